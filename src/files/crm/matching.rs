//! From rows to what they would become here, some rows at a time.

use super::entity::Entity;
use super::record::{Reader, Record};
use super::update::{is_news, update};
use super::values::{same, unreadable};
use super::{Candidate, Choices, Doubt, Fate, Found, Here, Kind, Likeness, Mapping, Survey};
use crate::files::csv::{Rejected, Row, Table};
use crate::plan::{Account, Arrange, Id, ImportedRecords, Opportunity, Plan, Stakeholder};
use crate::playbook::{Playbook, Wanted, wanted};
use crate::text::Msg;
use std::collections::BTreeMap;
use std::sync::Arc;
use time::Date;

/// A table being matched with what is here. The same table, choices and accounts always give the same outcome.
pub struct Matching {
    table: Arc<Table>,
    kind: Kind,
    has_name: bool,
    reader: Reader,
    today: Date,
    /// Rows behind, in the first pass over the rows and then in the second over the candidates.
    row: usize,
    checked: usize,
    found: Found,
    seen: BTreeMap<(Id, Id), u64>,
    names: BTreeMap<(Id, String), Vec<u64>>,
    claims: BTreeMap<Id, usize>,
}

impl Matching {
    /// Begins.
    #[must_use]
    pub fn new(table: Arc<Table>, mapping: &Mapping, choices: &Choices, survey: &Survey, today: Date) -> Self {
        let style = survey.style(choices.day_first, &choices.currency);
        let reader = Reader::new(&table, mapping, choices, style);
        let found = Found::new(choices.kind, choices.make_accounts);
        Self {
            kind: choices.kind,
            has_name: mapping.has_name(),
            reader,
            today,
            row: 0,
            checked: 0,
            found,
            seen: BTreeMap::new(),
            names: BTreeMap::new(),
            claims: BTreeMap::new(),
            table,
        }
    }

    /// Matches at most so many more rows; `true` when there is nothing left to do.
    pub fn advance(&mut self, here: &Here, playbook: &Playbook, budget: usize) -> bool {
        let table = self.table.clone();
        if !self.has_name {
            return true;
        }
        for _ in 0..budget {
            if let Some(row) = table.rows.get(self.row) {
                self.take(row, here, playbook);
                self.row += 1;
            } else if self.checked < self.found.candidates.len() {
                self.check(here, playbook);
                self.checked += 1;
            } else {
                return true;
            }
        }
        false
    }

    /// How much is done, 0 to 1.
    #[must_use]
    #[allow(clippy::cast_precision_loss)] // counts of rows
    pub fn progress(&self) -> f64 {
        (self.row + self.checked) as f64 / (self.table.rows.len() * 2).max(1) as f64
    }

    /// What was found. Without a column for the name there is nothing to import.
    #[must_use]
    pub fn finish(mut self) -> Found {
        if self.has_name {
            self.found.rejected.extend(self.table.rejected.iter().cloned());
            self.found.rejected.arrange_by_key(|rejected| rejected.line);
        }
        self.found
    }

    fn reject(&mut self, row: &Row, reason: Msg) {
        self.found.rejected.push(Rejected { line: row.line, column: 1, reason, fields: row.fields.clone() });
    }

    fn take(&mut self, row: &Row, here: &Here, playbook: &Playbook) {
        let record = self.reader.read(row, playbook);
        if record.name().is_empty() {
            return self.reject(row, msg!("csv-rejected-no-name"));
        }
        let own = record.id(self.kind, row);
        let home = match self.home(&record, own, here) {
            Ok(home) => home,
            Err(reason) => return self.reject(row, reason),
        };
        let first = *self.seen.entry((home.plan, own)).or_insert(row.line);
        if first != row.line {
            let first = i64::try_from(first).unwrap_or(i64::MAX);
            return self.reject(row, msg!("csv-rejected-same-record", line = first));
        }
        let (fate, twin) = match (home.here, here.plan(home.plan)) {
            (false, _) if self.kind != Kind::Accounts => (Fate::Homeless, None),
            (_, plan) => self.twin(&record, own, plan, here),
        };
        if let (Some(twin), false) = (twin, fate == Fate::New) {
            *self.claims.entry(twin).or_default() += 1;
        }
        if !unreadable(record.name()) || self.kind == Kind::Accounts {
            let scope = if self.kind == Kind::Accounts { Id::default() } else { home.plan };
            self.names.entry((scope, same(record.name()))).or_default().push(row.line);
        }
        self.found.candidates.push(Candidate {
            line: row.line,
            row: self.row,
            name: record.name().to_owned(),
            account: if self.kind == Kind::Accounts { String::new() } else { record.account.name.clone() },
            fate,
            doubts: Vec::new(),
            changes: Vec::new(),
            news: true,
            fit: Wanted::default(),
            plan: home.plan,
            own,
            twin,
            link: record.link(),
            boss: record.boss,
            home: record.account,
            system: record.system,
            values: record.values,
        });
        if let Some(candidate) = self.found.candidates.last_mut() {
            candidate.doubts.extend(record.unread.into_iter().map(|(column, value)| Doubt::Unread { column, value }));
            if unreadable(&candidate.name) {
                candidate.doubts.push(Doubt::UnreadableName);
            }
            if record.deleted {
                candidate.doubts.push(Doubt::Deleted);
            }
        }
    }

