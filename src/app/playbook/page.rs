//! The playbook's page: its lists, folded; each entry opens into its fields; the limits.

use super::fields::{Look, entry_field, field, reason};
use crate::app::route::Place;
use crate::app::share::{exported, save};
use crate::app::state::App;
use crate::files::{Kind, playbook_file};
use crate::playbook::edit::{add, entries, insert, put_limit, put_texts, read, read_texts, remove, rename, shift};
use crate::playbook::lists::{LIMIT_SPECS, LIMITS, LISTS, LimitSpec, ListSpec};
use crate::playbook::{Limits, Playbook, Written};
use crate::text::live::t;
use crate::ui::{Choice, Dialog, Icon, TextField};
use leptos::prelude::*;
use serde_json::Value;
use wasm_bindgen::JsCast;

/// The entry that is open, by its list and place.
type Open = RwSignal<Option<(&'static str, usize)>>;

/// The page.
#[component]
pub fn PlaybookPage() -> impl IntoView {
    let app = App::here();
    let open: Open = RwSignal::new(None);
    let starting = RwSignal::new(false);
    let export = move |_| {
        let written = app.book.now();
        save(app, &written.playbook().name, Kind::Playbook, playbook_file::export(&written, &exported(app)));
    };
    let state = move || if app.book.saving() { ("saving", msg!("book-saving")) } else { ("saved", msg!("book-saved")) };
    view! {
        <main id="main" tabindex="-1" class="page book">
            <div class="head">
                <div class="head-text">
                    <h1>{t(&msg!("playbook"))}</h1>
                    <p class="meta">{t(&msg!("book-text"))}</p>
                </div>
                <div class="row head-actions">
                    {step(app, true)} {step(app, false)}
                    <button class="btn" on:click=move |_| starting.set(true)>{t(&msg!("book-start-from"))}</button>
                    <a class="btn" href=app.href(Place::Import)>
                        <Icon name="upload" />
                        {t(&msg!("book-import"))}
                    </a>
                    <button class="btn" on:click=export>
                        <Icon name="download" />
                        {t(&msg!("book-export"))}
                    </button>
                </div>
            </div>
            <div class="book-name">
                {name(app)} <p class="meta" role="status" data-book-state=move || state().0>{move || t(&state().1)}</p>
            </div>
            {LISTS.iter().map(|list| section(app, list, open)).collect_view()}
            {limits(app)}
            <StartFrom open=starting />
        </main>
    }
}

/// Undo (`back`) or redo; names what it would do.
fn step(app: App, back: bool) -> AnyView {
    let title = move || match (app.book.step_label(back), back) {
        (Some(what), true) => t(&msg!("undo-what", what = what)),
        (Some(what), false) => t(&msg!("redo-what", what = what)),
        (None, true) => t(&msg!("undo")),
        (None, false) => t(&msg!("redo")),
    };
    view! {
        <button
            class="btn icon-only"
            title=title
            aria-label=title
            disabled=move || app.book.step_label(back).is_none()
            on:click=move |_| app.step_book(back)
        >
            <Icon name=if back { "undo-2" } else { "redo-2" } />
        </button>
    }
    .into_any()
}

fn name(app: App) -> AnyView {
    let value = Signal::derive(move || app.book.with(|book| text_of(book, "name")));
    let store = Callback::new(move |typed: String| {
        reason(app.change_book(msg!("book-name"), rename(app.book.now().value(), &typed)))
    });
    field(Look::Line, t(&msg!("book-name")), String::new(), value, store)
}

fn text_of(value: &Value, field: &str) -> String {
    value.get(field).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// One list, folded, with what it is good for.
fn section(app: App, list: &'static ListSpec, open: Open) -> AnyView {
    let count = Memo::new(move |_| app.book.with(|book| entries(book, list).len()));
    let inside = if list.plain() {
        plain(app, list)
    } else {
        view! {
            <div>{move || (0..count.get()).map(|at| entry(app, list, at, open)).collect_view()}</div>
            {adding(app, list, open)}
        }
        .into_any()
    };
    folded(list.name, t(&list.message("")), t(&list.message("-why")), Some(count), inside)
}

fn folded(word: &'static str, title: String, why: String, count: Option<Memo<usize>>, inside: AnyView) -> AnyView {
    view! {
        <details class="book-list" data-list=word>
            <summary>
                <Icon name="chevron-right" />
                <h2>{title}</h2>
                <span class="meta num">{move || count.map(|count| t(&msg!("book-count", count = count.get())))}</span>
            </summary>
            <div class="book-inside">
                <p class="meta">{why}</p>
                {inside}
            </div>
        </details>
    }
    .into_any()
}

/// A list of plain texts: one a line.
fn plain(app: App, list: &'static ListSpec) -> AnyView {
    let value = Signal::derive(move || app.book.with(|book| read_texts(book, list)));
    let store = Callback::new(move |typed: String| {
        reason(app.change_book(list.message(""), put_texts(app.book.now().value(), list, &typed)))
    });
    field(Look::Lines, t(&list.message("")), t(&msg!("book-one-a-line")), value, store)
}

/// One entry: its name, opened into its fields.
fn entry(app: App, list: &'static ListSpec, at: usize, open: Open) -> AnyView {
    let here = (list.name, at);
    let lead = list.lead_field();
    let name = Signal::derive(move || {
        app.book.with(|book| entries(book, list).get(at).map(|entry| read(entry, lead)).unwrap_or_default())
    });
    let is_open = move || open.get() == Some(here);
    let fields = move || {
        is_open().then(|| {
            let inputs = std::iter::once(&lead).chain(list.fields).map(|field| entry_field(app, list, at, *field));
            view! {
                <div class="entry-fields">{inputs.collect_view()}</div>
                {list.ordered.then(|| moving(app, list, at, open, name))}
            }
        })
    };
    view! {
        <article class="entry" data-entry=list.name>
            <div class="entry-head">
                <button
                    class="entry-open"
                    aria-expanded=move || is_open().to_string()
                    on:click=move |_| open.update(|open| *open = if *open == Some(here) { None } else { Some(here) })
                >
                    <Icon name="chevron-right" />
                    <span class="entry-name">{name}</span>
                </button>
                <button
                    class="btn bare icon-only"
                    aria-label=move || t(&msg!("remove-what", what = name.get()))
                    on:click=move |_| take_out(app, list, at, open)
                >
                    <Icon name="x" />
                </button>
            </div>
            {fields}
        </article>
    }
    .into_any()
}

/// Takes an entry out and offers to put it back where it was; one that others point at stays, with the reason.
fn take_out(app: App, list: &'static ListSpec, at: usize, open: Open) {
    let before = app.book.now();
    let Some(entry) = entries(before.value(), list).get(at).cloned() else { return };
    let name = read(&entry, list.lead_field());
    let label = msg!("label-book-remove", name = &name);
    open.set(None);
    match app.change_book(label, remove(before.value(), list, at)) {
        Ok(()) => app.notices.offer(t(&msg!("book-removed", name = name)), t(&msg!("undo")), move || {
            let back = insert(app.book.now().value(), list, at, entry.clone());
            if let Err(problem) = app.change_book(list.message("-add"), back) {
                app.notices.trouble(t(&problem.message()));
            }
        }),
        Err(problem) => app.notices.trouble(t(&problem.message())),
    }
}

/// The buttons that move an entry up and down its list.
fn moving(app: App, list: &'static ListSpec, at: usize, open: Open, name: Signal<String>) -> AnyView {
    let to = move |place: Option<usize>, id: &'static str| {
        let label = msg!("label-book-move", list = list.message(""));
        let Some(place) = place else { return };
        if app.change_book(label, shift(app.book.now().value(), list, at, place)).is_ok() {
            open.set(Some((list.name, place)));
            focus_soon(id);
        }
    };
    let last = move || app.book.with(|book| at + 1 >= entries(book, list).len());
    view! {
        <div class="row book-moving">
            <button
                class="btn small"
                id="book-up"
                disabled=at == 0
                aria-label=move || t(&msg!("book-moved-up", name = name.get()))
                on:click=move |_| to(at.checked_sub(1), "book-up")
            >
                <Icon name="arrow-up" />
                {t(&msg!("book-up"))}
            </button>
            <button
                class="btn small"
                id="book-down"
                disabled=last
                aria-label=move || t(&msg!("book-moved-down", name = name.get()))
                on:click=move |_| to(at.checked_add(1), "book-down")
            >
                <Icon name="arrow-down" />
                {t(&msg!("book-down"))}
            </button>
        </div>
    }
    .into_any()
}

/// Only one entry is open, so the button stands there once; at the end of the way it is its neighbour that takes the focus.
fn focus_soon(id: &'static str) {
    request_animation_frame(move || {
        let find = |selector: &str| document().query_selector(selector).ok().flatten();
        let button = find(&format!("#{id}:not(:disabled)")).or_else(|| find(".book-moving button:not(:disabled)"));
        if let Some(button) = button {
            // An element that has just left the page takes no focus; nothing is lost.
            let _ = button.unchecked_into::<web_sys::HtmlElement>().focus();
        }
    });
}

/// One line to add an entry: type its name, press Enter; it opens.
fn adding(app: App, list: &'static ListSpec, open: Open) -> AnyView {
    let words = RwSignal::new(String::new());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let name = words.get_untracked();
        if name.trim().is_empty() {
            return;
        }
        let before = app.book.now();
        let place = entries(before.value(), list).len();
        match app.change_book(list.message("-add"), add(before.value(), list, &name)) {
            Ok(()) => {
                open.set(Some((list.name, place)));
                words.set(String::new());
            }
            Err(problem) => app.notices.trouble(t(&problem.message())),
        }
    };
    view! {
        <form class="row add-row" on:submit=submit>
            <div class="grow">
                <TextField
                    label=t(&list.message("-add"))
                    value=words
                    on_input=Callback::new(move |text| words.set(text))
                />
            </div>
            <button type="submit" class="btn add-button">{t(&msg!("add"))}</button>
        </form>
    }
    .into_any()
}

