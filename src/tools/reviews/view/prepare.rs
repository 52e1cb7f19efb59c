//! Everyone's own page before the review: what has changed, and the questions and ideas they bring. It travels in the plan
//! file and merges: each entry is a row with whose it is.

use super::super::reading::{brought_by, people};
use super::At;
use crate::editor::browser::new_id;
use crate::plan::{Brought, BroughtKind, Id, Plan};
use crate::text::live::t;
use crate::tools::bind::{from_word, options, word, word_key};
use crate::tools::strategy::insights::last_review;
use crate::ui::{Check, Choice, Folded, Icon, Options, Select, TextField};
use leptos::prelude::*;
use time::Duration;

/// The page.
pub fn view(at: At) -> AnyView {
    let author = at.desk.editor.author_name().trim().to_lowercase();
    let own = at.review.with_untracked(|row| {
        let mine = people(row).into_iter().find(|(_, one)| one.name.trim().to_lowercase() == author);
        mine.map(|(id, _)| id)
    });
    let who = RwSignal::new(own.map(|id| id.to_string()).unwrap_or_default());
    let person = Memo::new(move |_| {
        let id: Id = who.get().parse().ok()?;
        at.with(|row| row.people.contains_key(&id)).then_some(id)
    });
    let names = Signal::derive(move || {
        let blank = (String::new(), t(&msg!("meeting-prepare-pick")));
        let names = at.with(|row| {
            people(row).into_iter().map(|(id, one)| (id.to_string(), one.name.clone())).collect::<Options>()
        });
        std::iter::once(blank).chain(names).collect::<Options>()
    });
    let day = at.desk.plan.with_untracked(|plan: &std::sync::Arc<Plan>| last_review(plan, at.today()));
    let from = day.or_else(|| at.today().checked_sub(Duration::days(90))).unwrap_or_else(|| at.today());
    let changed = Callback::new(move |()| at.ways.since.run(from));
    view! {
        <section class="stack-s sheet pad" aria-labelledby="meeting-prepare">
            <h3 id="meeting-prepare">{t(&msg!("meeting-prepare"))}</h3>
            <p class="meta">{t(&msg!("meeting-prepare-text"))}</p>
            <Select label=t(&msg!("meeting-prepare-who")) options=names value=who on_change=move |word| who.set(word) />
            <Folded class="meeting-folded" title=t(&msg!("meeting-changed", on = from)) inside=changed />
            {move || person.get().map(|id| own_page(at, id))}
            <div class="row">
                <button class="btn" on:click=move |_| at.ways.share.run(())>
                    <Icon name="share-2" />
                    {t(&msg!("meeting-send"))}
                </button>
                <span class="meta grow">{t(&msg!("meeting-send-hint"))}</span>
            </div>
        </section>
    }
    .into_any()
}

fn own_page(at: At, id: Id) -> AnyView {
    let studied =
        Signal::derive(move || at.with(|row| row.people.get(&id).is_some_and(|one| one.studied_on.is_some())));
    let set = move |on: bool| {
        let today = at.today();
        at.edit(msg!("label-meeting-studied"), |row| {
            if let Some(one) = row.people.get_mut(&id) {
                one.studied_on = on.then_some(today);
            }
        });
    };
    let ids = Memo::new(move |_| at.with(|row| brought_by(row, id).into_iter().map(|(id, _)| id).collect::<Vec<_>>()));
    let kinds = options::<BroughtKind>("brought");
    let (kind, words) = (RwSignal::new("question".to_owned()), RwSignal::new(String::new()));
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let text = words.get_untracked().trim().to_owned();
        if text.is_empty() {
            return;
        }
        let (kind, on) = (from_word(&kind.get_untracked()), Some(at.today()));
        at.edit(msg!("label-meeting-brought"), |row| {
            row.brought.insert(new_id(), Brought { by: id, kind, text, on, ..Brought::default() });
        });
        words.set(String::new());
    };
    view! {
        <Check label=t(&msg!("meeting-studied")) value=studied on_change=set />
        <ul class="plain-list stack-s" role="list">
            <For each=move || ids.get() key=|id| *id let:id>
                {line(at, id)}
            </For>
        </ul>
        <form class="row add-row" on:submit=add>
            <Choice
                label=t(&msg!("meeting-bring-kind"))
                options=kinds
                value=kind
                on_change=move |word| kind.set(word)
            />
            <div class="grow">
                <TextField
                    label=t(&msg!("meeting-bring"))
                    placeholder=t(&msg!("meeting-bring-example"))
                    value=words
                    on_input=Callback::new(move |text| words.set(text))
                />
            </div>
            <button type="submit" class="btn add-button">{t(&msg!("add"))}</button>
        </form>
    }
    .into_any()
}

fn line(at: At, id: Id) -> AnyView {
    let row = at.review.with_untracked(|row| row.brought.get(&id).cloned()).unwrap_or_default();
    let kind = t(&word_key("brought", &word(&row.kind)));
    let label = t(&msg!("remove-what", what = &row.text));
    let text =
        Signal::derive(move || at.with(|row| row.brought.get(&id).map(|one| one.text.clone()).unwrap_or_default()));
    let remove = move |_| {
        at.edit(msg!("label-meeting-brought-removed"), |row| {
            row.brought.remove(&id);
        });
        at.desk.offer_undo(t(&msg!("label-meeting-brought-removed")), t(&msg!("undo")));
    };
    view! {
        <li class="row between">
            <span class="grow">
                <span class="meta">{kind} ": "</span>
                <span class="serif">{text}</span>
            </span>
            <button class="btn bare icon-only" aria-label=label on:click=remove>
                <Icon name="x" />
            </button>
        </li>
    }
    .into_any()
}
