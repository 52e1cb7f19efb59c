//! One player on the map: a shape, a name, and the gestures on it.

use super::super::layout::{LINE, Placed};
use super::super::moves::{Standing, dropped};
use super::super::words::{self, Row};
use super::drawer::focus_element;
use super::gesture::{Gesture, translate};
use super::glyph::shape;
use super::scene::Scene;
use crate::plan::Id;
use crate::text::live::t;
use crate::ui::PerRow;
use leptos::ev::PointerEvent;
use leptos::prelude::*;
use std::sync::Arc;

/// The drag under way. A handle.
#[derive(Clone, Copy)]
pub struct Drag {
    scene: StoredValue<Scene>,
    gesture: Gesture,
    /// The player under the pointer.
    pub hovered: RwSignal<Option<Id>>,
    /// Where the dragged player stands, read once and not for every frame.
    now: StoredValue<Option<Standing>>,
}

impl Drag {
    /// No drag yet.
    pub fn new(scene: Scene) -> Self {
        Self {
            scene: StoredValue::new(scene),
            gesture: Gesture::new(),
            hovered: RwSignal::new(None),
            now: StoredValue::new(None),
        }
    }

    fn scene(self) -> Scene {
        self.scene.get_value()
    }

    fn begin(self, id: Id, event: &PointerEvent) {
        let map = self.scene().map.get_untracked();
        let home = map.placed.iter().find(|p| p.id == id).map(|p| (p.x, p.y));
        if let (Some(home), Some(now)) = (home, self.scene().standing(id)) {
            self.now.set_value(Some(now));
            self.gesture.begin(id, home, map.width, event);
        }
    }

    fn go_on(self, event: &PointerEvent) {
        let Some(target) = self.gesture.go_on(event).and_then(|at| self.target(at)) else { return };
        if self.scene().target.get_untracked() != Some(target) {
            self.scene().target.set(Some(target));
        }
    }

    fn target(self, at: (f64, f64)) -> Option<Standing> {
        let now = self.now.get_value()?;
        Some(self.scene().map.with_untracked(|map| dropped(map, at, now)))
    }

    fn drop(self, event: &PointerEvent) {
        let dropped = self.gesture.drop(event);
        self.scene().target.set(None);
        if let Some((id, to)) = dropped.and_then(|(id, at)| Some((id, self.target(at)?))) {
            self.scene().stand(id, to);
        }
    }

    /// Lets go without moving anybody; says whether there was a drag.
    pub fn cancel(self) -> bool {
        self.scene().target.set(None);
        self.gesture.cancel()
    }
}

/// Puts the focus on a player.
pub fn focus_player(id: Id) {
    focus_element(document().get_element_by_id(&element_of(id)));
}

fn element_of(id: Id) -> String {
    format!("player-{id}")
}

/// How a player stands on the map.
#[derive(Clone, Copy, PartialEq)]
pub struct Stand {
    at: (f64, f64),
    is_open: bool,
    /// The tab key stops here.
    is_stop: bool,
    is_unnamed: bool,
}

/// What is drawn of a player, around the origin: it stays when the whole only moves, and drawing anew costs far more.
type Drawn = (Placed, Arc<Row>);

/// The players of a map. A handle.
#[derive(Clone, Copy)]
pub struct Players {
    stands: PerRow<Id, Stand>,
    drawn: PerRow<Id, Drawn>,
}

impl Players {
    /// Follows the players of a scene.
    pub fn of(scene: Scene) -> Self {
        Self { stands: PerRow::of(move || stands(scene)), drawn: PerRow::of(move || drawn(scene)) }
    }
}

fn stands(scene: Scene) -> Vec<(Id, Stand)> {
    // The map before what is made of it: an effect that asks a memo first which stays as it was, and that memo's own source
    // after it, never hears that the source has changed (reactive_graph 0.2).
    let map = scene.map.get();
    let (open, stop) = (scene.person.get(), scene.tab_stop.get());
    let stand = |player: &Placed| Stand {
        at: (player.x, player.y),
        is_open: open == Some(player.id),
        is_stop: stop == Some(player.id),
        is_unnamed: player.shown == 0,
    };
    map.placed.iter().map(|player| (player.id, stand(player))).collect()
}

