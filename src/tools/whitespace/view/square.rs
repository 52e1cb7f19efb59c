//! The square that was chosen on the map, to be said or changed.

use crate::plan::{Cell, CellStatus, Id, Plan, Words};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::desk::Desk;
use crate::tools::pins::Pins;
use crate::tools::rows::view::fields_of;
use crate::tools::whitespace::picture::status_word;
use crate::tools::whitespace::reading::{Ground, Square, offering_name, unit_name};
use crate::tools::whitespace::sections::CELLS;
use leptos::prelude::*;
use std::sync::Arc;

/// A chosen square: its row's id, its unit and offering, and whether the row is there.
type Chosen = (Id, Id, Id, bool);

fn chosen(desk: Desk, plan: &Plan, row: Option<Id>) -> Option<Chosen> {
    let playbook = desk.playbook();
    let square = Ground::new(plan, &playbook).square(row?)?;
    Some((square.id(), square.unit.id, square.offering.0, square.cell.is_some()))
}

fn title(square: &Square<'_>) -> Msg {
    msg!("whitespace-here", offering = offering_name(square.offering.1), unit = unit_name(square.unit.row))
}

/// The chosen square's fields; how far we are there is asked first, and makes the row.
pub fn panel(desk: Desk, row: Signal<Option<Id>>) -> AnyView {
    let at = Memo::new(move |_| desk.plan.with(|plan| chosen(desk, plan, row.get())));
    let heading = move || {
        let playbook = desk.playbook();
        desk.plan
            .with(|plan| at.get().and_then(|(id, ..)| Ground::new(plan, &playbook).square(id).map(|s| t(&title(&s)))))
    };
    let body = move || match at.get() {
        None => view! { <p class="meta">{t(&msg!("whitespace-pick-a-square"))}</p> }.into_any(),
        Some((id, _, _, true)) => view! {
            <section class="sheet pad stack-s ws-square" aria-labelledby="ws-square">
                <h2 id="ws-square">{heading}</h2>
                {fields_of(CELLS, id)}
                <Pins table="cells" id />
            </section>
        }
        .into_any(),
        Some((id, unit, offering, false)) => view! {
            <section class="sheet pad stack-s ws-square" aria-labelledby="ws-square">
                <h2 id="ws-square">{heading}</h2>
                <p>{t(&msg!("whitespace-how-far"))}</p>
                <div class="row">{statuses(desk, (id, unit, offering))}</div>
            </section>
        }
        .into_any(),
    };
    view! { {body} }.into_any()
}

fn statuses(desk: Desk, (id, unit, offering): (Id, Id, Id)) -> Vec<AnyView> {
    let button = |status: CellStatus| {
        let say = move |_| {
            desk.edit(msg!("whitespace-undo-cell"), |plan| {
                let row = Cell { unit, offering, status: status.into(), ..Cell::default() };
                plan.cells.insert(id, Arc::new(row));
            });
        };
        view! { <button class="btn" on:click=say>{t(&status_word(status))}</button> }.into_any()
    };
    CellStatus::ALL.iter().copied().map(button).collect()
}
