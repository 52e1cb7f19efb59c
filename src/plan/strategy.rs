//! How we mean to win: the winning sentence, rival paths, and the moves that follow.

use super::{About, Extra, Id, Money, Open, Rows};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

/// "We win if *who* decides *what* by *when* because *why*; we lose if *this*."
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct WinningSentence {
    /// Who has to decide.
    pub who: Option<Id>,
    /// What they have to decide.
    pub decides: String,
    /// By when.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub by: Option<Date>,
    /// Why they would.
    pub because: String,
    /// What would lose it.
    pub lose_if: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One way to win, beside its rivals.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct StrategyPath {
    /// The opportunity it is for.
    pub opportunity: Option<Id>,
    /// A short name.
    pub name: String,
    /// How it would be won.
    pub how: String,
    /// The people it cannot do without.
    pub needs: BTreeMap<Id, bool>,
    /// What has to be true and is not known to be.
    pub assumptions: Rows<Assumption>,
    /// What the strongest rival would answer.
    pub reply: String,
    /// The cheapest test of it.
    pub test: String,
    /// What came out of that test.
    pub test_result: String,
    /// Whether it is the one we take.
    pub chosen: bool,
    /// Why this one.
    pub reason: String,
    /// Position in the list, a fractional index.
    pub order: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Something a path rests on.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Assumption {
    /// In one sentence.
    pub text: String,
    /// What showed it to be true; empty while nothing has.
    pub proof: String,
    /// The day it was shown.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub proven_on: Option<Date>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

words! {
    /// What a move is for ("Sales Growth in Strategic Accounts", 2012: actions have to bring revenue beyond today's).
    MoveKind {
        /// More of what they buy.
        Grow = "grow",
        /// A unit or an offering they do not buy yet.
        Enter = "enter",
        /// Keeps what we have.
        Protect = "protect",
    }
}

/// One thing to do, with an owner and a date.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Move {
    /// What is to be done.
    pub text: String,
    /// Grow, enter or protect; an empty word while nobody has said.
    pub kind: Open<MoveKind>,
    /// Who of us does it.
    pub owner: String,
    /// By when.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub due: Option<Date>,
    /// How we shall know that it worked.
    pub measure: String,
    /// What it costs us.
    pub investment: Option<Money>,
    /// The opportunity it serves; `None` for the account.
    pub opportunity: Option<Id>,
    /// What it is about, when it was made from an insight.
    pub about: Option<About>,
    /// The rule it was made from; empty when made by hand.
    pub rule: String,
    /// The review it was agreed in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<Id>,
    /// When it was done.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub done_on: Option<Date>,
    /// What became of it, or why it is late.
    pub outcome: String,
    /// The day that was said.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub answered_on: Option<Date>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
