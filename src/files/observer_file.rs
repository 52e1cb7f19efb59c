//! The observer's copy of a call: what somebody needs who watches it or plays it through, and what they saw.
//!
//! It is built from a short list of what an observer may see, never by removing from the plan, and carries a mark. Nothing of
//! it but observations is ever taken into a plan: its rows are bare, and taking them would wipe out what the plan knows.

use super::plan_file::written;
use super::{Exported, FileError, Kind};
use crate::plan::{
    Account, Bold, Call, CallQuestion, Commitment, Id, Objection, Observation, Opening, Plan, Rows, Seat, Stakeholder,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The field of the contents that marks such a copy.
const MARK: &str = "copy";
/// For somebody who watches the call.
const OBSERVER: &str = "observer";
/// For somebody who plays it through.
const REHEARSAL: &str = "rehearsal";

/// An observer's sheet while it is filled in.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Watching {
    /// The copy it came with.
    pub copy: Plan,
    /// The observation's id, the same however often it is sent back.
    pub id: Id,
    /// What was seen so far.
    pub seen: Observation,
}

/// The copy of a call for an observer; for a role-play of it where `rehearsal` says so. `None` when the plan has no such
/// call.
#[must_use]
pub fn part(plan: &Plan, call: Id, rehearsal: bool) -> Option<Plan> {
    let row = plan.calls.get(&call)?;
    let people = plan.stakeholders.iter().filter(|(id, _)| row.room.contains_key(id));
    let named = people.map(|(id, person)| {
        let (name, title) = (person.name.clone(), person.title.clone());
        (*id, Arc::new(Stakeholder { name, title, ..Stakeholder::default() }))
    });
    let mut copy = Plan {
        id: plan.id,
        account: Arc::new(Account { name: plan.account.name.clone(), ..Account::default() }),
        stakeholders: named.collect(),
        calls: [(call, Arc::new(bare(row)))].into(),
        ..Plan::default()
    };
    copy.extra.insert(MARK.to_owned(), if rehearsal { REHEARSAL } else { OBSERVER }.into());
    Some(copy)
}

/// The words meant to be said, the commitment and the room.
fn bare(call: &Call) -> Call {
    let questions = call.questions.iter().map(|(id, row)| {
        let (order, text) = (row.order.clone(), row.text.clone());
        (*id, CallQuestion { order, text, ..CallQuestion::default() })
    });
    let objections = call.objections.iter().map(|(id, row)| {
        let (order, text) = (row.order.clone(), row.text.clone());
        (*id, Objection { order, text, ..Objection::default() })
    });
    let aim = &call.commitment;
    Call {
        title: call.title.clone(),
        on: call.day(),
        at: call.at,
        minutes: call.minutes,
        lead: call.lead.clone(),
        asks: call.asks.clone(),
        observes: call.observes.clone(),
        room: call.room.keys().map(|id| (*id, Seat::default())).collect(),
        commitment: Commitment { best: aim.best.clone(), acceptable: aim.acceptable.clone(), ..Commitment::default() },
        opening: Opening { words: call.opening.words.clone(), ..Opening::default() },
        questions: questions.collect(),
        bold: Bold { question: call.bold.question.clone(), ..Bold::default() },
        objections: objections.collect(),
        ..Call::default()
    }
}

/// Whether a plan is an observer's copy, and if so, whether of a role-play.
#[must_use]
pub fn watched(plan: &Plan) -> Option<bool> {
    match plan.extra.get(MARK)?.as_str()? {
        OBSERVER => Some(false),
        REHEARSAL => Some(true),
        _ => None,
    }
}

/// What a copy's sheet is kept under in the observer's browser: a call and its role-play are two sheets. `None` when it is no
/// observer's copy.
#[must_use]
pub fn sheet_id(copy: &Plan) -> Option<Id> {
    let (call, _) = copy.calls.first_key_value()?;
    Some(if watched(copy)? { Id::of_origin(&[&call.to_string(), REHEARSAL]) } else { *call })
}

/// The file to ask somebody with; `None` when the plan has no such call.
///
/// # Errors
/// Those of [`plan_file::export`](super::plan_file::export).
pub fn export(plan: &Plan, call: Id, rehearsal: bool, exported: &Exported) -> Option<Result<String, FileError>> {
    Some(written(Kind::Call, &part(plan, call, rehearsal)?, exported))
}

impl Watching {
    /// The sheet of a copy: what it holds already, else a blank one under the given id. `None` when it is no copy of a call.
    #[must_use]
    pub fn of(copy: &Plan, fresh: Id) -> Option<Self> {
        let rehearsal = watched(copy)?;
        let (_, call) = copy.calls.first_key_value()?;
        let (id, mut seen) = match call.observed.first_key_value() {
            Some((id, seen)) => (*id, seen.clone()),
            None => (fresh, Observation { on: call.on, ..Observation::default() }),
        };
        seen.rehearsal = rehearsal;
        Some(Self { copy: copy.clone(), id, seen })
    }

    /// The call that is watched.
    #[must_use]
    pub fn call(&self) -> Option<(Id, &Arc<Call>)> {
        self.copy.calls.first_key_value().map(|(id, call)| (*id, call))
    }

    /// The file to send back.
    ///
    /// # Errors
    /// Those of [`plan_file::export`](super::plan_file::export).
    pub fn export(&self, exported: &Exported) -> Result<String, FileError> {
        let mut copy = self.copy.clone();
        if let Some((id, _)) = self.call() {
            Plan::change(&mut copy.calls, id, |call| call.observed = [(self.id, self.seen.clone())].into());
        }
        written(Kind::Call, &copy, exported)
    }
}

/// What was seen, by the observations a copy brings back; none while nobody has filled it in.
#[must_use]
pub fn seen(copy: &Plan) -> Rows<Observation> {
    let rows = copy.calls.first_key_value().map(|(_, call)| call.observed.clone());
    rows.filter(|_| watched(copy).is_some()).unwrap_or_default()
}

/// The plan here with what the observer saw; `None` when the call is not here. Observations typed in here by hand stay as
/// they are, and so does everything else of the call. Taking the same sheet twice changes nothing.
#[must_use]
pub fn merge(mine: &Plan, copy: &Plan) -> Option<Plan> {
    let (call, _) = copy.calls.first_key_value()?;
    let seen = seen(copy);
    let mut plan = mine.clone();
    plan.calls.get(call)?;
    Plan::change(&mut plan.calls, *call, |row| {
        for (id, theirs) in seen {
            if row.observed.get(&id).is_none_or(|mine| mine.signed) {
                row.observed.insert(id, Observation { signed: true, ..theirs });
            }
        }
    });
    Some(plan)
}

#[cfg(test)]
#[path = "observer_file_tests.rs"]
mod tests;
