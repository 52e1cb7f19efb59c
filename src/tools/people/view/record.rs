//! Writing a piece of evidence down: one form, one edit.

use super::super::evidence::{ASPECTS, Draft, Whose, marked_word};
use super::super::{edits, words};
use super::drawer::{Who, focus_element};
use super::evidence::Writing;
use crate::editor::browser::new_id;
use crate::plan::{Aspect, Authority, Evidence, EvidenceKind, Stance, Words};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::bind::{date_of, date_text};
use crate::ui::{Choice, DateField, Options, Select, TextArea};
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;

/// The form.
#[component]
pub fn Record(who: Who, what: Writing, close: Callback<()>) -> impl IntoView {
    let desk = who.scene.desk;
    let base: Option<Arc<Evidence>> = match what {
        Writing::New => None,
        Writing::Change(id) => desk.now().evidence.get(&id).cloned(),
    };
    let blank = || Draft::new(&marked(who, Aspect::Stance), desk.today.get_untracked());
    let draft = RwSignal::new(base.as_ref().map_or_else(blank, |row| Draft::of(row)));
    let base = StoredValue::new(base.map(|row| (*row).clone()).unwrap_or_default());
    let form: NodeRef<html::Form> = NodeRef::new();
    Effect::new(move |_| {
        // After the drawer has taken the focus to its heading.
        if let Some(form) = form.get() {
            request_animation_frame(move || focus_element(form.query_selector("textarea").ok().flatten()));
        }
    });
    let missing = RwSignal::new(false);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        // What nobody put into words shows nothing.
        missing.set(draft.with_untracked(|draft| draft.text.trim().is_empty()));
        if missing.get_untracked() {
            if let Some(form) = form.get_untracked() {
                focus_element(form.query_selector("textarea").ok().flatten());
            }
            return;
        }
        let id = match what {
            Writing::New => new_id(),
            Writing::Change(id) => id,
        };
        let label = msg!("label-evidence", name = who.scene.name_of(who.id));
        let mark = who.scene.mark();
        desk.edit(label, |plan| {
            let sale = who.scene.sale_in(plan);
            let row = draft.get_untracked().finish(base.get_value(), who.id, sale, &mark.by);
            edits::record(plan, id, row, mark);
        });
        close.run(());
    };
    view! {
        <form class="record" node_ref=form on:submit=save aria-label=t(&msg!("people-record"))>
            <Side who draft />
            <Shows draft />
            <Deed draft missing />
            <Source who draft />
            <div class="row end">
                <button type="button" class="btn small" on:click=move |_| close.run(())>{t(&msg!("people-cancel"))}</button>
                <button type="submit" class="btn go small">{t(&msg!("people-record-save"))}</button>
            </div>
        </form>
    }
}

fn marked(who: Who, aspect: Aspect) -> String {
    marked_word(&who.scene.desk.now(), who.id, who.scene.desk.opportunity.get_untracked(), aspect)
}

fn side_text(aspect: Aspect) -> String {
    t(&Msg::dynamic(format!("people-aspect-{}", words::hyphened(aspect.word()))))
}

/// What it is about.
#[component]
fn Side(who: Who, draft: RwSignal<Draft>) -> impl IntoView {
    let value = Signal::derive(move || draft.with(|draft| draft.aspect.word().to_owned()));
    let on_change = Callback::new(move |word: String| {
        let aspect = Aspect::from_word(&word).unwrap_or_default();
        let supports = marked(who, aspect);
        draft.update(|draft| {
            draft.aspect = aspect;
            draft.supports = supports;
        });
    });
    let known = draft.with_untracked(|draft| draft.aspect);
    let extra = (!ASPECTS.contains(&known)).then_some(known);
    let options: Options =
        ASPECTS.into_iter().chain(extra).map(|aspect| (aspect.word().to_owned(), side_text(aspect))).collect();
    view! { <Choice label=t(&msg!("people-record-about")) options value on_change /> }
}

