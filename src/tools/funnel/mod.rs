//! The sales by stage and quarter, and what each stage is earned by.

#[cfg(test)]
mod fixture;
pub mod insights;
mod missing;
pub mod picture;
pub mod reading;
#[cfg(feature = "ui")]
mod sales;
#[cfg(feature = "ui")]
pub mod view;

pub use insights::RULES;
pub use missing::missing;
