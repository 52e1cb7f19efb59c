//! One room per planning tool. Each holds a reading (what the plan means here), insights, and a view.

#[cfg(feature = "ui")]
pub mod bind;
pub mod calls;
#[cfg(feature = "ui")]
pub mod desk;
pub mod people;
pub mod profile;
pub mod sale;
#[cfg(feature = "ui")]
pub mod so_what;

use crate::insight::RuleCard;

/// Every rule of every tool. Adding a tool adds one line here.
#[must_use]
pub fn rules() -> Vec<RuleCard> {
    [people::RULES, calls::RULES].concat()
}
