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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::tried::rows_are_written;

    #[test]
    fn every_row_and_field_has_its_words() {
        rows_are_written(&[PATHS, MOVES], &[PATHS, MOVES]);
    }
}
