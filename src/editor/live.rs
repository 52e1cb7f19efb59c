//! The open plan on screen: a signal to read, a closure to edit, and everything that happens by itself afterwards:
//! journal, autosave, other tabs.

mod kept;
mod noted;

use super::browser::{new_id, now};
use super::journal::Journal;
use super::tabs::{Tabs, channel_name};
use super::{Context, Session};
use crate::plan::{Author, Id, Plan};
use crate::storage::{Rev, Storage, StorageError, Store};
use crate::text::Msg;
use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::prelude::*;

/// Milliseconds without an edit after which a save starts.
const PAUSE: i64 = 300;
/// A save starts at the latest this many milliseconds after the first unsaved edit.
const LONGEST: i64 = 1_000;
/// After a save that failed, the next attempt.
const RETRY: u32 = 5_000;

/// Whether what is on screen is safe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveState {
    /// Everything is stored.
    Saved,
    /// Something is on its way; it is in the journal, or will be as soon as it is painted.
    Saving,
    /// Storage refused; everything is still on screen and in the journal.
    Failed(StorageError),
}

/// What can be done to the open plan from outside its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Takes the last edit back.
    Undo,
    /// Brings back what undo took.
    Redo,
    /// Saves now instead of in a moment.
    Save,
}

/// The open plan. A handle: copies speak of the same plan.
#[derive(Clone, Copy)]
pub struct Editor {
    id: Id,
    plan: RwSignal<Arc<Plan>>,
    state: RwSignal<SaveState>,
    undo: RwSignal<Option<Msg>>,
    redo: RwSignal<Option<Msg>>,
    name: StoredValue<String>,
    inner: StoredValue<Rc<RefCell<Inner>>, LocalStorage>,
}

/// What the handle stands for; outlives the screen until the last save is through.
struct Inner {
    session: Session,
    store: Rc<Store>,
    journal: Journal,
    author: Author,
    timer: Option<Timeout>,
    /// Whether an edit waits to be written into the journal.
    unwritten: bool,
    unsaved_since: Option<i64>,
    tabs: Option<Tabs>,
    /// Whether another tab has saved while a save of this one was under way.
    missed: bool,
}

impl Editor {
    /// Opens a plan from storage.
    ///
    /// # Errors
    /// [`StorageError::Missing`] when there is none, and those of [`Storage::load`].
    pub async fn open(
        store: Rc<Store>,
        id: Id,
        journal: Journal,
        author: Author,
        workspace: &str,
        owner: Owner,
    ) -> Result<Self, StorageError> {
        let stored = store.load(id).await?.ok_or(StorageError::Missing)?;
        let channel_name = channel_name(workspace);
        Ok(owner.with(|| {
            let mut session = Session::new(stored);
            let place = (workspace.to_owned(), id);
            if let Some(steps) = kept::take(&place) {
                session.go_on(steps);
            }
            let plan = RwSignal::new(Arc::new(session.plan().clone()));
            let (undo, redo) = (session.undo_label().cloned(), session.redo_label().cloned());
            let name = StoredValue::new(author.name.clone());
            let inner = Rc::new(RefCell::new(Inner {
                session,
                store,
                journal,
                author,
                timer: None,
                unwritten: false,
                unsaved_since: None,
                tabs: None,
                missed: false,
            }));
            let editor = Self {
                id,
                plan,
                state: RwSignal::new(SaveState::Saved),
                undo: RwSignal::new(undo),
                redo: RwSignal::new(redo),
                name,
                inner: StoredValue::new_local(inner.clone()),
            };
            inner.borrow_mut().tabs = Tabs::listen(&channel_name, move |message| editor.heard(&message));
            editor.save_when_leaving(place);
            editor
        }))
    }

    /// The plan's id.
    #[must_use]
    pub fn id(&self) -> Id {
        self.id
    }

    /// The plan as it stands.
    #[must_use]
    pub fn plan(&self) -> Signal<Arc<Plan>> {
        self.plan.into()
    }

    /// Whether what is on screen is safe.
    #[must_use]
    pub fn state(&self) -> Signal<SaveState> {
        self.state.into()
    }

    /// What undo would take back.
    #[must_use]
    pub fn undo_label(&self) -> Signal<Option<Msg>> {
        self.undo.into()
    }

