//! What to ask a colleague whose plans one has read: questions, never statements, each with what in the plans it comes from.
//!
//! S. Edinger, "How to Get Your Salespeople to Execute Your Strategy": telling and training alone change nothing; asking about
//! decisions, focus and behaviour does.

use super::reading::Row;
use super::reps::{Rep, Whose, is_missed, is_soon};
use crate::plan::{Arrange, CallBrief, Id, Summary, days_between};
use crate::playbook::Playbook;
use crate::text::Msg;
use std::cmp::Reverse;
use time::Date;

/// Facts named under a question; the rest is counted.
const NAMED: usize = 3;
/// Calls held from which it tells something that none met a new buyer.
const ENOUGH: usize = 3;
/// Calls looked back upon.
const CALLS: usize = 10;

/// A question to ask.
#[derive(Debug, Clone, PartialEq)]
pub struct Prompt {
    /// What it comes from, in a word.
    pub word: &'static str,
    /// The question.
    pub ask: Msg,
    /// What in the plans raises it.
    pub because: Vec<Fact>,
}

/// A sentence with its account, and its call where it is about one.
pub type Fact = (Msg, Option<(Id, Option<Id>)>);

/// What is worth asking somebody, what is fresh in their memory first. Plans that nobody sent raise no question about anybody.
#[must_use]
pub fn prompts(rep: &Rep<'_>, playbook: &Playbook, today: Date) -> Vec<Prompt> {
    if rep.whose == Whose::Own {
        return Vec::new();
    }
    let all = [
        undebriefed(rep, playbook, today),
        no_ask(rep, today),
        no_reason(rep),
        old_proof(rep, playbook, today),
        old_buyers(rep, playbook),
        nothing_ahead(rep, today),
    ];
    all.into_iter().flatten().collect()
}

fn calls<'a>(rep: &Rep<'a>) -> impl Iterator<Item = (&'a Summary, &'a CallBrief)> {
    rep.rows.iter().flat_map(|row| row.brief.calls.iter().map(move |call| (row.brief, call)))
}

/// The facts, the first few of them, and how many more there are.
fn named<T>(list: &[T], say: impl Fn(&T) -> Fact) -> Vec<Fact> {
    let mut because: Vec<_> = list.iter().take(NAMED).map(say).collect();
    if let Some(more) = list.len().checked_sub(NAMED).filter(|more| *more > 0) {
        because.push((msg!("portfolio-more", count = more), None));
    }
    because
}

fn call_fact((plan, call): &(&Summary, &CallBrief)) -> Fact {
    let title =
        if call.title.is_empty() { msg!("coach-call-untitled") } else { msg!("coach-call", title = &call.title) };
    let text = match call.on {
        Some(on) => msg!("coach-fact-call", call = title, name = &plan.name, on = on),
        None => msg!("coach-fact-call-undated", call = title, name = &plan.name),
    };
    (text, Some((plan.id, Some(call.id))))
}

fn account_fact(plan: &Summary, text: Msg) -> Fact {
    (text, Some((plan.id, None)))
}

/// Calls that were to take place, and nobody wrote down what came of them.
fn undebriefed(rep: &Rep<'_>, playbook: &Playbook, today: Date) -> Option<Prompt> {
    let mut missed: Vec<_> =
        calls(rep).filter(|(_, call)| is_missed(call, today, playbook.limits.debrief_days)).collect();
    missed.arrange_by_key(|(_, call)| (Reverse(call.on), call.id));
    let count = missed.len();
    (count > 0).then(|| Prompt {
        word: "undebriefed",
        ask: msg!("coach-undebriefed", count = count),
        because: named(&missed, call_fact),
    })
}

/// Calls of the days to come that ask for nothing.
fn no_ask(rep: &Rep<'_>, today: Date) -> Option<Prompt> {
    let mut open: Vec<_> = calls(rep).filter(|(_, call)| is_soon(call, today) && !call.commitment).collect();
    open.arrange_by_key(|(_, call)| (call.on, call.at, call.id));
    let count = open.len();
    (count > 0).then(|| Prompt {
        word: "no-ask",
        ask: msg!("coach-no-ask", count = count),
        because: named(&open, call_fact),
    })
}

