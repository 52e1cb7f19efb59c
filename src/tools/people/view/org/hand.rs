//! What the user does with the org chart: walking, folding, dragging, choosing a boss.

use super::card::element_of;
use crate::plan::Id;
use crate::text::live::t;
use crate::tools::people::moves::Heading;
use crate::tools::people::org::{
    Branch, Chart, Key, Refusal, above, chart, folded_at_first, forest, refusal, report_to, step,
};
use crate::tools::people::view::drawer::focus_element;
use crate::tools::people::view::gesture::Gesture;
use crate::tools::people::view::scene::Scene;
use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Pixels from the frame's edge within which a drag scrolls it, and how far with each picture painted.
const EDGE: f64 = 36.0;
const SCROLL: i32 = 10;

/// A place to hang somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// On top: they report to nobody.
    Nobody,
    /// Under a person.
    Under(Id),
}

impl Aim {
    fn of(boss: Option<Id>) -> Self {
        boss.map_or(Self::Nobody, Self::Under)
    }

    fn boss(self) -> Option<Id> {
        match self {
            Self::Nobody => None,
            Self::Under(boss) => Some(boss),
        }
    }
}

/// What the parts of the chart share. A handle.
#[derive(Clone, Copy)]
pub struct Org {
    scene: StoredValue<Scene>,
    /// Everybody, as trees.
    pub trees: Memo<Arc<Vec<Branch>>>,
    /// Where everybody's card stands.
    pub chart: Memo<Arc<Chart>>,
    /// Whose teams are folded away, once somebody has folded or unfolded one.
    pub folded: RwSignal<Option<BTreeSet<Id>>>,
    /// The card that has, or last had, the focus.
    pub active: RwSignal<Option<Id>>,
    /// Whose boss is being chosen without dragging.
    pub moving: RwSignal<Option<Id>>,
    /// Who is being dragged.
    held: RwSignal<Option<Id>>,
    /// Whom they would report to.
    pub aim: RwSignal<Option<Aim>>,
    /// What is said of it all.
    pub said: RwSignal<String>,
    /// The drag.
    pub gesture: Gesture,
    /// Where on the screen the pointer was last.
    pointer: StoredValue<(i32, i32)>,
    /// Whether the frame is scrolling on below it.
    rolls: StoredValue<bool>,
}

impl Org {
    /// The chart of the tool, for a measured width.
    pub fn new(scene: Scene, width: RwSignal<f64>) -> Self {
        let plan = scene.desk.plan;
        let trees = Memo::new(move |_| Arc::new(plan.with(|plan| forest(plan))));
        let folded: RwSignal<Option<BTreeSet<Id>>> = RwSignal::new(None);
        let chart = Memo::new(move |_| {
            let folds = folded.get();
            trees.with(|trees| {
                let folds = folds.unwrap_or_else(|| folded_at_first(trees));
                Arc::new(chart(trees, &folds, width.get()))
            })
        });
        let (active, moving, held) = (RwSignal::new(None), RwSignal::new(None), RwSignal::new(None));
        let aim = RwSignal::new(None);
        Self {
            scene: StoredValue::new(scene),
            trees,
            chart,
            folded,
            active,
            moving,
            held,
            aim,
            said: RwSignal::new(String::new()),
            gesture: Gesture::new(),
            pointer: StoredValue::new((0, 0)),
            rolls: StoredValue::new(false),
        }
    }

    /// The tool.
    pub fn scene(self) -> Scene {
        self.scene.get_value()
    }

    fn name(self, id: Id) -> String {
        untrack(|| self.scene().name_of(id))
    }

    /// The one card the tab key stops at.
    pub fn stop(self) -> Option<Id> {
        let active = self.active.get();
        self.chart.with(|chart| {
            let shown = active.filter(|id| chart.cards.iter().any(|card| card.id == *id));
            shown.or_else(|| chart.cards.first().map(|card| card.id))
        })
    }

    fn folds(self, change: impl FnOnce(&mut BTreeSet<Id>)) {
        let mut folds =
            self.folded.get_untracked().unwrap_or_else(|| self.trees.with_untracked(|trees| folded_at_first(trees)));
        change(&mut folds);
        self.folded.set(Some(folds));
    }

    /// Folds a team away, or shows it.
    pub fn fold(self, id: Id) {
        self.folds(|folds| {
            if !folds.remove(&id) {
                folds.insert(id);
            }
        });
    }

    /// Unfolds whatever hides a person, and brings their card into sight.
    pub fn show(self, id: Id) {
        let over = self.scene().desk.plan.with_untracked(|plan| above(plan, id));
        self.folds(|folds| folds.retain(|id| !over.contains(id)));
        self.active.set(Some(id));
        request_animation_frame(move || self.bring(id));
    }

