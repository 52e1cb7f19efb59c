//! One player on the map: a shape, a name, and the gestures on it.

use super::super::layout::{LINE, Placed};
use super::super::moves::{Standing, dropped};
use super::super::words::{self, Row};
use super::glyph::shape;
use super::scene::Scene;
use crate::plan::Id;
use crate::text::live::t;
use leptos::ev::PointerEvent;
use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::SvgElement;

/// Pixels a pointer travels before it drags and no longer clicks.
const SLACK: f64 = 5.0;
/// Milliseconds a finger rests before it drags; a quicker one scrolls or taps.
const REST: f64 = 220.0;

/// The drag under way. A handle.
#[derive(Clone, Copy)]
pub struct Drag {
    scene: Scene,
    held: StoredValue<Option<Held>, LocalStorage>,
    /// Whether the last gesture dragged, so that the click that follows it opens nobody.
    dragged: StoredValue<bool>,
}

/// A player under the pointer.
#[derive(Clone)]
struct Held {
    id: Id,
    group: SvgElement,
    pointer: i32,
    start: (f64, f64),
    since: f64,
    home: (f64, f64),
    now: Standing,
    /// Canvas units for each pixel.
    scale: f64,
    touch: bool,
    moving: bool,
}

impl Held {
    fn at(&self, event: &PointerEvent) -> (f64, f64) {
        let (x, y) = page(event);
        (self.home.0 + (x - self.start.0) * self.scale, self.home.1 + (y - self.start.1) * self.scale)
    }

    fn place(&self, at: (f64, f64)) {
        // Only the dragged group moves: nothing is laid out or rendered anew before the drop.
        let _ = self.group.style().set_property("transform", &translate(at.0, at.1));
    }
}

/// Page coordinates hold while the page is scrolled under the pointer.
fn page(event: &PointerEvent) -> (f64, f64) {
    (f64::from(event.page_x()), f64::from(event.page_y()))
}

fn translate(x: f64, y: f64) -> String {
    format!("translate({x:.1}px, {y:.1}px)")
}

impl Drag {
    /// No drag yet.
    pub fn new(scene: Scene) -> Self {
        Self { scene, held: StoredValue::new_local(None), dragged: StoredValue::new(false) }
    }

    fn begin(self, id: Id, event: &PointerEvent) {
        self.dragged.set_value(false);
        let group = event.current_target().and_then(|target| target.dyn_into::<SvgElement>().ok());
        let home = self.scene.map.with_untracked(|map| map.placed.iter().find(|p| p.id == id).map(|p| (p.x, p.y)));
        let (Some(group), Some(home), Some(now)) = (group, home, self.scene.standing(id)) else { return };
        if event.button() != 0 || !event.is_primary() {
            return;
        }
        let shown = group.closest("svg").ok().flatten().map_or(0.0, |svg| svg.get_bounding_client_rect().width());
        let width = self.scene.map.with_untracked(|map| map.width);
        let scale = if shown > 0.0 { width / shown } else { 1.0 };
        let (start, since) = (page(event), event.time_stamp());
        let pointer = event.pointer_id();
        let touch = event.pointer_type() == "touch";
        self.held.set_value(Some(Held { id, group, pointer, start, since, home, now, scale, touch, moving: false }));
    }

    fn go_on(self, event: &PointerEvent) {
        let Some(mut held) = self.held.get_value().filter(|held| held.pointer == event.pointer_id()) else { return };
        if !held.moving {
            let (x, y) = page(event);
            if (x - held.start.0).hypot(y - held.start.1) < SLACK {
                return;
            }
            if held.touch && event.time_stamp() - held.since < REST {
                self.held.set_value(None);
                return;
            }
            held.moving = true;
            self.dragged.set_value(true);
            let _ = held.group.set_pointer_capture(held.pointer);
            let _ = held.group.class_list().add_1("held");
            self.held.set_value(Some(held.clone()));
        }
        let at = held.at(event);
        held.place(at);
        let target = self.scene.map.with_untracked(|map| dropped(map, at, held.now));
        if self.scene.target.get_untracked() != Some(target) {
            self.scene.target.set(Some(target));
        }
    }

    /// Whether a finger has rested on a player long enough to drag.
    fn rests(self, time: f64) -> bool {
        self.held.with_value(|held| {
            held.as_ref().is_some_and(|held| held.moving || (held.touch && time - held.since >= REST))
        })
    }

    fn is_touch(self) -> bool {
        self.held.with_value(|held| held.as_ref().is_some_and(|held| held.touch))
    }

