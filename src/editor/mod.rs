//! The open plan: edit, undo, redo, and what still has to be saved.

mod session;

pub use session::{Context, Session};
