//! Every rule: it fires, it does not, its boundary, and its exact words.

use super::super::edits::{give, hold};
use super::super::fixture::{action, change, on_agenda, people, person, prepared, world};
use super::super::reading::Role;
use super::RULES;
use crate::insight::Severity;
use crate::plan::{CellStatus, MoveKind, NoteKind, Open, Plan, ReviewNote, ReviewTopic, Stamp};
use crate::tools::tried::{Listed, catalogued};
use crate::tools::whitespace::insights::fixture::{MONITORING, World, days_ago, id};

const CATALOGUE: &[Listed] = &[
    ("role-unfilled", false, Severity::Watch),
    ("not-prepared", false, Severity::Act),
    ("daily-topics", false, Severity::Watch),
    ("review-horizon", false, Severity::Watch),
    ("silent-member", false, Severity::Watch),
    ("region-missing", false, Severity::Watch),
    ("no-growth-item", false, Severity::Act),
    ("follow-up-overdue", false, Severity::Act),
    ("over-time", false, Severity::Watch),
];

#[test]
fn the_room_has_the_rules_of_the_catalogue() {
    catalogued(RULES, CATALOGUE);
}

fn three(ahead: i64) -> World {
    let mut world = world(ahead);
    people(&mut world, &[("Anna", ""), ("Lena", ""), ("Priya", "")]);
    world
}

#[test]
fn a_role_is_nobodys_a_week_before() {
    let mut world = three(7);
    change(&mut world, |row| give(row, Role::Moderator, Some(person(0))));
    assert_eq!(
        world.told_by("role-unfilled"),
        [
            "The review is in 7 days, and it has nobody as a time keeper, a scribe",
            "- 3 people are to be there",
            "- Without a role: Lena, Priya",
            "* Ask Lena to be a time keeper",
        ]
    );
    change(&mut world, |row| give(row, Role::TimeKeeper, Some(person(0))));
    change(&mut world, |row| give(row, Role::Scribe, Some(person(0))));
    assert!(world.quiet("role-unfilled"), "one person may hold all of them");
    change(&mut world, |row| row.people.get_mut(&person(0)).unwrap().absent = true);
    assert!(!world.quiet("role-unfilled"), "and has to be there");
    assert!(three(8).quiet("role-unfilled"), "there is time yet");
    assert!(!three(0).quiet("role-unfilled"));
    assert!(three(-1).quiet("role-unfilled"), "its day is over");
    let mut alone = super::super::fixture::world(3);
    people(&mut alone, &[("Anna", "")]);
    assert!(alone.quiet("role-unfilled"), "one person is no meeting");
}

#[test]
fn who_holds_a_role_already_may_take_a_second_one() {
    let mut world = world(1);
    people(&mut world, &[("Anna", ""), ("Lena", "")]);
    change(&mut world, |row| give(row, Role::Moderator, Some(person(0))));
    change(&mut world, |row| give(row, Role::TimeKeeper, Some(person(1))));
    assert_eq!(
        world.told_by("role-unfilled"),
        [
            "The review is tomorrow, and it has nobody as a scribe",
            "- 2 people are to be there",
            "- Everybody has a role already, and one person may hold two: Anna, Lena",
            "* Ask Anna to be a scribe",
        ]
    );
}

#[test]
fn who_is_not_prepared_is_told_a_week_before() {
    let mut world = three(7);
    prepared(&mut world, 0);
    change(&mut world, |row| row.people.get_mut(&person(1)).unwrap().studied_on = Some(days_ago(1)));
    assert_eq!(
        world.told_by("not-prepared"),
        [
            "2 of 3 are not prepared for the review in 7 days",
            "- Has not studied the plan yet: Priya",
            "- Brings no question and no idea yet: Lena, Priya",
            "* Send the plan once more and ask for one question and one idea: Lena, Priya",
        ]
    );
    prepared(&mut world, 2);
    let told = world.told_by("not-prepared");
    assert_eq!(told[1..3], ["- Brings no question and no idea yet: Lena", "- 2 are ready"]);
    prepared(&mut world, 1);
    assert!(world.quiet("not-prepared"));
    assert!(three(8).quiet("not-prepared") && three(-1).quiet("not-prepared"));
    let mut held = three(0);
    change(&mut held, |row| row.held = true);
    assert!(held.quiet("not-prepared"));
}

#[test]
fn a_third_for_the_daily_talk_is_enough() {
    let mut world = world(30);
    on_agenda(&mut world, 1, "New fields", ReviewTopic::NewFields, 80);
    on_agenda(&mut world, 2, "Late delivery", ReviewTopic::Daily, 40);
    assert!(world.quiet("daily-topics"), "a third is not more than a third");
    on_agenda(&mut world, 3, "Price list", ReviewTopic::Daily, 5);
    assert_eq!(
        world.told_by("daily-topics"),
        [
            "45 of 125 minutes go to what we speak of every day",
            "- “Late delivery”: 40 minutes",
            "- “Price list”: 5 minutes",
            "- 80 minutes are left for everything else",
            "* Park “Late delivery” for the daily talk",
        ]
    );
    change(&mut world, |row| row.agenda.get_mut(&id(722)).unwrap().parked = true);
    assert!(world.quiet("daily-topics"), "parked is parked");
}

