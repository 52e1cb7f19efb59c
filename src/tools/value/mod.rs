//! What we are worth to them: our guess beside their answer.

pub mod drawing;
pub mod edits;
pub mod insights;
pub mod reading;
pub mod sections;
#[cfg(feature = "ui")]
pub mod view;

pub use insights::RULES;
