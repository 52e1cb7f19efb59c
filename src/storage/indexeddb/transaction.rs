//! A transaction that knows this database's stores and speaks in this app's errors.
//!
//! IndexedDB commits a transaction by itself as soon as it has nothing to do. Between opening one and
//! [`commit`](Transaction::commit), await only its own requests.

use crate::storage::{Result, StorageError};
use indexed_db_futures::database::Database;
use indexed_db_futures::error::{DomException, Error};
use indexed_db_futures::internals::{QuerySourceInternal, SystemRepr};
use indexed_db_futures::object_store::ObjectStore;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{TransactionDurability, TransactionMode, TransactionOptions};
use wasm_bindgen::JsValue;

/// The object stores. A save costs a turn with the database for each value it touches, so that what is written together
/// is kept together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Store {
    /// Plan id → the plan as one JSON text, with its version and revision.
    Plans,
    /// Plan id → revision and summary as JSON: what home reads, and what a save must know of half a megabyte.
    Heads,
    /// Patch id → its place in the outbox and the patch as JSON; nothing in it once it left the outbox, so that what was
    /// applied is known for good.
    Patches,
    /// Name → text.
    Settings,
    /// What is counted over all plans, under one key.
    Meta,
    /// In the database of backups: the instant of a backup → its head as JSON.
    BackupHeads,
    /// In the database of backups: plan id and instant of change → the plan as in [`Self::Plans`].
    BackupPlans,
    /// In the database of histories: plan id → what is known of its history, as JSON.
    HistoryHeads,
    /// In the database of histories: plan id → the document, as bytes.
    Documents,
    /// In the cabinet: document id → what is known of it, as JSON.
    DocumentHeads,
    /// In the cabinet: document id → its text.
    DocumentTexts,
}

impl Store {
    pub const ALL: &'static [Self] = &[Self::Plans, Self::Heads, Self::Patches, Self::Settings, Self::Meta];
    pub const BACKUPS: &'static [Self] = &[Self::BackupHeads, Self::BackupPlans];
    pub const HISTORIES: &'static [Self] = &[Self::HistoryHeads, Self::Documents];
    pub const CABINET: &'static [Self] = &[Self::DocumentHeads, Self::DocumentTexts];

    pub fn name(self) -> &'static str {
        match self {
            Self::Plans | Self::BackupPlans => "plans",
            Self::Heads | Self::BackupHeads | Self::HistoryHeads | Self::DocumentHeads => "heads",
            Self::Patches => "patches",
            Self::Settings => "settings",
            Self::Meta => "meta",
            Self::Documents | Self::DocumentTexts => "documents",
        }
    }
}

/// The field of an entry of [`Store::Patches`], and the name of the index on it: a number that only rises.
pub(super) const PLACE: &str = "place";

/// One open transaction. Dropping it uncommitted takes everything back.
pub(super) struct Transaction<'a>(indexed_db_futures::transaction::Transaction<'a>);

impl<'a> Transaction<'a> {
    /// A transaction that only reads.
    pub fn read(db: &'a Database, stores: &[Store]) -> Result<Self> {
        db.transaction(names(stores)).with_mode(TransactionMode::Readonly).build().map(Self).map_err(told)
    }

    /// A transaction that writes; when it is committed, the data is on the disk and not only on its way there.
    pub fn write(db: &'a Database, stores: &[Store]) -> Result<Self> {
        db.transaction(names(stores))
            .with_mode(TransactionMode::Readwrite)
            .with_options(TransactionOptions::new().with_durability(TransactionDurability::Strict))
            .build()
            .map(Self)
            .map_err(told)
    }

