//! The workshops of those who train.

use crate::text::live::t;
use leptos::prelude::*;

/// The workshops of those who train.
#[component]
pub fn Workshops() -> impl IntoView {
    view! {
        <main id="main" tabindex="-1" class="page">
            <h1>{t(&msg!("workshops"))}</h1>
        </main>
    }
}
