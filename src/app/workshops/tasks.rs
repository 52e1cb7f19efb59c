//! The tasks of a workshop: what to do, with which tool, in how many minutes.

use super::kept::Kept;
use crate::editor::browser::new_id;
use crate::files::exercise_file::{MOST_TASKS, Task, TaskTool};
use crate::plan::{Id, Open, Words, order_after, sorted};
use crate::text::Msg;
use crate::text::live::t;
use crate::ui::{Icon, NumberField, Options, Select, TextField};
use crate::workshop::Workshop;
use leptos::prelude::*;

/// The longest a task may be given, in minutes: a day.
const LONGEST: u16 = 480;

/// What a tool is called.
pub fn tool_name(tool: TaskTool) -> Msg {
    if tool == TaskTool::Any { msg!("workshop-tool-any") } else { Msg::dynamic(format!("tab-{}", tool.word())) }
}

/// The tasks.
#[component]
pub fn Tasks(kept: Kept<Workshop>) -> impl IntoView {
    let ids = Memo::new(move |_| {
        kept.now
            .with(|it| sorted(&it.exercise.tasks, |task| &task.order).into_iter().map(|(id, _)| id).collect::<Vec<_>>())
    });
    let minutes = Memo::new(move |_| {
        kept.now.with(|it| it.exercise.tasks.values().filter_map(|task| task.minutes).map(u32::from).sum::<u32>())
    });
    let words = RwSignal::new(String::new());
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let text = words.get_untracked().trim().to_owned();
        if !text.is_empty() {
            let id = new_id();
            kept.edit(&format!("add {id}"), |it| {
                let last = it.exercise.tasks.values().map(|task| task.order.clone()).max().unwrap_or_default();
                it.exercise.tasks.insert(id, Task { text, order: order_after(&last), ..Task::default() });
            });
            words.set(String::new());
        }
    };
    view! {
        <section class="stack-s" aria-labelledby="tasks">
            <h2 id="tasks">{t(&msg!("workshop-tasks"))}</h2>
            <ol class="plain-list workshop-tasks" role="list">
                <For each=move || ids.get() key=|id| *id let:id>
                    {row(kept, id)}
                </For>
            </ol>
            <Show when=move || { minutes.get() > 0 }>
                <p class="meta">{move || t(&msg!("workshop-minutes-all", count = minutes.get()))}</p>
            </Show>
            {move || {
                if ids.with(Vec::len) >= MOST_TASKS {
                    return view! { <p class="meta">{t(&msg!("workshop-tasks-full", count = MOST_TASKS))}</p> }.into_any();
                }
                view! {
                    <form class="row add-row" on:submit=add>
                        <div class="grow">
                            <TextField
                                label=t(&msg!("workshop-task-add"))
                                placeholder=t(&msg!("workshop-task-example"))
                                value=words
                                on_input=Callback::new(move |text| words.set(text))
                            />
                        </div>
                        <button type="submit" class="btn add-button">{t(&msg!("add"))}</button>
                    </form>
                }
                    .into_any()
            }}
        </section>
    }
}

fn row(kept: Kept<Workshop>, id: Id) -> AnyView {
    let task = Memo::new(move |_| kept.now.with(|it| it.exercise.tasks.get(&id).cloned().unwrap_or_default()));
    let text = Signal::derive(move || task.with(|task| task.text.clone()));
    let tool = Signal::derive(move || match task.with(|task| task.tool.clone()) {
        Open::Known(tool) => tool.word().to_owned(),
        Open::Other(word) => word,
    });
    let edit = move |what: &str, change: Box<dyn Fn(&mut Task)>| {
        kept.edit(&format!("{what} {id}"), |it| it.exercise.tasks.get_mut(&id).into_iter().for_each(change));
    };
    let typed = RwSignal::new(task.with_untracked(|task| task.minutes.map(|it| it.to_string()).unwrap_or_default()));
    let read = |text: &str| text.trim().parse::<u16>().ok().filter(|minutes| (1..=LONGEST).contains(minutes));
    let wrong = Signal::derive(move || {
        typed.with(|text| {
            let fine = text.trim().is_empty() || read(text).is_some();
            if fine { String::new() } else { t(&msg!("workshop-minutes-wrong", most = LONGEST)) }
        })
    });
    let on_minutes = Callback::new(move |text: String| {
        let minutes = read(&text);
        typed.set(text);
        edit("minutes", Box::new(move |task| task.minutes = minutes));
    });
    let tools: Options = TaskTool::ALL.iter().map(|tool| (tool.word().to_owned(), t(&tool_name(*tool)))).collect();
    view! {
        <li class="workshop-task">
            <TextField
                label=t(&msg!("workshop-task"))
                value=text
                on_input=Callback::new(move |text| edit("task", Box::new(move |task| task.text.clone_from(&text))))
            />
            <Select
                label=t(&msg!("workshop-tool"))
                options=Signal::stored(tools)
                value=tool
                on_change=Callback::new(move |word: String| {
                    let tool = TaskTool::from_word(&word).map_or(Open::Other(word), Open::Known);
                    edit("tool", Box::new(move |task| task.tool.clone_from(&tool)));
                })
            />
            <NumberField label=t(&msg!("workshop-minutes")) value=typed on_input=on_minutes error=wrong />
            <button
                class="btn bare icon-only"
                aria-label=move || t(&msg!("remove-what", what = text.get()))
                on:click=move |_| kept.edit(&format!("remove {id}"), |it| _ = it.exercise.tasks.remove(&id))
            >
                <Icon name="x" />
            </button>
        </li>
    }
    .into_any()
}
