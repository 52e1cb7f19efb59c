//! Calls to what browsers offer and the bindings lack. Everything here may be missing; then the answer is an error.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What a browser answers, or why it does not.
pub type Answer = Result<JsValue, JsValue>;

/// A property.
pub fn get(of: &JsValue, name: &str) -> Answer {
    Reflect::get(of, &name.into())
}

/// Whether the browser has something of this name.
pub fn has(name: &str) -> bool {
    get(&js_sys::global(), name).is_ok_and(|found| found.is_function())
}

/// Calls a method.
pub fn call(of: &JsValue, name: &str, with: &[&JsValue]) -> Answer {
    let arguments: Array = with.iter().copied().collect();
    get(of, name)?.dyn_into::<Function>()?.apply(of, &arguments)
}

/// Calls a method and waits for what it promises.
pub async fn wait(of: &JsValue, name: &str, with: &[&JsValue]) -> Answer {
    JsFuture::from(Promise::resolve(&call(of, name, with)?)).await
}

/// Makes an object of a class.
pub fn make(class: &str, with: &[&JsValue]) -> Answer {
    let arguments: Array = with.iter().copied().collect();
    let class = get(&js_sys::global(), class)?.dyn_into::<Function>()?;
    Reflect::construct(&class, &arguments)
}

/// An object of plain properties.
pub fn object(entries: &[(&str, &JsValue)]) -> JsValue {
    let made = js_sys::Object::new();
    for (name, value) in entries {
        // Setting a plain property of a fresh object cannot fail.
        let _ = Reflect::set(&made, &(*name).into(), value);
    }
    made.into()
}

/// The bytes of an array buffer.
pub fn bytes(buffer: &JsValue) -> Vec<u8> {
    js_sys::Uint8Array::new(buffer).to_vec()
}