    /// Brings a card into sight: inside the frame on a wide page, on the page itself where the chart is a list.
    fn bring(self, id: Id) {
        let Some(element) = document().get_element_by_id(&element_of(id)) else { return };
        let spot = self.chart.try_with_untracked(|chart| {
            let card = chart.cards.iter().find(|card| card.id == id)?;
            (!chart.list).then_some((card.area.x + card.area.width / 2.0, card.area.y))
        });
        match (spot.flatten(), element.closest(".scrolls").ok().flatten()) {
            (Some((x, y)), Some(frame)) => {
                #[allow(clippy::cast_possible_truncation)] // pixels
                let (x, y) = (x as i32, y as i32);
                frame.set_scroll_left(x - frame.client_width() / 2);
                frame.set_scroll_top(y - frame.client_height() / 3);
                let (area, height) = (element.get_bounding_client_rect(), window().inner_height());
                let height = height.ok().and_then(|height| height.as_f64()).unwrap_or_default();
                if area.top() < 0.0 || area.bottom() > height {
                    element.scroll_into_view_with_bool(false);
                }
            }
            _ => element.scroll_into_view(),
        }
    }

    /// Brings whoever is on top into the middle of the frame, wherever the width of their teams puts them.
    pub fn center(self) {
        let top = self
            .chart
            .try_with_untracked(|chart| chart.cards.first().map(|card| (card.id, card.area.x + card.area.width / 2.0)));
        let Some((id, x)) = top.flatten() else { return };
        let card = document().get_element_by_id(&element_of(id));
        if let Some(frame) = card.and_then(|card| card.closest(".scrolls").ok().flatten()) {
            #[allow(clippy::cast_possible_truncation)] // pixels
            frame.set_scroll_left(x as i32 - frame.client_width() / 2);
        }
    }

    /// Makes somebody report to somebody as one edit, or says why not.
    pub fn set(self, person: Id, boss: Option<Id>) {
        let desk = self.scene().desk;
        let plan = desk.now();
        let Some(now) = plan.stakeholders.get(&person).map(|row| row.reports_to) else { return };
        let (name, to) = (self.name(person), boss.map(|boss| self.name(boss)).unwrap_or_default());
        let refused = match refusal(&plan, person, boss) {
            Some(Refusal::Oneself) => Some(msg!("org-refused-oneself", name = name.clone())),
            Some(Refusal::Circle) => Some(msg!("org-refused-circle", name = name.clone(), boss = to.clone())),
            None if now == boss => Some(msg!("org-unchanged")),
            None => None,
        };
        if let Some(refused) = refused {
            self.said.set(t(&refused));
            return;
        }
        desk.edit(msg!("label-reports-to", name = name.clone()), |plan| report_to(plan, person, boss));
        let text = match boss {
            Some(_) => msg!("org-moved", name = name, boss = to),
            None => msg!("org-moved-nobody", name = name),
        };
        self.end();
        desk.offer_undo(t(&text), t(&msg!("people-undo")));
        self.show(person);
    }

    /// Begins to choose whom somebody reports to.
    pub fn ask(self, person: Id) {
        let boss = self.scene().desk.now().stakeholders.get(&person).and_then(|row| row.reports_to);
        self.moving.set(Some(person));
        self.aim.set(Some(Aim::of(boss)));
        self.said.set(t(&msg!("org-moving", name = self.name(person))));
        focus_element(document().get_element_by_id(&element_of(person)));
    }

    /// Nobody is carried any more, and nothing is said.
    pub fn end(self) {
        self.moving.set(None);
        self.held.set(None);
        self.aim.set(None);
        self.said.set(String::new());
    }

    /// A card was pressed: it opens, or it is the boss that was asked for.
    pub fn press(self, id: Id) {
        if self.gesture.has_dragged() {
            return;
        }
        match self.moving.get_untracked() {
            Some(person) => self.set(person, Some(id)),
            None => self.scene().open(id),
        }
    }

    /// A key was pressed on a card.
    pub fn key(self, event: &KeyboardEvent) {
        let Some(here) = self.active.get_untracked() else { return };
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let name = event.key();
        let key = match name.as_str() {
            "Home" => Some(Key::First),
            "End" => Some(Key::Last),
            other => Heading::of_key(other).map(Key::To),
        };
        match (self.moving.get_untracked(), key, name.as_str()) {
            (Some(_), Some(key), _) => self.aim_by(key),
            (Some(person), _, "Enter") => {
                if let Some(aim) = self.aim.get_untracked() {
                    self.set(person, aim.boss());
                }
            }
            (Some(_), _, "Escape") => self.end(),
            (None, Some(key), _) => self.walk(here, key),
            (None, _, "Enter") => self.scene().open(here),
            (None, _, " ") => self.fold(here),
            (None, _, "m" | "M") => self.ask(here),
            (None, _, "Escape") if self.gesture.cancel() => self.end(),
            _ => return,
        }
        event.prevent_default();
    }

