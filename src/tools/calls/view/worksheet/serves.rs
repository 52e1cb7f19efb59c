//! What the call serves, and what the playbook knows for it.

use crate::plan::Id;
use crate::text::live::t;
use crate::tools::calls::briefing::{Card, briefing};
use crate::tools::calls::view::bits::follow;
use crate::tools::desk::Desk;
use crate::tools::rows::Kind;
use crate::tools::rows::view::Spot;
use leptos::prelude::*;

/// The offering that leads and the problem the call brings up, once the plan holds any.
#[component]
pub(super) fn Serves(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let row = Memo::new(move |_| desk.plan.with(|plan| plan.row("calls", call)).unwrap_or_default());
    let some = move || desk.plan.with(|plan| (!plan.offerings.is_empty(), !plan.problems.is_empty()));
    let field = move |name: &str, table: &'static str, label| {
        let spot = Spot {
            table: "calls",
            id: call,
            path: vec![name.to_owned()],
            kind: Kind::Row(table),
            label: t(&label),
            undo: msg!("label-call-details"),
        };
        spot.input(row.into())
    };
    let any = Memo::new(move |_| some());
    move || {
        let (offerings, problems) = any.get();
        let leads = offerings.then(|| field("offering", "offerings", msg!("call-offering")));
        let carries = problems.then(|| field("carries", "problems", msg!("call-carries")));
        view! { {leads} {carries} }
    }
}

/// The briefing, folded away until it is wanted.
#[component]
pub(super) fn Briefing(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let followed = follow(desk, call);
    let cards = move || {
        let playbook = desk.playbook();
        followed.get().map(|call| desk.plan.with(|plan| briefing(plan, &playbook, &call))).unwrap_or_default()
    };
    move || {
        let cards = cards();
        if cards.is_empty() {
            return ().into_any();
        }
        let strange = cards.iter().any(|card| card.unfamiliar);
        view! {
            <details class="ws-briefing" open=strange>
                <summary>{t(&msg!("call-briefing", count = cards.len()))}</summary>
                <div class="ws-cards">{cards.iter().map(card).collect_view()}</div>
            </details>
        }
        .into_any()
    }
}

fn card(card: &Card) -> AnyView {
    let lines = card.lines.iter().map(|line| view! { <p>{t(line)}</p> }).collect_view();
    let strange = card.unfamiliar.then(|| view! { <p class="meta">{t(&msg!("call-brief-unfamiliar"))}</p> });
    view! {
        <div class="ws-card">
            <h3>{t(&card.title)}</h3>
            {lines}
            {strange}
        </div>
    }
    .into_any()
}
