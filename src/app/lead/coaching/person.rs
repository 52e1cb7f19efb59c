//! The notes on one person.

use super::super::adoption::brief_where_needed;
use super::super::paper::{Binder, Extra, PaperRows, Said, Shelf, Spot, field};
use super::super::so_what::{Leads, so_what};
use super::Where;
use super::talk::Talk;
use crate::app::route::{Lead, Place};
use crate::app::state::App;
use crate::plan::Id;
use crate::storage::cabinet::Drawer;
use crate::team::coaching::{
    AGREEMENTS, DAYS, LIMITS, Notes, POSSIBILITIES, SECTIONS, VERSION, findings, reads_as_order,
};
use crate::team::{Facts, reps, same_name};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::rows::view::show;
use crate::tools::rows::{Kind, Section};
use crate::ui::Icon;
use leptos::prelude::*;
use serde_json::{Value, json};
use wasm_bindgen_futures::spawn_local;

/// The page of one person.
#[component]
pub fn PersonPage(id: Id) -> impl IntoView {
    let app = App::here();
    let opened: RwSignal<Option<Result<Binder, Msg>>> = RwSignal::new(None);
    spawn_local(async move {
        let said = Said {
            gone: msg!("coaching-gone"),
            unreadable: msg!("coaching-unreadable"),
            clash: msg!("coaching-clash"),
        };
        let found = Binder::open(app, id, VERSION, said).await;
        opened.try_set(Some(found));
    });
    let href = app.href(Place::Lead(Lead::Coaching, None));
    let back = move || view! { <a class="call-back no-print" href=href.clone()><Icon name="arrow-left" />{t(&msg!("coaching-back"))}</a> };
    move || match opened.get() {
        Some(Ok(binder)) => view! { <Open binder back=back.clone()().into_any() /> }.into_any(),
        other => {
            let said = other.map_or(msg!("coaching-reading"), |found| found.err().unwrap_or_default());
            view! {
                <main id="main" tabindex="-1" class="page stack">
                    {back.clone()()} <h1>{t(&msg!("lead-coaching"))}</h1> <p role="status">{t(&said)}</p>
                </main>
            }
            .into_any()
        }
    }
}

#[component]
fn Open(binder: Binder, back: AnyView) -> impl IntoView {
    let app = App::here();
    let shelf = Shelf::new(Drawer::Coaching);
    brief_where_needed(app);
    let notes =
        Memo::new(move |_| binder.now.with(|now| serde_json::from_value::<Notes>((**now).clone()).unwrap_or_default()));
    let facts = Memo::new(move |_| {
        let briefs = app.summaries.get().unwrap_or_default();
        let name = notes.with(|notes| notes.name.clone());
        let rep = reps(&briefs).into_iter().find(|rep| same_name(&rep.name, &name));
        rep.map(|rep| rep.facts(DAYS, app.today.get())).unwrap_or_default()
    });
    let found = Memo::new(move |_| notes.with(|notes| findings(notes, &facts.get(), app.today.get())));
    let peace = Memo::new(move |_| notes.with(|notes| notes.in_peace(app.today.get())));
    let said = Memo::new(move |_| match found.with(Vec::len) {
        0 if peace.get() => peace_words(&notes.get()),
        0 => msg!("coaching-quiet"),
        count => msg!("coaching-found", count = count),
    });
    let heading = move || notes.with(|notes| notes.name.clone());
    let delete = move |_| {
        shelf.remove(binder.id, Lead::Coaching, |name| t(&msg!("coaching-removed", name = name)));
    };
    view! {
        <div class="tool">
            <main id="main" tabindex="-1" class="tool-main stack-l">
                <div class="head-text no-print">
                    {back}
                    <div class="row between">
                        <h1>{heading}</h1>
                        {binder.tools()}
                    </div>
                </div>
                <Where shelf />
                <Willing binder notes peace />
                <div class="stack-l no-print">{SECTIONS.map(|section| rows(binder, section))}</div>
                <Talk notes facts peace />
                <p class="no-print">
                    <button class="btn bare" on:click=delete>{t(&msg!("coaching-remove"))}</button>
                </p>
            </main>
            {so_what(said, found, Leads::ToRow(Callback::new(show)), ().into_any())}
        </div>
    }
}

fn peace_words(notes: &Notes) -> Msg {
    notes.until.map_or_else(|| msg!("coaching-peace"), |on| msg!("coaching-peace-until", on = on))
}

/// Whether they want it at all: the first thing to know, and respected.
#[component]
fn Willing(binder: Binder, notes: Memo<Notes>, peace: Memo<bool>) -> impl IntoView {
    let spot = move |name: &str, kind| Spot::new(binder, &[name], kind);
    let not_now = Memo::new(move |_| notes.with(|notes| notes.not_now));
    view! {
        <section class="sheet pad stack-s no-print">
            <div class="paper-fields">
                {field(spot("name", Kind::Line), t(&msg!("coaching-name")))}
                {field(spot("willing", Kind::Date), t(&msg!("coaching-willing")))}
            </div>
            <p class="meta">{t(&msg!("coaching-willing-hint"))}</p>
            {field(spot("not_now", Kind::Tick), t(&msg!("coaching-not-now")))}
            <Show when=move || not_now.get()>
                <div class="paper-fields">{field(spot("until", Kind::Date), t(&msg!("coaching-until")))}</div>
                <p class="meta">{t(&msg!("coaching-until-hint"))}</p>
            </Show>
            <Show when=move || peace.get()>
                <p role="status" class="peace">{move || t(&peace_words(&notes.get()))}</p>
            </Show>
        </section>
    }
}

fn rows(binder: Binder, section: Section) -> AnyView {
    let app = App::here();
    let dated = section.table != AGREEMENTS.table;
    let preset =
        Callback::new(move |()| if dated { json!({ "on": app.today.get_untracked().to_string() }) } else { json!({}) });
    let asks = [AGREEMENTS.table, LIMITS.table, POSSIBILITIES.table].contains(&section.table);
    let nudge = asks.then(|| Extra::new(move |id| nudge(binder, section, id)));
    match nudge {
        Some(more) => view! { <PaperRows binder section preset more /> }.into_any(),
        None => view! { <PaperRows binder section preset /> }.into_any(),
    }
}

/// A gentle word where a row tells instead of asking.
fn nudge(binder: Binder, section: Section, id: Id) -> AnyView {
    let orders = t(&msg!("coaching-orders"));
    let tells = Memo::new(move |_| {
        binder.now.with(|now| {
            let row = now.get(section.table).and_then(|rows| rows.get(id.to_string()));
            let text = |name: &str| row.and_then(|row| row.get(name)).and_then(Value::as_str).unwrap_or_default();
            ["text", "asked", "consequence"].iter().any(|name| reads_as_order(text(name), &orders))
        })
    });
    view! {
        <Show when=move || tells.get()>
            <p class="nudge" role="status">{t(&msg!("coaching-telling"))}</p>
        </Show>
    }
    .into_any()
}

/// What the plans show of a person.
pub type Shown = Memo<Facts>;
