//! A signal for each row of a list.

use leptos::prelude::*;
use std::collections::BTreeMap;

/// Rows of a list, each with a signal of its own: whoever shows one is woken when that row changes, and not whenever any
/// does. With a memo for each row, every change of the list would ask every one of them. A handle.
pub struct PerRow<K: 'static, T: 'static>(StoredValue<BTreeMap<K, Row<T>>>);

/// A row of the list; `None` while it is not, or no longer, in it.
type Row<T> = ArcRwSignal<Option<T>>;

impl<K, T> Clone for PerRow<K, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K, T> Copy for PerRow<K, T> {}

impl<K, T> PerRow<K, T>
where
    K: Ord + Copy + Send + Sync + 'static,
    T: PartialEq + Clone + Send + Sync + 'static,
{
    /// Follows a list for as long as the view this is called from is there.
    pub fn of(list: impl Fn() -> Vec<(K, T)> + 'static) -> Self {
        let rows = Self(StoredValue::new(BTreeMap::new()));
        let following = StoredValue::new_local(RenderEffect::new(move |_| rows.take(list())));
        on_cleanup(move || following.dispose());
        rows
    }

    /// The row of a key.
    pub fn row(self, key: K) -> Row<T> {
        let found = self.0.try_update_value(|rows| rows.entry(key).or_default().clone());
        found.unwrap_or_default()
    }

    /// Takes a new list over, and wakes whoever shows a row that is not as it was.
    fn take(self, list: Vec<(K, T)>) {
        let mut now: BTreeMap<K, T> = list.into_iter().collect();
        let mut changed = Vec::new();
        self.0.try_update_value(|rows| {
            rows.retain(|key, row| {
                let new = now.remove(key);
                let stays = new.is_some();
                if row.with_untracked(|old| *old != new) {
                    changed.push((row.clone(), new));
                }
                stays
            });
            rows.extend(now.into_iter().map(|(key, new)| (key, ArcRwSignal::new(Some(new)))));
        });
        // Not while the rows are held: whoever is woken may ask for one.
        for (row, new) in changed {
            row.set(new);
        }
    }
}
