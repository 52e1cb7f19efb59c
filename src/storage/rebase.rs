//! Bringing our changes onto somebody else's version.

use crate::plan::{Clash, OnClash, Patch, Plan, apply};

/// Applies pending patches, oldest first, to a version that moved on without them. Different fields both survive; of the
/// same field the pending value wins, since it was typed last, and the clash is returned to be shown.
pub fn rebase(theirs: &mut Plan, pending: &[Patch]) -> Vec<Clash> {
    pending.iter().flat_map(|patch| apply(theirs, &patch.ops, OnClash::Overwrite)).collect()
}
