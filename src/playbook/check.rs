//! What must hold of a playbook before any rule reads it: types, keys, steps, figures. A problem is told with its place.

use super::lists::{FieldSpec, Kind, LIMIT_SPECS, LIMITS, LISTS, LimitSpec, ListSpec, STAGES, STEPS};
use crate::text::Msg;
use serde_json::Value;
use std::collections::BTreeSet;

/// The most entries a list may have: more than that nobody sells by, and a page of them would not open.
const MOST: usize = 300;

/// What is wrong with a playbook, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The list, `limits` or `name`; empty for the playbook as a whole.
    pub list: String,
    /// The entry, from 1.
    pub entry: Option<usize>,
    /// The field of the entry, or the limit.
    pub field: Option<String>,
    /// What is wrong there.
    pub what: Wrong,
}

/// What can be wrong with a playbook.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Wrong {
    /// Another kind of value than belongs there.
    Kind,
    /// A text that is needed and missing.
    Blank,
    /// An entry without the key that plans point at.
    NoKey,
    /// Two entries with the same key.
    SameKey(String),
    /// A stage that maps to a step that is not in the list of steps.
    NoSuchStep(String),
    /// A figure that is none, or outside its bounds.
    Figure(i64, i64),
    /// Every stage is an end, or there is none.
    NoOpenStage,
    /// More entries than can be shown.
    TooMany(usize),
}

impl Problem {
    /// What is wrong, with its place.
    #[must_use]
    pub fn message(&self) -> Msg {
        let Some(list) = self.list_message() else { return msg!("book-wrong-whole") };
        match (self.entry, self.field_message()) {
            (None, None) => msg!("book-wrong-list", list = list, what = self.what.message()),
            (None, Some(field)) => msg!("book-wrong-value", list = list, field = field, what = self.what.message()),
            (Some(entry), None) => msg!("book-wrong-entry", list = list, entry = entry, what = self.what.message()),
            (Some(entry), Some(field)) => {
                msg!("book-wrong-field", list = list, entry = entry, field = field, what = self.what.message())
            }
        }
    }

    fn list_message(&self) -> Option<Msg> {
        match (self.list.as_str(), LISTS.iter().find(|list| list.name == self.list)) {
            ("name", _) => Some(msg!("book-name")),
            (LIMITS, _) => Some(msg!("book-limits")),
            (_, list) => list.map(|list| list.message("")),
        }
    }

    fn field_message(&self) -> Option<Msg> {
        let field = self.field.as_deref()?;
        let of_limit = LIMIT_SPECS.iter().find(|limit| self.list == LIMITS && limit.name == field);
        let of_list = || LISTS.iter().find(|list| list.name == self.list).map(|list| list.label(field));
        of_limit.map(LimitSpec::label).or_else(of_list)
    }
}

impl Wrong {
    /// What is wrong, in words.
    #[must_use]
    pub fn message(&self) -> Msg {
        match self {
            Self::Kind => msg!("book-wrong-kind"),
            Self::Blank => msg!("book-wrong-blank"),
            Self::NoKey => msg!("book-wrong-no-key"),
            Self::SameKey(key) => msg!("book-wrong-same-key", key = key),
            Self::NoSuchStep(key) => msg!("book-wrong-no-such-step", key = key),
            Self::Figure(least, most) => msg!("book-wrong-figure", least = *least, most = *most),
            Self::NoOpenStage => msg!("book-wrong-no-open-stage"),
            Self::TooMany(most) => msg!("book-wrong-too-many", most = *most),
        }
    }
}

/// Where the check is.
#[derive(Clone, Copy)]
struct At<'a> {
    list: &'a str,
    entry: Option<usize>,
    field: Option<&'a str>,
}

impl At<'_> {
    fn wrong<T>(self, what: Wrong) -> Result<T, Problem> {
        Err(Problem { list: self.list.to_owned(), entry: self.entry, field: self.field.map(str::to_owned), what })
    }
}

/// Checks a playbook as it is written. What is absent is as good as its default; what is unknown is let through.
///
/// # Errors
/// The first problem.
pub fn check(playbook: &Value) -> Result<(), Problem> {
    if !playbook.is_object() {
        return At { list: "", entry: None, field: None }.wrong(Wrong::Kind);
    }
    let name = At { list: "name", entry: None, field: None };
    match playbook.get("name") {
        Some(value) => said(value, name)?,
        None => return name.wrong(Wrong::Blank),
    }
    for list in LISTS {
        entries(list, playbook)?;
    }
    let no_steps = Vec::new();
    let steps = playbook.get(STEPS).and_then(Value::as_array).unwrap_or(&no_steps);
    let step_keys: BTreeSet<&str> = steps.iter().filter_map(|step| step.get("key")?.as_str()).collect();
    stages(playbook, &step_keys)?;
    limits(playbook)
}

