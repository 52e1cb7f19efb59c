//! The rows of this room.

use crate::tools::rows::{Kind, Section, field};

/// What a move is for.
pub const KINDS: &[&str] = &["grow", "enter", "protect"];

/// The ways to win.
pub const PATHS: Section = Section {
    table: "paths",
    lead: "name",
    fields: &[
        field("how", Kind::Text),
        field("reply", Kind::Text),
        field("test", Kind::Line),
        field("test_result", Kind::Line),
        field("reason", Kind::Line),
    ],
};

/// What is to be done.
pub const MOVES: Section = Section {
    table: "moves",
    lead: "text",
    fields: &[
        field("kind", Kind::Words("move-kind", KINDS)),
        field("owner", Kind::Line),
        field("due", Kind::Date),
        field("measure", Kind::Line),
        field("investment", Kind::Money),
        field("opportunity", Kind::Row("opportunities")),
    ],
};
