//! The frame around every place: rail, main part, notices, dialogs, shortcuts.

use super::accounts::Accounts;
use super::agenda::is_ahead;
use super::arriving::{follow_launches, hold_drops};
use super::calls::Calls;
use super::chunk::{self, account, observe, page, work};
use super::late::{dialog, when_idle};
use super::look::LookBanner;
use super::route::{Lead, Place, Space};
use super::saving::SavedState;
use super::state::App;
use super::today::TodayPage;
use crate::editor::live::Act;
use crate::text::live::t;
use crate::ui::{Icon, NoticesView};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

/// The shell.
#[component]
pub fn Shell() -> impl IntoView {
    let app = App::here();
    // Navigation inside one account must not rebuild the account's frame.
    let place = Memo::new(move |_| match app.route.with(|route| route.place) {
        Place::Account(id, _) => (Place::Account(id, super::route::Tab::Profile), true),
        Place::Week(_) => (Place::Week(None), false),
        // The places of those who lead share a frame of their own.
        Place::Lead(..) => (Place::Lead(Lead::Team, None), false),
        Place::Workshops(_) | Place::WorkshopPerson(..) => (Place::Workshops(None), false),
        place => (place, false),
    });
    let shortcuts = window_event_listener(leptos::ev::keydown, move |event| shortcut(app, &event));
    let drops = hold_drops(app);
    on_cleanup(move || {
        shortcuts.remove();
        drops.into_iter().for_each(WindowListenerHandle::remove);
    });
    tell_ready(app);
    follow_launches(app);
    // What is laid over a page speaks of it, and goes with it: also by the browser's own way back.
    Effect::new(move |before: Option<Place>| {
        let page = app.route.with(|route| route.place.page());
        if before.is_some_and(|before| before != page) {
            app.sharing.set(false);
            app.palette.set(false);
        }
        page
    });
    view! {
        <div class="frame">
            <Rail />
            <div class="main">
                {(app.space == Space::Sample).then(|| view! { <SampleBanner /> })}
                <LookBanner />
                {move || match place.get().0 {
                    Place::Today => view! { <TodayPage /> }.into_any(),
                    Place::Accounts => view! { <Accounts /> }.into_any(),
                    Place::Calls => view! { <Calls /> }.into_any(),
                    Place::Lead(..) => page(app, |pages| pages.lead),
                    Place::Workshops(_) | Place::WorkshopPerson(..) => page(app, |pages| pages.workshops),
                    Place::Week(_) => page(app, |pages| pages.week),
                    Place::Observe(call) => observe(app, call),
                    Place::Import => page(app, |pages| pages.import),
                    Place::Playbook => page(app, |pages| pages.playbook),
                    Place::Settings => page(app, |pages| pages.settings),
                    Place::Account(id, _) => account(app, id),
                }}
            </div>
        </div>
        {dialog(app, app.palette, |work| work.palette)}
        {dialog(app, app.sharing, |work| work.share)}
        {dialog(app, app.creating, |work| work.create)}
        <NoticesView notices=app.notices />
    }
}

/// A hash link would be taken for a route, so the skip link moves the focus itself.
fn skip_to_main(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    if let Some(main) = document().get_element_by_id("main").and_then(|e| e.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = main.focus();
    }
}

/// Marks the page as ready once the lists and the place somebody came to are on screen; measurements and tests wait for it.
fn tell_ready(app: App) {
    let owner = Owner::current().unwrap_or_default();
    Effect::new(move |_| {
        if app.summaries.with(Option::is_some) && app.arriving.get() == 0 {
            let owner = owner.clone();
            request_animation_frame(move || {
                if let Some(root) = document().document_element() {
                    let _ = root.set_attribute("data-ready", "true");
                }
                when_idle(move || chunk::fetch_all(app, owner));
            });
        }
    });
}

fn shortcut(app: App, event: &KeyboardEvent) {
    let command = event.ctrl_key() || event.meta_key();
    let key = event.key().to_lowercase();
    // A dialog's own fields are not part of the plan: there the browser's undo is the right one.
    let in_dialog = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
        .is_some_and(|element| element.closest("dialog.dialog").ok().flatten().is_some());
    match (command, key.as_str()) {
        (true, "k") => {
            event.prevent_default();
            app.palette.update(|open| *open = !*open);
        }
        (true, "z" | "y") if !in_dialog && app.open.with_untracked(Option::is_some) => {
            event.prevent_default();
            app.act(if key == "y" || event.shift_key() { Act::Redo } else { Act::Undo });
        }
        (true, "s") => {
            event.prevent_default();
            app.act(Act::Save);
        }
        _ => {}
    }
}

