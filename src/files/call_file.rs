//! One call as a file: the part of a plan that its sheet shows.

use super::plan_file::written;
use super::{Exported, FileError, Kind, LeaveOut, leave_out};
use crate::plan::{Account, Authority, Call, EntityKind, Id, Plan, Table};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The file of one call; `None` when the plan has no such call.
///
/// # Errors
/// Those of [`export`](super::plan_file::export).
pub fn export(plan: &Plan, call: Id, exported: &Exported) -> Option<Result<String, FileError>> {
    Some(written(Kind::Call, &part(plan, call)?, exported))
}

/// The same without what is to be left out; the file says what that is.
///
/// # Errors
/// Those of [`export`](super::plan_file::export).
pub fn export_without(
    plan: &Plan,
    call: Id,
    what: &LeaveOut,
    exported: &Exported,
) -> Option<Result<String, FileError>> {
    Some(written(Kind::Call, &leave_out::without(&part(plan, call)?, what), exported))
}

/// A call that was made for others to see, as a file: what the plan holds is all of it.
///
/// # Errors
/// Those of [`export`](super::plan_file::export).
pub fn export_whole(plan: &Plan, exported: &Exported) -> Result<String, FileError> {
    written(Kind::Call, plan, exported)
}

/// The part of a plan that one call's sheet shows, under the plan's own id: the call, its opportunity, the people in the
/// room, those its questions ask or name, and those who decide and are absent, with what stands behind them. Rows are
/// whole, so that taking the file in again changes nothing. `None` when the plan has no such call.
#[must_use]
pub fn part(plan: &Plan, call_id: Id) -> Option<Plan> {
    let call = plan.calls.get(&call_id)?;
    let named = |kind| named_by_questions(call, kind);
    let mut sales = named(EntityKind::Opportunity);
    sales.extend(call.opportunity);
    let mut people = in_the_call(plan, call);
    let serves = |sale: Option<Id>| sale.is_some() && sale == call.opportunity;
    let promises = only(&plan.promises, |id, promise| {
        let open = promise.kept_on.is_none();
        let theirs = promise.person.is_some_and(|person| people.contains(&person));
        promise.call == Some(call_id)
            || named(EntityKind::Promise).contains(&id)
            || open && (theirs || serves(promise.opportunity))
    });
    people.extend(promises.values().filter_map(|promise| promise.person));
    let evidence = only(&plan.evidence, |_, row| {
        let of_person = row.about.kind == EntityKind::Stakeholder && people.contains(&row.about.id);
        let of_sale = row.about.kind == EntityKind::Opportunity && serves(Some(row.about.id));
        let in_this_sale = row.about.opportunity.is_none() || serves(row.about.opportunity);
        row.call == Some(call_id) || of_sale || of_person && in_this_sale
    });
    let facts = only(&plan.facts, |id, fact| fact.call == Some(call_id) || named(EntityKind::Fact).contains(&id));
    // Whoever is quoted needs a name on the sheet.
    people.extend(evidence.values().filter_map(|row| row.from));
    people.extend(facts.values().filter_map(|fact| fact.from));
    let Account { name, segment, region, .. } = plan.account.as_ref().clone();
    Some(Plan {
        id: plan.id,
        account: Arc::new(Account { name, segment, region, ..Account::default() }),
        team: plan.team.clone(),
        stakeholders: only(&plan.stakeholders, |id, _| people.contains(&id)),
        alternatives: only(&plan.alternatives, |id, row| {
            serves(row.opportunity) || named(EntityKind::Alternative).contains(&id)
        }),
        opportunities: only(&plan.opportunities, |id, _| sales.contains(&id)),
        calls: only(&plan.calls, |id, _| id == call_id),
        cells: only(&plan.cells, |id, _| named(EntityKind::Cell).contains(&id)),
        questions: only(&plan.questions, |id, _| named(EntityKind::Question).contains(&id)),
        value_answers: only(&plan.value_answers, |id, _| named(EntityKind::ValueAnswer).contains(&id)),
        pins: only(&plan.pins, |id, _| named(EntityKind::Pin).contains(&id)),
        evidence,
        promises,
        facts,
        ..Plan::default()
    })
}

/// The people in the room, those asked or named, and those who can say yes or no and are absent.
fn in_the_call(plan: &Plan, call: &Call) -> BTreeSet<Id> {
    let mut people = named_by_questions(call, EntityKind::Stakeholder);
    people.extend(call.room.keys());
    people.extend(call.questions.values().filter_map(|question| question.to));
    people.extend(call.bold.to);
    if let Some(sale) = call.opportunity {
        let can_say_so = |authority| authority == Authority::Final || authority == Authority::Veto;
        let deciders = plan.stakeholders.iter().filter(|(_, person)| can_say_so(person.position(sale).authority.get()));
        people.extend(deciders.map(|(id, _)| *id));
    }
    people
}

fn named_by_questions(call: &Call, kind: EntityKind) -> BTreeSet<Id> {
    let abouts = call.questions.values().filter_map(|question| question.about.as_ref());
    abouts.filter(|about| about.kind == kind).map(|about| about.id).collect()
}

fn only<T>(table: &Table<T>, keep: impl Fn(Id, &T) -> bool) -> Table<T> {
    table.iter().filter(|(id, row)| keep(**id, row)).map(|(id, row)| (*id, Arc::clone(row))).collect()
}

#[cfg(test)]
#[path = "call_file_tests.rs"]
mod tests;