    fn drop(self, event: &PointerEvent) {
        let Some(held) = self.end() else { return };
        if held.moving {
            // The click that ends a drag comes before this; a later one, of a screen reader too, means to open.
            let settle = move || {
                self.dragged.try_set_value(false);
            };
            set_timeout(settle, Duration::from_millis(50));
            let at = held.at(event);
            let to = self.scene.map.with_untracked(|map| dropped(map, at, held.now));
            self.scene.stand(held.id, to);
        }
    }

    /// Lets go without moving anybody; says whether there was a drag.
    pub fn cancel(self) -> bool {
        self.end().is_some_and(|held| held.moving)
    }

    /// Puts the group back to where the map has it.
    fn end(self) -> Option<Held> {
        let held = self.held.try_update_value(Option::take).flatten()?;
        let _ = held.group.class_list().remove_1("held");
        if held.moving {
            held.place(held.home);
            let _ = held.group.release_pointer_capture(held.pointer);
        }
        self.scene.target.set(None);
        Some(held)
    }
}

/// Puts the focus on a player.
pub fn focus_player(id: Id) {
    if let Some(group) = document().get_element_by_id(&element_of(id)).and_then(|e| e.dyn_into::<SvgElement>().ok()) {
        let _ = group.focus();
    }
}

fn element_of(id: Id) -> String {
    format!("player-{id}")
}

/// A player.
#[component]
pub fn Player(id: Id, scene: Scene, drag: Drag) -> impl IntoView {
    let placed = Memo::new(move |_| scene.map.with(|map| map.placed.iter().find(|p| p.id == id).cloned()));
    let row = Memo::new(move |_| scene.rows.with(|rows| rows.iter().find(|row| row.player.id == id).cloned()));
    let is_stop = Memo::new(move |_| scene.tab_stop() == Some(id));
    let spoken =
        Memo::new(move |_| row.with(|row| row.as_ref().map(|row| t(&words::spoken(row, &t)))).unwrap_or_default());
    // What is drawn does not change when the whole group only moves.
    let drawn = Memo::new(move |_| placed.get().map(at_origin).zip(row.get()));
    view! {
        <g
            class="player"
            class:open=move || scene.person.get() == Some(id)
            id=element_of(id)
            role="button"
            aria-label=spoken
            tabindex=move || if is_stop.get() { "0" } else { "-1" }
            style:transform=move || placed.with(|p| p.as_ref().map(|p| translate(p.x, p.y)).unwrap_or_default())
            on:focus=move |_| scene.active.set(Some(id))
            on:click=move |_| {
                if !drag.dragged.get_value() {
                    scene.open(id);
                }
            }
            on:pointerdown=move |event| drag.begin(id, &event)
            on:pointermove=move |event| drag.go_on(&event)
            on:pointerup=move |event| drag.drop(&event)
            on:touchmove=move |event| {
                // Now and not by the stylesheet: a finger that does not rest first scrolls the page as anywhere else.
                if drag.rests(event.time_stamp()) {
                    event.prevent_default();
                }
            }
            on:contextmenu=move |event| {
                // A long press drags; the right button keeps its menu.
                if drag.is_touch() {
                    event.prevent_default();
                }
            }
            on:pointercancel=move |_| {
                drag.cancel();
            }
        >
            <title>{spoken}</title>
            {move || drawn.get().map(|(placed, row)| body(&placed, &row))}
        </g>
    }
}

/// The same player drawn around the origin.
fn at_origin(mut placed: Placed) -> Placed {
    let (x, y) = (placed.x, placed.y);
    placed.label_x -= x;
    placed.label_y -= y;
    placed.area.x -= x;
    placed.area.y -= y;
    Placed { x: 0.0, y: 0.0, ..placed }
}

fn body(placed: &Placed, row: &Row) -> impl IntoView + use<> {
    let px = |value: f64| format!("{value:.1}");
    let (area, player) = (placed.area, &row.player);
    let (label, first, second) = (px(placed.label_x), px(placed.label_y), px(placed.label_y + LINE));
    let font = (placed.radius * 0.72).clamp(10.0, 13.0);
    let unrated = placed.unrated.then(|| {
        view! { <text class="unrated" x=px(placed.radius * 0.8) y=px(-placed.radius * 0.7)>"?"</text> }
    });
    view! {
        <rect class="ring" x=px(area.x - 3.0) y=px(area.y - 3.0) width=px(area.width + 6.0) height=px(area.height + 4.0) rx="6" />
        <g class="token">
            <circle class="grip" r=px(placed.radius.max(17.0)) />
            {shape(player.stance, player.proof, placed.radius)}
            <text class="initials" text-anchor="middle" font-size=px(font) y=px(font * 0.36)>{player.initials.clone()}</text>
            {unrated}
        </g>
        <text class="name" text-anchor="middle" x=label.clone() y=first>{placed.name.clone()}</text>
        <text class="role" text-anchor="middle" x=label y=second>{placed.role.clone()}</text>
    }
}
