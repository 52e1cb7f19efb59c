//! Running the rules of one plan and choosing what to show.

use super::{Insight, RuleCard, Severity, is_dismissed};
use crate::plan::{Arrange, Plan};
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::Arc;

/// At most this many *act* insights are shown at once.
const MOST_ACT: usize = 3;
/// At most this many *watch* insights are shown at once.
const MOST_WATCH: usize = 4;
/// At most this many strengths: they are there to be used, not to be admired.
const MOST_STRENGTH: usize = 2;

/// The insights of one plan: what is shown, what waits behind "more", and what was set aside. Shared, since many read them
/// after each edit and nobody changes one.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shown {
    /// At most three *act*, four *watch* and two strengths.
    pub first: Vec<Arc<Insight>>,
    /// The rest, in the same order.
    pub more: Vec<Arc<Insight>>,
    /// Set aside with a reason.
    pub dismissed: Vec<Arc<Insight>>,
}

impl Shown {
    /// Everything to act on, the most pressing first, whether it is shown or waits: what every count speaks of.
    pub fn acts(&self) -> impl Iterator<Item = &Insight> {
        self.all().map(|insight| &**insight).filter(|insight| insight.severity == Severity::Act)
    }

    /// What is shown and what waits, the most pressing first.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Insight>> {
        self.first.iter().chain(&self.more)
    }
}

/// Every insight of the plan, ranked: severity, then money at stake, then age, then rule and subject so that the order
/// never depends on chance. Of each tool at most one † insight is kept beside those set aside, so that a dismissed one
/// makes room for the next. A plan that was only imported raises none.
#[must_use]
pub fn ranked<R>(rules: &[RuleCard<R>], plan: &Plan, finds: impl Fn(&R) -> Vec<Insight>) -> Vec<Insight> {
    if plan.is_untouched() {
        return Vec::new();
    }
    let mut found: Vec<(&RuleCard<R>, Insight)> = Vec::new();
    for card in rules {
        found.extend(finds(&card.rule).into_iter().map(|insight| (card, insight)));
    }
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
    let (dismissed, speaking) = insights.into_iter().map(Arc::new).partition(|insight| is_dismissed(plan, insight));
    let (first, more) = capped(speaking);
    Shown { first, more, dismissed }
}

impl Shown {
    /// The same for a reader who is at one tool: what is `here` comes first, under the same limits, and everything else
    /// waits behind "more". Where nothing is here, it is as for everybody.
    #[must_use]
    pub fn at(&self, here: impl Fn(&Insight) -> bool) -> (Vec<Arc<Insight>>, Vec<Arc<Insight>>) {
        if !self.all().any(|insight| here(insight)) {
            return (self.first.clone(), self.more.clone());
        }
        let mut own: Vec<Arc<Insight>> = self.all().filter(|insight| here(insight)).cloned().collect();
        own.arrange_by_key(|insight| insight.severity); // stable: the ranking stays within
        let (first, mut more) = capped(own);
        more.extend(self.all().filter(|insight| !here(insight)).cloned());
        (first, more)
    }
}

/// Splits insights into as many of each severity as are shown at once, and the rest.
fn capped(insights: Vec<Arc<Insight>>) -> (Vec<Arc<Insight>>, Vec<Arc<Insight>>) {
    let (mut act, mut watch, mut strength) = (0, 0, 0);
    insights.into_iter().partition(|insight| match insight.severity {
        Severity::Act => bump(&mut act, MOST_ACT),
        Severity::Watch => bump(&mut watch, MOST_WATCH),
        Severity::Strength => bump(&mut strength, MOST_STRENGTH),
    })
}

fn bump(count: &mut usize, most: usize) -> bool {
    *count += 1;
    *count <= most
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::Source;
    use crate::plan::About;

    fn insight(rule: &'static str, severity: Severity) -> Insight {
        Insight::new(rule, severity, Source::Edinger, About::default(), msg!("insight-ask"))
    }

    fn rules(list: &[Arc<Insight>]) -> Vec<&str> {
        list.iter().map(|insight| insight.rule).collect()
    }

    #[test]
    fn three_to_act_on_four_to_watch_two_to_build_on() {
        let all = [Severity::Act, Severity::Watch, Severity::Strength]
            .into_iter()
            .flat_map(|severity| (0..6).map(move |_| insight("any", severity)));
        let shown = shown(&Plan::default(), all.collect());
        let count = |severity| shown.first.iter().filter(|insight| insight.severity == severity).count();
        assert_eq!([Severity::Act, Severity::Watch, Severity::Strength].map(count), [3, 4, 2]);
        assert_eq!(shown.more.len(), 9);
    }

    #[test]
    fn at_a_tool_its_own_come_first_and_nothing_is_lost() {
        let mut list: Vec<Insight> = (0..4).map(|_| insight("elsewhere", Severity::Act)).collect();
        list.push(insight("here", Severity::Act));
        list.push(insight("here", Severity::Watch));
        let shown = shown(&Plan::default(), list);
        let (first, more) = shown.at(|insight| insight.rule == "here");
        assert_eq!(rules(&first), ["here", "here"]);
        assert_eq!(rules(&more), ["elsewhere"; 4]);
        let (first, more) = shown.at(|insight| insight.rule == "nowhere");
        assert_eq!((first, more), (shown.first.clone(), shown.more.clone()));
    }
}
