//! Ties: who of us knows them how well, whom they report to, whom they influence. And how to reach them.

use super::super::edits;
use super::super::org::refusal;
use super::super::words;
use super::drawer::{Section, Who};
use crate::editor::browser::new_id;
use crate::plan::{Arrange, Id, Influence, Plan};
use crate::text::Msg;
use crate::text::live::t;
use crate::ui::{Icon, Options, Select, TextArea, TextField};
use leptos::prelude::*;

/// The section of ties.
#[component]
pub fn Ties(who: Who) -> impl IntoView {
    view! {
        <Section title=t(&msg!("people-ties")) brief=Signal::derive(move || brief(who))>
            <Relationships who />
            <AtEase who />
            <ReportsTo who />
            <Influences who />
        </Section>
    }
}

/// The best relationship anybody of us has.
fn brief(who: Who) -> String {
    let best = who.scene.desk.plan.with(|plan| plan.stakeholders.get(&who.id).and_then(|p| p.best_relationship()));
    best.map(|level| t(&relationship(level))).unwrap_or_default()
}

fn relationship(level: u8) -> Msg {
    Msg::dynamic(format!("people-relationship-{}", level.min(4)))
}

/// One for each of us; a single one while we are few.
#[component]
fn Relationships(who: Who) -> impl IntoView {
    let desk = who.scene.desk;
    let members = Memo::new(move |_| {
        desk.plan.with(|plan| plan.team.iter().map(|(id, row)| (*id, row.name.clone())).collect::<Vec<_>>())
    });
    move || {
        let list = members.get();
        match list.as_slice() {
            [] => view! { <Relationship who member=None label=t(&msg!("people-relationship")) /> }.into_any(),
            [(id, _)] => {
                view! { <Relationship who member=Some(*id) label=t(&msg!("people-relationship")) /> }.into_any()
            }
            many => many
                .iter()
                .map(|(id, name)| {
                    let label = t(&msg!("people-relationship-of", member = t(&words::name(name))));
                    view! { <Relationship who member=Some(*id) label /> }
                })
                .collect_view()
                .into_any(),
        }
    }
}

#[component]
fn Relationship(who: Who, member: Option<Id>, label: String) -> impl IntoView {
    let desk = who.scene.desk;
    let value = Memo::new(move |_| {
        let level = desk.plan.with(|plan| {
            plan.stakeholders.get(&who.id).zip(member).and_then(|(p, member)| p.relationships.get(&member).copied())
        });
        level.map(|level| level.min(4).to_string()).unwrap_or_default()
    });
    let on_change = Callback::new(move |text: String| {
        let name =
            Some(desk.editor.author_name()).filter(|name| !name.is_empty()).unwrap_or_else(|| t(&msg!("people-us")));
        desk.edit(msg!("label-person"), |plan| edits::relate(plan, who.id, member, text.parse().ok(), new_id, &name));
    });
    let levels = (0..=4_u8).map(|level| (level.to_string(), t(&relationship(level))));
    let options: Options = std::iter::once((String::new(), t(&msg!("people-sway-none")))).chain(levels).collect();
    view! { <Select label options=Signal::stored(options) value on_change /> }
}

/// How our seller feels about meeting them in this sale; a gap with somebody new calls for a briefing.
#[component]
fn AtEase(who: Who) -> impl IntoView {
    let value =
        who.position(|position| position.comfort.map(|level| level.clamp(1, 5).to_string()).unwrap_or_default());
    let on_change = Callback::new(move |text: String| who.edit(|position| position.comfort = text.parse().ok()));
    let levels = (1..=5_u8).map(|level| (level.to_string(), t(&words::comfort(level))));
    let options: Options = std::iter::once((String::new(), t(&msg!("people-sway-none")))).chain(levels).collect();
    view! { <Select label=t(&msg!("people-comfort")) options=Signal::stored(options) value on_change /> }
}

/// Everybody else in the account, by name.
fn others(who: Who) -> Options {
    let all = who.scene.desk.plan.with(|plan| {
        plan.stakeholders
            .iter()
            .filter(|(id, _)| **id != who.id)
            .map(|(id, p)| (*id, p.name.clone()))
            .collect::<Vec<_>>()
    });
    let mut list: Options = all.into_iter().map(|(id, name)| (id.to_string(), t(&words::name(&name)))).collect();
    list.arrange_by(|a, b| a.1.cmp(&b.1).then(a.0.cmp(&b.0)));
    list
}

