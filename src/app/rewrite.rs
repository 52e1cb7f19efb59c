//! Changing a plan that nobody has open: one patch, told in a notice that offers to take it back.

use super::state::App;
use crate::editor::browser::{new_id, now};
use crate::plan::{Id, OnClash, Op, Patch, Plan, apply, diff};
use crate::storage::{Storage, StorageError, Stored};
use crate::text::Msg;
use crate::text::live::t;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Saves `plan` over what is stored. `words` are the edit's name and what is said once it is saved; `then` is told when it
/// is through (`false`) and when it was taken back (`true`).
pub fn rewrite(
    app: App,
    mine: Stored,
    plan: Plan,
    (label, said): (Msg, Msg),
    then: impl Fn(bool) + Clone + Send + Sync + 'static,
) {
    let patch = |from: &Plan, to: &Plan| Patch {
        id: new_id(),
        plan: from.id,
        at: now(),
        by: app.author.get_untracked(),
        label: label.clone(),
        ops: diff(from, to),
    };
    let (forth, back) = (patch(&mine.plan, &plan), patch(&plan, &mine.plan));
    let (store, before) = (app.store(), mine.plan.clone());
    spawn_local(async move {
        match store.save(mine.rev, &plan, &[forth]).await {
            Ok(saved) => {
                app.changed();
                then(false);
                app.notices.offer(t(&said), t(&msg!("undo")), move || {
                    let (store, before, back, rev) = (app.store(), before.clone(), back.clone(), saved.rev);
                    let then = then.clone();
                    spawn_local(async move {
                        match store.save(rev, &before, &[back]).await {
                            Ok(_) => {
                                app.changed();
                                then(true);
                            }
                            Err(error) => app.trouble(&error),
                        }
                    });
                });
            }
            Err(error) => app.trouble(&error),
        }
    });
}

/// Makes an edit of a plan wherever it is open, with a notice that offers to take it back. Returns what the plan was.
///
/// # Errors
/// Those of any read or write; [`StorageError::Missing`] when the plan was deleted.
pub async fn edit(app: App, plan: Id, (label, said): (Msg, Msg), ops: Vec<Op>) -> Result<(), StorageError> {
    let (before, after) = write(app, plan, label.clone(), ops).await?;
    let back = diff(&after, &before);
    if back.is_empty() {
        app.notices.say(t(&said));
    } else {
        offer(app, plan, (label, said), back);
    }
    Ok(())
}

/// Offers to take something back by these operations.
pub fn offer(app: App, plan: Id, (label, said): (Msg, Msg), back: Vec<Op>) {
    app.notices.offer(t(&said), t(&msg!("undo")), move || {
        let (label, back) = (label.clone(), back.clone());
        spawn_local(async move {
            if let Err(error) = write(app, plan, label, back).await {
                app.trouble(&error);
            }
        });
    });
}

async fn write(app: App, plan: Id, label: Msg, ops: Vec<Op>) -> Result<(Plan, Plan), StorageError> {
    let store = app.store();
    let stored = store.load(plan).await?.ok_or(StorageError::Missing)?;
    let mut after = stored.plan.clone();
    apply(&mut after, &ops, OnClash::Overwrite);
    let patch = Patch { id: new_id(), plan, at: now(), by: app.author.get_untracked(), label, ops };
    let saved = store.save(stored.rev, &after, &[patch]).await?;
    app.tell(plan, saved.rev);
    app.changed();
    Ok((stored.plan, after))
}
