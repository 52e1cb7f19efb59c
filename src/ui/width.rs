//! The width an element has on the page.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

/// An observer, and the closure it calls for as long as it lives.
type Observing = (web_sys::ResizeObserver, Closure<dyn FnMut()>);

/// Keeps a signal at the width of an element.
pub fn follow_width(frame: NodeRef<html::Div>, width: RwSignal<f64>) {
    let observing: StoredValue<Option<Observing>, LocalStorage> = StoredValue::new_local(None);
    Effect::new(move |_| {
        let Some(element) = frame.get() else { return };
        let measured = element.clone();
        let callback = Closure::<dyn FnMut()>::new(move || {
            let found = f64::from(measured.client_width());
            if found > 0.0 && width.try_get_untracked().is_some_and(|now| (now - found).abs() >= 1.0) {
                width.try_set(found);
            }
        });
        if let Ok(observer) = web_sys::ResizeObserver::new(callback.as_ref().unchecked_ref()) {
            observer.observe(&element);
            observing.set_value(Some((observer, callback)));
        }
    });
    on_cleanup(move || {
        if let Some((observer, _)) = observing.try_update_value(Option::take).flatten() {
            observer.disconnect();
        }
    });
}
