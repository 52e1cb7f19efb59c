//! Whom to name and whom to ask.

use crate::plan::{Arrange, Authority, Id, Opportunity, Plan, Position, Stakeholder, days_between};
use crate::text::{Arg, Msg};
use std::cmp::Reverse;
use time::Date;

/// The people mapped in an opportunity: who can say yes, who can say no, then by sway; names and ids settle the rest.
#[must_use]
pub fn weightiest(plan: &Plan, opportunity: Id) -> Vec<(Id, &Stakeholder)> {
    weightiest_who(plan, opportunity, |_| true)
}

/// Those of them whose place in it fits.
#[must_use]
pub fn weightiest_who(plan: &Plan, opportunity: Id, fits: impl Fn(&Position) -> bool) -> Vec<(Id, &Stakeholder)> {
    let rank = |position: &Position| match position.authority.get() {
        Authority::Final => 2,
        Authority::Veto => 1,
        _ => 0,
    };
    // What they are sorted by is read once for each, and not for every comparison.
    let keyed = plan.stakeholders.iter().filter_map(|(id, person)| {
        let position = person.positions.get(&opportunity).filter(|at| fits(at))?;
        Some(((Reverse((rank(position), person.sway)), person.name.as_str(), *id), &**person))
    });
    let mut found: Vec<_> = keyed.collect();
    found.arrange_by(|(a, _), (b, _)| a.cmp(b));
    found.into_iter().map(|((_, _, id), person)| (id, person)).collect()
}

/// The person, if the plan still knows them.
#[must_use]
pub fn known(plan: &Plan, id: Option<Id>) -> Option<Id> {
    id.filter(|id| plan.stakeholders.contains_key(id))
}

/// A person's name; empty when the plan does not know them.
#[must_use]
pub fn name(plan: &Plan, id: Option<Id>) -> &str {
    id.and_then(|id| plan.stakeholders.get(&id)).map_or("", |person| person.name.as_str())
}

/// An opportunity's name; a word for it when it has none.
#[must_use]
pub fn sale_name(row: &Opportunity) -> Arg {
    if row.name.trim().is_empty() { msg!("players-this-sale").into() } else { row.name.trim().into() }
}

/// How long ago, as people say it; the date itself for a day ahead.
#[must_use]
pub fn ago(day: Option<Date>, today: Date) -> Msg {
    match day {
        None => msg!("players-undated"),
        Some(day) if day > today => msg!("players-on", date = day),
        Some(day) => msg!("players-ago", days = days_between(day, today)),
    }
}
