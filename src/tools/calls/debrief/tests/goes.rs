//! Answers become what they are.

use super::*;
use crate::plan::{OpenQuestion, Pin, ValueAnswer};
use crate::tools::picture::reading::topic_id;
use crate::tools::value::reading::{question_id, row_of};

const TOPIC: u128 = 54;
const VALUE: u128 = 55;
const PINNED: u128 = 56;
const WANTED: u128 = 57;

fn pin() -> Id {
    id(90)
}

fn wanted() -> Id {
    id(91)
}

fn key() -> String {
    playbook().value_questions[0].key.clone()
}

/// The call with a question on a topic, one on value, one a colleague pinned, and one that was written down as open.
fn asked() -> Plan {
    let mut plan = held_yesterday();
    plan.pins.insert(pin(), Arc::new(Pin { question: "Who signs?".into(), by: "Lena".into(), ..Pin::default() }));
    let open =
        OpenQuestion { topic: "value".into(), text: "What does an hour cost?".into(), ..OpenQuestion::default() };
    plan.questions.insert(wanted(), Arc::new(open));
    let whole = |kind, id| Some(About::whole(kind, id));
    Plan::change(&mut plan.calls, call_id(), |call| {
        for (number, about) in [
            (TOPIC, whole(EntityKind::Fact, topic_id("buying"))),
            (VALUE, whole(EntityKind::ValueAnswer, question_id(&key()))),
            (PINNED, whole(EntityKind::Pin, pin())),
            (WANTED, whole(EntityKind::Question, wanted())),
        ] {
            call.questions.insert(id(number), question("How?", about, Some(voss())));
        }
    });
    plan
}

fn edited(plan: &Plan, question: u128, change: impl FnOnce(&mut Answer)) -> Plan {
    let mut answers = Answers::of(plan, call_id(), TODAY);
    change(answers.questions.get_mut(&id(question)).unwrap());
    closed(plan, &answers).0
}

fn answers_to(plan: &Plan, question: u128, words: &str) -> Plan {
    edited(plan, question, |answer| {
        (answer.answer, answer.from) = (words.into(), Some(voss()));
    })
}

fn facts_of(plan: &Plan) -> Vec<&Fact> {
    plan.facts.values().map(AsRef::as_ref).filter(|fact| fact.call == Some(call_id())).collect()
}

#[test]
fn an_answer_on_a_topic_becomes_its_fact_with_who_said_it_behind() {
    let after = answers_to(&asked(), TOPIC, " The board, in May ");
    let expected = Fact {
        topic: "buying".into(),
        text: "The board, in May".into(),
        from: Some(voss()),
        on: Some(HELD),
        recorded_by: "Mara".into(),
        call: Some(call_id()),
        ..Fact::default()
    };
    assert_eq!(facts_of(&after), [&expected]);
    let fact = answer_fact(call_id(), &id(TOPIC).to_string());
    let proof = &after.evidence[&answer_evidence(call_id(), id(TOPIC))];
    assert_eq!(proof.about, About::whole(EntityKind::Fact, fact));
    assert_eq!((proof.basis.get(), proof.kind.get()), (Basis::FirstHand, EvidenceKind::Said));
    assert_eq!((proof.from, proof.on, proof.text.as_str()), (Some(voss()), Some(HELD), "The board, in May"));
    let did = edited(&after, TOPIC, |answer| answer.kind = EvidenceKind::Did);
    assert_eq!(did.evidence[&answer_evidence(call_id(), id(TOPIC))].kind, EvidenceKind::Did);
    assert_eq!(did.facts, after.facts);
}

#[test]
fn a_question_about_a_fact_or_an_open_one_leads_to_its_topic() {
    let mut plan = asked();
    Plan::change(&mut plan.facts, id(31), |fact| fact.topic = "pressures".into());
    Plan::change(&mut plan.calls, call_id(), |call| {
        let about = About::whole(EntityKind::Fact, id(31));
        call.questions.get_mut(&id(TOPIC)).unwrap().about = Some(about);
    });
    assert_eq!(facts_of(&answers_to(&plan, TOPIC, "Until July"))[0].topic, "pressures");
    let after = answers_to(&plan, WANTED, "Four thousand");
    assert_eq!(facts_of(&after)[0].topic, "value");
    assert_eq!(after.questions[&wanted()].closed_on, Some(HELD));
    let back = edited(&after, WANTED, |answer| answer.answer.clear());
    assert_eq!((back.questions[&wanted()].closed_on, facts_of(&back).len()), (None, 0));
}

