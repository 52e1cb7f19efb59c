//! Closing again, and opening an old debrief.

use super::*;

#[test]
fn closing_twice_is_closing_once() {
    let plan = held_yesterday();
    let answers = full(&plan);
    let (once, first) = closed(&plan, &answers);
    let (twice, second) = closed(&once, &answers);
    assert_eq!(once, twice);
    assert_eq!(first, second);
}

#[test]
fn opening_and_closing_again_changes_nothing() {
    let plan = held_yesterday();
    let (once, _) = closed(&plan, &full(&plan));
    let answers = Answers::of(&once, call_id(), date!(2026 - 05 - 01));
    let mut expected = full(&plan);
    expected.learnt = "The audit found it\n\n  Dairy has the same line".into();
    expected.bold.outcome = BoldOutcome::Asked;
    expected.promises.truncate(1);
    expected.promises[0].id = answers.promises[0].id;
    expected.was = answers.was.clone();
    expected.questions.insert(id(51), Answer { outcome: Outcome::Avoided, from: Some(voss()), ..Answer::default() });
    assert_eq!(answers, expected);
    let mut again = once.clone();
    close(&mut again, &playbook(), call_id(), &answers, date!(2026 - 05 - 01), "Mara");
    assert_eq!(again, once);
}

#[test]
fn words_of_a_newer_version_survive_an_edit() {
    let plan = held_yesterday();
    let (mut plan, _) = closed(&plan, &full(&plan));
    let other = || "deferred".to_owned();
    Plan::change(&mut plan.calls, call_id(), |call| {
        call.questions.get_mut(&id(52)).unwrap().outcome = Open::Other(other());
        call.bold.outcome = Open::Other(other());
        call.debrief.as_mut().unwrap().obtained = Open::Other(other());
    });
    Plan::change(&mut plan.stakeholders, dudek(), |person| {
        let position = person.position_mut(line2());
        (position.stance, position.marked) = (Open::Other(other()), Some(Mark { on: Some(HELD), by: "Lena".into() }));
    });
    let (plan, _) = closed(&plan, &{
        let mut answers = Answers::of(&plan, call_id(), TODAY);
        answers.bold.answer.clear();
        answers
    });
    let call = &plan.calls[&call_id()];
    assert_eq!(call.questions[&id(52)].outcome, Open::Other(other()));
    assert_eq!(call.bold.outcome, Open::Other(other()));
    assert_eq!(call.debrief.as_ref().unwrap().obtained, Open::Other(other()));
    assert_eq!(plan.stakeholders[&dudek()].position(line2()).stance, Open::Other(other()));
}

#[test]
fn an_edited_debrief_takes_back_what_it_no_longer_says() {
    let plan = held_yesterday();
    let (once, _) = closed(&plan, &full(&plan));
    let mut answers = Answers::of(&once, call_id(), TODAY);
    answers.questions.get_mut(&id(50)).unwrap().answer.clear();
    answers.people.get_mut(&voss()).unwrap().words = "Called Luc twice".into();
    answers.learnt = "Dairy has the same line".into();
    answers.promises.clear();
    answers.agreed.clear();
    answers.kept.clear();
    answers.next_call = None;
    let (after, closed) = closed(&once, &answers);
    assert!(!after.evidence.contains_key(&answer_evidence(call_id(), id(50))));
    assert_eq!(after.evidence[&stance_evidence(call_id(), voss())].text, "Called Luc twice");
    assert_eq!(after.evidence.len(), once.evidence.len() - 1);
    assert_eq!(closed.facts, 1);
    assert_eq!(after.facts.len(), once.facts.len() - 1);
    assert!(after.promises.values().all(|p| p.call.is_none() && p.kept_on.is_none()));
    assert_eq!(after.calls[&closed.next.unwrap()].on, None, "the sheet stays, without a date");
}

#[test]
fn what_was_done_since_stays_done() {
    let plan = held_yesterday();
    let (mut plan, closed_first) = closed(&plan, &full(&plan));
    let next = closed_first.next.unwrap();
    let fact = learnt_fact(call_id(), "The audit found it");
    Plan::change(&mut plan.facts, fact, |f| {
        f.topic = "pressures".into();
        f.text = "The audit of Line 2 found it".into();
    });
    let carried = *plan.calls[&next].questions.keys().next().unwrap();
    Plan::change(&mut plan.calls, next, |call| {
        call.questions.remove(&carried);
        call.opening.words = "So?".into();
    });
    let mut answers = Answers::of(&plan, call_id(), TODAY);
    answers.agreed = "Two dates".into();
    answers.next_call = Some(TODAY);
    let (after, _) = closed(&plan, &answers);
    assert_eq!(after.facts[&fact], plan.facts[&fact]);
    let row = &after.calls[&next];
    assert!(!row.questions.contains_key(&carried), "a question thrown out does not come back");
    assert_eq!((row.opening.words.as_str(), row.on), ("So?", Some(TODAY)));
}

#[test]
fn a_late_answer_leaves_the_next_call() {
    let plan = held_yesterday();
    let (plan, closed_first) = closed(&plan, &full(&plan));
    let next = closed_first.next.unwrap();
    let mut answers = Answers::of(&plan, call_id(), TODAY);
    answers.questions.insert(id(52), Answer { answer: "The audit".into(), ..Answer::default() });
    let (after, _) = closed(&plan, &answers);
    let texts = |plan: &Plan| plan.calls[&next].questions.values().filter(|q| q.text == "Why now?").count();
    assert_eq!((texts(&plan), texts(&after)), (1, 0));
}

#[test]
fn a_call_that_is_gone_changes_nothing() {
    let mut plan = held_yesterday();
    let before = plan.clone();
    assert_eq!(close(&mut plan, &playbook(), id(99), &full(&before), TODAY, "Mara"), Closed::default());
    assert_eq!(plan, before);
}

#[test]
fn a_debrief_is_a_patch_that_undo_takes_back() {
    let plan = held_yesterday();
    let (mut after, _) = closed(&plan, &full(&plan));
    let patch = Patch { ops: diff(&plan, &after), ..patch() };
    assert!(apply(&mut after, &patch.inverse(), OnClash::Skip).is_empty());
    assert_eq!(after, plan);
}

fn patch() -> Patch {
    let label = crate::text::Msg::default();
    Patch { id: id(900), plan: id(100), at: Stamp(0), by: Author::default(), label, ops: vec![] }
}
