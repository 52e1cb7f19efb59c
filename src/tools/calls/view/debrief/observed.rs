//! What somebody who watched the call saw. It is written into the call as it is typed: an observer may fill it in on a copy
//! of the call and send that back.

use super::form::Part;
use crate::editor::browser::new_id;
use crate::plan::{Id, iso_text};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::desk::Desk;
use crate::tools::rows::Kind;
use crate::tools::rows::view::Spot;
use crate::ui::Icon;
use leptos::prelude::*;
use serde_json::{Value, json};

/// The observations of a call, and a button to add one.
#[component]
pub(super) fn Observed(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let row = Memo::new(move |_| desk.plan.with(|plan| plan.row("calls", call)).unwrap_or_default());
    let ids = Memo::new(move |_| {
        desk.plan.with(|plan| plan.calls.get(&call).map(|call| call.observed.keys().copied().collect::<Vec<_>>()))
    });
    let add = move |_| {
        let seen = json!({ "by": desk.editor.author_name(), "on": iso_text(desk.today.get_untracked()) });
        desk.edit(msg!("label-observed"), |plan| {
            plan.put("calls", call, &["observed", &new_id().to_string()], seen);
        });
    };
    view! {
        <Part title=msg!("debrief-observed") hint=msg!("debrief-observed-hint")>
            {move || ids.get().unwrap_or_default().into_iter().map(|id| one(desk, call, id, row)).collect_view()}
            <button type="button" class="btn small" on:click=add>
                <Icon name="plus" />
                {t(&msg!("debrief-observed-add"))}
            </button>
        </Part>
    }
}

fn one(desk: Desk, call: Id, id: Id, row: Memo<Value>) -> AnyView {
    let field = |name: &str, kind: Kind, label: Msg| {
        let path = vec!["observed".to_owned(), id.to_string(), name.to_owned()];
        Spot { table: "calls", id: call, path, kind, label: t(&label), undo: msg!("label-observed") }.input(row.into())
    };
    let remove = move |_| {
        desk.edit(msg!("label-observed"), |plan| {
            crate::plan::Plan::change(&mut plan.calls, call, |row| _ = row.observed.remove(&id));
        });
    };
    view! {
        <div class="entry-fields observed">
            {field("by", Kind::Line, msg!("observed-by"))} {field("on", Kind::Date, msg!("observed-on"))}
            {field("talk_share", Kind::Number(100), msg!("observed-talk"))}
            {field("questions", Kind::Number(99), msg!("observed-questions"))}
            {field("insight_delivered", Kind::Tick, msg!("observed-insight"))}
            {field("commitment_sought", Kind::Tick, msg!("observed-commitment"))}
            {field("note", Kind::Text, msg!("observed-note"))}
            <button type="button" class="btn bare small" on:click=remove>{t(&msg!("observed-remove"))}</button>
        </div>
    }
    .into_any()
}
