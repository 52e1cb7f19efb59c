//! A change as data: the one mechanism behind undo, journal, save, tabs and history.

use super::{Id, Stamp};
use crate::text::Msg;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

/// Where a value lives: `["stakeholders", <id>, "sway"]`, `["account", "name"]`.
pub type Path = Vec<String>;

/// One value that changed. `None` means absent: before, the value did not exist; after, it is gone. `Some(Value::Null)` is
/// another thing, a field that was emptied; in JSON, too: absent is left out, null is written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Op {
    /// Where.
    pub path: Path,
    /// What was there when the edit was made.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub from: Option<Value>,
    /// What is there afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub to: Option<Value>,
}

impl Op {
    /// The same change, backwards.
    #[must_use]
    pub fn inverse(&self) -> Self {
        Self { path: self.path.clone(), from: self.to.clone(), to: self.from.clone() }
    }
}

/// Reads a value that is there, null as well: for fields where absent and null are two things.
///
/// # Errors
/// Those of the value itself.
pub fn present<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(from).map(Some)
}

/// Who made a change.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Author {
    /// The installation that made it.
    pub device: Id,
    /// The name the person goes by; may be empty.
    pub name: String,
}

/// One edit: everything a person did in one go, with its difference.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Patch {
    /// Its identity: a patch is never applied twice.
    pub id: Id,
    /// The plan it changes.
    pub plan: Id,
    /// When.
    pub at: Stamp,
    /// By whom.
    pub by: Author,
    /// What a person would call it ("Stance of J. Doe").
    pub label: Msg,
    /// The values that changed.
    pub ops: Vec<Op>,
}

impl Patch {
    /// The operations that take this patch back, last first.
    #[must_use]
    pub fn inverse(&self) -> Vec<Op> {
        self.ops.iter().rev().map(Op::inverse).collect()
    }
}
