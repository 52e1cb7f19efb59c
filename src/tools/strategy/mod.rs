//! How we mean to win: the sentence, rival paths, moves, and the whole plan on one page.

pub mod insights;
#[cfg(feature = "ui")]
pub mod page;
#[cfg(feature = "ui")]
pub mod view;

pub use insights::RULES;
