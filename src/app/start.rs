//! From a blank page to the shell.

use super::arrive::greet;
use super::chunk::{Loaders, load_by, load_pages, work};
use super::history::forget;
use super::playbook::book::Shelf;
use super::preferences;
use super::recovery::Recovery;
use super::route::{Place, Route, Space};
use super::share::link::receive;
use super::shell::Shell;
use super::state::{App, open_store};
use super::trouble::storage_message;
use super::vigil::look_for_loss;
use crate::editor::browser::{new_id, today};
use crate::files::sample;
use crate::plan::{Author, read_json};
use crate::storage::{Coming, Storage, StorageError, Store};
use crate::text::live::{choose, t};
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Mounts the app, whose other parts come by these loaders.
pub fn start(loaders: Loaders) {
    load_by(loaders);
    std::panic::set_hook(Box::new(|info| note_panic(&info.to_string())));
    choose(preferences::chosen_language());
    preferences::apply();
    mount_to_body(Root);
    if let Some(loading) = document().get_element_by_id("loading") {
        loading.remove();
    }
}

/// Leaves the panic's message for the crash screen, which boot.js shows when the trap that follows reaches it. Everything
/// is stored or in the journal; after a panic nothing of the app itself can be trusted.
fn note_panic(what: &str) {
    web_sys::console::error_1(&what.into());
    if let Ok(Some(detail)) = document().query_selector("[data-crash-detail]") {
        detail.set_text_content(Some(what));
    }
}

#[component]
fn Root() -> impl IntoView {
    let route = RwSignal::new(read_route());
    let listener = window_event_listener_untyped("hashchange", move |_| route.set(read_route()));
    on_cleanup(move || listener.remove());
    greet(route);
    let space = Memo::new(move |_| route.with(|route| route.space));
    move || view! { <Workspace space=space.get() route /> }.into_any()
}

fn read_route() -> Route {
    let hash = window().location().hash().unwrap_or_default();
    if receive(&hash) {
        return Route::new(Space::Own, Place::Import);
    }
    hash.trim_start_matches('#').parse().unwrap_or_default()
}

/// One space with its own database: the user's accounts, or the sample.
#[component]
fn Workspace(space: Space, route: RwSignal<Route>) -> impl IntoView {
    let opened: RwSignal<Option<Result<Opened, StorageError>>, LocalStorage> = RwSignal::new_local(None);
    let owner = Owner::current().unwrap_or_default();
    let begin = Callback::new(move |()| {
        let owner = owner.clone();
        spawn_local(async move {
            let result = open(space, route, owner).await;
            opened.try_set(Some(result));
        });
    });
    begin.run(());
    move || match opened.get() {
        None => view! { <p class="visually-hidden" role="status">{t(&msg!("opening"))}</p> }.into_any(),
        Some(Ok(Opened::Lost(recovery))) => (recovery.show)(recovery, begin),
        Some(Ok(Opened::Ready(app))) => {
            provide_context(app);
            provide_context(app.notices);
            view! { <Shell /> }.into_any()
        }
        Some(Err(error)) => view! {
            <main class="page stack">
                <h1>{t(&msg!("cannot-open"))}</h1>
                <p role="alert">{t(&storage_message(&error))}</p>
                <div class="row">
                    <button class="btn go" on:click=move |_| { let _ = window().location().reload(); }>
                        {t(&msg!("try-again"))}
                    </button>
                </div>
            </main>
        }
        .into_any(),
    }
}

/// What opening a workspace leads to.
#[derive(Clone)]
enum Opened {
    /// Everything is there.
    Ready(App),
    /// There was more, as is known from outside the database.
    Lost(Recovery),
}

async fn open(space: Space, route: RwSignal<Route>, owner: Owner) -> Result<Opened, StorageError> {
    let shelf = Shelf::default();
    let store = open_store(space, shelf.clone()).await?;
    // Before anything is written.
    if let Some(lost) = look_for_loss(space, &store).await? {
        return Ok(Opened::Lost(Recovery { store: Rc::new(store), lost, show: load_pages().await?.recover }));
    }
    let known = read_author(&store).await?;
    let author = known.clone().unwrap_or_else(|| Author { device: new_id(), name: String::new() });
    let app = owner.with(|| App::new(space, route, store, shelf, author.clone()));
    if space == Space::Sample && app.store().read_only().is_none() && sample_is_due(&app.store()).await? {
        (work(app).await?.seed)(app).await?;
    }
    if app.store().read_only().is_none() {
        app.catch_up().await;
    }
    spawn_local(async move {
        app.begin().await;
        if known.is_none() && app.store().read_only().is_none() {
            // Nothing waits for it, and it would hold up the reading of the lists; where it cannot be kept, the next start
            // names this device anew.
            drop(write_author(&app.store(), &author).await);
        }
    });
    Ok(Opened::Ready(app))
}

/// Who works here, once that was kept.
async fn read_author(store: &Store) -> Result<Option<Author>, StorageError> {
    Ok(store.setting("author").await?.and_then(|text| read_json(&text).ok()))
}

/// Keeps the author's name and device.
///
/// # Errors
/// Those of any write.
pub async fn write_author(store: &Store, author: &Author) -> Result<(), StorageError> {
    store.set_setting("author", &serde_json::to_string(author).unwrap_or_default()).await
}

/// Whether the sample account is to be put into its sandbox: anew on every new day as long as nobody worked on it, since
/// its dates are offsets from today.
async fn sample_is_due(store: &Store) -> Result<bool, StorageError> {
    let day = today().to_string();
    let seeded = store.setting("sample-day").await?;
    let saves = store.setting("sample-saves").await?;
    let untouched = saves == Some(store.saves().await?.to_string());
    Ok(seeded.as_deref() != Some(&day) && (seeded.is_none() || untouched))
}

/// Starts the sample over: its plan, and the default playbook.
pub fn start_over(app: App) -> Coming<Result<(), StorageError>> {
    Box::pin(async move {
        seed(app).await?;
        app.forget_book();
        app.changed();
        Ok(())
    })
}

/// [`seed_sample`] for the app's own storage.
pub fn seed(app: App) -> Coming<Result<(), StorageError>> {
    let store = app.store();
    Box::pin(async move { seed_sample(&store).await })
}

/// Throws the sandbox's content away and puts the sample in its place.
///
/// # Errors
/// Those of any write; [`StorageError::Unavailable`] when the sample cannot be read.
async fn seed_sample(store: &Store) -> Result<(), StorageError> {
    let text = fetch_text("sample/halvern-foods.json").await.map_err(|_| unreadable("the sample cannot be fetched"))?;
    let plan = sample::plan(&text, today()).map_err(|error| unreadable(&format!("{error:?}")))?;
    for brief in store.summaries().await? {
        store.delete(brief.id).await?;
        // Without a database for it there was none.
        let _ = forget(Space::Sample, brief.id).await;
    }
    store.create(&[plan]).await?;
    store.set_setting("sample-day", &today().to_string()).await?;
    store.set_setting("sample-saves", &store.saves().await?.to_string()).await
}

fn unreadable(reason: &str) -> StorageError {
    StorageError::Unavailable(reason.to_owned())
}

/// The text of one of the app's own files.
pub async fn fetch_text(url: &str) -> Result<String, JsValue> {
    let response: web_sys::Response = JsFuture::from(window().fetch_with_str(url)).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::from(response.status()));
    }
    Ok(JsFuture::from(response.text()?).await?.as_string().unwrap_or_default())
}
