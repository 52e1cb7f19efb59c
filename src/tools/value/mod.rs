//! What we are worth to them: our guess beside their answer.

pub mod insights;
#[cfg(feature = "ui")]
pub mod view;

pub use insights::RULES;
