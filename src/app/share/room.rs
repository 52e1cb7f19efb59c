//! For the room: one call, clean unless the reader says otherwise.

use super::deliver::Product;
use super::{call_name, calls, exported, hand_over, link, tell};
use crate::app::engine_call;
use crate::app::out::call::{document, event};
use crate::app::route::{Place, Tab};
use crate::app::state::App;
use crate::editor::browser::{instant, now, today};
use crate::editor::live::Editor;
use crate::files::out::markdown::markdown;
use crate::files::{FileError, call_file, safe_name};
use crate::plan::{Id, Plan};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::calls::for_room::for_room;
use crate::tools::calls::sheet::{Copy, Mode, Sheet, sheet};
use crate::ui::{Choice, Icon, Options, Select, TextArea};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;

/// What the reader chose.
#[derive(Clone, Copy)]
struct Chosen {
    app: App,
    editor: Editor,
    call: RwSignal<String>,
    copy: RwSignal<String>,
    /// Words the browser would not put on the clipboard; the reader does it by hand.
    by_hand: RwSignal<String>,
}

impl Chosen {
    fn id(self) -> Option<Id> {
        self.call.with_untracked(|word| word.parse().ok())
    }

    fn clean(self) -> bool {
        self.copy.with_untracked(|word| word != "prep")
    }

    fn plan(self) -> Arc<Plan> {
        self.editor.plan().get_untracked()
    }

    fn page(self, copy: Copy) -> Option<Sheet> {
        let (plan, playbook) = (self.plan(), self.app.playbook.get_value());
        let call = plan.calls.get(&self.id()?)?;
        Some(sheet(&plan, &playbook, call, (copy, Mode::Full), today(), &t))
    }

    /// The call as a file: for the room a plan of its own, else the part of the plan its sheet shows.
    fn file(self) -> Result<String, FileError> {
        let (plan, exported) = (self.plan(), exported(self.app));
        let id = self.id().unwrap_or_default();
        if self.clean() {
            let room = for_room(&plan, id, today()).unwrap_or_default();
            return call_file::export_whole(&room, &exported);
        }
        call_file::export(&plan, id, &exported).unwrap_or(Err(FileError::ReadBack))
    }

    fn put_on_clipboard(self, text: String, done: Msg) {
        spawn_local(async move {
            if link::copy(&text).await {
                self.by_hand.try_set(String::new());
                tell(self.app, Ok(done));
            } else {
                self.by_hand.try_set(text);
            }
        });
    }
}

/// The answer.
pub fn answer(app: App, editor: Editor) -> AnyView {
    let list = calls(&editor.plan().get_untracked());
    let Some((first, _)) = list.first().cloned() else {
        return view! { <p class="meta">{t(&msg!("share-no-call"))}</p> }.into_any();
    };
    let words = |word: &str| RwSignal::new(word.to_owned());
    let chosen = Chosen { app, editor, call: words(&first), copy: words("clean"), by_hand: words("") };
    let copies: Options =
        vec![("clean".to_owned(), t(&msg!("copy-clean"))), ("prep".to_owned(), t(&msg!("copy-prep")))];
    view! {
        <p class="meta">{t(&msg!("share-room-text"))}</p>
        <Select
            label=t(&msg!("share-call"))
            options=Signal::stored(list)
            value=chosen.call
            on_change=move |word| chosen.call.set(word)
        />
        <Choice label=t(&msg!("share-copy")) options=copies value=chosen.copy on_change=move |word| chosen.copy.set(word) />
        {move || {
            let key = chosen.copy.with(|word| if word == "prep" { msg!("share-prep-text") } else { msg!("share-clean-text") });
            view! { <p class="meta" role="status">{t(&key)}</p> }
        }}
        <div class="row share-ways">
            <button class="btn go" on:click=move |_| make_link(chosen)>
                <Icon name="link" />
                {t(&msg!("share-link"))}
            </button>
            <button class="btn" on:click=move |_| make_mail(chosen)>
                <Icon name="copy" />
                {t(&msg!("share-mail"))}
            </button>
            <button class="btn" on:click=move |_| make_entry(chosen)>
                <Icon name="calendar" />
                {t(&msg!("share-calendar"))}
            </button>
            <button class="btn" on:click=move |_| make_file(chosen)>
                <Icon name="download" />
                {t(&msg!("share-file"))}
            </button>
            {move || printed(chosen)}
        </div>
        {move || {
            let text = chosen.by_hand.get();
            (!text.is_empty())
                .then(|| view! { <TextArea label=t(&msg!("share-by-hand")) value=chosen.by_hand on_input=|_| () rows=5 /> })
        }}
    }
    .into_any()
}

fn printed(chosen: Chosen) -> AnyView {
    let Ok(call) = chosen.call.with(|word| word.parse()) else { return ().into_any() };
    let clean = chosen.copy.with(|word| word != "prep");
    let href = chosen.app.href(Place::Account(chosen.editor.id(), Tab::Sheet { call, clean, short: false }));
    view! {
        <a class="btn" href=href on:click=move |_| chosen.app.sharing.set(false)>
            <Icon name="printer" />
            {t(&msg!("share-page"))}
        </a>
    }
    .into_any()
}

fn make_link(chosen: Chosen) {
    let file = chosen.file();
    spawn_local(async move {
        let made = match file {
            Ok(file) => link::link_to(&file).await,
            Err(error) => Err(error),
        };
        match made {
            Ok(address) => chosen.put_on_clipboard(address, msg!("share-link-copied")),
            Err(FileError::Unreadable) => tell(chosen.app, Err(msg!("share-link-refused"))),
            Err(error) => tell(chosen.app, Err(error.message())),
        }
    });
}

fn make_mail(chosen: Chosen) {
    let copy = if chosen.clean() { Copy::Clean } else { Copy::Prep };
    if let Some(page) = chosen.page(copy) {
        chosen.put_on_clipboard(markdown(&document(&page)), msg!("share-mail-copied"));
    }
}

/// A calendar shows its entries to whoever it is shared with: the agenda is always the clean one.
fn make_entry(chosen: Chosen) {
    let (plan, id) = (chosen.plan(), chosen.id().unwrap_or_default());
    let entry = chosen.page(Copy::Clean).and_then(|page| event(&plan, id, &page, now(), &instant));
    let Some(entry) = entry else { return tell(chosen.app, Err(msg!("share-no-day"))) };
    spawn_local(async move {
        let name = safe_name(&call_name(&plan, id), "call", ".ics");
        let made = engine_call::calendar(vec![entry]).await;
        let made = made.map(|text| Product { name, media: "text/calendar", bytes: text.into_bytes() });
        hand_over(chosen.app, made).await;
    });
}

fn make_file(chosen: Chosen) {
    let (plan, id) = (chosen.plan(), chosen.id().unwrap_or_default());
    super::save(chosen.app, &call_name(&plan, id), crate::files::Kind::Call, chosen.file());
}
