//! How we mean to win: the sentence, rival paths, moves, and the whole plan on one page.

pub mod alike;
pub mod edits;
pub mod insights;
pub mod lead;
pub mod moves;
pub mod page_reading;
pub mod picture;
pub mod reading;
pub mod sections;

#[cfg(feature = "ui")]
pub mod page;
#[cfg(feature = "ui")]
pub mod view;

pub use insights::RULES;
