//! A record that cannot be read spoils nothing but itself.

use crate::{fresh_name, open, raw};
use groundplan::plan::{Author, Id, Patch, Plan, Stamp, Summary};
use groundplan::storage::conformance::brief;
use groundplan::storage::{Rev, Storage, StorageError};
use groundplan::text::Msg;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

fn acme() -> Plan {
    Plan::new(Id::fixed(1), "Acme")
}

fn birch() -> Plan {
    Plan::new(Id::fixed(2), "Birch")
}

/// A database with two plans, one record of which is replaced.
async fn with_damage(store: &str, key: &str, value: impl Into<JsValue>) -> String {
    let name = fresh_name();
    open(&name).await.create(&[acme(), birch()]).await.unwrap();
    let db = raw::open_as_it_is(&name).await;
    raw::put(&db, store, key, value).await;
    db.close();
    name
}

#[wasm_bindgen_test]
async fn a_damaged_plan_is_named_and_the_others_load() {
    for damage in [JsValue::from(r#"{"version":1,"rev":1,"plan":{"id":"#), JsValue::from(7), JsValue::from("null")] {
        let name = with_damage("plans", &acme().id.to_string(), damage).await;
        let storage = open(&name).await;
        let error = storage.load(acme().id).await.unwrap_err();
        assert!(matches!(&error, StorageError::Damaged { plan, .. } if *plan == acme().id.to_string()), "{error:?}");
        assert_eq!(storage.load(birch().id).await.unwrap().unwrap().plan, birch());
        assert_eq!(storage.summaries().await, Ok(vec![brief(&acme()), brief(&birch())]));
        assert_eq!(storage.save(Rev(1), &birch(), &[]).await.unwrap().rev, Rev(2));
        // A tab that still has the plan open heals it.
        storage.save(Rev(1), &acme(), &[]).await.unwrap();
        assert_eq!(storage.load(acme().id).await.unwrap().unwrap().plan, acme());
    }
}

#[wasm_bindgen_test]
async fn a_damaged_plan_can_be_deleted() {
    let storage = open(&with_damage("plans", &acme().id.to_string(), "").await).await;
    storage.delete(acme().id).await.unwrap();
    assert_eq!(storage.load(acme().id).await, Ok(None));
    assert_eq!(storage.summaries().await, Ok(vec![brief(&birch())]));
}

#[wasm_bindgen_test]
async fn nothing_is_rebased_onto_a_damaged_plan() {
    let storage = open(&with_damage("plans", &acme().id.to_string(), "").await).await;
    let label = Msg::dynamic("test".into());
    let patch = Patch { id: Id::fixed(10), plan: acme().id, at: Stamp(0), by: Author::default(), label, ops: vec![] };
    let answer = storage.save(Rev(0), &acme(), &[patch]).await;
    assert!(matches!(answer, Err(StorageError::Damaged { .. })), "{answer:?}");
    assert_eq!(storage.outbox(10).await, Ok(vec![]));
}

#[wasm_bindgen_test]
async fn a_plan_of_a_newer_app_is_told_as_such() {
    let newer = format!(r#"{{"version":9,"rev":1,"plan":{{"id":"{}"}}}}"#, acme().id);
    let storage = open(&with_damage("plans", &acme().id.to_string(), newer).await).await;
    assert_eq!(storage.load(acme().id).await, Err(StorageError::TooNew { found: 9, known: 1 }));
    assert_eq!(storage.load(birch().id).await.unwrap().unwrap().plan, birch());
}

#[wasm_bindgen_test]
async fn a_damaged_head_is_made_anew() {
    let name = with_damage("heads", &acme().id.to_string(), "{").await;
    let storage = open(&name).await;
    assert_eq!(storage.summaries().await, Ok(vec![brief(&acme()), brief(&birch())]));
    assert_eq!(storage.load(acme().id).await.unwrap().unwrap().rev, Rev(1));
    assert_eq!(storage.save(Rev(1), &acme(), &[]).await.unwrap().rev, Rev(2), "and a save mends it");
    assert_eq!(storage.save(Rev(2), &acme(), &[]).await.unwrap().rev, Rev(3));

    let db = raw::open_as_it_is(&name).await;
    raw::put(&db, "plans", acme().id.to_string(), "{").await;
    raw::put(&db, "heads", acme().id.to_string(), 7).await;
    db.close();
    let bare = Summary { id: acme().id, ..Summary::default() };
    assert_eq!(storage.summaries().await, Ok(vec![bare, brief(&birch())]), "home still shows that it is there");
    assert!(matches!(storage.save(Rev(3), &acme(), &[]).await, Err(StorageError::Damaged { .. })));
}

#[wasm_bindgen_test]
async fn damaged_counters_are_told_not_guessed() {
    let storage = open(&with_damage("meta", "counters", r#"{"saves":-1}"#).await).await;
    assert!(matches!(storage.saves().await, Err(StorageError::Damaged { .. })));
    assert!(matches!(storage.save(Rev(1), &acme(), &[]).await, Err(StorageError::Damaged { .. })));
}
