//! Taking part: the briefing, the tasks with a tick each, the account to work in, and handing in.

use super::hand_out::about;
use super::import::takes_part;
use super::kept::Kept;
use crate::app::route::{Place, Planning, Tab};
use crate::app::share::{exported, save};
use crate::app::state::App;
use crate::app::trouble::storage_message;
use crate::files::exercise_file::{Task, TaskTool};
use crate::files::{Kind, Submission, submission_file};
use crate::plan::{Id, Words, sorted};
use crate::storage::Storage;
use crate::text::live::t;
use crate::ui::{Check, Icon, TextField};
use crate::workshop::Attempt;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// The page.
#[component]
pub fn TakePart(kept: Kept<Attempt>) -> impl IntoView {
    let app = App::here();
    takes_part(app);
    let exercise = kept.now.with_untracked(|attempt| attempt.exercise.clone());
    let account = exercise.account();
    let tasks = sorted(&exercise.tasks, |task| &task.order);
    let count = tasks.len();
    let rows = tasks.into_iter().map(|(id, task)| row(app, kept, (account, id), task)).collect_view();
    let done = Memo::new(move |_| {
        kept.now.with(|it| it.done.iter().filter(|(id, done)| **done && it.exercise.tasks.contains_key(id)).count())
    });
    let minutes: u32 = exercise.tasks.values().filter_map(|task| task.minutes).map(u32::from).sum();
    let briefing = exercise.briefing.clone();
    view! {
        <main id="main" tabindex="-1" class="page workshop-form">
            <div class="head">
                <div class="head-text">
                    <span class="eyebrow">{t(&msg!("workshop-exercise"))}</span>
                    <h1>{exercise.called().to_owned()}</h1>
                </div>
                <a class="btn go" href=app.href(Place::Account(account, Tab::People(None)))>
                    {t(&msg!("workshop-open-case", name = &exercise.case.account.name))}
                </a>
            </div>
            <div class="stack-l">
                {(!briefing.trim().is_empty()).then(|| view! { <p class="workshop-briefing serif">{briefing}</p> })}
                <section class="stack-s" aria-labelledby="tasks">
                    <h2 id="tasks">{t(&msg!("workshop-tasks"))}</h2>
                    <ol class="plain-list" role="list">{rows}</ol>
                    <p class="meta" role="status">
                        {move || t(&msg!("workshop-done-of", done = done.get(), count = count))}
                        {(minutes > 0).then(|| format!(" {}", t(&msg!("workshop-minutes-all", count = minutes))))}
                    </p>
                </section>
                <HandIn kept />
            </div>
        </main>
    }
}

fn row(app: App, kept: Kept<Attempt>, (account, id): (Id, Id), task: &Task) -> AnyView {
    let done = Memo::new(move |_| kept.now.with(|attempt| attempt.done.get(&id).copied().unwrap_or_default()));
    let on_change = Callback::new(move |on: bool| kept.edit(&format!("tick {id}"), |it| _ = it.done.insert(id, on)));
    let meta = about(task);
    let to = tab_of(task.tool.get()).map(|tab| {
        let name = if meta.is_empty() { t(&msg!("workshop-go")) } else { meta.clone() };
        view! { <a class="meta" href=app.href(Place::Account(account, tab))>{name}</a> }
    });
    view! {
        <li class="workshop-todo">
            <Check label=task.text.clone() value=done on_change />
            {to}
        </li>
    }
    .into_any()
}

/// Where in the account a tool is.
fn tab_of(tool: TaskTool) -> Option<Tab> {
    match tool {
        TaskTool::Any => None,
        TaskTool::People => Some(Tab::People(None)),
        TaskTool::Calls => Some(Tab::Calls),
        other => Planning::from_word(other.word()).map(|tool| Tab::Planning(tool, None)),
    }
}

#[component]
fn HandIn(kept: Kept<Attempt>) -> impl IntoView {
    let app = App::here();
    let name = Memo::new(move |_| kept.now.with(|attempt| attempt.name.clone()));
    let error = RwSignal::new(String::new());
    let on_name = Callback::new(move |text: String| {
        error.set(String::new());
        kept.edit("name", |it| it.name = text);
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if name.with_untracked(|name| name.trim().is_empty()) {
            return error.set(t(&msg!("workshop-needs-name")));
        }
        spawn_local(hand_in(app, kept));
    };
    view! {
        <form class="stack-s" aria-labelledby="hand-in" on:submit=submit>
            <h2 id="hand-in">{t(&msg!("workshop-hand-in"))}</h2>
            <p class="meta">{t(&msg!("workshop-hand-in-text"))}</p>
            <TextField label=t(&msg!("workshop-your-name")) value=name error=error on_input=on_name />
            <div class="row">
                <button type="submit" class="btn go">
                    <Icon name="download" />
                    {t(&msg!("workshop-hand-in-save"))}
                </button>
            </div>
        </form>
    }
}

/// Saves the account as it stands, with the ticks, as a file.
async fn hand_in(app: App, kept: Kept<Attempt>) {
    let attempt = kept.now.get_untracked();
    let plan = match app.store().load(attempt.exercise.account()).await {
        Ok(Some(stored)) => stored.plan,
        Ok(None) => return app.notices.trouble(t(&msg!("workshop-case-gone"))),
        Err(error) => return app.notices.trouble(t(&storage_message(&error))),
    };
    let name = attempt.name.trim().to_owned();
    let title = attempt.exercise.called().to_owned();
    let file = t(&msg!("workshop-file-of", title = &title, name = &name));
    let submission = Submission {
        id: attempt.id,
        exercise: attempt.exercise.id,
        title,
        participant: name,
        done: attempt.done.clone(),
        plan,
        ..Submission::default()
    };
    save(app, &file, Kind::Submission, submission_file::export(&submission, &exported(app)));
}
