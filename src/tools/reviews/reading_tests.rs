//! What a review means, on small ones.

use super::super::fixture::{REVIEW, action, change, on_agenda, people as add, person, prepared, put, review, world};
use super::*;
use crate::plan::{Member, NoteKind};
use crate::tools::whitespace::insights::fixture::{TODAY, days_ago, id};
use std::sync::Arc;

#[test]
fn ready_is_who_studied_the_plan_and_brings_something() {
    let mut world = world(3);
    add(&mut world, &[("Anna", "DACH"), ("Lena", "Nordics"), ("Priya", "")]);
    prepared(&mut world, 0);
    change(&mut world, |row| row.people.get_mut(&person(1)).unwrap().studied_on = Some(TODAY));
    let row = &world.plan.reviews[&id(REVIEW)];
    let told = [0, 1, 2].map(|n| readiness(row, person(n)));
    assert_eq!(told, [Readiness::Ready, Readiness::Partly, Readiness::Not]);
    assert_eq!(ready(row), 1);
}

#[test]
fn blank_words_are_nothing_brought() {
    let mut world = world(3);
    add(&mut world, &[("Anna", "")]);
    let blank = Brought { by: person(0), text: "  ".into(), ..Brought::default() };
    change(&mut world, |row| _ = row.brought.insert(id(5), blank));
    assert_eq!(readiness(&world.plan.reviews[&id(REVIEW)], person(0)), Readiness::Not);
}

#[test]
fn who_could_not_come_is_neither_silent_nor_holds_a_role() {
    let mut world = world(0);
    add(&mut world, &[("Anna", ""), ("Lena", "")]);
    change(&mut world, |row| {
        row.people.get_mut(&person(0)).unwrap().scribe = true;
        row.people.get_mut(&person(0)).unwrap().absent = true;
    });
    let row = &world.plan.reviews[&id(REVIEW)];
    assert_eq!(silent(row).iter().map(|(id, _)| *id).collect::<Vec<_>>(), [person(1)]);
    assert!(holder(row, Role::Scribe).is_none());
}

#[test]
fn one_person_may_hold_two_roles() {
    let mut world = world(0);
    add(&mut world, &[("Anna", "")]);
    change(&mut world, |row| {
        let anna = row.people.get_mut(&person(0)).unwrap();
        (anna.moderator, anna.time_keeper) = (true, true);
    });
    let row = &world.plan.reviews[&id(REVIEW)];
    let held = Role::ALL.map(|role| holder(row, role).is_some());
    assert_eq!(held, [true, true, false]);
}

#[test]
fn regions_are_those_of_the_account_and_of_its_players() {
    let mut world = world(0);
    world.plan.account_mut().region = "DACH, Nordics".into();
    world.person(30, "Sofie Bek", "Bakery");
    world.change_person(30, |row| row.region = "nordics ".into());
    world.person(31, "Wu Li", "Frozen");
    world.change_person(31, |row| row.region = "APAC".into());
    add(&mut world, &[("Anna", "dach"), ("Lena", "Nordics / Benelux")]);
    let found = regions(&world.plan, &world.plan.reviews[&id(REVIEW)]);
    let told: Vec<_> = found.iter().map(|it| (it.name.as_str(), it.here.join(" "), it.players.len())).collect();
    let expected = [("DACH", "Anna".to_owned(), 0), ("Nordics", "Lena".to_owned(), 1), ("APAC", String::new(), 1)];
    assert_eq!(told, expected);
}

#[test]
fn the_horizon_is_two_quarters_and_one_more() {
    let at = |days: i64| horizon(TODAY, days_ago(-days), 2);
    assert_eq!(
        [at(-5), at(182), at(183), at(273), at(274)],
        [Horizon::Within, Horizon::Within, Horizon::Edge, Horizon::Edge, Horizon::Beyond]
    );
    assert_eq!(horizon_end(TODAY, &Playbook::default()), days_ago(-273));
}

