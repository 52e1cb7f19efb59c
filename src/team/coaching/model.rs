//! What is noted of one person.

use crate::plan::{Extra, Id, Open, Rows};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use time::Date;

/// The version of the notes' text.
pub const VERSION: u32 = 1;

words! {
    /// What drives somebody.
    PearlKind {
        /// Something else.
        Other = "other",
        /// Money.
        Money = "money",
        /// Pride in the work.
        Pride = "pride",
        /// Being seen.
        Recognition = "recognition",
        /// Standing among others.
        Status = "status",
        /// The family.
        Family = "family",
        /// The next post.
        Promotion = "promotion",
    }
}

words! {
    /// What became of an agreement.
    Kept {
        /// Its day is still to come, or nobody has said.
        Open = "open",
        /// It was kept.
        Kept = "kept",
        /// It was not.
        Broken = "broken",
    }
}

/// The notes on one person. Only the name is ever required.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Notes {
    /// As it stands on the calls they lead.
    pub name: String,
    /// They do not want coaching now.
    pub not_now: bool,
    /// Until when; without a day they are not asked at all.
    #[serde(with = "crate::plan::iso_date::option")]
    pub until: Option<Date>,
    /// The day they agreed to be coached.
    #[serde(with = "crate::plan::iso_date::option")]
    pub willing: Option<Date>,
    /// What drives them, in their own words.
    pub pearls: Rows<Pearl>,
    /// How they feel about the numbers.
    pub feelings: Rows<Note>,
    /// What they say they cannot do.
    pub limits: Rows<Note>,
    /// What could be, without any commitment.
    pub possibilities: Rows<Note>,
    /// What they agreed to.
    pub agreements: Rows<Agreement>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Something that drives them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Pearl {
    /// In their own words.
    pub text: String,
    /// What it is about.
    pub kind: Open<PearlKind>,
    /// The day they said it.
    #[serde(with = "crate::plan::iso_date::option")]
    pub on: Option<Date>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Something they said.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Note {
    /// In their own words.
    pub text: String,
    /// What was asked then, or what followed.
    pub asked: String,
    /// The day they said it.
    #[serde(with = "crate::plan::iso_date::option")]
    pub on: Option<Date>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Something they agreed to do.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Agreement {
    /// What they will do, in their own words.
    pub text: String,
    /// What they said should follow where they do not.
    pub consequence: String,
    /// By when.
    #[serde(with = "crate::plan::iso_date::option")]
    pub by: Option<Date>,
    /// What became of it.
    pub state: Open<Kept>,
    /// The day it was last spoken of.
    #[serde(with = "crate::plan::iso_date::option")]
    pub recalled: Option<Date>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Notes {
    /// Whether anything was noted.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        let rows = [self.feelings.len(), self.limits.len(), self.possibilities.len(), self.agreements.len()];
        !self.pearls.is_empty() || rows.iter().any(|count| *count > 0)
    }

    /// Whether they are left in peace today: they do not want coaching, and the day they named is not there yet.
    #[must_use]
    pub fn in_peace(&self, today: Date) -> bool {
        self.not_now && self.until.is_none_or(|until| today < until)
    }

    /// Agreements nobody has called kept or not, by their day.
    #[must_use]
    pub fn open(&self) -> Vec<(Id, &Agreement)> {
        use crate::plan::Arrange;
        let mut open: Vec<_> =
            self.agreements.iter().filter(|(_, row)| row.state == Kept::Open).map(|(id, row)| (*id, row)).collect();
        open.arrange_by_key(|(id, row)| (row.by.is_none(), row.by, *id));
        open
    }
}

/// Notes from a file put beside those that are here. Nothing that is here changes: what is new is added, and a row that
/// differs comes beside the one that is here, under an id made from its content, so that doing it twice is doing it once.
#[must_use]
pub fn merged(here: &Value, file: &Value) -> Value {
    let mut out = here.as_object().cloned().unwrap_or_default();
    for (name, theirs) in file.as_object().into_iter().flatten() {
        match (out.get_mut(name), theirs) {
            (Some(Value::Object(mine)), Value::Object(theirs)) => rows(mine, theirs),
            (None, theirs) => drop(out.insert(name.clone(), theirs.clone())),
            _ => {}
        }
    }
    Value::Object(out)
}

fn rows(mine: &mut Map<String, Value>, theirs: &Map<String, Value>) {
    for (id, row) in theirs {
        match mine.get(id) {
            None => drop(mine.insert(id.clone(), row.clone())),
            Some(same) if same == row => {}
            Some(_) => drop(mine.insert(Id::of_origin(&[id, &row.to_string()]).to_string(), row.clone())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::team::fixture::TODAY;
    use serde_json::json;
    use time::macros::date;

    #[test]
    fn what_a_newer_version_wrote_survives() {
        let text = json!({ "name": "Ada", "mood": { "a": [1, null] }, "pearls": { Id::fixed(1).to_string(): { "text": "x", "kind": "garden", "more": 1 } } });
        let notes: Notes = serde_json::from_value(text).unwrap();
        let back = serde_json::to_value(&notes).unwrap();
        assert_eq!(back["mood"], json!({ "a": [1, null] }));
        let pearl = &back["pearls"][Id::fixed(1).to_string()];
        assert_eq!((&pearl["kind"], &pearl["more"]), (&json!("garden"), &json!(1)));
    }

    #[test]
    fn peace_lasts_until_the_day_they_named() {
        let mut notes = Notes { not_now: true, ..Notes::default() };
        assert!(notes.in_peace(TODAY), "no day: they are not asked");
        notes.until = Some(date!(2026 - 11 - 23));
        assert!(notes.in_peace(TODAY));
        notes.until = Some(TODAY);
        assert!(!notes.in_peace(TODAY));
        notes.until = Some(date!(2026 - 11 - 23));
        notes.not_now = false;
        assert!(!notes.in_peace(TODAY));
    }

    #[test]
    fn notes_from_a_file_never_change_what_is_here_and_come_in_once() {
        let here = json!({ "name": "Ada", "pearls": { "1": { "text": "a" }, "2": { "text": "b" } } });
        let file = json!({ "name": "Other", "until": "2026-12-01", "pearls": { "1": { "text": "a" }, "2": { "text": "c" }, "3": { "text": "d" } } });
        let once = merged(&here, &file);
        assert_eq!((&once["name"], &once["until"]), (&json!("Ada"), &json!("2026-12-01")));
        let texts: Vec<_> = once["pearls"].as_object().unwrap().values().map(|row| row["text"].clone()).collect();
        assert_eq!(texts.len(), 4);
        assert!(["a", "b", "c", "d"].iter().all(|text| texts.contains(&json!(text))));
        assert_eq!(merged(&once, &file), once, "twice is once");
        assert_eq!(merged(&here, &here), here);
    }
}