fn entries(list: &ListSpec, playbook: &Value) -> Result<(), Problem> {
    let at = At { list: list.name, entry: None, field: None };
    let Some(value) = playbook.get(list.name) else { return Ok(()) };
    let Some(rows) = value.as_array() else { return at.wrong(Wrong::Kind) };
    if rows.len() > MOST {
        return at.wrong(Wrong::TooMany(MOST));
    }
    let mut keys = BTreeSet::new();
    for (n, row) in rows.iter().enumerate() {
        let at = At { entry: Some(n + 1), ..at };
        if list.plain() {
            said(row, at)?;
            continue;
        }
        if !row.is_object() {
            return at.wrong(Wrong::Kind);
        }
        said(row.get(list.lead).unwrap_or(&Value::Null), At { field: Some(list.lead), ..at })?;
        for field in list.fields {
            if let Some(value) = row.get(field.name) {
                of_kind(value, *field, At { field: Some(field.name), ..at })?;
            }
        }
        if list.keyed {
            own_key(row, &mut keys, at)?;
        }
    }
    Ok(())
}

/// A text that is not blank.
fn said(value: &Value, at: At<'_>) -> Result<(), Problem> {
    match value.as_str() {
        Some(text) if !text.trim().is_empty() => Ok(()),
        Some(_) => at.wrong(Wrong::Blank),
        None if value.is_null() => at.wrong(Wrong::Blank),
        None => at.wrong(Wrong::Kind),
    }
}

fn own_key<'a>(row: &'a Value, keys: &mut BTreeSet<&'a str>, at: At<'_>) -> Result<(), Problem> {
    match row.get("key").and_then(Value::as_str) {
        None | Some("") => at.wrong(Wrong::NoKey),
        Some(key) if keys.insert(key) => Ok(()),
        Some(key) => at.wrong(Wrong::SameKey(key.to_owned())),
    }
}

fn of_kind(value: &Value, field: FieldSpec, at: At<'_>) -> Result<(), Problem> {
    let right = match field.kind {
        Kind::Line | Kind::Text | Kind::Step => value.is_string(),
        Kind::Tick => value.is_boolean(),
        Kind::Lines => value.as_array().is_some_and(|texts| texts.iter().all(Value::is_string)),
        Kind::Criteria => value
            .as_array()
            .is_some_and(|rows| rows.iter().all(|row| row.is_object() && row.get("text").is_none_or(Value::is_string))),
        Kind::Figure(least, most) => return within(value, (least, most), at),
    };
    if right { Ok(()) } else { at.wrong(Wrong::Kind) }
}

fn within(value: &Value, (least, most): (i64, i64), at: At<'_>) -> Result<(), Problem> {
    match value.as_i64() {
        Some(figure) if (least..=most).contains(&figure) => Ok(()),
        _ => at.wrong(Wrong::Figure(least, most)),
    }
}

/// Exit criteria have keys of their own over all stages; every stage maps to a step that is there; one stage is open.
fn stages(playbook: &Value, steps: &BTreeSet<&str>) -> Result<(), Problem> {
    let mut keys = BTreeSet::new();
    let mut open = false;
    for (n, stage) in playbook.get(STAGES).and_then(Value::as_array).into_iter().flatten().enumerate() {
        let at = At { list: STAGES, entry: Some(n + 1), field: None };
        open |= stage.get("closed").and_then(Value::as_bool) != Some(true);
        let step = stage.get("customer_step").and_then(Value::as_str).unwrap_or_default();
        if !step.is_empty() && !steps.contains(step) {
            return At { field: Some("customer_step"), ..at }.wrong(Wrong::NoSuchStep(step.to_owned()));
        }
        for criterion in stage.get("criteria").and_then(Value::as_array).into_iter().flatten() {
            own_key(criterion, &mut keys, At { field: Some("criteria"), ..at })?;
        }
    }
    if open { Ok(()) } else { At { list: STAGES, entry: None, field: None }.wrong(Wrong::NoOpenStage) }
}

