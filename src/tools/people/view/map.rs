//! The players' map: sway upwards, stance across. The table below it holds the same.

use super::super::curves::curve;
use super::super::layout::{CROWD, Map};
use super::super::moves::{Heading, cell, neighbour, nudged, reading_order, zones};
use super::super::org::WORTH_DRAWING;
use super::super::reading::Line;
use super::super::words;
use super::glyph::stance_class;
use super::legend::Legend;
use super::moved::MovedNote;
use super::player::{Drag, Player, Players, focus_player, label};
use super::scene::Scene;
use crate::plan::{Arrange, Id, Stance, Words};
use crate::text::Msg;
use crate::text::live::t;
use crate::ui::{element_id, follow_width};
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;

/// Below this width the words of the axis take two lines.
const NARROW: f64 = 560.0;

/// The map with its legend.
#[component]
pub fn PlayersMap(scene: Scene) -> impl IntoView {
    let frame: NodeRef<html::Div> = NodeRef::new();
    let help = element_id("map-help");
    let drag = Drag::new(scene);
    let players = Players::of(scene);
    // In an order that no move changes: an element that is moved in the page loses the focus.
    let ids = Memo::new(move |_| {
        let mut ids = scene.map.with(|map| reading_order(map));
        ids.arrange_by_key(|x| *x);
        ids
    });
    let size = Memo::new(move |_| scene.map.with(|map| (map.width, map.height)));
    let dragging = Memo::new(move |_| scene.target.with(Option::is_some));
    // From then on the org chart says who reports to whom.
    let charted = Memo::new(move |_| scene.map.with(|map| map.placed.len() >= WORTH_DRAWING));
    let crowd = Memo::new(move |_| scene.map.with(|map| map.placed.len() > CROWD));
    follow_width(frame, scene.width);
    view! {
        <figure class="sheet players">
            <p id=help.clone() class="visually-hidden">{t(&msg!("people-map-keys"))}</p>
            <div class="players-frame" node_ref=frame>
                <svg
                    class="players-map"
                    class:dragging=dragging
                    class:crowd=crowd
                    class:charted=charted
                    class:narrow=move || size.with(|(width, _)| *width < NARROW)
                    viewBox=move || size.with(|(width, height)| format!("0 0 {width:.0} {height:.0}"))
                    role="group"
                    aria-label=t(&msg!("people-map"))
                    aria-describedby=help
                    on:keydown=move |event| on_key(scene, drag, &event)
                >
                    <Paper scene />
                    <Target scene />
                    <Lines scene />
                    <For each=move || ids.get() key=|id| *id let:id>
                        <Player id scene players drag />
                    </For>
                    <Named scene hovered=drag.hovered />
                    <TargetWords scene />
                </svg>
            </div>
            <MovedNote scene />
            <Legend />
        </figure>
    }
}

/// Arrow keys lead from person to person; with Shift they move the person.
fn on_key(scene: Scene, drag: Drag, event: &KeyboardEvent) {
    let Some(here) =
        scene.active.get_untracked().filter(|_| !event.ctrl_key() && !event.alt_key() && !event.meta_key())
    else {
        return;
    };
    let order = || scene.map.with_untracked(|map| reading_order(map));
    match (event.key().as_str(), Heading::of_key(&event.key())) {
        (_, Some(heading)) if event.shift_key() => {
            if let Some(now) = scene.standing(here) {
                scene.stand(here, nudged(now, heading));
            }
        }
        (_, Some(heading)) => {
            if let Some(next) = scene.map.with_untracked(|map| neighbour(map, here, heading)) {
                focus_player(next);
            }
        }
        ("Enter" | " ", _) => scene.open(here),
        ("Home", _) => order().first().copied().into_iter().for_each(focus_player),
        ("End", _) => order().last().copied().into_iter().for_each(focus_player),
        ("Escape", _) if drag.cancel() => {}
        _ => return,
    }
    event.prevent_default();
}

/// The drafting paper: bands of sway, zones of stance, and their words.
#[component]
fn Paper(scene: Scene) -> impl IntoView {
    let drawn = Memo::new(move |_| scene.map.with(|map| Map { placed: Vec::new(), ..(**map).clone() }));
    move || drawn.with(paper).into_any()
}

