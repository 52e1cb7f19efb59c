//! The sales inside the account.

use crate::editor::browser::{new_id, now};
use crate::plan::{CloseMove, Id, Opportunity, OpportunityKind, Plan};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::bind::{self, Bound, date_of, date_text, from_word, options, word};
use crate::tools::desk::Desk;
use crate::tools::pins::Pins;
use crate::tools::rows::money;
use crate::tools::rows::view::show as show_row;
use crate::tools::winloss::view::hint;
use crate::ui::{DateField, Empty, Icon, NumberField, Options, Select, TextField};
use leptos::prelude::*;
use std::sync::Arc;
use time::Date;

/// The opportunities with what matters of each: our stage, the customer's step, worth, date.
#[component]
pub fn Opportunities(
    /// The one an address leads to.
    opened: Signal<Option<Id>>,
    /// What stands below each.
    more: Callback<Id, AnyView>,
) -> impl IntoView {
    let desk = Desk::here();
    let ids = Memo::new(move |_| desk.plan.with(|plan| plan.opportunities.keys().copied().collect::<Vec<_>>()));
    let add = move |_| {
        let id = new_id();
        let stage = desk.playbook().stages.first().map(|stage| stage.key.clone()).unwrap_or_default();
        let name = t(&msg!("opportunity-new"));
        desk.edit(msg!("label-opportunity"), |plan| {
            plan.opportunities.insert(id, Arc::new(Opportunity { name, stage, ..Opportunity::default() }));
        });
    };
    view! {
        <section class="stack">
            <div class="row between">
                <h2>{t(&msg!("opportunities"))}</h2>
                <button class="btn small" on:click=add>
                    <Icon name="plus" />
                    {t(&msg!("opportunity-add"))}
                </button>
            </div>
            <Show when=move || ids.with(Vec::is_empty)>
                <div class="sheet">
                    <Empty
                        title=t(&msg!("opportunities-none"))
                        text=t(&msg!("opportunities-none-text"))
                        example=t(&msg!("opportunities-example"))
                    />
                </div>
            </Show>
            <For each=move || ids.get() key=|id| *id let:id>
                <Row id opened more />
            </For>
        </section>
    }
}

fn text(
    desk: Desk,
    label: Msg,
    id: Id,
    read: impl Fn(&Opportunity) -> String + Send + Sync + 'static,
    write: impl Fn(&mut Opportunity, String) + Send + Sync + 'static,
) -> Bound {
    bind::text(
        desk,
        label,
        move |plan| plan.opportunities.get(&id).map(|o| read(o)),
        move |plan, text| {
            Plan::change(&mut plan.opportunities, id, |o| write(o, text));
        },
    )
}

