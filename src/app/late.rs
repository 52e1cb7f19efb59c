//! What is shown of a part of the app while its code is on the way, and where it does not arrive.

use super::chunk::{Make, Work, work};
use super::state::App;
use super::trouble::storage_message;
use crate::storage::{Coming, StorageError};
use crate::text::live::t;
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Makes a view whose code has arrived.
pub type Show = Box<dyn Fn() -> AnyView>;

/// Where the loading of a place stands.
#[derive(Clone)]
enum Loading {
    Waiting,
    Here(Rc<dyn Fn() -> AnyView>),
    Failed(StorageError),
}

/// A place whose code is loaded when it is first shown.
pub fn late(app: App, load: impl Fn() -> Coming<Result<Show, StorageError>> + 'static) -> AnyView {
    shown(app, Box::new(load))
}

fn shown(app: App, load: Box<dyn Fn() -> Coming<Result<Show, StorageError>>>) -> AnyView {
    let load = StoredValue::new_local(load);
    let state = RwSignal::new_local(Loading::Waiting);
    let fetch = move || {
        state.set(Loading::Waiting);
        app.arriving.update(|count| *count += 1);
        let coming = load.with_value(|load| load());
        spawn_local(async move {
            state.try_set(coming.await.map_or_else(Loading::Failed, |show| Loading::Here(show.into())));
            app.arriving.try_update(|count| *count = count.saturating_sub(1));
        });
    };
    fetch();
    (move || match state.get() {
        Loading::Waiting => view! { <p class="coming" role="status">{t(&msg!("opening"))}</p> }.into_any(),
        Loading::Here(show) => show(),
        Loading::Failed(error) => view! {
            <main id="main" tabindex="-1" class="page stack">
                <h1>{t(&msg!("cannot-open-place"))}</h1>
                <p role="alert">{t(&storage_message(&error))}</p>
                <p>
                    <button class="btn go" on:click=move |_| fetch()>
                        {t(&msg!("try-again"))}
                    </button>
                </p>
            </main>
        }
        .into_any(),
    })
    .into_any()
}

/// A dialog whose code is loaded when it is first opened. Where it does not arrive, a notice says so and the dialog can be
/// opened again.
pub fn dialog(app: App, open: RwSignal<bool>, which: fn(&Work) -> Make) -> AnyView {
    let here: RwSignal<Option<Make>> = RwSignal::new(None);
    Effect::new(move |_| {
        if !open.get() || here.with_untracked(Option::is_some) {
            return;
        }
        spawn_local(async move {
            match work(app).await {
                Ok(work) => drop(here.try_set(Some(which(&work)))),
                Err(error) => {
                    open.try_set(false);
                    app.trouble(&error);
                }
            }
        });
    });
    (move || here.get().map(|make| make())).into_any()
}

/// Does something once the page has nothing else to do; soon, where the browser does not tell.
pub fn when_idle(act: impl FnOnce() + 'static) {
    let act = Closure::once_into_js(act);
    let idle = js_sys::Reflect::get(&window(), &"requestIdleCallback".into()).ok();
    match idle.and_then(|idle| idle.dyn_into::<js_sys::Function>().ok()) {
        Some(idle) => drop(idle.call1(&window(), &act)),
        None => drop(window().set_timeout_with_callback_and_timeout_and_arguments_0(act.unchecked_ref(), 200)),
    }
}
