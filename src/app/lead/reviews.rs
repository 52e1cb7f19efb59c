//! The account reviews of all accounts.

use crate::plan::Id;
use crate::text::live::t;
use leptos::prelude::*;

/// The account reviews of all accounts.
#[component]
pub fn AllReviews(#[allow(unused_variables)] row: Signal<Option<Id>>) -> impl IntoView {
    view! {
        <main id="main" tabindex="-1" class="page">
            <h1>{t(&msg!("lead-reviews"))}</h1>
        </main>
    }
}
