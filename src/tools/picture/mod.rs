//! Discovery: what we know, by topic, and what to ask next and whom.

#[cfg(test)]
pub(crate) mod fixture;
pub mod insights;
pub mod reading;
#[cfg(feature = "ui")]
pub mod view;

pub use insights::RULES;
