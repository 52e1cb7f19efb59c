mod again;
mod goes;

use super::*;
use crate::plan::{
    About, Aspect, Author, Basis, Bold, CallQuestion, EntityKind, Evidence, Fact, Mark, OnClash, Patch, Promise, Seat,
    Stamp, apply, diff,
};
use crate::tools::calls::reading::{Proof, proof};
use crate::tools::calls::sample::{TODAY, armand, dudek, id, line2, plan, playbook, promise, voss};
use std::sync::Arc;
use time::macros::date;

const HELD: Date = date!(2026 - 03 - 09);
const NEXT: Date = date!(2026 - 03 - 20);

fn call_id() -> Id {
    id(60)
}

fn question(text: &str, about: Option<About>, to: Option<Id>) -> CallQuestion {
    CallQuestion { text: text.into(), about, to, order: "80".into(), ..CallQuestion::default() }
}

fn about(person: Id, aspect: Aspect) -> About {
    About::person(person, line2(), aspect)
}

/// Yesterday's call with Voss and Dudek: 50 about her authority, 51 about her stance, 52 about nobody, 53 about Armand.
fn held_yesterday() -> Plan {
    let mut plan = plan();
    let call = Call {
        opportunity: Some(line2()),
        on: Some(HELD),
        lead: "Mara".into(),
        room: [
            (voss(), Seat { cares_about: "the audit".into(), wanted: "an owner".into(), ..Seat::default() }),
            (dudek(), Seat::default()),
        ]
        .into(),
        questions: [
            (id(50), question("Yours to settle?", Some(about(voss(), Aspect::Authority)), Some(voss()))),
            (id(51), question("What would have to change?", Some(about(voss(), Aspect::Stance)), Some(voss()))),
            (id(52), question("Why now?", None, None)),
            (id(53), question("How does Luc see it?", Some(about(armand(), Aspect::Stance)), None)),
        ]
        .into(),
        bold: Bold {
            question: "Who says yes?".into(),
            about: Some(about(voss(), Aspect::Authority)),
            to: Some(voss()),
            ..Bold::default()
        },
        ..Call::default()
    };
    plan.calls.insert(call_id(), Arc::new(call));
    plan.promises.insert(id(40), Arc::new(promise("The figures", Side::Theirs, Some(HELD))));
    plan
}

fn draft(plan: &Plan) -> Answers {
    Answers::blank(plan, call_id(), TODAY)
}

fn answered(plan: &Plan, question: u128, words: &str, from: Option<Id>) -> Answers {
    let mut answers = draft(plan);
    let kind = EvidenceKind::Said;
    answers.questions.insert(
        id(question),
        Answer { outcome: Outcome::Answered, answer: words.into(), kind, from, ..Answer::default() },
    );
    answers
}

fn answer_evidence(call: Id, question: Id) -> Id {
    place_evidence(call, &question.to_string())
}

fn bold_evidence(call: Id) -> Id {
    place_evidence(call, "bold")
}

fn closed(plan: &Plan, answers: &Answers) -> (Plan, Closed) {
    let mut plan = plan.clone();
    let closed = close(&mut plan, &playbook(), call_id(), answers, TODAY, "Mara");
    (plan, closed)
}

/// Everything a debrief can say.
fn full(plan: &Plan) -> Answers {
    let mut answers = answered(plan, 50, "It ends with me", Some(voss()));
    answers.questions.insert(id(51), Answer { outcome: Outcome::Avoided, ..Answer::default() });
    answers.bold.answer = "I do".into();
    let kind = EvidenceKind::Did;
    answers
        .people
        .insert(voss(), Shown { stance: Some(Stance::Advocate), words: "Called Luc from the room".into(), kind });
    answers.people.insert(dudek(), Shown { words: "Brought the figures".into(), kind, ..Shown::default() });
    answers.obtained = Obtained::Partly;
    answers.agreed = "A date with Luc".into();
    answers.by = Some(NEXT);
    answers.talk_share = Some(60);
    answers.learnt = "The audit found it\n\n  Dairy has the same line ".into();
    answers.next = "Send the reference".into();
    answers.promises = vec![
        Promised { side: Side::Ours, text: "A reference".into(), due: Some(NEXT), person: Some(voss()), id: None },
        Promised { side: Side::Theirs, text: " ".into(), ..Promised::default() },
    ];
    answers.kept.insert(id(40));
    answers.next_call = Some(NEXT);
    answers
}