fn goal(world: &mut World, n: u128, text: &str, days: i64) {
    change(world, |row| {
        let by = Some(days_ago(-days));
        let note = ReviewNote { kind: NoteKind::Goal.into(), text: text.into(), by, ..ReviewNote::default() };
        row.notes.insert(id(780 + n), note);
    });
}

#[test]
fn what_lies_too_far_ahead_is_seen_from_the_day_of_the_review() {
    let mut world = world(0);
    change(&mut world, |row| row.held = true);
    goal(&mut world, 1, "Europe-wide frame contract", 274);
    assert!(world.quiet("review-horizon"), "one goal shows no reach");
    action(&mut world, 1, "Visit Bakery", MoveKind::Enter, Some(-28));
    assert_eq!(
        world.told_by("review-horizon"),
        [
            "1 of 2 goals and actions lie further ahead than a review looks",
            "- “Europe-wide frame contract” is set for 2027-08-23",
            "- A review on that day looks ahead until 2027-08-22",
            "* Choose the step of it that can be reached before that",
        ]
    );
    action(&mut world, 2, "Ask for the June figures", MoveKind::Grow, Some(-9));
    assert!(world.quiet("review-horizon"), "most of it is near");
    let mut edge = super::super::fixture::world(0);
    change(&mut edge, |row| row.held = true);
    goal(&mut edge, 1, "Frame contract", 273);
    goal(&mut edge, 2, "Second plant", 273);
    assert!(edge.quiet("review-horizon"));
}

/// A review in which the first of two items is through, and Anna spoke.
fn half_way() -> World {
    let mut world = three(0);
    on_agenda(&mut world, 1, "New fields", ReviewTopic::NewFields, 30);
    on_agenda(&mut world, 2, "Actions", ReviewTopic::Actions, 20);
    change(&mut world, |row| {
        row.people.get_mut(&person(0)).unwrap().spoke = true;
        row.people.get_mut(&person(1)).unwrap().spoke = true;
        super::super::clock::next(row, Stamp(0));
        super::super::clock::next(row, Stamp(60_000));
    });
    world
}

#[test]
fn who_has_not_spoken_is_seen_in_the_second_half() {
    let mut world = half_way();
    assert_eq!(
        world.told_by("silent-member"),
        [
            "Not heard yet, and half of it is over: Priya",
            "- 2 of 3 have spoken",
            "- 1 of 2 items are through",
            "* Ask Priya what we are missing",
        ]
    );
    change(&mut world, |row| row.people.get_mut(&person(2)).unwrap().region = "APAC".into());
    assert_eq!(world.told_by("silent-member")[2], "- Priya speaks for APAC");
    prepared(&mut world, 2);
    assert_eq!(world.told_by("silent-member")[2], "- Priya brings: “What became of Frozen?”");
    change(&mut world, |row| hold(row, days_ago(0), Stamp(90_000)));
    let told = world.told_by("silent-member");
    assert_eq!(told[0], "Came to the review and was not heard: Priya");
    assert_eq!(told[3], "* Call Priya and ask what was missing");
    change(&mut world, |row| row.on = Some(days_ago(91)));
    assert!(world.quiet("silent-member"), "long ago");
    change(&mut world, |row| row.on = Some(days_ago(90)));
    assert!(!world.quiet("silent-member"));
    change(&mut world, |row| row.people.get_mut(&person(2)).unwrap().absent = true);
    assert!(world.quiet("silent-member"), "who could not come could not speak");
}

#[test]
fn nobody_is_silent_in_the_first_half_or_where_nobody_ticked() {
    let mut world = half_way();
    change(&mut world, |row| row.agenda.values_mut().for_each(|item| item.done = false));
    assert!(world.quiet("silent-member"));
    let mut unticked = half_way();
    change(&mut unticked, |row| row.people.values_mut().for_each(|one| one.spoke = false));
    assert!(unticked.quiet("silent-member"));
}

#[test]
fn a_region_without_anybody_in_the_room_is_missed() {
    let mut world = world(60);
    world.plan.account_mut().region = "DACH, Nordics".into();
    people(&mut world, &[("Anna", "")]);
    assert!(world.quiet("region-missing"), "nobody has said who speaks for whom");
    change(&mut world, |row| row.people.get_mut(&person(0)).unwrap().region = "DACH".into());
    assert_eq!(
        world.told_by("region-missing"),
        [
            "Nobody speaks for Nordics in the review in 60 days",
            "- DACH: Anna",
            "- The account names it as a region of its own: Nordics",
            "* Invite somebody from Nordics",
        ]
    );
    world.person(30, "Sofie Bek", "Bakery");
    world.change_person(30, |row| row.region = "Nordics".into());
    assert_eq!(world.told_by("region-missing")[2], "- Players who sit there: Sofie Bek");
    people(&mut world, &[("Lena", "nordics")]);
    assert!(world.quiet("region-missing"));
    change(&mut world, |row| row.people.get_mut(&person(1)).unwrap().absent = true);
    assert!(!world.quiet("region-missing"), "who could not come speaks for nobody");
}

