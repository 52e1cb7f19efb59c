//! Their steps: late, nobody's, or not known at all.

use super::each_sale;
use super::waiting::{closes, owned_by, why_now};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{Aspect, EntityKind, Purpose};
use crate::tools::Readings;
use crate::tools::buying::reading::{Step, ago, known, sale_name};

/// Calls after which their process should be known.
const CALLS: usize = 2;

/// A step of theirs is past its date, and nothing shows that it is done ("Implementing a Unified Sales Process":
/// objective, verifiable evidence). One insight for each sale, led by the step that is late the longest.
pub fn step_overdue(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, today, .. } = *read;
    each_sale(read, |buying| {
        let late = buying.overdue();
        let (step, days) = late.first()?;
        let about = buying.about_step(step);
        let headline = msg!("buying-overdue", opportunity = sale_name(buying.row), step = step.name);
        let mut found = Insight::new("step-overdue", Severity::Watch, Source::WalletShare2014, about.clone(), headline)
            .worth(buying.row.amount.as_ref());
        for (step, days) in late.iter().take(2) {
            let text = msg!("buying-fact-overdue", step = step.name, days = *days);
            found = found.fact(text, buying.about_step(step)).since(step.day(today), today);
        }
        found = match owned_by(buying, step.owner()) {
            Some(owner) => {
                let id = step.owner().unwrap_or_default();
                let text = msg!("buying-fact-owner", step = step.name, owner = owner);
                found.fact(text, buying.about_row(EntityKind::Stakeholder, id))
            }
            None => found.fact(msg!("buying-fact-no-owner", step = step.name), about.clone()),
        };
        found = closes(found, buying);
        let owner = known(plan, step.owner());
        let to = owner.or_else(|| buying.weightiest().first().map(|(id, _)| *id));
        let question = if owner.is_some() {
            msg!("buying-overdue-ask-owner", step = step.name)
        } else {
            msg!("buying-overdue-ask", step = step.name)
        };
        let todo = msg!("buying-overdue-todo", step = step.name, days = *days);
        Some(found.asks(question, Purpose::Commit, to, about).leads_to(todo))
    })
}

/// † The step they have to take next is nobody's. Steps that come later may wait.
pub fn step_without_owner(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, today, .. } = *read;
    each_sale(read, |buying| {
        let step = buying.next().filter(|step| step.row.is_some() && known(plan, step.owner()).is_none())?;
        if !buying.moment().has_come() || buying.overdue().iter().any(|(late, _)| late.id == step.id) {
            return None; // a step that is late is spoken of as such
        }
        let about = buying.about_step(step);
        let headline = msg!("buying-no-owner", opportunity = sale_name(buying.row), step = step.name);
        let text = match step.day(today) {
            Some(due) => msg!("buying-fact-due", step = step.name, date = due),
            None => msg!("buying-fact-next", step = step.name),
        };
        let found =
            Insight::new("step-without-owner", Severity::Watch, Source::WalletShare2014, about.clone(), headline)
                .fact(text, about.clone())
                .worth(buying.row.amount.as_ref());
        let to = buying.weightiest().first().map(|(id, _)| *id);
        let question = msg!("buying-no-owner-ask", step = step.name);
        Some(why_now(found, buying).asks(question, Purpose::Learn, to, about))
    })
}

/// † After the second call nobody knows how they will decide: no step of theirs has an owner or a date ("Implementing a
/// Unified Sales Process": the customer's selection process is something to know).
pub fn process_unknown(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { today, .. } = *read;
    each_sale(read, |buying| {
        let held = buying.held();
        if !buying.moment().has_come() || held.len() < CALLS || buying.written().any(Step::is_planned) {
            return None;
        }
        let subject = buying.about(Aspect::Stage);
        let headline = msg!("buying-process-unknown", opportunity = sale_name(buying.row), count = held.len());
        let mut found = Insight::new("process-unknown", Severity::Watch, Source::Ruff2012, subject.clone(), headline)
            .worth(buying.row.amount.as_ref())
            .fact(msg!("buying-fact-steps-bare", count = buying.written().count()), subject.clone());
        if let Some(last) = held.last() {
            let text = msg!("players-fact-calls-held", count = held.len(), when = ago(last.day, today));
            let first = held.first().and_then(|first| first.day);
            found = found.fact(text, buying.about_row(EntityKind::Call, last.id)).since(first, today);
        }
        let met = |id| held.iter().rev().any(|held| held.met(id));
        let people = buying.weightiest();
        let to = people.iter().map(|(id, _)| *id).find(|id| met(*id));
        Some(found.asks(msg!("buying-process-unknown-ask"), Purpose::Learn, to, subject))
    })
}
