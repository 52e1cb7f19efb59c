//! Where they are, what comes next, and the sentence on top.

use super::{Known, State, sentence};
use crate::tools::buying::fixture::{INGRID, World, day, id, say};

fn names(world: &World) -> Vec<String> {
    world.read(|buying| buying.steps.iter().map(|step| step.name.to_owned()).collect())
}

#[test]
fn what_they_did_counts_before_what_we_noted_and_names_tell_nothing() {
    let mut world = World::new();
    let notice = world.step("notice", |_| {});
    world.step("compare", |_| {});
    assert_eq!(world.read(|buying| buying.theirs), None, "names alone");
    world.sale(|row| row.customer_step = "compare".into());
    assert_eq!(world.read(|buying| buying.theirs.map(|at| (at.place, at.by))), Some((3, Known::Noted)));
    crate::plan::Plan::change(&mut world.plan.steps, notice, |row| row.done_on = Some(day(-3)));
    assert_eq!(world.read(|buying| buying.theirs.map(|at| (at.place, at.by))), Some((1, Known::Done(notice))));
    crate::plan::Plan::change(&mut world.plan.steps, notice, |row| row.done_on = Some(day(1)));
    assert_eq!(world.read(|buying| buying.theirs.map(|at| at.by)), Some(Known::Noted), "not before that day");
}

#[test]
fn a_planned_step_says_where_they_are_at_most() {
    let mut world = World::new();
    world.step("compare", |row| row.due = Some(day(9)));
    let problem = world.step("agree_problem", |row| row.owner = Some(id(INGRID)));
    assert_eq!(world.read(|buying| buying.theirs.map(|at| (at.place, at.by))), Some((1, Known::Planned(problem))));
}

#[test]
fn a_step_typed_by_its_name_is_the_playbooks() {
    let mut world = World::new();
    let typed = world.step("Compare the Options", |row| row.done_on = Some(day(0)));
    assert_eq!(world.read(|buying| buying.theirs.map(|at| (at.place, at.by))), Some((4, Known::Done(typed))));
    assert_eq!(world.read(|buying| buying.steps.len()), 6);
}

#[test]
fn steps_of_their_own_stand_among_the_usual_ones() {
    let mut world = World::new();
    world.step("agree_problem", |_| {});
    world.step("Plant trial", |_| {});
    world.step("Works council", |_| {});
    assert_eq!(
        names(&world),
        [
            "notice something is wrong",
            "agree the problem",
            "Plant trial",
            "Works council",
            "set the criteria",
            "compare the options",
            "decide and sign",
            "put it to use",
        ]
    );
    let mut world = World::new();
    world.step("Works council", |_| {});
    world.step("decide", |_| {});
    assert_eq!(names(&world)[4], "Works council", "before the row behind it");
}

#[test]
fn a_step_is_late_the_day_after_it_was_due() {
    let mut world = World::new();
    world.step("compare", |row| row.due = Some(day(0)));
    let state = |world: &World| world.read(|buying| buying.steps[3].state(day(0)));
    assert_eq!(state(&world), State::Due(day(0)));
    world.plan.steps.clear();
    world.step("compare", |row| row.due = Some(day(-1)));
    assert_eq!(state(&world), State::Overdue(1));
}

#[test]
fn the_next_step_is_the_first_one_not_done_behind_the_last_one_done() {
    let mut world = World::new();
    world.step("notice", |_| {});
    world.step("agree_problem", |row| row.done_on = Some(day(-3)));
    world.step("set_criteria", |_| {});
    assert_eq!(world.read(|buying| buying.next().map(|step| step.place)), Some(Some(2)));
}

#[test]
fn the_sentence_names_the_gap_and_what_to_do_about_it() {
    let lead = |world: &World| world.read(|buying| say(&sentence(buying)));
    let mut world = World::new();
    assert!(lead(&world).ends_with('?'), "an empty tool asks");
    world.stage("proposal");
    assert_eq!(
        lead(&world),
        "Our stage is “proposal”. Where they are in their own decision, nobody has written down yet."
    );
    world.sale(|row| row.customer_step = "agree_problem".into());
    assert_eq!(
        lead(&world),
        "We run 2 steps ahead of them: our stage is “proposal”, and they are still at “agree the problem”. \
         Next: find out who on their side takes “agree the problem” on."
    );
    world.ingrid();
    world.step("agree_problem", |row| {
        row.owner = Some(id(INGRID));
        row.due = Some(day(-4));
    });
    assert!(lead(&world).ends_with("Next: ask Ingrid Voss what holds up “agree the problem”, due 4 days ago."));
    world.stage("discover");
    assert!(lead(&world).starts_with("We are where they are: at “agree the problem”."));
    world.stage("lead");
    assert!(lead(&world).starts_with("They are at “agree the problem”, further than our stage “lead”."));
}
