//! The account's calls: what waits for a debrief, what is ahead, what is undated, what was held.

use super::bits::{called, removed, when};
use super::make::plan_a_call;
use crate::plan::{Call, Id, Obtained, Plan, Words};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::bind::word_key;
use crate::tools::calls::reading::{self, calls, readiness};
use crate::tools::desk::{CallPage, Desk};
use crate::ui::{Empty, Icon};
use leptos::prelude::*;

/// The list of the account's calls.
#[component]
pub fn CallList() -> impl IntoView {
    let desk = Desk::here();
    let lists = Memo::new(move |_| desk.plan.with(|plan| calls(plan, None, desk.today.get())));
    let none = Memo::new(move |_| desk.plan.with(|plan| plan.calls.is_empty()));
    let group = move |title: Msg, pick: fn(&reading::CallList) -> &Vec<Id>| {
        view! { <Group title ids=Memo::new(move |_| lists.with(|lists| pick(lists).clone())) /> }
    };
    view! {
        <div class="stack-l call-list">
            <Show when=move || !none.get()>
                <p>
                    <a class="btn small" href=desk.call_page.run((Id::default(), CallPage::Week(None)))>
                        <Icon name="calendar" />
                        {t(&msg!("week-open"))}
                    </a>
                </p>
            </Show>
            <Show when=move || none.get()>
                <Empty
                    title=t(&msg!("call-list-none"))
                    text=t(&msg!("call-list-none-text"))
                    example=t(&msg!("call-list-example"))
                >
                    <button class="btn go" on:click=move |_| plan_a_call(desk)>
                        <Icon name="phone" />
                        {t(&msg!("plan-a-call"))}
                    </button>
                </Empty>
            </Show>
            {group(msg!("call-list-debrief"), |lists| &lists.to_debrief)}
            {group(msg!("call-list-ahead"), |lists| &lists.upcoming)}
            {group(msg!("call-list-undated"), |lists| &lists.undated)}
            {group(msg!("call-list-past"), |lists| &lists.past)}
            <Hours />
        </div>
    }
}

#[component]
fn Group(title: Msg, ids: Memo<Vec<Id>>) -> impl IntoView {
    let heading = crate::ui::element_id("calls");
    let title = t(&title);
    view! {
        <Show when=move || ids.with(|ids| !ids.is_empty())>
            <section class="stack-s" aria-labelledby=heading.clone()>
                <h2 id=heading.clone()>
                    {title.clone()} " " <span class="call-count">{move || ids.with(Vec::len)}</span>
                </h2>
                <ul class="plain-list call-items" role="list">
                    <For each=move || ids.get() key=|id| *id let:id>
                        <Row id />
                    </For>
                </ul>
            </section>
        </Show>
    }
}

#[component]
fn Row(id: Id) -> impl IntoView {
    let desk = Desk::here();
    let call = super::bits::follow(desk, id);
    let shown = move || {
        let call = call.get()?;
        Some(desk.plan.with(|plan| row(desk, plan, id, &call)))
    };
    let remove = move |_| {
        desk.edit(msg!("label-call-removed"), |plan| {
            plan.calls.remove(&id);
        });
        removed(desk, &msg!("call-removed"));
    };
    let remove_label = move || {
        let Some(call) = call.get() else { return msg!("call-remove") };
        let title = desk.plan.with(|plan| reading::title(plan, &call));
        match (title.is_empty(), call.title.trim().is_empty()) {
            (true, _) => msg!("call-remove"),
            (false, true) => msg!("call-remove-with", people = title),
            (false, false) => msg!("call-remove-called", title = title),
        }
    };
    view! {
        <li class="call-item" class:undated=move || call.with(|call| call.as_ref().is_some_and(|call| call.day().is_none()))>
            {shown}
            <button class="btn bare icon-only" aria-label=move || t(&remove_label()) on:click=remove>
                <Icon name="trash-2" />
            </button>
        </li>
    }
}

