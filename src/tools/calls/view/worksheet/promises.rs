//! Line 5: what either side still owes the other.

use super::Line;
use crate::editor::browser::new_id;
use crate::plan::{Id, Plan, Promise, Side, Words};
use crate::text::live::t;
use crate::tools::bind::{date_of, from_word, options, word_key};
use crate::tools::calls::reading::open_promises;
use crate::tools::calls::view::bits::name;
use crate::tools::desk::Desk;
use crate::ui::{Choice, DateField, Icon, TextField};
use leptos::prelude::*;
use std::sync::Arc;

/// What a row shows: the promise, whose, and whether its day has passed.
type Open = (Id, Promise, bool);

#[component]
pub(super) fn Promises(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let open = Memo::new(move |_| {
        desk.plan.with(|plan| {
            let Some(call) = plan.calls.get(&call) else { return Vec::new() };
            let open = open_promises(plan, call, desk.today.get());
            open.ours.iter().chain(&open.theirs).map(|p| (p.id, p.promise.clone(), p.overdue)).collect::<Vec<Open>>()
        })
    });
    view! {
        <Line number=5 title=msg!("call-line-promises") hint=msg!("call-line-promises-hint")>
            <Show
                when=move || open.with(|open| !open.is_empty())
                fallback=|| view! { <p class="meta">{t(&msg!("call-promises-none"))}</p> }
            >
                <ul class="plain-list ws-promises" role="list">
                    <For each=move || open.get() key=|row| format!("{row:?}") let:row>
                        {self::row(desk, row)}
                    </For>
                </ul>
            </Show>
            <Add call />
        </Line>
    }
}

fn row(desk: Desk, (id, promise, overdue): Open) -> impl IntoView {
    let side = promise.side.get();
    let whose = t(&word_key("call-promise", side.word()));
    let due = promise.due.map(|due| {
        let text =
            if overdue { msg!("call-promise-overdue", date = due) } else { msg!("call-promise-due", date = due) };
        view! { <span class="meta" class:late=overdue>{t(&text)}</span> }
    });
    let who = promise.person.map(|id| name(&desk.now(), id)).filter(|name| !name.is_empty());
    let keep = move |_| {
        let today = desk.today.get_untracked();
        desk.edit(msg!("label-call-promise-kept"), |plan| {
            Plan::change(&mut plan.promises, id, |promise| promise.kept_on = Some(today));
        });
        desk.offer_undo(t(&msg!("call-promise-kept", date = today)), t(&msg!("undo")));
    };
    let text = promise.text.clone();
    view! {
        <li>
            <span class=format!("tag {}", side.word())>{whose}</span>
            <span class="grow">
                {promise.text.clone()} {who.map(|who| view! { <span class="meta">" " {who}</span> })} " " {due}
            </span>
            <button class="btn small" aria-label=t(&msg!("call-promise-keep-what", what = text)) on:click=keep>
                <Icon name="check" />
                {t(&msg!("call-promise-keep"))}
            </button>
        </li>
    }
}

/// One line to write down another.
#[component]
fn Add(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let words = RwSignal::new(String::new());
    let side = RwSignal::new(Side::Ours.word().to_owned());
    let due = RwSignal::new(String::new());
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let text = words.get_untracked().trim().to_owned();
        let Some(row) = desk.now().calls.get(&call).cloned().filter(|_| !text.is_empty()) else { return };
        let mut room = row.room.keys().copied();
        let promise = Promise {
            text,
            side: from_word(&side.get_untracked()),
            due: date_of(&due.get_untracked()),
            person: room.next().filter(|_| room.next().is_none()),
            opportunity: row.opportunity,
            ..Promise::default()
        };
        desk.edit(msg!("label-call-promise"), |plan| {
            plan.promises.insert(new_id(), Arc::new(promise));
        });
        words.set(String::new());
        due.set(String::new());
    };
    view! {
        <details class="ws-more">
            <summary>{t(&msg!("call-promise-add"))}</summary>
            <form class="ws-add" on:submit=add>
                <div class="grow">
                    <TextField
                        label=t(&msg!("call-promise"))
                        placeholder=t(&msg!("call-promise-example"))
                        value=words
                        on_input=Callback::new(move |text| words.set(text))
                    />
                </div>
                <Choice
                    label=t(&msg!("call-promise-side"))
                    options={options::<Side>("call-promise")}
                    value=side
                    on_change=Callback::new(move |word| side.set(word))
                />
                <DateField label=t(&msg!("call-by")) value=due on_change=Callback::new(move |day| due.set(day)) />
                <button type="submit" class="btn">{t(&msg!("add"))}</button>
            </form>
        </details>
    }
}
