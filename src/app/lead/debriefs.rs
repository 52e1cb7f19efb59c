//! Why sales were won and lost, over all accounts.

use crate::plan::Id;
use crate::text::live::t;
use leptos::prelude::*;

/// Why sales were won and lost, over all accounts.
#[component]
pub fn AllDebriefs(#[allow(unused_variables)] row: Signal<Option<Id>>) -> impl IntoView {
    view! {
        <main id="main" tabindex="-1" class="page">
            <h1>{t(&msg!("lead-debriefs"))}</h1>
        </main>
    }
}
