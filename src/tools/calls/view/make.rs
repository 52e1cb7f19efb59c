//! Making a worksheet and filling its blanks.

use super::bits::change;
use crate::editor::browser::new_id;
use crate::plan::{Call, Id, Seat};
use crate::text::live::t;
use crate::tools::calls::asking::begun;
use crate::tools::calls::prefill::{Known, new_call, refresh, take_up};
use crate::tools::desk::{CallPage, Desk};
use leptos::prelude::*;
use std::sync::Arc;

/// Plans a call: every line is proposed from what the plan knows, then the worksheet opens. A call begun for a question of
/// this sale is the one that is planned: two calls would ask it twice.
pub fn plan_a_call(desk: Desk) {
    let opportunity = desk.opportunity.get_untracked();
    let author = desk.editor.author_name();
    let (id, call) = with_known(desk, |known| {
        let begun = begun(known.plan, known.today, opportunity);
        match begun.and_then(|id| Some((id, known.plan.calls.get(&id)?))) {
            Some((id, call)) => (id, take_up(known, call, &author, &mut new_id)),
            None => (new_id(), new_call(known, opportunity, &[], &author, &mut new_id)),
        }
    });
    desk.edit(msg!("label-call-planned"), |plan| {
        plan.calls.insert(id, Arc::new(call));
    });
    desk.go.run(desk.call_page.run((id, CallPage::Worksheet)));
}

/// Proposes into the lines still empty, as one step of undo, and says so.
pub(super) fn fill_blanks(desk: Desk, id: Id) {
    let Some(before) = desk.now().calls.get(&id).cloned() else { return };
    let filled = with_known(desk, |known| refresh(known, &before, &mut new_id));
    if filled == *before {
        desk.notices.say(t(&msg!("call-filled-nothing")));
        return;
    }
    desk.edit(msg!("label-call-filled"), |plan| {
        plan.calls.insert(id, Arc::new(filled));
    });
    desk.offer_undo(t(&msg!("call-filled")), t(&msg!("undo")));
}

/// Seats a person, with what the plan knows they care about and what we could want from them.
pub(super) fn seat(desk: Desk, id: Id, person: Id) {
    let Some(before) = desk.now().calls.get(&id).cloned() else { return };
    let mut with_them: Call = (*before).clone();
    with_them.room.entry(person).or_default();
    let proposed = with_known(desk, |known| refresh(known, &with_them, &mut new_id));
    let seat: Seat = proposed.room.get(&person).cloned().unwrap_or_default();
    change(desk, id, msg!("label-call-room"), |call| {
        call.room.insert(person, seat);
    });
}

/// What proposals are made from, as it stands now. Insights that were set aside propose nothing.
pub(super) fn with_known<T>(desk: Desk, make: impl FnOnce(&Known<'_>) -> T) -> T {
    let (plan, playbook) = (desk.now(), desk.playbook());
    let shown = desk.insights.get_untracked();
    let insights: Vec<_> = shown.all().map(|insight| (**insight).clone()).collect();
    make(&Known { plan: &plan, playbook: &playbook, insights: &insights, today: desk.today.get_untracked(), say: &t })
}
