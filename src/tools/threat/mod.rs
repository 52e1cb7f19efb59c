//! What the customer could do instead, criterion by criterion.

pub mod edits; // what one click does to the plan
pub mod insights;
pub mod picture; // criteria against alternatives
pub mod reading; // what the plan means here
pub mod sections; // the rows and fields of this room
#[cfg(feature = "ui")]
pub mod view;

pub use insights::RULES;

#[cfg(test)]
mod fixture;
