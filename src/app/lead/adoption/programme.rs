//! One programme: its parts, and what the rules say of it.

use super::super::paper::{Binder, Said, Shelf};
use super::super::so_what::{Leads, so_what};
use super::plan::{Barriers, SizeAndOrder};
use super::schedule::Reinforcement;
use super::uses::{InUse, brief_where_needed, counted};
use crate::app::route::{Lead, Place};
use crate::app::state::App;
use crate::plan::Id;
use crate::storage::cabinet::Drawer;
use crate::team::adoption::{Programme, VERSION, findings, missing, plan_sheet};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::calls::view::paper;
use crate::tools::rows::view::show;
use crate::ui::{Choice, Icon, Options};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// The page of one programme.
#[component]
pub fn ProgrammePage(id: Id) -> impl IntoView {
    let app = App::here();
    let opened: RwSignal<Option<Result<Binder, Msg>>> = RwSignal::new(None);
    spawn_local(async move {
        let said = Said {
            gone: msg!("adoption-gone"),
            unreadable: msg!("adoption-unreadable"),
            clash: msg!("adoption-clash"),
        };
        let found = Binder::open(app, id, VERSION, said).await;
        opened.try_set(Some(found));
    });
    move || match opened.get() {
        Some(Ok(binder)) => view! { <Open binder /> }.into_any(),
        other => {
            let said = other.map_or(msg!("adoption-reading"), |found| found.err().unwrap_or_default());
            view! {
                <main id="main" tabindex="-1" class="page stack">
                    {back(app)} <h1>{t(&msg!("lead-adoption"))}</h1> <p role="status">{t(&said)}</p>
                </main>
            }
            .into_any()
        }
    }
}

fn back(app: App) -> AnyView {
    let href = app.href(Place::Lead(Lead::Adoption, None));
    view! {
        <a class="call-back no-print" href=href>
            <Icon name="arrow-left" />
            {t(&msg!("adoption-back"))}
        </a>
    }
    .into_any()
}

#[component]
fn Open(binder: Binder) -> impl IntoView {
    let app = App::here();
    brief_where_needed(app);
    let programme = Memo::new(move |_| {
        binder.now.with(|now| serde_json::from_value::<Programme>((**now).clone()).unwrap_or_default())
    });
    let found = Memo::new(move |_| {
        let uses = counted(app);
        programme.with(|programme| findings(programme, &uses, app.today.get()))
    });
    let lacks = Memo::new(move |_| {
        let uses = counted(app);
        programme.with(|programme| missing(programme, &uses))
    });
    let said = Memo::new(move |_| match found.with(Vec::len) {
        0 => lacks.get().unwrap_or_else(|| msg!("adoption-quiet")),
        count => msg!("adoption-found", count = count),
    });
    let part = RwSignal::new("plan".to_owned());
    let parts: Options = [
        ("plan", msg!("adoption-tab-plan")),
        ("barriers", msg!("adoption-tab-barriers")),
        ("schedule", msg!("adoption-tab-schedule")),
        ("use", msg!("adoption-tab-use")),
        ("sheet", msg!("adoption-sheet")),
    ]
    .into_iter()
    .map(|(word, text)| (word.to_owned(), t(&text)))
    .collect();
    // A fact's row stands in one of the parts: that one is opened first.
    let open_row = Callback::new(move |id: Id| {
        let of = programme.with_untracked(|programme| match id {
            _ if programme.events.contains_key(&id) => "schedule",
            _ if programme.barriers.contains_key(&id) => "barriers",
            _ => "plan",
        });
        part.set(of.to_owned());
        show(id);
    });
    let shelf = Shelf::new(Drawer::Adoption);
    let delete = move |_| {
        shelf.remove(binder.id, Lead::Adoption, |name| t(&msg!("adoption-removed", name = name)));
    };
    view! {
        <div class="tool">
            <main id="main" tabindex="-1" class="tool-main stack-l">
                <div class="head-text no-print">
                    {back(app)}
                    <div class="row between">
                        <h1>{move || programme.with(|programme| programme.name.clone())}</h1>
                        {binder.tools()}
                    </div>
                </div>
                <div class="no-print">
                    <Choice label=t(&msg!("adoption-parts")) options=parts value=part on_change=move |word| part.set(word) />
                </div>
                {move || match part.get().as_str() {
                    "barriers" => view! { <Barriers binder /> }.into_any(),
                    "schedule" => view! { <Reinforcement binder programme /> }.into_any(),
                    "use" => view! { <InUse /> <super::uses::Symptoms binder /> }.into_any(),
                    "sheet" => sheet(app, programme),
                    _ => view! { <SizeAndOrder binder programme /> }.into_any(),
                }}
                <p class="no-print">
                    <button class="btn bare" on:click=delete>{t(&msg!("adoption-remove"))}</button>
                </p>
            </main>
            {so_what(said, found, Leads::ToRow(open_row), ().into_any())}
        </div>
    }
}

/// The programme on one page.
fn sheet(app: App, programme: Memo<Programme>) -> AnyView {
    let print = move |_| {
        // Fails only where printing is switched off; then there is nothing to print with.
        let _ = window().print();
    };
    let page =
        move || programme.with(|programme| paper(plan_sheet(programme, app.today.get(), &t), |_| None).into_any());
    view! {
        <p class="no-print">
            <button class="btn go" on:click=print>
                <Icon name="printer" />
                {t(&msg!("adoption-print"))}
            </button>
        </p>
        <div class="paper-page">{page}</div>
    }
    .into_any()
}
