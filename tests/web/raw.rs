//! IndexedDB without the app's code: what another app, another version or a damaged disk may leave behind.

use indexed_db_futures::database::Database;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::TransactionMode;
use indexed_db_futures::{Build, KeyPath};
use wasm_bindgen::JsValue;

/// Opens (and makes, with these stores) a database.
pub async fn open(name: &str, version: u32, stores: &[&str]) -> Database {
    open_with(name, version, stores.iter().map(|store| ((*store).to_owned(), None)).collect()).await
}

/// The same, with an index on a field of a store, named as the field.
pub async fn open_with(name: &str, version: u32, stores: Vec<(String, Option<String>)>) -> Database {
    let request = Database::open(name).with_version(version).with_on_upgrade_needed(move |_, db| {
        for (store, index) in stores {
            let store = db.create_object_store(store).build()?;
            if let Some(field) = index {
                store.create_index(field.as_str(), KeyPath::from(field.as_str())).build()?;
            }
        }
        Ok(())
    });
    request.await.unwrap()
}

/// Opens a database as it is.
pub async fn open_as_it_is(name: &str) -> Database {
    Database::open(name).build().unwrap().await.unwrap()
}

pub async fn put(db: &Database, store: &str, key: impl Into<JsValue>, value: impl Into<JsValue>) {
    let (key, value): (JsValue, JsValue) = (key.into(), value.into());
    let tx = db.transaction(store).with_mode(TransactionMode::Readwrite).build().unwrap();
    tx.object_store(store).unwrap().put(value).with_key(key).without_key_type().primitive().unwrap().await.unwrap();
    tx.commit().await.unwrap();
}

pub async fn get(db: &Database, store: &str, key: impl Into<JsValue>) -> Option<JsValue> {
    let key: JsValue = key.into();
    let tx = db.transaction(store).build().unwrap();
    let store = tx.object_store(store).unwrap();
    store.get::<JsValue, JsValue, _>(key).primitive().unwrap().await.unwrap()
}

/// How many entries a store has.
pub async fn count(db: &Database, store: &str) -> u64 {
    let tx = db.transaction(store).build().unwrap();
    let store = tx.object_store(store).unwrap();
    store.count().primitive().unwrap().await.unwrap().into()
}
