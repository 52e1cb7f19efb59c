//! Bringing the contents of an older file up to the present version, one step at a time.
//!
//! Stored plans have their own ladder in `storage/migrate.rs`: a file may be years older than the database it enters, and
//! the two versions rise on different days. Today there is one version, and the ladder has no rung.

use super::FileError;
use crate::plan::Plan;
use serde::Deserialize;
use serde_json::Value;

/// The rung at index n lifts contents of version n + 1 to version n + 2.
type Ladder = &'static [fn(Value) -> Value];
const LADDER: Ladder = &[];
const PLAYBOOK_LADDER: Ladder = &[];

fn climb(ladder: Ladder, version: u64, contents: Value) -> Value {
    let climbed = usize::try_from(version).unwrap_or(usize::MAX).saturating_sub(1);
    ladder.iter().skip(climbed).fold(contents, |contents, rung| rung(contents))
}

/// The present form of a playbook in a file of a version this app knows.
pub(super) fn playbook_of(version: u64, contents: Value) -> Value {
    climb(PLAYBOOK_LADDER, version, contents)
}

/// The plan in the contents of a file of a version this app knows.
///
/// # Errors
/// [`FileError::Field`] names the field whose type is wrong.
pub(super) fn plan_from_value(version: u64, contents: Value) -> Result<Plan, FileError> {
    let contents = climb(LADDER, version, contents);
    Plan::deserialize(&contents).map_err(|error| {
        let mut path = Vec::new();
        find(contents, &mut path);
        let path = if path.is_empty() { "contents".to_owned() } else { path.join(".") };
        FileError::Field { path, reason: error.to_string() }
    })
}

/// Contents beside a plan: an exercise, a submission.
///
/// # Errors
/// [`FileError::Field`] names the field whose type is wrong.
pub(super) fn part_from_value<T: for<'de> Deserialize<'de>>(contents: Value) -> Result<T, FileError> {
    T::deserialize(&contents).map_err(|error| {
        let alone = |(key, value): (&String, &Value)| {
            let part = Value::Object([(key.clone(), value.clone())].into_iter().collect());
            T::deserialize(&part).is_err().then(|| key.clone())
        };
        let path = contents.as_object().and_then(|map| map.iter().find_map(alone));
        FileError::Field { path: path.unwrap_or_else(|| "contents".to_owned()), reason: error.to_string() }
    })
}

/// Finds the field that keeps a plan from being read: the one without which it can be. Only after a failure, and one
/// level at a time with the rest put aside, so that a large plan is not read once for each of its fields.
fn find(contents: Value, path: &mut Vec<String>) {
    let Value::Object(mut whole) = contents else { return };
    for table in whole.keys().cloned().collect::<Vec<_>>() {
        let Some(inside) = whole.remove(&table) else { continue };
        let alone = |inside: Value| Plan::deserialize(&Value::Object([(table.clone(), inside)].into_iter().collect()));
        if alone(inside.clone()).is_ok() {
            continue;
        }
        path.push(table.clone());
        let reads = |at: &[String], leaf: Value| {
            alone(at.iter().rev().fold(leaf, |inner, key| Value::Object([(key.clone(), inner)].into_iter().collect())))
                .is_ok()
        };
        descend(inside, &mut Vec::new(), path, &reads);
        return;
    }
}

/// Follows the one entry that cannot be read on its own down to where it begins.
fn descend(here: Value, at: &mut Vec<String>, path: &mut Vec<String>, reads: &dyn Fn(&[String], Value) -> bool) {
    let Value::Object(entries) = here else { return };
    for (key, entry) in entries {
        let mut below = at.clone();
        below.push(key.clone());
        if !reads(&below, entry.clone()) {
            path.push(key);
            *at = below;
            return descend(entry, at, path, reads);
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_ladder_ends_at_the_version_that_is_written() {
        for ladder in [super::LADDER, super::PLAYBOOK_LADDER] {
            assert_eq!(ladder.len() as u64 + 1, super::super::envelope::VERSION);
        }
    }
}
