//! The strategic account review: before, in and after the room ("Sales Growth in Strategic Accounts", 2012).
//!
//! A review is a row of the plan. Everything said in the room is an edit of that row or a move of the plan, so that a reload
//! in the middle of it loses nothing, and what four people prepare on four copies merges like anything else.

pub mod briefs;
pub mod clock;
pub mod edits;
pub mod insights;
pub mod minutes;
pub mod reading;
pub mod series;

#[cfg(test)]
mod fixture;
#[cfg(feature = "ui")]
pub mod view;

pub use insights::RULES;
