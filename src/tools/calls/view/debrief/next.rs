//! What was new, what was promised, what happens next.

use super::Draft;
use super::form::Part;
use crate::plan::{Arrange, Id, Side, Words};
use crate::text::live::t;
use crate::tools::bind::{Bound, date_of, date_text, options, word_key};
use crate::tools::calls::debrief::{Answers, Promised};
use crate::tools::calls::reading::open_promises;
use crate::tools::calls::view::bits::{follow, people};
use crate::ui::{Check, Choice, DateField, Icon, Options, Select, TextArea, TextField};
use leptos::prelude::*;

/// Shares of talk one can tell afterwards, in percent.
const SHARES: [u8; 7] = [20, 30, 40, 50, 60, 70, 80];

/// What was new, from whom; how much they talked.
#[component]
pub(super) fn Learnt(draft: Draft) -> impl IntoView {
    let desk = draft.desk();
    let learnt = draft.text(|a| a.learnt.clone(), |a, text| a.learnt = text);
    let from = draft.text(
        |a| a.learnt_from.map(|id| id.to_string()).unwrap_or_default(),
        |a, text| a.learnt_from = text.parse().ok(),
    );
    let share = draft.text(
        |a| a.talk_share.map(|share| share.to_string()).unwrap_or_default(),
        |a, text| a.talk_share = text.parse().ok(),
    );
    let followed = follow(desk, draft.call);
    let whom = Memo::new(move |_| {
        let blank = t(&msg!("debrief-somebody"));
        followed.get().map(|call| desk.plan.with(|plan| people(plan, &call, blank))).unwrap_or_default()
    });
    let own = draft.answers.with_untracked(|a| a.talk_share);
    let mut shares: Vec<u8> = SHARES.into_iter().chain(own).collect();
    shares.arrange_by_key(|x| *x);
    shares.dedup();
    let shares: Options = shares.into_iter().map(|n| (n.to_string(), t(&msg!("percent", number = n)))).collect();
    view! {
        <Part title=msg!("debrief-learnt") hint=msg!("debrief-learnt-hint")>
            <div class="ws-grid two-one">
                <TextArea
                    label=t(&msg!("debrief-learnt-facts"))
                    placeholder=t(&msg!("debrief-learnt-example"))
                    value=learnt.0
                    on_input=learnt.1
                />
                <Select label=t(&msg!("debrief-from")) options=whom value=from.0 on_change=from.1 />
            </div>
            <Choice label=t(&msg!("debrief-share")) options=shares value=share.0 on_change=share.1 />
        </Part>
    }
}

/// Promises kept, and promises made.
#[component]
pub(super) fn Promises(draft: Draft) -> impl IntoView {
    let rows = move || draft.answers.with(|a| (0..a.promises.len()).collect::<Vec<_>>());
    let add = move |side: Side| move |_| draft.edit(|a| a.promises.push(Promised { side, ..Promised::default() }));
    let add_button = move |side: Side, text: String| {
        view! {
            <button type="button" class="btn small" on:click=add(side)>
                <Icon name="plus" />
                {text}
            </button>
        }
    };
    view! {
        <Part title=msg!("debrief-promises") hint=msg!("debrief-promises-hint")>
            <Kept draft />
            <ul class="plain-list debrief-promises" role="list">
                <For each=rows key=|index| *index let:index>
                    <Made draft index />
                </For>
            </ul>
            <div class="row">
                {add_button(Side::Theirs, t(&msg!("debrief-promise-theirs")))}
                {add_button(Side::Ours, t(&msg!("debrief-promise-ours")))}
            </div>
        </Part>
    }
}

