//! Questions pinned to facts: asked and answered where the fact is, and travelling with the plan.

use super::{About, Extra};
use serde::{Deserialize, Serialize};
use time::Date;

/// A question somebody pinned to a row.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Pin {
    /// What it is pinned to.
    pub about: About,
    /// The question.
    pub question: String,
    /// Who asks.
    pub by: String,
    /// The day it was asked.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub on: Option<Date>,
    /// The answer; empty while there is none.
    pub answer: String,
    /// Who answered.
    pub answered_by: String,
    /// The day it was answered.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub answered_on: Option<Date>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
