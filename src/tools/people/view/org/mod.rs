//! The org chart: drag a card onto whoever they report to, or do the same with the keyboard.

mod card;
mod hand;

use super::scene::Scene;
use crate::plan::{Arrange, Id};
use crate::text::live::t;
use crate::tools::drawn::{as_table, table};
use crate::tools::people::org::{Branch, found, twin};
use crate::ui::{Icon, element_id, follow_width};
use card::OrgCard;
use hand::{Aim, Org};
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The chart with its search, what is said of it, and its table.
#[component]
pub fn OrgChart(scene: Scene) -> impl IntoView {
    let frame: NodeRef<html::Div> = NodeRef::new();
    let width = RwSignal::new(900.0);
    follow_width(frame, width);
    let org = Org::new(scene, width);
    Effect::new(move |_| {
        width.track();
        request_animation_frame(move || org.center());
    });
    let help = element_id("org-help");
    // In an order that no move changes: an element that is moved in the page loses the focus.
    let ids = Memo::new(move |_| {
        let mut ids: Vec<Id> = org.chart.with(|chart| chart.cards.iter().map(|card| card.id).collect());
        ids.arrange_by_key(|id| *id);
        ids
    });
    let is_list = Memo::new(move |_| org.chart.with(|chart| chart.list));
    let size = Memo::new(move |_| org.chart.with(|chart| (px(chart.width), px(chart.height))));
    let lines = Memo::new(move |_| org.chart.with(|chart| chart.lines.concat()));
    let loose = Memo::new(move |_| org.chart.with(|chart| chart.loose));
    view! {
        <figure class="sheet org">
            <Tools org />
            <Bar org help=help.clone() />
            <div class="org-frame" class:scrolls=move || !is_list.get() node_ref=frame>
                <svg
                    class="drawn-svg org-svg"
                    class:choosing=move || org.carried().is_some()
                    width=move || size.with(|(width, _)| width.clone())
                    height=move || size.with(|(_, height)| height.clone())
                    role="tree"
                    aria-label=t(&msg!("org-chart"))
                    aria-describedby=help
                    on:keydown=move |event| org.key(&event)
                >
                    <path class="rule org-line" d=lines />
                    {move || {
                        loose.get().map(|y| view! { <text class="quiet" x="1" y=px(y)>{t(&msg!("org-loose"))}</text> })
                    }}
                    <For each=move || ids.get() key=|id| *id let:id>
                        <OrgCard id org />
                    </For>
                </svg>
            </div>
            {as_table(move || {
                let desk = scene.desk;
                table(&msg!("org-chart"), &desk.plan.with(|plan| twin(plan, desk.opportunity.get())))
            })}
        </figure>
    }
}

/// Finding somebody, and folding.
#[component]
fn Tools(org: Org) -> impl IntoView {
    let words = RwSignal::new(String::new());
    let hits = Memo::new(move |_| {
        let plan = org.scene().desk.plan;
        words.with(|words| org.trees.with(|trees| plan.with(|plan| found(plan, trees, words))))
    });
    let at = RwSignal::new(0_usize);
    let go = move |to: usize| {
        at.set(to);
        hits.with_untracked(|hits| hits.get(to).copied()).into_iter().for_each(|id| org.show(id));
    };
    let typed = move |event| {
        words.set(event_target_value(&event));
        go(0);
    };
    let key = move |event: KeyboardEvent| {
        let count = hits.with_untracked(Vec::len);
        if event.key() == "Enter" && count > 0 {
            event.prevent_default();
            go((at.get_untracked() + 1) % count);
        }
    };
    let said = move || {
        let count = hits.with(Vec::len);
        words.with(|words| !words.trim().is_empty()).then(|| match count {
            0 => t(&msg!("org-found-none")),
            count => t(&msg!("org-found", at = at.get() + 1, count = count)),
        })
    };
    let teams = move || {
        let all = org.trees.with(|trees| trees.iter().map(Branch::team).sum::<usize>());
        org.chart.with(|chart| (all > 0, chart.cards.iter().any(|card| card.folded)))
    };
    let fold_all = move |_| {
        let open = untrack(teams).1;
        org.folded.set(Some(if open {
            BTreeSet::new()
        } else {
            org.trees.with_untracked(|trees| trees.iter().map(|tree| tree.id).collect())
        }));
        request_animation_frame(move || org.center());
    };
    let label = t(&msg!("org-find"));
    view! {
        <div class="row org-tools">
            <input
                class="input org-find"
                type="search"
                aria-label=label.clone()
                placeholder=label
                prop:value=words
                on:input=typed
                on:keydown=key
            />
            <span class="meta" role="status">{said}</span>
            <span class="grow"></span>
            <Show when=move || teams().0>
                <button type="button" class="btn small" on:click=fold_all>
                    {move || if teams().1 { t(&msg!("org-unfold-all")) } else { t(&msg!("org-fold-all")) }}
                </button>
            </Show>
        </div>
    }
}

/// What can be done, or what is being done; while somebody is carried, the place to drop them that has nobody above.
#[component]
fn Bar(org: Org, help: String) -> impl IntoView {
    let carried = Memo::new(move |_| org.carried());
    let stop = Memo::new(move |_| org.stop());
    let text = move || {
        let said = org.said.get();
        match (said.is_empty(), carried.get()) {
            (false, _) => said,
            (true, Some(_)) => t(&msg!("org-drop-here")),
            (true, None) => String::new(),
        }
    };
    let nobody = move |_| org.moving.get_untracked().into_iter().for_each(|person| org.set(person, None));
    let buttons = move || match (org.moving.get(), stop.get()) {
        (Some(_), _) => view! {
            <button type="button" class="btn small" on:click=nobody>{t(&msg!("org-nobody"))}</button>
            <button type="button" class="btn small" on:click=move |_| org.end()>{t(&msg!("cancel"))}</button>
        }
        .into_any(),
        (None, Some(id)) => view! {
            <button type="button" class="btn small" on:click=move |_| org.ask(id)>
                <Icon name="pencil" />
                {t(&msg!("org-move", name = org.scene().name_of(id)))}
            </button>
        }
        .into_any(),
        (None, None) => ().into_any(),
    };
    view! {
        <div class="row org-bar" class:target=move || carried.get().is_some() class:aimed=move || org.aim.get() == Some(Aim::Nobody)>
            <p class="grow">
                <span role="status">{text}</span>
                <span id=help class="org-keys" class:gone=move || !text().is_empty()>{t(&msg!("org-keys"))}</span>
            </p>
            {buttons}
        </div>
    }
}

/// A length as an attribute.
pub fn px(value: f64) -> String {
    format!("{value:.1}")
}
