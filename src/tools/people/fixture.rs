//! A small account for the tests of this room: every test adds what it needs and nothing else.

use crate::insight::Insight;
use crate::plan::{
    About, Aspect, Authority, Basis, BoldOutcome, Call, CallQuestion, Debrief, Evidence, EvidenceKind, Id, Influence,
    Mark, Money, Opportunity, Outcome, Plan, Purpose, Seat, Stakeholder, Stance,
};
use crate::playbook::{Playbook, Stage};
pub use crate::tools::tried::say;
use crate::tools::tried::told;
use std::sync::Arc;
use time::{Date, Duration, macros::date};

pub const TODAY: Date = date!(2026 - 11 - 22);
/// The opportunity every helper means unless told otherwise.
pub const LINE2: u128 = 900;
/// Another one.
pub const REFRESH: u128 = 901;

pub fn days_ago(days: i64) -> Date {
    TODAY - Duration::days(days)
}

pub fn id(n: u128) -> Id {
    Id::fixed(n)
}

#[derive(Clone)]
pub struct World {
    pub plan: Plan,
    pub playbook: Playbook,
    next: u128,
}

impl World {
    /// Halvern Foods with one opportunity in discovery and nobody mapped.
    pub fn new() -> Self {
        let stage = |key: &str, name: &str, needs_players, closed| Stage {
            key: key.into(),
            name: name.into(),
            customer_step: String::new(),
            needs_players,
            closed,
            ..Stage::default()
        };
        let stages = vec![
            stage("discover", "Discover", false, false),
            stage("proposal", "Proposal", true, false),
            stage("won", "Won", false, true),
        ];
        let mut world = Self {
            plan: Plan::new(id(1), "Halvern Foods"),
            playbook: Playbook { stages, ..Playbook::default() },
            next: 10_000,
        };
        world.opportunity(LINE2, "Line 2 monitoring", 420_000);
        world
    }

    pub fn opportunity(&mut self, n: u128, name: &str, amount: i64) {
        let row = Opportunity {
            name: name.into(),
            amount: Some(Money::new(amount, "EUR")),
            stage: "discover".into(),
            ..Opportunity::default()
        };
        self.plan.opportunities.insert(id(n), Arc::new(row));
    }

    pub fn stage(&mut self, opportunity: u128, stage: &str) {
        Plan::change(&mut self.plan.opportunities, id(opportunity), |row| row.stage = stage.into());
    }

    /// Maps a person in Line 2, marked by Anna 20 days ago.
    pub fn person(&mut self, n: u128, name: &str, authority: Authority, stance: Stance, sway: Option<u8>) {
        let row = Stakeholder { name: name.into(), sway, ..Stakeholder::default() };
        self.plan.stakeholders.insert(id(n), Arc::new(row));
        self.position(n, LINE2, authority, stance);
    }

    pub fn position(&mut self, n: u128, opportunity: u128, authority: Authority, stance: Stance) {
        self.change(n, |person| {
            let position = person.position_mut(id(opportunity));
            position.authority = authority.into();
            position.stance = stance.into();
            position.marked = Some(Mark { on: Some(days_ago(20)), by: "Anna".into() });
        });
    }

    pub fn change(&mut self, n: u128, change: impl FnOnce(&mut Stakeholder)) {
        assert!(Plan::change(&mut self.plan.stakeholders, id(n), change));
    }

    /// Pretends that everything was marked today.
    pub fn marked_today(&mut self) {
        for person in self.plan.stakeholders.values_mut() {
            for position in Arc::make_mut(person).positions.values_mut() {
                position.marked = Some(Mark { on: Some(TODAY), by: "Anna".into() });
            }
        }
    }

    pub fn line(&mut self, from: u128, to: u128) {
        self.change(from, |person| {
            person.influences.insert(id(to), Influence { strength: 2, ..Influence::default() });
        });
    }

