//! Each rule: fires, does not, at its boundary, and what it says.

use super::RULES;
use crate::insight::Insight;
use crate::plan::{Call, CallQuestion, Debrief, Id, Manner, Observation, Obtained, Outcome, Plan, Promise, Seat, Side};
use crate::tools::calls::sample::{TODAY, catalog, dudek, id, line2, plan, playbook, voss};
use std::sync::Arc;
use time::Date;
use time::macros::date;

pub(super) fn found(plan: &Plan, rule: &str) -> Vec<Insight> {
    let card = RULES.iter().find(|card| card.id == rule).unwrap();
    crate::tools::alone(card, plan, &playbook(), TODAY)
}

/// Headline, facts, question and move of the only insight there is.
pub(super) fn said(plan: &Plan, rule: &str) -> Vec<String> {
    let list = found(plan, rule);
    assert_eq!(list.len(), 1, "{list:?}");
    let parts = std::iter::once(&list[0].headline).chain(list[0].because.iter().map(|fact| &fact.text));
    let parts = parts.chain(list[0].ask.iter().map(|ask| &ask.text)).chain(list[0].todo.iter());
    parts.map(|msg| catalog().say(msg)).collect()
}

pub(super) fn call(on: Date, room: &[Id]) -> Call {
    Call {
        opportunity: Some(line2()),
        on: Some(on),
        room: room.iter().map(|id| (*id, Seat::default())).collect(),
        ..Call::default()
    }
}

pub(super) fn held(on: Date, room: &[Id]) -> Call {
    Call { debrief: Some(Debrief { held_on: Some(on), ..Debrief::default() }), ..call(on, room) }
}

fn question(text: &str) -> CallQuestion {
    CallQuestion { text: text.into(), ..CallQuestion::default() }
}

pub(super) fn with(calls: &[(u128, Call)]) -> Plan {
    let mut plan = plan();
    plan.calls.extend(calls.iter().map(|(n, call)| (id(*n), Arc::new(call.clone()))));
    plan
}

#[test]
fn two_calls_that_asked_for_nothing_are_told() {
    let first = held(date!(2026 - 02 - 10), &[voss()]);
    let second = held(date!(2026 - 03 - 02), &[voss()]);
    assert!(found(&with(&[(60, first.clone())]), "no-commitment-sought").is_empty(), "one is no habit");
    assert_eq!(
        said(&with(&[(60, first.clone()), (61, second.clone())]), "no-commitment-sought"),
        [
            "“Ingrid Voss” and the call before it asked the customer for nothing",
            "“Ingrid Voss” on 2026-03-02: no commitment was sought",
            "“Ingrid Voss” on 2026-02-10: no commitment was sought",
            "If this makes sense to you, what would you be ready to do next, and by when?",
        ]
    );
    let mut asked = second;
    asked.commitment.acceptable = "A date with Luc".into();
    assert!(found(&with(&[(60, first.clone()), (61, asked)]), "no-commitment-sought").is_empty());
    let mut obtained = held(date!(2026 - 03 - 02), &[voss()]);
    obtained.debrief.as_mut().unwrap().obtained = Obtained::No.into();
    assert!(found(&with(&[(60, first), (61, obtained)]), "no-commitment-sought").is_empty(), "a no was asked for");
}

#[test]
fn a_call_on_which_we_talked_is_a_pitch() {
    let share = |theirs: u8| {
        let mut call = held(date!(2026 - 03 - 02), &[voss()]);
        call.debrief.as_mut().unwrap().talk_share = Some(theirs);
        with(&[(60, call)])
    };
    assert!(found(&share(50), "pitch-not-discussion").is_empty(), "half is half");
    assert_eq!(
        said(&share(49), "pitch-not-discussion"),
        [
            "“Ingrid Voss” was a pitch, not a discussion",
            "Held on 2026-03-02",
            "We talked 51 % of the time",
            "Before we go on: what of this matters to you, and what does not?",
        ]
    );
}

#[test]
fn a_call_that_brought_nothing_new_is_a_pitch_when_there_were_questions() {
    let mut silent = held(date!(2026 - 03 - 02), &[voss()]);
    assert!(found(&with(&[(60, silent.clone())]), "pitch-not-discussion").is_empty(), "nothing was to be learnt");
    silent.questions.insert(id(1), question("Why now?"));
    let facts = said(&with(&[(60, silent.clone())]), "pitch-not-discussion");
    assert_eq!(facts[2], "Of 1 question none brought anything new");
    silent.questions.insert(
        id(1),
        CallQuestion { outcome: Outcome::Answered.into(), answer: "The audit".into(), ..question("Why now?") },
    );
    assert!(found(&with(&[(60, silent)]), "pitch-not-discussion").is_empty());
}

