//! Why the sales of an account were won or lost.

use crate::plan::Id;
use crate::text::live::t;
use leptos::prelude::*;

/// Why the sales of an account were won or lost.
#[component]
pub fn DebriefsPage(#[allow(unused_variables)] row: Signal<Option<Id>>) -> impl IntoView {
    view! {
        <main id="main" tabindex="-1" class="page">
            <h1>{t(&msg!("tab-debriefs"))}</h1>
        </main>
    }
}
