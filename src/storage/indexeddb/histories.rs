//! Histories in a database of their own: a plan is opened and saved without them, and what harms one harms not the other.

use super::beside::Beside;
use super::transaction::Store;
use super::{text, to_text};
use crate::plan::{Id, read_json};
use crate::storage::Result;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast;

/// The histories of one workspace's plans.
pub struct Histories(Beside);

/// A history as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Kept {
    /// What is known of it.
    pub head: HistoryHead,
    /// The document; empty where there is none.
    pub document: Vec<u8>,
}

/// What is known of a history without reading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct HistoryHead {
    /// How often it was written: whoever writes says which writing they read.
    pub written: u64,
    /// How much in it nobody has decided.
    pub open: usize,
    /// Whether it holds more than the stored plan: a merge that the plan is still to follow.
    pub ahead: bool,
}

impl Histories {
    /// Opens the histories of the workspace whose database has this name.
    ///
    /// # Errors
    /// [`StorageError::Unavailable`] where there is no database to be had, or a newer app made it.
    pub async fn open(workspace: &str) -> Result<Self> {
        Beside::open(workspace, "history", Store::HISTORIES).await.map(Self)
    }

    /// What is known of a plan's history; nothing where there is none.
    ///
    /// # Errors
    /// Those of any read.
    pub async fn head(&self, plan: Id) -> Result<HistoryHead> {
        let tx = self.0.read(&[Store::HistoryHeads])?;
        let head = tx.get(Store::HistoryHeads, plan.to_string())?.wait().await?;
        Ok(head.and_then(|head| read_json(&text(&head)).ok()).unwrap_or_default())
    }

    /// A plan's history; an empty one where there is none.
    ///
    /// # Errors
    /// Those of any read.
    pub async fn get(&self, plan: Id) -> Result<Kept> {
        let tx = self.0.read(Store::HISTORIES)?;
        let head = tx.get(Store::HistoryHeads, plan.to_string())?;
        let document = tx.get(Store::Documents, plan.to_string())?;
        let head = head.wait().await?.and_then(|head| read_json(&text(&head)).ok()).unwrap_or_default();
        let document = document.wait().await?.and_then(|found| found.dyn_into::<js_sys::Uint8Array>().ok());
        Ok(Kept { head, document: document.map(|bytes| bytes.to_vec()).unwrap_or_default() })
    }

    /// Keeps a history that was made from the writing that `kept.head` tells. Says whether it did: where somebody else has
    /// written meanwhile, theirs stays, and ours is to be made anew from it.
    ///
    /// # Errors
    /// Those of any write.
    pub async fn put(&self, plan: Id, kept: &Kept) -> Result<bool> {
        let tx = self.0.write(Store::HISTORIES)?;
        let there = tx.get(Store::HistoryHeads, plan.to_string())?.wait().await?;
        let there: HistoryHead = there.and_then(|head| read_json(&text(&head)).ok()).unwrap_or_default();
        if there.written != kept.head.written {
            return Ok(false);
        }
        let head = HistoryHead { written: there.written.saturating_add(1), ..kept.head };
        tx.put(Store::HistoryHeads, plan.to_string(), to_text(&head)?)?;
        tx.put(Store::Documents, plan.to_string(), js_sys::Uint8Array::from(kept.document.as_slice()))?;
        tx.commit().await.map(|()| true)
    }

    /// Lets go of a plan's history.
    ///
    /// # Errors
    /// Those of any write.
    pub async fn forget(&self, plan: Id) -> Result<()> {
        let tx = self.0.write(Store::HISTORIES)?;
        tx.delete(Store::HistoryHeads, plan.to_string())?;
        tx.delete(Store::Documents, plan.to_string())?;
        tx.commit().await
    }

    /// The plans that have one.
    ///
    /// # Errors
    /// Those of any read.
    pub async fn plans(&self) -> Result<Vec<Id>> {
        let tx = self.0.read(&[Store::HistoryHeads])?;
        let heads = tx.entries(Store::HistoryHeads).await?.into_iter();
        Ok(heads.filter_map(|(key, _)| key.as_string()?.parse().ok()).collect())
    }
}
