//! Opening: newer databases, tabs that hold on, tabs that must let go.

use crate::{fresh_name, open, raw};
use gloo_timers::future::TimeoutFuture;
use groundplan::plan::{Id, Plan};
use groundplan::storage::conformance::brief;
use groundplan::storage::indexeddb::IndexedDb;
use groundplan::storage::{Storage, StorageError, at_hand};
use wasm_bindgen_test::wasm_bindgen_test;

async fn error_of_opening(name: &str) -> StorageError {
    match IndexedDb::open(name, at_hand(brief)).await {
        Ok(_) => panic!("it was opened"),
        Err(error) => error,
    }
}

#[wasm_bindgen_test]
async fn what_was_saved_is_there_after_closing() {
    let name = fresh_name();
    let plan = Plan::new(Id::fixed(1), "Acme");
    open(&name).await.create(std::slice::from_ref(&plan)).await.unwrap();
    assert_eq!(open(&name).await.load(plan.id).await.unwrap().unwrap().plan, plan);
}

#[wasm_bindgen_test]
async fn a_newer_database_is_refused_and_left_unharmed() {
    let name = fresh_name();
    let newer = raw::open(&name, 7, &["plans", "future"]).await;
    raw::put(&newer, "future", "key", "value").await;
    newer.close();

    assert_eq!(error_of_opening(&name).await, StorageError::TooNew { found: 7, known: 1 });

    let newer = raw::open_as_it_is(&name).await;
    assert!((newer.version() - 7.0).abs() < 0.5);
    assert_eq!(raw::get(&newer, "future", "key").await, Some("value".into()));
    assert_eq!(newer.object_store_names().collect::<Vec<_>>(), ["future", "plans"]);
    newer.close();
}

#[wasm_bindgen_test]
async fn a_blocked_upgrade_is_told_within_two_seconds() {
    let name = fresh_name();
    open(&name).await.create(&[Plan::new(Id::fixed(1), "Acme")]).await.unwrap();
    let holds_on = raw::open_as_it_is(&name).await; // never listens to anybody
    let started = js_sys::Date::now();
    ask_for_version(2);
    let error = error_of_opening(&name).await;
    let took = js_sys::Date::now() - started;
    assert_eq!(error, StorageError::Blocked);
    assert!(took < 2_000.0, "told after {took} ms");

    // Once the other tab lets go, the upgrade happens, and the connection it was made for does not block anybody else.
    holds_on.close();
    ask_for_version(2);
    let upgraded = open(&name).await;
    assert_eq!(upgraded.load(Id::fixed(1)).await.unwrap().unwrap().plan.account.name, "Acme");
}

/// The next opening with a version asks for this one instead: as a newer app would.
fn ask_for_version(version: u32) {
    let code = format!(
        "(() => {{ const p = IDBFactory.prototype, real = p.open;
           p.open = function (name) {{ p.open = real; return real.call(this, name, {version}); }}; }})()"
    );
    js_sys::eval(&code).unwrap();
}

#[wasm_bindgen_test]
async fn we_never_block_a_newer_app() {
    let name = fresh_name();
    let ours = open(&name).await;
    let plan = Plan::new(Id::fixed(1), "Acme");
    ours.create(std::slice::from_ref(&plan)).await.unwrap();
    let newer = raw::open(&name, 2, &[]).await; // would wait for ever if we held on
    assert_eq!(ours.load(plan.id).await, Err(StorageError::TooNew { found: 2, known: 1 }));
    assert_eq!(ours.set_setting("theme", "dark").await, Err(StorageError::TooNew { found: 2, known: 1 }));
    newer.close();
}

#[wasm_bindgen_test]
async fn an_erased_database_is_empty_and_old_handles_know() {
    let name = fresh_name();
    let old = open(&name).await;
    old.create(&[Plan::new(Id::fixed(1), "Acme")]).await.unwrap();
    assert_eq!(IndexedDb::erase(&name).await, Ok(()));
    assert!(matches!(old.summaries().await, Err(StorageError::Unavailable(_))));
    let new = open(&name).await;
    assert_eq!((new.summaries().await, new.saves().await), (Ok(vec![]), Ok(0)));
    assert_eq!(IndexedDb::erase(&fresh_name()).await, Ok(()), "what is not there is erased already");
}

#[wasm_bindgen_test]
async fn erasing_what_somebody_holds_is_told() {
    let name = fresh_name();
    drop(open(&name).await);
    let holds_on = raw::open_as_it_is(&name).await;
    assert_eq!(IndexedDb::erase(&name).await, Err(StorageError::Blocked));
    holds_on.close();
    TimeoutFuture::new(50).await;
    assert_eq!(open(&name).await.saves().await, Ok(0));
}

#[wasm_bindgen_test]
async fn an_opening_given_up_still_makes_a_whole_database() {
    let name = fresh_name();
    {
        let mut opening = std::pin::pin!(IndexedDb::open(&name, at_hand(brief)));
        let first = std::future::poll_fn(|cx| std::task::Poll::Ready(opening.as_mut().poll(cx).is_ready())).await;
        assert!(!first);
    }
    let storage = open(&name).await;
    storage.create(&[Plan::new(Id::fixed(1), "Acme")]).await.unwrap();
    assert_eq!(storage.saves().await, Ok(1));
}

#[wasm_bindgen_test]
async fn a_newer_database_that_keeps_its_plans_where_we_do_is_opened_to_be_looked_at() {
    let name = fresh_name();
    open(&name).await.create(&[Plan::new(Id::fixed(1), "Acme")]).await.unwrap();
    let newer = raw::open(&name, 7, &["future"]).await; // a store more than we know
    let birch = Id::fixed(2).to_string();
    let text = format!(r#"{{"version":9,"rev":4,"plan":{{"id":"{birch}","account":{{"name":"Birch"}},"later":[1]}}}}"#);
    raw::put(&newer, "plans", &birch, text).await;
    newer.close();

    let storage = open(&name).await;
    let too_new = StorageError::TooNew { found: 7, known: 1 };
    assert_eq!(storage.read_only(), Some(too_new.clone()));
    assert_eq!(storage.load(Id::fixed(1)).await.unwrap().unwrap().plan.account.name, "Acme");
    let plan = storage.load(Id::fixed(2)).await.unwrap().unwrap().plan;
    assert_eq!((plan.account.name.as_str(), plan.extra["later"][0].as_i64()), ("Birch", Some(1)));
    assert_eq!(storage.summaries().await.unwrap().len(), 1);
    assert_eq!(storage.save(groundplan::storage::Rev(4), &plan, &[]).await, Err(too_new.clone()));
    assert_eq!(storage.create(&[Plan::new(Id::fixed(3), "Cedar")]).await, Err(too_new.clone()));
    assert_eq!(storage.delete(Id::fixed(1)).await, Err(too_new.clone()));
    assert_eq!(storage.brief_anew(&[Id::fixed(1)]).await, Err(too_new.clone()));
    assert_eq!(storage.settle(&[Id::fixed(1)]).await, Err(too_new.clone()));
    assert_eq!(storage.set_setting("theme", "dark").await, Err(too_new));
}
