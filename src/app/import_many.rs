//! Many files at once: what each would do, then each taken in or refused on its own, with a report.

use super::bring_back::bring_back;
use super::history::{has_histories, noted, take_in};
use super::import::{Chosen, open};
use super::import_back::Back;
use super::state::App;
use super::unlock::{Unlock, unlocked};
use super::workshops::import::{keep, meaning, told};
use crate::files::import::{Incoming, compare};
use crate::files::sealed::Passphrase;
use crate::files::{Envelope, FileError};
use crate::storage::{Result, Storage};
use crate::text::Msg;
use crate::text::live::t;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;

/// A file in the report.
#[derive(Clone)]
struct Row {
    name: String,
    file: Chosen,
    /// What it would do, or did.
    says: Msg,
    /// Whether there is something to take in.
    open: bool,
}

/// The report. Files are read one after another, and written one after another: two files of one plan meet each other.
#[component]
pub fn ManyImport(files: Vec<File>, chosen: RwSignal<Option<Chosen>>) -> impl IntoView {
    let app = App::here();
    let (count, busy) = (files.len(), RwSignal::new(true));
    let done = RwSignal::new(0_usize);
    let rows: RwSignal<Vec<Row>> = RwSignal::new(Vec::new());
    spawn_local(async move {
        for file in &files {
            let row = row(app, file.name(), open(file).await).await;
            if rows.try_update(|rows| rows.push(row)).is_none() {
                return; // the place was left
            }
            done.try_update(|done| *done += 1);
        }
        busy.try_set(false);
    });
    let waiting = move || rows.with(|rows| rows.iter().filter(|row| row.open).count());
    let take = move |_| {
        busy.set(true);
        spawn_local(async move {
            done.try_set(0);
            take_all(app, rows, done).await;
            busy.try_set(false);
            app.changed();
        });
    };
    let (closed, error) =
        (Memo::new(move |_| rows.with(|rows| rows.iter().any(Row::is_sealed))), RwSignal::new(String::new()));
    let give = Callback::new(move |passphrase: Passphrase| {
        busy.set(true);
        spawn_local(async move {
            let outcome = unlock_all(app, rows, &passphrase).await;
            busy.try_set(false);
            if let Err(why) = outcome {
                error.try_set(t(&why));
            }
        });
    });
    let line = move |row: Row| {
        let (name, file) = (row.name, row.file);
        let refused = matches!(file, Chosen::Refused(..));
        let alone = t(&msg!("many-alone-of", file = &name));
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td class:bad=refused>{t(&row.says)}</td>
                <td>
                    <button class="btn small" aria-label=alone on:click=move |_| chosen.set(Some(file.clone()))>
                        {t(&msg!("many-alone"))}
                    </button>
                </td>
            </tr>
        }
    };
    view! {
        <section class="stack" aria-labelledby="import-preview">
            <h2 id="import-preview">{t(&msg!("many-title", count = count))}</h2>
            <div class="table-frame" tabindex="0" role="region" aria-label=t(&msg!("many-table-label"))>
                <table class="many-table">
                    <thead>
                        <tr>
                            <th scope="col">{t(&msg!("many-file"))}</th>
                            <th scope="col">{t(&msg!("many-outcome"))}</th>
                            <th scope="col">
                                <span class="visually-hidden">{t(&msg!("many-alone"))}</span>
                            </th>
                        </tr>
                    </thead>
                    <tbody>{move || rows.get().into_iter().map(line).collect_view()}</tbody>
                </table>
            </div>
            {move || closed.get().then(|| view! { <Unlock busy error give /> })}
            {state(count, busy, done, waiting)}
            <div class="row">
                <button class="btn go" disabled=move || busy.get() || waiting() == 0 on:click=take>
                    {t(&msg!("many-take"))}
                </button>
                {Back::here().link(app)}
                <button class="btn" on:click=move |_| chosen.set(None)>{t(&msg!("close"))}</button>
            </div>
        </section>
    }
}

/// How far it is, and what is left.
fn state(
    count: usize,
    busy: RwSignal<bool>,
    done: RwSignal<usize>,
    waiting: impl Fn() -> usize + Send + 'static,
) -> AnyView {
    let share = move || done.get().to_string();
    view! {
        <Show when=move || busy.get()>
            <p class="row many-progress">
                <progress max=count prop:value=share aria-label=t(&msg!("import-reading"))></progress>
                <span class="num">{move || t(&msg!("many-done", done = done.get(), count = count))}</span>
            </p>
        </Show>
        <p class="meta" role="status">
            {move || if busy.get() { t(&msg!("import-reading")) } else { t(&msg!("many-left", count = waiting())) }}
        </p>
    }
    .into_any()
}

impl Row {
    fn is_sealed(&self) -> bool {
        matches!(self.file, Chosen::Sealed(..))
    }
}

