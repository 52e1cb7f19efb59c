//! Each rule: fires, does not, at the boundary, in these words.

use super::*;
use crate::plan::days_between;
use crate::team::adoption::fixture::{event, programme};
use crate::team::adoption::model::{
    Activity, Answer, Barrier, Disposition, Gap, Part, Role, Size, State, Step, Vehicle,
};
use crate::team::adoption::uses::{RepUse, Uses};
use crate::team::fixture::{TODAY, say};
use crate::team::{Facts, Week};
use time::macros::date;

fn rules(programme: &Programme) -> Vec<&'static str> {
    of(programme, &Uses::default(), TODAY).iter().map(|finding| finding.rule).collect()
}

fn of(programme: &Programme, uses: &Uses, today: Date) -> Vec<Finding> {
    let found = findings(programme, uses, today);
    for finding in &found {
        assert!(finding.because.len() >= 2, "{} stands on too little", finding.rule);
    }
    found
}

fn told(found: &[Finding], rule: &str) -> Vec<String> {
    let found = found.iter().find(|finding| finding.rule == rule).unwrap();
    std::iter::once(&found.headline)
        .chain(found.because.iter().map(|(fact, _)| fact))
        .chain([&found.todo])
        .map(say)
        .collect()
}

fn step(programme: &mut Programme, id: u128) -> &mut Step {
    programme.rollout.get_mut(&Id::fixed(id)).unwrap()
}

#[test]
fn a_sound_programme_is_left_in_peace_and_an_empty_one_as_well() {
    assert_eq!(rules(&programme()), [""; 0]);
    assert_eq!(rules(&Programme { name: "New".into(), ..Programme::default() }), [""; 0]);
}

#[test]
fn training_before_purpose() {
    let mut plan = programme();
    step(&mut plan, 10).on = Some(date!(2026 - 11 - 02));
    assert_eq!(rules(&plan), [""; 0], "on the same day is in time");
    step(&mut plan, 10).on = Some(date!(2026 - 11 - 03));
    plan.rollout.remove(&Id::fixed(11));
    assert_eq!(rules(&plan), ["training-before-purpose"]);
    assert_eq!(
        told(&of(&plan, &Uses::default(), TODAY), "training-before-purpose"),
        [
            "You train before people know what changes and why",
            "Training: “Two days in Graz”, 2026-11-02",
            "What changes and why is told later: 2026-11-03",
            "Nothing says how managers take part",
            "Put the reasons first, then the managers’ part, and only then the training.",
        ]
    );
    step(&mut plan, 10).done = true;
    plan.rollout.insert(Id::fixed(11), Step { part: Part::Managers.into(), done: true, ..Step::default() });
    assert_eq!(rules(&plan), [""; 0], "what is done came first");
}

#[test]
fn reinforcement_fades_without_anything_after_two_weeks() {
    let mut plan = programme();
    plan.events.clear();
    let day = date!(2026 - 11 - 16);
    plan.events.insert(Id::fixed(20), event(day, Activity::Coaching, Vehicle::Call, State::Held));
    assert_eq!(days_between(date!(2026 - 11 - 02), day), 14);
    assert_eq!(rules(&plan), ["reinforcement-fades"]);
    assert_eq!(
        told(&of(&plan, &Uses::default(), TODAY), "reinforcement-fades"),
        [
            "After the first two weeks nothing is planned",
            "Trained on 2026-11-02",
            "The last event is on 2026-11-16",
            "Plan one event each cadence, for as long as it takes to become a habit.",
        ]
    );
    plan.cadence = Some(15);
    plan.events.get_mut(&Id::fixed(20)).unwrap().on = Some(date!(2026 - 11 - 17));
    assert_eq!(rules(&plan), [""; 0], "day fifteen is after two weeks");
    plan.rollout.remove(&Id::fixed(12));
    plan.events.clear();
    assert_eq!(rules(&plan), [""; 0], "nobody was trained");
}

#[test]
fn reinforcement_fades_where_a_gap_is_wider_than_the_cadence() {
    let mut plan = programme();
    let last = |plan: &mut Programme, on| plan.events.get_mut(&Id::fixed(22)).unwrap().on = Some(on);
    last(&mut plan, date!(2026 - 12 - 04));
    assert_eq!(rules(&plan), [""; 0], "fourteen days are the cadence");
    last(&mut plan, date!(2026 - 12 - 05));
    assert_eq!(rules(&plan), ["reinforcement-fades"]);
    assert_eq!(
        told(&of(&plan, &Uses::default(), TODAY), "reinforcement-fades")[..4],
        [
            "The reinforcement has a gap",
            "Trained on 2026-11-02",
            "From 2026-11-20 to 2026-12-05 nothing happens: 15 days",
            "The cadence is 14 days",
        ]
    );
}

