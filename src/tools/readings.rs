//! What the rules of one run read together. Several ask the same of a plan: it is read when the first one asks, and once.

use super::buying::reading::Buying;
use super::people::reading::Reading;
use super::picture::reading::Coverage;
use super::threat::reading::Threat;
use super::whitespace::reading::Ground;
use crate::insight::{self, Insight};
use crate::plan::{Id, Plan};
use crate::playbook::Playbook;
use std::cell::OnceCell;
use time::Date;

/// A rule: a pure function of plan, playbook and today, and of what they mean in each room.
pub type Rule = fn(&Readings<'_, '_>) -> Vec<Insight>;

/// A rule with what the noise rules need to know of it.
pub type RuleCard = insight::RuleCard<Rule>;

/// A plan as the rules of one run read it.
pub struct Readings<'r, 'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// How this organisation sells.
    pub playbook: &'a Playbook,
    /// Today, handed in.
    pub today: Date,
    /// The people and the held calls.
    pub people: &'r Reading<'a>,
    buying: OnceCell<Vec<Buying<'r, 'a>>>,
    threats: OnceCell<Vec<Threat<'r, 'a>>>,
    coverage: OnceCell<Coverage<'a>>,
    ground: OnceCell<Ground<'a>>,
}

impl<'r, 'a> Readings<'r, 'a> {
    /// Readings that have read nothing yet.
    #[must_use]
    pub fn new(people: &'r Reading<'a>) -> Self {
        Self {
            plan: people.plan,
            playbook: people.playbook,
            today: people.today,
            people,
            buying: OnceCell::new(),
            threats: OnceCell::new(),
            coverage: OnceCell::new(),
            ground: OnceCell::new(),
        }
    }

    /// How each open opportunity is being bought, by id.
    pub fn buying(&self) -> &[Buying<'r, 'a>] {
        self.buying.get_or_init(|| self.open().filter_map(|id| Buying::new(self.people, id)).collect())
    }

    /// How we stand in each open opportunity, by id.
    pub fn threats(&self) -> &[Threat<'r, 'a>] {
        self.threats.get_or_init(|| self.open().filter_map(|id| Threat::new(self.people, id)).collect())
    }

    /// What we know of the customer, topic by topic.
    pub fn coverage(&self) -> &Coverage<'a> {
        self.coverage.get_or_init(|| Coverage::new(self.plan, self.playbook, self.today))
    }

    /// Units and offerings.
    pub fn ground(&self) -> &Ground<'a> {
        self.ground.get_or_init(|| Ground::new(self.plan, self.playbook))
    }

    fn open(&self) -> impl Iterator<Item = Id> {
        let open = self.plan.opportunities.iter().filter(|(_, row)| !self.playbook.is_closed(&row.stage));
        open.map(|(id, _)| *id)
    }
}

/// What these rules find in a plan, ranked (see [`insight::ranked`]).
#[must_use]
pub fn run(rules: &[RuleCard], plan: &Plan, playbook: &Playbook, today: Date) -> Vec<Insight> {
    let people = Reading::new(plan, playbook, today);
    let readings = Readings::new(&people);
    insight::ranked(rules, plan, |rule| rule(&readings))
}

/// What one rule finds, as it finds it.
#[cfg(test)]
pub fn alone(card: &RuleCard, plan: &Plan, playbook: &Playbook, today: Date) -> Vec<Insight> {
    (card.rule)(&Readings::new(&Reading::new(plan, playbook, today)))
}
