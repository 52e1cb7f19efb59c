//! Criteria by weight, and the ratings on them by age.

use crate::plan::{Arrange, Criterion, Id, Plan, Rating, days_between};
use std::collections::{BTreeMap, BTreeSet};
use time::Date;

/// A criterion and its place among the others.
#[derive(Debug, Clone, Copy)]
pub struct Weighed<'a> {
    /// Its row's id.
    pub id: Id,
    /// Its row.
    pub row: &'a Criterion,
    /// Its weight, 1 to 5; 0 when nobody has said.
    pub weight: u8,
    /// Whether it is in the upper half by weight.
    pub heavy: bool,
}

/// One rating that counts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rated<'a> {
    /// Its row's id.
    pub id: Id,
    /// Its row.
    pub row: &'a Rating,
    /// 1 (worst) to 5 (best).
    pub score: u8,
}

impl Eq for Rated<'_> {}

/// Whose word a rating is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Word {
    /// Our own belief.
    Ours,
    /// Somebody at the customer said so, longer ago than words keep.
    Expired(Id),
    /// Somebody at the customer said so.
    Theirs(Id),
}

/// The criteria of an opportunity, the heaviest first, then in their own order. The upper half by weight is heavy, and
/// whatever weighs as much as the lightest of it; a criterion without a weight never is.
#[must_use]
pub fn weighed(plan: &Plan, opportunity: Id) -> Vec<Weighed<'_>> {
    let here = plan.criteria.iter().filter(|(_, row)| row.opportunity == Some(opportunity));
    let mut found: Vec<Weighed<'_>> = here
        .filter(|(_, row)| !row.name.trim().is_empty())
        .map(|(id, row)| Weighed { id: *id, row, weight: row.weight.unwrap_or(0).min(5), heavy: false })
        .collect();
    found.arrange_by(|a, b| b.weight.cmp(&a.weight).then_with(|| a.row.order.cmp(&b.row.order)).then(a.id.cmp(&b.id)));
    let known = found.iter().filter(|criterion| criterion.weight > 0).count();
    let least = known.div_ceil(2).checked_sub(1).and_then(|last| found.get(last)).map(|criterion| criterion.weight);
    for criterion in &mut found {
        criterion.heavy = least.is_some_and(|least| criterion.weight >= least);
    }
    found
}

/// Ratings of some criteria by pair, the newest last. One without a score, outside 1 to 5 or of a day to come counts for
/// nothing; one without a day is the oldest.
pub(super) fn ratings<'a>(
    plan: &'a Plan,
    criteria: &[Weighed<'_>],
    today: Date,
) -> BTreeMap<(Id, Option<Id>), Vec<Rated<'a>>> {
    let known: BTreeSet<Id> = criteria.iter().map(|criterion| criterion.id).collect();
    let mut found: BTreeMap<(Id, Option<Id>), Vec<Rated<'a>>> = BTreeMap::new();
    for (id, row) in &plan.ratings {
        let Some(score) = row.score.filter(|score| (1..=5).contains(score)) else { continue };
        if known.contains(&row.criterion) && row.on.is_none_or(|on| on <= today) {
            found.entry((row.criterion, row.alternative)).or_default().push(Rated { id: *id, row, score });
        }
    }
    for list in found.values_mut() {
        list.arrange_by_key(|rated| (rated.row.on, rated.id));
    }
    found
}

/// Whose word a rating is: somebody's the plan knows, inside the shelf life (its last day included), or ours.
pub(super) fn word(plan: &Plan, rated: Rated<'_>, shelf_life: i64, today: Date) -> Word {
    let Some(person) = rated.row.said_by.filter(|id| plan.stakeholders.contains_key(id)) else { return Word::Ours };
    match rated.row.on {
        Some(on) if days_between(on, today) <= shelf_life => Word::Theirs(person),
        _ => Word::Expired(person),
    }
}
