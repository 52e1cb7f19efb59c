//! Bringing our changes onto somebody else's version.

use super::Rev;
use crate::plan::{Clash, Id, OnClash, Patch, Plan, apply};
use std::collections::BTreeSet;

/// Applies pending patches, oldest first, to a version that moved on without them. Different fields both survive; of the
/// same field the pending value wins, since it was typed last, and the clash is returned to be shown.
pub fn rebase<'a>(theirs: &mut Plan, pending: impl IntoIterator<Item = &'a Patch>) -> Vec<Clash> {
    pending.into_iter().flat_map(|patch| apply(theirs, &patch.ops, OnClash::Overwrite)).collect()
}

/// What a save is to do, decided alike by every implementation.
#[derive(Debug, PartialEq)]
pub(super) struct Decision<'a> {
    /// The patches that were not applied before, each once.
    pub fresh: Vec<&'a Patch>,
    /// Whether the plan may be stored as it came; else the fresh patches go onto the stored one.
    pub as_it_came: bool,
    /// The revision to write.
    pub rev: Rev,
}

/// Decides a save of `pending`, made from `base`, where revision `stored` is. A patch that was applied before forbids
/// taking the plan as it came even from the same base: a tab that recovered the patch from a journal has it applied
/// twice, over what was written since.
pub(super) fn decide(stored: Rev, base: Rev, pending: &[Patch], applied: impl Fn(Id) -> bool) -> Decision<'_> {
    let mut seen = BTreeSet::new();
    let fresh: Vec<&Patch> = pending.iter().filter(|patch| !applied(patch.id) && seen.insert(patch.id)).collect();
    // An older revision than the one we started from: the database was rolled back, and ours is all there is.
    let as_it_came = stored < base || (stored == base && fresh.len() == pending.len());
    Decision { fresh, as_it_came, rev: Rev(stored.max(base).0.saturating_add(1)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Author, Stamp};
    use crate::text::Msg;

    fn patch(number: u128) -> Patch {
        let label = Msg::dynamic("test".into());
        Patch { id: Id::fixed(number), plan: Id::fixed(0), at: Stamp(0), by: Author::default(), label, ops: vec![] }
    }

    #[test]
    fn a_plan_from_the_stored_revision_is_taken_as_it_came() {
        let pending = [patch(1), patch(2)];
        let decision = decide(Rev(3), Rev(3), &pending, |_| false);
        assert!(decision.as_it_came);
        assert_eq!(decision.rev, Rev(4));
        assert_eq!(decision.fresh, [&pending[0], &pending[1]]);
    }

    #[test]
    fn what_was_applied_before_forbids_it() {
        let pending = [patch(1), patch(2), patch(2)];
        let decision = decide(Rev(3), Rev(3), &pending, |id| id == Id::fixed(1));
        assert!(!decision.as_it_came);
        assert_eq!(decision.fresh, [&pending[1]]);
    }

    #[test]
    fn after_a_rollback_ours_is_all_there_is() {
        let decision = decide(Rev(3), Rev(9), &[], |_| false);
        assert!(decision.as_it_came);
        assert_eq!(decision.rev, Rev(10), "never a revision another tab has seen");
        assert!(!decide(Rev(9), Rev(3), &[], |_| false).as_it_came);
    }
}
