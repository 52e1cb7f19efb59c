//! The moves: late, open, done; each is done or answered for with a word.

use crate::plan::Id;
use crate::text::Msg;
use crate::text::live::{date, t};
use crate::tools::bind;
use crate::tools::desk::Desk;
use crate::tools::rows::view::Rows;
use crate::tools::strategy::moves::{Groups, answer, finish, groups};
use crate::tools::strategy::sections::MOVES;
use crate::ui::TextField;
use leptos::prelude::*;
use serde_json::json;

/// The three groups; a line to add a move stands below the open ones.
pub fn view(desk: Desk, row: Signal<Option<Id>>) -> AnyView {
    let all = Memo::new(move |_| {
        let (sale, today) = (desk.opportunity.get(), desk.today.get());
        desk.plan.with(|plan| groups(plan, sale, today))
    });
    let of = move |pick: fn(&Groups) -> &Vec<Id>| Signal::derive(move || all.with(|groups| pick(groups).clone()));
    let preset = Callback::new(
        move |()| json!({ "opportunity": desk.opportunity.get_untracked(), "owner": desk.editor.author_name() }),
    );
    let group = move |heading: Msg, ids: Signal<Vec<Id>>| {
        let heading = t(&heading);
        let more = Callback::new(move |id| settle(desk, id));
        view! {
            <Show when=move || ids.with(|ids| !ids.is_empty())>
                <Rows section=MOVES ids preset opened=row heading=heading.clone() adds=false more />
            </Show>
        }
        .into_any()
    };
    view! {
        <div class="stack moves">
            {group(msg!("strategy-moves-late"), of(|groups| &groups.late))}
            <Rows
                section=MOVES
                ids=of(|groups| &groups.open)
                preset
                opened=row
                more=Callback::new(move |id| settle(desk, id))
            /> {group(msg!("strategy-moves-done"), of(|groups| &groups.done))}
        </div>
    }
    .into_any()
}

/// Below an opened move: what became of it, and whether it is done.
fn settle(desk: Desk, id: Id) -> AnyView {
    let (outcome, put) = bind::text(
        desk,
        msg!("strategy-undo-answer"),
        move |plan| plan.moves.get(&id).map(|row| row.outcome.clone()),
        move |plan, words| answer(plan, id, &words, desk.today.get_untracked()),
    );
    let done = Memo::new(move |_| desk.plan.with(|plan| plan.moves.get(&id).and_then(|row| row.done_on)));
    let set = move |is_done: bool| {
        desk.edit(msg!("strategy-undo-done"), |plan| finish(plan, id, is_done, desk.today.get_untracked()));
    };
    let state = move || match done.get() {
        Some(day) => view! {
            <span class="tag good">{t(&msg!("strategy-done-on", on = date(day)))}</span>
            <button class="btn small" on:click=move |_| set(false)>{t(&msg!("strategy-not-done"))}</button>
        }
        .into_any(),
        None => {
            view! { <button class="btn" on:click=move |_| set(true)>{t(&msg!("strategy-is-done"))}</button> }.into_any()
        }
    };
    view! {
        <div class="settle stack-s">
            <TextField label=t(&msg!("strategy-outcome")) value=outcome on_input=put />
            <div class="row">{state}</div>
        </div>
    }
    .into_any()
}
