//! Whose words they are.

use super::{MOST, person};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, EntityKind, Id, Plan, Purpose, Statement};
use crate::tools::Readings;
use crate::tools::people::reading::{Player, Reading, Sale};
use crate::tools::picture::reading::{quote, when};
use crate::tools::value::reading::{has_spoken, statements};
use std::cmp::Reverse;

/// Statements from which it is odd that all are ours.
const STATEMENTS: usize = 2;

/// Somebody likes us (relationship at or above the playbook's limit) and was met, and nobody at the customer has ever said
/// what we are worth ("Expand Account Wallet Share", 2014: golf and years are surface signs). Quiet where `our-words-only`
/// says the same.
pub fn liked_but_not_valued(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    if has_spoken(plan, |_| true) || !only_ours(plan).is_empty() {
        return Vec::new();
    }
    let reading = read.people;
    let close = |level: &u8| *level >= playbook.limits.close_relationship;
    let liked = plan.stakeholders.iter().filter_map(|(id, person)| {
        let level = person.best_relationship().filter(close)?;
        reading.last_met(*id).map(|held| (level, *id, person, held))
    });
    let Some((level, id, row, held)) = liked.max_by_key(|(level, id, row, _)| (*level, row.sway, Reverse(*id))) else {
        return Vec::new();
    };
    let headline = msg!("value-liked", name = &row.name);
    let mut insight =
        Insight::new("liked-but-not-valued", Severity::Watch, Source::WalletShare2014, person(id), headline)
            .fact(msg!("players-fact-relationship", name = &row.name, level = level), person(id))
            .fact(
                msg!("value-fact-met", name = &row.name, when = when(held.day, today)),
                About::whole(EntityKind::Call, held.id),
            );
    if let Some((id, ours)) = statements(plan, None).next() {
        insight =
            insight.fact(msg!("value-fact-ours", words = quote(&ours.text)), About::whole(EntityKind::Statement, id));
    }
    vec![insight.asks(msg!("value-liked-ask"), Purpose::Learn, Some(id), person(id))]
}

/// The statements of value, where there are two or more and all are ours.
fn only_ours(plan: &Plan) -> Vec<(Id, &Statement)> {
    let all: Vec<_> = statements(plan, None).collect();
    let ours = all.len() >= STATEMENTS && all.iter().all(|(_, row)| row.confirmed_by.is_none());
    if ours { all } else { Vec::new() }
}

/// Every statement of value is ours ("Expand Account Wallet Share", 2014: when did you last ask why they buy from you?).
pub fn our_words_only(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    let ours = only_ours(plan);
    let Some((first, _)) = ours.first() else { return Vec::new() };
    let closed = |row: &Statement| {
        let sale = row.opportunity.and_then(|id| plan.opportunities.get(&id));
        sale.is_some_and(|sale| playbook.is_closed(&sale.stage))
    };
    if ours.iter().all(|(_, row)| closed(row)) {
        return Vec::new();
    }
    let reading = read.people;
    let named = ours.iter().find_map(|(_, row)| row.counts_for).filter(|id| plan.stakeholders.contains_key(id));
    let whom = named.or_else(|| {
        let sales = reading.sales();
        let people = sales.first().map(|sale| reading.weightiest(sale, |_| true)).unwrap_or_default();
        people.first().map(|player| player.id)
    });
    let about = About::whole(EntityKind::Statement, *first);
    let headline = msg!("value-ours-only", count = ours.len());
    let mut insight = Insight::new("our-words-only", Severity::Watch, Source::WalletShare2014, about.clone(), headline);
    for (id, row) in ours.iter().take(MOST) {
        let about = About::whole(EntityKind::Statement, *id);
        insight = insight.fact(msg!("value-fact-ours", words = quote(&row.text)), about).since(id.made_on(), today);
    }
    vec![insight.asks(msg!("value-ours-only-ask"), Purpose::Learn, whom, whom.map_or(about, person))]
}

/// Somebody who can say yes is within reach (met, or a proven advocate's line carries to them), and no word on what we are
/// worth is theirs (S. Edinger, "How to Get Your Salespeople to Execute Your Strategy": value lies in the client's
/// objectives; R. Ruff, 2012: what counts as value differs by player).
pub fn power_hears_no_value(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, .. } = *read;
    let reading = read.people;
    let sales = reading.sales();
    let silent = |sale: &Sale<'_>| -> Vec<Insight> {
        let yes = reading.yes(sale).into_iter().filter(|yes| !has_spoken(plan, |id| id == yes.id));
        yes.filter_map(|yes| unheard(reading, sale, yes)).collect()
    };
    sales.iter().flat_map(silent).collect()
}

fn unheard(reading: &Reading<'_>, sale: &Sale<'_>, yes: &Player<'_>) -> Option<Insight> {
    let (name, today) = (&yes.person.name, reading.today);
    let here = About { opportunity: Some(sale.id), ..person(yes.id) };
    let met = reading.meetings(yes.id, sale.id).next_back();
    let line = || reading.proven_advocates(sale).into_iter().find(|ally| reading.reaches(sale, ally.id, yes.id));
    let (text, about, day) = match met {
        Some(held) => {
            let text = msg!("value-fact-met", name = name, when = when(held.day, today));
            (text, About::whole(EntityKind::Call, held.id), held.day)
        }
        None => {
            let ally = line()?;
            (msg!("value-fact-line", ally = &ally.person.name, name = name), person(ally.id), None)
        }
    };
    let headline = msg!("value-power", name = name, sale = sale.name());
    let mut insight = Insight::new("power-hears-no-value", Severity::Act, Source::Edinger, here.clone(), headline)
        .fact(msg!("value-fact-yes", name = name, sale = sale.name()), here.clone())
        .fact(text, about)
        .since(day, today)
        .worth(sale.row.amount.as_ref());
    let others = statements(reading.plan, Some(sale.id)).find(|(_, row)| row.confirmed_by.is_some());
    let ours = || statements(reading.plan, Some(sale.id)).find(|(_, row)| row.counts_for == Some(yes.id));
    if let Some((id, row)) = others.or_else(ours) {
        let words = quote(&row.text);
        let text = match row.confirmed_by.and_then(|id| reading.plan.stakeholders.get(&id)) {
            Some(other) => msg!("value-fact-theirs", words = words, name = &other.name),
            None => msg!("value-fact-ours", words = words),
        };
        insight = insight.fact(text, About::whole(EntityKind::Statement, id));
    }
    Some(insight.asks(msg!("value-power-ask", sale = sale.name()), Purpose::Learn, Some(yes.id), here))
}
