//! People of the account who are not on this sale's map: where somebody stands is never carried over.

use super::scene::Scene;
use crate::plan::{Arrange, Id, Plan};
use crate::text::live::t;
use crate::ui::Icon;
use leptos::html;
use leptos::prelude::*;

/// The bench; nothing while everybody is on the map.
#[component]
pub fn Bench(scene: Scene) -> impl IntoView {
    let waiting = Memo::new(move |_| {
        let sale = scene.desk.opportunity.get();
        scene.desk.plan.with(|plan| waiting(plan, sale))
    });
    let count = Memo::new(move |_| waiting.with(Vec::len));
    let summary: NodeRef<html::Summary> = NodeRef::new();
    let put = move |ids: Vec<Id>| {
        scene.desk.edit(msg!("label-people-put", count = ids.len()), |plan| {
            let sale = scene.sale_in(plan);
            for id in ids {
                Plan::change(&mut plan.stakeholders, id, |person| {
                    person.position_mut(sale);
                });
            }
        });
        // The pressed button is gone.
        if let Some(summary) = summary.get_untracked() {
            let _ = summary.focus();
        }
    };
    let alone = scene.rows.with_untracked(|rows| rows.is_empty());
    view! {
        <Show when=move || { count.get() > 0 }>
            <details class="bench" open=alone>
                <summary node_ref=summary>
                    {move || t(&msg!("people-bench", count = count.get(), sale = scene.sale_name()))}
                </summary>
                <ul class="plain-list row bench-list" role="list">
                    <For each=move || waiting.get() key=|(id, name)| (*id, name.clone()) let:entry>
                        <li>
                            <button type="button" class="btn small" on:click=move |_| put(vec![entry.0])>
                                <Icon name="plus" />
                                {t(&super::super::words::name(&entry.1))}
                            </button>
                        </li>
                    </For>
                    <Show when=move || { count.get() > 1 }>
                        <li>
                            <button
                                type="button"
                                class="btn bare small"
                                on:click=move |_| put(waiting.with_untracked(|list| list.iter().map(|(id, _)| *id).collect()))
                            >
                                {t(&msg!("people-bench-all"))}
                            </button>
                        </li>
                    </Show>
                </ul>
            </details>
        </Show>
    }
}

/// Who has no position in the sale, by name.
fn waiting(plan: &Plan, sale: Option<Id>) -> Vec<(Id, String)> {
    let off = |person: &crate::plan::Stakeholder| sale.is_none_or(|sale| !person.positions.contains_key(&sale));
    let mut list: Vec<_> =
        plan.stakeholders.iter().filter(|(_, p)| off(p)).map(|(id, p)| (*id, p.name.clone())).collect();
    list.arrange_by(|a, b| a.1.cmp(&b.1).then(a.0.cmp(&b.0)));
    list
}
