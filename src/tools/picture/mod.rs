//! Discovery: what we know, by topic, and what to ask next and whom.

pub mod insights;
#[cfg(feature = "ui")]
pub mod view;

pub use insights::RULES;
