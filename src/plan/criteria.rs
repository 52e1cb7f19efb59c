//! What the customer decides by, and how each alternative stands on it.

use super::{Extra, Id};
use serde::{Deserialize, Serialize};
use time::Date;

/// One criterion of a decision.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Criterion {
    /// The opportunity it belongs to.
    pub opportunity: Option<Id>,
    /// In the customer's words.
    pub name: String,
    /// How heavy it weighs with them, 1 (little) to 5 (most); `None` when nobody has said.
    pub weight: Option<u8>,
    /// Whose criterion it is.
    pub whose: Option<Id>,
    /// Whether it can no longer be changed.
    pub frozen: bool,
    /// Position in the list, a fractional index.
    pub order: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// How one alternative stands on one criterion, on one day. Older ratings stay: together they are the history.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Rating {
    /// The criterion.
    pub criterion: Id,
    /// The alternative; `None` for ours.
    pub alternative: Option<Id>,
    /// 1 (worst) to 5 (best), in the customer's eyes.
    pub score: Option<u8>,
    /// The day it was rated.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub on: Option<Date>,
    /// Who at the customer said so; `None` when it is our own belief.
    pub said_by: Option<Id>,
    /// What they did or said that shows it.
    pub proof: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
