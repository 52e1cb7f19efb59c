//! Which plans came as files, from whom, and when. It is kept beside the plans, so that merging a plan never touches it.

use crate::plan::{Id, Stamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Who sent a plan last.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Sent {
    /// When the file was written.
    pub at: Stamp,
    /// The name its writer goes by; may be empty.
    pub by: String,
}

/// The last sender of each plan that came as a file. Taking files in any order, and any of them twice, gives the same.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Received(BTreeMap<Id, Sent>);

impl Received {
    /// Reads what was kept; what cannot be read is as if nothing had been.
    #[must_use]
    pub fn read(text: &str) -> Self {
        crate::plan::read_json(text).unwrap_or_default()
    }

    /// As it is kept.
    #[must_use]
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Takes note of a file: the one that was written last counts. Says whether that was news.
    pub fn take(&mut self, plan: Id, sent: Sent) -> bool {
        let news = self.0.get(&plan).is_none_or(|known| *known < sent);
        if news {
            self.0.insert(plan, sent);
        }
        news
    }

    /// Who sent a plan last.
    #[must_use]
    pub fn sender(&self, plan: Id) -> Option<&Sent> {
        self.0.get(&plan)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sent(at: i64, by: &str) -> Sent {
        Sent { at: Stamp(at), by: by.into() }
    }

    #[test]
    fn an_older_file_that_comes_later_changes_nothing() {
        let mut received = Received::default();
        assert!(received.take(Id::fixed(1), sent(20, "Mara")));
        assert!(!received.take(Id::fixed(1), sent(10, "Lena")));
        assert!(!received.take(Id::fixed(1), sent(20, "Mara")), "twice is once");
        assert!(received.take(Id::fixed(2), sent(10, "Lena")));
        assert_eq!(received.sender(Id::fixed(1)), Some(&sent(20, "Mara")));
        assert_eq!(received.sender(Id::fixed(3)), None);
        assert_eq!(Received::read(&received.write()), received);
        assert_eq!(Received::read("no JSON"), Received::default());
    }

    proptest! {
        #[test]
        fn the_order_of_the_files_does_not_matter(
            files in prop::collection::vec((0_u128..4, 0_i64..6, 0_usize..3), 0..20),
            seed in any::<u64>(),
        ) {
            let take = |files: &[(u128, i64, usize)]| {
                let mut received = Received::default();
                for (plan, at, by) in files {
                    received.take(Id::fixed(*plan), sent(*at, ["Mara", "Lena", ""][*by]));
                }
                received
            };
            let mut other = files.clone();
            let turn = usize::try_from(seed % 20).unwrap().min(other.len());
            other.rotate_left(turn);
            other.reverse();
            other.extend(files.clone());
            prop_assert_eq!(take(&files), take(&other));
        }
    }
}
