//! The sales by stage and quarter, and what each stage is earned by.

#[cfg(test)]
mod fixture;
pub mod insights;
pub mod picture;
pub mod reading;
#[cfg(feature = "ui")]
mod sales;
#[cfg(feature = "ui")]
pub mod view;

pub use insights::RULES;
