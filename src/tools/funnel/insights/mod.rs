//! The rules of the funnel.

mod shift;
mod stages;

#[cfg(test)]
mod tests;

use crate::insight::Tool;
use crate::tools::{Rule, RuleCard};

const fn card(id: &'static str, rule: Rule) -> RuleCard {
    RuleCard { id, tool: Tool::Funnel, blank: false, rule }
}

/// The rules of the funnel.
pub const RULES: &[RuleCard] = &[
    card("stage-not-earned", stages::stage_not_earned),
    card("date-slides", stages::date_slides),
    card("stuck", stages::stuck),
    card("target-not-covered", stages::target_not_covered),
    card("transactional-instead-of-shift", shift::transactional_instead_of_shift),
];
