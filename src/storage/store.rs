//! The storage the app runs on: the browser's database, or memory where the browser offers none.

use super::indexeddb::IndexedDb;
use super::{Memory, Result, Rev, Saved, Storage, StorageError, Stored, Summarise};
use crate::plan::{Id, Patch, Plan, Summary};
use std::rc::Rc;

/// One of the two; see [`Storage`] for what each call does.
pub enum Store {
    /// Kept across visits.
    Database(IndexedDb),
    /// Gone with the tab: for browsers without a database, which the shell says aloud.
    Memory(Memory),
}

impl Store {
    /// Opens the database of that name.
    ///
    /// # Errors
    /// As [`IndexedDb::open`].
    pub async fn open(name: &str, summarise: Summarise) -> Result<Self> {
        IndexedDb::open(name, summarise).await.map(Self::Database)
    }

    /// A store that lasts as long as the tab.
    #[must_use]
    pub fn in_memory(summarise: Summarise) -> Self {
        Self::Memory(Memory::new(summarise))
    }

    /// A store that holds nothing and takes nothing.
    #[must_use]
    pub fn left() -> Self {
        // Nobody makes briefs there: whoever does would bring the code that reads plans into the start.
        let nobody: Summarise = Rc::new(|| Box::pin(std::future::ready(Err(StorageError::ReadOnly))));
        Self::Memory(Memory::new(nobody).locked())
    }

    /// Why nothing can be written here; `None` in the ordinary case that it can.
    #[must_use]
    pub fn read_only(&self) -> Option<StorageError> {
        match self {
            Self::Database(store) => store.read_only(),
            Self::Memory(store) => store.is_locked().then_some(StorageError::ReadOnly),
        }
    }

    /// Whether what is saved here is there on the next visit.
    #[must_use]
    pub fn lasts(&self) -> bool {
        matches!(self, Self::Database(_))
    }
}

/// Passes every call on to whichever storage there is.
macro_rules! pass_on {
    ($($name:ident($($arg:ident: $type:ty),*) -> $out:ty;)+) => {
        impl Storage for Store {
            $(async fn $name(&self, $($arg: $type),*) -> Result<$out> {
                match self {
                    Self::Database(store) => store.$name($($arg),*).await,
                    Self::Memory(store) => store.$name($($arg),*).await,
                }
            })+
        }
    };
}

pass_on! {
    load(id: Id) -> Option<Stored>;
    save(base: Rev, plan: &Plan, pending: &[Patch]) -> Saved;
    create(plans: &[Plan]) -> Vec<Id>;
    delete(id: Id) -> ();
    summaries() -> Vec<Summary>;
    brief_anew(plans: &[Id]) -> ();
    outbox(limit: usize) -> Vec<Patch>;
    settle(patches: &[Id]) -> ();
    setting(name: &str) -> Option<String>;
    set_setting(name: &str, value: &str) -> ();
    saves() -> u64;
}