    /// The plan a record goes into.
    fn home(&self, record: &Record, own: Id, here: &Here) -> Result<Home, Msg> {
        if self.kind == Kind::Accounts {
            return Ok(Home { plan: own, here: false });
        }
        let (account, system) = (&record.account, record.system);
        let links = [account.link(system), super::here::link("csv", &account.key)];
        let linked = links.iter().filter(|_| !account.key.is_empty()).find_map(|link| here.linked(link));
        let made = account.id(system).filter(|id| here.plan(*id).is_some());
        if let Some(plan) = linked.or(made) {
            return Ok(Home { plan, here: true });
        }
        let candidates = match here.named(&account.name) {
            [] if account.name.is_empty() || unreadable(&account.name) => here.at(&account.domain),
            named => named,
        };
        match (candidates, account.id(system)) {
            ([plan], _) => Ok(Home { plan: *plan, here: true }),
            ([], Some(plan)) => Ok(Home { plan, here: false }),
            ([], None) => Err(msg!("csv-rejected-no-account")),
            _ => Err(msg!("csv-rejected-several-accounts", account = &account.name)),
        }
    }

    /// The row here that a record is or may be.
    fn twin(&self, record: &Record, own: Id, plan: Option<&Plan>, here: &Here) -> (Fate, Option<Id>) {
        let (fate, twin) = match (self.kind, plan) {
            (Kind::Accounts, _) => account_twin(record, own, here),
            (Kind::Contacts, Some(plan)) => {
                let alike = |row: &Stakeholder| {
                    let mail = record.values.get("email").is_some_and(|email| same(email) == same(&row.email));
                    let free = free(&row.imported, record);
                    match (mail, same(&row.name) == same(record.name()) && !unreadable(record.name())) {
                        (true, _) if free => Some(Likeness::Email),
                        (_, true) if free => Some(Likeness::Name),
                        _ => None,
                    }
                };
                row_twin(&plan.stakeholders, record, own, alike)
            }
            (Kind::Opportunities, Some(plan)) => {
                let alike = |row: &Opportunity| {
                    let free = free(&row.imported, record);
                    let named = same(&row.name) == same(record.name()) && !unreadable(record.name());
                    (named && free).then_some(Likeness::Name)
                };
                row_twin(&plan.opportunities, record, own, alike)
            }
            (_, None) => (Fate::New, None),
        };
        // What nobody can read, or is gone there, is not taken for anything.
        let vague = matches!(fate, Fate::Alike(_)) && (record.deleted || unreadable(record.name()));
        if vague { (Fate::New, None) } else { (fate, twin) }
    }

    /// The second pass: what only the whole table tells.
    fn check(&mut self, here: &Here, playbook: &Playbook) {
        let Some(candidate) = self.found.candidates.get_mut(self.checked) else { return };
        let scope = if self.kind == Kind::Accounts { Id::default() } else { candidate.plan };
        let others = self.names.get(&(scope, same(&candidate.name))).into_iter().flatten();
        if let Some(line) = others.copied().find(|line| *line != candidate.line) {
            candidate.doubts.push(Doubt::SameName { line });
        }
        let claimed = candidate.twin.and_then(|twin| self.claims.get(&twin)).copied().unwrap_or_default();
        if matches!(candidate.fate, Fate::Alike(_)) && claimed > 1 {
            (candidate.fate, candidate.twin) = (Fate::New, None);
            candidate.doubts.push(Doubt::NameTaken);
        } else if self.kind == Kind::Accounts && candidate.fate == Fate::New && here.named(&candidate.name).len() > 1 {
            candidate.doubts.push(Doubt::NameTaken);
        }
        let today = self.today;
        let plan = if self.kind == Kind::Accounts { candidate.twin } else { Some(candidate.plan) };
        let plan = plan.and_then(|plan| here.plan(plan));
        match (self.kind, plan, candidate.twin) {
            (Kind::Accounts, Some(plan), Some(_)) => compare(candidate, plan.account.as_ref(), today),
            (Kind::Contacts, Some(plan), Some(twin)) => {
                if let Some(row) = plan.stakeholders.get(&twin) {
                    compare(candidate, row.as_ref(), today);
                }
            }
            (Kind::Opportunities, Some(plan), Some(twin)) => {
                if let Some(row) = plan.opportunities.get(&twin) {
                    compare(candidate, row.as_ref(), today);
                }
            }
            _ => {}
        }
        candidate.fit = match (self.kind, plan) {
            (Kind::Accounts, _) => wanted(&as_account(candidate, plan), playbook),
            (_, Some(plan)) => wanted(&plan.account, playbook),
            (_, None) => Wanted::default(),
        };
    }
}

