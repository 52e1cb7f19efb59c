//! All calls: to debrief, week by week, without a date, and held.

use super::agenda::{is_ahead, weeks_ahead};
use super::rewrite::rewrite;
use super::route::{Place, Tab};
use super::state::{App, go_to};
use crate::plan::{Arrange, CallBrief, Summary};
use crate::portfolio::{Portfolio, Row};
use crate::storage::Storage;
use crate::text::live::{date, t};
use crate::tools::calls::reading::is_late;
use crate::tools::calls::view::{WeekOf, WeekView};
use crate::tools::calls::week::{Entry, move_to};
use crate::ui::{Empty, Icon};
use leptos::prelude::*;
use time::Date;
use wasm_bindgen_futures::spawn_local;

/// Calls across accounts.
#[component]
pub fn Calls() -> impl IntoView {
    let app = App::here();
    let groups = move || {
        let list = app.summaries.get().unwrap_or_default();
        group(&list, app.today.get())
    };
    view! {
        <main id="main" tabindex="-1" class="page">
            <div class="head">
                <div class="head-text">
                    <h1>{t(&msg!("calls"))}</h1>
                    <p class="meta">{t(&msg!("calls-text"))}</p>
                </div>
                <a class="btn" href=app.href(Place::Week(None))>
                    <Icon name="calendar" />
                    {t(&msg!("week-open"))}
                </a>
            </div>
            {move || {
                let groups = groups();
                let held = held(&app.summaries.get().unwrap_or_default());
                if held.is_empty() && groups.iter().all(|(_, calls)| calls.is_empty()) {
                    return view! {
                        <Empty title=t(&msg!("calls-none")) text=t(&msg!("calls-none-text"))>
                            <a class="btn go" href=app.href(Place::Accounts)>{t(&msg!("today-open-account"))}</a>
                        </Empty>
                    }
                        .into_any();
                }
                let open = groups
                    .into_iter()
                    .filter(|(_, calls)| !calls.is_empty())
                    .map(|(title, calls)| {
                        view! {
                            <section class="stack-s call-group">
                                <h2>{t(&title)} " " <span class="call-count">{calls.len()}</span></h2>
                                {rows(app, calls)}
                            </section>
                        }
                    })
                    .collect_view();
                let held = (!held.is_empty())
                    .then(|| {
                        view! {
                            <details class="call-group">
                                <summary>{t(&msg!("calls-held", count = held.len()))}</summary>
                                {rows(app, held)}
                            </details>
                        }
                    });
                view! {
                    {open}
                    {held}
                }
                    .into_any()
            }}
        </main>
    }
}

/// A week of the calls across accounts.
#[component]
pub fn CallsWeek() -> impl IntoView {
    let app = App::here();
    let entries = Memo::new(move |_| {
        let all = app.summaries.get().unwrap_or_default();
        app.book.track();
        let playbook = app.playbook.get_value();
        let read = Portfolio::new(&all, &playbook, app.today.get());
        let of = |row: &Row<'_>| {
            let (plan, account, off) = (row.brief.id, row.brief.name.clone(), row.is_off());
            let calls = row.brief.calls.clone();
            calls.into_iter().map(move |call| Entry { plan, account: account.clone(), off, call })
        };
        read.rows.iter().flat_map(of).collect::<Vec<_>>()
    });
    let day = Signal::derive(move || match app.route.with(|route| route.place) {
        Place::Week(day) => day,
        _ => None,
    });
    let of = WeekOf {
        entries: entries.into(),
        day,
        today: app.today.into(),
        across: true,
        at: Callback::new(move |day| app.href(Place::Week(day))),
        open: Callback::new(move |it: Entry| app.href(Place::Account(it.plan, page_of(app, &it.call)))),
        put: Callback::new(move |(entry, on)| put(app, &entry, on)),
        go: Callback::new(move |href: String| go_to(&href)),
    };
    view! {
        <main id="main" tabindex="-1" class="page week-page">
            <a class="call-back no-print" href=app.href(Place::Calls)>
                <Icon name="arrow-left" />
                {t(&msg!("call-all"))}
            </a>
            <WeekView of title=t(&msg!("calls")) />
        </main>
    }
}

