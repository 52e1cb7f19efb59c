//! The journal: unsaved changes in the browser's synchronous storage, so that the last edit survives a closed tab.
//!
//! Each tab writes one entry of its own. An entry is taken away when its changes are safe; what is found at a start was
//! left by a tab that died (or belongs to one that is still at it: applying its patches is harmless, since storage
//! applies a patch only once and a patch that went on growing has a new id).

use crate::plan::{Id, Patch, read_json};
use web_sys::Storage;

/// The journal of one tab in one workspace.
#[derive(Debug, Clone)]
pub struct Journal {
    prefix: String,
    key: String,
}

/// What another tab left.
#[derive(Debug, Clone)]
pub struct Leftover {
    key: String,
    text: String,
    /// Its unsaved patches, oldest first.
    pub patches: Vec<Patch>,
}

fn local_storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

impl Journal {
    /// The journal of this tab.
    #[must_use]
    pub fn new(workspace: &str, tab: Id) -> Self {
        let prefix = format!("groundplan.journal.{workspace}.");
        Self { key: format!("{prefix}{tab}"), prefix }
    }

    /// Writes down what is not saved yet; says whether the browser took it.
    pub fn write(&self, pending: &[Patch]) -> bool {
        let Some(storage) = local_storage() else { return false };
        if pending.is_empty() {
            return storage.remove_item(&self.key).is_ok();
        }
        serde_json::to_string(pending).is_ok_and(|text| storage.set_item(&self.key, &text).is_ok())
    }

    /// Whether other tabs of this workspace left something behind, readable or not.
    #[must_use]
    pub fn has_leftovers(&self) -> bool {
        local_storage().is_some_and(|storage| self.others(&storage).next().is_some())
    }

    /// The keys of other tabs' entries.
    fn others(&self, storage: &Storage) -> impl Iterator<Item = String> {
        let keys = (0..storage.length().unwrap_or(0)).filter_map(|index| storage.key(index).ok().flatten());
        keys.filter(|key| key.starts_with(&self.prefix) && *key != self.key)
    }

    /// What other tabs of this workspace left behind. Entries that cannot be read are left where they are.
    #[must_use]
    pub fn leftovers(&self) -> Vec<Leftover> {
        let Some(storage) = local_storage() else { return Vec::new() };
        self.others(&storage)
            .filter_map(|key| {
                let text = storage.get_item(&key).ok().flatten()?;
                let patches = read_json(&text).ok()?;
                Some(Leftover { key, text, patches })
            })
            .collect()
    }

    /// Takes a leftover away once its changes are safe, unless its tab has written more meanwhile.
    pub fn forget(&self, leftover: &Leftover) {
        let Some(storage) = local_storage() else { return };
        if storage.get_item(&leftover.key).ok().flatten().as_deref() == Some(&leftover.text) {
            // Should removing fail, the changes are applied again at the next start, which changes nothing.
            let _ = storage.remove_item(&leftover.key);
        }
    }
}
