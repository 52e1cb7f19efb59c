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
    app: App,
    /// As it stands.
    pub now: RwSignal<Arc<T>>,
    /// What can be taken back: the edit's name, and what was before it.
    steps: RwSignal<Vec<(String, Arc<T>)>>,
    head: StoredValue<DocumentHead>,
    /// Whether something is yet to be saved, and whether somebody is at it.
    due: StoredValue<(bool, bool)>,
}

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
        let kept = Self {
            app,
            now: RwSignal::new(Arc::new(paper)),
            steps: RwSignal::new(Vec::new()),
            head: StoredValue::new(document.head.clone()),
            due: StoredValue::new((false, false)),
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
        self.head.with_value(|head| head.id)
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
        let mut after = (*self.now.get_untracked()).clone();
        change(&mut after);
        self.now.set(Arc::new(after));
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
        self.due.update_value(|due| due.0 = true);
        spawn_local(async move {
            TimeoutFuture::new(PAUSE).await;
            if !self.due.is_disposed() {
                self.save_now();
            }
        });
    }

    /// Saves what is due, one writing after another.
    fn save_now(self) {
        let begin = self.due.try_update_value(|due| {
            let begin = due.0 && !due.1;
            *due = (due.0 && !begin, due.1 || begin);
            begin
        });
        let (Some(true), Some(paper), Some(head)) = (begin, self.now.try_get_untracked(), self.head.try_get_value())
        else {
            return;
        };
        let app = self.app;
        spawn_local(async move {
            match write(app, head, &*paper).await {
                Ok(Some(head)) => _ = self.head.try_update_value(|here| *here = head),
                Ok(None) => self.take_theirs().await,
                Err(error) => app.trouble(&error),
            }
            if self.due.try_update_value(|due| due.1 = false).is_some() {
                self.save_now();
            }
        });
    }

    /// Another tab was faster: what it wrote is shown, and what was typed here last is to be typed again.
    async fn take_theirs(self) {
        let theirs = Keep::of(self.app.space).await.get(self.id()).await.ok().flatten();
        if let Some(theirs) = theirs
            && let Ok(paper) = read_json::<T>(&theirs.text)
        {
            self.head.try_update_value(|head| *head = theirs.head);
            self.now.try_set(Arc::new(paper));
            self.steps.try_set(Vec::new());
            self.app.notices.say(t(&msg!("workshop-other-tab")));
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
