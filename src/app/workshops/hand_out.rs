//! The hand-out to print: what participants have to know, what to do, and how to hand in.

use super::kept::Kept;
use super::tasks::tool_name;
use crate::files::exercise_file::{Task, TaskTool};
use crate::plan::sorted;
use crate::text::live::t;
use crate::workshop::Workshop;
use leptos::prelude::*;

/// The sheet; it is only to be seen on paper.
#[component]
pub fn HandOut(kept: Kept<Workshop>) -> impl IntoView {
    let sheet = move || {
        kept.now.with(|workshop| {
            let exercise = &workshop.exercise;
            let tasks = sorted(&exercise.tasks, |task| &task.order);
            let tasks = tasks.into_iter().map(|(_, task)| view! { <li>{line(task)}</li> }).collect_view();
            view! {
                <h1>{exercise.called().to_owned()}</h1>
                <p class="workshop-briefing">{exercise.briefing.clone()}</p>
                <p>{t(&msg!("workshop-sheet-case", name = &exercise.case.account.name))}</p>
                <h2>{t(&msg!("workshop-tasks"))}</h2>
                <ol>{tasks}</ol>
                <h2>{t(&msg!("workshop-sheet-how"))}</h2>
                <ol>
                    <li>{t(&msg!("workshop-sheet-open"))}</li>
                    <li>{t(&msg!("workshop-sheet-begin"))}</li>
                    <li>{t(&msg!("workshop-sheet-hand-in"))}</li>
                </ol>
            }
        })
    };
    view! { <div class="print-only workshop-sheet">{sheet}</div> }
}

/// A task in a line: what, with which tool, in how many minutes.
fn line(task: &Task) -> String {
    match about(task) {
        meta if meta.is_empty() => task.text.clone(),
        meta => format!("{} ({meta})", task.text),
    }
}

/// The tool and the minutes of a task; nothing where neither is said.
pub fn about(task: &Task) -> String {
    let tool = task.tool.get();
    let tool = (tool != TaskTool::Any).then(|| t(&tool_name(tool)));
    let minutes = task.minutes.map(|minutes| t(&msg!("workshop-task-minutes", count = minutes)));
    [tool, minutes].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