#[test]
fn a_blank_draft_knows_the_day_the_questions_and_the_room() {
    let mut plan = held_yesterday();
    let answers = draft(&plan);
    assert_eq!(answers.held_on, Some(HELD));
    assert_eq!(answers.questions.len(), 4);
    assert_eq!((answers.questions[&id(50)].from, answers.questions[&id(52)].from), (Some(voss()), None));
    assert_eq!(answers.people.keys().copied().collect::<Vec<_>>(), [voss(), dudek()]);
    assert_eq!((answers.bold.from, answers.learnt_from), (Some(voss()), None));
    Plan::change(&mut plan.calls, call_id(), |call| {
        call.on = Some(date!(2026 - 03 - 30));
        call.room.remove(&voss());
    });
    let answers = draft(&plan);
    assert_eq!(answers.held_on, Some(TODAY), "a call held before its day was held today");
    assert_eq!(
        (answers.questions[&id(52)].from, answers.learnt_from),
        (Some(dudek()), Some(dudek())),
        "who else could it be"
    );
    assert_eq!(Answers::blank(&plan, id(99), TODAY), Answers::default());
}

#[test]
fn an_answer_about_a_person_becomes_dated_evidence() {
    let plan = held_yesterday();
    let mut answers = answered(&plan, 50, " It ends with me ", Some(voss()));
    answers.questions.get_mut(&id(50)).unwrap().shows = "final".into();
    let (after, closed) = closed(&plan, &answers);
    assert_eq!(closed, Closed { evidence: 1, ..Closed::default() });
    let row = &after.evidence[&answer_evidence(call_id(), id(50))];
    let expected = Evidence {
        about: about(voss(), Aspect::Authority),
        supports: "final".into(),
        kind: EvidenceKind::Said.into(),
        basis: Basis::FirstHand.into(),
        text: "It ends with me".into(),
        from: Some(voss()),
        on: Some(HELD),
        recorded_by: "Mara".into(),
        call: Some(call_id()),
        ..Evidence::default()
    };
    assert_eq!(**row, expected);
    let call = &after.calls[&call_id()];
    assert_eq!(call.questions[&id(50)].outcome, Outcome::Answered);
    assert_eq!(call.questions[&id(50)].answer, "It ends with me");
    assert!(call.held());
    assert_eq!(proof(&after, &about(voss(), Aspect::Authority), "final", 90, TODAY), Proof::Said);
}

#[test]
fn what_others_say_of_a_person_is_hearsay() {
    let plan = held_yesterday();
    for from in [Some(dudek()), None] {
        let (after, _) = closed(&plan, &answered(&plan, 53, "He wants to wait", from));
        let row = &after.evidence[&answer_evidence(call_id(), id(53))];
        assert_eq!(row.basis, Basis::Hearsay);
        assert_eq!((row.from, row.supports.as_str()), (from, ""), "nobody said what it shows");
    }
}

#[test]
fn an_answer_proves_only_what_somebody_said_it_shows() {
    let plan = held_yesterday();
    let mut answers = answered(&plan, 51, "No, I would not buy it", Some(voss()));
    let (after, _) = closed(&plan, &answers);
    assert_eq!(after.evidence[&answer_evidence(call_id(), id(51))].supports, "", "a belief is not proven by any words");
    assert_eq!(after.stakeholders, plan.stakeholders);
    answers.questions.get_mut(&id(51)).unwrap().shows = "opposed_passive".into();
    let (after, _) = closed(&plan, &answers);
    assert_eq!(after.evidence[&answer_evidence(call_id(), id(51))].supports, "opposed_passive");
    assert_eq!(after.stakeholders[&voss()].position(line2()).stance, Stance::OpposedPassive, "the map follows");
    let again = Answers::of(&after, call_id(), TODAY);
    assert_eq!(again.questions[&id(51)].shows, "opposed_passive");
}

#[test]
fn a_draft_survives_being_text() {
    let plan = held_yesterday();
    let answers = full(&plan);
    assert_eq!(draft_of_text(&draft_to_text(&answers)), Some(answers));
    assert_eq!(draft_of_text("{\"held_on\": 7}"), None);
    assert_eq!(draft_of_text("no draft"), None);
}

