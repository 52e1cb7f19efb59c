//! Fields of the playbook's page: they write when they are left, and what cannot be stored stays visible with the reason.

use crate::app::state::App;
use crate::playbook::Problem;
use crate::playbook::edit::{entries, put, read};
use crate::playbook::lists::{FieldSpec, Kind, ListSpec, STEPS, list_of};
use crate::text::live::t;
use crate::ui::{Check, NumberField, Options, Select, TextArea, TextField};
use leptos::prelude::*;
use serde_json::Value;

/// How a text is asked for.
#[derive(Clone, Copy)]
pub enum Look {
    /// In one line.
    Line,
    /// In a few.
    Text,
    /// One a line.
    Lines,
    /// As a figure.
    Figure,
}

/// A field over a text. `store` answers with what is wrong; empty when nothing is.
pub fn field(
    look: Look,
    label: String,
    hint: String,
    value: Signal<String>,
    store: Callback<String, String>,
) -> AnyView {
    let error = RwSignal::new(String::new());
    let as_typed = Callback::new(|_: String| ());
    let left = move |event: leptos::ev::Event| error.set(store.run(event_target_value(&event)));
    let inside = match look {
        Look::Line => view! { <TextField label hint value error on_input=as_typed /> }.into_any(),
        Look::Text => view! { <TextArea label hint value error on_input=as_typed /> }.into_any(),
        Look::Lines => view! { <TextArea label hint value error rows=3 on_input=as_typed /> }.into_any(),
        Look::Figure => view! { <NumberField label hint value error on_input=as_typed /> }.into_any(),
    };
    view! { <div class="book-field" on:change=left>{inside}</div> }.into_any()
}

/// What is wrong, for the field it is said at.
pub fn reason(outcome: Result<(), Problem>) -> String {
    outcome.err().map(|problem| t(&problem.what.message())).unwrap_or_default()
}

/// One field of an entry.
pub fn entry_field(app: App, list: &'static ListSpec, at: usize, field_spec: FieldSpec) -> AnyView {
    let label = list.label(field_spec.name);
    let text = t(&label);
    let value = Signal::derive(move || {
        app.book.with(|book| entries(book, list).get(at).map(|entry| read(entry, field_spec)).unwrap_or_default())
    });
    let store = Callback::new(move |typed: String| {
        let next = put(app.book.now().value(), list, at, field_spec, &typed);
        reason(app.change_book(label.clone(), next))
    });
    let one_a_line = || t(&msg!("book-one-a-line"));
    match field_spec.kind {
        Kind::Line => field(Look::Line, text, String::new(), value, store),
        Kind::Text => field(Look::Text, text, String::new(), value, store),
        Kind::Lines | Kind::Criteria => field(Look::Lines, text, one_a_line(), value, store),
        Kind::Figure(..) => field(Look::Figure, text, String::new(), value, store),
        Kind::Tick => tick(text, value, store),
        Kind::Step => {
            let options = Signal::derive(move || app.book.with(steps));
            let on_change = Callback::new(move |word: String| {
                store.run(word);
            });
            view! { <Select label=text options value on_change /> }.into_any()
        }
    }
}

fn tick(label: String, value: Signal<String>, store: Callback<String, String>) -> AnyView {
    let error = RwSignal::new(String::new());
    let on = Signal::derive(move || !value.get().is_empty());
    let on_change = Callback::new(move |on: bool| error.set(store.run(if on { "true" } else { "" }.to_owned())));
    view! {
        <div class="book-tick field">
            <Check label value=on on_change />
            <Show when=move || error.with(|error| !error.is_empty())>
                <p class="error" role="alert">{error}</p>
            </Show>
        </div>
    }
    .into_any()
}

/// The customer's steps by name, and none.
fn steps(book: &Value) -> Options {
    let rows = list_of(STEPS).map(|list| entries(book, list)).unwrap_or_default();
    let text = |row: &Value, field: &str| row.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
    let none = (String::new(), t(&msg!("book-no-step")));
    std::iter::once(none).chain(rows.iter().map(|row| (text(row, "key"), text(row, "name")))).collect()
}
