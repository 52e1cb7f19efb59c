//! Applying changes to a plan that may have moved on since they were made.

use super::diff::value;
use super::{Account, Id, Op, Path, Plan, Table};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::sync::Arc;

/// What to do where the present value is not the one the change started from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnClash {
    /// The change wins: what a person typed last is kept (saving over another tab's work).
    Overwrite,
    /// The present value wins: undo leaves alone what has moved on since.
    Skip,
}

/// A place where somebody else had changed the value meanwhile.
#[derive(Debug, Clone, PartialEq)]
pub struct Clash {
    /// Where.
    pub path: Path,
    /// What the change wanted to write.
    pub wanted: Option<Value>,
    /// What it found; kept when the change was skipped, replaced when it overwrote.
    pub found: Option<Value>,
    /// Whether the change was written all the same.
    pub written: bool,
}

/// Applies changes and returns where they met somebody else's. A row that somebody else deleted stays deleted, and a row
/// that somebody else edited is not deleted: both are returned as clashes that were not written.
pub fn apply(plan: &mut Plan, ops: &[Op], on_clash: OnClash) -> Vec<Clash> {
    let mut clashes = Vec::new();
    for op in ops {
        apply_one(plan, op, on_clash, &mut clashes);
    }
    clashes
}

/// What a table lets a change do with one row: it is handed the row as JSON and answers the new one, or `None` to leave
/// it as it is; an inner `None` removes it.
pub(super) type Edit<'a> = &'a mut dyn FnMut(Option<Value>) -> Option<Option<Value>>;

pub(super) fn edit_row<T: Serialize + DeserializeOwned>(table: &mut Table<T>, id: Id, edit: Edit<'_>) -> bool {
    match edit(table.get(&id).map(value)) {
        None => true,
        Some(None) => table.remove(&id).is_some(),
        Some(Some(json)) => match serde_json::from_value(json) {
            Ok(row) => {
                table.insert(id, Arc::new(row));
                true
            }
            Err(_) => false,
        },
    }
}

fn apply_one(plan: &mut Plan, op: &Op, on_clash: OnClash, clashes: &mut Vec<Clash>) {
    let before = clashes.len();
    let mut writer = Writer { op, on_clash, clashes };
    let done = match op.path.as_slice() {
        [table, field @ ..] if table == "account" => edit_account(&mut plan.account, &mut |now| writer.at(now, field)),
        [table, id, field @ ..] => match id.parse() {
            Ok(row) => match plan.edit_table_row(table, row, &mut |now| writer.at(now, field)) {
                Some(done) => done,
                None => edit_extra(plan, &mut writer),
            },
            Err(_) => edit_extra(plan, &mut writer),
        },
        _ => edit_extra(plan, &mut writer),
    };
    if done {
        return;
    }
    // What the row could not take was not written, whatever the writer meant to do.
    clashes.iter_mut().skip(before).for_each(|clash| clash.written = false);
    if clashes.len() == before {
        clashes.push(Clash { path: op.path.clone(), wanted: op.to.clone(), found: None, written: false });
    }
}

fn edit_account(account: &mut Arc<Account>, edit: Edit<'_>) -> bool {
    let Some(Some(json)) = edit(Some(value(account))) else { return true };
    serde_json::from_value(json).map(|row| *account = Arc::new(row)).is_ok()
}

/// Rows by the names the file format has; for views that serve every table.
impl Plan {
    /// Writes one field of a row, by the names on the way to it; `account` is a table of one row. Says whether the row was
    /// there and could take it.
    pub fn put(&mut self, table: &str, id: Id, field: &[&str], to: Value) -> bool {
        let mut written = false;
        let mut write = |now: Option<Value>| {
            let mut row = now?;
            let (last, parents) = field.split_last()?;
            let parents: Path = parents.iter().map(|name| (*name).to_owned()).collect();
            descend(&mut row, &parents, true)?.insert((*last).to_owned(), to.clone());
            written = true;
            Some(Some(row))
        };
        let taken = match table {
            "account" => edit_account(&mut self.account, &mut write),
            _ => self.edit_table_row(table, id, &mut write).unwrap_or(false),
        };
        taken && written
    }

    /// Adds a row, or puts another in its place. Says whether the table could take it.
    pub fn insert_row(&mut self, table: &str, id: Id, row: &Value) -> bool {
        self.edit_table_row(table, id, &mut |_| Some(Some(row.clone()))).unwrap_or(false)
    }

    /// Removes a row; says whether it was there.
    pub fn remove_row(&mut self, table: &str, id: Id) -> bool {
        self.holds(table, id) && self.edit_table_row(table, id, &mut |_| Some(None)).unwrap_or(false)
    }
}

