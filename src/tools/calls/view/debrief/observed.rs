//! What observers saw, as they said it; a sheet handed over on paper can be typed in. It is written into the call as it is
//! typed.

use super::form::Part;
use crate::editor::browser::new_id;
use crate::plan::{Id, Observation, Plan};
use crate::text::live::t;
use crate::tools::calls::observed::told;
use crate::tools::calls::view::bits::{follow, removed};
use crate::tools::calls::view::observe::{Change, SheetForm};
use crate::tools::desk::{CallPage, Desk};
use crate::ui::{Check, Icon, TextField};
use leptos::prelude::*;

/// The observations of a call, and the ways to another.
#[component]
pub(super) fn Observed(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let followed = follow(desk, call);
    let ids = Memo::new(move |_| {
        followed.get().map(|call| call.observed.keys().copied().collect::<Vec<_>>()).unwrap_or_default()
    });
    let add = move |_| {
        let seen = Observation { on: Some(desk.today.get_untracked()), ..Observation::default() };
        desk.edit(msg!("label-observed"), |plan| {
            Plan::change(&mut plan.calls, call, |row| _ = row.observed.insert(new_id(), seen));
        });
    };
    view! {
        <Part title=msg!("debrief-observed") hint=msg!("debrief-observed-hint")>
            <For each=move || ids.get() key=|id| *id let:id>
                <One call id />
            </For>
            <div class="row">
                <a class="btn small" href=desk.call_page.run((call, CallPage::Observer))>
                    <Icon name="eye" />
                    {t(&msg!("observer-ask"))}
                </a>
                <button type="button" class="btn small" on:click=add>
                    <Icon name="plus" />
                    {t(&msg!("debrief-observed-add"))}
                </button>
            </div>
        </Part>
    }
}

/// One observation: as it came when it is somebody's own sheet, else to be typed in.
#[component]
fn One(call: Id, id: Id) -> impl IntoView {
    let desk = Desk::here();
    let followed = follow(desk, call);
    let seen = Memo::new(move |_| {
        followed.with(|call| call.as_ref().and_then(|call| call.observed.get(&id).cloned())).unwrap_or_default()
    });
    let signed = Memo::new(move |_| seen.with(|seen| seen.signed));
    let heading = move || t(&seen.with(heading));
    let take_away = move |_| {
        desk.edit(msg!("label-observed"), |plan| {
            Plan::change(&mut plan.calls, call, |row| _ = row.observed.remove(&id));
        });
        removed(desk, &msg!("observed-removed"));
    };
    view! {
        <article class="observed stack-s">
            <div class="row between">
                <h3>
                    {heading}
                    {move || {
                        seen.with(|seen| seen.rehearsal)
                            .then(|| view! { " " <span class="tag">{t(&msg!("observed-rehearsal"))}</span> })
                    }}
                </h3>
                <button type="button" class="btn bare icon-only" aria-label=t(&msg!("observed-remove")) on:click=take_away>
                    <Icon name="x" />
                </button>
            </div>
            {move || if signed.get() { lines(call, followed, seen).into_any() } else { typed(desk, call, id, seen).into_any() }}
        </article>
    }
}

fn heading(seen: &Observation) -> crate::text::Msg {
    match (seen.by.trim(), seen.on) {
        ("", _) => msg!("observed-heading-nobody"),
        (by, Some(on)) => msg!("observed-heading-on", name = by, date = on),
        (by, None) => msg!("observed-heading", name = by),
    }
}

fn lines(id: Id, call: Memo<Option<std::sync::Arc<crate::plan::Call>>>, seen: Memo<Observation>) -> impl IntoView {
    let lines = move || {
        let told =
            call.with(|call| call.as_ref().map(|call| seen.with(|seen| told(id, call, seen)))).unwrap_or_default();
        let told = if told.is_empty() { vec![msg!("observed-nothing")] } else { told };
        told.iter().map(|line| view! { <li>{t(line)}</li> }).collect_view()
    };
    view! { <ul class="plain-list">{lines}</ul> }
}

fn typed(desk: Desk, call: Id, id: Id, seen: Memo<Observation>) -> impl IntoView {
    let edit = Callback::new(move |change: Change| {
        desk.edit(msg!("label-observed"), |plan| {
            Plan::change(&mut plan.calls, call, |row| {
                if let Some(seen) = row.observed.get_mut(&id) {
                    change(seen);
                }
            });
        });
    });
    let by = Signal::derive(move || seen.with(|seen| seen.by.clone()));
    let on_by = Callback::new(move |text: String| edit.run(Box::new(|seen: &mut Observation| seen.by = text)));
    let rehearsal = Signal::derive(move || seen.with(|seen| seen.rehearsal));
    let on_rehearsal =
        Callback::new(move |on: bool| edit.run(Box::new(move |seen: &mut Observation| seen.rehearsal = on)));
    view! {
        <TextField label=t(&msg!("observed-by")) value=by on_input=on_by />
        <Check label=t(&msg!("observed-was-rehearsal")) value=rehearsal on_change=on_rehearsal />
        <SheetForm id=call call=follow(desk, call) seen=seen edit />
    }
}
