//! Lines of influence: who is heard by whom, and which of those lines ever carried anything.

use super::proof::weigh;
use super::{Reading, Sale};
use crate::plan::{Aspect, Id, Plan};
use std::collections::BTreeSet;

/// A line drawn between two players, for the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    /// Who influences or reports.
    pub from: Id,
    /// Whom.
    pub to: Id,
    /// 1 (is heard) to 3 (is followed); 1 for a reporting line.
    pub strength: u8,
    /// A reporting line and not one of influence.
    pub reports: bool,
}

/// The lines between the players of an opportunity, each pair once: influence before reporting.
#[must_use]
pub fn lines(plan: &Plan, opportunity: Id) -> Vec<Line> {
    let here = |id: &Id| plan.stakeholders.get(id).is_some_and(|p| p.positions.contains_key(&opportunity));
    let mut found = Vec::new();
    for (from, person) in plan.stakeholders.iter().filter(|(id, _)| here(id)) {
        for (to, influence) in person.influences.iter().filter(|(to, _)| *to != from && here(to)) {
            found.push(Line { from: *from, to: *to, strength: influence.strength.clamp(1, 3), reports: false });
        }
        let boss = person.reports_to.filter(|to| to != from && here(to) && !person.influences.contains_key(to));
        found.extend(boss.map(|to| Line { from: *from, to, strength: 1, reports: true }));
    }
    found
}

/// Whether influence and reporting lines lead from one person to another in at most `steps` steps.
#[must_use]
pub fn line_drawn(plan: &Plan, from: Id, to: Id, steps: usize) -> bool {
    let mut seen = BTreeSet::from([from]);
    let mut edge = vec![from];
    for _ in 0..steps {
        let next: Vec<Id> = edge
            .iter()
            .filter_map(|id| plan.stakeholders.get(id))
            .flat_map(|person| person.influences.keys().copied().chain(person.reports_to))
            .filter(|id| seen.insert(*id))
            .collect();
        if next.contains(&to) {
            return true;
        }
        edge = next;
    }
    false
}

impl Reading<'_> {
    /// Whether a line from one person to another has carried: they sat in one held call inside the shelf life, or
    /// evidence of access proves it. Such evidence names the other person (`supports` holds the id), or names nobody and
    /// a line between the two is drawn. A line that is only drawn proves nothing.
    #[must_use]
    pub fn reaches(&self, sale: &Sale<'_>, from: Id, to: Id) -> bool {
        let limits = &self.playbook.limits;
        let together = |held: &super::Held<'_>| {
            held.met(from) && held.met(to) && held.age(self.today).is_some_and(|age| age <= limits.shelf_life)
        };
        if self.held().iter().any(together) {
            return true;
        }
        let access = |named: bool| {
            let fits = self.evidence_about(from, Some(sale.id)).filter(move |(_, e)| {
                let supports = e.supports.parse::<Id>();
                e.about.aspect == Aspect::Access && if named { supports == Ok(to) } else { supports.is_err() }
            });
            weigh(fits, limits.shelf_life, self.today).proven()
        };
        access(true) || (access(false) && line_drawn(self.plan, from, to, limits.line_steps))
    }
}
