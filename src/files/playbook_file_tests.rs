//! A playbook leaves as a file and comes in whole.

use super::playbook_file::export;
use super::*;
use crate::playbook::compare::differences;
use crate::playbook::{Playbook, Written};
use crate::text::{Catalog, IsoFormats};
use proptest::prelude::*;
use serde_json::{Value, json};

const GOLDEN: &str = include_str!("../../tests/golden/playbook-v1.groundplan");

fn staffing() -> Written {
    let catalog = Catalog::new(&[], Box::new(IsoFormats));
    Written::of(Playbook::staffing(&|msg| catalog.say(msg)))
}

fn text(written: &Written) -> String {
    export(written, &made::exported()).unwrap()
}

fn opened(text: &str) -> PlaybookFile {
    match read_any(text.as_bytes()) {
        Ok(Contents::Playbook(file)) => *file,
        other => panic!("{other:?}"),
    }
}

fn refused(text: &str) -> FileError {
    read_any(text.as_bytes()).unwrap_err()
}

/// The file with one field changed, and no checksum.
fn with(pointer: &str, value: Value) -> String {
    let mut file: Value = serde_json::from_str(&text(&staffing())).unwrap();
    file.as_object_mut().unwrap().remove("checksum");
    *file.pointer_mut(pointer).unwrap() = value;
    file.to_string()
}

#[test]
fn the_first_playbook_file_still_opens() {
    let PlaybookFile { exported, written } = opened(GOLDEN);
    assert_eq!(exported, made::exported());
    let playbook = written.playbook();
    assert_eq!((playbook.name.as_str(), playbook.stages.len(), playbook.roles.len()), ("Staffing services", 8, 7));
    assert_eq!((playbook.limits.shelf_life, playbook.limits.sway), (60, 4));
    assert_eq!(playbook.territories[0].words, ["Ghent", "Flanders"]);
    assert_eq!(playbook.stages[4].criteria[1].key, "trial_2");
    assert_eq!(playbook.extra["seasons"], json!({ "peaks": ["May", "November"] }));
    assert_eq!(written.value()["competitors"][0]["since"], json!(2019));
}

#[test]
fn a_playbook_survives_its_file_and_opened_again_changes_nothing() {
    let written = staffing();
    let file = opened(&text(&written));
    assert_eq!((&file.written, &file.exported), (&written, &made::exported()));
    assert_eq!(differences(written.value(), file.written.value()), vec![]);
    assert!(text(&written).contains("\"kind\": \"playbook\""));
}

#[test]
fn a_file_that_is_none_is_refused_with_its_reason() {
    assert_eq!(refused(&with("/version", json!(2))), FileError::Newer { found: 2, known: 1 });
    assert_eq!(refused(&text(&staffing()).replacen("works council", "work council", 1)), FileError::Damaged);
    assert!(matches!(refused(&with("/kind", json!("exercise"))), FileError::Field { .. } | FileError::NoName));
    assert!(matches!(refused(&with("/kind", json!("plan"))), FileError::Field { .. }));
    assert!(matches!(refused(&with("/contents", json!({}))), FileError::Playbook(_)));
    assert!(matches!(refused(&with("/contents/limits/sway", json!(9))), FileError::Playbook(_)));
    assert!(matches!(refused(&with("/contents", json!("nothing"))), FileError::Playbook(_)));
}

#[test]
fn a_playbook_is_no_plan_and_a_plan_no_playbook() {
    assert_eq!(envelope::read(GOLDEN.as_bytes()), Err(FileError::KindNotYet(Kind::Playbook)));
    let plan = include_str!("../../tests/golden/plan-v1.groundplan");
    assert!(matches!(read_any(plan.as_bytes()), Ok(Contents::Plan(_))));
    let renamed = plan.replacen("\"kind\": \"plan\"", "\"kind\": \"playbook\"", 1);
    let catalog = Catalog::new(&[], Box::new(IsoFormats));
    let said = catalog.say(&refused(&renamed).message());
    assert_eq!(said, "The playbook in the file cannot be used. Name of the playbook: It needs a text.");
}

/// Every place in a value, those in lists as well, as JSON pointers.
fn places(value: &Value) -> Vec<String> {
    fn walk(value: &Value, here: &str, found: &mut Vec<String>) {
        found.push(here.to_owned());
        match value {
            Value::Object(map) => map.iter().for_each(|(key, below)| walk(below, &format!("{here}/{key}"), found)),
            Value::Array(list) => {
                list.iter().enumerate().for_each(|(n, below)| walk(below, &format!("{here}/{n}"), found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(value, "", &mut found);
    found.retain(|place| !place.is_empty() && !place.contains('~'));
    found
}

/// The playbook after some edits; those that would leave no sound one are passed over.
fn edited(edits: Vec<(prop::sample::Index, made::Edit)>) -> Written {
    let mut written = staffing();
    for (place, edit) in edits {
        let mut next = written.value().clone();
        let places = places(&next);
        let place = place.get(&places);
        match edit {
            made::Edit::Set(new) => next.pointer_mut(place).into_iter().for_each(|old| *old = new.clone()),
            made::Edit::Add(key, new) => {
                if let Some(map) = next.pointer_mut(place).and_then(Value::as_object_mut) {
                    map.insert(key.replace(['~', '/'], "-"), new);
                }
            }
            made::Edit::Remove => {
                let (parent, key) = place.rsplit_once('/').unwrap();
                if let Some(map) = next.pointer_mut(parent).and_then(Value::as_object_mut) {
                    map.remove(key);
                }
            }
        }
        if let Ok(sound) = Written::read(next) {
            written = sound;
        }
    }
    written
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn every_playbook_survives_its_file(edits in made::edits(12)) {
        let written = edited(edits);
        let file = opened(&text(&written));
        prop_assert_eq!(&file.written, &written);
        prop_assert_eq!(differences(written.value(), file.written.value()), vec![]);
    }

    #[test]
    fn a_mutated_file_never_panics(edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut bytes = GOLDEN.replacen("\"checksum\"", "\"removed!\"", 1).into_bytes();
        for (at, byte) in edits {
            let at = at.index(bytes.len());
            bytes[at] = b' ' + byte % 95;
        }
        if let Err(error) = read_any(&bytes) {
            prop_assert!(!Catalog::new(&[], Box::new(IsoFormats)).say(&error.message()).is_empty());
        }
    }
}
