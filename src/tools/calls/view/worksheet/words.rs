//! Lines 3, 4, 7, 9 and 11: the words we prepare.

use super::Line;
use crate::plan::{Id, Side};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::bind::{Bound, date_of, date_text, from_word, options, word};
use crate::tools::calls::commitment::{Proposal, due, proposals};
use crate::tools::calls::view::bits::{change, follow, line, people};
use crate::tools::calls::view::make::with_known;
use crate::tools::desk::Desk;
use crate::ui::{Check, Choice, DateField, Select, TextArea};
use leptos::prelude::*;

fn area(label: Msg, (value, on_input): Bound) -> impl IntoView {
    view! { <TextArea label=t(&label) rows=1 value on_input /> }
}

/// Line 3*.
#[component]
pub(super) fn Commitment(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let label = || msg!("label-call-commitment");
    let best = line(desk, call, label(), |c| c.commitment.best.clone(), |c, text| c.commitment.best = text);
    let enough =
        line(desk, call, label(), |c| c.commitment.acceptable.clone(), |c, text| c.commitment.acceptable = text);
    let stop = line(desk, call, label(), |c| c.commitment.stop.clone(), |c, text| c.commitment.stop = text);
    let whose =
        line(desk, call, label(), |c| word(&c.commitment.whose), |c, text| c.commitment.whose = from_word(&text));
    let by = line(desk, call, label(), |c| date_text(c.commitment.by), |c, text| c.commitment.by = date_of(&text));
    let sides = options::<Side>("call-action");
    view! {
        <Line number=3 starred=true title=msg!("call-line-commitment") hint=msg!("call-line-commitment-hint")>
            {area(msg!("call-best"), best)}
            <div class="ws-grid two">{area(msg!("call-acceptable"), enough)} {area(msg!("call-stop"), stop)}</div>
            <div class="ws-inline">
                <Choice label=t(&msg!("call-whose")) options=sides value=whose.0 on_change=whose.1 />
                <DateField label=t(&msg!("call-by")) value=by.0 on_change=by.1 />
            </div>
            <OtherAims call />
        </Line>
    }
}

/// What else this room could be asked for.
#[component]
fn OtherAims(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let open = RwSignal::new(false);
    let others = move || {
        // Followed, so that the offers change with the people in the room.
        let Some(row) = desk.plan.with(|plan| plan.calls.get(&call).cloned()) else { return Vec::new() };
        if !open.get() || row.held() {
            return Vec::new();
        }
        let mut list = with_known(desk, |known| proposals(known, &row));
        list.retain(|proposal| proposal.best != row.commitment.best);
        list
    };
    let take = move |proposal: Proposal| {
        let on = desk.today.get_untracked();
        change(desk, call, msg!("label-call-commitment"), |call| {
            call.commitment.by = call.commitment.by.or(due(call, on));
            let line = &mut call.commitment;
            (line.best, line.acceptable, line.stop) = (proposal.best, proposal.acceptable, proposal.stop);
            (call.closing.words, call.closing.fallback) = (proposal.closing, proposal.fallback);
        });
    };
    view! {
        <details class="ws-more" on:toggle=move |event| open.set(event_target::<web_sys::Element>(&event).has_attribute("open"))>
            <summary>{t(&msg!("call-other-aims"))}</summary>
            <ul class="plain-list ws-offers" role="list">
                {move || {
                    let list = others();
                    if list.is_empty() {
                        return view! { <li class="meta">{t(&msg!("call-other-aims-none"))}</li> }.into_any();
                    }
                    list.into_iter()
                        .map(|proposal| {
                            let text = proposal.best.clone();
                            let said = t(&msg!("call-take-what", what = &text));
                            view! {
                                <li>
                                    <span class="grow">{text}</span>
                                    <button
                                        class="btn small"
                                        aria-label=said
                                        on:click=move |_| take(proposal.clone())
                                    >
                                        {t(&msg!("call-take"))}
                                    </button>
                                </li>
                            }
                        })
                        .collect_view()
                        .into_any()
                }}
            </ul>
        </details>
    }
}