fn paper(map: &Map) -> impl IntoView + use<> {
    let (left, right) = map.sides;
    let (top, bottom) = (map.bands.first().map_or(0.0, |b| b.top), map.bands.last().map_or(0.0, |b| b.bottom));
    let zones = zones(map);
    let rules = zones
        .iter()
        .skip(1)
        .map(|(_, x, _)| view! { <line class="rule" x1=px(*x) x2=px(*x) y1=px(top) y2=px(bottom) /> });
    let bands = map.bands.iter().map(|band| {
        let middle = f64::midpoint(band.top, band.bottom);
        view! {
            <line class="rule" x1=px(left) x2=px(right) y1=px(band.bottom) y2=px(band.bottom) />
            <text class="axis" text-anchor="end" x=px(left - 9.0) y=px(middle + 4.0)>{band.sway}</text>
        }
    });
    let edge = format!("M{left} {top}H{right}V{bottom}H{left}Z");
    let sway = (map.width >= NARROW).then(|| {
        let turn = format!("translate(26 {}) rotate(-90)", top + 4.0);
        view! { <text class="axis" text-anchor="end" transform=turn>{t(&msg!("people-axis-sway"))}</text> }
    });
    view! {
        <g class="map-paper" aria-hidden="true">
            {rules.collect_view()} {bands.collect_view()} <path class="edge" d=edge /> {sway}
            {zones.iter().map(|(stance, from, to)| zone_words(*stance, f64::midpoint(*from, *to), bottom, map.width)).collect_view()}
        </g>
    }
}

fn zone_words(stance: Stance, middle: f64, bottom: f64, width: f64) -> impl IntoView + use<> {
    let text = t(&Msg::dynamic(format!("people-axis-{}", words::hyphened(stance.word()))));
    // On a phone the first word stands above the others.
    let (first, second) = match text.split_once(' ') {
        Some((first, rest)) if width < NARROW => (first.to_owned(), rest.to_owned()),
        _ => (text, String::new()),
    };
    view! {
        <text class=format!("axis {}", stance_class(stance)) text-anchor="middle" x=px(middle) y=px(bottom + 20.0)>
            {first}
        </text>
        <text class=format!("axis {}", stance_class(stance)) text-anchor="middle" x=px(middle) y=px(bottom + 34.0)>
            {second}
        </text>
    }
}

fn px(value: f64) -> String {
    format!("{value:.1}")
}

/// Where the dragged player would land.
#[component]
fn Target(scene: Scene) -> impl IntoView {
    move || {
        scene.target.get().map(|to| {
            let area = scene.map.with(|map| cell(map, to));
            let (width, height) = (px(area.width), px(area.height));
            view! { <rect class="drop" x=px(area.x) y=px(area.y) width=width height=height /> }
        })
    }
}

/// What dropping there means, above everybody.
#[component]
fn TargetWords(scene: Scene) -> impl IntoView {
    move || {
        scene.target.get().map(|to| {
            let area = scene.map.with(|map| cell(map, to));
            let text = msg!("people-drop", stance = words::stance(to.stance), sway = words::sway(to.sway));
            let middle = px(area.x + area.width / 2.0);
            view! { <text class="drop-words" text-anchor="middle" x=middle y=px(area.y + 16.0)>{t(&text)}</text> }
        })
    }
}

/// Who influences whom: thin, and behind everybody.
#[component]
fn Lines(scene: Scene) -> impl IntoView {
    let drawn = move || scene.lines.with(|lines| scene.map.with(|map| paths(lines, map)));
    view! {
        <defs>
            <marker id="arrow" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto">
                <path class="arrow" d="M0 0.5L7.5 4L0 7.5Z" />
            </marker>
        </defs>
        <g class="lines" aria-hidden="true">
            {move || {
                drawn()
                    .into_iter()
                    .map(|(line, d)| {
                        let kind = if line.reports { "line reports".to_owned() } else { format!("line strength-{}", line.strength) };
                        let is_mine = move || {
                            let of = |id: Option<_>| id == Some(line.from) || id == Some(line.to);
                            of(scene.person.get()) || of(scene.active.get())
                        };
                        view! { <path class=kind class:mine=is_mine d=d marker-end="url(#arrow)" /> }
                    })
                    .collect_view()
            }}
        </g>
    }
}

fn paths(lines: &[Line], map: &Map) -> Vec<(Line, String)> {
    let at = |id| map.placed.iter().find(|placed| placed.id == id);
    let labels = map.taken();
    let path = |line: &Line| curve(at(line.from)?, at(line.to)?, &labels).map(|d| (*line, d));
    lines.iter().filter_map(path).collect()
}

/// The name of whoever is pointed at in a crowd and carries none: above everybody, for as long as that.
#[component]
fn Named(scene: Scene, hovered: RwSignal<Option<Id>>) -> impl IntoView {
    let shown = Memo::new(move |_| {
        let id = hovered.get().or_else(|| scene.active.get())?;
        scene.map.with(|map| map.placed.iter().find(|p| p.id == id && p.shown <= p.role.len()).cloned())
    });
    move || {
        let carried = scene.target.with(Option::is_some);
        shown.get().filter(|_| !carried).map(|placed| {
            let plate = placed.whole_plate();
            let (x, y) = (px(plate.x), px(plate.y));
            view! {
                <g class="player named" aria-hidden="true">
                    <rect class="plate" x=x y=y width=px(plate.width) height=px(plate.height) rx="4" />
                    {label(&placed)}
                </g>
            }
        })
    }
}
