//! The playbook in use: stored, changed, taken back, and followed by every tool.
//!
//! It is one JSON value under a setting of the space's database. A change is checked, shown at once, stored, told to the
//! other tabs, and a moment later the briefs of all accounts are made anew, since they hold what its rules found.

use crate::app::state::App;
use crate::plan::{Id, Summary};
use crate::playbook::{Playbook, Problem, Written};
use crate::storage::{Rev, Storage, StorageError, Store};
use crate::text::Msg;
use crate::text::live::t;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use serde_json::Value;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;

/// The setting that holds the playbook's JSON; empty while the default one is in use, in the reader's language.
const SETTING: &str = "playbook";
/// The setting that says that the briefs were made under another playbook.
pub const DUE: &str = "briefs-due";
/// Milliseconds without another change before the briefs are made anew.
const PAUSE: u32 = 1_500;
/// Briefs made in one transaction; the page answers between two of them.
const AT_ONCE: usize = 12;
/// Changes that can be taken back.
const STEPS: usize = 100;

/// Where the summariser, which is made before the playbook is read, finds it.
#[derive(Clone, Default)]
pub struct Shelf(Rc<RefCell<Option<Arc<Playbook>>>>);

impl Shelf {
    /// The playbook in use; the default one until it is read.
    #[must_use]
    pub fn playbook(&self) -> Arc<Playbook> {
        self.0.borrow().clone().unwrap_or_else(|| standard().playbook().clone())
    }

    fn put(&self, playbook: Arc<Playbook>) {
        self.0.replace(Some(playbook));
    }
}

/// The playbook in use; a handle.
#[derive(Clone, Copy)]
pub struct Book {
    /// `None` until it is read: the start needs none.
    state: RwSignal<Option<State>>,
    saving: RwSignal<usize>,
    shelf: StoredValue<Shelf, LocalStorage>,
    /// Rises with every change, so that a round of briefs that was overtaken ends.
    round: StoredValue<u32>,
}

#[derive(Clone)]
struct State {
    written: Written,
    past: Vec<(Msg, Written)>,
    future: Vec<(Msg, Written)>,
}

/// The stored playbook, or the default one; with what is wrong where the stored one does not hold together.
///
/// # Errors
/// Those of any read.
pub async fn stored(store: &Store) -> Result<(Written, Option<Problem>), StorageError> {
    let text = store.setting(SETTING).await?.unwrap_or_default();
    if text.is_empty() {
        return Ok((standard(), None));
    }
    // A text that is no JSON is no playbook either.
    match Written::read(serde_json::from_str(&text).unwrap_or_default()) {
        Ok(written) => Ok((written, None)),
        Err(problem) => Ok((standard(), Some(problem))),
    }
}

/// The default playbook.
pub fn standard() -> Written {
    Written::of(Playbook::standard(&t))
}

/// The id under which tabs tell each other that the playbook was changed: no plan has it.
#[must_use]
pub fn mark() -> Id {
    Id::of_origin(&["groundplan", SETTING])
}

impl Book {
    /// One that is still to be read.
    #[must_use]
    pub fn new(shelf: Shelf) -> Self {
        Self {
            state: RwSignal::new(None),
            saving: RwSignal::new(0),
            shelf: StoredValue::new_local(shelf),
            round: StoredValue::new(0),
        }
    }

    /// Makes whoever calls it follow the playbook.
    pub fn track(&self) {
        self.state.track();
    }

    /// Reads its JSON, and follows it.
    pub fn with<T>(&self, read: impl FnOnce(&Value) -> T) -> T {
        self.state.with(|state| read(state.as_ref().map_or(&Value::Null, |state| state.written.value())))
    }

    /// The playbook now, without following it.
    #[must_use]
    pub fn now(&self) -> Written {
        self.state.with_untracked(|state| state.as_ref().map(|state| state.written.clone())).unwrap_or_else(standard)
    }

    /// Whether a change is on its way to storage.
    #[must_use]
    pub fn saving(&self) -> bool {
        self.saving.get() > 0
    }

    /// What undo (`back`) or redo would do.
    #[must_use]
    pub fn step_label(&self, back: bool) -> Option<Msg> {
        self.state.with(|state| {
            let state = state.as_ref()?;
            let steps = if back { &state.past } else { &state.future };
            steps.last().map(|(label, _)| label.clone())
        })
    }
}

impl App {
    /// Changes the playbook; the label is what undo will call it. What does not hold together is not taken.
    ///
    /// # Errors
    /// The first problem of the changed playbook.
    pub fn change_book(&self, label: Msg, value: Value) -> Result<(), Problem> {
        self.put_book(label, Written::read(value)?);
        Ok(())
    }

    /// Puts another playbook in the place of the present one.
    pub fn put_book(&self, label: Msg, next: Written) {
        if next == self.book.now() {
            return;
        }
        self.hand_out(&next);
        self.book.state.update(|state| {
            let Some(state) = state else { return };
            let before = std::mem::replace(&mut state.written, next);
            state.past.push((label, before));
            let surplus = state.past.len().saturating_sub(STEPS);
            state.past.drain(..surplus);
            state.future.clear();
        });
        self.store_book();
    }

