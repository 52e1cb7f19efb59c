//! Why a sale was won or lost: the debrief, and the causes somebody claims. (The debrief of a call is another thing.)

use super::{About, Extra, Id, Open};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

words! {
    /// How a sale was decided.
    Decided {
        /// For us.
        Won = "won",
        /// For somebody else, or for nothing.
        Lost = "lost",
    }
}

words! {
    /// Whether a piece of business was good for one of the two sides.
    Business {
        /// Nobody has said.
        Open = "open",
        /// It was.
        Good = "good",
        /// It was not.
        Bad = "bad",
    }
}

words! {
    /// Whose doing a cause was.
    Whose {
        /// Nobody has said.
        Open = "open",
        /// Something we did, or left undone.
        Ours = "ours",
        /// Something the customer did.
        Customer = "customer",
        /// Nobody's: right place, right time.
        Luck = "luck",
    }
}

words! {
    /// What a claimed cause stands on.
    Grounds {
        /// We believe so.
        Belief = "belief",
        /// It can be shown.
        Fact = "fact",
    }
}

words! {
    /// Whether the plan of an earlier day held what a cause is about.
    Found {
        /// Nobody can say: no history reaches back so far.
        Unknown = "unknown",
        /// It did not.
        Absent = "absent",
        /// It did.
        There = "there",
    }
}

/// The debrief of one decided sale.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct WinLoss {
    /// The sale.
    pub opportunity: Option<Id>,
    /// How it was decided.
    pub outcome: Open<Decided>,
    /// The day the customer decided.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub decided_on: Option<Date>,
    /// The customer's own reason, in their words.
    pub reason: String,
    /// Who at the customer gave it.
    pub reason_by: Option<Id>,
    /// The story behind the story, as it was told.
    pub story: String,
    /// What to do better next time, even after a win.
    pub tuning: String,
    /// What worked and others could repeat, in a few words.
    pub practice: String,
    /// How it is done.
    pub practice_text: String,
    /// Whether it was good business for us.
    pub for_us: Open<Business>,
    /// Whether it was good business for the customer.
    pub for_them: Open<Business>,
    /// What a customer would have to be like: the qualification rule that follows from it.
    pub rule: String,
    /// The criterion of the target profile the rule became, by its key in the playbook; empty until it was adopted.
    pub rule_key: String,
    /// Who asked the questions.
    pub led_by: String,
    /// The day it was held.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub held_on: Option<Date>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One claimed cause of a win or a loss.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Cause {
    /// The debrief it belongs to.
    pub debrief: Id,
    /// The heaviest first, a fractional index.
    pub order: String,
    /// In one sentence.
    pub text: String,
    /// Whose doing it was.
    pub whose: Open<Whose>,
    /// Fact or belief.
    pub grounds: Open<Grounds>,
    /// What shows it: what they did or said.
    pub proof: String,
    /// Who at the customer did or said so.
    pub proof_by: Option<Id>,
    /// The day.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub proof_on: Option<Date>,
    /// The row of the plan it is about; `None` while nobody has said.
    pub about: Option<About>,
    /// What the plan said of that row so many days before the decision (`90`, `60`, `30`), as its history showed it.
    pub before: BTreeMap<String, Before>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What the plan of an earlier day said.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Before {
    /// The day.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub on: Option<Date>,
    /// Whether it was there.
    pub found: Open<Found>,
    /// What it said, in words.
    pub said: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
