//! Where growth hides: business units × offerings.

use super::{Extra, Id, Money, Open};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A business unit of the account.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Unit {
    /// Its name.
    pub name: String,
    /// What it spends a year on what we could sell.
    pub spend: Option<Money>,
    /// Our share of that, in percent.
    pub our_share: Option<u8>,
    /// What our share was, by year or quarter (`2025`, `2026-Q3`), in percent.
    pub share_history: BTreeMap<String, u8>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Something we sell.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Offering {
    /// Its name.
    pub name: String,
    /// Whether it carries the shift to a new business.
    pub new: bool,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

words! {
    /// How far we are in one cell of the map.
    CellStatus {
        /// Nobody has found out.
        Unknown = "unknown",
        /// Potential, and nothing done about it.
        Idle = "idle",
        /// We are pursuing it.
        Pursued = "pursued",
        /// It is ours.
        Ours = "ours",
        /// A competitor has it.
        Theirs = "theirs",
    }
}

/// One offering in one unit.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Cell {
    /// The unit.
    pub unit: Id,
    /// The offering.
    pub offering: Id,
    /// How far we are.
    pub status: Open<CellStatus>,
    /// What could be sold a year.
    pub potential: Option<Money>,
    /// What we sell there a year.
    pub ours: Option<Money>,
    /// Who supplies it today.
    pub incumbent: String,
    /// The next move there.
    pub next_move: String,
    /// The opportunity that pursues it.
    pub opportunity: Option<Id>,
    /// Why it stands as it does, or what is known.
    pub note: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