/// Which stance or authority it shows.
#[component]
fn Shows(draft: RwSignal<Draft>) -> impl IntoView {
    let aspect = Memo::new(move |_| draft.with(|draft| draft.aspect));
    let value = Signal::derive(move || draft.with(|draft| draft.supports.clone()));
    let on_change = Callback::new(move |word| draft.update(|draft| draft.supports = word));
    move || {
        let known: Options = match aspect.get() {
            Aspect::Stance => named(Stance::ALL, Stance::Unknown, words::stance),
            Aspect::Authority => named(Authority::ALL, Authority::Unknown, words::authority),
            _ => return ().into_any(),
        };
        let blank = (String::new(), t(&msg!("people-record-choose")));
        let options: Options = std::iter::once(blank).chain(known).collect();
        view! { <Select label=t(&msg!("people-record-shows")) options=Signal::stored(options) value on_change /> }
            .into_any()
    }
}

/// Every value but the one that stands for not knowing.
fn named<T: Words + PartialEq>(all: &[T], unknown: T, text: fn(T) -> Msg) -> Options {
    all.iter().filter(|value| **value != unknown).map(|value| (value.word().to_owned(), t(&text(*value)))).collect()
}

/// What they did or said.
#[component]
fn Deed(draft: RwSignal<Draft>, missing: RwSignal<bool>) -> impl IntoView {
    let kind = Signal::derive(move || draft.with(|draft| draft.kind.word().to_owned()));
    let on_kind = Callback::new(move |word: String| {
        draft.update(|draft| draft.kind = EvidenceKind::from_word(&word).unwrap_or_default());
    });
    let kinds: Options = vec![
        (EvidenceKind::Did.word().to_owned(), t(&msg!("people-evidence-did"))),
        (EvidenceKind::Said.word().to_owned(), t(&msg!("people-evidence-said"))),
    ];
    let text = Signal::derive(move || draft.with(|draft| draft.text.clone()));
    let on_text = Callback::new(move |text| {
        missing.set(false);
        draft.update(|draft| draft.text = text);
    });
    let error = Signal::derive(move || if missing.get() { t(&msg!("people-record-missing")) } else { String::new() });
    view! {
        <Choice label=t(&msg!("people-record-kind")) options=kinds value=kind on_change=on_kind />
        <TextArea
            label=t(&msg!("people-record-words"))
            placeholder=t(&msg!("people-record-example"))
            value=text
            on_input=on_text
            error
        />
    }
}

/// From whom, and when.
#[component]
fn Source(who: Who, draft: RwSignal<Draft>) -> impl IntoView {
    let desk = who.scene.desk;
    let value = Signal::derive(move || draft.with(|draft| draft.whose.word()));
    let on_change = Callback::new(move |word: String| draft.update(|draft| draft.whose = Whose::of_word(&word)));
    let name = who.scene.name_of(who.id);
    let plain = [
        (Whose::Themselves.word(), t(&msg!("people-source-themselves", name = name))),
        (Whose::Document.word(), t(&msg!("people-source-document"))),
        (Whose::Belief.word(), t(&msg!("people-source-belief"))),
        (Whose::Acquaintance.word(), t(&msg!("people-source-acquaintance"))),
        (Whose::Somebody.word(), t(&msg!("people-source-somebody"))),
    ];
    let others = desk
        .now()
        .stakeholders
        .iter()
        .filter(|(id, _)| **id != who.id)
        .map(|(id, person)| {
            (Whose::Player(*id).word(), t(&msg!("people-source-player", name = words::name(&person.name))))
        })
        .collect::<Vec<_>>();
    let options: Options = plain.into_iter().chain(others).collect();
    let on = Signal::derive(move || draft.with(|draft| date_text(draft.on)));
    let on_date = Callback::new(move |text: String| draft.update(|draft| draft.on = date_of(&text)));
    view! {
        <Select label=t(&msg!("people-record-source")) options=Signal::stored(options) value on_change />
        <Show when=move || draft.with(|draft| !matches!(draft.whose, Whose::Themselves | Whose::Document))>
            <p class="meta">{t(&msg!("people-record-soft"))}</p>
        </Show>
        <DateField label=t(&msg!("people-record-date")) value=on on_change=on_date />
    }
}