    /// Goes to the next card; one whose team is folded away shows it first.
    fn walk(self, here: Id, key: Key) {
        let down = Key::To(if self.chart.with_untracked(|chart| chart.list) { Heading::Right } else { Heading::Down });
        let closed = self.chart.with_untracked(|chart| chart.cards.iter().any(|card| card.id == here && card.folded));
        if closed && key == down {
            self.fold(here);
        }
        if let Some(next) = self.chart.with_untracked(|chart| step(chart, here, key)) {
            focus_element(document().get_element_by_id(&element_of(next)));
            self.active.set(Some(next));
        }
    }

    /// Chooses another boss with the arrows; beyond the top there is nobody.
    fn aim_by(self, key: Key) {
        let next = match self.aim.get_untracked().and_then(Aim::boss) {
            Some(boss) => self.chart.with_untracked(|chart| step(chart, boss, key)),
            None => self.chart.with_untracked(|chart| chart.cards.first().map(|card| card.id)),
        };
        self.aim.set(Some(Aim::of(next)));
        let text = next.map_or_else(|| msg!("org-aim-nobody"), |boss| msg!("org-aim", boss = self.name(boss)));
        self.said.set(t(&text));
        if let Some(id) = next {
            self.bring(id);
        }
    }

    /// The pointer went down on a card.
    pub fn begin(self, id: Id, event: &PointerEvent) {
        let (spot, width) = self.chart.with_untracked(|chart| {
            (chart.cards.iter().find(|card| card.id == id).map(|card| (card.area.x, card.area.y)), chart.width)
        });
        if let Some(home) = spot {
            self.gesture.begin(id, home, width, event);
        }
    }

    /// The pointer moved with a card.
    pub fn go_on(self, event: &PointerEvent) {
        if self.gesture.go_on(event).is_none() {
            return;
        }
        if self.held.get_untracked().is_none() {
            self.end();
            self.held.set(self.gesture.id());
        }
        self.pointer.set_value((event.client_x(), event.client_y()));
        self.take_aim();
        self.roll();
    }

    fn take_aim(self) {
        let aim = self.under();
        if self.aim.get_untracked() != aim {
            self.aim.set(aim);
        }
    }

    /// The card was let go.
    pub fn drop(self, event: &PointerEvent) {
        self.pointer.set_value((event.client_x(), event.client_y()));
        let aim = self.under();
        let Some((id, _)) = self.gesture.drop(event) else { return };
        self.end();
        if let Some(aim) = aim {
            self.set(id, aim.boss());
        }
    }

    /// The browser took the pointer away.
    pub fn give_up(self) {
        if self.gesture.cancel() {
            self.end();
        }
    }

    /// Whose boss is being chosen, by whatever hand.
    pub fn carried(self) -> Option<Id> {
        self.moving.get().or_else(|| self.held.get())
    }

    /// What lies under the pointer: a card, or the ground where nobody is above them.
    fn under(self) -> Option<Aim> {
        let (x, y) = self.pointer.get_value();
        #[allow(clippy::cast_precision_loss)] // pixels
        let hit = document().element_from_point(x as f32, y as f32)?;
        if let Some(card) = hit.closest("[data-card]").ok().flatten() {
            return card.get_attribute("data-card")?.parse().ok().map(Aim::Under);
        }
        if hit.closest(".org-bar").ok().flatten().is_some() {
            return Some(Aim::Nobody);
        }
        let svg = hit.closest(".org-svg").ok().flatten()?;
        let top = self.chart.with_untracked(|chart| chart.cards.first().map(|card| card.area.y + card.area.height))?;
        (f64::from(y) - svg.get_bounding_client_rect().top() <= top).then_some(Aim::Nobody)
    }

    /// Scrolls the frame on for as long as the pointer rests at its edge: whoever is out of sight comes to it.
    fn roll(self) {
        if self.rolls.get_value() {
            return;
        }
        self.rolls.set_value(true);
        request_animation_frame(move || {
            if self.rolls.try_set_value(false).is_none() && self.scrolled() {
                self.gesture.follow();
                self.take_aim();
                self.roll();
            }
        });
    }

    /// Scrolls the frame a little where the pointer is at its edge; whether there was anywhere left to scroll to.
    fn scrolled(self) -> bool {
        let Some(frame) = self.gesture.frame() else { return false };
        let area = frame.get_bounding_client_rect();
        let by = |at: i32, from: f64, to: f64| match f64::from(at) {
            at if at < from + EDGE => -SCROLL,
            at if at > to - EDGE => SCROLL,
            _ => 0,
        };
        let ((x, y), before) = (self.pointer.get_value(), (frame.scroll_left(), frame.scroll_top()));
        frame.set_scroll_left(before.0 + by(x, area.left(), area.right()));
        frame.set_scroll_top(before.1 + by(y, area.top(), area.bottom()));
        before != (frame.scroll_left(), frame.scroll_top())
    }
}
