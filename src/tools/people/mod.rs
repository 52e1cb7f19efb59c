//! People: who decides, who is for us, and what proves it.

mod insights;
pub mod capture;
pub mod reading;

pub use insights::RULES;
