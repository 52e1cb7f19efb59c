//! Where a person stands in this sale: stance, authority, sway, whom they back.

use super::super::edits;
use super::super::words;
use super::drawer::{Section, Who};
use super::glyph::StanceGlyph;
use crate::plan::{Authority, Backing, Plan, Position, Stance, Words};
use crate::text::live::t;
use crate::tools::bind::{from_word, options, word};
use crate::ui::{Choice, Options, Select, element_id};
use leptos::prelude::*;

/// The section.
#[component]
pub fn Stand(who: Who) -> impl IntoView {
    let scene = who.scene;
    let stance = who.position(|position| word(&position.stance));
    let authority = who.position(|position| word(&position.authority));
    let on_authority = Callback::new(move |text: String| {
        let mark = scene.mark();
        who.edit(|position| edits::set_authority(position, from_word(&text), mark));
    });
    let on_stance = Callback::new(move |text: String| {
        let mark = scene.mark();
        who.edit(|position| edits::set_stance(position, from_word(&text), mark));
    });
    view! {
        <Section title=t(&msg!("people-stand")) open=true>
            <StanceChoice value=stance on_change=on_stance />
            <Marked who />
            <Select
                label=t(&msg!("people-authority"))
                options=Signal::stored(options::<Authority>("authority"))
                value=authority
                on_change=on_authority
            />
            <Sway who />
            <Backs who />
            <super::place::HelpPlace who />
        </Section>
    }
}

/// The stances side by side, each with its shape.
#[component]
fn StanceChoice(value: Signal<String>, on_change: Callback<String>) -> impl IntoView {
    let name = element_id("stance");
    let order = [Stance::Advocate, Stance::Indifferent, Stance::OpposedPassive, Stance::OpposedActive, Stance::Unknown];
    let radios = order.into_iter().map(|stance| {
        let is_it = move || value.with(|value| value == stance.word());
        view! {
            <label>
                <input
                    type="radio"
                    name=name.clone()
                    value=stance.word()
                    prop:checked=is_it
                    on:change=move |_| on_change.run(stance.word().to_owned())
                />
                <StanceGlyph stance />
                {t(&words::stance(stance))}
            </label>
        }
    });
    view! {
        <fieldset class="field">
            <legend>{t(&msg!("people-stance"))}</legend>
            <div class="choice">{radios.collect_view()}</div>
        </fieldset>
    }
}

/// Who marked it, and when.
#[component]
fn Marked(who: Who) -> impl IntoView {
    let text = who.position(|position| {
        let mark = position.marked.clone().filter(|_| position.stance != Stance::Unknown).unwrap_or_default();
        match (mark.on, mark.by.trim()) {
            (None, _) => String::new(),
            (Some(on), "") => t(&msg!("people-marked-on", date = on)),
            (Some(on), by) => t(&msg!("people-marked", date = on, by = by)),
        }
    });
    view! {
        <Show when=move || text.with(|text| !text.is_empty())>
            <p class="meta marked">{text}</p>
        </Show>
    }
}

#[component]
fn Sway(who: Who) -> impl IntoView {
    let figure = |sway: Option<u8>| sway.map(|sway| sway.clamp(1, 5).to_string()).unwrap_or_default();
    let (value, on_change) = who.text(move |p| figure(p.sway), |p, text| p.sway = text.parse().ok());
    let figures = (1..=5_u8).map(|sway| (sway.to_string(), sway.to_string()));
    let options: Options = figures.chain([(String::new(), t(&msg!("people-sway-none")))]).collect();
    view! { <Choice label=t(&msg!("people-sway-label")) options value on_change /> }
}

/// Us, or one of what else the customer could do.
#[component]
fn Backs(who: Who) -> impl IntoView {
    let desk = who.scene.desk;
    let value = who.position(backed);
    let options = Memo::new(move |_| {
        let sale = desk.opportunity.get();
        desk.plan.with(|plan| offers(plan, sale))
    });
    let on_change = Callback::new(move |text: String| {
        who.edit(|position| {
            let alternative = text.parse().ok();
            position.backs = if alternative.is_some() { Backing::Alternative.into() } else { from_word(&text) };
            position.backs_alternative = alternative;
        });
    });
    view! { <Select label=t(&msg!("people-backs")) options value on_change /> }
}

fn backed(position: &Position) -> String {
    let named = position.backs_alternative.filter(|_| position.backs == Backing::Alternative);
    named.map_or_else(|| word(&position.backs), |id| id.to_string())
}

fn offers(plan: &Plan, sale: Option<crate::plan::Id>) -> Options {
    let of_it = plan.alternatives.iter().filter(|(_, row)| row.opportunity.is_none() || row.opportunity == sale);
    let named = of_it.map(|(id, row)| {
        let kind = || t(&crate::text::Msg::dynamic(format!("alternative-kind-{}", words::hyphened(&word(&row.kind)))));
        (id.to_string(), if row.name.trim().is_empty() { kind() } else { row.name.clone() })
    });
    let first = [Backing::Unknown, Backing::Us].into_iter().map(|backing| (backing.word().to_owned(), label(backing)));
    first.chain(named).chain([(Backing::Alternative.word().to_owned(), label(Backing::Alternative))]).collect()
}

fn label(backing: Backing) -> String {
    t(&crate::text::Msg::dynamic(format!("backing-{}", backing.word())))
}
