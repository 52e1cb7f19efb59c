use super::*;
use crate::plan::{Op, diff};
use crate::text::Msg;
use serde_json::json;
use std::sync::Arc;

const PLAN: u128 = 1;

fn named(name: &str) -> Plan {
    Plan::new(Id::fixed(PLAN), name)
}

fn patch(number: u128, from: &Plan, to: &Plan) -> Patch {
    let by = Author { device: Id::fixed(7), name: "Ana".into() };
    let label = Msg::dynamic("test".into());
    Patch {
        id: Id::fixed(number),
        plan: from.id,
        at: Stamp(i64::try_from(number).unwrap()),
        by,
        label,
        ops: diff(from, to),
    }
}

fn recorded(stored: &Plan, patches: &[Patch], actor: u128, document: &[u8]) -> (Vec<u8>, usize, bool) {
    let what = Record { stored: stored.clone(), patches: patches.to_vec(), actor: Id::fixed(actor), whole: true };
    match record(what, document).unwrap() {
        Reply::Recorded { open, diverged, document } => (document, open, diverged),
        other => panic!("{other:?}"),
    }
}

fn met(plan: &Plan, document: &[u8], theirs: &[u8]) -> (Plan, Option<Box<Preview>>, usize, Vec<u8>) {
    let question = Meeting { plan: plan.clone(), by: "file".into(), at: Stamp(99), actor: Id::fixed(50) };
    match meet(&question, document, theirs).unwrap() {
        Reply::Met { preview, plan, open, document } => (*plan, preview, open, document),
        other => panic!("{other:?}"),
    }
}

fn with_name(plan: &Plan, name: &str) -> Plan {
    let mut next = plan.clone();
    next.account_mut().name = name.into();
    next
}

fn with_person(plan: &Plan, number: u128, name: &str) -> Plan {
    let mut next = plan.clone();
    let person = crate::plan::Stakeholder { name: name.into(), ..Default::default() };
    next.stakeholders.insert(Id::fixed(number), Arc::new(person));
    next
}

#[test]
fn a_history_begins_with_the_plan_before_its_first_patch() {
    let (old, new) = (named("Acme"), with_name(&named("Acme"), "Acme Foods"));
    let (document, open, diverged) = recorded(&new, &[patch(11, &old, &new)], 40, &[]);
    assert_eq!((open, diverged), (0, false));
    let Reply::Timeline(entries) = timeline(Stamp(1), &document).unwrap() else { panic!("a timeline") };
    let [entry] = entries.as_slice() else { panic!("{entries:?}") };
    let [said] = entry.said.as_slice() else { panic!("{entry:?}") };
    assert_eq!((&said.from, &said.to), (&Some(json!("Acme")), &Some(json!("Acme Foods"))));
    assert_eq!(entry.by.name, "Ana");
    let Reply::Changes(changes) = changes(Stamp(5), &document).unwrap() else { panic!("changes") };
    assert_eq!(changes.len(), 1);
}

#[test]
fn recording_twice_is_recording_once() {
    let (old, new) = (named("Acme"), with_name(&named("Acme"), "Acme Foods"));
    let patches = [patch(11, &old, &new)];
    let (once, ..) = recorded(&new, &patches, 40, &[]);
    let (twice, open, diverged) = recorded(&new, &patches, 41, &once);
    assert_eq!((twice, open, diverged), (once, 0, false));
}

#[test]
fn what_storage_holds_and_the_history_does_not_is_kept_beside_it_and_told() {
    let (old, new) = (named("Acme"), with_name(&named("Acme"), "Acme Foods"));
    let (document, ..) = recorded(&new, &[patch(11, &old, &new)], 40, &[]);
    let elsewhere = with_name(&new, "Acme Holding");
    let (document, _, diverged) = recorded(&elsewhere, &[], 41, &document);
    assert!(diverged);
    let (.., diverged) = recorded(&elsewhere, &[], 42, &document);
    assert!(!diverged, "told once");
    let Reply::Timeline(entries) = timeline(Stamp(1), &document).unwrap() else { panic!("a timeline") };
    let Reply::Plan(then) = plan_at(Some(&entries[0].version), &document).unwrap() else { panic!("a plan") };
    assert_eq!(then.account.name, "Acme Foods", "what the history held is still in it");
}

#[test]
fn two_copies_that_began_apart_meet() {
    let old = with_person(&named("Acme"), 30, "Jane Doe");
    let (ana, ben) = (with_name(&old, "Acme Foods"), with_person(&old, 31, "Omar Haddad"));
    let (ours, ..) = recorded(&ana, &[patch(11, &old, &ana)], 40, &[]);
    let (theirs, ..) = recorded(&ben, &[patch(12, &old, &ben)], 41, &[]);
    let (plan, preview, open, both) = met(&ben, &ours, &theirs);
    assert_eq!((plan.account.name.as_str(), plan.stakeholders.len(), open), ("Acme Foods", 2, 0));
    let preview = preview.unwrap();
    assert_eq!((preview.new.len(), preview.changed.len(), preview.deleted.len()), (1, 0, 0));
    let (.., again) = met(&ben, &both, &theirs);
    let Reply::Timeline(entries) = timeline(Stamp(1), &again).unwrap() else { panic!("a timeline") };
    assert_eq!(entries.len(), 2, "meeting twice adds nothing");
}

