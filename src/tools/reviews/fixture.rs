//! What the tests of this room stand on.

use crate::plan::{
    AgendaItem, Brought, BroughtKind, Id, Move, MoveKind, Participant, Review, ReviewKind, ReviewTopic, order_after,
};
use crate::tools::whitespace::insights::fixture::{TODAY, World, days_ago, id};
use std::sync::Arc;

/// The review of the tests.
pub const REVIEW: u128 = 700;

pub fn review() -> Review {
    Review { kind: ReviewKind::Account.into(), ..Review::default() }
}

pub fn item(text: &str, minutes: u8, order: &str) -> AgendaItem {
    AgendaItem { text: text.into(), minutes, order: order.into(), ..AgendaItem::default() }
}

/// A world with one review so many days ahead (behind for a negative figure), and nobody in it yet.
pub fn world(ahead: i64) -> World {
    let mut world = World::new();
    put(&mut world, REVIEW, Review { on: Some(days_ago(-ahead)), ..review() });
    world
}

pub fn put(world: &mut World, n: u128, row: Review) {
    world.plan.reviews.insert(id(n), Arc::new(row));
}

pub fn change(world: &mut World, change: impl FnOnce(&mut Review)) {
    assert!(crate::plan::Plan::change(&mut world.plan.reviews, id(REVIEW), change));
}

/// Adds people by name and region, in this order.
pub fn people(world: &mut World, names: &[(&str, &str)]) {
    change(world, |row| {
        for (name, region) in names {
            let order = order_after(row.people.values().map(|one| one.order.as_str()).max().unwrap_or_default());
            let here = id(710 + row.people.len() as u128);
            let (name, region) = ((*name).to_owned(), (*region).to_owned());
            row.people.insert(here, Participant { name, region, order, ..Participant::default() });
        }
    });
}

/// The nth person.
pub fn person(n: u128) -> Id {
    id(710 + n)
}

/// Lets the nth person have studied the plan and bring a question.
pub fn prepared(world: &mut World, n: u128) {
    change(world, |row| {
        row.people.get_mut(&person(n)).unwrap().studied_on = Some(TODAY);
        let text = "What became of Frozen?".to_owned();
        let kind = BroughtKind::Question.into();
        row.brought.insert(id(740 + n), Brought { by: person(n), kind, text, ..Brought::default() });
    });
}

/// Adds an item of so many minutes.
pub fn on_agenda(world: &mut World, n: u128, text: &str, topic: ReviewTopic, minutes: u8) {
    change(world, |row| {
        let order = order_after(row.agenda.values().map(|one| one.order.as_str()).max().unwrap_or_default());
        row.agenda.insert(id(720 + n), AgendaItem { topic: topic.into(), order, ..item(text, minutes, "") });
        let order = row.agenda.values().map(|one| one.order.clone()).max().unwrap_or_default();
        row.agenda.get_mut(&id(720 + n)).unwrap().order = order_after(&order);
    });
}

/// An action agreed in the review, due so many days ago (ahead for a negative figure).
pub fn action(world: &mut World, n: u128, text: &str, kind: MoveKind, due: Option<i64>) {
    let row = Move {
        text: text.into(),
        kind: kind.into(),
        owner: "Lena".into(),
        due: due.map(days_ago),
        review: Some(id(REVIEW)),
        ..Move::default()
    };
    world.plan.moves.insert(id(760 + n), Arc::new(row));
}
