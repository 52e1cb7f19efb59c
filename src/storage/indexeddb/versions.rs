//! The ladder of database versions. Every version that was ever released stays here with the step that leads to it, so
//! that a database left alone for years still opens.
//!
//! A step adds stores, moves data, removes stores, in this order, all in the one upgrade transaction: it happens wholly or
//! not at all. Plans inside are lifted when they are read (see [`migrate`](crate::storage::migrate)); a step here is only
//! for what IndexedDB itself must know, its stores.

use super::transaction::Store;
use indexed_db_futures::database::Database;
use indexed_db_futures::{Build, KeyPath};

/// A version of the database, named by IndexedDB's own version number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u32)]
pub(super) enum Version {
    /// There is no database yet.
    V0 = 0,
    /// Plans, heads, patches with the outbox, settings, counters.
    V1 = 1,
}

impl Version {
    /// The version this app writes.
    pub const NEWEST: Self = Self::V1;

    /// IndexedDB's number of this version.
    pub fn number(self) -> u32 {
        self as u32
    }

    /// The version of IndexedDB's number; `None` for one this app does not know.
    pub fn of_number(number: f64) -> Option<Self> {
        [Self::V0, Self::V1].into_iter().find(|version| f64::from(version.number()).total_cmp(&number).is_eq())
    }

    /// Takes one step up inside the upgrade transaction and returns the version reached; `None` at the top.
    fn upgrade(self, db: &Database) -> indexed_db_futures::Result<Option<Self>> {
        match self {
            Self::V0 => to_v1(db).map(|()| Some(Self::V1)),
            Self::V1 => Ok(None),
        }
    }
}

/// Climbs from `from` to the top. To be called while the upgrade transaction is open; an error must abort it.
pub(super) fn climb(from: Version, db: &Database) -> indexed_db_futures::Result<()> {
    let mut version = from;
    while let Some(next) = version.upgrade(db)? {
        version = next;
    }
    Ok(())
}

/// From nothing to version 1. The names are written out: what a later version calls its stores is not this step's matter.
fn to_v1(db: &Database) -> indexed_db_futures::Result<()> {
    for name in ["plans", "heads", "settings", "meta"] {
        db.create_object_store(name).build()?;
    }
    let patches = db.create_object_store("patches").build()?;
    patches.create_index("place", KeyPath::from("place")).build()?;
    debug_assert!(Store::ALL.iter().all(|store| db.object_store_names().any(|name| name == store.name())));
    Ok(())
}
