//! Share: three answers to "for whom?". A colleague gets a file, a manager a file with questions, the room what is clean.

mod colleague;
mod deliver;
pub mod js;
pub mod link;
mod lock;
mod manager;
mod produce;
mod raster;
mod room;

use super::state::App;
use crate::editor::browser::{now, today};
use crate::files::{Exported, FileError, Kind, file_name};
use crate::plan::{Arrange, Id, Plan};
use crate::text::Msg;
use crate::text::live::{date, t};
use crate::tools::calls::reading::title;
use crate::ui::{Choice, Dialog, Options};
pub use deliver::Product;
use deliver::download;
use leptos::prelude::*;
pub use lock::Lock;
pub use produce::whole_plan;
use wasm_bindgen_futures::spawn_local;

/// What is shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The whole plan.
    Plan,
    /// One call.
    Call(Id),
}

/// The dialog.
#[component]
pub fn Share() -> impl IntoView {
    let app = App::here();
    view! {
        <Dialog open=app.sharing title=t(&msg!("share")) close_label=t(&msg!("close"))>
            <Answers />
        </Dialog>
    }
}

#[component]
fn Answers() -> impl IntoView {
    let app = App::here();
    let whom = RwSignal::new("colleague".to_owned());
    let options: Options =
        [("colleague", msg!("share-colleague")), ("manager", msg!("share-manager")), ("room", msg!("share-room"))]
            .into_iter()
            .map(|(word, text)| (word.to_owned(), t(&text)))
            .collect();
    view! {
        <div class="dialog-body share">
            <Choice label=t(&msg!("share-whom")) options value=whom on_change=move |word| whom.set(word) />
            {move || {
                let Some(editor) = app.open.get() else { return ().into_any() };
                match whom.get().as_str() {
                    "manager" => manager::answer(app, editor),
                    "room" => room::answer(app, editor),
                    _ => colleague::answer(app, editor),
                }
            }}
        </div>
    }
}

/// The opportunity in sight.
fn sale(app: App) -> Option<Id> {
    app.desk.with_untracked(|desk| desk.as_ref().and_then(|desk| desk.opportunity.get_untracked()))
}

/// What a call is called here: its title and its day.
fn call_name(plan: &Plan, id: Id) -> String {
    let Some(call) = plan.calls.get(&id) else { return String::new() };
    let name = title(plan, call);
    let name = if name.is_empty() { t(&msg!("today-call-untitled")) } else { name };
    call.on.map_or(name.clone(), |on| format!("{name}, {}", date(on)))
}

/// The plan's calls by name: upcoming ones first.
fn calls(plan: &Plan) -> Options {
    let mut list: Vec<_> = plan.calls.iter().collect();
    list.arrange_by_key(|(id, call)| (call.held(), std::cmp::Reverse(call.on), **id));
    list.into_iter().map(|(id, _)| (id.to_string(), call_name(plan, *id))).collect()
}

/// A list of sentences.
fn lines(list: Vec<Msg>) -> AnyView {
    let items = list.iter().map(|line| view! { <li>{t(line)}</li> }).collect_view();
    view! { <ul class="share-holds meta">{items}</ul> }.into_any()
}

/// Who exports, when, and with what.
pub fn exported(app: App) -> Exported {
    Exported {
        at: now(),
        by: app.author.with_untracked(|author| author.name.clone()),
        app: concat!("Groundplan ", env!("CARGO_PKG_VERSION")).to_owned(),
    }
}

/// Hands a file of ours to the browser.
pub fn save(app: App, title: &str, kind: Kind, made: Result<String, FileError>) {
    spawn_local(hand_over(app, product(title, kind, made)));
}

/// A file of ours with its name. Its text was read back and compared when it was written.
pub fn product(title: &str, kind: Kind, made: Result<String, FileError>) -> Result<Product, Msg> {
    let name = file_name(title, kind, today());
    let made = made.map(|text| Product { name, media: "application/json", bytes: text.into_bytes() });
    made.map_err(|error| error.message())
}

/// Downloads what was made, and says how that went.
pub async fn hand_over(app: App, made: Result<Product, Msg>) {
    let done = match &made {
        Ok(product) => download(product).await.map(|()| msg!("share-saved", file = &product.name)),
        Err(error) => Err(error.clone()),
    };
    tell(app, done);
}

fn tell(app: App, done: Result<Msg, Msg>) {
    match done {
        Ok(said) => app.notices.say(t(&said)),
        Err(error) => app.notices.trouble(t(&error)),
    }
}
