//! A part of a page that is folded away. What is in it is made when somebody opens it: nobody waits for what nobody sees.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// A folded part.
#[component]
pub fn Folded(
    /// Its class.
    class: &'static str,
    /// What it holds.
    title: String,
    /// Makes what is in it, each time it is opened.
    inside: Callback<(), AnyView>,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let follow = move |event: web_sys::Event| {
        let details = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        open.set(details.is_some_and(|details| details.has_attribute("open")));
    };
    view! {
        <details class=class on:toggle=follow>
            <summary>{title}</summary>
            {move || open.get().then(|| inside.run(()))}
        </details>
    }
}
