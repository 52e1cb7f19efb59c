//! What nobody has decided yet: places where several values stand, and deletions that did not know of an edit.
//!
//! Until somebody decides, everybody is shown the same value, and a deleted row stays deleted; nothing is lost, since all of
//! it stands in the document. Deciding is an ordinary patch of the operations that [`Conflict::decide`] gives.

use super::document::{Leaf, is_hidden, leaf_of, path_of, standing};
use super::graph::{self, Note, Past};
use super::read::{entries, value_of};
use super::timeline::{TextEdits, text_edits};
use super::{History, HistoryError, Named};
use crate::plan::{Author, Id, Op, Path, Plan, Stamp, present};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// One value and who gave it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Voice {
    /// The value; `None` means that it was removed.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub value: Option<Value>,
    /// Who.
    pub by: Author,
    /// When.
    pub at: Stamp,
    /// In which edit.
    pub patch: Id,
}

/// What people disagree about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Disagreement {
    /// Several values for one field. The first is the one shown.
    SameField {
        /// Each different value once.
        values: Vec<Voice>,
    },
    /// Somebody deleted it, and somebody else went on editing it without knowing. It stays deleted, for now.
    DeletedAndEdited {
        /// What it would be if it were brought back.
        kept: Value,
        /// Who deleted it; the value is what stands there now.
        deleted: Voice,
        /// What was edited: the place within, and the value there.
        edits: Vec<(Path, Voice)>,
    },
}

/// A disagreement, and its place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Conflict {
    /// The place: table, row, field.
    pub path: Path,
    /// The name of the row it is in, and of the rows named on the way to the field.
    pub rows: Vec<Named>,
    /// What the disagreement is about.
    pub what: Disagreement,
}

impl Conflict {
    /// The operations that decide it: for `Some`, this value (one of those offered, or another; in the case of a deletion
    /// the row as it is to be), for `None`, that there is to be nothing.
    #[must_use]
    pub fn decide(&self, choice: Option<&Value>) -> Vec<Op> {
        let op = |from: Option<&Value>| Op { path: self.path.clone(), from: from.cloned(), to: choice.cloned() };
        match &self.what {
            Disagreement::SameField { values } => {
                values.iter().map(|voice| voice.value.as_ref()).filter(|value| *value != choice).map(op).collect()
            }
            Disagreement::DeletedAndEdited { kept, deleted, .. }
                if choice.is_none() || choice == deleted.value.as_ref() =>
            {
                vec![Op { path: self.path.clone(), from: Some(kept.clone()), to: deleted.value.clone() }]
            }
            Disagreement::DeletedAndEdited { deleted, .. } => vec![op(deleted.value.as_ref())],
        }
    }
}

impl Conflict {
    /// The operations that decide it for one of its values: with somebody's stance comes who put it down, and when. `plan` is
    /// the plan as it stands.
    #[must_use]
    pub fn decide_for(&self, voice: &Voice, plan: &Plan) -> Vec<Op> {
        let mut ops = self.decide(voice.value.as_ref());
        let [table, row, within @ .., field] = self.path.as_slice() else { return ops };
        let above = [table.clone(), row.clone()];
        let Some(there) = row.parse().ok().filter(|_| field == STANCE).and_then(|id| plan.row(table, id)) else {
            return ops;
        };
        let mark = within.iter().try_fold(&there, |at, part| at.get(part)).and_then(|at| at.get(SIGNATURE));
        let path = [&above[..], within, &[SIGNATURE.to_owned()]].concat();
        let to = json!({ "by": voice.by.name, "on": voice.at.date().map(|on| on.to_string()) });
        let (Some(mark), Value::Object(to)) = (mark.and_then(Value::as_object), &to) else {
            ops.push(Op { path, from: mark.cloned(), to: Some(to) });
            return ops;
        };
        for (leaf, to) in to.iter().filter(|(leaf, to)| mark.get(*leaf) != Some(to)) {
            let path = [path.as_slice(), std::slice::from_ref(leaf)].concat();
            ops.push(Op { path, from: mark.get(leaf).cloned(), to: Some(to.clone()) });
        }
        ops
    }
}

/// The field of a position that is signed.
const STANCE: &str = "stance";
/// The field of a position that says who put it down, and when.
pub(super) const SIGNATURE: &str = "marked";

