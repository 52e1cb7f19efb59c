//! The rules about growth. They look at money, at whom we proved and met, and at what works on a square: a filled field
//! alone neither raises praise nor silences a warning.

mod reach;
mod squares;

#[cfg(test)]
pub(crate) mod fixture;

use crate::insight::Tool;
use crate::tools::RuleCard;

macro_rules! cards {
    ($($id:literal $rule:path;)+) => {
        &[$(RuleCard { id: $id, tool: Tool::Whitespace, blank: false, rule: $rule }),+]
    };
}

/// The rules of this room, in the order of the catalogue.
pub const RULES: &[RuleCard] = cards! {
    "blind-spots" squares::blind_spots;
    "richest-cell-idle" squares::richest_cell_idle;
    "all-in-one-unit" reach::all_in_one_unit;
    "no-executive-reach" reach::no_executive_reach;
    "box-out" squares::box_out;
    "share-growing" reach::share_growing;
};

#[cfg(test)]
mod tests;
