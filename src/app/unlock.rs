//! Asking for the passphrase of an encrypted file. It goes to the engine and nowhere else.

use super::engine_call;
use super::import::{Chosen, understand};
use crate::files::FileError;
use crate::files::sealed::{Passphrase, plain_name};
use crate::text::Msg;
use crate::text::live::t;
use crate::ui::{Check, SecretField};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;

/// Asks for a passphrase, and again after a wrong one.
#[component]
pub fn Unlock(
    /// Whether one is being tried.
    busy: RwSignal<bool>,
    /// Why the last one was of no use; empty when nothing is wrong.
    error: RwSignal<String>,
    /// Told what was typed.
    give: Callback<Passphrase>,
) -> impl IntoView {
    let (words, shown) = (RwSignal::new(String::new()), RwSignal::new(false));
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        // Cleared first: the same reason once more takes the focus once more.
        error.set(String::new());
        match Passphrase::new(words.get_untracked()) {
            Some(passphrase) => give.run(passphrase),
            None => error.set(t(&msg!("unlock-empty"))),
        }
    };
    view! {
        <form class="stack-s" on:submit=submit>
            <SecretField label=t(&msg!("passphrase")) value=words shown error autofocus=true />
            <Check label=t(&msg!("passphrase-show")) value=shown on_change=move |on| shown.set(on) />
            <div class="row">
                <button type="submit" class="btn go" aria-disabled=move || busy.get().then_some("true")>
                    {t(&msg!("unlock-open"))}
                </button>
            </div>
            <p class="meta" role="status">{move || busy.get().then(|| t(&msg!("unlock-opening")))}</p>
        </form>
    }
}

/// The import of one encrypted file: once it is open it goes on as any file.
#[component]
pub fn SealedImport(name: String, bytes: Arc<Vec<u8>>, chosen: RwSignal<Option<Chosen>>) -> impl IntoView {
    let (busy, error) = (RwSignal::new(false), RwSignal::new(String::new()));
    let title = t(&msg!("unlock-title", file = &name));
    let give = Callback::new(move |passphrase: Passphrase| {
        let (name, bytes) = (name.clone(), bytes.clone());
        busy.set(true);
        spawn_local(async move {
            let opened = unlocked(&name, &bytes, passphrase).await;
            if busy.try_set(false).is_some() {
                return; // another file was chosen meanwhile, or the place was left
            }
            match opened {
                Ok(file) => _ = chosen.try_set(Some(file)),
                Err(why) => _ = error.try_set(t(&why)),
            }
        });
    });
    view! {
        <section class="stack" aria-labelledby="import-preview">
            <h2 id="import-preview">{title}</h2>
            <p class="meta">{t(&msg!("unlock-text"))}</p>
            <Unlock busy error give />
            <div class="row">
                <button class="btn" on:click=move |_| chosen.set(None)>{t(&msg!("cancel"))}</button>
            </div>
        </section>
    }
}

/// What an encrypted file turns out to be.
///
/// # Errors
/// A message for the reader, who may try again.
pub async fn unlocked(name: &str, bytes: &[u8], passphrase: Passphrase) -> Result<Chosen, Msg> {
    Ok(match engine_call::open(bytes.to_vec(), passphrase).await? {
        Ok(plain) => understand(plain_name(name).to_owned(), &plain),
        Err(why) => Chosen::Refused(name.to_owned(), FileError::Sealed(why), None),
    })
}
