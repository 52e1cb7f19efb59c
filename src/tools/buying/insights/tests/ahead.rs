use super::*;
use crate::plan::{Aspect, EntityKind, Obtained, Promise, Purpose, Side};
use std::sync::Arc;

const AHEAD: &str = "ahead-of-the-customer";
const CONTINUATION: &str = "continuation-not-advance";

#[test]
fn our_stage_runs_ahead_of_what_they_did() {
    let mut world = World::new();
    world.ingrid();
    world.stage("proposal");
    let notice = world.step("notice", |row| row.done_on = Some(day(-30)));
    world.step("agree_problem", |row| row.owner = Some(id(INGRID)));
    world.sale(|row| row.close_on = Some(day(40)));
    assert_eq!(
        world.told_by(AHEAD),
        [
            "We run 2 steps ahead on Line 2 monitoring: we are at “proposal”, they are at “agree the problem”",
            "- Our stage is “proposal”, which belongs to their step “compare the options”",
            "- The last thing they did is “notice something is wrong”, 30 days ago; “agree the problem” comes next",
            "- We expect the decision on 2027-01-01, 40 days from today",
            "> What has to be settled on your side before “agree the problem” is done, and by when?",
            "* Get “agree the problem” done with Ingrid Voss before we go on with “proposal”",
        ]
    );
    let found = world.find(AHEAD).remove(0);
    assert_eq!((found.at_stake, found.age), (420_000, 30));
    assert_eq!(found.because[1].about.id, notice);
    assert_eq!(found.because[1].about.kind, EntityKind::Step);
    let ask = found.ask.unwrap();
    assert_eq!((ask.to, ask.purpose, ask.about.aspect.get()), (Some(id(INGRID)), Purpose::Commit, Aspect::Whole));
}

#[test]
fn what_we_noted_is_enough_to_see_it() {
    let mut world = World::new();
    world.stage("discover");
    world.sale(|row| row.customer_step = "notice".into());
    assert_eq!(
        world.told_by(AHEAD)[..3],
        [
            "We run a step ahead on Line 2 monitoring: we are at “discover”, they are at “notice something is wrong”",
            "- Our stage is “discover”, which belongs to their step “agree the problem”",
            "- We noted that they are at “notice something is wrong”",
        ]
    );
}

#[test]
fn level_behind_unknown_and_over_are_quiet() {
    let mut world = World::new();
    world.stage("proposal");
    for key in ["notice", "agree_problem", "set_criteria", "compare"] {
        world.step(key, |_| {});
    }
    assert!(world.quiet(AHEAD), "names alone");
    world.sale(|row| row.customer_step = "compare".into());
    assert!(world.quiet(AHEAD), "level");
    world.sale(|row| row.customer_step = "decide".into());
    assert!(world.quiet(AHEAD), "they are further");
    world.sale(|row| row.customer_step = "set_criteria".into());
    assert!(!world.quiet(AHEAD));
    world.stage("won");
    assert!(world.quiet(AHEAD), "over");
    world.stage("");
    assert!(world.quiet(AHEAD), "no stage");
}

fn two_calls() -> World {
    let mut world = World::new();
    world.ingrid();
    world.call(20, &[INGRID], |debrief| {
        debrief.agreed = "Follow-up call".into();
        debrief.obtained = Obtained::Partly.into();
        debrief.by = Some(day(5));
    });
    world.call(6, &[INGRID], |debrief| debrief.agreed = "She will look into it.".into());
    world
}

#[test]
fn two_calls_and_nothing_they_do_by_a_date() {
    let world = two_calls();
    assert_eq!(
        world.told_by(CONTINUATION),
        [
            "2 calls on Line 2 monitoring, and nothing they will do by a date",
            "- Call 6 days ago: “She will look into it”, without a date",
            "- Call 20 days ago: “Follow-up call”, which is another meeting",
            "> What will you have done, and by when, so that our next talk is worth your time?",
        ]
    );
    let found = world.find(CONTINUATION).remove(0);
    assert_eq!((found.age, found.ask.unwrap().to), (20, Some(id(INGRID))));
}

#[test]
fn one_call_is_too_early() {
    let mut world = World::new();
    world.call(6, &[], |_| {});
    assert!(world.quiet(CONTINUATION));
    world.call(5, &[], |_| {});
    assert!(!world.quiet(CONTINUATION));
}

#[test]
fn an_action_of_theirs_with_a_date_is_an_advance() {
    let mut world = two_calls();
    world.call(1, &[INGRID], |debrief| {
        debrief.agreed = "Send the downtime figures of all four lines".into();
        debrief.obtained = Obtained::Yes.into();
        debrief.by = Some(day(5));
    });
    assert!(world.quiet(CONTINUATION));

    let mut world = two_calls();
    world.step("compare", |row| row.due = Some(day(9)));
    assert!(!world.quiet(CONTINUATION), "a date without an owner is our wish");
    world.step("agree_problem", |row| {
        row.due = Some(day(9));
        row.owner = Some(id(INGRID));
    });
    assert!(world.quiet(CONTINUATION));
}

#[test]
fn a_promise_of_theirs_counts_and_ours_does_not() {
    let mut world = two_calls();
    let mut promise = Promise {
        text: "Name the plant for the trial".into(),
        side: Side::Ours.into(),
        due: Some(day(3)),
        opportunity: Some(id(LINE2)),
        ..Promise::default()
    };
    world.plan.promises.insert(id(80), Arc::new(promise.clone()));
    assert!(!world.quiet(CONTINUATION));
    promise.side = Side::Theirs.into();
    world.plan.promises.insert(id(80), Arc::new(promise.clone()));
    assert!(world.quiet(CONTINUATION));
    promise.text = "Meet again".into();
    world.plan.promises.insert(id(80), Arc::new(promise));
    assert!(!world.quiet(CONTINUATION));
}