    fn store(&self, store: Store) -> Result<ObjectStore<'_>> {
        self.0.object_store(store.name()).map_err(told)
    }

    /// Asks for a value at once; the answer can be awaited later, after other questions were put.
    pub fn get(&self, store: Store, key: impl Into<JsValue>) -> Result<Answer<Option<JsValue>>> {
        let key: JsValue = key.into();
        let request = self.store(store)?.get::<JsValue, JsValue, _>(key).primitive().map_err(told)?;
        Ok(Answer(request))
    }

    /// Asks whether there is a value, and at once as well.
    pub fn has(&self, store: Store, key: impl Into<JsValue>) -> Result<Answer<Option<JsValue>>> {
        let key: JsValue = key.into();
        let request = self.store(store)?.get_key::<JsValue, _>(key).primitive().map_err(told)?;
        Ok(Answer(request))
    }

    /// All entries of a store in the order of their keys.
    pub async fn entries(&self, store: Store) -> Result<Vec<(JsValue, JsValue)>> {
        // To IndexedDB, a limit of 0 is none.
        entries(&self.store(store)?, 0).await
    }

    /// The entries of [`Store::Patches`] that are in the outbox, in the order of their places, `limit` at most; 0 is no
    /// limit.
    pub async fn outbox(&self, limit: u32) -> Result<Vec<(JsValue, JsValue)>> {
        let store = self.store(Store::Patches)?;
        let index = store.index(PLACE).map_err(told)?;
        entries(&index, limit).await
    }

    /// Writes a value. Whether it could be written is told by [`commit`](Self::commit).
    pub fn put(&self, store: Store, key: impl Into<JsValue>, value: impl Into<JsValue>) -> Result<()> {
        let (key, value): (JsValue, JsValue) = (key.into(), value.into());
        self.store(store)?.put(value).with_key(key).without_key_type().primitive().map(drop).map_err(told)
    }

    /// Removes a value, if it is there.
    pub fn delete(&self, store: Store, key: impl Into<JsValue>) -> Result<()> {
        let key: JsValue = key.into();
        self.store(store)?.delete::<JsValue, _>(key).primitive().map(drop).map_err(told)
    }

    /// Ends the transaction and waits until it is complete.
    pub async fn commit(self) -> Result<()> {
        let transaction = self.0.as_sys().clone();
        self.0.commit().await.map_err(|error| {
            // A disk that is full at commit fails no request: only the transaction knows why it was aborted.
            transaction.error().map_or_else(|| told(error), |why| told_by_dom(&why))
        })
    }
}

/// The answer to a request that is under way.
pub(super) struct Answer<T>(indexed_db_futures::future::BasicRequest<T>);

impl<T> Answer<T> {
    pub async fn wait(self) -> Result<T> {
        self.0.await.map_err(told)
    }
}

async fn entries<S, R>(source: &S, limit: u32) -> Result<Vec<(JsValue, JsValue)>>
where
    S: SystemRepr<Repr = R>,
    R: QuerySourceInternal,
{
    let keys = source.get_all_keys::<JsValue>().with_limit(limit).primitive().map_err(told)?;
    let values = source.get_all::<JsValue>().with_limit(limit).primitive().map_err(told)?;
    let (keys, values) = (keys.await.map_err(told)?, values.await.map_err(told)?);
    keys.zip(values).map(|(key, value)| Ok((key.map_err(told)?, value.map_err(told)?))).collect()
}

fn names(stores: &[Store]) -> Vec<&'static str> {
    stores.iter().map(|store| store.name()).collect()
}

/// The error in this app's words.
pub(super) fn told(error: Error) -> StorageError {
    match error {
        Error::DomException(exception) => told_by_dom(&exception.into()),
        other => StorageError::Aborted(other.to_string()),
    }
}

fn told_by_dom(exception: &web_sys::DomException) -> StorageError {
    match exception.name().as_str() {
        "QuotaExceededError" => StorageError::Full,
        name => StorageError::Aborted(format!("{name}: {}", exception.message())),
    }
}

/// Whether an exception has this name; the library sorts only some of them.
pub(super) fn is_named(exception: &DomException, name: &str) -> bool {
    web_sys::DomException::from(exception.clone()).name() == name
}
