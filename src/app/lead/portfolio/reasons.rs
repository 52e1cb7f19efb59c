//! Why accounts are pursued that are none we look for: read again from time to time, and confirmed or changed.

use super::All;
use crate::app::rewrite::rewrite;
use crate::app::route::{Place, Tab};
use crate::app::state::App;
use crate::plan::{Id, Mark};
use crate::portfolio::reasons::{Reason, reasons, still_true};
use crate::storage::Storage;
use crate::text::Msg;
use crate::text::live::t;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

#[component]
pub fn Reasons(all: All) -> impl IntoView {
    let app = all.app;
    let list = Memo::new(move |_| all.read(reasons));
    view! {
        <div class="stack-s">
            <p class="meta">{t(&msg!("reasons-lead"))}</p>
            {move || {
                let list = list.get();
                if list.is_empty() {
                    return view! { <p>{t(&msg!("reasons-none"))}</p> }.into_any();
                }
                let lines = list.into_iter().map(|one| line(app, one)).collect_view();
                view! { <ul class="plain-list stack-s reasons" role="list">{lines}</ul> }.into_any()
            }}
        </div>
    }
}

fn line(app: App, one: Reason) -> AnyView {
    let Reason { id, name, text, written, checked, waits } = one;
    let blank = text.is_empty();
    let since = [
        written.as_ref().and_then(|mark| {
            told(
                mark,
                |by, on| msg!("reasons-written", by = by, on = on),
                |on| msg!("reasons-written-unsigned", on = on),
            )
        }),
        checked.as_ref().and_then(|mark| {
            told(
                mark,
                |by, on| msg!("reasons-checked", by = by, on = on),
                |on| msg!("reasons-checked-unsigned", on = on),
            )
        }),
    ];
    let since: Vec<String> = since.into_iter().flatten().map(|msg| t(&msg)).collect();
    let since = match (blank, since.is_empty()) {
        (true, _) => String::new(),
        (_, true) => t(&msg!("reasons-undated")),
        _ => since.join(" · "),
    };
    let label = t(&msg!("reasons-still-of", name = &name));
    let called = name.clone();
    let confirm = move |_| confirm(app, id, called.clone());
    view! {
        <li class="reason" class:waits=waits>
            <div class="grow stack-xs">
                <b>{name}</b>
                {if blank {
                    view! { <p class="meta">{t(&msg!("reasons-missing"))}</p> }.into_any()
                } else {
                    view! { <p class="serif">{text}</p> }.into_any()
                }}
                <p class="meta">
                    {since} " " {(waits && !blank).then(|| view! { <b>{t(&msg!("reasons-waits"))}</b> })}
                </p>
            </div>
            <div class="row">
                {(!blank)
                    .then(|| view! { <button class="btn small" aria-label=label on:click=confirm>{t(&msg!("reasons-still"))}</button> })}
                <a class="btn small" href=app.href(Place::Account(id, Tab::Profile))>
                    {t(&if blank { msg!("reasons-write") } else { msg!("reasons-change") })}
                </a>
            </div>
        </li>
    }
    .into_any()
}

fn told(mark: &Mark, signed: fn(&str, time::Date) -> Msg, unsigned: fn(time::Date) -> Msg) -> Option<Msg> {
    let on = mark.on?;
    let by = mark.by.trim();
    Some(if by.is_empty() { unsigned(on) } else { signed(by, on) })
}

/// Writes down that somebody looked and the reason still holds.
fn confirm(app: App, id: Id, name: String) {
    let (store, today) = (app.store(), app.today.get_untracked());
    let by = app.author.with_untracked(|author| author.name.clone());
    spawn_local(async move {
        match store.load(id).await {
            Ok(Some(mine)) => {
                let mut plan = mine.plan.clone();
                if still_true(&mut plan, &by, today) {
                    let words = (msg!("label-still-true"), msg!("reasons-confirmed", name = name));
                    rewrite(app, mine, plan, words, |_| ());
                }
            }
            Ok(None) => app.refresh(),
            Err(error) => app.trouble(&error),
        }
    });
}
