//! What the customer could do instead, criterion by criterion.

pub mod insights;
#[cfg(feature = "ui")]
pub mod view;

pub use insights::RULES;
