//! Looks at the plan together: some accounts have had one, some have one ahead.

use super::Maker;
use groundplan::plan::{
    AgendaItem, Brought, BroughtKind, Cadence, Id, Move, MoveKind, NoteKind, Participant, Review, ReviewKind,
    ReviewNote, ReviewTopic, order_after,
};
use std::sync::Arc;

/// Percent of accounts that are reviewed.
const SHARE: usize = 30;

impl Maker<'_> {
    /// A review that was held, with what came of it, and the one after it; in some accounts.
    pub fn reviews(&mut self) {
        if !self.dice.chance(SHARE) {
            return;
        }
        let held = self.review(true, None);
        self.agreed(held);
        if self.dice.chance(70) {
            self.review(false, Some(held));
        }
    }

    fn review(&mut self, held: bool, after: Option<Id>) -> Id {
        let mut row = Review {
            kind: if self.dice.chance(80) { ReviewKind::Account.into() } else { ReviewKind::Two.into() },
            on: if held { self.ago(120) } else { self.ahead(60) },
            held,
            cadence: self.dice.word::<Cadence>().into(),
            after,
            ..Review::default()
        };
        let mut order = String::new();
        for name in ["Anna", "Mara", "Lena"] {
            order = order_after(&order);
            let (id, studied) = (self.id(), self.dice.chance(60));
            let one = Participant {
                name: name.into(),
                moderator: name == "Anna",
                time_keeper: name == "Lena",
                scribe: name == "Mara" && self.dice.chance(70),
                studied_on: if studied { self.ago(5) } else { None },
                spoke: held && self.dice.chance(80),
                order: order.clone(),
                ..Participant::default()
            };
            row.people.insert(id, one);
            if self.dice.chance(50) {
                let (text, kind) = (self.said(), self.dice.word::<BroughtKind>().into());
                let brought = Brought { by: id, kind, text, on: self.ago(5), ..Brought::default() };
                row.brought.insert(self.id(), brought);
            }
        }
        for _ in 0..self.dice.below(6) {
            order = order_after(&order);
            let minutes = u8::try_from(self.dice.below(30) + 5).unwrap_or(10);
            let item = AgendaItem {
                text: self.said(),
                topic: self.dice.word::<ReviewTopic>().into(),
                minutes,
                seconds: if held { u32::from(minutes) * 70 } else { 0 },
                done: held,
                order: order.clone(),
                ..AgendaItem::default()
            };
            row.agenda.insert(self.id(), item);
        }
        for _ in 0..(if held { self.dice.below(4) } else { 0 }) {
            let (text, kind) = (self.said(), self.dice.word::<NoteKind>().into());
            let note = ReviewNote { kind, text, by: self.ahead(200), ..ReviewNote::default() };
            row.notes.insert(self.id(), note);
        }
        let id = self.id();
        self.plan.reviews.insert(id, Arc::new(row));
        id
    }

    /// What was agreed in a review: with and without owner, day and kind, done and late.
    fn agreed(&mut self, review: Id) {
        for _ in 0..self.dice.below(4) {
            let row = Move {
                text: self.said(),
                kind: self.dice.word::<MoveKind>().into(),
                owner: self.dice.one(&["", "Mara", "Lena"]).into(),
                due: match self.dice.below(3) {
                    0 => None,
                    1 => self.ago(30),
                    _ => self.ahead(90),
                },
                done_on: if self.dice.chance(40) { self.ago(20) } else { None },
                review: Some(review),
                ..Move::default()
            };
            let id = self.id();
            self.plan.moves.insert(id, Arc::new(row));
        }
    }
}