    /// What redo would bring back.
    #[must_use]
    pub fn redo_label(&self) -> Signal<Option<Msg>> {
        self.redo.into()
    }

    /// The name edits are signed with; empty when the user has not given one.
    #[must_use]
    pub fn author_name(&self) -> String {
        // Not from `inner`: an edit in progress may ask for it.
        self.name.try_get_value().unwrap_or_default()
    }

    /// Changes the plan; the label is what undo will call it.
    pub fn edit(&self, label: Msg, change: impl FnOnce(&mut Plan)) {
        self.with_inner(|inner| {
            let context = inner.context();
            inner.session.edit(context, label, change).is_some()
        });
    }

    /// Takes the last edit back.
    pub fn undo(&self) {
        self.with_inner(|inner| {
            let context = inner.context();
            inner.session.undo(context).is_some()
        });
    }

    /// Does one of the three.
    pub fn act(self, act: Act) {
        match act {
            Act::Undo => self.undo(),
            Act::Redo => self.redo(),
            Act::Save => self.flush(),
        }
    }

    /// The edit just made, as what a button can take back, even when others have followed until it is pressed.
    pub fn last_step(&self) -> Option<Id> {
        self.inner.try_with_value(|inner| inner.borrow().session.last_step()).flatten()
    }

    /// Takes one particular edit back.
    pub fn take_back(&self, step: Option<Id>) {
        let Some(step) = step else { return };
        self.with_inner(|inner| {
            let context = inner.context();
            inner.session.undo_step(context, step).is_some()
        });
    }

    /// Whether an edit could still be taken back: it has not been undone some other way. Follows the editing.
    pub fn can_take_back(&self, step: Option<Id>) -> bool {
        self.undo.try_with(|_| ());
        let knows = |inner: &Rc<RefCell<Inner>>| step.is_some_and(|step| inner.borrow().session.can_undo(step));
        self.inner.try_with_value(knows).unwrap_or_default()
    }

    /// Brings back what undo took.
    pub fn redo(&self) {
        self.with_inner(|inner| {
            let context = inner.context();
            inner.session.redo(context).is_some()
        });
    }

    /// Saves now instead of in a moment.
    pub fn flush(&self) {
        if let Some(inner) = self.inner.try_get_value() {
            self.save(&inner);
        }
    }

    fn with_inner(&self, change: impl FnOnce(&mut Inner) -> bool) {
        let Some(inner) = self.inner.try_get_value() else { return };
        if inner.borrow().store.read_only().is_some() {
            return; // what could never be saved is not begun
        }
        let changed = change(&mut inner.borrow_mut());
        if changed {
            self.publish(&inner);
            write_journal_soon(&inner);
            self.schedule(&inner);
        }
    }

    /// Shows the session's state.
    fn publish(&self, inner: &Rc<RefCell<Inner>>) {
        let (plan, undo, redo) = {
            let inner = inner.borrow();
            let session = &inner.session;
            (Arc::new(session.plan().clone()), session.undo_label().cloned(), session.redo_label().cloned())
        };
        self.plan.try_set(plan);
        self.undo.try_set(undo);
        self.redo.try_set(redo);
    }

    fn schedule(&self, inner: &Rc<RefCell<Inner>>) {
        let at = now().0;
        let since = *inner.borrow_mut().unsaved_since.get_or_insert(at);
        let wait = PAUSE.min(since + LONGEST - at).max(0);
        if self.state.try_get_untracked() == Some(SaveState::Saved) {
            self.state.try_set(SaveState::Saving);
        }
        self.save_in(inner, u32::try_from(wait).unwrap_or(0));
    }

    fn save_in(&self, inner: &Rc<RefCell<Inner>>, millis: u32) {
        let (editor, later) = (*self, inner.clone());
        // Replacing the timer cancels the one before.
        inner.borrow_mut().timer = Some(Timeout::new(millis, move || editor.save(&later)));
    }

