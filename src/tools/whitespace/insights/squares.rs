//! What single squares of the map say: nobody looked, nobody works on it, somebody else holds it.

use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, Aspect, CellStatus, EntityKind, Id, Opportunity, Plan, Purpose};
use crate::playbook::Playbook;
use crate::text::{Arg, Msg};
use crate::tools::Readings;
use crate::tools::whitespace::guide::{Guide, Proven, belongs, guide, proven};
use crate::tools::whitespace::reading::{Square, UnitRow, named, offering_name, unit_name};
use std::sync::Arc;

/// Squares from which a map is large enough to have blind spots.
const SMALLEST_MAP: usize = 4;
/// Most facts of one sort in an insight.
const MOST: usize = 2;

/// Where a fact about a unit is shown.
pub fn unit_about(unit: &UnitRow<'_>) -> About {
    About::whole(EntityKind::Unit, unit.id)
}

fn cell_about(id: Id) -> About {
    About::whole(EntityKind::Cell, id)
}

/// What an advocate's proof is about.
pub fn proof_about(advocate: &Proven<'_>) -> About {
    About::person(advocate.id, advocate.sale, Aspect::Stance)
}

/// That somebody is proven to be for us, and since when.
pub fn proof_fact(advocate: &Proven<'_>) -> Msg {
    msg!("whitespace-fact-proven", name = &advocate.row.name, ago = msg!("players-ago", days = advocate.age))
}

/// More than a third of the squares are unknown, and money is spent in those units ("Expand Account Wallet Share": not
/// knowing where else we could add value stalls growth). Quiet while nothing at all is known: then the map was only drawn.
pub fn blind_spots(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { playbook, .. } = *read;
    let ground = read.ground();
    let squares = ground.squares();
    let is_blind = |square: &&Square<'_>| square.status() == CellStatus::Unknown;
    let (total, unknown) = (squares.len(), squares.iter().filter(is_blind).count());
    let many = unknown * 100 > total * playbook.limits.blind_share;
    let Some((seen_id, _)) = squares.iter().filter(|square| !is_blind(square)).find_map(|square| square.cell) else {
        return Vec::new();
    };
    if total < SMALLEST_MAP || !many {
        return Vec::new();
    }
    let spends = |unit: &&UnitRow<'_>| unit.spend.is_some_and(|spend| spend > 0);
    let blind_in = |unit: &UnitRow<'_>| -> Vec<Arg> {
        ground.squares_of(*unit).filter(|s| is_blind(&s)).map(|s| offering_name(s.offering.1)).collect()
    };
    let units: Vec<_> = ground.units.iter().filter(spends).map(|unit| (unit, blind_in(unit))).collect();
    let units: Vec<_> = units.into_iter().filter(|(_, blind)| !blind.is_empty()).collect();
    let Some((first, offerings)) = units.first() else { return Vec::new() };
    let reading = read.people;
    let headline = msg!("whitespace-blind-spots", unknown = unknown, total = total);
    let mut insight =
        Insight::new("blind-spots", Severity::Watch, Source::WalletShare2014, unit_about(first), headline);
    for (unit, blind) in units.iter().take(MOST) {
        let text = msg!(
            "whitespace-fact-blind",
            unit = unit_name(unit.row),
            spend = ground.money(unit.spend.unwrap_or_default()),
            offerings = Arg::List(blind.iter().take(3).cloned().collect()),
        );
        insight = insight.fact(text, unit_about(unit));
    }
    let text = msg!("whitespace-fact-seen", seen = total - unknown, total = total);
    let question = msg!(
        "whitespace-blind-spots-ask",
        unit = unit_name(first.row),
        offering = offerings.first().cloned().unwrap_or_else(|| "".into()),
    );
    let way = guide(reading, &proven(reading), &first.row.name);
    vec![insight.fact(text, cell_about(seen_id)).asks(question, Purpose::Learn, way.person(), unit_about(first))]
}

