//! Discovery: what we know, by topic, and what to ask next and whom.

pub mod drawing;
#[cfg(test)]
pub(crate) mod fixture;
pub mod insights;
pub mod reading;
pub mod sections;
#[cfg(feature = "ui")]
pub mod view;

pub use insights::RULES;
