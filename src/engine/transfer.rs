//! Parcels as the browser posts them: an array of the JSON and the byte strings, whose memory changes hands.

use super::wire::Parcel;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

/// The message to post, and what of it is handed over.
pub fn to_js(parcel: &Parcel) -> (Array, Array) {
    let (message, handed_over) = (Array::of1(&JsValue::from_str(&parcel.json)), Array::new());
    for bytes in &parcel.bytes {
        let copy = Uint8Array::from(bytes.as_slice());
        handed_over.push(&copy.buffer());
        message.push(&copy);
    }
    (message, handed_over)
}

/// What was posted; what is no parcel reads as one that no message is.
pub fn from_js(message: &JsValue) -> Parcel {
    let mut parts = message.dyn_ref::<Array>().map(Array::to_vec).unwrap_or_default().into_iter();
    let json = parts.next().and_then(|json| json.as_string()).unwrap_or_default();
    let bytes = parts.filter_map(|part| part.dyn_into::<Uint8Array>().ok()).map(|part| part.to_vec()).collect();
    Parcel { json, bytes }
}
