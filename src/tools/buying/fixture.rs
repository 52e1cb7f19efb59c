//! A small account for the tests of this room: every test adds what it needs and nothing else.

use crate::insight::Insight;
use crate::plan::{
    Authority, BuyingStep, Call, Criterion, Debrief, Id, Money, Opportunity, Plan, Seat, Stakeholder, order_after,
};
use crate::playbook::Playbook;
use crate::tools::people::reading::Reading;
pub use crate::tools::tried::say;
use crate::tools::tried::told;
use std::sync::Arc;
use time::{Date, Duration, macros::date};

use super::reading::Buying;

pub const TODAY: Date = date!(2026 - 11 - 22);
/// The opportunity.
pub const LINE2: u128 = 900;
pub const INGRID: u128 = 1;
pub const BEATA: u128 = 2;

pub fn day(days: i64) -> Date {
    TODAY + Duration::days(days)
}

pub fn id(n: u128) -> Id {
    Id::fixed(n)
}

pub struct World {
    pub plan: Plan,
    pub playbook: Playbook,
}

impl World {
    /// Halvern Foods with one opportunity, no stage and nobody mapped.
    pub fn new() -> Self {
        let mut plan = Plan::new(id(99), "Halvern Foods");
        let row = Opportunity {
            name: "Line 2 monitoring".into(),
            amount: Some(Money::new(420_000, "EUR")),
            ..Opportunity::default()
        };
        plan.opportunities.insert(id(LINE2), Arc::new(row));
        Self { plan, playbook: Playbook::standard(&say) }
    }

    pub fn sale(&mut self, change: impl FnOnce(&mut Opportunity)) {
        assert!(Plan::change(&mut self.plan.opportunities, id(LINE2), change));
    }

    pub fn stage(&mut self, stage: &str) {
        self.sale(|row| row.stage = stage.into());
    }

    pub fn person(&mut self, n: u128, name: &str, authority: Authority, sway: Option<u8>) {
        let mut row = Stakeholder { name: name.into(), sway, ..Stakeholder::default() };
        row.position_mut(id(LINE2)).authority = authority.into();
        self.plan.stakeholders.insert(id(n), Arc::new(row));
    }

    pub fn ingrid(&mut self) {
        self.person(INGRID, "Ingrid Voss", Authority::Final, Some(5));
    }

    pub fn edit_person(&mut self, n: u128, change: impl FnOnce(&mut Stakeholder)) {
        assert!(Plan::change(&mut self.plan.stakeholders, id(n), change));
    }

    /// Adds a step behind the others: of the playbook where the word is a key of it, else their own.
    pub fn step(&mut self, word: &str, change: impl FnOnce(&mut BuyingStep)) -> Id {
        let n = 500 + self.plan.steps.len() as u128;
        let last = self.plan.steps.values().map(|row| row.order.clone()).max().unwrap_or_default();
        let is_key = self.playbook.step_place(word).is_some();
        let mut row = BuyingStep { opportunity: Some(id(LINE2)), order: order_after(&last), ..BuyingStep::default() };
        if is_key {
            row.key = word.into();
        } else {
            row.name = word.into();
        }
        change(&mut row);
        self.plan.steps.insert(id(n), Arc::new(row));
        id(n)
    }

    pub fn criterion(&mut self, n: u128, name: &str, weight: u8, whose: Option<u128>) {
        let row = Criterion {
            opportunity: Some(id(LINE2)),
            name: name.into(),
            weight: Some(weight),
            whose: whose.map(id),
            ..Criterion::default()
        };
        self.plan.criteria.insert(id(n), Arc::new(row));
    }

    /// A held call with these people, so many days ago.
    pub fn call(&mut self, days: i64, room: &[u128], change: impl FnOnce(&mut Debrief)) -> Id {
        let n = 700 + self.plan.calls.len() as u128;
        let mut debrief = Debrief { held_on: Some(day(-days)), ..Debrief::default() };
        change(&mut debrief);
        let call = Call {
            opportunity: Some(id(LINE2)),
            on: Some(day(-days)),
            room: room.iter().map(|n| (id(*n), Seat::default())).collect(),
            debrief: Some(debrief),
            ..Call::default()
        };
        self.plan.calls.insert(id(n), Arc::new(call));
        id(n)
    }

    /// Lets a test look at the reading.
    pub fn read<T>(&self, look: impl FnOnce(&Buying<'_, '_>) -> T) -> T {
        let people = Reading::new(&self.plan, &self.playbook, TODAY);
        look(&Buying::new(&people, id(LINE2)).unwrap())
    }

    pub fn find(&self, rule: &str) -> Vec<Insight> {
        let card = super::RULES.iter().find(|card| card.id == rule).unwrap_or_else(|| panic!("no rule {rule}"));
        crate::tools::alone(card, &self.plan, &self.playbook, TODAY)
    }

    pub fn quiet(&self, rule: &str) -> bool {
        self.find(rule).is_empty()
    }

    /// The only insight of a rule, as a reader sees it: headline, facts, the question after an arrow, the move after a star.
    pub fn told_by(&self, rule: &str) -> Vec<String> {
        told(&self.find(rule), rule)
    }
}