/// Puts a call of an account that is not open on another day.
fn put(app: App, entry: &Entry, on: Date) {
    let (store, plan, call) = (app.store(), entry.plan, entry.call.id);
    spawn_local(async move {
        match store.load(plan).await {
            Ok(Some(mine)) => {
                let mut moved = mine.plan.clone();
                if move_to(&mut moved, call, on) {
                    let words = (msg!("label-call-moved"), msg!("week-moved", date = on));
                    rewrite(app, mine, moved, words, |_| ());
                } else {
                    // Somebody held, moved or deleted it meanwhile: show how it stands.
                    app.refresh();
                }
            }
            Ok(None) => app.refresh(),
            Err(error) => app.trouble(&error),
        }
    });
}

/// The page of a call that is wanted next.
fn page_of(app: App, call: &CallBrief) -> Tab {
    let past = call.held || call.on.is_some_and(|on| on < app.today.get_untracked());
    if past { Tab::Debrief(call.id) } else { Tab::Call(call.id) }
}

type Group = (crate::text::Msg, Vec<(Summary, CallBrief)>);

fn group(list: &[Summary], today: Date) -> Vec<Group> {
    let mut late = Vec::new();
    let mut ahead = Vec::new();
    let mut undated = Vec::new();
    for plan in list {
        for call in plan.calls.iter().filter(|call| !call.held) {
            let bucket = match call.on {
                _ if is_ahead(call, today) => &mut ahead,
                Some(_) => &mut late,
                None => &mut undated,
            };
            bucket.push((plan.clone(), call.clone()));
        }
    }
    late.arrange_by_key(|(_, call)| (call.on, call.at));
    ahead.arrange_by_key(|(_, call)| (call.on, call.at));
    let week = |call: &CallBrief| call.on.map_or(0, |on| weeks_ahead(today, on));
    let (this, after): (Vec<_>, Vec<_>) = ahead.into_iter().partition(|(_, call)| week(call) == 0);
    let (next, later): (Vec<_>, Vec<_>) = after.into_iter().partition(|(_, call)| week(call) == 1);
    vec![
        (msg!("calls-to-debrief"), late),
        (msg!("calls-this-week"), this),
        (msg!("calls-next-week"), next),
        (msg!("calls-later"), later),
        (msg!("calls-undated"), undated),
    ]
}

/// What was held, newest first.
fn held(list: &[Summary]) -> Vec<(Summary, CallBrief)> {
    let of = |plan: &Summary| {
        let plan = plan.clone();
        plan.calls.clone().into_iter().filter(|call| call.held).map(move |call| (plan.clone(), call))
    };
    let mut held: Vec<_> = list.iter().flat_map(of).collect();
    held.arrange_by_key(|(_, call)| std::cmp::Reverse((call.on, call.at)));
    held
}

fn rows(app: App, calls: Vec<(Summary, CallBrief)>) -> impl IntoView {
    view! {
        <ul class="plain-list" role="list">
            {calls.into_iter().map(|(plan, call)| row(app, &plan, &call)).collect_view()}
        </ul>
    }
}

fn row(app: App, plan: &Summary, call: &CallBrief) -> impl IntoView + use<> {
    let tab = page_of(app, call);
    let title = if call.title.is_empty() { t(&msg!("today-call-untitled")) } else { call.title.clone() };
    let when = call.on.map(|on| match call.at {
        Some(at) => format!("{}, {at}", date(on)),
        None => date(on),
    });
    let late = !call.held && is_late(call.on, app.today.get_untracked());
    let undated = when.is_none();
    let subject =
        if call.opportunity.is_empty() { plan.name.clone() } else { format!("{} · {}", plan.name, call.opportunity) };
    view! {
        <li class="call-row" class:undated=undated>
            <a href=app.href(Place::Account(plan.id, tab))>
                {when.map(|when| view! { <span class="meta" class:late=late>{when}</span> })}
                <span>
                    <b>{title}</b>
                    <br />
                    <span class="meta">{subject}</span>
                </span>
                <span class="meta num">
                    {(!call.held).then(|| t(&msg!("calls-questions", count = call.questions)))}
                </span>
            </a>
        </li>
    }
}
