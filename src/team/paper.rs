//! A document on the table: JSON that is edited field by field, with undo, and with what is not saved yet.

use serde_json::{Map, Value};
use std::sync::Arc;

/// How many steps can be taken back.
const STEPS: usize = 100;

/// One change: where, and what stands there from now on; nothing for what is taken away.
#[derive(Debug, Clone, PartialEq)]
pub struct Put {
    /// The names on the way.
    pub path: Vec<String>,
    /// The value.
    pub value: Option<Value>,
}

impl Put {
    /// A value to be written.
    #[must_use]
    pub fn set(path: &[&str], value: Value) -> Self {
        Self { path: path.iter().map(|name| (*name).to_owned()).collect(), value: Some(value) }
    }

    /// A value to be taken away.
    #[must_use]
    pub fn gone(path: &[&str]) -> Self {
        Self { value: None, ..Self::set(path, Value::Null) }
    }

    /// Does it to a document. What lies on the way and is no object becomes one.
    pub fn apply(&self, document: &mut Value) {
        let Some((last, way)) = self.path.split_last() else { return };
        let mut here = document;
        for name in way {
            let Some(map) = object(here) else { return };
            here = map.entry(name.clone()).or_insert(Value::Null);
        }
        let Some(map) = object(here) else { return };
        match &self.value {
            Some(value) => drop(map.insert(last.clone(), value.clone())),
            None => drop(map.remove(last)),
        }
    }
}

/// The value as an object, made one where it is none.
fn object(value: &mut Value) -> Option<&mut Map<String, Value>> {
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    value.as_object_mut()
}

/// A document while somebody works on it. Typing in one field is one step of undo.
#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    now: Arc<Value>,
    past: Vec<Arc<Value>>,
    future: Vec<Arc<Value>>,
    /// The field of the last edit, while it goes on.
    spot: Vec<String>,
    pending: Vec<Put>,
}

impl Paper {
    /// A document as it is stored.
    #[must_use]
    pub fn new(document: Value) -> Self {
        let now = Arc::new(document);
        Self { now, past: Vec::new(), future: Vec::new(), spot: Vec::new(), pending: Vec::new() }
    }

    /// As it stands.
    #[must_use]
    pub fn now(&self) -> Arc<Value> {
        self.now.clone()
    }

    /// What was not saved yet, in order.
    #[must_use]
    pub fn pending(&self) -> &[Put] {
        &self.pending
    }

    /// Whether there is a step to take back, and one to bring back.
    #[must_use]
    pub fn steps(&self) -> (bool, bool) {
        (!self.past.is_empty(), !self.future.is_empty())
    }

    /// Makes changes as one step. Nothing happens where nothing would be different.
    pub fn edit(&mut self, puts: Vec<Put>) {
        let mut next = (*self.now).clone();
        for put in &puts {
            put.apply(&mut next);
        }
        if next == *self.now {
            return;
        }
        let spot = match puts.as_slice() {
            [only] if only.value.is_some() => only.path.clone(),
            _ => Vec::new(),
        };
        let goes_on = !spot.is_empty() && spot == self.spot;
        if !goes_on {
            self.past.push(self.now.clone());
            let over = self.past.len().saturating_sub(STEPS);
            self.past.drain(..over);
        }
        self.spot = spot;
        self.future.clear();
        self.now = Arc::new(next);
        self.pending.extend(puts);
    }

    /// Takes the last step back.
    pub fn undo(&mut self) {
        if let Some(before) = self.past.pop() {
            self.future.push(self.now.clone());
            self.become_again(before);
        }
    }

    /// Brings back the step that was taken back last.
    pub fn redo(&mut self) {
        if let Some(after) = self.future.pop() {
            self.past.push(self.now.clone());
            self.become_again(after);
        }
    }

    /// Says that so many changes are saved.
    pub fn saved(&mut self, count: usize) {
        self.pending.drain(..count.min(self.pending.len()));
    }

    /// Takes over what somebody else has saved, with what is pending here on top.
    pub fn rebase(&mut self, theirs: Value) {
        let mut next = theirs;
        for put in &self.pending {
            put.apply(&mut next);
        }
        self.now = Arc::new(next);
        self.past.clear();
        self.future.clear();
        self.spot.clear();
    }

    /// Steps back and forth are saved as the fields they change.
    fn become_again(&mut self, other: Arc<Value>) {
        differences(&mut Vec::new(), &self.now, &other, &mut self.pending);
        self.now = other;
        self.spot.clear();
    }
}

