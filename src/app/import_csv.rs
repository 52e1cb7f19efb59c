//! Accounts from a table: how the columns were read, what is doubtful, what is left out, and then adding them.

use super::delete::take_back;
use super::import::Chosen;
use super::route::Place;
use super::state::App;
use crate::files::csv::{AccountField, Candidate, Foreign, Mapping, Preview, Table, preview};
use crate::plan::{Id, Plan};
use crate::text::live::t;
use crate::ui::Icon;
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Rows of the list shown at first; more on request.
const FIRST: usize = 60;

/// Letters of a sample value.
const SAMPLE: usize = 28;

/// A table: its preview, or first the word that it seems to hold something else.
#[component]
pub fn CsvImport(name: String, table: Table, mapping: Mapping, chosen: RwSignal<Option<Chosen>>) -> impl IntoView {
    let foreign = RwSignal::new(Foreign::guess(&table));
    move || match foreign.get() {
        None => {
            let (name, table, mapping) = (name.clone(), table.clone(), mapping.clone());
            view! { <Accounts name table mapping chosen /> }.into_any()
        }
        Some(kind) => view! {
            <div class="banner bad" role="alert">
                <span>
                    <b>{t(&kind.message())}</b>
                    " "
                    {t(&msg!("import-nothing-changed"))}
                </span>
                <span class="row">
                    <button class="btn small" on:click=move |_| chosen.set(None)>{t(&msg!("close"))}</button>
                    <button class="btn bare small" on:click=move |_| foreign.set(None)>
                        {t(&msg!("import-accounts-anyway"))}
                    </button>
                </span>
            </div>
        }
        .into_any(),
    }
}

/// The preview of a table of accounts.
#[component]
fn Accounts(name: String, table: Table, mapping: Mapping, chosen: RwSignal<Option<Chosen>>) -> impl IntoView {
    let app = App::here();
    let shape = msg!(
        "import-table",
        file = name,
        rows = table.rows.len(),
        encoding = table.encoding.message(),
        delimiter = table.delimiter.message()
    );
    let table = StoredValue::new(table);
    let mapping = RwSignal::new(mapping);
    let unticked: RwSignal<BTreeSet<Id>> = RwSignal::new(BTreeSet::new());
    let found = Memo::new(move |_| {
        let here: BTreeMap<Id, String> = app
            .summaries
            .with_untracked(|list| list.iter().flat_map(|list| list.iter()).map(|b| (b.id, b.name.clone())).collect());
        let found = table.with_value(|table| preview(table, &mapping.get(), &here, app.today.get_untracked()));
        unticked.set(found.accounts.iter().filter(|c| !c.ticked()).map(|c| c.plan.id).collect());
        found
    });
    let ready = Memo::new(move |_| {
        let unticked = unticked.get();
        found.with(|found| found.accounts.iter().filter(|c| !unticked.contains(&c.plan.id)).count())
    });
    let add = move |_| {
        let unticked = unticked.get_untracked();
        let plans: Vec<Plan> = found.with_untracked(|found| {
            found.accounts.iter().filter(|c| !unticked.contains(&c.plan.id)).map(|c| c.plan.clone()).collect()
        });
        app.create(plans, move |made| {
            chosen.try_set(None);
            app.go(Place::Accounts);
            let text = t(&msg!("import-done", count = made.len()));
            if made.is_empty() {
                app.notices.say(text);
            } else {
                app.notices.keep(text, t(&msg!("undo")), move || take_back(app, made.clone()));
            }
        });
    };
    view! {
        <section class="stack" aria-labelledby="import-preview">
            <h2 id="import-preview">{t(&msg!("import-preview"))}</h2>
            <p class="meta">{t(&shape)}</p>
            <Show when=move || !mapping.with(Mapping::has_name)>
                <p class="banner bad" role="alert">{t(&msg!("import-no-name"))}</p>
            </Show>
            <Columns table mapping />
            <Doubts found unticked />
            <Rejects found />
            <div class="row import-actions">
                <button class="btn go" disabled=move || ready.get() == 0 on:click=add>
                    <Icon name="check" />
                    {move || t(&msg!("import-add", count = ready.get()))}
                </button>
                <button class="btn" on:click=move |_| chosen.set(None)>{t(&msg!("cancel"))}</button>
            </div>
        </section>
    }
}