#[test]
fn no_words_no_evidence() {
    let plan = held_yesterday();
    let mut answers = draft(&plan);
    answers.questions.insert(id(50), Answer { outcome: Outcome::Answered, answer: "  ".into(), ..Answer::default() });
    answers.questions.insert(id(51), Answer { outcome: Outcome::Avoided, ..Answer::default() });
    answers.questions.insert(id(52), Answer { answer: "The audit".into(), ..Answer::default() });
    answers.questions.insert(id(53), Answer { outcome: Outcome::Skipped, ..Answer::default() });
    let (after, closed) = closed(&plan, &answers);
    assert_eq!(closed, Closed::default());
    assert_eq!(after.evidence, plan.evidence);
    assert_eq!((&after.facts, &after.promises, &after.stakeholders), (&plan.facts, &plan.promises, &plan.stakeholders));
    let outcome = |n: u128| after.calls[&call_id()].questions[&id(n)].outcome.get();
    assert_eq!(outcome(51), Outcome::Avoided);
    assert_eq!(outcome(52), Outcome::Answered, "words without an outcome are an answer");
    assert_eq!(outcome(53), Outcome::Skipped);
}

#[test]
fn a_stance_changes_with_what_shows_it() {
    let plan = held_yesterday();
    let mut answers = answered(&plan, 51, "If Dairy had it too", Some(voss()));
    let kind = EvidenceKind::Did;
    answers.people.insert(voss(), Shown { stance: Some(Stance::Advocate), words: "Called Luc".into(), kind });
    answers.people.insert(dudek(), Shown { stance: Some(Stance::Indifferent), ..Shown::default() });
    let (after, _) = closed(&plan, &answers);
    let position = after.stakeholders[&voss()].position(line2());
    assert_eq!(position.stance, Stance::Advocate);
    assert_eq!(position.marked, Some(Mark { on: Some(HELD), by: "Mara".into() }));
    let row = &after.evidence[&stance_evidence(call_id(), voss())];
    assert_eq!((row.supports.as_str(), row.text.as_str()), ("advocate", "Called Luc"));
    assert!(row.basis == Basis::FirstHand && row.kind == EvidenceKind::Did && row.from == Some(voss()));
    let row = &after.evidence[&answer_evidence(call_id(), id(51))];
    assert_eq!(row.supports, "advocate", "the answer speaks for where she stands now");
    assert_eq!(after.stakeholders[&dudek()].position(line2()).stance, Stance::Indifferent);
    assert!(!after.evidence.contains_key(&stance_evidence(call_id(), dudek())), "without words nothing is proven");
}

#[test]
fn words_alone_speak_for_the_present_stance() {
    let plan = held_yesterday();
    let mut answers = draft(&plan);
    answers
        .people
        .insert(dudek(), Shown { words: "Brought the figures".into(), kind: EvidenceKind::Did, ..Shown::default() });
    let (after, _) = closed(&plan, &answers);
    assert_eq!(after.evidence[&stance_evidence(call_id(), dudek())].supports, "advocate");
    assert_eq!(after.stakeholders, plan.stakeholders);
}

#[test]
fn an_older_debrief_does_not_overrule_a_newer_mark() {
    let mut plan = held_yesterday();
    Plan::change(&mut plan.stakeholders, voss(), |p| {
        p.position_mut(line2()).marked = Some(Mark { on: Some(TODAY), by: "Lena".into() });
    });
    let mut answers = draft(&plan);
    answers.people.insert(voss(), Shown { stance: Some(Stance::Advocate), words: "Yes!".into(), ..Shown::default() });
    let (after, _) = closed(&plan, &answers);
    assert_eq!(after.stakeholders, plan.stakeholders);
    assert_eq!(after.evidence[&stance_evidence(call_id(), voss())].supports, "advocate", "what was seen was seen");
}

#[test]
fn without_a_sale_there_is_no_stance() {
    let mut plan = held_yesterday();
    Plan::change(&mut plan.calls, call_id(), |call| call.opportunity = None);
    let mut answers = draft(&plan);
    answers.people.insert(voss(), Shown { stance: Some(Stance::Advocate), words: "Yes!".into(), ..Shown::default() });
    let (after, _) = closed(&plan, &answers);
    assert_eq!(after.stakeholders, plan.stakeholders);
    let row = &after.evidence[&stance_evidence(call_id(), voss())];
    assert_eq!((&row.about, row.supports.as_str()), (&About::whole(EntityKind::Stakeholder, voss()), ""));
}

