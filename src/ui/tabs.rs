//! Tabs that scroll on a narrow screen.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Brings the open tab of the page into sight once it is drawn; nothing else moves.
pub fn show_open_tab() {
    request_animation_frame(|| {
        let open = document().query_selector(".tab[aria-current=page]").ok().flatten();
        if let Some(open) = open.and_then(|tab| tab.dyn_into::<web_sys::HtmlElement>().ok())
            && let Some(tabs) = open.parent_element()
        {
            tabs.set_scroll_left(open.offset_left() - (tabs.client_width() - open.offset_width()) / 2);
        }
    });
}
