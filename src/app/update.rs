//! A newer build of the app: told by the service worker or found when the page is come back to, offered, never forced.

use super::share::js;
use super::state::App;
use crate::editor::browser::now;
use crate::editor::live::{Act, SaveState};
use crate::text::Msg;
use crate::text::live::t;
use gloo_events::EventListener;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{EventTarget, MessageEvent};

/// Milliseconds between two looks for a newer build.
const REST: i64 = 15 * 60 * 1_000;

thread_local! {
    /// The build that was offered last: whoever closes the notice is left in peace until there is another.
    static OFFERED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Registers the service worker, and offers newer builds. Browsers without one, and pages on plain http, are asked now and
/// then whether their host has another page by now.
pub fn follow(app: App) {
    let leaving = RwSignal::new(false);
    Effect::new(move |_| leave(app, leaving));
    let worker = worker();
    let hear = worker.clone().map(|worker| {
        let target: EventTarget = worker.unchecked_into();
        EventListener::new(&target, "message", move |event| {
            let said = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string()).unwrap_or_default();
            if said.strip_prefix("build ").is_some_and(|other| here().is_some_and(|here| here != other)) {
                spawn_local(look(app, leaving));
            }
        })
    });
    let looked = Cell::new(now().0);
    let back = EventListener::new(&window(), "focus", {
        let worker = worker.clone();
        move |_| {
            if now().0 - looked.get() >= REST {
                looked.set(now().0);
                spawn_local(ask_again(app, leaving, worker.clone()));
            }
        }
    });
    let listeners = StoredValue::new_local(Some((hear, back)));
    on_cleanup(move || drop(listeners.try_update_value(Option::take)));
    if let Some(worker) = worker {
        spawn_local(async move {
            // A browser that refuses (a private window, storage that is full) has no app without a network; the rest works.
            let _ = register(&worker).await;
        });
    }
}

/// Whether the app opens without its host, in words.
pub async fn without_host() -> Msg {
    let registration = match worker() {
        Some(worker) => js::wait(&worker, "getRegistration", &[]).await.unwrap_or_default(),
        None => JsValue::UNDEFINED,
    };
    if !registration.is_object() {
        return msg!("offline-never");
    }
    let active = js::get(&registration, "active").is_ok_and(|active| active.is_object());
    if active { msg!("offline-kept") } else { msg!("offline-soon") }
}

/// The browser's service workers; missing on plain http and in some private windows.
fn worker() -> Option<JsValue> {
    js::get(&window().navigator(), "serviceWorker").ok().filter(JsValue::is_object)
}

/// The build this page is of.
fn here() -> Option<String> {
    document().query_selector("meta[name=build]").ok()??.get_attribute("content")
}

/// The build a page is of, by its text.
fn named(html: &str) -> Option<&str> {
    html.split_once(r#"name="build" content=""#)?.1.split_once('"').map(|(build, _)| build)
}

/// Registers the service worker and tells the one at work that a page has started; it answers with its build.
async fn register(worker: &JsValue) -> js::Answer {
    let options = js::object(&[("updateViaCache", &"none".into())]);
    let registration = js::wait(worker, "register", &[&"sw.js".into(), &options]).await?;
    js::call(&js::get(&registration, "active")?, "postMessage", &[&"started".into()])
}

/// Has the service worker look for a newer build, which it tells of once all of it is here; without one, asks the host.
async fn ask_again(app: App, leaving: RwSignal<bool>, worker: Option<JsValue>) {
    let registration = match &worker {
        Some(worker) => js::wait(worker, "getRegistration", &[]).await.unwrap_or_default(),
        None => JsValue::UNDEFINED,
    };
    if registration.is_object() {
        // Without a network there is nothing newer.
        let _ = js::wait(&registration, "update", &[]).await;
    } else {
        look(app, leaving).await;
    }
}

/// Offers the build that a reload would bring, where that is another one.
async fn look(app: App, leaving: RwSignal<bool>) {
    let options = js::object(&[("cache", &"no-store".into())]);
    let Ok(response) = js::wait(&window(), "fetch", &[&"./".into(), &options]).await else { return };
    let Ok(text) = js::wait(&response, "text", &[]).await else { return };
    let text = text.as_string().unwrap_or_default();
    let Some(there) = named(&text).filter(|there| here().is_some_and(|here| here != *there)) else { return };
    // What is kept in this tab only would be lost with the page.
    if leaving.is_disposed() || !app.store().lasts() || OFFERED.with_borrow(|last| last.as_deref() == Some(there)) {
        return;
    }
    OFFERED.set(Some(there.to_owned()));
    offer(app, leaving, msg!("update-ready"));
}

fn offer(app: App, leaving: RwSignal<bool>, why: Msg) {
    let take = move || {
        app.act(Act::Save);
        leaving.try_set(true);
    };
    app.notices.ask(t(&why), t(&msg!("update-take")), take);
}

/// Reloads once everything is stored. Where it cannot be, the page stays.
fn leave(app: App, leaving: RwSignal<bool>) {
    if !leaving.get() {
        return;
    }
    match app.open.get().map(|editor| editor.state().get()) {
        None | Some(SaveState::Saved) => drop(window().location().reload()),
        Some(SaveState::Saving) => (),
        Some(SaveState::Failed(_)) => {
            leaving.set(false);
            offer(app, leaving, msg!("update-not-saved"));
        }
    }
}
