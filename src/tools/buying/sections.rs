//! The rows and fields of this room.

use crate::tools::rows::{Kind, Section, field};

/// The customer's steps.
pub const STEPS: Section = Section {
    table: "steps",
    lead: "name",
    fields: &[
        field("owner", Kind::Row("stakeholders")),
        field("due", Kind::Date),
        field("done_on", Kind::Date),
        field("criteria", Kind::Text),
        field("proof", Kind::Text),
        field("shown_by", Kind::Row("stakeholders")),
    ],
};

/// Why they should move now, and what binds them: fields of the opportunity.
pub const WHY_NOW: Section = Section {
    table: "opportunities",
    lead: "name",
    fields: &[
        field("compelling_event", Kind::Line),
        field("event_on", Kind::Date),
        field("cost_of_waiting", Kind::Line),
        field("cost_said_by", Kind::Row("stakeholders")),
        field("constraints", Kind::Text),
    ],
};
