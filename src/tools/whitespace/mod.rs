//! Where growth hides: business units by offerings.

pub mod insights;
#[cfg(feature = "ui")]
pub mod view;

pub use insights::RULES;
