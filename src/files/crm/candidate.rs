//! What a row would become, and what a person should look at before.

use super::{Change, Here};
use crate::plan::Id;
use crate::playbook::Wanted;
use crate::text::Msg;
use std::collections::BTreeMap;

/// Something about a row that a person should look at.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Doubt {
    /// The name holds nothing to read, or characters that were lost on the way.
    UnreadableName,
    /// Another row has the same name. They stay two: two companies may well be called the same.
    SameName {
        /// The line of that row.
        line: u64,
    },
    /// Several here, or several rows of the file, could be the same; none is taken for it.
    NameTaken,
    /// The other system marks the record as deleted.
    Deleted,
    /// The record of this key had another name and another domain when it was imported: it may be another record.
    Renamed {
        /// Its name here.
        was: String,
    },
    /// A value that cannot be read as what its column holds; the field is left as it is.
    Unread {
        /// The column's heading.
        column: String,
        /// The value.
        value: String,
    },
}

impl Doubt {
    /// The doubt in words.
    #[must_use]
    pub fn message(&self) -> Msg {
        match self {
            Self::UnreadableName => msg!("csv-doubt-unreadable"),
            Self::SameName { line } => msg!("csv-doubt-same-name", line = i64::try_from(*line).unwrap_or(i64::MAX)),
            Self::NameTaken => msg!("csv-doubt-name-taken"),
            Self::Deleted => msg!("csv-doubt-deleted"),
            Self::Renamed { was } => msg!("csv-doubt-renamed", was = was),
            Self::Unread { column, value } => msg!("csv-doubt-unread", column = column, value = value),
        }
    }
}

/// By what a row is like something here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// The same domain and the same name.
    DomainAndName,
    /// The same name; no domain speaks against it.
    Name,
    /// The same domain, and another name: a part of the same company, perhaps.
    Domain,
    /// The same mail address.
    Email,
}

impl Likeness {
    /// It in words.
    #[must_use]
    pub fn message(self) -> Msg {
        match self {
            Self::DomainAndName => msg!("csv-like-both"),
            Self::Name => msg!("csv-like-name"),
            Self::Domain => msg!("csv-like-domain"),
            Self::Email => msg!("csv-like-email"),
        }
    }
}

/// What a row is to what is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// Not here yet.
    New,
    /// Imported before: its row here follows.
    Known,
    /// Perhaps the same as something here; a person says so.
    Alike(Likeness),
    /// It belongs to an account that is not here. The account can be made.
    Homeless,
}

/// A row that can come in.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// Its line in the file, from 1.
    pub line: u64,
    /// Its place among the table's rows.
    pub(super) row: usize,
    /// What it is called.
    pub name: String,
    /// The account it belongs to, as the file calls it; empty for accounts.
    pub account: String,
    /// What it is to what is here.
    pub fate: Fate,
    /// What a person should look at.
    pub doubts: Vec<Doubt>,
    /// Where it and its row here differ.
    pub changes: Vec<Change>,
    /// Whether it says something that was not imported before, differing or not.
    pub(super) news: bool,
    /// Whether its account is as the playbook wants it.
    pub fit: Wanted,
    /// The plan it goes into: for accounts the new one, else that of its account.
    pub(super) plan: Id,
    /// The row it becomes when it is new; for accounts the plan.
    pub(super) own: Id,
    /// The row here that it is, or may be; for accounts the plan.
    pub(super) twin: Option<Id>,
    pub(super) link: String,
    pub(super) values: BTreeMap<String, String>,
    pub(super) boss: String,
    /// The account to be made, for those whose account is not here.
    pub(super) home: super::record::AccountRef,
    pub(super) system: &'static str,
}

impl Candidate {
    /// Whether it is taken unless somebody says otherwise; of what is alike: whether it is taken for the same. Not taken is
    /// what was deleted there, what is new and nobody can read, and a key that seems to mean something else by now.
    #[must_use]
    pub fn ticked(&self) -> bool {
        let unread = self.fate != Fate::Known && self.doubts.contains(&Doubt::UnreadableName);
        !unread && !self.renamed_or_deleted() && self.fate != Fate::Alike(Likeness::Domain)
    }

    fn renamed_or_deleted(&self) -> bool {
        self.doubts.iter().any(|doubt| matches!(doubt, Doubt::Deleted | Doubt::Renamed { .. }))
    }

    /// What it says of a field; empty when nothing.
    #[must_use]
    pub fn says(&self, field: &str) -> &str {
        self.values.get(field).map_or("", String::as_str)
    }

    /// The name of the row here that it may be.
    #[must_use]
    pub fn here_name(&self, here: &Here) -> String {
        let Some(twin) = self.twin else { return String::new() };
        let account = here.plan(twin).map(|plan| plan.account.name.clone());
        let row = || {
            let plan = here.plan(self.plan)?;
            let person = plan.stakeholders.get(&twin).map(|row| row.name.clone());
            person.or_else(|| plan.opportunities.get(&twin).map(|row| row.name.clone()))
        };
        account.or_else(row).unwrap_or_default()
    }

    /// Whether it is here and says nothing new: then there is nothing to decide.
    #[must_use]
    pub fn unchanged(&self) -> bool {
        self.fate == Fate::Known && !self.news && !self.renamed_or_deleted()
    }

    /// Whether a person should look at it before it comes in.
    #[must_use]
    pub fn doubtful(&self) -> bool {
        !self.unchanged() && !self.doubts.is_empty() && !matches!(self.fate, Fate::Alike(_))
    }
}
