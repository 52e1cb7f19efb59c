//! What comes of a review: growth, or only more of the same; and whether what was agreed is done.

use super::super::reading::{about, actions, agenda, follow_ups, keeps, minutes};
use super::{at_hand, coming};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, EntityKind, Id, Move, Review, ReviewTopic, days_between};
use crate::text::Msg;
use crate::tools::Readings;
use crate::tools::strategy::moves::is_late;
use crate::tools::whitespace::reading::{offering_name, unit_name};

/// Facts of one sort in an insight, at most.
const MOST: usize = 3;
/// Items of an agenda, or actions, from which their mix can be judged.
const ENOUGH: usize = 2;

/// A review that brings no growth ("Sales Growth in Strategic Accounts": a review is there to grow funnel value and sales;
/// maintain, protect and manage is flagged). Of one ahead the agenda tells, of one at hand the actions do; one of which nobody
/// has said what it is for may yet grow something.
pub fn no_growth_item(read: &Readings<'_, '_>) -> Vec<Insight> {
    let agreed = at_hand(read).filter(|(id, _)| {
        let agreed = actions(read.plan, *id);
        agreed.len() >= ENOUGH && agreed.iter().all(|(_, row)| keeps(row))
    });
    if let Some((id, _)) = agreed {
        let agreed = actions(read.plan, id);
        let headline = msg!("reviews-no-growth-actions", count = agreed.len());
        let mut insight =
            Insight::new("no-growth-item", Severity::Act, Source::StrategicAccounts2012, about(id), headline);
        for (action, row) in agreed.iter().take(MOST) {
            let place = About::whole(EntityKind::Move, *action);
            insight = insight.fact(msg!("reviews-fact-protects", text = row.text.trim()), place);
        }
        return vec![with_ground(read, insight, id)];
    }
    let planned = coming(read).filter(|(_, row, _)| {
        let items = agenda(row);
        items.len() >= ENOUGH && !items.iter().any(|(_, item)| is_growth(item.topic.get()))
    });
    let Some((id, row, _)) = planned else { return Vec::new() };
    let headline = msg!("reviews-no-growth-agenda", minutes = minutes(row));
    let insight = Insight::new("no-growth-item", Severity::Act, Source::StrategicAccounts2012, about(id), headline);
    vec![with_ground(read, on_it(insight, id, row), id)]
}

/// What an agenda that grows nothing holds.
fn on_it(mut insight: Insight, id: Id, row: &Review) -> Insight {
    for (_, item) in agenda(row).iter().take(MOST) {
        insight = insight.fact(msg!("reviews-fact-item", text = item.text.trim(), minutes = item.minutes), about(id));
    }
    insight
}

fn is_growth(topic: ReviewTopic) -> bool {
    matches!(topic, ReviewTopic::NewFields | ReviewTopic::Funnel)
}

/// Where growth lies instead: the richest square nobody works on, else the growth that is planned.
fn with_ground(read: &Readings<'_, '_>, insight: Insight, id: Id) -> Insight {
    let ground = read.ground();
    if let Some((worth, square, cell, _)) = ground.idle().into_iter().next() {
        let (unit, offering) = (unit_name(square.unit.row), offering_name(square.offering.1));
        let todo = msg!("whitespace-richest-todo", unit = unit.clone(), offering = offering.clone());
        let text = msg!("whitespace-fact-open-square", unit = unit, offering = offering, worth = ground.money(worth));
        return insight
            .fact(text, About::whole(EntityKind::Cell, cell))
            .worth(Some(&ground.money(worth)))
            .leads_to(todo);
    }
    let (fact, place): (Msg, About) = match read.plan.account.target_growth.filter(|growth| *growth > 0) {
        Some(growth) => (msg!("reviews-fact-target", growth = growth), About::whole(EntityKind::Account, read.plan.id)),
        None => (msg!("reviews-fact-no-growth"), about(id)),
    };
    insight.fact(fact, place).leads_to(msg!("reviews-no-growth-todo"))
}

/// What was agreed in a review is past its date and nobody has answered for it (R. Ruff: a strategy lives from up-front
/// planning, management review and follow-up; nothing is done once). One insight for all of them, told from the oldest.
pub fn follow_up_overdue(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, today, .. } = *read;
    let late: Vec<(Id, &Move)> = follow_ups(plan, today).into_iter().filter(|(_, row)| is_late(row, today)).collect();
    let Some((first, row)) = late.first() else { return Vec::new() };
    let days = |row: &Move| row.due.map_or(0, |due| days_between(due, today));
    let headline = msg!("reviews-follow-up", count = late.len(), text = row.text.trim(), days = days(row));
    let place = About::whole(EntityKind::Move, *first);
    let mut insight = Insight::new("follow-up-overdue", Severity::Act, Source::Ruff2012, place, headline);
    for (id, row) in late.iter().take(MOST) {
        let text = match row.owner.trim() {
            "" => msg!("strategy-fact-due-nobodys", text = row.text.trim(), days = days(row)),
            owner => msg!("strategy-fact-due", text = row.text.trim(), owner = owner, days = days(row)),
        };
        insight = insight.fact(text, About::whole(EntityKind::Move, *id)).since(row.due, today);
    }
    let review = row.review.and_then(|id| Some((id, plan.reviews.get(&id)?.on?)));
    if let Some((id, on)) = review {
        insight = insight.fact(msg!("reviews-fact-agreed-on", on = on), about(id));
    } else {
        insight = insight.fact(msg!("reviews-fact-agreed"), About::whole(EntityKind::Move, *first));
    }
    let todo = match row.owner.trim() {
        "" => msg!("strategy-move-overdue-todo-nobodys", text = row.text.trim()),
        owner => msg!("strategy-move-overdue-todo", owner = owner, text = row.text.trim()),
    };
    vec![insight.leads_to(todo)]
}
