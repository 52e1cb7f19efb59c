//! A small world for the funnel's tests.

use crate::plan::{Id, Money, Opportunity, Plan, StageProof};
use crate::playbook::{ExitCriterion, Playbook, Stage};
use std::sync::Arc;
use time::Date;
use time::macros::format_description;

pub fn id(n: u128) -> Id {
    Id::fixed(n)
}

pub fn day(text: &str) -> Date {
    Date::parse(text, format_description!("[year]-[month]-[day]")).unwrap()
}

pub struct World {
    pub plan: Plan,
    pub playbook: Playbook,
}

impl World {
    /// Halvern Foods with one sale of 420 in "proposal", expected in December; two criteria stand before that stage.
    pub fn new() -> Self {
        let stage = |key: &str, criteria: &[&str], closed| Stage {
            key: key.into(),
            name: key.into(),
            criteria: criteria.iter().map(|key| ExitCriterion { key: (*key).into(), text: (*key).into() }).collect(),
            closed,
            days: 30,
            ..Stage::default()
        };
        let stages = vec![
            stage("lead", &["problem"], false),
            stage("discover", &["owner"], false),
            stage("proposal", &["budget"], false),
            stage("won", &[], true),
        ];
        let mut world =
            Self { plan: Plan::new(id(100), "Halvern Foods"), playbook: Playbook { stages, ..Playbook::default() } };
        world.sale(1, 420, "2026-12-15", "proposal");
        world
    }

    pub fn sale(&mut self, number: u128, amount: i64, close: &str, stage: &str) {
        let row = Opportunity {
            name: format!("Sale {number}"),
            amount: Some(Money::new(amount, "EUR")),
            close_on: Some(day(close)),
            stage: stage.into(),
            ..Opportunity::default()
        };
        self.plan.opportunities.insert(id(number), Arc::new(row));
    }

    pub fn change(&mut self, change: impl FnOnce(&mut Opportunity)) {
        Plan::change(&mut self.plan.opportunities, id(1), change);
    }

    pub fn prove(&mut self, criterion: &str, by: Option<Id>, on: &str) {
        let proof = StageProof { text: "They said so".into(), by, on: Some(day(on)), ..StageProof::default() };
        self.change(|sale| _ = sale.proofs.insert(criterion.into(), proof));
    }
}
