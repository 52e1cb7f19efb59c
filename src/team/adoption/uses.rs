//! Whether the way of working is in use, measured from the plan files somebody was sent and from nothing else.
//!
//! "Implementing a Unified Sales Process": reinforcement with activities, metrics, training and coaching; managers check real
//! use. Nobody's steps are tracked: a call counts because it stands in a plan.

use crate::plan::{OnDay, Summary, days_between};
use crate::team::{Facts, Week, reps, weeks};
use time::Date;

/// Weeks that are looked at.
pub const WEEKS: i64 = 8;
/// Days of a person's calls that are looked at.
pub const DAYS: i64 = 28;
/// Days a proof counts as fresh where the playbook says nothing else.
const QUARTER: i64 = 90;

/// The use of a team.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Uses {
    /// The weeks, the oldest first; the last one is not over yet.
    pub weeks: Vec<Week>,
    /// Everybody who leads a call, by name.
    pub reps: Vec<RepUse>,
    /// Proofs of where people stand that are fresh, and all of them.
    pub proofs: (usize, usize),
    /// Reviews held in the last quarter.
    pub reviews: usize,
    /// Accounts that were looked at.
    pub accounts: usize,
}

/// What one person's plans show.
#[derive(Debug, Clone, PartialEq)]
pub struct RepUse {
    /// The name.
    pub name: String,
    /// Their calls of the last four weeks.
    pub facts: Facts,
}

/// The use that the accounts show; a proof is fresh for so many days.
#[must_use]
pub fn uses(briefs: &[Summary], shelf_life: i64, today: Date) -> Uses {
    let habits = || briefs.iter().filter_map(|brief| brief.habits.as_ref());
    let age = |day: &OnDay| days_between(day.0, today);
    let proofs: Vec<i64> = habits().flat_map(|habits| &habits.proofs).map(age).collect();
    let reviews = habits().flat_map(|habits| &habits.reviews).map(age);
    let rep = |rep: crate::team::Rep<'_>| RepUse { facts: rep.facts(DAYS, today), name: rep.name };
    Uses {
        weeks: weeks(briefs, WEEKS, today),
        reps: reps(briefs).into_iter().map(rep).collect(),
        proofs: (proofs.iter().filter(|age| (0..=shelf_life).contains(*age)).count(), proofs.len()),
        reviews: reviews.filter(|age| (0..=QUARTER).contains(age)).count(),
        accounts: habits().count(),
    }
}

/// A share in percent; `None` of nothing.
#[must_use]
pub fn percent(part: usize, all: usize) -> Option<usize> {
    (part * 100).checked_div(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::team::fixture::{TODAY, account, call, proven};
    use time::macros::date;

    #[test]
    fn it_is_counted_from_the_plans() {
        let calls = vec![call("Ada", date!(2026 - 11 - 20), true), call("Bo", date!(2026 - 11 - 10), false)];
        let briefs = [proven(account(1, calls), &[date!(2026 - 08 - 24), date!(2026 - 08 - 23)]), Summary::default()];
        let found = uses(&briefs, 90, TODAY);
        assert_eq!((found.accounts, found.proofs, found.weeks.len()), (1, (1, 2), 8));
        let told: Vec<_> =
            found.reps.iter().map(|rep| (rep.name.as_str(), rep.facts.prepared, rep.facts.calls)).collect();
        assert_eq!(told, [("Ada", 1, 1), ("Bo", 0, 1)]);
    }
}
