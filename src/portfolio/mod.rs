//! Across accounts: does what we pursue serve the strategy we say we have?
//!
//! Everything here reads summaries, never plans: a thousand accounts are looked at without opening one. What nobody has said
//! is its own state and never counts as a no.

mod insights;
mod mix;
mod picture;
mod reading;
mod trial;

pub use insights::{Finding, findings};
pub use mix::{Measure, Mix, Slice, mix};
pub use picture::mix_picture;
pub use reading::{Portfolio, Row};
pub use trial::{Change, Trial, trial};

#[cfg(test)]
mod sample;
