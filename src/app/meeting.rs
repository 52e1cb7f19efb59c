//! One strategic account review: before, in and after the room.

use crate::plan::Id;
use crate::text::live::t;
use leptos::prelude::*;

/// One strategic account review: before, in and after the room.
#[component]
pub fn Meeting(#[allow(unused_variables)] review: Id) -> impl IntoView {
    view! {
        <main id="main" tabindex="-1" class="page">
            <h1>{t(&msg!("tab-review"))}</h1>
        </main>
    }
}
