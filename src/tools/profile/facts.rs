//! What we learnt about the customer, by topic.

use crate::editor::browser::new_id;
use crate::plan::{Arrange, Fact, Id};
use crate::text::live::{date, t};
use crate::tools::desk::Desk;
use crate::ui::{Empty, Icon, Options, Select, TextField};
use leptos::prelude::*;
use std::sync::Arc;

/// The facts by topic, and one line to add another.
#[component]
pub fn Facts() -> impl IntoView {
    let desk = Desk::here();
    let groups = move || {
        let playbook = desk.playbook();
        desk.plan.with(|plan| {
            let of = |key: &str| {
                let mut rows: Vec<(Id, Arc<Fact>)> =
                    plan.facts.iter().filter(|(_, f)| f.topic == key).map(|(id, f)| (*id, f.clone())).collect();
                rows.arrange_by_key(|(id, fact)| (std::cmp::Reverse(fact.on), *id));
                rows
            };
            let known = playbook.topics.iter().map(|topic| (topic.name.clone(), of(&topic.key)));
            let known: Vec<_> = known.filter(|(_, rows)| !rows.is_empty()).collect();
            let unsorted: Vec<_> = plan
                .facts
                .iter()
                .filter(|(_, fact)| playbook.topics.iter().all(|topic| topic.key != fact.topic))
                .map(|(id, fact)| (*id, fact.clone()))
                .collect();
            let rest = (!unsorted.is_empty()).then(|| (t(&msg!("facts-unsorted")), unsorted));
            known.into_iter().chain(rest).collect::<Vec<_>>()
        })
    };
    view! {
        <section class="stack">
            <h2>{t(&msg!("facts"))}</h2>
            <AddFact />
            {move || {
                let groups = groups();
                if groups.is_empty() {
                    return view! {
                        <Empty title=t(&msg!("facts-none")) text=t(&msg!("facts-none-text")) example=t(&msg!("facts-example")) />
                    }
                        .into_any();
                }
                groups
                    .into_iter()
                    .map(|(topic, rows)| {
                        view! {
                            <div class="stack-s">
                                <h3>{topic}</h3>
                                <ul class="plain-list fact-list" role="list">
                                    {rows.into_iter().map(|(id, fact)| row(desk, id, &fact)).collect_view()}
                                </ul>
                            </div>
                        }
                    })
                    .collect_view()
                    .into_any()
            }}
        </section>
    }
}

fn row(desk: Desk, id: Id, fact: &Fact) -> impl IntoView + use<> {
    let from = fact.from.and_then(|id| desk.now().stakeholders.get(&id).map(|p| p.name.clone()));
    let meta = [from, fact.on.map(date)].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let what = fact.text.clone();
    let remove = move |_| {
        desk.edit(msg!("label-fact-removed"), |plan| {
            plan.facts.remove(&id);
        });
        let editor = desk.editor;
        desk.notices.offer(t(&msg!("fact-removed")), t(&msg!("undo")), editor.taking_back());
    };
    view! {
        <li class="row">
            <span class="grow">{fact.text.clone()} " " <span class="meta">{meta}</span></span>
            <button class="btn bare icon-only" aria-label=t(&msg!("remove-what", what = what)) on:click=remove>
                <Icon name="x" />
            </button>
        </li>
    }
}

#[component]
fn AddFact() -> impl IntoView {
    let desk = Desk::here();
    let words = RwSignal::new(String::new());
    let topic = RwSignal::new(desk.playbook().topics.first().map(|topic| topic.key.clone()).unwrap_or_default());
    let topics: Options = desk.playbook().topics.iter().map(|topic| (topic.key.clone(), topic.name.clone())).collect();
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let text = words.get_untracked().trim().to_owned();
        if text.is_empty() {
            return;
        }
        let fact = Fact {
            topic: topic.get_untracked(),
            text,
            on: Some(desk.today.get_untracked()),
            recorded_by: desk.editor.author_name(),
            ..Fact::default()
        };
        desk.edit(msg!("label-fact"), |plan| {
            plan.facts.insert(new_id(), Arc::new(fact));
        });
        words.set(String::new());
    };
    view! {
        <form class="row add-fact" on:submit=add>
            <div class="grow">
                <TextField
                    label=t(&msg!("fact-add"))
                    placeholder=t(&msg!("facts-example"))
                    value=words
                    on_input=Callback::new(move |text| words.set(text))
                />
            </div>
            <Select
                label=t(&msg!("fact-topic"))
                options=Signal::stored(topics)
                value=topic
                on_change=Callback::new(move |key| topic.set(key))
            />
            <button type="submit" class="btn add-button">{t(&msg!("add"))}</button>
        </form>
    }
}
