//! The tool on screen: the sentence, the picture, a line to add what was learnt, and the rows.

use super::drawing::picture;
use super::reading::{Coverage, lead, listed, questions_listed, topic_id};
use super::sections::{FACTS, QUESTIONS};
use crate::editor::browser::new_id;
use crate::plan::{Fact, Id};
use crate::text::live::t;
use crate::tools::desk::Desk;
use crate::tools::drawn::Drawn;
use crate::tools::rows::view::Rows;
use crate::ui::{Options, Select, TextField};
use leptos::prelude::*;
use serde_json::json;
use std::sync::Arc;

/// Reads the plan as it stands; follows it.
fn with_coverage<T>(desk: Desk, read: impl FnOnce(&Coverage<'_>) -> T) -> T {
    let (playbook, today) = (desk.playbook(), desk.today.get());
    desk.plan.with(|plan| read(&Coverage::new(plan, &playbook, today)))
}

/// The tool on screen.
#[component]
pub fn PictureView(
    /// The row an address leads to: a fact, a question, or a topic by its own id.
    row: Signal<Option<Id>>,
) -> impl IntoView {
    let desk = Desk::here();
    let topic = RwSignal::new(untrack(|| first_topic(desk)));
    Effect::new(move |_| {
        let topics = &desk.playbook().topics;
        let named = row.get().and_then(|row| topics.iter().find(|topic| topic_id(&topic.key) == row));
        if let Some(named) = named {
            topic.set(named.key.clone());
        }
    });
    let sentence = move || with_coverage(desk, |coverage| lead(coverage).iter().map(t).collect::<Vec<_>>().join(" "));
    let any = Memo::new(move |_| desk.plan.with(|plan| !plan.facts.is_empty()));
    let make = Callback::new(move |width: f64| with_coverage(desk, |coverage| picture(coverage, width)));
    let facts = Signal::derive(move || desk.plan.with(|plan| listed(plan, &desk.playbook())));
    let questions = Signal::derive(move || desk.plan.with(|plan| questions_listed(plan)));
    let preset = Callback::new(
        move |()| json!({ "topic": topic.get_untracked(), "on": desk.today.get_untracked().to_string() }),
    );
    let legend = t(&msg!("picture-legend", limit = desk.playbook().limits.shelf_life));
    view! {
        <div class="picture-tool stack">
            <h2 class="visually-hidden">{t(&msg!("tab-picture"))}</h2>
            <p class="lead">{sentence}</p>
            <Show when=move || any.get()>
                <Drawn make />
                <p class="meta">{legend.clone()}</p>
            </Show>
            {add_fact(desk, topic)}
            <Rows section=FACTS ids=facts opened=row />
            <Rows section=QUESTIONS ids=questions preset opened=row />
            {what_matters(desk)}
        </div>
    }
}

/// The topic to ask about next, else the first one.
fn first_topic(desk: Desk) -> String {
    let key = with_coverage(desk, |coverage| {
        let next = coverage.next().first().map_or(0, |next| next.place);
        coverage.topic(next).map(|topic| topic.topic.key.clone())
    });
    key.unwrap_or_default()
}

/// One line adds a fact: what was learnt, on which topic, and who said it.
fn add_fact(desk: Desk, topic: RwSignal<String>) -> AnyView {
    let (words, from) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let topics: Options = desk.playbook().topics.iter().map(|topic| (topic.key.clone(), topic.name.clone())).collect();
    let people = Signal::derive(move || {
        let nobody = (String::new(), t(&msg!("picture-add-nobody")));
        let name = |(id, person): (&Id, &Arc<crate::plan::Stakeholder>)| (id.to_string(), person.name.clone());
        desk.plan.with(|plan| std::iter::once(nobody).chain(plan.stakeholders.iter().map(name)).collect::<Options>())
    });
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let text = words.get_untracked().trim().to_owned();
        if text.is_empty() {
            return;
        }
        let fact = Fact {
            topic: topic.get_untracked(),
            text,
            from: from.get_untracked().parse().ok(),
            on: Some(desk.today.get_untracked()),
            recorded_by: desk.editor.author_name(),
            ..Fact::default()
        };
        desk.edit(msg!("label-fact"), |plan| {
            plan.facts.insert(new_id(), Arc::new(fact));
        });
        words.set(String::new());
    };
    let hint = move || {
        let key = topic.get();
        with_coverage(desk, |coverage| {
            let topic = coverage.topics.iter().find(|topic| topic.topic.key == key)?;
            let question = topic.topic.question.trim();
            (!question.is_empty()).then(|| match topic.knowers().first() {
                Some((_, person)) => t(&msg!("picture-hint", question = question, name = &person.name)),
                None => t(&msg!("picture-hint-nobody", question = question)),
            })
        })
    };
    view! {
        <form class="sheet pad stack-s" on:submit=add>
            <div class="row add-fact">
                <div class="grow">
                    <TextField
                        label=t(&msg!("picture-add"))
                        placeholder=t(&msg!("row-facts-example"))
                        value=words
                        on_input=Callback::new(move |text| words.set(text))
                    />
                </div>
                <button type="submit" class="btn add-button">{t(&msg!("add"))}</button>
            </div>
            <div class="cols-2">
                <Select
                    label=t(&msg!("picture-add-topic"))
                    options=Signal::stored(topics)
                    value=topic
                    on_change=Callback::new(move |key| topic.set(key))
                />
                <Select
                    label=t(&msg!("picture-add-from"))
                    options=people
                    value=from
                    on_change=Callback::new(move |id| from.set(id))
                />
            </div>
            <p class="meta serif">{hint}</p>
        </form>
    }
    .into_any()
}

/// How much each topic matters in this account.
fn what_matters(desk: Desk) -> AnyView {
    let levels: Options =
        (1..=3_u8).map(|n| (n.to_string(), t(&crate::tools::bind::word_key("importance", &n.to_string())))).collect();
    let playbook = desk.playbook();
    let pickers = playbook.topics.iter().map(|topic| {
        let (key, standard) = (topic.key.clone(), topic.importance);
        let read = key.clone();
        let value = Signal::derive(move || {
            desk.plan.with(|plan| plan.account.topics.get(&read).copied().unwrap_or(standard).to_string())
        });
        let on_change = Callback::new(move |level: String| {
            let Ok(level) = level.parse::<u8>() else { return };
            desk.edit(msg!("label-importance"), |plan| {
                plan.account_mut().topics.insert(key.clone(), level);
            });
        });
        view! { <Select label=topic.name.clone() options=Signal::stored(levels.clone()) value on_change /> }.into_any()
    });
    view! {
        <details class="what-matters">
            <summary>{t(&msg!("picture-importance"))}</summary>
            <div class="stack-s">
                <p class="meta">{t(&msg!("picture-importance-hint"))}</p>
                <div class="cols-3">{pickers.collect_view()}</div>
            </div>
        </details>
    }
    .into_any()
}
