//! One line adds a person; it shows how it was understood while it is typed.

use super::super::capture::{Captured, parse, parse_lines};
use super::super::{quick, words};
use super::glyph::StanceGlyph;
use super::scene::Scene;
use crate::plan::{Authority, Stance};
use crate::text::live::t;
use crate::ui::{Icon, element_id};
use leptos::ev::ClipboardEvent;
use leptos::html;
use leptos::prelude::*;

/// The bar above the map.
#[component]
pub fn CaptureBar(scene: Scene) -> impl IntoView {
    let line = RwSignal::new(String::new());
    let read = Memo::new(move |_| line.with(|line| parse(line)));
    let input: NodeRef<html::Input> = NodeRef::new();
    let (field, help) = (element_id("capture"), element_id("capture-read"));
    // A new account begins here.
    let nobody = scene.desk.plan.with_untracked(|plan| plan.stakeholders.is_empty());
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(captured) = read.get_untracked() {
            add_people(scene, vec![captured]);
            line.set(String::new());
        }
        // The next person can be typed at once.
        if let Some(input) = input.get_untracked() {
            let _ = input.focus();
        }
    };
    let paste = move |event: ClipboardEvent| {
        let text = event.clipboard_data().and_then(|data| data.get_data("text").ok()).unwrap_or_default();
        let people = parse_lines(&text);
        if people.len() > 1 {
            event.prevent_default();
            add_people(scene, people);
        }
    };
    view! {
        <form class="sheet capture-bar" on:submit=add>
            <div class="capture">
                <label class="visually-hidden" for=field.clone()>{t(&msg!("people-capture"))}</label>
                <Icon name="plus" />
                <input
                    id=field
                    class="input"
                    node_ref=input
                    type="text"
                    autocomplete="off"
                    autofocus=nobody
                    placeholder=t(&msg!("people-capture-hint"))
                    aria-describedby=help.clone()
                    prop:value=line
                    on:input=move |event| line.set(event_target_value(&event))
                    on:paste=paste
                />
                <Show when=move || read.with(Option::is_some)>
                    <button type="submit" class="btn go small">{t(&msg!("people-add"))}</button>
                </Show>
            </div>
            <div class="capture-read" id=help>
                {move || read.get().map(|captured| chips(scene, &captured))}
            </div>
        </form>
    }
}

/// How the line was understood.
fn chips(scene: Scene, captured: &Captured) -> impl IntoView + use<> {
    let Captured { name, title, unit, authority, stance, sway, unread } = captured.clone();
    let known = scene.desk.plan.with_untracked(|plan| {
        plan.stakeholders.values().any(|person| person.name.trim().to_lowercase() == name.to_lowercase())
    });
    let known = known.then(|| note(t(&msg!("people-capture-known", name = &name))));
    let unread = (!unread.is_empty()).then(|| note(t(&msg!("people-capture-unread", words = unread.join("; ")))));
    view! {
        <span class="chip chip-name">{name}</span>
        {(!title.is_empty()).then(|| chip(t(&msg!("people-title")), title))}
        {(!unit.is_empty()).then(|| chip(t(&msg!("people-unit")), unit))}
        {(authority != Authority::Unknown)
            .then(|| chip(t(&msg!("people-aspect-authority")), t(&words::authority(authority))))}
        {(stance != Stance::Unknown)
            .then(|| {
                view! {
                    <span class="chip with-glyph">
                        <StanceGlyph stance />
                        <span class="chip-kind">{t(&msg!("people-stance"))}</span>
                        {t(&words::stance(stance))}
                    </span>
                }
            })}
        {sway.map(|sway| chip(t(&msg!("people-sway")), sway.to_string()))}
        {unread}
        {known}
    }
}

/// A part that was understood, and as what.
fn chip(kind: String, text: String) -> impl IntoView {
    view! { <span class="chip"><span class="chip-kind">{kind}</span> " " {text}</span> }
}

fn note(text: String) -> impl IntoView {
    view! { <span class="chip unread">{text}</span> }
}

fn add_people(scene: Scene, people: Vec<Captured>) {
    let text = match people.as_slice() {
        [one] => t(&msg!("people-added", name = &one.name, what = quick::read_back(one))),
        many => t(&msg!("people-added-many", count = many.len())),
    };
    let desk = scene.desk;
    let sale = desk.opportunity.get_untracked();
    let made = quick::add_all(&desk.editor, people, sale, desk.today.get_untracked());
    scene.active.set(made.last().copied());
    desk.offer_undo(text, t(&msg!("people-undo")));
}
