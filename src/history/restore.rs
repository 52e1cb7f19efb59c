//! Going back: the plan as it was, in whole or in part, as an ordinary edit.

use super::{History, HistoryError, Version};
use crate::plan::{Op, Path, Plan, diff};

/// What is to be as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Everything.
    Whole,
    /// One place and all below it: a row (`["stakeholders", <id>]`), a field, a table.
    Place(Path),
}

/// What leads from the plan as it is to the plan as it was. It becomes a patch like any edit, so that it can be undone and
/// merges.
#[must_use]
pub fn restoring(now: &Plan, then: &Plan, part: &Part) -> Vec<Op> {
    let mut ops = diff(now, then);
    if let Part::Place(place) = part {
        ops.retain(|op| op.path.starts_with(place) || holds(op, place));
    }
    ops
}

/// An operation on something larger that holds the place (a row that is gone and comes back) counts as a whole: a field
/// cannot be without its row.
fn holds(op: &Op, place: &[String]) -> bool {
    place.starts_with(&op.path)
}

impl History {
    /// What would bring the plan, or a part of it, back to a point of the history.
    ///
    /// # Errors
    /// As [`plan_at`](Self::plan_at).
    pub fn restore(&self, version: &Version, part: &Part) -> Result<Vec<Op>, HistoryError> {
        Ok(restoring(&self.plan, &self.plan_at(version)?, part))
    }
}
