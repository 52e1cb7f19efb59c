//! A passphrase for a file that leaves: folded away, and as long as it is, the file stays as it is.

use super::Product;
use crate::app::engine_call;
use crate::files::sealed::{Passphrase, sealed_name};
use crate::text::Msg;
use crate::text::live::t;
use crate::ui::{Check, Folded, SecretField};
use leptos::prelude::*;

/// What a file is to be encrypted with; nothing where it stays as it is.
#[derive(Clone)]
pub struct Key(Option<Passphrase>);

impl Key {
    /// The name a file has then.
    pub fn name_of(&self, name: &str) -> String {
        if self.0.is_some() { sealed_name(name) } else { name.to_owned() }
    }
}

/// What somebody typed, twice. It lives as long as the part is unfolded.
#[derive(Clone, Copy)]
pub struct Lock {
    on: RwSignal<bool>,
    /// The words, and the words once more.
    words: [RwSignal<String>; 2],
    /// What is wrong with each.
    wrong: [RwSignal<String>; 2],
    shown: RwSignal<bool>,
    busy: RwSignal<bool>,
}

impl Lock {
    /// Open, until somebody unfolds its part.
    pub fn new() -> Self {
        let text = || RwSignal::new(String::new());
        let off = || RwSignal::new(false);
        Self { on: off(), words: [text(), text()], wrong: [text(), text()], shown: off(), busy: off() }
    }

    /// Whether files are encrypted now.
    pub fn is_on(self) -> bool {
        self.on.get()
    }

    /// From now on files are encrypted, whatever is unfolded.
    pub fn turn_on(self) {
        self.on.set(true);
    }

    /// What to encrypt with. Nothing where that is not settled: then a field says so.
    pub fn key(self) -> Option<Key> {
        if !self.on.get_untracked() {
            return Some(Key(None));
        }
        if self.busy.get_untracked() {
            return None;
        }
        let [words, again] = self.words.map(|words| words.get_untracked());
        let same = words == again;
        let passphrase = Passphrase::new(words);
        let empty = passphrase.is_none().then(|| t(&msg!("passphrase-empty")));
        let differs = (passphrase.is_some() && !same).then(|| t(&msg!("passphrase-differs")));
        for (field, wrong) in self.wrong.into_iter().zip([empty, differs]) {
            // Cleared first: the same reason once more takes the focus once more.
            field.set(String::new());
            field.set(wrong.unwrap_or_default());
        }
        passphrase.filter(|_| same).map(|passphrase| Key(Some(passphrase)))
    }

    /// What was made, encrypted where it is to be.
    ///
    /// # Errors
    /// A message for the reader.
    pub async fn seal(self, key: Key, made: Result<Product, Msg>) -> Result<Product, Msg> {
        let product = made?;
        let Some(passphrase) = key.0 else { return Ok(product) };
        self.busy.try_set(true);
        let sealed = engine_call::seal(product.bytes, passphrase).await;
        self.busy.try_set(false);
        Ok(Product { name: sealed_name(&product.name), media: "application/octet-stream", bytes: sealed? })
    }

    /// A button's label: whoever saves sees whether the file is encrypted.
    pub fn label(self, otherwise: &Msg) -> impl Fn() -> String + use<> {
        let otherwise = t(otherwise);
        move || if self.on.get() { t(&msg!("passphrase-save")) } else { otherwise.clone() }
    }

    /// The part with the fields.
    pub fn view(self) -> AnyView {
        let inside = move |()| {
            self.on.set(true);
            on_cleanup(move || self.off());
            self.fields()
        };
        view! {
            <Folded class="lock" title=t(&msg!("passphrase-fold")) inside=Callback::new(inside) />
            <p class="meta" role="status">{move || self.busy.get().then(|| t(&msg!("passphrase-sealing")))}</p>
        }
        .into_any()
    }

    /// The fields alone, where nothing ever leaves in the clear.
    pub fn fields(self) -> AnyView {
        let labels = [msg!("passphrase"), msg!("passphrase-again")];
        let shown = self.shown;
        let fields: Vec<_> = labels
            .iter()
            .zip(self.words)
            .zip(self.wrong)
            .map(|((label, value), error)| view! { <SecretField label=t(label) value shown error /> })
            .collect();
        view! {
            <div class="stack-s">
                <p class="meta">{t(&msg!("passphrase-note"))}</p>
                {fields}
                <Check label=t(&msg!("passphrase-show")) value=shown on_change=move |on| shown.set(on) />
            </div>
        }
        .into_any()
    }

    /// What was typed is forgotten.
    fn off(self) {
        self.on.try_set(false);
        for text in self.words.into_iter().chain(self.wrong) {
            text.try_set(String::new());
        }
        self.shown.try_set(false);
    }
}
