//! Running the rules of one plan and choosing what to show.

use super::{Insight, RuleCard, Severity, is_dismissed};
use crate::plan::{Arrange, Plan};
use crate::playbook::Playbook;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use time::Date;

/// At most this many *act* insights are shown at once.
const MOST_ACT: usize = 3;
/// At most this many *watch* insights are shown at once.
const MOST_WATCH: usize = 4;
/// At most this many strengths: they are there to be used, not to be admired.
const MOST_STRENGTH: usize = 2;

/// The insights of one plan: what is shown, what waits behind "more", and what was set aside.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shown {
    /// At most three *act*, four *watch* and two strengths.
    pub first: Vec<Insight>,
    /// The rest, in the same order.
    pub more: Vec<Insight>,
    /// Set aside with a reason.
    pub dismissed: Vec<Insight>,
}

impl Shown {
    /// Everything to act on, the most pressing first, whether it is shown or waits: what every count speaks of.
    pub fn acts(&self) -> impl Iterator<Item = &Insight> {
        self.first.iter().chain(&self.more).filter(|insight| insight.severity == Severity::Act)
    }
}

/// Every insight of the plan, ranked: severity, then money at stake, then age, then rule and subject so that the order
/// never depends on chance. Of each tool at most one † insight is kept beside those set aside, so that a dismissed one
/// makes room for the next. A plan that was only imported raises none.
#[must_use]
pub fn run(rules: &[RuleCard], plan: &Plan, playbook: &Playbook, today: Date) -> Vec<Insight> {
    if plan.is_untouched() {
        return Vec::new();
    }
    let mut found: Vec<(&RuleCard, Insight)> =
        rules.iter().flat_map(|card| (card.rule)(plan, playbook, today).into_iter().map(move |i| (card, i))).collect();
    found.arrange_by(|(_, a), (_, b)| {
        let rank = |i: &Insight| (i.severity, Reverse(i.at_stake), Reverse(i.age), i.rule);
        rank(a).cmp(&rank(b)).then_with(|| a.subject.cmp(&b.subject))
    });
    let mut spoken = BTreeSet::new();
    found.retain(|(card, insight)| !card.blank || is_dismissed(plan, insight) || spoken.insert(card.tool));
    found.into_iter().map(|(_, insight)| insight).collect()
}

/// Splits ranked insights into what is shown, what waits, and what was set aside.
#[must_use]
pub fn shown(plan: &Plan, insights: Vec<Insight>) -> Shown {
    let mut shown = Shown::default();
    let (mut act, mut watch, mut strength) = (0, 0, 0);
    for insight in insights {
        if is_dismissed(plan, &insight) {
            shown.dismissed.push(insight);
            continue;
        }
        let fits = match insight.severity {
            Severity::Act => bump(&mut act, MOST_ACT),
            Severity::Watch => bump(&mut watch, MOST_WATCH),
            Severity::Strength => bump(&mut strength, MOST_STRENGTH),
        };
        if fits { shown.first.push(insight) } else { shown.more.push(insight) }
    }
    shown
}

fn bump(count: &mut usize, most: usize) -> bool {
    *count += 1;
    *count <= most
}
