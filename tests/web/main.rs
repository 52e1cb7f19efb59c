//! What only a browser can prove: the storage in IndexedDB, run in headless Chromium. Each test opens a database with a
//! fresh name.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // clippy takes functions beside the tests for the app

mod backups;
mod cabinet;
mod damage;
mod faults;
mod golden;
mod histories;
mod opening;
mod raw;
mod suite;

use groundplan::storage::at_hand;
use groundplan::storage::conformance::brief;
use groundplan::storage::indexeddb::IndexedDb;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// A name no other test uses, in this run or an earlier one.
fn fresh_name() -> String {
    format!("test-{}-{}", js_sys::Date::now(), js_sys::Math::random())
}

async fn open(name: &str) -> IndexedDb {
    IndexedDb::open(name, at_hand(brief)).await.unwrap()
}
