//! The Strategy tool: the winning sentence, rival paths tested side by side, and the moves.

mod path;
mod sentence;
mod todo;

use super::lead::lead;
use super::picture::side_by_side;
use super::sections::PATHS;
use crate::editor::browser::new_id;
use crate::plan::{Arrange, Id, order_after};
use crate::text::live::t;
use crate::tools::desk::Desk;
use crate::tools::drawn::Drawn;
use crate::tools::rows::view::Rows;
use crate::tools::sale::or_first;
use crate::ui::Empty;
use leptos::prelude::*;
use serde_json::json;

/// The tool on screen.
#[component]
pub fn StrategyView(
    /// The row an address leads to: a path or a move.
    row: Signal<Option<Id>>,
) -> impl IntoView {
    let desk = Desk::here();
    view! {
        <div class="strategy stack-l">
            <h2 class="visually-hidden">{t(&msg!("tab-strategy"))}</h2>
            {move || match desk.opportunity.get() {
                Some(sale) => of_sale(desk, sale, row),
                None => without_sale(desk),
            }}
            {todo::view(desk, row)}
        </div>
    }
}

/// A strategy is about one sale: the first is made by one press.
fn without_sale(desk: Desk) -> AnyView {
    let begin = move |_| {
        let name = t(&msg!("people-first-sale"));
        desk.edit(msg!("label-opportunity"), |plan| {
            or_first(plan, None, new_id, &name);
        });
    };
    view! {
        <div class="sheet">
            <Empty title=t(&msg!("strategy-no-sale")) text=t(&msg!("strategy-no-sale-text"))>
                <button class="btn go" on:click=begin>{t(&msg!("opportunity-add"))}</button>
            </Empty>
        </div>
    }
    .into_any()
}

fn of_sale(desk: Desk, sale: Id, row: Signal<Option<Id>>) -> AnyView {
    let ids = Signal::derive(move || {
        desk.plan.with(|plan| {
            let here = plan.paths.iter().filter(|(_, row)| row.opportunity == Some(sale));
            let mut rows: Vec<_> = here.map(|(id, row)| (row.order.clone(), *id)).collect();
            rows.arrange_by_key(Clone::clone);
            rows
        })
    });
    let has_paths = Memo::new(move |_| ids.with(|ids| !ids.is_empty()));
    let sentence = move || {
        let (playbook, today) = (desk.playbook(), desk.today.get());
        desk.plan.with(|plan| lead(plan, &playbook, sale, today)).map(|msg| t(&msg))
    };
    let preset = move |()| {
        let last = ids.with_untracked(|rows| rows.last().map(|(order, _)| order.clone())).unwrap_or_default();
        json!({ "opportunity": sale, "order": order_after(&last) })
    };
    view! {
        {sentence::view(desk, sale)}
        <Show when=move || has_paths.get()>
            <div class="stack">
                <p class="lead">{sentence}</p>
                <Drawn make=move |width: f64| {
                    let (playbook, today) = (desk.playbook(), desk.today.get());
                    desk.plan.with(|plan| side_by_side(plan, &playbook, sale, today, width))
                } />
            </div>
        </Show>
        <Rows
            section=PATHS
            ids=Signal::derive(move || ids.with(|rows| rows.iter().map(|(_, id)| *id).collect::<Vec<_>>()))
            preset
            opened=row
            more=Callback::new(move |id| path::rests_on(desk, sale, id))
        />
    }
    .into_any()
}
