//! Bringing files in: what it is, what it would do, and only then doing it.

use super::arriving::{Dropped, listed};
use super::crm::CrmImport;
use super::import_back::Back;
use super::import_many::ManyImport;
use super::import_plan::PlanImport;
use super::look::{Context, look_at};
use super::playbook::PlaybookImport;
use super::restore::Restore;
use super::route::Space;
use super::share::link;
use super::shared;
use super::state::App;
use super::unlock::SealedImport;
use super::workshops::import::{ExerciseImport, SubmissionImport};
use crate::files::out::html::is_page;
use crate::files::sealed::is_sealed;
use crate::files::{
    Backup, Contents, Envelope, ExerciseFile, FileError, HEAD, PlaybookFile, SubmissionFile, check_size_of, look,
    read_any,
};
use crate::text::live::t;
use crate::ui::Icon;
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::{JsCast, JsValue};
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
    /// Everything of an installation.
    Backup(Box<Backup>),
    /// A workshop's exercise.
    Exercise(Box<ExerciseFile>),
    /// An answer to an exercise.
    Submission(Box<SubmissionFile>),
    /// Encrypted with a passphrase, yet to be asked for.
    Sealed(String, Arc<Vec<u8>>),
    /// Several files, or a folder of them.
    Many,
    /// Neither, with the reason; of a newer version's plan, what this one can read of it.
    Refused(String, FileError, Option<Box<Envelope>>),
}

/// The import place.
#[component]
pub fn Import() -> impl IntoView {
    let chosen: RwSignal<Option<Chosen>> = RwSignal::new(None);
    let reading = RwSignal::new(false);
    let several: StoredValue<Vec<File>, LocalStorage> = StoredValue::new_local(Vec::new());
    let take = Callback::new(move |mut files: Vec<File>| match files.len() {
        0 | 1 => files.pop().into_iter().for_each(|file| read(file, chosen, reading)),
        _ => {
            several.set_value(files);
            chosen.set(Some(Chosen::Many));
        }
    });
    let app = App::here();
    let back = Back::arrived();
    provide_context(back);
    Effect::new(move |_| {
        app.route.track();
        // What came with an address is for the reader's own accounts.
        if let Some(payload) = (app.space == Space::Own).then(link::take).flatten() {
            unpack(payload, chosen, reading);
        }
    });
    Effect::new(move |_| {
        if app.arrived.with(|files| !files.is_empty()) {
            take.run(app.arrived.try_update(std::mem::take).unwrap_or_default());
        }
    });
    spawn_local(async move {
        match shared::take().await {
            Some(files) if files.is_empty() => app.notices.trouble(t(&msg!("shared-nothing"))),
            Some(files) => drop(app.arrived.try_set(files)),
            None => (),
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
                // The report of many files has it at its end.
                {move || (!chosen.with(|chosen| matches!(chosen, Some(Chosen::Many)))).then(|| back.link(app))}
            </div>
            <div class="stack">
                <Picker take />
                <p class="meta" role="status">{move || reading.get().then(|| t(&msg!("import-reading")))}</p>
                {move || match chosen.get() {
                    None => ().into_any(),
                    Some(Chosen::Many) => {
                        view! { <ManyImport files=several.get_value() chosen /> }.into_any()
                    }
                    Some(Chosen::Refused(name, error, newer)) => refused(&name, &error, newer),
                    Some(Chosen::Records(name, bytes)) => view! { <CrmImport name bytes chosen /> }.into_any(),
                    Some(Chosen::Sealed(name, bytes)) => view! { <SealedImport name bytes chosen /> }.into_any(),
                    Some(Chosen::Plan(file)) => view! { <PlanImport file=*file chosen /> }.into_any(),
                    Some(Chosen::Playbook(file)) => view! { <PlaybookImport file=*file chosen /> }.into_any(),
                    Some(Chosen::Exercise(file)) => view! { <ExerciseImport file=*file chosen /> }.into_any(),
                    Some(Chosen::Submission(file)) => view! { <SubmissionImport file=*file chosen /> }.into_any(),
                    Some(Chosen::Backup(backup)) => {
                        view! { <Restore backup=*backup close=Callback::new(move |()| chosen.set(None)) /> }.into_any()
                    }
                }}
            </div>
        </main>
    }
}

/// Why a file stays outside; one of a newer version can be looked at.
fn refused(name: &str, error: &FileError, newer: Option<Box<Envelope>>) -> AnyView {
    let look = newer.map(|file| {
        let look = move |_| look_at(file.plan.clone(), Context::default());
        view! { <button class="btn small" on:click=look>{t(&msg!("look-inside"))}</button> }
    });
    view! {
        <div class="banner bad" role="alert">
            <span>
                <b>{t(&msg!("import-refused", file = name))}</b>
                " "
                {t(&error.message())}
                " "
                {t(&msg!("import-nothing-changed"))}
            </span>
            {look}
        </div>
    }
    .into_any()
}

/// Takes a pasted file, or the text of one; what is pasted into a field is the field's.
fn paste(event: &web_sys::Event, take: Callback<Vec<File>>, chosen: RwSignal<Option<Chosen>>) {
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
        return take.run(vec![file]);
    }
    let text = data.get_data("text/plain").unwrap_or_default();
    if !text.trim().is_empty() {
        let name = t(&msg!("import-pasted"));
        chosen.set(Some(match check_size_of(text.len() as u64, text.as_bytes()) {
            Ok(()) => understand(name, text.as_bytes()),
            Err(error) => Chosen::Refused(name, error, None),
        }));
    }
}

/// Drop zone and picker button.
#[component]
fn Picker(take: Callback<Vec<File>>) -> impl IntoView {
    let over = RwSignal::new(false);
    let input: NodeRef<html::Input> = NodeRef::new();
    let on_drop = move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        if let Some(data) = event.data_transfer() {
            let dropped = Dropped::of(&data);
            spawn_local(async move { take.run(dropped.files().await) });
        }
    };
    let folder: NodeRef<html::Input> = NodeRef::new();
    folder.on_load(|input| input.set_webkitdirectory(true));
    let on_pick = Callback::new(move |input: NodeRef<html::Input>| {
        if let Some(input) = input.get_untracked() {
            let files = input.files().map(|list| listed(&list)).unwrap_or_default();
            // The same file may be chosen again after it was corrected.
            input.set_value("");
            take.run(files);
        }
    });
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
                accept=".csv,.tsv,.txt,.groundplan,.age,.json,.html,.htm,text/csv,application/json,text/html"
                multiple=true
                on:change=move |_| on_pick.run(input)
            />
            <input
                node_ref=folder
                id="import-folder"
                class="visually-hidden"
                type="file"
                tabindex="-1"
                aria-label=t(&msg!("import-folder"))
                on:change=move |_| on_pick.run(folder)
            />
            <button class="btn go" on:click=move |_| { if let Some(input) = input.get_untracked() { input.click(); } }>
                <Icon name="file-text" />
                {t(&msg!("import-choose"))}
            </button>
            <button class="btn bare" on:click=move |_| { if let Some(folder) = folder.get_untracked() { folder.click(); } }>
                {t(&msg!("import-folder"))}
            </button>
            <p class="meta">{t(&msg!("import-kinds"))}</p>
        </div>
    }
}

