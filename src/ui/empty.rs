//! The empty state: one sentence, one example, one thing to do.

use leptos::prelude::*;

/// An empty state.
#[component]
pub fn Empty(
    /// What will be here.
    title: String,
    /// What it is good for, in one sentence.
    text: String,
    /// An example of an entry; left out when empty.
    #[prop(optional, into)]
    example: String,
    /// What to do first.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <h3>{title}</h3>
            <p class="meta">{text}</p>
            {(!example.is_empty()).then(|| view! { <p class="example">{example}</p> })}
            {children.map(|children| view! { <div class="row">{children()}</div> })}
        </div>
    }
}