/// Date, name and what the call still needs; or what came of it.
fn row(desk: Desk, plan: &Plan, id: Id, call: &Call) -> impl IntoView + use<> {
    let today = desk.today.get();
    let waits = reading::needs_debrief(call, today);
    let page = if waits || call.held() { CallPage::Debrief } else { CallPage::Worksheet };
    let sale = call.opportunity.and_then(|id| plan.opportunities.get(&id)).map(|o| o.name.clone());
    let room = reading::room(plan, call).iter().map(|(_, p)| p.name.clone()).collect::<Vec<_>>();
    let with = (!call.title.trim().is_empty() && !room.is_empty()).then(|| room.join(", "));
    let about = [sale.filter(|name| !name.is_empty()), with].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let [day, far] = when(call, today).unwrap_or_default();
    let late = waits && reading::is_late(call.on, today);
    let state = if call.held() {
        view! { <Outcome call=call.clone() /> }.into_any()
    } else {
        view! { <Ready call=call.clone() /> }.into_any()
    };
    view! {
        <div class="call-when">
            <span>{day}</span>
            <span class="meta" class:late=late>
                {far}
            </span>
        </div>
        <div class="call-what">
            <a class="call-title" href=desk.call_page.run((id, page))>{called(plan, call)}</a>
            <span class="meta">{about}</span>
        </div>
        <div class="call-state">{state}</div>
        <div class="call-do">
            {waits
                .then(|| {
                    view! {
                        <a class="btn small go" href=desk.call_page.run((id, CallPage::Debrief))>
                            {t(&msg!("call-debrief-minutes"))}
                        </a>
                    }
                })}
            <a class="btn small" href=desk.call_page.run((id, CallPage::Worksheet))>
                {t(&msg!("call-sheet-short"))}
            </a>
        </div>
    }
}

/// Which of the three starred lines are filled.
#[component]
pub(super) fn Ready(call: Call) -> impl IntoView {
    let ready = readiness(&call);
    let count = ready.filled();
    let part = |filled: bool, name: Msg| {
        let said = if filled {
            msg!("call-ready-yes", what = name.clone())
        } else {
            msg!("call-ready-no", what = name.clone())
        };
        view! {
            <li class:filled=filled>
                <i aria-hidden="true"></i>
                <span aria-hidden="true">{t(&name)}</span>
                <span class="visually-hidden">{t(&said)}</span>
            </li>
        }
    };
    view! {
        <ul class="call-ready" role="list" aria-label=t(&msg!("call-ready", count = count))>
            {part(ready.commitment, msg!("call-ready-commitment"))} {part(ready.opening, msg!("call-ready-opening"))}
            {part(ready.question, msg!("call-ready-question"))}
        </ul>
    }
}

/// Whether the commitment was obtained, and what was agreed.
#[component]
fn Outcome(call: Call) -> impl IntoView {
    let debrief = call.debrief.unwrap_or_default();
    let obtained = debrief.obtained.get();
    let class = match obtained {
        Obtained::Yes => "tag good",
        Obtained::No => "tag bad",
        Obtained::Partly | Obtained::Open => "tag",
    };
    view! {
        <span class=class>{t(&word_key("call-obtained", obtained.word()))}</span>
        <span class="meta">{debrief.agreed}</span>
    }
}

/// How long we have talked with them, from the calls that were held.
#[component]
fn Hours() -> impl IntoView {
    let desk = Desk::here();
    let minutes = Memo::new(move |_| desk.plan.with(|plan| reading::minutes_held(plan, None)));
    view! {
        <Show when=move || { minutes.get() > 0 }>
            <p class="meta">
                {move || {
                    let (hours, rest) = (minutes.get() / 60, minutes.get() % 60);
                    t(&msg!("call-list-hours", hours = hours, minutes = rest))
                }}
            </p>
        </Show>
    }
}