/// Tables and fields of a newer version live in `extra`. Names this version knows do not: beside the real table, a second
/// one would make the plan unreadable.
fn edit_extra(plan: &mut Plan, writer: &mut Writer<'_>) -> bool {
    let path = writer.op.path.clone();
    let known = |name: &String| name == "id" || name == "account" || Plan::TABLES.contains(&name.as_str());
    if path.first().is_none_or(known) {
        return false;
    }
    let whole: Map<String, Value> = plan.extra.iter().map(|(k, v)| (k.clone(), v.clone())).collect();
    if let Some(Some(Value::Object(map))) = writer.at(Some(Value::Object(whole)), &path) {
        plan.extra = map.into_iter().collect();
    }
    true
}

struct Writer<'a> {
    op: &'a Op,
    on_clash: OnClash,
    clashes: &'a mut Vec<Clash>,
}

#[allow(clippy::option_option)] // leave it, remove it, or write this: see `Edit`
impl Writer<'_> {
    /// The new version of `row` with the change written at `field`; `None` when nothing is to be written.
    fn at(&mut self, row: Option<Value>, field: &[String]) -> Option<Option<Value>> {
        let Some((last, parents)) = field.split_last() else { return self.decide(row) };
        let Some(mut row) = row else {
            self.clash(None, false);
            return None;
        };
        // A change inside something that was there and is gone must not bring back a piece of it.
        let make = self.op.from.is_none() && self.op.to.is_some();
        let Some(parent) = descend(&mut row, parents, make) else {
            self.clash(None, false);
            return None;
        };
        match self.decide(parent.get(last).cloned())? {
            Some(new) => parent.insert(last.clone(), new),
            None => parent.remove(last),
        };
        Some(Some(row))
    }

    /// The value to write where `now` stands: `None` to leave it.
    fn decide(&mut self, now: Option<Value>) -> Option<Option<Value>> {
        if same(now.as_ref(), self.op.from.as_ref()) {
            return Some(self.op.to.clone());
        }
        if same(now.as_ref(), self.op.to.as_ref()) {
            return None;
        }
        if let (Some(Value::Object(theirs)), Some(Value::Object(ours))) = (&now, &self.op.to)
            && same(self.op.from.as_ref(), None)
        {
            return Some(Some(Value::Object(self.unite(&self.op.path, theirs, ours))));
        }
        let deletes_edited = self.op.to.is_none();
        let whole_row = self.op.path.len() == 2 && now.is_none();
        let write = self.on_clash == OnClash::Overwrite && !deletes_edited && !whole_row;
        self.clash(now, write);
        write.then(|| self.op.to.clone())
    }

    /// Two people created the same object: every field of both, and a clash where both filled the same one.
    fn unite(&mut self, path: &[String], theirs: &Map<String, Value>, ours: &Map<String, Value>) -> Map<String, Value> {
        let mut both = theirs.clone();
        for (key, wanted) in ours {
            let found = theirs.get(key).unwrap_or(&Value::Null);
            if found == wanted || (is_blank(wanted) && theirs.contains_key(key)) {
                continue;
            }
            let path: Path = path.iter().chain([key]).cloned().collect();
            let new = match (found, wanted) {
                (Value::Object(theirs), Value::Object(ours)) => Value::Object(self.unite(&path, theirs, ours)),
                _ if is_blank(found) => wanted.clone(),
                _ => {
                    let written = self.on_clash == OnClash::Overwrite;
                    let (to, from) = (Some(wanted.clone()), Some(found.clone()));
                    self.clashes.push(Clash { path, wanted: to, found: from, written });
                    if written { wanted.clone() } else { found.clone() }
                }
            };
            both.insert(key.clone(), new);
        }
        both
    }

    fn clash(&mut self, found: Option<Value>, written: bool) {
        self.clashes.push(Clash { path: self.op.path.clone(), wanted: self.op.to.clone(), found, written });
    }
}

/// The object at `path` below `row`; missing ones are made on the way when `make` is set.
fn descend<'a>(row: &'a mut Value, path: &[String], make: bool) -> Option<&'a mut Map<String, Value>> {
    let mut here = row.as_object_mut()?;
    for part in path {
        if !here.contains_key(part) && make {
            here.insert(part.clone(), Value::Object(Map::new()));
        }
        here = here.get_mut(part)?.as_object_mut()?;
    }
    Some(here)
}

/// Absent and null are the same: JSON text does not tell them apart for an optional field.
fn same(a: Option<&Value>, b: Option<&Value>) -> bool {
    let known = |v: Option<&Value>| v.filter(|v| !v.is_null()).cloned();
    known(a) == known(b)
}

/// The value a field has when nobody has filled it. Among the stored words these two say so themselves.
pub(super) fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty() || text == "unknown" || text == "open",
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

#[cfg(test)]
#[path = "apply_tests.rs"]
mod tests;
