//! One debrief: the decision, the customer's own reason, the way there, causes beside the guide, and what follows.

use super::past::reach;
use super::{Outside, back, cause, guide, href};
use crate::plan::{Business, Decided, Id, WinLoss};
use crate::text::Msg;
use crate::text::live::{date, money, t};
use crate::tools::bind::options;
use crate::tools::calls::view::paper;
use crate::tools::desk::Desk;
use crate::tools::drawn::Drawn;
use crate::tools::rows::view::fields_of;
use crate::tools::winloss::edits::remove;
use crate::tools::winloss::events::{Event, events};
use crate::tools::winloss::picture::timeline;
use crate::tools::winloss::reading::{Blueprint, blueprint, sale_name};
use crate::tools::winloss::sections::{DECISION, PRACTICE, REASON, STORY};
use crate::tools::winloss::sheet::sheet;
use crate::ui::Icon;
use leptos::prelude::*;
use std::sync::Arc;

/// One debrief, or its printed page.
pub fn open(desk: Desk, outside: Outside, id: Id) -> AnyView {
    let printed = RwSignal::new(false);
    view! {
        {move || if printed.get() { page(desk, outside, id, printed) } else { form(desk, outside, id, printed) }}
    }
    .into_any()
}

/// What happened in the sale of a debrief.
fn happened(desk: Desk, outside: Outside, id: Id) -> Vec<Event> {
    let (playbook, today) = (desk.playbook(), desk.today.get());
    let stages = outside.past.with(|past| past.read().map(|read| read.stages.clone()).unwrap_or_default());
    desk.plan.with(|plan| {
        let Some(row) = plan.debriefs.get(&id) else { return Vec::new() };
        let Some(sale) = row.opportunity else { return Vec::new() };
        events(plan, &playbook, sale, row.decided_on.unwrap_or(today), &stages)
    })
}

fn page(desk: Desk, outside: Outside, id: Id, printed: RwSignal<bool>) -> AnyView {
    let print = move |_| {
        // Fails only where printing is switched off; then there is nothing to print with.
        let _ = window().print();
    };
    let body = move || {
        let (playbook, events) = (desk.playbook(), happened(desk, outside, id));
        let made = desk.plan.with(|plan| sheet(plan, &playbook, id, &events, &t));
        made.map(|made| paper(made, |_| None))
    };
    view! {
        <div class="wl-page">
            <div class="paper-tools no-print">
                <button class="btn" on:click=move |_| printed.set(false)>
                    <Icon name="arrow-left" />
                    {t(&msg!("winloss-screen"))}
                </button>
                <button class="btn go" on:click=print>
                    <Icon name="printer" />
                    {t(&msg!("sheet-print"))}
                </button>
                <p class="meta paper-note">{t(&msg!("winloss-print-note"))}</p>
            </div>
            {body}
        </div>
    }
    .into_any()
}

