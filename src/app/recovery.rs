//! The recovery screen: a browser opens a damaged profile as if nobody had ever been there. Until somebody chooses,
//! nothing is written.

use super::backups::{line, when};
use super::bring_back::bring_back;
use super::engine_call;
use super::route::Space;
use super::unlock::Unlock;
use super::vigil::{Lost, SETTINGS, leave_marker, plans_of};
use crate::editor::browser::new_id;
use crate::editor::journal::Journal;
use crate::files::sealed::{Passphrase, is_sealed};
use crate::files::{Contents, FileError, read_any};
use crate::plan::{Author, Plan};
use crate::storage::backups::BackupHead;
use crate::storage::{Result, Storage, Store};
use crate::text::Msg;
use crate::text::live::{date, t};
use crate::ui::Dialog;
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// A database that has lost what was in it.
#[derive(Clone)]
pub struct Recovery {
    /// The database, open.
    pub store: Rc<Store>,
    /// What is known of what was there.
    pub lost: Lost,
    /// Shows the screen; its code was loaded for it.
    pub show: fn(Recovery, Callback<()>) -> AnyView,
}

/// The screen; `again` opens the workspace anew once a choice was made.
#[component]
pub fn Recover(recovery: Recovery, again: Callback<()>) -> impl IntoView {
    let Recovery { store, lost, .. } = recovery;
    let store = StoredValue::new_local(store);
    let (trouble, sure) = (RwSignal::new(String::new()), RwSignal::new(false));
    let (closed, busy, wrong) = (RwSignal::new(None::<Vec<u8>>), RwSignal::new(false), RwSignal::new(String::new()));
    let unsaved = unsaved();
    let here = lost.here;
    let done = move |outcome: std::result::Result<(), Msg>| match outcome {
        Ok(()) => again.run(()),
        Err(why) => _ = trouble.try_set(t(&why)),
    };
    let take = move |head: BackupHead| {
        let store = store.get_value();
        spawn_local(async move {
            let outcome = restore(&store, &head).await;
            done(outcome.map_err(|error| super::trouble::storage_message(&error)));
        });
    };
    let pick = move |event: leptos::ev::Event| {
        let Some(file) = picked(&event) else { return };
        let store = store.get_value();
        spawn_local(async move {
            let picked = bytes_of(&file).await;
            closed.try_set(picked.clone().ok().filter(|bytes| is_sealed(bytes)));
            match picked {
                Ok(bytes) if is_sealed(&bytes) => {}
                Ok(bytes) => done(from_file(&store, &bytes).await),
                Err(why) => done(Err(why)),
            }
        });
    };
    let give = Callback::new(move |passphrase: Passphrase| {
        let (store, bytes) = (store.get_value(), closed.get_untracked().unwrap_or_default());
        busy.set(true);
        spawn_local(async move {
            let opened = engine_call::open(bytes, passphrase).await;
            busy.try_set(false);
            match opened {
                Ok(Ok(plain)) => done(from_file(&store, &plain).await),
                Ok(Err(why)) => done(Err(why.message())),
                Err(why) => _ = wrong.try_set(t(&why)),
            }
        });
    });
    let go_on = move |()| {
        let store = store.get_value();
        spawn_local(async move {
            let settled = settle(&store).await;
            done(settled.map_err(|error| super::trouble::storage_message(&error)));
        });
    };
    let go_on_label = if here == 0 { msg!("recover-empty") } else { msg!("recover-go-on", count = here) };
    let choices = lost.heads.clone().into_iter().map(|head| choice(head, take)).collect_view();
    view! {
        <main id="main" tabindex="-1" class="page stack recovery">
            <h1>{t(&msg!("recover-title"))}</h1>
            <p role="alert">{t(&what_happened(&lost))}</p>
            <p>{t(&msg!("recover-nothing-yet"))}</p>
            {(unsaved > 0).then(|| view! { <p>{t(&msg!("recover-journal", count = unsaved))}</p> })}
            <section class="stack-s" aria-labelledby="recover-backups">
                <h2 id="recover-backups">{t(&msg!("recover-backups", count = lost.heads.len()))}</h2>
                <ul class="plain-list" role="list">{choices}</ul>
            </section>
            <section class="stack-s" aria-labelledby="recover-other">
                <h2 id="recover-other">{t(&msg!("recover-other"))}</h2>
                <div class="row">
                    <input id="recover-file" class="visually-hidden" type="file" accept=".groundplan,.age,.json" on:change=pick />
                    <label class="btn" for="recover-file">{t(&msg!("recover-file"))}</label>
                    <button class="btn" on:click=move |_| sure.set(true)>{t(&go_on_label)}</button>
                </div>
            </section>
            {move || closed.with(Option::is_some).then(|| view! { <Unlock busy error=wrong give /> })}
            <p class="meta" role="status">{trouble}</p>
            {ask_once_more(sure, Callback::new(go_on))}
        </main>
    }
}

