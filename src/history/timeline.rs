//! The history for people: who changed what, when, from what to what; and the plan as it was.

use super::document::{At, Leaf, ancestors, key_of, path_of, shown};
use super::graph::{self, Note};
use super::read::{self, value_of};
use super::{History, HistoryError, Version};
use crate::plan::{Arrange, Author, Id, Op, Patch, Path, Plan, Stamp, present};
use crate::text::Msg;
use automerge::legacy::{Key, ObjectId, OpId, OpType};
use automerge::{Automerge, Change, ChangeHash, ObjId};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A row and what people call it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Named {
    /// Its table.
    pub table: String,
    /// Its id.
    pub id: Id,
    /// Its name, or its first words; empty when it has none.
    pub name: String,
}

/// One thing that changed, as a person would say it: "stance of J. Doe at *Line 2* from indifferent to advocate".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// The place: table, row, field.
    pub path: Path,
    /// The row, and the rows that stand on the way to the field (the opportunity of a position).
    pub rows: Vec<Named>,
    /// The value before; `None` when there was nothing. A row or an object as a whole where it was made or deleted.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub from: Option<Value>,
    /// The value after; `None` when there is nothing any more.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub to: Option<Value>,
}

impl Said {
    /// Its table; `account` for the account itself.
    #[must_use]
    pub fn table(&self) -> &str {
        self.path.first().map_or("", String::as_str)
    }

    /// The field, without the row it is in: empty when the row as a whole was made or deleted.
    #[must_use]
    pub fn field(&self) -> &[String] {
        self.path.get(if self.is_account() { 1 } else { 2 }..).unwrap_or_default()
    }

    pub(super) fn is_account(&self) -> bool {
        self.table() == "account"
    }
}

/// One edit of the history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The patch it was.
    pub patch: Id,
    /// When.
    pub at: Stamp,
    /// Who.
    pub by: Author,
    /// What the person who made it would call it.
    pub label: Msg,
    /// What changed, in the order of places.
    pub said: Vec<Said>,
    /// The plan right after it: as its author saw it.
    pub version: Version,
}

impl History {
    /// Every edit, oldest first.
    ///
    /// # Errors
    /// [`HistoryError::Unreadable`] where the document is not one of ours.
    pub fn timeline(&self) -> Result<Vec<Entry>, HistoryError> {
        self.timeline_since(Stamp(i64::MIN))
    }

    /// The edits made at or after an instant, oldest first.
    ///
    /// # Errors
    /// As [`timeline`](Self::timeline).
    pub fn timeline_since(&self, since: Stamp) -> Result<Vec<Entry>, HistoryError> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut place = BTreeMap::<Id, usize>::new();
        for step in steps(&self.doc) {
            if step.note.at < since {
                continue;
            }
            let said = self.said(&step)?;
            let hash = step.hash;
            let Note { patch, at, by, label } = step.note;
            match place.get(&patch).and_then(|at| entries.get_mut(*at)) {
                Some(entry) => {
                    entry.said.extend(said);
                    entry.said.arrange_by(|a, b| a.path.cmp(&b.path));
                    entry.version.0.push(hash);
                    entry.version.0.sort_unstable();
                }
                None => {
                    place.insert(patch, entries.len());
                    let version = Version(vec![hash]);
                    entries.push(Entry { patch, at, by, label, said, version });
                }
            }
        }
        entries.retain(|entry| !entry.said.is_empty());
        entries.arrange_by(|a, b| a.at.cmp(&b.at).then(a.patch.cmp(&b.patch)));
        Ok(entries)
    }

    /// The plan at a point of the history.
    ///
    /// # Errors
    /// [`HistoryError::NoSuchVersion`], or where the document is not one of ours.
    pub fn plan_at(&self, version: &Version) -> Result<Plan, HistoryError> {
        graph::check(&self.doc, &version.0)?;
        read::plan(&self.doc, Some(&version.0))
    }

    /// The newest point that holds nothing made after an instant. An edit that knew of a later one (a clock was wrong)
    /// counts as later.
    #[must_use]
    pub fn version_on(&self, until: Stamp) -> Version {
        let nodes = graph::nodes(&self.doc);
        let first = nodes.first().map(|node| node.hash);
        Version(graph::version_without(&nodes, |node| node.note.at > until && Some(node.hash) != first))
    }

    /// When the first edit was made that it knows of; `None` where it knows of none. What was before that, it cannot tell.
    #[must_use]
    pub fn begins(&self) -> Option<Stamp> {
        graph::nodes(&self.doc).iter().map(|node| node.note.at).filter(|at| *at > Stamp::default()).min()
    }

    /// What changed between two points, or since one of them until now, place by place.
    ///
    /// # Errors
    /// As [`plan_at`](Self::plan_at).
    pub fn changes_since(&self, version: &Version) -> Result<Vec<Said>, HistoryError> {
        let before = self.plan_at(version)?;
        crate::plan::diff(&before, &self.plan).iter().map(|op| self.say_op(op)).collect()
    }

    /// An operation in words.
    pub(super) fn say_op(&self, op: &Op) -> Result<Said, HistoryError> {
        let rows = self.rows_on(&op.path)?;
        Ok(Said { path: op.path.clone(), rows, from: op.from.clone(), to: op.to.clone() })
    }

    fn said(&self, step: &Step) -> Result<Vec<Said>, HistoryError> {
        let ops = ops_of(&self.doc, step)?;
        ops.iter().map(|op| self.say_op(op)).collect()
    }

    /// The rows a place names: the one it is in, and those whose ids stand on the way. A deleted row still has its name.
    pub(super) fn rows_on(&self, path: &[String]) -> Result<Vec<Named>, HistoryError> {
        let mut rows = Vec::new();
        for (at, part) in path.iter().enumerate().skip(1) {
            let Ok(id) = part.parse::<Id>() else { continue };
            let first = path.first().filter(|_| at == 1).map(String::as_str);
            for table in first.into_iter().chain(Plan::TABLES.iter().copied().filter(|_| at > 1)) {
                let key = key_of(&[table, part]);
                if first.is_some() || shown(&self.doc, &key, None)? == Leaf::Object {
                    rows.push(Named { table: table.to_owned(), id, name: self.name_at(&key)? });
                    break;
                }
            }
        }
        Ok(rows)
    }

    /// The first words a row has to call it by.
    fn name_at(&self, key: &str) -> Result<String, HistoryError> {
        for field in super::between::CALLED {
            if let Leaf::Json(Value::String(name)) = shown(&self.doc, &super::document::below(key, field), None)?
                && !name.is_empty()
            {
                return Ok(name);
            }
        }
        Ok(String::new())
    }
}

