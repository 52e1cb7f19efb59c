//! Line 10: what they may hold against it, what to ask back, the answer and its proof.

use super::Line;
use crate::editor::browser::new_id;
use crate::plan::{Call, Id, Objection, order_after};
use crate::text::live::t;
use crate::tools::calls::view::bits::{change, focus_soon, follow, line, removed};
use crate::tools::desk::Desk;
use crate::ui::{Icon, TextArea, element_id};
use leptos::prelude::*;

/// More than this do not fit a head, or the page.
const MOST: usize = 3;

#[component]
pub(super) fn Objections(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let followed = follow(desk, call);
    let ids = Memo::new(move |_| {
        let order = |call: &Call| call.objections_in_order().into_iter().map(|(id, _)| id).collect::<Vec<_>>();
        followed.with(|call| call.as_ref().map(|call| order(call)).unwrap_or_default())
    });
    let fresh = RwSignal::new(None::<Id>);
    let add = move |_| {
        let id = new_id();
        change(desk, call, msg!("label-call-objection"), |call| {
            let last = call.objections.values().map(|o| o.order.clone()).max().unwrap_or_default();
            call.objections.insert(id, Objection { order: order_after(&last), ..Objection::default() });
        });
        fresh.set(Some(id));
    };
    view! {
        <Line number=10 title=msg!("call-line-objections") hint=msg!("call-line-objections-hint")>
            <ul class="plain-list ws-objections" role="list">
                <For each=move || ids.get() key=|id| *id let:objection>
                    <Row call objection fresh />
                </For>
            </ul>
            <Show when=move || { ids.with(Vec::len) < MOST }>
                <div class="row">
                    <button class="btn small" on:click=add>
                        <Icon name="plus" />
                        {t(&msg!("call-objection-add"))}
                    </button>
                </div>
            </Show>
        </Line>
    }
}

#[component]
fn Row(call: Id, objection: Id, fresh: RwSignal<Option<Id>>) -> impl IntoView {
    let desk = Desk::here();
    let of = move |read: fn(&Objection) -> &String, write: fn(&mut Objection) -> &mut String| {
        line(
            desk,
            call,
            msg!("label-call-objection"),
            move |c| c.objections.get(&objection).map(|o| read(o).clone()).unwrap_or_default(),
            move |c, text| {
                if let Some(row) = c.objections.get_mut(&objection) {
                    *write(row) = text;
                }
            },
        )
    };
    let text = of(|o| &o.text, |o| &mut o.text);
    let back = of(|o| &o.ask_back, |o| &mut o.ask_back);
    let answer = of(|o| &o.answer, |o| &mut o.answer);
    let proof = of(|o| &o.proof, |o| &mut o.proof);
    let remove = move |_| {
        change(desk, call, msg!("label-call-objection-removed"), |call| {
            call.objections.remove(&objection);
        });
        removed(desk, &msg!("call-objection-removed"));
    };
    let id = element_id("objection");
    if fresh.get_untracked() == Some(objection) {
        fresh.set(None);
        focus_soon(&format!("{id} textarea"));
    }
    view! {
        <li class="ws-objection" id=id>
            <div class="ws-objection-head">
                <div class="grow ws-spoken">
                    <TextArea label=t(&msg!("call-objection")) rows=1 value=text.0 on_input=text.1 />
                </div>
                <button class="btn bare icon-only" aria-label=t(&msg!("call-objection-remove")) on:click=remove>
                    <Icon name="x" />
                </button>
            </div>
            <div class="ws-grid three">
                <TextArea label=t(&msg!("call-ask-back")) rows=1 value=back.0 on_input=back.1 />
                <TextArea label=t(&msg!("call-answer")) rows=1 value=answer.0 on_input=answer.1 />
                <TextArea label=t(&msg!("call-proof")) rows=1 value=proof.0 on_input=proof.1 />
            </div>
        </li>
    }
}
