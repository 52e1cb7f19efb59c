//! Arriving at another place: its top is in sight and its main part has the focus, so that a screen reader reads on there.

use super::route::{Place, Route, Space};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Frames that a place may take to appear: an account is read from storage first.
const PATIENCE: u32 = 300;

/// Follows the address. Opening a row of the place one is at is no arrival; the row itself takes the focus.
pub fn greet(route: RwSignal<Route>) {
    let page = Memo::new(move |_| route.with(|route| (route.space, route.place.page())));
    Effect::new(move |before: Option<(Space, Place)>| {
        let now = page.get();
        if before.is_some_and(|before| before != now) {
            to_top();
            if !route.with_untracked(|route| route.place.names_a_row()) {
                take_focus(page, now, PATIENCE);
            }
        }
        now
    });
}

fn to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// What the place wants the focus on (`autofocus`), or its main part.
fn take_focus(page: Memo<(Space, Place)>, here: (Space, Place), patience: u32) {
    request_animation_frame(move || {
        if page.try_get_untracked() != Some(here) || patience == 0 || on_a_tab() {
            return;
        }
        match find("#main [autofocus]").or_else(|| find("#main")) {
            Some(element) => {
                // An element that has just left the page takes no focus; nothing is lost.
                let _ = element.focus();
                to_top();
            }
            None => take_focus(page, here, patience - 1),
        }
    });
}

/// Whoever goes from tab to tab stays among the tabs.
fn on_a_tab() -> bool {
    find(".tabs a:focus").is_some()
}

fn find(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok().flatten()?.dyn_into().ok()
}