/// The plan a record goes into, and whether it is here.
struct Home {
    plan: Id,
    here: bool,
}

/// The account as it would be.
fn as_account(candidate: &Candidate, plan: Option<&Plan>) -> Account {
    let mut account = plan.map(|plan| plan.account.as_ref().clone()).unwrap_or_default();
    for (field, text) in &candidate.values {
        if account.said(field).is_empty() || candidate.changes.iter().any(|c| c.field == *field && c.taken) {
            account.say(field, text);
        }
    }
    account
}

/// Notes where a candidate and its row here differ. A key of a system that counts from one may come from another list; when
/// neither name nor domain or mail are those imported last, a person has to say.
fn compare<E: Entity>(candidate: &mut Candidate, row: &E, today: Date) {
    candidate.news = is_news(row, &candidate.link, &candidate.values);
    candidate.changes = update(&mut row.clone(), &candidate.link, &candidate.values, today);
    let last = row.imported().get(&candidate.link).map(|imported| imported.values.clone()).unwrap_or_default();
    let differs = |field: &str| {
        let was = last.get(field).cloned().unwrap_or_else(|| row.said(field));
        candidate.values.get(field).is_none_or(|now| same(now) != same(&was))
    };
    let sure = ["salesforce", "dynamics"].contains(&candidate.system) || candidate.fate != Fate::Known;
    if !sure && differs("name") && differs("domain") && differs("email") && differs("close_on") {
        candidate.doubts.push(Doubt::Renamed { was: row.said("name") });
    }
}

fn account_twin(record: &Record, own: Id, here: &Here) -> (Fate, Option<Id>) {
    let links = [record.link(), super::here::link("csv", &record.key)];
    let linked = links.iter().filter(|_| !record.key.is_empty()).find_map(|link| here.linked(link));
    if let Some(twin) = linked.or(here.plan(own).map(|plan| plan.id)) {
        return (Fate::Known, Some(twin));
    }
    let free = |id: &&Id| {
        here.plan(**id).is_some_and(|plan| {
            let account = &plan.account;
            let origin = account.origin.as_ref().is_some_and(|o| o.system == record.system && !o.record.is_empty());
            free(&account.imported, record) && (record.key.is_empty() || !origin)
        })
    };
    let named: Vec<Id> = here.named(record.name()).iter().filter(free).copied().collect();
    let domain = &record.account.domain;
    let at: Vec<Id> = here.at(domain).iter().filter(|_| !domain.is_empty()).filter(free).copied().collect();
    let both: Vec<Id> = named.iter().filter(|id| at.contains(id)).copied().collect();
    // Of one name and different domains are different companies.
    let no_other_domain =
        |id: Id| here.plan(id).is_some_and(|plan| domain.is_empty() || plan.account.domain.is_empty());
    match (both.as_slice(), named.as_slice(), at.as_slice()) {
        ([twin], ..) => (Fate::Alike(Likeness::DomainAndName), Some(*twin)),
        ([], [twin], []) if no_other_domain(*twin) => (Fate::Alike(Likeness::Name), Some(*twin)),
        ([], [], [twin]) => (Fate::Alike(Likeness::Domain), Some(*twin)),
        _ => (Fate::New, None),
    }
}

/// Whether a row is no other record of the same system already; a row without keys may be any.
fn free(imported: &ImportedRecords, record: &Record) -> bool {
    let prefix = format!("{}:", record.system);
    record.key.is_empty() || !imported.keys().any(|link| link.starts_with(&prefix))
}

/// The row of a plan that a record is, or the only one it may be.
fn row_twin<E: Entity>(
    rows: &crate::plan::Table<E>,
    record: &Record,
    own: Id,
    alike: impl Fn(&E) -> Option<Likeness>,
) -> (Fate, Option<Id>) {
    let link = record.link();
    let linked = rows.iter().find(|(_, row)| !record.key.is_empty() && row.imported().contains_key(&link));
    if let Some(id) = linked.map(|(id, _)| *id).or(rows.contains_key(&own).then_some(own)) {
        return (Fate::Known, Some(id));
    }
    let mut like: Vec<(Likeness, Id)> = rows.iter().filter_map(|(id, row)| Some((alike(row)?, *id))).collect();
    if like.iter().any(|(likeness, _)| *likeness == Likeness::Email) {
        like.retain(|(likeness, _)| *likeness == Likeness::Email);
    }
    match like.as_slice() {
        [(likeness, id)] => (Fate::Alike(*likeness), Some(*id)),
        _ => (Fate::New, None),
    }
}
