//! Whom we met, when, and how often: held calls only.

use super::{Reading, Sale};
use crate::plan::{Arrange, Call, Id, days_between};
use std::collections::BTreeMap;
use time::Date;

/// A call that was held.
#[derive(Debug, Clone, Copy)]
pub struct Held<'a> {
    /// The call.
    pub id: Id,
    /// Its sheet.
    pub call: &'a Call,
    /// The day it was held; `None` when nobody noted it.
    pub day: Option<Date>,
}

impl Held<'_> {
    /// Whether a person sat in the room.
    #[must_use]
    pub fn met(&self, person: Id) -> bool {
        self.call.room.contains_key(&person)
    }

    /// Days since it was held.
    #[must_use]
    pub fn age(&self, today: Date) -> Option<i64> {
        self.day.map(|day| days_between(day, today))
    }
}

pub(super) fn held_calls<'a>(reading: &Reading<'a>) -> Vec<Held<'a>> {
    let mut held: Vec<_> = reading
        .plan
        .calls
        .iter()
        .filter(|(_, call)| call.held())
        .map(|(id, call)| Held { id: *id, call, day: call.day() })
        .filter(|held| held.day.is_none_or(|day| day <= reading.today))
        .collect();
    held.arrange_by_key(|held| (held.day, held.id));
    held
}

impl<'a> Reading<'a> {
    /// Held calls about one opportunity, oldest first; those without a day come before all others.
    pub fn held_in(&self, opportunity: Id) -> impl DoubleEndedIterator<Item = &Held<'a>> + use<'_, 'a> {
        self.held().iter().filter(move |held| held.call.opportunity == Some(opportunity))
    }

    /// Held calls about one opportunity with a person in the room, oldest first.
    pub fn meetings(&self, person: Id, opportunity: Id) -> impl DoubleEndedIterator<Item = &Held<'a>> + use<'_, 'a> {
        self.held_in(opportunity).filter(move |held| held.met(person))
    }

    /// The last held call with a person, on whatever subject.
    #[must_use]
    pub fn last_met(&self, person: Id) -> Option<&Held<'a>> {
        self.held().iter().rev().find(|held| held.met(person))
    }

    /// Whether a held call lies inside the contact window (its last day included).
    #[must_use]
    pub fn recent(&self, held: &Held<'_>) -> bool {
        held.age(self.today).is_some_and(|age| age <= self.playbook.limits.contact_window)
    }

    /// How often each person was met about a sale inside the contact window.
    #[must_use]
    pub fn recent_contact(&self, sale: &Sale<'_>) -> BTreeMap<Id, usize> {
        let mut met = BTreeMap::new();
        for held in self.held_in(sale.id).filter(|held| self.recent(held)) {
            for person in held.call.room.keys() {
                *met.entry(*person).or_insert(0) += 1;
            }
        }
        met
    }
}
