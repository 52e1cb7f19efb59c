//! The view of this room.

use super::edits::{last_order, usual_steps};
use super::picture::picture;
use super::reading::{Buying, Known, name, sentence, weightiest};
use super::sections::{STEPS, WHY_NOW};
use crate::editor::browser::new_id;
use crate::picture::Picture;
use crate::plan::{Id, Plan, order_after};
use crate::text::live::t;
use crate::tools::bind::{self, word_key};
use crate::tools::desk::Desk;
use crate::tools::drawn::Drawn;
use crate::tools::people::reading::Reading;
use crate::tools::rows::view::{Rows, fields_of};
use crate::tools::threat::reading::weighed;
use crate::ui::{Icon, Options, Select};
use leptos::prelude::*;
use serde_json::json;

/// Lets a closure look at the reading of the opportunity; `None` while there is none.
fn read<T>(desk: Desk, id: Id, look: impl FnOnce(&Buying<'_, '_>) -> T) -> Option<T> {
    let (plan, playbook) = (desk.plan.get(), desk.playbook());
    let people = Reading::new(&plan, &playbook, desk.today.get());
    Buying::new(&people, id).map(|buying| look(&buying))
}

/// The tool on screen.
#[component]
pub fn BuyingView(
    /// The row an address leads to.
    row: Signal<Option<Id>>,
) -> impl IntoView {
    let desk = Desk::here();
    move || match desk.opportunity.get() {
        Some(id) => of_sale(desk, id, row),
        None => view! { <p class="lead">{t(&msg!("buying-no-sale"))}</p> }.into_any(),
    }
}

fn of_sale(desk: Desk, id: Id, row: Signal<Option<Id>>) -> AnyView {
    let lead = move || read(desk, id, |buying| t(&sentence(buying))).unwrap_or_default();
    let make = Callback::new(move |width: f64| -> Picture {
        read(desk, id, |buying| picture(buying, width)).unwrap_or_default()
    });
    let ids = Signal::derive(move || {
        read(desk, id, |buying| buying.written().filter_map(|step| step.id).collect::<Vec<_>>()).unwrap_or_default()
    });
    let preset =
        Callback::new(move |()| json!({ "opportunity": id, "order": order_after(&last_order(&desk.now(), id)) }));
    view! {
        <div class="stack-l buying" data-tool="buying">
            <p class="lead">{lead}</p>
            <Drawn make=make />
            {where_we_are(desk, id)}
            <div class="stack-s">
                {usual(desk, id, true)} <Rows section=STEPS ids=ids preset=preset opened=row /> {usual(desk, id, false)}
            </div>
            <section class="stack-s">
                <h2>{t(&msg!("buying-why-now"))}</h2>
                {fields_of(WHY_NOW, id)}
            </section>
            {prices(desk, id)}
            {weights(desk, id)}
        </div>
    }
    .into_any()
}

/// Our stage; and their step by our own reckoning, as long as nothing they did says where they are.
fn where_we_are(desk: Desk, id: Id) -> AnyView {
    let playbook = desk.playbook();
    let blank = || (String::new(), t(&msg!("not-known")));
    let stages: Options = std::iter::once(blank())
        .chain(playbook.stages.iter().map(|stage| (stage.key.clone(), stage.name.clone())))
        .collect();
    let steps: Options = std::iter::once(blank())
        .chain(playbook.customer_steps.iter().map(|step| (step.key.clone(), step.name.clone())))
        .collect();
    let stage = bind::text(
        desk,
        msg!("label-opportunity"),
        move |plan| plan.opportunities.get(&id).map(|row| row.stage.clone()),
        move |plan, text| _ = Plan::change(&mut plan.opportunities, id, |row| row.stage = text),
    );
    let step = bind::text(
        desk,
        msg!("label-opportunity"),
        move |plan| plan.opportunities.get(&id).map(|row| row.customer_step.clone()),
        move |plan, text| _ = Plan::change(&mut plan.opportunities, id, |row| row.customer_step = text),
    );
    let shown = Memo::new(move |_| {
        read(desk, id, |buying| !matches!(buying.theirs.map(|at| at.by), Some(Known::Done(_)))).unwrap_or(true)
    });
    let steps = Signal::stored(steps);
    view! {
        <section class="cols-2" aria-label=t(&msg!("buying-stage-and-step"))>
            <Select label=t(&msg!("opportunity-stage")) options=Signal::stored(stages) value=stage.0 on_change=stage.1 />
            {move || {
                shown
                    .get()
                    .then(|| {
                        view! {
                            <Select label=t(&msg!("opportunity-step")) options=steps value=step.0 on_change=step.1 />
                        }
                    })
            }}
        </section>
    }
    .into_any()
}