/// One change, and the places it writes.
pub(super) struct Step {
    pub hash: ChangeHash,
    pub deps: Vec<ChangeHash>,
    pub note: Note,
    pub keys: BTreeSet<String>,
}

/// Every change but the first, each after those it knew of.
pub(super) fn steps(doc: &Automerge) -> Vec<Step> {
    let mut texts = HashMap::new();
    let step = |change: Change| Step {
        hash: change.hash(),
        deps: change.deps().to_vec(),
        note: Note::read(change.message(), change.timestamp(), change.hash()),
        keys: written(&change, &mut texts),
    };
    doc.get_changes(&[]).into_iter().map(step).collect::<Vec<_>>().into_iter().skip(1).collect()
}

/// The places a change writes. A text is known by the operation that made it.
fn written(change: &Change, texts: &mut HashMap<OpId, String>) -> BTreeSet<String> {
    let first = change.start_op().get();
    let mut keys = BTreeSet::new();
    for (op, number) in change.decode().operations.into_iter().zip(first..) {
        match (op.obj, op.key) {
            (ObjectId::Root, Key::Map(key)) => {
                if matches!(op.action, OpType::Make(_)) {
                    texts.insert(OpId(number, change.actor_id().clone()), key.to_string());
                }
                keys.insert(key.to_string());
            }
            (ObjectId::Id(text), _) => keys.extend(texts.get(&text).cloned()),
            (ObjectId::Root, Key::Seq(_)) => {}
        }
    }
    keys.retain(|key| key.starts_with('/') && key != super::document::ID_KEY);
    keys
}

/// For each text, by its id, the changes that wrote in it, the latest last.
pub(super) type TextEdits = BTreeMap<String, Vec<(ChangeHash, Note)>>;

pub(super) fn text_edits(doc: &Automerge) -> TextEdits {
    let mut edits = TextEdits::new();
    for change in doc.get_changes(&[]) {
        let touched: BTreeSet<String> = change
            .decode()
            .operations
            .into_iter()
            .filter_map(|op| match op.obj {
                ObjectId::Id(OpId(counter, actor)) => Some(ObjId::Id(counter, actor, 0).to_string()),
                ObjectId::Root => None,
            })
            .collect();
        for text in touched {
            let note = Note::read(change.message(), change.timestamp(), change.hash());
            edits.entry(text).or_default().push((change.hash(), note));
        }
    }
    for changes in edits.values_mut() {
        changes.arrange_by(|(_, a), (_, b)| a.at.cmp(&b.at).then(a.patch.cmp(&b.patch)));
    }
    edits
}

/// What a change did, as operations: an object that was made or deleted is one operation.
pub(super) fn ops_of(doc: &Automerge, step: &Step) -> Result<Vec<Op>, HistoryError> {
    between(doc, &step.keys, Some(&step.deps), Some(&[step.hash]))
}

/// How some places differ between two versions.
pub(super) fn between(
    doc: &Automerge,
    keys: &BTreeSet<String>,
    before: At<'_>,
    after: At<'_>,
) -> Result<Vec<Op>, HistoryError> {
    let mut ops: Vec<Op> = Vec::new();
    let mut whole = BTreeSet::new();
    for key in keys {
        if ancestors(key).any(|above| whole.contains(above)) {
            continue;
        }
        let (from, to) = (shown(doc, key, before)?, shown(doc, key, after)?);
        let is_made_or_gone = (from == Leaf::Object) != (to == Leaf::Object);
        if is_made_or_gone {
            whole.insert(key.as_str());
        }
        if from.same(&to) || (is_made_or_gone && key.matches('/').count() == 1) {
            whole.remove(key.as_str());
            continue;
        }
        let (from, to) = (value_of(doc, key, from, before)?, value_of(doc, key, to, after)?);
        ops.push(Op { path: path_of(key), from, to });
    }
    Ok(ops)
}

/// The edits of a history as patches, each after those it knew of; without what the history began with.
pub(super) fn changes_as_patches(doc: &Automerge) -> Result<Vec<Patch>, HistoryError> {
    let plan = read::identity(doc)?;
    let mut patches: Vec<Patch> = Vec::new();
    for step in steps(doc) {
        let ops = ops_of(doc, &step)?;
        let Note { patch: id, at, by, label } = step.note;
        match patches.iter_mut().find(|patch| patch.id == id) {
            Some(patch) => patch.ops.extend(ops),
            None => patches.push(Patch { id, plan, at, by, label, ops }),
        }
    }
    Ok(patches)
}