fn limits(app: App) -> AnyView {
    let usual = serde_json::to_value(Limits::default()).unwrap_or_default();
    let fields = LIMIT_SPECS.iter().map(|limit| limit_field(app, limit, &usual)).collect_view();
    let inside = view! { <div class="entry-fields book-limits">{fields}</div> }.into_any();
    folded(LIMITS, t(&msg!("book-limits")), t(&msg!("book-limits-why")), None, inside)
}

fn limit_field(app: App, limit: &'static LimitSpec, usual: &Value) -> AnyView {
    let figure = |limits: &Value| limits.get(limit.name).map(Value::to_string).unwrap_or_default();
    let hint = msg!("limit-hint", unit = limit.unit(), least = limit.least, most = limit.most, usual = figure(usual));
    let value = Signal::derive(move || app.book.with(|book| book.get(LIMITS).map(figure).unwrap_or_default()));
    let store = Callback::new(move |typed: String| {
        reason(app.change_book(limit.label(), put_limit(app.book.now().value(), limit.name, &typed)))
    });
    field(Look::Figure, t(&limit.label()), t(&hint), value, store)
}

/// Which ready-made playbook is to take the place of the present one, and whether it really is to.
#[component]
fn StartFrom(open: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let chosen = RwSignal::new("standard".to_owned());
    let go = move |_| {
        let make = if chosen.get_untracked() == "staffing" { Playbook::staffing } else { Playbook::standard };
        open.set(false);
        app.replace_book(msg!("label-book-start"), Written::of(make(&t)), &msg!("book-started"));
    };
    let options = vec![
        ("standard".to_owned(), t(&msg!("playbook-name-standard"))),
        ("staffing".to_owned(), t(&msg!("playbook-staffing-name-staffing"))),
    ];
    view! {
        <Dialog open title=t(&msg!("book-start-title")) close_label=t(&msg!("close"))>
            <div class="dialog-body">
                <p>{t(&msg!("book-start-text"))}</p>
                <Choice
                    label=t(&msg!("book-start-which"))
                    options=options.clone()
                    value=chosen
                    on_change=Callback::new(move |word| chosen.set(word))
                />
                <div class="row end">
                    <button class="btn" on:click=move |_| open.set(false)>{t(&msg!("cancel"))}</button>
                    <button class="btn go" on:click=go>{t(&msg!("book-start-go"))}</button>
                </div>
            </div>
        </Dialog>
    }
}
