//! The rules of the win/loss debrief. None is silenced by filling a field: they look at what can be shown, at whose doing a
//! cause was, at the plan as it was, and at what the playbook has taken over.

mod answers;
mod follow;

use super::reading::sale_name;
use crate::insight::Tool;
use crate::plan::{About, EntityKind, Id, Plan, WinLoss};
use crate::text::Arg;
use crate::tools::RuleCard;

macro_rules! cards {
    ($($id:literal $rule:path;)+) => {
        &[$(RuleCard { id: $id, tool: Tool::WinLoss, blank: false, rule: $rule }),+]
    };
}

/// The rules of this room, in the order of the catalogue.
pub const RULES: &[RuleCard] = cards! {
    "easy-answer" answers::easy_answer;
    "hero-story" answers::hero_story;
    "hindsight" answers::hindsight;
    "only-losses" follow::only_losses;
    "practice-not-shared" follow::practice_not_shared;
    "bad-business" follow::bad_business;
};

/// A debrief, in its sale.
fn about(id: Id, row: &WinLoss) -> About {
    About { opportunity: row.opportunity, ..About::whole(EntityKind::WinLoss, id) }
}

/// What the sale of a debrief is called.
fn name(plan: &Plan, row: &WinLoss) -> Arg {
    match sale_name(plan, row) {
        "" => msg!("winloss-some-sale").into(),
        name => name.into(),
    }
}

#[cfg(test)]
mod tests;
