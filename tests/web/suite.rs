//! The conformance suite, in the browser.

use crate::faults;
use groundplan::storage::conformance::{Bench, brief, cases};
use groundplan::storage::indexeddb::IndexedDb;
use groundplan::storage::{Memory, StorageError, at_hand};
use groundplan::storage_conformance;
use wasm_bindgen_test::wasm_bindgen_test;

struct InBrowser(String);

impl Bench for InBrowser {
    type Handle = IndexedDb;

    async fn open(&self) -> IndexedDb {
        crate::open(&self.0).await
    }

    fn fail_next_write(&self) {
        faults::abort_next_commit();
    }
}

struct InMemory(Memory);

impl Bench for InMemory {
    type Handle = Memory;

    async fn open(&self) -> Memory {
        self.0.clone()
    }

    fn fail_next_write(&self) {
        self.0.fail_next_write(StorageError::Full);
    }
}

macro_rules! in_indexeddb {
    ($($case:ident)+) => {$(
        #[wasm_bindgen_test]
        async fn $case() {
            cases::$case(&InBrowser(crate::fresh_name())).await;
        }
    )+};
}

storage_conformance!(in_indexeddb);

mod memory {
    use super::*;

    macro_rules! in_memory {
        ($($case:ident)+) => {$(
            #[wasm_bindgen_test]
            async fn $case() {
                cases::$case(&InMemory(Memory::new(at_hand(brief)))).await;
            }
        )+};
    }

    storage_conformance!(in_memory);
}
