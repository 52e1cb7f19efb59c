//! The small parts the calls' views share.

use crate::plan::{About, Arrange, Call, Id, Plan, Stance, Words};
use crate::text::Msg;
use crate::text::live::{date, t};
use crate::tools::bind::{self, Bound, word_key};
use crate::tools::calls::reading::{authority, heading};
use crate::tools::desk::{CallPage, Desk};
use crate::ui::{Icon, Options, element_id};
use leptos::prelude::*;
use std::sync::Arc;
use time::Date;

/// One call, followed; `None` once it is gone.
pub(super) fn follow(desk: Desk, id: Id) -> Memo<Option<Arc<Call>>> {
    Memo::new(move |_| desk.plan.with(|plan| plan.calls.get(&id).cloned()))
}

/// A text of a call; the label is what undo calls the edit.
pub(super) fn line(
    desk: Desk,
    id: Id,
    label: Msg,
    read: impl Fn(&Call) -> String + Send + Sync + 'static,
    write: impl Fn(&mut Call, String) + Send + Sync + 'static,
) -> Bound {
    bind::text(
        desk,
        label,
        move |plan| plan.calls.get(&id).map(|call| read(call)),
        move |plan, text| {
            Plan::change(&mut plan.calls, id, |call| write(call, text));
        },
    )
}

/// Changes a call as one edit.
pub(super) fn change(desk: Desk, id: Id, label: Msg, change: impl FnOnce(&mut Call)) {
    desk.edit(label, |plan| {
        Plan::change(&mut plan.calls, id, change);
    });
}

/// Says that something was removed, and offers to take that back.
pub(super) fn removed(desk: Desk, what: &Msg) {
    desk.offer_undo(t(what), t(&msg!("undo")));
}

/// What a call is called, also when it has neither a title nor people.
pub(super) fn called(plan: &Plan, call: &Call) -> String {
    t(&heading(plan, call))
}

/// Day, time of day, and how far that is from today; nothing while it has no date.
pub(super) fn when(call: &Call, today: Date) -> Option<[String; 2]> {
    let on = call.day()?;
    let far = match crate::plan::days_between(today, on) {
        0 => msg!("call-day-today"),
        1 => msg!("call-day-tomorrow"),
        days if days > 1 => msg!("call-day-in", days = days),
        days => msg!("call-day-ago", days = -days),
    };
    let at = call.at.map(|at| at.to_string());
    Some([date(on), at.into_iter().chain([t(&far)]).collect::<Vec<_>>().join(" · ")])
}

/// The name of a person; empty when the person is gone.
pub(super) fn name(plan: &Plan, id: Id) -> String {
    plan.stakeholders.get(&id).map(|person| person.name.clone()).unwrap_or_default()
}

/// The people a question can be put to: those in the room first, then everybody else by name.
pub(super) fn people(plan: &Plan, call: &Call, blank: String) -> Options {
    let mut list: Vec<_> = plan.stakeholders.iter().collect();
    list.arrange_by_key(|(id, person)| (!call.room.contains_key(id), person.name.clone(), **id));
    let named = list.into_iter().map(|(id, person)| (id.to_string(), person.name.clone()));
    std::iter::once((String::new(), blank)).chain(named).collect()
}

/// The gap a question closes, in words.
pub(super) fn gap(desk: Desk, about: &About) -> Msg {
    let playbook = desk.playbook();
    desk.plan.with(|plan| crate::tools::calls::gap::gap(plan, &playbook, about, &str::to_owned))
}

/// What a person can do to the decision a call serves, in words.
pub(super) fn say_authority(plan: &Plan, call: &Call, person: Id) -> String {
    let Some(row) = plan.stakeholders.get(&person) else { return String::new() };
    t(&word_key("sheet-authority", authority(call.opportunity, row).word()))
}

/// Where a person stands: shape and colour for the eye; the words stand beside it.
#[component]
pub(super) fn StanceMark(stance: Stance) -> impl IntoView {
    let shape = match stance {
        Stance::Advocate => view! { <circle cx="6" cy="6" r="5" fill="currentColor" /> }.into_any(),
        Stance::Indifferent => {
            view! { <rect x="1" y="1" width="10" height="10" rx="1" fill="currentColor" /> }.into_any()
        }
        Stance::OpposedPassive => {
            view! { <path d="M6 1.2L10.8 6L6 10.8L1.2 6Z" fill="none" stroke="currentColor" stroke-width="1.8" /> }
                .into_any()
        }
        Stance::OpposedActive => view! { <path d="M6 0L12 6L6 12L0 6Z" fill="currentColor" /> }.into_any(),
        Stance::Unknown => view! {
            <rect
                x="1.5"
                y="1.5"
                width="9"
                height="9"
                rx="1"
                fill="none"
                stroke="currentColor"
                stroke-width="1.5"
                stroke-dasharray="2 1.5"
            />
        }
        .into_any(),
    };
    let class = format!("call-stance {}", stance.word().replace('_', "-"));
    view! {
        <svg class=class viewBox="0 0 12 12" aria-hidden="true">
            {shape}
        </svg>
    }
}

/// A link back, as the first thing of a call's page.
#[component]
pub(super) fn Back(href: String, #[prop(into)] text: String) -> impl IntoView {
    view! {
        <a class="call-back" href=href>
            <Icon name="arrow-left" />
            {text}
        </a>
    }
}

/// Shown where a call was: it is not in this plan any more.
#[component]
pub(super) fn Gone() -> impl IntoView {
    let desk = Desk::here();
    let href = desk.call_page.run((Id::default(), CallPage::List));
    view! {
        <main id="main" tabindex="-1" class="page stack">
            <h1>{t(&msg!("call-gone"))}</h1>
            <p>{t(&msg!("call-gone-text"))}</p>
            <p>
                <a class="btn go" href=href>{t(&msg!("call-all"))}</a>
            </p>
        </main>
    }
}

/// One line of text that offers names we know (our team).
#[component]
pub(super) fn NameField(
    #[prop(into)] label: String,
    value: Signal<String>,
    on_input: Callback<String>,
    /// The id of the list of names on the page.
    list: String,
) -> impl IntoView {
    let id = element_id("name");
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <input
                id=id
                class="input"
                list=list
                autocomplete="off"
                prop:value=value
                on:input=move |event| on_input.run(event_target_value(&event))
            />
        </div>
    }
}

/// A time of day. Told when a whole time (or none) was entered: while somebody types half of one, the plan keeps still.
#[component]
pub(super) fn TimeField(
    #[prop(into)] label: String,
    value: Signal<String>,
    on_change: Callback<String>,
) -> impl IntoView {
    let id = element_id("time");
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <input
                id=id
                class="input"
                type="time"
                prop:value=value
                on:change=move |event| on_change.run(event_target_value(&event))
            />
        </div>
    }
}

/// Focuses an element by its selector (`#` is put before), once the page has been drawn again.
pub(super) fn focus_soon(selector: &str) {
    let selector = format!("#{selector}");
    request_animation_frame(move || {
        let found = document().query_selector(&selector).ok().flatten();
        if let Some(element) = found.and_then(|e| wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlElement>(e).ok()) {
            // Fails for an element that cannot take the focus: then it stays where it is.
            let _ = element.focus();
        }
    });
}
