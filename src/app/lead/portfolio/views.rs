//! Views of the list, kept by name in this browser's settings of the space.

use crate::app::state::App;
use crate::plan::read_json;
use crate::portfolio::board::{NamedView, View, keep};
use crate::storage::Storage;
use crate::text::live::t;
use crate::ui::{Folded, Select, TextField};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// The setting's name.
const SETTING: &str = "portfolio-views";

/// The saved views, and saving the present one.
#[component]
pub fn SavedViews(app: App, view: RwSignal<View>) -> impl IntoView {
    let views: RwSignal<Vec<NamedView>> = RwSignal::new(Vec::new());
    let store = app.store();
    spawn_local(async move {
        match store.setting(SETTING).await {
            Ok(text) => _ = views.try_set(text.and_then(|text| read_json(&text).ok()).unwrap_or_default()),
            Err(error) => app.trouble(&error),
        }
    });
    // The view in sight has a name as long as nobody changes it.
    let here = Memo::new(move |_| {
        let found = views
            .with(|views| view.with(|view| views.iter().find(|one| one.view == *view).map(|one| one.name.clone())));
        found.unwrap_or_default()
    });
    let options = Signal::derive(move || {
        let none = (String::new(), t(&msg!("portfolio-view-none")));
        let named = views.get().into_iter().map(|one| (one.name.clone(), one.name));
        std::iter::once(none).chain(named).collect::<Vec<_>>()
    });
    let choose = Callback::new(move |name: String| {
        if let Some(one) = views.with_untracked(|views| views.iter().find(|one| one.name == name).cloned()) {
            view.set(one.view);
        }
    });
    let remove = move |_| {
        let name = here.get_untracked();
        views.update(|views| views.retain(|one| one.name != name));
        store_views(app, views, t(&msg!("portfolio-view-removed", name = name)));
    };
    let inside = Callback::new(move |()| saving(app, view, views));
    view! {
        <div class="row portfolio-views">
            <Show when=move || views.with(|views| !views.is_empty())>
                <Select label=t(&msg!("portfolio-view")) options value=here on_change=choose />
            </Show>
            <Show when=move || here.with(|name| !name.is_empty())>
                <button class="btn small" on:click=remove>{move || t(&msg!("portfolio-view-remove", name = here.get()))}</button>
            </Show>
            <Folded class="portfolio-keep" title=t(&msg!("portfolio-view-keep")) inside />
        </div>
    }
}

fn saving(app: App, view: RwSignal<View>, views: RwSignal<Vec<NamedView>>) -> AnyView {
    let name = RwSignal::new(String::new());
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let called = name.get_untracked().trim().to_owned();
        if called.is_empty() {
            return;
        }
        views.update(|views| keep(views, &called, view.get_untracked()));
        name.set(String::new());
        store_views(app, views, t(&msg!("portfolio-view-kept", name = called)));
    };
    view! {
        <form class="row add-row" on:submit=save>
            <TextField
                label=t(&msg!("portfolio-view-name"))
                value=name
                placeholder=t(&msg!("portfolio-view-example"))
                on_input=move |text| name.set(text)
            />
            <button type="submit" class="btn add-button">{t(&msg!("portfolio-view-save"))}</button>
        </form>
    }
    .into_any()
}

fn store_views(app: App, views: RwSignal<Vec<NamedView>>, said: String) {
    let text = serde_json::to_string(&views.get_untracked()).unwrap_or_default();
    let store = app.store();
    spawn_local(async move {
        match store.set_setting(SETTING, &text).await {
            Ok(()) => app.notices.say(said),
            Err(error) => app.trouble(&error),
        }
    });
}
