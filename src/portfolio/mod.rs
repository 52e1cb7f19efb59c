//! Across accounts: does what we pursue serve the strategy we say we have, and what do the files of a team show?
//!
//! Everything here reads summaries, never plans: a thousand accounts are looked at without opening one. What nobody has said
//! is its own state and never counts as a no.

pub mod board; // the accounts as a list
mod insights;
mod mix;
pub mod origin; // kinds of business, lead sources
mod picture;
mod pictures; // of kinds, sources and the shift
pub mod prompts; // what to ask a colleague
mod reading;
pub mod reasons; // why off the profile
pub mod received; // who sent which plan
pub mod reps; // the team by the files it sent
pub mod shift;
mod trial; // from old buyers to new ones

pub use insights::findings;
pub use mix::{Measure, Mix, Slice, mix};
pub use picture::{hours, mix_picture};
pub use pictures::{calls_picture, kinds_picture, matrix_picture, sources_picture};
pub use reading::{Portfolio, Row};
pub use trial::{Change, Trial, trial};

#[cfg(test)]
mod sample;