/// Line 4.
#[component]
pub(super) fn Wish(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let followed = follow(desk, call);
    let wish = line(desk, call, msg!("label-call-wish"), |c| c.their_wish.clone(), |c, text| c.their_wish = text);
    let on = line(
        desk,
        call,
        msg!("label-call-agenda"),
        |c| date_text(c.agenda_sent),
        |c, text| c.agenda_sent = date_of(&text),
    );
    let sent = Memo::new(move |_| followed.with(|call| call.as_ref().is_some_and(|call| call.agenda_sent.is_some())));
    let tick = Callback::new(move |sent: bool| {
        let today = desk.today.get_untracked();
        change(desk, call, msg!("label-call-agenda"), |call| call.agenda_sent = sent.then_some(today));
    });
    view! {
        <Line number=4 title=msg!("call-line-wish") hint=msg!("call-line-wish-hint")>
            {area(msg!("call-wish"), wish)}
            <div class="ws-inline agenda">
                <Check label=t(&msg!("call-agenda-sent")) value=sent on_change=tick />
                <Show when=move || sent.get()>
                    <DateField label=t(&msg!("call-agenda-on")) value=on.0 on_change=on.1 />
                </Show>
            </div>
        </Line>
    }
}

/// Line 7*.
#[component]
pub(super) fn Opening(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let label = || msg!("label-call-opening");
    let words = line(desk, call, label(), |c| c.opening.words.clone(), |c, text| c.opening.words = text);
    let proof = line(desk, call, label(), |c| c.opening.proof.clone(), |c, text| c.opening.proof = text);
    view! {
        <Line number=7 starred=true title=msg!("call-line-opening") hint=msg!("call-line-opening-hint")>
            <div class="ws-spoken">{area(msg!("call-opening"), words)}</div>
            {area(msg!("call-proof"), proof)}
        </Line>
    }
}

/// Line 9.
#[component]
pub(super) fn Bold(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let label = || msg!("label-call-bold");
    let question = line(desk, call, label(), |c| c.bold.question.clone(), |c, text| c.bold.question = text);
    let softener = line(desk, call, label(), |c| c.bold.softener.clone(), |c, text| c.bold.softener = text);
    let skip = line(desk, call, label(), |c| c.bold.skip_when.clone(), |c, text| c.bold.skip_when = text);
    let to = line(
        desk,
        call,
        label(),
        |c| c.bold.to.map(|id| id.to_string()).unwrap_or_default(),
        |c, text| c.bold.to = text.parse().ok(),
    );
    let followed = follow(desk, call);
    let whom = Memo::new(move |_| {
        let blank = t(&msg!("call-anybody"));
        followed.get().map(|call| desk.plan.with(|plan| people(plan, &call, blank))).unwrap_or_default()
    });
    view! {
        <Line number=9 title=msg!("call-line-bold") hint=msg!("call-line-bold-hint")>
            <div class="ws-grid two-one">
                <div class="ws-spoken">{area(msg!("call-bold"), question)}</div>
                <Select label=t(&msg!("call-to")) options=whom value=to.0 on_change=to.1 />
            </div>
            <div class="ws-grid two">{area(msg!("call-softener"), softener)} {area(msg!("call-skip"), skip)}</div>
        </Line>
    }
}

/// Line 11.
#[component]
pub(super) fn Closing(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let label = || msg!("label-call-closing");
    let words = line(desk, call, label(), |c| c.closing.words.clone(), |c, text| c.closing.words = text);
    let fallback = line(desk, call, label(), |c| c.closing.fallback.clone(), |c, text| c.closing.fallback = text);
    view! {
        <Line number=11 title=msg!("call-line-closing") hint=msg!("call-line-closing-hint")>
            <div class="ws-spoken">{area(msg!("call-closing"), words)}</div>
            {area(msg!("call-fallback"), fallback)}
        </Line>
    }
}
