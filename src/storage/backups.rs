//! Backups that are made by themselves: when one is due, and which of them stay. Pure: dates and counters are handed in.

use crate::plan::{Arrange, Id, Stamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

/// Milliseconds of work between two backups: 15 minutes.
pub const INTERVAL: i64 = 15 * 60 * 1_000;
/// Backups of today that stay.
const OF_TODAY: usize = 3;
/// Backups that stay in all.
const IN_ALL: usize = 10;

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// 15 minutes of work had passed.
    #[default]
    Work,
    /// Something was about to be replaced.
    BeforeReplacing,
}

/// A plan in a backup.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Kept {
    /// The plan.
    pub id: Id,
    /// Its account's name.
    pub name: String,
    /// When it was changed last; with the id it names the text, which backups share as long as nobody changes the plan.
    pub changed: Stamp,
    /// The text's length in bytes.
    pub size: u64,
}

impl Kept {
    /// The key of its text.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}@{}", self.id, self.changed.0)
    }
}

/// What a backup holds.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct BackupHead {
    /// When it was made; no two are made in the same millisecond.
    pub at: Stamp,
    /// The user's calendar day on which it was made, as `2026-11-22`.
    pub day: String,
    /// Why.
    pub why: Why,
    /// How often the workspace had been saved by then.
    pub saves: u64,
    /// Its plans.
    pub plans: Vec<Kept>,
    /// The settings that belong to the workspace, by name.
    pub settings: BTreeMap<String, String>,
}

impl BackupHead {
    /// Its size in bytes.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.plans.iter().map(|plan| plan.size).chain(self.settings.values().map(|text| text.len() as u64)).sum()
    }
}

/// Whether it is time for a backup: something was saved since the newest one, and that one (or, where there is none, the
/// beginning of this session) lies a quarter of an hour back.
#[must_use]
pub fn is_due(newest: Option<&BackupHead>, begun: Stamp, saves: u64, now: Stamp) -> bool {
    let changed = newest.map_or(saves > 0, |head| head.saves != saves);
    let since = newest.map_or(begun, |head| head.at);
    // A clock that was set back must not keep backups away for as long.
    changed && (now.0.saturating_sub(since.0) >= INTERVAL || now < since)
}

/// Which backups go: of today the newest three stay, of each earlier day the newest one, and of all these the newest ten.
/// What was kept before something was replaced stays beside them, as long as it is among the newest ten.
#[must_use]
pub fn surplus(heads: &[BackupHead], today: Date) -> Vec<Stamp> {
    let today = today.to_string();
    let mut newest_first: Vec<&BackupHead> = heads.iter().collect();
    newest_first.arrange_by_key(|head| std::cmp::Reverse(head.at));
    let (mut of_day, mut stay) = (BTreeMap::<&str, usize>::new(), 0);
    let mut goes = Vec::new();
    for head in newest_first {
        let most = if head.day == today { OF_TODAY } else { 1 };
        let count = of_day.entry(&head.day).or_default();
        let wanted = head.why == Why::BeforeReplacing || *count < most;
        if wanted && stay < IN_ALL {
            *count += usize::from(head.why == Why::Work);
            stay += 1;
        } else {
            goes.push(head.at);
        }
    }
    goes
}

/// What tells that there was data here before, from outside the database: a browser opens a damaged profile as if nobody
/// had ever been there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Marker {
    /// How often the workspace had been saved.
    pub saves: u64,
    /// How many plans there were.
    pub plans: u64,
    /// When that was.
    pub at: Stamp,
}

/// Whether a database that counts `saves` has lost something that is known from outside of it. A marker knows more than a
/// backup, and where there is one it alone decides: it is also what says that somebody chose to go on without the rest.
#[must_use]
pub fn is_lost(saves: u64, marker: Option<Marker>, newest: Option<&BackupHead>) -> bool {
    marker.map_or_else(|| newest.map_or(0, |head| head.saves), |marker| marker.saves) > saves
}

#[cfg(test)]
#[path = "backups_tests.rs"]
mod tests;
