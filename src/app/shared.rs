//! Files that another app has shared with this one. The service worker (`sw.js`) keeps them and leads here.

use super::share::js;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::File;

/// What the service worker adds to the address.
const MARKER: &str = "?shared";

/// Takes the files that were shared; they are handed out once. `None` where the address speaks of none.
pub async fn take() -> Option<Vec<File>> {
    let location = window().location();
    let (search, path) = (location.search().unwrap_or_default(), location.pathname().unwrap_or_default());
    if search != MARKER {
        return None;
    }
    // A reload asks for nothing, and a bookmark neither.
    let address = format!("{path}{}", location.hash().unwrap_or_default());
    if let Ok(history) = window().history() {
        // An address that stays finds nothing the next time.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let inbox = format!("groundplan-shared {}{folder}/", location.origin().unwrap_or_default());
    Some(handed_out(&inbox).await.unwrap_or_default())
}

async fn handed_out(inbox: &str) -> Result<Vec<File>, JsValue> {
    let cache = js::wait(&js::get(&window(), "caches")?, "open", &[&inbox.into()]).await?;
    let mut files = Vec::new();
    for request in js_sys::Array::from(&js::wait(&cache, "keys", &[]).await?) {
        let kept = js::wait(&cache, "match", &[&request]).await?;
        let blob = js::wait(&kept, "blob", &[]).await?;
        files.push(File::new_with_blob_sequence(&js_sys::Array::of1(&blob), &name(&request)?)?);
        js::wait(&cache, "delete", &[&request]).await?;
    }
    Ok(files)
}

/// The file's name: the last part of the address it is kept under.
fn name(request: &JsValue) -> Result<String, JsValue> {
    let address = js::get(request, "url")?.as_string().unwrap_or_default();
    let last = address.rsplit('/').next().unwrap_or_default();
    Ok(js_sys::decode_uri_component(last)?.into())
}
