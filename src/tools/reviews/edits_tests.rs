//! What is done to a review.

use super::super::fixture::{REVIEW, people, person, world};
use super::super::reading::{agenda, minutes};
use super::*;
use crate::plan::{Member, MoveKind, NoteKind, OnClash, apply, diff};
use crate::tools::tried::say;
use crate::tools::whitespace::insights::fixture::{TODAY, World, days_ago, id};
use proptest::prelude::*;

fn begun(world: &mut World) -> Id {
    let mut next = 2_000;
    let mut make = move || {
        next += 1;
        id(next)
    };
    begin(&mut world.plan, TODAY, "Anna", &mut Maker { id: &mut make, say: &say })
}

#[test]
fn a_first_review_takes_the_team_and_an_agenda_of_two_hours() {
    let mut world = World::new();
    for (n, name) in [(61, "Lena"), (62, "anna ")] {
        world.plan.team.insert(id(n), Arc::new(Member { name: name.into(), ..Member::default() }));
    }
    let made = begun(&mut world);
    let row = &world.plan.reviews[&made];
    let names: Vec<_> = super::super::reading::people(row).iter().map(|(_, one)| one.name.clone()).collect();
    assert_eq!(names, ["Anna", "Lena"]);
    assert_eq!((minutes(row), row.on), (120, Some(series::first(TODAY))));
    assert!(row.agenda.values().all(|item| item.topic != ReviewTopic::Daily && !item.text.contains("agenda-")));
}

#[test]
fn the_next_one_has_the_same_people_and_agenda_and_nothing_prepared() {
    let mut world = World::new();
    let made = begun(&mut world);
    change(&mut world.plan, made, |row| {
        let one = row.people.values_mut().next().unwrap();
        (one.spoke, one.studied_on, one.scribe) = (true, Some(TODAY), true);
        let first = *row.agenda.keys().next().unwrap();
        super::super::clock::start(row, first, Stamp(0));
        hold(row, TODAY, Stamp(90_000));
    });
    assert!(world.plan.reviews[&made].held && world.plan.reviews[&made].since.is_none());
    let mut next = 3_000;
    let mut make = move || {
        next += 1;
        id(next)
    };
    let mut maker = Maker { id: &mut make, say: &say };
    let later = set_next(&mut world.plan, made, TODAY, "Anna", &mut maker).unwrap();
    let row = &world.plan.reviews[&later];
    assert_eq!((row.after, row.on, row.held), (Some(made), Some(series::months_later(TODAY, 3)), false));
    let one = row.people.values().next().unwrap();
    assert_eq!((one.name.as_str(), one.spoke, one.studied_on, one.scribe), ("Anna", false, None, true));
    assert_eq!((minutes(row), row.agenda.values().map(|item| item.seconds).sum::<u32>()), (120, 0));
    assert_eq!(set_next(&mut world.plan, made, TODAY, "Anna", &mut maker), Some(later), "one is enough");
    assert_eq!(world.plan.reviews.len(), 2);
}

#[test]
fn a_role_is_one_persons_and_a_person_may_have_two() {
    let mut world = world(3);
    people(&mut world, &[("Anna", ""), ("Lena", "")]);
    change(&mut world.plan, id(REVIEW), |row| {
        give(row, Role::Scribe, Some(person(0)));
        give(row, Role::Moderator, Some(person(0)));
        give(row, Role::Scribe, Some(person(1)));
    });
    let row = &world.plan.reviews[&id(REVIEW)];
    let of = |n| (row.people[&person(n)].moderator, row.people[&person(n)].scribe);
    assert_eq!((of(0), of(1)), ((true, false), (false, true)));
}

#[test]
fn somebody_is_typed_with_their_region() {
    let mut row = Review::default();
    invite(&mut row, id(1), " Priya Nair , APAC");
    invite(&mut row, id(2), "  ");
    assert_eq!(
        (row.people.len(), row.people[&id(1)].name.as_str(), row.people[&id(1)].region.as_str()),
        (1, "Priya Nair", "APAC")
    );
}

