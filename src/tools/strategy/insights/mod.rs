//! The rules about how we mean to win: what the chosen path rests on, whether the words could stand in any plan, what the
//! moves bring, and what is late.

mod growth;
mod late;
mod paths;
mod review;
pub(super) mod words;

use crate::insight::Tool;
use crate::tools::RuleCard;

macro_rules! cards {
    ($($id:literal $rule:path;)+) => {
        &[$(RuleCard { id: $id, tool: Tool::Strategy, blank: false, rule: $rule }),+]
    };
}

pub use review::last_review;

/// The rules of this room, in the order of the catalogue.
pub const RULES: &[RuleCard] = cards! {
    "untested-path" paths::untested_path;
    "generic-strategy" words::generic_strategy;
    "mostly-maintain" growth::mostly_maintain;
    "cost-without-growth" growth::cost_without_growth;
    "move-overdue" late::move_overdue;
    "outside-the-horizon" late::outside_the_horizon;
    "question-unanswered" late::question_unanswered;
    "not-reviewed" review::not_reviewed;
};

#[cfg(test)]
mod tests;
