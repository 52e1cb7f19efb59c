//! An open document, and what saves it.

use crate::app::cabinet::Keep;
use crate::app::state::App;
use crate::plan::{Id, read_json};
use crate::storage::cabinet::{Cabinet, Document, DocumentHead};
use crate::storage::{Rev, StorageError};
use crate::team::{Paper, Put};
use crate::text::Msg;
use crate::text::live::t;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use serde_json::Value;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;

/// How long after an edit it is saved, in milliseconds.
const PAUSE: u32 = 300;

/// An open document; a handle.
#[derive(Clone, Copy)]
pub struct Binder {
    app: App,
    /// The document.
    pub id: Id,
    /// As it stands.
    pub now: RwSignal<Arc<Value>>,
    steps: RwSignal<(bool, bool)>,
    state: RwSignal<&'static str>,
    keeper: StoredValue<Rc<Keeper>, LocalStorage>,
}

/// What is said where something is not as it should be.
pub struct Said {
    /// There is no such document (any more).
    pub gone: Msg,
    /// It is there and cannot be read.
    pub unreadable: Msg,
    /// Another tab has changed it meanwhile.
    pub clash: Msg,
}

/// The truth behind the signals; it outlives the page until everything is saved.
struct Keeper {
    keep: Rc<Keep>,
    head: RefCell<DocumentHead>,
    paper: RefCell<Paper>,
    busy: Cell<bool>,
    clash: Msg,
}

impl Binder {
    /// Opens a document. `known` is the newest version of its text this app knows.
    ///
    /// # Errors
    /// A message for the reader.
    pub async fn open(app: App, id: Id, known: u32, said: Said) -> Result<Self, Msg> {
        let keep = Keep::of(app.space).await;
        let found = keep.get(id).await.map_err(|_| said.unreadable.clone())?;
        let Document { head, text } = found.ok_or(said.gone)?;
        let value = read_json::<Value>(&text).ok().filter(|value| head.version <= known && value.is_object());
        let paper = Paper::new(value.ok_or(said.unreadable)?);
        let now = paper.now();
        // Nobody's to dispose of: what is pending is saved after the page was left.
        let keeper = Keeper { keep, head: head.into(), paper: paper.into(), busy: false.into(), clash: said.clash };
        Ok(Self {
            app,
            id,
            now: RwSignal::new(now),
            steps: RwSignal::new((false, false)),
            state: RwSignal::new("saved"),
            keeper: StoredValue::new_local(Rc::new(keeper)),
        })
    }

    /// Makes changes as one step.
    pub fn edit(self, puts: Vec<Put>) {
        self.turn(|paper| paper.edit(puts));
    }

    /// Writes one value.
    pub fn put(self, path: &[&str], value: Value) {
        self.edit(vec![Put::set(path, value)]);
    }

    /// Takes a row out, and offers to bring it back.
    pub fn take_out(self, path: &[&str], said: &Msg) {
        let now = self.now.get_untracked();
        let Some(row) = path.iter().try_fold(&*now, |here, name| here.get(name)) else { return };
        let back = Put::set(path, row.clone());
        self.edit(vec![Put::gone(path)]);
        // Once it is back some other way, the notice has nothing left to do.
        let way = back.path.clone();
        let gone = move || {
            let there = |now: &Arc<Value>| way.iter().try_fold(&**now, |here, name| here.get(name)).is_some();
            self.now.try_with(|now| !there(now)).unwrap_or_default()
        };
        self.app.notices.offer_while(t(said), t(&msg!("undo")), move || self.edit(vec![back.clone()]), gone);
    }

    fn turn(self, act: impl FnOnce(&mut Paper)) {
        let Some(keeper) = self.keeper.try_get_value() else { return };
        act(&mut keeper.paper.borrow_mut());
        self.show(&keeper);
        if !keeper.paper.borrow().pending().is_empty() {
            self.state.try_set("saving");
            spawn_local(async move {
                TimeoutFuture::new(PAUSE).await;
                self.save(keeper).await;
            });
        }
    }

