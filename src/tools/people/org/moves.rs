//! Moving on the org chart, and moving somebody in it.

use super::{Card, Chart, above};
use crate::plan::{Id, Plan};
use crate::tools::people::moves::Heading;

/// Why somebody cannot report to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody reports to themselves.
    Oneself,
    /// The other one reports to them already, directly or through others: it would be a circle.
    Circle,
}

/// Whether a person cannot report to a boss (`None` is nobody), and why.
#[must_use]
pub fn refusal(plan: &Plan, person: Id, boss: Option<Id>) -> Option<Refusal> {
    let boss = boss?;
    if boss == person {
        return Some(Refusal::Oneself);
    }
    above(plan, boss).contains(&person).then_some(Refusal::Circle)
}

/// Makes a person report to a boss, or to nobody. What would be refused changes nothing.
pub fn report_to(plan: &mut Plan, person: Id, boss: Option<Id>) {
    let there = boss.is_none_or(|boss| plan.stakeholders.contains_key(&boss));
    if there && refusal(plan, person, boss).is_none() {
        Plan::change(&mut plan.stakeholders, person, |row| row.reports_to = boss);
    }
}

/// Where a key leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// An arrow key.
    To(Heading),
    /// The first card.
    First,
    /// The last card.
    Last,
}

/// The card a key leads to. In a chart, up is the boss, down the first report, left and right read on from card to card;
/// in a list, up and down read on, left is the boss and right the first report. `None` where there is nothing further.
#[must_use]
pub fn step(chart: &Chart, from: Id, key: Key) -> Option<Id> {
    let at = chart.cards.iter().position(|card| card.id == from)?;
    let boss = || chart.cards.get(at)?.boss;
    let report = || chart.cards.iter().find(|card| card.boss == Some(from));
    let next = || chart.cards.get(at + 1);
    let last = || chart.cards.get(at.checked_sub(1)?);
    let id = |card: Option<&Card>| card.map(|card| card.id);
    match (key, chart.list) {
        (Key::First, _) => id(chart.cards.first()),
        (Key::Last, _) => id(chart.cards.last()),
        (Key::To(Heading::Up), false) | (Key::To(Heading::Left), true) => boss(),
        (Key::To(Heading::Down), false) | (Key::To(Heading::Right), true) => id(report()),
        (Key::To(Heading::Left), false) | (Key::To(Heading::Up), true) => id(last()),
        (Key::To(Heading::Right), false) | (Key::To(Heading::Down), true) => id(next()),
    }
}
