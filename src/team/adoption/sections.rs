//! The rows of a programme as data.

use crate::tools::rows::{Kind, Section, field};

const PARTS: &[&str] = &["other", "purpose", "managers", "training"];
const GAPS: &[&str] = &["unknown", "none", "some", "much"];
const STANDS: &[&str] = &["unknown", "leads", "open", "doubts", "against"];
const BEFORE: &[&str] = &["unknown", "lasted", "none", "faded"];
const SIZES: &[&str] = &["unknown", "small", "medium", "large"];
const DONE: &[&str] = &["other", "coaching", "joint", "practice", "review", "story", "refresher"];
const CARRIES: &[&str] = &["other", "meeting", "call", "message", "field", "recording"];
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

#[cfg(test)]
mod tests {
    use super::super::model::{Activity, Disposition, Gap, History, Part, Size, State, Vehicle};
    use super::*;
    use crate::plan::Words;
    use crate::team::fixture::say;
    use std::collections::BTreeSet;

    /// What a picker shows while nobody has said anything is what the model reads then.
    fn same<T: Words + Default>(words: &[&str]) {
        assert_eq!(words.first().copied(), Some(T::default().word()));
        let known: BTreeSet<_> = T::ALL.iter().map(|value| value.word()).collect();
        assert_eq!(words.iter().copied().collect::<BTreeSet<_>>(), known);
    }

    #[test]
    fn pickers_offer_every_word_and_the_unsaid_first() {
        same::<Part>(PARTS);
        same::<Gap>(GAPS);
        same::<Disposition>(STANDS);
        same::<History>(BEFORE);
        same::<Size>(SIZES);
        same::<Activity>(DONE);
        same::<Vehicle>(CARRIES);
        same::<State>(STATES);
    }

    #[test]
    fn every_row_and_field_has_its_words() {
        for section in [STEPS, ROLES, BARRIERS, EVENTS] {
            let ends = ["", "-none", "-example", "-add", "-removed"].map(str::to_owned);
            let fields = section.fields.iter().map(|field| format!("-{}", field.key()));
            for end in ends.into_iter().chain(fields).chain([format!("-{}", section.lead)]) {
                let key = format!("row-{}{end}", section.table);
                assert_ne!(say(&crate::text::Msg::dynamic(key.clone())), key);
            }
        }
    }
}