/// Going on without what was lost is asked twice.
fn ask_once_more(sure: RwSignal<bool>, go_on: Callback<()>) -> AnyView {
    view! {
        <Dialog open=sure title=t(&msg!("recover-sure")) close_label=t(&msg!("close"))>
            <div class="dialog-body">
                <p>{t(&msg!("recover-sure-text"))}</p>
                <div class="row end">
                    <button class="btn" on:click=move |_| sure.set(false)>{t(&msg!("cancel"))}</button>
                    <button class="btn danger" on:click=move |_| go_on.run(())>{t(&msg!("recover-sure-go"))}</button>
                </div>
            </div>
        </Dialog>
    }
    .into_any()
}

fn choice(head: BackupHead, take: impl Fn(BackupHead) + Copy + 'static) -> AnyView {
    let label = msg!("recover-take-from", when = when(&head));
    line(head, "btn go", &msg!("recover-take"), &label, take)
}

fn what_happened(lost: &Lost) -> Msg {
    let (before, at) = match (lost.marker, lost.heads.first()) {
        (Some(marker), _) => (usize::try_from(marker.plans).unwrap_or(usize::MAX), marker.at),
        (None, Some(head)) => (head.plans.len(), head.at),
        (None, None) => (0, crate::plan::Stamp::default()),
    };
    let on = at.date().map(date).unwrap_or_default();
    msg!("recover-what", before = before, on = on, here = lost.here)
}

/// Brings a backup back into the database: what is missing, and what the backup has in a later state.
async fn restore(store: &Store, head: &BackupHead) -> Result<()> {
    let (mut plans, _) = plans_of(head).await?;
    let here = store.summaries().await?;
    let later_here = |plan: &Plan| {
        let kept = head.plans.iter().find(|kept| kept.id == plan.id).map(|kept| kept.changed);
        here.iter().any(|brief| brief.id == plan.id && Some(brief.changed) >= kept)
    };
    plans.retain(|plan| !later_here(plan));
    for name in SETTINGS {
        if let (None, Some(value)) = (store.setting(name).await?, head.settings.get(name)) {
            store.set_setting(name, value).await?;
        }
    }
    bring_back(store, &Author::default(), &plans).await?;
    settle(store).await
}

async fn bytes_of(file: &web_sys::File) -> std::result::Result<Vec<u8>, Msg> {
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| FileError::Unreadable.message())?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// Adds the plans of a file, of whatever kind.
async fn from_file(store: &Store, bytes: &[u8]) -> std::result::Result<(), Msg> {
    let plans = match read_any(bytes).map_err(|error| error.message())? {
        Contents::Plan(file) => vec![file.plan],
        Contents::Backup(backup) => backup.plans.into_iter().map(|file| file.plan).collect(),
        // A participant's own work is a plan of theirs, and may be all that is left of it.
        Contents::Submission(file) => vec![file.submission.plan],
        Contents::Playbook(_) | Contents::Exercise(_) => return Err(msg!("recover-no-plans")),
    };
    let added = async {
        bring_back(store, &Author::default(), &plans).await?;
        settle(store).await
    };
    added.await.map_err(|error| super::trouble::storage_message(&error))
}

/// How many edits dead tabs left in their journals.
fn unsaved() -> usize {
    Journal::new(Space::Own.name(), new_id()).leftovers().iter().map(|left| left.patches.len()).sum()
}

/// The file somebody picked.
fn picked(event: &leptos::ev::Event) -> Option<web_sys::File> {
    event.target()?.dyn_into::<web_sys::HtmlInputElement>().ok()?.files()?.get(0)
}

/// From here on what is in the database is what there is.
async fn settle(store: &Store) -> Result<()> {
    leave_marker(store.saves().await?, store.summaries().await?.len());
    Ok(())
}