    fn save(&self, inner: &Rc<RefCell<Inner>>) {
        // A page that hides may never run its timers.
        inner.borrow_mut().catch_up();
        let begun = inner.borrow_mut().session.begin_save();
        let Some((base, plan, pending)) = begun else { return };
        inner.borrow_mut().unsaved_since = None;
        let (editor, inner, store) = (*self, inner.clone(), inner.borrow().store.clone());
        wasm_bindgen_futures::spawn_local(async move {
            let outcome = store.save(base, &plan, &pending).await;
            editor.after_save(&inner, outcome);
        });
    }

    fn after_save(&self, inner: &Rc<RefCell<Inner>>, outcome: Result<crate::storage::Saved, StorageError>) {
        match outcome {
            Ok(saved) => {
                let moved = saved.rebased.is_some();
                let rev = saved.rev;
                let left = {
                    let mut inner = inner.borrow_mut();
                    inner.session.saved(saved);
                    inner.write_journal();
                    if let Some(tabs) = &inner.tabs {
                        tabs.tell(self.id, rev);
                    }
                    !inner.session.pending().is_empty()
                };
                if moved {
                    self.publish(inner);
                }
                if std::mem::take(&mut inner.borrow_mut().missed) {
                    self.catch_up();
                }
                if left {
                    self.schedule(inner);
                } else {
                    // The timer's closure holds this very cell: letting it go lets both go.
                    inner.borrow_mut().timer = None;
                    self.state.try_set(SaveState::Saved);
                }
            }
            Err(error) => {
                inner.borrow_mut().session.failed();
                let gone = error == StorageError::Missing;
                self.state.try_set(SaveState::Failed(error));
                if !gone {
                    self.save_in(inner, RETRY);
                }
            }
        }
    }

    /// Another tab has saved something.
    fn heard(&self, message: &str) {
        let Some((plan, rev)) = message.split_once(' ') else { return };
        let Some(inner) = self.inner.try_get_value() else { return };
        let newer = rev.parse().map(Rev).is_ok_and(|rev| rev > inner.borrow().session.base());
        if plan == self.id.to_string() && newer {
            self.catch_up();
        }
    }

    /// Takes in what other tabs have saved.
    fn catch_up(&self) {
        let editor = *self;
        wasm_bindgen_futures::spawn_local(async move { editor.read_again().await });
    }

    /// A page that hides may never come back, and a screen that closes takes its timers with it.
    fn save_when_leaving(self, place: (String, Id)) {
        let hidden = window_event_listener_untyped("pagehide", move |_| self.flush());
        let handle = StoredValue::new_local(Some(hidden));
        let document = leptos::prelude::document();
        // A tab that comes back may have slept while others told of what they saved.
        let on_change = Closure::<dyn Fn()>::new(move || {
            self.flush();
            self.catch_up();
        });
        // Without this listener the pause of 300 ms still saves.
        let _ = document.add_event_listener_with_callback("visibilitychange", on_change.as_ref().unchecked_ref());
        let on_change = StoredValue::new_local(Some(on_change));
        on_cleanup(move || {
            self.flush();
            if let Some(inner) = self.inner.try_get_value() {
                kept::keep(place.clone(), inner.borrow().session.steps());
            }
            if let Some(Some(handle)) = handle.try_update_value(Option::take) {
                handle.remove();
            }
            if let Some(Some(closure)) = on_change.try_update_value(Option::take) {
                let _ = leptos::prelude::document()
                    .remove_event_listener_with_callback("visibilitychange", closure.as_ref().unchecked_ref());
            }
        });
    }
}

impl Inner {
    fn context(&self) -> Context {
        Context { id: new_id(), at: now(), by: self.author.clone() }
    }

    /// Writes the journal if an edit waits for it.
    fn catch_up(&mut self) {
        if std::mem::take(&mut self.unwritten) {
            self.write_journal();
        }
    }

    fn write_journal(&self) {
        // Should the browser refuse, the save follows within a second.
        let _ = self.journal.write(self.session.pending());
    }
}

/// Writes the journal in a task of its own: this one paints what was edited first.
fn write_journal_soon(inner: &Rc<RefCell<Inner>>) {
    if std::mem::replace(&mut inner.borrow_mut().unwritten, true) {
        return;
    }
    let later = inner.clone();
    wasm_bindgen_futures::spawn_local(async move {
        TimeoutFuture::new(0).await;
        later.borrow_mut().catch_up();
    });
}
