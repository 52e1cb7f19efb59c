//! The observer's sheet: asking somebody with a file, filling it in as that somebody, and taking it back.

use super::import::Chosen;
use super::rewrite::rewrite;
use super::route::{Place, Tab};
use super::share::{exported, save};
use super::state::App;
use crate::editor::browser::new_id;
use crate::editor::drafts;
use crate::files::observer_file::{self, Watching, merge, seen, sheet_id};
use crate::files::{Envelope, Kind};
use crate::plan::{Id, Observation, Plan, read_json};
use crate::storage::Stored;
use crate::text::live::{date, t};
use crate::tools::calls::observed::says_something;
use crate::tools::calls::reading::{heading, title};
use crate::tools::calls::sheet::observer_sheet;
use crate::tools::calls::view::observe::{Change, SheetForm};
use crate::tools::calls::view::paper;
use crate::tools::desk::{CallPage, Desk};
use crate::ui::{Icon, TextField};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;

/// Asking somebody: the file, and the page to print.
#[component]
pub fn AskToObserve(call: Id) -> impl IntoView {
    let (app, desk) = (App::here(), Desk::here());
    let row = Memo::new(move |_| desk.plan.with(|plan| plan.calls.get(&call).cloned()));
    let page = move || {
        let playbook = desk.playbook();
        let call_row = row.get()?;
        let today = desk.today.get();
        let blank = Observation::default();
        let page = desk.plan.with(|plan| observer_sheet((plan, &playbook), (call, &call_row), &blank, today, &t));
        Some(paper(page, |_| None))
    };
    let save_for = move |rehearsal: bool| {
        move |_| {
            let plan = desk.now();
            let name = plan.calls.get(&call).map(|row| title(&plan, row)).unwrap_or_default();
            if let Some(made) = observer_file::export(&plan, call, rehearsal, &exported(app)) {
                save(app, &name, Kind::Call, made);
            }
        }
    };
    let called = move || desk.plan.with(|plan| plan.calls.get(&call).map(|row| t(&heading(plan, row))));
    view! {
        <main id="main" tabindex="-1" class="page paper-page">
            <div class="paper-tools observer-tools no-print">
                <a class="call-back" href=desk.call_page.run((call, CallPage::Worksheet))>
                    <Icon name="arrow-left" />
                    {called}
                </a>
                <h1>{t(&msg!("observer-ask"))}</h1>
                <p class="paper-note">{t(&msg!("observer-ask-text"))}</p>
                <p class="meta paper-note">{t(&msg!("observer-ask-holds"))}</p>
                <div class="row">
                    <button class="btn go" on:click=save_for(false)>
                        <Icon name="download" />
                        {t(&msg!("observer-save-call"))}
                    </button>
                    <button class="btn" on:click=save_for(true)>
                        <Icon name="download" />
                        {t(&msg!("observer-save-rehearsal"))}
                    </button>
                    <PrintButton />
                </div>
            </div>
            {page}
        </main>
    }
}

#[component]
fn PrintButton() -> impl IntoView {
    let print = move |_| {
        // Fails only where printing is switched off; then there is nothing to print with.
        let _ = window().print();
    };
    view! {
        <button type="button" class="btn" on:click=print>
            <Icon name="printer" />
            {t(&msg!("observer-print"))}
        </button>
    }
}

/// Sheets that are being filled in are kept by this id: a reload must not cost what was seen.
fn draft_name(sheet: Id) -> String {
    format!("observe.{sheet}")
}

fn kept(sheet: Id) -> Option<Watching> {
    drafts::kept(&draft_name(sheet)).and_then(|text| read_json(&text).ok())
}

fn keep(sheet: &Watching) {
    if let Some(id) = sheet_id(&sheet.copy) {
        drafts::keep(&draft_name(id), &serde_json::to_string(sheet).unwrap_or_default());
    }
}