/// Promises that were open before: a tick says they are kept.
#[component]
fn Kept(draft: Draft) -> impl IntoView {
    let desk = draft.desk();
    let open = Memo::new(move |_| {
        let kept = draft.answers.with(|a| a.kept.clone());
        desk.plan.with(|plan| {
            let Some(call) = plan.calls.get(&draft.call) else { return Vec::new() };
            let open = open_promises(plan, call, desk.today.get());
            let still =
                open.ours.iter().chain(&open.theirs).filter(|p| p.promise.call != Some(draft.call)).map(|p| p.id);
            // Those this debrief has kept are no longer open, and can still be unticked.
            let mut ids: Vec<Id> = still.chain(kept).collect();
            ids.arrange_by_key(|x| *x);
            ids.dedup();
            let text = |id: Id| plan.promises.get(&id).map(|p| (id, p.side.get(), p.text.clone()));
            ids.into_iter().filter_map(text).collect::<Vec<_>>()
        })
    });
    view! {
        <Show when=move || open.with(|open| !open.is_empty())>
            <fieldset class="debrief-kept">
                <legend class="field-label">{t(&msg!("debrief-kept"))}</legend>
                <For each=move || open.get() key=Clone::clone let:row>
                    {
                        let id = row.0;
                        let ticked = Memo::new(move |_| draft.answers.with(|a| a.kept.contains(&id)));
                        let whose = t(&word_key("call-promise", row.1.word()));
                        let tick = Callback::new(move |on: bool| draft.edit(|a| keep(a, id, on)));
                        view! { <Check label=format!("{whose}: {}", row.2) value=ticked on_change=tick /> }
                    }
                </For>
            </fieldset>
        </Show>
    }
}

fn keep(answers: &mut Answers, id: Id, on: bool) {
    if on {
        answers.kept.insert(id);
    } else {
        answers.kept.remove(&id);
    }
}

/// A promise made on the call.
#[component]
fn Made(draft: Draft, index: usize) -> impl IntoView {
    let of = move |read: fn(&Promised) -> String, write: fn(&mut Promised, String)| -> Bound {
        draft.text(
            move |a| a.promises.get(index).map(read).unwrap_or_default(),
            move |a, text| {
                if let Some(row) = a.promises.get_mut(index) {
                    write(row, text);
                }
            },
        )
    };
    let text = of(|p| p.text.clone(), |p, text| p.text = text);
    let side = of(|p| p.side.word().to_owned(), |p, word| p.side = Side::from_word(&word).unwrap_or_default());
    let due = of(|p| date_text(p.due), |p, text| p.due = date_of(&text));
    let person = of(|p| p.person.map(|id| id.to_string()).unwrap_or_default(), |p, text| p.person = text.parse().ok());
    let (desk, followed) = (draft.desk(), follow(draft.desk(), draft.call));
    let whom = Memo::new(move |_| {
        let blank = t(&msg!("debrief-promise-anybody"));
        followed.get().map(|call| desk.plan.with(|plan| people(plan, &call, blank))).unwrap_or_default()
    });
    let remove = move |_| {
        draft.edit(|a| {
            if index < a.promises.len() {
                a.promises.remove(index);
            }
        });
    };
    let sides = options::<Side>("call-promise");
    view! {
        <li class="debrief-promise">
            <TextField label=t(&msg!("call-promise")) value=text.0 on_input=text.1 />
            <div class="ws-inline">
                <Choice label=t(&msg!("call-promise-side")) options=sides value=side.0 on_change=side.1 />
                <Select label=t(&msg!("debrief-promise-person")) options=whom value=person.0 on_change=person.1 />
                <DateField label=t(&msg!("call-by")) value=due.0 on_change=due.1 />
                <button
                    type="button"
                    class="btn bare icon-only"
                    aria-label=move || t(&msg!("remove-what", what = text.0.get()))
                    on:click=remove
                >
                    <Icon name="x" />
                </button>
            </div>
        </li>
    }
}

/// The next step and the next call.
#[component]
pub(super) fn Next(draft: Draft) -> impl IntoView {
    let next = draft.text(|a| a.next.clone(), |a, text| a.next = text);
    let on = draft.text(|a| date_text(a.next_call), |a, text| a.next_call = date_of(&text));
    view! {
        <Part title=msg!("debrief-next") hint=msg!("debrief-next-hint")>
            <div class="ws-grid two-one">
                <TextArea label=t(&msg!("debrief-next-step")) rows=1 value=next.0 on_input=next.1 />
                <DateField
                    label=t(&msg!("debrief-next-call"))
                    hint=t(&msg!("debrief-next-call-hint"))
                    value=on.0
                    on_change=on.1
                />
            </div>
        </Part>
    }
}