/// A field's place in the picker, which is its value there.
fn place(field: AccountField) -> String {
    AccountField::ALL.iter().position(|other| *other == field).map(|n| n.to_string()).unwrap_or_default()
}

/// What each column was taken for, correctable, with what it holds; the ones left out behind a summary.
#[component]
fn Columns(table: StoredValue<Table>, mapping: RwSignal<Mapping>) -> impl IntoView {
    let split = move |used: bool| {
        mapping.with_untracked(|m| {
            let columns = m.columns.iter().enumerate();
            columns.filter(|(_, c)| c.field.is_some() == used).map(|(n, _)| n).collect::<Vec<_>>()
        })
    };
    let (used, unused) = (split(true), split(false));
    let left_out = unused.len();
    let list = move |columns: Vec<usize>| {
        let rows = columns.into_iter().map(|index| view! { <ColumnRow table mapping index /> }).collect_view();
        view! {
            <table class="mapping-table cards">
                <thead>
                    <tr>
                        <th scope="col">{t(&msg!("import-column"))}</th>
                        <th scope="col">{t(&msg!("import-becomes"))}</th>
                        <th scope="col">{t(&msg!("import-filled"))}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
    };
    view! {
        <div class="sheet pad stack">
            <h3>{t(&msg!("import-columns"))}</h3>
            {list(used)}
            {(left_out > 0)
                .then(|| {
                    view! {
                        <details>
                            <summary>{t(&msg!("import-columns-left-out", count = left_out))}</summary>
                            {list(unused)}
                        </details>
                    }
                })}
        </div>
    }
}

#[component]
fn ColumnRow(table: StoredValue<Table>, mapping: RwSignal<Mapping>, index: usize) -> impl IntoView {
    let header = mapping.with_untracked(|m| m.columns.get(index).map(|c| c.header.clone()).unwrap_or_default());
    let label = t(&msg!("import-column-is", column = &header));
    let field = move || mapping.with(|m| m.columns.get(index).and_then(|c| c.field)).map(place).unwrap_or_default();
    let held = table.with_value(|table| table.held(index));
    let samples = held.samples.iter().map(|sample| shortened(sample)).collect::<Vec<_>>();
    let samples = (!samples.is_empty()).then(|| t(&msg!("import-samples", samples = samples.join(" · "))));
    let change = move |event| {
        let word = event_target_value(&event);
        mapping.update(|mapping| {
            mapping.set(index, word.parse().ok().and_then(|n: usize| AccountField::ALL.get(n).copied()));
        });
    };
    let options = AccountField::ALL
        .iter()
        .map(|f| view! { <option value=place(*f) selected=field() == place(*f)>{t(&f.message())}</option> })
        .collect_view();
    view! {
        <tr>
            <th scope="row">{header}</th>
            <td>
                <select class="input" aria-label=label prop:value=field on:change=change>
                    <option value="">{t(&msg!("import-left-out"))}</option>
                    {options}
                </select>
            </td>
            <td class="meta">{t(&msg!("import-values", count = held.values))} " " <span class="quiet">{samples}</span></td>
        </tr>
    }
}

/// As much of a value as tells what the column is about.
fn shortened(value: &str) -> String {
    let kept: String = value.chars().take(SAMPLE).collect();
    if kept.len() < value.len() { format!("{}…", kept.trim_end()) } else { kept }
}

/// The accounts to be added: the doubtful ones first and open, the rest behind a summary.
#[component]
fn Doubts(found: Memo<Preview>, unticked: RwSignal<BTreeSet<Id>>) -> impl IntoView {
    let of = move |pick: fn(&Candidate) -> bool| {
        Signal::derive(move || {
            found.with(|found| found.accounts.iter().filter(|c| pick(c)).cloned().collect::<Vec<_>>())
        })
    };
    let doubtful = of(|candidate| !candidate.known() && !candidate.doubts.is_empty());
    let clear = of(|candidate| candidate.doubts.is_empty());
    let known = Memo::new(move |_| found.with(|found| found.accounts.iter().filter(|c| c.known()).count()));
    let all_known = move || known.get() > 0 && found.with(|found| found.accounts.len()) == known.get();
    view! {
        <Show when=move || { known.get() > 0 }>
            <p role="status">
                {move || {
                    if all_known() { t(&msg!("import-all-known")) } else { t(&msg!("import-known", count = known.get())) }
                }}
            </p>
        </Show>
        <Show when=move || doubtful.with(|list| !list.is_empty())>
            <div class="sheet pad stack">
                <h3>{move || t(&msg!("import-doubtful", count = doubtful.with(Vec::len)))}</h3>
                <p class="meta">{t(&msg!("import-doubtful-text"))}</p>
                <Candidates list=doubtful unticked />
            </div>
        </Show>
        <Show when=move || clear.with(|list| !list.is_empty())>
            <details class="sheet pad">
                <summary>{move || t(&msg!("import-clear", count = clear.with(Vec::len)))}</summary>
                <Candidates list=clear unticked />
            </details>
        </Show>
    }
}

#[component]
fn Candidates(list: Signal<Vec<Candidate>>, unticked: RwSignal<BTreeSet<Id>>) -> impl IntoView {
    let all = RwSignal::new(false);
    let shown = move || {
        let list = list.get();
        let most = if all.get() { list.len() } else { FIRST };
        list.into_iter().take(most).collect::<Vec<_>>()
    };
    let hidden = move || list.with(Vec::len).saturating_sub(FIRST);
    view! {
        <ul class="plain-list candidate-list" role="list" tabindex="0" aria-label=t(&msg!("import-accounts"))>
            <For each=shown key=|candidate| (candidate.plan.id, candidate.line, candidate.plan.account.name.clone()) let:candidate>
                {
                    let id = candidate.plan.id;
                    let toggle = move |event| {
                        let on = event_target_checked(&event);
                        unticked.update(|set| _ = if on { set.remove(&id) } else { set.insert(id) });
                    };
                    let doubts = candidate.doubts.iter().map(|d| t(&d.message())).collect::<Vec<_>>().join(" ");
                    let account = &candidate.plan.account;
                    let facts = [&account.industry, &account.segment, &account.region].map(String::as_str);
                    let facts = facts.into_iter().filter(|f| !f.is_empty()).collect::<Vec<_>>().join(" · ");
                    view! {
                        <li>
                            <label class="check">
                                <input
                                    type="checkbox"
                                    prop:checked=move || unticked.with(|set| !set.contains(&id))
                                    on:change=toggle
                                />
                                <span>
                                    <b>{account.name.clone()}</b>
                                    " "
                                    <span class="meta">{facts}</span>
                                    " "
                                    <span class="meta quiet">{t(&msg!("import-line", line = candidate.line.to_string()))}</span>
                                    {(!doubts.is_empty()).then(|| view! { <br /><span class="meta">{doubts}</span> })}
                                </span>
                            </label>
                        </li>
                    }
                }
            </For>
        </ul>
        <Show when=move || { hidden() > 0 && !all.get() }>
            <button class="btn small" on:click=move |_| all.set(true)>
                {move || t(&msg!("import-show-all", count = hidden()))}
            </button>
        </Show>
    }
}

/// Lines that cannot be taken, each with its reason.
#[component]
fn Rejects(found: Memo<Preview>) -> impl IntoView {
    view! {
        <Show when=move || found.with(|found| !found.rejected.is_empty())>
            <div class="sheet pad stack">
                <h3>{move || t(&msg!("import-rejected", count = found.with(|f| f.rejected.len())))}</h3>
                <ul class="plain-list import-list" role="list">
                    {move || {
                        found
                            .with(|found| found.rejected.iter().take(200).cloned().collect::<Vec<_>>())
                            .into_iter()
                            .map(|rejected| {
                                view! {
                                    <li>
                                        <b>{t(&msg!("import-line", line = rejected.line.to_string()))}</b>
                                        " "
                                        {t(&rejected.reason)}
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                </ul>
            </div>
        </Show>
    }
}
