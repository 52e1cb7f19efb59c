//! The open plan: edit, undo, redo, and what still has to be saved.

mod session;

pub use session::{Context, Session};

#[cfg(test)]
mod interleaving_tests;
#[cfg(test)]
mod session_tests;
