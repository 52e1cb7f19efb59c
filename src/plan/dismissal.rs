//! Insights somebody set aside, and why.

use super::{Extra, Id};
use serde::{Deserialize, Serialize};
use time::Date;

/// One insight set aside. It stays quiet until its facts change or the opportunity changes stage.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Dismissal {
    /// The rule's id, such as `unproven-advocate`.
    pub rule: String,
    /// What the insight was about, as a stable text key.
    pub subject: String,
    /// A digest of the facts it stood on.
    pub facts: String,
    /// The opportunity it belonged to.
    pub opportunity: Option<Id>,
    /// That opportunity's stage at the time.
    pub stage: String,
    /// Not relevant, because…
    pub reason: String,
    /// Who set it aside.
    pub by: String,
    /// On which day.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub on: Option<Date>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