#[test]
fn an_answer_on_value_stands_beside_the_guess_and_leaves_earlier_ones_alone() {
    let mut plan = asked();
    let (key, before) = (key(), date!(2026 - 02 - 01));
    let row = |guess, answer, on| ValueAnswer {
        question: key.clone(),
        guess,
        guessed_on: Some(before),
        answer,
        answered_on: on,
        ..ValueAnswer::default()
    };
    plan.value_answers.insert(question_id(&key), Arc::new(row(Some(4), None, None)));
    let mut answers = Answers::of(&plan, call_id(), TODAY);
    let answer = answers.questions.get_mut(&id(VALUE)).unwrap();
    (answer.answer, answer.step, answer.from) = ("Two lines would stop".into(), Some(2), Some(voss()));
    let (after, told) = closed(&plan, &answers);
    assert_eq!((told.values, told.facts, told.evidence), (1, 0, 0));
    let (_, theirs) = row_of(&after, &key).unwrap();
    assert_eq!((theirs.guess, theirs.answer, theirs.answered_by), (Some(4), Some(2), Some(voss())));
    assert_eq!((theirs.words.as_str(), theirs.answered_on), ("Two lines would stop", Some(HELD)));
    plan.value_answers.insert(question_id(&key), Arc::new(row(Some(4), Some(5), Some(before))));
    let (kept, _) = closed(&plan, &answers);
    assert_eq!(
        kept.value_answers[&question_id(&key)],
        plan.value_answers[&question_id(&key)],
        "what they said in February"
    );
    assert_eq!(row_of(&kept, &key).unwrap().1.answer, Some(2), "what they said last speaks");
    let back = edited(&kept, VALUE, |answer| answer.answer.clear());
    assert_eq!(back.value_answers, plan.value_answers);
}

#[test]
fn a_guess_made_since_survives_the_answer_that_is_taken_back() {
    let plan = answers_to(&asked(), VALUE, "Hardly anything");
    let (mut plan, row) = (plan.clone(), row_of(&plan, &key()).unwrap().0);
    assert!(crate::tools::value::edits::guess(&mut plan, &key(), 3, TODAY));
    let back = edited(&plan, VALUE, |answer| answer.answer.clear());
    let kept = &back.value_answers[&row];
    assert_eq!((kept.guess, kept.words.as_str(), kept.answered_by), (Some(3), "", None));
}

#[test]
fn a_pinned_question_is_answered_where_it_is_pinned() {
    let mut plan = answers_to(&asked(), PINNED, "The board");
    let row = &plan.pins[&pin()];
    assert_eq!((row.answer.as_str(), row.answered_by.as_str(), row.answered_on), ("The board", "Mara", Some(HELD)));
    let other = answers_to(&plan, PINNED, "The board and Luc");
    assert_eq!(other.pins[&pin()].answer, "The board and Luc", "our own answer can be put right");
    let back = edited(&other, PINNED, |answer| answer.answer.clear());
    assert_eq!(back.pins, asked().pins);
    Plan::change(&mut plan.pins, pin(), |pin| pin.answer = "Luc, says Lena".into());
    let about = About::whole(EntityKind::Pin, pin());
    assert_eq!(goes(&plan, &playbook(), Some(&about), "The board"), None);
    assert_eq!(answers_to(&plan, PINNED, "The board and Luc").pins, plan.pins, "somebody's own answer stays theirs");
}

#[test]
fn what_is_left_on_the_call_goes_nowhere_and_what_went_comes_back() {
    for (number, words) in [(50, "With me"), (TOPIC, "In May"), (VALUE, "A lot"), (PINNED, "Luc"), (WANTED, "Much")] {
        let plan = asked();
        let went = answers_to(&plan, number, words);
        let left = edited(&went, number, |answer| answer.stay = true);
        let rows = |plan: &Plan| {
            let parts = (plan.evidence.clone(), plan.facts.clone(), plan.value_answers.clone());
            (parts, plan.pins.clone(), plan.questions.clone())
        };
        assert_ne!(rows(&went), rows(&plan), "question {number}");
        assert_eq!(rows(&left), rows(&plan), "question {number}");
        assert_eq!(left.calls[&call_id()].questions[&id(number)].answer, words);
        let again = Answers::of(&left, call_id(), TODAY);
        assert!(again.questions[&id(number)].stay, "question {number} is still left on the call");
        assert_eq!(closed(&left, &again).0, left);
    }
}