impl History {
    /// Everything that waits for a decision, in the order of places.
    ///
    /// # Errors
    /// [`HistoryError::Unreadable`] where the document is not one of ours.
    pub fn conflicts(&self) -> Result<Vec<Conflict>, HistoryError> {
        let mut found = Vec::new();
        let mut texts = None;
        let mut past = None;
        // What is no object, and places that have one of these right above them. Both come in the order of keys.
        let mut closed = BTreeMap::new();
        let mut hiding = BTreeMap::new();
        for item in entries(&self.doc, None, None).filter(|item| item.key.starts_with('/')) {
            let key = item.key.as_ref();
            if item.conflict && !is_hidden(&self.doc, key)? {
                let texts = texts.get_or_insert_with(|| text_edits(&self.doc));
                found.extend(self.same_field(key, texts)?);
            }
            if let Some((above, leaf)) = key.rsplit_once('/').and_then(|(above, _)| closed.remove_entry(above)) {
                hiding.insert(above, leaf);
            }
            let leaf = leaf_of(&self.doc, &item, None)?;
            if leaf != Leaf::Object {
                closed.insert(key.to_owned(), leaf);
            }
        }
        for (key, leaf) in hiding.into_iter().filter(|(key, _)| !key.is_empty()) {
            if !is_hidden(&self.doc, &key)? {
                let texts = texts.get_or_insert_with(|| text_edits(&self.doc));
                let past = past.get_or_insert_with(|| Past::of(&graph::nodes(&self.doc)));
                found.extend(self.deleted_and_edited(&key, leaf, texts, past)?);
            }
        }
        found.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(found)
    }

    /// What people are to decide of it. A note of who said so and when goes along with what was said: it is no question of its
    /// own.
    ///
    /// # Errors
    /// As [`conflicts`](Self::conflicts).
    pub fn to_decide(&self) -> Result<Vec<Conflict>, HistoryError> {
        let mut list = self.conflicts()?;
        list.retain(|conflict| conflict.path.iter().all(|part| part != SIGNATURE));
        Ok(list)
    }

    fn same_field(&self, key: &str, texts: &TextEdits) -> Result<Option<Conflict>, HistoryError> {
        let mut values: Vec<Voice> = Vec::new();
        let mut leaves: Vec<Leaf> = Vec::new();
        for one in standing(&self.doc, key, None)?.into_iter().rev() {
            if leaves.iter().any(|leaf| leaf.same(&one.leaf)) {
                continue;
            }
            let last = texts.get(&one.id.to_string()).and_then(|edits| edits.last()).map(|(_, note)| note.clone());
            let made = || graph::note(&self.doc, self.doc.hash_for_opid(&one.id)?);
            let Some(note) = last.or_else(made) else { continue };
            leaves.push(one.leaf.clone());
            values.push(voice(value_of(&self.doc, key, one.leaf, None)?, note));
        }
        if values.len() < 2 {
            return Ok(None);
        }
        let path = path_of(key);
        Ok(Some(Conflict { rows: self.rows_on(&path)?, path, what: Disagreement::SameField { values } }))
    }

    /// The edits below a deleted object that whoever deleted it did not know of.
    fn deleted_and_edited(
        &self,
        key: &str,
        leaf: Leaf,
        texts: &TextEdits,
        past: &Past,
    ) -> Result<Option<Conflict>, HistoryError> {
        let there = standing(&self.doc, key, None)?;
        let Some(deletion) = there.last().and_then(|last| self.doc.hash_for_opid(&last.id)) else { return Ok(None) };
        let known = past.known_to(deletion);
        let depth = path_of(key).len();
        let mut edits = Vec::new();
        for item in entries(&self.doc, Some(key), None) {
            for one in standing(&self.doc, &item.key, None)? {
                let id = one.id.to_string();
                let made = self.doc.hash_for_opid(&one.id).and_then(|hash| Some((hash, graph::note(&self.doc, hash)?)));
                let writers = made.into_iter().chain(texts.get(&id).into_iter().flatten().cloned());
                if let Some((_, note)) = writers.rev().find(|(hash, _)| !known(*hash)) {
                    let place = path_of(&item.key).get(depth..).unwrap_or_default().to_vec();
                    edits.push((place, voice(value_of(&self.doc, &item.key, one.leaf, None)?, note)));
                }
            }
        }
        let Some(note) = graph::note(&self.doc, deletion).filter(|_| !edits.is_empty()) else { return Ok(None) };
        let path = path_of(key);
        let kept = value_of(&self.doc, key, Leaf::Object, None)?.unwrap_or_default();
        let deleted = voice(value_of(&self.doc, key, leaf, None)?, note);
        let what = Disagreement::DeletedAndEdited { kept, deleted, edits };
        Ok(Some(Conflict { rows: self.rows_on(&path)?, path, what }))
    }
}

fn voice(value: Option<Value>, note: Note) -> Voice {
    Voice { value, by: note.by, at: note.at, patch: note.patch }
}
