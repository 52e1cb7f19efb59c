//! Icons from the sprite `icons.svg`.

use leptos::prelude::*;

/// A decorative icon by its name in the sprite; the text beside it, or the button's label, says what it means.
#[component]
pub fn Icon(name: &'static str) -> impl IntoView {
    view! {
        <svg class="icon" aria-hidden="true">
            <use href=format!("icons.svg#{name}")></use>
        </svg>
    }
}