fn drawn(scene: Scene) -> Vec<(Id, Drawn)> {
    let one = |player: &Placed| Some((player.id, (at_origin(player.clone()), scene.row(player.id)?)));
    scene.map.get().placed.iter().filter_map(one).collect()
}

/// A player.
#[component]
pub fn Player(id: Id, scene: Scene, players: Players, drag: Drag) -> impl IntoView {
    let (stand, drawn) = (players.stands.row(id), players.drawn.row(id));
    let is = |flag: fn(&Stand) -> bool| {
        let stand = stand.clone();
        move || stand.with(|stand| stand.as_ref().is_some_and(flag))
    };
    let (is_open, is_stop, is_unnamed) = (is(|p| p.is_open), is(|p| p.is_stop), is(|p| p.is_unnamed));
    let transform = move || stand.get().map(|stand| translate(stand.at.0, stand.at.1)).unwrap_or_default();
    let spoken = {
        let drawn = drawn.clone();
        move || drawn.with(|drawn| drawn.as_ref().map(|(_, row)| t(&words::spoken(row, &t))))
    };
    view! {
        <g
            class="player"
            class:open=is_open
            id=element_of(id)
            role="button"
            aria-label=spoken
            tabindex=move || if is_stop() { "0" } else { "-1" }
            style:transform=transform
            class:unnamed=is_unnamed
            on:focus=move |_| scene.active.set(Some(id))
            on:pointerenter=move |_| drag.hovered.set(Some(id))
            on:pointerleave=move |_| drag.hovered.set(None)
            on:click=move |_| {
                if !drag.gesture.has_dragged() {
                    scene.open(id);
                }
            }
            on:pointerdown=move |event| drag.begin(id, &event)
            on:pointermove=move |event| drag.go_on(&event)
            on:pointerup=move |event| drag.drop(&event)
            on:touchmove=move |event| {
                // Now and not by the stylesheet: a finger that does not rest first scrolls the page as anywhere else.
                if drag.gesture.rests(event.time_stamp()) {
                    event.prevent_default();
                }
            }
            on:contextmenu=move |event| {
                // A long press drags; the right button keeps its menu.
                if drag.gesture.is_touch() {
                    event.prevent_default();
                }
            }
            on:pointercancel=move |_| {
                drag.cancel();
            }
        >
            <title>{spoken.clone()}</title>
            {move || drawn.with(|drawn| drawn.as_ref().map(|(placed, row)| body(placed, row)))}
        </g>
    }
}

/// The same player drawn around the origin, to a tenth of a pixel: who only moves is drawn as before.
fn at_origin(mut placed: Placed) -> Placed {
    let from = |origin: f64, value: f64| ((value - origin) * 10.0).round() / 10.0;
    let (x, y) = (placed.x, placed.y);
    placed.label_x = from(x, placed.label_x);
    placed.label_y = from(y, placed.label_y);
    placed.area.x = from(x, placed.area.x);
    placed.area.y = from(y, placed.area.y);
    Placed { x: 0.0, y: 0.0, ..placed }
}

fn body(placed: &Placed, row: &Row) -> impl IntoView + use<> {
    let px = |value: f64| format!("{value:.1}");
    let (area, player) = (placed.area, &row.player);
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
        {label(placed)}
    }
}

/// The lines of a player's label.
pub fn label(placed: &Placed) -> AnyView {
    let x = format!("{:.1}", placed.label_x);
    let y = |line: f64| format!("{:.1}", placed.label_y + line * LINE);
    let role = (1_u8..).zip(&placed.role).map(|(line, text)| {
        let (x, y) = (x.clone(), y(f64::from(line)));
        view! { <text class="role" text-anchor="middle" x=x y=y>{text.clone()}</text> }
    });
    let role = role.collect_view();
    view! {
        <text class="name" text-anchor="middle" x=x y=y(0.0)>{placed.name.clone()}</text>
        {role}
    }
    .into_any()
}
