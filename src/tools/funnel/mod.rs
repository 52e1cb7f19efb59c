//! The sales by stage and quarter, and what each stage is earned by.

pub mod insights;
#[cfg(feature = "ui")]
pub mod view;

pub use insights::RULES;