    /// Evidence of a person's stance in Line 2, to be changed by the caller where it differs.
    pub fn evidence(&mut self, person: u128, supports: &str, kind: EvidenceKind, basis: Basis, days: i64) -> u128 {
        self.next += 1;
        let row = Evidence {
            about: About::person(id(person), id(LINE2), Aspect::Stance),
            supports: supports.into(),
            kind: kind.into(),
            basis: basis.into(),
            text: if kind == EvidenceKind::Did { "Shared the downtime figures" } else { "We cannot go on like this" }
                .into(),
            on: Some(days_ago(days)),
            recorded_by: "Anna".into(),
            ..Evidence::default()
        };
        self.plan.evidence.insert(id(self.next), Arc::new(row));
        self.next
    }

    pub fn said(&mut self, person: u128, supports: &str, days: i64) -> u128 {
        self.evidence(person, supports, EvidenceKind::Said, Basis::FirstHand, days)
    }

    pub fn did(&mut self, person: u128, supports: &str, days: i64) -> u128 {
        self.evidence(person, supports, EvidenceKind::Did, Basis::FirstHand, days)
    }

    /// A first-hand word about another side of a person.
    pub fn told(&mut self, person: u128, aspect: Aspect, supports: &str, days: i64) -> u128 {
        let n = self.said(person, supports, days);
        self.edit_evidence(n, |row| row.about.aspect = aspect.into());
        n
    }

    pub fn edit_evidence(&mut self, n: u128, change: impl FnOnce(&mut Evidence)) {
        assert!(Plan::change(&mut self.plan.evidence, id(n), change));
    }

    /// A held call on Line 2 with these people.
    pub fn call(&mut self, days: i64, room: &[u128]) -> u128 {
        self.next += 1;
        let call = Call {
            opportunity: Some(id(LINE2)),
            on: Some(days_ago(days)),
            lead: "Anna".into(),
            room: room.iter().map(|n| (id(*n), Seat::default())).collect(),
            debrief: Some(Debrief { held_on: Some(days_ago(days)), ..Debrief::default() }),
            ..Call::default()
        };
        self.plan.calls.insert(id(self.next), Arc::new(call));
        self.next
    }

    pub fn edit_call(&mut self, n: u128, change: impl FnOnce(&mut Call)) {
        assert!(Plan::change(&mut self.plan.calls, id(n), change));
    }

    /// A call on which a person was asked for access.
    pub fn asked_for_access(&mut self, days: i64, person: u128, outcome: Outcome) -> u128 {
        let call = self.call(days, &[person]);
        let question = CallQuestion {
            text: "Would you bring me to Ingrid?".into(),
            purpose: Purpose::Access.into(),
            to: Some(id(person)),
            about: Some(About::person(id(person), id(LINE2), Aspect::Access)),
            outcome: outcome.into(),
            ..CallQuestion::default()
        };
        self.edit_call(call, |row| {
            row.questions.insert(id(1), question);
        });
        call
    }

    /// A call on which the bold question to a person met this fate.
    pub fn bold(&mut self, days: i64, person: u128, outcome: BoldOutcome) -> u128 {
        let call = self.call(days, &[person]);
        self.edit_call(call, |row| {
            row.bold.question = "Is the decision yours?".into();
            row.bold.to = Some(id(person));
            row.bold.outcome = outcome.into();
        });
        call
    }

    /// What one rule finds.
    pub fn find(&self, rule: &str) -> Vec<Insight> {
        let card = super::RULES.iter().find(|card| card.id == rule).unwrap_or_else(|| panic!("no rule {rule}"));
        crate::tools::alone(card, &self.plan, &self.playbook, TODAY)
    }

    /// What the whole room shows, noise rules applied.
    pub fn run(&self) -> Vec<Insight> {
        crate::tools::run(super::RULES, &self.plan, &self.playbook, TODAY)
    }

    /// The headlines of one rule.
    pub fn headlines(&self, rule: &str) -> Vec<String> {
        self.find(rule).iter().map(|found| say(&found.headline)).collect()
    }

    /// Whether a rule stays quiet.
    pub fn quiet(&self, rule: &str) -> bool {
        self.find(rule).is_empty()
    }

    /// The only insight of a rule, as a reader sees it: headline, facts, then the question after an arrow.
    pub fn told_by(&self, rule: &str) -> Vec<String> {
        told(&self.find(rule), rule)
    }
}
