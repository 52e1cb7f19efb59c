//! The worksheet's head: what call it is, whether it is ready, and the ways on.

use crate::plan::Id;
use crate::text::live::t;
use crate::tools::calls::view::bits::{Back, called, follow, removed, when};
use crate::tools::calls::view::list::Ready;
use crate::tools::calls::view::make::fill_blanks;
use crate::tools::desk::{CallPage, Desk};
use crate::ui::{Choice, Icon};
use leptos::prelude::*;

#[component]
pub(super) fn Head(call: Id, short: RwSignal<bool>) -> impl IntoView {
    let desk = Desk::here();
    let followed = follow(desk, call);
    let title = Memo::new(move |_| desk.plan.with(|plan| plan.calls.get(&call).map(|call| called(plan, call))));
    let account = move || desk.plan.with(|plan| plan.account.name.clone());
    let day = move || followed.get().and_then(|call| when(&call, desk.today.get())).map(|parts| parts.join(" · "));
    let page = move |page: CallPage| desk.call_page.run((call, page));
    // What is next with a call: before its day to prepare it, from then on to say what came of it.
    let ahead = move || followed.get().and_then(|call| call.day()).is_none_or(|on| on > desk.today.get());
    let first = |is: bool| if is { "btn go" } else { "btn" };
    let print = move |clean: bool| move || page(CallPage::Sheet { clean, short: short.get() });
    view! {
        <header class="ws-head">
            <div class="ws-bar">
                <div class="ws-bar-text">
                    <Back href=page(CallPage::List) text=account() />
                    <h1>{title}</h1>
                    <p class="meta">{day}</p>
                </div>
                {move || followed.get().map(|call| view! { <Ready call=call.as_ref().clone() /> })}
            </div>
            <div class="ws-actions">
                <Mode short />
                <button class="btn" on:click=move |_| fill_blanks(desk, call)>{t(&msg!("call-fill"))}</button>
                <span class="grow"></span>
                <a class=move || first(ahead()) href=print(false)>
                    <Icon name="printer" />
                    {t(&msg!("call-print-prep"))}
                </a>
                <a class="btn" href=print(true)>
                    <Icon name="printer" />
                    {t(&msg!("call-print-clean"))}
                </a>
                <a class="btn" href=page(CallPage::Observer)>
                    <Icon name="eye" />
                    {t(&msg!("call-observer"))}
                </a>
                <a class=move || first(!ahead()) href=page(CallPage::Debrief)>
                    <Icon name="clipboard-check" />
                    {t(&msg!("call-debrief"))}
                </a>
                <Remove call />
            </div>
        </header>
    }
}

/// Three minutes or fifteen.
#[component]
fn Mode(short: RwSignal<bool>) -> impl IntoView {
    let options =
        vec![("full".to_owned(), t(&msg!("call-mode-full"))), ("short".to_owned(), t(&msg!("call-mode-short")))];
    let value = Signal::derive(move || if short.get() { "short".to_owned() } else { "full".to_owned() });
    view! {
        <div class="ws-mode">
            <Choice
                label=t(&msg!("call-mode"))
                options
                value
                on_change=Callback::new(move |word: String| short.set(word == "short"))
            />
        </div>
    }
}

#[component]
fn Remove(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let remove = move |_| {
        desk.go.run(desk.call_page.run((call, CallPage::List)));
        desk.edit(msg!("label-call-removed"), |plan| {
            plan.calls.remove(&call);
        });
        removed(desk, &msg!("call-removed"));
    };
    view! {
        <button class="btn bare icon-only" aria-label=t(&msg!("call-remove")) on:click=remove>
            <Icon name="trash-2" />
        </button>
    }
}