#[test]
fn an_agenda_without_growth_is_no_review() {
    let mut world = world(30);
    on_agenda(&mut world, 1, "Renewal of Dairy", ReviewTopic::Base, 60);
    assert!(world.quiet("no-growth-item"), "one item shows no mix");
    on_agenda(&mut world, 2, "People", ReviewTopic::Relationships, 30);
    world.plan.account_mut().target_growth = Some(12);
    assert_eq!(
        world.told_by("no-growth-item"),
        [
            "90 minutes, and nothing on the agenda is about growing",
            "- “Renewal of Dairy”: 60 minutes",
            "- “People”: 30 minutes",
            "- Growth of 12 % is planned for the account",
            "* Put one field we are not in yet on the agenda",
        ]
    );
    world.unit(40, "Frozen", 2_000, None);
    world.cell(40, MONITORING, CellStatus::Idle, 1_100);
    let told = world.told_by("no-growth-item");
    assert!(told[3].contains("Frozen") && told[4].contains("Frozen"), "{told:?}");
    on_agenda(&mut world, 3, "Frozen", ReviewTopic::NewFields, 5);
    assert!(world.quiet("no-growth-item"));
}

#[test]
fn actions_that_only_keep_what_we_have_are_no_growth() {
    let mut world = world(-1);
    change(&mut world, |row| row.held = true);
    action(&mut world, 1, "Renew Dairy", MoveKind::Protect, Some(-9));
    assert!(world.quiet("no-growth-item"));
    action(&mut world, 2, "Answer the complaint", MoveKind::Protect, Some(-9));
    assert_eq!(
        world.told_by("no-growth-item"),
        [
            "All 2 actions of the review keep what we have",
            "- “Renew Dairy” keeps what we have",
            "- “Answer the complaint” keeps what we have",
            "- Nothing in it brings revenue beyond today’s",
            "* Put one field we are not in yet on the agenda",
        ]
    );
    action(&mut world, 3, "Visit Bakery", MoveKind::Enter, Some(-9));
    assert!(world.quiet("no-growth-item"));
    Plan::change(&mut world.plan.moves, id(763), |row| row.kind = Open::unsaid());
    assert!(world.quiet("no-growth-item"), "nobody has said what the third is for");
}

#[test]
fn what_was_agreed_and_is_late_is_told_once() {
    let mut world = world(-30);
    action(&mut world, 1, "Visit Bakery", MoveKind::Enter, Some(1));
    assert!(world.quiet("follow-up-overdue") && !world.quiet("move-overdue"), "the review was not held");
    change(&mut world, |row| row.held = true);
    assert!(world.quiet("move-overdue"), "nothing is said twice");
    assert_eq!(
        world.told_by("follow-up-overdue"),
        [
            "“Visit Bakery” was agreed in a review, and is one day late without a word",
            "- “Visit Bakery”, Lena: due yesterday",
            "- Agreed in the review on 2026-10-23",
            "* Settle with Lena whether “Visit Bakery” is done, moved or dropped",
        ]
    );
    action(&mut world, 2, "Ask for the figures", MoveKind::Grow, Some(5));
    assert_eq!(
        world.told_by("follow-up-overdue")[0],
        "2 things agreed in a review are late, and nobody has said a word"
    );
    for n in [761, 762] {
        Plan::change(&mut world.plan.moves, id(n), |row| row.due = Some(days_ago(0)));
    }
    assert!(world.quiet("follow-up-overdue"), "due today is not late");
}

#[test]
fn a_tenth_over_the_time_boxes_is_still_in_time() {
    let mut world = half_way();
    let spend = |world: &mut World, seconds: u32| {
        change(world, |row| row.agenda.get_mut(&id(721)).unwrap().seconds = seconds);
    };
    spend(&mut world, 33 * 60);
    assert!(world.quiet("over-time"));
    spend(&mut world, 45 * 60);
    assert_eq!(
        world.told_by("over-time"),
        [
            "What is through took 45 minutes instead of 30",
            "- “New fields” took 15 minutes more than its box",
            "- Still to come: Actions",
            "* Give “New fields” more time, or end it when its time is over",
        ]
    );
    change(&mut world, |row| hold(row, days_ago(0), Stamp(60_000)));
    assert_eq!(world.told_by("over-time")[2], "- Never reached: Actions");
}
