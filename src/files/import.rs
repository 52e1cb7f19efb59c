//! Taking in a plan that may be here already: what is new, what differs, and what taking it would change.
//!
//! Nothing is ever deleted: what is only here stays. Deleting on both sides is merging, which needs a history.

use super::{Envelope, Kind, LeaveOut, leave_out};
use crate::plan::{EntityKind, Id, OnClash, Op, Plan, apply, diff};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a file means for what is stored here.
#[derive(Debug, Clone, PartialEq)]
pub enum Incoming {
    /// No plan with this id is here.
    New(Box<Plan>),
    /// Everything in the file is here already.
    Same,
    /// The plan is here, and the file says something else.
    Differs(Difference),
}

/// What a file says differently from the plan of the same id.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Difference {
    /// The account's fields that differ.
    pub account: BTreeSet<String>,
    /// By table name: what differs in it; tables without a difference are left out.
    pub tables: BTreeMap<String, TableDifference>,
    /// Parts of a newer version's plan that differ, by name.
    pub other: BTreeSet<String>,
    /// The changes that taking the file makes.
    ops: Vec<Op>,
}

/// What differs in one table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TableDifference {
    /// Rows that only the file has.
    pub new: BTreeSet<Id>,
    /// Rows whose fields differ, with the names of those fields.
    pub changed: BTreeMap<Id, BTreeSet<String>>,
    /// Rows that only the plan here has. They stay. Not told for a call file, which is a part of a plan.
    pub only_here: BTreeSet<Id>,
}

/// Compares a file with the plan of the same id, if one is stored here.
#[must_use]
pub fn compare(mine: Option<&Plan>, file: &Envelope) -> Incoming {
    let Some(mine) = mine else { return Incoming::New(Box::new(file.plan.clone())) };
    let difference = Difference::between(mine, &file.plan, file.kind);
    if difference.ops.is_empty() { Incoming::Same } else { Incoming::Differs(difference) }
}

/// The plan here with everything the file says; what is only here stays.
#[must_use]
pub fn take(mine: &Plan, file: &Envelope) -> Plan {
    Difference::between(mine, &file.plan, file.kind).take(mine)
}

/// The same plan under another id, so that it stands beside the one it came from.
#[must_use]
pub fn as_copy(plan: &Plan, id: Id) -> Plan {
    let mut copy = plan.clone();
    let old = std::mem::replace(&mut copy.id, id);
    let of_account = |about: &crate::plan::About| about.kind == EntityKind::Account && about.id == old;
    for row in copy.evidence.values_mut().filter(|row| of_account(&row.about)) {
        Arc::make_mut(row).about.id = id;
    }
    for call in copy.calls.values_mut() {
        if call.questions.values().any(|question| question.about.as_ref().is_some_and(of_account)) {
            let questions = Arc::make_mut(call).questions.values_mut();
            questions
                .filter_map(|q| q.about.as_mut())
                .filter(|about| of_account(about))
                .for_each(|about| about.id = id);
        }
    }
    for row in copy.dismissals.values_mut().filter(|row| row.subject.contains(&old.to_string())) {
        let row = Arc::make_mut(row);
        row.subject = row.subject.replace(&old.to_string(), &id.to_string());
    }
    copy
}

impl Difference {
    fn between(mine: &Plan, theirs: &Plan, kind: Kind) -> Self {
        let part = kind == Kind::Call;
        let mut difference = Self::default();
        // What was left out of the file is missing there on purpose: its absence says nothing about what is here.
        let what = LeaveOut::of(theirs);
        let shortened = (!what.is_nothing()).then(|| leave_out::without(mine, &what));
        for op in diff(shortened.as_ref().unwrap_or(mine), theirs) {
            let in_table = op.path.first().is_some_and(|table| Plan::TABLES.contains(&table.as_str()));
            // A call file carries a few of the account's fields, to be read and never to be taken.
            if part && !in_table {
                continue;
            }
            if !only_here(&op) {
                difference.count(&op);
                difference.ops.push(op);
            } else if !part {
                difference.count(&op);
            }
        }
        difference
    }

    fn count(&mut self, op: &Op) {
        match op.path.as_slice() {
            [table, field, ..] if table == "account" && !only_here(op) => _ = self.account.insert(field.clone()),
            [table, row, field @ ..] if Plan::TABLES.contains(&table.as_str()) => {
                let Ok(id) = row.parse() else { return };
                match field.first() {
                    None if op.to.is_none() => _ = self.table(table).only_here.insert(id),
                    None => _ = self.table(table).new.insert(id),
                    Some(_) if only_here(op) => {}
                    Some(field) => _ = self.table(table).changed.entry(id).or_default().insert(field.clone()),
                }
            }
            [name, ..] if !only_here(op) => _ = self.other.insert(name.clone()),
            _ => {}
        }
    }

    fn table(&mut self, name: &str) -> &mut TableDifference {
        self.tables.entry(name.to_owned()).or_default()
    }

    /// How many rows only the file has.
    #[must_use]
    pub fn new_rows(&self) -> usize {
        self.tables.values().map(|table| table.new.len()).sum()
    }

    /// How many rows differ.
    #[must_use]
    pub fn changed_rows(&self) -> usize {
        self.tables.values().map(|table| table.changed.len()).sum()
    }

    /// How many rows only the plan here has.
    #[must_use]
    pub fn rows_only_here(&self) -> usize {
        self.tables.values().map(|table| table.only_here.len()).sum()
    }

    /// The plan here with the rows that only the file has; rows that differ are left as they are.
    #[must_use]
    pub fn add(&self, mine: &Plan) -> Plan {
        let new_row = |op: &&Op| op.path.len() == 2 && op.from.is_none() && self.is_new(op);
        let ops: Vec<Op> = self.ops.iter().filter(new_row).cloned().collect();
        applied(mine, &ops)
    }

    /// The plan here with everything the file says; what is only here stays.
    #[must_use]
    pub fn take(&self, mine: &Plan) -> Plan {
        applied(mine, &self.ops)
    }

    fn is_new(&self, op: &Op) -> bool {
        let [table, row] = op.path.as_slice() else { return false };
        let id = row.parse();
        self.tables.get(table).is_some_and(|table| id.is_ok_and(|id| table.new.contains(&id)))
    }
}

fn applied(mine: &Plan, ops: &[Op]) -> Plan {
    let mut plan = mine.clone();
    apply(&mut plan, ops, OnClash::Overwrite);
    plan
}

/// What the file lacks and the plan here has: a row, an entry, or a whole record such as a debrief. Clearing a plain field
/// (a date, a text) is a change like any other.
fn only_here(op: &Op) -> bool {
    matches!((&op.from, &op.to), (_, None) | (Some(Value::Object(_)), Some(Value::Null)))
}

#[cfg(test)]
#[path = "import_tests.rs"]
mod tests;
