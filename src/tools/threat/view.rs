//! The view of this room.

mod grid;

use super::edits::{add_alternative, back, has_more, known_competitor, last_order, take_over};
use super::picture::picture;
use super::reading::{Threat, rivals, sentence};
use super::sections::{ALTERNATIVES, CRITERIA};
use crate::editor::browser::new_id;
use crate::picture::Picture;
use crate::plan::{AlternativeKind, Backing, Id, Plan, order_after};
use crate::text::live::t;
use crate::tools::bind;
use crate::tools::buying::reading::weightiest;
use crate::tools::desk::Desk;
use crate::tools::drawn::Drawn;
use crate::tools::people::reading::Reading;
use crate::tools::rows::view::Rows;
use crate::ui::{Icon, Options, Select};
use leptos::prelude::*;
use serde_json::json;

/// Lets a closure look at the reading of the opportunity; `None` while there is none.
fn read<T>(desk: Desk, id: Id, look: impl FnOnce(&Threat<'_, '_>) -> T) -> Option<T> {
    let (plan, playbook) = (desk.plan.get(), desk.playbook());
    let people = Reading::new(&plan, &playbook, desk.today.get());
    Threat::new(&people, id).map(|threat| look(&threat))
}

/// The tool on screen.
#[component]
pub fn ThreatView(
    /// The row an address leads to.
    row: Signal<Option<Id>>,
) -> impl IntoView {
    let desk = Desk::here();
    move || match desk.opportunity.get() {
        Some(id) => of_sale(desk, id, row),
        None => view! { <p class="lead">{t(&msg!("threat-no-sale"))}</p> }.into_any(),
    }
}

fn of_sale(desk: Desk, id: Id, row: Signal<Option<Id>>) -> AnyView {
    let lead = move || read(desk, id, |threat| t(&sentence(threat))).unwrap_or_default();
    let make = Callback::new(move |width: f64| -> Picture {
        read(desk, id, |threat| picture(threat, width)).unwrap_or_default()
    });
    let drawn = Memo::new(move |_| {
        read(desk, id, |threat| !threat.criteria.is_empty() || !threat.rivals.is_empty()).unwrap_or_default()
    });
    let criteria = Signal::derive(move || {
        read(desk, id, |threat| threat.criteria.iter().map(|row| row.id).collect::<Vec<_>>()).unwrap_or_default()
    });
    let others = Signal::derive(move || {
        desk.plan.with(|plan| rivals(plan, id).into_iter().map(|rival| rival.id).collect::<Vec<_>>())
    });
    let new_criterion =
        Callback::new(move |()| json!({ "opportunity": id, "order": order_after(&last_order(&desk.now(), id)) }));
    let new_alternative = Callback::new(move |()| json!({ "opportunity": id }));
    view! {
        <div class="stack-l threat" data-tool="threat">
            <p class="lead">{lead}</p>
            {move || {
                drawn
                    .get()
                    .then(|| {
                        view! {
                            <div class="stack-s">
                                <Drawn make=make />
                                <p class="meta">{t(&msg!("threat-legend"))}</p>
                            </div>
                        }
                    })
            }}
            {grid::grid(desk, id, row)}
            <div class="stack-s">
                <Rows section=ALTERNATIVES ids=others preset=new_alternative opened=row /> {always_open(desk, id)}
                {from_playbook(desk, id)}
            </div>
            <Rows section=CRITERIA ids=criteria preset=new_criterion opened=row />
            {backing(desk, id)}
        </div>
    }
    .into_any()
}

