//! The rules about people.
//!
//! Each looks at what was done, said and when, at other people's words and at held calls; a filled field alone neither
//! raises praise nor silences a warning. Where two rules would say the same of one person, the more pressing one speaks.

mod access;
mod advocates;
mod case;
mod contact;
mod motives;
mod power;
mod proof;
mod travel;

use crate::insight::Tool;
use crate::tools::RuleCard;

macro_rules! cards {
    ($($id:literal $blank:literal $rule:path;)+) => {
        &[$(RuleCard { id: $id, tool: Tool::People, blank: $blank, rule: $rule }),+]
    };
}

/// The rules of this tool, in the order of the catalogue; `true` marks those that speak of a blank (†).
pub const RULES: &[RuleCard] = cards! {
    "unproven-advocate" false advocates::unproven_advocate;
    "no-advocate-with-yes" false power::no_advocate_with_yes;
    "final-authority-unknown" true power::final_authority_unknown;
    "opposed-with-power" false power::opposed_with_power;
    "access-withheld" false access::access_withheld;
    "acquaintance-as-proof" false proof::acquaintance_as_proof;
    "liked-without-horsepower" false contact::liked_without_horsepower;
    "stance-generalised" false proof::stance_generalised;
    "motive-unknown" true motives::motive_unknown;
    "may-not-be-able-to-champion" false advocates::may_not_be_able_to_champion;
    "nobody-opposed" false motives::nobody_opposed;
    "protecting-the-relationship" false access::protecting_the_relationship;
    "single-threaded" false contact::single_threaded;
    "proof-expired" false proof::proof_expired;
    "unique-tie-unused" false contact::unique_tie_unused;
    "advocate-can-travel" false travel::advocate_can_travel;
    "proven-yes" false power::proven_yes;
};

#[cfg(test)]
mod tests;
