//! A small account for the tests of growth and strategy: two offerings, one opportunity, and what each test adds.

use crate::insight::Insight;
use crate::plan::{
    About, Aspect, Authority, Basis, Call, Cell, CellStatus, Debrief, Evidence, EvidenceKind, Id, Influence, Money,
    Offering, Opportunity, Plan, Seat, Stakeholder, Stance, Unit,
};
use crate::playbook::{Playbook, Stage};
pub use crate::tools::tried::say;
use crate::tools::tried::told;
use crate::tools::whitespace::reading::Ground;
use std::sync::Arc;
use time::{Date, Duration, macros::date};

pub const TODAY: Date = date!(2026 - 11 - 22);
pub const SALE: u128 = 900;
pub const SENSORS: u128 = 801;
pub const MONITORING: u128 = 802;

pub fn id(n: u128) -> Id {
    Id::fixed(n)
}

pub fn days_ago(days: i64) -> Date {
    TODAY - Duration::days(days)
}

pub struct World {
    pub plan: Plan,
    pub playbook: Playbook,
    next: u128,
}

impl World {
    pub fn new() -> Self {
        let stage = |key: &str, closed| Stage { key: key.into(), name: key.into(), closed, ..Stage::default() };
        let stages = vec![stage("discover", false), stage("won", true)];
        let mut plan = Plan::new(id(1), "Halvern Foods");
        for (n, name) in [(SENSORS, "Sensors"), (MONITORING, "Monitoring")] {
            plan.offerings.insert(id(n), Arc::new(Offering { name: name.into(), ..Offering::default() }));
        }
        let mut world = Self { plan, playbook: Playbook { stages, ..Playbook::default() }, next: 10_000 };
        world.sale(SALE, "Line 2 monitoring", 420_000);
        world
    }

    pub fn ground(&self) -> Ground<'_> {
        Ground::new(&self.plan, &self.playbook)
    }

    pub fn sale(&mut self, n: u128, name: &str, amount: i64) {
        let amount = Some(Money::new(amount, "EUR"));
        let row = Opportunity { name: name.into(), amount, stage: "discover".into(), ..Opportunity::default() };
        self.plan.opportunities.insert(id(n), Arc::new(row));
    }

    pub fn change_sale(&mut self, n: u128, change: impl FnOnce(&mut Opportunity)) {
        assert!(Plan::change(&mut self.plan.opportunities, id(n), change));
    }

    pub fn unit(&mut self, n: u128, name: &str, spend: i64, share: Option<u8>) {
        let spend = Some(Money::new(spend, "EUR"));
        let row = Unit { name: name.into(), spend, our_share: share, ..Unit::default() };
        self.plan.units.insert(id(n), Arc::new(row));
    }

    pub fn change_unit(&mut self, n: u128, change: impl FnOnce(&mut Unit)) {
        assert!(Plan::change(&mut self.plan.units, id(n), change));
    }

    pub fn cell(&mut self, unit: u128, offering: u128, status: CellStatus, potential: i64) -> u128 {
        self.next += 1;
        let potential = (potential != 0).then(|| Money::new(potential, "EUR"));
        let row = Cell { unit: id(unit), offering: id(offering), status: status.into(), potential, ..Cell::default() };
        self.plan.cells.insert(id(self.next), Arc::new(row));
        self.next
    }

    pub fn change_cell(&mut self, n: u128, change: impl FnOnce(&mut Cell)) {
        assert!(Plan::change(&mut self.plan.cells, id(n), change));
    }

    pub fn person(&mut self, n: u128, name: &str, unit: &str) {
        let row = Stakeholder { name: name.into(), unit: unit.into(), ..Stakeholder::default() };
        self.plan.stakeholders.insert(id(n), Arc::new(row));
    }

    pub fn change_person(&mut self, n: u128, change: impl FnOnce(&mut Stakeholder)) {
        assert!(Plan::change(&mut self.plan.stakeholders, id(n), change));
    }

    pub fn stands(&mut self, n: u128, authority: Authority, stance: Stance) {
        self.change_person(n, |row| {
            let position = row.position_mut(id(SALE));
            position.authority = authority.into();
            position.stance = stance.into();
        });
    }

    /// Makes somebody an advocate who shared figures so many days ago; hands back the evidence.
    pub fn advocate(&mut self, n: u128, days: i64) -> u128 {
        self.stands(n, Authority::Recommends, Stance::Advocate);
        self.next += 1;
        let row = Evidence {
            about: About::person(id(n), id(SALE), Aspect::Stance),
            supports: "advocate".into(),
            kind: EvidenceKind::Did.into(),
            basis: Basis::FirstHand.into(),
            text: "Shared the downtime figures".into(),
            on: Some(days_ago(days)),
            ..Evidence::default()
        };
        self.plan.evidence.insert(id(self.next), Arc::new(row));
        self.next
    }

    pub fn line(&mut self, from: u128, to: u128) {
        self.change_person(from, |row| {
            row.influences.insert(id(to), Influence { strength: 2, ..Influence::default() });
        });
    }

    pub fn call(&mut self, days: i64, room: &[u128]) {
        self.next += 1;
        let row = Call {
            opportunity: Some(id(SALE)),
            on: Some(days_ago(days)),
            room: room.iter().map(|n| (id(*n), Seat::default())).collect(),
            debrief: Some(Debrief { held_on: Some(days_ago(days)), ..Debrief::default() }),
            ..Call::default()
        };
        self.plan.calls.insert(id(self.next), Arc::new(row));
    }

    pub fn find(&self, rule: &str) -> Vec<Insight> {
        let rules = crate::tools::rules();
        let card = rules.iter().find(|card| card.id == rule).unwrap_or_else(|| panic!("no rule {rule}"));
        crate::tools::alone(card, &self.plan, &self.playbook, TODAY)
    }

    pub fn quiet(&self, rule: &str) -> bool {
        self.find(rule).is_empty()
    }

    /// The only insight of a rule: headline, facts, the question after an arrow, the move after a plus.
    pub fn told_by(&self, rule: &str) -> Vec<String> {
        told(&self.find(rule), rule)
    }
}
