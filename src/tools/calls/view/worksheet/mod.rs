//! The worksheet: twelve lines on one page, or the three starred ones.

mod head;
mod objections;
mod promises;
mod questions;
mod room;
mod serves;
mod top;
mod words;
mod worth;

use super::bits::{Gone, follow};
use crate::plan::{Id, Words};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::bind::word_key;
use crate::tools::desk::{CallPage, Desk};
use crate::tools::pins::Pins;
use crate::ui::{Icon, element_id};
use leptos::prelude::*;

/// The worksheet of a call.
#[component]
pub fn Worksheet(
    /// The call.
    call: Id,
) -> impl IntoView {
    let desk = Desk::here();
    let followed = follow(desk, call);
    let there = Memo::new(move |_| followed.with(Option::is_some));
    move || if there.get() { view! { <Page call /> }.into_any() } else { view! { <Gone /> }.into_any() }
}

#[component]
fn Page(call: Id) -> impl IntoView {
    let short = RwSignal::new(false);
    view! {
        <main id="main" tabindex="-1" class="page worksheet">
            <head::Head call short />
            <top::About call />
            <Show when=move || !short.get()>
                <top::WhyNow call />
            </Show>
            <words::Commitment call />
            <Show when=move || !short.get()>
                <words::Wish call />
                <promises::Promises call />
                <room::Room call />
            </Show>
            <serves::Briefing call />
            <words::Opening call />
            <questions::Questions call />
            <Show when=move || !short.get()>
                <words::Bold call />
                <objections::Objections call />
                <words::Closing call />
                <After call />
            </Show>
        </main>
    }
}

/// One line of the worksheet: its number, what it is called and for, and its fields.
#[component]
fn Line(
    /// 1 to 12.
    number: u8,
    /// Whether it belongs to the three-minute version.
    #[prop(optional)]
    starred: bool,
    /// What it is called.
    title: Msg,
    /// What it is for, in one line.
    hint: Msg,
    /// The fields.
    children: Children,
) -> impl IntoView {
    let heading = element_id("line");
    let labelled = heading.clone();
    view! {
        <section class="ws-line" class:starred=starred aria-labelledby=labelled>
            <div class="ws-label">
                <h2 id=heading>
                    <span class="ws-number">{number}</span>
                    <span>
                        {t(&title)}
                        {starred
                            .then(|| {
                                view! {
                                    <span class="ws-star" aria-hidden="true">"★"</span>
                                    <span class="visually-hidden">" " {t(&msg!("call-starred"))}</span>
                                }
                            })}
                    </span>
                </h2>
                <p class="ws-hint">{t(&hint)}</p>
            </div>
            <div class="ws-fields">{children()}</div>
        </section>
    }
}

/// Line 12: what came of it, or the way to the debrief.
#[component]
fn After(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let followed = follow(desk, call);
    let debrief = move || followed.get().and_then(|call| call.debrief.clone());
    view! {
        <Line number=12 title=msg!("call-line-after") hint=msg!("call-line-after-hint")>
            {move || {
                debrief()
                    .map(|debrief| {
                        let obtained = t(&word_key("call-obtained", debrief.obtained.get().word()));
                        let facts = [obtained, debrief.agreed, debrief.next];
                        let facts = facts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>();
                        view! { <p>{facts.join(" · ")}</p> }
                    })
            }}
            <div class="row">
                <a class="btn" href=desk.call_page.run((call, CallPage::Debrief))>
                    <Icon name="clipboard-check" />
                    {move || {
                        if debrief().is_some() { t(&msg!("call-debrief-change")) } else { t(&msg!("call-debrief-minutes")) }
                    }}
                </a>
            </div>
            <Pins table="calls" id=call />
        </Line>
    }
}
