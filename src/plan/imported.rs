//! What another system said of a row, so that its next export can be told from what was planned here since.

use super::Extra;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

/// What one record of another system said when it was imported last. A field that still says so here was not edited
/// since, and may follow the other system; one that says something else was, and stays.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Imported {
    /// The day it last said something new.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub on: Option<Date>,
    /// Its values by the field they became, in the words they were compared in.
    pub values: BTreeMap<String, String>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What each record said that a row came from or was matched with, by the system's name and the record's key
/// (`salesforce:001x…`). A map, so that two people who import different systems both keep theirs.
pub type ImportedRecords = BTreeMap<String, Imported>;
