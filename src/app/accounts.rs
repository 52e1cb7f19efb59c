//! All accounts: filter, sort, open; and the dialog that makes a new one.

use super::route::{Place, Route, Space, Tab};
use super::state::App;
use crate::editor::browser::new_id;
use crate::files::sample;
use crate::plan::{Arrange, Opportunity, Plan, Summary};
use crate::text::live::{money, t};
use crate::ui::{Dialog, Icon, Select, TextField};
use leptos::prelude::*;
use std::sync::Arc;

/// Rows shown at first, and added whenever the end comes into sight.
const PAGE: usize = 60;

/// The list of accounts.
#[component]
pub fn Accounts() -> impl IntoView {
    let app = App::here();
    let filter = RwSignal::new(String::new());
    let sort = RwSignal::new("name".to_owned());
    let limit = RwSignal::new(PAGE);
    let rows = Memo::new(move |_| {
        let list = app.summaries.get().unwrap_or_default();
        (matching(&list, &filter.get()), filter.with(|f| !f.is_empty()))
    });
    let ordered = Memo::new(move |_| {
        let mut found = rows.get().0;
        order(&mut found, &sort.get());
        found
    });
    // Where all are as they came in, saying so of each would say nothing.
    let mixed = Memo::new(move |_| {
        app.summaries.with(|list| {
            let untouched = |b: &Summary| b.untouched;
            list.as_ref().is_some_and(|list| list.iter().any(untouched) && !list.iter().all(untouched))
        })
    });
    let scroll = window_event_listener_untyped("scroll", move |_| grow(limit));
    on_cleanup(move || scroll.remove());
    let total = move || app.summaries.with(|list| list.as_ref().map_or(0, |list| list.len()));
    view! {
        <main id="main" tabindex="-1" class="page">
            <div class="head">
                <div class="head-text">
                    <h1>{t(&msg!("accounts"))}</h1>
                    <p class="meta" role="status">
                        {move || {
                            let found = rows.with(|rows| rows.0.len());
                            if rows.with(|rows| rows.1) {
                                t(&msg!("accounts-found", found = found, total = total()))
                            } else {
                                t(&msg!("accounts-count", count = total()))
                            }
                        }}
                    </p>
                </div>
                <Ways />
            </div>
            <div class="filters">
                <div class="grow">
                    <TextField
                        label=t(&msg!("accounts-filter"))
                        value=filter
                        placeholder=t(&msg!("accounts-filter-example"))
                        on_input=Callback::new(move |text| {
                            limit.set(PAGE);
                            filter.set(text);
                        })
                    />
                </div>
                <Select
                    label=t(&msg!("accounts-sort"))
                    options=Signal::stored(sort_options())
                    value=sort
                    on_change=Callback::new(move |word| sort.set(word))
                />
            </div>
            {move || {
                (total() == 0 || rows.with(|rows| rows.0.is_empty())).then(|| nothing(total() == 0, filter))
            }}
            <ul class="plain-list account-list" role="list">
                <For
                    each=move || ordered.with(|rows| rows.iter().take(limit.get()).cloned().collect::<Vec<_>>())
                    key=shown
                    let:brief
                >
                    <AccountRow brief mixed />
                </For>
            </ul>
        </main>
    }
}

/// What a row shows: a playbook's change makes a brief anew without the plan having changed.
fn shown(brief: &Arc<Summary>) -> impl Eq + std::hash::Hash + use<> {
    let worth = brief.pipeline.as_ref().map(|money| (money.amount, money.currency.clone()));
    (brief.id, brief.changed, brief.name.clone(), brief.acts, brief.opportunities, worth)
}

/// The ways to another account.
#[component]
fn Ways() -> impl IntoView {
    let app = App::here();
    view! {
        <div class="row">
            // Who has accounts of their own has lost the door to it.
            {(app.space == Space::Own).then(|| {
                let sample = Route::new(Space::Sample, Place::Account(sample::id(), Tab::People(None)));
                view! { <a class="btn bare to-sample" href=sample.href()>{t(&msg!("accounts-sample"))}</a> }
            })}
            <a class="btn" href=app.href(Place::Import)>
                <Icon name="upload" />
                {t(&msg!("import"))}
            </a>
            <button class="btn go" on:click=move |_| app.creating.set(true)>
                <Icon name="plus" />
                {t(&msg!("door-new"))}
            </button>
        </div>
    }
}

/// Nothing to list: there is none at all, or none that matches.
fn nothing(at_all: bool, filter: RwSignal<String>) -> AnyView {
    if at_all {
        return view! {
            <div class="empty">
                <h3>{t(&msg!("accounts-none"))}</h3>
                <p class="meta">{t(&msg!("accounts-none-text"))}</p>
            </div>
        }
        .into_any();
    }
    view! {
        <div class="empty">
            <h3>{move || t(&msg!("accounts-no-match", words = filter.get().trim()))}</h3>
            <button class="btn" on:click=move |_| filter.set(String::new())>
                <Icon name="x" />
                {t(&msg!("accounts-clear-filter"))}
            </button>
        </div>
    }
    .into_any()
}

