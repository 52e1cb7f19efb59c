//! How broadly we stand in the account: one unit or several, the top or never, a share that grows.

use super::squares::unit_about;
use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, Arrange, Authority, EntityKind, Id, Plan, Purpose, Stakeholder, days_between};
use crate::playbook::Playbook;
use crate::tools::Readings;
use crate::tools::whitespace::guide::belongs;
use crate::tools::whitespace::reading::{UnitRow, unit_name};
use std::cmp::Reverse;
use std::sync::Arc;

/// People with whom we have a relationship, from which their spread over units is looked at.
const ENOUGH_PEOPLE: usize = 3;

fn person_about(id: Id) -> About {
    About::whole(EntityKind::Stakeholder, id)
}

/// More than 70 % of our sales or of our relationships lie in one unit while another one spends elsewhere ("Expand Account
/// Wallet Share": from "my client" to company with company).
pub fn all_in_one_unit(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, .. } = *read;
    let ground = read.ground();
    let limit = playbook.limits.one_unit_share;
    let sales: i64 = ground.units.iter().filter_map(|unit| unit.ours).fold(0, i64::saturating_add);
    let most_sales = ground.units.iter().max_by_key(|unit| (unit.ours, Reverse(unit.id)));
    let tied: Vec<_> = plan.stakeholders.iter().filter(|(_, row)| is_tied(row, playbook)).collect();
    let of = |unit: &UnitRow<'_>| tied.iter().filter(|(_, row)| belongs(row, &unit.row.name)).count();
    let most_people = ground.units.iter().max_by_key(|unit| (of(unit), Reverse(unit.id)));
    let share = |unit: &UnitRow<'_>| percent(unit.ours.unwrap_or_default(), sales);
    let by_sales = most_sales.filter(|unit| share(unit) > limit);
    let by_people = most_people.filter(|unit| tied.len() >= ENOUGH_PEOPLE && of(unit) * 100 > tied.len() * limit);
    let Some(unit) = by_sales.or(by_people) else { return Vec::new() };
    let others = ground.units.iter().filter(|other| other.id != unit.id);
    let left = |other: &UnitRow<'_>| other.spend.unwrap_or_default() - other.ours.unwrap_or_default();
    let Some(other) = others.filter(|other| left(other) > 0).max_by_key(|other| (left(other), Reverse(other.id)))
    else {
        return Vec::new();
    };
    let headline = match by_sales {
        Some(_) => msg!("whitespace-all-in-one-unit", unit = unit_name(unit.row)),
        None => msg!("whitespace-all-in-one-unit-people", unit = unit_name(unit.row)),
    };
    let mut insight =
        Insight::new("all-in-one-unit", Severity::Watch, Source::WalletShare2014, unit_about(unit), headline);
    if by_sales.is_some() {
        let text = msg!("whitespace-fact-of-our-sales", unit = unit_name(unit.row), share = share(unit));
        insight = insight.fact(text, unit_about(unit));
    }
    let friend = tied.iter().filter(|(_, row)| belongs(row, &unit.row.name));
    let friend = friend.max_by_key(|(id, row)| (row.best_relationship(), Reverse(**id))).map(|(id, _)| **id);
    if let Some(id) = friend.filter(|_| by_people.is_some_and(|most| most.id == unit.id)) {
        let text =
            msg!("whitespace-fact-relationships", unit = unit_name(unit.row), count = of(unit), total = tied.len());
        insight = insight.fact(text, person_about(id));
    }
    let text = msg!(
        "whitespace-fact-spends-elsewhere",
        unit = unit_name(other.row),
        spend = ground.money(other.spend.unwrap_or_default()),
        ours = ground.money(other.ours.unwrap_or_default()),
    );
    let question = msg!("whitespace-all-in-one-unit-ask", unit = unit_name(other.row));
    let insight = insight.fact(text, unit_about(other)).worth(Some(&ground.money(left(other))));
    vec![insight.asks(question, Purpose::Access, friend, unit_about(other))]
}

/// A whole number of percent, rounded down; 0 of nothing.
fn percent(part: i64, whole: i64) -> usize {
    let percent = part.max(0).saturating_mul(100).checked_div(whole.max(1)).unwrap_or_default();
    if whole <= 0 { 0 } else { usize::try_from(percent).unwrap_or_default() }
}

fn is_tied(row: &Stakeholder, playbook: &Playbook) -> bool {
    row.best_relationship().is_some_and(|level| level >= playbook.limits.tie)
}

