//! The rules about how they buy.
//!
//! A step counts as done on the customer's side only; a name typed into a list tells nothing. Each rule sets our stage,
//! dates and calls against what the customer did or said.

mod ahead;
mod criteria;
mod process;
mod waiting;

use super::reading::Buying;
use crate::insight::{Insight, Tool};
use crate::tools::{Readings, RuleCard};

macro_rules! cards {
    ($($id:literal $blank:literal $rule:path;)+) => {
        &[$(RuleCard { id: $id, tool: Tool::Buying, blank: $blank, rule: $rule }),+]
    };
}

/// The rules of this room, in the order of the catalogue; `true` marks those that speak of a blank (†).
pub const RULES: &[RuleCard] = cards! {
    "ahead-of-the-customer" false ahead::ahead_of_the_customer;
    "continuation-not-advance" false ahead::continuation_not_advance;
    "cost-of-waiting-unknown" false waiting::cost_of_waiting_unknown;
    "no-compelling-event" true waiting::no_compelling_event;
    "step-overdue" false process::step_overdue;
    "step-without-owner" true process::step_without_owner;
    "process-unknown" true process::process_unknown;
    "criteria-from-the-wrong-people" false criteria::criteria_from_the_wrong_people;
    "price-sensitivity-unmet" false criteria::price_sensitivity_unmet;
};

/// Lets a rule look at every open opportunity.
pub(super) fn each_sale(read: &Readings<'_, '_>, look: impl Fn(&Buying<'_, '_>) -> Option<Insight>) -> Vec<Insight> {
    read.buying().iter().filter_map(look).collect()
}

#[cfg(test)]
mod tests;
