//! Line 8*: the questions in asking order, each with the gap it closes.

use super::Line;
use super::worth::WorthAsking;
use crate::editor::browser::new_id;
use crate::plan::{Call, CallQuestion, Id, Words, order_after, order_between};
use crate::text::live::t;
use crate::tools::bind::word_key;
use crate::tools::calls::view::bits::{change, focus_soon, follow, gap, line, people, removed};
use crate::tools::desk::Desk;
use crate::ui::{Icon, Select, TextArea, element_id};
use leptos::prelude::*;

#[component]
pub(super) fn Questions(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let followed = follow(desk, call);
    let ids = Memo::new(move |_| {
        let order = |call: &Call| call.questions_in_order().into_iter().map(|(id, _)| id).collect::<Vec<_>>();
        followed.with(|call| call.as_ref().map(|call| order(call)).unwrap_or_default())
    });
    let said = RwSignal::new(String::new());
    let fresh = RwSignal::new(None::<Id>);
    let add = move |_| {
        let id = new_id();
        change(desk, call, msg!("label-call-question"), |call| {
            let last = call.questions.values().map(|q| q.order.clone()).max().unwrap_or_default();
            call.questions.insert(id, CallQuestion { order: order_after(&last), ..CallQuestion::default() });
        });
        fresh.set(Some(id));
    };
    view! {
        <Line number=8 starred=true title=msg!("call-line-questions") hint=msg!("call-line-questions-hint")>
            <ol class="plain-list ws-questions" role="list">
                <For each=move || ids.get() key=|id| *id let:question>
                    <Question call question ids said fresh />
                </For>
            </ol>
            <p class="visually-hidden" role="status">{said}</p>
            <div class="row">
                <button class="btn small" on:click=add>
                    <Icon name="plus" />
                    {t(&msg!("call-question-add"))}
                </button>
            </div>
            <WorthAsking call />
        </Line>
    }
}

#[component]
fn Question(
    call: Id,
    question: Id,
    ids: Memo<Vec<Id>>,
    said: RwSignal<String>,
    fresh: RwSignal<Option<Id>>,
) -> impl IntoView {
    let desk = Desk::here();
    let label = || msg!("label-call-question");
    let text = line(
        desk,
        call,
        label(),
        move |c| c.questions.get(&question).map(|q| q.text.clone()).unwrap_or_default(),
        move |c, text| {
            if let Some(q) = c.questions.get_mut(&question) {
                q.text = text;
            }
        },
    );
    let place = Memo::new(move |_| ids.with(|ids| ids.iter().position(|id| *id == question).map_or(0, |at| at + 1)));
    let field = element_id("question");
    if fresh.get_untracked() == Some(question) {
        fresh.set(None);
        focus_soon(&format!("{field} textarea"));
    }
    let number = move || t(&msg!("call-question-number", number = place.get()));
    view! {
        <li class="ws-question" id=field>
            <span class="ws-question-number" aria-hidden="true">{place}</span>
            <div class="ws-question-main">
                <div class="ws-spoken bare-label">
                    <TextArea label=t(&msg!("call-question")) rows=1 value=text.0 on_input=text.1 />
                </div>
                <Facts call question />
            </div>
            <div class="ws-question-tools" role="group" aria-label=number>
                <Move call question ids said up=true />
                <Move call question ids said up=false />
                <Remove call question />
            </div>
        </li>
    }
}

