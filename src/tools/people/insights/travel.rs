//! Advocates as a way into the rest of the account.

use super::case::{Case, Head, MOST, ask, each_sale, quote};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, Arrange, Aspect, Cell, CellStatus, EntityKind, Id, Plan, Purpose, Stakeholder};
use crate::text::{Arg, Msg};
use crate::tools::Readings;
use crate::tools::people::reading::{Player, Reading, Sale, line_drawn};
use std::collections::BTreeSet;

const TRAVEL: Head =
    Head { id: "advocate-can-travel", severity: Severity::Strength, source: Source::StrategicAccounts2012 };

/// A proven advocate has a line into a unit that holds whitespace ("Sales Growth in Strategic Accounts": advocates as a
/// referral path into other divisions and regions). Said once per advocate and unit.
pub fn advocate_can_travel(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, .. } = *read;
    let open = whitespace(plan);
    if open.is_empty() {
        return Vec::new();
    }
    let mut found = each_sale(read, |reading, sale| {
        let advocates = reading.proven_advocates(sale);
        advocates.into_iter().flat_map(|player| journeys(reading, sale, player, &open)).collect()
    });
    let mut spoken = BTreeSet::new();
    found.retain(|insight| spoken.insert((insight.subject.id, insight.because.last().map(|fact| fact.about.id))));
    found
}

/// A unit with cells that are idle or a competitor's, the one with the largest potential first.
struct Open<'a> {
    unit: &'a str,
    cells: Vec<(Id, &'a Cell)>,
}

fn whitespace(plan: &Plan) -> Vec<Open<'_>> {
    let open = |cell: &Cell| cell.status == CellStatus::Idle || cell.status == CellStatus::Theirs;
    let mut units = Vec::new();
    for (id, unit) in plan.units.iter().filter(|(_, unit)| !unit.name.trim().is_empty()) {
        let here = plan.cells.iter().filter(|(_, cell)| cell.unit == *id && open(cell));
        let mut cells: Vec<_> = here.map(|(id, cell)| (*id, &**cell)).collect();
        cells.arrange_by_key(|(id, cell)| (std::cmp::Reverse(potential(cell)), *id));
        if !cells.is_empty() {
            units.push(Open { unit: unit.name.trim(), cells });
        }
    }
    units
}

fn potential(cell: &Cell) -> i64 {
    cell.potential.as_ref().map_or(0, |money| money.amount)
}

fn journeys(reading: &Reading<'_>, sale: &Sale<'_>, player: &Player<'_>, open: &[Open<'_>]) -> Vec<Insight> {
    let own = player.person.unit.trim();
    let elsewhere = open.iter().filter(|open| !same_unit(open.unit, own));
    elsewhere
        .filter_map(|open| {
            let (host_id, host) = host(reading, player, open.unit)?;
            Some(journey(reading, sale, player, (host_id, host), open))
        })
        .collect()
}

fn same_unit(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

/// Whom the advocate is heard by in the unit; the weightiest when there are several.
fn host<'a>(reading: &Reading<'a>, player: &Player<'_>, unit: &str) -> Option<(Id, &'a Stakeholder)> {
    let people = reading.plan.stakeholders.iter().map(|(id, row)| (*id, &**row));
    people
        .filter(|(id, row)| *id != player.id && same_unit(row.unit.trim(), unit))
        .filter(|(id, _)| {
            let steps = reading.playbook.limits.line_steps;
            line_drawn(reading.plan, player.id, *id, steps) || line_drawn(reading.plan, *id, player.id, 1)
        })
        .max_by_key(|(id, row)| (row.sway, std::cmp::Reverse(*id)))
}

fn journey(
    reading: &Reading<'_>,
    sale: &Sale<'_>,
    player: &Player<'_>,
    (host_id, host): (Id, &Stakeholder),
    open: &Open<'_>,
) -> Insight {
    let name = &player.person.name;
    let line = msg!("players-fact-line", name = name, host = &host.name, unit = open.unit);
    let mut case = Case::new(reading, sale).proof(player).fact(line, About::person(host_id, sale.id, Aspect::Access));
    for (id, cell) in open.cells.iter().take(MOST) {
        case = case.fact(cell_fact(reading.plan, cell, open.unit), About::whole(EntityKind::Cell, *id));
    }
    let headline = msg!("players-advocate-can-travel", name = name, unit = open.unit);
    let about = player.about(sale, Aspect::Access);
    let question = msg!("players-advocate-can-travel-ask", host = &host.name, unit = open.unit);
    let insight = case.tells(TRAVEL, about.clone(), headline, ask(question, Purpose::Access, Some(player.id), about));
    Insight { at_stake: open.cells.iter().map(|(_, cell)| potential(cell)).fold(0, i64::saturating_add), ..insight }
}

fn cell_fact(plan: &Plan, cell: &Cell, unit: &str) -> Msg {
    let named = |text: &str, otherwise: Msg| match quote(text) {
        empty if empty.is_empty() => Arg::from(otherwise),
        words => Arg::from(words),
    };
    let offering = plan.offerings.get(&cell.offering).map_or("", |row| &row.name);
    let offering = named(offering, msg!("players-some-offering"));
    let worth = match &cell.potential {
        Some(money) => msg!("players-cell-worth", money = money),
        None => msg!("players-cell-worth-unknown"),
    };
    if cell.status == CellStatus::Theirs {
        let rival = named(&cell.incumbent, msg!("players-some-rival"));
        msg!("players-fact-cell-theirs", unit = unit, offering = offering, rival = rival, worth = worth)
    } else {
        msg!("players-fact-cell-idle", unit = unit, offering = offering, worth = worth)
    }
}
