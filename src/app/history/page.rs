//! The history of a plan for people: what waits for a decision, what changed since a day, and every edit with its author,
//! its day, and the ways back.

use super::ask::{changes, plan_at, timeline};
use super::keep::{Outcome, up_to_date};
use super::restore::{GoBack, Then};
use super::undecided::Undecided;
use super::who::{clock, moment, name_of};
use crate::app::look::{Context, look_at};
use crate::app::rewrite::edit;
use crate::app::route::{Place, Tab};
use crate::app::state::App;
use crate::editor::live::Act;
use crate::history::{Entry, Names, Said, words, worth_telling};
use crate::plan::{OnClash, Op, Plan, Stamp, apply, diff, iso_day};
use crate::text::Msg;
use crate::text::live::{date, t};
use crate::tools::desk::Desk;
use crate::ui::{DateField, Icon};
use leptos::prelude::*;
use std::sync::Arc;
use time::Date;
use wasm_bindgen_futures::spawn_local;

/// Entries shown at first; more on request.
const PAGE: usize = 40;

/// What was read.
#[derive(Clone)]
struct Found {
    document: Arc<Vec<u8>>,
    /// The newest first.
    entries: Arc<Vec<Entry>>,
}

/// The page.
#[component]
pub fn HistoryPage() -> impl IntoView {
    let (app, desk) = (App::here(), Desk::here());
    let id = desk.editor.id();
    let found: RwSignal<Option<Outcome<Option<Found>>>> = RwSignal::new(None);
    let again = RwSignal::new(0_u32);
    app.act(Act::Save);
    Effect::new(move |_| {
        // Every save is an edit that belongs here.
        again.track();
        desk.editor.state().track();
        desk.plan.track();
        spawn_local(async move {
            let read = read(app, id).await;
            found.try_set(Some(read));
        });
    });
    // An edit, also one that is taken back, may settle what two people wrote differently.
    let moved = Signal::derive(move || {
        desk.editor.state().track();
        desk.plan.track();
        again.get()
    });
    let limit = RwSignal::new(PAGE);
    let asked = RwSignal::new(None);
    provide_context(asked);
    let body = move || match found.get() {
        None => view! { <p class="meta" role="status">{t(&msg!("history-reading"))}</p> }.into_any(),
        Some(Err(why)) => view! { <p class="banner bad" role="alert">{t(&why)}</p> }.into_any(),
        Some(Ok(None)) => view! { <p class="meta">{t(&msg!("history-none-here"))}</p> }.into_any(),
        Some(Ok(Some(found))) => shown(app, desk, &found, limit),
    };
    view! {
        <main id="main" tabindex="-1" class="page history-page stack">
            <a class="call-back" href=app.href(Place::Account(id, Tab::Profile))>
                <Icon name="arrow-left" />
                {move || desk.plan.with(|plan| plan.account.name.clone())}
            </a>
            <div class="head">
                <div class="head-text">
                    <h1>{t(&msg!("history"))}</h1>
                    <p class="meta">{t(&msg!("history-text"))}</p>
                </div>
            </div>
            <Undecided again=moved decided=Callback::new(move |()| again.update(|times| *times += 1)) />
            {body}
            <GoBack asked />
        </main>
    }
}

async fn read(app: App, id: crate::plan::Id) -> Outcome<Option<Found>> {
    let Some(kept) = up_to_date(app, id).await? else { return Ok(None) };
    let mut entries = timeline(kept.document.clone()).await?;
    entries.reverse();
    Ok(Some(Found { document: Arc::new(kept.document), entries: Arc::new(entries) }))
}

fn shown(app: App, desk: Desk, found: &Found, limit: RwSignal<usize>) -> AnyView {
    let (count, all) = (found.entries.len(), found.clone());
    let days = move || {
        let plan = desk.plan.get();
        let some = all.entries.get(..limit.get().min(count)).unwrap_or_default();
        by_day(some).into_iter().map(|(day, list)| of_day(app, desk, day, list, &all.document, &plan)).collect_view()
    };
    let empty = (count == 0).then(|| view! { <p class="meta">{t(&msg!("history-empty"))}</p> });
    view! {
        {since(desk, found)}
        {empty}
        <div class="stack" data-timeline="">{days}</div>
        {move || {
            (limit.get() < count)
                .then(|| {
                    view! {
                        <button class="btn" on:click=move |_| limit.update(|limit| *limit += PAGE)>
                            {t(&msg!("history-earlier", count = count.saturating_sub(limit.get())))}
                        </button>
                    }
                })
        }}
    }
    .into_any()
}

/// What is different since a day somebody names.
fn since(desk: Desk, found: &Found) -> AnyView {
    let (day, told) = (RwSignal::new(String::new()), RwSignal::new(None::<Outcome<Vec<Said>>>));
    let document = found.document.clone();
    let ask = move |text: String| {
        day.set(text.clone());
        let Some(on) = iso_day(&text) else { return told.set(None) };
        let (document, at) = (document.as_ref().clone(), begin_of(on));
        spawn_local(async move {
            let found = changes(at, document).await;
            told.try_set(Some(found));
        });
    };
    let answer = move || match told.get() {
        None => ().into_any(),
        Some(Err(why)) => view! { <p role="alert">{t(&why)}</p> }.into_any(),
        Some(Ok(list)) if list.is_empty() => view! { <p class="meta">{t(&msg!("history-since-none"))}</p> }.into_any(),
        Some(Ok(list)) => desk.plan.with_untracked(|plan| {
            let playbook = desk.playbook();
            let names = Names { plan, playbook: &playbook };
            let lines = worth_telling(&list).map(|one| view! { <li>{t(&words(one, names))}</li> }).collect_view();
            view! { <ul class="said" data-since="">{lines}</ul> }.into_any()
        }),
    };
    view! {
        <div class="stack-s history-since">
            <DateField label=t(&msg!("history-since")) value=day on_change=ask />
            <div aria-live="polite">{answer}</div>
        </div>
    }
    .into_any()
}

