//! A newer export meets what is here: field by field, what was planned here stays.

use super::entity::Entity;
use std::collections::BTreeMap;
use time::Date;

/// A field in which the file and what is here differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The field's key.
    pub field: String,
    /// What it says here.
    pub here: String,
    /// What the file says.
    pub there: String,
    /// Whether the file's value is taken: the value here is the one imported last, or there is none. Else somebody edited it
    /// here, and it stays.
    pub taken: bool,
}

/// Brings a record's values onto a row and remembers them under its link; returns what differed. A field the file leaves
/// empty is passed over: what was deleted in the other system is not deleted here.
///
/// | last imported | here | file | outcome |
/// |---|---|---|---|
/// | a | anything | a | nothing new |
/// | a | a | b | b |
/// | a | c | b | c stays, shown |
/// | – | – | b | b |
/// | – | c | b | c stays, shown |
pub(super) fn update<E: Entity>(
    row: &mut E,
    link: &str,
    values: &BTreeMap<String, String>,
    today: Date,
) -> Vec<Change> {
    let last = row.imported().get(link).map(|imported| imported.values.clone()).unwrap_or_default();
    let mut changes = Vec::new();
    for (field, there) in values.iter().filter(|(_, there)| !there.is_empty()) {
        let base = last.get(field);
        let here = row.said(field);
        if base == Some(there) || here == *there {
            continue;
        }
        let taken = here.is_empty() && base.is_none() || base == Some(&here);
        if taken {
            row.say(field, there);
        }
        changes.push(Change { field: field.clone(), here, there: there.clone(), taken });
    }
    remember(row, link, values, today);
    changes
}

/// Whether remembering the values would change anything.
pub(super) fn is_news<E: Entity>(row: &E, link: &str, values: &BTreeMap<String, String>) -> bool {
    let known = row.imported().get(link);
    values
        .iter()
        .any(|(field, text)| !text.is_empty() && known.and_then(|imported| imported.values.get(field)) != Some(text))
}

fn remember<E: Entity>(row: &mut E, link: &str, values: &BTreeMap<String, String>, today: Date) {
    if is_news(row, link, values) {
        let imported = row.imported_mut().entry(link.to_owned()).or_default();
        imported.on = Some(today);
        let said = values.iter().filter(|(_, text)| !text.is_empty());
        imported.values.extend(said.map(|(field, text)| (field.clone(), text.clone())));
    }
}
