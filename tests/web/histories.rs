//! Histories in a database of their own: bytes come back, and of two writers nobody overwrites the other unseen.

use crate::fresh_name;
use groundplan::plan::Id;
use groundplan::storage::indexeddb::{Histories, HistoryHead, Kept};
use wasm_bindgen_test::wasm_bindgen_test;

fn acme() -> Id {
    Id::fixed(1)
}

fn kept(read: HistoryHead, document: &[u8]) -> Kept {
    Kept { head: HistoryHead { open: 2, ahead: true, ..read }, document: document.to_vec() }
}

#[wasm_bindgen_test]
async fn what_was_written_comes_back() {
    let name = fresh_name();
    let histories = Histories::open(&name).await.unwrap();
    assert_eq!(histories.get(acme()).await.unwrap(), Kept::default(), "nothing is there yet");
    assert!(histories.put(acme(), &kept(HistoryHead::default(), &[1, 0, 255])).await.unwrap());
    drop(histories);
    let again = Histories::open(&name).await.unwrap();
    let found = again.get(acme()).await.unwrap();
    assert_eq!((found.document.as_slice(), found.head.open, found.head.ahead), ([1, 0, 255].as_slice(), 2, true));
    assert_eq!(again.head(acme()).await.unwrap(), found.head);
    assert_eq!(again.plans().await.unwrap(), [acme()]);
    again.forget(acme()).await.unwrap();
    assert_eq!(again.get(acme()).await.unwrap(), Kept::default());
}

#[wasm_bindgen_test]
async fn whoever_was_slower_begins_anew() {
    let name = fresh_name();
    let (one, two) = (Histories::open(&name).await.unwrap(), Histories::open(&name).await.unwrap());
    let (mine, theirs) = (one.head(acme()).await.unwrap(), two.head(acme()).await.unwrap());
    assert!(one.put(acme(), &kept(mine, b"mine")).await.unwrap());
    assert!(!two.put(acme(), &kept(theirs, b"theirs")).await.unwrap(), "made from what is no longer there");
    assert_eq!(two.get(acme()).await.unwrap().document, b"mine");
    let read = two.head(acme()).await.unwrap();
    assert!(two.put(acme(), &kept(read, b"both")).await.unwrap());
    assert_eq!(one.get(acme()).await.unwrap().document, b"both");
}
