//! What a person who writes a file by hand is spared: making up ids.
//!
//! A plan without an id gets one from its account's name, and a row may be called `#voss` instead of by an id: every text
//! of the file that says exactly that means the row. The same words always give the same ids, so that the file can be
//! corrected and brought in again.

use super::Kind;
use crate::plan::{Id, Plan};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Gives ids to the contents of a plan that has none of its own. What has its ids is left as it is.
pub(super) fn give_ids(kind: Kind, contents: &mut Value) {
    if kind == Kind::Plan && contents.get("id").is_none() {
        let id =
            contents.pointer("/account/name").and_then(Value::as_str).map(|name| Id::of_origin(&["by hand", name]));
        if let (Some(id), Some(fields)) = (id, contents.as_object_mut()) {
            fields.insert("id".to_owned(), id.to_string().into());
        }
    }
    let plan = contents.get("id").and_then(Value::as_str).unwrap_or_default();
    let rows = Plan::TABLES.iter().filter_map(|table| contents.get(table)?.as_object());
    let ids = rows.flat_map(|rows| names(plan, rows)).collect();
    replace(contents, &ids);
}

/// The ids of the rows that have a name, and of the rows inside them (the questions of a call).
fn names(plan: &str, rows: &Map<String, Value>) -> BTreeMap<String, String> {
    let inside = rows.values().filter_map(Value::as_object).flat_map(|row| row.values().filter_map(Value::as_object));
    let keys = rows.keys().chain(inside.flat_map(|inner| inner.keys()));
    let named = keys.filter(|key| key.starts_with('#') && key.len() > 1);
    named.map(|key| (key.clone(), Id::of_origin(&["by hand", plan, key]).to_string())).collect()
}

/// Puts ids in the place of names. No deeper than a file may be nested.
fn replace(value: &mut Value, ids: &BTreeMap<String, String>) {
    match value {
        _ if ids.is_empty() => {}
        Value::String(text) => {
            if let Some(id) = ids.get(text) {
                text.clone_from(id);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| replace(item, ids)),
        Value::Object(fields) => {
            fields.values_mut().for_each(|field| replace(field, ids));
            if fields.keys().any(|key| ids.contains_key(key)) {
                let named = std::mem::take(fields).into_iter();
                fields.extend(named.map(|(key, field)| (ids.get(&key).cloned().unwrap_or(key), field)));
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::files::envelope::read;
    use crate::files::import::{Incoming, compare};
    use serde_json::json;

    fn written() -> serde_json::Value {
        json!({
            "format": "groundplan", "kind": "plan", "version": 1,
            "contents": {
                "account": { "name": "Northmill Paper" },
                "opportunities": { "#line": { "name": "Drying line" } },
                "stakeholders": {
                    "#voss": { "name": "Ingrid Voss", "positions": { "#line": { "authority": "final" } } },
                    "#armand": { "name": "Luc #voss Armand", "reports_to": "#voss", "title": "#nobody" },
                },
                "calls": { "#first": { "questions": { "#q1": { "text": "Why now?", "to": "#voss" } } } },
            },
        })
    }

    #[test]
    fn names_become_ids_wherever_they_stand() {
        let file = read(written().to_string().as_bytes()).unwrap();
        assert_eq!(file.warnings, []);
        let named = |name: &str| *file.plan.stakeholders.iter().find(|(_, row)| row.name == name).unwrap().0;
        let (voss, armand) = (named("Ingrid Voss"), named("Luc #voss Armand"));
        let row = &file.plan.stakeholders[&armand];
        assert_eq!((row.reports_to, row.title.as_str()), (Some(voss), "#nobody"));
        let sale = *file.plan.opportunities.keys().next().unwrap();
        assert!(file.plan.stakeholders[&voss].positions.contains_key(&sale));
        let call = file.plan.calls.values().next().unwrap();
        assert_eq!(call.questions.values().next().unwrap().to, Some(voss));
    }

    #[test]
    fn the_corrected_file_meets_the_same_rows() {
        let first = read(written().to_string().as_bytes()).unwrap();
        assert_eq!(compare(Some(&first.plan), &first), Incoming::Same);
        let mut later = written();
        later["contents"]["stakeholders"]["#voss"]["sway"] = 5.into();
        let later = read(later.to_string().as_bytes()).unwrap();
        let Incoming::Differs(difference) = compare(Some(&first.plan), &later) else { panic!() };
        assert_eq!((difference.new_rows(), difference.changed_rows()), (0, 1));
    }
}