#[test]
fn the_same_field_on_both_sides_waits_for_a_decision() {
    let old = named("Acme");
    let (ana, ben) = (with_name(&old, "Acme Foods"), with_name(&old, "Acme Group"));
    let (ours, ..) = recorded(&ana, &[patch(11, &old, &ana)], 40, &[]);
    let (theirs, ..) = recorded(&ben, &[patch(12, &old, &ben)], 41, &[]);
    let (mine, _, open, both) = met(&ben, &ours, &theirs);
    let (yours, ..) = met(&ana, &theirs, &ours);
    assert_eq!((open, &mine), (1, &yours), "everybody is shown the same");
    let Reply::Conflicts(list) = conflicts(&both).unwrap() else { panic!("conflicts") };
    let ops: Vec<Op> = list[0].decide(Some(&json!("Acme Group")));
    let mut decided = mine.clone();
    apply(&mut decided, &ops, OnClash::Overwrite);
    let (document, open, diverged) = recorded(&decided, &[Patch { ops, ..patch(13, &old, &old) }], 42, &both);
    assert_eq!((open, diverged), (0, false));
    assert!(matches!(conflicts(&document), Ok(Reply::Conflicts(list)) if list.is_empty()));
}

#[test]
fn what_was_edited_in_the_file_by_hand_is_the_files_edit() {
    let (old, new) = (named("Acme"), with_name(&named("Acme"), "Acme Foods"));
    let (theirs, ..) = recorded(&new, &[patch(11, &old, &new)], 40, &[]);
    let by_hand = with_person(&new, 33, "Added by hand");
    let (plan, preview, _, document) = met(&by_hand, &[], &theirs);
    assert_eq!((plan.stakeholders.len(), preview), (1, None));
    let Reply::Timeline(entries) = timeline(Stamp(1), &document).unwrap() else { panic!("a timeline") };
    assert_eq!(entries.last().unwrap().by.name, "file");
}

#[test]
fn a_copy_without_motives_comes_home_without_deleting_them() {
    let old = with_person(&named("Acme"), 30, "Jane Doe");
    let mut new = old.clone();
    let sale = Id::fixed(60);
    new.opportunities.insert(sale, Arc::default());
    let person = Arc::make_mut(new.stakeholders.get_mut(&Id::fixed(30)).unwrap());
    person.positions.entry(sale).or_default().motive = "a promotion".into();
    let (ours, ..) = recorded(&new, &[patch(11, &old, &new)], 40, &[]);
    let what = LeaveOut { motives: true, ..LeaveOut::default() };
    let Reply::Copied { plan, document } = without(&what, Id::fixed(44), &ours).unwrap() else { panic!("a copy") };
    let text = serde_json::to_string(&plan).unwrap();
    assert!(!text.contains("promotion"));
    let edited = with_name(&plan, "Acme Foods");
    let (theirs, ..) = recorded(&edited, &[patch(12, &plan, &edited)], 45, &document);
    let (home, ..) = met(&edited, &ours, &theirs);
    assert_eq!(home.account.name, "Acme Foods");
    assert_eq!(home.stakeholders[&Id::fixed(30)].positions[&sale].motive, "a promotion");
}

#[test]
fn a_file_of_another_plan_or_a_damaged_history_is_refused() {
    let new = named("Acme");
    let (theirs, ..) = recorded(&new, &[], 40, &[]);
    let other =
        Meeting { plan: Plan::new(Id::fixed(2), "Other"), by: String::new(), at: Stamp(0), actor: Id::fixed(1) };
    assert!(matches!(meet(&other, &[], &theirs), Err(EngineError::Told(_))));
    assert!(matches!(timeline(Stamp(0), b"nonsense"), Err(EngineError::Told(_))));
}

#[test]
fn plans_of_earlier_days_are_told_and_what_lies_before_the_first_edit_is_not_known() {
    let (old, mid) = (named("Acme"), with_name(&named("Acme"), "Acme Foods"));
    let new = with_person(&mid, 5, "Jane Doe");
    let (document, ..) = recorded(&new, &[patch(11, &old, &mid), patch(20, &mid, &new)], 40, &[]);
    let Reply::Plans(plans) = plans_on(&[Stamp(10), Stamp(11), Stamp(19), Stamp(99)], &document).unwrap() else {
        panic!("plans")
    };
    let told: Vec<_> = plans
        .iter()
        .map(|plan| plan.as_ref().map(|plan| (plan.account.name.as_str(), plan.stakeholders.len())))
        .collect();
    assert_eq!(told, [None, Some(("Acme Foods", 0)), Some(("Acme Foods", 0)), Some(("Acme Foods", 1))]);
}
