//! A playbook from a file: what is in it, what it changes here, and then taking it as a whole.

use crate::app::import::Chosen;
use crate::app::import_plan::origin;
use crate::app::route::Place;
use crate::app::state::App;
use crate::files::{Kind, PlaybookFile};
use crate::playbook::compare::{counts, differences};
use crate::text::live::t;
use leptos::prelude::*;

/// The preview of a playbook.
#[component]
pub fn PlaybookImport(file: PlaybookFile, chosen: RwSignal<Option<Chosen>>) -> impl IntoView {
    let app = App::here();
    let PlaybookFile { exported, written } = file;
    let parts: Vec<_> = counts(written.value())
        .into_iter()
        .map(|(list, count)| msg!("book-import-part", list = list, count = count))
        .collect();
    let name = written.playbook().name.clone();
    let outcome = move || {
        let differs = app.book.with(|mine| differences(mine, written.value()));
        if differs.is_empty() {
            return same(app, chosen);
        }
        let lines = differs.iter().map(|difference| view! { <li>{t(&difference.message())}</li> }).collect_view();
        let written = written.clone();
        let take = move |_| {
            app.replace_book(msg!("label-book-import"), written.clone(), &msg!("book-import-taken"));
            chosen.set(None);
            app.go(Place::Playbook);
        };
        view! {
            <div class="sheet pad stack">
                <h3>{t(&msg!("book-import-differs"))}</h3>
                <ul class="plain-list">{lines}</ul>
                <p class="meta">{t(&msg!("book-import-text"))}</p>
                <div class="row">
                    <button class="btn go" on:click=take>{t(&msg!("book-import-take"))}</button>
                    <button class="btn" on:click=move |_| chosen.set(None)>{t(&msg!("cancel"))}</button>
                </div>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="stack" aria-labelledby="import-preview">
            <h2 id="import-preview">{name}</h2>
            <p class="meta">{t(&origin(Kind::Playbook, &exported))}</p>
            <p>{t(&msg!("book-import-inside", parts = parts))}</p>
            {outcome}
        </section>
    }
}

fn same(app: App, chosen: RwSignal<Option<Chosen>>) -> AnyView {
    view! {
        <div class="banner" role="status">
            <span>{t(&msg!("book-import-same"))}</span>
            <span class="row">
                <a class="btn small" href=app.href(Place::Playbook)>{t(&msg!("import-open"))}</a>
                <button class="btn small" on:click=move |_| chosen.set(None)>{t(&msg!("close"))}</button>
            </span>
        </div>
    }
    .into_any()
}
