//! How the way of working takes hold.

use crate::plan::Id;
use crate::text::live::t;
use leptos::prelude::*;

/// How the way of working takes hold.
#[component]
pub fn AdoptionPage(#[allow(unused_variables)] row: Signal<Option<Id>>) -> impl IntoView {
    view! {
        <main id="main" tabindex="-1" class="page">
            <h1>{t(&msg!("lead-adoption"))}</h1>
        </main>
    }
}
