//! How the way of working takes hold: the programmes, and one of them in four parts.

mod plan;
mod programme;
mod schedule;
mod uses;

use super::paper::{Begin, Shelf, begin};
use crate::app::route::{Lead, Place};
use crate::app::state::App;
use crate::plan::Id;
use crate::storage::cabinet::Drawer;
use crate::team::adoption::VERSION;
use crate::text::live::t;
use crate::ui::Empty;
use leptos::prelude::*;
use programme::ProgrammePage;
use uses::InUse;
pub use uses::brief_where_needed;

/// How the way of working takes hold.
#[component]
pub fn AdoptionPage(row: Signal<Option<Id>>) -> impl IntoView {
    move || match row.get() {
        Some(id) => view! { <ProgrammePage id /> }.into_any(),
        None => view! { <Programmes /> }.into_any(),
    }
}

#[component]
fn Programmes() -> impl IntoView {
    let app = App::here();
    let shelf = Shelf::new(Drawer::Adoption);
    let start = Callback::new(move |name: String| begin(app, (Drawer::Adoption, VERSION), Lead::Adoption, &name));
    let none = Memo::new(move |_| shelf.heads.with(|heads| heads.as_ref().is_some_and(Vec::is_empty)));
    let line = move |head: crate::storage::cabinet::DocumentHead| {
        let href = app.href(Place::Lead(Lead::Adoption, Some(head.id)));
        view! { <li class="paper-line-item"><a href=href>{head.name}</a></li> }
    };
    view! {
        <main id="main" tabindex="-1" class="page stack-l">
            <div class="head-text">
                <h1>{t(&msg!("lead-adoption"))}</h1>
                <p class="lead">{t(&msg!("adoption-lead"))}</p>
            </div>
            <section class="stack-s" aria-labelledby="adoption-programmes">
                <h2 id="adoption-programmes">{t(&msg!("adoption-programmes"))}</h2>
                <Show when=move || none.get()>
                    <Empty title=t(&msg!("adoption-empty")) text=t(&msg!("adoption-empty-text")) />
                </Show>
                <ul class="plain-list" role="list">
                    {move || shelf.heads.get().unwrap_or_default().into_iter().map(line).collect_view()}
                </ul>
                <Begin label=t(&msg!("adoption-add")) example=t(&msg!("adoption-add-example")) begin=start />
                <p class="meta">{t(&msg!("adoption-kept"))}</p>
            </section>
            <InUse />
        </main>
    }
}
