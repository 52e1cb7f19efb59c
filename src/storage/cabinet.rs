//! Documents that are no plans: what somebody notes who leads or trains. They lie beside the plans, so that no backup, no
//! plan file and no summary can ever take them along.
//!
//! One trait, whose documentation is the contract; an in-memory and an IndexedDB implementation pass the same suite.

use super::{Result, Rev, StorageError};
use crate::plan::{Id, Open};
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

words! {
    /// What a document is.
    Drawer {
        /// Private notes of whoever coaches.
        Coaching = "coaching",
        /// How a programme takes hold.
        Adoption = "adoption",
        /// A workshop, as its trainer keeps it.
        Workshop = "workshop",
        /// What a participant has handed in, as its trainer keeps it.
        Submission = "submission",
        /// An exercise somebody takes part in.
        Attempt = "attempt",
        /// What somebody has sent, kept apart from the plans.
        Received = "received",
    }
}

/// What is known of a document without reading it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DocumentHead {
    /// The document.
    pub id: Id,
    /// What it is; the word of another version stays as it is.
    pub drawer: Open<Drawer>,
    /// The version of its text, as the room that writes it counts.
    pub version: u32,
    /// How often it was written: whoever writes says which writing they read.
    pub rev: Rev,
    /// What it is called.
    pub name: String,
}

/// A document as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    /// What is known of it. A new one has revision 0.
    pub head: DocumentHead,
    /// JSON.
    pub text: String,
}

/// A place where such documents are kept. The contract:
///
/// * **All or nothing.** Each call is one transaction. When it returns an error nothing of it was written; when it returns,
///   everything was written durably (in IndexedDB: the transaction's `complete` event has fired).
/// * **Nobody is overwritten unseen.** [`put`](Self::put) writes only over the writing it was made from.
/// * The text is kept letter by letter, whatever is in it.
#[allow(async_fn_in_trait)] // single-threaded: futures need not be Send
pub trait Cabinet {
    /// What lies in a drawer, by id. A head that cannot be read is passed over.
    ///
    /// # Errors
    /// Those of any read.
    async fn list(&self, drawer: Drawer) -> Result<Vec<DocumentHead>>;

    /// A document; `None` when there is none with this id.
    ///
    /// # Errors
    /// [`StorageError::Damaged`] when what is known of it cannot be read.
    async fn get(&self, id: Id) -> Result<Option<Document>>;

    /// Keeps a document that was made from the writing its head tells (0: from none). Returns its new revision; `None` where
    /// somebody has written or deleted it meanwhile: theirs stays, and ours is to be made anew from it.
    ///
    /// # Errors
    /// Those of any write.
    async fn put(&self, document: &Document) -> Result<Option<Rev>>;

    /// Lets go of a document. Deleting what is not there succeeds.
    ///
    /// # Errors
    /// Those of any write.
    async fn remove(&self, id: Id) -> Result<()>;
}

/// Says what becomes of a document over what is there: its head with the revision it gets, or `None` where it was made from
/// something else.
pub(super) fn next(document: &Document, there: Option<Rev>) -> Option<DocumentHead> {
    let read = document.head.rev;
    (there.unwrap_or_default() == read)
        .then(|| DocumentHead { rev: Rev(read.0.saturating_add(1)), ..document.head.clone() })
}

/// A cabinet that lives as long as its handles. A clone is another handle on the same documents.
#[derive(Clone, Default)]
pub struct MemoryCabinet(Rc<RefCell<Held>>);

#[derive(Default)]
struct Held {
    documents: BTreeMap<Id, Document>,
    next_failure: Option<StorageError>,
}

impl MemoryCabinet {
    /// Makes the next write fail with this error, so that a test can see that nothing of it was written.
    pub fn fail_next_write(&self, error: StorageError) {
        self.0.borrow_mut().next_failure = Some(error);
    }
}

impl Cabinet for MemoryCabinet {
    async fn list(&self, drawer: Drawer) -> Result<Vec<DocumentHead>> {
        let held = self.0.borrow();
        let heads = held.documents.values().map(|document| &document.head);
        Ok(heads.filter(|head| head.drawer == drawer).cloned().collect())
    }

    async fn get(&self, id: Id) -> Result<Option<Document>> {
        Ok(self.0.borrow().documents.get(&id).cloned())
    }

    async fn put(&self, document: &Document) -> Result<Option<Rev>> {
        let mut held = self.0.borrow_mut();
        held.next_failure.take().map_or(Ok(()), Err)?;
        let there = held.documents.get(&document.head.id).map(|there| there.head.rev);
        let Some(head) = next(document, there) else { return Ok(None) };
        let rev = head.rev;
        held.documents.insert(head.id, Document { head, text: document.text.clone() });
        Ok(Some(rev))
    }

    async fn remove(&self, id: Id) -> Result<()> {
        let mut held = self.0.borrow_mut();
        held.next_failure.take().map_or(Ok(()), Err)?;
        held.documents.remove(&id);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::conformance::cabinet::{CabinetBench, cases};

    struct Native(MemoryCabinet);

    impl CabinetBench for Native {
        type Handle = MemoryCabinet;

        async fn open(&self) -> MemoryCabinet {
            self.0.clone()
        }

        fn fail_next_write(&self) {
            self.0.fail_next_write(StorageError::Full);
        }
    }

    macro_rules! all {
        ($($case:ident)+) => {$(
            #[test]
            fn $case() {
                pollster::block_on(cases::$case(&Native(MemoryCabinet::default())));
            }
        )+};
    }

    crate::cabinet_conformance!(all);
}
