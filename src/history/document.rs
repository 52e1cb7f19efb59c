//! The shape of the document: one map, from a place in the plan to what stands there.
//!
//! A place is a JSON pointer (RFC 6901) such as `/stakeholders/<id>/positions/<id>/stance`; it is the key in Automerge's root
//! map. What stands there is the value's JSON text: `"advocate"`, `4`, `null`. An object is only marked, `{}`, for its
//! fields stand at places of their own; a list stands as a whole. Nothing at all, the mark of a deleted row, is the empty
//! text. Fields in which people write sentences are Automerge texts instead, so that what two people write in them grows
//! together ([`is_prose`]).
//!
//! No Automerge map or list is ever made, so two people can never make the same one and lose what the other puts into it.

use super::HistoryError;
use automerge::iter::MapRangeItem;
use automerge::{ChangeHash, ObjId, ObjType, ROOT, ReadDoc, ScalarValue, ScalarValueRef, ValueRef};
use serde_json::Value;

/// The version of this shape, under [`FORMAT_KEY`]. A document of another one is refused.
pub(super) const FORMAT: &str = "1";
/// Where the version stands. Keys without a leading slash are about the document and hold nothing of the plan.
pub(super) const FORMAT_KEY: &str = "format";
/// In a document something was left out of: the version it was made from.
pub(super) const LEFT_OUT_KEY: &str = "left_out_of";
/// Where the plan's id stands.
pub(super) const ID_KEY: &str = "/id";
/// Deepest place that is read or written.
pub(super) const MAX_DEPTH: usize = 64;

/// What stands at one place.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Leaf {
    /// Nothing, or nothing any more.
    Absent,
    /// An object; its fields stand at places of their own.
    Object,
    /// Anything else.
    Json(Value),
}

impl Leaf {
    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Object(_) => Self::Object,
            other => Self::Json(other.clone()),
        }
    }

    /// The same for a reader of the plan: null and absent are told apart by nobody.
    pub(super) fn same(&self, other: &Self) -> bool {
        let blank = |leaf: &Self| matches!(leaf, Self::Absent | Self::Json(Value::Null));
        self == other || (blank(self) && blank(other))
    }

    pub(super) fn text(&self) -> String {
        match self {
            Self::Absent => String::new(),
            Self::Object => "{}".to_owned(),
            Self::Json(value) => value.to_string(),
        }
    }

    /// Trailing white space means nothing: it lets the same value be written anew.
    fn read(text: &str) -> Option<Self> {
        match text.trim_end() {
            "" => Some(Self::Absent),
            "{}" => Some(Self::Object),
            json => serde_json::from_str(json).ok().map(Self::Json),
        }
    }
}

/// One of the values that stand at a place: usually the only one.
#[derive(Debug, Clone)]
pub(super) struct Standing {
    pub leaf: Leaf,
    /// The operation that wrote it; of a text, the text itself.
    pub id: ObjId,
    pub is_text: bool,
    /// As it is written, but for texts.
    pub raw: String,
}

/// A version of the document, or the present one.
pub(super) type At<'a> = Option<&'a [ChangeHash]>;

/// Every value standing at a place; the shown one is the last.
pub(super) fn standing<D: ReadDoc>(doc: &D, key: &str, at: At<'_>) -> Result<Vec<Standing>, HistoryError> {
    let all = match at {
        Some(heads) => doc.get_all_at(ROOT, key, heads)?,
        None => doc.get_all(ROOT, key)?,
    };
    all.into_iter()
        .map(|(value, id)| match value {
            automerge::Value::Object(ObjType::Text) => text_standing(doc, id, at),
            automerge::Value::Scalar(scalar) => match scalar.as_ref() {
                ScalarValue::Str(text) => scalar_standing(key, text, id),
                _ => Err(HistoryError::unreadable(key)),
            },
            automerge::Value::Object(_) => Err(HistoryError::unreadable(key)),
        })
        .collect()
}

/// The value shown at a place.
pub(super) fn shown<D: ReadDoc>(doc: &D, key: &str, at: At<'_>) -> Result<Leaf, HistoryError> {
    Ok(standing(doc, key, at)?.pop().map_or(Leaf::Absent, |last| last.leaf))
}

/// The shown value of one entry of the root map.
pub(super) fn leaf_of<D: ReadDoc>(doc: &D, item: &MapRangeItem<'_>, at: At<'_>) -> Result<Leaf, HistoryError> {
    match &item.value {
        ValueRef::Object(ObjType::Text) => Ok(text_standing(doc, item.id(), at)?.leaf),
        ValueRef::Scalar(ScalarValueRef::Str(text)) => {
            Leaf::read(text).ok_or_else(|| HistoryError::unreadable(&item.key))
        }
        _ => Err(HistoryError::unreadable(&item.key)),
    }
}

