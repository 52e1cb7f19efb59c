//! The Growth tool: the map, the square that was chosen, the rows, and the money over time.

mod over_time;
mod square;

use super::lead::lead;
use super::picture::map;
use super::reading::Ground;
use super::sections::{OFFERINGS, UNITS};
use crate::editor::browser::new_id;
use crate::plan::{Id, Offering};
use crate::text::live::t;
use crate::tools::desk::Desk;
use crate::tools::drawn::Drawn;
use crate::tools::rows::view::Rows;
use crate::ui::{Empty, Icon};
use leptos::prelude::*;
use serde_json::json;
use std::sync::Arc;

/// The tool on screen.
#[component]
pub fn WhitespaceView(
    /// The row an address leads to: a square, a unit or an offering.
    row: Signal<Option<Id>>,
) -> impl IntoView {
    let desk = Desk::here();
    let sentence = move || {
        let (playbook, today) = (desk.playbook(), desk.today.get());
        desk.plan.with(|plan| lead(plan, &playbook, today)).map(|msg| t(&msg))
    };
    let is_drawn = Memo::new(move |_| desk.plan.with(|plan| !plan.units.is_empty() && !plan.offerings.is_empty()));
    let ids = move |table: &'static str| Signal::derive(move || desk.plan.with(|plan| plan.ids(table)));
    view! {
        <div class="whitespace stack-l">
            <h2 class="visually-hidden">{t(&msg!("tab-growth"))}</h2>
            <Show
                when=move || is_drawn.get()
                fallback=move || {
                    view! {
                        <div class="sheet">
                            <Empty title=t(&msg!("whitespace-none")) text=t(&msg!("whitespace-none-text")) />
                        </div>
                    }
                }
            >
                <div class="stack">
                    <p class="lead">{sentence}</p>
                    <Drawn make=move |width: f64| {
                        let playbook = desk.playbook();
                        desk.plan.with(|plan| map(plan, &playbook, row.get(), width))
                    } />
                    <p class="meta">{move || wallet(desk)}</p>
                    {square::panel(desk, row)}
                </div>
            </Show>
            <Rows section=UNITS ids=ids("units") preset=move |()| json!({}) opened=row />
            <div class="stack-s">
                <Rows section=OFFERINGS ids=ids("offerings") preset=move |()| json!({}) opened=row />
                {suggested(desk)}
            </div>
            {over_time::view(desk)}
        </div>
    }
}

/// What the units spend in all, and our share of it.
fn wallet(desk: Desk) -> Option<String> {
    let playbook = desk.playbook();
    desk.plan.with(|plan| {
        let ground = Ground::new(plan, &playbook);
        let (ours, spend) = ground.wallet()?;
        let share = ours.saturating_mul(100).checked_div(spend)?;
        let text = msg!("whitespace-wallet", spend = ground.money(spend), ours = ground.money(ours), share = share);
        Some(t(&text))
    })
}

/// What the playbook says we sell and the map does not have yet.
fn suggested(desk: Desk) -> impl IntoView {
    move || {
        let known: Vec<String> =
            desk.plan.with(|plan| plan.offerings.values().map(|row| row.name.trim().to_lowercase()).collect());
        let playbook = desk.playbook();
        let missing =
            playbook.offerings.iter().filter(|offering| !known.contains(&offering.name.trim().to_lowercase()));
        let buttons: Vec<AnyView> = missing
            .take(4)
            .cloned()
            .map(|offering| {
                let name = offering.name.clone();
                let add = move |_| {
                    let row = Offering { name: offering.name.clone(), new: offering.new, ..Offering::default() };
                    desk.edit(msg!("row-offerings-add"), |plan| {
                        plan.offerings.insert(new_id(), Arc::new(row));
                    });
                };
                view! {
                    <button class="btn small" on:click=add>
                        <Icon name="plus" />
                        {name}
                    </button>
                }
                .into_any()
            })
            .collect();
        (!buttons.is_empty()).then(|| {
            view! {
                <div class="row">
                    <span class="meta">{t(&msg!("whitespace-suggested"))}</span>
                    {buttons}
                </div>
            }
        })
    }
}
