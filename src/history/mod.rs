//! Who changed what, and when: the history of a plan, and the merging of two copies of it.
//!
//! A [`History`] is an Automerge document, and only this room knows so. The model, in five sentences:
//!
//! 1. The document is one map from places in the plan to values (`document.rs`); nothing is ever taken out of it, a deleted
//!    row is marked so and its fields stay.
//! 2. A [`Patch`](crate::plan::Patch) is recorded as a change with author, time and label (`record.rs`), once, and writes
//!    only the places it changes.
//! 3. Each operation takes the place of the value its author saw and of no other; what else stands there stays beside it, so
//!    that no value anybody wrote is lost unseen (`conflicts.rs`).
//! 4. Every copy of a plan begins with the same change, so that any two can be merged; merging is Automerge's
//!    (`merge.rs`): commutative, associative, idempotent.
//! 5. What was imported, or edited by hand in a file, is recorded under an author that is a digest of the contents, so that
//!    doing it twice makes the same change once.
//!
//! The plan in the document is always what storage holds once the outbox is drained; [`History::check`] says where it is
//! not. Nothing here reads a clock or draws chance: actor ids are handed in, a new one each time a history is opened (an id
//! used by two running copies would make two changes of one name).

mod between;
mod bytes;
mod conflicts;
mod document;
mod error;
mod graph;
mod merge;
mod read;
mod record;
mod restore;
mod strip;
mod timeline;
mod values;
mod words;

pub use between::between;
pub use bytes::{MAX_BYTES, MAX_OPERATIONS, MAX_UNPACKED};
pub use conflicts::{Conflict, Disagreement, Voice};
pub use error::HistoryError;
pub use merge::{Contributor, Merged, Preview, SHARE_TO_ASK};
pub use restore::{Part, restoring};
pub use strip::LeaveOut;
pub use timeline::{Entry, Named, Said};
pub use values::{Names, value_words};
pub use words::{about, words, worth_telling};

use crate::plan::{Author, Id, Patch, Plan, Stamp, diff};
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, Automerge, ChangeHash, ROOT, TextEncoding};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

/// Who writes in an open history: sixteen bytes of chance, new each time one is opened.
pub type Actor = [u8; 16];

/// The history of one plan.
#[derive(Debug, Clone)]
pub struct History {
    doc: Automerge,
    /// The plan the document holds.
    plan: Plan,
    /// The patches recorded in it.
    patches: BTreeSet<Id>,
}

/// A point in the history: the changes that were the newest then.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Version(Vec<ChangeHash>);

/// Where the document and the stored plan say different things.
#[derive(Debug, Clone, PartialEq)]
pub struct Diverged {
    /// What storage holds.
    pub stored: Plan,
    /// What the document holds.
    pub recorded: Plan,
}

impl History {
    /// The history of a plan that holds nothing yet. Whoever begins one with the same id begins with the same change.
    ///
    /// # Errors
    /// None in practice: an empty document takes whatever is written.
    pub fn begin(plan: Id, actor: Actor) -> Result<Self, HistoryError> {
        begin_with(plan, actor, None, &[])
    }

    /// The history of a plan that was not recorded so far: made here before there was a history, or imported. The same
    /// contents with the same author and time give the same history, whoever does it.
    ///
    /// # Errors
    /// As [`record`](Self::record).
    pub fn of_plan(plan: &Plan, at: Stamp, by: &Author, actor: Actor) -> Result<Self, HistoryError> {
        let mut history = Self::begin(plan.id, actor)?;
        history.take_in(plan, at, by)?;
        Ok(history)
    }

    /// Where `plan` holds something else than the history, as in a file that somebody edited by hand, the difference
    /// becomes one change. Says whether there was any. Doing the same to the same history makes the same change.
    ///
    /// # Errors
    /// As [`record`](Self::record).
    pub fn take_in(&mut self, plan: &Plan, at: Stamp, by: &Author) -> Result<bool, HistoryError> {
        let ops = if self.patches.is_empty() { everything(plan) } else { diff(&self.plan, plan) };
        if ops.is_empty() {
            return Ok(false);
        }
        let contents = serde_json::to_string(&(&ops, at, by)).unwrap_or_default();
        let words = ["taken in", &self.version().to_string(), &contents];
        let label = msg!("history-taken-in");
        let patch = Patch { id: Id::of_origin(&words), plan: plan.id, at, by: by.clone(), label, ops };
        self.record_as(actor_of(&words), &patch)
    }