    /// The same, with a notice that takes it back.
    pub fn replace_book(&self, label: Msg, next: Written, told: &Msg) {
        let (app, before) = (*self, self.book.now());
        self.put_book(label.clone(), next);
        self.notices.keep(t(told), t(&msg!("undo")), move || app.put_book(label.clone(), before.clone()));
    }

    /// Takes the last change back (`back`), or brings back what was taken.
    pub fn step_book(&self, back: bool) {
        let step = self.book.state.with_untracked(|state| {
            let state = state.as_ref()?;
            let steps = if back { &state.past } else { &state.future };
            steps.last().cloned()
        });
        let Some((label, next)) = step else { return };
        self.hand_out(&next);
        self.book.state.update(|state| {
            let Some(State { written, past, future }) = state else { return };
            let (from, to) = if back { (past, future) } else { (future, past) };
            from.pop();
            to.push((label, std::mem::replace(written, next)));
        });
        self.store_book();
    }

    /// Another tab, or the sample's new start, has put another playbook into storage.
    pub fn reload_book(&self) {
        let (app, store) = (*self, self.store());
        spawn_local(async move {
            // One that cannot be read was told when it was first met.
            let Ok((written, _)) = stored(&store).await else { return };
            app.take_book(written);
        });
    }

    /// Reads the playbook, where that was not done yet; work on plans needs it.
    ///
    /// # Errors
    /// Those of any read.
    pub async fn open_book(&self) -> Result<(), StorageError> {
        if self.book.state.try_with_untracked(Option::is_none) != Some(true) {
            return Ok(());
        }
        let (written, problem) = stored(&self.store()).await?;
        // Somebody else may have waited for the same.
        if self.book.state.try_with_untracked(Option::is_none) == Some(true) {
            self.take_book(written);
            if let Some(problem) = problem {
                self.notices.trouble(t(&msg!("book-unreadable", why = problem.message())));
            }
        }
        Ok(())
    }

    fn take_book(&self, written: Written) {
        self.hand_out(&written);
        self.book.state.try_set(Some(State { written, past: Vec::new(), future: Vec::new() }));
    }

    /// Goes back to the default playbook for good: the sample starts over.
    pub fn forget_book(&self) {
        let (app, store) = (*self, self.store());
        spawn_local(async move {
            match store.set_setting(SETTING, "").await {
                Ok(()) if app.book.round.try_get_value().is_some() => app.reload_book(),
                Ok(()) => {}
                Err(error) => app.trouble(&error),
            }
        });
    }

    /// Hands a playbook to those that read it without following it; before the others are told, who read it there.
    fn hand_out(&self, written: &Written) {
        self.playbook.try_set_value(written.playbook().clone());
        if let Some(shelf) = self.book.shelf.try_get_value() {
            shelf.put(written.playbook().clone());
        }
    }

    fn store_book(&self) {
        let (app, store) = (*self, self.store());
        let written = self.book.now();
        let text = if written == standard() { String::new() } else { written.value().to_string() };
        self.book.saving.try_update(|count| *count += 1);
        spawn_local(async move {
            // First the mark: should the tab close between the two, the briefs are made once too often.
            let outcome = match store.set_setting(DUE, "yes").await {
                Ok(()) => store.set_setting(SETTING, &text).await,
                failed => failed,
            };
            app.book.saving.try_update(|count| *count = count.saturating_sub(1));
            match outcome {
                Ok(()) => {
                    app.tell(mark(), Rev(0));
                    app.brief_again();
                }
                Err(error) => app.trouble(&error),
            }
        });
    }

    /// Makes the briefs of all accounts anew, a few at a time, once nobody has changed the playbook for a moment.
    pub fn brief_again(&self) {
        let app = *self;
        let Some(round) = app.book.round.try_update_value(|round| {
            *round += 1;
            *round
        }) else {
            // The space was left: what is due there is done when it is opened again.
            return;
        };
        let store = self.store();
        let overtaken = move || app.book.round.try_get_value() != Some(round);
        spawn_local(async move {
            TimeoutFuture::new(PAUSE).await;
            if overtaken() {
                return;
            }
            let outcome = async {
                let ids: Vec<Id> = store.summaries().await?.iter().map(|brief: &Summary| brief.id).collect();
                for some in ids.chunks(AT_ONCE) {
                    if overtaken() {
                        return Ok(false);
                    }
                    store.brief_anew(some).await?;
                    TimeoutFuture::new(0).await;
                }
                if overtaken() {
                    return Ok(false);
                }
                store.set_setting(DUE, "").await.map(|()| true)
            };
            match outcome.await {
                Ok(true) if !overtaken() => app.changed(),
                Ok(_) => {}
                Err(error) => app.trouble(&error),
            }
        });
    }
}
