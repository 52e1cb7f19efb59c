//! The rows and fields of this room.

use crate::tools::rows::{Kind, Section, field};

/// What they decide by.
pub const CRITERIA: Section = Section {
    table: "criteria",
    lead: "name",
    fields: &[
        field("weight", Kind::Scale("criterion-weight", 5)),
        field("whose", Kind::Row("stakeholders")),
        field("frozen", Kind::Tick),
    ],
};

/// What they could do instead.
pub const ALTERNATIVES: Section = Section {
    table: "alternatives",
    lead: "name",
    fields: &[
        field("kind", Kind::Words("alternative-kind", &["competitor", "do_nothing", "in_house"])),
        field("strength", Kind::Text),
        field("next_move", Kind::Text),
        field("our_answer", Kind::Text),
    ],
};

/// What stands behind one rating; the score itself is picked in the grid.
pub const RATING: Section = Section {
    table: "ratings",
    lead: "proof",
    fields: &[field("said_by", Kind::Row("stakeholders")), field("on", Kind::Date), field("proof", Kind::Text)],
};
