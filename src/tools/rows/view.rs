//! One view for the rows of every table: a line to add one, a line for each, and its fields when it is opened.

use super::{Field, Kind, List, Section, read, read_at, write};
use crate::editor::browser::new_id;
use crate::plan::{Arrange, Id, Plan};
use crate::text::Msg;
use crate::text::live::{date, money, t};
use crate::tools::bind::date_of;
use crate::tools::desk::Desk;
use crate::tools::pins::Pins;
use crate::ui::{Check, DateField, Empty, Icon, NumberField, Options, Select, TextArea, TextField};
use leptos::prelude::*;
use serde_json::{Value, json};
use std::sync::Arc;
use wasm_bindgen::JsCast;

fn key(section: Section, end: &str) -> Msg {
    Msg::dynamic(format!("row-{}{end}", section.table.replace('_', "-")))
}

fn label_of(section: Section, field: &Field) -> String {
    t(&key(section, &format!("-{}", field.key())))
}

/// The rows of a section: a quick line to add one, and a line for each that opens into its fields.
#[component]
pub fn Rows(
    /// What is shown of them.
    section: Section,
    /// Which rows, in their order.
    #[prop(into)]
    ids: Signal<Vec<Id>>,
    /// What a new row starts with besides its name; left out where the tool brings its own line to add one.
    #[prop(optional, into)]
    preset: Option<Callback<(), Value>>,
    /// The row to open at once: an address may lead to it.
    #[prop(optional, into)]
    opened: Signal<Option<Id>>,
    /// Another heading than the table's, where its rows stand in several groups.
    #[prop(optional, into)]
    heading: Option<String>,
    /// Whether there is a line to add one.
    #[prop(default = true)]
    adds: bool,
    /// What else an opened row shows below its fields.
    #[prop(optional, into)]
    more: Option<Callback<Id, AnyView>>,
) -> impl IntoView {
    let heading = heading.unwrap_or_else(|| t(&key(section, "")));
    let name = heading.clone();
    view! {
        <section class="rows stack-s" aria-label=name>
            <h2>{heading}</h2>
            <Show when=move || ids.with(Vec::is_empty)>
                <Empty title=t(&key(section, "-none")) text=String::new() example=t(&key(section, "-example")) />
            </Show>
            <For each=move || ids.get() key=|id| *id let:id>
                {row(section, id, opened, more)}
            </For>
            {preset.filter(|_| adds).map(|preset| view! { <Add section preset /> })}
        </section>
    }
}

/// One line to add a row: type its name, press Enter.
#[component]
fn Add(section: Section, preset: Callback<(), Value>) -> impl IntoView {
    let desk = Desk::here();
    let words = RwSignal::new(String::new());
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let text = words.get_untracked().trim().to_owned();
        if text.is_empty() {
            return;
        }
        let mut row = preset.run(());
        if let Some(row) = row.as_object_mut() {
            row.insert(section.lead.to_owned(), json!(text));
        }
        desk.edit(key(section, "-add"), |plan| {
            plan.insert_row(section.table, new_id(), &row);
        });
        words.set(String::new());
    };
    view! {
        <form class="row add-row" on:submit=add>
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
}

fn row(section: Section, id: Id, opened: Signal<Option<Id>>, more: Option<Callback<Id, AnyView>>) -> AnyView {
    let desk = Desk::here();
    let value = Memo::new(move |_| desk.plan.with(|plan| plan.row(section.table, id)).unwrap_or_default());
    let lead = Field { name: section.lead, kind: Kind::Line };
    let name = Signal::derive(move || value.with(|row| named(desk, row, &lead)));
    let meta = Signal::derive(move || {
        let said = |field: &Field| value.with(|row| said(desk, section, field, &read(row, field)));
        let mut parts: Vec<String> = Vec::new();
        for part in section.fields.iter().filter(|field| field.kind != Kind::Text).filter_map(said) {
            if !parts.contains(&part) {
                parts.push(part); // the same person in two fields is told once
            }
        }
        parts.join(" · ")
    });
    let open = RwSignal::new(false);
    Effect::new(move |_| {
        if opened.get() == Some(id) {
            open.set(true);
            show(id);
        }
    });
    let remove = move |_| {
        desk.edit(key(section, "-removed"), |plan| {
            plan.remove_row(section.table, id);
        });
        desk.offer_undo(t(&key(section, "-removed")), t(&msg!("undo")));
    };
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
                <button class="btn bare icon-only" aria-label=move || t(&msg!("remove-what", what = name.get())) on:click=remove>
                    <Icon name="x" />
                </button>
            </div>
            {move || open.get().then(|| (fields(section, id, value), more.map(|more| more.run(id))))}
        </article>
    }
    .into_any()
}

