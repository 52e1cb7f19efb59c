//! Why sales were won or lost: the win/loss debrief, its causes beside the plan as it was, and what follows from it. (The
//! debrief of a call is in the room of calls.)

pub mod before;
pub mod brief;
pub mod edits;
pub mod events;
#[cfg(test)]
mod fixture;
pub mod insights;
pub mod patterns;
pub mod picture;
pub mod reading;
pub mod sections;
pub mod sheet;
#[cfg(feature = "ui")]
pub mod view;

pub use insights::RULES;
