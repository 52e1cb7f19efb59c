//! The parts of the app that are loaded after it has started. The build (`scripts/chunks.js`) cuts them out of the module
//! at the functions that `main.rs` marks.
//!
//! A chunk hands over function pointers, and nothing in the start may name what they point to: whatever the start can reach
//! without a pointer stays in the start.

use super::account::AccountFrame;
use super::accounts::NewAccount;
use super::backups::save_all;
use super::calls::CallsWeek;
use super::import::Import;
use super::late::{Show, late};
use super::lead::LeadFrame;
use super::observe::ObservePage;
use super::palette::Palette;
use super::playbook::PlaybookPage;
use super::playbook::book::Shelf;
use super::recovery::{Recover, Recovery};
use super::settings::Settings;
use super::share::Share;
use super::start::{seed, start_over};
use super::state::{self, App, follow_tabs};
use super::update;
use super::vigil::watch;
use super::workshops::Workshops;
use crate::plan::Id;
use crate::storage::{Briefs, Coming, StorageError};
use crate::text::live::learn_the_rest;
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// Makes a view.
pub type Make = fn() -> AnyView;

/// Work on plans: the account's page with all its tools, and whatever reads or writes a whole plan.
#[derive(Clone, Copy)]
pub struct Work {
    /// The page of an account.
    pub account: fn(Id) -> AnyView,
    /// The dialog that makes an account.
    pub create: Make,
    /// The palette.
    pub palette: Make,
    /// The share dialog.
    pub share: Make,
    /// Who makes the briefs.
    pub briefs: fn(Shelf) -> Rc<dyn Briefs>,
    /// Saves what dead tabs left in their journals.
    pub recover: fn(App) -> Coming<()>,
    /// Puts the sample into its sandbox.
    pub seed: fn(App) -> Coming<Result<(), StorageError>>,
    /// Starts the sample over.
    pub start_over: fn(App) -> Coming<Result<(), StorageError>>,
    /// Reads the playbook, where that was not done yet.
    open_book: fn(App) -> Coming<Result<(), StorageError>>,
    /// Reads a playbook that somebody else has changed.
    pub reload_book: fn(App),
    /// Makes the briefs of all accounts anew.
    pub brief_again: fn(App),
    /// Follows what is saved, and keeps backups of it.
    pub watch: fn(App),
    /// Saves everything as one file.
    pub save_all: fn(App),
    /// Keeps up with other tabs and with newer builds.
    pub keep_up: fn(App),
}

/// The places somebody visits now and then.
#[derive(Clone, Copy)]
pub struct Pages {
    /// Bringing files in.
    pub import: Make,
    /// How the organisation sells.
    pub playbook: Make,
    /// Settings.
    pub settings: Make,
    /// The places of those who lead a team.
    pub lead: Make,
    /// The place of those who train.
    pub workshops: Make,
    /// The calls of a week.
    pub week: Make,
    /// A call as somebody observes it.
    pub observe: fn(Id) -> AnyView,
    /// What to do about a database that has lost what was in it; the callback opens it anew.
    pub recover: fn(Recovery, Callback<()>) -> AnyView,
}

impl Work {
    /// What the chunk hands over; the start must not call it.
    #[must_use]
    pub fn unpacked() -> Self {
        learn_the_rest();
        Self {
            account: |id| view! { <AccountFrame id /> }.into_any(),
            create: || view! { <NewAccount /> }.into_any(),
            palette: || view! { <Palette /> }.into_any(),
            share: || view! { <Share /> }.into_any(),
            briefs: state::briefs,
            recover: state::recover,
            seed,
            start_over,
            open_book: |app| Box::pin(async move { app.open_book().await }),
            reload_book: |app| app.reload_book(),
            brief_again: |app| app.brief_again(),
            watch,
            save_all,
            keep_up: |app| {
                follow_tabs(app);
                update::follow(app);
            },
        }
    }
}