/// Shows more rows once the reader comes near the end.
fn grow(limit: RwSignal<usize>) {
    let height = document().document_element().map_or(0, |root| root.scroll_height());
    let seen =
        window().scroll_y().unwrap_or(0.0) + window().inner_height().ok().and_then(|h| h.as_f64()).unwrap_or(0.0);
    if f64::from(height) - seen < 600.0 {
        limit.update(|limit| *limit += PAGE);
    }
}

fn sort_options() -> Vec<(String, String)> {
    ["name", "changed", "pipeline", "people"]
        .map(|word| (word.to_owned(), t(&crate::text::Msg::dynamic(format!("accounts-sort-{word}")))))
        .to_vec()
}

/// Accounts in which every word of the filter occurs.
fn matching(list: &[Summary], filter: &str) -> Vec<Arc<Summary>> {
    let words: Vec<String> = filter.split_whitespace().map(str::to_lowercase).collect();
    list.iter()
        .filter(|brief| {
            let text = format!("{} {} {}", brief.name, brief.segment, brief.region).to_lowercase();
            words.iter().all(|word| text.contains(word.as_str()))
        })
        .map(|brief| Arc::new(brief.clone()))
        .collect()
}

fn order(list: &mut Vec<Arc<Summary>>, by: &str) {
    match by {
        "changed" => list.arrange_by_key(|b| std::cmp::Reverse(b.changed)),
        "pipeline" => list.arrange_by_key(|b| std::cmp::Reverse(b.pipeline.as_ref().map_or(0, |m| m.amount))),
        "people" => list.arrange_by_key(|b| std::cmp::Reverse(b.people)),
        _ => {}
    }
}

#[component]
fn AccountRow(
    brief: Arc<Summary>,
    /// Whether some accounts are untouched and some are not.
    mixed: Memo<bool>,
) -> impl IntoView {
    let app = App::here();
    let facts: Vec<String> =
        [brief.segment.clone(), brief.region.clone()].into_iter().filter(|s| !s.is_empty()).collect();
    // A brief of an earlier version does not say how many there are.
    let act = brief.insights.iter().filter(|i| i.severity == "act").count().max(brief.acts as usize);
    let untouched = brief.untouched;
    view! {
        <li class="account-row">
            <a href=app.href(Place::Account(brief.id, Tab::People(None)))>
                <span class="account-name">{brief.name.clone()}</span>
                <span class="meta account-facts">{facts.join(" · ")}</span>
                <span class="meta num account-people">
                    {(brief.people > 0).then(|| t(&msg!("accounts-people", count = brief.people)))}
                </span>
                <span class="meta num account-worth">{brief.pipeline.as_ref().map(money)}</span>
                <span class="num account-tags">
                    {(act > 0).then(|| view! { <span class="tag bad">{t(&msg!("accounts-act", count = act))}</span> })}
                    {brief.exercise.then(|| view! { <span class="tag">{t(&msg!("accounts-exercise"))}</span> })}
                    <Show when=move || untouched && mixed.get()>
                        <span class="tag">{t(&msg!("accounts-untouched"))}</span>
                    </Show>
                </span>
            </a>
        </li>
    }
}

/// The dialog that makes an account: a name, and what they could buy if that is known already.
#[component]
pub fn NewAccount() -> impl IntoView {
    let app = App::here();
    let name = RwSignal::new(String::new());
    let sale = RwSignal::new(String::new());
    let error = RwSignal::new(String::new());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = name.get_untracked().trim().to_owned();
        if typed.is_empty() {
            error.set(t(&msg!("new-account-needs-name")));
            return;
        }
        let plan = new_plan(&typed, sale.get_untracked().trim());
        let id = plan.id;
        app.create(vec![plan], move |_| app.go(Place::Account(id, Tab::People(None))));
        name.set(String::new());
        sale.set(String::new());
        error.set(String::new());
        app.creating.set(false);
    };
    view! {
        <Dialog open=app.creating title=t(&msg!("door-new")) close_label=t(&msg!("close"))>
            <form class="dialog-body" on:submit=submit>
                <TextField
                    label=t(&msg!("new-account-name"))
                    value=name
                    error=error
                    autofocus=true
                    on_input=Callback::new(move |text| name.set(text))
                />
                <TextField
                    label=t(&msg!("new-account-sale"))
                    hint=t(&msg!("new-account-sale-hint"))
                    value=sale
                    on_input=Callback::new(move |text| sale.set(text))
                />
                <div class="row end">
                    <button type="button" class="btn" on:click=move |_| app.creating.set(false)>
                        {t(&msg!("cancel"))}
                    </button>
                    <button type="submit" class="btn go">{t(&msg!("new-account-create"))}</button>
                </div>
            </form>
        </Dialog>
    }
}

fn new_plan(name: &str, sale: &str) -> Plan {
    let mut plan = Plan::new(new_id(), name);
    if !sale.is_empty() {
        let row = Opportunity { name: sale.to_owned(), stage: "lead".to_owned(), ..Opportunity::default() };
        plan.opportunities.insert(new_id(), Arc::new(row));
    }
    plan
}
