//! What we are worth to them: problems, statements, and our guess beside their answer.

use super::{Extra, Id, Money, Open};
use serde::{Deserialize, Serialize};
use time::Date;

words! {
    /// How far the customer is with a problem.
    Recognition {
        /// They do not see it yet: the insight to bring.
        Unrecognised = "unrecognised",
        /// They know they have it.
        Recognised = "recognised",
        /// We have solved it for them.
        Solved = "solved",
    }
}

/// A problem of the customer that we can solve, or have solved.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Problem {
    /// In one sentence.
    pub text: String,
    /// Whether they see it, and whether it is solved.
    pub recognition: Open<Recognition>,
    /// What it does to their operations.
    pub effect: String,
    /// Who suffers most from it.
    pub whose: Option<Id>,
    /// The opportunity it belongs to; `None` for the account.
    pub opportunity: Option<Id>,
    /// The day the customer first heard of it from us.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub delivered_on: Option<Date>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One of the playbook's value questions: our guess first, their answer later.
/// "Sales Growth in Strategic Accounts" (2012) asks to have the customer rate us, and to learn from the gap.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ValueAnswer {
    /// The question, by its key in the playbook.
    pub question: String,
    /// Our guess of their answer, 1 (worst for us) to 5 (best).
    pub guess: Option<u8>,
    /// The day we guessed.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub guessed_on: Option<Date>,
    /// Their answer, 1 to 5.
    pub answer: Option<u8>,
    /// Their words.
    pub words: String,
    /// Who answered.
    pub answered_by: Option<Id>,
    /// The day they answered.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub answered_on: Option<Date>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What we are worth, in a sentence: theirs when somebody at the customer said it, else ours.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Statement {
    /// The sentence, in the customer's words where there are any.
    pub text: String,
    /// Who at the customer said or confirmed it; `None` while it is ours alone.
    pub confirmed_by: Option<Id>,
    /// The day they did.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub on: Option<Date>,
    /// What it is worth a year, as they reckon.
    pub worth: Option<Money>,
    /// Whom it matters to: what this person would count as value.
    pub counts_for: Option<Id>,
    /// The opportunity it belongs to; `None` for the account.
    pub opportunity: Option<Id>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