fn text_standing<D: ReadDoc>(doc: &D, id: ObjId, at: At<'_>) -> Result<Standing, HistoryError> {
    let text = match at {
        Some(heads) => doc.text_at(&id, heads),
        None => doc.text(&id),
    };
    let leaf = Leaf::Json(Value::String(text?));
    Ok(Standing { leaf, id, is_text: true, raw: String::new() })
}

fn scalar_standing(key: &str, text: &str, id: ObjId) -> Result<Standing, HistoryError> {
    let leaf = Leaf::read(text).ok_or_else(|| HistoryError::unreadable(key))?;
    Ok(Standing { leaf, id, is_text: false, raw: text.to_owned() })
}

/// The key of a place.
pub(super) fn key_of<S: AsRef<str>>(path: &[S]) -> String {
    path.iter().fold(String::new(), |key, part| below(&key, part.as_ref()))
}

/// The key of a field of what stands at `key`.
pub(super) fn below(key: &str, field: &str) -> String {
    format!("{key}/{}", field.replace('~', "~0").replace('/', "~1"))
}

/// The place of a key.
pub(super) fn path_of(key: &str) -> Vec<String> {
    key.split('/').skip(1).map(|part| part.replace("~1", "/").replace("~0", "~")).collect()
}

/// The keys of everything below a place: `/` to the character after it.
pub(super) fn inside(key: &str) -> std::ops::Range<String> {
    format!("{key}/")..format!("{key}0")
}

/// The keys on the way to a place, outermost first.
pub(super) fn ancestors(key: &str) -> impl Iterator<Item = &str> {
    key.match_indices('/').skip(1).filter_map(|(at, _)| key.get(..at))
}

/// Whether something on the way to a place is no object (any more), so that nothing is shown there.
pub(super) fn is_hidden<D: ReadDoc>(doc: &D, key: &str) -> Result<bool, HistoryError> {
    for above in ancestors(key) {
        if shown(doc, above, None)? != Leaf::Object {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Every place below and at `key` that `value` fills.
pub(super) fn leaves(key: &str, value: &Value) -> Vec<(String, Leaf)> {
    let mut found = Vec::new();
    let mut open = vec![(key.to_owned(), value)];
    while let Some((key, value)) = open.pop() {
        if let Value::Object(fields) = value {
            open.extend(fields.iter().map(|(field, value)| (below(&key, field), value)));
        }
        found.push((key, Leaf::of(value)));
    }
    found
}

/// Fields that people write on over time: what two of them put into one grows together, where of a name, a date or a word
/// from a list one value is shown and the other offered. Quotes and claims (`text`, `words`, `proof`) are none of them: a
/// blend of two versions would be something nobody said. The list may grow: what a document holds already stays as it is,
/// and both ways of writing are read.
const PROSE: &[&str] = &[
    "answer",
    "agreed",
    "because",
    "constraints",
    "cost_of_waiting",
    "effect",
    "how",
    "learnt",
    "lose_if",
    "note",
    "notes",
    "our_answer",
    "rationale",
    "reason",
    "reply",
    "strength",
    "test_result",
    "their_wish",
    "why_now",
];

/// Whether words at this place are kept as a text that merges.
pub(super) fn is_prose(key: &str) -> bool {
    key.rsplit('/').next().is_some_and(|field| PROSE.contains(&field)) && key.matches('/').count() > 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_place_survives_its_key() {
        let path = ["a/b", "~1", "", "é"].map(String::from);
        assert_eq!(path_of(&key_of(&path)), path);
        assert_eq!(ancestors("/a/b/c").collect::<Vec<_>>(), ["/a", "/a/b"]);
        assert!(inside("/a").contains(&"/a/b".to_owned()) && !inside("/a").contains(&"/a-b".to_owned()));
    }

    #[test]
    fn a_value_survives_its_text() {
        for value in [json!(null), json!("{}"), json!(""), json!(1.0), json!(u64::MAX), json!([{}]), json!("a ")] {
            assert_eq!(Leaf::read(&Leaf::of(&value).text()), Some(Leaf::Json(value)));
        }
        for leaf in [Leaf::Absent, Leaf::Object] {
            assert_eq!(Leaf::read(&(leaf.text() + " ")), Some(leaf));
        }
        assert_eq!(Leaf::read("{"), None);
    }

    #[test]
    fn names_and_words_are_no_prose() {
        assert!(is_prose("/account/notes") && is_prose("/calls/x/debrief/learnt"));
        assert!(!is_prose("/stakeholders/x/name") && !is_prose("/notes"));
    }
}
