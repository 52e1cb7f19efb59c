//! Where plans are kept. One trait, whose documentation is the contract; an in-memory and an IndexedDB implementation
//! pass the same conformance suite.

mod memory;
mod rebase;
#[cfg(feature = "browser")]
mod store;

pub mod backups;
pub mod cabinet;
#[cfg(any(test, feature = "browser"))]
pub mod conformance;
#[cfg(feature = "browser")]
pub mod indexeddb;
pub mod migrate;

pub use memory::Memory;
pub use rebase::rebase;
#[cfg(feature = "browser")]
pub use store::Store;

use crate::plan::{Clash, Id, Patch, Plan, Summary};
use serde::{Deserialize, Serialize};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

/// How often a plan was saved; every save raises it by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rev(pub u64);

/// A plan as it is stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// The revision this is.
    pub rev: Rev,
    /// The plan.
    pub plan: Plan,
}

/// What a save did.
#[derive(Debug, Clone, PartialEq)]
pub struct Saved {
    /// The new revision.
    pub rev: Rev,
    /// `Some` when somebody else had saved meanwhile, or some of our changes were saved before: what was new applied to
    /// what was stored, which is stored now.
    pub rebased: Option<Plan>,
    /// Where our changes met theirs.
    pub clashes: Vec<Clash>,
}

/// Makes the briefs that home reads.
pub trait Briefs {
    /// The brief of a plan.
    fn of(&self, plan: &Plan) -> Summary;

    /// The brief of a plan from its stored text; `None` where that cannot be read.
    fn of_text(&self, id: Id, text: &str) -> Option<Summary> {
        migrate::plan_from_text(id, text).ok().map(|stored| self.of(&stored.plan))
    }
}

impl<F: Fn(&Plan) -> Summary> Briefs for F {
    fn of(&self, plan: &Plan) -> Summary {
        self(plan)
    }
}

/// Something that is on its way.
pub type Coming<T> = Pin<Box<dyn Future<Output = T>>>;

/// Gets hold of who makes the briefs; handed in by whoever opens the storage, since making them needs the rules, and those
/// may have to be loaded first. Asked before a transaction begins: those wait for nothing but the database.
pub type Summarise = Rc<dyn Fn() -> Coming<Result<Rc<dyn Briefs>>>>;

/// A summariser that is at hand.
pub fn at_hand(brief: impl Fn(&Plan) -> Summary + 'static) -> Summarise {
    let briefs: Rc<dyn Briefs> = Rc::new(brief);
    Rc::new(move || Box::pin(std::future::ready(Ok(briefs.clone()))))
}

/// Why storage could not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StorageError {
    /// The disk or the browser's share of it is full. Nothing was written; everything stays in memory.
    #[error("storage is full")]
    Full,
    /// Another tab holds an older version of the database open and does not let go.
    #[error("another tab blocks the update of the database")]
    Blocked,
    /// The database was written by a newer version of the app.
    #[error("the database has version {found}, this app knows {known}")]
    TooNew {
        /// The version found.
        found: u32,
        /// The newest version this app knows.
        known: u32,
    },
    /// Opened to be looked at only: a plan from a file that was not taken in.
    #[error("opened to be looked at only")]
    ReadOnly,
    /// The browser offers no database (private mode, or switched off).
    #[error("no database: {0}")]
    Unavailable(String),
    /// What was stored cannot be read.
    #[error("stored plan {plan} cannot be read: {reason}")]
    Damaged {
        /// The plan.
        plan: String,
        /// Why.
        reason: String,
    },
    /// A part of the app that is needed for it did not arrive. Nothing was written; trying again may help.
    #[error("a part of the app did not arrive")]
    NotLoaded,
    /// There is no such plan (any more).
    #[error("there is no such plan")]
    Missing,
    /// The transaction was aborted for another reason; nothing was written.
    #[error("the transaction was aborted: {0}")]
    Aborted(String),
}

/// The result of a storage operation.
pub type Result<T> = std::result::Result<T, StorageError>;

