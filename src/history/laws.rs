//! The laws of merging, held for random work of three authors with saves between merges.

use super::made::{Copy, Step, Team, Written, lost, steps};
use super::*;
use proptest::prelude::*;

/// As many cases as asked for, or as the environment asks for instead.
fn config(cases: u32) -> ProptestConfig {
    let cases = std::env::var("HISTORY_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(cases);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// What people see of a history.
fn seen(copy: &Copy) -> (Plan, Vec<Conflict>) {
    (copy.history.plan().clone(), copy.history.conflicts().unwrap())
}

fn merged(mut copy: Copy, others: &[&Copy]) -> Copy {
    for other in others {
        copy.merge(&other.history);
    }
    copy
}

proptest! {
    #![proptest_config(config(10_000))]

    #[test]
    fn merging_is_commutative_associative_and_idempotent(steps in steps(8)) {
        let Team { copies, .. } = Team::after(&steps);
        let [a, b, c] = copies.as_slice() else { unreachable!() };
        let bc = merged(b.clone(), &[c]);
        let one = merged(a.clone(), &[&bc]);
        let other = merged(c.clone(), &[b, a]);
        let (one_seen, other_seen) = (seen(&one), seen(&other));
        prop_assert_eq!(&one_seen, &other_seen, "in whatever order and whoever merges");
        let again = merged(one.clone(), &[&one, &bc, a, &other]);
        prop_assert_eq!(&again.history.version(), &one.history.version(), "twice adds nothing");
        prop_assert_eq!(&again.stored, &one.stored);
        prop_assert_eq!(other.history.version(), one.history.version());
    }

}

proptest! {
    #![proptest_config(config(2_000))]

    #[test]
    fn nothing_is_erased_unseen(steps in steps(14)) {
        let (lost, conflicts) = lost_by(&steps);
        prop_assert!(lost.is_empty(), "{:?}\n{:#?}", lost, conflicts);
    }
}

/// What nobody sees any more though nobody replaced it knowingly, and what is in conflict there.
fn lost_by(steps: &[Step]) -> (Vec<Written>, Vec<Conflict>) {
    let team = Team::after(steps);
    let [a, b, c] = team.copies.as_slice() else { unreachable!() };
    for copy in [a, b, c, &merged(a.clone(), &[b, c])] {
        let lost = lost(&team, &copy.history);
        if !lost.is_empty() {
            return (lost, copy.history.conflicts().unwrap());
        }
    }
    (vec![], vec![])
}

#[test]
fn what_is_decided_for_an_object_stands_beside_an_edit_inside_it() {
    let mark = |by| Step::Edit { by, place: 9, row: 1, stale: false };
    let steps = [
        mark(1),
        Step::Edit { by: 0, place: 4, row: 1, stale: false },
        Step::Merge { by: 1, from: 0 },
        Step::Merge { by: 0, from: 1 },
        Step::Decide { by: 1, choice: 0 },
        mark(0),
    ];
    let (lost, conflicts) = lost_by(&steps);
    assert!(lost.is_empty(), "{lost:?}\n{conflicts:#?}");
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn what_is_saved_is_read_back(steps in steps(12)) {
        let Team { copies, .. } = Team::after(&steps);
        let read = History::load(&copies[0].history.save(), [5; 16]).unwrap();
        prop_assert_eq!(read.plan(), copies[0].history.plan());
        prop_assert_eq!(read.conflicts().unwrap(), copies[0].history.conflicts().unwrap());
        prop_assert_eq!(read.timeline().unwrap(), copies[0].history.timeline().unwrap());
        prop_assert_eq!(&read.patches, &copies[0].history.patches);
    }

    #[test]
    fn everybody_is_told_the_same_history(steps in steps(10)) {
        let Team { copies, .. } = Team::after(&steps);
        let [a, b, c] = copies.as_slice() else { unreachable!() };
        let one = merged(a.clone(), &[b, c]).history.timeline().unwrap();
        prop_assert_eq!(&one, &merged(c.clone(), &[&merged(b.clone(), &[a])]).history.timeline().unwrap());
        let patches: BTreeSet<Id> = one.iter().map(|entry| entry.patch).collect();
        prop_assert_eq!(patches.len(), one.len(), "each edit once");
    }

    #[test]
    fn deciding_everything_leaves_nothing_to_decide(steps in steps(14), choice in 0..3_u8) {
        let mut team = Team::after(&steps);
        let theirs = [team.copies[1].history.clone(), team.copies[2].history.clone()];
        for other in &theirs {
            team.copies[0].merge(other);
        }
        for _ in 0..40 {
            let before = team.copies[0].history.conflicts().unwrap();
            if before.is_empty() {
                break;
            }
            team = decide(team, choice);
        }
        prop_assert_eq!(team.copies[0].history.conflicts().unwrap(), vec![]);
    }

    #[test]
    fn going_back_goes_back(steps in steps(10), at in 0..10_usize) {
        let Team { mut copies, .. } = Team::after(&steps);
        let copy = copies.remove(0);
        let timeline = copy.history.timeline().unwrap();
        if let Some(entry) = timeline.get(at % timeline.len().max(1)) {
            let then = copy.history.plan_at(&entry.version).unwrap();
            let ops = copy.history.restore(&entry.version, &Part::Whole).unwrap();
            let mut plan = copy.stored.clone();
            let clashes = crate::plan::apply(&mut plan, &ops, crate::plan::OnClash::Skip);
            prop_assert_eq!(plan, then);
            prop_assert_eq!(clashes, vec![]);
        }
        prop_assert_eq!(&copy.history.plan_at(&copy.history.version()).unwrap(), copy.history.plan());
        prop_assert_eq!(&copy.history.plan_at(&copy.history.version_on(Stamp(i64::MAX))).unwrap(), copy.history.plan());
    }
}

fn decide(team: Team, choice: u8) -> Team {
    let mut team = team;
    team.take(&Step::Decide { by: 0, choice });
    team
}
