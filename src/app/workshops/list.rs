//! All workshops, and the exercises somebody takes part in here.

use super::kept::fresh;
use super::settings::sample_case;
use crate::app::cabinet::Keep;
use crate::app::route::Place;
use crate::app::state::App;
use crate::editor::browser::new_id;
use crate::files::Exercise;
use crate::plan::Arrange;
use crate::storage::cabinet::{Cabinet, DocumentHead, Drawer};
use crate::text::live::t;
use crate::ui::{Empty, TextField};
use crate::workshop::Workshop;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// The list.
#[component]
pub fn List() -> impl IntoView {
    let app = App::here();
    let (own, taken) = (drawer(app, Drawer::Workshop), drawer(app, Drawer::Attempt));
    let lasts = RwSignal::new(true);
    spawn_local(async move { _ = lasts.try_set(Keep::of(app.space).await.lasts()) });
    let none = move || own.with(|list| list.as_ref().is_some_and(Vec::is_empty));
    let trains = move || app.trains.get() || app.space == crate::app::route::Space::Sample;
    view! {
        <main id="main" tabindex="-1" class="page workshops">
            <div class="head">
                <div class="head-text">
                    <h1>{t(&msg!("workshops"))}</h1>
                    <p class="lead">{t(&msg!("workshop-lead"))}</p>
                </div>
            </div>
            <div class="stack-l">
                <Show when=move || !lasts.get()>
                    <p class="banner bad" role="status">{t(&msg!("workshop-not-lasting"))}</p>
                </Show>
                <Show when=trains>
                    <section class="stack-s" aria-label=t(&msg!("workshop-own"))>
                        <Show when=none>
                            <Empty
                                alone=true
                                title=t(&msg!("workshop-none"))
                                text=t(&msg!("workshop-none-text"))
                                example=t(&msg!("workshop-example"))
                            />
                        </Show>
                        {move || own.get().map(|list| lines(app, &list))}
                        <Begin />
                    </section>
                </Show>
                {move || {
                    taken
                        .get()
                        .filter(|list| !list.is_empty())
                        .map(|list| {
                            view! {
                                <section class="stack-s" aria-labelledby="taken">
                                    <h2 id="taken">{t(&msg!("workshop-taking-part"))}</h2>
                                    {lines(app, &list)}
                                </section>
                            }
                        })
                }}
            </div>
        </main>
    }
}

fn drawer(app: App, drawer: Drawer) -> RwSignal<Option<Vec<DocumentHead>>> {
    let list = RwSignal::new(None);
    spawn_local(async move {
        match Keep::of(app.space).await.list(drawer).await {
            Ok(mut heads) => {
                heads.arrange_by_key(|head| (head.name.to_lowercase(), head.id));
                list.try_set(Some(heads));
            }
            Err(error) => app.trouble(&error),
        }
    });
    list
}

fn lines(app: App, list: &[DocumentHead]) -> AnyView {
    let line = |head: &DocumentHead| {
        view! {
            <li class="workshop-line">
                <a href=app.href(Place::Workshops(Some(head.id)))>{head.name.clone()}</a>
            </li>
        }
    };
    view! { <ul class="plain-list" role="list">{list.iter().map(line).collect_view()}</ul> }.into_any()
}

/// The line that begins one more: a title is enough, the sample serves as the case until another is chosen.
#[component]
fn Begin() -> impl IntoView {
    let app = App::here();
    let title = RwSignal::new(String::new());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let text = title.get_untracked().trim().to_owned();
        if !text.is_empty() {
            begin(app, text);
        }
    };
    view! {
        <form class="row add-row" on:submit=submit>
            <div class="grow">
                <TextField
                    label=t(&msg!("workshop-begin"))
                    placeholder=t(&msg!("workshop-example"))
                    value=title
                    on_input=Callback::new(move |text| title.set(text))
                />
            </div>
            <button type="submit" class="btn go add-button">{t(&msg!("add"))}</button>
        </form>
    }
}

fn begin(app: App, title: String) {
    spawn_local(async move {
        let case = sample_case(app).await.unwrap_or_default();
        let id = new_id();
        let source = if case.account.name.is_empty() { String::new() } else { "sample".to_owned() };
        let exercise = Exercise { id, title, case, ..Exercise::default() };
        let workshop = Workshop { exercise, source, ..Workshop::default() };
        match Keep::of(app.space).await.put(&fresh(id, &workshop)).await {
            Ok(_) => app.go(Place::Workshops(Some(id))),
            Err(error) => app.trouble(&error),
        }
    });
}