#[component]
fn Row(id: Id, opened: Signal<Option<Id>>, more: Callback<Id, AnyView>) -> impl IntoView {
    let desk = Desk::here();
    let label = || msg!("label-opportunity");
    let (name, on_name) = text(desk, label(), id, |o| o.name.clone(), |o, text| o.name = text);
    let kind = text(desk, label(), id, |o| word(&o.kind), |o, text| o.kind = from_word(&text));
    let stage = text(desk, label(), id, |o| o.stage.clone(), |o, text| o.stage = text);
    let step = text(desk, label(), id, |o| o.customer_step.clone(), |o, text| o.customer_step = text);
    let source = text(desk, msg!("label-lead-source"), id, |o| o.lead_source.clone(), |o, text| o.lead_source = text);
    let close = text(desk, label(), id, |o| date_text(o.close_on), |o, text| move_close(o, date_of(&text)));
    let playbook = desk.playbook();
    let blank = || (String::new(), t(&msg!("not-known")));
    let stages: Options = playbook.stages.iter().map(|s| (s.key.clone(), s.name.clone())).collect();
    let steps: Options = playbook.customer_steps.iter().map(|s| (s.key.clone(), s.name.clone())).collect();
    let kinds = options::<OpportunityKind>("opportunity-kind");
    let with_blank = move |list: Options| std::iter::once(blank()).chain(list).collect::<Options>();
    let remove = move |_| {
        desk.edit(msg!("label-opportunity-removed"), |plan| {
            plan.opportunities.remove(&id);
        });
        desk.offer_undo(t(&msg!("opportunity-removed")), t(&msg!("undo")));
    };
    Effect::new(move |_| {
        if opened.get() == Some(id) {
            show_row(id);
        }
    });
    view! {
        <div class="sheet pad stack opportunity" id=format!("row-{id}")>
            <div class="row">
                <div class="grow"><TextField label=t(&msg!("opportunity-name")) value=name on_input=on_name /></div>
                <button
                    class="btn bare icon-only"
                    aria-label=move || t(&msg!("remove-what", what = name.get()))
                    on:click=remove
                >
                    <Icon name="trash-2" />
                </button>
            </div>
            <div class="cols-3">
                <Worth id />
                <DateField label=t(&msg!("opportunity-close")) value=close.0 on_change=close.1 />
                <Select
                    label=t(&msg!("opportunity-kind"))
                    options=Signal::stored(kinds)
                    value=kind.0
                    on_change=kind.1
                />
                <Select
                    label=t(&msg!("opportunity-stage"))
                    options=Signal::stored(with_blank(stages))
                    value=stage.0
                    on_change=stage.1
                />
                <Select
                    label=t(&msg!("opportunity-step"))
                    options=Signal::stored(with_blank(steps))
                    value=step.0
                    on_change=step.1
                />
                <TextField label=t(&msg!("opportunity-source")) value=source.0 on_input=source.1 />
            </div>
            <Moved id />
            {hint(desk, id)}
            {more.run(id)}
            <Pins table="opportunities" id />
        </div>
    }
}

/// Moves the expected date and remembers that it moved.
fn move_close(sale: &mut Opportunity, to: Option<Date>) {
    if let (Some(from), Some(_)) = (sale.close_on, to)
        && sale.close_on != to
    {
        let row = CloseMove { from: Some(from), to, at: now(), ..CloseMove::default() };
        sale.close_history.insert(new_id(), row);
    }
    sale.close_on = to;
}

/// How often the date moved, once it did.
#[component]
fn Moved(id: Id) -> impl IntoView {
    let desk = Desk::here();
    let moves =
        Memo::new(move |_| desk.plan.with(|plan| plan.opportunities.get(&id).map_or(0, |o| o.close_history.len())));
    view! {
        <Show when=move || { moves.get() > 0 }>
            <p class="meta">{move || t(&msg!("opportunity-moved", count = moves.get()))}</p>
        </Show>
    }
}

/// What it is worth: figure and currency in one field; what cannot be read stays visible with the reason.
#[component]
fn Worth(id: Id) -> impl IntoView {
    let desk = Desk::here();
    let sale = move || desk.plan.with(|plan| plan.opportunities.get(&id).and_then(|o| o.amount.clone()));
    let amount = Memo::new(move |_| sale());
    let typed = RwSignal::new(None::<String>);
    let value = Signal::derive(move || {
        typed.get().unwrap_or_else(|| amount.get().map(|m| format!("{} {}", m.amount, m.currency)).unwrap_or_default())
    });
    let error = Signal::derive(move || match typed.get() {
        Some(text) if !text.trim().is_empty() && money(&text, "EUR").is_none() => t(&msg!("opportunity-worth-error")),
        _ => String::new(),
    });
    let on_input = Callback::new(move |text: String| {
        let currency = amount.get_untracked().map_or_else(|| "EUR".to_owned(), |m| m.currency);
        let read = money(&text, &currency);
        if read.is_some() || text.trim().is_empty() {
            desk.edit(msg!("label-opportunity"), |plan| {
                Plan::change(&mut plan.opportunities, id, |o| o.amount = read);
            });
        }
        typed.set(Some(text));
    });
    view! { <NumberField label=t(&msg!("opportunity-worth")) hint=t(&msg!("opportunity-worth-hint")) value error on_input /> }
}