#[component]
fn Rail() -> impl IntoView {
    let app = App::here();
    let current = move |here: Place| {
        let place = app.route.with(|route| route.place);
        let inside = matches!(
            (here, place),
            (Place::Accounts, Place::Account(..))
                | (Place::Calls, Place::Week(_))
                | (Place::Lead(..), Place::Lead(..))
                | (Place::Workshops(_), Place::Workshops(_) | Place::WorkshopPerson(..))
        );
        (place == here || inside).then_some("page")
    };
    let accounts = move || app.summaries.with(|list| list.as_ref().map(|list| list.len()).filter(|n| *n > 0));
    let calls = move || {
        let today = app.today.get();
        app.summaries.with(|list| {
            let calls = list.iter().flat_map(|list| list.iter()).flat_map(|brief| &brief.calls);
            Some(calls.filter(|call| is_ahead(call, today)).count()).filter(|n| *n > 0)
        })
    };
    let link = move |place: Place, icon: &'static str, text: String, count: Signal<Option<usize>>| {
        view! {
            <a class="rail-link" href=app.href(place) aria-current=move || current(place)>
                <Icon name=icon />
                <span>{text}</span>
                <span class="count">{move || count.get()}</span>
            </a>
        }
    };
    view! {
        <header class="rail">
            <a class="skip-link" href="#main" on:click=skip_to_main>{t(&msg!("skip-to-content"))}</a>
            <a class="brand" href=app.href(Place::Today)>
                <Mark />
                <span>{t(&msg!("app-name"))}</span>
            </a>
            <nav aria-label=t(&msg!("places"))>
                {link(Place::Today, "sun", t(&msg!("today")), Signal::derive(|| None))}
                {link(Place::Accounts, "building-2", t(&msg!("accounts")), Signal::derive(accounts))}
                {link(Place::Calls, "calendar", t(&msg!("calls")), Signal::derive(calls))}
                <Show when=move || app.leads.get()>
                    {link(Place::Lead(Lead::Team, None), "users", t(&msg!("team-place")), Signal::derive(|| None))}
                </Show>
                <Show when=move || app.trains.get() || app.takes_part.get()>
                    {link(Place::Workshops(None), "presentation", t(&msg!("workshops")), Signal::derive(|| None))}
                </Show>
            </nav>
            <div class="rail-foot">
                <SavedState />
                <button class="btn small rail-search" on:click=move |_| app.palette.set(true)>
                    <Icon name="search" />
                    <span class="grow rail-text">{t(&msg!("search-or-add"))}</span>
                    <kbd class="wide-only">{t(&msg!("search-key"))}</kbd>
                </button>
                <a
                    class="btn bare small rail-settings"
                    href=app.href(Place::Settings)
                    aria-current=move || current(Place::Settings)
                >
                    <Icon name="settings" />
                    <span class="rail-text">{t(&msg!("settings"))}</span>
                </a>
            </div>
        </header>
    }
}

/// The brand's mark: a floor plan.
#[component]
fn Mark() -> impl IntoView {
    view! {
        <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true">
            <path d="M3 3h18v18H3zM3 10h8M11 3v11M11 18v3M15 14h6"></path>
        </svg>
    }
}

/// Says that this is the sample, and the way out.
#[component]
fn SampleBanner() -> impl IntoView {
    let app = App::here();
    let start_over = move |_| {
        spawn_local(async move {
            let outcome = match work(app).await {
                Ok(work) => (work.start_over)(app).await,
                Err(error) => Err(error),
            };
            match outcome {
                Ok(()) => {
                    app.go(Place::Today);
                    app.notices.say(t(&msg!("sample-fresh")));
                }
                Err(error) => app.trouble(&error),
            }
        });
    };
    view! {
        <section class="banner" aria-label=t(&msg!("sample"))>
            <span>{t(&msg!("sample-banner"))}</span>
            <span class="row">
                <button class="btn small" on:click=start_over>{t(&msg!("sample-start-over"))}</button>
                <a class="btn small" href=super::route::Route::new(Space::Own, Place::Today).href()>
                    {t(&msg!("sample-leave"))}
                </a>
            </span>
        </section>
    }
}
