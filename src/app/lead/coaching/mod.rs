//! Private notes of whoever coaches: the people, one person, and the only way out.

mod files;
mod person;
mod talk;

use super::paper::{Begin, Shelf, begin};
use crate::app::cabinet::Keep;
use crate::app::route::{Lead, Place};
use crate::app::state::App;
use crate::plan::{Id, read_json};
use crate::storage::cabinet::{Cabinet, DocumentHead, Drawer};
use crate::team::coaching::{Notes, VERSION};
use crate::team::{reps, same_name};
use crate::text::Msg;
use crate::text::live::t;
use crate::ui::Empty;
use files::Files;
use leptos::prelude::*;
use person::PersonPage;
use std::collections::BTreeMap;
use wasm_bindgen_futures::spawn_local;

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
    let marks = in_peace(app, shelf);
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
                    {move || {
                        let marks = marks.get();
                        let line = |head: DocumentHead| line(app, head.clone(), marks.get(&head.id).cloned());
                        shelf.heads.get().unwrap_or_default().into_iter().map(line).collect_view()
                    }}
                </ul>
                <Begin label=t(&msg!("coaching-add")) example=t(&msg!("coaching-add-example")) known=seen begin=start />
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
    let app = App::here();
    // The way out stands on the page of all people: from one of them a link leads there.
    let at_one = move || app.route.with(|route| matches!(route.place, Place::Lead(Lead::Coaching, Some(_))));
    view! {
        <p class="private-note no-print">
            {move || t(&if shelf.lasts.get() { msg!("coaching-private") } else { msg!("coaching-fleeting") })}
            <Show when=at_one>
                " "
                <a href=app.href(Place::Lead(Lead::Coaching, None))>{t(&msg!("coaching-way-out"))}</a>
            </Show>
        </p>
    }
}

fn line(app: App, head: DocumentHead, peace: Option<Msg>) -> AnyView {
    let href = app.href(Place::Lead(Lead::Coaching, Some(head.id)));
    view! {
        <li class="paper-line-item">
            <a href=href>{head.name} {peace.map(|said| view! { " " <span class="tag">{t(&said)}</span> })}</a>
        </li>
    }
    .into_any()
}

/// What is said of those who do not want coaching now, by person: it stands in their notes, which are read once more
/// whenever the list changes.
fn in_peace(app: App, shelf: Shelf) -> RwSignal<BTreeMap<Id, Msg>> {
    let found = RwSignal::new(BTreeMap::new());
    Effect::new(move |_| {
        let (heads, today) = (shelf.heads.get().unwrap_or_default(), app.today.get());
        spawn_local(async move {
            let keep = Keep::of(app.space).await;
            let mut marks = BTreeMap::new();
            for head in heads {
                // Notes that cannot be read say so when they are opened.
                let text = keep.get(head.id).await.ok().flatten().map(|found| found.text).unwrap_or_default();
                let said = read_json::<Notes>(&text).ok().and_then(|notes| mark(&notes, today));
                marks.extend(said.map(|said| (head.id, said)));
            }
            found.try_set(marks);
        });
    });
    found
}

fn mark(notes: &Notes, today: time::Date) -> Option<Msg> {
    let said = notes.until.map_or_else(|| msg!("coaching-mark-peace"), |on| msg!("coaching-mark-until", on = on));
    notes.in_peace(today).then_some(said)
}
