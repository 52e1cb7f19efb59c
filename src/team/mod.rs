//! What whoever leads a team keeps apart from the plans: private notes for coaching, and how a way of working takes hold.
//!
//! What is told of a person comes from the plans in this browser and from nowhere else.

pub mod adoption;
pub mod coaching;
mod finding;
mod habits;
mod paper;
mod reps;

pub use habits::habits;
pub use paper::{Paper, Put};
pub use reps::{Facts, Rep, Week, reps, same_name, weeks};

#[cfg(test)]
mod fixture;