    fn show(self, keeper: &Keeper) {
        let paper = keeper.paper.borrow();
        self.now.try_set(paper.now());
        self.steps.try_set(paper.steps());
    }

    /// Saves what is pending, again and again until nothing is.
    async fn save(self, keeper: Rc<Keeper>) {
        if keeper.busy.replace(true) {
            return; // whoever is at it goes on until nothing is left
        }
        let done = loop {
            let (count, text) = {
                let paper = keeper.paper.borrow();
                (paper.pending().len(), paper.now().to_string())
            };
            if count == 0 {
                break Ok(());
            }
            match keeper.write(text).await {
                Ok(true) => keeper.paper.borrow_mut().saved(count),
                Ok(false) => match keeper.take_theirs().await {
                    Ok(true) => {
                        self.show(&keeper);
                        self.app.notices.say(t(&keeper.clash));
                    }
                    Ok(false) => break Err(StorageError::Missing),
                    Err(error) => break Err(error),
                },
                Err(error) => break Err(error),
            }
        };
        keeper.busy.set(false);
        self.state.try_set(if done.is_ok() { "saved" } else { "failed" });
        if let Err(error) = done {
            self.app.trouble(&error);
        }
    }

    /// Saves at once: the page is hidden, or left.
    fn flush(self) {
        if let Some(keeper) = self.keeper.try_get_value() {
            spawn_local(self.save(keeper));
        }
    }

    /// The steps back and forth, and whether everything is saved.
    pub fn tools(self) -> AnyView {
        let hidden = gloo_events::EventListener::new(&document(), "visibilitychange", move |_| {
            if document().hidden() {
                self.flush();
            }
        });
        let hidden = StoredValue::new_local(Some(hidden));
        on_cleanup(move || {
            drop(hidden.try_update_value(Option::take));
            self.flush();
        });
        let text = move || match self.state.get() {
            "saved" => t(&msg!("paper-saved")),
            "failed" => t(&msg!("paper-failed")),
            _ => t(&msg!("saving")),
        };
        view! {
            <div class="row no-print paper-steps">
                <button
                    class="btn bare small"
                    aria-disabled=move || (!self.steps.get().0).then_some("true")
                    on:click=move |_| self.turn(Paper::undo)
                >
                    {t(&msg!("undo"))}
                </button>
                <button
                    class="btn bare small"
                    aria-disabled=move || (!self.steps.get().1).then_some("true")
                    on:click=move |_| self.turn(Paper::redo)
                >
                    {t(&msg!("redo"))}
                </button>
                <span class="meta" role="status" data-paper-state=move || self.state.get()>{text}</span>
            </div>
        }
        .into_any()
    }
}

impl Keeper {
    /// Writes the text over what was read. Says whether it did.
    async fn write(&self, text: String) -> Result<bool, StorageError> {
        let name = self.paper.borrow().now().get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
        let head = DocumentHead { name, ..self.head.borrow().clone() };
        let rev = self.keep.put(&Document { head: head.clone(), text }).await?;
        if let Some(rev) = rev {
            *self.head.borrow_mut() = DocumentHead { rev, ..head };
        }
        Ok(rev.is_some())
    }

    /// Takes over what somebody else has written. Says whether there is anything.
    async fn take_theirs(&self) -> Result<bool, StorageError> {
        let head = self.head.borrow().clone();
        let Some(theirs) = self.keep.get(head.id).await?.filter(|theirs| theirs.head.rev > Rev(0)) else {
            return Ok(false);
        };
        let Ok(value) = read_json::<Value>(&theirs.text) else { return Ok(false) };
        self.paper.borrow_mut().rebase(value);
        *self.head.borrow_mut() = theirs.head;
        Ok(true)
    }
}