impl Pages {
    /// What the chunk hands over; the start must not call it.
    #[must_use]
    pub fn unpacked() -> Self {
        learn_the_rest();
        Self {
            import: || view! { <Import /> }.into_any(),
            playbook: || view! { <PlaybookPage /> }.into_any(),
            settings: || view! { <Settings /> }.into_any(),
            lead: || view! { <LeadFrame /> }.into_any(),
            workshops: || view! { <Workshops /> }.into_any(),
            week: || view! { <CallsWeek /> }.into_any(),
            observe: |call| view! { <ObservePage id=call /> }.into_any(),
            recover: |recovery, again| view! { <Recover recovery again /> }.into_any(),
        }
    }
}

/// How the chunks are loaded. The split points stand in the app's binary and not here: as exports, they would bring the
/// whole app into every module that is linked with this library.
#[derive(Clone, Copy)]
pub struct Loaders {
    /// Loads [`Work`]; `None` where it did not arrive.
    pub work: fn() -> Coming<Option<Work>>,
    /// Loads [`Pages`]; `None` where they did not arrive.
    pub pages: fn() -> Coming<Option<Pages>>,
}

thread_local! {
    static LOADERS: Cell<Option<Loaders>> = const { Cell::new(None) };
}

/// Keeps the loaders; first thing of all.
pub fn load_by(loaders: Loaders) {
    LOADERS.set(Some(loaders));
}

async fn load_work() -> Result<Work, StorageError> {
    let Some(loaders) = LOADERS.get() else { return Err(StorageError::NotLoaded) };
    (loaders.work)().await.ok_or(StorageError::NotLoaded)
}

/// Loads the places somebody visits now and then, where they are not there yet.
///
/// # Errors
/// [`StorageError::NotLoaded`].
pub async fn load_pages() -> Result<Pages, StorageError> {
    let Some(loaders) = LOADERS.get() else { return Err(StorageError::NotLoaded) };
    (loaders.pages)().await.ok_or(StorageError::NotLoaded)
}

/// Loads the code that works on plans, where it is not there yet, and reads the playbook that it works by.
///
/// # Errors
/// [`StorageError::NotLoaded`]; those of any read.
pub async fn work(app: App) -> Result<Work, StorageError> {
    let work = load_work().await?;
    (work.open_book)(app).await?;
    Ok(work)
}

/// Who makes the briefs, once the code is here.
pub fn briefs(shelf: Shelf) -> Coming<Result<Rc<dyn Briefs>, StorageError>> {
    Box::pin(async move { Ok((load_work().await?.briefs)(shelf)) })
}

/// The page of an account.
pub fn account(app: App, id: Id) -> AnyView {
    late(app, move || {
        Box::pin(async move {
            let work = work(app).await?;
            Ok(Box::new(move || (work.account)(id)) as Show)
        })
    })
}

/// One of the other places.
pub fn page(app: App, which: fn(&Pages) -> Make) -> AnyView {
    late(app, move || {
        Box::pin(async move {
            let pages = load_pages().await?;
            // They import plans and change the playbook.
            work(app).await?;
            Ok(Box::new(which(&pages)) as Show)
        })
    })
}

/// The sheet of whoever observes a call.
pub fn observe(app: App, call: Id) -> AnyView {
    late(app, move || {
        Box::pin(async move {
            let pages = load_pages().await?;
            work(app).await?;
            Ok(Box::new(move || (pages.observe)(call)) as Show)
        })
    })
}

/// Loads everything, so that the first visit of each place is immediate, and so that the app goes on working where the
/// network or the host's files go away.
///
/// From then on what is saved is watched over; nothing is saved before. Asked again, it only fetches what did not arrive.
pub fn fetch_all(app: App, owner: Owner) {
    spawn_local(async move {
        // What does not arrive now is loaded, or missed, when it is needed.
        let work = work(app).await;
        let first = || app.complete.try_update_value(|complete| !std::mem::replace(complete, true)) == Some(true);
        let begun = work.ok().filter(|_| first());
        if let Some(work) = &begun {
            owner.with(|| (work.watch)(app));
        }
        let _ = load_pages().await;
        if let Some(work) = begun.filter(|_| !app.complete.is_disposed()) {
            owner.with(|| (work.keep_up)(app));
        }
    });
}
