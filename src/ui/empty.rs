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
    /// Whether it stands right under the page's title, and so is a part of the page and not of a part.
    #[prop(optional)]
    alone: bool,
    /// What to do first.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            {if alone { view! { <h2>{title}</h2> }.into_any() } else { view! { <h3>{title}</h3> }.into_any() }}
            <p class="meta">{text}</p>
            {(!example.is_empty()).then(|| view! { <p class="example">{example}</p> })}
            {children.map(|children| view! { <div class="row">{children()}</div> })}
        </div>
    }
}