/// Puts a copy on this browser's desk. A sheet that was begun with it goes on, with the questions of the newer copy.
fn begin(copy: &Plan) -> Option<Id> {
    let id = sheet_id(copy)?;
    let begun = kept(id).filter(|sheet| says_something(&sheet.seen));
    keep(&match begun {
        Some(sheet) => Watching { copy: copy.clone(), ..sheet },
        None => Watching::of(copy, new_id())?,
    });
    Some(id)
}

/// The page of whoever watches: the sheet, and nothing else.
#[component]
pub fn ObservePage(
    /// The sheet, by the id it is kept under.
    id: Id,
) -> impl IntoView {
    let app = App::here();
    match kept(id) {
        Some(sheet) => view! { <Sheet id sheet /> }.into_any(),
        None => view! {
            <main id="main" tabindex="-1" class="page stack">
                <h1>{t(&msg!("observer-gone"))}</h1>
                <p>{t(&msg!("observer-gone-text"))}</p>
                <p>
                    <a class="btn go" href=app.href(Place::Import)>{t(&msg!("observer-open"))}</a>
                </p>
            </main>
        }
        .into_any(),
    }
}

#[component]
fn Sheet(id: Id, mut sheet: Watching) -> impl IntoView {
    let app = App::here();
    let call = sheet.call().map(|(call, _)| call).unwrap_or_default();
    if sheet.seen.by.is_empty() {
        sheet.seen.by = app.author.with_untracked(|author| author.name.clone());
    }
    let row = sheet.call().map(|(_, row)| Arc::clone(row));
    let (lead, words, best) = row.as_ref().map_or_else(Default::default, |row| {
        (row.lead.clone(), row.opening.words.clone(), row.commitment.best.clone())
    });
    let day = row.as_ref().and_then(|row| row.on).map(date);
    let heading = row.as_ref().map(|row| t(&heading(&sheet.copy, row)));
    let expected = row.as_ref().map(|row| {
        let texts = row.objections_in_order().into_iter().map(|(_, it)| it.text.trim().to_owned());
        texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
    });
    let meta: Vec<String> = [Some(sheet.copy.account.name.clone()), day, Some(lead)].into_iter().flatten().collect();
    let meta = meta.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let rehearsal = sheet.seen.rehearsal;
    let sheet = RwSignal::new(sheet);
    let seen = Memo::new(move |_| sheet.with(|sheet| sheet.seen.clone()));
    let edit = Callback::new(move |change: Change| {
        sheet.update(|sheet| change(&mut sheet.seen));
        sheet.with_untracked(keep);
    });
    let by = Signal::derive(move || seen.with(|seen| seen.by.clone()));
    let on_by = Callback::new(move |text: String| edit.run(Box::new(|seen: &mut Observation| seen.by = text)));
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        sheet.with_untracked(|sheet| send_back(app, sheet));
    };
    let throw_away = move |_| {
        // The notice outlives this page and what it holds.
        let thrown = sheet.get_untracked();
        drafts::forget(&draft_name(id));
        app.go(Place::Today);
        app.notices.offer(t(&msg!("observer-thrown-away")), t(&msg!("undo")), move || {
            keep(&thrown);
            app.go(Place::Observe(id));
        });
    };
    let page = move || {
        let row = sheet.with_untracked(|sheet| sheet.call().map(|(_, row)| Arc::clone(row)))?;
        let playbook = app.playbook.get_value();
        let page = sheet.with(|it| observer_sheet((&it.copy, &playbook), (call, &row), &it.seen, app.today.get(), &t));
        Some(paper(page, |_| None))
    };
    let told = |text: crate::text::Msg, said: &str| (!said.trim().is_empty()).then(|| view! { <p>{t(&text)}</p> });
    let expected = expected.unwrap_or_default();
    let lead_in = if rehearsal { msg!("observer-lead-rehearsal") } else { msg!("observer-lead") };
    let eyebrow = if rehearsal { msg!("sheet-eyebrow-rehearsal") } else { msg!("sheet-eyebrow-observer") };
    view! {
        <main id="main" tabindex="-1" class="page observer-page">
            <div class="no-print stack">
                <header class="head">
                    <div class="head-text">
                        <span class="eyebrow">{t(&eyebrow)}</span>
                        <h1>{heading}</h1>
                        <p class="meta">{meta}</p>
                        <p>{t(&lead_in)}</p>
                    </div>
                </header>
                <div class="sheet pad stack-s">
                    {told(msg!("observer-for", words = &words), &words)} {told(msg!("observer-aim", best = &best), &best)}
                    {told(msg!("observer-expected", text = &expected), &expected)}
                </div>
                <form class="stack" on:submit=send>
                    <SheetForm id=call call=Signal::stored(row) seen=seen edit />
                    <TextField label=t(&msg!("observer-name")) value=by on_input=on_by />
                    <div class="row">
                        <button type="submit" class="btn go">
                            <Icon name="download" />
                            {t(&msg!("observer-save"))}
                        </button>
                        <PrintButton />
                        <button type="button" class="btn bare" on:click=throw_away>{t(&msg!("observer-throw-away"))}</button>
                    </div>
                    <p class="meta">{t(&msg!("observer-save-hint"))}</p>
                </form>
            </div>
            <div class="print-only">{page}</div>
        </main>
    }
}

