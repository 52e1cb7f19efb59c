//! What each column, and each stage of the other system, was taken for: a table to read, with one picker at a time.

use super::job::Job;
use crate::files::crm::{Mapping, offered, stage_of};
use crate::files::csv::Held;
use crate::text::live::t;
use crate::ui::Options;
use leptos::html;
use leptos::prelude::*;

/// Letters of a sample value.
const SAMPLE: usize = 28;

/// One line: what it is about, what it was taken for, what is told of it.
#[derive(Clone, PartialEq)]
struct Line {
    key: String,
    name: String,
    taken: String,
    told: String,
}

/// The columns, and for sales the stages. Open while there is no name, since nothing can be done before.
#[component]
pub fn Columns(job: Job) -> impl IntoView {
    let options = Signal::derive(move || {
        let kind = job.choices.with(|choices| choices.kind);
        let fields = offered(kind, &job.app.playbook.get_value());
        let first = [(String::new(), t(&msg!("import-left-out")))];
        first.into_iter().chain(fields.into_iter().map(|field| (field.key, t(&field.name)))).collect::<Options>()
    });
    let lines = move |used: bool| {
        Signal::derive(move || {
            let table = job.table();
            job.mapping.with(|mapping| {
                let columns = mapping.columns.iter().enumerate().filter(|(_, c)| c.field.is_some() == used);
                let line = |(n, column): (usize, &crate::files::crm::ColumnUse)| Line {
                    key: n.to_string(),
                    name: column.header.clone(),
                    taken: column.field.clone().unwrap_or_default(),
                    told: table.as_ref().map(|table| told(&table.held(n))).unwrap_or_default(),
                };
                columns.map(line).collect::<Vec<_>>()
            })
        })
    };
    let (used, unused) = (lines(true), lines(false));
    let set = Callback::new(move |(key, field): (String, String)| {
        let field = Some(field.as_str()).filter(|field| !field.is_empty());
        job.mapping.update(|mapping| mapping.set(key.parse().unwrap_or(usize::MAX), field));
        job.choose(|_| ());
    });
    let nameless = Memo::new(move |_| !job.mapping.with(Mapping::has_name));
    let open = nameless.get_untracked();
    view! {
        <Show when=move || nameless.get()>
            <p class="banner bad" role="alert">{t(&msg!("import-no-name"))}</p>
        </Show>
        <details class="sheet pad">
            <summary>{move || t(&msg!("import-columns", count = used.with(Vec::len)))}</summary>
            <Lines lines=used options set head=t(&msg!("import-column")) />
        </details>
        <details class="sheet pad" open=open>
            <summary>{move || t(&msg!("import-columns-left-out", count = unused.with(Vec::len)))}</summary>
            <Lines lines=unused options set head=t(&msg!("import-column")) />
        </details>
        <Stages job />
    }
}

/// What a column holds, in words.
fn told(held: &Held) -> String {
    let count = t(&msg!("import-values", count = held.values));
    let samples: Vec<String> = held.samples.iter().map(|sample| shortened(sample)).collect();
    if samples.is_empty() {
        return count;
    }
    format!("{count}, {}", t(&msg!("import-samples", samples = samples.join(" · "))))
}

/// As much of a value as tells what the column is about.
fn shortened(value: &str) -> String {
    let kept: String = value.chars().take(SAMPLE).collect();
    if kept.len() < value.len() { format!("{}…", kept.trim_end()) } else { kept }
}

/// Our stages, to pick from; the first stands for none.
pub fn stage_options(job: Job, none: &str) -> Options {
    let first = [(none.to_owned(), t(&msg!("import-no-stage")))];
    let stages = job.app.playbook.with_value(|playbook| playbook.stages.clone());
    first.into_iter().chain(stages.into_iter().map(|stage| (stage.key, stage.name))).collect()
}

/// How the stages of the other system were read.
#[component]
fn Stages(job: Job) -> impl IntoView {
    let lines = Signal::derive(move || {
        let playbook = job.app.playbook.get_value();
        let choices = job.choices.get();
        job.survey.with(|survey| {
            let lines = survey.stages.iter().map(|stage| {
                let chosen = choices.stages.get(&stage.text).cloned();
                let guess = || stage_of(&stage.text, &playbook).unwrap_or_default().to_owned();
                Line {
                    key: stage.text.clone(),
                    name: stage.text.clone(),
                    taken: chosen.unwrap_or_else(guess),
                    told: t(&msg!("import-stage-rows", count = stage.rows)),
                }
            });
            lines.collect::<Vec<_>>()
        })
    });
    let set = Callback::new(move |(text, stage): (String, String)| {
        job.choose(|choices| _ = choices.stages.insert(text, stage));
    });
    let options = Signal::derive(move || stage_options(job, ""));
    view! {
        <Show when=move || lines.with(|lines| !lines.is_empty())>
            <details class="sheet pad">
                <summary>{move || t(&msg!("import-stages", count = lines.with(Vec::len)))}</summary>
                <Lines lines options set head=t(&msg!("import-stage")) />
            </details>
        </Show>
    }
}

/// A table of what was taken for what. A line's button makes room for its picker, so that only one question is open.
#[component]
fn Lines(
    lines: Signal<Vec<Line>>,
    options: Signal<Options>,
    set: Callback<(String, String)>,
    head: String,
) -> impl IntoView {
    let open: RwSignal<Option<String>> = RwSignal::new(None);
    let rows = move || {
        let options = options.get();
        let row = |line| view! { <LineRow line options=options.clone() open set /> };
        lines.get().into_iter().map(row).collect_view()
    };
    view! {
        <table class="mapping-table cards">
            <thead>
                <tr>
                    <th scope="col">{head}</th>
                    <th scope="col">{t(&msg!("import-becomes"))}</th>
                    <th scope="col">{t(&msg!("import-filled"))}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

#[component]
fn LineRow(
    line: Line,
    options: Options,
    open: RwSignal<Option<String>>,
    set: Callback<(String, String)>,
) -> impl IntoView {
    let Line { key, name, taken, told } = line;
    let label = t(&msg!("import-column-is", column = &name));
    let text = options.iter().find(|(word, _)| *word == taken).map_or_else(|| taken.clone(), |(_, text)| text.clone());
    let key = StoredValue::new(key);
    let is_open = Memo::new(move |_| open.with(|open| key.with_value(|key| open.as_ref() == Some(key))));
    let picker: NodeRef<html::Select> = NodeRef::new();
    // The picker takes the place of the button that had the focus.
    Effect::new(move |_| {
        if let Some(picker) = picker.get() {
            let _ = picker.focus();
        }
    });
    let change = move |event| {
        open.set(None);
        set.run((key.get_value(), event_target_value(&event)));
    };
    let cell = move || {
        if is_open.get() {
            let pick = |(word, text): (String, String)| {
                let here = word == taken;
                view! { <option value=word selected=here>{text}</option> }
            };
            let picks = options.clone().into_iter().map(pick).collect_view();
            let label = label.clone();
            view! { <select node_ref=picker class="input" aria-label=label on:change=change>{picks}</select> }
                .into_any()
        } else {
            let label = format!("{label}: {text}");
            let press = move |_| open.set(Some(key.get_value()));
            view! { <button class="btn small" aria-label=label on:click=press>{text.clone()}</button> }.into_any()
        }
    };
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td>{cell}</td>
            <td class="meta">{told}</td>
        </tr>
    }
}