/// Doing nothing and building it themselves, one click each, until they stand among the alternatives.
fn always_open(desk: Desk, id: Id) -> AnyView {
    let add = move |kind: AlternativeKind| {
        let name = match kind {
            AlternativeKind::InHouse => t(&msg!("threat-name-in-house")),
            _ => t(&msg!("threat-name-nothing")),
        };
        desk.edit(msg!("label-threat-alternative"), |plan| add_alternative(plan, kind, &name, id, new_id()));
    };
    (move || {
        let there = desk.plan.with(|plan| rivals(plan, id).iter().map(|r| r.row.kind.get()).collect::<Vec<_>>());
        let button = |kind: AlternativeKind, words| {
            (!there.contains(&kind)).then(|| {
                view! {
                    <button class="btn small" on:click=move |_| add(kind)>
                        <Icon name="plus" />
                        {t(&words)}
                    </button>
                }
                .into_any()
            })
        };
        let nothing = button(AlternativeKind::DoNothing, msg!("threat-add-nothing"));
        let in_house = button(AlternativeKind::InHouse, msg!("threat-add-in-house"));
        (nothing.is_some() || in_house.is_some()).then(|| {
            view! { <div class="row"><span class="meta">{t(&msg!("threat-always-open"))}</span> {nothing} {in_house}</div> }
        })
    })
    .into_any()
}

/// What the playbook knows of a competitor by its name, one click.
fn from_playbook(desk: Desk, id: Id) -> AnyView {
    (move || {
        let (plan, playbook) = (desk.plan.get(), desk.playbook());
        rivals(&plan, id)
            .into_iter()
            .filter(|rival| {
                known_competitor(&playbook, &rival.row.name).is_some_and(|known| has_more(rival.row, known))
            })
            .map(|rival| {
                let (at, name) = (rival.id, rival.row.name.trim().to_owned());
                let words = msg!("threat-from-playbook", rival = name.clone());
                let fill = move |_| {
                    let playbook = desk.playbook();
                    let Some(known) = known_competitor(&playbook, &name) else { return };
                    desk.edit(msg!("label-threat-playbook"), |plan| {
                        Plan::change(&mut plan.alternatives, at, |row| take_over(row, known));
                    });
                };
                view! { <div class="row"><button class="btn small" on:click=fill>{t(&words)}</button></div> }.into_any()
            })
            .collect_view()
    })
    .into_any()
}

/// Whom each person mapped here backs.
fn backing(desk: Desk, id: Id) -> AnyView {
    let people = Memo::new(move |_| {
        desk.plan.with(|plan| weightiest(plan, id).into_iter().map(|(person, _)| person).collect::<Vec<_>>())
    });
    let options = Signal::derive(move || {
        let fixed = [
            (bind::word(&Backing::Unknown.into()), t(&msg!("not-known"))),
            (bind::word(&Backing::Us.into()), t(&bind::word_key("backing", "us"))),
        ];
        let others = desk.plan.with(|plan| {
            let name = |rival: super::reading::Rival<'_>| (rival.id.to_string(), rival.row.name.trim().to_owned());
            rivals(plan, id).into_iter().map(name).collect::<Options>()
        });
        fixed.into_iter().chain(others).collect::<Options>()
    });
    let one = move |person: Id| {
        let name = desk.now().stakeholders.get(&person).map(|row| row.name.clone()).unwrap_or_default();
        let backs = bind::text(
            desk,
            msg!("label-position", name = name.clone()),
            move |plan| {
                let position = plan.stakeholders.get(&person)?.position(id);
                let named = position.backs_alternative.filter(|_| position.backs == Backing::Alternative);
                Some(named.map_or_else(|| bind::word(&position.backs), |id| id.to_string()))
            },
            move |plan, text| {
                let whom = text.parse::<Id>().map_err(|_| bind::from_word::<Backing>(&text).get());
                back(plan, person, id, whom);
            },
        );
        view! { <Select label=name options=options value=backs.0 on_change=backs.1 /> }.into_any()
    };
    (move || {
        let people = people.get();
        (!people.is_empty()).then(|| {
            view! {
                <section class="stack-s">
                    <h2>{t(&msg!("threat-backing"))}</h2>
                    <div class="cols-3">{people.into_iter().map(one).collect_view()}</div>
                </section>
            }
        })
    })
    .into_any()
}
