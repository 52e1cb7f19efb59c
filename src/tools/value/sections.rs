//! The rows of this tool.

use crate::tools::rows::{Kind, Section, field};

/// Problems we could solve, or have solved.
pub const PROBLEMS: Section = Section {
    table: "problems",
    lead: "text",
    fields: &[
        field("recognition", Kind::Words("recognition", &["unrecognised", "recognised", "solved"])),
        field("effect", Kind::Text),
        field("whose", Kind::Row("stakeholders")),
        field("opportunity", Kind::Row("opportunities")),
        field("delivered_on", Kind::Date),
    ],
};

/// What we are worth, in sentences.
pub const STATEMENTS: Section = Section {
    table: "statements",
    lead: "text",
    fields: &[
        field("confirmed_by", Kind::Row("stakeholders")),
        field("on", Kind::Date),
        field("worth", Kind::Money),
        field("counts_for", Kind::Row("stakeholders")),
        field("opportunity", Kind::Row("opportunities")),
    ],
};

/// What is said of an answer beside the step on the scale.
pub const ANSWERS: Section = Section {
    table: "value_answers",
    lead: "question",
    fields: &[
        field("answered_by", Kind::Row("stakeholders")),
        field("answered_on", Kind::Date),
        field("words", Kind::Text),
    ],
};
