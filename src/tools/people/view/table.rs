//! The map's twin: the same players as a table, most sway first; cards on a phone.

use super::super::words::{self, Row};
use super::glyph::{ProofGlyph, StanceGlyph};
use super::scene::Scene;
use crate::plan::Id;
use crate::text::live::t;
use leptos::prelude::*;

/// The table.
#[component]
pub fn PlayersTable(scene: Scene) -> impl IntoView {
    let ids = Memo::new(move |_| scene.rows.with(|rows| rows.iter().map(|row| row.player.id).collect::<Vec<_>>()));
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
                    <PlayerRow id scene />
                </For>
            </tbody>
        </table>
    }
}

#[component]
fn PlayerRow(id: Id, scene: Scene) -> impl IntoView {
    let row = Memo::new(move |_| scene.rows.with(|rows| rows.iter().find(|row| row.player.id == id).cloned()));
    let href = scene.desk.person_href(id);
    let cells = move || row.get().map(|row| cells(&row));
    let name = move || row.with(|row| row.as_ref().map(|row| t(&words::name(&row.player.name))));
    let role = move || row.with(|row| row.as_ref().map(|row| words::role(&row.player, &t)));
    view! {
        <tr class:open=move || scene.person.get() == Some(id)>
            <th scope="row">
                <a class="row-link" href=href>{name}</a>
                <span class="meta role">{role}</span>
            </th>
            {cells}
        </tr>
    }
}

fn cells(row: &Row) -> impl IntoView + use<> {
    let player = &row.player;
    let (stance, proof) = (player.stance, player.proof);
    view! {
        <td data-label=t(&msg!("people-stance"))>
            <span class="with-glyph"><StanceGlyph stance />{t(&words::stance(stance))}</span>
        </td>
        <td data-label=t(&msg!("people-proof"))>
            <span class="with-glyph" class:quiet=move || proof == super::super::reading::Proof::Unproven>
                <ProofGlyph proof />{t(&words::proof(row))}
            </span>
        </td>
        <td class="num" data-label=t(&msg!("people-sway"))>{t(&words::sway_word(player.sway))}</td>
    }
}