#[test]
fn one_vehicle() {
    let mut plan = programme();
    plan.events.get_mut(&Id::fixed(22)).unwrap().activity = Activity::Review.into();
    assert_eq!(rules(&plan), ["one-vehicle"], "two activities");
    assert_eq!(
        told(&of(&plan, &Uses::default(), TODAY), "one-vehicle"),
        [
            "The reinforcement does the same again and again",
            "3 events are planned or held",
            "2 kinds of activity among them",
            "3 ways of reaching people among them",
            "Vary it: at least three kinds of activity, by two ways.",
        ]
    );
    plan = programme();
    plan.events.values_mut().for_each(|event| event.vehicle = Vehicle::Meeting.into());
    assert_eq!(rules(&plan), ["one-vehicle"]);
    plan.events.get_mut(&Id::fixed(20)).unwrap().vehicle = Vehicle::Call.into();
    assert_eq!(rules(&plan), [""; 0]);
    plan.events.values_mut().for_each(|event| event.vehicle = Vehicle::Meeting.into());
    plan.events.get_mut(&Id::fixed(21)).unwrap().state = State::Missed.into();
    assert!(!rules(&plan).contains(&"one-vehicle"), "two events are no pattern");
}

#[test]
fn leader_missing() {
    let mut plan = programme();
    plan.events.get_mut(&Id::fixed(22)).unwrap().leader = " ".into();
    assert_eq!(
        told(&of(&plan, &Uses::default(), TODAY), "leader-missing"),
        [
            "Nobody leads one of the events ahead",
            "“Call sheets”, 2026-12-01",
            "Nobody’s name is on it",
            "Ask one person for each; a shared duty is nobody’s.",
        ]
    );
    assert_eq!(of(&plan, &Uses::default(), date!(2026 - 12 - 01)).len(), 1, "its own day still counts");
    assert!(of(&plan, &Uses::default(), date!(2026 - 12 - 02)).iter().all(|found| found.rule != "leader-missing"));
}

#[test]
fn not_the_whole_organisation() {
    let mut plan = programme();
    let reps = Id::fixed(30).to_string();
    plan.events.values_mut().for_each(|event| event.audience.clone_from(&reps));
    assert_eq!(
        told(&of(&plan, &Uses::default(), TODAY), "not-the-whole-organisation"),
        [
            "One role is left out of the reinforcement",
            "Nothing is planned for Managers",
            "All 3 events are for others",
            "Give each role at least one event of its own, or one for everybody.",
        ]
    );
    plan.events.get_mut(&Id::fixed(20)).unwrap().audience = Id::fixed(31).to_string();
    assert_eq!(rules(&plan), [""; 0]);
    plan.events.get_mut(&Id::fixed(20)).unwrap().audience.clear();
    assert_eq!(rules(&plan), [""; 0], "one for everybody leaves nobody out");
}

#[test]
fn manager_not_leading() {
    let mut plan = programme();
    plan.events.get_mut(&Id::fixed(21)).unwrap().state = State::Missed.into();
    assert!(!rules(&plan).contains(&"manager-not-leading"), "one of two is half");
    plan.events.get_mut(&Id::fixed(20)).unwrap().state = State::Planned.into();
    let found = of(&plan, &Uses::default(), TODAY);
    assert_eq!(
        told(&found, "manager-not-leading"),
        [
            "Ada does not lead by example",
            "Of 2 events Ada leads, 2 were not held",
            "“Call sheets”, 2026-11-09",
            "“Call sheets”, 2026-11-20",
            "Ask Ada what keeps the events from happening, and agree on the next one.",
        ]
    );
    plan.symptoms.insert("example".into(), true);
    assert!(told(&of(&plan, &Uses::default(), TODAY), "manager-not-leading").contains(&say(&msg!("symptom-example"))));
}

#[test]
fn no_coaching() {
    let plan = programme();
    let on = |today| of(&plan, &Uses::default(), today).iter().any(|found| found.rule == "no-coaching");
    assert!(!on(date!(2026 - 12 - 07)), "28 days after the last one");
    assert!(on(date!(2026 - 12 - 08)));
    assert_eq!(
        told(&of(&plan, &Uses::default(), date!(2026 - 12 - 08)), "no-coaching"),
        [
            "Nobody was coached in the last four weeks",
            "Trained on 2026-11-02",
            "The last coaching or joint call was on 2026-11-09",
            "Plan a one-to-one or a joint call with each rep.",
        ]
    );
    let mut never = plan.clone();
    never.events.get_mut(&Id::fixed(20)).unwrap().activity = Activity::Story.into();
    assert!(of(&never, &Uses::default(), date!(2026 - 12 - 01)).iter().any(|found| found.rule == "no-coaching"));
}

fn rep(name: &str, prepared: usize, calls: usize) -> RepUse {
    RepUse { name: name.into(), facts: Facts { calls, prepared, ..Facts::default() } }
}

