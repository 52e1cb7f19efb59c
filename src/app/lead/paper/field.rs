//! Fields of a document.

use super::binder::Binder;
use crate::text::live::t;
use crate::tools::bind::word_key;
use crate::tools::rows::{Kind, read_at, write};
use crate::ui::{Check, DateField, Options, Select, TextArea, TextField};
use leptos::prelude::*;
use serde_json::Value;

/// A place in a document that can be read and written as text.
#[derive(Clone)]
pub struct Spot {
    /// The document.
    pub binder: Binder,
    /// The names on the way.
    pub path: Vec<String>,
    /// What is there.
    pub kind: Kind,
}

impl Spot {
    /// The place at the end of a way.
    pub fn new(binder: Binder, path: &[&str], kind: Kind) -> Self {
        Self { binder, path: path.iter().map(|name| (*name).to_owned()).collect(), kind }
    }

    /// What an input shows for it.
    pub fn value(&self) -> Signal<String> {
        let Self { binder, path, kind } = self.clone();
        let read = move |_: Option<&String>| binder.now.with(|now| read_at(now, kind, path.iter().map(String::as_str)));
        Memo::new(read).into()
    }

    /// What writes it.
    pub fn store(&self) -> Callback<String> {
        let Self { binder, path, kind } = self.clone();
        Callback::new(move |text: String| {
            if let Some(value) = write(&text, kind) {
                let path: Vec<&str> = path.iter().map(String::as_str).collect();
                binder.put(&path, value);
            }
        })
    }
}

/// What a picker offers, without the blank.
fn options(binder: Binder, kind: Kind) -> Options {
    match kind {
        Kind::Words(group, words) => words.iter().map(|word| ((*word).to_owned(), t(&word_key(group, word)))).collect(),
        Kind::Row(table) => binder.now.with(|now| {
            let name = |row: &Value| row.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
            let rows = now.get(table).and_then(Value::as_object);
            let rows = rows.into_iter().flatten().map(|(id, row)| (id.clone(), name(row)));
            std::iter::once((String::new(), t(&msg!("event-everybody")))).chain(rows).collect()
        }),
        _ => Vec::new(),
    }
}

/// What a value reads as in a line; nothing for nothing.
pub fn said(binder: Binder, label: &str, kind: Kind, text: &str) -> Option<String> {
    match kind {
        _ if text.is_empty() => None,
        Kind::Date => crate::plan::iso_day(text).map(crate::text::live::date),
        Kind::Words(_, words) if words.first() == Some(&text) && text == "unknown" => None,
        Kind::Words(..) | Kind::Row(_) => {
            options(binder, kind).into_iter().find(|(word, _)| word == text).map(|(_, text)| text)
        }
        Kind::Tick => Some(label.to_owned()),
        _ => Some(text.to_owned()),
    }
}

/// The input of a place.
pub fn field(spot: Spot, label: String) -> AnyView {
    let (value, store, binder, kind) = (spot.value(), spot.store(), spot.binder, spot.kind);
    match kind {
        Kind::Text => view! { <TextArea label value on_input=store /> }.into_any(),
        Kind::Date => view! { <DateField label value on_change=store /> }.into_any(),
        Kind::Tick => {
            let value = Signal::derive(move || !value.get().is_empty());
            let on_change = Callback::new(move |on: bool| store.run(if on { "true" } else { "" }.to_owned()));
            view! { <Check label value on_change /> }.into_any()
        }
        Kind::Words(_, words) => {
            // What nobody has said is the first word.
            let blank = words.first().copied().unwrap_or_default().to_owned();
            let value =
                Signal::derive(move || Some(value.get()).filter(|word| !word.is_empty()).unwrap_or(blank.clone()));
            let options = Signal::derive(move || options(binder, kind));
            view! { <Select label options value on_change=store /> }.into_any()
        }
        Kind::Row(_) => {
            let store = Callback::new(move |id: String| {
                let path: Vec<&str> = spot.path.iter().map(String::as_str).collect();
                binder.put(&path, Value::String(id));
            });
            let options = Signal::derive(move || options(binder, kind));
            view! { <Select label options value on_change=store /> }.into_any()
        }
        _ => view! { <TextField label value on_input=store /> }.into_any(),
    }
}
