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
    let rank = |person: &Stakeholder| match person.positions.get(&opportunity).map(|p| p.authority.get()) {
        Some(Authority::Final) => 2,
        Some(Authority::Veto) => 1,
        _ => 0,
    };
    let mapped = plan.stakeholders.iter().filter(|(_, person)| person.positions.get(&opportunity).is_some_and(&fits));
    let mut found: Vec<(Id, &Stakeholder)> = mapped.map(|(id, person)| (*id, &**person)).collect();
    found.arrange_by(|(a, x), (b, y)| {
        let key = |person: &Stakeholder| Reverse((rank(person), person.sway));
        key(x).cmp(&key(y)).then_with(|| x.name.cmp(&y.name)).then(a.cmp(b))
    });
    found
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
