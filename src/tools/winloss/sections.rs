//! The rows of this room, as data.

use crate::tools::rows::{Kind, Section, field};

/// How it was decided, and who talked about it.
pub const DECISION: Section = Section {
    table: "debriefs",
    lead: "",
    fields: &[field("decided_on", Kind::Date), field("led_by", Kind::Line), field("held_on", Kind::Date)],
};

/// The customer's own reason.
pub const REASON: Section = Section {
    table: "debriefs",
    lead: "",
    fields: &[field("reason", Kind::Text), field("reason_by", Kind::Row("stakeholders"))],
};

/// What happened, as it was told, and what to do better.
pub const STORY: Section =
    Section { table: "debriefs", lead: "", fields: &[field("story", Kind::Text), field("tuning", Kind::Text)] };

/// What others could repeat.
pub const PRACTICE: Section = Section {
    table: "debriefs",
    lead: "",
    fields: &[field("practice", Kind::Line), field("practice_text", Kind::Text)],
};

/// What a claimed cause says and stands on, besides the two choices and the row it is about.
pub const CAUSE: Section = Section {
    table: "causes",
    lead: "text",
    fields: &[field("proof", Kind::Text), field("proof_by", Kind::Row("stakeholders")), field("proof_on", Kind::Date)],
};

/// Questions of the guide, in the order in which they are asked: the story, their side, our part, what follows.
pub const GUIDE: &[(&str, u8)] = &[("story", 3), ("theirs", 2), ("ours", 3), ("next", 2)];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Cause, WinLoss};
    use crate::tools::tried::{is_written, rows_are_written};

    #[test]
    fn every_field_and_every_question_has_its_words() {
        rows_are_written(&[], &[DECISION, REASON, STORY, PRACTICE, CAUSE]);
        for (part, count) in GUIDE {
            is_written(format!("winloss-guide-{part}"));
            (1..=*count).for_each(|n| is_written(format!("winloss-guide-{part}-{n}")));
        }
    }

    #[test]
    fn fields_are_those_of_the_plan() {
        let debrief = serde_json::to_value(WinLoss::default()).unwrap();
        let cause = serde_json::to_value(Cause::default()).unwrap();
        for section in [DECISION, REASON, STORY, PRACTICE, CAUSE] {
            let row = if section.table == "causes" { &cause } else { &debrief };
            section.fields.iter().for_each(|field| assert!(row.get(field.name).is_some(), "{}", field.name));
        }
    }
}