/// Whom to ask, the gap it closes, the insight it came from, what became of it.
#[component]
fn Facts(call: Id, question: Id) -> impl IntoView {
    let desk = Desk::here();
    let to = line(
        desk,
        call,
        msg!("label-call-question"),
        move |c| c.questions.get(&question).and_then(|q| q.to).map(|id| id.to_string()).unwrap_or_default(),
        move |c, text| {
            if let Some(q) = c.questions.get_mut(&question) {
                q.to = text.parse().ok();
            }
        },
    );
    let whom = Memo::new(move |_| {
        let blank = t(&msg!("call-anybody"));
        desk.plan.with(|plan| plan.calls.get(&call).map(|call| people(plan, call, blank)).unwrap_or_default())
    });
    let row = Memo::new(move |_| {
        desk.plan.with(|plan| plan.calls.get(&call).and_then(|call| call.questions.get(&question).cloned()))
    });
    let closes = move || {
        let about = row.with(|row| row.as_ref().and_then(|q| q.about.clone()))?;
        let words = gap(desk, &about);
        Some(view! { <a class="tag ws-gap" href=desk.href(&about)>{t(&msg!("sheet-closes", gap = words))}</a> })
    };
    let from = move || row.with(|row| row.as_ref().and_then(|q| source(desk, q)));
    let outcome = move || {
        let outcome = row.with(|row| row.as_ref().map(|q| q.outcome.get()))?;
        (outcome != crate::plan::Outcome::Open)
            .then(|| view! { <span class="tag good">{t(&word_key("call-outcome", outcome.word()))}</span> })
    };
    view! {
        <div class="ws-question-facts">
            <div class="ws-to">
                <Select label=t(&msg!("call-to")) options=whom value=to.0 on_change=to.1 />
            </div>
            {closes}
            {outcome}
            {move || from().map(|text| view! { <span class="meta ws-from">{text}</span> })}
        </div>
    }
}

/// The insight a question came from: its sentence while it still stands, else that there was one.
fn source(desk: Desk, question: &CallQuestion) -> Option<String> {
    if question.rule.is_empty() {
        return None;
    }
    let found = desk.insights.with(|shown| {
        let same = |ask: &crate::insight::Ask| Some(&ask.about) == question.about.as_ref();
        shown.all().find(|i| i.rule == question.rule && i.ask.as_ref().is_some_and(same)).map(|i| i.headline.clone())
    });
    Some(found.map_or_else(|| t(&msg!("call-question-from-before")), |headline| t(&headline)))
}

/// Up or down by one place.
#[component]
fn Move(call: Id, question: Id, ids: Memo<Vec<Id>>, said: RwSignal<String>, up: bool) -> impl IntoView {
    let desk = Desk::here();
    let at = move |ids: &[Id]| ids.iter().position(|id| *id == question);
    let cannot =
        Memo::new(move |_| ids.with(|ids| at(ids).is_none_or(|i| if up { i == 0 } else { i + 1 >= ids.len() })));
    let id = element_id("move");
    let button = id.clone();
    let step = move |_| {
        if cannot.get_untracked() {
            return;
        }
        change(desk, call, msg!("label-call-order"), |call| moved(call, question, up));
        let (place, count) = ids.with_untracked(|ids| (at(ids).map_or(0, |i| i + 1), ids.len()));
        said.set(t(&msg!("call-question-place", place = place, count = count)));
        // The row was put elsewhere in the page, which takes the focus from its button.
        focus_soon(&button);
    };
    let (icon, text) =
        if up { ("arrow-up", t(&msg!("call-question-up"))) } else { ("arrow-down", t(&msg!("call-question-down"))) };
    view! {
        // Not `disabled`: that would drop the focus of whoever moves a question to the end by keyboard.
        <button
            id=id
            class="btn bare icon-only"
            aria-label=text
            aria-disabled=move || cannot.get().to_string()
            on:click=step
        >
            <Icon name=icon />
        </button>
    }
}

/// Moves a question by one place: it gets an order between its new neighbours, and no other row is touched.
fn moved(call: &mut Call, question: Id, up: bool) {
    let order: Vec<(Id, String)> = call.questions_in_order().into_iter().map(|(id, q)| (id, q.order.clone())).collect();
    let Some(at) = order.iter().position(|(id, _)| *id == question) else { return };
    let of =
        |index: Option<usize>| index.and_then(|i| order.get(i)).map(|(_, order)| order.as_str()).unwrap_or_default();
    let fresh = if up {
        order_between(of(at.checked_sub(2)), of(at.checked_sub(1)))
    } else {
        order_between(of(at.checked_add(1)), of(at.checked_add(2)))
    };
    if let Some(q) = call.questions.get_mut(&question) {
        q.order = fresh;
    }
}

#[component]
fn Remove(call: Id, question: Id) -> impl IntoView {
    let desk = Desk::here();
    let remove = move |_| {
        change(desk, call, msg!("label-call-question-removed"), |call| {
            call.questions.remove(&question);
        });
        removed(desk, &msg!("call-question-removed"));
    };
    view! {
        <button class="btn bare icon-only" aria-label=t(&msg!("call-question-remove")) on:click=remove>
            <Icon name="x" />
        </button>
    }
}
