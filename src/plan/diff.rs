//! What changed between two versions of a plan.

use super::{Op, Path, Plan, Table};
use serde::Serialize;
use serde_json::{Map, Value};
use std::sync::Arc;

/// The values that differ, path by path: applying them to `a` gives `b`. Objects are compared field by field, everything
/// else as a whole; rows that are the same pointer are not looked at.
#[must_use]
pub fn diff(a: &Plan, b: &Plan) -> Vec<Op> {
    let mut ops = Vec::new();
    a.diff_rows(b, &mut ops);
    let of = |plan: &Plan| plan.extra.iter().map(|(k, v)| (k.clone(), v.clone())).collect::<Map<_, _>>();
    if a.extra != b.extra {
        diff_maps(&mut Vec::new(), &of(a), &of(b), &mut ops);
    }
    ops
}

pub(super) fn diff_table<T: Serialize + PartialEq>(name: &str, a: &Table<T>, b: &Table<T>, ops: &mut Vec<Op>) {
    for (id, before) in a {
        match b.get(id) {
            Some(after) => diff_row(&[name, &id.to_string()], before, after, ops),
            None => ops.push(Op { path: vec![name.into(), id.to_string()], from: Some(value(before)), to: None }),
        }
    }
    for (id, after) in b.iter().filter(|(id, _)| !a.contains_key(id)) {
        ops.push(Op { path: vec![name.into(), id.to_string()], from: None, to: Some(value(after)) });
    }
}

pub(super) fn diff_row<T: Serialize + PartialEq>(path: &[&str], a: &Arc<T>, b: &Arc<T>, ops: &mut Vec<Op>) {
    if Arc::ptr_eq(a, b) || a == b {
        return;
    }
    let mut path: Path = path.iter().map(|part| (*part).to_owned()).collect();
    diff_values(&mut path, &value(a), &value(b), ops);
}

fn diff_values(path: &mut Path, a: &Value, b: &Value, ops: &mut Vec<Op>) {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => diff_maps(path, a, b, ops),
        (a, b) if a == b => {}
        (a, b) => ops.push(Op { path: path.clone(), from: Some(a.clone()), to: Some(b.clone()) }),
    }
}

fn diff_maps(path: &mut Path, a: &Map<String, Value>, b: &Map<String, Value>, ops: &mut Vec<Op>) {
    for (key, before) in a {
        path.push(key.clone());
        match b.get(key) {
            Some(after) => diff_values(path, before, after, ops),
            None => ops.push(Op { path: path.clone(), from: Some(before.clone()), to: None }),
        }
        path.pop();
    }
    for (key, after) in b.iter().filter(|(key, _)| !a.contains_key(*key)) {
        path.push(key.clone());
        ops.push(Op { path: path.clone(), from: None, to: Some(after.clone()) });
        path.pop();
    }
}

/// A row as JSON. Our rows always serialise (string keys, no failing types); should one not, it counts as null.
pub(super) fn value<T: Serialize>(row: &T) -> Value {
    serde_json::to_value(row).unwrap_or(Value::Null)
}
