//! Plans for the tests of this room: the sample, its smallest complete excerpt, and plans that nobody would write.

use super::validate::validate;
use super::{Exported, Kind, sample};
use crate::plan::{Plan, Stamp};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use time::macros::date;

/// The sample account as its file stands.
pub const SAMPLE: &str = include_str!("../../public/sample/halvern-foods.json");

/// The sample account on 22 November 2026.
pub fn sample() -> Plan {
    sample::plan(SAMPLE, date!(2026 - 11 - 22)).unwrap()
}

/// Who exports in tests.
pub fn exported() -> Exported {
    Exported { at: Stamp(1_795_348_800_000), by: "Mara".into(), app: "Groundplan 0.1.0".into() }
}

/// The Big List of Naughty Strings.
pub fn naughty() -> Vec<String> {
    serde_json::from_str(include_str!("../../tests/data/blns.json")).unwrap()
}

/// The sample with only the fullest row of each table, and of each list inside a row: every field once, and small.
pub fn one_of_each() -> Value {
    fn thin(value: &mut Value) {
        let Value::Object(map) = value else { return };
        let rows = map.keys().filter(|key| key.parse::<crate::plan::Id>().is_ok()).count();
        if rows > 1 && rows == map.len() {
            let fullest = map.iter().max_by_key(|(_, row)| row.to_string().len()).map(|(key, _)| key.clone());
            map.retain(|key, _| Some(key) == fullest.as_ref());
        }
        map.values_mut().for_each(thin);
    }
    let mut value = serde_json::to_value(sample()).unwrap();
    thin(&mut value);
    value
}

/// Every place in a value, as JSON pointers.
pub fn places(value: &Value) -> Vec<String> {
    fn walk(value: &Value, here: &str, found: &mut Vec<String>) {
        found.push(here.to_owned());
        if let Value::Object(map) = value {
            for (key, below) in map {
                walk(below, &format!("{here}/{}", key.replace('~', "~0").replace('/', "~1")), found);
            }
        }
    }
    let mut found = Vec::new();
    walk(value, "", &mut found);
    found
}

/// Something done to one place.
#[derive(Debug, Clone)]
pub enum Edit {
    /// Another value there.
    Set(Value),
    /// An unknown field there.
    Add(String, Value),
    /// Nothing there any more.
    Remove,
}

/// The plan after some edits; those that would leave no sound plan are passed over.
pub fn edited(base: &Value, edits: &[(prop::sample::Index, Edit)]) -> Plan {
    let mut value = base.clone();
    let mut plan = serde_json::from_value(value.clone()).unwrap();
    for (place, edit) in edits {
        let mut next = value.clone();
        let places = places(&next);
        let place = place.get(&places);
        match edit {
            Edit::Set(new) => next.pointer_mut(place).into_iter().for_each(|old| *old = new.clone()),
            Edit::Add(key, new) => {
                if let Some(map) = next.pointer_mut(place).and_then(Value::as_object_mut) {
                    map.insert(key.clone(), new.clone());
                }
            }
            Edit::Remove => {
                let (parent, key) = place.rsplit_once('/').unwrap_or_default();
                if let Some(map) = next.pointer_mut(parent).and_then(Value::as_object_mut) {
                    map.remove(key);
                }
            }
        }
        let read = serde_json::from_value::<Plan>(next.clone()).ok();
        if let Some(read) = read.filter(|plan| validate(Kind::Plan, plan).is_ok() && next["id"] == base["id"]) {
            (value, plan) = (next, read);
        }
    }
    plan
}

fn text() -> impl Strategy<Value = String> {
    let naughty = naughty();
    let odd = ["", "advocate", "none", "\0", "\u{2028}", "2026-02-31", "@-140", "𝄞"].map(str::to_owned).to_vec();
    prop_oneof![".{0,12}", prop::sample::select(odd), prop::sample::select(naughty)]
}

fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (0_u8..6).prop_map(Value::from),
        text().prop_map(Value::from),
        Just(json!("2030-01-31")),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(text(), inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// Edits at any place, most of them texts.
pub fn edits(most: usize) -> impl Strategy<Value = Vec<(prop::sample::Index, Edit)>> {
    let edit = prop_oneof![
        3 => text().prop_map(|text| Edit::Set(text.into())),
        2 => anything().prop_map(Edit::Set),
        3 => (text(), anything()).prop_map(|(key, value)| Edit::Add(key, value)),
        2 => Just(Edit::Remove),
    ];
    prop::collection::vec((any::<prop::sample::Index>(), edit), 0..most)
}

/// Plans with unknown fields, unknown words, odd texts and missing rows.
pub fn plans() -> impl Strategy<Value = Plan> {
    let base = one_of_each();
    edits(12).prop_map(move |edits| edited(&base, &edits))
}
