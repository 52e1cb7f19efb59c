//! The cabinet's suite, in the browser, and that it is a database of its own.

use crate::{faults, fresh_name, open, raw};
use groundplan::cabinet_conformance;
use groundplan::plan::Id;
use groundplan::storage::cabinet::{Cabinet, Document, DocumentHead, Drawer};
use groundplan::storage::conformance::cabinet::{CabinetBench, cases};
use groundplan::storage::indexeddb::Documents;
use groundplan::storage::{Storage, StorageError};
use wasm_bindgen_test::wasm_bindgen_test;

struct InBrowser(String);

impl CabinetBench for InBrowser {
    type Handle = Documents;

    async fn open(&self) -> Documents {
        Documents::open(&self.0).await.unwrap()
    }

    fn fail_next_write(&self) {
        faults::abort_next_commit();
    }
}

macro_rules! in_indexeddb {
    ($($case:ident)+) => {$(
        #[wasm_bindgen_test]
        async fn $case() {
            cases::$case(&InBrowser(fresh_name())).await;
        }
    )+};
}

cabinet_conformance!(in_indexeddb);

#[wasm_bindgen_test]
async fn the_plans_database_knows_nothing_of_it() {
    let name = fresh_name();
    let (plans, documents) = (open(&name).await, Documents::open(&name).await.unwrap());
    let head = DocumentHead { id: Id::fixed(1), drawer: Drawer::Coaching.into(), ..DocumentHead::default() };
    documents.put(&Document { head, text: "{}".into() }).await.unwrap();
    assert_eq!((plans.saves().await, plans.summaries().await), (Ok(0), Ok(vec![])));
}

#[wasm_bindgen_test]
async fn a_head_that_cannot_be_read_is_told_and_not_written_over() {
    let name = fresh_name();
    let documents = Documents::open(&name).await.unwrap();
    let head = DocumentHead { id: Id::fixed(1), drawer: Drawer::Coaching.into(), ..DocumentHead::default() };
    documents.put(&Document { head: head.clone(), text: "{}".into() }).await.unwrap();
    let db = raw::open_as_it_is(&format!("{name}-cabinet")).await;
    raw::put(&db, "heads", Id::fixed(1).to_string(), "{").await;
    assert!(matches!(documents.get(Id::fixed(1)).await, Err(StorageError::Damaged { .. })));
    assert!(matches!(documents.put(&Document { head, text: "[]".into() }).await, Err(StorageError::Damaged { .. })));
    assert_eq!(documents.list(Drawer::Coaching).await, Ok(vec![]));
}
