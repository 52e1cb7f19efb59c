//! What waiting costs them, and whether waiting is what they may do.

use super::{Buying, who};
use crate::plan::{
    self, Alternative, AlternativeKind, Aspect, Backing, Basis, EntityKind, Evidence, Id, Plan, Stakeholder,
};

/// What is known of the cost of waiting; the order is the worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cost {
    /// Nobody has said anything.
    Unknown,
    /// We reckoned it ourselves.
    Ours,
    /// Somebody at the customer said so.
    Theirs,
}

/// What is known of the cost of waiting in an opportunity: the customer's own words, kept with it or as evidence, count;
/// a figure of ours does not.
#[must_use]
pub fn cost(buying: &Buying<'_, '_>) -> Cost {
    let typed = !buying.row.cost_of_waiting.trim().is_empty();
    let named = typed && who::known(buying.plan(), buying.row.cost_said_by).is_some();
    let hard = |row: &Evidence| {
        row.about.kind == EntityKind::Opportunity
            && row.about.id == buying.id
            && row.about.aspect == Aspect::CostOfWaiting
            && (row.basis == Basis::FirstHand || row.basis == Basis::Document)
            && row.on.is_some_and(|day| day <= buying.today())
    };
    match (named || buying.plan().evidence.values().any(|row| hard(row)), typed) {
        (true, _) => Cost::Theirs,
        (false, true) => Cost::Ours,
        (false, false) => Cost::Unknown,
    }
}

/// Doing nothing, where it is among the alternatives of an opportunity, and who backs it.
#[must_use]
pub fn doing_nothing(plan: &Plan, opportunity: Id) -> Option<(Id, Vec<(Id, &Stakeholder)>)> {
    let nothing = |row: &Alternative| {
        row.kind == AlternativeKind::DoNothing && row.opportunity.is_none_or(|own| own == opportunity)
    };
    let (id, _) = plan.alternatives.iter().find(|(_, row)| nothing(row))?;
    let backs = |at: &plan::Position| at.backs == Backing::Alternative && at.backs_alternative == Some(*id);
    Some((*id, who::weightiest_who(plan, opportunity, backs)))
}
