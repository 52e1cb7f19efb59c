//! The rules about what the customer could do instead.
//!
//! They set ratings against weights, words against beliefs and backers against power; a list of names alone tells nothing.

mod named;
mod proof;
mod standing;

use super::reading::Threat;
use crate::insight::{Insight, Tool};
use crate::tools::{Readings, RuleCard};

macro_rules! cards {
    ($($id:literal $blank:literal $rule:path;)+) => {
        &[$(RuleCard { id: $id, tool: Tool::Threat, blank: $blank, rule: $rule }),+]
    };
}

/// The rules of this room, in the order of the catalogue; `true` marks those that speak of a blank (†).
pub const RULES: &[RuleCard] = cards! {
    "no-alternative-named" true named::no_alternative_named;
    "behind-on-what-matters" false standing::behind_on_what_matters;
    "unknown-on-what-matters" false proof::unknown_on_what_matters;
    "their-sponsor" false named::their_sponsor;
    "price-only" false standing::price_only;
    "shift-the-criteria" false standing::shift_the_criteria;
    "rating-without-proof" false proof::rating_without_proof;
    "ahead-on-the-heaviest" false proof::ahead_on_the_heaviest;
};

/// Lets a rule look at every open opportunity.
fn each_sale(read: &Readings<'_, '_>, look: impl Fn(&Threat<'_, '_>) -> Option<Insight>) -> Vec<Insight> {
    read.threats().iter().filter_map(look).collect()
}

#[cfg(test)]
mod tests;