#[test]
fn what_an_observer_saw_counts_and_a_role_play_does_not() {
    let watched = |seen: Observation| {
        let mut call = held(date!(2026 - 03 - 02), &[voss()]);
        call.observed.insert(id(7), seen);
        with(&[(60, call), (61, held(date!(2026 - 02 - 02), &[voss()]))])
    };
    let pitch = Observation { by: "Kim".into(), manner: Manner::Pitch.into(), ..Observation::default() };
    assert_eq!(said(&watched(pitch.clone()), "pitch-not-discussion")[2], "Kim, who watched, saw a pitch");
    let nameless = Observation { by: " ".into(), ..pitch.clone() };
    assert_eq!(said(&watched(nameless), "pitch-not-discussion")[2], "Somebody who watched saw a pitch");
    let share = |share: u8| Observation { talk_share: Some(share), ..Observation::default() };
    assert_eq!(said(&watched(share(51)), "pitch-not-discussion")[2], "We talked 51 % of the time");
    assert!(found(&watched(share(50)), "pitch-not-discussion").is_empty());
    let both = Observation { manner: Manner::Both.into(), ..pitch.clone() };
    assert!(found(&watched(both), "pitch-not-discussion").is_empty());
    let played = Observation { rehearsal: true, talk_share: Some(90), ..pitch };
    assert!(found(&watched(played), "pitch-not-discussion").is_empty(), "a role-play is no call");
    let sought = Observation { commitment_sought: Some(true), ..Observation::default() };
    assert!(found(&watched(sought.clone()), "no-commitment-sought").is_empty());
    let played = Observation { rehearsal: true, ..sought };
    assert_eq!(found(&watched(played), "no-commitment-sought").len(), 1);
}

#[test]
fn a_prepared_call_is_missed_after_two_days() {
    let bare = call(date!(2026 - 03 - 01), &[]);
    assert!(found(&with(&[(60, bare)]), "not-debriefed").is_empty(), "a date alone is no call");
    assert!(found(&with(&[(60, call(date!(2026 - 03 - 09), &[voss()]))]), "not-debriefed").is_empty());
    assert_eq!(
        said(&with(&[(60, call(date!(2026 - 03 - 08), &[voss()]))]), "not-debriefed"),
        [
            "“Ingrid Voss” was 2 days ago, and what came of it is not written down",
            "Planned for 2026-03-08",
            "0 questions prepared, 1 person in the room",
            "Write down what came of “Ingrid Voss”",
        ]
    );
}

#[test]
fn a_promise_past_its_date_is_told_by_whose_it_is() {
    let mut plan = with(&[(60, held(date!(2026 - 02 - 20), &[dudek()]))]);
    let row = Promise {
        text: "Send the downtime figures.".into(),
        side: Side::Theirs.into(),
        due: Some(date!(2026 - 03 - 09)),
        call: Some(id(60)),
        person: Some(dudek()),
        ..Promise::default()
    };
    plan.promises.insert(id(40), Arc::new(row.clone()));
    assert_eq!(
        said(&plan, "promise-open"),
        [
            "They promised, 1 day overdue: Send the downtime figures",
            "Promised on “Marek Dudek”, 2026-02-20",
            "Due 2026-03-09",
            "Last time we agreed on this: Send the downtime figures. What happened to it?",
        ]
    );
    plan.promises.insert(id(40), Arc::new(Promise { side: Side::Ours.into(), ..row.clone() }));
    assert_eq!(said(&plan, "promise-open")[0], "We promised, 1 day overdue: Send the downtime figures");
    plan.promises.insert(id(40), Arc::new(Promise { due: Some(TODAY), ..row.clone() }));
    assert!(found(&plan, "promise-open").is_empty(), "today is not late");
    plan.promises.insert(id(40), Arc::new(Promise { kept_on: Some(TODAY), ..row }));
    assert!(found(&plan, "promise-open").is_empty());
}

#[test]
fn a_sheet_that_closes_no_gap_is_told_in_the_week_before() {
    let on = date!(2026 - 03 - 17);
    let mut planned = call(on, &[voss()]);
    assert!(found(&with(&[(60, planned.clone())]), "nothing-to-learn").is_empty(), "a blank sheet is a blank");
    planned.questions.insert(id(1), question("How are you?"));
    assert_eq!(
        said(&with(&[(60, planned.clone())]), "nothing-to-learn"),
        [
            "“Ingrid Voss” has nothing to learn: no question on its sheet closes a gap of the plan",
            "Planned for 2026-03-17",
            "1 question on the sheet, none tied to a gap",
            "Put one question that closes a gap onto the sheet of “Ingrid Voss”",
        ]
    );
    planned.on = Some(date!(2026 - 03 - 18));
    assert!(found(&with(&[(60, planned.clone())]), "nothing-to-learn").is_empty(), "eight days are time enough");
    planned.on = Some(on);
    planned
        .questions
        .insert(id(1), CallQuestion { about: Some(crate::plan::About::default()), ..question("Who answers for it?") });
    assert!(found(&with(&[(60, planned)]), "nothing-to-learn").is_empty());
}

#[test]
fn what_nobody_in_the_room_can_do_is_told() {
    let mut planned = call(date!(2026 - 03 - 12), &[dudek()]);
    assert!(found(&with(&[(60, planned.clone())]), "nobody-here-can-act").is_empty());
    planned.commitment.best = "Release the budget".into();
    assert_eq!(
        said(&with(&[(60, planned.clone())]), "nobody-here-can-act"),
        [
            "Nobody on “Marek Dudek” can do what you ask; Ingrid Voss could",
            "Planned for 2026-03-12",
            "You ask for: Release the budget",
            "Ingrid Voss says yes finally, and nobody in the room has a line there",
            "Who would have to agree to this, and could we put it to Ingrid Voss together?",
        ]
    );
    let mut plan = with(&[(60, planned.clone())]);
    Plan::change(&mut plan.stakeholders, dudek(), |person| person.reports_to = Some(voss()));
    assert!(found(&plan, "nobody-here-can-act").is_empty(), "a line is enough");
    planned.room.insert(voss(), Seat::default());
    assert!(found(&with(&[(60, planned)]), "nobody-here-can-act").is_empty());
}
