//! Order as a field: a fractional index, so that two people can insert in the same list without renumbering it.

use super::{Id, Rows};
use fractional_index::FractionalIndex;

/// Rows sorted by their order field; equal ones by id, so that everybody sees the same list.
#[must_use]
pub fn sorted<T>(rows: &Rows<T>, order: impl Fn(&T) -> &String) -> Vec<(Id, &T)> {
    let mut list: Vec<_> = rows.iter().map(|(id, row)| (*id, row)).collect();
    list.sort_by(|a, b| order(a.1).cmp(order(b.1)).then(a.0.cmp(&b.0)));
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
