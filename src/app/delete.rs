//! Deleting an account: asked once more, with what it holds, and taken back for a while.

use super::history::catch_up;
use super::import_plan::inside;
use super::route::{Place, Tab};
use super::state::App;
use crate::plan::Id;
use crate::storage::Storage;
use crate::text::live::t;
use crate::tools::desk::Desk;
use crate::ui::{Dialog, Icon};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// The question.
#[component]
pub fn DeleteAccount(
    /// Whether it is asked.
    asking: RwSignal<bool>,
) -> impl IntoView {
    let app = App::here();
    let desk = Desk::here();
    let title = move || t(&msg!("account-delete-sure", name = desk.plan.with(|plan| plan.account.name.clone())));
    let delete = move |_| {
        asking.set(false);
        delete(app, desk.editor.id());
    };
    view! {
        <Dialog open=asking title=Signal::derive(title) close_label=t(&msg!("close"))>
            <div class="dialog-body">
                <p>{move || desk.plan.with(|plan| inside(plan))}</p>
                <p class="meta">{t(&msg!("account-delete-text"))}</p>
                <div class="row end">
                    <button class="btn" on:click=move |_| asking.set(false)>
                        {t(&msg!("cancel"))}
                    </button>
                    <button class="btn danger" on:click=delete>
                        <Icon name="trash-2" />
                        {t(&msg!("account-delete"))}
                    </button>
                </div>
            </div>
        </Dialog>
    }
}

/// Deletes an account and offers to bring it back.
fn delete(app: App, id: Id) {
    let store = app.store();
    spawn_local(async move {
        // What waits to be recorded goes with the plan; should deleting be undone, it is in the history.
        let _ = catch_up(app).await;
        let kept = store.load(id).await;
        match (kept, store.delete(id).await) {
            (Ok(Some(stored)), Ok(())) => {
                app.changed();
                app.go(Place::Accounts);
                let (text, back) = (msg!("account-deleted", name = &stored.plan.account.name), stored.plan);
                app.notices.keep(t(&text), t(&msg!("undo")), move || {
                    app.create(vec![back.clone()], move |_| app.go(Place::Account(id, Tab::Profile)));
                });
            }
            (Err(error), _) | (_, Err(error)) => app.trouble(&error),
            (Ok(None), Ok(())) => app.changed(),
        }
    });
}

/// Takes back accounts that were just added, but for those somebody has worked on since; `others` were changed and are as
/// before already.
pub fn take_back(app: App, made: Vec<Id>, others: usize) {
    let store = app.store();
    spawn_local(async move {
        let (mut gone, mut worked_on) = (0, 0);
        for id in made {
            let outcome = match store.load(id).await {
                Ok(Some(stored)) if stored.rev.0 == 1 => store.delete(id).await.map(|()| gone += 1),
                Ok(Some(_)) => {
                    worked_on += 1;
                    Ok(())
                }
                Ok(None) => Ok(()),
                Err(error) => Err(error),
            };
            if let Err(error) = outcome {
                app.trouble(&error);
                break;
            }
        }
        app.changed();
        app.notices.say(t(&msg!("import-taken-back", count = gone + others, kept = worked_on)));
    });
}