fn limits(playbook: &Value) -> Result<(), Problem> {
    let Some(limits) = playbook.get(LIMITS) else { return Ok(()) };
    let at = At { list: LIMITS, entry: None, field: None };
    if !limits.is_object() {
        return at.wrong(Wrong::Kind);
    }
    for limit in LIMIT_SPECS {
        if let Some(value) = limits.get(limit.name) {
            within(value, (limit.least, limit.most), At { field: Some(limit.name), ..at })?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::Playbook;
    use crate::text::{Catalog, IsoFormats};
    use serde_json::json;

    fn catalog() -> Catalog {
        Catalog::new(&[], Box::new(IsoFormats))
    }

    fn standard() -> Value {
        let catalog = catalog();
        serde_json::to_value(Playbook::standard(&|msg| catalog.say(msg))).unwrap()
    }

    /// What is said of the standard playbook with one value changed; empty when nothing is wrong.
    fn with(pointer: &str, value: Value) -> String {
        let mut whole = standard();
        *whole.pointer_mut(pointer).unwrap() = value;
        check(&whole).err().map(|problem| catalog().say(&problem.message())).unwrap_or_default()
    }

    #[test]
    fn the_ready_made_ones_hold_together() {
        let staffing = serde_json::to_value(Playbook::staffing(&|msg| catalog().say(msg))).unwrap();
        assert_eq!((check(&standard()), check(&staffing)), (Ok(()), Ok(())));
    }

    #[test]
    fn what_is_absent_is_as_good_as_its_default_but_for_name_and_stages() {
        let least = json!({ "name": "Ours", "stages": [{ "key": "a", "name": "A" }] });
        assert_eq!(check(&least), Ok(()));
        assert_eq!(check(&json!({ "name": "Ours" })).unwrap_err().what, Wrong::NoOpenStage);
        assert_eq!(check(&json!({ "stages": [] })).unwrap_err().what, Wrong::Blank);
        assert_eq!(check(&json!([])).unwrap_err().what, Wrong::Kind);
        assert_eq!(with("/competitors/0", json!({ "name": "X", "nobody": ["knows"] })), "");
    }

    #[test]
    fn a_problem_names_its_place() {
        assert_eq!(with("/stages/1/key", json!("lead")), "Our stages, entry 2: The key “lead” is used twice.");
        assert_eq!(with("/topics/2/key", json!("")), "Discovery topics, entry 3: It has no key.");
        assert_eq!(with("/competitors/1/name", json!("  ")), "Competitors, entry 2, Name: It needs a text.");
        assert_eq!(
            with("/stages/3/customer_step", json!("nowhere")),
            "Our stages, entry 4, The customer’s step: There is no step “nowhere” in the list of the customer’s steps."
        );
        assert_eq!(
            with("/limits/talk_share", json!(101)),
            "Limits, Talk share from which a call was a pitch: A whole number from 1 to 100 belongs there."
        );
        assert_eq!(with("/market", json!({})), "The market: Another kind of value belongs there.");
        assert_eq!(with("/name", json!(7)), "Name of the playbook: Another kind of value belongs there.");
    }

    #[test]
    fn every_kind_of_value_is_held_to_its_kind() {
        for (pointer, value) in [
            ("/topics/0/importance", json!(4)),
            ("/topics/0/importance", json!("much")),
            ("/topics/0/known_by", json!("ceo")),
            ("/topics/0/known_by", json!([1])),
            ("/topics/0/question", Value::Null),
            ("/topics/0", json!("business")),
            ("/openings/0", json!("")),
            ("/roles/0/new", json!("yes")),
            ("/stages/0/days", json!(1.5)),
            ("/stages/0/criteria", json!(["x"])),
            ("/stages/0/criteria/0/key", json!("qualify_1")),
            ("/limits/shelf_life", json!(0)),
            ("/limits", json!(90)),
        ] {
            assert!(with(pointer, value.clone()).ends_with('.'), "{pointer} {value}");
        }
    }

    #[test]
    fn one_stage_has_to_be_open() {
        let mut whole = standard();
        for stage in whole["stages"].as_array_mut().unwrap() {
            stage["closed"] = json!(true);
        }
        assert_eq!(check(&whole).unwrap_err().what, Wrong::NoOpenStage);
        whole["stages"][0]["closed"] = json!(false);
        assert_eq!(check(&whole), Ok(()));
    }

    #[test]
    fn a_list_without_end_is_refused() {
        let rows = vec![json!("text"); MOST + 1];
        assert_eq!(with("/market", json!(rows)), "The market: It has more than 300 entries.");
    }
}
