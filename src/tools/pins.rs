//! Questions pinned to a row: asked there, answered there.

use super::desk::Desk;
use crate::editor::browser::new_id;
use crate::plan::{About, EntityKind, Id, Pin, Plan, Words};
use crate::text::live::{date, t};
use crate::ui::{Icon, TextArea, TextField};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;

/// The kind of row a table holds.
#[must_use]
pub fn kind_of(table: &str) -> Option<EntityKind> {
    if table == "account" {
        return Some(EntityKind::Account); // the whole of it is in no table
    }
    EntityKind::ALL.iter().copied().find(|kind| kind.table() == Some(table))
}

/// The questions pinned to a row, with a line to pin another.
#[component]
pub fn Pins(
    /// The row's table.
    table: &'static str,
    /// The row.
    id: Id,
) -> impl IntoView {
    let desk = Desk::here();
    let Some(kind) = kind_of(table) else { return ().into_any() };
    let ids = Memo::new(move |_| {
        desk.plan.with(|plan| {
            let here = |pin: &Pin| pin.about.kind == kind && pin.about.id == id;
            plan.pins.iter().filter(|(_, pin)| here(pin)).map(|(id, _)| *id).collect::<Vec<_>>()
        })
    });
    let asking = RwSignal::new(false);
    let words = RwSignal::new(String::new());
    let pin = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let question = words.get_untracked().trim().to_owned();
        if !question.is_empty() {
            let (by, on) = (desk.editor.author_name(), Some(desk.today.get_untracked()));
            let row = Pin { about: About::whole(kind, id), question, by, on, ..Pin::default() };
            desk.edit(msg!("label-pin"), |plan| {
                plan.pins.insert(new_id(), Arc::new(row));
            });
        }
        words.set(String::new());
        asking.set(false);
    };
    let ask = move |_| {
        asking.set(true);
        // The line stands on the page with the next frame.
        request_animation_frame(move || {
            if let Ok(Some(input)) = document().query_selector(&format!("#pins-{id} .add-row input")) {
                // A line that has just left the page takes no focus; nothing is lost.
                let _ = input.unchecked_into::<web_sys::HtmlElement>().focus();
            }
        });
    };
    view! {
        <div class="pins stack-s" id=format!("pins-{id}")>
            {move || ids.get().into_iter().map(|id| view! { <Pinned id /> }).collect_view()}
            <Show
                when=move || asking.get()
                fallback=move || {
                    view! {
                        <button class="btn bare small" on:click=ask>
                            <Icon name="message-circle-question-mark" />
                            {t(&msg!("pin-a-question"))}
                        </button>
                    }
                }
            >
                <form class="row add-row" on:submit=pin>
                    <div class="grow">
                        <TextField
                            label=t(&msg!("pin-question"))
                            value=words
                            on_input=Callback::new(move |text| words.set(text))
                        />
                    </div>
                    <button type="submit" class="btn add-button">{t(&msg!("pin"))}</button>
                </form>
            </Show>
        </div>
    }
    .into_any()
}

/// One pinned question with its answer.
#[component]
pub fn Pinned(
    /// The pin.
    id: Id,
) -> impl IntoView {
    let desk = Desk::here();
    let row = move || desk.plan.with(|plan| plan.pins.get(&id).cloned());
    let (answer, on_answer) = super::bind::text(
        desk,
        msg!("label-pin-answer"),
        move |plan| plan.pins.get(&id).map(|pin| pin.answer.clone()),
        move |plan, text| {
            let (by, on) = (desk.editor.author_name(), desk.today.get_untracked());
            Plan::change(&mut plan.pins, id, |pin| {
                pin.answered_on = (!text.trim().is_empty()).then_some(on);
                pin.answered_by = by;
                pin.answer = text;
            });
        },
    );
    let remove = move |_| {
        desk.edit(msg!("label-pin-removed"), |plan| {
            plan.pins.remove(&id);
        });
        desk.offer_undo(t(&msg!("pin-removed")), t(&msg!("undo")));
    };
    let asked = move || {
        row().map(|pin| {
            let meta = [Some(pin.by.clone()).filter(|by| !by.is_empty()), pin.on.map(date)];
            (pin.question.clone(), meta.into_iter().flatten().collect::<Vec<_>>().join(", "))
        })
    };
    view! {
        <div class="pin">
            <div class="row between">
                <p class="serif">
                    {move || asked().map(|(question, _)| question)} " "
                    <span class="meta">{move || asked().map(|(_, meta)| meta)}</span>
                </p>
                <button class="btn bare icon-only" aria-label=t(&msg!("pin-remove")) on:click=remove>
                    <Icon name="x" />
                </button>
            </div>
            <TextArea label=t(&msg!("pin-answer")) value=answer on_input=on_answer rows=1 />
        </div>
    }
}
