//! Today: what to do next, across accounts; the three doors while there is nothing yet.

use super::agenda::{Dated, Todo, agenda};
use super::route::{Place, Planning, Route, Space, Tab};
use super::state::App;
use crate::files::sample;
use crate::plan::{PinBrief, Summary, days_between};
use crate::text::live::{date, t};
use crate::text::{Arg, Msg};
use crate::ui::Icon;
use leptos::prelude::*;
use std::sync::Arc;
use time::Date;

/// Things to do shown at first; more on request.
const FIRST: usize = 7;
/// Calls further ahead that are shown; the place of the calls has all.
const LATER: usize = 5;

/// The start.
#[component]
pub fn TodayPage() -> impl IntoView {
    let app = App::here();
    let all = RwSignal::new(false);
    move || match app.summaries.get() {
        None => ().into_any(),
        Some(list) if list.is_empty() && app.space == Space::Own => view! { <Doors /> }.into_any(),
        Some(list) => view! { <Agenda list all /> }.into_any(),
    }
}

/// Three doors into an empty app.
#[component]
fn Doors() -> impl IntoView {
    let app = App::here();
    let sample = Route::new(Space::Sample, Place::Account(sample::id(), Tab::People(None)));
    view! {
        <main id="main" tabindex="-1" class="page doors-page">
            <div class="doors-intro">
                <h1>{t(&msg!("welcome"))}</h1>
                <p class="lead">{t(&msg!("welcome-text"))}</p>
            </div>
            <div class="doors">
                <button class="door sheet" on:click=move |_| app.creating.set(true)>
                    <Icon name="plus" />
                    <h2>{t(&msg!("door-new"))}</h2>
                    <p class="meta">{t(&msg!("door-new-text"))}</p>
                </button>
                <a class="door sheet" href=app.href(Place::Import)>
                    <Icon name="upload" />
                    <h2>{t(&msg!("door-import"))}</h2>
                    <p class="meta">{t(&msg!("door-import-text"))}</p>
                </a>
                <a class="door sheet" href=sample.href()>
                    <Icon name="eye" />
                    <h2>{t(&msg!("door-sample"))}</h2>
                    <p class="meta">{t(&msg!("door-sample-text"))}</p>
                </a>
            </div>
            <p class="meta">{t(&msg!("welcome-private"))}</p>
        </main>
    }
}

/// One thing to do, in words.
struct Line {
    when: String,
    late: bool,
    title: String,
    text: String,
    action: String,
    href: String,
}

#[component]
fn Agenda(list: Arc<Vec<Summary>>, all: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let today = app.today.get();
    let waiting = app.author.with(|author| agenda(&list, &author.name, today));
    let count = waiting.next.len();
    let lines: Vec<Line> = waiting.next.iter().map(|todo| line(app, todo, today)).collect();
    let rows = lines
        .into_iter()
        .enumerate()
        .map(|(place, line)| {
            view! {
                <li class="todo" hidden=move || { place >= FIRST && !all.get() }>
                    <span class="meta" class:late=line.late>
                        {line.when}
                    </span>
                    <div>
                        <h2>{line.title}</h2>
                        <p class="meta">{line.text}</p>
                    </div>
                    <a class="btn" href=line.href>
                        {line.action}
                    </a>
                </li>
            }
        })
        .collect_view();
    let later: Vec<_> = waiting.later.iter().take(LATER).map(|it| later_row(app, it)).collect();
    let beyond = waiting.later.len() > LATER;
    let asked: Vec<_> = waiting.asked.iter().map(|(plan, pin)| asked_row(app, plan, pin)).collect();
    view! {
        <main id="main" tabindex="-1" class="page">
            <div class="head">
                <div class="head-text">
                    <span class="eyebrow">{date(today)}</span>
                    <h1>{t(&msg!("today"))}</h1>
                    <p class="meta">{t(&msg!("today-things", count = count))}</p>
                </div>
            </div>
            <div class="stack-l today">
                {(count > 0)
                    .then(|| {
                        view! {
                            <section aria-label=t(&msg!("today-next"))>
                                <ul class="plain-list" role="list">
                                    {rows}
                                </ul>
                                <Show when=move || { count > FIRST }>
                                    <button
                                        class="btn small"
                                        aria-expanded=move || all.get().to_string()
                                        on:click=move |_| all.update(|all| *all = !*all)
                                    >
                                        {move || {
                                            if all.get() {
                                                t(&msg!("insights-less"))
                                            } else {
                                                t(&msg!("insights-more", count = count - FIRST))
                                            }
                                        }}
                                    </button>
                                </Show>
                            </section>
                        }
                    })}
                {(count == 0).then(|| view! { <QuietDay /> })}
                {(!later.is_empty())
                    .then(|| {
                        view! {
                            <section class="stack-s" aria-labelledby="later">
                                <h2 id="later">{t(&msg!("today-later"))}</h2>
                                <ul class="plain-list" role="list">
                                    {later}
                                </ul>
                                {beyond
                                    .then(|| {
                                        view! {
                                            <p>
                                                <a href=app.href(Place::Calls)>{t(&msg!("call-all"))}</a>
                                            </p>
                                        }
                                    })}
                            </section>
                        }
                    })}
                {(!asked.is_empty())
                    .then(|| {
                        view! {
                            <section class="stack-s" aria-labelledby="asked">
                                <h2 id="asked">{t(&msg!("today-asked"))}</h2>
                                <ul class="plain-list" role="list">
                                    {asked}
                                </ul>
                            </section>
                        }
                    })}
            </div>
        </main>
    }
}

