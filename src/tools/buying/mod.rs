//! How they buy: the customer's steps beside our stages.

pub mod insights;
#[cfg(feature = "ui")]
pub mod view;

pub use insights::RULES;