#[test]
fn inconsistent() {
    let uses = |ada, bo| Uses { reps: vec![ada, bo], ..Uses::default() };
    let fires = |uses: &Uses| of(&programme(), uses, TODAY).iter().any(|found| found.rule == "inconsistent");
    assert!(fires(&uses(rep("Ada", 3, 4), rep("Bo", 1, 4))), "75 % and 25 %");
    assert!(!fires(&uses(rep("Ada", 3, 4), rep("Bo", 2, 4))));
    assert!(!fires(&uses(rep("Ada", 2, 4), rep("Bo", 1, 4))));
    assert!(!fires(&uses(rep("Ada", 2, 2), rep("Bo", 0, 4))), "two calls say nothing");
    assert_eq!(
        told(&of(&programme(), &uses(rep("Ada", 4, 4), rep("Bo", 0, 3)), TODAY), "inconsistent"),
        [
            "Ada works the new way, Bo as before",
            "Ada: 4 of 4 calls were prepared",
            "Bo: 0 of 3 calls were prepared",
            "Counted over the last 28 days",
            "Let Ada tell the others how it went, and ask what keeps the others from it.",
        ]
    );
}

#[test]
fn barrier_without_answer() {
    let mut plan = programme();
    plan.barriers.insert(Id::fixed(40), Barrier { text: "No time".into(), ..Barrier::default() });
    plan.obstacles.insert("pay".into(), Answer { there: true, ..Answer::default() });
    plan.obstacles.insert("turf".into(), Answer::default());
    assert_eq!(
        told(&of(&plan, &Uses::default(), TODAY), "barrier-without-answer"),
        [
            "2 barriers have no answer",
            "“No time” is in the way",
            "Pay rewards what was sold before",
            "Nothing says what is done about them",
            "Write down one answer for each, before the enthusiasm is gone.",
        ]
    );
    plan.obstacles.get_mut("pay").unwrap().answer = "New plan in May".into();
    plan.barriers.get_mut(&Id::fixed(40)).unwrap().answer = " ".into();
    assert_eq!(rules(&plan), ["barrier-without-answer"], "blanks are no answer");
    plan.barriers.get_mut(&Id::fixed(40)).unwrap().answer = "Fewer reports".into();
    assert_eq!(rules(&plan), [""; 0]);
}

#[test]
fn change_underestimated() {
    let mut plan = programme();
    let gaps = Role {
        name: "Reps".into(),
        process: Gap::Some.into(),
        tools: Gap::Some.into(),
        skill: Gap::Some.into(),
        ..Role::default()
    };
    let guessed = |plan: &mut Programme, guess: Size| {
        plan.roles.insert(Id::fixed(30), Role { guess: guess.into(), ..gaps.clone() });
        rules(plan)
    };
    assert_eq!(guessed(&mut plan, Size::Medium), [""; 0]);
    assert_eq!(guessed(&mut plan, Size::Unknown), [""; 0]);
    assert_eq!(guessed(&mut plan, Size::Small), ["change-underestimated"]);
    assert_eq!(
        told(&of(&plan, &Uses::default(), TODAY), "change-underestimated"),
        [
            "The change for Reps is larger than you think: medium",
            "Your own guess is small",
            "Some of the process is missing",
            "Some of the tools are missing",
            "Some of the skill is still missing",
            "Plan for the larger size: more events, and the managers’ part first.",
        ]
    );
    let large =
        Role { skill: Gap::Much.into(), tools: Gap::Much.into(), manager: Disposition::Doubts.into(), ..gaps.clone() };
    plan.roles.insert(Id::fixed(30), Role { guess: Size::Medium.into(), ..large });
    assert_eq!(rules(&plan), ["change-underestimated"]);
}

#[test]
fn use_falling() {
    let uses = |prepared: &[usize]| {
        let week = |(at, prepared): (usize, &usize)| Week {
            from: date!(2026 - 10 - 05) + time::Duration::weeks(at.try_into().unwrap()),
            calls: *prepared,
            prepared: *prepared,
            debriefed: 0,
        };
        Uses { weeks: prepared.iter().enumerate().map(week).collect(), reps: vec![rep("Ada", 1, 1)], ..Uses::default() }
    };
    let fires =
        |prepared: &[usize]| of(&programme(), &uses(prepared), TODAY).iter().any(|found| found.rule == "use-falling");
    assert!(fires(&[5, 4, 3, 2, 9]));
    assert!(!fires(&[5, 4, 3, 3, 0]), "the last week is not over");
    assert!(!fires(&[5, 4, 3, 9]), "two falls are not three");
    assert!(!fires(&[]));
    assert_eq!(
        told(&of(&programme(), &uses(&[9, 5, 4, 3, 2, 0]), TODAY), "use-falling"),
        [
            "Fewer calls are planned, three weeks running",
            "Week of 2026-10-12: 5 planned calls",
            "Week of 2026-10-19: 4 planned calls",
            "Week of 2026-10-26: 3 planned calls",
            "Week of 2026-11-02: 2 planned calls",
            "One person’s calls were counted",
            "Ask what got in the way of the last calls that were not planned.",
        ]
    );
}