#[component]
fn ReportsTo(who: Who) -> impl IntoView {
    let (value, on_change) = who.text(
        |p| p.reports_to.map(|id| id.to_string()).unwrap_or_default(),
        |p, text| p.reports_to = text.parse().ok(),
    );
    // Whoever reports to this person cannot be their boss as well.
    let fits = move |id: &str| {
        let refused = |plan: &Plan| id.parse().is_ok_and(|boss| refusal(plan, who.id, Some(boss)).is_some());
        !who.scene.desk.plan.with(|plan| refused(plan))
    };
    let options = Memo::new(move |_| {
        let able = others(who).into_iter().filter(|(id, _)| fits(id));
        std::iter::once((String::new(), t(&msg!("people-sway-none")))).chain(able).collect::<Options>()
    });
    view! {
        <Show when=move || { options.with(|list| list.len() > 1) }>
            <Select label=t(&msg!("people-reports-to")) options value on_change />
        </Show>
    }
}

#[component]
fn Influences(who: Who) -> impl IntoView {
    let desk = who.scene.desk;
    let lines = Memo::new(move |_| {
        desk.plan
            .with(|plan| plan.stakeholders.get(&who.id).map(|p| p.influences.keys().copied().collect::<Vec<_>>()))
            .unwrap_or_default()
    });
    let free = Memo::new(move |_| {
        let taken = lines.get();
        let offer = others(who).into_iter().filter(|(id, _)| !taken.iter().any(|line| line.to_string() == *id));
        std::iter::once((String::new(), t(&msg!("people-influence-whom")))).chain(offer).collect::<Options>()
    });
    let add = Callback::new(move |text: String| {
        if let Ok(to) = text.parse::<Id>() {
            set_strength(who, to, Some(2));
        }
    });
    view! {
        <div class="field">
            <For each=move || lines.get() key=|id| *id let:to>
                <InfluenceRow who to />
            </For>
            <Show when=move || { free.with(|list| list.len() > 1) }>
                <Select label=t(&msg!("people-influences")) options=free value=Signal::stored(String::new()) on_change=add />
            </Show>
        </div>
    }
}

#[component]
fn InfluenceRow(who: Who, to: Id) -> impl IntoView {
    let desk = who.scene.desk;
    let strength = Memo::new(move |_| {
        desk.plan
            .with(|plan| {
                plan.stakeholders.get(&who.id).and_then(|p| p.influences.get(&to).map(|i| i.strength.clamp(1, 3)))
            })
            .unwrap_or(1)
            .to_string()
    });
    let name = move || who.scene.name_of(to);
    let options: Options =
        (1..=3_u8).map(|level| (level.to_string(), t(&Msg::dynamic(format!("people-influence-{level}"))))).collect();
    view! {
        <div class="row influence">
            <span class="grow">{name}</span>
            <select
                class="input"
                aria-label=move || t(&msg!("people-influence-on", name = name()))
                prop:value=strength
                on:change=move |event| set_strength(who, to, event_target_value(&event).parse().ok())
            >
                {options
                    .into_iter()
                    .map(|(level, text)| {
                        let here = level.clone();
                        view! { <option value=level selected=move || strength.get() == here>{text}</option> }
                    })
                    .collect_view()}
            </select>
            <button
                type="button"
                class="btn bare icon-only"
                aria-label=move || t(&msg!("people-remove", what = name()))
                on:click=move |_| set_strength(who, to, None)
            >
                <Icon name="x" />
            </button>
        </div>
    }
}

fn set_strength(who: Who, to: Id, strength: Option<u8>) {
    who.scene.desk.edit(msg!("label-person"), |plan| {
        Plan::change(&mut plan.stakeholders, who.id, |person| match strength {
            Some(strength) => person.influences.entry(to).or_insert_with(Influence::default).strength = strength,
            None => drop(person.influences.remove(&to)),
        });
    });
}

/// The section of contact and notes.
#[component]
pub fn Contact(who: Who) -> impl IntoView {
    let (email, on_email) = who.text(|p| p.email.clone(), |p, text| p.email = text);
    let (region, on_region) = who.text(|p| p.region.clone(), |p, text| p.region = text);
    let (notes, on_notes) = who.text(|p| p.notes.clone(), |p, text| p.notes = text);
    view! {
        <Section title=t(&msg!("people-contact")) brief=email>
            <TextField label=t(&msg!("people-email")) value=email on_input=on_email kind="email" />
            <TextField label=t(&msg!("people-region")) value=region on_input=on_region />
            <TextArea label=t(&msg!("people-notes")) value=notes on_input=on_notes />
        </Section>
    }
}
