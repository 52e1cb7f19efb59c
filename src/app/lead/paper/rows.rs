//! The rows of a document: a line to add one, a line for each that opens into its fields.

use super::binder::Binder;
use super::field::{Spot, field, said};
use crate::editor::browser::new_id;
use crate::plan::Id;
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::rows::{Field, Kind, Section, read};
use crate::ui::{Empty, Icon, TextField};
use leptos::prelude::*;
use serde_json::{Value, json};
use wasm_bindgen::JsCast;

/// What else an opened row shows below its first field.
pub type Extra = Callback<Id, AnyView>;

fn key(section: Section, end: &str) -> Msg {
    Msg::dynamic(format!("row-{}{end}", section.table))
}

fn label_of(section: Section, field: &Field) -> String {
    t(&key(section, &format!("-{}", field.key())))
}

/// The rows of a section.
#[component]
pub fn PaperRows(
    /// The document.
    binder: Binder,
    /// What is shown of them.
    section: Section,
    /// Which rows, in their order; that of their making where nothing is said.
    #[prop(optional, into)]
    ids: Option<Signal<Vec<Id>>>,
    /// What a new row starts with besides its name.
    #[prop(optional)]
    preset: Option<Callback<(), Value>>,
    /// What else an opened row shows.
    #[prop(optional, into)]
    more: Option<Extra>,
    /// Moves a row one place up (or else down), where rows stand in an order of somebody's own.
    #[prop(optional, into)]
    moves: Option<Callback<(Id, bool)>>,
) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let ids = ids.unwrap_or_else(|| {
        Memo::new(move |_| {
            binder.now.with(|now| {
                let rows = now.get(section.table).and_then(Value::as_object);
                rows.into_iter().flatten().filter_map(|(id, _)| id.parse().ok()).collect::<Vec<Id>>()
            })
        })
        .into()
    });
    let heading = t(&key(section, ""));
    let name = heading.clone();
    view! {
        <section class="rows stack-s" aria-label=name>
            <h2>{heading}</h2>
            <Show when=move || ids.with(Vec::is_empty)>
                <Empty title=t(&key(section, "-none")) text=String::new() example=t(&key(section, "-example")) />
            </Show>
            <For each=move || ids.get() key=|id| *id let:id>
                {row(binder, section, id, more, moves.map(|moves| Moves { ids, run: moves, said }))}
            </For>
            {moves.map(|_| view! { <p class="visually-hidden" role="status">{said}</p> })}
            {add(binder, section, preset)}
        </section>
    }
}

fn add(binder: Binder, section: Section, preset: Option<Callback<(), Value>>) -> AnyView {
    let words = RwSignal::new(String::new());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let text = words.get_untracked().trim().to_owned();
        if text.is_empty() {
            return;
        }
        let mut row = preset.map_or_else(|| json!({}), |preset| preset.run(()));
        if let Some(row) = row.as_object_mut() {
            row.insert(section.lead.to_owned(), json!(text));
        }
        binder.put(&[section.table, &new_id().to_string()], row);
        words.set(String::new());
    };
    view! {
        <form class="row add-row no-print" on:submit=submit>
            <div class="grow">
                <TextField
                    label=t(&key(section, "-add"))
                    placeholder=t(&key(section, "-example"))
                    value=words
                    on_input=Callback::new(move |text| words.set(text))
                />
            </div>
            <button type="submit" class="btn add-button">{t(&msg!("add"))}</button>
        </form>
    }
    .into_any()
}

/// What moves rows, and says where they stand then.
#[derive(Clone, Copy)]
struct Moves {
    ids: Signal<Vec<Id>>,
    run: Callback<(Id, bool)>,
    said: RwSignal<String>,
}

impl Moves {
    fn place(self, id: Id) -> (usize, usize) {
        self.ids.with(|ids| (ids.iter().position(|one| *one == id).map_or(0, |at| at + 1), ids.len()))
    }

    /// One of the two buttons. At the end of the list it stays, and keeps the focus.
    fn button(self, id: Id, name: Signal<String>, up: bool) -> AnyView {
        let cannot = Memo::new(move |_| {
            let (place, count) = self.place(id);
            if up { place <= 1 } else { place >= count }
        });
        let icon = if up { "arrow-up" } else { "arrow-down" };
        let label = move || {
            t(&if up { msg!("row-move-up", what = name.get()) } else { msg!("row-move-down", what = name.get()) })
        };
        let press = move |event: leptos::ev::MouseEvent| {
            let button = event.current_target().and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok());
            if cannot.get_untracked() {
                return;
            }
            self.run.run((id, up));
            let (place, count) = untrack(|| self.place(id));
            self.said.set(t(&msg!("row-place", place = place, count = count)));
            // The line moves on the page, and what moves there loses the focus.
            request_animation_frame(move || {
                if let Some(button) = button {
                    // A button that has just left the page takes no focus; nothing is lost.
                    let _ = button.focus();
                }
            });
        };
        view! {
            <button
                class="btn bare icon-only no-print"
                aria-label=label
                aria-disabled=move || cannot.get().then_some("true")
                on:click=press
            >
                <Icon name=icon />
            </button>
        }
        .into_any()
    }
}

fn row(binder: Binder, section: Section, id: Id, more: Option<Extra>, moves: Option<Moves>) -> AnyView {
    let value = Memo::new(move |_| {
        binder
            .now
            .with(|now| now.get(section.table).and_then(|rows| rows.get(id.to_string())).cloned())
            .unwrap_or_default()
    });
    let lead = Field { name: section.lead, kind: Kind::Line };
    let name = Signal::derive(move || value.with(|row| read(row, &lead)));
    let meta = Signal::derive(move || {
        let one =
            |field: &Field| value.with(|row| said(binder, &label_of(section, field), field.kind, &read(row, field)));
        section.fields.iter().filter(|field| field.kind != Kind::Text).filter_map(one).collect::<Vec<_>>().join(" · ")
    });
    let open = RwSignal::new(false);
    let remove = move |_| binder.take_out(&[section.table, &id.to_string()], &key(section, "-removed"));
    view! {
        <article class="entry" id=format!("row-{id}") data-row=section.table>
            <div class="entry-head">
                <button
                    class="entry-open"
                    aria-expanded=move || open.get().to_string()
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    <Icon name="chevron-right" />
                    <span class="entry-name">{name}</span>
                    <span class="meta">{meta}</span>
                </button>
                {moves.map(|moves| [true, false].map(|up| moves.button(id, name, up)))}
                <button class="btn bare icon-only" aria-label=move || t(&msg!("remove-what", what = name.get())) on:click=remove>
                    <Icon name="x" />
                </button>
            </div>
            {move || open.get().then(|| fields(binder, section, id))}
            {more.map(|more| more.run(id))}
        </article>
    }
    .into_any()
}

fn fields(binder: Binder, section: Section, id: Id) -> AnyView {
    let lead = Field { name: section.lead, kind: Kind::Line };
    let row = id.to_string();
    let one = |at: &Field| {
        let spot = Spot::new(binder, &[section.table, &row, at.name], at.kind);
        field(spot, label_of(section, at))
    };
    let inputs = std::iter::once(&lead).chain(section.fields).map(one).collect_view();
    view! { <div class="entry-fields">{inputs}</div> }.into_any()
}