/// What lies further off: a call ahead, or a question that others answer.
fn row(href: String, on: Option<Date>, title: String, text: String) -> AnyView {
    view! {
        <li class="call-row">
            <a href=href>
                <span class="meta">{on.map(date)}</span>
                <span>
                    <b>{title}</b>
                    <br />
                    <span class="meta">{text}</span>
                </span>
            </a>
        </li>
    }
    .into_any()
}

/// A call further ahead.
fn later_row(app: App, it: &Dated<'_>) -> AnyView {
    let href = app.href(Place::Account(it.plan.id, Tab::Call(it.call.id)));
    row(href, Some(it.on), t(&msg!("todo-call", call = title(it))), subject(it))
}

/// A question of the reader's own.
fn asked_row(app: App, plan: &Summary, pin: &PinBrief) -> AnyView {
    row(app.href(App::place_of_pin(plan.id, &pin.about)), pin.on, pin.question.clone(), plan.name.clone())
}

/// Nothing is waiting: where to go from here.
#[component]
fn QuietDay() -> impl IntoView {
    let app = App::here();
    view! {
        <div class="empty">
            <h2>{t(&msg!("today-quiet"))}</h2>
            <p class="meta">{t(&msg!("today-quiet-text"))}</p>
            <div class="row">
                <a class="btn go" href=app.href(Place::Accounts)>{t(&msg!("today-open-account"))}</a>
            </div>
        </div>
    }
}

fn line(app: App, todo: &Todo<'_>, today: Date) -> Line {
    match todo {
        Todo::Debrief(it) => {
            let days = days_between(it.on, today);
            Line {
                when: t(&msg!("days-ago", days = days)),
                late: days > 2,
                title: t(&msg!("todo-debrief", call = title(it))),
                text: subject(it),
                action: t(&msg!("todo-debrief-action")),
                href: app.href(Place::Account(it.plan.id, Tab::Debrief(it.call.id))),
            }
        }
        Todo::Call(it) => {
            let at = it.call.at.map(|at| format!(", {at}")).unwrap_or_default();
            Line {
                when: format!("{}{at}", t(&in_days(days_between(today, it.on), it.on))),
                late: false,
                title: t(&msg!("todo-call", call = title(it))),
                text: format!("{}. {}", subject(it), t(&readiness(it))),
                action: t(&msg!("todo-call-action")),
                href: app.href(Place::Account(it.plan.id, Tab::Call(it.call.id))),
            }
        }
        Todo::Answer { plan, pin } => Line {
            when: pin.on.map(|on| t(&msg!("days-ago", days = days_between(on, today)))).unwrap_or_default(),
            late: false,
            title: pin.question.clone(),
            text: match pin.by.trim() {
                "" => t(&msg!("todo-answer", name = &plan.name)),
                by => t(&msg!("todo-answer-by", name = &plan.name, by = by)),
            },
            action: t(&msg!("todo-answer-action")),
            href: app.href(App::place_of_pin(plan.id, &pin.about)),
        },
        Todo::Alike { plan, other, percent } => Line {
            when: t(&msg!("severity-watch")),
            late: false,
            title: t(&msg!("todo-alike", name = &plan.name, other = &other.name)),
            text: t(&msg!("todo-alike-text", percent = *percent)),
            action: t(&msg!("todo-alike-action")),
            href: app.href(Place::Account(plan.id, Tab::Planning(Planning::Strategy, None))),
        },
        Todo::Act { plan, insight, others } => {
            let more = (*others > 0).then(|| t(&msg!("todo-act-more", count = *others)));
            let text = std::iter::once(plan.name.clone()).chain(more).collect::<Vec<_>>().join(" · ");
            Line {
                when: t(&msg!("severity-act")),
                late: false,
                title: t(&insight.headline),
                text,
                action: t(&msg!("todo-act-action")),
                href: app.href(App::place_of(plan.id, &insight.about)),
            }
        }
    }
}

fn title(it: &Dated<'_>) -> String {
    if it.call.title.is_empty() { t(&msg!("today-call-untitled")) } else { it.call.title.clone() }
}

/// The account, and the sale where there is one.
fn subject(it: &Dated<'_>) -> String {
    let sale = Some(it.call.opportunity.clone()).filter(|name| !name.is_empty());
    std::iter::once(it.plan.name.clone()).chain(sale).collect::<Vec<_>>().join(" · ")
}

/// What the sheet still lacks.
fn readiness(it: &Dated<'_>) -> Msg {
    if it.call.questions == 0 {
        msg!("todo-no-questions")
    } else if it.call.commitment {
        msg!("todo-ready", questions = it.call.questions)
    } else {
        msg!("todo-no-commitment")
    }
}

/// "Today", "tomorrow", or the date.
fn in_days(days: i64, on: Date) -> Msg {
    match days {
        0 => msg!("day-today"),
        1 => msg!("day-tomorrow"),
        _ => msg!("day-on", date = Arg::Date(on)),
    }
}
