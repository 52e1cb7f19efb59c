//! The rows of this tool.

use crate::tools::rows::{Kind, List, Section, field};

/// What we know.
pub const FACTS: Section = Section {
    table: "facts",
    lead: "text",
    fields: &[
        field("topic", Kind::Playbook(List::Topics)),
        field("from", Kind::Row("stakeholders")),
        field("on", Kind::Date),
        field("conflicts_with", Kind::Row("facts")),
    ],
};

/// What we want to know.
pub const QUESTIONS: Section = Section {
    table: "questions",
    lead: "text",
    fields: &[
        field("topic", Kind::Playbook(List::Topics)),
        field("whom", Kind::Row("stakeholders")),
        field("closed_on", Kind::Date),
    ],
};
