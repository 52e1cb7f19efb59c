//! What was agreed in reviews before and is not done: shown until it is.

use super::super::reading::follow_ups;
use super::{At, tag};
use crate::plan::{About, EntityKind, Id, Move};
use crate::text::Msg;
use crate::text::live::{date, t};
use crate::tools::bind;
use crate::tools::strategy::moves::{answer, finish, is_late};
use crate::ui::TextField;
use leptos::prelude::*;

/// The list; nothing where nothing is left to do.
pub fn view(at: At, heading: Msg) -> AnyView {
    let here = at.id;
    let ids = Memo::new(move |_| {
        let today = at.desk.today.get();
        at.desk.plan.with(|plan| {
            let left = follow_ups(plan, today).into_iter().filter(|(_, row)| row.review != Some(here));
            left.map(|(id, _)| id).collect::<Vec<_>>()
        })
    });
    list(at, heading, ids)
}

/// Actions, each to be done or answered for.
pub fn list(at: At, heading: Msg, ids: Memo<Vec<Id>>) -> AnyView {
    let some = Memo::new(move |_| ids.with(|ids| !ids.is_empty()));
    let heading = StoredValue::new(t(&heading));
    view! {
        <Show when=move || some.get()>
            <section class="stack-s no-print" aria-label=heading.get_value()>
                <h3>{heading.get_value()}</h3>
                <ul class="plain-list stack-s" role="list">
                    <For each=move || ids.get() key=|id| *id let:id>
                        {action(at, id)}
                    </For>
                </ul>
            </section>
        </Show>
    }
    .into_any()
}

fn action(at: At, id: Id) -> AnyView {
    let desk = at.desk;
    let row = Memo::new(move |_| desk.plan.with(|plan| plan.moves.get(&id).cloned()).unwrap_or_default());
    let state = move || {
        row.with(|row: &std::sync::Arc<Move>| match row.done_on {
            Some(on) => tag(t(&msg!("strategy-done-on", on = date(on))), "good"),
            None if is_late(row, desk.today.get()) => tag(t(&msg!("meeting-late")), "bad"),
            None => super::capture::unsaid(row),
        })
    };
    let facts = move || {
        row.with(|row| {
            let owner = Some(row.owner.trim().to_owned()).filter(|owner| !owner.is_empty());
            let due = row.due.map(|on| t(&msg!("minutes-by", on = on)));
            [owner, due].into_iter().flatten().collect::<Vec<_>>().join(" · ")
        })
    };
    let (outcome, put) = bind::text(
        desk,
        msg!("strategy-undo-answer"),
        move |plan| plan.moves.get(&id).map(|row| row.outcome.clone()),
        move |plan, words| answer(plan, id, &words, desk.today.get_untracked()),
    );
    let done = Memo::new(move |_| row.with(|row| row.done_on.is_some()));
    let press = move |_| {
        let is_done = !done.get_untracked();
        desk.edit(msg!("strategy-undo-done"), |plan| finish(plan, id, is_done, desk.today.get_untracked()));
    };
    let name = Signal::derive(move || row.with(|row| row.text.clone()));
    let says = move || {
        if done.get() {
            t(&msg!("meeting-not-done-what", what = name.get()))
        } else {
            t(&msg!("meeting-done-what", what = name.get()))
        }
    };
    view! {
        <li class="meeting-action">
            <div class="row between">
                <span class="grow">
                    <a href=desk.href(&About::whole(EntityKind::Move, id))>{name}</a>
                    " "
                    <span class="meta">{facts}</span>
                    " "
                    {state}
                </span>
                <button class="btn small" aria-label=says on:click=press>
                    {move || if done.get() { t(&msg!("strategy-not-done")) } else { t(&msg!("strategy-is-done")) }}
                </button>
            </div>
            <TextField label=t(&msg!("strategy-outcome")) value=outcome on_input=put />
        </li>
    }
    .into_any()
}
