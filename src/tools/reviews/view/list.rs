//! The account's strategic reviews: the one ahead, those that were held, and the beginning of a first one.

use super::super::edits::{Maker, begin};
use super::super::reading::{about, actions, ahead, follow_ups, held, present, ready, under_way};
use crate::editor::browser::new_id;
use crate::plan::Id;
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::desk::Desk;
use crate::ui::{Empty, Icon};
use leptos::prelude::*;

/// What a line says of a review.
#[derive(Clone, PartialEq)]
struct Line {
    id: Id,
    name: Msg,
    facts: Msg,
    runs: bool,
}

/// The list.
#[component]
pub fn Strategic() -> impl IntoView {
    let desk = Desk::here();
    let begin = move |_| {
        let (by, today) = (desk.editor.author_name(), desk.today.get_untracked());
        let mut made = Id::default();
        desk.edit(msg!("label-meeting-begun"), |plan| {
            made = begin(plan, today, &by, &mut Maker { id: &mut new_id, say: &t });
        });
        desk.go.run(desk.href(&about(made)));
    };
    let coming = Memo::new(move |_| {
        desk.plan.with(|plan| {
            ahead(plan)
                .into_iter()
                .map(|(id, row)| Line {
                    id,
                    name: row.on.map_or_else(|| msg!("meeting"), |on| msg!("meeting-on", on = on)),
                    facts: msg!("meeting-ready", ready = ready(row), count = present(row).len()),
                    runs: under_way(row),
                })
                .collect::<Vec<_>>()
        })
    });
    let done = Memo::new(move |_| {
        desk.plan.with(|plan| {
            held(plan)
                .into_iter()
                .map(|(id, row)| Line {
                    id,
                    name: row.on.map_or_else(|| msg!("meeting"), |on| msg!("meeting-on", on = on)),
                    facts: msg!("meeting-agreed", count = actions(plan, id).len()),
                    runs: false,
                })
                .collect::<Vec<_>>()
        })
    });
    let open = Memo::new(move |_| desk.plan.with(|plan| follow_ups(plan, desk.today.get()).len()));
    let line = move |line: Line| {
        view! {
            <li class="row between">
                <span class="grow">
                    <a href=desk.href(&about(line.id))>{t(&line.name)}</a>
                    " "
                    <span class="meta">{t(&line.facts)}</span>
                </span>
                {line.runs.then(|| super::tag(t(&msg!("meeting-runs")), "good"))}
            </li>
        }
    };
    let begin_button = move || {
        (coming.with(Vec::is_empty)).then(|| {
            view! {
                <button class="btn go" on:click=begin>
                    <Icon name="users" />
                    {t(&if done.with(Vec::is_empty) { msg!("meeting-begin") } else { msg!("meeting-begin-next") })}
                </button>
            }
        })
    };
    view! {
        <section class="stack-s strategic" aria-labelledby="strategic">
            <div class="row between">
                <h2 id="strategic">{t(&msg!("meetings"))}</h2>
                {begin_button}
            </div>
            <p class="meta">{t(&msg!("meetings-which"))}</p>
            {move || {
                if coming.with(Vec::is_empty) && done.with(Vec::is_empty) {
                    let (title, text) = (t(&msg!("meetings-none")), t(&msg!("meetings-text")));
                    return view! { <Empty title text example=t(&msg!("meetings-example")) /> }.into_any();
                }
                let lines = coming.get().into_iter().chain(done.get()).map(line).collect_view();
                view! { <ul class="plain-list stack-s" role="list">{lines}</ul> }.into_any()
            }}
            {move || match open.get() {
                0 => None,
                count => Some(view! { <p class="meta">{t(&msg!("meetings-open", count = count))}</p> }),
            }}
        </section>
    }
}
