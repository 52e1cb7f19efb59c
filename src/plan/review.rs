//! Looks at the plan together: what was said, and when the next one is.

use super::{Extra, Id, Open, Rows, Stamp, TimeOfDay};
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

words! {
    /// How often the reviews of a series come ("Sales Growth in Strategic Accounts", 2012: reviews recur).
    Cadence {
        /// Nobody has said, or just once.
        Once = "once",
        /// Every month.
        Monthly = "monthly",
        /// Every third month.
        Quarterly = "quarterly",
        /// Twice a year.
        HalfYearly = "half_yearly",
        /// Once a year.
        Yearly = "yearly",
    }
}

impl Cadence {
    /// Months from one review to the next; `None` where there is no next one.
    #[must_use]
    pub fn months(self) -> Option<u8> {
        match self {
            Self::Once => None,
            Self::Monthly => Some(1),
            Self::Quarterly => Some(3),
            Self::HalfYearly => Some(6),
            Self::Yearly => Some(12),
        }
    }
}

words! {
    /// What an item of the agenda is for ("Sales Growth in Strategic Accounts", 2012: relationships to develop, investments
    /// to enter new fields of play; what is spoken of every day anyway belongs elsewhere).
    ReviewTopic {
        /// Something else.
        Other = "other",
        /// What became of the actions of last time.
        FollowUp = "follow_up",
        /// What has changed, and where today's business is at risk.
        Base = "base",
        /// Key relationships to develop.
        Relationships = "relationships",
        /// Investments to enter new fields of play.
        NewFields = "new_fields",
        /// More value in the funnel, and more sales.
        Funnel = "funnel",
        /// Who of us knows whom.
        Ties = "ties",
        /// Goals and actions.
        Actions = "actions",
        /// What is spoken of every day anyway.
        Daily = "daily",
    }
}

words! {
    /// What somebody brings to a review.
    BroughtKind {
        /// A question.
        Question = "question",
        /// An idea.
        Idea = "idea",
    }
}

words! {
    /// What the scribe writes down; actions are moves of the plan.
    NoteKind {
        /// A key point.
        Point = "point",
        /// A goal.
        Goal = "goal",
        /// A topic of every day, put aside for the daily talk.
        Parked = "parked",
    }
}

/// Somebody who takes part. One person may hold two roles.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
#[allow(clippy::struct_excessive_bools)] // fields of their own, so that what two people tick merges
pub struct Participant {
    /// The name colleagues use.
    pub name: String,
    /// The region they speak for.
    pub region: String,
    /// Leads through the review.
    pub moderator: bool,
    /// Keeps the time.
    pub time_keeper: bool,
    /// Writes down key points, goals and actions.
    pub scribe: bool,
    /// The day they had studied the plan for this review.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub studied_on: Option<Date>,
    /// Whether they could not come.
    pub absent: bool,
    /// Whether they have said something in the room.
    pub spoke: bool,
    /// Position in the list, a fractional index.
    pub order: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One item of the agenda with its time box.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct AgendaItem {
    /// What is spoken of.
    pub text: String,
    /// What it is for.
    pub topic: Open<ReviewTopic>,
    /// Its time box, in minutes.
    pub minutes: u8,
    /// Seconds it has taken, without the time since the clock was started last.
    pub seconds: u32,
    /// Whether the review has gone on from it.
    pub done: bool,
    /// Whether it was put aside for the daily talk.
    pub parked: bool,
    /// Position in the list, a fractional index.
    pub order: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A question or an idea somebody brings.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Brought {
    /// Who brings it, a participant.
    pub by: Id,
    /// Question or idea.
    pub kind: Open<BroughtKind>,
    /// In their words.
    pub text: String,
    /// The day it was written down.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub on: Option<Date>,
    /// Whether it was talked about.
    pub done: bool,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What the scribe has written down.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ReviewNote {
    /// Key point, goal, or a topic put aside.
    pub kind: Open<NoteKind>,
    /// In one sentence.
    pub text: String,
    /// By when a goal is to be reached.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub by: Option<Date>,
    /// The item of the agenda it was said at.
    pub item: Option<Id>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One review, held or to be held. The fields from `at` on are those of a strategic account review.
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
    /// The time of day it begins.
    pub at: Option<TimeOfDay>,
    /// How often the series comes.
    pub cadence: Open<Cadence>,
    /// The review of the series before this one.
    pub after: Option<Id>,
    /// Who takes part.
    pub people: Rows<Participant>,
    /// What is spoken of, each in its time box.
    pub agenda: Rows<AgendaItem>,
    /// Questions and ideas, each with who brings it.
    pub brought: Rows<Brought>,
    /// Key points, goals, and what was put aside.
    pub notes: Rows<ReviewNote>,
    /// The item under way; `None` before the first and after the last.
    pub item: Option<Id>,
    /// The instant the clock was started last; `None` while it rests.
    pub since: Option<Stamp>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
