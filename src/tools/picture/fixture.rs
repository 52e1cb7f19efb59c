//! A small account for the tests of discovery and value: every test adds what it needs and nothing else.

use crate::insight::Insight;
use crate::plan::{Authority, Call, Debrief, Fact, Id, Money, Opportunity, Plan, Seat, Stakeholder, Stance};
use crate::playbook::Playbook;
use crate::tools::RuleCard;
pub use crate::tools::tried::say;
use crate::tools::tried::told;
use std::sync::Arc;
use time::{Date, Duration, macros::date};

pub const TODAY: Date = date!(2026 - 11 - 22);
/// The opportunity every helper means.
pub const LINE2: u128 = 900;

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
    pub rules: &'static [RuleCard],
    next: u128,
}

impl World {
    /// Halvern Foods with one opportunity in discovery, nobody mapped and the default playbook.
    pub fn new(rules: &'static [RuleCard]) -> Self {
        let mut plan = Plan::new(id(1), "Halvern Foods");
        let row = Opportunity {
            name: "Line 2 monitoring".into(),
            amount: Some(Money::new(420_000, "EUR")),
            stage: "discover".into(),
            ..Opportunity::default()
        };
        plan.opportunities.insert(id(LINE2), Arc::new(row));
        Self { plan, playbook: Playbook::standard(&say), rules, next: 10_000 }
    }

    pub fn sale(&mut self, change: impl FnOnce(&mut Opportunity)) {
        assert!(Plan::change(&mut self.plan.opportunities, id(LINE2), change));
    }

    pub fn person(&mut self, n: u128, name: &str, title: &str, sway: Option<u8>) {
        let row = Stakeholder { name: name.into(), title: title.into(), sway, ..Stakeholder::default() };
        self.plan.stakeholders.insert(id(n), Arc::new(row));
    }

    pub fn change(&mut self, n: u128, change: impl FnOnce(&mut Stakeholder)) {
        assert!(Plan::change(&mut self.plan.stakeholders, id(n), change));
    }

    /// Where a person stands on Line 2.
    pub fn stands(&mut self, n: u128, authority: Authority, stance: Stance) {
        self.change(n, |person| {
            let position = person.position_mut(id(LINE2));
            position.authority = authority.into();
            position.stance = stance.into();
        });
    }

    /// A fact told so many days ago; by nobody when `from` is 0.
    pub fn fact(&mut self, topic: &str, text: &str, from: u128, days: i64) -> u128 {
        self.next += 1;
        let row = Fact {
            topic: topic.into(),
            text: text.into(),
            from: (from != 0).then(|| id(from)),
            on: Some(days_ago(days)),
            ..Fact::default()
        };
        self.plan.facts.insert(id(self.next), Arc::new(row));
        self.next
    }

    /// So many facts of one topic, told today.
    pub fn facts(&mut self, topic: &str, count: usize, from: u128) {
        for n in 0..count {
            self.fact(topic, &format!("Fact {n} of {topic}"), from, 0);
        }
    }

    pub fn edit_fact(&mut self, n: u128, change: impl FnOnce(&mut Fact)) {
        assert!(Plan::change(&mut self.plan.facts, id(n), change));
    }

    /// A call on Line 2 with these people: held so many days ago, or still ahead.
    pub fn call(&mut self, days: i64, room: &[u128]) -> u128 {
        self.next += 1;
        let call = Call {
            opportunity: Some(id(LINE2)),
            on: Some(days_ago(days)),
            room: room.iter().map(|n| (id(*n), Seat::default())).collect(),
            debrief: (days >= 0).then(|| Debrief { held_on: Some(days_ago(days)), ..Debrief::default() }),
            ..Call::default()
        };
        self.plan.calls.insert(id(self.next), Arc::new(call));
        self.next
    }

    pub fn edit_call(&mut self, n: u128, change: impl FnOnce(&mut Call)) {
        assert!(Plan::change(&mut self.plan.calls, id(n), change));
    }

    /// What one rule finds.
    pub fn find(&self, rule: &str) -> Vec<Insight> {
        let card = self.rules.iter().find(|card| card.id == rule).unwrap_or_else(|| panic!("no rule {rule}"));
        crate::tools::alone(card, &self.plan, &self.playbook, TODAY)
    }

    /// The rules that speak, noise rules applied.
    pub fn speaking(&self) -> Vec<&'static str> {
        crate::tools::run(self.rules, &self.plan, &self.playbook, TODAY).iter().map(|found| found.rule).collect()
    }

    /// Whether a rule stays quiet.
    pub fn quiet(&self, rule: &str) -> bool {
        self.find(rule).is_empty()
    }

    /// The only insight of a rule, as a reader sees it: headline, facts, then the question after an arrow.
    pub fn told_by(&self, rule: &str) -> Vec<String> {
        told(&self.find(rule), rule)
    }

    /// Whom the only insight of a rule would ask.
    pub fn asks(&self, rule: &str) -> Option<Id> {
        self.find(rule).remove(0).ask.unwrap().to
    }
}
