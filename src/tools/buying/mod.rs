//! How they buy: the customer's steps beside our stages.

pub mod edits; // what one click does to the plan
pub mod insights;
pub mod picture; // the two tracks
pub mod reading; // what the plan means here
pub mod sections; // the rows and fields of this room
#[cfg(feature = "ui")]
pub mod view;

pub use insights::RULES;

#[cfg(test)]
pub(super) mod fixture;
