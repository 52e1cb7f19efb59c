//! An edit in words: "stance of J. Doe at *Line 2*: indifferent → advocate".

use super::conflicts::SIGNATURE;
use super::values::{Names, shortened, spoken, value_words};
use super::{Conflict, Said};
use crate::plan::{Id, Plan};
use crate::text::{Arg, Msg};
use serde_json::Value;

/// What changed, as a sentence.
#[must_use]
pub fn words(said: &Said, names: Names<'_>) -> Msg {
    let name = name(said);
    let kind = row_kind(said.table());
    match (said.field().is_empty(), &said.from, &said.to) {
        (true, None, Some(_)) => msg!("said-added", kind = kind, name = name),
        (true, _, None) => msg!("said-deleted", kind = kind, name = name),
        (_, from, to) => {
            let say = |value: &Option<Value>| value_words(&said.path, value.as_ref(), names);
            let what = what(said, &name);
            match (say(from), say(to)) {
                (None, to) => msg!("said-set", what = what, to = to.unwrap_or_else(|| Arg::Text("…".to_owned()))),
                (Some(from), None) => msg!("said-cleared", what = what, from = from),
                (Some(from), Some(to)) => msg!("said-changed", what = what, from = from, to = to),
            }
        }
    }
}

/// What of these changes people are told: not the note of who said so and when, which goes along with what was said.
pub fn worth_telling(said: &[Said]) -> impl Iterator<Item = &Said> {
    said.iter().filter(|one| one.field().iter().all(|part| part != SIGNATURE))
}

/// What a disagreement is about, without its values.
#[must_use]
pub fn about(conflict: &Conflict) -> Msg {
    let said = Said { path: conflict.path.clone(), rows: conflict.rows.clone(), from: None, to: None };
    let name = name(&said);
    if said.field().is_empty() {
        msg!("said-row", kind = row_kind(said.table()), name = name)
    } else {
        what(&said, &name)
    }
}

fn what(said: &Said, name: &str) -> Msg {
    let field = said.field().iter().rev().find(|part| part.parse::<Id>().is_err()).map(|part| spoken(part));
    let field = if said.is_account() { field.unwrap_or_default() } else { capital(&field.unwrap_or_default()) };
    let at = said.rows.get(1).map(|row| row.name.clone()).filter(|name| !name.is_empty());
    match (said.is_account(), at) {
        (true, _) => msg!("said-of-account", field = field),
        (_, Some(at)) => msg!("said-of-at", field = field, name = name, at = at),
        _ => msg!("said-of", field = field, name = name),
    }
}

/// What a row of this table is called; the account has no table.
fn row_kind(table: &str) -> Msg {
    if Plan::TABLES.contains(&table) {
        Msg::dynamic(format!("said-row-{}", table.replace('_', "-")))
    } else {
        msg!("said-part")
    }
}

fn name(said: &Said) -> String {
    let row = said.rows.first().map(|row| row.name.clone()).filter(|name| !name.is_empty());
    // A row that was made and is gone again tells its name itself.
    let own = || {
        let row = said.to.as_ref().or(said.from.as_ref())?;
        ["name", "title", "text", "question"].iter().find_map(|field| row.get(field)?.as_str()).map(str::to_owned)
    };
    shortened(&row.or_else(own).unwrap_or_default())
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::Named;
    use super::*;
    use crate::playbook::Playbook;
    use crate::text::{Catalog, IsoFormats};
    use serde_json::json;

    fn says(path: &[&str], rows: &[&str], from: Option<Value>, to: Option<Value>) -> String {
        let rows = rows.iter().map(|name| Named { table: String::new(), id: Id::default(), name: (*name).into() });
        let said = Said { path: path.iter().map(|&part| part.to_owned()).collect(), rows: rows.collect(), from, to };
        let catalog = Catalog::new(&["en".to_owned()], Box::new(IsoFormats));
        catalog
            .say(&words(&said, Names { plan: &Plan::default(), playbook: &Playbook::default() }))
            .replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn who_said_so_and_when_is_no_news_of_its_own() {
        let said = |field: &str| Said {
            path: ["stakeholders", "1", "positions", "2", field].map(str::to_owned).into(),
            rows: Vec::new(),
            from: None,
            to: Some(json!("advocate")),
        };
        let all = [said("stance"), said("marked")];
        assert_eq!(worth_telling(&all).map(|one| one.path[4].as_str()).collect::<Vec<_>>(), ["stance"]);
    }

    #[test]
    fn an_edit_is_told_as_a_person_would() {
        let (person, sale) = (Id::fixed(1).to_string(), Id::fixed(2).to_string());
        let path = ["stakeholders", &person, "positions", &sale, "stance"];
        let stance = says(&path, &["J. Doe", "Line 2"], Some(json!("indifferent")), Some(json!("advocate")));
        assert_eq!(stance, "Stance of J. Doe at Line 2: indifferent → advocate");
        let row = says(&["stakeholders", &person], &["J. Doe"], None, Some(json!({"name": "J. Doe"})));
        assert_eq!(row, "Person J. Doe added");
        let gone = says(&["value_answers", &person], &[""], Some(json!({"text": "Less waste"})), None);
        assert_eq!(gone, "Value question Less waste deleted");
        assert_eq!(
            says(&["account", "name"], &[], Some(json!("Acme")), Some(json!("Acme Foods"))),
            "Account name: Acme → Acme Foods"
        );
        let set = says(&["calls", &person, "purpose"], &["Plant tour"], None, Some(json!("Agree the problem")));
        assert_eq!(set, "Purpose of Plant tour: Agree the problem");
        let cleared = says(&["calls", &person, "purpose"], &["Plant tour"], Some(json!("Agree")), Some(json!("")));
        assert_eq!(cleared, "Purpose of Plant tour emptied (was: Agree)");
    }

    #[test]
    fn every_table_has_a_word_for_its_rows() {
        for table in Plan::TABLES {
            let said = says(&[table, &Id::fixed(1).to_string()], &["x"], None, Some(json!({})));
            assert!(!said.contains("said-"), "{said}");
        }
    }
}
