//! How two plans differ, for people: without a history, so that a file that has none can be told about too.

use super::{Named, Said};
use crate::plan::{Id, Plan, diff};
use serde_json::Value;

/// The fields a row is called by, the first that says something.
pub(super) const CALLED: [&str; 7] = ["name", "title", "text", "question", "what", "words", "on"];

/// Everything that is different in `after`, place by place, with the names of the rows.
#[must_use]
pub fn between(before: &Plan, after: &Plan) -> Vec<Said> {
    let said = |op: crate::plan::Op| {
        let rows = rows_on(&op.path, before, after);
        Said { path: op.path, rows, from: op.from, to: op.to }
    };
    diff(before, after).into_iter().map(said).collect()
}

/// The rows a place names: the one it is in, and those whose ids stand on the way.
fn rows_on(path: &[String], before: &Plan, after: &Plan) -> Vec<Named> {
    let Some(table) = path.first() else { return Vec::new() };
    let ids = path.iter().enumerate().skip(1).filter_map(|(at, part)| Some((at, part.parse::<Id>().ok()?)));
    ids.filter_map(|(at, id)| {
        let own = (at == 1).then_some(table.as_str());
        let mut tables = own.into_iter().chain(Plan::TABLES.iter().copied().filter(|_| at > 1));
        tables.find_map(|table| {
            let row = after.row(table, id).or_else(|| before.row(table, id))?;
            Some(Named { table: table.to_owned(), id, name: called(&row) })
        })
    })
    .collect()
}

/// The first words a row has to call it by.
fn called(row: &Value) -> String {
    let words = CALLED.iter().filter_map(|field| row.get(field)?.as_str());
    words.map(str::to_owned).find(|text| !text.is_empty()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::{Names, words};
    use crate::plan::{Opportunity, Stakeholder, Stance};
    use crate::playbook::Playbook;
    use crate::text::{Catalog, IsoFormats};
    use std::sync::Arc;

    fn named(name: &str) -> Arc<Stakeholder> {
        Arc::new(Stakeholder { name: name.into(), ..Stakeholder::default() })
    }

    #[test]
    fn two_plans_are_told_apart_by_names() {
        let (mut before, sale) = (Plan::default(), Id::fixed(9));
        let row = Opportunity { name: "Line 2".into(), ..Opportunity::default() };
        before.opportunities.insert(sale, Arc::new(row));
        before.stakeholders.insert(Id::fixed(1), named("Omar Haddad"));
        before.stakeholders.insert(Id::fixed(2), named("Jane Doe"));
        Plan::change(&mut before.stakeholders, Id::fixed(2), |row| {
            row.position_mut(sale).stance = Stance::Unknown.into();
        });
        let mut after = before.clone();
        after.stakeholders.remove(&Id::fixed(1));
        after.stakeholders.insert(Id::fixed(3), named("Priya Nair"));
        Plan::change(&mut after.stakeholders, Id::fixed(2), |row| {
            row.position_mut(sale).stance = Stance::Advocate.into();
        });
        let catalog = Catalog::new(&["en".to_owned()], Box::new(IsoFormats));
        let told = between(&before, &after);
        let names = Names { plan: &after, playbook: &Playbook::default() };
        let mut told: Vec<String> =
            told.iter().map(|one| catalog.say(&words(one, names)).replace(['\u{2068}', '\u{2069}'], "")).collect();
        told.sort();
        assert_eq!(
            told,
            [
                "Person Omar Haddad deleted",
                "Person Priya Nair added",
                "Stance of Jane Doe at Line 2: unknown → advocate"
            ]
        );
        assert_eq!(between(&after, &after), []);
    }
}
