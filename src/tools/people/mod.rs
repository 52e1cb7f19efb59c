//! People: who decides, who is for us, and what proves it.

pub mod capture;
mod insights;
pub mod layout;
pub mod reading;

pub use insights::RULES;

#[cfg(test)]
mod fixture;
