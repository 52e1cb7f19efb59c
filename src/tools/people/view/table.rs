//! The map's twin: the same players as a table, most sway first; cards on a phone.

use super::super::words::{self, Row};
use super::glyph::{ProofGlyph, StanceGlyph};
use super::scene::Scene;
use crate::plan::Id;
use crate::text::live::t;
use crate::ui::PerRow;
use leptos::prelude::*;
use std::sync::Arc;

/// The table.
#[component]
pub fn PlayersTable(scene: Scene) -> impl IntoView {
    let ids = Memo::new(move |_| scene.rows.with(|rows| rows.iter().map(|row| row.player.id).collect::<Vec<_>>()));
    let rows = PerRow::of(move || listed(scene));
    view! {
        <table class="cards players-table">
            <caption class="visually-hidden">{t(&msg!("people-table"))}</caption>
            <thead>
                <tr>
                    <th scope="col">{t(&msg!("people-person"))}</th>
                    <th scope="col">{move || t(&msg!("people-stance-on", sale = scene.sale_name()))}</th>
                    <th scope="col">{t(&msg!("people-proof"))}</th>
                    <th scope="col" class="num">{t(&msg!("people-sway"))}</th>
                </tr>
            </thead>
            <tbody>
                <For each=move || ids.get() key=|id| *id let:id>
                    <PlayerRow id scene rows />
                </For>
            </tbody>
        </table>
    }
}

#[component]
fn PlayerRow(id: Id, scene: Scene, rows: PerRow<Id, (Arc<Row>, bool)>) -> impl IntoView {
    let row = rows.row(id);
    let is_open = {
        let row = row.clone();
        move || row.with(|row| row.as_ref().is_some_and(|(_, open)| *open))
    };
    let href = scene.desk.person_href(id);
    view! { <tr class:open=is_open>{move || row.get().map(|(row, _)| cells(&row, href.clone()))}</tr> }
}

/// The rows, and whether each one's drawer is open.
fn listed(scene: Scene) -> Vec<(Id, (Arc<Row>, bool))> {
    let open = scene.person.get();
    let one = |row: &Arc<Row>| (row.player.id, (Arc::clone(row), open == Some(row.player.id)));
    scene.rows.with(|rows| rows.iter().map(one).collect())
}

fn cells(row: &Row, href: String) -> impl IntoView + use<> {
    let player = &row.player;
    let (stance, proof) = (player.stance, player.proof);
    view! {
        <th scope="row">
            <a class="row-link" href=href>{t(&words::name(&player.name))}</a>
            <span class="meta role">{words::role(player, &t)}</span>
        </th>
        <td data-label=t(&msg!("people-stance"))>
            <span class="with-glyph"><StanceGlyph stance />{t(&words::stance(stance))}</span>
        </td>
        <td data-label=t(&msg!("people-proof"))>
            <span class="with-glyph" class:quiet=proof == super::super::reading::Proof::Unproven>
                <ProofGlyph proof />{t(&words::proof(row))}
            </span>
        </td>
        <td class="num" data-label=t(&msg!("people-sway"))>{t(&words::sway_word(player.sway))}</td>
    }
}
