use super::*;
use crate::insight::{Insight, Severity};
use crate::plan::{About, Aspect, Debrief};
use crate::tools::calls::sample::{TODAY, armand, bold, catalog, dudek, id, insight, line2, plan, voss};
use time::macros::date;

fn call(on: Option<Date>, room: &[Id]) -> Call {
    let room = room.iter().map(|id| (*id, Seat::default())).collect();
    Call { opportunity: Some(line2()), on, room, ..Call::default() }
}

fn with(calls: &[(u128, Call)]) -> Plan {
    let mut plan = plan();
    plan.calls = calls.iter().map(|(n, call)| (id(*n), Arc::new(call.clone()))).collect();
    plan
}

fn question(to: Option<Id>) -> Insight {
    insight("unproven-advocate", Severity::Act, "Would you?", to, About::person(dudek(), line2(), Aspect::Stance))
}

fn add(plan: &mut Plan, insight: &Insight) -> Added {
    let catalog = catalog();
    let ask = insight.ask.as_ref().unwrap();
    let mut last = 1000 + plan.calls.values().map(|call| 1 + call.questions.len() as u128).sum::<u128>();
    let mut fresh = || {
        last += 1;
        id(last)
    };
    add_ask(plan, (insight.rule, ask), Some(line2()), TODAY, &|msg| catalog.say(msg), &mut fresh)
}

#[test]
fn the_next_call_is_the_soonest_still_ahead() {
    let held = Call { debrief: Some(Debrief::default()), ..call(Some(TODAY), &[]) };
    let elsewhere = Call { opportunity: Some(id(11)), ..call(Some(TODAY), &[]) };
    let plan = with(&[
        (60, call(None, &[])),
        (61, call(Some(date!(2026 - 03 - 20)), &[])),
        (62, call(Some(date!(2026 - 03 - 09)), &[])),
        (63, held),
        (64, elsewhere),
    ]);
    assert_eq!(next_call(&plan, TODAY, Some(line2())), Some(id(61)));
    assert_eq!(next_call(&plan, TODAY, None), Some(id(64)));
    assert_eq!(next_call(&plan, date!(2026 - 03 - 21), Some(line2())), Some(id(60)), "undated ones last");
    assert_eq!(next_call(&plan, TODAY, Some(id(12))), None);
}

#[test]
fn a_call_with_the_person_comes_before_a_sooner_one() {
    let mut plan = with(&[
        (60, call(Some(date!(2026 - 03 - 11)), &[voss()])),
        (61, call(Some(date!(2026 - 03 - 20)), &[dudek()])),
    ]);
    let added = add(&mut plan, &question(Some(dudek())));
    assert_eq!(added, Added { call: id(61), already: false, created: false });
    let (_, row) = plan.calls[&id(61)].questions_in_order()[0];
    assert_eq!((row.text.as_str(), row.rule.as_str(), row.to), ("Would you?", "unproven-advocate", Some(dudek())));
    assert!(row.private, "where somebody stands is ours to know");
    assert_eq!(add(&mut plan, &question(None)).call, id(60), "anybody may know: the soonest");
}

#[test]
fn a_question_for_one_person_is_not_asked_in_front_of_others_only() {
    let mut plan = with(&[(60, call(Some(date!(2026 - 03 - 11)), &[voss()])), (61, call(None, &[]))]);
    let added = add(&mut plan, &question(Some(dudek())));
    assert_eq!(added, Added { call: id(61), already: false, created: false }, "an empty room takes the person in");
    assert!(plan.calls[&id(61)].room.contains_key(&dudek()));
    let mut plan = with(&[(60, call(Some(date!(2026 - 03 - 11)), &[voss()]))]);
    let added = add(&mut plan, &question(Some(dudek())));
    assert!(added.created && added.call != id(60));
}

#[test]
fn the_same_question_is_not_put_down_twice() {
    let mut plan = with(&[(60, call(None, &[dudek()]))]);
    let first = add(&mut plan, &question(Some(dudek())));
    let before = plan.clone();
    assert_eq!(add(&mut plan, &question(Some(dudek()))), Added { already: true, ..first });
    assert_eq!(plan, before);
    assert!(!add(&mut plan, &question(None)).already, "to somebody else is another question");
    assert_eq!(plan.calls[&id(60)].questions.len(), 2);
}

#[test]
fn without_a_call_one_is_made_for_it() {
    let mut plan = with(&[(62, call(Some(date!(2026 - 03 - 09)), &[dudek()]))]);
    let added = add(&mut plan, &question(Some(dudek())));
    assert!(added.created && !added.already);
    let made = &plan.calls[&added.call];
    assert_eq!((made.on, made.opportunity), (None, Some(line2())));
    assert!(made.room.contains_key(&dudek()));
    assert_eq!(plan.calls[&id(62)].questions.len(), 0, "a call that has passed is not touched");
}

#[test]
fn a_bold_question_takes_its_line_when_that_is_free() {
    let mut plan = with(&[(60, call(None, &[dudek()]))]);
    let first = bold(question(Some(dudek())));
    assert!(!add(&mut plan, &first).already);
    let line = plan.calls[&id(60)].bold.clone();
    assert_eq!((line.question.as_str(), line.softener.as_str()), ("Would you?", "So that we prepare well."));
    assert!(plan.calls[&id(60)].questions.is_empty());
    assert!(add(&mut plan, &first).already);
    let about = About::person(armand(), line2(), Aspect::Authority);
    let second = bold(insight("other", Severity::Act, "And him?", None, about));
    assert!(!add(&mut plan, &second).already);
    let (_, row) = plan.calls[&id(60)].questions_in_order()[0];
    assert_eq!(row.text, "And him?");
    assert!(row.private, "a bold question stays off the clean copy on any line");
}

#[test]
fn questions_are_put_last() {
    let mut plan = with(&[(60, call(None, &[dudek()]))]);
    add(&mut plan, &question(Some(dudek())));
    add(&mut plan, &insight("later", Severity::Watch, "Then?", None, About::default()));
    let texts: Vec<_> = plan.calls[&id(60)].questions_in_order().into_iter().map(|(_, q)| q.text.clone()).collect();
    assert_eq!(texts, ["Would you?", "Then?"]);
}

#[test]
fn a_call_begun_for_a_question_waits_to_be_planned_until_it_has_a_day_or_an_opening() {
    let mut plan = with(&[(60, call(None, &[]))]);
    assert_eq!(begun(&plan, TODAY, Some(line2())), None, "nothing is asked on it");
    let added = add(&mut plan, &question(Some(dudek())));
    assert_eq!(begun(&plan, TODAY, Some(line2())), Some(added.call));
    assert_eq!(begun(&plan, TODAY, None), None, "it is of another sale");
    let planned = |change: fn(&mut Call)| {
        let mut plan = plan.clone();
        Plan::change(&mut plan.calls, added.call, change);
        begun(&plan, TODAY, Some(line2()))
    };
    assert_eq!(planned(|call| call.on = Some(TODAY)), None);
    assert_eq!(planned(|call| call.opening.words = "You told us".into()), None);
}
