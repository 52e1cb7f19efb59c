//! What we learnt about the customer, by topic of the playbook.

use super::{Extra, Id};
use serde::{Deserialize, Serialize};
use time::Date;

/// One thing learnt.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Fact {
    /// The topic, by its key in the playbook (`operations`).
    pub topic: String,
    /// What was learnt, in one sentence.
    pub text: String,
    /// The person who told us, when it is one of the players.
    pub from: Option<Id>,
    /// The day we learnt it.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub on: Option<Date>,
    /// Who wrote it down.
    pub recorded_by: String,
    /// The call it was learnt on.
    pub call: Option<Id>,
    /// Another fact that says the opposite.
    pub conflicts_with: Option<Id>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Something we want to know and do not know yet.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct OpenQuestion {
    /// The topic, by its key in the playbook.
    pub topic: String,
    /// The question.
    pub text: String,
    /// Whom to ask.
    pub whom: Option<Id>,
    /// The day it was written down.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub on: Option<Date>,
    /// The day it was answered; the answer is a fact.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub closed_on: Option<Date>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
