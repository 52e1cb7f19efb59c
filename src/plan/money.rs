//! Money always carries its currency.

use serde::{Deserialize, Serialize};

/// An amount in whole units of a currency (no cents: account plans are written in round figures).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Money {
    /// Whole currency units; negative for a credit.
    pub amount: i64,
    /// ISO 4217 code, such as `EUR`.
    pub currency: String,
}

impl Money {
    /// An amount in the given currency.
    #[must_use]
    pub fn new(amount: i64, currency: &str) -> Self {
        Self { amount, currency: currency.to_owned() }
    }
}
