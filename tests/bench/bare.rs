//! The bare Leptos page that the app's size and cold start are measured against: a signal and a button.

use leptos::prelude::*;

fn main() {
    leptos::mount::mount_to_body(|| {
        let count = RwSignal::new(0);
        // As in the app: said once the first paint's tree stands.
        Effect::new(|_| {
            if let Some(root) = document().document_element() {
                let _ = root.set_attribute("data-ready", "true");
            }
        });
        view! { <button on:click=move |_| count.update(|count| *count += 1)>{count}</button> }
    });
}
