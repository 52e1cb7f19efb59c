//! Whom the calls meet: those who bought the old business, those who cannot say yes, those the seller is not at ease with
//! ("How to Get Your Salespeople to Execute Your Strategy", S. Edinger: when the offering changes, the buyers change).

use super::held::sought;
use super::planned::soon;
use super::{about, called, tells};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, Aspect, Call, EntityKind, Id, OpportunityKind, Purpose, Stakeholder};
use crate::playbook::BuyerRole;
use crate::tools::Readings;
use crate::tools::calls::briefing::AT_EASE;
use crate::tools::calls::reading::is_ahead;
use crate::tools::people::reading::{Held, Reading, Sale};
use crate::tools::people::words::comfort as comfort_word;
use std::collections::BTreeSet;

/// People named at once.
const MOST: usize = 3;
/// Calls in a row that asked people who cannot say yes, before it is told.
const IN_VAIN: usize = 3;

fn person(id: Id) -> About {
    About::whole(EntityKind::Stakeholder, id)
}

/// Two calls or more were held for a sale that carries the shift, and everybody they met buys what we sold before; no call
/// ahead meets somebody new either. People whose title the playbook does not know cannot be judged.
pub fn old_buyers(read: &Readings<'_, '_>) -> Vec<Insight> {
    let reading = read.people;
    let shift = |sale: &Sale<'_>| sale.row.kind == OpportunityKind::Shift;
    let sales = reading.sales();
    sales.iter().filter(|sale| shift(sale)).filter_map(|sale| only_old(reading, sale)).collect()
}

fn only_old(reading: &Reading<'_>, sale: &Sale<'_>) -> Option<Insight> {
    let (plan, playbook, today) = (reading.plan, reading.playbook, reading.today);
    let held: Vec<&Held<'_>> = reading.held_in(sale.id).filter(|held| !held.call.room.is_empty()).collect();
    let last = *held.last()?;
    if held.len() < playbook.limits.meetings {
        return None;
    }
    let ahead = |call: &Call| call.opportunity == Some(sale.id) && is_ahead(call, today);
    let planned = plan.calls.values().filter(|call| ahead(call)).flat_map(|call| call.room.keys());
    let seated: BTreeSet<Id> = held.iter().flat_map(|held| held.call.room.keys()).chain(planned).copied().collect();
    let people = seated.iter().filter_map(|id| plan.stakeholders.get(id).map(|row| (*id, &**row)));
    let roles: Option<Vec<(Id, &Stakeholder, &BuyerRole)>> =
        people.map(|(id, row)| playbook.role_of(&row.title).map(|role| (id, row, role))).collect();
    let met = roles.filter(|roles| !roles.is_empty() && roles.iter().all(|(_, _, role)| !role.new))?;
    let new = playbook.roles.iter().find(|role| role.new)?;
    let unmet = sale.players.iter().find(|it| playbook.role_of(&it.person.title).is_some_and(|role| role.new));
    let headline = msg!("call-rule-old-buyers", sale = sale.name());
    let here = sale.about();
    let mut insight = Insight::new("old-buyers", Severity::Act, Source::Edinger, here.clone(), headline)
        .fact(msg!("call-rule-fact-met-old", count = held.len()), about(last.id, last.call))
        .worth(sale.row.amount.as_ref())
        .since(held.first().and_then(|held| held.day), today);
    for (id, row, role) in met.iter().take(MOST) {
        insight = insight.fact(msg!("call-rule-fact-old-role", name = &row.name, role = &role.name), person(*id));
    }
    let via = met.first().map(|(id, ..)| *id);
    Some(match unmet {
        Some(player) => {
            let name = &player.person.name;
            let question = msg!("call-rule-old-buyers-bring", name = name);
            insight.fact(msg!("call-rule-fact-unmet", name = name), person(player.id)).asks(
                question,
                Purpose::Access,
                via,
                player.about(sale, Aspect::Access),
            )
        }
        None => insight.asks(msg!("call-rule-old-buyers-ask", cares = &new.cares_about), Purpose::Access, via, here),
    })
}

/// The last three calls of a sale that asked for something met nobody who can say yes, nor anybody whose line to them has
/// carried. It needs to be known who says yes.
pub fn cannot_say_yes(read: &Readings<'_, '_>) -> Vec<Insight> {
    let reading = read.people;
    reading.sales().iter().filter_map(|sale| asked_in_vain(reading, sale)).collect()
}

fn asked_in_vain(reading: &Reading<'_>, sale: &Sale<'_>) -> Option<Insight> {
    let yes = reading.yes(sale);
    let first = yes.first()?;
    let asked: Vec<&Held<'_>> = reading.held_in(sale.id).rev().filter(|held| sought(held.call)).take(IN_VAIN).collect();
    let (last, oldest) = (asked.first()?, asked.last()?);
    let carries = |id: &Id| yes.iter().any(|yes| yes.id == *id || reading.reaches(sale, *id, yes.id));
    if asked.len() < IN_VAIN || asked.iter().any(|held| held.call.room.keys().any(carries)) {
        return None;
    }
    let name = &first.person.name;
    let to = first.about(sale, Aspect::Access);
    let headline = msg!("call-rule-cannot-say-yes", sale = sale.name(), count = IN_VAIN);
    let mut insight = Insight::new("cannot-say-yes", Severity::Act, Source::Edinger, sale.about(), headline)
        .worth(sale.row.amount.as_ref())
        .since(oldest.day, reading.today);
    for held in &asked {
        let text = msg!("call-rule-fact-asked", name = called(reading.plan, held.call));
        insight = insight.fact(text, about(held.id, held.call));
    }
    let via = last.call.room.keys().next().copied();
    let question = msg!("call-rule-nobody-can-act-ask", yes = name);
    Some(insight.fact(msg!("call-rule-fact-yes-absent", name = name), to.clone()).asks(
        question,
        Purpose::Access,
        via,
        to,
    ))
}

/// A call within a week meets a role that is new to us, and the seller has said not to be at ease with the person: the
/// briefing, or somebody who knows the role.
pub fn comfort_gap(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    let found = soon(plan, playbook, today).filter_map(|(id, call, on)| {
        let sale = call.opportunity?;
        let strange = call.room.keys().find_map(|seat| {
            let row = plan.stakeholders.get(seat)?;
            let comfort = row.positions.get(&sale)?.comfort.filter(|comfort| *comfort < AT_EASE)?;
            let role = playbook.role_of(&row.title).filter(|role| role.new)?;
            Some((*seat, row, comfort, role))
        });
        let (seat, row, comfort, role) = strange?;
        let headline = msg!("call-rule-comfort-gap", name = &row.name, day = on);
        let insight = tells("comfort-gap", Severity::Watch, Source::Edinger, (id, call), headline)
            .fact(msg!("call-rule-fact-comfort", name = &row.name, comfort = comfort_word(comfort)), person(seat))
            .fact(msg!("call-rule-fact-new-role", role = &role.name, cares = &role.cares_about), person(seat))
            .fact(msg!("call-rule-fact-planned", day = on), about(id, call));
        Some(insight.leads_to(msg!("call-rule-comfort-gap-move", name = called(plan, call), role = &role.name)))
    });
    found.collect()
}

#[cfg(test)]
#[path = "buyers_tests.rs"]
mod tests;
