//! What is done to a review, as edits of the plan. Ids and days are handed in.

use super::clock::pause;
use super::reading::{Role, Tie, ahead, held};
use super::series;
use crate::plan::{
    About, AgendaItem, Cadence, EntityKind, Id, Move, MoveKind, Open, Participant, Plan, Review, ReviewKind,
    ReviewNote, ReviewTopic, Rows, Stamp, order_after, order_between, sorted,
};
use crate::text::Msg;
use std::sync::Arc;
use time::Date;

/// The agenda a review begins with: what the article says it is for, and nothing that is spoken of every day.
const AGENDA: &[(ReviewTopic, u8)] = &[
    (ReviewTopic::FollowUp, 10),
    (ReviewTopic::Base, 15),
    (ReviewTopic::Relationships, 20),
    (ReviewTopic::NewFields, 25),
    (ReviewTopic::Funnel, 20),
    (ReviewTopic::Ties, 10),
    (ReviewTopic::Actions, 20),
];

/// What an edit that makes rows is handed: new ids, and the words of the catalogue.
pub struct Maker<'a> {
    /// Makes an id.
    pub id: &'a mut dyn FnMut() -> Id,
    /// Says a message.
    pub say: &'a dyn Fn(&Msg) -> String,
}

/// What an item of the agenda is called at first.
#[must_use]
pub fn topic_words(topic: ReviewTopic) -> Msg {
    match topic {
        ReviewTopic::FollowUp => msg!("agenda-follow-up"),
        ReviewTopic::Base => msg!("agenda-base"),
        ReviewTopic::Relationships => msg!("agenda-relationships"),
        ReviewTopic::NewFields => msg!("agenda-new-fields"),
        ReviewTopic::Funnel => msg!("agenda-funnel"),
        ReviewTopic::Ties => msg!("agenda-ties"),
        ReviewTopic::Actions => msg!("agenda-actions"),
        ReviewTopic::Daily => msg!("agenda-daily"),
        ReviewTopic::Other => msg!("agenda-other"),
    }
}

/// The last order there is in a list.
fn last<T>(rows: &Rows<T>, order: impl Fn(&T) -> &String) -> String {
    rows.values().map(order).max().cloned().unwrap_or_default()
}

/// Begins a review, and says which. It follows the last one that was held: with its people, its cadence and its agenda.
/// A first one takes our team on the account and whoever begins it.
pub fn begin(plan: &mut Plan, today: Date, author: &str, maker: &mut Maker<'_>) -> Id {
    let before = held(plan).first().map(|(id, row)| (*id, (*row).clone()));
    let row = match before {
        Some((id, before)) => following(&before, id, today, maker),
        None => first(plan, today, author, maker),
    };
    let id = (maker.id)();
    plan.reviews.insert(id, Arc::new(Review { by: author.to_owned(), ..row }));
    id
}

fn first(plan: &Plan, today: Date, author: &str, maker: &mut Maker<'_>) -> Review {
    let mut row = Review {
        kind: ReviewKind::Account.into(),
        on: Some(series::first(today)),
        cadence: Cadence::Quarterly.into(),
        ..Review::default()
    };
    let team = plan.team.values().map(|member| member.name.trim());
    for name in std::iter::once(author.trim()).chain(team).filter(|name| !name.is_empty()) {
        if row.people.values().all(|one| one.name.to_lowercase() != name.to_lowercase()) {
            let order = order_after(&last(&row.people, |one| &one.order));
            row.people.insert((maker.id)(), Participant { name: name.to_owned(), order, ..Participant::default() });
        }
    }
    for (topic, minutes) in AGENDA {
        let text = (maker.say)(&topic_words(*topic));
        let order = order_after(&last(&row.agenda, |one| &one.order));
        let item = AgendaItem { text, topic: (*topic).into(), minutes: *minutes, order, ..AgendaItem::default() };
        row.agenda.insert((maker.id)(), item);
    }
    row
}

/// The review after one: the same people and agenda, nothing prepared, nothing said.
fn following(before: &Review, id: Id, today: Date, maker: &mut Maker<'_>) -> Review {
    let people = sorted(&before.people, |one| &one.order).into_iter().map(|(_, one)| {
        let row = Participant { studied_on: None, absent: false, spoke: false, ..one.clone() };
        ((maker.id)(), row)
    });
    let people = people.collect();
    let agenda = sorted(&before.agenda, |one| &one.order).into_iter().filter(|(_, item)| !item.parked);
    let agenda = agenda.map(|(_, item)| ((maker.id)(), AgendaItem { seconds: 0, done: false, ..item.clone() }));
    Review {
        kind: ReviewKind::Account.into(),
        on: Some(series::next(before, today)),
        at: before.at,
        cadence: series::cadence(before).into(),
        after: Some(id),
        people,
        agenda: agenda.collect(),
        ..Review::default()
    }
}