/// A place where plans are kept. The contract:
///
/// * **All or nothing.** Each call is one transaction. When it returns an error nothing of it was written; when it
///   returns, everything was written *durably* (in IndexedDB: the transaction's `complete` event has fired).
/// * **No field is lost.** [`save`](Self::save) never overwrites what somebody else saved since `base`: it applies the
///   pending patches to theirs (see [`rebase`]) and hands the result back.
/// * **Once.** A patch whose id was applied before is not applied again; saving the same patches twice changes nothing
///   but the revision.
/// * **The outbox is filled** in the same transaction: each newly applied patch once, in order of saving, until it is
///   [settled](Self::settle).
/// * **Created counts as saved.** A created plan has revision 1 and raises [`saves`](Self::saves) by one.
/// * **A rolled-back database takes what we have.** When the stored revision is *older* than `base`, the plan is stored
///   as it came, under a revision nobody has seen.
/// * **Summaries follow.** After every call, [`summaries`](Self::summaries) holds exactly the stored plans, each as the
///   summariser given at opening makes it from the stored version. (What an earlier summariser made stays until its plan
///   is saved again, or [`brief_anew`](Self::brief_anew) is told to make it.)
/// * Dropping a returned future midway leaves either everything or nothing of that call.
#[allow(async_fn_in_trait)] // single-threaded: futures need not be Send
pub trait Storage {
    /// A plan; `None` when there is none with this id.
    ///
    /// # Errors
    /// [`StorageError::Damaged`] when what is stored cannot be read.
    async fn load(&self, id: Id) -> Result<Option<Stored>>;

    /// Saves `plan`, which is `base` with `pending` applied. When the stored revision is newer than `base`, or some of
    /// `pending` was applied before, what is new in `pending` is applied to the stored plan instead and the outcome
    /// returned.
    ///
    /// # Errors
    /// [`StorageError::Missing`] when the plan was deleted meanwhile (nothing is written, nothing is brought back).
    async fn save(&self, base: Rev, plan: &Plan, pending: &[Patch]) -> Result<Saved>;

    /// Adds plans that are not there yet, in one transaction, and returns the ids that were; a plan whose id is there
    /// already is left alone.
    ///
    /// # Errors
    /// Those of any write.
    async fn create(&self, plans: &[Plan]) -> Result<Vec<Id>>;

    /// Deletes a plan with its summary; its patches still in the outbox go with it. Deleting what is not there succeeds.
    ///
    /// # Errors
    /// Those of any write.
    async fn delete(&self, id: Id) -> Result<()>;

    /// The briefs of all plans, by id.
    ///
    /// # Errors
    /// Those of any read.
    async fn summaries(&self) -> Result<Vec<Summary>>;

    /// Makes the briefs of these plans anew from what is stored; each keeps its instant of change, and no revision or
    /// counter moves. Plans that are not there, or cannot be read, are passed over.
    ///
    /// # Errors
    /// Those of any write.
    async fn brief_anew(&self, plans: &[Id]) -> Result<()>;

    /// The oldest `limit` patches that history has not recorded yet, in order of saving.
    ///
    /// # Errors
    /// Those of any read.
    async fn outbox(&self, limit: usize) -> Result<Vec<Patch>>;

    /// Takes recorded patches out of the outbox.
    ///
    /// # Errors
    /// Those of any write.
    async fn settle(&self, patches: &[Id]) -> Result<()>;

    /// A setting by name (theme, the user's name, the device's id); `None` when it was never set.
    ///
    /// # Errors
    /// Those of any read.
    async fn setting(&self, name: &str) -> Result<Option<String>>;

    /// Keeps a setting.
    ///
    /// # Errors
    /// Those of any write.
    async fn set_setting(&self, name: &str, value: &str) -> Result<()>;

    /// Saves made in this storage since it was made, over all plans; never falls. A lower figure than one seen before
    /// means the database was lost or rolled back.
    ///
    /// # Errors
    /// Those of any read.
    async fn saves(&self) -> Result<u64>;
}
