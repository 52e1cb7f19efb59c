//! *Ask this on the next call*: an insight's question finds its sheet.

use super::questions::{bold_of, is_blank, question_of};
use super::reading::is_ahead;
use crate::insight::Ask;
use crate::plan::{Call, Id, Plan, Seat, order_after};
use crate::text::Msg;
use std::sync::Arc;
use time::Date;

/// Most people a call is planned with.
const SEATS: usize = 4;

/// Where a question went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Added {
    /// The call it stands on.
    pub call: Id,
    /// It stood there before.
    pub already: bool,
    /// The call was made for it.
    pub created: bool,
}

/// The next planned call of an opportunity (of any where none is given): soonest first, undated ones last.
#[must_use]
pub fn next_call(plan: &Plan, today: Date, opportunity: Option<Id>) -> Option<Id> {
    let of_it = |call: &Call| opportunity.is_none() || call.opportunity == opportunity;
    let ahead = plan.calls.iter().filter(|(_, call)| is_ahead(call, today) && of_it(call));
    ahead.min_by_key(|(id, call)| (soon(call), **id)).map(|(id, _)| *id)
}

/// The call of an opportunity that was begun for questions and is not planned yet: it has neither a day nor an opening.
#[must_use]
pub fn begun(plan: &Plan, today: Date, opportunity: Option<Id>) -> Option<Id> {
    let asks = |call: &Call| !call.questions.is_empty() || !is_blank(&call.bold.question);
    let waits = |call: &Call| call.on.is_none() && is_blank(&call.opening.words) && asks(call);
    let mut calls = plan.calls.iter().filter(|(_, call)| is_ahead(call, today) && call.opportunity == opportunity);
    calls.find(|(_, call)| waits(call)).map(|(id, _)| *id)
}

/// Puts an insight's question onto the next planned call. A question for one person goes to the soonest call with that
/// person in the room; else to one whose room is still open (nobody in it, or no date yet), and takes the person in: never to
/// one where only others would hear it. A question for anybody goes to the soonest call of the same opportunity. Where there
/// is none, a new undated call is made. A bold question takes line 9 if that is
/// free. The same question (rule, claim and person) is never put down twice.
pub fn add_ask(
    plan: &mut Plan,
    (rule, ask): (&str, &Ask),
    opportunity: Option<Id>,
    today: Date,
    say: &dyn Fn(&Msg) -> String,
    ids: &mut dyn FnMut() -> Id,
) -> Added {
    let ahead = || plan.calls.iter().filter(|(_, call)| is_ahead(call, today));
    if let Some((call, _)) = ahead().find(|(_, call)| stands_on(call, rule, ask)) {
        return Added { call: *call, already: true, created: false };
    }
    let is_here = |call: &Call| ask.to.is_some_and(|person| call.room.contains_key(&person));
    let of_it = |call: &Call| opportunity.is_none() || call.opportunity == opportunity;
    let best = ahead()
        .filter(|(_, call)| is_here(call) || (of_it(call) && (ask.to.is_none() || is_open(call))))
        .min_by_key(|(id, call)| (!is_here(call), !of_it(call), soon(call), **id))
        .map(|(id, _)| *id);
    let id = best.unwrap_or_else(&mut *ids);
    let row = plan.calls.entry(id).or_insert_with(|| Arc::new(Call { opportunity, ..Call::default() }));
    let call = Arc::make_mut(row);
    if let Some(person) = ask.to.filter(|person| is_open(call) && !call.room.contains_key(person)) {
        call.room.insert(person, Seat::default());
    }
    if ask.softener.is_some() && is_blank(&call.bold.question) {
        call.bold = bold_of(rule, ask, say);
    } else {
        let last = call.questions.values().map(|q| q.order.as_str()).max().unwrap_or_default();
        let mut question = question_of(rule, ask, say);
        question.order = order_after(last);
        call.questions.insert(ids(), question);
    }
    Added { call: id, already: false, created: best.is_none() }
}

/// Whether a room can still take somebody in: nobody is in it, or there is no date that fixed it and a seat is free.
fn is_open(call: &Call) -> bool {
    call.room.is_empty() || (call.on.is_none() && call.room.len() < SEATS)
}

fn soon(call: &Call) -> impl Ord + use<> {
    (call.on.is_none(), call.on, call.at)
}

fn stands_on(call: &Call, rule: &str, ask: &Ask) -> bool {
    let is_it = |r: &str, about: Option<&crate::plan::About>, to: Option<Id>| {
        r == rule && about == Some(&ask.about) && to == ask.to
    };
    is_it(&call.bold.rule, call.bold.about.as_ref(), call.bold.to)
        || call.questions.values().any(|q| is_it(&q.rule, q.about.as_ref(), q.to))
}

#[cfg(test)]
#[path = "asking_tests.rs"]
mod tests;