    /// The plan as it stands.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Whether a patch is recorded.
    #[must_use]
    pub fn holds(&self, patch: Id) -> bool {
        self.patches.contains(&patch)
    }

    /// The present point in the history.
    #[must_use]
    pub fn version(&self) -> Version {
        Version(self.doc.get_heads())
    }

    /// Compares with what storage holds once everything is recorded. Both are handed back where they differ: neither is
    /// to be overwritten before a person has been told.
    ///
    /// # Errors
    /// Both plans, where they differ.
    pub fn check(&self, stored: &Plan) -> Result<(), Box<Diverged>> {
        if diff(stored, &self.plan).is_empty() && stored.id == self.plan.id {
            return Ok(());
        }
        Err(Box::new(Diverged { stored: stored.clone(), recorded: self.plan.clone() }))
    }

    /// A document that was read from elsewhere.
    fn of_document(doc: Automerge) -> Result<Self, HistoryError> {
        let id = read::identity(&doc)?;
        let plan = read::plan(&doc, None)?;
        let patches = graph::nodes(&doc).into_iter().skip(1).map(|node| node.note.patch).collect();
        if plan.id == id { Ok(Self { doc, plan, patches }) } else { Err(HistoryError::OtherPlan) }
    }

    /// The change every copy begins with.
    fn root(&self) -> Option<ChangeHash> {
        self.doc.get_changes_meta(&[]).first().map(|change| change.hash)
    }
}

/// A document with its first change, which is the same for everybody; but for one that something was left out of, which
/// can only be merged with its like.
fn begin_with(
    plan: Id,
    actor: Actor,
    left_out_of: Option<&str>,
    contents: &[(String, document::Leaf)],
) -> Result<History, HistoryError> {
    let digest: String =
        contents.iter().flat_map(|(key, leaf)| [key.clone(), leaf.text()]).collect::<Vec<_>>().join("\n");
    let words = ["history", document::FORMAT, &plan.to_string(), left_out_of.unwrap_or_default(), &digest];
    let mut doc = Automerge::new_with_encoding(TextEncoding::UnicodeCodePoint).with_actor(actor_of(&words));
    let mut transaction = doc.transaction();
    transaction.put(ROOT, document::FORMAT_KEY, document::FORMAT)?;
    transaction.put(ROOT, document::ID_KEY, format!("\"{plan}\""))?;
    if let Some(version) = left_out_of {
        transaction.put(ROOT, document::LEFT_OUT_KEY, version)?;
    }
    for (key, leaf) in contents {
        record::put(&mut transaction, key, leaf)?;
    }
    transaction.commit_with(CommitOptions::default().with_time(0));
    doc.set_actor(ActorId::from(actor));
    History::of_document(doc)
}

/// An actor that is a digest of what it writes.
fn actor_of(words: &[&str]) -> ActorId {
    let mut hash = Sha256::new();
    for word in words {
        hash.update((word.len() as u64).to_be_bytes());
        hash.update(word.as_bytes());
    }
    ActorId::from(hash.finalize().get(..16).unwrap_or_default())
}

/// A plan as the operations that make it out of nothing: every field of the account, and every row.
fn everything(plan: &Plan) -> Vec<crate::plan::Op> {
    let mut ops = diff(&Plan { id: plan.id, ..Plan::default() }, plan);
    ops.retain(|op| op.path.first().is_some_and(|table| table != "account"));
    let op = |path: Vec<String>, to| crate::plan::Op { path, from: None, to: Some(to) };
    if let Some(serde_json::Value::Object(fields)) = plan.row("account", plan.id) {
        ops.extend(fields.into_iter().map(|(field, value)| op(vec!["account".into(), field], value)));
    }
    ops
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<_> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&words.join(" "))
    }
}

impl FromStr for Version {
    type Err = HistoryError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let hashes: Result<_, _> = text.split_whitespace().map(str::parse).collect();
        hashes.map(Self).map_err(|_| HistoryError::NoSuchVersion)
    }
}

impl TryFrom<String> for Version {
    type Error = HistoryError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Version> for String {
    fn from(version: Version) -> Self {
        version.to_string()
    }
}

#[cfg(test)]
mod cases;
#[cfg(test)]
mod laws;
#[cfg(test)]
mod made;
