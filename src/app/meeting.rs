//! One strategic account review: before, in and after the room. What the page needs of the app stands here: calendar files,
//! the clipboard, the history, the whole screen.

use super::engine_call;
use super::history::{Lines, since_lines};
use super::out::call::document as as_document;
use super::out::review::{dates, event};
use super::route::{Place, Tab};
use super::share::{Product, hand_over, js, link};
use super::state::App;
use crate::editor::browser::{instant, now};
use crate::files::out::ics::Event;
use crate::files::out::markdown::markdown;
use crate::files::safe_name;
use crate::plan::Id;
use crate::text::live::t;
use crate::tools::desk::Desk;
use crate::tools::reviews::minutes::minutes;
use crate::tools::reviews::view::{MeetingView, Ways};
use crate::ui::TextArea;
use gloo_events::EventListener;
use leptos::prelude::*;
use time::Date;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

/// The class of the page while the room fills the screen.
const WHOLE: &str = "whole";

/// One strategic account review.
#[component]
pub fn Meeting(review: Id) -> impl IntoView {
    let (app, desk) = (App::here(), Desk::here());
    let by_hand = RwSignal::new(String::new());
    let is_whole = RwSignal::new(false);
    follow_screen(is_whole);
    let ways = Ways {
        list: StoredValue::new(app.href(Place::Account(desk.editor.id(), Tab::Review))),
        since: Callback::new(move |day| since(app, desk, day)),
        share: Callback::new(move |()| app.sharing.set(true)),
        calendar: Callback::new(move |id| {
            let made = event(&desk.now(), id, now(), &instant, &t).map(|event| vec![event]);
            save(app, desk, made);
        }),
        due: Callback::new(move |id| {
            let made = dates(&desk.now(), id, now(), &t);
            save(app, desk, Some(made).filter(|list| !list.is_empty()));
        }),
        copy: Callback::new(move |id| copy(app, desk, id, by_hand)),
        whole: Callback::new(move |whole| fill(app, is_whole, whole)),
        is_whole: is_whole.into(),
    };
    view! {
        <MeetingView id=review ways />
        {move || {
            (!by_hand.with(String::is_empty))
                .then(|| view! { <TextArea label=t(&msg!("share-by-hand")) value=by_hand on_input=|_| () rows=5 /> })
        }}
    }
}

/// What has changed in the plan since a day, in words.
pub fn since(app: App, desk: Desk, from: Date) -> AnyView {
    let lines: RwSignal<Option<Lines>> = RwSignal::new(None);
    since_lines(app, desk, from, lines);
    (move || match lines.get() {
        None => view! { <p class="meta" role="status">{t(&msg!("history-reading"))}</p> }.into_any(),
        Some(Err(why)) => view! { <p class="meta">{t(&why)}</p> }.into_any(),
        Some(Ok(list)) if list.is_empty() => view! { <p class="meta">{t(&msg!("history-since-none"))}</p> }.into_any(),
        Some(Ok(list)) => {
            view! { <ul class="said">{list.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul> }
                .into_any()
        }
    })
    .into_any()
}

/// Saves entries as one calendar file; says so where there is none.
fn save(app: App, desk: Desk, events: Option<Vec<Event>>) {
    let Some(events) = events else { return app.notices.trouble(t(&msg!("meeting-no-day"))) };
    let title = t(&msg!("minutes-called", account = &desk.now().account.name));
    spawn_local(async move {
        let name = safe_name(&title, "review", ".ics");
        let made = engine_call::calendar(events).await;
        let made = made.map(|text| Product { name, media: "text/calendar", bytes: text.into_bytes() });
        hand_over(app, made).await;
    });
}

fn copy(app: App, desk: Desk, id: Id, by_hand: RwSignal<String>) {
    let Some(sheet) = minutes(&desk.now(), id, &t) else { return };
    let text = markdown(&as_document(&sheet));
    spawn_local(async move {
        if link::copy(&text).await {
            by_hand.try_set(String::new());
            app.notices.say(t(&msg!("minutes-copied")));
        } else {
            by_hand.try_set(text);
        }
    });
}

fn page() -> Option<web_sys::Element> {
    document().document_element()
}

/// Fills the screen, or as much of it as the browser lets go.
fn fill(app: App, is_whole: RwSignal<bool>, whole: bool) {
    if is_whole.get_untracked() == whole {
        return;
    }
    is_whole.set(whole);
    mark(whole);
    spawn_local(async move {
        let (of, method): (JsValue, _) = match page() {
            Some(page) if whole => (page.into(), "requestFullscreen"),
            _ => (document().into(), "exitFullscreen"),
        };
        if js::wait(&of, method, &[]).await.is_err() && whole {
            // Phones offer no full screen: then the room has the window to itself.
            app.notices.say(t(&msg!("meeting-window-only")));
        }
    });
}

/// Hides everything but the room, or shows it again.
fn mark(whole: bool) {
    if let Some(page) = page() {
        // The class is ours; setting it never fails.
        let _ = page.class_list().toggle_with_force(WHOLE, whole);
    }
}

/// Leaves the room's whole screen when the browser does, on Escape, and with the page.
fn follow_screen(is_whole: RwSignal<bool>) {
    let leave = move || {
        if is_whole.try_get_untracked() == Some(true) {
            is_whole.set(false);
            mark(false);
        }
    };
    let there = || js::get(&document().into(), "fullscreenElement").is_ok_and(|element| element.is_object());
    let changed = EventListener::new(&document(), "fullscreenchange", move |_| {
        if !there() {
            leave();
        }
    });
    let pressed = EventListener::new(&document(), "keydown", move |event| {
        let key = event.dyn_ref::<web_sys::KeyboardEvent>().map(web_sys::KeyboardEvent::key);
        if key.as_deref() == Some("Escape") && !there() {
            leave();
        }
    });
    let kept = StoredValue::new_local(Some((changed, pressed)));
    on_cleanup(move || {
        drop(kept.try_update_value(Option::take));
        mark(false);
        if there() {
            spawn_local(async {
                // The screen is given back by the browser itself where this is refused.
                let _ = js::wait(&document().into(), "exitFullscreen", &[]).await;
            });
        }
    });
}
