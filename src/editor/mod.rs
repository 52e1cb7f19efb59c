//! The open plan: edit, undo, redo, and what still has to be saved.

#[cfg(feature = "browser")]
pub mod browser;
#[cfg(feature = "browser")]
pub mod drafts;
#[cfg(feature = "browser")]
pub mod journal;
#[cfg(feature = "ui")]
pub mod live;
mod session;
#[cfg(feature = "ui")]
pub mod tabs;

pub use session::{Context, Session};

#[cfg(test)]
mod interleaving_tests;
#[cfg(test)]
mod session_tests;
