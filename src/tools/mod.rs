//! One room per planning tool. Each holds a reading (what the plan means here), insights, and a view.

#[cfg(feature = "ui")]
pub mod bind;
pub mod buying;
pub mod calls;
#[cfg(feature = "ui")]
pub mod desk;
#[cfg(feature = "ui")]
pub mod drawn;
pub mod funnel;
pub mod people;
pub mod picture;
pub mod pictures;
#[cfg(feature = "ui")]
pub mod pins;
pub mod profile;
mod readings;
pub mod reviews;
pub mod rows;
pub mod sale;
#[cfg(feature = "ui")]
pub mod so_what;
pub mod strategy;
pub mod threat;
#[cfg(test)]
mod tried;
pub mod value;
pub mod whitespace;
pub mod winloss;

use crate::insight::Tool;
#[cfg(test)]
pub use readings::alone;
pub use readings::{Readings, Rule, RuleCard, run};

/// The tool a rule belongs to.
#[must_use]
pub fn tool_of(rule: &str) -> Option<Tool> {
    ROOMS.iter().copied().flatten().find(|card| card.id == rule).map(|card| card.tool)
}

/// The rules of each tool. Adding a tool adds one line here.
const ROOMS: &[&[RuleCard]] = &[
    people::RULES,
    picture::RULES,
    buying::RULES,
    threat::RULES,
    value::RULES,
    whitespace::RULES,
    strategy::RULES,
    funnel::RULES,
    calls::RULES,
    reviews::RULES,
    winloss::RULES,
];

/// Every rule of every tool.
#[must_use]
pub fn rules() -> Vec<RuleCard> {
    ROOMS.concat()
}
