//! Whether anybody looks at the plan together.

use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, Call, EntityKind, Id, Plan, days_between};
use crate::tools::Readings;
use time::Date;

/// Calls go on, and nobody has looked at the plan together for a quarter (R. Ruff: a strategy lives from review and
/// follow-up). Quiet until a call was held since the last look.
pub fn not_reviewed(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    let last = last_review(plan, today);
    let mut calls: Vec<(Id, &Call, Date)> = held_since(plan, last, today);
    calls.sort_by_key(|(id, _, on)| (*on, *id));
    let (Some((_, _, first)), Some((latest, ..))) = (calls.first(), calls.last()) else { return Vec::new() };
    let since = last.unwrap_or(*first);
    let days = days_between(since, today);
    let open = plan.opportunities.iter().filter(|(_, sale)| !playbook.is_closed(&sale.stage));
    let Some((sale_id, sale)) = open.max_by_key(|(id, sale)| (sale.amount.as_ref().map(|it| it.amount), **id)) else {
        return Vec::new();
    };
    if days <= playbook.limits.review_days || plan.reviews.values().any(|one| !one.held && one.on >= Some(today)) {
        return Vec::new();
    }
    let headline = match last {
        Some(_) => msg!("strategy-not-reviewed", days = days),
        None => msg!("strategy-never-reviewed", days = days),
    };
    let whole = About::whole(EntityKind::Opportunity, *sale_id);
    let insight = Insight::new("not-reviewed", Severity::Watch, Source::Ruff2012, whole.clone(), headline)
        .fact(msg!("strategy-fact-calls-since", count = calls.len()), About::whole(EntityKind::Call, *latest))
        .fact(msg!("strategy-fact-at-stake", opportunity = sale.name.trim()), whole)
        .since(Some(since), today)
        .worth(sale.amount.as_ref())
        .leads_to(msg!("strategy-not-reviewed-todo"));
    vec![insight]
}

/// The day of the latest review that was held.
#[must_use]
pub fn last_review(plan: &Plan, today: Date) -> Option<Date> {
    plan.reviews.values().filter(|one| one.held).filter_map(|one| one.on).filter(|on| *on <= today).max()
}

fn held_since(plan: &Plan, last: Option<Date>, today: Date) -> Vec<(Id, &Call, Date)> {
    let held = plan.calls.iter().filter(|(_, call)| call.held());
    let dated = held.filter_map(|(id, call)| Some((*id, &**call, call.on?)));
    dated.filter(|(_, _, on)| *on <= today && last.is_none_or(|last| *on > last)).collect()
}

#[cfg(test)]
#[path = "review_tests.rs"]
mod tests;
