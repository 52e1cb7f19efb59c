//! Bringing files in: what it is, what it would do, and only then doing it.

use super::crm::CrmImport;
use super::import_plan::PlanImport;
use super::playbook::PlaybookImport;
use super::route::Space;
use super::share::link;
use super::state::App;
use crate::files::out::html::is_page;
use crate::files::{Contents, Envelope, FileError, PlaybookFile, check_size, read_any};
use crate::text::live::t;
use crate::ui::Icon;
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DragEvent, File};

/// What a chosen file turned out to be.
#[derive(Clone)]
pub enum Chosen {
    /// A table: records of another system, yet to be read.
    Records(String, Arc<Vec<u8>>),
    /// A plan, or one call of a plan.
    Plan(Box<Envelope>),
    /// How somebody sells.
    Playbook(Box<PlaybookFile>),
    /// Neither, with the reason.
    Refused(String, FileError),
}

/// The import place.
#[component]
pub fn Import() -> impl IntoView {
    let chosen: RwSignal<Option<Chosen>> = RwSignal::new(None);
    let reading = RwSignal::new(false);
    let take = Callback::new(move |file: File| read(file, chosen, reading));
    let app = App::here();
    Effect::new(move |_| {
        app.route.track();
        // What came with an address is for the reader's own accounts.
        if let Some(payload) = (app.space == Space::Own).then(link::take).flatten() {
            unpack(payload, chosen, reading);
        }
    });
    let pasting = window_event_listener_untyped("paste", move |event| paste(&event, take, chosen));
    on_cleanup(move || pasting.remove());
    view! {
        <main id="main" tabindex="-1" class="page import-page">
            <div class="head">
                <div class="head-text">
                    <h1>{t(&msg!("import"))}</h1>
                    <p class="meta">{t(&msg!("import-text"))}</p>
                </div>
            </div>
            <div class="stack">
                <Picker take />
                <p class="meta" role="status">{move || reading.get().then(|| t(&msg!("import-reading")))}</p>
                {move || match chosen.get() {
                    None => ().into_any(),
                    Some(Chosen::Refused(name, error)) => view! {
                        <div class="banner bad" role="alert">
                            <span>
                                <b>{t(&msg!("import-refused", file = name))}</b>
                                " "
                                {t(&error.message())}
                                " "
                                {t(&msg!("import-nothing-changed"))}
                            </span>
                        </div>
                    }
                    .into_any(),
                    Some(Chosen::Records(name, bytes)) => view! { <CrmImport name bytes chosen /> }.into_any(),
                    Some(Chosen::Plan(file)) => view! { <PlanImport file=*file chosen /> }.into_any(),
                    Some(Chosen::Playbook(file)) => view! { <PlaybookImport file=*file chosen /> }.into_any(),
                }}
            </div>
        </main>
    }
}

/// Takes a pasted file, or the text of one; what is pasted into a field is the field's.
fn paste(event: &web_sys::Event, take: Callback<File>, chosen: RwSignal<Option<Chosen>>) {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    if target
        .is_some_and(|element| element.closest("input:not([type=file]), textarea, dialog").ok().flatten().is_some())
    {
        return;
    }
    let Some(data) = event.dyn_ref::<web_sys::ClipboardEvent>().and_then(web_sys::ClipboardEvent::clipboard_data)
    else {
        return;
    };
    if let Some(file) = data.files().and_then(|files| files.get(0)) {
        return take.run(file);
    }
    let text = data.get_data("text/plain").unwrap_or_default();
    if !text.trim().is_empty() {
        let name = t(&msg!("import-pasted"));
        chosen.set(Some(match check_size(text.len() as u64) {
            Ok(()) => understand(name, text.as_bytes()),
            Err(error) => Chosen::Refused(name, error),
        }));
    }
}

