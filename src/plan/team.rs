//! Our own people on the account.

use super::Extra;
use serde::{Deserialize, Serialize};

/// A member of our team.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Member {
    /// The name colleagues use.
    pub name: String,
    /// What they do for the account.
    pub role: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
