//! From rows to accounts: what will be added, what is doubtful, and what is refused.

use super::label::readable;
use super::{AccountField, Mapping, Rejected, Row, Table};
use crate::plan::{Account, AccountKind, Arrange, Id, Origin, Plan};
use crate::text::Msg;
use std::collections::BTreeMap;
use time::Date;

/// Something about a row that a person should look at.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Doubt {
    /// The name holds nothing to read, or characters that were lost on the way.
    UnreadableName,
    /// Another row has the same name. They stay two accounts: two companies may well be called the same.
    SameName {
        /// The line of that row.
        line: u64,
    },
    /// The record was imported before; its plan is left as it is.
    AlreadyHere {
        /// What it is called here.
        name: String,
    },
    /// Another account here has the same name.
    NameTaken,
    /// The other system marks the record as deleted.
    Deleted,
}

impl Doubt {
    /// The doubt in words.
    #[must_use]
    pub fn message(&self) -> Msg {
        match self {
            Self::UnreadableName => msg!("csv-doubt-unreadable"),
            Self::SameName { line } => msg!("csv-doubt-same-name", line = number(*line)),
            Self::AlreadyHere { name } => msg!("csv-doubt-already-here", name = name),
            Self::NameTaken => msg!("csv-doubt-name-taken"),
            Self::Deleted => msg!("csv-doubt-deleted"),
        }
    }
}

/// A row that can be added.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// Its line in the file, from 1.
    pub line: u64,
    /// The plan it becomes.
    pub plan: Plan,
    /// What a person should look at.
    pub doubts: Vec<Doubt>,
}

impl Candidate {
    /// Whether it is added unless somebody says otherwise: not when it is here already, was deleted there, or cannot be
    /// told from others by its name.
    #[must_use]
    pub fn ticked(&self) -> bool {
        let not = |doubt: &Doubt| matches!(doubt, Doubt::AlreadyHere { .. } | Doubt::Deleted | Doubt::UnreadableName);
        !self.doubts.iter().any(not)
    }

    /// Whether it was imported before: then there is nothing to decide.
    #[must_use]
    pub fn known(&self) -> bool {
        self.doubts.iter().any(|doubt| matches!(doubt, Doubt::AlreadyHere { .. }))
    }
}

/// What an import would do.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Preview {
    /// The rows that can be added, in the file's order.
    pub accounts: Vec<Candidate>,
    /// The lines that cannot, in the file's order.
    pub rejected: Vec<Rejected>,
}

/// What importing a table would do. `here` holds the names of the plans that are here, by id. Without a column for the
/// name there is nothing to add. The same table always gives the same ids.
#[must_use]
pub fn preview(table: &Table, mapping: &Mapping, here: &BTreeMap<Id, String>, today: Date) -> Preview {
    let mut preview = Preview::default();
    if !mapping.has_name() {
        return preview;
    }
    preview.rejected.clone_from(&table.rejected);
    let names_here: BTreeMap<String, Id> = here.iter().map(|(id, name)| (same(name), *id)).collect();
    let mut seen = BTreeMap::new();
    for row in &table.rows {
        let cells = Cells { mapping, row };
        let reject = |reason| Rejected { line: row.line, reason, raw: row.fields.join(" | ") };
        if cells.get(AccountField::Name).is_empty() {
            preview.rejected.push(reject(msg!("csv-rejected-no-name")));
            continue;
        }
        let plan = cells.plan(today);
        let first = *seen.entry(plan.id).or_insert(row.line);
        if first != row.line {
            preview.rejected.push(reject(msg!("csv-rejected-same-record", line = number(first))));
            continue;
        }
        let mut doubts = Vec::new();
        if unreadable(&plan.account.name) {
            doubts.push(Doubt::UnreadableName);
        }
        if cells.deleted() {
            doubts.push(Doubt::Deleted);
        }
        match here.get(&plan.id) {
            Some(name) => doubts.push(Doubt::AlreadyHere { name: name.clone() }),
            None if names_here.contains_key(&same(&plan.account.name)) => doubts.push(Doubt::NameTaken),
            None => {}
        }
        preview.accounts.push(Candidate { line: row.line, plan, doubts });
    }
    doubt_same_names(&mut preview.accounts);
    preview.rejected.arrange_by_key(|rejected| rejected.line);
    preview
}

/// Each of several rows with one name points to the first other one.
fn doubt_same_names(accounts: &mut [Candidate]) {
    let mut lines: BTreeMap<String, Vec<u64>> = BTreeMap::new();
    for account in accounts.iter() {
        lines.entry(same(&account.plan.account.name)).or_default().push(account.line);
    }
    for account in accounts {
        let others = lines.get(&same(&account.plan.account.name)).into_iter().flatten();
        if let Some(line) = others.copied().find(|line| *line != account.line) {
            account.doubts.push(Doubt::SameName { line });
        }
    }
}

/// One row, read through the mapping.
struct Cells<'a> {
    mapping: &'a Mapping,
    row: &'a Row,
}

