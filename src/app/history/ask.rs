//! What is asked of the engine about histories, and its answers as somebody reads them.

use crate::editor::browser::new_id;
use crate::engine::{Engine, EngineError, Meeting, Record, Reply, Request, Worker};
use crate::files::Envelope;
use crate::history::{Conflict, Entry, LeaveOut, Preview, Said, Version};
use crate::plan::{Patch, Plan, Stamp};
use crate::text::Msg;

/// A history with more in it.
pub struct Recorded {
    /// How much in it nobody has decided.
    pub open: usize,
    /// Whether it held something else than storage did.
    pub diverged: bool,
    /// The history.
    pub document: Vec<u8>,
}

/// Two copies as one.
pub struct Both {
    /// What the file brings; `None` where the plan was not here.
    pub preview: Option<Box<Preview>>,
    /// The plan.
    pub plan: Plan,
    /// How much in it nobody has decided.
    pub open: usize,
    /// The history.
    pub document: Vec<u8>,
}

/// Puts patches into a history; `whole` when they are all that is missing in it.
pub async fn record(stored: Plan, patches: Vec<Patch>, whole: bool, document: Vec<u8>) -> Result<Recorded, Msg> {
    let what = Box::new(Record { stored, patches, actor: new_id(), whole });
    match ask(Request::Record { what, document }).await? {
        Reply::Recorded { open, diverged, document } => Ok(Recorded { open, diverged, document }),
        _ => Err(msg!("engine-lost")),
    }
}

/// What a file and our history are together.
pub async fn meet(file: &Envelope, document: Vec<u8>) -> Result<Both, Msg> {
    let (plan, by, at) = (file.plan.clone(), file.exported.by.clone(), file.exported.at);
    let theirs = file.history.clone().unwrap_or_default();
    let file = Box::new(Meeting { plan, by, at, actor: new_id() });
    match ask(Request::Meet { file, document, theirs }).await? {
        Reply::Met { preview, plan, open, document } => Ok(Both { preview, plan: *plan, open, document }),
        _ => Err(msg!("engine-lost")),
    }
}

/// Every edit, the oldest first.
pub async fn timeline(document: Vec<u8>) -> Result<Vec<Entry>, Msg> {
    match ask(Request::Timeline { since: Stamp(1), document }).await? {
        Reply::Timeline(entries) => Ok(entries),
        _ => Err(msg!("engine-lost")),
    }
}

/// The plan at a point of its history; as it stands there where none is named.
pub async fn plan_at(version: Option<Version>, document: Vec<u8>) -> Result<Plan, Msg> {
    match ask(Request::PlanAt { version, document }).await? {
        Reply::Plan(plan) => Ok(*plan),
        _ => Err(msg!("engine-lost")),
    }
}

/// The plan at some instants; `None` for those the history does not reach back to.
///
/// # Errors
/// A message for the reader.
pub async fn plans_on(on: Vec<Stamp>, document: Vec<u8>) -> Result<Vec<Option<Plan>>, Msg> {
    match ask(Request::PlansOn { on, document }).await? {
        Reply::Plans(plans) => Ok(plans),
        _ => Err(msg!("engine-lost")),
    }
}

/// What is different since an instant.
pub async fn changes(since: Stamp, document: Vec<u8>) -> Result<Vec<Said>, Msg> {
    match ask(Request::Changes { since, document }).await? {
        Reply::Changes(changes) => Ok(changes),
        _ => Err(msg!("engine-lost")),
    }
}

/// What nobody has decided.
pub async fn conflicts(document: Vec<u8>) -> Result<Vec<Conflict>, Msg> {
    match ask(Request::Conflicts { document }).await? {
        Reply::Conflicts(list) => Ok(list),
        _ => Err(msg!("engine-lost")),
    }
}

/// A copy of a history without some of its contents, and the plan in it.
///
/// # Errors
/// A message for the reader.
pub async fn without(what: LeaveOut, document: Vec<u8>) -> Result<(Plan, Vec<u8>), Msg> {
    match ask(Request::Without { what, actor: new_id(), document }).await? {
        Reply::Copied { plan, document } => Ok((*plan, document)),
        _ => Err(msg!("engine-lost")),
    }
}

async fn ask(question: Request) -> Result<Reply, Msg> {
    Worker::of_page().ask(question).await.map_err(|error| match error {
        EngineError::Told(why) => why,
        EngineError::OtherVersion { .. } => msg!("engine-other"),
        _ => msg!("engine-lost"),
    })
}
