//! Afterwards: the end, the next one in one click, what was agreed, and the minutes.

use super::super::edits::{Maker, hold, set_next};
use super::super::minutes::minutes;
use super::super::reading::{about, actions, ahead};
use super::super::series;
use super::At;
use crate::editor::browser::{new_id, now};
use crate::text::live::t;
use crate::tools::calls::view::paper;
use crate::ui::{Empty, Icon};
use leptos::prelude::*;

/// The page.
pub fn view(at: At) -> AnyView {
    let agreed = Memo::new(move |_| {
        at.desk.plan.with(|plan| actions(plan, at.id).into_iter().map(|(id, _)| id).collect::<Vec<_>>())
    });
    view! {
        <div class="stack-l">
            {end(at)} {super::follow::list(at, msg!("minutes-actions"), agreed)}
            {super::follow::view(at, msg!("meeting-follow-ups"))} {written(at)}
        </div>
    }
    .into_any()
}

/// Ending it, and setting the next one.
fn end(at: At) -> AnyView {
    let held = Memo::new(move |_| at.with(|row| row.held));
    let finish = move |_| {
        let (today, now) = (at.today(), now());
        at.edit(msg!("label-review-held"), |row| hold(row, today, now));
        at.desk.offer_undo(t(&msg!("review-was-held")), t(&msg!("undo")));
    };
    let next = Memo::new(move |_| {
        at.desk.plan.with(|plan| ahead(plan).into_iter().find(|(id, _)| *id != at.id).map(|(id, row)| (id, row.on)))
    });
    let day = move || at.with(|row| series::next(row, at.desk.today.get()));
    let set = move |_| {
        let (today, by) = (at.today(), at.desk.editor.author_name());
        at.desk.edit(msg!("label-meeting-next-set"), |plan| {
            set_next(plan, at.id, today, &by, &mut Maker { id: &mut new_id, say: &t });
        });
        at.desk.offer_undo(t(&msg!("label-meeting-next-set")), t(&msg!("undo")));
    };
    let following = move || match next.get() {
        Some((id, on)) => {
            let words = on.map_or_else(|| t(&msg!("meeting")), |on| t(&msg!("meeting-next-on", on = on)));
            view! {
                <a class="btn" href=at.desk.href(&about(id))>{words}</a>
                <button class="btn bare" on:click=move |_| at.ways.calendar.run(id)>
                    <Icon name="calendar" />
                    {t(&msg!("meeting-calendar"))}
                </button>
            }
            .into_any()
        }
        None => view! { <button class="btn" on:click=set>{move || t(&msg!("meeting-set-next", on = day()))}</button> }
            .into_any(),
    };
    view! {
        <section class="row no-print" aria-label=t(&msg!("meeting-end"))>
            <Show when=move || !held.get()>
                <button class="btn go" on:click=finish>
                    <Icon name="check" />
                    {t(&msg!("meeting-held"))}
                </button>
            </Show>
            {following}
        </section>
    }
    .into_any()
}

/// The minutes: to print, to copy, and their dates for a calendar.
fn written(at: At) -> AnyView {
    let sheet = Memo::new(move |_| at.desk.plan.with(|plan| minutes(plan, at.id, &t)));
    let print = move |_| {
        // Fails only where printing is switched off; then there is nothing to print with.
        let _ = window().print();
    };
    let body = move || match sheet.get() {
        Some(sheet) if !sheet.lines.is_empty() => paper(sheet, |_| None).into_any(),
        _ => view! {
            <Empty title=t(&msg!("minutes-none")) text=t(&msg!("minutes-none-text")) example=String::new() />
        }
        .into_any(),
    };
    view! {
        <section class="stack-s minutes" aria-labelledby="minutes">
            <div class="row between no-print">
                <h3 id="minutes">{t(&msg!("minutes"))}</h3>
                <div class="row">
                    <button class="btn" on:click=print>
                        <Icon name="printer" />
                        {t(&msg!("sheet-print"))}
                    </button>
                    <button class="btn" on:click=move |_| at.ways.copy.run(at.id)>
                        <Icon name="copy" />
                        {t(&msg!("minutes-copy"))}
                    </button>
                    <button class="btn" on:click=move |_| at.ways.due.run(at.id)>
                        <Icon name="calendar" />
                        {t(&msg!("minutes-dates"))}
                    </button>
                </div>
            </div>
            {body}
        </section>
    }
    .into_any()
}
