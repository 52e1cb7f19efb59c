//! What is past its date, too far ahead, or waiting for an answer.

use super::paths::name_of;
use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, Arrange, EntityKind, Id, Move, Opportunity, Pin, Plan, Purpose, days_between};
use crate::playbook::Playbook;
use crate::tools::Readings;
use crate::tools::strategy::moves::is_late;
use std::sync::Arc;
use time::{Date, Duration};

/// Most facts of one sort in an insight.
const MOST: usize = 3;
/// Days of a quarter.
const QUARTER: i64 = 91;
/// Dated moves from which their reach can be judged.
const ENOUGH_MOVES: usize = 2;

fn about(id: Id) -> About {
    About::whole(EntityKind::Move, id)
}

/// The open opportunity a move serves; `Err` when it serves one that is over.
fn sale_of<'a>(plan: &'a Plan, playbook: &Playbook, row: &Move) -> Result<Option<(Id, &'a Opportunity)>, ()> {
    match row.opportunity.and_then(|id| Some((id, &**plan.opportunities.get(&id)?))) {
        Some((_, sale)) if playbook.is_closed(&sale.stage) => Err(()),
        found => Ok(found),
    }
}

/// Moves past their date that nobody answered for ("Expand Account Wallet Share": growth stalls without accountability).
/// One insight for all of them, told from the oldest. What was agreed in a review that was held, `follow-up-overdue` tells.
pub fn move_overdue(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    let agreed = |row: &Move| row.review.and_then(|id| plan.reviews.get(&id)).is_some_and(|one| one.held);
    let late = plan.moves.iter().filter(|(_, row)| is_late(row, today) && !agreed(row));
    let late = late.filter(|(_, row)| sale_of(plan, playbook, row).is_ok());
    let mut late: Vec<(Id, &Move)> = late.map(|(id, row)| (*id, &**row)).collect();
    late.arrange_by_key(|(id, row)| (row.due, *id));
    let Some((first, row)) = late.first().copied() else { return Vec::new() };
    let days = |row: &Move| row.due.map_or(0, |due| days_between(due, today));
    let headline = msg!("strategy-move-overdue", count = late.len(), text = row.text.trim(), days = days(row));
    let mut insight = Insight::new("move-overdue", Severity::Act, Source::WalletShare2014, about(first), headline);
    for (id, row) in late.iter().take(MOST) {
        let text = match row.owner.trim() {
            "" => msg!("strategy-fact-due-nobodys", text = row.text.trim(), days = days(row)),
            owner => msg!("strategy-fact-due", text = row.text.trim(), owner = owner, days = days(row)),
        };
        insight = insight.fact(text, about(*id)).since(row.due, today);
    }
    insight = match sale_of(plan, playbook, row) {
        Ok(Some((id, sale))) => {
            let here = About { opportunity: Some(id), ..About::whole(EntityKind::Opportunity, id) };
            let text = match sale.close_on {
                Some(on) => msg!("strategy-fact-serves-by", opportunity = name_of(sale), on = on),
                None => msg!("strategy-fact-serves", opportunity = name_of(sale)),
            };
            insight.fact(text, here).worth(sale.amount.as_ref())
        }
        _ => insight.fact(msg!("strategy-fact-no-word"), about(first)),
    };
    let todo = match row.owner.trim() {
        "" => msg!("strategy-move-overdue-todo-nobodys", text = row.text.trim()),
        owner => msg!("strategy-move-overdue-todo", owner = owner, text = row.text.trim()),
    };
    vec![insight.leads_to(todo)]
}

