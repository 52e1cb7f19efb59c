//! Files on their way in: dropped anywhere, a whole folder of them, or handed over by the operating system when somebody
//! opens one with the installed app.

use super::route::Place;
use super::state::App;
use crate::plan::Arrange;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DataTransfer, DragEvent, File, FileSystemDirectoryEntry, FileSystemEntry, FileSystemFileEntry};

/// Files taken at once; more of them are left alone.
const MOST: usize = 500;

/// What a drop holds. It can only be asked while the drop happens; folders are walked afterwards.
pub struct Dropped {
    entries: Vec<FileSystemEntry>,
    /// For what is no entry of a file system, such as a picture out of a page.
    files: Vec<File>,
}

impl Dropped {
    /// Asks a drop for what it holds.
    pub fn of(data: &DataTransfer) -> Self {
        let items = data.items();
        let entries = (0..items.length()).filter_map(|at| items.get(at)?.webkit_get_as_entry().ok().flatten());
        Self { entries: entries.collect(), files: data.files().map(|list| listed(&list)).unwrap_or_default() }
    }

    /// Its files, those in folders as well.
    pub async fn files(self) -> Vec<File> {
        if self.entries.is_empty() { self.files } else { files_in(self.entries).await }
    }
}

/// The files of a list, as many as are taken at once.
pub fn listed(list: &web_sys::FileList) -> Vec<File> {
    (0..list.length()).filter_map(|at| list.get(at)).take(MOST).collect()
}

/// The files among these entries and in the folders among them, by name. What cannot be read is passed over.
async fn files_in(entries: Vec<FileSystemEntry>) -> Vec<File> {
    let (mut left, mut files) = (entries, Vec::new());
    while let Some(entry) = left.pop().filter(|_| files.len() < MOST) {
        if entry.is_file() {
            files.extend(file_of(entry.unchecked_ref()).await);
        } else {
            left.extend(inside(entry.unchecked_ref()).await);
        }
    }
    files.arrange_by_key(File::name);
    files
}

async fn file_of(entry: &FileSystemFileEntry) -> Option<File> {
    let promise = js_sys::Promise::new(&mut |resolve, reject| entry.file_with_callback_and_callback(&resolve, &reject));
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}

/// What is in a folder: browsers hand it out in portions, and an empty one is the end.
async fn inside(folder: &FileSystemDirectoryEntry) -> Vec<FileSystemEntry> {
    let (reader, mut found) = (folder.create_reader(), Vec::new());
    loop {
        let promise = js_sys::Promise::new(&mut |resolve, reject| {
            // Should it refuse at once, the promise never settles otherwise.
            if let Err(error) = reader.read_entries_with_callback_and_callback(&resolve, &reject) {
                let _ = reject.call1(&JsValue::NULL, &error);
            }
        });
        let Ok(portion) = JsFuture::from(promise).await else { return found };
        let portion = js_sys::Array::from(&portion);
        if portion.length() == 0 || found.len() >= MOST {
            return found;
        }
        found.extend(portion.iter().map(JsCast::unchecked_into::<FileSystemEntry>));
    }
}

/// Whether something dragged is files.
fn is_file_drop(event: &DragEvent) -> bool {
    event
        .data_transfer()
        .is_some_and(|data| data.types().iter().any(|kind| kind.as_string().as_deref() == Some("Files")))
}

/// Takes files dropped anywhere to the import place; without this the browser would leave the app for them.
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
        if let Some(data) = drag.data_transfer().filter(|_| !handled) {
            let dropped = Dropped::of(&data);
            spawn_local(async move { hand_over(app, dropped.files().await) });
        }
    };
    [window_event_listener_untyped("dragover", refuse), window_event_listener_untyped("drop", catch)]
}

fn hand_over(app: App, files: Vec<File>) {
    if files.is_empty() || app.arrived.is_disposed() {
        return;
    }
    app.arrived.set(files);
    app.go(Place::Import);
}

/// Takes files that the operating system opens with the installed app. Browsers without this never ask.
pub fn follow_launches(app: App) {
    let consumer = Closure::<dyn Fn(JsValue)>::new(move |launch: JsValue| {
        let handles = js_sys::Reflect::get(&launch, &"files".into()).map(|files| js_sys::Array::from(&files));
        let Ok(handles) = handles else { return };
        spawn_local(async move {
            let mut files = Vec::new();
            for handle in handles.iter() {
                files.extend(opened(&handle).await);
            }
            hand_over(app, files);
        });
    });
    let queue = js_sys::Reflect::get(&window(), &"launchQueue".into()).unwrap_or_default();
    if let Ok(set) = js_sys::Reflect::get(&queue, &"setConsumer".into())
        && let Some(set) = set.dyn_ref::<js_sys::Function>()
    {
        // A browser that refuses hands over nothing; picking a file still works.
        let _ = set.call1(&queue, consumer.as_ref());
        let kept = StoredValue::new_local(Some(consumer));
        on_cleanup(move || drop(kept.try_update_value(Option::take)));
    }
}

/// The file behind a handle of the operating system's.
async fn opened(handle: &JsValue) -> Option<File> {
    let get: js_sys::Function = js_sys::Reflect::get(handle, &"getFile".into()).ok()?.dyn_into().ok()?;
    let promise: js_sys::Promise = get.call0(handle).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}
