//! Where two people's work meets: single cases, in words.

use super::*;
use crate::plan::{Debrief, Money, Obtained, Position, Stakeholder, Stance, diff};
use serde_json::json;

const ROW: u128 = 7;

/// What becomes of our edit on top of theirs, both made from `base`.
fn meet(base: &Plan, theirs: impl FnOnce(&mut Plan), ours: impl FnOnce(&mut Plan)) -> (Plan, Vec<Clash>) {
    let (mut now, mut wanted) = (base.clone(), base.clone());
    theirs(&mut now);
    ours(&mut wanted);
    let clashes = apply(&mut now, &diff(base, &wanted), OnClash::Overwrite);
    (now, clashes)
}

fn with_call() -> Plan {
    let mut plan = Plan::new(Id::fixed(1), "Acme");
    plan.calls.insert(Id::fixed(ROW), Arc::default());
    plan
}

fn debrief(plan: &mut Plan, change: impl FnOnce(&mut Debrief)) {
    Plan::change(&mut plan.calls, Id::fixed(ROW), |call| change(call.debrief.get_or_insert_default()));
}

#[test]
fn a_debrief_two_people_began_holds_the_words_of_both() {
    let (now, clashes) = meet(
        &with_call(),
        |theirs| {
            debrief(theirs, |debrief| {
                debrief.agreed = "a trial".into();
                debrief.obtained = Obtained::Yes.into();
                debrief.extra.insert("mood".into(), json!({"ours": "", "theirs": "good"}));
            });
        },
        |ours| {
            debrief(ours, |debrief| {
                debrief.learnt = "the audit moved".into();
                debrief.extra.insert("mood".into(), json!({"ours": "tired", "theirs": ""}));
            });
        },
    );
    let debrief = now.calls[&Id::fixed(ROW)].debrief.clone().unwrap();
    assert_eq!((debrief.agreed.as_str(), debrief.learnt.as_str()), ("a trial", "the audit moved"));
    assert!(debrief.obtained == Obtained::Yes, "what we left open is theirs");
    assert_eq!(debrief.extra["mood"], json!({"ours": "tired", "theirs": "good"}), "at every depth");
    assert_eq!(clashes, []);
}

#[test]
fn a_row_two_people_made_holds_the_positions_of_both() {
    let person = |opportunity: u128, stance: Stance| {
        move |plan: &mut Plan| {
            let mut person = Stakeholder { name: "Ada Quill".into(), ..Stakeholder::default() };
            person.position_mut(Id::fixed(opportunity)).stance = stance.into();
            plan.stakeholders.insert(Id::fixed(ROW), person.into());
        }
    };
    let (now, clashes) = meet(&Plan::default(), person(1, Stance::Advocate), person(2, Stance::Indifferent));
    assert_eq!(now.stakeholders[&Id::fixed(ROW)].positions.len(), 2);
    assert_eq!(clashes, []);

    let (now, clashes) = meet(&Plan::default(), person(1, Stance::Advocate), person(1, Stance::Indifferent));
    assert!(now.stakeholders[&Id::fixed(ROW)].positions[&Id::fixed(1)].stance == Stance::Indifferent);
    assert_eq!(clashes.len(), 1);
    assert_eq!(clashes[0].path[2..], ["positions", &Id::fixed(1).to_string(), "stance"]);
    assert_eq!(clashes[0].found, Some("advocate".into()));
}

#[test]
fn a_small_row_somebody_deleted_is_not_brought_back_in_pieces() {
    let mut base = Plan::new(Id::fixed(1), "Acme");
    let positions = [(Id::fixed(1), Position::default())].into();
    base.stakeholders.insert(Id::fixed(ROW), Stakeholder { positions, ..Stakeholder::default() }.into());
    let (now, clashes) = meet(
        &base,
        |theirs| {
            Plan::change(&mut theirs.stakeholders, Id::fixed(ROW), |row| row.positions.clear());
        },
        |ours| {
            Plan::change(&mut ours.stakeholders, Id::fixed(ROW), |row| {
                row.position_mut(Id::fixed(1)).stance = Stance::Advocate.into();
            });
        },
    );
    assert!(now.stakeholders[&Id::fixed(ROW)].positions.is_empty());
    assert_eq!(clashes.len(), 1);
    assert!(!clashes[0].written);
}

#[test]
fn what_cannot_be_written_is_not_told_as_written() {
    let mut plan = Plan::new(Id::fixed(1), "Acme");
    plan.account_mut().revenue.insert("2026".into(), Money::new(5, "EUR"));
    let path = ["account", "revenue", "2026", "amount"].map(String::from).to_vec();
    let op = Op { path, from: Some(json!(4)), to: Some(json!("a lot")) };
    let before = plan.clone();
    let clashes = apply(&mut plan, std::slice::from_ref(&op), OnClash::Overwrite);
    assert_eq!(plan, before);
    assert_eq!(clashes, [Clash { path: op.path, wanted: op.to, found: Some(json!(5)), written: false }]);
}

#[test]
fn a_change_to_a_table_as_a_whole_is_refused() {
    for path in [vec!["stakeholders"], vec!["stakeholders", "not an id"], vec!["id"], vec!["account"], vec![]] {
        let mut plan = with_call();
        let before = plan.clone();
        let op = Op { path: path.iter().map(|part| (*part).to_owned()).collect(), from: None, to: Some(json!(5)) };
        let clashes = apply(&mut plan, &[op], OnClash::Overwrite);
        assert_eq!((&plan, clashes.len()), (&before, 1), "{path:?}");
        assert!(!clashes[0].written);
    }
}