/// Several calls were held and nobody at the top sat in one of them, while squares worth money lie open ("Expand Account
/// Wallet Share": the executive level is one of the ways to grow). At the top is who can say yes finally, whose sway is
/// the highest, or to whom others report and who reports to nobody.
pub fn no_executive_reach(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    let ground = read.ground();
    let Some((worth, square, cell, _)) = ground.idle().into_iter().next() else { return Vec::new() };
    let reading = read.people;
    let window = playbook.limits.shelf_life;
    let recent: Vec<_> =
        reading.held().iter().filter(|held| held.age(today).is_some_and(|age| age <= window)).collect();
    let mut top: Vec<(Id, &Stakeholder)> = plan
        .stakeholders
        .iter()
        .filter(|(id, row)| is_top(plan, playbook, **id, row))
        .map(|(id, row)| (*id, &**row))
        .collect();
    top.arrange_by_key(|(id, row)| (Reverse(row.sway), *id));
    let met = |id: Id| recent.iter().any(|held| held.met(id));
    let Some((first, row)) = top.first().copied() else { return Vec::new() };
    if recent.len() < playbook.limits.single_thread_calls || top.iter().any(|(id, _)| met(*id)) {
        return Vec::new();
    }
    let Some(last) = recent.last() else { return Vec::new() };
    let headline = msg!("whitespace-no-executive-reach", days = window, name = &row.name);
    let calls = msg!("whitespace-fact-calls-below", count = recent.len(), window = window);
    let seen = match reading.last_met(first).and_then(|held| held.day) {
        Some(day) => msg!("whitespace-fact-top-met", name = &row.name, days = days_between(day, today)),
        None => msg!("whitespace-fact-top-never-met", name = &row.name),
    };
    let open = msg!(
        "whitespace-fact-open-square",
        unit = unit_name(square.unit.row),
        offering = super::super::reading::offering_name(square.offering.1),
        worth = ground.money(worth),
    );
    let people = last.call.room.keys().filter_map(|id| plan.stakeholders.get(id).map(|row| (*id, row)));
    let via = people.max_by_key(|(id, row)| (row.sway, Reverse(*id))).map(|(id, _)| id);
    let insight =
        Insight::new("no-executive-reach", Severity::Watch, Source::WalletShare2014, person_about(first), headline)
            .fact(calls, About::whole(EntityKind::Call, last.id))
            .fact(seen, person_about(first))
            .fact(open, About::whole(EntityKind::Cell, cell))
            .worth(Some(&ground.money(worth)));
    let question = msg!("whitespace-no-executive-reach-ask", name = &row.name);
    vec![insight.asks(question, Purpose::Access, via, person_about(first))]
}

fn is_top(plan: &Plan, playbook: &Playbook, id: Id, row: &Stakeholder) -> bool {
    let open = |sale: &Id| plan.opportunities.get(sale).is_some_and(|row| !playbook.is_closed(&row.stage));
    let decides = row.positions.iter().any(|(sale, position)| position.authority == Authority::Final && open(sale));
    let leads = || row.reports_to.is_none() && plan.stakeholders.values().any(|other| other.reports_to == Some(id));
    decides || row.sway == Some(5) || leads()
}

/// Our share of a unit's spend grew from one period to the next: worth asking why, and asking it aloud ("Expand Account
/// Wallet Share": ask why they buy from you). One insight, for the unit where it brought most.
pub fn share_growing(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, .. } = *read;
    let ground = read.ground();
    let grown = ground.units.iter().filter_map(|unit| {
        let mut latest = unit.row.share_history.iter().rev();
        let ((now, to), (before, from)) = (latest.next()?, latest.next()?);
        let more = i64::from(to.checked_sub(*from)?);
        let gain = unit.spend?.saturating_mul(more) / 100;
        // A share that has fallen again since is nothing to build on.
        (gain > 0 && unit.row.our_share.is_none_or(|share| share >= *to)).then_some((
            gain,
            unit,
            (before, from),
            (now, to),
        ))
    });
    let Some((gain, unit, (before, from), (now, to))) = grown.max_by_key(|(gain, unit, ..)| (*gain, Reverse(unit.id)))
    else {
        return Vec::new();
    };
    let headline = msg!("whitespace-share-growing", unit = unit_name(unit.row), from = *from, to = *to);
    let periods = msg!("whitespace-fact-share-then-now", before = before, from = *from, now = now, to = *to);
    let spends = msg!(
        "whitespace-fact-worth-of-gain",
        unit = unit_name(unit.row),
        spend = ground.money(unit.spend.unwrap_or_default()),
        gain = ground.money(gain),
    );
    let people = plan.stakeholders.iter().filter(|(_, row): &(&Id, &Arc<Stakeholder>)| belongs(row, &unit.row.name));
    let who = people.max_by_key(|(id, row)| (row.best_relationship(), row.sway, Reverse(**id))).map(|(id, _)| *id);
    let question = msg!("whitespace-share-growing-ask", unit = unit_name(unit.row), before = before);
    vec![
        Insight::new("share-growing", Severity::Strength, Source::WalletShare2014, unit_about(unit), headline)
            .fact(periods, unit_about(unit))
            .fact(spends, unit_about(unit))
            .worth(Some(&ground.money(gain)))
            .asks(question, Purpose::Learn, who, unit_about(unit)),
    ]
}
