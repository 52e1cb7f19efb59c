//! Where growth hides: business units by offerings.

pub mod guide;
pub mod insights;
pub mod lead;
pub mod period;
pub mod picture;
pub mod reading;
pub mod sections;
#[cfg(feature = "ui")]
pub mod view;

pub use insights::RULES;