/// What changed since a day, line by line.
pub type Lines = Outcome<Vec<String>>;

/// Finds out what changed since a day.
pub fn since_lines(app: App, desk: Desk, day: Date, into: RwSignal<Option<Lines>>) {
    app.act(Act::Save);
    spawn_local(async move {
        let found = async {
            let Some(kept) = up_to_date(app, desk.editor.id()).await? else { return Err(msg!("history-none-here")) };
            changes(begin_of(day), kept.document).await
        };
        let told = found.await;
        let Some(plan) = desk.plan.try_get_untracked() else { return };
        let playbook = desk.playbook();
        let names = Names { plan: &plan, playbook: &playbook };
        // What was done to the reviews themselves is no change of the plan they look at.
        let lines = |list: Vec<Said>| {
            let told = worth_telling(&list).filter(|one| one.table() != "reviews").take(PAGE);
            told.map(|one| t(&words(one, names))).collect()
        };
        into.try_set(Some(told.map(lines)));
    });
}

/// The first instant of a day, as the reader's clock has it.
fn begin_of(day: Date) -> Stamp {
    #[allow(clippy::cast_possible_truncation)] // milliseconds since 1970 are whole
    Stamp(js_sys::Date::new(&format!("{day}T00:00:00").into()).get_time() as i64)
}

fn by_day(entries: &[Entry]) -> Vec<(Option<Date>, &[Entry])> {
    entries
        .chunk_by(|a, b| a.at.date() == b.at.date())
        .map(|list| (list.first().and_then(|one| one.at.date()), list))
        .collect()
}

fn of_day(app: App, desk: Desk, day: Option<Date>, list: &[Entry], document: &Arc<Vec<u8>>, plan: &Plan) -> AnyView {
    let items = list.iter().map(|one| entry(app, desk, one, document, plan)).collect_view();
    view! {
        <section class="stack-s">
            <h2 class="history-day">{day.map(date)}</h2>
            <ol class="plain-list history-list" role="list">{items}</ol>
        </section>
    }
    .into_any()
}

fn entry(app: App, desk: Desk, one: &Entry, document: &Arc<Vec<u8>>, plan: &Plan) -> AnyView {
    let who = name_of(app, &one.by);
    let playbook = desk.playbook();
    let names = Names { plan, playbook: &playbook };
    let lines = worth_telling(&one.said).map(|said| line(app, desk, said, names)).collect_view();
    let (version, copy) = (one.version.clone(), document.clone());
    let asked: RwSignal<Option<Then>> = expect_context();
    let (when, label) = (clock(one.at), one.label.clone());
    let moment = moment(one.at);
    let context = Context {
        said: t(&msg!("history-look-said", when = &moment, name = &who, label = label)),
        back: Some((app.href(Place::Account(desk.editor.id(), Tab::History)), t(&msg!("history-look-back")))),
    };
    let look = move |restore: bool| {
        let (version, document) = (version.clone(), copy.as_ref().clone());
        let (moment, context) = (moment.clone(), context.clone());
        spawn_local(async move {
            match plan_at(Some(version), document).await {
                Ok(then) if restore => {
                    let Some(now) = desk.plan.try_get_untracked() else { return };
                    let then = Then::new(&now, then, moment);
                    if then.is_now() {
                        return app.notices.say(t(&msg!("history-is-so")));
                    }
                    asked.try_set(Some(then));
                }
                Ok(then) => look_at(then, context),
                Err(why) => app.notices.trouble(t(&why)),
            }
        });
    };
    let (see, back) = (look.clone(), look);
    view! {
        <li class="history-entry" data-edit="">
            <span class="meta history-when">{when}</span>
            <div class="stack-s grow">
                <p>
                    <b>{who}</b>
                    " · "
                    {t(&one.label)}
                </p>
                <ul class="said">{lines}</ul>
                <div class="row history-ways no-print">
                    <button class="btn bare small" on:click=move |_| see(false)>{t(&msg!("history-look"))}</button>
                    <button class="btn bare small" on:click=move |_| back(true)>{t(&msg!("history-restore"))}</button>
                </div>
            </div>
        </li>
    }
    .into_any()
}

/// One thing that changed, and the way to have it as it was before.
fn line(app: App, desk: Desk, said: &Said, names: Names<'_>) -> AnyView {
    let text = t(&words(said, names));
    let label = t(&msg!("history-back-of", what = &text));
    let op = Op { path: said.path.clone(), from: said.to.clone(), to: said.from.clone() };
    let back = move |_| {
        let op = op.clone();
        spawn_local(async move {
            change(app, desk, msg!("label-as-before"), vec![op]).await;
        });
    };
    view! {
        <li>
            {text}
            " "
            <button class="btn bare small no-print" aria-label=label on:click=back>{t(&msg!("history-back"))}</button>
        </li>
    }
    .into_any()
}

/// Makes an edit by these operations, and offers to take it back.
pub async fn change(app: App, desk: Desk, label: Msg, ops: Vec<Op>) {
    if ops.is_empty() {
        return app.notices.say(t(&msg!("history-is-so")));
    }
    let before = desk.plan.get_untracked();
    let mut after = before.as_ref().clone();
    apply(&mut after, &ops, OnClash::Overwrite);
    let count = diff(&before, &after).len();
    if count == 0 {
        return app.notices.say(t(&msg!("history-moved-on")));
    }
    if let Err(error) = edit(app, desk.editor.id(), (label, msg!("history-restored", count = count)), ops).await {
        app.trouble(&error);
    }
}
