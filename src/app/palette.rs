//! The command palette (Ctrl K): go anywhere, do anything, add a person in one line.

use super::preferences::{choose_theme, chosen_theme};
use super::route::{Place, Planning, Route, Space, Tab};
use super::search::search;
use super::state::{App, go_to};
use crate::files::sample;
use crate::plan::{EntityKind, Plan, RowBrief, Words};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::calls::view::plan_a_call;
use crate::tools::people::capture::{Captured, parse, parts};
use crate::tools::people::quick;
use crate::ui::Dialog;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// Entries shown at once.
const MOST: usize = 9;

/// Something the palette can do.
#[derive(Clone)]
struct Entry {
    title: String,
    /// What it is, or where.
    kind: String,
    /// Other words it is found by.
    words: String,
    run: Callback<()>,
}

/// The palette.
#[component]
pub fn Palette() -> impl IntoView {
    let app = App::here();
    view! {
        <Dialog open=app.palette title=t(&msg!("palette")) close_label=t(&msg!("close")) class="palette" bare=true>
            <Search />
        </Dialog>
    }
}

#[component]
fn Search() -> impl IntoView {
    let app = App::here();
    let query = RwSignal::new(String::new());
    let chosen = RwSignal::new(0_usize);
    let all = StoredValue::new(entries(app));
    let found = Memo::new_with_compare(
        move |_| {
            let query = query.get();
            all.with_value(|all| matches(app, all, &query))
        },
        |_, _| true,
    );
    let run = move |index: usize| {
        if let Some(entry) = found.with_untracked(|found| found.get(index).cloned()) {
            app.palette.set(false);
            entry.run.run(());
        }
    };
    let on_key = move |event: KeyboardEvent| {
        let last = found.with_untracked(Vec::len).saturating_sub(1);
        match event.key().as_str() {
            "ArrowDown" => chosen.update(|i| *i = if *i >= last { 0 } else { *i + 1 }),
            "ArrowUp" => chosen.update(|i| *i = if *i == 0 { last } else { *i - 1 }),
            "Enter" => run(chosen.get_untracked()),
            _ => return,
        }
        event.prevent_default();
    };
    view! {
        <input
            class="input palette-input"
            type="text"
            role="combobox"
            aria-expanded="true"
            aria-controls="palette-list"
            aria-activedescendant=move || format!("palette-{}", chosen.get())
            aria-label=t(&msg!("search-or-add"))
            placeholder=t(&msg!("palette-example"))
            autocomplete="off"
            autofocus=true
            prop:value=query
            on:input=move |event| {
                chosen.set(0);
                query.set(event_target_value(&event));
            }
            on:keydown=on_key
        />
        <ul class="palette-list" id="palette-list" role="listbox" aria-label=t(&msg!("palette"))>
            {move || {
                found
                    .get()
                    .into_iter()
                    .enumerate()
                    .map(|(index, entry)| {
                        view! {
                            <li
                                class="palette-item"
                                id=format!("palette-{index}")
                                role="option"
                                aria-selected=move || (chosen.get() == index).to_string()
                                on:click=move |_| run(index)
                            >
                                <span>{entry.title}</span>
                                <span class="meta">{entry.kind}</span>
                            </li>
                        }
                    })
                    .collect_view()
            }}
        </ul>
        <p class="palette-foot" role="status">
            {move || if found.with(Vec::is_empty) { t(&msg!("palette-nothing")) } else { t(&msg!("palette-help")) }}
        </p>
    }
}

/// The entries that match; a line that reads like a person comes first while an account is open.
fn matches(app: App, all: &[Entry], query: &str) -> Vec<Entry> {
    let titles: Vec<String> = all.iter().map(|entry| format!("{} {}", entry.title, entry.words)).collect();
    let found = search(query, &titles).into_iter().filter_map(|index| all.get(index).cloned());
    let like_a_person = query.contains([',', ';']) || parts(query).len() > 1;
    let person = parse(query).filter(|_| like_a_person).and_then(|captured| add_person(app, captured));
    person.into_iter().chain(found).take(MOST).collect()
}

fn add_person(app: App, captured: Captured) -> Option<Entry> {
    let editor = app.open.get_untracked()?;
    Some(Entry {
        title: t(&msg!("palette-add-person", name = &captured.name, what = quick::read_back(&captured))),
        kind: t(&msg!("palette-kind-add")),
        words: String::new(),
        run: Callback::new(move |()| {
            let made = quick::add(&editor, captured.clone(), app.today.get_untracked(), &app.playbook.get_value());
            app.go(Place::Account(editor.id(), Tab::People(Some(made))));
        }),
    })
}

