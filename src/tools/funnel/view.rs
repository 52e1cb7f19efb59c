//! The funnel on screen: what is earned, by quarter; then each sale with what earns its stage.

use super::picture::{picture, quarter_name};
use super::reading::{funnel, is_proven};
use super::sales::Opportunities;
use crate::plan::{Id, Money, Plan};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::desk::Desk;
use crate::tools::drawn::Drawn;
use crate::tools::rows::Kind;
use crate::tools::rows::view::Spot;
use leptos::prelude::*;
use serde_json::Value;

/// The funnel of the open account.
#[component]
pub fn FunnelView(
    /// The sale an address leads to.
    row: Signal<Option<Id>>,
) -> impl IntoView {
    let desk = Desk::here();
    let read = move |plan: &Plan| funnel(plan, &desk.playbook(), desk.today.get());
    view! {
        <div class="stack">
        <p class="lead serif" role="status">{move || desk.plan.with(|plan| t(&lead(plan, &read(plan))))}</p>
        {move || {
            desk.plan.with(|plan| read(plan).total() > 0)
                .then(|| view! { <Drawn make=move |width| desk.plan.with(|plan| picture(plan, &read(plan), width)) /> })
        }}
        {move || {
            let count = desk.plan.with(|plan| read(plan).elsewhere.len());
            (count > 0).then(|| view! { <p class="meta">{t(&msg!("funnel-elsewhere", count = count))}</p> })
        }}
        <Opportunities opened=row more=Callback::new(earned_by) />
        </div>
    }
}

fn lead(plan: &Plan, found: &super::reading::Funnel) -> Msg {
    let Some(last) = found.bars.last().filter(|_| !plan.opportunities.is_empty()) else {
        return msg!("funnel-lead-empty");
    };
    if found.total() == 0 {
        return msg!("funnel-lead-nothing", until = quarter_name(last.quarter));
    }
    let amount = |figure: i64| Money::new(figure, &found.currency);
    let (earned, total, until) = (amount(found.earned()), amount(found.total()), quarter_name(last.quarter));
    match found.target {
        Some(target) => {
            msg!("funnel-lead-target", earned = earned, total = total, until = until, target = amount(target))
        }
        None => msg!("funnel-lead", earned = earned, total = total, until = until),
    }
}

/// Under a sale: the next steps, and what the stages up to the present one are earned by.
fn earned_by(id: Id) -> AnyView {
    let desk = Desk::here();
    let value = Memo::new(move |_| desk.plan.with(|plan| plan.row("opportunities", id)).unwrap_or_default());
    let next = [("our_next_step", msg!("funnel-next-ours")), ("their_next_step", msg!("funnel-next-theirs"))];
    let steps = next
        .map(|(name, label)| {
            let undo = label.clone();
            Spot { table: "opportunities", id, path: vec![name.into()], kind: Kind::Line, label: t(&label), undo }
                .input(value.into())
        })
        .collect_view();
    let criteria = Memo::new(move |_| {
        let stage = value.with(|row| row.get("stage").and_then(Value::as_str).unwrap_or_default().to_owned());
        let playbook = desk.playbook();
        let until = playbook.stage_place(&stage).unwrap_or(0);
        let stages = playbook.stages.iter().take(until + 1).filter(|stage| !stage.closed);
        stages.flat_map(|stage| stage.criteria.iter().map(|c| (c.key.clone(), c.text.clone()))).collect::<Vec<_>>()
    });
    view! {
        <div class="cols-2">{steps}</div>
        <details class="earned-by">
            <summary>{t(&msg!("funnel-earned-by"))}</summary>
            <Show when=move || criteria.with(Vec::is_empty)>
                <p class="meta">{t(&msg!("funnel-criteria-none"))}</p>
            </Show>
            {move || {
                criteria
                    .get()
                    .into_iter()
                    .map(|(key, text)| proof(desk, id, &key, text, value))
                    .collect_view()
            }}
        </details>
    }
    .into_any()
}

/// One exit criterion: shown or not, by whom, when.
fn proof(desk: Desk, id: Id, key: &str, text: String, value: Memo<Value>) -> AnyView {
    let shown = {
        let key = key.to_owned();
        move || desk.plan.with(|plan| plan.opportunities.get(&id).is_some_and(|sale| is_proven(sale, &key)))
    };
    let state = move || t(&if shown() { msg!("funnel-shown") } else { msg!("funnel-not-shown") });
    let spot = |end: &str, kind, label| Spot {
        table: "opportunities",
        id,
        path: vec!["proofs".into(), key.into(), end.into()],
        kind,
        label: t(&label),
        undo: msg!("funnel-proof-label"),
    };
    let inputs = [
        spot("text", Kind::Line, msg!("funnel-proof-text")),
        spot("by", Kind::Row("stakeholders"), msg!("funnel-proof-by")),
        spot("on", Kind::Date, msg!("funnel-proof-on")),
    ]
    .map(|spot| spot.input(value.into()))
    .collect_view();
    view! {
        <div class="stack-s proof-of-stage">
            <p>{text} " " <span class="tag">{state}</span></p>
            <div class="cols-3">{inputs}</div>
        </div>
    }
    .into_any()
}