/// One click writes down the playbook's steps; one undo takes them back. Stands above the list while there is nothing in it
/// (`at_first`), as what to begin with, and else below it.
fn usual(desk: Desk, id: Id, at_first: bool) -> AnyView {
    let state = Memo::new(move |_| {
        let found = read(desk, id, |buying| {
            let written = buying.written().count();
            let bare = buying.steps.iter().any(|step| step.row.is_none());
            (written == 0, bare)
        });
        found.unwrap_or_default()
    });
    let fill = move |_| {
        let (playbook, today) = (desk.playbook(), desk.today.get_untracked());
        desk.edit(msg!("label-buying-usual"), |plan| {
            usual_steps(plan, &playbook, today, id, &mut new_id);
        });
    };
    (move || {
        let (first, bare) = state.get();
        (bare && first == at_first).then(|| {
            let words = if first { msg!("buying-usual") } else { msg!("buying-usual-rest") };
            let class = if first { "btn go" } else { "btn small" };
            view! {
                <div class="row">
                    <button class=class on:click=fill>
                        <Icon name="plus" />
                        {t(&words)}
                    </button>
                </div>
            }
        })
    })
    .into_any()
}

/// What the price means to each person mapped here.
fn prices(desk: Desk, id: Id) -> AnyView {
    let people = Memo::new(move |_| {
        desk.plan.with(|plan| weightiest(plan, id).into_iter().map(|(person, _)| person).collect::<Vec<_>>())
    });
    let options: Options = std::iter::once((String::new(), t(&msg!("not-known"))))
        .chain((0..=3_u8).map(|n| (n.to_string(), t(&word_key("price-sensitivity", &n.to_string())))))
        .collect();
    let options = Signal::stored(options);
    let one = move |person: Id| {
        let name = desk.now().stakeholders.get(&person).map(|row| row.name.clone()).unwrap_or_default();
        let price = bind::text(
            desk,
            msg!("label-buying-price", name = name.clone()),
            move |plan| {
                let row = plan.stakeholders.get(&person)?;
                row.positions.get(&id)?.price_sensitivity.map(|n| n.to_string())
            },
            move |plan, text| {
                let level = text.parse().ok();
                Plan::change(&mut plan.stakeholders, person, |row| row.position_mut(id).price_sensitivity = level);
            },
        );
        view! { <Select label=name options=options value=price.0 on_change=price.1 /> }.into_any()
    };
    view! {
        <section class="stack-s">
            <h2>{t(&msg!("buying-prices"))}</h2>
            {move || {
                let people = people.get();
                if people.is_empty() {
                    view! { <p class="meta">{t(&msg!("buying-prices-none"))}</p> }.into_any()
                } else {
                    view! { <div class="cols-3">{people.into_iter().map(one).collect_view()}</div> }.into_any()
                }
            }}
        </section>
    }
    .into_any()
}

/// Who set the weights of what they decide by; the criteria themselves stand under Threat.
fn weights(desk: Desk, id: Id) -> AnyView {
    (move || {
        let plan = desk.plan.get();
        let criteria = weighed(&plan, id);
        (!criteria.is_empty()).then(|| {
            let items = criteria
                .iter()
                .map(|criterion| {
                    let about = super::reading::about(
                        crate::plan::EntityKind::Criterion,
                        criterion.id,
                        id,
                        crate::plan::Aspect::Whole,
                    );
                    let (title, weight) = (criterion.row.name.trim(), criterion.weight);
                    let words = match (criterion.row.weight, name(&plan, criterion.row.whose)) {
                        (None, _) => msg!("buying-weight-unknown", criterion = title),
                        (_, "") => msg!("buying-weight-of-nobody", criterion = title, weight = weight),
                        (_, person) => msg!("buying-weight-of", criterion = title, weight = weight, person = person),
                    };
                    view! { <li><a href=desk.href(&about)>{t(&words)}</a></li> }
                })
                .collect_view();
            view! {
                <section class="stack-s">
                    <h2>{t(&msg!("buying-weights"))}</h2>
                    <ul class="plain-list stack-s" role="list">{items}</ul>
                </section>
            }
        })
    })
    .into_any()
}
