//! Changing a plan by another way than its editor: one patch, told in a notice that offers to take it back. Where the plan is
//! open, or is opened next, undo takes it back like an edit made there.

use super::state::App;
use crate::editor::browser::{new_id, now};
use crate::editor::live::Editor;
use crate::plan::{Arrange, Id, OnClash, Op, Patch, Plan, apply, diff};
use crate::storage::{Storage, StorageError, Stored};
use crate::text::Msg;
use crate::text::live::t;
use leptos::prelude::*;
use std::cell::RefCell;
use wasm_bindgen_futures::spawn_local;

/// Steps that wait for their plan to be opened; older ones make way.
const MOST: usize = 20;

thread_local! {
    static STEPS: RefCell<Vec<Patch>> = const { RefCell::new(Vec::new()) };
}

/// Saves `plan` over what is stored. `words` are the edit's name and what is said once it is saved; `then` is told when it
/// is through (`false`) and when it was taken back (`true`).
pub fn rewrite(
    app: App,
    mine: Stored,
    plan: Plan,
    (label, said): (Msg, Msg),
    then: impl Fn(bool) + Clone + Send + Sync + 'static,
) {
    let forth = patch(app, plan.id, label, diff(&mine.plan, &plan));
    let store = app.store();
    spawn_local(async move {
        match store.save(mine.rev, &plan, std::slice::from_ref(&forth)).await {
            Ok(saved) => {
                app.tell(plan.id, saved.rev);
                app.changed();
                note(app, forth.clone()).await;
                then(false);
                offer(app, forth, &said, move || then(true));
            }
            Err(error) => app.trouble(&error),
        }
    });
}

/// Makes an edit of a plan wherever it is open, with a notice that offers to take it back.
///
/// # Errors
/// Those of any read or write; [`StorageError::Missing`] when the plan was deleted.
pub async fn edit(app: App, plan: Id, (label, said): (Msg, Msg), ops: Vec<Op>) -> Result<(), StorageError> {
    let (before, after) = write(app, plan, label.clone(), ops).await?;
    done(app, &before, &after, (label, said)).await;
    Ok(())
}

/// Tells of what is saved already and made `before` into `after`: undo takes it back, and so does a notice.
pub async fn done(app: App, before: &Plan, after: &Plan, (label, said): (Msg, Msg)) {
    let step = patch(app, after.id, label, diff(before, after));
    if step.ops.is_empty() {
        return app.notices.say(t(&said));
    }
    note(app, step.clone()).await;
    offer(app, step, &said, || ());
}

/// The steps that wait for this plan, the oldest first: whoever opens it takes them.
pub fn waiting(plan: Id) -> Vec<Patch> {
    let (mut mine, others) = STEPS.take().into_iter().partition::<Vec<_>, _>(|step| step.plan == plan);
    STEPS.set(others);
    mine.arrange_by_key(|step| (step.at, step.id));
    mine
}

fn patch(app: App, plan: Id, label: Msg, ops: Vec<Op>) -> Patch {
    Patch { id: new_id(), plan, at: now(), by: app.author.get_untracked(), label, ops }
}

/// The editor of a plan, where it is open in this tab.
fn open(app: App, plan: Id) -> Option<Editor> {
    app.open.try_get_untracked().flatten().filter(|editor| editor.id() == plan)
}

/// Hands a step that is saved already to the plan's editor, or keeps it until there is one.
async fn note(app: App, step: Patch) {
    if let Some(editor) = open(app, step.plan) {
        return editor.take_note(step).await;
    }
    STEPS.with_borrow_mut(|steps| {
        steps.push(step);
        let over = steps.len().saturating_sub(MOST);
        steps.drain(..over);
    });
}

/// Offers in a notice to take a step back, for as long as undo has not done so.
fn offer(app: App, step: Patch, said: &Msg, then: impl Fn() + Clone + Send + Sync + 'static) {
    let (id, plan) = (step.id, step.plan);
    let back = move || {
        if let Some(editor) = open(app, plan).filter(|editor| editor.can_take_back(Some(id))) {
            editor.take_back(Some(id));
            return then();
        }
        let (step, then) = (step.clone(), then.clone());
        spawn_local(async move {
            STEPS.with_borrow_mut(|steps| steps.retain(|step| step.id != id));
            match write(app, plan, step.label.clone(), step.inverse()).await {
                Ok(_) => then(),
                Err(error) => app.trouble(&error),
            }
        });
    };
    let holds = move || match app.open.try_get().flatten().filter(|editor| editor.id() == plan) {
        Some(editor) => editor.can_take_back(Some(id)),
        None => true,
    };
    app.notices.offer_while(t(said), t(&msg!("undo")), back, holds);
}

async fn write(app: App, plan: Id, label: Msg, ops: Vec<Op>) -> Result<(Plan, Plan), StorageError> {
    let store = app.store();
    let stored = store.load(plan).await?.ok_or(StorageError::Missing)?;
    let mut after = stored.plan.clone();
    apply(&mut after, &ops, OnClash::Overwrite);
    let saved = store.save(stored.rev, &after, &[patch(app, plan, label, ops)]).await?;
    app.tell(plan, saved.rev);
    app.changed();
    Ok((stored.plan, after))
}
