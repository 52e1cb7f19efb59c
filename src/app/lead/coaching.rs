//! Private notes of whoever coaches.

use crate::plan::Id;
use crate::text::live::t;
use leptos::prelude::*;

/// Private notes of whoever coaches.
#[component]
pub fn CoachingPage(#[allow(unused_variables)] row: Signal<Option<Id>>) -> impl IntoView {
    view! {
        <main id="main" tabindex="-1" class="page">
            <h1>{t(&msg!("lead-coaching"))}</h1>
        </main>
    }
}