fn form(desk: Desk, outside: Outside, id: Id, printed: RwSignal<bool>) -> AnyView {
    let sale = Memo::new(move |_| read(desk, id, |row| row.opportunity).flatten().unwrap_or_default());
    let name = move || {
        let name = desk.plan.with(|plan| plan.debriefs.get(&id).map(|row| sale_name(plan, row).to_owned()));
        name.filter(|name| !name.is_empty()).unwrap_or_else(|| t(&msg!("winloss-some-sale")))
    };
    let facts = move || {
        desk.plan.with(|plan| {
            let row = plan.debriefs.get(&id)?;
            let amount = row.opportunity.and_then(|sale| plan.opportunities.get(&sale)?.amount.as_ref().map(money));
            let parts = [row.decided_on.map(date), amount];
            Some(parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
        })
    };
    let outcome = move || read(desk, id, |row| row.outcome.get()).map(super::list::outcome_tag);
    let decided = super::cause::choice(
        desk,
        ("debriefs", id, "outcome"),
        options::<Decided>("winloss-decided"),
        &msg!("winloss-decision"),
        msg!("label-winloss-decided"),
    );
    view! {
        <div class="winloss stack-l">
            <div class="stack-s">
                {back(desk)}
                <div class="row between">
                    <h2 class="wl-title">{name}</h2>
                    <button class="btn" on:click=move |_| printed.set(true)>
                        <Icon name="printer" />
                        {t(&msg!("winloss-print"))}
                    </button>
                </div>
                <p class="meta row">{outcome} <span>{facts}</span></p>
            </div>
            <section class="wl-decision" aria-label=t(&msg!("winloss-decision"))>
                {decided} {fields_of(DECISION, id)}
            </section>
            {part("wl-reason", &msg!("winloss-reason"), Some(&msg!("winloss-reason-why")), fields_of(REASON, id))}
            {way(desk, outside, id, sale)}
            <div class="wl-beside">
                <div class="stack-s wl-main">
                    {cause::list(desk, outside, id, sale)} {reach(desk, outside, id, sale)}
                </div>
                {guide::guide()}
            </div>
            {part("wl-story", &msg!("winloss-told"), None, fields_of(STORY, id))}
            {practice(desk, outside, id)}
            {business(desk, outside, id)}
            <p>
                <button class="btn bare small" on:click=move |_| drop(desk, id)>{t(&msg!("winloss-remove"))}</button>
            </p>
        </div>
    }
    .into_any()
}

fn read<T>(desk: Desk, id: Id, read: impl FnOnce(&WinLoss) -> T) -> Option<T> {
    desk.plan.with(|plan| plan.debriefs.get(&id).map(|row| read(row)))
}

/// A part under its heading.
fn part(id: &'static str, title: &Msg, why: Option<&Msg>, body: AnyView) -> AnyView {
    view! {
        <section class="stack-s" aria-labelledby=id>
            <h3 id=id>{t(title)}</h3>
            {why.map(|why| view! { <p class="meta">{t(why)}</p> })}
            {body}
        </section>
    }
    .into_any()
}

fn way(desk: Desk, outside: Outside, id: Id, sale: Memo<Id>) -> AnyView {
    let list = Memo::new(move |_| Arc::new(happened(desk, outside, id)));
    let make = Callback::new(move |width: f64| {
        let today = desk.today.get();
        let row = read(desk, id, |row| (row.decided_on.unwrap_or(today), row.outcome.get()));
        let (decided, events) = (row.unwrap_or((today, Decided::Won)), list.get());
        desk.plan.with(|plan| timeline(plan, sale.get(), decided, &events, width))
    });
    let any = Memo::new(move |_| list.with(|list| !list.is_empty()));
    let body = move || {
        if any.get() {
            view! { <Drawn make /> }.into_any()
        } else {
            view! { <p class="meta">{t(&msg!("winloss-timeline-none"))}</p> }.into_any()
        }
    };
    part("wl-way", &msg!("winloss-way"), None, body.into_any())
}

fn practice(desk: Desk, outside: Outside, id: Id) -> AnyView {
    let state = Memo::new(move |_| {
        let playbook = desk.playbook();
        desk.plan.with(|plan| plan.debriefs.get(&id).map(|row| blueprint(plan, &playbook, id, row)))
    });
    let share = move |_| {
        if let Some(practice) = read(desk, id, |row| (row.practice.trim().to_owned(), row.practice_text.clone())) {
            outside.share.run(practice);
        }
    };
    let step = move || {
        let state = state.get()?;
        let text = t(&Msg::dynamic(format!("winloss-blueprint-{}", state.word())));
        let button = (state == Blueprint::Ready).then(|| {
            view! { <button class="btn go small" on:click=share>{t(&msg!("winloss-share"))}</button> }
        });
        Some(view! { <p class="row" data-blueprint=state.word()>{button} <span class="meta">{text}</span></p> })
    };
    let body = view! {
        {fields_of(PRACTICE, id)}
        <div role="status">{step}</div>
    }
    .into_any();
    part("wl-practice", &msg!("winloss-practice-title"), Some(&msg!("winloss-practice-why")), body)
}

fn business(desk: Desk, outside: Outside, id: Id) -> AnyView {
    let side = |name: &'static str, label: Msg| {
        super::cause::choice(
            desk,
            ("debriefs", id, name),
            options::<Business>("winloss-business").split_off(1),
            &label,
            msg!("label-winloss-business"),
        )
    };
    let body = view! {
        <div class="row wl-choices">
            {side("for_us", msg!("winloss-for-us"))} {side("for_them", msg!("winloss-for-them"))}
        </div>
        {outside.rule.run(id)}
    }
    .into_any();
    part("wl-business", &msg!("winloss-business"), Some(&msg!("winloss-business-why")), body)
}

fn drop(desk: Desk, id: Id) {
    desk.edit(msg!("winloss-removed"), |plan| remove(plan, id));
    desk.offer_undo(t(&msg!("winloss-removed")), t(&msg!("undo")));
    desk.go.run(href(desk, None));
}
