//! An exercise or a submission that was chosen: what it is, and then beginning it, or adding it to its workshop.

use super::kept::fresh;
use super::submissions::workshop_of;
pub use super::submissions::{keep, told};
use crate::app::cabinet::Keep;
use crate::app::import::Chosen;
use crate::app::import_plan::{inside, origin};
use crate::app::preferences::take_part;
use crate::app::route::Place;
use crate::app::state::App;
use crate::editor::browser::new_id;
use crate::files::{Exercise, ExerciseFile, Kind, SubmissionFile};
use crate::playbook::Written;
use crate::storage::cabinet::Cabinet;
use crate::storage::{Storage, StorageError};
use crate::text::Msg;
use crate::text::live::t;
use crate::ui::Check;
use crate::workshop::{Attempt, Workshop, begun};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// The preview of an exercise.
#[component]
pub fn ExerciseImport(file: ExerciseFile, chosen: RwSignal<Option<Chosen>>) -> impl IntoView {
    let app = App::here();
    let ExerciseFile { exported, exercise } = file;
    let book = RwSignal::new(false);
    let brings_book = exercise.playbook.is_some();
    let tasks = exercise.tasks.len();
    let case = format!("{}: {}", exercise.case.account.name, inside(&exercise.case));
    let (title, briefing) = (exercise.called().to_owned(), exercise.briefing.clone());
    let solved = exercise.solution.is_some();
    let exercise = StoredValue::new(exercise);
    let begin = move |_| {
        let exercise = exercise.get_value().handed_out();
        if book.get_untracked() {
            take_book(app, &exercise);
        }
        spawn_local(async move {
            match begin(app, exercise).await {
                Ok(place) => {
                    app.changed();
                    chosen.try_set(None);
                    app.go(place);
                }
                Err(error) => app.trouble(&error),
            }
        });
    };
    let keep_it = move |_| {
        let exercise = exercise.get_value();
        spawn_local(async move {
            match keep_own(app, exercise).await {
                Ok(place) => {
                    chosen.try_set(None);
                    app.go(place);
                }
                Err(error) => app.trouble(&error),
            }
        });
    };
    view! {
        <section class="stack" aria-labelledby="import-preview">
            <h2 id="import-preview">{title}</h2>
            <p class="meta">{t(&origin(Kind::Exercise, &exported))}</p>
            <p class="workshop-briefing">{briefing}</p>
            <p>{t(&msg!("workshop-import-holds", count = tasks))} " " {case}</p>
            <p class="meta">{t(&msg!("workshop-import-text"))}</p>
            {brings_book
                .then(|| {
                    view! {
                        <Check
                            label=t(&msg!("workshop-import-book"))
                            value=book
                            on_change=Callback::new(move |on| book.set(on))
                        />
                    }
                })}
            <div class="row">
                <button class="btn go" on:click=begin>{t(&msg!("workshop-start"))}</button>
                {(solved || app.trains.get_untracked())
                    .then(|| view! { <button class="btn" on:click=keep_it>{t(&msg!("workshop-keep"))}</button> })}
                <button class="btn" on:click=move |_| chosen.set(None)>{t(&msg!("cancel"))}</button>
            </div>
        </section>
    }
}

/// The playbook that came with an exercise in place of the one here; a notice offers to take it back.
fn take_book(app: App, exercise: &Exercise) {
    if let Some(written) = exercise.playbook.clone().and_then(|value| Written::read(value).ok()) {
        app.replace_book(msg!("label-book-import"), written, &msg!("book-import-taken"));
    }
}

/// Puts the case beside the accounts here and the tasks on the desk. What was begun already goes on as it was.
async fn begin(app: App, exercise: Exercise) -> Result<Place, StorageError> {
    let kept_as = Attempt::kept_as(exercise.id);
    app.store().create(&[begun(&exercise)]).await?;
    let cabinet = Keep::of(app.space).await;
    if cabinet.get(kept_as).await?.is_none() {
        let name = app.author.with_untracked(|author| author.name.clone());
        let attempt = Attempt { id: new_id(), exercise, name, ..Attempt::default() };
        cabinet.put(&fresh(kept_as, &attempt)).await?;
    }
    takes_part(app);
    Ok(Place::Workshops(Some(kept_as)))
}

/// From now on the way to the exercises stands among the places.
pub fn takes_part(app: App) {
    take_part();
    app.takes_part.try_set(true);
}

/// Keeps an exercise among the workshops of whoever trains; one that is here stays as it is.
async fn keep_own(app: App, exercise: Exercise) -> Result<Place, StorageError> {
    let id = exercise.id;
    let cabinet = Keep::of(app.space).await;
    if cabinet.get(id).await?.is_none() {
        cabinet.put(&fresh(id, &Workshop { exercise, ..Workshop::default() })).await?;
    }
    Ok(Place::Workshops(Some(id)))
}

/// What a submission means here, and whether there is something to take.
pub async fn meaning(app: App, file: &SubmissionFile) -> (Msg, bool) {
    match workshop_of(app, file.submission.exercise).await {
        Ok(Some((_, workshop))) => {
            let news = workshop.news(file);
            (told(news, file), news.taken())
        }
        Ok(None) => (msg!("workshop-not-here", title = &file.submission.title), false),
        Err(why) => (why, false),
    }
}

/// The preview of a submission.
#[component]
pub fn SubmissionImport(file: SubmissionFile, chosen: RwSignal<Option<Chosen>>) -> impl IntoView {
    let app = App::here();
    let from = origin(Kind::Submission, &file.exported);
    let name = file.submission.participant.clone();
    let holds = inside(&file.submission.plan);
    let says: RwSignal<Option<(Msg, bool)>> = RwSignal::new(None);
    let exercise = file.submission.exercise;
    let file = StoredValue::new(file);
    spawn_local(async move {
        if let Some(file) = file.try_get_value() {
            says.try_set(Some(meaning(app, &file).await));
        }
    });
    let add = move |_| {
        let file = file.get_value();
        spawn_local(async move {
            match keep(app, &file).await {
                Ok(_) => {
                    chosen.try_set(None);
                    app.go(Place::Workshops(Some(exercise)));
                }
                Err(why) => app.notices.trouble(t(&why)),
            }
        });
    };
    view! {
        <section class="stack" aria-labelledby="import-preview">
            <h2 id="import-preview">{name}</h2>
            <p class="meta">{t(&from)}</p>
            <p>{holds}</p>
            <p role="status">{move || says.get().map(|(said, _)| t(&said))}</p>
            <div class="row">
                {move || {
                    let takes = says.with(|says| says.as_ref().is_some_and(|(_, takes)| *takes));
                    takes.then(|| view! { <button class="btn go" on:click=add>{t(&msg!("workshop-add-submission"))}</button> })
                }}
                <button class="btn" on:click=move |_| chosen.set(None)>{t(&msg!("cancel"))}</button>
            </div>
        </section>
    }
}
