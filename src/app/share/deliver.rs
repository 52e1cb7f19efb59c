//! Handing bytes to the browser. Before anything is called saved, they are read back and compared.

use super::js;
use crate::files::FileError;
use crate::plan::Id;
use crate::text::Msg;
use leptos::prelude::*;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

/// Something to be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Product {
    /// The file's name.
    pub name: String,
    /// Its media type.
    pub media: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A file that was chosen.
#[derive(Clone)]
struct Place {
    handle: JsValue,
    /// What was written into it, once something was.
    written: Option<Rc<Vec<u8>>>,
}

thread_local! {
    /// The files chosen in this session, by what was saved into them: a plan or a call.
    static PLACES: RefCell<BTreeMap<Id, Place>> = const { RefCell::new(BTreeMap::new()) };
}

fn place(of: Id) -> Option<Place> {
    PLACES.with_borrow(|places| places.get(&of).cloned())
}

/// Downloads it. The browser's copy is read back first; what becomes of it on the disk is the browser's to say.
///
/// # Errors
/// A message for the reader.
pub async fn download(product: &Product) -> Result<(), Msg> {
    let refused = || msg!("share-refused");
    let blob = blob(&product.bytes, product.media).map_err(|_| refused())?;
    let back = JsFuture::from(blob.array_buffer()).await.map_err(|_| refused())?;
    if js::bytes(&back) != product.bytes {
        return Err(FileError::ReadBack.message());
    }
    click(&blob, &product.name).ok_or_else(refused)
}

/// Bytes as the browser holds them.
pub fn blob(bytes: &[u8], media: &str) -> Result<Blob, JsValue> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(media);
    Blob::new_with_u8_array_sequence_and_options(&js_sys::Array::of1(&js_sys::Uint8Array::from(bytes)), &options)
}

fn click(blob: &Blob, name: &str) -> Option<()> {
    let url = web_sys::Url::create_object_url_with_blob(blob).ok()?;
    let link: web_sys::HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The browser has taken hold of the blob with the click; a moment later the address may go.
    set_timeout(
        move || {
            let _ = web_sys::Url::revoke_object_url(&url);
        },
        std::time::Duration::from_secs(10),
    );
    Some(())
}

/// Whether the browser lets the reader choose where a file goes.
pub fn can_choose() -> bool {
    js::has("showSaveFilePicker")
}

/// The name of the file that was chosen for this in this session.
pub fn chosen(of: Id) -> Option<String> {
    js::get(&place(of)?.handle, "name").ok()?.as_string()
}

/// Lets the reader choose a file; `false` when they change their mind. Has to be asked right after a click.
///
/// # Errors
/// A message for the reader, where the browser lets nobody choose.
pub async fn choose(of: Id, name: &str) -> Result<bool, Msg> {
    let options = js::object(&[("suggestedName", &name.into())]);
    match js::wait(&window(), "showSaveFilePicker", &[&options]).await {
        Ok(handle) => {
            PLACES.with_borrow_mut(|places| places.insert(of, Place { handle, written: None }));
            Ok(true)
        }
        Err(error) if js::get(&error, "name").is_ok_and(|name| name == "AbortError") => Ok(false),
        Err(_) => Err(msg!("share-place-refused")),
    }
}

/// Writes into the file that was chosen. The browser writes beside it and puts the whole in its place at the end; then it
/// is read back and compared, and what stood there before is put back if it differs. A file that something else has changed
/// since it was written here is left alone: a colleague's version may be in it. After a refusal the reader chooses anew.
///
/// # Errors
/// A message for the reader.
pub async fn write(of: Id, bytes: Vec<u8>) -> Result<(), Msg> {
    let outcome = written(of, &bytes).await;
    PLACES.with_borrow_mut(|places| match (&outcome, places.get_mut(&of)) {
        (Ok(()), Some(place)) => place.written = Some(Rc::new(bytes)),
        _ => drop(places.remove(&of)),
    });
    outcome
}

async fn written(of: Id, bytes: &[u8]) -> Result<(), Msg> {
    let refused = |_| msg!("share-place-refused");
    let Place { handle, written } = place(of).ok_or_else(|| msg!("share-place-refused"))?;
    let before = match (read(&handle).await, &written) {
        (Ok(now), Some(last)) if now != **last => {
            return Err(msg!("share-place-changed", file = chosen(of).unwrap_or_default()));
        }
        (Ok(now), _) => now,
        (Err(_), Some(_)) => return Err(msg!("share-place-refused")),
        // A file that is not there yet.
        (Err(_), None) => Vec::new(),
    };
    put(&handle, bytes).await.map_err(refused)?;
    if read(&handle).await.map_err(refused)? == bytes {
        return Ok(());
    }
    // Nothing more can be done than to try; the message says that it was not saved.
    let _ = put(&handle, &before).await;
    Err(FileError::ReadBack.message())
}

async fn read(handle: &JsValue) -> Result<Vec<u8>, JsValue> {
    let file = js::wait(handle, "getFile", &[]).await?;
    Ok(js::bytes(&js::wait(&file, "arrayBuffer", &[]).await?))
}

async fn put(handle: &JsValue, bytes: &[u8]) -> Result<(), JsValue> {
    let stream = js::wait(handle, "createWritable", &[]).await?;
    let written = js::wait(&stream, "write", &[&js_sys::Uint8Array::from(bytes)]).await;
    let done = if written.is_ok() { js::wait(&stream, "close", &[]).await } else { written };
    if done.is_err() {
        // What stood there stays; the half that was written beside it goes.
        let _ = js::wait(&stream, "abort", &[]).await;
    }
    done.map(drop)
}
