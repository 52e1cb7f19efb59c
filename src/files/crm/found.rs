//! All rows of a table as they would come in, and how they add up with what somebody ticked.

use super::{Candidate, Fate, Kind};
use crate::files::csv::{Rejected, Table};
use crate::plan::{Arrange, Id};
use std::collections::{BTreeMap, BTreeSet};

/// Candidates, by their line, that somebody took where they would be left, or left where they would be taken.
pub type Ticks = BTreeSet<u64>;

/// What importing a table would do.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Found {
    /// What the records are.
    pub kind: Kind,
    /// The rows that can come in, in the file's order.
    pub candidates: Vec<Candidate>,
    /// The rows that cannot, in the file's order.
    pub rejected: Vec<Rejected>,
    /// Whether accounts are made for records whose account is not here.
    pub make_accounts: bool,
}

/// How the rows add up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Rows that are new here.
    pub new: usize,
    /// Rows whose record here changes or is matched.
    pub updated: usize,
    /// Rows that say nothing new.
    pub unchanged: usize,
    /// Rows that somebody, or a doubt, leaves out.
    pub left_out: usize,
    /// Rows that cannot be taken.
    pub rejected: usize,
    /// Rows whose account is not here.
    pub homeless: usize,
    /// Accounts made for them.
    pub accounts: usize,
    /// Fields that were edited here and stay.
    pub kept: usize,
    /// Rows whose account is known to be outside the territories.
    pub off_territory: usize,
    /// Rows whose account is known to be off the target profile.
    pub off_profile: usize,
}

impl Tally {
    /// How many rows come in, new or changed.
    #[must_use]
    pub fn coming(&self) -> usize {
        self.new + self.updated
    }
}

impl Found {
    pub(super) fn new(kind: Kind, make_accounts: bool) -> Self {
        Self { kind, make_accounts, ..Self::default() }
    }

    /// Whether a row is ticked, as it is by itself or as somebody wanted it.
    #[must_use]
    pub fn is_ticked(candidate: &Candidate, ticks: &Ticks) -> bool {
        candidate.ticked() != ticks.contains(&candidate.line)
    }

    /// Whether a row comes in. What is alike always does, as the same or as another one.
    #[must_use]
    pub fn comes_in(&self, candidate: &Candidate, ticks: &Ticks) -> bool {
        match candidate.fate {
            _ if candidate.unchanged() => false,
            Fate::Alike(_) => true,
            Fate::Homeless => self.make_accounts && Self::is_ticked(candidate, ticks),
            Fate::New | Fate::Known => Self::is_ticked(candidate, ticks),
        }
    }

    /// The row here that a candidate changes; `None` when it becomes a new one.
    pub(super) fn meets(candidate: &Candidate, ticks: &Ticks) -> Option<Id> {
        match candidate.fate {
            Fate::Alike(_) if !Self::is_ticked(candidate, ticks) => None,
            _ => candidate.twin,
        }
    }

    /// How the rows add up.
    #[must_use]
    pub fn tally(&self, ticks: &Ticks) -> Tally {
        use crate::playbook::Standing;
        let mut tally = Tally { rejected: self.rejected.len(), ..Tally::default() };
        let mut accounts = BTreeSet::new();
        for candidate in &self.candidates {
            let comes = self.comes_in(candidate, ticks);
            let known = Self::meets(candidate, ticks).is_some();
            let count = match (candidate.unchanged(), comes, known) {
                (true, ..) => &mut tally.unchanged,
                (_, false, _) => &mut tally.left_out,
                (_, _, true) => &mut tally.updated,
                _ => &mut tally.new,
            };
            *count += 1;
            tally.homeless += usize::from(candidate.fate == Fate::Homeless);
            if comes {
                if candidate.fate == Fate::Homeless {
                    accounts.insert(candidate.plan);
                }
                if known {
                    tally.kept += candidate.changes.iter().filter(|change| !change.taken).count();
                }
                tally.off_territory += usize::from(candidate.fit.territory == Standing::Off);
                tally.off_profile += usize::from(candidate.fit.profile == Standing::Off);
            }
        }
        tally.accounts = accounts.len();
        tally
    }

    /// The plans that are made or changed, each with the places of its candidates.
    #[must_use]
    pub fn plans(&self, ticks: &Ticks) -> BTreeMap<Id, Vec<usize>> {
        let mut plans: BTreeMap<Id, Vec<usize>> = BTreeMap::new();
        for (place, candidate) in self.candidates.iter().enumerate() {
            if self.comes_in(candidate, ticks) {
                let twin = Self::meets(candidate, ticks).filter(|_| self.kind == Kind::Accounts);
                plans.entry(twin.unwrap_or(candidate.plan)).or_default().push(place);
            }
        }
        plans
    }

    /// The rows that do not come in although they say something, as they stand in the file, each with the reason: those that
    /// cannot be read, those nobody ticked, and those whose account is not here.
    #[must_use]
    pub fn not_taken(&self, table: &Table, ticks: &Ticks) -> Vec<Rejected> {
        let mut rows = self.rejected.clone();
        let out = self.candidates.iter().filter(|c| !c.unchanged() && !self.comes_in(c, ticks));
        rows.extend(out.filter_map(|candidate| {
            let row = table.rows.get(candidate.row)?;
            let reason = match (candidate.fate, candidate.doubts.first()) {
                (Fate::Homeless, _) if !self.make_accounts => {
                    msg!("csv-rejected-homeless", account = &candidate.account)
                }
                (_, Some(doubt)) => doubt.message(),
                _ => msg!("csv-rejected-unticked"),
            };
            Some(Rejected { line: row.line, column: 1, reason, fields: row.fields.clone() })
        }));
        rows.arrange_by_key(|row| row.line);
        rows
    }
}
