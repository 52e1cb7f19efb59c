//! The rows of a programme as data.

use super::model::Programme;
use crate::tools::rows::{Kind, Section, field};

const PARTS: &[&str] = &["purpose", "managers", "training", "other"];
const GAPS: &[&str] = &["unknown", "none", "some", "much"];
const STANDS: &[&str] = &["unknown", "leads", "open", "doubts", "against"];
const BEFORE: &[&str] = &["unknown", "lasted", "none", "faded"];
const SIZES: &[&str] = &["unknown", "small", "medium", "large"];
const DONE: &[&str] = &["coaching", "joint", "practice", "review", "story", "refresher", "other"];
const CARRIES: &[&str] = &["meeting", "call", "message", "field", "recording", "other"];
const STATES: &[&str] = &["planned", "held", "missed"];

/// The steps of the rollout.
pub const STEPS: Section = Section {
    table: "rollout",
    lead: "text",
    fields: &[
        field("part", Kind::Words("part", PARTS)),
        field("on", Kind::Date),
        field("leader", Kind::Line),
        field("done", Kind::Tick),
    ],
};

/// Who has to work differently.
pub const ROLES: Section = Section {
    table: "roles",
    lead: "name",
    fields: &[
        field("now", Kind::Text),
        field("wanted", Kind::Text),
        field("process", Kind::Words("gap", GAPS)),
        field("tools", Kind::Words("gap", GAPS)),
        field("skill", Kind::Words("gap", GAPS)),
        field("manager", Kind::Words("disposition", STANDS)),
        field("history", Kind::Words("before", BEFORE)),
        field("guess", Kind::Words("size", SIZES)),
    ],
};

/// What is in the way.
pub const BARRIERS: Section =
    Section { table: "barriers", lead: "text", fields: &[field("answer", Kind::Text), field("owner", Kind::Line)] };

/// What happens after the training.
pub const EVENTS: Section = Section {
    table: "events",
    lead: "content",
    fields: &[
        field("on", Kind::Date),
        field("leader", Kind::Line),
        field("audience", Kind::Row("roles")),
        field("activity", Kind::Words("activity", DONE)),
        field("vehicle", Kind::Words("vehicle", CARRIES)),
        field("state", Kind::Words("state", STATES)),
    ],
};

/// Whom an event can be for besides everybody: roles by id and name.
#[must_use]
pub fn event_audiences(programme: &Programme) -> Vec<(String, String)> {
    programme.roles.iter().map(|(id, role)| (id.to_string(), role.name.clone())).collect()
}
