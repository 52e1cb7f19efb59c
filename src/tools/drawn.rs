//! Shows a [`Picture`]: real SVG whose rows are links, drawn for the width there is, with its table below.

use super::desk::Desk;
use crate::picture::{Picture, Shape, Twin, Words};
use crate::plan::About;
use crate::text::live::t;
use crate::ui::Folded;
use leptos::html;
use leptos::prelude::*;

/// Where the rows of a picture lead outside of an account; provided as context.
#[derive(Clone, Copy)]
pub struct RowLinks(pub Callback<About, String>);

/// The address of a row: of the open account's, unless somebody else shows the picture.
fn href(about: &About) -> String {
    use_context::<RowLinks>().map_or_else(|| Desk::here().href(about), |links| links.0.run(about.clone()))
}

fn say(words: &Words) -> String {
    match words {
        Words::Plain(text) => text.clone(),
        Words::Msg(msg) => t(msg),
    }
}

/// A picture that follows the plan and the width it is given.
#[component]
pub fn Drawn(
    /// Makes the picture for a width in CSS pixels.
    #[prop(into)]
    make: Callback<f64, Picture>,
) -> impl IntoView {
    let frame: NodeRef<html::Div> = NodeRef::new();
    let width = RwSignal::new(720.0);
    crate::ui::follow_width(frame, width);
    let picture = Memo::new(move |_| make.run(width.get()));
    view! {
        <figure class="sheet drawn">
            <div class="drawn-frame" node_ref=frame>
                {move || picture.with(svg)}
            </div>
            {as_table(move || picture.with(|picture| table(&picture.title, &picture.twin)))}
        </figure>
    }
}

/// The table twin of a picture, folded away below it.
pub fn as_table(table: impl Fn() -> AnyView + Clone + Send + Sync + 'static) -> AnyView {
    let inside = Callback::new(move |()| table.clone().into_any());
    view! { <Folded class="twin" title=t(&msg!("picture-as-table")) inside /> }.into_any()
}

fn svg(picture: &Picture) -> AnyView {
    let size = format!("0 0 {:.0} {:.0}", picture.width, picture.height);
    let shapes = picture.shapes.iter().map(shape).collect_view();
    view! {
        <svg class="drawn-svg" viewBox=size role="group" aria-label=t(&picture.title)>
            {shapes}
        </svg>
    }
    .into_any()
}

fn shape(shape: &Shape) -> AnyView {
    match shape {
        Shape::Rect { at: [x, y, width, height], class } => {
            view! { <rect x=fixed(x) y=fixed(y) width=fixed(width) height=fixed(height) class=*class /> }.into_any()
        }
        Shape::Line { at: [x1, y1, x2, y2], class } => {
            view! { <line x1=fixed(x1) y1=fixed(y1) x2=fixed(x2) y2=fixed(y2) class=*class /> }.into_any()
        }
        Shape::Circle { at: [x, y, r], class } => {
            view! { <circle cx=fixed(x) cy=fixed(y) r=fixed(r) class=*class /> }.into_any()
        }
        Shape::Path { d, class } => view! { <path d=d.clone() class=*class /> }.into_any(),
        Shape::Text { at: [x, y], words, class } => {
            view! { <text x=fixed(x) y=fixed(y) class=*class>{say(words)}</text> }.into_any()
        }
        Shape::Link { about, label, shapes } => {
            let inner = shapes.iter().map(self::shape).collect_view();
            let href = href(about);
            // Inside a group, or it would be an anchor of HTML, which draws nothing here.
            view! { <g><a href=href aria-label=t(label)><title>{t(label)}</title>{inner}</a></g> }.into_any()
        }
    }
}

fn fixed(figure: &f64) -> String {
    format!("{figure:.1}")
}

/// The rows of a twin, each leading to what it is about.
pub fn table(title: &crate::text::Msg, twin: &Twin) -> AnyView {
    let head = twin.head.iter().map(|words| view! { <th scope="col">{say(words)}</th> }).collect_view();
    let rows = twin
        .rows
        .iter()
        .map(|(about, cells)| {
            let mut cells = cells.iter().map(say);
            let first = cells.next().unwrap_or_default();
            let first = match about {
                Some(about) => view! { <a href=href(about)>{first}</a> }.into_any(),
                None => first.into_any(),
            };
            let rest = cells.map(|cell| view! { <td>{cell}</td> }).collect_view();
            view! { <tr><th scope="row">{first}</th>{rest}</tr> }.into_any()
        })
        .collect_view();
    view! {
        <div class="table-frame" tabindex="0" role="region" aria-label=t(title)>
            <table class="table">
                <caption class="visually-hidden">{t(title)}</caption>
                <thead><tr>{head}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
