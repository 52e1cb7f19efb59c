//! A document of the cabinet that is open: edited, stepped back, and saved behind.

use crate::app::cabinet::Keep;
use crate::app::state::App;
use crate::plan::{Id, read_json};
use crate::storage::StorageError;
use crate::storage::cabinet::{Cabinet, Document, DocumentHead, Drawer};
use crate::text::live::t;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;

/// How long after an edit it is saved, in milliseconds.
const PAUSE: u32 = 250;
/// Steps that can be taken back.
const STEPS: usize = 100;
/// The version of these documents' texts.
pub const VERSION: u32 = 1;

/// What can be kept as a document.
pub trait Paper: Clone + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// The drawer it lies in.
    const DRAWER: Drawer;

    /// What it is called in lists.
    fn name(&self) -> String;

    /// Takes over from the present state what no step back may lose.
    fn carry_over(&mut self, _now: &Self) {}
}

/// An open document; a handle.
pub struct Kept<T: Paper> {
    /// As it stands.
    pub now: RwSignal<Arc<T>>,
    /// What can be taken back: the edit's name, and what was before it.
    steps: RwSignal<Vec<(String, Arc<T>)>>,
    keeper: StoredValue<Rc<Keeper<T>>, LocalStorage>,
}

/// What saves it; it outlives the page until everything is saved.
struct Keeper<T> {
    app: App,
    head: RefCell<DocumentHead>,
    /// What is yet to be saved.
    due: RefCell<Option<Arc<T>>>,
    /// Whether somebody is at it, or will be in a moment.
    busy: Cell<bool>,
    waiting: Cell<bool>,
}

#[allow(clippy::expl_impl_clone_on_copy)] // derived, it would ask the document to be one that is copied
impl<T: Paper> Clone for Kept<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Paper> Copy for Kept<T> {}

/// A document before it is kept for the first time.
pub fn fresh<T: Paper>(id: Id, paper: &T) -> Document {
    let head =
        DocumentHead { id, drawer: T::DRAWER.into(), version: VERSION, name: paper.name(), ..DocumentHead::default() };
    Document { head, text: serde_json::to_string(paper).unwrap_or_default() }
}

impl<T: Paper> Kept<T> {
    /// Opens a document; `None` where this app cannot read it.
    pub fn open(app: App, document: &Document) -> Option<Self> {
        let paper = read_json::<T>(&document.text).ok().filter(|_| document.head.version <= VERSION)?;
        let keeper = Keeper {
            app,
            head: document.head.clone().into(),
            due: RefCell::new(None),
            busy: false.into(),
            waiting: false.into(),
        };
        let keeper = Rc::new(keeper);
        let kept = Self {
            now: RwSignal::new(Arc::new(paper)),
            steps: RwSignal::new(Vec::new()),
            keeper: StoredValue::new_local(keeper.clone()),
        };
        let hidden = window_event_listener_untyped("pagehide", move |_| kept.save_now());
        on_cleanup(move || {
            hidden.remove();
            kept.save_now();
        });
        Some(kept)
    }

    /// The document.
    pub fn id(self) -> Id {
        self.keeper.with_value(|keeper| keeper.head.borrow().id)
    }

    /// Changes it. Edits of one name in a row are one step: a field while somebody types.
    pub fn edit(self, name: &str, change: impl FnOnce(&mut T)) {
        let before = self.now.get_untracked();
        self.steps.update(|steps| {
            if steps.last().is_none_or(|(last, _)| last != name) {
                steps.push((name.to_owned(), before.clone()));
                let surplus = steps.len().saturating_sub(STEPS);
                steps.drain(..surplus);
            }
        });
        self.put(change);
    }

    /// Changes it without a step back: what can be done again from outside.
    pub fn put(self, change: impl FnOnce(&mut T)) {
        // The page may have been left since somebody set out to do this.
        let Some(now) = self.now.try_get_untracked() else { return };
        let mut after = (*now).clone();
        change(&mut after);
        self.now.try_set(Arc::new(after));
        self.save_soon();
    }

    /// Whether there is something to take back.
    pub fn can_step_back(self) -> bool {
        self.steps.with(|steps| !steps.is_empty())
    }

    /// Takes the last step back.
    pub fn step_back(self) {
        if let Some((_, before)) = self.steps.try_update(Vec::pop).flatten() {
            let mut before = (*before).clone();
            self.now.with_untracked(|now| before.carry_over(now));
            self.now.set(Arc::new(before));
            self.save_soon();
        }
    }

    fn save_soon(self) {
        let Some(keeper) = self.keeper.try_get_value() else { return };
        *keeper.due.borrow_mut() = self.now.try_get_untracked();
        if !keeper.waiting.replace(true) {
            spawn_local(async move {
                TimeoutFuture::new(PAUSE).await;
                keeper.waiting.set(false);
                self.save(keeper).await;
            });
        }
    }

    fn save_now(self) {
        if let Some(keeper) = self.keeper.try_get_value() {
            spawn_local(self.save(keeper));
        }
    }

    /// Saves what is due, one writing after another until nothing is.
    async fn save(self, keeper: Rc<Keeper<T>>) {
        if keeper.busy.replace(true) {
            return; // whoever is at it goes on until nothing is left
        }
        loop {
            let Some(paper) = keeper.due.borrow_mut().take() else { break };
            let head = keeper.head.borrow().clone();
            match write(keeper.app, head, &*paper).await {
                Ok(Some(head)) => *keeper.head.borrow_mut() = head,
                Ok(None) => self.take_theirs(&keeper).await,
                Err(error) => keeper.app.trouble(&error),
            }
        }
        keeper.busy.set(false);
    }

    /// Another tab was faster: what it wrote is shown, and what was typed here last is to be typed again.
    async fn take_theirs(self, keeper: &Keeper<T>) {
        let id = keeper.head.borrow().id;
        let theirs = Keep::of(keeper.app.space).await.get(id).await.ok().flatten();
        if let Some(theirs) = theirs
            && let Ok(paper) = read_json::<T>(&theirs.text)
        {
            *keeper.head.borrow_mut() = theirs.head;
            self.now.try_set(Arc::new(paper));
            self.steps.try_set(Vec::new());
            keeper.app.notices.say(t(&msg!("workshop-other-tab")));
        }
    }
}

async fn write<T: Paper>(app: App, head: DocumentHead, paper: &T) -> Result<Option<DocumentHead>, StorageError> {
    let head = DocumentHead { name: paper.name(), version: VERSION, ..head };
    let text = serde_json::to_string(paper).unwrap_or_default();
    let keep: Rc<Keep> = Keep::of(app.space).await;
    let rev = keep.put(&Document { head: head.clone(), text }).await?;
    Ok(rev.map(|rev| DocumentHead { rev, ..head }))
}
