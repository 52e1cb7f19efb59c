//! The page's side: a worker that is started by the first question and replaced when it dies.

use super::transfer::{from_js, to_js};
use super::wire::{Asked, Parcel, heading, outcome, pack};
use super::{Engine, EngineError, Reply, Request};
use futures_channel::oneshot::{Sender, channel};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{ErrorEvent, HtmlLinkElement, MessageEvent};

/// Where the page names the engine's script; the build writes it there, with the script's hash in its name.
const LINK: &str = "link[rel=engine]";

/// Who waits for an answer, by the question's number.
type Waiting = Rc<RefCell<BTreeMap<u32, Sender<Parcel>>>>;

/// The engine in a web worker. One for the whole page: [`Worker::of_page`].
#[derive(Clone, Default)]
pub struct Worker {
    live: Rc<RefCell<Option<Live>>>,
    asked: Rc<Cell<u32>>,
}

/// A worker that runs. Dropping it ends it, and whoever waits is told.
struct Live {
    worker: web_sys::Worker,
    waiting: Waiting,
    _hear: Closure<dyn Fn(MessageEvent)>,
    _fail: Closure<dyn Fn(ErrorEvent)>,
}

impl Drop for Live {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

impl Worker {
    /// The engine of this page; nothing is loaded before it is asked.
    #[must_use]
    pub fn of_page() -> Self {
        thread_local! { static ENGINE: Worker = Worker::default(); }
        ENGINE.with(Clone::clone)
    }

    /// Posts a question to the worker, which is started where none runs.
    fn post(&self, number: u32, parcel: &Parcel, answer: Sender<Parcel>) -> Result<(), EngineError> {
        let mut live = self.live.borrow_mut();
        let live = match &mut *live {
            Some(live) => live,
            none => none.insert(self.start()?),
        };
        let (message, handed_over) = to_js(parcel);
        live.worker
            .post_message_with_transfer(&message, &handed_over)
            .map_err(|_| EngineError::Garbled("the question cannot be posted".into()))?;
        live.waiting.borrow_mut().insert(number, answer);
        Ok(())
    }

    fn start(&self) -> Result<Live, EngineError> {
        let stopped = |why: &str| EngineError::Stopped(why.to_owned());
        let address = address().ok_or_else(|| stopped("the page names none"))?;
        let worker = web_sys::Worker::new(&address).map_err(|_| stopped("this browser starts no worker"))?;
        let waiting = Waiting::default();
        let hear = Closure::<dyn Fn(MessageEvent)>::new({
            let waiting = waiting.clone();
            move |event: MessageEvent| hand_out(&waiting, from_js(&event.data()))
        });
        let fail = Closure::<dyn Fn(ErrorEvent)>::new({
            let live = self.live.clone();
            // The closure is part of what it ends: it must have returned before that goes.
            move |event: ErrorEvent| {
                event.prevent_default();
                let live = live.clone();
                wasm_bindgen_futures::spawn_local(async move { drop(live.take()) });
            }
        });
        worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        worker.set_onerror(Some(fail.as_ref().unchecked_ref()));
        Ok(Live { worker, waiting, _hear: hear, _fail: fail })
    }
}

/// Gives an answer to whoever waits for it; one that nobody waits for (any more) is let go.
fn hand_out(waiting: &Waiting, parcel: Parcel) {
    let Ok(heading) = heading(&parcel) else { return };
    if let Some(answer) = waiting.borrow_mut().remove(&heading.number) {
        // Whoever asked may have gone.
        let _ = answer.send(parcel);
    }
}

fn address() -> Option<String> {
    let link = web_sys::window()?.document()?.query_selector(LINK).ok()??;
    Some(link.dyn_into::<HtmlLinkElement>().ok()?.href())
}

impl Engine for Worker {
    async fn ask(&self, request: Request) -> Result<Reply, EngineError> {
        let number = self.asked.get().wrapping_add(1);
        self.asked.set(number);
        let (answer, answered) = channel();
        self.post(number, &pack(Asked { number, request })?, answer)?;
        // A worker that dies drops those who wait.
        let parcel = answered.await.map_err(|_| EngineError::Stopped("it stopped at work".into()))?;
        let outcome = outcome(parcel);
        if matches!(outcome, Err(EngineError::OtherVersion { .. })) {
            // Another one may be the right one by then; this one never will be.
            drop(self.live.take());
        }
        outcome
    }
}
