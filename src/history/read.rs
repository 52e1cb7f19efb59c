//! From the document to the plan it holds.

use super::HistoryError;
use super::document::{At, FORMAT, FORMAT_KEY, ID_KEY, Leaf, MAX_DEPTH, inside, key_of, leaf_of, path_of};
use crate::plan::{Id, Plan};
use automerge::iter::MapRange;
use automerge::{ROOT, ReadDoc, ScalarValue, Value as Held};
use serde_json::{Map, Value};

/// The plan a version of the document holds.
pub(super) fn plan<D: ReadDoc>(doc: &D, at: At<'_>) -> Result<Plan, HistoryError> {
    serde_json::from_value(contents(doc, at)?).map_err(|error| HistoryError::NoPlan(error.to_string()))
}

/// The plan a version of the document holds, as JSON.
pub(super) fn contents<D: ReadDoc>(doc: &D, at: At<'_>) -> Result<Value, HistoryError> {
    let mut root = Value::Object(Map::new());
    for item in entries(doc, None, at).filter(|item| item.key.starts_with('/')) {
        place(&mut root, &path_of(&item.key), leaf_of(doc, &item, at)?)?;
    }
    Ok(root)
}

/// The value of a place that shows `leaf`: an object is put together from what stands below it.
pub(super) fn value_of<D: ReadDoc>(doc: &D, key: &str, leaf: Leaf, at: At<'_>) -> Result<Option<Value>, HistoryError> {
    let mut root = match leaf {
        Leaf::Absent => return Ok(None),
        Leaf::Json(value) => return Ok(Some(value)),
        Leaf::Object => Value::Object(Map::new()),
    };
    let depth = path_of(key).len();
    for item in entries(doc, Some(key), at) {
        place(&mut root, path_of(&item.key).get(depth..).unwrap_or_default(), leaf_of(doc, &item, at)?)?;
    }
    Ok(Some(root))
}

/// Puts a value where it belongs. A place comes after those on the way to it, in the order of keys; where one of them is
/// no object, what is below it is not shown.
fn place(root: &mut Value, path: &[String], leaf: Leaf) -> Result<(), HistoryError> {
    if path.len() > MAX_DEPTH {
        return Err(HistoryError::unreadable(&key_of(path)));
    }
    let Some((last, parents)) = path.split_last() else { return Ok(()) };
    let parent = parents.iter().try_fold(root, |here, part| here.get_mut(part));
    if let Some(Value::Object(parent)) = parent {
        match leaf {
            Leaf::Absent => None,
            Leaf::Object => parent.insert(last.clone(), Value::Object(Map::new())),
            Leaf::Json(value) => parent.insert(last.clone(), value),
        };
    }
    Ok(())
}

/// The entries of the root map, below one place or all, in the order of their keys.
pub(super) fn entries<'a, D: ReadDoc>(doc: &'a D, below: Option<&str>, at: At<'_>) -> MapRange<'a> {
    let range = below.map_or(String::new()..String::from('\u{10ffff}'), inside);
    match at {
        Some(heads) => doc.map_range_at(ROOT, range, heads),
        None => doc.map_range(ROOT, range),
    }
}

/// The plan's id, of a document in a format this version reads.
pub(super) fn identity<D: ReadDoc>(doc: &D) -> Result<Id, HistoryError> {
    let format = note(doc, FORMAT_KEY)?.ok_or_else(|| HistoryError::unreadable(FORMAT_KEY))?;
    if format != FORMAT {
        return Err(HistoryError::Newer(format));
    }
    let id = note(doc, ID_KEY)?.ok_or_else(|| HistoryError::unreadable(ID_KEY))?;
    serde_json::from_str(&id).map_err(|_| HistoryError::unreadable(ID_KEY))
}

/// What the document says about itself under a key.
pub(super) fn note<D: ReadDoc>(doc: &D, key: &str) -> Result<Option<String>, HistoryError> {
    Ok(match doc.get(ROOT, key)? {
        Some((Held::Scalar(scalar), _)) => match scalar.as_ref() {
            ScalarValue::Str(text) => Some(text.to_string()),
            _ => None,
        },
        _ => None,
    })
}
