//! A call in an address: packed and unpacked by the browser, read once, and never sent anywhere.

use super::js;
use crate::files::out::link::{MARK, address, compact, compressed};
use crate::files::{FileError, MAX_BYTES, check_size};
use leptos::prelude::*;
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

/// The way of packing: no header, so that every letter of the address counts.
const WAY: &str = "deflate-raw";

thread_local! {
    /// What came with the address, until the import place takes it.
    static ARRIVED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Takes a shared call out of the address, if there is one, and puts the import place there instead: it shall not stay in
/// the address bar, nor in what somebody copies from it. Says whether there was one.
pub fn receive(hash: &str) -> bool {
    let Some(payload) = hash.strip_prefix(MARK) else { return false };
    ARRIVED.set(Some(payload.to_owned()));
    // A browser that forbids this (an address from a file) leaves the address as it is; the call opens all the same.
    let _ = window().history().and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some("#/import")));
    true
}

/// What came with the address, once.
pub fn take() -> Option<String> {
    ARRIVED.take()
}

/// The link that holds a file.
///
/// # Errors
/// [`FileError::LinkTooLong`]; [`FileError::Unreadable`] in a browser that cannot pack.
pub async fn link_to(file: &str) -> Result<String, FileError> {
    let packed = pack(compact(file).as_bytes()).await.map_err(|_| FileError::Unreadable)?;
    let here = window().location().href().unwrap_or_default();
    address(here.split('#').next().unwrap_or_default(), &packed)
}

/// The file in what came with the address.
///
/// # Errors
/// [`FileError::LinkBroken`] where it was cut or changed, [`FileError::TooLarge`] where it unpacks to more than any file may
/// hold.
pub async fn file_in(payload: &str) -> Result<Vec<u8>, FileError> {
    let stream = through(&compressed(payload)?, "DecompressionStream").map_err(|_| FileError::LinkBroken)?;
    let reader = js::call(&stream, "getReader", &[]).map_err(|_| FileError::LinkBroken)?;
    let mut file = Vec::new();
    loop {
        let part = js::wait(&reader, "read", &[]).await.map_err(|_| FileError::LinkBroken)?;
        if js::get(&part, "done").is_ok_and(|done| done.is_truthy()) {
            return Ok(file);
        }
        file.extend(js::get(&part, "value").map(|value| js::bytes(&value)).unwrap_or_default());
        // A few letters can unpack to more than the browser holds: it stops where any file would be refused.
        if let Err(error) = check_size(file.len() as u64) {
            let _ = js::call(&reader, "cancel", &[]);
            return Err(error);
        }
    }
}

async fn pack(bytes: &[u8]) -> Result<Vec<u8>, JsValue> {
    debug_assert!(bytes.len() as u64 <= MAX_BYTES);
    let response = js::make("Response", &[&through(bytes, "CompressionStream")?])?;
    Ok(js::bytes(&js::wait(&response, "arrayBuffer", &[]).await?))
}

/// Bytes on their way through a stream of the given class.
fn through(bytes: &[u8], class: &str) -> js::Answer {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence(&parts)?;
    let stream = js::call(&blob, "stream", &[])?;
    js::call(&stream, "pipeThrough", &[&js::make(class, &[&WAY.into()])?])
}

/// Puts words on the clipboard; says whether the browser let it. On a plain-http page there is none.
pub async fn copy(text: &str) -> bool {
    let navigator: JsValue = window().navigator().unchecked_into();
    let Some(clipboard) = js::get(&navigator, "clipboard").ok().filter(JsValue::is_object) else { return false };
    match js::call(&clipboard, "writeText", &[&text.into()]) {
        Ok(promise) => JsFuture::from(js_sys::Promise::resolve(&promise)).await.is_ok(),
        Err(_) => false,
    }
}
