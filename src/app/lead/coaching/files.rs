//! The only way out of the notes, and the way back in: encrypted.

use super::super::paper::Shelf;
use crate::app::cabinet::Keep;
use crate::app::engine_call;
use crate::app::share::{Lock, Product, exported, hand_over};
use crate::app::state::App;
use crate::app::unlock::Unlock;
use crate::editor::browser::today;
use crate::files::coaching_file::{self, People};
use crate::files::sealed::{Passphrase, is_sealed};
use crate::files::{FileError, Kind, check_size_of, file_name};
use crate::plan::read_json;
use crate::storage::cabinet::{Cabinet, Document, DocumentHead, Drawer};
use crate::storage::{Rev, StorageError};
use crate::team::coaching::{VERSION, merged};
use crate::text::Msg;
use crate::text::live::t;
use crate::ui::Icon;
use leptos::html;
use leptos::prelude::*;
use serde_json::Value;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Saving the notes encrypted, and bringing them back.
#[component]
pub fn Files(shelf: Shelf) -> impl IntoView {
    let app = App::here();
    let lock = Lock::new();
    lock.turn_on();
    let any = Memo::new(move |_| shelf.heads.with(|heads| heads.as_ref().is_some_and(|heads| !heads.is_empty())));
    let save = move |_| {
        let Some(key) = lock.key() else { return };
        spawn_local(async move {
            let made = pack(app).await;
            let sealed = lock.seal(key, made).await;
            hand_over(app, sealed).await;
        });
    };
    view! {
        <section class="sheet pad stack-s" aria-labelledby="coaching-files">
            <h2 id="coaching-files">{t(&msg!("coaching-files"))}</h2>
            <p class="meta">{t(&msg!("coaching-files-text"))}</p>
            <Show when=move || any.get()>
                {lock.fields()}
                <div class="row">
                    <button class="btn go" on:click=save>
                        <Icon name="download" />
                        {t(&msg!("coaching-save"))}
                    </button>
                </div>
            </Show>
            <h3>{t(&msg!("coaching-bring"))}</h3>
            <BringBack shelf />
        </section>
    }
}

/// Everybody's notes as the text of a file.
async fn pack(app: App) -> Result<Product, Msg> {
    let keep = Keep::of(app.space).await;
    let people = all(&keep).await.map_err(|error| crate::app::trouble::storage_message(&error))?;
    if people.is_empty() {
        return Err(msg!("coaching-saved-none"));
    }
    let bytes = coaching_file::export(&people, &exported(app)).map_err(|error| error.message())?;
    let name = file_name(&t(&msg!("coaching-file-name")), Kind::Coaching, today());
    Ok(Product { name, media: "application/octet-stream", bytes })
}

async fn all(keep: &Keep) -> Result<People, StorageError> {
    let mut people = People::new();
    for head in keep.list(Drawer::Coaching).await? {
        let found = keep.get(head.id).await?;
        if let Some(value) = found.and_then(|found| read_json::<Value>(&found.text).ok()) {
            people.insert(head.id, value);
        }
    }
    Ok(people)
}

#[component]
fn BringBack(shelf: Shelf) -> impl IntoView {
    let app = App::here();
    let chosen: RwSignal<Option<Arc<Vec<u8>>>> = RwSignal::new(None);
    let (busy, error) = (RwSignal::new(false), RwSignal::new(String::new()));
    let refused = RwSignal::new(String::new());
    let input: NodeRef<html::Input> = NodeRef::new();
    let pick = move |_| {
        let Some(input) = input.get_untracked() else { return };
        let file = input.files().and_then(|files| files.get(0));
        input.set_value("");
        chosen.set(None);
        refused.set(String::new());
        error.set(String::new());
        if let Some(file) = file {
            spawn_local(async move {
                match sealed_bytes(&file).await {
                    Ok(bytes) => _ = chosen.try_set(Some(Arc::new(bytes))),
                    Err(why) => _ = refused.try_set(t(&why)),
                }
            });
        }
    };
    let give = Callback::new(move |passphrase: Passphrase| {
        let Some(bytes) = chosen.get_untracked() else { return };
        busy.set(true);
        spawn_local(async move {
            let came = take_in(app, bytes, passphrase).await;
            if busy.try_set(false).is_some() {
                return; // the place was left
            }
            match came {
                Ok(count) => {
                    chosen.try_set(None);
                    app.notices.say(t(&msg!("coaching-brought", count = count)));
                    shelf.read();
                }
                Err(why) => _ = error.try_set(t(&why)),
            }
        });
    });
    view! {
        <div class="stack-s">
            <input
                node_ref=input
                id="coaching-file"
                class="visually-hidden"
                type="file"
                tabindex="-1"
                aria-label=t(&msg!("coaching-choose"))
                accept=".age"
                on:change=pick
            />
            <div class="row">
                <button class="btn" on:click=move |_| { if let Some(input) = input.get_untracked() { input.click(); } }>
                    <Icon name="upload" />
                    {t(&msg!("coaching-choose"))}
                </button>
            </div>
            <p role="alert" class="error">{refused}</p>
            <Show when=move || chosen.with(Option::is_some)>
                <Unlock busy error give />
            </Show>
        </div>
    }
}

/// The bytes of a chosen file, which must be encrypted.
async fn sealed_bytes(file: &web_sys::File) -> Result<Vec<u8>, Msg> {
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| FileError::Unreadable.message())?;
    let bytes = js_sys::Uint8Array::new(&buffer).to_vec();
    if !is_sealed(&bytes) {
        return Err(msg!("coaching-not-sealed"));
    }
    check_size_of(bytes.len() as u64, &bytes).map_err(|error| error.message())?;
    Ok(bytes)
}

/// Opens the file and puts what is in it beside what is here; hands back on how many people something was new.
async fn take_in(app: App, bytes: Arc<Vec<u8>>, passphrase: Passphrase) -> Result<usize, Msg> {
    let plain = engine_call::open((*bytes).clone(), passphrase).await?.map_err(|error| error.message())?;
    let people = coaching_file::read(&plain).map_err(|error| error.message())?;
    let keep = Keep::of(app.space).await;
    let mut count = 0;
    for (id, notes) in people {
        count +=
            usize::from(put(&keep, id, &notes).await.map_err(|error| crate::app::trouble::storage_message(&error))?);
    }
    Ok(count)
}

/// Puts one person's notes beside those that are here; says whether anything was new. Done again where another tab was faster.
async fn put(keep: &Rc<Keep>, id: crate::plan::Id, notes: &Value) -> Result<bool, StorageError> {
    loop {
        let here = keep.get(id).await?;
        let (head, mine) = match here {
            Some(Document { head, text }) => (head, read_json::<Value>(&text).unwrap_or_default()),
            None => {
                let name = notes.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
                let drawer = Drawer::Coaching.into();
                (
                    DocumentHead { id, drawer, version: VERSION, name, rev: Rev(0) },
                    Value::Object(serde_json::Map::new()),
                )
            }
        };
        let both = merged(&mine, notes);
        if both == mine && head.rev > Rev(0) {
            return Ok(false);
        }
        if keep.put(&Document { head, text: both.to_string() }).await?.is_some() {
            return Ok(true);
        }
    }
}
