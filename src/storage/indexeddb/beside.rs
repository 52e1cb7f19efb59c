//! A database beside the plans' own: opened in one way, closed when nobody holds it any more.

use super::transaction::{Store, Transaction};
use crate::storage::{Result, StorageError};
use indexed_db_futures::Build;
use indexed_db_futures::database::Database;
use indexed_db_futures::internals::SystemRepr;

/// The version of these databases. What lies in them carries its own.
const VERSION: u32 = 1;

/// An open database beside the plans' own.
pub(super) struct Beside(Database);

impl Beside {
    /// Opens the database of this name beside that of the workspace, and makes it with these stores where there is none.
    ///
    /// # Errors
    /// [`StorageError::Unavailable`] where there is no database to be had, or a newer app made it.
    pub async fn open(workspace: &str, name: &str, stores: &'static [Store]) -> Result<Self> {
        let unavailable = |error: &dyn std::fmt::Display| StorageError::Unavailable(error.to_string());
        let request = Database::open(format!("{workspace}-{name}"))
            .with_version(VERSION)
            .with_on_upgrade_needed(move |_, db| {
                for store in stores {
                    db.create_object_store(store.name()).build()?;
                }
                Ok(())
            })
            .build()
            .map_err(|error| unavailable(&error))?;
        request.await.map(Self).map_err(|error| unavailable(&error))
    }

    /// A transaction that only reads.
    pub fn read(&self, stores: &[Store]) -> Result<Transaction<'_>> {
        Transaction::read(&self.0, stores)
    }

    /// A transaction that writes.
    pub fn write(&self, stores: &[Store]) -> Result<Transaction<'_>> {
        Transaction::write(&self.0, stores)
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        self.0.as_sys().close();
    }
}
