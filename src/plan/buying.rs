//! How the customer buys: their own steps, whoever owns each, and what shows that one is done.

use super::{Extra, Id};
use serde::{Deserialize, Serialize};
use time::Date;

/// One step the customer takes towards a decision.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct BuyingStep {
    /// The opportunity it belongs to.
    pub opportunity: Option<Id>,
    /// The step of the playbook it is, by key (`compare`); empty for one of their own.
    pub key: String,
    /// Its name, where it is one of their own.
    pub name: String,
    /// Position in the list, a fractional index.
    pub order: String,
    /// Who at the customer owns it.
    pub owner: Option<Id>,
    /// What they need before it counts as done.
    pub criteria: String,
    /// By when they want it done.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub due: Option<Date>,
    /// When they did it; a step is done on the customer's side, never on ours.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub done_on: Option<Date>,
    /// What they did or said that shows it.
    pub proof: String,
    /// Who did or said so.
    pub shown_by: Option<Id>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
