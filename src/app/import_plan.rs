//! One of our own files: what is inside, what it would change here, and then adding or taking it.

use super::history::{Meet, has_histories, listed, noted, take_in};
use super::import::Chosen;
use super::import_back::Back;
use super::observe::ObserverImport;
use super::rewrite::rewrite;
use super::route::{Place, Tab};
use super::state::App;
use crate::editor::browser::new_id;
use crate::files::import::{Difference, Incoming, as_copy, compare};
use crate::files::observer_file::watched;
use crate::files::{Envelope, Exported, Kind};
use crate::history::{Names, Said, between};
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
                    .map(|mine| match mine {
                        None => view! { <AddNew file chosen /> }.into_any(),
                        Some(mine) if file.history.is_some() && has_histories(app.space, &app.store()) => {
                            view! { <Meet mine file chosen /> }.into_any()
                        }
                        Some(mine) => compared(&mine, &file, chosen),
                    })
            }}
        </section>
    }
    .into_any()
}

/// What a file without a history says differently from the plan of the same id, and taking it.
pub fn compared(mine: &Stored, file: &Envelope, chosen: RwSignal<Option<Chosen>>) -> AnyView {
    match compare(Some(&mine.plan), file) {
        Incoming::Differs(difference) => {
            view! { <Differs mine=mine.clone() difference file=file.clone() chosen /> }.into_any()
        }
        Incoming::New(_) | Incoming::Same => view! { <NothingNew file=file.clone() chosen /> }.into_any(),
    }
}

/// Adds the plan of a file under another id, so that it stands beside the one it came from.
pub fn beside(app: App, plan: &Plan, chosen: RwSignal<Option<Chosen>>) {
    let id = new_id();
    app.create(vec![as_copy(plan, id)], move |_| {
        chosen.try_set(None);
        app.go(Place::Account(id, Tab::People(None)));
    });
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
pub fn shown_at(file: &Envelope, id: Id) -> Place {
    let call = file.plan.calls.keys().next().filter(|_| file.kind == Kind::Call);
    Place::Account(id, call.map_or(Tab::People(None), |call| Tab::Call(*call)))
}

#[component]
fn AddNew(file: Envelope, chosen: RwSignal<Option<Chosen>>) -> impl IntoView {
    let app = App::here();
    let to = Back::here().or(shown_at(&file, file.plan.id));
    let add = move |_| {
        let file = file.clone();
        spawn_local(async move {
            match take_in(app, &file, false).await {
                Ok(_) => {
                    app.changed();
                    chosen.try_set(None);
                    app.go(to);
                }
                Err(why) => app.notices.trouble(t(&why)),
            }
        });
    };
    view! {
        <div class="row">
            <button class="btn go" on:click=add>{t(&msg!("import-add-plan"))}</button>
            <button class="btn" on:click=move |_| chosen.set(None)>{t(&msg!("cancel"))}</button>
        </div>
    }
}

/// Says that nothing in a file is new here.
#[component]
pub fn NothingNew(file: Envelope, chosen: RwSignal<Option<Chosen>>) -> impl IntoView {
    let app = App::here();
    let href = app.href(shown_at(&file, file.plan.id));
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
    let to = Back::here().or(shown_at(&file, file.plan.id));
    let (copy, whole) = (file.plan.clone(), file.kind == Kind::Plan);
    let no_history = file.history.is_none().then(|| t(&msg!("import-no-history")));
    let sender = StoredValue::new(file);
    let taken = difference.take(&mine.plan);
    let is_new = |said: &Said| said.field().is_empty() && said.from.is_none();
    let (news, others): (Vec<Said>, Vec<Said>) = between(&mine.plan, &taken).into_iter().partition(is_new);
    let take = StoredValue::new((mine, difference));
    let write = move |all: bool| {
        let (mine, plan) = take.with_value(|(mine, difference)| {
            (mine.clone(), if all { difference.take(&mine.plan) } else { difference.add(&mine.plan) })
        });
        let words = (msg!("label-import"), msg!("import-taken"));
        let from = sender.get_value();
        spawn_local(async move { noted(app, &from).await });
        rewrite(app, mine, plan, words, move |back| {
            chosen.try_set(None);
            app.go(if back { Place::Accounts } else { to });
        });
    };
    let beside = move |_| beside(app, &copy, chosen);
    let playbook = app.playbook.get_value();
    let names = Names { plan: &taken, playbook: &playbook };
    view! {
        <div class="sheet pad stack">
            <h3>{t(&msg!("import-differs"))}</h3>
            {no_history.map(|text| view! { <p>{text}</p> })}
            {listed(|count| msg!("import-new-rows", count = count), &news, names, true)}
            {listed(|count| msg!("import-changed-rows", count = count), &others, names, true)}
            {(kept > 0).then(|| view! { <p>{t(&msg!("import-kept-rows", count = kept))}</p> })}
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
