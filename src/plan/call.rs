//! A sales call: the one-page worksheet before it, the debrief after it.
//!
//! The worksheet has twelve lines; the numbers below are theirs. What can be derived (open promises, who decides and is
//! absent) is not stored.

use super::{About, Extra, Id, Open, Rows, TimeOfDay};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

words! {
    /// Ours or theirs.
    Side {
        /// The customer.
        Theirs = "theirs",
        /// Us.
        Ours = "ours",
    }
}

words! {
    /// What a question is for.
    Purpose {
        /// To learn something.
        Learn = "learn",
        /// To prove a claim.
        Prove = "prove",
        /// To be brought to somebody else.
        Access = "access",
        /// To obtain an action.
        Commit = "commit",
    }
}

words! {
    /// What became of a question.
    Outcome {
        /// The call is still ahead, or nobody has said.
        Open = "open",
        /// It was asked and answered.
        Answered = "answered",
        /// It was asked, and they avoided it.
        Avoided = "avoided",
        /// We did not ask it.
        Skipped = "skipped",
    }
}

words! {
    /// What became of the bold question.
    BoldOutcome {
        /// The call is still ahead, or nobody has said.
        Open = "open",
        /// We asked it.
        Asked = "asked",
        /// We did not dare, or it was not the moment.
        Skipped = "skipped",
    }
}

words! {
    /// Whether the commitment was obtained.
    Obtained {
        /// Nobody has said.
        Open = "open",
        /// Yes, the best one.
        Yes = "yes",
        /// Partly: the acceptable one.
        Partly = "partly",
        /// No.
        No = "no",
    }
}

words! {
    /// Whether a call was a pitch or a discussion, as somebody who watched saw it.
    Manner {
        /// Nobody has said.
        Open = "open",
        /// They talked, and we asked.
        Discussion = "discussion",
        /// Some of each.
        Both = "both",
        /// We presented.
        Pitch = "pitch",
    }
}

