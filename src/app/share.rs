//! Share: one plan or one call as a file, or the printed page.

use super::route::{Place, Tab};
use super::state::App;
use crate::editor::browser::{now, today};
use crate::files::{Exported, FileError, Kind, call_file, file_name, plan_file};
use crate::plan::{Arrange, Id, Plan};
use crate::text::live::{date, t};
use crate::tools::calls::reading::title;
use crate::ui::{Dialog, Icon};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;

/// The dialog.
#[component]
pub fn Share() -> impl IntoView {
    let app = App::here();
    view! {
        <Dialog open=app.sharing title=t(&msg!("share")) close_label=t(&msg!("close"))>
            {move || app.open.get().map(|editor| view! { <Answers plan=editor.plan().get() /> })}
        </Dialog>
    }
}

#[component]
fn Answers(plan: Arc<Plan>) -> impl IntoView {
    let app = App::here();
    let calls = calls(&plan);
    let whole = plan.clone();
    let save_plan = move |_| save(app, &whole.account.name, Kind::Plan, plan_file::export(&whole, &exported(app)));
    let id = plan.id;
    view! {
        <div class="dialog-body">
            <section class="stack-s">
                <h3>{t(&msg!("share-colleague"))}</h3>
                <p class="meta">{t(&msg!("share-colleague-text"))}</p>
                <div class="row">
                    <button class="btn go" on:click=save_plan>
                        <Icon name="download" />
                        {t(&msg!("share-plan-file"))}
                    </button>
                </div>
            </section>
            <section class="stack-s">
                <h3>{t(&msg!("share-call"))}</h3>
                {if calls.is_empty() {
                    view! { <p class="meta">{t(&msg!("share-no-call"))}</p> }.into_any()
                } else {
                    view! {
                        <ul class="plain-list share-calls" role="list">
                            {calls.into_iter().map(|(call, name)| call_row(app, &plan, id, call, name)).collect_view()}
                        </ul>
                    }
                        .into_any()
                }}
            </section>
        </div>
    }
}

/// The plan's calls by name: upcoming ones first.
fn calls(plan: &Plan) -> Vec<(Id, String)> {
    let mut list: Vec<_> = plan.calls.iter().collect();
    list.arrange_by_key(|(id, call)| (call.held(), std::cmp::Reverse(call.on), **id));
    list.into_iter()
        .map(|(id, call)| {
            let name = title(plan, call);
            let name = if name.is_empty() { t(&msg!("today-call-untitled")) } else { name };
            (*id, call.on.map_or(name.clone(), |on| format!("{name}, {}", date(on))))
        })
        .collect()
}

fn call_row(app: App, plan: &Arc<Plan>, account: Id, call: Id, name: String) -> impl IntoView + use<> {
    let plan = plan.clone();
    let file = name.clone();
    let save_call = move |_| {
        if let Some(made) = call_file::export(&plan, call, &exported(app)) {
            save(app, &file, Kind::Call, made);
        }
    };
    let page = |clean| app.href(Place::Account(account, Tab::Sheet { call, clean, short: false }));
    let close = move |_| app.sharing.set(false);
    view! {
        <li class="row between">
            <span class="grow">{name.clone()}</span>
            <span class="row">
                <button class="btn small" aria-label=t(&msg!("share-call-file-of", name = &name)) on:click=save_call>
                    <Icon name="download" />
                    {t(&msg!("share-file"))}
                </button>
                <a class="btn small" href=page(false) on:click=close>{t(&msg!("copy-prep"))}</a>
                <a class="btn small" href=page(true) on:click=close>{t(&msg!("copy-clean"))}</a>
            </span>
        </li>
    }
}

/// Who exports, when, and with what.
pub fn exported(app: App) -> Exported {
    Exported {
        at: now(),
        by: app.author.with_untracked(|author| author.name.clone()),
        app: concat!("Groundplan ", env!("CARGO_PKG_VERSION")).to_owned(),
    }
}

/// Hands a file to the browser. The text was read back and compared before it got here.
pub fn save(app: App, title: &str, kind: Kind, made: Result<String, FileError>) {
    match made {
        Ok(text) => {
            let name = file_name(title, kind, today());
            match download(&name, &text, "application/json") {
                Some(()) => app.notices.say(t(&msg!("share-saved", file = name))),
                None => app.notices.trouble(t(&msg!("share-refused"))),
            }
        }
        Err(error) => app.notices.trouble(t(&error.message())),
    }
}

/// Hands a text to the browser as a file of that type; `None` when it does not take it.
pub fn download(name: &str, text: &str, kind: &str) -> Option<()> {
    let parts = js_sys::Array::of1(&text.into());
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let url = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
    let link: web_sys::HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The browser has taken hold of the blob with the click; a moment later the address may go.
    set_timeout(
        move || {
            let _ = web_sys::Url::revoke_object_url(&url);
        },
        std::time::Duration::from_secs(10),
    );
    Some(())
}
