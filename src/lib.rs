//! Groundplan: an account-strategy planner that runs entirely in the browser.
//!
//! The map, one line per room. Who may use whom is written in ARCHITECTURE.md and held by `tests/native/house.rs`.

#[macro_use]
pub mod text; // every sentence by key, in the reader's language
#[macro_use]
pub mod plan; // what is stored, and the patch that changes it
pub mod editor; // the open plan: edit, undo, autosave, other tabs
pub mod engine; // heavy work in a worker of its own
pub mod files; // everything that enters or leaves, one file per format
pub mod history; // who changed what; merging, conflicts, restoring; the only room that knows Automerge
pub mod insight; // what an insight is; ranking and the rules that keep it quiet
pub mod picture; // pictures as data, with the table that says the same
pub mod playbook; // how this organisation sells
pub mod portfolio; // across accounts: does what we pursue serve the strategy
pub mod storage; // one trait; memory and IndexedDB behind it
pub mod team; // what whoever leads keeps apart from the plans: coaching, adoption
pub mod tools; // one room per planning tool: reading, insights, view
pub mod workshop; // exercises, what is handed in, and how the room sees one case

pub mod app; // shell, routes, palette, notices: where everything meets
#[cfg(feature = "ui")]
pub mod ui; // the design system; knows nothing of plans
