//! What home needs to know of a plan without opening it.

use super::{Decided, Fit, Id, Mark, Money, Open, OpportunityKind, ReviewKind, Stamp, Whose};
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
    /// Whether it is a workshop's case, and no real account.
    pub exercise: bool,
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
    /// Strategic account reviews, those ahead and those that were held.
    pub reviews: Vec<ReviewBrief>,
    /// What was agreed in reviews that were held and is not done.
    pub follow_ups: Vec<ActionBrief>,
    /// Pinned questions nobody has answered, oldest first.
    pub pins: Vec<PinBrief>,
    /// The distinct words of its strategy as numbers, in order, so that strategies can be laid beside each other; empty where
    /// there are too few to tell.
    pub strategy: Vec<u32>,
    /// What it can be found by besides its name.
    pub rows: Vec<RowBrief>,
    /// What tells whether it belongs to the strategy.
    pub pursuit: Pursuit,
    /// Its decided opportunities, with their debriefs.
    pub decided: Vec<DecidedBrief>,
    /// Who of us owns it; the first of the team where nobody has said.
    pub owner: String,
    /// The day of the newest thing the customer did or said.
    #[serde(with = "super::date::iso::option")]
    pub proof: Option<Date>,
    /// Which version of the app made it: what an earlier one left out is made up for at the next start.
    pub form: u16,
    /// When somebody last changed it.
    pub changed: Stamp,
}

impl Summary {
    /// What a brief holds since this version; those of an earlier one are made anew.
    pub const FORM: u16 = 2;
}

/// A look at the plan together, in brief.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ReviewBrief {
    /// The review.
    pub id: Id,
    /// What kind.
    pub kind: Open<ReviewKind>,
    /// The day it was held, or is to be held.
    #[serde(with = "super::date::iso::option")]
    pub on: Option<Date>,
    /// Whether it was held.
    pub held: bool,
    /// Who looks at it with us, where that is written in one line.
    pub with: String,
    /// How many people take part.
    pub people: u32,
    /// How many of them are prepared.
    pub ready: u32,
    /// How many actions were agreed.
    pub actions: u32,
}

/// An action in brief.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ActionBrief {
    /// The move.
    pub id: Id,
    /// What is to be done.
    pub text: String,
    /// Who of us does it.
    pub owner: String,
    /// By when.
    #[serde(with = "super::date::iso::option")]
    pub due: Option<Date>,
    /// Whether somebody has said what became of it, on that day or since.
    pub answered: bool,
}

/// A decided opportunity and what its debrief says, in brief.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DecidedBrief {
    /// The opportunity; `None` where the debrief outlived it.
    pub sale: Option<Id>,
    /// Its name.
    pub name: String,
    /// The debrief; `None` while it waits for one.
    pub debrief: Option<Id>,
    /// How it was decided.
    pub outcome: Open<Decided>,
    /// The day.
    #[serde(with = "super::date::iso::option")]
    pub on: Option<Date>,
    /// What it was worth.
    pub amount: Option<Money>,
    /// The customer's own reason.
    pub reason: String,
    /// The claimed causes, the heaviest first.
    pub causes: Vec<CauseBrief>,
    /// What worked and others could repeat, in a few words.
    pub practice: String,
}

/// A claimed cause in brief.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CauseBrief {
    /// In one sentence.
    pub text: String,
    /// Whose doing it was.
    pub whose: Open<Whose>,
    /// Whether it is a fact that the customer's words or deeds show.
    pub shown: bool,
    /// What it speaks of, by the word of its theme.
    pub theme: String,
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
    /// Who wrote that reason, and when.
    pub rationale_mark: Option<Mark>,
    /// Who last looked whether it still holds, and when.
    pub rationale_checked: Option<Mark>,
    /// What they bought in the last whole year anybody wrote down.
    pub revenue: Option<Money>,
    /// Its open opportunities.
    pub sales: Vec<SaleBrief>,
    /// Minutes of the calls held, by day; the usual length where nobody wrote it down.
    pub minutes: Vec<Spent>,
    /// The roles of the playbook that somebody there holds.
    pub buyers: Vec<BuyerBrief>,
}

/// How far we are with the people of one buyer role.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct BuyerBrief {
    /// The role's name in the playbook.
    pub role: String,
    /// How many people hold it.
    pub people: u32,
    /// How many of them a call has met.
    pub met: u32,
    /// How many of them are marked as advocates in an open opportunity, proven or not.
    pub advocates: u32,
    /// The last day on which a word or deed of one of those proves it; `None` where nothing does.
    #[serde(with = "super::date::iso::option")]
    pub proven_until: Option<Date>,
    /// The lowest comfort a seller has said to have with one of them, 1 to 5.
    pub comfort: Option<u8>,
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
    /// Whether that offering carries the shift to a new business.
    pub offering_is_new: bool,
    /// The problem it brings up: the part of the value proposition it carries; empty when nobody has said.
    pub carries: String,
    /// The buyer roles in the room that have bought from us before, by name.
    pub old_buyers: Vec<String>,
    /// The buyer roles in the room that are new to our sellers, by name.
    pub new_buyers: Vec<String>,
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
