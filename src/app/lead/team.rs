//! What waits for whoever leads a team.

use crate::plan::Id;
use crate::text::live::t;
use leptos::prelude::*;

/// What waits for whoever leads a team.
#[component]
pub fn TeamPage(#[allow(unused_variables)] row: Signal<Option<Id>>) -> impl IntoView {
    view! {
        <main id="main" tabindex="-1" class="page">
            <h1>{t(&msg!("lead-team"))}</h1>
        </main>
    }
}