#[test]
fn what_is_agreed_is_a_move_of_the_review() {
    let mut world = world(0);
    let action = Action { text: " Visit Bakery ".into(), owner: "Lena".into(), ..Action::default() };
    agree(&mut world.plan, id(REVIEW), id(5), &action);
    agree(&mut world.plan, id(REVIEW), id(6), &Action::default());
    let row = &world.plan.moves[&id(5)];
    assert_eq!((row.text.as_str(), row.review), ("Visit Bakery", Some(id(REVIEW))));
    assert_eq!((row.due, row.kind.known()), (None, None), "nobody said by when, or what for");
    assert_eq!(world.plan.moves.len(), 1);
    let said = Action { due: Some(days_ago(-9)), kind: Some(MoveKind::Enter), ..action };
    agree(&mut world.plan, id(REVIEW), id(8), &said);
    let row = &world.plan.moves[&id(8)];
    assert_eq!((row.due, row.kind.known()), (Some(days_ago(-9)), Some(MoveKind::Enter)));
    let tie = Tie { member: "Lena".into(), person: id(30), name: "Yusuf Kaya".into() };
    use_tie(&mut world.plan, id(REVIEW), id(7), &tie, &say);
    let row = &world.plan.moves[&id(7)];
    assert_eq!(row.about.as_ref().map(|about| about.id), Some(id(30)));
    assert!(row.text.contains("Lena") && row.text.contains("Yusuf Kaya") && row.owner == "Lena", "{}", row.text);
}

#[test]
fn what_is_written_down_remembers_its_item() {
    let mut row = Review { item: Some(id(3)), ..Review::default() };
    note(
        &mut row,
        id(1),
        ReviewNote { kind: NoteKind::Goal.into(), text: " Frozen by May ".into(), ..ReviewNote::default() },
    );
    note(&mut row, id(2), ReviewNote::default());
    assert_eq!(
        (row.notes.len(), row.notes[&id(1)].text.as_str(), row.notes[&id(1)].item),
        (1, "Frozen by May", Some(id(3)))
    );
}

#[test]
fn four_preparations_made_apart_come_together() {
    let mut world = world(3);
    people(&mut world, &[("Anna", ""), ("Lena", ""), ("Priya", ""), ("Omar", "")]);
    let base = world.plan.clone();
    let mut all = base.clone();
    for n in 0..4 {
        let mut copy = base.clone();
        change(&mut copy, id(REVIEW), |row| {
            row.people.get_mut(&person(n)).unwrap().studied_on = Some(TODAY);
            let text = format!("Question {n}");
            row.brought.insert(id(800 + n), crate::plan::Brought { by: person(n), text, ..Default::default() });
        });
        assert!(apply(&mut all, &diff(&base, &copy), OnClash::Overwrite).is_empty());
    }
    assert_eq!(super::super::reading::ready(&all.reviews[&id(REVIEW)]), 4);
}

proptest! {
    /// Moving keeps every item, moves one place, and up undoes down.
    #[test]
    fn moving_moves_one_place(count in 1_usize..8, at in 0_usize..8, up: bool) {
        let mut row = Review::default();
        for n in 0..count {
            add_item(&mut row, id(n as u128 + 1), &format!("Item {n}"));
        }
        let order = |row: &Review| agenda(row).iter().map(|(id, _)| *id).collect::<Vec<_>>();
        let before = order(&row);
        let at = at % count;
        shift(&mut row, before[at], up);
        let to = if up { at.saturating_sub(1) } else { (at + 1).min(count - 1) };
        let mut expected = before.clone();
        let moved = expected.remove(at);
        expected.insert(to, moved);
        prop_assert_eq!(order(&row), expected);
        if to != at {
            shift(&mut row, before[at], !up);
            prop_assert_eq!(order(&row), before);
        }
    }
}