/// One call, planned or held. It is held once it has a debrief.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Call {
    /// Line 1: what it is about, in a few words; empty means "with" the people in the room.
    pub title: String,
    /// Line 1: the opportunity it serves.
    pub opportunity: Option<Id>,
    /// Line 1: the day.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub on: Option<Date>,
    /// Line 1: the time of day, where the meeting takes place.
    pub at: Option<TimeOfDay>,
    /// Line 1: length in minutes.
    pub minutes: Option<u16>,
    /// Line 1: who of us leads.
    pub lead: String,
    /// Line 1: who of us asks.
    pub asks: String,
    /// Line 1: who of us observes.
    pub observes: String,
    /// Line 2: why now.
    pub why_now: String,
    /// Line 2: the customer's step we want to reach.
    pub step_wanted: String,
    /// Line 3*: the commitment.
    pub commitment: Commitment,
    /// Line 4: what they want from it.
    pub their_wish: String,
    /// Line 4: when the agenda was sent.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub agenda_sent: Option<Date>,
    /// Line 6: the room, by person.
    pub room: BTreeMap<Id, Seat>,
    /// Line 7*: the opening.
    pub opening: Opening,
    /// Line 8*: the questions.
    pub questions: Rows<CallQuestion>,
    /// Line 9: the bold question.
    pub bold: Bold,
    /// Line 10: objections to expect.
    pub objections: Rows<Objection>,
    /// Line 11: the closing words.
    pub closing: Closing,
    /// The offering that leads in it.
    pub offering: Option<Id>,
    /// The problem of theirs it brings up: the part of the value proposition it carries.
    pub carries: Option<Id>,
    /// What an observer saw, by observer.
    pub observed: Rows<Observation>,
    /// Line 12: what came of it; `None` while the call is ahead.
    pub debrief: Option<Debrief>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Line 3: what we want from them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Commitment {
    /// The best we can hope for.
    pub best: String,
    /// What would still move the sale.
    pub acceptable: String,
    /// When to stop pursuing.
    pub stop: String,
    /// Whose action it is.
    pub whose: Open<Side>,
    /// By when.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub by: Option<Date>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Line 6: one person in the room.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Seat {
    /// What this person cares about.
    pub cares_about: String,
    /// What we want from this person.
    pub wanted: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Line 7: the insight we open with, as a question.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Opening {
    /// The words.
    pub words: String,
    /// What proves it.
    pub proof: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Line 8: one question, the gap it closes, and what came of it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct CallQuestion {
    /// Asking order, a fractional index.
    pub order: String,
    /// The words.
    pub text: String,
    /// What it is for.
    pub purpose: Open<Purpose>,
    /// The gap it closes; `None` for a question without one.
    pub about: Option<About>,
    /// The insight it came from, by rule id; empty when typed.
    pub rule: String,
    /// Whom to ask.
    pub to: Option<Id>,
    /// For our eyes only: kept off every copy meant for the room.
    pub private: bool,
    /// What became of it.
    pub outcome: Open<Outcome>,
    /// The answer, in their words.
    pub answer: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Line 9: the bold question (the one that risks something).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Bold {
    /// The words.
    pub question: String,
    /// What makes it easier to hear.
    pub softener: String,
    /// When not to ask it.
    pub skip_when: String,
    /// The claim its answer is about; `None` for a question without one.
    pub about: Option<About>,
    /// The insight it came from, by rule id; empty when typed.
    pub rule: String,
    /// Whom to ask.
    pub to: Option<Id>,
    /// What became of it.
    pub outcome: Open<BoldOutcome>,
    /// The answer, in their words.
    pub answer: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Line 10: an objection to expect.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Objection {
    /// Order on the page, a fractional index.
    pub order: String,
    /// What they may say.
    pub text: String,
    /// What to ask back.
    pub ask_back: String,
    /// The answer.
    pub answer: String,
    /// What proves the answer.
    pub proof: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Line 11: the words that ask for the commitment.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Closing {
    /// The words.
    pub words: String,
    /// What to fall back on.
    pub fallback: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Line 12: after the call.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Debrief {
    /// The day it was held.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub held_on: Option<Date>,
    /// Whether the commitment was obtained.
    pub obtained: Open<Obtained>,
    /// What exactly they agreed to.
    pub agreed: String,
    /// By when they will do it.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub by: Option<Date>,
    /// Their share of the talk, in percent.
    pub talk_share: Option<u8>,
    /// What was new.
    pub learnt: String,
    /// What happens next.
    pub next: String,
    /// Who wrote it.
    pub by_whom: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Call {
    /// Whether it took place (it has a debrief).
    #[must_use]
    pub fn held(&self) -> bool {
        self.debrief.is_some()
    }

    /// The day it was held, or is planned for.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        self.debrief.as_ref().and_then(|d| d.held_on).or(self.on)
    }

    /// The questions in asking order.
    #[must_use]
    pub fn questions_in_order(&self) -> Vec<(Id, &CallQuestion)> {
        super::sorted(&self.questions, |q| &q.order)
    }

    /// The objections in page order.
    #[must_use]
    pub fn objections_in_order(&self) -> Vec<(Id, &Objection)> {
        super::sorted(&self.objections, |o| &o.order)
    }
}

/// What somebody who watched the call (or a role-play of it) saw.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Observation {
    /// Who watched.
    pub by: String,
    /// The day.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub on: Option<Date>,
    /// How much of the time we talked, in percent.
    pub talk_share: Option<u8>,
    /// Pitch or discussion.
    pub manner: Open<Manner>,
    /// How many questions we asked, where somebody counted them instead of ticking them off.
    pub questions: Option<u8>,
    /// The questions of the sheet that were asked.
    pub asked: BTreeMap<Id, bool>,
    /// Whether the insight was brought as a question.
    pub insight_delivered: Option<bool>,
    /// Whether a commitment was sought.
    pub commitment_sought: Option<bool>,
    /// Whether it was obtained.
    pub obtained: Open<Obtained>,
    /// Objections heard.
    pub objections: String,
    /// What went well, and what to try next time.
    pub note: String,
    /// It was a rehearsal and not the call itself.
    pub rehearsal: bool,
    /// It came as a sheet of the observer's own, and nobody else writes in it.
    pub signed: bool,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
