//! The team, as the files it sent show it: whose plans they are, what waits in them, and what is worth asking.
//!
//! Nothing here says more about anybody than the plans that came from them.

use super::reading::{Portfolio, Row};
use super::received::{Received, Sent};
use crate::plan::{Arrange, CallBrief, InsightBrief, PinBrief, ReviewBrief, Summary, days_between};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use time::Date;

/// Days ahead within which a call counts as planned.
pub const SOON: i64 = 7;

/// Whose plans somebody looks at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whose {
    /// Those somebody of this name sent.
    Sent(String),
    /// Those that came in a file without a name.
    Unsigned,
    /// Those that were made here.
    Own,
}

/// Whose a plan is: the sender of its last file counts.
#[must_use]
pub fn whose(received: &Received, plan: &Summary) -> Whose {
    match received.sender(plan.id).map(|sent| sent.by.trim()) {
        None => Whose::Own,
        Some("") => Whose::Unsigned,
        Some(name) => Whose::Sent(name.to_owned()),
    }
}

/// The name to put an account under: its owner, else who sent it.
#[must_use]
pub fn owner(received: &Received, plan: &Summary) -> String {
    let sent = || received.sender(plan.id).map(|sent| sent.by.trim().to_owned());
    if plan.owner.is_empty() { sent().unwrap_or_default() } else { plan.owner.clone() }
}

/// The plans of one person, with what they add up to.
#[derive(Debug, Clone)]
pub struct Rep<'a> {
    /// Whose they are.
    pub whose: Whose,
    /// The plans.
    pub rows: Vec<Row<'a>>,
    /// The file that was written last.
    pub last: Option<Sent>,
    /// What their open opportunities are worth, in the portfolio's currency.
    pub worth: i64,
    /// Accounts worked on that are none we look for.
    pub off: usize,
    /// Calls of the next seven days.
    pub ahead: usize,
    /// Calls whose debrief is missed.
    pub to_debrief: usize,
    /// Questions nobody has answered.
    pub pins: usize,
}

/// The team: those who sent plans by name, then unsigned ones, then our own.
#[must_use]
pub fn reps<'a>(portfolio: &Portfolio<'a>, received: &Received, today: Date) -> Vec<Rep<'a>> {
    let mut groups: BTreeMap<Whose, Vec<Row<'a>>> = BTreeMap::new();
    // What was only imported and never worked on says nothing about anybody.
    for row in portfolio.rows.iter().filter(|row| !row.brief.untouched) {
        groups.entry(whose(received, row.brief)).or_default().push(*row);
    }
    groups.into_iter().map(|(whose, rows)| rep(whose, rows, portfolio, received, today)).collect()
}

fn rep<'a>(whose: Whose, rows: Vec<Row<'a>>, portfolio: &Portfolio<'a>, received: &Received, today: Date) -> Rep<'a> {
    let days = portfolio.playbook.limits.debrief_days;
    let calls = || rows.iter().flat_map(|row| &row.brief.calls);
    Rep {
        last: rows.iter().filter_map(|row| received.sender(row.brief.id)).max().cloned(),
        worth: rows.iter().fold(0, |sum, row| sum.saturating_add(row.worth(&portfolio.currency))),
        off: rows.iter().filter(|row| row.pursued() && row.is_off()).count(),
        ahead: calls().filter(|call| is_soon(call, today)).count(),
        to_debrief: calls().filter(|call| is_missed(call, today, days)).count(),
        pins: rows.iter().map(|row| row.brief.pins.len()).sum(),
        whose,
        rows,
    }
}

/// Whether a call is planned for the next seven days.
#[must_use]
pub fn is_soon(call: &CallBrief, today: Date) -> bool {
    !call.held && call.on.is_some_and(|on| (0..=SOON).contains(&days_between(today, on)))
}

/// Whether a call's day has passed by more than these days, and nobody has written down what came of it.
#[must_use]
pub fn is_missed(call: &CallBrief, today: Date, days: i64) -> bool {
    !call.held && call.on.is_some_and(|on| days_between(on, today) > days)
}

/// The most pressing insights of a person's plans: each account's first before anybody's second.
#[must_use]
pub fn insights<'a>(rep: &Rep<'a>, most: usize) -> Vec<(&'a Summary, &'a InsightBrief)> {
    let mut list: Vec<(usize, Reverse<i64>, &Summary, &InsightBrief)> = Vec::new();
    for row in &rep.rows {
        let worth = row.brief.pipeline.as_ref().map_or(0, |money| money.amount);
        list.extend(row.brief.insights.iter().enumerate().map(|(at, one)| (at, Reverse(worth), row.brief, one)));
    }
    list.arrange_by_key(|(at, worth, plan, _)| (*at, *worth, plan.id));
    list.into_iter().take(most).map(|(_, _, plan, one)| (plan, one)).collect()
}

/// The reviews that are set, the earliest first, those without a day last; and the plans worked on for which none is set
/// and none was held for as long as the playbook lets them wait.
#[must_use]
pub fn calendar<'a>(portfolio: &Portfolio<'a>, today: Date) -> (Vec<(&'a Summary, &'a ReviewBrief)>, Vec<&'a Summary>) {
    let of = |row: &Row<'a>| {
        let brief = row.brief;
        brief.reviews.iter().filter(|review| !review.held).map(move |review| (brief, review))
    };
    let mut set: Vec<_> = portfolio.rows.iter().flat_map(of).collect();
    set.arrange_by_key(|(plan, review)| (review.on.is_none(), review.on, plan.name.clone(), review.id));
    let limit = portfolio.playbook.limits.review_days;
    let fresh = |review: &ReviewBrief| !review.held || review.on.is_some_and(|on| days_between(on, today) <= limit);
    let none = portfolio.pursued().map(|row| row.brief).filter(|plan| !plan.reviews.iter().any(fresh));
    (set, none.collect())
}

/// The questions that wait for an answer, the oldest first.
#[must_use]
pub fn questions<'a>(portfolio: &Portfolio<'a>) -> Vec<(&'a Summary, &'a PinBrief)> {
    let mut list: Vec<_> =
        portfolio.rows.iter().flat_map(|row| row.brief.pins.iter().map(move |pin| (row.brief, pin))).collect();
    list.arrange_by_key(|(plan, pin)| (pin.on, plan.name.clone(), pin.about.id));
    list
}

#[cfg(test)]
#[path = "reps_tests.rs"]
mod tests;