/// What a row is called: its own words, else those of the playbook's step it stands for.
fn named(desk: Desk, row: &Value, lead: &Field) -> String {
    let own = read(row, lead);
    let key = row.get("key").and_then(Value::as_str).unwrap_or_default();
    if own.trim().is_empty() { desk.playbook().step_name(key).to_owned() } else { own }
}

/// Brings a row that an address led to into view and gives it the focus, once it stands on the page.
pub fn show(id: Id) {
    request_animation_frame(move || {
        if let Some(row) = document().get_element_by_id(&format!("row-{id}")) {
            row.scroll_into_view();
            if let Ok(Some(button)) = row.query_selector(".entry-open, input") {
                // An element that has just left the page takes no focus; nothing is lost.
                let _ = button.unchecked_into::<web_sys::HtmlElement>().focus();
            }
        }
    });
}

fn fields(section: Section, id: Id, value: Memo<Value>) -> AnyView {
    let lead = Field { name: section.lead, kind: Kind::Line };
    let all = std::iter::once(&lead).chain(section.fields);
    let inputs = all.map(|field| input(section, id, *field, value.into())).collect_view();
    view! {
        <div class="entry-fields">
            {inputs} <Pins table=section.table id />
        </div>
    }
    .into_any()
}

/// The fields of one row without the line above: for what there is only one of.
pub fn fields_of(section: Section, id: Id) -> AnyView {
    let desk = Desk::here();
    let value = Memo::new(move |_| desk.plan.with(|plan| plan.row(section.table, id)).unwrap_or_default());
    let inputs = section.fields.iter().map(|field| input(section, id, *field, value.into())).collect_view();
    view! { <div class="entry-fields flat">{inputs}</div> }.into_any()
}

/// What a value reads as in a line; `None` for nothing.
fn said(desk: Desk, section: Section, field: &Field, text: &str) -> Option<String> {
    if text.is_empty() {
        return None;
    }
    let plain = |text: &str| Some(text.to_owned());
    match field.kind {
        Kind::Line | Kind::Text | Kind::Colleague => plain(text),
        Kind::Number(_) => Some(format!("{}: {text}", label_of(section, field))),
        Kind::Date => date_of(text).map(date),
        Kind::Money => match write(text, Kind::Money).map(serde_json::from_value) {
            Some(Ok(amount)) => Some(money(&amount)),
            _ => plain(text),
        },
        Kind::Tick => Some(label_of(section, field)),
        Kind::Words(..) | Kind::Scale(..) | Kind::Playbook(_) | Kind::Row(_) => {
            let known = options(desk, field.kind).into_iter().find(|(word, _)| word == text).map(|(_, text)| text);
            // What the playbook no longer has is called by its key.
            known.or_else(|| matches!(field.kind, Kind::Playbook(_)).then(|| text.to_owned()))
        }
    }
}

/// What a picker offers, without the blank.
fn options(desk: Desk, kind: Kind) -> Options {
    let playbook = desk.playbook();
    match kind {
        Kind::Words(group, words) => {
            words.iter().map(|word| ((*word).to_owned(), t(&crate::tools::bind::word_key(group, word)))).collect()
        }
        Kind::Scale(group, most) => {
            (1..=most).map(|n| (n.to_string(), t(&crate::tools::bind::word_key(group, &n.to_string())))).collect()
        }
        Kind::Playbook(List::Topics) => playbook.topics.iter().map(|x| (x.key.clone(), x.name.clone())).collect(),
        Kind::Playbook(List::Steps) => {
            playbook.customer_steps.iter().map(|x| (x.key.clone(), x.name.clone())).collect()
        }
        Kind::Playbook(List::Stages) => playbook.stages.iter().map(|x| (x.key.clone(), x.name.clone())).collect(),
        Kind::Row(table) => desk.plan.with(|plan| names(plan, table)),
        Kind::Colleague => {
            desk.plan.with(|plan| plan.team.values().map(|row| (row.name.clone(), row.name.clone())).collect())
        }
        _ => Vec::new(),
    }
}

