//! Where each person in the room stands now, and what showed it.

use super::Draft;
use super::form::Part;
use super::questions::SaidOrDid;
use crate::plan::{EvidenceKind, Id, Stance, Words};
use crate::text::live::t;
use crate::tools::bind::{options, word_key};
use crate::tools::calls::questions::is_blank;
use crate::tools::calls::reading::room;
use crate::tools::calls::view::bits::{StanceMark, name};
use crate::ui::{Options, Select, TextArea};
use leptos::prelude::*;

#[component]
pub(super) fn People(draft: Draft) -> impl IntoView {
    let desk = draft.desk();
    let ids = Memo::new(move |_| {
        desk.plan.with(|plan| {
            let Some(call) = plan.calls.get(&draft.call) else { return Vec::new() };
            room(plan, call).iter().map(|(id, _)| *id).collect::<Vec<_>>()
        })
    });
    view! {
        <Show when=move || ids.with(|ids| !ids.is_empty())>
            <Part title=msg!("debrief-people") hint=msg!("debrief-people-hint")>
                <ul class="plain-list debrief-people" role="list">
                    <For each=move || ids.get() key=|id| *id let:person>
                        <Person draft person />
                    </For>
                </ul>
            </Part>
        </Show>
    }
}

#[component]
fn Person(draft: Draft, person: Id) -> impl IntoView {
    let desk = draft.desk();
    let called = move || desk.plan.with(|plan| name(plan, person));
    // Where they stood before this debrief; `None` while the call serves no sale, for a stance is always about one.
    let before = Memo::new(move |_| {
        desk.plan.with(|plan| {
            let sale = plan.calls.get(&draft.call)?.opportunity?;
            Some(plan.stakeholders.get(&person)?.position(sale).stance.get())
        })
    });
    let stance = draft.text(
        move |a| a.people.get(&person).and_then(|shown| shown.stance).map(|s| s.word().to_owned()).unwrap_or_default(),
        move |a, word| a.people.entry(person).or_default().stance = Stance::from_word(&word),
    );
    let words = draft.text(
        move |a| a.people.get(&person).map(|shown| shown.words.clone()).unwrap_or_default(),
        move |a, text| a.people.entry(person).or_default().words = text,
    );
    let kind = draft.text(
        move |a| a.people.get(&person).map(|shown| shown.kind).unwrap_or_default().word().to_owned(),
        move |a, word| a.people.entry(person).or_default().kind = EvidenceKind::from_word(&word).unwrap_or_default(),
    );
    let stances = Memo::new(move |_| {
        let same = before.get().map(|stance| t(&word_key("sheet-stance", stance.word()))).unwrap_or_default();
        let blank = (String::new(), t(&msg!("debrief-stance-same", stance = same)));
        std::iter::once(blank).chain(options::<Stance>("sheet-stance")).collect::<Options>()
    });
    let now = move || Stance::from_word(&stance.0.get()).or(before.get());
    view! {
        <li class="debrief-person">
            <h3>
                {move || now().map(|stance| view! { <StanceMark stance /> })}
                {called}
            </h3>
            <div class="ws-grid one-two">
                <Show when=move || before.get().is_some()>
                    <Select label=t(&msg!("debrief-stance")) options=stances value=stance.0 on_change=stance.1 />
                </Show>
                <TextArea label=t(&msg!("debrief-showed")) rows=1 value=words.0 on_input=words.1 />
            </div>
            <Show when=move || words.0.with(|text| !is_blank(text))>
                <SaidOrDid kind=kind />
            </Show>
        </li>
    }
}