/// The filled sheet as a file.
fn send_back(app: App, sheet: &Watching) {
    let name = sheet.call().map(|(_, row)| title(&sheet.copy, row)).unwrap_or_default();
    let file = t(&msg!("observer-file-of", title = name));
    save(app, &file, Kind::Call, sheet.export(&exported(app)));
}

/// An observer's file that was chosen: a blank one opens as the page to fill in, one that comes back goes into the debrief.
#[component]
pub fn ObserverImport(file: Envelope, mine: Option<Stored>, chosen: RwSignal<Option<Chosen>>) -> impl IntoView {
    let app = App::here();
    let call = file.plan.calls.keys().next().copied().unwrap_or_default();
    let said = seen(&file.plan).into_values().find(says_something);
    let copy = StoredValue::new(file.plan.clone());
    let fill = move || {
        if let Some(sheet) = copy.with_value(begin) {
            chosen.set(None);
            app.go(Place::Observe(sheet));
        }
    };
    let back = mine.zip(said).and_then(|(mine, said)| Some((merge(&mine.plan, &file.plan)?, mine, said)));
    let Some((merged, mine, said)) = back else {
        // Nothing to decide: whoever opens a blank sheet wants to fill it in.
        spawn_local(async move { fill() });
        return ().into_any();
    };
    let name = mine.plan.calls.get(&call).map(|row| t(&heading(&mine.plan, row))).unwrap_or_default();
    let told = match said.by.trim() {
        "" => msg!("import-observed-nobody", title = name),
        by => msg!("import-observed", name = by, title = name),
    };
    let to = Place::Account(mine.plan.id, Tab::Debrief(call));
    let same = merged == mine.plan;
    let take = StoredValue::new((mine, merged));
    let take_it = move |_| {
        let (mine, plan) = take.get_value();
        let words = (msg!("label-observed"), msg!("import-observed-taken"));
        rewrite(app, mine, plan, words, move |back| {
            chosen.try_set(None);
            app.go(if back { Place::Accounts } else { to });
        });
    };
    view! {
        <div class="sheet pad stack">
            <p>{t(&told)}</p>
            {if same {
                view! {
                    <p role="status">{t(&msg!("import-observed-same"))}</p>
                    <a class="btn small" href=app.href(to)>{t(&msg!("import-observed-open"))}</a>
                }
                    .into_any()
            } else {
                view! {
                    <p class="meta">{t(&msg!("import-observed-text"))}</p>
                    <button class="btn go" on:click=take_it>{t(&msg!("import-observed-take"))}</button>
                }
                    .into_any()
            }}
            <div class="row">
                <button class="btn small" on:click=move |_| fill()>{t(&msg!("import-observed-fill"))}</button>
                <button class="btn small" on:click=move |_| chosen.set(None)>{t(&msg!("cancel"))}</button>
            </div>
        </div>
    }
    .into_any()
}
