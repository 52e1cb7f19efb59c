//! Private by choice: a plan without what its owner would rather keep.
//!
//! What is left out is gone from the copy, and the copy says that it was left out. So a colleague's copy that comes back is
//! not taken for one in which somebody deleted it.

use crate::plan::{About, Aspect, Call, EntityKind, Id, Plan, Table};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The name under which a copy notes what it lacks.
const MARK: &str = "left_out";

/// What a copy is made without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct LeaveOut {
    /// What people personally gain, risk and care about, and everything recorded or asked about it.
    pub motives: bool,
    /// How long calls took: the hours spent on the account are reckoned from them.
    pub hours: bool,
    /// Every opportunity but this one, with all that belongs to the others.
    pub others_than: Option<Id>,
}

impl LeaveOut {
    /// Whether everything is kept.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// What a copy was made without, by its own word.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let mark = plan.extra.get(MARK).cloned();
        mark.and_then(|mark| serde_json::from_value(mark).ok()).unwrap_or_default()
    }
}

/// A copy of the plan without what is to be left out. Fields this version does not know may hold the same things under
/// other names: where they could, they stay behind too.
#[must_use]
pub fn without(plan: &Plan, what: &LeaveOut) -> Plan {
    let mut copy = plan.clone();
    if what.is_nothing() {
        return copy;
    }
    copy.extra.clear();
    // Three plain values always serialise.
    copy.extra.insert(MARK.to_owned(), serde_json::to_value(what).unwrap_or_default());
    if what.motives {
        without_motives(&mut copy);
    }
    if what.hours {
        each(&mut copy.calls, |call| {
            call.minutes = None;
            call.extra.clear();
        });
    }
    if let Some(only) = what.others_than {
        without_others(&mut copy, only);
    }
    copy
}

/// A copy's plan without the note of what it lacks: what its history holds.
#[must_use]
pub fn unmarked(mut plan: Plan) -> Plan {
    plan.extra.remove(MARK);
    plan
}

/// The same with that note, for a plan that was made without these things some other way.
#[must_use]
pub fn marked(mut plan: Plan, what: &LeaveOut) -> Plan {
    if !what.is_nothing() {
        // Three plain values always serialise.
        plan.extra.insert(MARK.to_owned(), serde_json::to_value(what).unwrap_or_default());
    }
    plan
}

fn each<T: Clone>(table: &mut Table<T>, mut change: impl FnMut(&mut T)) {
    for row in table.values_mut() {
        change(Arc::make_mut(row));
    }
}

fn personal(about: &About) -> bool {
    about.aspect == Aspect::Motive || about.aspect == Aspect::Risk
}

fn without_motives(plan: &mut Plan) {
    each(&mut plan.stakeholders, |person| {
        person.extra.clear();
        for position in person.positions.values_mut() {
            position.motive.clear();
            position.risk.clear();
            position.extra.clear();
        }
    });
    plan.evidence.retain(|_, row| !personal(&row.about));
    plan.moves.retain(|_, row| !row.about.as_ref().is_some_and(personal));
    plan.causes.retain(|_, row| !row.about.as_ref().is_some_and(personal));
    plan.pins.retain(|_, row| !personal(&row.about));
    // The subject is written as text: the row, and the side of it.
    plan.dismissals.retain(|_, row| !about_of(&row.subject).is_none_or(|about| personal(&about)));
    each(&mut plan.calls, |call| {
        call.extra.clear();
        for seat in call.room.values_mut() {
            seat.cares_about.clear();
            seat.extra.clear();
        }
        drop_questions(call, &personal);
    });
}

/// What an insight that was set aside was about; `None` where it cannot be read.
fn about_of(subject: &str) -> Option<About> {
    serde_json::from_str(subject).ok()
}

fn drop_questions(call: &mut Call, gone: &dyn Fn(&About) -> bool) {
    call.questions.retain(|_, question| !question.about.as_ref().is_some_and(gone));
    if call.bold.about.as_ref().is_some_and(gone) {
        call.bold = crate::plan::Bold::default();
    }
}

fn without_others(plan: &mut Plan, only: Id) {
    let other = |sale: &Option<Id>| sale.is_some_and(|sale| sale != only);
    plan.opportunities.retain(|id, _| *id == only);
    each(&mut plan.stakeholders, |person| {
        person.extra.clear();
        person.positions.retain(|sale, _| *sale == only);
    });
    plan.calls.retain(|_, row| !other(&row.opportunity));
    plan.promises.retain(|_, row| !other(&row.opportunity));
    plan.alternatives.retain(|_, row| !other(&row.opportunity));
    plan.steps.retain(|_, row| !other(&row.opportunity));
    plan.criteria.retain(|_, row| !other(&row.opportunity));
    plan.problems.retain(|_, row| !other(&row.opportunity));
    plan.statements.retain(|_, row| !other(&row.opportunity));
    plan.paths.retain(|_, row| !other(&row.opportunity));
    plan.moves.retain(|_, row| !other(&row.opportunity));
    plan.debriefs.retain(|_, row| !other(&row.opportunity));
    each(&mut plan.cells, |row| {
        // What pursues a square elsewhere, and what is planned there, belongs to that other sale.
        if other(&row.opportunity) {
            row.opportunity = None;
            row.next_move.clear();
            row.note.clear();
            row.extra.clear();
        }
    });
    without_loose_ends(plan, only);
}

/// Rows that only make sense beside those that are gone: ratings of their criteria, evidence, pins and questions about them.
fn without_loose_ends(plan: &mut Plan, only: Id) {
    let there: BTreeSet<Id> = Plan::TABLES.iter().flat_map(|table| plan.ids(table)).collect();
    let gone = |about: &About| {
        let elsewhere = about.opportunity.is_some_and(|sale| sale != only);
        elsewhere || about.kind != EntityKind::Account && about.id != Id::default() && !there.contains(&about.id)
    };
    plan.ratings.retain(|_, row| {
        there.contains(&row.criterion) && row.alternative.is_none_or(|alternative| there.contains(&alternative))
    });
    plan.evidence.retain(|_, row| !gone(&row.about) && row.call.is_none_or(|call| there.contains(&call)));
    plan.facts.retain(|_, row| row.call.is_none_or(|call| there.contains(&call)));
    plan.promises.retain(|_, row| row.call.is_none_or(|call| there.contains(&call)));
    plan.moves.retain(|_, row| !row.about.as_ref().is_some_and(gone));
    plan.causes.retain(|_, row| there.contains(&row.debrief) && !row.about.as_ref().is_some_and(gone));
    plan.pins.retain(|_, row| !gone(&row.about));
    plan.dismissals.retain(|_, row| {
        row.opportunity.is_none_or(|sale| sale == only) && about_of(&row.subject).is_some_and(|about| !gone(&about))
    });
    each(&mut plan.calls, |call| drop_questions(call, &gone));
}

#[cfg(test)]
#[path = "leave_out_tests.rs"]
mod tests;
