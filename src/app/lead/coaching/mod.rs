//! Private notes of whoever coaches: the people, one person, and the only way out.

mod files;
mod person;
mod talk;

use super::paper::{Begin, Shelf, begin};
use crate::app::route::{Lead, Place};
use crate::app::state::App;
use crate::plan::Id;
use crate::storage::cabinet::{DocumentHead, Drawer};
use crate::team::coaching::VERSION;
use crate::team::{reps, same_name};
use crate::text::live::t;
use crate::ui::Empty;
use files::Files;
use leptos::prelude::*;
use person::PersonPage;

/// Private notes of whoever coaches.
#[component]
pub fn CoachingPage(row: Signal<Option<Id>>) -> impl IntoView {
    move || match row.get() {
        Some(id) => view! { <PersonPage id /> }.into_any(),
        None => view! { <People /> }.into_any(),
    }
}

#[component]
fn People() -> impl IntoView {
    let app = App::here();
    let shelf = Shelf::new(Drawer::Coaching);
    let start = Callback::new(move |name: String| begin(app, (Drawer::Coaching, VERSION), Lead::Coaching, &name));
    // Those who lead calls in the plans here and have no notes yet.
    let seen = Memo::new(move |_| {
        let noted = shelf.heads.get().unwrap_or_default();
        let briefs = app.summaries.get().unwrap_or_default();
        let known = |name: &str| noted.iter().any(|head| same_name(&head.name, name));
        reps(&briefs).into_iter().map(|rep| rep.name).filter(|name| !known(name)).collect::<Vec<String>>()
    });
    let none = Memo::new(move |_| shelf.heads.with(|heads| heads.as_ref().is_some_and(Vec::is_empty)));
    view! {
        <main id="main" tabindex="-1" class="page stack-l">
            <div class="head-text">
                <h1>{t(&msg!("lead-coaching"))}</h1>
                <p class="lead">{t(&msg!("coaching-lead"))}</p>
            </div>
            <Where shelf />
            <section class="stack-s" aria-labelledby="coaching-people">
                <h2 id="coaching-people">{t(&msg!("coaching-people"))}</h2>
                <Show when=move || none.get()>
                    <Empty title=t(&msg!("coaching-empty")) text=t(&msg!("coaching-empty-text")) />
                </Show>
                <ul class="plain-list" role="list">
                    {move || shelf.heads.get().unwrap_or_default().into_iter().map(|head| line(app, head)).collect_view()}
                </ul>
                <Begin label=t(&msg!("coaching-add")) example=t(&msg!("coaching-add-example")) begin=start />
                <Show when=move || seen.with(|seen| !seen.is_empty())>
                    <p class="meta">{t(&msg!("coaching-seen"))}</p>
                    <div class="row">
                        {move || {
                            seen.get()
                                .into_iter()
                                .map(|name| {
                                    let text = t(&msg!("coaching-begin", name = &name));
                                    view! { <button class="btn small" on:click=move |_| start.run(name.clone())>{text}</button> }
                                })
                                .collect_view()
                        }}
                    </div>
                </Show>
            </section>
            <Files shelf />
        </main>
    }
}

/// Where the notes are, said before anything is typed.
#[component]
pub fn Where(shelf: Shelf) -> impl IntoView {
    view! {
        <p class="private-note no-print">
            {move || t(&if shelf.lasts.get() { msg!("coaching-private") } else { msg!("coaching-fleeting") })}
        </p>
    }
}

fn line(app: App, head: DocumentHead) -> AnyView {
    let href = app.href(Place::Lead(Lead::Coaching, Some(head.id)));
    view! {
        <li class="paper-line-item">
            <a href=href>{head.name}</a>
        </li>
    }
    .into_any()
}