/// The richest square that nobody holds has no open opportunity and no move ("Expand Account Wallet Share": new lines and
/// departments, not only more of the same). A next move that is only written into the square counts as nothing: it has no
/// owner and no date. Needs something to compare with: a second figure, or an open opportunity.
pub fn richest_cell_idle(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, .. } = *read;
    let ground = read.ground();
    let nobodys = ground.nobodys();
    let Some((amount, square, id, cell)) = nobodys.first().copied().filter(|(worth, ..)| *worth > 0) else {
        return Vec::new();
    };
    let second = nobodys.get(1).filter(|(worth, ..)| *worth > 0);
    let sale = largest_open(plan, playbook);
    if ground.pursuit(id, cell).is_some() || (second.is_none() && sale.is_none()) {
        return Vec::new();
    }
    let (unit, offering) = (unit_name(square.unit.row), offering_name(square.offering.1));
    let headline = msg!(
        "whitespace-richest-cell-idle",
        unit = unit.clone(),
        offering = offering.clone(),
        worth = ground.money(amount)
    );
    let source = Source::WalletShare2014;
    let mut insight = Insight::new("richest-cell-idle", Severity::Act, source, cell_about(id), headline);
    let text = match cell.next_move.trim() {
        "" => msg!("whitespace-fact-nothing-works"),
        next => msg!("whitespace-fact-only-noted", next = next),
    };
    insight = insight.fact(text, cell_about(id));
    if let Some((id, row)) = sale {
        let text = match &row.amount {
            Some(amount) => msg!("whitespace-fact-largest-sale", name = &row.name, amount = amount),
            None => msg!("whitespace-fact-a-sale", name = &row.name),
        };
        insight = insight.fact(text, About { opportunity: Some(id), ..About::whole(EntityKind::Opportunity, id) });
    }
    if let Some((amount, next, id, _)) = second {
        let (unit, offering) = (unit_name(next.unit.row), offering_name(next.offering.1));
        let text =
            msg!("whitespace-fact-next-richest", unit = unit, offering = offering, worth = ground.money(*amount));
        insight = insight.fact(text, cell_about(*id));
    }
    let reading = read.people;
    let way = guide(reading, &proven(reading), &square.unit.row.name);
    insight = match &way {
        Guide::Inside(advocate) | Guide::Line(advocate, ..) => {
            insight.fact(proof_fact(advocate), proof_about(advocate))
        }
        Guide::Known(person, row) => {
            let text = msg!("whitespace-fact-known-there", name = &row.name, unit = unit.clone());
            insight.fact(text, About::whole(EntityKind::Stakeholder, *person))
        }
        Guide::Nobody => insight,
    };
    let (question, purpose) = match &way {
        Guide::Line(_, _, host) => {
            (msg!("whitespace-richest-ask-line", host = &host.name, unit = unit.clone()), Purpose::Access)
        }
        Guide::Inside(_) => (msg!("whitespace-richest-ask-inside", offering = offering.clone()), Purpose::Access),
        _ => (msg!("whitespace-richest-ask", unit = unit.clone(), offering = offering.clone()), Purpose::Learn),
    };
    let todo = msg!("whitespace-richest-todo", unit = unit, offering = offering);
    let insight = insight.worth(Some(&ground.money(amount))).leads_to(todo);
    vec![insight.asks(question, purpose, way.person(), cell_about(id))]
}

/// The open opportunity worth most.
fn largest_open<'a>(plan: &'a Plan, playbook: &Playbook) -> Option<(Id, &'a Opportunity)> {
    let open = |(_, row): &(&Id, &Arc<Opportunity>)| !playbook.is_closed(&row.stage) && !row.name.trim().is_empty();
    let worth = |row: &Opportunity| row.amount.as_ref().map_or(0, |money| money.amount);
    let most = plan.opportunities.iter().filter(open).max_by_key(|(id, row)| (worth(row), std::cmp::Reverse(**id)));
    most.map(|(id, row)| (*id, &**row))
}

/// A competitor holds a square in whose unit we have a proven advocate ("Expand Account Wallet Share": the skill to box
/// out competitors). Quiet once an opportunity or a move works on it.
pub fn box_out(read: &Readings<'_, '_>) -> Vec<Insight> {
    let ground = read.ground();
    let theirs = ground.squares().into_iter().filter(|square| square.status() == CellStatus::Theirs);
    let held = theirs.filter_map(|square| square.cell.map(|(id, cell)| (square, id, cell)));
    let held: Vec<_> = held.filter(|(_, id, cell)| ground.pursuit(*id, cell).is_none()).collect();
    if held.is_empty() {
        return Vec::new();
    }
    let reading = read.people;
    let advocates = proven(reading);
    let mut found = Vec::new();
    for (square, id, cell) in held {
        let Some(advocate) = advocates.iter().find(|advocate| belongs(advocate.row, &square.unit.row.name)) else {
            continue;
        };
        let (unit, offering) = (unit_name(square.unit.row), offering_name(square.offering.1));
        let rival = named(&cell.incumbent, msg!("whitespace-some-rival"));
        let name = &advocate.row.name;
        let headline = msg!(
            "whitespace-box-out",
            rival = rival.clone(),
            offering = offering.clone(),
            unit = unit.clone(),
            name = name
        );
        let worth = match ground.open_potential(cell) {
            0 => msg!("whitespace-worth-unknown"),
            amount => msg!("whitespace-worth", worth = ground.money(amount)),
        };
        let fact = msg!(
            "whitespace-fact-theirs",
            unit = unit.clone(),
            rival = rival.clone(),
            offering = offering,
            worth = worth
        );
        let insight = Insight::new("box-out", Severity::Watch, Source::WalletShare2014, cell_about(id), headline)
            .fact(fact, cell_about(id))
            .fact(proof_fact(advocate), proof_about(advocate))
            .worth(Some(&ground.money(ground.open_potential(cell))))
            .asks(
                msg!("whitespace-box-out-ask", rival = rival.clone(), unit = unit.clone()),
                Purpose::Learn,
                Some(advocate.id),
                cell_about(id),
            )
            .leads_to(msg!("whitespace-box-out-todo", name = name, unit = unit, rival = rival));
        found.push(insight);
    }
    found
}