#[test]
fn a_second_debrief_doubles_nothing_and_leaves_what_was_sorted_since() {
    let mut plan = asked();
    for (number, words) in [(TOPIC, "In May"), (VALUE, "A lot"), (PINNED, "Luc"), (WANTED, "Much")] {
        plan = answers_to(&plan, number, words);
    }
    let again = Answers::of(&plan, call_id(), TODAY);
    assert_eq!(closed(&plan, &again).0, plan);
    let fact = answer_fact(call_id(), &id(TOPIC).to_string());
    Plan::change(&mut plan.facts, fact, |fact| {
        (fact.topic, fact.text) = ("organisation".into(), "The board decides in May".into());
    });
    assert_eq!(closed(&plan, &Answers::of(&plan, call_id(), TODAY)).0.facts, plan.facts);
    plan.facts.remove(&fact);
    assert_eq!(closed(&plan, &Answers::of(&plan, call_id(), TODAY)).0.facts, plan.facts, "thrown out is thrown out");
}

#[test]
fn undo_takes_all_of_it_back_at_once() {
    let plan = asked();
    let mut answers = full(&plan);
    for (number, words) in [(TOPIC, "In May"), (VALUE, "A lot"), (PINNED, "Luc"), (WANTED, "Much")] {
        answers.questions.insert(id(number), Answer { answer: words.into(), ..Answer::default() });
    }
    let (mut after, told) = closed(&plan, &answers);
    assert_eq!((told.facts, told.values, told.pins), (4, 1, 1), "two lines and two answers are facts");
    let ops = diff(&plan, &after);
    let label = crate::text::Msg::default();
    let patch = Patch { id: id(900), plan: id(100), at: Stamp(0), by: Author::default(), label, ops };
    assert!(apply(&mut after, &patch.inverse(), OnClash::Skip).is_empty());
    assert_eq!(after, plan);
}

#[test]
fn each_way_is_told_in_a_sentence() {
    let (plan, playbook) = (asked(), playbook());
    let told = |about: About| {
        let goes = goes(&plan, &playbook, Some(&about), "")?;
        Some(crate::tools::calls::sample::catalog().say(&said_to_go(&plan, &playbook, &goes)))
    };
    let whole = |kind, id| told(About::whole(kind, id)).unwrap_or_default();
    assert_eq!(told(about(voss(), Aspect::Stance)).unwrap(), "Becomes evidence about Ingrid Voss.");
    assert_eq!(whole(EntityKind::Fact, topic_id("buying")), "Becomes a fact about “How they buy”.");
    assert_eq!(whole(EntityKind::Fact, id(30)), "Becomes a fact.");
    assert!(
        whole(EntityKind::ValueAnswer, question_id(&key()))
            .starts_with("Becomes their answer in Value, beside our guess: ")
    );
    assert_eq!(whole(EntityKind::Pin, pin()), "Answers the pinned question “Who signs?”");
    assert_eq!(told(About::whole(EntityKind::Opportunity, line2())), None);
    assert_eq!(goes(&plan, &playbook, None, ""), None);
}

#[test]
fn an_answer_without_a_step_is_told_beside_the_one_on_the_scale() {
    let mut plan = asked();
    let row = ValueAnswer {
        question: key(),
        answer: Some(3),
        answered_on: Some(date!(2026 - 01 - 05)),
        ..ValueAnswer::default()
    };
    plan.value_answers.insert(question_id(&key()), Arc::new(row));
    let after = answers_to(&plan, VALUE, "It would hurt");
    assert_eq!(row_of(&after, &key()).unwrap().1.answer, Some(3));
    let also = crate::tools::value::reading::also_said(&after, &key());
    assert_eq!(also.iter().map(|row| row.words.as_str()).collect::<Vec<_>>(), ["It would hurt"]);
}
