//! The mark of an account that is a workshop's case.

use crate::app::route::{Place, Space};
use crate::app::state::App;
use crate::text::live::t;
use crate::tools::desk::Desk;
use crate::workshop::Attempt;
use leptos::prelude::*;

/// Says that this is a workshop's case and no real account, with the way back to its tasks.
#[component]
pub fn ExerciseNote() -> impl IntoView {
    let (app, desk) = (App::here(), Desk::here());
    let exercise = desk.plan.with_untracked(|plan| plan.account.exercise);
    exercise.map(|exercise| {
        let tasks = Place::Workshops(Some(Attempt::kept_as(exercise)));
        let tasks = (app.space != Space::File)
            .then(|| view! { <a href=app.href(tasks)>{t(&msg!("account-exercise-tasks"))}</a> });
        view! { <p class="meta exercise-note">{t(&msg!("account-exercise"))} " " {tasks}</p> }
    })
}
