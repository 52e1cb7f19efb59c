//! The rows of a person's notes as data.

use crate::tools::rows::{Kind, Section, field};

const KINDS: &[&str] = &["money", "pride", "recognition", "status", "family", "promotion", "other"];
const KEPT: &[&str] = &["open", "kept", "broken"];

/// What drives them.
pub const PEARLS: Section = Section {
    table: "pearls",
    lead: "text",
    fields: &[field("kind", Kind::Words("pearl", KINDS)), field("on", Kind::Date)],
};

/// How they feel about the numbers.
pub const FEELINGS: Section =
    Section { table: "feelings", lead: "text", fields: &[field("asked", Kind::Text), field("on", Kind::Date)] };

/// What they say they cannot do.
pub const LIMITS: Section =
    Section { table: "limits", lead: "text", fields: &[field("asked", Kind::Text), field("on", Kind::Date)] };

/// What could be.
pub const POSSIBILITIES: Section =
    Section { table: "possibilities", lead: "text", fields: &[field("asked", Kind::Text), field("on", Kind::Date)] };

/// What they agreed to.
pub const AGREEMENTS: Section = Section {
    table: "agreements",
    lead: "text",
    fields: &[
        field("by", Kind::Date),
        field("consequence", Kind::Text),
        field("state", Kind::Words("kept", KEPT)),
        field("recalled", Kind::Date),
    ],
};

/// All of them, in the order of a talk: understand first, agree last.
pub const SECTIONS: [Section; 5] = [PEARLS, FEELINGS, LIMITS, POSSIBILITIES, AGREEMENTS];
