//! Saving a debrief, and what it brought.

use super::Draft;
use crate::plan::{Id, Obtained, Plan, Stance, Words};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::bind::word_key;
use crate::tools::calls::debrief::{Closed, close};
use crate::tools::calls::view::bits::{Back, StanceMark, called, focus_soon};
use crate::tools::desk::CallPage;
use crate::ui::Icon;
use leptos::prelude::*;
use time::Date;

/// What a saved debrief brought.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Done {
    closed: Closed,
    obtained: Obtained,
    moves: Vec<Move>,
    next: Option<(Id, Date)>,
    /// Somebody to look at on the map.
    person: Option<Id>,
    /// Whether it changed anything: only then is there something to take back.
    changed: bool,
}

/// A person who stands elsewhere now.
#[derive(Debug, Clone, PartialEq)]
struct Move {
    person: Id,
    name: String,
    from: Stance,
    to: Stance,
}

/// Writes the draft into the plan as one edit.
pub(super) fn save(draft: Draft, done: RwSignal<Option<Done>>) {
    let desk = draft.desk();
    let (answers, today) = (draft.answers.get_untracked(), desk.today.get_untracked());
    let (before, by, playbook) = (desk.now(), desk.editor.author_name(), desk.playbook());
    let mut closed = None;
    desk.edit(msg!("label-debrief"), |plan| {
        closed = Some(close(plan, &playbook, draft.call, &answers, today, &by));
    });
    let Some(closed) = closed else { return };
    let after = desk.now();
    let room =
        after.calls.get(&draft.call).map(|call| call.room.keys().copied().collect::<Vec<_>>()).unwrap_or_default();
    let day = |id: &Id| after.calls.get(id).and_then(|call| call.on);
    let moves = moves(&before, &after, draft.call, &room);
    done.set(Some(Done {
        closed,
        obtained: answers.obtained,
        person: moves.first().map(|m| m.person).or(room.first().copied()),
        moves,
        changed: before != after,
        next: closed.next.and_then(|id| day(&id).map(|on| (id, on))),
    }));
    draft.forget();
    focus_soon("main");
}

fn moves(before: &Plan, after: &Plan, call: Id, room: &[Id]) -> Vec<Move> {
    let Some(sale) = after.calls.get(&call).and_then(|call| call.opportunity) else { return Vec::new() };
    let stance = |plan: &Plan, id: &Id| plan.stakeholders.get(id).map(|p| p.position(sale).stance.get());
    let of = |id: &Id| {
        let (from, to) = (stance(before, id)?, stance(after, id)?);
        let name = after.stakeholders.get(id)?.name.clone();
        (from != to).then_some(Move { person: *id, name, from, to })
    };
    room.iter().filter_map(of).collect()
}

/// What came of it, and the ways on.
#[component]
pub(super) fn Summary(of: Done, draft: Draft, done: RwSignal<Option<Done>>) -> impl IntoView {
    let (desk, call) = (draft.desk(), draft.call);
    let title = desk.plan.with_untracked(|plan| plan.calls.get(&call).map(|call| called(plan, call)));
    let undo = move |_| {
        desk.editor.undo();
        draft.keep();
        done.set(None);
    };
    let change = move |_| {
        draft.reset();
        done.set(None);
    };
    let map = of.person.map(|id| desk.person_href(id));
    let next = of.next.map(|(id, _)| desk.call_page.run((id, CallPage::Worksheet)));
    view! {
        <main id="main" tabindex="-1" class="page debrief">
            <header class="head">
                <div class="head-text">
                    <Back href=desk.call_page.run((call, CallPage::List)) text=t(&msg!("call-all")) />
                    <span class="eyebrow">{t(&msg!("debrief-done"))}</span>
                    <h1>{title}</h1>
                </div>
            </header>
            <div class="debrief-done" role="status">
                <ul class="plain-list" role="list">
                    {facts(&of)
                        .into_iter()
                        .map(|text| {
                            view! {
                                <li>
                                    <Icon name="check" />
                                    {t(&text)}
                                </li>
                            }
                        })
                        .collect_view()} {of.moves.into_iter().map(moved).collect_view()}
                </ul>
            </div>
            <div class="row">
                {next
                    .map(|href| {
                        view! {
                            <a class="btn go" href=href>
                                <Icon name="phone" />
                                {t(&msg!("debrief-open-next"))}
                            </a>
                        }
                    })}
                {map
                    .map(|href| {
                        view! {
                            <a class="btn" href=href>
                                <Icon name="users" />
                                {t(&msg!("debrief-open-map"))}
                            </a>
                        }
                    })}
                <button class="btn" on:click=change>{t(&msg!("debrief-change"))}</button>
                {of
                    .changed
                    .then(|| {
                        view! {
                            <button class="btn" on:click=undo>
                                <Icon name="undo-2" />
                                {t(&msg!("undo"))}
                            </button>
                        }
                    })}
            </div>
        </main>
    }
}

fn facts(of: &Done) -> Vec<Msg> {
    let obtained = (of.obtained != Obtained::Open).then(|| word_key("debrief-done", of.obtained.word()));
    let Closed { evidence, facts, values, pins, .. } = of.closed;
    let made = [
        (evidence, msg!("debrief-done-evidence", count = evidence)),
        (facts, msg!("debrief-done-facts", count = facts)),
        (values, msg!("debrief-done-values", count = values)),
        (pins, msg!("debrief-done-pins", count = pins)),
    ];
    let made: Vec<Msg> = made.into_iter().filter(|(count, _)| *count > 0).map(|(_, text)| text).collect();
    let nothing = made.is_empty().then(|| msg!("debrief-done-no-evidence"));
    let next = of.next.map(|(_, on)| msg!("debrief-done-next", date = on));
    obtained.into_iter().chain(nothing).chain(made).chain(next).collect()
}

fn moved(row: Move) -> impl IntoView {
    let said = |stance: Stance| t(&word_key("sheet-stance", stance.word()));
    view! {
        <li class="debrief-move">
            <b>{row.name}</b>
            <StanceMark stance=row.from />
            {said(row.from)}
            <span aria-hidden="true">"→"</span>
            <span class="visually-hidden">{t(&msg!("debrief-became"))}</span>
            <StanceMark stance=row.to />
            {said(row.to)}
        </li>
    }
}