impl Cells<'_> {
    fn get(&self, field: AccountField) -> &str {
        self.mapping.column(field).and_then(|n| self.row.fields.get(n)).map_or("", String::as_str)
    }

    fn plan(&self, today: Date) -> Plan {
        let record = self.get(AccountField::RecordId);
        let system = if is_salesforce(record) { "salesforce" } else { "csv" };
        let id = if record.is_empty() {
            // Without a key the row itself is the key: the same file twice is the same accounts.
            let fields = self.row.fields.iter().map(String::as_str);
            Id::of_origin(&std::iter::once("csv-row").chain(fields).collect::<Vec<_>>())
        } else {
            Id::of_origin(&[system, record])
        };
        let origin = Origin { system: system.to_owned(), record: record.to_owned(), on: Some(today) };
        let mut plan = Plan::new(id, self.get(AccountField::Name));
        self.fill(plan.account_mut());
        plan.account_mut().origin = Some(origin);
        plan
    }

    fn fill(&self, account: &mut Account) {
        let text = |field| self.get(field).to_owned();
        account.industry = text(AccountField::Industry);
        account.segment = text(AccountField::Segment);
        account.territory = text(AccountField::Territory);
        account.domain = domain(self.get(AccountField::Domain));
        let places = [self.get(AccountField::State), self.get(AccountField::Region)];
        account.region = places.into_iter().filter(|place| !place.is_empty()).collect::<Vec<_>>().join(", ");
        let mut notes = text(AccountField::Notes);
        // What has no field of its own, or cannot be read as its field, is kept in the file's own words.
        let mut keep = |field| {
            let header = self.mapping.columns.iter().find(|column| column.field == Some(field));
            let header = header.map(|column| readable(&column.header)).unwrap_or_default();
            let value = self.get(field);
            if !value.is_empty() {
                notes = format!("{notes}{}{header}: {value}", if notes.is_empty() { "" } else { "\n" });
            }
        };
        keep(AccountField::City);
        match kind(self.get(AccountField::Kind)) {
            Some(kind) => account.kind = kind.into(),
            None => keep(AccountField::Kind),
        }
        account.employees = count(self.get(AccountField::Employees));
        if account.employees.is_none() {
            keep(AccountField::Employees);
        }
        account.notes = notes;
    }

    fn deleted(&self) -> bool {
        let value = self.get(AccountField::Deleted).to_lowercase();
        ["true", "1", "yes", "y", "x", "ja", "wahr"].contains(&value.as_str())
    }
}

/// The key of a Salesforce account: 15 or 18 letters and digits, of which `001` says that it is an account.
fn is_salesforce(record: &str) -> bool {
    matches!(record.len(), 15 | 18) && record.starts_with("001") && record.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// Customer or prospect, from the words of common systems.
fn kind(text: &str) -> Option<AccountKind> {
    let text = text.to_lowercase();
    let starts = |words: &[&str]| words.iter().any(|word| text.starts_with(word));
    if starts(&["customer", "client", "existing", "kunde", "bestandskunde"]) {
        Some(AccountKind::Customer)
    } else if starts(&[
        "prospect",
        "lead",
        "opportunity",
        "marketing",
        "sales",
        "subscriber",
        "interessent",
        "potenzial",
    ]) {
        Some(AccountKind::Prospect)
    } else {
        None
    }
}

/// `http://www.acme.com/about` is `acme.com`.
fn domain(text: &str) -> String {
    let text = text.to_lowercase();
    let text = text.split_once("://").map_or(text.as_str(), |(_, rest)| rest);
    let host = text.split(['/', '?', '#']).next().unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host).to_owned()
}

/// A count as systems and people write it: `1200`, `1,200`, `1.200`, `1 200`, `350.0`, `6.0E2`.
fn count(text: &str) -> Option<u32> {
    let marks = [',', '.', '\'', '’', ' ', '\u{A0}', '\u{202F}'];
    let mut groups = text.split(marks);
    let first = groups.next().is_some_and(|group| (1..=3).contains(&group.len()));
    if text.contains(marks)
        && first
        && groups.all(|group| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit()))
    {
        return text.replace(marks, "").parse().ok();
    }
    text.parse().ok().or_else(|| {
        let figure: f64 = text.parse().ok()?;
        let whole = figure.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&figure);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // checked in the line above
        whole.then_some(figure as u32)
    })
}

/// Nothing to read in it, or characters lost on the way (`�`, or question marks in their place).
fn unreadable(name: &str) -> bool {
    let lost = name.contains(char::REPLACEMENT_CHARACTER);
    lost || name.contains("??") || !name.chars().any(char::is_alphanumeric)
}

/// Names that differ in case and white space only are the same.
fn same(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn number(line: u64) -> i64 {
    i64::try_from(line).unwrap_or(i64::MAX)
}

#[cfg(test)]
#[path = "accounts_tests.rs"]
mod tests;
