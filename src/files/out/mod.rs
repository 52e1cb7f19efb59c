//! What leaves for programs other than this one: text for a mail, a page to read, tables, a calendar entry, a link.
//!
//! Every format is made from plain values: a [`Document`] or a [`Grid`]. Where these come from (a sheet, a reading, a
//! picture) is not known here, and nothing here knows where they go.

pub mod csv;
pub mod document;
pub mod grid;
pub mod html;
pub mod ics;
pub mod link;
pub mod markdown;
pub mod xlsx;

pub use document::{Block, Document, Figure, Section};
pub use grid::{Cell, Column, Grid, looks_like_a_formula};
