//! What waits for a debrief, wins first, and what is written.

use super::href;
use crate::editor::browser::new_id;
use crate::plan::{Decided, Id, WinLoss, Words as _};
use crate::text::Msg;
use crate::text::live::{date, money, t};
use crate::tools::desk::Desk;
use crate::tools::winloss::edits::begin;
use crate::tools::winloss::reading::{Waiting, causes, is_shown, sale_name, waiting, written};
use crate::ui::Empty;
use leptos::prelude::*;

/// A line of either list.
#[derive(Clone, PartialEq)]
struct Line {
    id: Id,
    name: String,
    outcome: Decided,
    facts: String,
}

/// The list of an account.
pub fn list(desk: Desk) -> AnyView {
    let open = Memo::new(move |_| open_lines(desk));
    let done = Memo::new(move |_| done_lines(desk));
    let nothing = Memo::new(move |_| open.with(Vec::is_empty) && done.with(Vec::is_empty));
    let waits = move || {
        open.get()
            .into_iter()
            .map(|line| {
                let (id, label) = (line.id, t(&msg!("winloss-begin-of", sale = line.name.as_str())));
                let button = view! {
                    <button class="btn small" aria-label=label on:click=move |_| start(desk, id)>
                        {t(&msg!("winloss-begin"))}
                    </button>
                };
                view! { <li class="wl-line">{outcome_tag(line.outcome)} <b>{line.name}</b> <span class="meta grow">{line.facts}</span> {button}</li> }
            })
            .collect_view()
    };
    let lines = move || {
        done.get()
            .into_iter()
            .map(|line| {
                let link = view! { <a href=href(desk, Some(line.id))>{line.name}</a> };
                view! { <li class="wl-line">{outcome_tag(line.outcome)} <b>{link}</b> <span class="meta grow">{line.facts}</span></li> }
            })
            .collect_view()
    };
    view! {
        <div class="winloss stack">
            <h2 class="visually-hidden">{t(&msg!("tab-debriefs"))}</h2>
            <p class="lead">{t(&msg!("winloss-lead"))}</p>
            <Show when=move || nothing.get()>
                <Empty
                    title=t(&msg!("winloss-empty"))
                    text=t(&msg!("winloss-empty-text"))
                    example=t(&msg!("winloss-empty-example"))
                />
            </Show>
            <Show when=move || !nothing.get()>
                <section class="stack-s" aria-labelledby="wl-waiting">
                    <h3 id="wl-waiting">{t(&msg!("winloss-waiting"))}</h3>
                    <Show when=move || open.with(Vec::is_empty)>
                        <p class="meta">{t(&msg!("winloss-waiting-none"))}</p>
                    </Show>
                    <ul class="plain-list" role="list">{waits}</ul>
                </section>
            </Show>
            <Show when=move || !done.with(Vec::is_empty)>
                <section class="stack-s" aria-labelledby="wl-written">
                    <h3 id="wl-written">{t(&msg!("winloss-written"))}</h3>
                    <ul class="plain-list" role="list">{lines}</ul>
                </section>
            </Show>
        </div>
    }
    .into_any()
}

fn open_lines(desk: Desk) -> Vec<Line> {
    let playbook = desk.playbook();
    let line = |it: Waiting<'_>| Line {
        id: it.id,
        name: named(it.row.name.trim()),
        outcome: it.outcome,
        facts: it.row.amount.as_ref().map(money).unwrap_or_default(),
    };
    desk.plan.with(|plan| waiting(plan, &playbook).into_iter().map(line).collect())
}

fn done_lines(desk: Desk) -> Vec<Line> {
    desk.plan.with(|plan| {
        let line = |(id, row): (Id, &WinLoss)| {
            let all = causes(plan, id);
            let shown = all.iter().filter(|(_, cause)| is_shown(plan, cause)).count();
            let claimed = t(&msg!("winloss-causes-count", count = all.len()));
            let shown = (!all.is_empty()).then(|| t(&msg!("winloss-causes-shown", shown = shown, count = all.len())));
            let parts = [row.decided_on.map(date), Some(claimed), shown];
            Line {
                id,
                name: named(sale_name(plan, row)),
                outcome: row.outcome.get(),
                facts: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            }
        };
        written(plan).into_iter().map(line).collect()
    })
}

fn named(name: &str) -> String {
    if name.is_empty() { t(&msg!("winloss-some-sale")) } else { name.to_owned() }
}

/// Begins the debrief of a sale and goes there.
fn start(desk: Desk, sale: Id) {
    let (id, playbook, today) = (new_id(), desk.playbook(), desk.today.get_untracked());
    desk.edit(msg!("label-winloss-begin"), |plan| begin(plan, &playbook, id, sale, today));
    desk.go.run(href(desk, Some(id)));
}

/// "Won" or "Lost".
pub fn outcome_tag(outcome: Decided) -> AnyView {
    let class = if outcome == Decided::Won { "tag good" } else { "tag bad" };
    view! { <span class=class>{t(&Msg::dynamic(format!("winloss-decided-{}", outcome.word())))}</span> }.into_any()
}