#[test]
fn the_bold_answer_is_evidence_too() {
    let plan = held_yesterday();
    let mut answers = draft(&plan);
    answers.bold.answer = "I do".into();
    answers.bold.shows = "final".into();
    let (after, _) = closed(&plan, &answers);
    let row = &after.evidence[&bold_evidence(call_id())];
    assert_eq!((row.supports.as_str(), row.text.as_str()), ("final", "I do"));
    assert_eq!(after.calls[&call_id()].bold.outcome, BoldOutcome::Asked);
    answers.bold = BoldAnswer { outcome: BoldOutcome::Skipped, ..BoldAnswer::default() };
    let (again, _) = closed(&after, &answers);
    assert!(!again.evidence.contains_key(&bold_evidence(call_id())));
    assert_eq!(again.calls[&call_id()].bold.outcome, BoldOutcome::Skipped);
}

#[test]
fn what_was_learnt_becomes_facts_nobody_has_sorted_yet() {
    let plan = held_yesterday();
    let (after, closed) = closed(&plan, &full(&plan));
    assert_eq!(closed.facts, 2);
    let fact = &after.facts[&learnt_fact(call_id(), "Dairy has the same line")];
    let expected = Fact {
        text: "Dairy has the same line".into(),
        on: Some(HELD),
        recorded_by: "Mara".into(),
        call: Some(call_id()),
        ..Fact::default()
    };
    assert_eq!(**fact, expected);
}

#[test]
fn promises_are_made_and_kept() {
    let plan = held_yesterday();
    let (after, _) = closed(&plan, &full(&plan));
    let made: Vec<&Promise> =
        after.promises.values().map(AsRef::as_ref).filter(|p| p.call == Some(call_id())).collect();
    let agreed = &*after.promises[&agreed_promise(call_id())];
    assert_eq!((agreed.text.as_str(), agreed.side.get(), agreed.due), ("A date with Luc", Side::Theirs, Some(NEXT)));
    let made: Vec<&Promise> = made.into_iter().filter(|promise| *promise != agreed).collect();
    let expected = Promise {
        text: "A reference".into(),
        side: Side::Ours.into(),
        person: Some(voss()),
        due: Some(NEXT),
        call: Some(call_id()),
        opportunity: Some(line2()),
        ..Promise::default()
    };
    assert_eq!(made, [&expected]);
    assert_eq!(after.promises[&id(40)].kept_on, Some(HELD));
}

#[test]
fn the_debrief_itself() {
    let plan = held_yesterday();
    let mut answers = full(&plan);
    answers.talk_share = Some(160);
    let (after, _) = closed(&plan, &answers);
    let debrief = after.calls[&call_id()].debrief.clone().unwrap();
    assert_eq!(debrief.held_on, Some(HELD));
    assert_eq!(
        (debrief.obtained.get(), debrief.agreed.as_str(), debrief.by),
        (Obtained::Partly, "A date with Luc", Some(NEXT))
    );
    assert_eq!(debrief.talk_share, Some(100), "more than all is all");
    assert_eq!((debrief.next.as_str(), debrief.by_whom.as_str()), ("Send the reference", "Mara"));
}

#[test]
fn the_next_call_takes_over_what_found_no_answer() {
    let plan = held_yesterday();
    let mut answers = full(&plan);
    answers.bold = BoldAnswer { outcome: BoldOutcome::Skipped, ..BoldAnswer::default() };
    answers.questions.insert(id(53), Answer { outcome: Outcome::Skipped, ..Answer::default() });
    let (after, closed) = closed(&plan, &answers);
    let next = &after.calls[&closed.next.unwrap()];
    assert_eq!((next.on, next.opportunity, next.lead.as_str()), (Some(NEXT), Some(line2()), "Mara"));
    assert_eq!(next.why_now, "Send the reference");
    assert_eq!(next.room[&voss()], Seat { cares_about: "the audit".into(), ..Seat::default() });
    let mut texts: Vec<&str> = next.questions.values().map(|q| q.text.as_str()).collect();
    texts.sort_unstable();
    assert_eq!(texts, ["How does Luc see it?", "What would have to change?", "Why now?"]);
    assert!(next.questions.values().all(|q| q.outcome == Outcome::Open && q.answer.is_empty()));
    assert_eq!((next.bold.question.as_str(), next.bold.outcome.get()), ("Who says yes?", BoldOutcome::Open));
    assert!(next.debrief.is_none());
}

#[test]
fn a_bold_question_that_was_asked_is_not_asked_again() {
    let plan = held_yesterday();
    let (after, closed) = closed(&plan, &full(&plan));
    assert_eq!(after.calls[&closed.next.unwrap()].bold, Bold::default());
}
