//! One card of the org chart.

use super::hand::{Aim, Org};
use super::px;
use crate::plan::{Id, Stakeholder, Stance};
use crate::text::live::t;
use crate::tools::people::fit::{NAME, ROLE, text_lines};
use crate::tools::people::org::{Card, refusal, spoken};
use crate::tools::people::view::gesture::translate;
use crate::tools::people::words;
use leptos::ev::PointerEvent;
use leptos::prelude::*;
use std::sync::Arc;

/// Width and height of the button that folds a team away.
const FOLD: [f64; 2] = [48.0, 24.0];

/// The id a card's element has.
pub fn element_of(id: Id) -> String {
    format!("org-{id}")
}

/// A person's card, with the gestures on it.
#[component]
pub fn OrgCard(id: Id, org: Org) -> impl IntoView {
    let desk = org.scene().desk;
    let card = Memo::new(move |_| org.chart.with(|chart| chart.cards.iter().find(|card| card.id == id).cloned()));
    let person = Memo::new(move |_| desk.plan.with(|plan| plan.stakeholders.get(&id).cloned()));
    let spoken = Memo::new(move |_| {
        person
            .with(|person| person.as_ref().map(|person| t(&spoken(person, desk.opportunity.get()))))
            .unwrap_or_default()
    });
    let stance = Memo::new(move |_| {
        let sale = desk.opportunity.get()?;
        person.with(|person| person.as_ref()?.positions.get(&sale).map(|at| at.stance.get()))
    });
    let is_stop = Memo::new(move |_| org.stop() == Some(id));
    let is_aim = Memo::new(move |_| org.aim.get() == Some(Aim::Under(id)));
    let is_carried = Memo::new(move |_| org.moving.get() == Some(id));
    let is_refused = Memo::new(move |_| {
        is_aim.get()
            && org.carried().is_some_and(|who| desk.plan.with_untracked(|plan| refusal(plan, who, Some(id)).is_some()))
    });
    // What is drawn does not change when the card only moves.
    let drawn = Memo::new(move |_| {
        let shape =
            card.with(|card| card.as_ref().map(|card| (card.area.width, card.area.height, card.team, card.folded)))?;
        Some((shape, person.get()?))
    });
    view! {
        <g
            class="org-card"
            class:for=move || stance.get() == Some(Stance::Advocate)
            class:against=move || stance.get().is_some_and(Stance::opposed)
            class:aim=is_aim
            class:refused=is_refused
            class:carried=is_carried
            class:active=is_stop
            id=element_of(id)
            data-card=id.to_string()
            role="treeitem"
            aria-label=spoken
            aria-level=move || card.with(|card| card.as_ref().map(|card| card.level))
            aria-expanded=move || card.with(|card| card.as_ref().filter(|card| card.team > 0).map(|card| (!card.folded).to_string()))
            tabindex=move || if is_stop.get() { "0" } else { "-1" }
            style:transform=move || card.with(|card| card.as_ref().map(place).unwrap_or_default())
            on:focus=move |_| org.active.set(Some(id))
            on:click=move |_| org.press(id)
            on:pointerdown=move |event| org.begin(id, &event)
            on:pointermove=move |event| org.go_on(&event)
            on:pointerup=move |event| org.drop(&event)
            on:touchmove=move |event| {
                if org.gesture.rests(event.time_stamp()) {
                    event.prevent_default();
                }
            }
            on:contextmenu=move |event| {
                if org.gesture.is_touch() {
                    event.prevent_default();
                }
            }
            on:pointercancel=move |_| org.give_up()
        >
            <title>{spoken}</title>
            {move || drawn.get().map(|(shape, person)| body(org, id, shape, &person))}
        </g>
    }
}

fn place(card: &Card) -> String {
    translate(card.area.x, card.area.y)
}

fn body(
    org: Org,
    id: Id,
    (width, height, team, folded): (f64, f64, usize, bool),
    person: &Arc<Stakeholder>,
) -> AnyView {
    let room = width - 20.0 - if team > 0 { FOLD[0] } else { 0.0 };
    let name = t(&words::name(&person.name));
    let name = text_lines(&name, NAME, room, 1);
    let title = text_lines(&person.title, ROLE, room, 2);
    // The lines stand in the middle of the card, however many there are.
    let first = match title.len() {
        0 => height / 2.0 + 4.5,
        1 => height / 2.0 - 3.0,
        _ => height / 2.0 - 11.0,
    };
    let titles = (1_u8..).zip(title).map(|(line, text)| {
        let y = first + 2.0 + f64::from(line) * 14.0;
        view! { <text class="title" x="10" y=px(y)>{text}</text> }
    });
    view! {
        <rect class="org-box" width=px(width) height=px(height) rx="6" />
        <text class="name" x="10" y=px(first)>{name.concat()}</text>
        {titles.collect_view()}
        {(team > 0).then(|| fold(org, id, [width, height], team, folded))}
    }
    .into_any()
}

fn fold(org: Org, id: Id, [width, height]: [f64; 2], team: usize, folded: bool) -> AnyView {
    let (x, y) = (width - FOLD[0] - 6.0, (height - FOLD[1]) / 2.0);
    let label = if folded { msg!("org-unfold", count = team) } else { msg!("org-fold", count = team) };
    let turn = if folded { "M0 -2l3.5 4l3.5 -4" } else { "M0 2l3.5 -4l3.5 4" };
    let press = move |event: leptos::ev::MouseEvent| {
        event.stop_propagation();
        org.fold(id);
    };
    view! {
        <g class="org-fold" role="button" tabindex="-1" aria-label=t(&label) on:click=press on:pointerdown=move |event: PointerEvent| event.stop_propagation()>
            <rect x=px(x) y=px(y) width=px(FOLD[0]) height=px(FOLD[1]) rx="12" />
            <text class="end" x=px(x + 29.0) y=px(height / 2.0 + 4.0)>{team}</text>
            <path d=turn transform=format!("translate({:.1} {:.1})", x + 33.0, height / 2.0) />
        </g>
    }
    .into_any()
}