/// Sets the review after one, and says which; the one that is ahead already where there is one.
pub fn set_next(plan: &mut Plan, id: Id, today: Date, author: &str, maker: &mut Maker<'_>) -> Option<Id> {
    let next = ahead(plan).into_iter().map(|(next, _)| next).find(|next| *next != id);
    if next.is_some() {
        return next;
    }
    let row = following(plan.reviews.get(&id)?, id, today, maker);
    let next = (maker.id)();
    plan.reviews.insert(next, Arc::new(Review { by: author.to_owned(), ..row }));
    Some(next)
}

/// Changes a review that is there.
pub fn change(plan: &mut Plan, id: Id, change: impl FnOnce(&mut Review)) {
    Plan::change(&mut plan.reviews, id, change);
}

/// Adds somebody, typed as "name, region".
pub fn invite(review: &mut Review, id: Id, typed: &str) {
    let (name, region) = typed.split_once(',').unwrap_or((typed, ""));
    let (name, region) = (name.trim().to_owned(), region.trim().to_owned());
    if !name.is_empty() {
        let order = order_after(&last(&review.people, |one| &one.order));
        review.people.insert(id, Participant { name, region, order, ..Participant::default() });
    }
}

/// Gives a role to one person and takes it from all others; nobody holds it where there is no such person.
pub fn give(review: &mut Review, role: Role, to: Option<Id>) {
    for (id, one) in &mut review.people {
        let holds = Some(*id) == to;
        match role {
            Role::Moderator => one.moderator = holds,
            Role::TimeKeeper => one.time_keeper = holds,
            Role::Scribe => one.scribe = holds,
        }
    }
}

/// Puts an item at the end of the agenda.
pub fn add_item(review: &mut Review, id: Id, text: &str) {
    let order = order_after(&last(&review.agenda, |one| &one.order));
    review.agenda.insert(id, AgendaItem { text: text.trim().to_owned(), minutes: 15, order, ..AgendaItem::default() });
}

/// Moves an item one place up or down.
pub fn shift(review: &mut Review, id: Id, up: bool) {
    let list: Vec<(Id, String)> =
        sorted(&review.agenda, |one| &one.order).into_iter().map(|(id, one)| (id, one.order.clone())).collect();
    let Some(at) = list.iter().position(|(one, _)| *one == id) else { return };
    let order = |at: Option<usize>| at.and_then(|at| list.get(at)).map(|(_, order)| order.as_str()).unwrap_or_default();
    if (up && at == 0) || (!up && at + 1 == list.len()) {
        return;
    }
    let made = if up {
        order_between(order(at.checked_sub(2)), order(at.checked_sub(1)))
    } else {
        order_between(order(Some(at + 1)), order(Some(at + 2)))
    };
    if let Some(item) = review.agenda.get_mut(&id) {
        item.order = made;
    }
}

/// Writes something down; blank words are nothing.
pub fn note(review: &mut Review, id: Id, note: ReviewNote) {
    if !note.text.trim().is_empty() {
        let item = review.item;
        review.notes.insert(id, ReviewNote { item, text: note.text.trim().to_owned(), ..note });
    }
}

/// An action as the scribe writes it down.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Action {
    /// What is to be done.
    pub text: String,
    /// Who of us does it.
    pub owner: String,
    /// By when, where somebody says.
    pub due: Option<Date>,
    /// Grow, enter or protect, where somebody says.
    pub kind: Option<MoveKind>,
}

/// Puts an action into the plan as a move of this review; blank words are none. What nobody said stays open: a day or a purpose
/// that the app made up would pass for agreed.
pub fn agree(plan: &mut Plan, review: Id, id: Id, action: &Action) {
    if action.text.trim().is_empty() {
        return;
    }
    let row = Move {
        text: action.text.trim().to_owned(),
        kind: action.kind.map_or_else(Open::unsaid, Open::Known),
        owner: action.owner.trim().to_owned(),
        due: action.due,
        review: Some(review),
        ..Move::default()
    };
    plan.moves.insert(id, Arc::new(row));
}

/// Makes a tie an action: whoever has it talks to that person.
pub fn use_tie(plan: &mut Plan, review: Id, id: Id, tie: &Tie, say: &dyn Fn(&Msg) -> String) {
    let text = say(&msg!("meeting-tie-action", member = tie.member.clone(), name = tie.name.clone()));
    let action = Action { text, owner: tie.member.clone(), ..Action::default() };
    agree(plan, review, id, &action);
    Plan::change(&mut plan.moves, id, |row| row.about = Some(About::whole(EntityKind::Stakeholder, tie.person)));
}

/// Ends a review: it was held today.
pub fn hold(review: &mut Review, today: Date, now: Stamp) {
    pause(review, now);
    review.item = None;
    (review.held, review.on) = (true, Some(today));
}

#[cfg(test)]
#[path = "edits_tests.rs"]
mod tests;
