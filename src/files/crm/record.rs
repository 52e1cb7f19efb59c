//! One row, read through the mapping.

use super::entity::amount_text;
use super::fields::PROFILE;
use super::here::link;
use super::label::readable;
use super::mapping::plain;
use super::stages::stage_of;
use super::survey::stage_text;
use super::values::{self, Style};
use super::{Choices, Kind, Mapping};
use crate::files::csv::{Row, Table};
use crate::plan::{Id, Words, iso_text};
use crate::playbook::Playbook;
use std::collections::BTreeMap;

/// A record as the other system has it.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Record {
    /// The system it comes from, and its key there; the key may be empty.
    pub system: &'static str,
    pub key: String,
    /// What it says, by field, in the words fields are compared in.
    pub values: BTreeMap<String, String>,
    /// What could not be read as its field: heading and value.
    pub unread: Vec<(String, String)>,
    /// Whether it was deleted there.
    pub deleted: bool,
    /// The account it belongs to; for accounts, itself.
    pub account: AccountRef,
    /// Whom a person reports to: a key there, or a name.
    pub boss: String,
}

/// An account as a contact or a sale names it.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct AccountRef {
    pub key: String,
    pub name: String,
    pub domain: String,
}

impl Record {
    /// What it is remembered by.
    pub fn link(&self) -> String {
        link(self.system, &self.key)
    }

    pub fn name(&self) -> &str {
        self.values.get("name").map_or("", String::as_str)
    }

    /// The id of the row it becomes when it is new; the same for the same record, and without a key for the same row.
    pub fn id(&self, kind: Kind, row: &Row) -> Id {
        let part = match kind {
            Kind::Accounts => None,
            Kind::Contacts => Some("contact"),
            Kind::Opportunities => Some("opportunity"),
        };
        if self.key.is_empty() {
            let fields = row.fields.iter().map(|field| field.trim());
            return Id::of_origin(&["csv-row"].into_iter().chain(part).chain(fields).collect::<Vec<_>>());
        }
        Id::of_origin(&[self.system].into_iter().chain(part).chain([self.key.as_str()]).collect::<Vec<_>>())
    }
}

impl AccountRef {
    /// The id of the account that is made for it; `None` when nothing tells it from another.
    pub fn id(&self, system: &str) -> Option<Id> {
        if !self.key.is_empty() {
            return Some(Id::of_origin(&[system_of(system, &self.key, "001"), &self.key]));
        }
        let told = !values::unreadable(&self.name);
        told.then(|| Id::of_origin(&["csv-account", &values::same(&self.name)]))
    }

    /// What the account itself is remembered by.
    pub fn link(&self, system: &str) -> String {
        link(system_of(system, &self.key, "001"), &self.key)
    }
}

/// The system a key comes from: that of Salesforce is known by its look (15 or 18 letters and digits behind a prefix for
/// the kind), the others by the headings of the file.
fn system_of<'a>(system: &'a str, key: &str, prefix: &str) -> &'a str {
    let salesforce =
        matches!(key.len(), 15 | 18) && key.starts_with(prefix) && key.bytes().all(|b| b.is_ascii_alphanumeric());
    if salesforce { "salesforce" } else { system }
}

/// Reads rows through a mapping.
pub(super) struct Reader {
    kind: Kind,
    columns: BTreeMap<String, usize>,
    labels: BTreeMap<String, String>,
    system: &'static str,
    style: Style,
    stages: BTreeMap<String, String>,
}

impl Reader {
    pub fn new(table: &Table, mapping: &Mapping, choices: &Choices, style: Style) -> Self {
        let used = mapping.columns.iter().enumerate();
        let used = used.filter_map(|(n, column)| Some((column.field.clone()?, n, readable(&column.header))));
        let (mut columns, mut labels) = (BTreeMap::new(), BTreeMap::new());
        for (field, n, label) in used {
            columns.insert(field.clone(), n);
            labels.insert(field, label);
        }
        let plain: Vec<String> = table.headers.iter().map(|header| plain(header)).collect();
        let any = |words: &[&str]| plain.iter().any(|header| words.contains(&header.as_str()));
        let hubspot = any(&["recordid"])
            && any(&[
                "companydomainname",
                "companyowner",
                "lifecyclestage",
                "dealname",
                "dealowner",
                "contactowner",
                "associatedcompany",
                "associatedcompanyids",
                "associatedcompanyidsprimary",
            ]);
        let system = match (plain.iter().any(|header| header.starts_with("donotmodify")), hubspot) {
            (true, _) => "dynamics",
            (_, true) => "hubspot",
            _ => "csv",
        };
        Self { kind: choices.kind, columns, labels, system, style, stages: choices.stages.clone() }
    }

