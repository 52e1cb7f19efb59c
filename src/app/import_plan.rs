//! One of our own files: what is inside, what it would change here, and then adding or taking it.

use super::import::Chosen;
use super::observe::ObserverImport;
use super::rewrite::rewrite;
use super::route::{Place, Tab};
use super::state::App;
use crate::editor::browser::new_id;
use crate::files::import::{Difference, Incoming, as_copy, compare};
use crate::files::observer_file::watched;
use crate::files::{Envelope, Exported, Kind};
use crate::plan::{Id, Plan};
use crate::storage::{Storage, Stored};
use crate::text::Msg;
use crate::text::live::{date, t};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// The preview of a file.
#[component]
pub fn PlanImport(file: Envelope, chosen: RwSignal<Option<Chosen>>) -> impl IntoView {
    let app = App::here();
    let mine: RwSignal<Option<Option<Stored>>> = RwSignal::new(None);
    let (id, store) = (file.plan.id, app.store());
    spawn_local(async move {
        match store.load(id).await {
            Ok(stored) => _ = mine.try_set(Some(stored)),
            Err(error) => app.trouble(&error),
        }
    });
    if watched(&file.plan).is_some() {
        let preview = move || mine.get().map(|mine| view! { <ObserverImport file=file.clone() mine chosen /> });
        return view! { {preview} }.into_any();
    }
    let origin = origin(file.kind, &file.exported);
    let (name, inside) = (file.plan.account.name.clone(), inside(&file.plan));
    let warnings = file.warnings.iter().map(|w| view! { <li>{t(&w.message())}</li> }).collect_view();
    view! {
        <section class="stack" aria-labelledby="import-preview">
            <h2 id="import-preview">{name}</h2>
            <p class="meta">{t(&origin)}</p>
            <p>{inside}</p>
            <ul class="plain-list meta">{warnings}</ul>
            {move || {
                let file = file.clone();
                mine.get()
                    .map(|mine| match compare(mine.as_ref().map(|stored| &stored.plan), &file) {
                        Incoming::New(plan) => view! { <AddNew plan=*plan file chosen /> }.into_any(),
                        Incoming::Same => view! { <NothingNew file chosen /> }.into_any(),
                        Incoming::Differs(difference) => match mine {
                            Some(mine) => view! { <Differs mine difference file chosen /> }.into_any(),
                            None => ().into_any(),
                        },
                    })
            }}
        </section>
    }
    .into_any()
}

/// Who wrote a file, and when.
pub fn origin(kind: Kind, exported: &Exported) -> Msg {
    let on = exported.at.date().map(date).unwrap_or_default();
    if exported.by.is_empty() {
        return msg!("import-origin-unsigned", kind = kind.message(), on = on);
    }
    msg!("import-origin", kind = kind.message(), by = &exported.by, on = on)
}

/// What a plan holds, in one line.
pub fn inside(plan: &Plan) -> String {
    let counts = [
        (plan.stakeholders.len(), msg!("inside-people", count = plan.stakeholders.len())),
        (plan.opportunities.len(), msg!("inside-opportunities", count = plan.opportunities.len())),
        (plan.evidence.len(), msg!("inside-evidence", count = plan.evidence.len())),
        (plan.calls.len(), msg!("inside-calls", count = plan.calls.len())),
        (plan.facts.len(), msg!("inside-facts", count = plan.facts.len())),
    ];
    let parts: Vec<String> = counts.iter().filter(|(count, _)| *count > 0).map(|(_, text)| t(text)).collect();
    if parts.is_empty() { t(&msg!("inside-nothing")) } else { t(&msg!("inside", parts = parts)) }
}

/// Where a file's content is shown: the call itself for a call file.
fn place(file: &Envelope, id: Id) -> Place {
    let call = file.plan.calls.keys().next().filter(|_| file.kind == Kind::Call);
    Place::Account(id, call.map_or(Tab::People(None), |call| Tab::Call(*call)))
}

#[component]
fn AddNew(plan: Plan, file: Envelope, chosen: RwSignal<Option<Chosen>>) -> impl IntoView {
    let app = App::here();
    let to = place(&file, plan.id);
    let add = move |_| {
        app.create(vec![plan.clone()], move |_| {
            chosen.try_set(None);
            app.go(to);
        });
    };
    view! {
        <div class="row">
            <button class="btn go" on:click=add>{t(&msg!("import-add-plan"))}</button>
            <button class="btn" on:click=move |_| chosen.set(None)>{t(&msg!("cancel"))}</button>
        </div>
    }
}

#[component]
fn NothingNew(file: Envelope, chosen: RwSignal<Option<Chosen>>) -> impl IntoView {
    let app = App::here();
    let href = app.href(place(&file, file.plan.id));
    view! {
        <div class="banner" role="status">
            <span>{t(&msg!("import-same"))}</span>
            <span class="row">
                <a class="btn small" href=href>{t(&msg!("import-open"))}</a>
                <button class="btn small" on:click=move |_| chosen.set(None)>{t(&msg!("close"))}</button>
            </span>
        </div>
    }
}

#[component]
fn Differs(mine: Stored, difference: Difference, file: Envelope, chosen: RwSignal<Option<Chosen>>) -> impl IntoView {
    let app = App::here();
    let (new, changed, kept) = (difference.new_rows(), difference.changed_rows(), difference.rows_only_here());
    let (to, copy, whole) = (place(&file, file.plan.id), file.plan.clone(), file.kind == Kind::Plan);
    let take = StoredValue::new((mine, difference));
    let write = move |all: bool| {
        let (mine, plan) = take.with_value(|(mine, difference)| {
            (mine.clone(), if all { difference.take(&mine.plan) } else { difference.add(&mine.plan) })
        });
        let words = (msg!("label-import"), msg!("import-taken"));
        rewrite(app, mine, plan, words, move |back| {
            chosen.try_set(None);
            app.go(if back { Place::Accounts } else { to });
        });
    };
    let beside = move |_| {
        let id = new_id();
        let plan = as_copy(&copy, id);
        app.create(vec![plan], move |_| {
            chosen.try_set(None);
            app.go(Place::Account(id, Tab::People(None)));
        });
    };
    view! {
        <div class="sheet pad stack">
            <h3>{t(&msg!("import-differs"))}</h3>
            <ul class="plain-list">
                <li>{t(&msg!("import-new-rows", count = new))}</li>
                <li>{t(&msg!("import-changed-rows", count = changed))}</li>
                {(kept > 0).then(|| view! { <li>{t(&msg!("import-kept-rows", count = kept))}</li> })}
            </ul>
            <p class="meta">{t(&msg!("import-differs-text"))}</p>
            <div class="row">
                {(new > 0).then(|| view! { <button class="btn go" on:click=move |_| write(false)>{t(&msg!("import-add-new"))}</button> })}
                {(changed > 0 || new == 0)
                    .then(|| view! { <button class="btn" on:click=move |_| write(true)>{t(&msg!("import-take-all"))}</button> })}
                {whole.then(|| view! { <button class="btn" on:click=beside>{t(&msg!("import-as-copy"))}</button> })}
                <button class="btn" on:click=move |_| chosen.set(None)>{t(&msg!("cancel"))}</button>
            </div>
        </div>
    }
}
