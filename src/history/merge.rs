//! Two copies become one; and what that would change, before it is done.

use super::graph::{self, Node};
use super::timeline::changes_as_patches;
use super::{Conflict, History, HistoryError, Said, Version, actor_of, document, read};
use crate::plan::{Author, Id, Op, Patch, Plan, Stamp, diff};
use automerge::Automerge;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A merge that deletes more than this share of the rows, in percent, is asked about first.
pub const SHARE_TO_ASK: usize = 20;

/// What a merge brought.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    /// How many edits are new here. None when the file was merged before.
    pub edits: usize,
    /// What leads from the plan before to the plan now: to be saved like any edit.
    pub ops: Vec<Op>,
}

/// Somebody whose edits a merge would bring.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Contributor {
    /// Who.
    pub by: Author,
    /// How many edits.
    pub edits: usize,
    /// The latest of them.
    pub last: Stamp,
}

/// What a merge would bring.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Preview {
    /// Whose edits, most first.
    pub contributors: Vec<Contributor>,
    /// Rows that are new here.
    pub new: Vec<Said>,
    /// Fields that would change.
    pub changed: Vec<Said>,
    /// Rows that would be deleted.
    pub deleted: Vec<Said>,
    /// The share of our rows that would be deleted, in percent, rounded up.
    pub deleted_share: usize,
    /// What nobody has decided, afterwards; those that are open here already among them.
    pub conflicts: Vec<Conflict>,
}

impl Preview {
    /// Whether a person should be asked, and a backup made, first.
    #[must_use]
    pub fn asks(&self) -> bool {
        self.deleted_share > SHARE_TO_ASK
    }

    /// Whether there is nothing to merge.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.contributors.is_empty()
    }
}

impl History {
    /// Takes in every edit of another copy. The order in which copies meet makes no difference, nor does meeting twice.
    ///
    /// A copy that something was left out of has another past; the edits made since it was left out are recorded here one
    /// by one.
    ///
    /// # Errors
    /// [`HistoryError::OtherPlan`]; [`HistoryError::NoPlan`] and [`HistoryError::Unreadable`] where the two do not make a
    /// plan together. This history is as it was then.
    pub fn merge(&mut self, other: &Self) -> Result<Merged, HistoryError> {
        if self.plan.id != other.plan.id {
            return Err(HistoryError::OtherPlan);
        }
        let before = self.plan.clone();
        let known = self.patches.len();
        let doc = self.doc.clone();
        let done = if self.root() == other.root() { self.unite(&other.doc) } else { self.replay(other) };
        if let Err(error) = done {
            self.doc = doc;
            self.plan = before;
            return Err(error);
        }
        self.patches.extend(&other.patches);
        Ok(Merged { edits: self.patches.len() - known, ops: diff(&before, &self.plan) })
    }

    fn unite(&mut self, other: &Automerge) -> Result<(), HistoryError> {
        let new = self.doc.get_changes_added(other);
        if new.is_empty() {
            return Ok(());
        }
        self.doc.apply_changes(new)?;
        self.plan = read::plan(&self.doc, None)?;
        Ok(())
    }

    /// Records the edits of a history with another past on top of the version it was made from, where that is known here.
    /// The same edits make the same changes, so that two people can take in the same file.
    fn replay(&mut self, other: &Self) -> Result<(), HistoryError> {
        let from: Option<Version> = read::note(&other.doc, document::LEFT_OUT_KEY)?.and_then(|text| text.parse().ok());
        let from = from.filter(|from| graph::check(&self.doc, &from.0).is_ok());
        let mut base = self.clone();
        if let Some(Version(heads)) = &from {
            base = Self::of_document(self.doc.fork_at(heads)?)?;
        }
        for patch in changes_as_patches(&other.doc)? {
            if !self.patches.contains(&patch.id) {
                base.replay_one(&patch)?;
            }
        }
        self.unite(&base.doc)
    }

    fn replay_one(&mut self, patch: &Patch) -> Result<(), HistoryError> {
        let words = ["replayed", &self.version().to_string(), &patch.id.to_string()];
        self.record_as(actor_of(&words), patch).map(|_| ())
    }

    /// What merging another copy would bring, without doing it.
    ///
    /// # Errors
    /// As [`merge`](Self::merge).
    pub fn preview(&self, other: &Self) -> Result<Preview, HistoryError> {
        let mut both = self.clone();
        let merged = both.merge(other)?;
        let mut preview = Preview {
            contributors: contributors(&graph::nodes(&other.doc), &self.patches),
            new: vec![],
            changed: vec![],
            deleted: vec![],
            deleted_share: 0,
            conflicts: both.to_decide()?,
        };
        for op in &merged.ops {
            let said = both.say_op(op)?;
            match op.path.as_slice() {
                [_, _] if op.from.is_none() && op.to.is_some() && !said.is_account() => preview.new.push(said),
                [_, _] if op.to.is_none() && !said.is_account() => preview.deleted.push(said),
                _ => preview.changed.push(said),
            }
        }
        let rows: usize = Plan::TABLES.iter().map(|table| self.plan.ids(table).len()).sum();
        preview.deleted_share = (preview.deleted.len() * 100).div_ceil(rows.max(1));
        Ok(preview)
    }
}

fn contributors(nodes: &[Node], known: &BTreeSet<Id>) -> Vec<Contributor> {
    let mut found: Vec<Contributor> = Vec::new();
    let mut counted = BTreeSet::new();
    for note in nodes.iter().skip(1).map(|node| &node.note) {
        if known.contains(&note.patch) || !counted.insert(note.patch) {
            continue;
        }
        match found.iter_mut().find(|one| one.by == note.by) {
            Some(one) => {
                one.edits += 1;
                one.last = one.last.max(note.at);
            }
            None => found.push(Contributor { by: note.by.clone(), edits: 1, last: note.at }),
        }
    }
    found.sort_by(|a, b| b.edits.cmp(&a.edits).then_with(|| a.by.name.cmp(&b.by.name)));
    found
}
