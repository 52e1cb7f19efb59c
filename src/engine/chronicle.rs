//! Histories, asked for by a page that keeps them as bytes: each question brings the document it is about, so that an
//! engine that stopped is replaced by another without anything to be told again.

use super::message::{Meeting, Record};
use super::{EngineError, Reply};
use crate::files::leave_out::unmarked;
use crate::history::{Actor, History, HistoryError, LeaveOut, Merged, Preview, Version};
use crate::plan::{Author, Id, OnClash, Patch, Plan, Stamp, apply};

/// Puts patches into a plan's history, which is begun where there is none.
pub fn record(question: Record, document: &[u8]) -> Result<Reply, EngineError> {
    let Record { stored, patches, actor, whole } = question;
    let mut history = if document.is_empty() { begun(&stored, &patches, actor)? } else { load(document, actor)? };
    for patch in &patches {
        history.record(patch).map_err(told)?;
    }
    // What storage holds and the history does not is taken in as an edit: both are kept.
    let diverged = whole && history.check(&stored).is_err();
    if diverged {
        let at = patches.iter().map(|patch| patch.at).max().unwrap_or_default();
        history.take_in(&stored, at, &Author::default()).map_err(told)?;
    }
    kept(&history, diverged)
}

/// The history of a plan that was not recorded until now: it begins with the plan as it was before these patches. It is
/// dated by nobody and never, so that two copies of one plan begin alike wherever that happens.
fn begun(stored: &Plan, patches: &[Patch], actor: Id) -> Result<History, EngineError> {
    let mut before = stored.clone();
    for patch in patches.iter().rev() {
        apply(&mut before, &patch.inverse(), OnClash::Skip);
    }
    History::of_plan(&before, Stamp::default(), &Author::default(), bytes(actor)).map_err(told)
}

/// What a file's plan and history would bring to ours, and the document that holds both. Without ours it is theirs.
pub fn meet(question: &Meeting, document: &[u8], theirs: &[u8]) -> Result<Reply, EngineError> {
    let mut other = load(theirs, question.actor)?;
    if other.plan().id != question.plan.id {
        return Err(told(HistoryError::OtherPlan));
    }
    // What stands in the file and not in its history was written into it by hand.
    let by = Author { device: Id::default(), name: question.by.clone() };
    other.take_in(&unmarked(question.plan.clone()), question.at, &by).map_err(told)?;
    if document.is_empty() {
        return Ok(Reply::Met {
            preview: None,
            plan: Box::new(other.plan().clone()),
            open: open(&other)?,
            document: other.save(),
        });
    }
    let mut both = load(document, question.actor)?;
    let preview: Preview = both.preview(&other).map_err(told)?;
    let Merged { .. } = both.merge(&other).map_err(told)?;
    Ok(Reply::Met {
        preview: Some(Box::new(preview)),
        plan: Box::new(both.plan().clone()),
        open: open(&both)?,
        document: both.save(),
    })
}

/// Every edit since an instant, the oldest first.
pub fn timeline(since: Stamp, document: &[u8]) -> Result<Reply, EngineError> {
    load(document, Id::default())?.timeline_since(since).map(Reply::Timeline).map_err(told)
}

/// The plan as it was, or as it stands.
pub fn plan_at(version: Option<&Version>, document: &[u8]) -> Result<Reply, EngineError> {
    let history = load(document, Id::default())?;
    let plan = version.map_or_else(|| Ok(history.plan().clone()), |version| history.plan_at(version)).map_err(told)?;
    Ok(Reply::Plan(Box::new(plan)))
}

/// The plan at each of some instants; `None` for those before the first edit that the history knows of.
pub fn plans_on(on: &[Stamp], document: &[u8]) -> Result<Reply, EngineError> {
    let history = load(document, Id::default())?;
    let begins = history.begins();
    let plan = |at: &Stamp| match begins {
        Some(first) if first <= *at => history.plan_at(&history.version_on(*at)).map(Some).map_err(told),
        _ => Ok(None),
    };
    on.iter().map(plan).collect::<Result<_, _>>().map(Reply::Plans)
}

/// What is different since an instant.
pub fn changes(since: Stamp, document: &[u8]) -> Result<Reply, EngineError> {
    let history = load(document, Id::default())?;
    history.changes_since(&history.version_on(since)).map(Reply::Changes).map_err(told)
}

/// What nobody has decided.
pub fn conflicts(document: &[u8]) -> Result<Reply, EngineError> {
    load(document, Id::default())?.to_decide().map(Reply::Conflicts).map_err(told)
}

/// A copy of the history without some of its contents, and the plan in it.
pub fn without(what: &LeaveOut, actor: Id, document: &[u8]) -> Result<Reply, EngineError> {
    let copy = load(document, actor)?.without(what, bytes(actor)).map_err(told)?;
    Ok(Reply::Copied { plan: Box::new(copy.plan().clone()), document: copy.save() })
}

fn kept(history: &History, diverged: bool) -> Result<Reply, EngineError> {
    Ok(Reply::Recorded { open: open(history)?, diverged, document: history.save() })
}

fn open(history: &History) -> Result<usize, EngineError> {
    history.to_decide().map(|list| list.len()).map_err(told)
}

fn load(document: &[u8], actor: Id) -> Result<History, EngineError> {
    History::load(document, bytes(actor)).map_err(told)
}

fn bytes(actor: Id) -> Actor {
    actor.bytes()
}

#[allow(clippy::needless_pass_by_value)] // handed to map_err
fn told(error: HistoryError) -> EngineError {
    EngineError::Told(error.message())
}

#[cfg(test)]
#[path = "chronicle_tests.rs"]
mod tests;
