//! A modal dialog on the browser's own `<dialog>`: focus is held inside, Escape closes, focus returns afterwards.

use super::{Icon, NoticesInside, element_id};
use leptos::html;
use leptos::prelude::*;

/// A dialog that is shown while `open` is true. Its content is made when it opens and dropped when it closes.
#[component]
pub fn Dialog(
    /// Whether it is open; set to false when the user closes it.
    open: RwSignal<bool>,
    /// The heading.
    #[prop(into)]
    title: Signal<String>,
    /// Label of the closing button.
    #[prop(into)]
    close_label: String,
    /// More classes (`wide`, `palette`).
    #[prop(optional)]
    class: &'static str,
    /// Whether the heading is only for screen readers (the palette has none to see).
    #[prop(optional)]
    bare: bool,
    /// The content.
    children: ChildrenFn,
) -> impl IntoView {
    let node: NodeRef<html::Dialog> = NodeRef::new();
    let heading = StoredValue::new(element_id("dialog"));
    Effect::new(move |_| {
        let Some(dialog) = node.get() else { return };
        if open.get() && !dialog.open() {
            // Fails only when the element has just left the page; then there is nothing to show.
            let _ = dialog.show_modal();
        } else if !open.get() && dialog.open() {
            dialog.close();
        }
    });
    let children = StoredValue::new(children);
    view! {
        <dialog
            node_ref=node
            class=format!("dialog {class}")
            aria-labelledby=heading.get_value()
            on:close=move |_| open.set(false)
            // A click on the backdrop is a click on the dialog element itself.
            on:mousedown=move |event| {
                let on_backdrop = node.get_untracked().is_some_and(|dialog| {
                    event.target().is_some_and(|target| target == *AsRef::<web_sys::EventTarget>::as_ref(&dialog))
                });
                if on_backdrop {
                    open.set(false);
                }
            }
        >
            <Show when=move || open.get()>
                {if bare {
                    view! { <h2 id=heading.get_value() class="visually-hidden">{title}</h2> }.into_any()
                } else {
                    view! {
                        <div class="dialog-head">
                            <h2 id=heading.get_value()>{title}</h2>
                            <button
                                type="button"
                                class="btn bare icon-only"
                                aria-label=close_label.clone()
                                on:click=move |_| open.set(false)
                            >
                                <Icon name="x" />
                            </button>
                        </div>
                    }
                        .into_any()
                }}
                {children.with_value(|children| children())}
            </Show>
            <NoticesInside open />
        </dialog>
    }
}
