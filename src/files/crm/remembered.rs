//! What was chosen for a set of headings, kept for the next file that has them.

use super::mapping::plain;
use super::{Kind, Mapping};
use crate::files::csv::Table;
use crate::plan::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a person chose for a table.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Choices {
    /// What its records are.
    pub kind: Kind,
    /// The fields of the columns, by heading.
    pub columns: BTreeMap<String, String>,
    /// Our stage for each of theirs; empty for none.
    pub stages: BTreeMap<String, String>,
    /// The currency of amounts that name none.
    pub currency: String,
    /// Whether dates begin with the day, where the file does not tell.
    pub day_first: Option<bool>,
    /// Whether accounts are made for records whose account is not here.
    pub make_accounts: bool,
}

/// Sets of headings kept.
const MOST: usize = 40;

/// The choices for every set of headings met, oldest first. Kept as JSON under a setting.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Remembered(Vec<(String, Choices)>);

impl Remembered {
    /// Reads what was kept; what cannot be read counts as nothing, since it is only a convenience.
    #[must_use]
    pub fn read(text: &str) -> Self {
        crate::plan::read_json(text).unwrap_or_default()
    }

    /// As text.
    #[must_use]
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What was chosen for these headings, whatever their order.
    #[must_use]
    pub fn of(&self, headers: &[String]) -> Option<&Choices> {
        let key = key(headers);
        self.0.iter().find(|(other, _)| *other == key).map(|(_, choices)| choices)
    }

    /// Keeps what was chosen for these headings.
    pub fn keep(&mut self, headers: &[String], choices: Choices) {
        let key = key(headers);
        self.0.retain(|(other, _)| *other != key);
        self.0.push((key, choices));
        let surplus = self.0.len().saturating_sub(MOST);
        self.0.drain(..surplus);
    }
}

/// A short name for a set of headings.
fn key(headers: &[String]) -> String {
    let mut plain: Vec<String> = headers.iter().map(|header| self::plain(header)).collect();
    crate::plan::Arrange::arrange_by_key(&mut plain, Clone::clone);
    Id::of_origin(&plain.iter().map(String::as_str).collect::<Vec<_>>()).to_string()
}

impl Mapping {
    /// The mapping chosen before; a column whose heading is not in it is left out.
    #[must_use]
    pub fn chosen(table: &Table, columns: &BTreeMap<String, String>) -> Self {
        let mut mapping = Self::default();
        for header in &table.headers {
            let field = columns.get(header).filter(|field| mapping.column(field).is_none()).cloned();
            mapping.columns.push(super::ColumnUse { header: header.clone(), field });
        }
        mapping
    }

    /// The fields by heading, to be remembered; of columns with one heading the first that is used.
    #[must_use]
    pub fn by_heading(&self) -> BTreeMap<String, String> {
        let mut columns = BTreeMap::new();
        for column in &self.columns {
            if let Some(field) = &column.field {
                columns.entry(column.header.clone()).or_insert_with(|| field.clone());
            }
        }
        columns
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(text: &str) -> Vec<String> {
        text.split(',').map(str::to_owned).collect()
    }

    #[test]
    fn choices_come_back_for_the_same_headings_in_any_order() {
        let mut kept = Remembered::default();
        let choices = Choices { currency: "SEK".into(), kind: Kind::Opportunities, ..Choices::default() };
        kept.keep(&headers("Foo,Bar"), choices.clone());
        let kept = Remembered::read(&kept.write());
        assert_eq!(kept.of(&headers("bar,FOO")), Some(&choices));
        assert_eq!(kept.of(&headers("Foo")), None);
        assert_eq!(Remembered::read("[[1"), Remembered::default());
    }

    #[test]
    fn the_oldest_set_makes_room() {
        let mut kept = Remembered::default();
        for n in 0..=MOST {
            kept.keep(&[n.to_string()], Choices::default());
        }
        assert_eq!((kept.0.len(), kept.of(&["0".into()])), (MOST, None));
        assert!(kept.of(&[MOST.to_string()]).is_some());
    }

    #[test]
    fn a_mapping_survives_its_memory() {
        let table = Table::read(b"Foo,Bar,Foo\na,b,c\n", &|_| String::new()).unwrap();
        let mut mapping = Mapping::guess(&table, Kind::Accounts);
        mapping.set(1, Some("industry"));
        mapping.set(0, Some("name"));
        assert_eq!(Mapping::chosen(&table, &mapping.by_heading()), mapping);
    }
}
