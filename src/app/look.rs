//! Looking without changing: a plan from a file that is not taken in, or the database of a newer app.

use super::route::{Place, Route, Space, Tab};
use super::state::{App, go_to};
use super::trouble::storage_message;
use crate::plan::Plan;
use crate::storage::{Memory, Storage, StorageError, Store, Summarise};
use crate::text::live::t;
use leptos::prelude::*;
use std::cell::RefCell;

thread_local! {
    /// The plan to be looked at. It lasts as long as the page: nothing of it is stored.
    static LOOK: RefCell<Option<Looked>> = const { RefCell::new(None) };
}

/// What is looked at.
struct Looked {
    plan: Plan,
    context: Context,
}

/// What the reader has to know of a plan that is looked at, in words.
#[derive(Clone, Default)]
pub struct Context {
    /// Which plan it is, or of when; empty where there is nothing to say.
    pub said: String,
    /// The way back: where it leads, and what it is called.
    pub back: Option<(String, String)>,
}

/// Opens a plan to be looked at, in a space of its own.
pub fn look_at(plan: Plan, context: Context) {
    let place = Place::Account(plan.id, Tab::People(None));
    LOOK.set(Some(Looked { plan, context }));
    go_to(&Route::new(Space::File, place).href());
}

/// The storage of that space: in memory, and closed to every write.
///
/// # Errors
/// Those of any write; there are none in memory.
pub async fn look_store(brief: Summarise) -> Result<Store, StorageError> {
    let memory = Memory::new(brief);
    let plan = LOOK.with_borrow(|look| look.as_ref().map(|look| look.plan.clone()));
    memory.create(plan.as_slice()).await?;
    Ok(Store::Memory(memory.locked()))
}

/// Says why nothing can be changed, and what can be done instead.
#[component]
pub fn LookBanner() -> impl IntoView {
    let app = App::here();
    let Some(why) = app.store().read_only() else { return ().into_any() };
    let own = Route::new(Space::Own, Place::Today).href();
    let is_file = app.space == Space::File;
    let context = LOOK.with_borrow(|look| look.as_ref().filter(|_| is_file).map(|look| look.context.clone()));
    let Context { said, back } = context.unwrap_or_default();
    let actions = if is_file {
        let (href, text) = back.unwrap_or_else(|| (own, t(&msg!("look-leave"))));
        view! { <a class="btn small" href=href>{text}</a> }.into_any()
    } else {
        view! {
            <button class="btn small" on:click=move |_| { let _ = window().location().reload(); }>
                {t(&msg!("look-update"))}
            </button>
            <button class="btn small" on:click=move |_| app.at_work(|work, app| (work.save_all)(app))>{t(&msg!("backup-save"))}</button>
        }
        .into_any()
    };
    view! {
        <section class="banner look-banner" aria-label=t(&msg!("look"))>
            <span>
                {(!said.is_empty()).then(|| view! { <b>{said}</b> " " })}
                {t(&storage_message(&why))}
            </span>
            <span class="row">
                {move || app.open.get().map(|_| view! {
                    <button class="btn small" on:click=move |_| app.sharing.set(true)>{t(&msg!("share"))}</button>
                })}
                {actions}
            </span>
        </section>
    }
    .into_any()
}
