//! Texts somebody is still writing, kept in the browser's synchronous storage until they are done: a reload, or a closed tab,
//! does not take them along. Where there is no such storage, or it is full, they live as long as the page.

use std::cell::RefCell;
use std::collections::BTreeMap;
use web_sys::Storage;

thread_local! {
    static HERE: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

fn key(name: &str) -> String {
    format!("groundplan.draft.{name}")
}

/// Keeps a draft under a name.
pub fn keep(name: &str, text: &str) {
    HERE.with_borrow_mut(|here| here.insert(name.to_owned(), text.to_owned()));
    if let Some(storage) = storage() {
        // Full or forbidden: the page still has it.
        let _ = storage.set_item(&key(name), text);
    }
}

/// The draft kept under a name.
#[must_use]
pub fn kept(name: &str) -> Option<String> {
    let here = HERE.with_borrow(|here| here.get(name).cloned());
    here.or_else(|| storage()?.get_item(&key(name)).ok().flatten())
}

/// Lets a draft go.
pub fn forget(name: &str) {
    HERE.with_borrow_mut(|here| here.remove(name));
    if let Some(storage) = storage() {
        // It is gone from the page either way.
        let _ = storage.remove_item(&key(name));
    }
}
