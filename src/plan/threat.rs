//! What the customer could do instead.

use super::{Extra, Id, Open};
use serde::{Deserialize, Serialize};

words! {
    /// The nature of an alternative. Doing nothing and building it themselves are always among them.
    AlternativeKind {
        /// Another supplier.
        Competitor = "competitor",
        /// They leave things as they are.
        DoNothing = "do_nothing",
        /// They build it themselves.
        InHouse = "in_house",
    }
}

/// One alternative to buying from us.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Alternative {
    /// The supplier's name, or a few words.
    pub name: String,
    /// Competitor, do nothing or in-house.
    pub kind: Open<AlternativeKind>,
    /// The opportunity it threatens; `None` for the whole account.
    pub opportunity: Option<Id>,
    /// What speaks for it in the customer's eyes.
    pub strength: String,
    /// Their likely next move.
    pub next_move: String,
    /// Our answer to it.
    pub our_answer: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
