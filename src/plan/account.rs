//! The customer or prospect a plan is about.

use super::{Extra, ImportedRecords, Mark, Money, Open, Rows};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

words! {
    /// Whether they already buy from us.
    AccountKind {
        /// Nobody has said.
        Unknown = "unknown",
        /// They do not buy from us yet.
        Prospect = "prospect",
        /// They buy from us.
        Customer = "customer",
    }
}

words! {
    /// Whether an account meets a criterion of the target profile.
    Fit {
        /// Nobody has said; never counted as a no.
        Unknown = "unknown",
        /// It does.
        Yes = "yes",
        /// It does in part.
        Partly = "partly",
        /// It does not.
        No = "no",
    }
}

/// The account itself. Only the name is ever required.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Account {
    /// As people say it.
    pub name: String,
    /// Customer or prospect.
    pub kind: Open<AccountKind>,
    /// The market segment this organisation files them under.
    pub segment: String,
    /// Their industry.
    pub industry: String,
    /// Country or region.
    pub region: String,
    /// The sales territory they belong to.
    pub territory: String,
    /// Web domain, such as `halvern.example`.
    pub domain: String,
    /// Number of employees.
    pub employees: Option<u32>,
    /// What we sold them, by period (`2026`, `2026-Q3`).
    pub revenue: BTreeMap<String, Money>,
    /// Growth we plan for, in percent of today's revenue.
    pub target_growth: Option<i32>,
    /// Contracts that run out.
    pub renewals: Rows<Renewal>,
    /// How much each topic of discovery matters here, 1 (little) to 3 (much), by its key; else the playbook's word counts.
    pub topics: BTreeMap<String, u8>,
    /// How they meet the target profile, by the criterion's key in the playbook; what nobody has said is not in it.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub profile: BTreeMap<String, Open<Fit>>,
    /// Why we pursue them although they are off the target profile.
    pub rationale: String,
    /// Who wrote that reason, and when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rationale_mark: Option<Mark>,
    /// Who last looked whether it still holds, and when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rationale_checked: Option<Mark>,
    /// Who of us owns the account.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// Anything else worth keeping.
    pub notes: String,
    /// The workshop's exercise it is the case of; `None` for a real account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exercise: Option<super::Id>,
    /// Where an imported account came from; `None` when made here.
    pub origin: Option<Origin>,
    /// What other systems said of it at the last import.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub imported: ImportedRecords,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A contract or supply that runs out on a date.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Renewal {
    /// What runs out.
    pub what: String,
    /// On which date.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub on: Option<Date>,
    /// What it is worth a year.
    pub amount: Option<Money>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The record in another system this account was imported from.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Origin {
    /// The system or file, such as `salesforce`.
    pub system: String,
    /// The record's key there.
    pub record: String,
    /// The day of the import.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub on: Option<Date>,
}
