//! The one sentence on top: where we run ahead of them, and what exactly to do next.

use super::{Buying, State, Step, name};
use crate::plan::days_between;
use crate::text::Msg;

/// The sentence: how our stage stands to their step, and the next thing to do about it.
#[must_use]
pub fn sentence(buying: &Buying<'_, '_>) -> Msg {
    if buying.theirs.is_none() {
        return if buying.expected.is_some() {
            msg!("buying-lead-unknown", stage = stage(buying))
        } else {
            msg!("buying-lead-nothing")
        };
    }
    let todo = next_thing(buying);
    let theirs = at(buying);
    match buying.ahead() {
        None => msg!("buying-lead-no-stage", step = theirs, next = todo),
        Some(0) => msg!("buying-lead-level", step = theirs, next = todo),
        Some(steps) if steps < 0 => {
            msg!("buying-lead-behind", stage = stage(buying), step = theirs, next = todo)
        }
        Some(steps) => msg!("buying-lead-ahead", stage = stage(buying), step = theirs, count = steps, next = todo),
    }
}

/// The name of our stage.
fn stage(buying: &Buying<'_, '_>) -> String {
    buying.playbook().stage_name(&buying.row.stage).to_owned()
}

/// The name of the step they are at.
fn at(buying: &Buying<'_, '_>) -> String {
    let place = buying.theirs.map(|at| at.place);
    buying.steps.iter().find(|step| step.place == place).map(|step| step.name.to_owned()).unwrap_or_default()
}

/// What to do next about their next step: find its owner, ask what holds it up, agree a date, agree what it takes, or
/// wait for it with the date in mind.
#[must_use]
pub fn next_thing(buying: &Buying<'_, '_>) -> Msg {
    let Some(step) = buying.next() else { return msg!("buying-next-none") };
    let owner = name(buying.plan(), step.owner());
    match (owner, step.state(buying.today())) {
        ("", _) => msg!("buying-next-owner", step = step.name),
        (owner, State::Overdue(days)) => msg!("buying-next-overdue", step = step.name, owner = owner, days = days),
        (owner, State::Open | State::Done(_)) => msg!("buying-next-date", step = step.name, owner = owner),
        (owner, State::Due(_)) if is_blank(step) => msg!("buying-next-criteria", step = step.name, owner = owner),
        (owner, State::Due(due)) => msg!(
            "buying-next-due",
            step = step.name,
            owner = owner,
            date = due,
            days = days_between(buying.today(), due)
        ),
    }
}

/// Whether nobody has said what they need before the step counts as done.
fn is_blank(step: &Step<'_>) -> bool {
    step.row.is_none_or(|row| row.criteria.trim().is_empty())
}
