//! Changing a plan that nobody has open: one patch, told in a notice that offers to take it back.

use super::state::App;
use crate::editor::browser::{new_id, now};
use crate::plan::{Patch, Plan, diff};
use crate::storage::{Storage, Stored};
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