/// Everything the palette knows: commands first, then places, then what the open account and the list hold.
fn entries(app: App) -> Vec<Entry> {
    let mut list = Vec::new();
    let mut add = |title: String, kind: String, run: Callback<()>| {
        list.push(Entry { title, kind, words: String::new(), run });
    };
    let place = move |place: Place| Callback::new(move |()| app.go(place));
    if let Some(editor) = app.open.get_untracked() {
        let plan = editor.plan().get_untracked();
        let inside = |tab: Tab| place(Place::Account(editor.id(), tab));
        let name = &plan.account.name;
        add(t(&msg!("tab-people")), name.clone(), inside(Tab::People(None)));
        add(t(&msg!("tab-calls")), name.clone(), inside(Tab::Calls));
        add(t(&msg!("tab-account")), name.clone(), inside(Tab::Profile));
        for tool in Planning::ALL {
            let title = t(&Msg::dynamic(format!("tab-{}", tool.word())));
            add(title, name.clone(), inside(Tab::Planning(*tool, None)));
        }
        people_and_calls(&plan, &mut |title, kind, tab| add(title, kind, inside(tab)));
    }
    let go = t(&msg!("palette-kind-go"));
    for (title, to) in [
        (msg!("today"), Place::Today),
        (msg!("accounts"), Place::Accounts),
        (msg!("calls"), Place::Calls),
        (msg!("import"), Place::Import),
        (msg!("playbook"), Place::Playbook),
        (msg!("settings"), Place::Settings),
    ] {
        add(t(&title), go.clone(), place(to));
    }
    if app.trains.get_untracked() || app.takes_part.get_untracked() {
        add(t(&msg!("workshops")), go.clone(), place(Place::Workshops(None)));
    }
    if app.space == Space::Own {
        let sample = Route::new(Space::Sample, Place::Account(sample::id(), Tab::People(None))).href();
        add(t(&msg!("door-sample")), go, Callback::new(move |()| go_to(&sample)));
    }
    for brief in app.summaries.get_untracked().unwrap_or_default().iter() {
        let to = place(Place::Account(brief.id, Tab::People(None)));
        add(brief.name.clone(), t(&msg!("account")), to);
    }
    let found = app.summaries.get_untracked().unwrap_or_default();
    let open = app.open.get_untracked().map(|editor| editor.id());
    for brief in found.iter() {
        // The open plan may have moved on since its brief was made: its people are listed above as they are.
        let people = |row: &&RowBrief| Some(brief.id) != open || row.about.kind != EntityKind::Stakeholder;
        for row in brief.rows.iter().filter(people) {
            add(row.text.clone(), brief.name.clone(), place(App::place_of(brief.id, &row.about)));
        }
        for call in brief.calls.iter().filter(|call| Some(brief.id) != open && !call.title.is_empty()) {
            add(call.title.clone(), brief.name.clone(), place(Place::Account(brief.id, Tab::Call(call.id))));
        }
    }
    commands(app).into_iter().chain(list).collect()
}

/// What can be done from anywhere; with an open account, what can be done there first.
fn commands(app: App) -> Vec<Entry> {
    let mut list = Vec::new();
    let mut add = |title: Msg, words: Msg, run: Callback<()>| {
        list.push(Entry { title: t(&title), kind: t(&msg!("palette-kind-do")), words: t(&words), run });
    };
    if let (Some(editor), Some(desk)) = (app.open.get_untracked(), app.desk.get_untracked()) {
        add(msg!("plan-a-call"), msg!("palette-words-call"), Callback::new(move |()| plan_a_call(desk)));
        add(msg!("share"), msg!("palette-words-share"), Callback::new(move |()| app.sharing.set(true)));
        if let Some(what) = editor.undo_label().get_untracked() {
            add(msg!("undo-what", what = what), msg!("palette-words-undo"), Callback::new(move |()| editor.undo()));
        }
        if let Some(what) = editor.redo_label().get_untracked() {
            add(msg!("redo-what", what = what), msg!("palette-words-redo"), Callback::new(move |()| editor.redo()));
        }
    }
    add(msg!("door-new"), msg!("palette-words-new"), Callback::new(move |()| app.creating.set(true)));
    let theme = Callback::new(|()| choose_theme(if chosen_theme() == "dark" { "light" } else { "dark" }));
    add(msg!("palette-theme"), msg!("palette-words-theme"), theme);
    list
}

fn people_and_calls(plan: &Plan, add: &mut dyn FnMut(String, String, Tab)) {
    for (id, person) in &plan.stakeholders {
        add(person.name.clone(), person.title.clone(), Tab::People(Some(*id)));
    }
    for (id, call) in &plan.calls {
        let title = crate::tools::calls::reading::title(plan, call);
        if !title.is_empty() {
            add(title, t(&msg!("call")), Tab::Call(*id));
        }
    }
}
