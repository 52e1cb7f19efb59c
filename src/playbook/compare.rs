//! What another playbook says differently from the one in use.

use super::edit::entries;
use super::lists::{LIMITS, LISTS, ListSpec};
use crate::text::Msg;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What differs in one part of a playbook.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// The part's name.
    pub part: Msg,
    /// Entries that only the other one has.
    pub new: usize,
    /// Entries that both have and that say something else.
    pub changed: usize,
    /// Entries that only the one in use has.
    pub gone: usize,
    /// Whether the entries they share stand in another order.
    pub moved: bool,
}

/// How many entries each list has, by the list's name; empty lists are left out.
#[must_use]
pub fn counts(playbook: &Value) -> Vec<(Msg, usize)> {
    LISTS.iter().map(|list| (list.message(""), entries(playbook, list).len())).filter(|(_, count)| *count > 0).collect()
}

/// What differs, part by part; empty when nothing does.
#[must_use]
pub fn differences(mine: &Value, theirs: &Value) -> Vec<Difference> {
    let changed = |part: Msg, changed: usize| Difference { part, new: 0, changed, gone: 0, moved: false };
    let mut found = Vec::new();
    if mine.get("name") != theirs.get("name") {
        found.push(changed(msg!("book-name"), 1));
    }
    found.extend(LISTS.iter().filter_map(|list| in_list(list, mine, theirs)));
    let limits = unlike(mine.get(LIMITS), theirs.get(LIMITS), |_| true);
    if limits > 0 {
        found.push(changed(msg!("book-limits"), limits));
    }
    let known = |key: &str| key == "name" || key == LIMITS || LISTS.iter().any(|list| list.name == key);
    let other = unlike(Some(mine), Some(theirs), |key| !known(key));
    if other > 0 {
        found.push(changed(msg!("book-other"), other));
    }
    found
}

fn in_list(list: &ListSpec, mine: &Value, theirs: &Value) -> Option<Difference> {
    let (mine, theirs) = (named(list, mine), named(list, theirs));
    let by_name: BTreeMap<_, _> = mine.iter().map(|(name, entry)| (name, *entry)).collect();
    let their_names: BTreeMap<_, _> = theirs.iter().map(|(name, entry)| (name, *entry)).collect();
    let shared = |names: &[(Name, &Value)]| -> Vec<Name> {
        let both = names.iter().filter(|(name, _)| by_name.contains_key(name) && their_names.contains_key(name));
        both.map(|(name, _)| name.clone()).collect()
    };
    let difference = Difference {
        part: list.message(""),
        new: theirs.iter().filter(|(name, _)| !by_name.contains_key(name)).count(),
        changed: theirs.iter().filter(|(name, entry)| by_name.get(name).is_some_and(|mine| mine != entry)).count(),
        gone: mine.iter().filter(|(name, _)| !their_names.contains_key(name)).count(),
        moved: shared(&mine) != shared(&theirs),
    };
    let differs = difference.new + difference.changed + difference.gone > 0 || difference.moved;
    differs.then_some(difference)
}

/// By what an entry is known again: its key, its name, or its words; and which of those by that name it is.
type Name = (String, usize);

fn named<'a>(list: &ListSpec, playbook: &'a Value) -> Vec<(Name, &'a Value)> {
    let mut seen = BTreeMap::<String, usize>::new();
    let by = if list.keyed { "key" } else { list.lead };
    entries(playbook, list)
        .iter()
        .map(|entry| {
            let value = if list.plain() { Some(entry) } else { entry.get(by) };
            let name = value.and_then(Value::as_str).unwrap_or_default().to_owned();
            let nth = seen.entry(name.clone()).or_default();
            *nth += 1;
            ((name, *nth), entry)
        })
        .collect()
}

/// How many fields of two objects differ.
fn unlike(mine: Option<&Value>, theirs: Option<&Value>, counts: impl Fn(&str) -> bool) -> usize {
    let nothing = Map::new();
    let mine = mine.and_then(Value::as_object).unwrap_or(&nothing);
    let theirs = theirs.and_then(Value::as_object).unwrap_or(&nothing);
    let gone = mine.keys().filter(|key| counts(key) && !theirs.contains_key(*key)).count();
    gone + theirs.iter().filter(|(key, value)| counts(key) && mine.get(*key) != Some(value)).count()
}

impl Difference {
    /// It in one line.
    #[must_use]
    pub fn message(&self) -> Msg {
        let mut parts = Vec::new();
        if self.new > 0 {
            parts.push(msg!("book-differs-new", count = self.new));
        }
        if self.changed > 0 {
            parts.push(msg!("book-differs-changed", count = self.changed));
        }
        if self.gone > 0 {
            parts.push(msg!("book-differs-gone", count = self.gone));
        }
        if self.moved {
            parts.push(msg!("book-differs-moved"));
        }
        msg!("book-differs-line", list = self.part.clone(), parts = parts)
    }
}

#[cfg(test)]
mod tests {
    use super::super::edit::{add, put_limit, put_texts, remove, rename, shift};
    use super::super::lists::list_of;
    use super::*;
    use crate::playbook::{Playbook, Written};
    use crate::text::{Catalog, IsoFormats};
    use serde_json::json;

    fn standard() -> Value {
        Written::of(Playbook::standard(&|msg| msg.key.to_string())).value().clone()
    }

    fn said(theirs: &Value) -> Vec<String> {
        let catalog = Catalog::new(&[], Box::new(IsoFormats));
        differences(&standard(), theirs).iter().map(|difference| catalog.say(&difference.message())).collect()
    }

    #[test]
    fn the_same_differs_in_nothing() {
        assert_eq!(said(&standard()), Vec::<String>::new());
    }

    #[test]
    fn what_differs_is_counted_list_by_list() {
        let stages = list_of("stages").unwrap();
        let mut theirs = add(&remove(&standard(), stages, 0), stages, "Pilot");
        theirs["stages"][2]["days"] = json!(10);
        theirs = put_texts(&theirs, list_of("market").unwrap(), "playbook-market-2\nplaybook-market-1");
        theirs = put_limit(&rename(&theirs, "Ours"), "sway", "3");
        theirs["mood"] = json!("calm");
        assert_eq!(
            said(&theirs),
            [
                "Name of the playbook: 1 changed",
                "Our stages: 1 new, 1 changed, 1 goes",
                "The market: another order",
                "Limits: 1 changed",
                "What this version does not know: 1 changed",
            ]
        );
    }

    #[test]
    fn entries_of_the_same_name_are_told_apart() {
        let competitors = list_of("competitors").unwrap();
        let twice = add(&add(&standard(), competitors, "Same"), competitors, "Same");
        assert_eq!(said(&twice), ["Competitors: 2 new"]);
        assert_eq!(differences(&twice, &remove(&twice, competitors, 2)).len(), 1);
        let moved = shift(&standard(), list_of("topics").unwrap(), 0, 3);
        assert_eq!(said(&moved), ["Discovery topics: another order"]);
    }

    #[test]
    fn counts_leave_empty_lists_out() {
        let found = counts(&standard());
        assert_eq!(found.len(), LISTS.len() - 2, "the default knows neither segments nor territories");
        assert_eq!(found[2], (list_of("stages").unwrap().message(""), 7));
    }
}