#[test]
fn follow_ups_are_the_open_actions_of_reviews_that_were_held() {
    let mut world = world(-30);
    action(&mut world, 1, "Ask for the June figures", MoveKind::Grow, Some(-5));
    action(&mut world, 2, "Visit Bakery", MoveKind::Enter, Some(5));
    action(&mut world, 3, "Done long ago", MoveKind::Grow, Some(9));
    Plan::change(&mut world.plan.moves, id(763), |row| row.done_on = Some(TODAY));
    assert!(follow_ups(&world.plan, TODAY).is_empty(), "it is not held yet");
    change(&mut world, |row| row.held = true);
    let told: Vec<_> = follow_ups(&world.plan, TODAY).iter().map(|(_, row)| row.text.as_str()).collect();
    assert_eq!(told, ["Visit Bakery", "Ask for the June figures"]);
}

#[test]
fn what_is_parked_is_off_the_agenda_and_kept() {
    let mut world = world(0);
    on_agenda(&mut world, 1, "Growth", ReviewTopic::NewFields, 30);
    on_agenda(&mut world, 2, "The late delivery", ReviewTopic::Daily, 20);
    change(&mut world, |row| {
        let note = ReviewNote { kind: NoteKind::Parked.into(), text: "Price list".into(), ..ReviewNote::default() };
        row.notes.insert(id(9), note);
    });
    let row = |world: &crate::tools::whitespace::insights::fixture::World| (*world.plan.reviews[&id(REVIEW)]).clone();
    assert_eq!((minutes(&row(&world)), daily_minutes(&row(&world))), (50, 20));
    change(&mut world, |row| row.agenda.get_mut(&id(722)).unwrap().parked = true);
    assert_eq!((minutes(&row(&world)), daily_minutes(&row(&world))), (30, 0));
    assert_eq!(parked(&row(&world)), ["The late delivery", "Price list"]);
}

#[test]
fn a_tie_is_unique_when_only_one_of_us_has_it_and_nothing_uses_it_yet() {
    let mut world = world(0);
    for (n, name) in [(61, "Lena"), (62, "Anna")] {
        world.plan.team.insert(id(n), Arc::new(Member { name: name.into(), ..Member::default() }));
    }
    world.person(30, "Yusuf Kaya", "Dairy");
    world.change_person(30, |row| row.relationships = [(id(61), 3), (id(62), 1)].into());
    world.person(31, "Tomas Reyl", "Dairy");
    world.change_person(31, |row| row.relationships = [(id(61), 3), (id(62), 2)].into());
    let found = ties(&world.plan, &world.playbook);
    let expected = Tie { member: "Lena".into(), person: id(30), name: "Yusuf Kaya".into() };
    assert_eq!(found, [expected]);
    action(&mut world, 1, "Lena asks Yusuf", MoveKind::Grow, None);
    Plan::change(&mut world.plan.moves, id(761), |row| {
        row.about = Some(About::whole(EntityKind::Stakeholder, id(30)));
    });
    assert!(ties(&world.plan, &world.playbook).is_empty());
}

#[test]
fn the_soonest_is_ahead_and_the_latest_was_held() {
    let mut world = world(20);
    put(&mut world, 701, Review { on: Some(days_ago(-5)), ..review() });
    put(&mut world, 702, Review { on: Some(days_ago(90)), held: true, ..review() });
    put(&mut world, 703, Review { on: Some(days_ago(9)), held: true, ..review() });
    put(&mut world, 704, Review { on: Some(days_ago(-1)), ..Review::default() });
    let ids = |rows: Vec<(Id, &Review)>| rows.iter().map(|(id, _)| *id).collect::<Vec<_>>();
    assert_eq!(ids(ahead(&world.plan)), [id(701), id(REVIEW)]);
    assert_eq!(ids(held(&world.plan)), [id(703), id(702)]);
}
