//! What is stored: an immutable account plan with shared rows, one file per entity, and the [`Patch`] that changes it.
//!
//! Rows are shared (`Arc`), so copying a plan is cheap and an unchanged row is the same pointer in both copies; that is
//! what makes [`diff`] proportional to what changed. Every struct accepts missing fields and keeps unknown ones, so that
//! a plan written by a newer app passes through an older one unharmed.

#[macro_use]
mod open; // first: it declares the macro the others use

mod account;
mod apply;
mod buying;
mod call;
mod criteria;
mod date;
mod diff;
mod discovery;
mod dismissal;
mod evidence;
mod habits;
mod id;
mod imported;
mod json;
mod money;
mod opportunity;
mod order;
mod patch;
mod pin;
mod promise;
mod review;
mod stakeholder;
mod strategy;
mod summary;
mod tables;
mod team;
mod texts;
mod threat;
mod value;
mod whitespace;
mod winloss;

pub use account::{Account, AccountKind, Fit, Origin, Renewal};
pub use apply::{Clash, OnClash, apply};
pub use buying::BuyingStep;
pub use call::{
    Bold, BoldOutcome, Call, CallQuestion, Closing, Commitment, Debrief, Manner, Objection, Observation, Obtained,
    Opening, Outcome, Purpose, Seat, Side,
};
pub use criteria::{Criterion, Rating};
pub use date::{Stamp, TimeOfDay, days_between, iso as iso_date, iso_day, iso_text};
pub use diff::diff;
pub use discovery::{Fact, OpenQuestion};
pub use dismissal::Dismissal;
pub use evidence::{About, Aspect, Basis, EntityKind, Evidence, EvidenceKind};
pub use habits::{CallHabit, Habits, OnDay};
pub use id::Id;
pub use imported::{Imported, ImportedRecords};
pub use json::read_json;
pub use money::Money;
pub use open::{Open, Words};
pub use opportunity::{CloseMove, Opportunity, OpportunityKind, StageProof};
pub use order::{Arrange, order_after, order_between, sorted};
pub use patch::{Author, Op, Patch, Path, present};
pub use pin::Pin;
pub use promise::Promise;
pub use review::{
    AgendaItem, Brought, BroughtKind, Cadence, NoteKind, Participant, Review, ReviewKind, ReviewNote, ReviewTopic,
};
pub use stakeholder::{Authority, Backing, Influence, Mark, Position, Stakeholder, Stance};
pub use strategy::{Assumption, Move, MoveKind, StrategyPath, WinningSentence};
pub use summary::{
    ActionBrief, BuyerBrief, CallBrief, CauseBrief, DecidedBrief, InsightBrief, PinBrief, Pursuit, ReviewBrief,
    RowBrief, SaleBrief, Spent, Summary,
};
pub use tables::Plan;
pub use team::Member;
pub use texts::Texts;
pub use threat::{Alternative, AlternativeKind};
pub use value::{Problem, Recognition, Statement, ValueAnswer};
pub use whitespace::{Cell, CellStatus, Offering, Unit};
pub use winloss::{Before, Business, Cause, Decided, Found, Grounds, Whose, WinLoss};

use std::collections::BTreeMap;
use std::sync::Arc;

/// Rows by id. A row that did not change is the same pointer in every copy of the plan.
pub type Table<T> = BTreeMap<Id, Arc<T>>;

/// Small rows kept inside a larger one (the questions of a call); order is a field, never a position.
pub type Rows<T> = BTreeMap<Id, T>;

/// Fields this version of the app does not know; kept and written back as they came.
pub type Extra = BTreeMap<String, serde_json::Value>;

#[cfg(test)]
mod laws;