/// The changes that make one value another, as deep inside as they lie.
fn differences(path: &mut Vec<String>, from: &Value, to: &Value, out: &mut Vec<Put>) {
    let (Value::Object(before), Value::Object(after)) = (from, to) else {
        if from != to && !path.is_empty() {
            out.push(Put { path: path.clone(), value: Some(to.clone()) });
        }
        return;
    };
    for name in before.keys().filter(|name| !after.contains_key(*name)) {
        let way = path.iter().chain([name]).cloned().collect();
        out.push(Put { path: way, value: None });
    }
    for (name, value) in after {
        path.push(name.clone());
        match before.get(name) {
            Some(old) => differences(path, old, value, out),
            None => out.push(Put { path: path.clone(), value: Some(value.clone()) }),
        }
        path.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn typed(paper: &mut Paper, path: &[&str], text: &str) {
        paper.edit(vec![Put::set(path, json!(text))]);
    }

    #[test]
    fn typing_in_one_field_is_one_step() {
        let mut paper = Paper::new(json!({ "name": "Ada" }));
        for text in ["A", "Ad", "Ada Q"] {
            typed(&mut paper, &["rows", "1", "text"], text);
        }
        typed(&mut paper, &["name"], "Ada Quill");
        paper.undo();
        assert_eq!(*paper.now(), json!({ "name": "Ada", "rows": { "1": { "text": "Ada Q" } } }));
        paper.undo();
        assert_eq!(*paper.now(), json!({ "name": "Ada" }));
        assert_eq!(paper.steps(), (false, true));
        paper.redo();
        paper.redo();
        assert_eq!(paper.now()["name"], "Ada Quill");
        assert_eq!(paper.steps(), (true, false));
    }

    #[test]
    fn a_row_taken_away_comes_back() {
        let mut paper = Paper::new(json!({ "rows": { "1": { "text": "a" }, "2": {} } }));
        paper.edit(vec![Put::gone(&["rows", "1"])]);
        assert_eq!(*paper.now(), json!({ "rows": { "2": {} } }));
        paper.undo();
        assert_eq!(paper.now()["rows"]["1"]["text"], "a");
    }

    #[test]
    fn nothing_different_is_no_step() {
        let mut paper = Paper::new(json!({ "name": "Ada" }));
        typed(&mut paper, &["name"], "Ada");
        assert_eq!((paper.steps(), paper.pending().len()), ((false, false), 0));
    }

    #[test]
    fn what_somebody_else_saved_stays_under_what_is_pending_here() {
        let mut paper = Paper::new(json!({ "name": "Ada", "why": "" }));
        typed(&mut paper, &["name"], "Ada Quill");
        paper.rebase(json!({ "name": "Bo", "why": "theirs", "new": 1 }));
        assert_eq!(*paper.now(), json!({ "name": "Ada Quill", "why": "theirs", "new": 1 }));
        paper.saved(1);
        assert!(paper.pending().is_empty());
    }

    #[test]
    fn what_is_no_object_on_the_way_becomes_one() {
        let mut paper = Paper::new(json!("odd"));
        typed(&mut paper, &["a", "b"], "c");
        assert_eq!(*paper.now(), json!({ "a": { "b": "c" } }));
    }

    fn edits() -> impl Strategy<Value = Vec<(u8, u8, Option<u8>)>> {
        proptest::collection::vec((0..3_u8, 0..3_u8, proptest::option::of(0..4_u8)), 1..12)
    }

    proptest! {
        /// What is pending, done to the document as it was loaded, is the document as it stands: whatever was undone meanwhile.
        #[test]
        fn what_is_pending_leads_to_what_is_shown(edits in edits(), back in 0..6_usize, again in 0..3_usize) {
            let start = json!({ "rows": { "0": { "0": 9 } } });
            let mut paper = Paper::new(start.clone());
            for (row, field, value) in &edits {
                let (row, field) = (row.to_string(), field.to_string());
                paper.edit(vec![match value {
                    Some(value) => Put::set(&["rows", &row, &field], json!(value)),
                    None => Put::gone(&["rows", &row]),
                }]);
            }
            (0..back).for_each(|_| paper.undo());
            (0..again).for_each(|_| paper.redo());
            let mut stored = start;
            for put in paper.pending() {
                put.apply(&mut stored);
            }
            prop_assert_eq!(&stored, &*paper.now());
        }

        #[test]
        fn taking_everything_back_leads_to_the_beginning(edits in edits()) {
            let start = json!({ "rows": { "0": { "0": 9 } } });
            let mut paper = Paper::new(start.clone());
            for (row, field, value) in edits {
                paper.edit(vec![Put::set(&["rows", &row.to_string(), &field.to_string()], json!(value))]);
            }
            while paper.steps().0 {
                paper.undo();
            }
            prop_assert_eq!(&*paper.now(), &start);
        }
    }
}
