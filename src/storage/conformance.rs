//! The contract of [`Storage`] as tests: one suite that every implementation passes, natively and in the browser.
//!
//! Each case is an async function over a [`Bench`]; `storage_conformance!` hands all their names to a macro of the
//! implementation, which makes a test of each.
#![allow(clippy::unwrap_used, clippy::missing_panics_doc, clippy::indexing_slicing)] // a test suite, though not cfg(test)

pub mod cabinet;
pub mod cases;

use super::{Result, Rev, Saved, Storage, StorageError, Stored};
use crate::plan::{Author, Id, Patch, Plan, Stakeholder, Stamp, Summary, diff};
use crate::text::Msg;
use std::sync::Arc;

/// A fresh, empty database to test with.
#[allow(async_fn_in_trait)] // single-threaded
pub trait Bench {
    /// The storage under test.
    type Handle: Storage;

    /// One more handle on this bench's database, opened with [`brief`] as summariser.
    async fn open(&self) -> Self::Handle;

    /// Makes the next write of any handle fail after it has begun.
    fn fail_next_write(&self);
}

/// Hands the names of all cases to the macro `$make`.
#[macro_export]
macro_rules! storage_conformance {
    ($make:ident) => {
        $make! {
            a_plan_nobody_saved_is_not_there
            created_plans_are_there
            what_is_there_is_not_created_again
            a_save_is_read_back_whole
            unknown_fields_survive
            somebody_elses_fields_survive_a_save
            in_the_same_field_the_pending_value_wins_and_is_told
            a_row_deleted_meanwhile_stays_deleted
            a_patch_is_applied_once
            a_patch_recovered_late_does_not_undo_what_came_after
            a_patch_twice_in_one_save_counts_once
            the_outbox_holds_each_patch_in_order_of_saving
            settled_patches_leave_the_outbox_for_good
            a_deleted_plan_is_gone_with_its_traces
            nothing_brings_a_deleted_plan_back
            summaries_are_those_of_the_stored_plans
            briefs_made_anew_are_those_of_the_stored_plans_and_move_nothing_else
            settings_are_kept
            saves_are_counted
            a_failed_write_changes_nothing
            two_handles_see_each_others_work
            a_rolled_back_database_takes_what_we_have
        }
    };
}

/// The summariser of the suite: the name, and the number of people so that a change of rows shows.
#[must_use]
pub fn brief(plan: &Plan) -> Summary {
    let people = u32::try_from(plan.stakeholders.len()).unwrap_or(u32::MAX);
    Summary { id: plan.id, name: plan.account.name.clone(), people, ..Summary::default() }
}

const PLAN: u128 = 1;
const PERSON: u128 = 100;

fn acme() -> Plan {
    let mut plan = Plan::new(Id::fixed(PLAN), "Acme");
    let person = Stakeholder { name: "Ada Quill".into(), ..Stakeholder::default() };
    plan.stakeholders.insert(Id::fixed(PERSON), Arc::new(person));
    plan
}

/// `plan` changed, and the patch of it; the number makes the patch's id.
fn edit(number: u128, plan: &Plan, change: impl FnOnce(&mut Plan)) -> (Plan, Patch) {
    let mut next = plan.clone();
    change(&mut next);
    let patch = Patch {
        id: Id::fixed(number),
        plan: plan.id,
        at: Stamp(0),
        by: Author { device: Id::fixed(9), name: "Bo".into() },
        label: Msg::dynamic("test".into()),
        ops: diff(plan, &next),
    };
    (next, patch)
}

fn rename(name: &str) -> impl FnOnce(&mut Plan) + use<> {
    let name = name.to_owned();
    move |plan| plan.account_mut().name = name
}

fn region(region: &str) -> impl FnOnce(&mut Plan) + use<> {
    let region = region.to_owned();
    move |plan| plan.account_mut().region = region
}

async fn created(storage: &impl Storage) -> Stored {
    storage.create(&[acme()]).await.unwrap();
    storage.load(Id::fixed(PLAN)).await.unwrap().unwrap()
}

async fn loaded(storage: &impl Storage) -> Stored {
    storage.load(Id::fixed(PLAN)).await.unwrap().unwrap()
}

/// Changes the plan as it is stored, saves it, and returns what the save said.
async fn change(storage: &impl Storage, number: u128, change: impl FnOnce(&mut Plan)) -> Result<Saved> {
    let Stored { rev, plan } = loaded(storage).await;
    let (next, patch) = edit(number, &plan, change);
    storage.save(rev, &next, &[patch]).await
}

async fn outbox_ids(storage: &impl Storage) -> Vec<Id> {
    storage.outbox(100).await.unwrap().iter().map(|patch| patch.id).collect()
}
