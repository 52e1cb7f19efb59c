//! One sale inside an account.

use super::{Extra, Id, ImportedRecords, Money, Open, Rows, Stamp, WinningSentence};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

words! {
    /// What kind of business an opportunity is.
    OpportunityKind {
        /// What we sell anyway.
        Core = "core",
        /// Carries the new offering or the new market.
        Shift = "shift",
        /// A small deal, bought as before.
        Transactional = "transactional",
        /// Low-hanging fruit outside the strategy.
        Opportunistic = "opportunistic",
    }
}

/// One sale: what it is worth, where we are and where the customer is.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Opportunity {
    /// As people say it.
    pub name: String,
    /// Shift, core, transactional or opportunistic.
    pub kind: Open<OpportunityKind>,
    /// What it is worth.
    pub amount: Option<Money>,
    /// Our stage, by its key in the playbook's process (`proposal`).
    pub stage: String,
    /// The customer's step, by its key in the playbook's process (`agree_problem`).
    pub customer_step: String,
    /// When we expect the decision.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub close_on: Option<Date>,
    /// How that date moved.
    pub close_history: Rows<CloseMove>,
    /// Our next step, in a few words.
    pub our_next_step: String,
    /// The customer's next step, in a few words.
    pub their_next_step: String,
    /// The business unit it belongs to, by its name.
    pub unit: String,
    /// An event that makes waiting costly for the customer.
    pub compelling_event: String,
    /// When that event is.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub event_on: Option<Date>,
    /// What waiting costs them, in their words.
    pub cost_of_waiting: String,
    /// Who at the customer said so; `None` when it is our reckoning.
    pub cost_said_by: Option<Id>,
    /// What binds them: budget cycles, contracts, freezes.
    pub constraints: String,
    /// What shows that a criterion of a stage is met, by the criterion's key in the playbook.
    pub proofs: BTreeMap<String, StageProof>,
    /// The winning sentence.
    pub sentence: WinningSentence,
    /// Where it came from: a campaign, a referral, a call of ours.
    pub lead_source: String,
    /// The record in another system it was imported from.
    pub origin: Option<super::Origin>,
    /// What other systems said of it at the last import.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub imported: ImportedRecords,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What shows that one exit criterion of a stage is met.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct StageProof {
    /// What the customer did or said.
    pub text: String,
    /// Who did or said so.
    pub by: Option<Id>,
    /// The day.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub on: Option<Date>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One move of the close date.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct CloseMove {
    /// The date before.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub from: Option<Date>,
    /// The date after.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub to: Option<Date>,
    /// When it was moved.
    pub at: Stamp,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
