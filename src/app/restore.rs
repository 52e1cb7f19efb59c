//! A backup before it is brought back: what it holds, what each plan would change here, and the choice for each.

use super::bring_back::bring_back;
use super::import_plan::{inside, origin};
use super::route::Place;
use super::start::write_author;
use super::state::App;
use super::vigil::keep_before_replacing;
use crate::files::backup_file::{Choice, outcome};
use crate::files::import::{Incoming, compare};
use crate::files::{Backup, Envelope, Kind};
use crate::plan::Plan;
use crate::storage::{Result, Storage};
use crate::text::live::t;
use crate::ui::{Check, Select};
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// One plan of the backup.
struct Row {
    file: Envelope,
    mine: Option<Plan>,
    incoming: Incoming,
    choice: RwSignal<Choice>,
}

/// The preview of a backup; `close` is run when it is done with.
#[component]
pub fn Restore(backup: Backup, close: Callback<()>) -> impl IntoView {
    let app = App::here();
    let rows: RwSignal<Option<Rc<Vec<Row>>>, LocalStorage> = RwSignal::new_local(None);
    let Backup { exported, plans, unread, playbook, name } = backup;
    let name = StoredValue::new(name);
    let origin = origin(Kind::Backup, &exported);
    let count = plans.len();
    spawn_local(async move {
        match read_rows(app, plans).await {
            Ok(list) => _ = rows.try_set(Some(Rc::new(list))),
            Err(error) => app.trouble(&error),
        }
    });
    let unread = unread.into_iter().map(|(name, error)| {
        view! { <li>{t(&msg!("restore-unread", name = name, why = error.message()))}</li> }
    });
    // The playbook of the backup, where it is another than the one in use.
    let playbook = playbook.filter(|book| *book != app.book.now());
    let (offered, with_book) = (playbook.is_some(), RwSignal::new(false));
    let playbook = StoredValue::new(playbook);
    let busy = RwSignal::new(false);
    let chosen = move || {
        rows.with(|rows| {
            rows.iter().flat_map(|rows| rows.iter()).filter(|row| row.choice.get() != Choice::Leave).count()
        })
    };
    let go = move |_| {
        let Some(rows) = rows.get_untracked() else { return };
        busy.set(true);
        spawn_local(async move {
            let done = write(app, &rows).await;
            busy.try_set(false);
            match done {
                Ok(count) => {
                    if let (true, Some(book)) = (with_book.get_untracked(), playbook.get_value()) {
                        app.replace_book(msg!("label-book-import"), book, &msg!("book-import-taken"));
                    }
                    sign_as(app, name.get_value()).await;
                    app.changed();
                    app.notices.say(t(&msg!("restore-done", count = count)));
                    close.run(());
                    app.go(Place::Accounts);
                }
                Err(error) => app.trouble(&error),
            }
        });
    };
    view! {
        <section class="stack" aria-labelledby="restore-preview">
            <h2 id="restore-preview">{t(&msg!("restore-title", count = count))}</h2>
            <p class="meta">{t(&origin)}</p>
            <ul class="plain-list">{unread.collect_view()}</ul>
            <div class="stack-s" data-restore="">
                {move || rows.get().map(|rows| rows.iter().map(plan_row).collect_view())}
            </div>
            {offered.then(|| view! {
                <Check label=t(&msg!("restore-playbook")) value=with_book on_change=Callback::new(move |on| with_book.set(on)) />
            })}
            <p class="meta">{t(&msg!("restore-kept"))}</p>
            <div class="row">
                <button class="btn go" disabled=move || busy.get() || (chosen() == 0 && !with_book.get()) on:click=go>
                    {move || t(&msg!("restore-go", count = chosen()))}
                </button>
                <button class="btn" on:click=move |_| close.run(())>{t(&msg!("cancel"))}</button>
            </div>
        </section>
    }
}

/// Where nobody has said their name yet, the one of the backup signs from now on.
async fn sign_as(app: App, name: String) {
    if name.trim().is_empty() || app.author.with_untracked(|author| !author.name.trim().is_empty()) {
        return;
    }
    app.author.update(|author| author.name = name);
    if let Err(error) = write_author(&app.store(), &app.author.get_untracked()).await {
        app.trouble(&error);
    }
}

async fn read_rows(app: App, plans: Vec<Envelope>) -> Result<Vec<Row>> {
    let store = app.store();
    let mut rows = Vec::new();
    for file in plans {
        let mine = store.load(file.plan.id).await?.map(|stored| stored.plan);
        let incoming = compare(mine.as_ref(), &file);
        // What is gone is wanted back; what differs waits for a decision.
        let first = if mine.is_none() { Choice::Add } else { Choice::Leave };
        rows.push(Row { file, mine, incoming, choice: RwSignal::new(first) });
    }
    Ok(rows)
}

/// Keeps what is here as a backup of its own, then writes what was chosen; returns how many plans changed.
async fn write(app: App, rows: &[Row]) -> Result<usize> {
    let plans: Vec<Plan> =
        rows.iter().filter_map(|row| outcome(row.mine.as_ref(), &row.file, row.choice.get_untracked())).collect();
    keep_before_replacing(app).await?;
    bring_back(&app.store(), &app.author.get_untracked(), &plans).await
}

/// A plan, what is in it, and what to do with it.
fn plan_row(row: &Row) -> AnyView {
    let (name, choice) = (row.file.plan.account.name.clone(), row.choice);
    let same = outcome(row.mine.as_ref(), &row.file, Choice::Replace).is_none();
    let what = match &row.incoming {
        Incoming::New(_) => t(&msg!("restore-new")),
        _ if same => t(&msg!("restore-same")),
        Incoming::Same => t(&msg!("restore-since")),
        Incoming::Differs(difference) => {
            t(&msg!("restore-differs", new = difference.new_rows(), changed = difference.changed_rows()))
        }
    };
    // Only what would do something is offered.
    let does = |choice| choice == Choice::Leave || outcome(row.mine.as_ref(), &row.file, choice).is_some();
    let there = row.mine.is_some();
    let offered = Choice::ALL.into_iter().filter(|choice| does(*choice) && (there || *choice != Choice::Replace));
    let options: Vec<_> = offered.map(|choice| (word(choice).to_owned(), label(choice, there))).collect();
    view! {
        <div class="sheet pad row between restore-row">
            <div class="grow">
                <b>{name.clone()}</b>
                <p class="meta">{inside(&row.file.plan)}</p>
                <p class="meta">{what}</p>
            </div>
            {(!same)
                .then(|| {
                    view! {
                        <Select
                            label=t(&msg!("restore-choice", name = name))
                            options=Signal::stored(options)
                            value=Signal::derive(move || word(choice.get()).to_owned())
                            on_change=Callback::new(move |text: String| {
                                choice.set(Choice::ALL.into_iter().find(|one| word(*one) == text).unwrap_or_default());
                            })
                        />
                    }
                })}
        </div>
    }
    .into_any()
}

fn word(choice: Choice) -> &'static str {
    match choice {
        Choice::Leave => "leave",
        Choice::Add => "add",
        Choice::Replace => "replace",
    }
}

fn label(choice: Choice, there: bool) -> String {
    t(&match choice {
        Choice::Leave => msg!("restore-leave"),
        Choice::Add if there => msg!("restore-add-rows"),
        Choice::Add => msg!("restore-add"),
        Choice::Replace => msg!("restore-replace"),
    })
}
