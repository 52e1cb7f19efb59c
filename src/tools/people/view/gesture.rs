//! Picking something up on a drawing and carrying it elsewhere: with a mouse, a pen, or a finger that rests first.

use crate::plan::Id;
use leptos::ev::PointerEvent;
use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Element, SvgElement};

/// Pixels a pointer travels before it drags and no longer clicks.
const SLACK: f64 = 5.0;
/// Milliseconds a finger rests before it drags; a quicker one scrolls or taps.
const REST: f64 = 220.0;

/// The gesture under way. A handle.
#[derive(Clone, Copy)]
pub struct Gesture {
    held: StoredValue<Option<Held>, LocalStorage>,
    /// Whether the last gesture dragged, so that the click that follows it opens nobody.
    dragged: StoredValue<bool>,
}

/// What is under the pointer.
struct Held {
    id: Id,
    group: SvgElement,
    /// What scrolls around the drawing, if anything but the page does.
    frame: Option<Element>,
    pointer: i32,
    start: (f64, f64),
    /// Where on the page it was last.
    last: (i32, i32),
    since: f64,
    home: (f64, f64),
    /// Canvas units for each pixel.
    scale: f64,
    touch: bool,
    moving: bool,
}

impl Held {
    fn at(&self) -> (f64, f64) {
        let (x, y) = place_of(self.last, self.frame.as_ref());
        (self.home.0 + (x - self.start.0) * self.scale, self.home.1 + (y - self.start.1) * self.scale)
    }

    /// Only the dragged group moves: nothing is laid out or rendered anew before the drop.
    fn place(&self, at: (f64, f64)) {
        let _ = self.group.style().set_property("transform", &translate(at.0, at.1));
    }
}

/// Where the pointer is on the drawing: the same while the page, or the frame, is scrolled under it.
fn place_of((x, y): (i32, i32), frame: Option<&Element>) -> (f64, f64) {
    let scrolled = frame.map_or((0, 0), |frame| (frame.scroll_left(), frame.scroll_top()));
    (f64::from(x + scrolled.0), f64::from(y + scrolled.1))
}

fn on_page(event: &PointerEvent) -> (i32, i32) {
    (event.page_x(), event.page_y())
}

/// A group's place, as its style says it.
pub fn translate(x: f64, y: f64) -> String {
    format!("translate({x:.1}px, {y:.1}px)")
}

impl Gesture {
    /// Nothing is held yet.
    pub fn new() -> Self {
        Self { held: StoredValue::new_local(None), dragged: StoredValue::new(false) }
    }

    /// The pointer went down on a group that stands at `home`, on a drawing `width` units wide.
    pub fn begin(self, id: Id, home: (f64, f64), width: f64, event: &PointerEvent) {
        self.dragged.set_value(false);
        let group = event.current_target().and_then(|target| target.dyn_into::<SvgElement>().ok());
        let Some(group) = group.filter(|_| event.button() == 0 && event.is_primary()) else { return };
        let shown = group.closest("svg").ok().flatten().map_or(0.0, |svg| svg.get_bounding_client_rect().width());
        let frame = group.closest(".scrolls").ok().flatten();
        let held = Held {
            id,
            start: place_of(on_page(event), frame.as_ref()),
            last: on_page(event),
            group,
            frame,
            pointer: event.pointer_id(),
            since: event.time_stamp(),
            home,
            scale: if shown > 0.0 { width / shown } else { 1.0 },
            touch: event.pointer_type() == "touch",
            moving: false,
        };
        // A quick mouse has left the group before the first move is told; a finger may still mean to scroll.
        if !held.touch {
            let _ = held.group.set_pointer_capture(held.pointer);
        }
        self.held.set_value(Some(held));
    }

    /// The pointer moved: where the group stands now, once it is dragged.
    pub fn go_on(self, event: &PointerEvent) -> Option<(f64, f64)> {
        let mut gave_up = false;
        let at = self.held.try_update_value(|held| {
            let held = held.as_mut().filter(|held| held.pointer == event.pointer_id())?;
            held.last = on_page(event);
            if !held.moving {
                let (x, y) = place_of(held.last, held.frame.as_ref());
                if (x - held.start.0).hypot(y - held.start.1) < SLACK {
                    return None;
                }
                gave_up = held.touch && event.time_stamp() - held.since < REST;
                if gave_up {
                    return None;
                }
                held.moving = true;
                let _ = held.group.set_pointer_capture(held.pointer);
                let _ = held.group.class_list().add_1("held");
            }
            let at = held.at();
            held.place(at);
            Some(at)
        });
        if gave_up {
            self.held.set_value(None);
        }
        let at = at.flatten()?;
        self.dragged.set_value(true);
        Some(at)
    }

    /// Keeps what is dragged below the pointer after the frame has scrolled under it.
    pub fn follow(self) {
        self.held.with_value(|held| held.iter().filter(|held| held.moving).for_each(|held| held.place(held.at())));
    }

    /// Who is held.
    pub fn id(self) -> Option<Id> {
        self.held.with_value(|held| held.as_ref().map(|held| held.id))
    }

    /// What scrolls around what is held.
    pub fn frame(self) -> Option<Element> {
        self.held.with_value(|held| held.as_ref().and_then(|held| held.frame.clone()))
    }

    /// Whether a finger has rested long enough to drag.
    pub fn rests(self, time: f64) -> bool {
        self.held.with_value(|held| {
            held.as_ref().is_some_and(|held| held.moving || (held.touch && time - held.since >= REST))
        })
    }

    /// Whether a finger holds it; a long press drags, and the right button keeps its menu.
    pub fn is_touch(self) -> bool {
        self.held.with_value(|held| held.as_ref().is_some_and(|held| held.touch))
    }

    /// Whether the click that comes now only ends a drag.
    pub fn has_dragged(self) -> bool {
        self.dragged.get_value()
    }

    /// The pointer was let go: who was dragged, and where to.
    pub fn drop(self, event: &PointerEvent) -> Option<(Id, (f64, f64))> {
        let at = self.held.try_update_value(|held| {
            held.as_mut().map(|held| {
                held.last = on_page(event);
                held.at()
            })
        });
        let held = self.end().filter(|held| held.moving)?;
        // The click that ends a drag comes before this; a later one, of a screen reader too, means to open.
        let dragged = self.dragged;
        set_timeout(move || _ = dragged.try_set_value(false), Duration::from_millis(50));
        Some((held.id, at.flatten()?))
    }

    /// Lets go without moving anything; says whether there was a drag.
    pub fn cancel(self) -> bool {
        self.end().is_some_and(|held| held.moving)
    }

    /// Puts the group back to where it stood.
    fn end(self) -> Option<Held> {
        let held = self.held.try_update_value(Option::take).flatten()?;
        let _ = held.group.class_list().remove_1("held");
        if held.moving {
            held.place(held.home);
        }
        let _ = held.group.release_pointer_capture(held.pointer);
        Some(held)
    }
}
