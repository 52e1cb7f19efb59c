use super::*;
use crate::plan::{CallQuestion, Debrief, Seat, Stance};
use crate::tools::calls::sample::{TODAY, armand, dudek, id, line2, person, plan, promise, voss};
use std::sync::Arc;
use time::macros::date;

fn call(on: Option<Date>) -> Call {
    Call { opportunity: Some(line2()), on, ..Call::default() }
}

fn with_room(people: &[Id]) -> Call {
    Call { room: people.iter().map(|id| (*id, Seat::default())).collect(), ..call(None) }
}

fn held(on: Date) -> Call {
    Call { debrief: Some(Debrief { held_on: Some(on), ..Debrief::default() }), ..call(Some(on)) }
}

#[test]
fn a_call_is_named_by_its_title_else_by_the_room() {
    let plan = plan();
    assert_eq!(title(&plan, &with_room(&[dudek(), voss()])), "Ingrid Voss, Marek Dudek");
    assert_eq!(title(&plan, &Call { title: " Kick-off ".into(), ..with_room(&[voss()]) }), "Kick-off");
    assert_eq!(title(&plan, &call(None)), "");
    let say = |call: &Call| crate::tools::calls::sample::catalog().say(&heading(&plan, call));
    assert_eq!((say(&with_room(&[voss()])), say(&call(None))), ("Ingrid Voss".into(), "Call with nobody yet".into()));
}

#[test]
fn the_room_is_ordered_by_what_they_can_decide() {
    let mut plan = plan();
    plan.stakeholders.insert(id(4), Arc::new(person("Aa", "", Authority::Uses, Stance::Unknown)));
    let room = room(&plan, &with_room(&[id(4), dudek(), voss()]));
    assert_eq!(room.iter().map(|(_, p)| p.name.as_str()).collect::<Vec<_>>(), ["Ingrid Voss", "Marek Dudek", "Aa"]);
}

#[test]
fn open_promises_by_side_the_most_urgent_first() {
    let mut plan = plan();
    plan.promises.insert(id(40), Arc::new(promise("later", Side::Ours, None)));
    plan.promises.insert(id(41), Arc::new(promise("late", Side::Ours, Some(date!(2026 - 03 - 09)))));
    plan.promises.insert(id(42), Arc::new(promise("today", Side::Theirs, Some(TODAY))));
    plan.promises.insert(id(43), Arc::new(Promise { kept_on: Some(TODAY), ..promise("kept", Side::Ours, None) }));
    plan.promises.insert(id(44), Arc::new(Promise { opportunity: Some(id(11)), ..promise("other", Side::Ours, None) }));
    let elsewhere = Promise { opportunity: Some(id(11)), person: Some(voss()), ..promise("hers", Side::Theirs, None) };
    plan.promises.insert(id(45), Arc::new(elsewhere));
    let open = open_promises(&plan, &with_room(&[voss()]), TODAY);
    let texts = |side: &[OpenPromise<'_>]| -> Vec<(String, bool)> {
        side.iter().map(|p| (p.promise.text.clone(), p.overdue)).collect()
    };
    assert_eq!(texts(&open.ours), [("late".into(), true), ("later".into(), false)]);
    assert_eq!(texts(&open.theirs), [("today".into(), false), ("hers".into(), false)]);
}

#[test]
fn absent_are_those_who_decide_and_are_not_here() {
    let plan = plan();
    let names = |call: &Call| -> Vec<String> {
        absent_deciders(&plan, call).into_iter().map(|(_, p, _)| p.name.clone()).collect()
    };
    assert_eq!(names(&with_room(&[dudek()])), ["Ingrid Voss", "Luc Armand"]);
    assert_eq!(names(&with_room(&[dudek(), voss(), armand()])), Vec::<String>::new());
    assert_eq!(names(&Call::default()), Vec::<String>::new(), "without an opportunity nobody decides");
}

#[test]
fn the_starred_lines_make_a_sheet_ready() {
    let mut call = call(None);
    assert_eq!(readiness(&call).filled(), 0);
    call.commitment.best = "a date".into();
    call.opening.words = "Is it so?".into();
    let mut question = CallQuestion { text: "Why?".into(), ..CallQuestion::default() };
    call.questions.insert(id(50), question.clone());
    assert_eq!(readiness(&call).filled(), 2, "a question without a gap teaches nothing");
    question.about = Some(About::person(voss(), line2(), Aspect::Stance));
    call.questions.insert(id(50), question);
    assert!(readiness(&call).ready());
}

#[test]
fn calls_in_four_lists() {
    let mut plan = plan();
    let mut put = |n: u128, call: Call| plan.calls.insert(id(n), Arc::new(call));
    put(60, call(Some(date!(2026 - 03 - 12))));
    put(61, call(Some(TODAY)));
    put(62, call(None));
    put(63, call(Some(date!(2026 - 03 - 09))));
    put(64, call(Some(date!(2026 - 03 - 01))));
    put(65, held(date!(2026 - 02 - 01)));
    put(66, held(date!(2026 - 02 - 03)));
    put(67, Call { opportunity: None, ..call(None) });
    let list = calls(&plan, Some(line2()), TODAY);
    assert_eq!(list.to_debrief, [id(64), id(63)]);
    assert_eq!(list.upcoming, [id(61), id(60)]);
    assert_eq!(list.undated, [id(62)]);
    assert_eq!(list.past, [id(66), id(65)]);
    assert_eq!(calls(&plan, None, TODAY).undated, [id(62), id(67)]);
    assert_eq!(minutes_held(&plan, Some(line2())), 90, "two of the usual length");
}

#[test]
fn a_debrief_is_due_the_day_after() {
    let planned = call(Some(TODAY));
    assert!(!needs_debrief(&planned, TODAY) && is_ahead(&planned, TODAY));
    let tomorrow = TODAY.next_day().unwrap();
    assert!(needs_debrief(&planned, tomorrow) && !is_ahead(&planned, tomorrow));
    assert!(!needs_debrief(&held(TODAY), tomorrow) && !needs_debrief(&call(None), tomorrow));
}

#[test]
fn proof_is_first_hand_about_this_claim_and_fresh() {
    let mut plan = plan();
    let about = About::person(dudek(), line2(), Aspect::Stance);
    let day = date!(2026 - 02 - 20);
    let after = |days: i64| day + time::Duration::days(days);
    let read = |plan: &Plan, word: &str, on: Date| proof(plan, &about, word, 90, on);
    assert_eq!(read(&plan, "advocate", after(-1)), Proof::Not, "tomorrow proves nothing");
    assert_eq!(read(&plan, "advocate", after(90)), Proof::Did);
    assert_eq!(read(&plan, "advocate", after(91)), Proof::Expired);
    assert_eq!(read(&plan, "indifferent", after(1)), Proof::Not, "it speaks for another stance");
    Plan::change(&mut plan.evidence, id(20), |e| e.kind = EvidenceKind::Said.into());
    assert_eq!(read(&plan, "advocate", after(1)), Proof::Said);
    Plan::change(&mut plan.evidence, id(20), |e| e.basis = Basis::Hearsay.into());
    assert_eq!(read(&plan, "advocate", after(1)), Proof::Not);
    Plan::change(&mut plan.evidence, id(20), |e| {
        e.basis = Basis::Document.into();
        e.supports = "opposed_active".into();
    });
    assert_eq!(read(&plan, "opposed_passive", after(1)), Proof::Said, "against is against");
}
