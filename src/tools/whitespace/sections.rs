//! The rows of this room.

use crate::tools::rows::{Kind, Section, field};

/// How far we are in one square.
pub const STATUS: &[&str] = &["unknown", "idle", "pursued", "ours", "theirs"];

/// The business units.
pub const UNITS: Section = Section {
    table: "units",
    lead: "name",
    fields: &[field("spend", Kind::Money), field("our_share", Kind::Number(100))],
};

/// What we sell.
pub const OFFERINGS: Section = Section { table: "offerings", lead: "name", fields: &[field("new", Kind::Tick)] };

/// One square of the map.
pub const CELLS: Section = Section {
    table: "cells",
    lead: "note",
    fields: &[
        field("status", Kind::Words("cell-status", STATUS)),
        field("potential", Kind::Money),
        field("ours", Kind::Money),
        field("incumbent", Kind::Line),
        field("opportunity", Kind::Row("opportunities")),
        field("next_move", Kind::Line),
        field("note", Kind::Text),
    ],
};

/// What is planned for the account as a whole.
pub const ACCOUNT: Section =
    Section { table: "account", lead: "name", fields: &[field("target_growth", Kind::Number(250))] };

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::tried::rows_are_written;

    #[test]
    fn every_row_and_field_has_its_words() {
        rows_are_written(&[UNITS, OFFERINGS], &[UNITS, OFFERINGS, CELLS, ACCOUNT]);
    }
}
