//! Leaving things out before a history goes to somebody else: what is left out is in none of its changes.
//!
//! The document is written anew, change by change, without what is left out; of the labels only the neutral one stays, for
//! they name people. Its first change says which version it was made from, so it is no copy of the original any more: when
//! it comes back, the edits made meanwhile are recorded in the original (`merge.rs`).

use super::document::{At, Leaf, ancestors, key_of, leaves, shown, standing};
use super::graph::Note;
use super::read::entries;
use super::timeline::{Step, steps};
use super::{Actor, History, HistoryError, actor_of, begin_with, record};
use crate::plan::Id;
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, Automerge, ChangeHash};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeSet;

/// What is left out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct LeaveOut {
    /// What people personally gain and risk: the fields, and whatever was noted or asked about them.
    pub motives: bool,
    /// These opportunities, with everything that belongs to one of them.
    pub opportunities: BTreeSet<Id>,
    /// How long calls took, from which hours are derived.
    pub hours: bool,
    /// Who changed what and when: only the plan as it stands remains.
    pub history: bool,
}

impl LeaveOut {
    /// Whether nothing is left out.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

impl History {
    /// The same history without some of its contents. The plan to put into the file beside it is its
    /// [`plan`](Self::plan).
    ///
    /// # Errors
    /// [`HistoryError::Unreadable`] where the document is not one of ours.
    pub fn without(&self, what: &LeaveOut, actor: Actor) -> Result<Self, HistoryError> {
        if what.is_nothing() {
            let mut same = self.clone();
            same.doc.set_actor(ActorId::from(actor));
            return Ok(same);
        }
        let steps = steps(&self.doc);
        let out = Out::of(&self.doc, &steps, what)?;
        // What was left out before stays told, so that a copy of a copy finds its way home.
        let from = super::read::note(&self.doc, super::document::LEFT_OUT_KEY)?;
        let from = from.unwrap_or_else(|| self.version().to_string());
        if what.history {
            let contents = serde_json::to_value(&self.plan).unwrap_or_default();
            let mut kept = leaves("", &contents);
            kept.retain(|(key, _)| !key.is_empty() && key != super::document::ID_KEY && !out.holds(key));
            kept.sort_by(|a, b| a.0.cmp(&b.0));
            return begin_with(self.plan.id, actor, Some(&from), &kept);
        }
        let mut copy = begin_with(self.plan.id, actor, Some(&from), &[])?;
        copy.doc.set_actor(actor_of(&["left out", &from, &format!("{what:?}")]));
        let mut heads = BTreeSet::new();
        for step in &steps {
            step.deps.iter().for_each(|dep| {
                heads.remove(dep);
            });
            heads.insert(step.hash);
            let at: Vec<ChangeHash> = heads.iter().copied().collect();
            write_anew(&self.doc, &mut copy.doc, step, &at, &out)?;
        }
        copy.doc.set_actor(ActorId::from(actor));
        Self::of_document(copy.doc)
    }
}

/// Writes what a change made of the shown plan, but for what is left out.
fn write_anew(
    from: &Automerge,
    to: &mut Automerge,
    step: &Step,
    at: &[ChangeHash],
    out: &Out,
) -> Result<(), HistoryError> {
    let mut writes = Vec::new();
    for key in step.keys.iter().filter(|key| !out.holds(key)) {
        let leaf = shown(from, key, Some(at))?;
        let there = standing(to, key, None)?.pop();
        if there.as_ref().map_or(&Leaf::Absent, |there| &there.leaf) != &leaf {
            writes.push((key, leaf, there.filter(|there| there.is_text)));
        }
    }
    if writes.is_empty() {
        return Ok(());
    }
    let mut transaction = to.transaction();
    for (key, leaf, text) in writes {
        match (&leaf, text) {
            (Leaf::Json(Value::String(words)), Some(text)) => transaction.update_text(&text.id, words)?,
            _ => record::put(&mut transaction, key, &leaf)?,
        }
    }
    let note = Note { label: msg!("history-edit"), ..step.note.clone() };
    let message = serde_json::to_string(&note).unwrap_or_default();
    let time = note.at.0.div_euclid(1_000);
    transaction.commit_with(CommitOptions::default().with_message(message).with_time(time));
    Ok(())
}

/// The places that are left out, with everything below them.
struct Out {
    what: LeaveOut,
    places: BTreeSet<String>,
}

impl Out {
    /// Finds them by what ever stood in the document: a row that once belonged to a left-out opportunity goes, too.
    fn of(doc: &Automerge, steps: &[Step], what: &LeaveOut) -> Result<Self, HistoryError> {
        let mut out = Self { what: what.clone(), places: BTreeSet::new() };
        let mut references = BTreeSet::new();
        let mut refer = |key: &str, at: At<'_>| -> Result<(), HistoryError> {
            if let Some((place, field @ ("aspect" | "opportunity" | "id" | "criterion" | "debrief"))) =
                key.rsplit_once('/')
                && let Leaf::Json(Value::String(word)) = shown(doc, key, at)?
            {
                references.insert((place.to_owned(), field.to_owned(), word));
            }
            Ok(())
        };
        for step in steps {
            step.keys.iter().try_for_each(|key| refer(key, Some(&[step.hash])))?;
        }
        entries(doc, None, None).try_for_each(|item| refer(&item.key, None))?;
        let ids: BTreeSet<String> = what.opportunities.iter().map(ToString::to_string).collect();
        for (place, field, word) in &references {
            let private = what.motives && field == "aspect" && ["motive", "risk"].contains(&word.as_str());
            let elsewhere = field == "opportunity" && ids.contains(word);
            if private || elsewhere {
                out.leave(place);
            }
        }
        out.places.extend(ids.iter().map(|id| key_of(&["opportunities", id])));
        // What is about a row that is left out goes with it.
        loop {
            let before = out.places.len();
            let rows: BTreeSet<String> =
                out.places.iter().filter_map(|key| Some(key.rsplit_once('/')?.1.to_owned())).collect();
            for (place, field, word) in &references {
                let is_link =
                    field == "criterion" || field == "debrief" || (field == "id" && place.ends_with("/about"));
                if is_link && rows.contains(word) {
                    out.leave(place);
                }
            }
            if out.places.len() == before {
                return Ok(out);
            }
        }
    }

    /// Leaves out what holds a reference. A cell of the map of whitespace belongs to the account and only loses the
    /// reference.
    fn leave(&mut self, place: &str) {
        let place = place.strip_suffix("/about").unwrap_or(place);
        let is_cell = place.starts_with("/cells/");
        self.places.insert(if is_cell { format!("{place}/opportunity") } else { place.to_owned() });
    }

    fn holds(&self, key: &str) -> bool {
        let last = key.rsplit('/').next().unwrap_or_default();
        let field_of = |table: &str| key.starts_with(table) && key.matches('/').count() > 2;
        (self.what.motives && ["motive", "risk"].contains(&last) && field_of("/stakeholders/"))
            || (self.what.hours && last == "minutes" && field_of("/calls/"))
            || key.split('/').any(|part| part.parse().is_ok_and(|id| self.what.opportunities.contains(&id)))
            || ancestors(key).chain([key]).any(|place| self.places.contains(place))
    }
}

#[cfg(test)]
#[path = "strip_tests.rs"]
mod tests;