/// Drop zone and picker button.
#[component]
fn Picker(take: Callback<File>) -> impl IntoView {
    let over = RwSignal::new(false);
    let input: NodeRef<html::Input> = NodeRef::new();
    let on_drop = move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        if let Some(file) = event.data_transfer().and_then(|data| data.files()).and_then(|files| files.get(0)) {
            take.run(file);
        }
    };
    let on_pick = move |_| {
        if let Some(input) = input.get_untracked() {
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                take.run(file);
            }
            // The same file may be chosen again after it was corrected.
            input.set_value("");
        }
    };
    view! {
        <div
            class="dropzone"
            class:over=move || over.get()
            on:dragover=move |event: DragEvent| {
                event.prevent_default();
                over.set(true);
            }
            on:dragleave=move |_| over.set(false)
            on:drop=on_drop
        >
            <p>{t(&msg!("import-drop"))}</p>
            <input
                node_ref=input
                id="import-file"
                class="visually-hidden"
                type="file"
                tabindex="-1"
                aria-label=t(&msg!("import-choose"))
                accept=".csv,.tsv,.txt,.groundplan,.json,.html,.htm,text/csv,application/json,text/html"
                on:change=on_pick
            />
            <button class="btn go" on:click=move |_| { if let Some(input) = input.get_untracked() { input.click(); } }>
                <Icon name="file-text" />
                {t(&msg!("import-choose"))}
            </button>
            <p class="meta">{t(&msg!("import-kinds"))}</p>
        </div>
    }
}

/// Reads a file; one that is too large is refused before it is loaded.
fn read(file: File, chosen: RwSignal<Option<Chosen>>, reading: RwSignal<bool>) {
    let name = file.name();
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a size in bytes
    let size = file.size() as u64;
    if let Err(error) = check_size(size) {
        chosen.set(Some(Chosen::Refused(name, error)));
        return;
    }
    reading.set(true);
    spawn_local(async move {
        let result = match JsFuture::from(file.array_buffer()).await {
            Ok(buffer) => understand(name, &js_sys::Uint8Array::new(&buffer).to_vec()),
            Err(_) => Chosen::Refused(name, FileError::Unreadable),
        };
        reading.try_set(false);
        chosen.try_set(Some(result));
    });
}

/// Reads a call that came with the address, through the same checks as any file.
fn unpack(payload: String, chosen: RwSignal<Option<Chosen>>, reading: RwSignal<bool>) {
    reading.set(true);
    spawn_local(async move {
        let name = t(&msg!("import-link"));
        let result = match link::file_in(&payload).await {
            Ok(file) => match read_any(&file) {
                Ok(Contents::Plan(file)) => Chosen::Plan(file),
                Ok(Contents::Playbook(file)) => Chosen::Playbook(file),
                Err(error) => Chosen::Refused(name, error),
            },
            Err(error) => Chosen::Refused(name, error),
        };
        reading.try_set(false);
        chosen.try_set(Some(result));
    });
}

/// A text that begins with a brace is meant to be one of our files; everything else is a table.
fn understand(name: String, bytes: &[u8]) -> Chosen {
    let ours = name.to_lowercase().ends_with(".groundplan") || name.to_lowercase().ends_with(".json");
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace() && !matches!(byte, 0xEF | 0xBB | 0xBF));
    if ours || is_page(bytes) || matches!(first, Some(b'{' | b'[')) {
        return match read_any(bytes) {
            Ok(Contents::Plan(file)) => Chosen::Plan(file),
            Ok(Contents::Playbook(file)) => Chosen::Playbook(file),
            Err(error) => Chosen::Refused(name, error),
        };
    }
    Chosen::Records(name, Arc::new(bytes.to_vec()))
}

/// The browser's own decoder for the older encoding.
pub fn windows_1252(bytes: &[u8]) -> String {
    web_sys::TextDecoder::new_with_label("windows-1252")
        .and_then(|decoder| decoder.decode_with_js_u8_array(&js_sys::Uint8Array::from(bytes)))
        .unwrap_or_else(|_| String::from_utf8_lossy(bytes).into_owned())
}

/// Takes a file dropped anywhere else in the app to the import place: the shell listens for it.
pub fn is_file_drop(event: &DragEvent) -> bool {
    event
        .data_transfer()
        .is_some_and(|data| data.types().iter().any(|kind| kind.as_string().as_deref() == Some("Files")))
}

/// Dropping a file beside the drop zone would make the browser leave the app for it.
pub fn hold_drops(app: App) -> [WindowListenerHandle; 2] {
    let refuse = move |event: web_sys::Event| {
        if event.dyn_ref::<DragEvent>().is_some_and(is_file_drop) {
            event.prevent_default();
        }
    };
    let catch = move |event: web_sys::Event| {
        let Some(drag) = event.dyn_ref::<DragEvent>().filter(|drag| is_file_drop(drag)) else { return };
        let handled = drag.default_prevented();
        drag.prevent_default();
        if !handled {
            app.go(super::route::Place::Import);
        }
    };
    [window_event_listener_untyped("dragover", refuse), window_event_listener_untyped("drop", catch)]
}
