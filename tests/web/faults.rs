//! What may go wrong in the middle of a write, and that nothing of it is left behind.

use crate::{fresh_name, open};
use groundplan::plan::{Author, Id, Patch, Plan, Stamp, diff};
use groundplan::storage::conformance::brief;
use groundplan::storage::{Rev, Saved, Storage, StorageError, Stored};
use groundplan::text::Msg;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use wasm_bindgen_test::wasm_bindgen_test;

/// The next commit of any transaction aborts it.
pub fn abort_next_commit() {
    once("IDBTransaction", "commit", "this.abort()");
}

/// In the next call of this method of this IndexedDB class, something else happens.
fn once(class: &str, method: &str, body: &str) {
    let code = format!(
        "(() => {{ const p = {class}.prototype, real = p.{method};
           p.{method} = function (...args) {{ p.{method} = real; {body} }}; }})()"
    );
    js_sys::eval(&code).unwrap();
}

const FULL: &str = "new DOMException('no room', 'QuotaExceededError')";

fn acme() -> Plan {
    Plan::new(Id::fixed(1), "Acme")
}

fn renamed() -> (Plan, Patch) {
    let mut plan = acme();
    plan.account_mut().name = "Acme & Co".into();
    let ops = diff(&acme(), &plan);
    let label = Msg::dynamic("test".into());
    let patch = Patch { id: Id::fixed(10), plan: plan.id, at: Stamp(0), by: Author::default(), label, ops };
    (plan, patch)
}

async fn nothing_was_written(storage: &impl Storage) {
    assert_eq!(storage.load(Id::fixed(1)).await, Ok(Some(Stored { rev: Rev(1), plan: acme() })));
    assert_eq!(storage.outbox(10).await, Ok(vec![]));
    assert_eq!(storage.summaries().await, Ok(vec![brief(&acme())]));
    assert_eq!(storage.saves().await, Ok(1));
}

#[wasm_bindgen_test]
async fn an_aborted_save_writes_nothing() {
    let storage = open(&fresh_name()).await;
    storage.create(&[acme()]).await.unwrap();
    let (plan, patch) = renamed();
    abort_next_commit();
    let answer = storage.save(Rev(1), &plan, &[patch]).await;
    assert!(matches!(answer, Err(StorageError::Aborted(_))), "{answer:?}");
    nothing_was_written(&storage).await;
}

#[wasm_bindgen_test]
async fn a_disk_full_in_the_middle_is_told_as_full() {
    let storage = open(&fresh_name()).await;
    storage.create(&[acme()]).await.unwrap();
    let (plan, patch) = renamed();
    // The plan and its head are written already when the patch finds no room.
    let third = format!(
        "p.left = 2; p.put = function (...args) {{ if (p.left-- > 1) return real.apply(this, args); p.put = real; throw {FULL}; }}; return real.apply(this, args);"
    );
    once("IDBObjectStore", "put", &third);
    assert_eq!(storage.save(Rev(1), &plan, &[patch]).await, Err(StorageError::Full));
    nothing_was_written(&storage).await;
}

#[wasm_bindgen_test]
async fn a_disk_full_at_commit_is_told_as_full() {
    let storage = open(&fresh_name()).await;
    storage.create(&[acme()]).await.unwrap();
    let (plan, patch) = renamed();
    // As browsers do it: no request fails, the transaction is aborted, and only its own `error` says why.
    once(
        "IDBTransaction",
        "commit",
        &format!("Object.defineProperty(this, 'error', {{ value: {FULL} }}); this.abort()"),
    );
    assert_eq!(storage.save(Rev(1), &plan, &[patch]).await, Err(StorageError::Full));
    nothing_was_written(&storage).await;
}

#[wasm_bindgen_test]
async fn a_failing_request_fails_the_save() {
    let storage = open(&fresh_name()).await;
    storage.create(&[acme()]).await.unwrap();
    let (plan, patch) = renamed();
    // `add` where the key is taken: the request fails later, when nobody waits for it.
    once("IDBObjectStore", "put", "return this.add(...args)");
    let answer = storage.save(Rev(1), &plan, &[patch]).await;
    assert!(matches!(answer, Err(StorageError::Aborted(_))), "{answer:?}");
    nothing_was_written(&storage).await;
}

#[wasm_bindgen_test]
async fn a_save_dropped_midway_leaves_all_or_nothing() {
    let (mut none, mut all) = (0, 0);
    for polls in 1..12 {
        let storage = open(&fresh_name()).await;
        storage.create(&[acme()]).await.unwrap();
        let (plan, patch) = renamed();
        drop_after(polls, storage.save(Rev(1), &plan, std::slice::from_ref(&patch))).await;
        if storage.load(Id::fixed(1)).await.unwrap().unwrap().rev == Rev(1) {
            nothing_was_written(&storage).await;
            none += 1;
        } else {
            assert_eq!(storage.load(Id::fixed(1)).await.unwrap().unwrap().plan, plan);
            assert_eq!(storage.outbox(10).await, Ok(vec![patch.clone()]));
            assert_eq!(storage.summaries().await, Ok(vec![brief(&plan)]));
            all += 1;
        }
        // Whatever became of it, saving once more brings everything, and once.
        storage.save(Rev(1), &plan, std::slice::from_ref(&patch)).await.unwrap();
        assert_eq!(storage.load(Id::fixed(1)).await.unwrap().unwrap().plan, plan);
        assert_eq!(storage.outbox(10).await, Ok(vec![patch]));
    }
    assert!(none > 0 && all > 0, "both were met: {none} {all}");
}

/// Lets a future run until it was polled so often, then drops it.
async fn drop_after(polls: u32, future: impl Future<Output = Result<Saved, StorageError>>) {
    let mut future = pin!(future);
    let mut left = polls;
    poll_fn(|cx| {
        let done = future.as_mut().poll(cx).is_ready();
        left = left.saturating_sub(1);
        if done || left == 0 { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
}
