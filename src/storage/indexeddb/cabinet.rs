//! Documents that are no plans, in a database of their own.

use super::beside::Beside;
use super::transaction::Store;
use super::{text, to_text};
use crate::plan::{Id, read_json};
use crate::storage::cabinet::{Cabinet, Document, DocumentHead, Drawer, next};
use crate::storage::{Result, Rev, StorageError};
use wasm_bindgen::JsValue;

/// The documents of one workspace.
pub struct Documents(Beside);

impl Documents {
    /// Opens the documents of the workspace whose database has this name.
    ///
    /// # Errors
    /// [`StorageError::Unavailable`] where there is no database to be had, or a newer app made it.
    pub async fn open(workspace: &str) -> Result<Self> {
        Beside::open(workspace, "cabinet", Store::CABINET).await.map(Self)
    }
}

impl Cabinet for Documents {
    async fn list(&self, drawer: Drawer) -> Result<Vec<DocumentHead>> {
        let tx = self.0.read(&[Store::DocumentHeads])?;
        let heads = tx.entries(Store::DocumentHeads).await?.into_iter();
        let heads = heads.filter_map(|(_, value)| read_json::<DocumentHead>(&text(&value)).ok());
        Ok(heads.filter(|head| head.drawer == drawer).collect())
    }

    async fn get(&self, id: Id) -> Result<Option<Document>> {
        let tx = self.0.read(Store::CABINET)?;
        let head = tx.get(Store::DocumentHeads, id.to_string())?;
        let found = tx.get(Store::DocumentTexts, id.to_string())?;
        let Some(head) = head.wait().await? else { return Ok(None) };
        let head = head_of(id, &head)?;
        Ok(Some(Document { head, text: text(&found.wait().await?.unwrap_or_default()) }))
    }

    async fn put(&self, document: &Document) -> Result<Option<Rev>> {
        let id = document.head.id;
        let tx = self.0.write(Store::CABINET)?;
        let there = tx.get(Store::DocumentHeads, id.to_string())?.wait().await?;
        let there = there.map(|head| head_of(id, &head)).transpose()?;
        let Some(head) = next(document, there.map(|head| head.rev)) else { return Ok(None) };
        tx.put(Store::DocumentHeads, id.to_string(), to_text(&head)?)?;
        tx.put(Store::DocumentTexts, id.to_string(), &document.text)?;
        tx.commit().await.map(|()| Some(head.rev))
    }

    async fn remove(&self, id: Id) -> Result<()> {
        let tx = self.0.write(Store::CABINET)?;
        tx.delete(Store::DocumentHeads, id.to_string())?;
        tx.delete(Store::DocumentTexts, id.to_string())?;
        tx.commit().await
    }
}

fn head_of(id: Id, value: &JsValue) -> Result<DocumentHead> {
    let told = |reason: serde_json::Error| StorageError::Damaged { plan: id.to_string(), reason: reason.to_string() };
    read_json(&text(value)).map_err(told)
}
