//! Today: what to do next, across accounts; the three doors while there is nothing yet.

use super::route::{Place, Route, Space, Tab};
use super::state::App;
use crate::plan::{Arrange, CallBrief, Id, Summary, days_between};
use crate::text::live::{date, t};
use crate::text::{Arg, Msg};
use crate::ui::Icon;
use leptos::prelude::*;
use std::sync::Arc;
use time::Date;

/// How many insights across accounts are shown.
const INSIGHTS: usize = 6;

/// The start.
#[component]
pub fn TodayPage() -> impl IntoView {
    let app = App::here();
    move || match app.summaries.get() {
        None => ().into_any(),
        Some(list) if list.is_empty() && app.space == Space::Own => view! { <Doors /> }.into_any(),
        Some(list) => view! { <Agenda list /> }.into_any(),
    }
}

/// Three doors into an empty app.
#[component]
fn Doors() -> impl IntoView {
    let app = App::here();
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
                <a class="door sheet" href=Route::new(Space::Sample, Place::Today).href()>
                    <Icon name="eye" />
                    <h2>{t(&msg!("door-sample"))}</h2>
                    <p class="meta">{t(&msg!("door-sample-text"))}</p>
                </a>
            </div>
            <p class="meta">{t(&msg!("welcome-private"))}</p>
        </main>
    }
}

/// One thing to do.
struct Todo {
    when: String,
    title: String,
    text: String,
    action: String,
    href: String,
    late: bool,
}

#[component]
fn Agenda(list: Arc<Vec<Summary>>) -> impl IntoView {
    let app = App::here();
    let today = app.today.get();
    let todos = todos(app, &list, today);
    let insights = pressing(app, &list);
    let heading = if todos.is_empty() { msg!("today-nothing") } else { msg!("today-things", count = todos.len()) };
    let quiet = todos.is_empty() && insights.is_empty();
    view! {
        <main id="main" tabindex="-1" class="page">
            <div class="head">
                <div class="head-text">
                    <span class="eyebrow">{date(today)}</span>
                    <h1>{t(&msg!("today"))}</h1>
                    <p class="meta">{t(&heading)}</p>
                </div>
                <div class="row">
                    <button class="btn" on:click=move |_| app.palette.set(true)>
                        <Icon name="search" />
                        {t(&msg!("search-or-add"))}
                    </button>
                </div>
            </div>
            <div class="today-cols">
                <section class="todo-list" aria-label=t(&msg!("today-next"))>
                    {todos.into_iter().map(|todo| view! { <TodoRow todo /> }).collect_view()}
                    {quiet.then(|| view! { <QuietDay /> })}
                </section>
                {(!insights.is_empty())
                    .then(|| {
                        view! {
                            <section class="stack-s" aria-labelledby="waiting">
                                <h2 id="waiting">{t(&msg!("today-waiting"))}</h2>
                                <ul class="plain-list waiting">{insights.into_iter().collect_view()}</ul>
                            </section>
                        }
                    })}
            </div>
        </main>
    }
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

#[component]
fn TodoRow(todo: Todo) -> impl IntoView {
    view! {
        <article class="todo">
            <span class="meta" class:late=todo.late>{todo.when}</span>
            <div>
                <h2>{todo.title}</h2>
                <p class="meta">{todo.text}</p>
            </div>
            <a class="btn" href=todo.href>{todo.action}</a>
        </article>
    }
}

/// Calls to debrief, then calls ahead, soonest first.
fn todos(app: App, list: &[Summary], today: Date) -> Vec<Todo> {
    let mut dated: Vec<(Date, &Summary, &CallBrief)> = list
        .iter()
        .flat_map(|plan| plan.calls.iter().filter(|call| !call.held).map(move |call| (plan, call)))
        .filter_map(|(plan, call)| call.on.map(|on| (on, plan, call)))
        .filter(|(on, ..)| days_between(today, *on) <= 14)
        .collect();
    dated.arrange_by_key(|(on, plan, call)| (*on, call.at, plan.name.clone()));
    dated.into_iter().map(|(on, plan, call)| todo(app, plan, call, on, today)).collect()
}

fn todo(app: App, plan: &Summary, call: &CallBrief, on: Date, today: Date) -> Todo {
    let days = days_between(today, on);
    let page = |tab: Tab| app.href(Place::Account(plan.id, tab));
    let with = if call.title.is_empty() { t(&msg!("today-call-untitled")) } else { call.title.clone() };
    let subject =
        if call.opportunity.is_empty() { plan.name.clone() } else { format!("{} · {}", plan.name, call.opportunity) };
    if days < 0 {
        return Todo {
            when: t(&msg!("days-ago", days = -days)),
            title: t(&msg!("todo-debrief", call = with)),
            text: subject,
            action: t(&msg!("todo-debrief-action")),
            href: page(Tab::Debrief(call.id)),
            late: days < -2,
        };
    }
    let missing = if call.questions == 0 {
        msg!("todo-no-questions")
    } else if call.commitment {
        msg!("todo-ready", questions = call.questions)
    } else {
        msg!("todo-no-commitment")
    };
    let at = call.at.map(|at| format!(", {at}")).unwrap_or_default();
    Todo {
        when: format!("{}{at}", t(&in_days(days, on))),
        title: t(&msg!("todo-call", call = with)),
        text: format!("{subject}. {}", t(&missing)),
        action: t(&msg!("todo-call-action")),
        href: page(Tab::Call(call.id)),
        late: false,
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

/// The most pressing insights of all accounts, *act* first.
fn pressing(app: App, list: &[Summary]) -> Vec<impl IntoView + use<>> {
    let mut all: Vec<(&str, Id, &Summary, usize)> = Vec::new();
    for plan in list {
        for (index, insight) in plan.insights.iter().enumerate().filter(|(_, i)| i.severity != "strength") {
            all.push((&insight.severity, plan.id, plan, index));
        }
    }
    all.arrange_by_key(|(severity, id, plan, index)| {
        (*severity != "act", *index, -plan.pipeline.as_ref().map_or(0, |m| m.amount), *id)
    });
    all.into_iter()
        .take(INSIGHTS)
        .filter_map(|(_, id, plan, index)| {
            let insight = plan.insights.get(index)?;
            let href = app.href(App::place_of(id, &insight.about));
            let severity = insight.severity.clone();
            Some(view! {
                <li>
                    <span class=format!("severity {severity}")>
                        <i aria-hidden="true"></i>
                        {t(&Msg::dynamic(format!("severity-{severity}")))}
                    </span>
                    <a href=href>{t(&insight.headline)}</a>
                    <span class="meta">{plan.name.clone()}</span>
                </li>
            })
        })
        .collect()
}
