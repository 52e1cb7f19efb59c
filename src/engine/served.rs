//! The worker's side: answers what the page posts, one question after the other.

use super::transfer::{from_js, to_js};
use super::wire::{Answered, Asked, pack, unpack};
use super::{EngineError, PROTOCOL, answer};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// Listens for questions. A panic traps; the page hears of it, throws this worker away and tells whoever was waiting.
pub fn serve() {
    std::panic::set_hook(Box::new(|info| web_sys::console::error_1(&info.to_string().into())));
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let hear = Closure::<dyn Fn(MessageEvent)>::new({
        let scope = scope.clone();
        move |event: MessageEvent| {
            if let Err(error) = reply(&scope, &event.data()) {
                // Nobody can be answered; the page would wait for ever, so it is told as of a trap.
                wasm_bindgen::throw_str(&error.to_string());
            }
        }
    });
    scope.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    hear.forget();
}

fn reply(scope: &DedicatedWorkerGlobalScope, question: &JsValue) -> Result<(), EngineError> {
    let Asked { number, request } = unpack(from_js(question))?;
    let parcel = pack(Answered { protocol: PROTOCOL, number, outcome: answer(request) })?;
    let (message, handed_over) = to_js(&parcel);
    scope
        .post_message_with_transfer(&message, &handed_over)
        .map_err(|_| EngineError::Garbled("the answer cannot be posted".into()))
}