/// Reads a file; one that is too large is refused before it is loaded.
fn read(file: File, chosen: RwSignal<Option<Chosen>>, reading: RwSignal<bool>) {
    reading.set(true);
    spawn_local(async move {
        let result = open(&file).await;
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
            Ok(file) => ours(name, &file),
            Err(error) => Chosen::Refused(name, error, None),
        };
        reading.try_set(false);
        chosen.try_set(Some(result));
    });
}

/// What a file turns out to be. Only its head is read to tell whether it may be as large as it is.
pub async fn open(file: &File) -> Chosen {
    let name = file.name();
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a size in bytes
    let size = file.size() as u64;
    let bytes = match bytes_of(&file.slice_with_f64_and_f64(0.0, f64::from(HEAD))).await {
        Some(head) => match check_size_of(size, &head) {
            Ok(()) => bytes_of(&Ok(file.clone().into())).await,
            Err(error) => return Chosen::Refused(name, error, None),
        },
        None => None,
    };
    match bytes {
        Some(bytes) => understand(name, &bytes),
        None => Chosen::Refused(name, FileError::Unreadable, None),
    }
}

async fn bytes_of(part: &Result<web_sys::Blob, JsValue>) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(part.as_ref().ok()?.array_buffer()).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// An encrypted file is told by its first words, whatever its name. A text that begins with a brace is meant to be one of our files; everything else is a table.
pub fn understand(name: String, bytes: &[u8]) -> Chosen {
    if is_sealed(bytes) {
        return Chosen::Sealed(name, Arc::new(bytes.to_vec()));
    }
    let named_ours = name.to_lowercase().ends_with(".groundplan") || name.to_lowercase().ends_with(".json");
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace() && !matches!(byte, 0xEF | 0xBB | 0xBF));
    if named_ours || is_page(bytes) || matches!(first, Some(b'{' | b'[')) {
        return ours(name, bytes);
    }
    Chosen::Records(name, Arc::new(bytes.to_vec()))
}

/// One of our own files.
fn ours(name: String, bytes: &[u8]) -> Chosen {
    match read_any(bytes) {
        Ok(Contents::Plan(file)) => Chosen::Plan(file),
        Ok(Contents::Playbook(file)) => Chosen::Playbook(file),
        Ok(Contents::Backup(file)) => Chosen::Backup(file),
        Ok(Contents::Exercise(file)) => Chosen::Exercise(file),
        Ok(Contents::Submission(file)) => Chosen::Submission(file),
        Err(error @ FileError::Newer { .. }) => Chosen::Refused(name, error, look(bytes).map(Box::new)),
        Err(error) => Chosen::Refused(name, error, None),
    }
}

/// The browser's own decoder for the older encoding.
pub fn windows_1252(bytes: &[u8]) -> String {
    web_sys::TextDecoder::new_with_label("windows-1252")
        .and_then(|decoder| decoder.decode_with_js_u8_array(&js_sys::Uint8Array::from(bytes)))
        .unwrap_or_else(|_| String::from_utf8_lossy(bytes).into_owned())
}
