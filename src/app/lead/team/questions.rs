//! Questions pinned to facts: those that are open, a new one, and plans sent back with them.

use super::All;
use crate::app::rewrite::rewrite;
use crate::app::share::{hand_over, whole_plan};
use crate::app::state::App;
use crate::editor::browser::new_id;
use crate::plan::{About, EntityKind, Id, Pin, PinBrief, Summary};
use crate::portfolio::reps::questions;
use crate::storage::{Storage, StorageError};
use crate::text::live::{date, t};
use crate::ui::{Folded, Icon, Select, TextField};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;

#[component]
pub fn Questions(all: All) -> impl IntoView {
    let app = all.app;
    let list = move || {
        all.read(|portfolio, _| {
            let open = questions(portfolio);
            if open.is_empty() {
                return view! { <p class="meta">{t(&msg!("reps-questions-none"))}</p> }.into_any();
            }
            let mut plans: Vec<&Summary> = Vec::new();
            for (plan, _) in &open {
                if !plans.iter().any(|known| known.id == plan.id) {
                    plans.push(plan);
                }
            }
            plans.into_iter().map(|plan| account(app, plan)).collect_view().into_any()
        })
    };
    let inside = Callback::new(move |()| ask(all));
    view! {
        <section class="stack-s" aria-labelledby="reps-questions">
            <h2 id="reps-questions">{t(&msg!("reps-questions"))}</h2>
            {list}
            <Folded class="reps-ask" title=t(&msg!("reps-pin")) inside />
        </section>
    }
}

/// The open questions of an account, and the way back to whoever can answer them.
fn account(app: App, plan: &Summary) -> AnyView {
    let (id, name) = (plan.id, plan.name.clone());
    let line = |pin: &PinBrief| {
        let who = pin.on.map(|on| t(&msg!("reps-question-by", by = &pin.by, on = date(on))));
        view! {
            <li>
                <a class="serif" href=app.href(App::place_of_pin(id, &pin.about))>{pin.question.clone()}</a>
                " "
                <span class="meta">{who}</span>
            </li>
        }
    };
    let lines = plan.pins.iter().map(line).collect_view();
    let label = t(&msg!("reps-send-of", name = &name));
    view! {
        <div class="stack-xs rep-part">
            <div class="row between">
                <h3>{name}</h3>
                <button class="btn small" aria-label=label on:click=move |_| send(app, id)>
                    <Icon name="download" />
                    {t(&msg!("reps-send"))}
                </button>
            </div>
            <ul class="facts">{lines}</ul>
        </div>
    }
    .into_any()
}

/// Hands over the plan as a file, with its questions and its history.
fn send(app: App, id: Id) {
    let store = app.store();
    spawn_local(async move {
        match store.load(id).await {
            Ok(Some(stored)) => hand_over(app, whole_plan(app, Arc::new(stored.plan)).await).await,
            Ok(None) => app.refresh(),
            Err(error) => app.trouble(&error),
        }
    });
}

/// Pins one more: to which account, to what in it, and the question.
fn ask(all: All) -> AnyView {
    let app = all.app;
    let (to, about) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (words, error) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let accounts = Signal::derive(move || {
        let worked = |plan: &&Summary| !plan.untouched;
        let list = all.briefs.get();
        list.iter().filter(worked).map(|plan| (plan.id.to_string(), plan.name.clone())).collect::<Vec<_>>()
    });
    Effect::new(move |_| {
        let first = accounts.with(|list| list.first().map(|(id, _)| id.clone()));
        if to.with_untracked(String::is_empty) {
            to.set(first.unwrap_or_default());
        }
    });
    let chosen = move |list: &[Summary], id: &str| list.iter().find(|plan| plan.id.to_string() == id).cloned();
    let facts = Signal::derive(move || {
        let whole = (String::new(), t(&msg!("reps-pin-whole")));
        let plan = to.with(|id| chosen(&all.briefs.get(), id));
        let rows = plan.map(|plan| plan.rows).unwrap_or_default();
        let rows = rows.into_iter().map(|row| (row.about.id.to_string(), row.text));
        std::iter::once(whole).chain(rows).collect::<Vec<_>>()
    });
    let pin = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let question = words.get_untracked().trim().to_owned();
        if question.is_empty() {
            error.set(t(&msg!("reps-pin-need")));
            return;
        }
        let Some(plan) = to.with_untracked(|id| chosen(&all.briefs.get_untracked(), id)) else { return };
        let row = about.with_untracked(|id| plan.rows.iter().find(|row| row.about.id.to_string() == *id).cloned());
        // The account as a whole is the row of its own id.
        let about = row.map_or_else(|| About::whole(EntityKind::Account, plan.id), |row| row.about);
        put(app, &plan, about, question);
        words.set(String::new());
        error.set(String::new());
    };
    view! {
        <form class="stack-s" on:submit=pin>
            <Select
                label=t(&msg!("reps-pin-account"))
                options=accounts
                value=to
                on_change=Callback::new(move |id| {
                    about.set(String::new());
                    to.set(id);
                })
            />
            <Select
                label=t(&msg!("reps-pin-fact"))
                options=facts
                value=about
                on_change=Callback::new(move |id| about.set(id))
            />
            <TextField
                label=t(&msg!("reps-pin-question"))
                value=words
                error
                placeholder=t(&msg!("reps-pin-example"))
                on_input=move |text| words.set(text)
            />
            <button type="submit" class="btn go">{t(&msg!("pin"))}</button>
        </form>
    }
    .into_any()
}

/// Writes the question into the plan, as an edit that can be taken back.
fn put(app: App, plan: &Summary, about: About, question: String) {
    let (store, id, name) = (app.store(), plan.id, plan.name.clone());
    let (by, on) = (app.author.with_untracked(|author| author.name.clone()), Some(app.today.get_untracked()));
    spawn_local(async move {
        match store.load(id).await.and_then(|stored| stored.ok_or(StorageError::Missing)) {
            Ok(mine) => {
                let mut after = mine.plan.clone();
                after.pins.insert(new_id(), Arc::new(Pin { about, question, by, on, ..Pin::default() }));
                rewrite(app, mine, after, (msg!("label-pin"), msg!("reps-pinned", name = name)), |_| ());
            }
            Err(error) => app.trouble(&error),
        }
    });
}
