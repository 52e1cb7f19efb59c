//! What is left out is nowhere in what leaves.

use super::super::cases::{Desk, begun, doe, line2};
use super::*;
use crate::plan::{About, Aspect, Call, Cause, Criterion, Evidence, Plan, Rating, Stamp, WinLoss};

const SECRETS: &[&str] =
    &["hopes for the board", "fears an audit", "heard over lunch", "nineteen", "the other sale", "price of it"];

fn other() -> Id {
    Id::fixed(30)
}

/// A history in which each secret was written, and some were taken back.
fn secretive() -> Desk {
    let mut desk = Desk::new("Ann", &begun());
    desk.person(10, |person| {
        person.position_mut(line2()).motive = "hopes for the board".into();
        person.position_mut(line2()).risk = "fears an audit".into();
        person.position_mut(other()).motive = "price of it".into();
    });
    desk.edit(11, |plan| {
        let about = About::person(doe(), line2(), Aspect::Motive);
        let evidence = Evidence { about, text: "heard over lunch".into(), ..Evidence::default() };
        plan.evidence.insert(Id::fixed(31), evidence.into());
        plan.calls.insert(Id::fixed(32), Call { minutes: Some(1919), title: "Visit".into(), ..Call::default() }.into());
        plan.opportunities.insert(other(), std::sync::Arc::default());
        let criterion = Criterion { opportunity: Some(other()), name: "price of it".into(), ..Criterion::default() };
        plan.criteria.insert(Id::fixed(33), criterion.into());
        let rating = Rating { criterion: Id::fixed(33), proof: "the other sale".into(), ..Rating::default() };
        plan.ratings.insert(Id::fixed(34), rating.into());
        let debrief = WinLoss { opportunity: Some(other()), reason: "price of it".into(), ..WinLoss::default() };
        plan.debriefs.insert(Id::fixed(35), debrief.into());
        let cause = Cause { debrief: Id::fixed(35), text: "the other sale".into(), ..Cause::default() };
        plan.causes.insert(Id::fixed(36), cause.into());
    });
    desk.edit(12, |plan| {
        Plan::change(&mut plan.opportunities, other(), |sale| sale.name = "the other sale".into());
        Plan::change(&mut plan.calls, Id::fixed(32), |call| call.opportunity = Some(other()));
    });
    // Taken back: no longer in the plan, and in the history all the same.
    desk.person(13, |person| person.position_mut(line2()).risk.clear());
    desk.edit(14, |plan| drop(plan.evidence.remove(&Id::fixed(31))));
    desk.edit(15, |plan| {
        Plan::change(&mut plan.calls, Id::fixed(32), |call| call.minutes = Some(30));
    });
    desk
}

fn everything() -> LeaveOut {
    LeaveOut { motives: true, opportunities: [other()].into(), hours: true, history: false }
}

fn told(history: &History) -> String {
    let mut text = String::from_utf8_lossy(&history.save_unpacked()).into_owned();
    for entry in history.timeline().unwrap() {
        text += &serde_json::to_string(&entry).unwrap();
        text += &serde_json::to_string(&history.plan_at(&entry.version).unwrap()).unwrap();
    }
    text
}

#[test]
fn what_is_left_out_is_in_no_change_and_no_version() {
    let desk = secretive();
    let before = told(&desk.history);
    for secret in ["hopes for the board", "fears an audit", "heard over lunch", "1919", "the other sale"] {
        assert!(before.contains(secret), "{secret}: or this test says nothing");
    }
    for history in [false, true] {
        let what = LeaveOut { history, ..everything() };
        let copy = desk.history.without(&what, [4; 16]).unwrap();
        let copy = History::load(&copy.save(), [4; 16]).unwrap();
        let told = told(&copy);
        for secret in SECRETS.iter().chain(&["1919", &other().to_string()]) {
            assert!(!told.contains(secret), "{secret} in {told}");
        }
        assert!(copy.plan().stakeholders.contains_key(&doe()) && copy.plan().opportunities.contains_key(&line2()));
        assert_eq!(copy.timeline().unwrap().is_empty(), history, "who and when stays unless it was to go");
    }
}

#[test]
fn only_what_was_asked_for_is_left_out() {
    let desk = secretive();
    let what = LeaveOut { hours: true, ..LeaveOut::default() };
    let copy = desk.history.without(&what, [4; 16]).unwrap();
    let mut expected = desk.history.plan().clone();
    Plan::change(&mut expected.calls, Id::fixed(32), |call| call.minutes = None);
    assert_eq!(copy.plan(), &expected);
    assert_eq!(desk.history.without(&LeaveOut::default(), [4; 16]).unwrap().version(), desk.history.version());
}

#[test]
fn a_copy_that_comes_back_brings_its_edits_and_takes_nothing_away() {
    for history in [false, true] {
        let mut desk = secretive();
        let copy = desk.history.without(&LeaveOut { history, ..everything() }, [4; 16]).unwrap();
        let mut colleague = Desk::new("Björn", &History::load(&copy.save(), [5; 16]).unwrap());
        colleague.person(20, |person| person.title = "COO".into());
        colleague.person(21, |person| person.notes.push_str(" Owns the budget."));
        desk.person(22, |person| person.notes.insert_str(0, "Met in May. "));
        let mut expected = desk.history.plan().clone();
        Plan::change(&mut expected.stakeholders, doe(), |person| {
            person.title = "COO".into();
            person.notes = "Met in May. Likes maps. Owns the budget.".into();
        });
        assert_eq!(desk.merge(&colleague).edits, 2);
        assert_eq!(desk.history.plan(), &expected, "history left out: {history}");
        assert_eq!(desk.history.conflicts().unwrap(), []);
        let timeline = desk.history.timeline().unwrap();
        assert_eq!(timeline.iter().filter(|entry| entry.by.name == "Björn").count(), 2);
        assert_eq!(desk.merge(&colleague).edits, 0, "twice adds nothing");
        assert_eq!(timeline.last().unwrap().at, Stamp(22));
    }
}

#[test]
fn two_people_who_take_in_the_same_returned_copy_agree() {
    let desk = secretive();
    let copy = desk.history.without(&everything(), [4; 16]).unwrap();
    let mut colleague = Desk::new("Björn", &copy);
    colleague.person(21, |person| person.notes.push_str(" Owns the budget."));
    let (mut one, mut other) = (Desk::new("x", &desk.history), Desk::new("yy", &desk.history));
    one.person(22, |person| person.title = "COO".into());
    one.merge(&colleague);
    other.merge(&colleague);
    one.merge(&other);
    assert_eq!(one.history.plan().stakeholders[&doe()].notes, "Likes maps. Owns the budget.");
    assert_eq!(one.history.conflicts().unwrap(), []);
}
