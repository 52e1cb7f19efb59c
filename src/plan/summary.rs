//! What home needs to know of a plan without opening it.

use super::{Fit, Id, Money, Open, OpportunityKind, Stamp};
use crate::text::Msg;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

/// A plan in brief, written with every save. It holds dated facts, so that what is overdue today can be told without
/// opening the plan.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Summary {
    /// The plan.
    pub id: Id,
    /// The account's name.
    pub name: String,
    /// Segment, or industry where no segment is given.
    pub segment: String,
    /// Region.
    pub region: String,
    /// Whether it was imported and nobody has worked on it yet.
    pub untouched: bool,
    /// How it is worked; `None` in a brief that an older app made.
    pub habits: Option<super::Habits>,
    /// Number of players.
    pub people: u32,
    /// Number of open opportunities.
    pub opportunities: u32,
    /// What the open opportunities are worth together, where they share one currency.
    pub pipeline: Option<Money>,
    /// Its calls, ahead and held.
    pub calls: Vec<CallBrief>,
    /// The most pressing insights on the day of the last save.
    pub insights: Vec<InsightBrief>,
    /// How many insights there were to act on; `insights` may hold fewer.
    pub acts: u32,
    /// Pinned questions nobody has answered, oldest first.
    pub pins: Vec<PinBrief>,
    /// The distinct words of its strategy as numbers, in order, so that strategies can be laid beside each other; empty where
    /// there are too few to tell.
    pub strategy: Vec<u32>,
    /// What it can be found by besides its name.
    pub rows: Vec<RowBrief>,
    /// What tells whether it belongs to the strategy.
    pub pursuit: Pursuit,
    /// When somebody last changed it.
    pub changed: Stamp,
}

/// What of an account tells whether pursuing it is the strategy.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Pursuit {
    /// Sales territory.
    pub territory: String,
    /// Industry.
    pub industry: String,
    /// Answers to the target profile, by the criterion's key.
    pub profile: BTreeMap<String, Open<Fit>>,
    /// Why it is pursued although it is off the target profile.
    pub rationale: String,
    /// What they bought in the last whole year anybody wrote down.
    pub revenue: Option<Money>,
    /// Its open opportunities.
    pub sales: Vec<SaleBrief>,
    /// Minutes of the calls held, by day; the usual length where nobody wrote it down.
    pub minutes: Vec<Spent>,
}

/// Minutes spent on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spent {
    /// The day.
    #[serde(with = "super::date::iso")]
    pub on: Date,
    /// Minutes.
    pub minutes: u32,
}

/// An open opportunity in brief.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SaleBrief {
    /// The opportunity.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// What kind of business it is.
    pub kind: Open<OpportunityKind>,
    /// What it is worth.
    pub amount: Option<Money>,
    /// Where it came from.
    pub source: String,
}

/// An unanswered question in brief.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PinBrief {
    /// The row it is pinned to.
    pub about: super::About,
    /// The question.
    pub question: String,
    /// Who asks.
    pub by: String,
    /// The day it was asked.
    #[serde(with = "super::date::iso::option")]
    pub on: Option<Date>,
}

/// A row by what it is called or says.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RowBrief {
    /// The row.
    pub about: super::About,
    /// Its name, title or text, cut to a line.
    pub text: String,
}

/// A call in brief.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CallBrief {
    /// The call.
    pub id: Id,
    /// Its title, or the people in the room.
    pub title: String,
    /// The opportunity's name.
    pub opportunity: String,
    /// The day it was held, or is planned for.
    #[serde(with = "super::date::iso::option")]
    pub on: Option<Date>,
    /// Minutes since midnight.
    pub at: Option<super::TimeOfDay>,
    /// Whether it was debriefed.
    pub held: bool,
    /// Questions on the sheet.
    pub questions: u32,
    /// Whether a commitment is written down.
    pub commitment: bool,
    /// How many of the three lines that make a call worth holding are filled.
    pub ready: u8,
    /// The people it meets, those who decide first.
    pub room: Vec<String>,
    /// The offering that leads; empty when nobody has said.
    pub offering: String,
    /// The problem it brings up: the part of the value proposition it carries; empty when nobody has said.
    pub carries: String,
}

/// An insight in brief.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InsightBrief {
    /// The rule's id.
    pub rule: String,
    /// `act`, `watch` or `strength`.
    pub severity: String,
    /// The headline.
    pub headline: Msg,
    /// What it is about, where the app can open it.
    pub about: super::About,
}