/// Tries a passphrase on every file that is still closed. Those it does not open stay as they are; the last reason is told.
async fn unlock_all(app: App, rows: RwSignal<Vec<Row>>, passphrase: &Passphrase) -> std::result::Result<(), Msg> {
    let mut outcome = Ok(());
    for at in 0..rows.try_with_untracked(Vec::len).unwrap_or_default() {
        let closed = rows.try_with_untracked(|rows| rows.get(at).cloned().filter(Row::is_sealed)).flatten();
        let Some(Row { file: Chosen::Sealed(name, bytes), .. }) = closed else { continue };
        match unlocked(&name, &bytes, passphrase.clone()).await {
            Ok(file) => {
                let opened = row(app, name, file).await;
                rows.try_update(|rows| rows.get_mut(at).map(|row| *row = opened));
            }
            Err(why) => outcome = Err(why),
        }
    }
    outcome
}

/// Takes in every file that has something for us, one after another; also one that brings nothing new says who sent it.
async fn take_all(app: App, rows: RwSignal<Vec<Row>>, done: RwSignal<usize>) {
    for at in 0..rows.try_with_untracked(Vec::len).unwrap_or_default() {
        done.try_set(at + 1);
        let row = rows.try_with_untracked(|rows| rows.get(at).cloned()).flatten();
        let taken = match row {
            Some(Row { file: Chosen::Plan(file), open: true, .. }) => take(app, &file).await,
            Some(Row { file: Chosen::Plan(file), .. }) => {
                noted(app, &file).await;
                continue;
            }
            Some(Row { file: Chosen::Submission(file), open: true, .. }) => {
                keep(app, &file).await.map(|news| told(news, &file))
            }
            _ => continue,
        };
        let (Ok(says) | Err(says)) = taken;
        rows.try_update(|rows| {
            if let Some(row) = rows.get_mut(at) {
                (row.says, row.open) = (says, false);
            }
        });
    }
}

/// What one file would do here.
async fn row(app: App, name: String, file: Chosen) -> Row {
    let refused = |error: &FileError| (error.message(), false);
    let (says, open) = match &file {
        Chosen::Refused(_, error, _) => refused(error),
        Chosen::Plan(plan) => match app.store().load(plan.plan.id).await {
            Ok(Some(_)) if plan.history.is_some() && has_histories(app.space, &app.store()) => {
                (msg!("many-would-meet", name = &plan.plan.account.name), true)
            }
            Ok(mine) => would(&compare(mine.as_ref().map(|stored| &stored.plan), plan), plan),
            Err(error) => (super::trouble::storage_message(&error), false),
        },
        Chosen::Records(..) | Chosen::Many => (msg!("many-table"), false),
        Chosen::Sealed(..) => (msg!("many-sealed"), false),
        Chosen::Playbook(_) => (msg!("many-playbook"), false),
        Chosen::Backup(_) => (msg!("many-backup"), false),
        Chosen::Exercise(_) => (msg!("many-exercise"), false),
        Chosen::Submission(file) => meaning(app, file).await,
    };
    Row { name, file, says, open }
}

fn would(incoming: &Incoming, file: &Envelope) -> (Msg, bool) {
    let name = &file.plan.account.name;
    match incoming {
        Incoming::New(_) => (msg!("many-new", name = name), true),
        Incoming::Same => (msg!("many-same", name = name), false),
        Incoming::Differs(difference) => {
            let (new, changed) = (difference.new_rows(), difference.changed_rows());
            (msg!("many-differs", name = name, new = new, changed = changed), new > 0)
        }
    }
}

/// Takes one file in: a new account, or the entries that are missing here. What differs on both sides is left for a look at
/// that file on its own.
async fn take(app: App, file: &Envelope) -> std::result::Result<Msg, Msg> {
    let told = |error| super::trouble::storage_message(&error);
    let is_here = app.store().load(file.plan.id).await.map_err(told)?.is_some();
    if !is_here || (file.history.is_some() && has_histories(app.space, &app.store())) {
        return take_in(app, file, is_here).await;
    }
    let says = add_new_rows(app, file).await.map_err(told)?;
    noted(app, file).await;
    Ok(says)
}

/// Of a file without a history only what is missing here is taken.
async fn add_new_rows(app: App, file: &Envelope) -> Result<Msg> {
    let store = app.store();
    let mine = store.load(file.plan.id).await?.map(|stored| stored.plan);
    let name = &file.plan.account.name;
    let (plan, says) = match compare(mine.as_ref(), file) {
        Incoming::Same => return Ok(msg!("many-same", name = name)),
        Incoming::New(plan) => (*plan, msg!("many-added", name = name)),
        Incoming::Differs(difference) => {
            let added = mine.as_ref().map(|mine| difference.add(mine)).unwrap_or_default();
            let (new, left) = (difference.new_rows(), difference.changed_rows());
            (added, msg!("many-merged", name = name, new = new, left = left))
        }
    };
    bring_back(&store, &app.author.get_untracked(), &[plan]).await.map(|_| says)
}
