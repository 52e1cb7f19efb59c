//! What was promised on a call, by either side.

use super::{Extra, Id, Open, Side};
use serde::{Deserialize, Serialize};
use time::Date;

/// A promise, open until the day it was kept.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Promise {
    /// What was promised.
    pub text: String,
    /// Ours or theirs.
    pub side: Open<Side>,
    /// The person it was made to, or who made it.
    pub person: Option<Id>,
    /// By when.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub due: Option<Date>,
    /// When it was kept.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub kept_on: Option<Date>,
    /// The call it was made on.
    pub call: Option<Id>,
    /// The opportunity it belongs to.
    pub opportunity: Option<Id>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
