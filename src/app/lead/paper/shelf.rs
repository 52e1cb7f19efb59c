//! What lies in a drawer of the cabinet, and a line to begin one more.

use crate::app::cabinet::Keep;
use crate::app::route::{Lead, Place};
use crate::app::state::App;
use crate::editor::browser::new_id;
use crate::plan::{Arrange, Id};
use crate::storage::cabinet::{Cabinet, Document, DocumentHead, Drawer};
use crate::text::live::t;
use crate::ui::TextField;
use leptos::prelude::*;
use serde_json::json;
use wasm_bindgen_futures::spawn_local;

/// The documents of a drawer; a handle.
#[derive(Clone, Copy)]
pub struct Shelf {
    app: App,
    drawer: Drawer,
    /// What lies in it, by name; nothing until it was read.
    pub heads: RwSignal<Option<Vec<DocumentHead>>>,
    /// Whether it lasts.
    pub lasts: RwSignal<bool>,
}

impl Shelf {
    /// The documents of a drawer, read at once.
    pub fn new(drawer: Drawer) -> Self {
        let shelf = Self { app: App::here(), drawer, heads: RwSignal::new(None), lasts: RwSignal::new(true) };
        shelf.read();
        shelf
    }

    /// Reads them anew.
    pub fn read(self) {
        spawn_local(async move {
            let keep = Keep::of(self.app.space).await;
            self.lasts.try_set(keep.lasts());
            match keep.list(self.drawer).await {
                Ok(mut heads) => {
                    heads.arrange_by_key(|head| (head.name.to_lowercase(), head.id));
                    self.heads.try_set(Some(heads));
                }
                Err(error) => self.app.trouble(&error),
            }
        });
    }

    /// Takes a document away for good, and offers to bring it back.
    pub fn remove(self, id: Id, lead: Lead, said: impl Fn(&str) -> String + 'static) {
        let app = self.app;
        spawn_local(async move {
            let keep = Keep::of(app.space).await;
            let kept = match keep.get(id).await {
                Ok(kept) => kept,
                Err(error) => return app.trouble(&error),
            };
            if let Err(error) = keep.remove(id).await {
                return app.trouble(&error);
            }
            app.go(Place::Lead(lead, None));
            self.read();
            let Some(kept) = kept else { return };
            let name = kept.head.name.clone();
            // The only way back: these documents have no history.
            app.notices.keep(said(&name), t(&msg!("undo")), move || {
                let mut document = kept.clone();
                document.head.rev = crate::storage::Rev(0);
                spawn_local(async move {
                    match Keep::of(app.space).await.put(&document).await {
                        Ok(_) => app.go(Place::Lead(lead, Some(id))),
                        Err(error) => app.trouble(&error),
                    }
                });
            });
        });
    }
}

/// Begins a document of that name and opens it.
pub fn begin(app: App, (drawer, version): (Drawer, u32), lead: Lead, name: &str) {
    let id = new_id();
    let head = DocumentHead { id, drawer: drawer.into(), version, name: name.to_owned(), ..DocumentHead::default() };
    let document = Document { head, text: json!({ "name": name }).to_string() };
    spawn_local(async move {
        match Keep::of(app.space).await.put(&document).await {
            Ok(_) => app.go(Place::Lead(lead, Some(id))),
            Err(error) => app.trouble(&error),
        }
    });
}

/// The names that are offered.
const KNOWN: &str = "known-names";

/// The line that begins one more.
#[component]
pub fn Begin(
    /// Its label.
    label: String,
    /// An example.
    example: String,
    /// Told the name.
    begin: Callback<String>,
    /// Names that are known already, offered while somebody types.
    #[prop(optional, into)]
    known: Signal<Vec<String>>,
) -> impl IntoView {
    let name = RwSignal::new(String::new());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let text = name.get_untracked().trim().to_owned();
        if !text.is_empty() {
            begin.run(text);
        }
    };
    view! {
        <form class="row add-row" on:submit=submit>
            <div class="grow">
                <TextField
                    label
                    placeholder=example
                    value=name
                    list=KNOWN
                    on_input=Callback::new(move |text| name.set(text))
                />
                <datalist id=KNOWN>
                    {move || known.get().into_iter().map(|name| view! { <option value=name></option> }).collect_view()}
                </datalist>
            </div>
            <button type="submit" class="btn add-button">{t(&msg!("add"))}</button>
        </form>
    }
}