/// Most dated moves come due after the horizon, or after the decision they are meant to bring ("Sales Growth in Strategic
/// Accounts": a review looks two to three quarters ahead).
pub fn outside_the_horizon(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    let horizon = today.saturating_add(Duration::days(playbook.limits.horizon_quarters * QUARTER));
    let open = plan.moves.iter().filter(|(_, row)| row.done_on.is_none());
    let dated = open.filter_map(|(id, row): (&Id, &Arc<Move>)| {
        let sale = sale_of(plan, playbook, row).ok()?;
        Some((*id, &**row, row.due?, sale))
    });
    let dated: Vec<_> = dated.collect();
    let beyond = |due: Date, sale: Option<(Id, &Opportunity)>| {
        due > horizon || sale.and_then(|(_, sale)| sale.close_on).is_some_and(|on| on >= today && due > on)
    };
    let mut late: Vec<_> = dated.iter().filter(|(_, _, due, sale)| beyond(*due, *sale)).copied().collect();
    if late.len() < ENOUGH_MOVES || late.len() * 2 <= dated.len() {
        return Vec::new();
    }
    late.arrange_by_key(|(id, _, due, _)| (*due, *id));
    let Some((first, ..)) = late.first().copied() else { return Vec::new() };
    let headline = msg!("strategy-outside-the-horizon", late = late.len(), count = dated.len());
    let source = Source::StrategicAccounts2012;
    let mut insight = Insight::new("outside-the-horizon", Severity::Watch, source, about(first), headline);
    for (id, row, due, _) in late.iter().take(MOST) {
        insight = insight.fact(msg!("strategy-fact-due-on", text = row.text.trim(), on = *due), about(*id));
    }
    let before = late.iter().find_map(|(_, _, due, sale)| {
        let (id, sale) = (*sale)?;
        sale.close_on.filter(|on| on < due).map(|on| (id, sale, on))
    });
    insight = match before {
        Some((id, sale, on)) => {
            let here = About { opportunity: Some(id), ..About::whole(EntityKind::Opportunity, id) };
            let text = msg!("strategy-fact-decided-on", opportunity = name_of(sale), on = on);
            insight.fact(text, here).worth(sale.amount.as_ref())
        }
        None => insight.fact(msg!("strategy-fact-horizon", on = horizon), about(first)),
    };
    vec![insight.leads_to(msg!("strategy-outside-the-horizon-todo"))]
}

/// A question pinned to a row has waited longer than a week (R. Ruff: a strategy lives from review and follow-up). One
/// insight for each, the oldest two.
pub fn question_unanswered(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    let waits = |pin: &Pin| pin.on.is_some_and(|on| days_between(on, today) > playbook.limits.pin_days);
    let here = plan
        .pins
        .iter()
        .filter(|(_, pin)| pin.answer.trim().is_empty() && !pin.question.trim().is_empty() && waits(pin));
    let mut found: Vec<(Id, &Pin)> = here.map(|(id, pin)| (*id, &**pin)).collect();
    found.arrange_by_key(|(id, pin)| (pin.on, *id));
    found.into_iter().filter_map(|(id, pin)| unanswered(plan, playbook, (id, pin), today)).take(2).collect()
}

fn unanswered(plan: &Plan, playbook: &Playbook, (id, pin): (Id, &Pin), today: Date) -> Option<Insight> {
    let kind = pin.about.kind.get();
    let row = match kind.table() {
        Some(table) => plan.row(table, pin.about.id)?,
        None => plan.row("account", pin.about.id)?,
    };
    let sale = pin.about.opportunity.or_else(|| row.get("opportunity")?.as_str()?.parse().ok());
    let sale =
        sale.or((kind == EntityKind::Opportunity).then_some(pin.about.id)).and_then(|id| plan.opportunities.get(&id));
    if sale.is_some_and(|sale| playbook.is_closed(&sale.stage)) {
        return None;
    }
    let days = pin.on.map_or(0, |on| days_between(on, today));
    let text = |name: &str| row.get(name).and_then(|text| text.as_str()).map(str::trim).filter(|text| !text.is_empty());
    let what = text("name").or_else(|| text("text"));
    let asked = match pin.by.trim() {
        "" => msg!("strategy-fact-pinned", days = days),
        by => msg!("strategy-fact-pinned-by", by = by, days = days),
    };
    let place = match what {
        Some(what) => msg!("strategy-fact-pinned-to", what = what),
        None => msg!("strategy-fact-pinned-there"),
    };
    let question = pin.question.trim();
    let headline = msg!("strategy-question-unanswered", days = days, question = question);
    let insight = Insight::new("question-unanswered", Severity::Watch, Source::Ruff2012, pin.about.clone(), headline)
        .fact(asked, pin.about.clone())
        .fact(place, pin.about.clone())
        .since(pin.on, today)
        .worth(sale.and_then(|sale| sale.amount.as_ref()));
    // The answer is to stand where the question is pinned. It was asked of us, about somebody: to whom it is put is for whoever
    // plans the call to say, and hardly to the one it is about.
    let here = About { opportunity: pin.about.opportunity, ..About::whole(EntityKind::Pin, id) };
    Some(insight.asks(msg!("strategy-pinned-question", question = question), Purpose::Learn, None, here))
}