/// Accounts off the profile that are pursued without a written reason.
fn no_reason(rep: &Rep<'_>) -> Option<Prompt> {
    let silent = |row: &&Row<'_>| row.pursued() && row.is_off() && row.brief.pursuit.rationale.trim().is_empty();
    let rows: Vec<_> = rep.rows.iter().filter(silent).collect();
    let first = rows.first()?;
    Some(Prompt {
        word: "no-reason",
        ask: msg!("coach-no-reason", count = rows.len(), name = &first.brief.name),
        because: named(&rows, |row| account_fact(row.brief, msg!("coach-fact-off", name = &row.brief.name))),
    })
}

/// Accounts with an open opportunity whose newest word from the customer is past its shelf life.
fn old_proof(rep: &Rep<'_>, playbook: &Playbook, today: Date) -> Option<Prompt> {
    let old = |row: &Row<'_>| {
        let on = row.brief.proof.filter(|on| days_between(*on, today) > playbook.limits.shelf_life)?;
        (!row.brief.pursuit.sales.is_empty()).then_some((row.brief.pipeline.as_ref().map_or(0, |m| m.amount), on))
    };
    let mut rows: Vec<_> =
        rep.rows.iter().filter_map(|row| old(row).map(|(worth, on)| (row.brief, worth, on))).collect();
    rows.arrange_by_key(|(plan, worth, on)| (Reverse(*worth), *on, plan.id));
    let (first, ..) = rows.first()?;
    Some(Prompt {
        word: "old-proof",
        ask: msg!("coach-old-proof", count = rows.len(), name = &first.name),
        because: named(&rows, |(plan, _, on)| {
            account_fact(plan, msg!("coach-fact-proof", name = &plan.name, on = *on))
        }),
    })
}

/// The last calls met those who bought before, and nobody whom the new business needs.
fn old_buyers(rep: &Rep<'_>, playbook: &Playbook) -> Option<Prompt> {
    let new = playbook.roles.iter().find(|role| role.new)?;
    let mut held: Vec<_> = calls(rep).filter(|(_, call)| call.held && !call.room.is_empty()).collect();
    held.arrange_by_key(|(_, call)| (Reverse(call.on), call.id));
    held.truncate(CALLS);
    let old: Vec<_> = held.iter().filter(|(_, call)| !call.old_buyers.is_empty()).copied().collect();
    let met_new = held.iter().any(|(_, call)| !call.new_buyers.is_empty());
    (old.len() >= ENOUGH && !met_new).then(|| Prompt {
        word: "old-buyers",
        ask: msg!("coach-old-buyers", role = &new.name),
        because: named(&old, call_fact),
    })
}

/// Accounts with an open opportunity, and no call ahead.
fn nothing_ahead(rep: &Rep<'_>, today: Date) -> Option<Prompt> {
    let ahead = |call: &CallBrief| !call.held && call.on.is_some_and(|on| on >= today);
    let quiet = |row: &&Row<'_>| !row.brief.pursuit.sales.is_empty() && !row.brief.calls.iter().any(ahead);
    let mut rows: Vec<_> = rep.rows.iter().filter(quiet).collect();
    rows.arrange_by_key(|row| (Reverse(row.brief.pipeline.as_ref().map_or(0, |m| m.amount)), row.brief.id));
    let first = rows.first()?;
    Some(Prompt {
        word: "nothing-ahead",
        ask: msg!("coach-nothing-ahead", count = rows.len(), name = &first.brief.name),
        because: named(&rows, |row| account_fact(row.brief, msg!("coach-fact-nothing-ahead", name = &row.brief.name))),
    })
}

#[cfg(test)]
#[path = "prompts_tests.rs"]
mod tests;