/// The rows of a table by name, in the order of their names.
fn names(plan: &Arc<Plan>, table: &str) -> Options {
    let name = |id: &Id| {
        let row = plan.row(table, *id)?;
        let text = row.get("name").or_else(|| row.get("text"))?.as_str()?.to_owned();
        Some((id.to_string(), text))
    };
    let mut list: Options = plan.ids(table).iter().filter_map(name).collect();
    list.arrange_by(|a, b| a.1.cmp(&b.1));
    list
}

/// One field of a row, bound to the plan. What cannot be stored stays visible with the reason.
pub fn input(section: Section, id: Id, field: Field, row: Signal<Value>) -> AnyView {
    let spot = Spot {
        table: section.table,
        id,
        path: field.path().map(str::to_owned).collect(),
        kind: field.kind,
        label: label_of(section, &field),
        undo: key(section, &format!("-{}", field.key())),
    };
    spot.input(row)
}

/// A field somewhere in a row, with a label of its own.
pub struct Spot {
    /// The row's table.
    pub table: &'static str,
    /// The row.
    pub id: Id,
    /// The names on the way to it.
    pub path: Vec<String>,
    /// What it holds.
    pub kind: Kind,
    /// Its label.
    pub label: String,
    /// What undo calls a change of it.
    pub undo: Msg,
}

impl Spot {
    /// Its input, bound to the plan.
    pub fn input(self, row: Signal<Value>) -> AnyView {
        let desk = Desk::here();
        let Self { table, id, path, kind, label, undo } = self;
        let way = path.clone();
        let stored = Signal::derive(move || row.with(|row| read_at(row, kind, way.iter().map(String::as_str))));
        let store = Callback::new(move |text: String| {
            let Some(value) = write(&text, kind) else { return };
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            desk.edit(undo.clone(), |plan| {
                plan.put(table, id, &path, value);
            });
        });
        match kind {
            Kind::Line => view! { <TextField label value=stored on_input=store /> }.into_any(),
            Kind::Text => view! { <TextArea label value=stored on_input=store /> }.into_any(),
            Kind::Date => view! { <DateField label value=stored on_change=store /> }.into_any(),
            Kind::Tick => {
                let value = Signal::derive(move || !stored.get().is_empty());
                let on_change = Callback::new(move |on: bool| store.run(if on { "true" } else { "" }.to_owned()));
                view! { <Check label value on_change /> }.into_any()
            }
            Kind::Number(_) | Kind::Money => figure(label, kind, stored, store),
            _ => {
                let options = Signal::derive(move || {
                    let blank = (String::new(), t(&msg!("not-known")));
                    std::iter::once(blank).chain(options(desk, kind)).collect::<Options>()
                });
                view! { <Select label options value=stored on_change=store /> }.into_any()
            }
        }
    }
}

fn figure(label: String, kind: Kind, stored: Signal<String>, store: Callback<String>) -> AnyView {
    let typed = RwSignal::new(None::<String>);
    let value = Signal::derive(move || typed.get().unwrap_or_else(|| stored.get()));
    let error = Signal::derive(move || match (typed.get(), kind) {
        (Some(text), _) if write(&text, kind).is_some() => String::new(),
        (Some(_), Kind::Number(most)) => t(&msg!("figure-error", most = most)),
        (Some(_), _) => t(&msg!("opportunity-worth-error")),
        (None, _) => String::new(),
    });
    let on_input = Callback::new(move |text: String| {
        store.run(text.clone());
        typed.set(Some(text));
    });
    view! { <NumberField label value error on_input /> }.into_any()
}
