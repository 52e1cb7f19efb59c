use super::*;
use crate::files::envelope::{HEAD, check_size_of, read_any};
use crate::files::{Contents, made};
use crate::plan::{Id, Stakeholder};
use crate::playbook::Playbook;
use proptest::prelude::*;
use std::sync::Arc;

fn book() -> Written {
    Written::of(Playbook::staffing(&|msg| msg.key.to_string()))
}

fn two() -> [Plan; 2] {
    [made::sample(), Plan::new(Id::fixed(2), "Northmill Paper")]
}

fn text() -> String {
    export(&two(), Some(&book()), "Mara", &made::exported()).unwrap()
}

fn read(text: &str) -> Backup {
    match read_any(text.as_bytes()) {
        Ok(Contents::Backup(file)) => *file,
        other => panic!("{other:?}"),
    }
}

/// The text with one field of its contents changed, and no checksum.
fn with(pointer: &str, value: Value) -> String {
    let mut file: Value = serde_json::from_str(&text()).unwrap();
    file.as_object_mut().unwrap().remove("checksum");
    *file.pointer_mut(pointer).unwrap() = value;
    file.to_string()
}

#[test]
fn everything_comes_back() {
    let back = read(&text());
    assert_eq!((back.exported, back.name.as_str(), back.unread), (made::exported(), "Mara", vec![]));
    assert_eq!(back.playbook, Some(book()));
    let plans: Vec<_> = back.plans.into_iter().map(|file| file.plan).collect();
    assert_eq!(plans.len(), 2);
    assert!(two().iter().all(|plan| plans.contains(plan)));
}

#[test]
fn an_installation_without_anything_is_a_backup_too() {
    let back = read(&export(&[], None, "", &made::exported()).unwrap());
    assert_eq!((back.plans.len(), back.playbook, back.name.as_str()), (0, None, ""));
}

#[test]
fn one_plan_that_cannot_be_read_keeps_no_other_back() {
    let key = Id::fixed(2);
    let back = read(&with(&format!("/contents/plans/{key}/account/employees"), json!("many")));
    assert_eq!(back.plans.len(), 1);
    let [(name, FileError::Field { path, .. })] = back.unread.as_slice() else { panic!("{:?}", back.unread) };
    assert_eq!((name.as_str(), path.as_str()), ("Northmill Paper", "account.employees"));
    let back = read(&with("/contents/playbook", json!({"name": 7})));
    assert_eq!((back.plans.len(), back.unread.len(), back.playbook), (2, 1, None));
}

#[test]
fn what_holds_no_plans_is_refused() {
    for plans in [json!(null), json!([]), json!("all")] {
        let refused = read_any(with("/contents/plans", plans).as_bytes());
        assert!(matches!(&refused, Err(FileError::Field { path, .. }) if path == "plans"), "{refused:?}");
    }
}

#[test]
fn only_a_backup_may_be_large() {
    let head = &text().into_bytes()[..HEAD as usize];
    assert_eq!(check_size_of(40 << 20, head), Ok(()));
    assert_eq!(check_size_of(51 << 20, head), Err(FileError::TooLarge { size: 51 << 20, limit: 50 << 20 }));
    let plan = crate::files::plan_file::export(&two()[0], &made::exported()).unwrap();
    assert!(check_size_of(11 << 20, plan.as_bytes()).is_err());
    assert!(check_size_of(11 << 20, b"").is_err());
}

#[test]
fn each_plan_is_brought_back_as_chosen() {
    let [sample, _] = two();
    let back = read(&text());
    let file = back.plans.iter().find(|file| file.plan.id == sample.id).unwrap();
    assert_eq!(outcome(None, file, Choice::Leave), None);
    assert_eq!(outcome(None, file, Choice::Add), Some(sample.clone()));
    for choice in Choice::ALL {
        assert_eq!(outcome(Some(&sample), file, choice), None, "the same changes nothing");
    }
    let mut mine = sample.clone();
    mine.stakeholders.remove(&Id::fixed(0x203));
    mine.stakeholders.insert(Id::fixed(0x999), Arc::new(Stakeholder { name: "New".into(), ..Stakeholder::default() }));
    mine.account_mut().notes = "changed since".into();
    let added = outcome(Some(&mine), file, Choice::Add).unwrap();
    assert!(added.stakeholders.contains_key(&Id::fixed(0x203)) && added.stakeholders.contains_key(&Id::fixed(0x999)));
    assert_eq!(added.account.notes, "changed since");
    assert_eq!(outcome(Some(&mine), file, Choice::Replace), Some(sample));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn bringing_back_twice_changes_nothing(mine in made::plans(), theirs in made::plans()) {
        let file = Envelope { kind: Kind::Plan, exported: made::exported(), plan: theirs.clone(), warnings: vec![], history: None };
        for choice in Choice::ALL {
            let once = outcome(Some(&mine), &file, choice).unwrap_or_else(|| mine.clone());
            prop_assert_eq!(outcome(Some(&once), &file, choice), None);
        }
    }

    #[test]
    fn any_plan_survives_a_backup(plan in made::plans()) {
        prop_assert!(export([&plan], None, "", &made::exported()).is_ok());
    }
}