    fn cell<'a>(&self, row: &'a Row, field: &str) -> &'a str {
        self.columns.get(field).map_or("", |column| row.cell(*column))
    }

    /// A row as a record.
    pub fn read(&self, row: &Row, playbook: &Playbook) -> Record {
        let prefix = match self.kind {
            Kind::Accounts => "001",
            Kind::Contacts => "003",
            Kind::Opportunities => "006",
        };
        let key = self.key(row, "record");
        let mut record = Record {
            system: match system_of(self.system, &key, prefix) {
                "salesforce" => "salesforce",
                _ => self.system,
            },
            key,
            deleted: values::yes(self.cell(row, "deleted")) == Some(true),
            ..Record::default()
        };
        match self.kind {
            Kind::Accounts => self.account(row, &mut record),
            Kind::Contacts => self.contact(row, &mut record),
            Kind::Opportunities => self.sale(row, &mut record, playbook),
        }
        record.values.retain(|_, text| !text.is_empty());
        record
    }

    /// A key; of several (`HubSpot` lists all companies) the first.
    fn key(&self, row: &Row, field: &str) -> String {
        let key = self.cell(row, field).split(';').next().unwrap_or_default().trim();
        if self.system == "dynamics" { key.trim_matches(['{', '}']).to_lowercase() } else { key.to_owned() }
    }

    fn texts(&self, row: &Row, record: &mut Record, fields: &[&str]) {
        record.values.extend(fields.iter().map(|field| ((*field).to_owned(), self.cell(row, field).to_owned())));
    }

    /// Adds to the notes, in the file's own words, what has no field of its own.
    fn note(&self, row: &Row, record: &mut Record, field: &str) {
        let (value, label) = (self.cell(row, field), self.labels.get(field));
        if let Some(label) = label.filter(|_| !value.is_empty()) {
            let notes = record.values.entry("notes".to_owned()).or_default();
            *notes = format!("{notes}{}{label}: {value}", if notes.is_empty() { "" } else { "\n" });
        }
    }

    fn account(&self, row: &Row, record: &mut Record) {
        self.texts(row, record, &["name", "industry", "segment", "territory", "notes"]);
        let mut put = |field: &str, text: String| _ = record.values.insert(field.to_owned(), text);
        let domain = values::domain(self.cell(row, "domain"));
        put("domain", domain.clone());
        let places = [self.cell(row, "state"), self.cell(row, "region")];
        put("region", places.into_iter().filter(|place| !place.is_empty()).collect::<Vec<_>>().join(", "));
        let kind = values::kind(self.cell(row, "kind"));
        put("kind", kind.map(|kind| kind.word().to_owned()).unwrap_or_default());
        let employees = values::count(self.cell(row, "employees"));
        put("employees", employees.map(|count| count.to_string()).unwrap_or_default());
        for field in self.columns.keys().filter(|field| field.starts_with(PROFILE)) {
            match values::yes(self.cell(row, field)) {
                Some(yes) => put(field, if yes { "yes" } else { "no" }.to_owned()),
                None => {
                    let text = self.cell(row, field);
                    let label = self.labels.get(field).cloned().unwrap_or_default();
                    record.unread.extend((!text.is_empty()).then(|| (label, text.to_owned())));
                }
            }
        }
        self.note(row, record, "city");
        if kind.is_none() {
            self.note(row, record, "kind");
        }
        if employees.is_none() {
            self.note(row, record, "employees");
        }
        record.account = AccountRef { key: record.key.clone(), name: record.name().to_owned(), domain };
    }

    fn contact(&self, row: &Row, record: &mut Record) {
        self.texts(row, record, &["name", "title", "unit", "region", "email", "notes"]);
        if record.name().is_empty() {
            let parts = [self.cell(row, "first_name"), self.cell(row, "last_name")];
            let name = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
            record.values.insert("name".to_owned(), name);
        }
        self.note(row, record, "phone");
        self.cell(row, "reports_to").clone_into(&mut record.boss);
        record.account = self.belongs_to(row);
        if record.account.domain.is_empty() {
            record.account.domain = values::mail_domain(self.cell(row, "email"));
        }
    }

    fn sale(&self, row: &Row, record: &mut Record, playbook: &Playbook) {
        self.texts(row, record, &["name", "our_next_step", "unit", "lead_source"]);
        let mut unread = |field: &str, text: &str| {
            record.unread.push((self.labels.get(field).cloned().unwrap_or_default(), text.to_owned()));
        };
        let mut found = Vec::new();
        let stage = stage_text(self.cell(row, "stage"), self.cell(row, "status"));
        let chosen = self.stages.get(stage).map(String::as_str);
        match chosen.or_else(|| stage_of(stage, playbook)).filter(|key| playbook.stage(key).is_some()) {
            Some(key) => found.push(("stage", key.to_owned())),
            None if stage.is_empty() || chosen.is_some() => {}
            None => unread("stage", stage),
        }
        let amount = self.cell(row, "amount");
        match values::money(amount, self.cell(row, "currency"), &self.style) {
            Some(money) => found.push(("amount", amount_text(&money))),
            None if amount.is_empty() => {}
            None => unread("amount", amount),
        }
        let close = self.cell(row, "close_on");
        match values::date(close, self.style.day_first) {
            Some(date) => found.push(("close_on", iso_text(date))),
            None if close.is_empty() => {}
            None => unread("close_on", close),
        }
        record.values.extend(found.into_iter().map(|(field, text)| (field.to_owned(), text)));
        record.account = self.belongs_to(row);
    }

    fn belongs_to(&self, row: &Row) -> AccountRef {
        let name = self.cell(row, "account");
        // HubSpot lists the names of several companies with a semicolon.
        let name = if self.system == "hubspot" { name.split(';').next().unwrap_or_default().trim() } else { name };
        AccountRef {
            key: self.key(row, "account_record"),
            name: name.to_owned(),
            domain: values::domain(self.cell(row, "account_domain")),
        }
    }
}
