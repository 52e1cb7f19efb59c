//! Steps that somebody puts into another order by hand.

use super::model::Programme;
use crate::plan::{Id, order_after, order_between};
use crate::team::Put;
use serde_json::json;

/// What moves a step one place up or down: one order where all steps have theirs, else all of them anew. Nothing at the ends
/// of the list.
#[must_use]
pub fn moved(programme: &Programme, id: Id, up: bool) -> Vec<Put> {
    let mut list: Vec<(Id, &str)> =
        programme.steps_in_order().into_iter().map(|(id, step)| (id, step.order.as_str())).collect();
    let Some(at) = list.iter().position(|(one, _)| *one == id) else { return Vec::new() };
    let Some(to) = (if up { at.checked_sub(1) } else { Some(at + 1) }).filter(|to| *to < list.len()) else {
        return Vec::new();
    };
    list.swap(at, to);
    let order = |at: Option<usize>| at.and_then(|at| list.get(at)).map(|(_, order)| *order).unwrap_or_default();
    let (before, after) = (order(to.checked_sub(1)), order(Some(to + 1)));
    let made = order_between(before, after);
    let all = list.iter().enumerate().all(|(place, (_, order))| place == to || !order.is_empty());
    // Two that somebody gave the same order (two tabs at once) leave no room between them.
    let fits = before < made.as_str() && (after.is_empty() || made.as_str() < after);
    if all && fits {
        return vec![put(id, made)];
    }
    let mut last = String::new();
    list.iter()
        .map(|(id, _)| {
            last = order_after(&last);
            put(*id, last.clone())
        })
        .collect()
}

fn put(id: Id, order: String) -> Put {
    Put::set(&["rollout", &id.to_string(), "order"], json!(order))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{STEPS, programme};
    use super::*;
    use proptest::prelude::*;

    fn after(programme: &Programme, puts: &[Put]) -> Programme {
        let mut value = serde_json::to_value(programme).unwrap();
        for put in puts {
            put.apply(&mut value);
        }
        serde_json::from_value(value).unwrap()
    }

    fn places(programme: &Programme) -> Vec<Id> {
        programme.steps_in_order().into_iter().map(|(id, _)| id).collect()
    }

    #[test]
    fn steps_stand_by_their_day_until_somebody_moves_one() {
        let [purpose, managers, training] = STEPS.map(Id::fixed);
        let start = programme();
        assert_eq!(places(&start), [purpose, managers, training]);
        let puts = moved(&start, training, true);
        assert_eq!(puts.len(), 3, "all get their order at once");
        let next = after(&start, &puts);
        assert_eq!(places(&next), [purpose, training, managers]);
        assert_eq!(moved(&next, training, true).len(), 1, "then only the one that moves");
        assert!(moved(&next, purpose, true).is_empty() && moved(&next, managers, false).is_empty(), "at the ends");
        assert!(moved(&next, Id::fixed(99), true).is_empty());
    }

    #[test]
    fn a_step_that_comes_later_stands_last() {
        let start = programme();
        let mut next = after(&start, &moved(&start, Id::fixed(STEPS[0]), false));
        next.rollout.insert(Id::fixed(1), super::super::Step::default());
        assert_eq!(places(&next).last(), Some(&Id::fixed(1)));
    }

    proptest! {
        /// Whatever orders there are, a move changes places with one neighbour and with nobody else.
        #[test]
        fn a_move_swaps_two_neighbours(orders in proptest::collection::vec(0..4_u8, 3), at in 0..3_usize, up: bool) {
            let mut start = programme();
            for (step, order) in start.rollout.values_mut().zip(orders) {
                step.order = (0..order).fold(String::new(), |last, _| order_after(&last));
            }
            let mut expected = places(&start);
            let id = expected[at];
            if let Some(to) = (if up { at.checked_sub(1) } else { Some(at + 1) }).filter(|to| *to < 3) {
                expected.swap(at, to);
            }
            prop_assert_eq!(places(&after(&start, &moved(&start, id, up))), expected);
        }
    }
}
