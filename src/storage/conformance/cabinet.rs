//! The contract of [`Cabinet`] as tests, for both of its implementations.

use crate::plan::Id;
use crate::storage::Rev;
use crate::storage::cabinet::{Cabinet, Document, DocumentHead, Drawer};

/// A fresh, empty cabinet to test with.
#[allow(async_fn_in_trait)] // single-threaded
pub trait CabinetBench {
    /// The cabinet under test.
    type Handle: Cabinet;

    /// One more handle on this bench's database.
    async fn open(&self) -> Self::Handle;

    /// Makes the next write of any handle fail after it has begun.
    fn fail_next_write(&self);
}

/// Hands the names of all cases to the macro `$make`.
#[macro_export]
macro_rules! cabinet_conformance {
    ($make:ident) => {
        $make! {
            nothing_lies_in_a_new_cabinet
            a_document_comes_back_letter_by_letter
            each_drawer_lists_its_own
            whoever_was_slower_is_told_and_overwrites_nothing
            what_was_deleted_is_not_brought_back_by_whoever_read_it_before
            a_failed_write_leaves_the_document_as_it_was
            another_handle_sees_what_was_written
        }
    };
}

fn note(number: u128, text: &str) -> Document {
    let head = DocumentHead {
        id: Id::fixed(number),
        drawer: Drawer::Coaching.into(),
        version: 1,
        name: "Ada".into(),
        ..DocumentHead::default()
    };
    Document { head, text: text.into() }
}

fn at(rev: u64, document: &Document) -> Document {
    Document { head: DocumentHead { rev: Rev(rev), ..document.head.clone() }, text: document.text.clone() }
}

/// The cases of the contract; each begins with an empty cabinet.
#[allow(missing_docs)] // the names say it
pub mod cases {
    use super::{Cabinet, CabinetBench, Document, Drawer, Id, Rev, at, note};

    pub async fn nothing_lies_in_a_new_cabinet<B: CabinetBench>(bench: &B) {
        let cabinet = bench.open().await;
        assert_eq!(cabinet.get(Id::fixed(1)).await, Ok(None));
        assert_eq!(cabinet.list(Drawer::Coaching).await, Ok(vec![]));
        assert_eq!(cabinet.remove(Id::fixed(1)).await, Ok(()));
    }

    pub async fn a_document_comes_back_letter_by_letter<B: CabinetBench>(bench: &B) {
        let cabinet = bench.open().await;
        let note = note(1, "{\"a\": \"\u{1f33f} \\u0000\u{2028}\", \"b\":1e300}\n");
        assert_eq!(cabinet.put(&note).await, Ok(Some(Rev(1))));
        assert_eq!(cabinet.get(Id::fixed(1)).await, Ok(Some(at(1, &note))));
        let later = Document { text: "{}".into(), ..at(1, &note) };
        assert_eq!(cabinet.put(&later).await, Ok(Some(Rev(2))));
        assert_eq!(cabinet.get(Id::fixed(1)).await, Ok(Some(at(2, &later))));
        assert_eq!(cabinet.remove(Id::fixed(1)).await, Ok(()));
        assert_eq!(cabinet.get(Id::fixed(1)).await, Ok(None));
    }

    pub async fn each_drawer_lists_its_own<B: CabinetBench>(bench: &B) {
        let cabinet = bench.open().await;
        let (mut plan, mut odd) = (note(2, "{}"), note(3, "{}"));
        plan.head.drawer = Drawer::Adoption.into();
        odd.head.drawer = crate::plan::Open::Other("attic".into());
        for document in [&odd, &plan, &note(4, "{}"), &note(1, "{}")] {
            assert_eq!(cabinet.put(document).await, Ok(Some(Rev(1))));
        }
        assert_eq!(cabinet.list(Drawer::Coaching).await, Ok(vec![at(1, &note(1, "")).head, at(1, &note(4, "")).head]));
        assert_eq!(cabinet.list(Drawer::Adoption).await, Ok(vec![at(1, &plan).head]));
        assert_eq!(cabinet.list(Drawer::Workshop).await, Ok(vec![]));
        assert_eq!(cabinet.get(Id::fixed(3)).await, Ok(Some(at(1, &odd))), "what a newer app keeps stays whole");
    }

    pub async fn whoever_was_slower_is_told_and_overwrites_nothing<B: CabinetBench>(bench: &B) {
        let (one, two) = (bench.open().await, bench.open().await);
        let (mine, theirs) = (note(1, "{\"by\":1}"), note(1, "{\"by\":2}"));
        assert_eq!(one.put(&mine).await, Ok(Some(Rev(1))));
        assert_eq!(two.put(&theirs).await, Ok(None), "made from none, and there is one");
        assert_eq!(two.get(Id::fixed(1)).await, Ok(Some(at(1, &mine))));
        assert_eq!(two.put(&at(1, &theirs)).await, Ok(Some(Rev(2))));
        assert_eq!(one.put(&at(1, &mine)).await, Ok(None));
        assert_eq!(one.get(Id::fixed(1)).await, Ok(Some(at(2, &theirs))));
    }

    pub async fn what_was_deleted_is_not_brought_back_by_whoever_read_it_before<B: CabinetBench>(bench: &B) {
        let cabinet = bench.open().await;
        let note = note(1, "{}");
        assert_eq!(cabinet.put(&note).await, Ok(Some(Rev(1))));
        assert_eq!(cabinet.remove(Id::fixed(1)).await, Ok(()));
        assert_eq!(cabinet.put(&at(1, &note)).await, Ok(None));
        assert_eq!(cabinet.get(Id::fixed(1)).await, Ok(None));
        assert_eq!(cabinet.put(&note).await, Ok(Some(Rev(1))), "whoever means to bring it back says so");
    }

    pub async fn a_failed_write_leaves_the_document_as_it_was<B: CabinetBench>(bench: &B) {
        let cabinet = bench.open().await;
        let note = note(1, "{}");
        assert_eq!(cabinet.put(&note).await, Ok(Some(Rev(1))));
        bench.fail_next_write();
        assert!(cabinet.put(&Document { text: "[]".into(), ..at(1, &note) }).await.is_err());
        assert_eq!(cabinet.get(Id::fixed(1)).await, Ok(Some(at(1, &note))));
        bench.fail_next_write();
        assert!(cabinet.remove(Id::fixed(1)).await.is_err());
        assert_eq!(cabinet.get(Id::fixed(1)).await, Ok(Some(at(1, &note))));
    }

    pub async fn another_handle_sees_what_was_written<B: CabinetBench>(bench: &B) {
        let note = note(1, "{}");
        assert_eq!(bench.open().await.put(&note).await, Ok(Some(Rev(1))));
        assert_eq!(bench.open().await.get(Id::fixed(1)).await, Ok(Some(at(1, &note))));
    }
}
