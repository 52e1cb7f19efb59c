//! Order as a field: a fractional index, so that two people can insert in the same list without renumbering it.

use super::{Id, Rows};
use fractional_index::FractionalIndex;
use std::cmp::Ordering;

/// Stable sorting for every type through one copy of the algorithm: the standard library's brings some 4 KB of Wasm for
/// each type it sorts, and there are dozens.
pub trait Arrange<T> {
    /// As `sort_by`.
    fn arrange_by(&mut self, compare: impl Fn(&T, &T) -> Ordering);

    /// As `sort_by_key`.
    fn arrange_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        self.arrange_by(|a, b| key(a).cmp(&key(b)));
    }
}

impl<T> Arrange<T> for Vec<T> {
    fn arrange_by(&mut self, compare: impl Fn(&T, &T) -> Ordering) {
        let order = arranged(self.len(), &|a, b| match (self.get(a), self.get(b)) {
            (Some(a), Some(b)) => compare(a, b),
            _ => Ordering::Equal,
        });
        let mut taken: Vec<Option<T>> = std::mem::take(self).into_iter().map(Some).collect();
        self.extend(order.into_iter().filter_map(|at| taken.get_mut(at)?.take()));
    }
}

/// The places of a list in sorted order.
fn arranged(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    order.sort_by(|a, b| compare(*a, *b));
    order
}

/// Rows sorted by their order field; equal ones by id, so that everybody sees the same list.
#[must_use]
pub fn sorted<T>(rows: &Rows<T>, order: impl Fn(&T) -> &String) -> Vec<(Id, &T)> {
    let mut list: Vec<_> = rows.iter().map(|(id, row)| (*id, row)).collect();
    list.arrange_by(|a, b| order(a.1).cmp(order(b.1)).then(a.0.cmp(&b.0)));
    list
}

/// The order of a row put after all others (`last` is the highest order there is; empty when there is none).
#[must_use]
pub fn order_after(last: &str) -> String {
    order_between(last, "")
}

/// The order of a row put between two others; an empty text stands for the open end. Orders that cannot be read (a file
/// written by hand) count as open ends.
#[must_use]
pub fn order_between(before: &str, after: &str) -> String {
    let read = |text: &str| FractionalIndex::from_string(text).ok();
    let made = match (read(before), read(after)) {
        (Some(low), Some(high)) => {
            FractionalIndex::new_between(&low, &high).unwrap_or_else(|| FractionalIndex::new_after(&low))
        }
        (Some(low), None) => FractionalIndex::new_after(&low),
        (None, Some(high)) => FractionalIndex::new_before(&high),
        (None, None) => FractionalIndex::default(),
    };
    made.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arranging_is_stable_and_keeps_everything() {
        let mut list: Vec<(u8, &str)> = vec![(2, "a"), (1, "b"), (2, "c"), (1, "d"), (0, "e")];
        list.arrange_by_key(|(key, _)| *key);
        assert_eq!(list, [(0, "e"), (1, "b"), (1, "d"), (2, "a"), (2, "c")]);
    }

    #[test]
    fn between_is_between() {
        let first = order_after("");
        let second = order_after(&first);
        let middle = order_between(&first, &second);
        let front = order_between("", &first);
        assert!(front < first && first < middle && middle < second);
    }

    #[test]
    fn equal_orders_sort_by_id() {
        let mut rows: Rows<String> = Rows::new();
        for n in [3, 1, 2] {
            rows.insert(Id::fixed(n), "same".into());
        }
        let ids: Vec<Id> = sorted(&rows, |r| r).into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids, [Id::fixed(1), Id::fixed(2), Id::fixed(3)]);
    }

    #[test]
    fn unreadable_orders_do_not_panic() {
        assert!(!order_between("???", "\u{0}").is_empty());
    }
}
