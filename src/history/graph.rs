//! Who made which change, and which changes knew of which.

use super::HistoryError;
use crate::plan::{Author, Id, Stamp};
use crate::text::Msg;
use automerge::{Automerge, ChangeHash};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};

/// What a change says of itself, as JSON in its message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Note {
    /// The patch it records.
    pub patch: Id,
    /// When the edit was made.
    pub at: Stamp,
    /// Who made it.
    pub by: Author,
    /// What a person would call it.
    pub label: Msg,
}

impl Note {
    /// Reads a message; one that somebody else wrote counts as an edit by nobody.
    pub(super) fn read(message: Option<&str>, seconds: i64, hash: ChangeHash) -> Self {
        message.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_else(|| Self {
            patch: Id::of_origin(&["change", &hash.to_string()]),
            at: Stamp(seconds.saturating_mul(1_000)),
            by: Author::default(),
            label: msg!("history-edit"),
        })
    }
}

/// One change: its note and the changes it knew of.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub hash: ChangeHash,
    pub deps: Vec<ChangeHash>,
    pub note: Note,
}

/// Every change, each after those it knew of. The first one is the fixed change that every copy begins with.
pub(super) fn nodes(doc: &Automerge) -> Vec<Node> {
    let node = |change: automerge::ChangeMetadata<'_>| Node {
        hash: change.hash,
        note: Note::read(change.message.as_deref(), change.timestamp, change.hash),
        deps: change.deps,
    };
    doc.get_changes_meta(&[]).into_iter().map(node).collect()
}

/// The note of one change.
pub(super) fn note(doc: &Automerge, hash: ChangeHash) -> Option<Note> {
    let change = doc.get_change_meta_by_hash(&hash)?;
    Some(Note::read(change.message.as_deref(), change.timestamp, hash))
}

/// The version that holds every change but those for which `out` says so and those that knew of one of them.
pub(super) fn version_without(nodes: &[Node], out: impl Fn(&Node) -> bool) -> Vec<ChangeHash> {
    let mut gone = BTreeSet::new();
    let mut heads = BTreeSet::new();
    for node in nodes {
        if out(node) || node.deps.iter().any(|dep| gone.contains(dep)) {
            gone.insert(node.hash);
        } else {
            node.deps.iter().for_each(|dep| {
                heads.remove(dep);
            });
            heads.insert(node.hash);
        }
    }
    heads.into_iter().collect()
}

/// The changes by their place, to ask what one of them knew of.
pub(super) struct Past {
    place: HashMap<ChangeHash, usize>,
    deps: Vec<Vec<usize>>,
}

impl Past {
    pub(super) fn of(nodes: &[Node]) -> Self {
        let place: HashMap<_, _> = nodes.iter().enumerate().map(|(at, node)| (node.hash, at)).collect();
        let deps = nodes.iter().map(|node| node.deps.iter().filter_map(|dep| place.get(dep).copied()).collect());
        Self { deps: deps.collect(), place }
    }

    /// Says of every change whether it is `later` or one that `later` knew of.
    pub(super) fn known_to(&self, later: ChangeHash) -> impl Fn(ChangeHash) -> bool {
        let mut known = vec![false; self.deps.len()];
        let mut open: Vec<usize> = self.place.get(&later).copied().into_iter().collect();
        while let Some(at) = open.pop() {
            if let Some(seen @ false) = known.get_mut(at) {
                *seen = true;
                open.extend(self.deps.get(at).into_iter().flatten());
            }
        }
        move |hash| self.place.get(&hash).and_then(|at| known.get(*at)).copied().unwrap_or_default()
    }
}

/// Refuses a version that is not in the history.
pub(super) fn check(doc: &Automerge, heads: &[ChangeHash]) -> Result<(), HistoryError> {
    let known = |hash: &ChangeHash| doc.get_change_meta_by_hash(hash).is_some();
    if heads.iter().all(known) { Ok(()) } else { Err(HistoryError::NoSuchVersion) }
}
