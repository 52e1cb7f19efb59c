//! Looks at the plan together: what was said, and when the next one is.

use super::{Extra, Open};
use serde::{Deserialize, Serialize};
use time::Date;

words! {
    /// How many look at it, and for how long.
    ReviewKind {
        /// Two people for a quarter of an hour.
        Two = "two",
        /// The account's team, from time to time.
        Account = "account",
    }
}

/// One review, held or to be held.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Review {
    /// What kind.
    pub kind: Open<ReviewKind>,
    /// The day it was held, or is to be held.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub on: Option<Date>,
    /// Whether it was held.
    pub held: bool,
    /// Who looked at it with us.
    pub with: String,
    /// What was said: key points and goals.
    pub points: String,
    /// Who wrote it down.
    pub by: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
