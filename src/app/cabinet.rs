//! The cabinet of a space: opened once, and in memory where the browser offers no database.

use super::route::Space;
use super::state::database_name;
use crate::plan::Id;
use crate::storage::cabinet::{Cabinet, Document, DocumentHead, Drawer, MemoryCabinet};
use crate::storage::indexeddb::Documents;
use crate::storage::{Result, Rev};
use std::cell::RefCell;
use std::rc::Rc;

/// Where a space's documents are kept.
pub enum Keep {
    /// Across visits.
    Database(Documents),
    /// For as long as the tab.
    Memory(MemoryCabinet),
}

thread_local! {
    static OPEN: RefCell<Vec<(Space, Rc<Keep>)>> = const { RefCell::new(Vec::new()) };
}

impl Keep {
    /// The cabinet of a space.
    pub async fn of(space: Space) -> Rc<Self> {
        if let Some(open) = at_hand(space) {
            return open;
        }
        let opened = match space {
            Space::File => None,
            _ => Documents::open(&database_name(space)).await.ok(),
        };
        // Somebody else may have opened it meanwhile; all shall hold the same.
        at_hand(space).unwrap_or_else(|| {
            let keep = Rc::new(opened.map_or_else(|| Self::Memory(MemoryCabinet::default()), Self::Database));
            OPEN.with_borrow_mut(|open| open.push((space, keep.clone())));
            keep
        })
    }

    /// Whether what is kept is there on the next visit.
    #[must_use]
    pub fn lasts(&self) -> bool {
        matches!(self, Self::Database(_))
    }
}

fn at_hand(space: Space) -> Option<Rc<Keep>> {
    OPEN.with_borrow(|open| open.iter().find(|(of, _)| *of == space).map(|(_, keep)| keep.clone()))
}

impl Cabinet for Keep {
    async fn list(&self, drawer: Drawer) -> Result<Vec<DocumentHead>> {
        match self {
            Self::Database(keep) => keep.list(drawer).await,
            Self::Memory(keep) => keep.list(drawer).await,
        }
    }

    async fn get(&self, id: Id) -> Result<Option<Document>> {
        match self {
            Self::Database(keep) => keep.get(id).await,
            Self::Memory(keep) => keep.get(id).await,
        }
    }

    async fn put(&self, document: &Document) -> Result<Option<Rev>> {
        match self {
            Self::Database(keep) => keep.put(document).await,
            Self::Memory(keep) => keep.put(document).await,
        }
    }

    async fn remove(&self, id: Id) -> Result<()> {
        match self {
            Self::Database(keep) => keep.remove(id).await,
            Self::Memory(keep) => keep.remove(id).await,
        }
    }
}
