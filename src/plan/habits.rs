//! How an account is worked, in brief: what tells whoever leads whether the way of working is in use.

use super::{Bold, BoldOutcome, Id, Manner, Obtained, Open};
use serde::{Deserialize, Serialize};
use time::Date;

/// What was done with a plan, as far as the plan itself tells it. Nobody's steps are counted.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Habits {
    /// Its calls.
    pub calls: Vec<CallHabit>,
    /// The days of first-hand proof of where people stand, the newest first; the latest ones where there are many.
    pub proofs: Vec<OnDay>,
    /// The days of reviews held.
    pub reviews: Vec<OnDay>,
}

/// A day, written as `2026-11-22`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OnDay(#[serde(with = "super::date::iso")] pub Date);

/// A call as whoever coaches looks at it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CallHabit {
    /// The call.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// Who of us leads it, or wrote its debrief; empty where nobody says.
    pub by: String,
    /// The day it was held, or is planned for.
    #[serde(with = "super::date::iso::option")]
    pub on: Option<Date>,
    /// Whether the lines that make a call worth holding are all filled.
    pub prepared: bool,
    /// Whether it was debriefed.
    pub held: bool,
    /// How much of the time we talked, in percent.
    pub talk: Option<u8>,
    /// What became of the bold question; `None` where the sheet had none.
    pub bold: Option<Open<BoldOutcome>>,
    /// What somebody saw who watched.
    pub manner: Open<Manner>,
    /// Whether the commitment was obtained.
    pub obtained: Open<Obtained>,
}

impl Bold {
    /// What became of the bold question; `None` where there was none.
    #[must_use]
    pub fn came_of_it(&self) -> Option<Open<BoldOutcome>> {
        (!self.question.trim().is_empty()).then(|| self.outcome.clone())
    }
}
