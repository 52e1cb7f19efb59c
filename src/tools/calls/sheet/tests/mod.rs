mod page;
mod privacy;

use super::*;
use crate::plan::{
    About, Alternative, Aspect, Authority, Bold, BoldOutcome, CallQuestion, Closing, Commitment, Debrief, EntityKind,
    Evidence, Fact, Id, Objection, Obtained, Opening, Outcome, Promise, Purpose, Seat, Side, TimeOfDay, Words,
};
use crate::text::Catalog;
use crate::tools::calls::sample::{TODAY, armand, catalog, dudek, id, line2, plan, playbook, promise, voss};
use proptest::prelude::*;
use std::sync::Arc;
use time::macros::date;

thread_local! {
    static SPOKEN: (Catalog, Playbook) = (catalog(), playbook());
}

fn made(plan: &Plan, call: &Call, copy: Copy, mode: Mode) -> Sheet {
    SPOKEN.with(|(catalog, playbook)| sheet(plan, playbook, call, (copy, mode), TODAY, &|msg| catalog.say(msg)))
}

fn question(order: &str, text: &str, about: Option<About>, to: Option<Id>) -> CallQuestion {
    CallQuestion { order: order.into(), text: text.into(), about, to, ..CallQuestion::default() }
}

/// Friday's call with Voss and Dudek, every line written.
fn friday() -> (Plan, Call) {
    let mut plan = plan();
    plan.promises.insert(id(40), Arc::new(promise("A reference of their size", Side::Ours, Some(TODAY))));
    let late =
        Promise { person: Some(armand()), ..promise("The Dairy figures", Side::Theirs, Some(date!(2026 - 03 - 01))) };
    plan.promises.insert(id(41), Arc::new(late));
    Plan::change(&mut plan.stakeholders, dudek(), |p| {
        p.position_mut(line2()).motive = "wants to run Dairy".into();
        p.position_mut(line2()).risk = "his own figures".into();
    });
    let stance = About::person(voss(), line2(), Aspect::Stance);
    let authority = About::person(voss(), line2(), Aspect::Authority);
    let call = Call {
        opportunity: Some(line2()),
        on: Some(date!(2026 - 03 - 13)),
        at: TimeOfDay::new(10, 0),
        minutes: Some(45),
        lead: "Mara".into(),
        asks: "Mara".into(),
        observes: "Lena".into(),
        why_now: "They are at “agree the problem”.".into(),
        step_wanted: "set the criteria".into(),
        commitment: Commitment {
            best: "Voss names the owner".into(),
            acceptable: "she opens the Dairy figures".into(),
            stop: "the capex freeze is confirmed".into(),
            by: Some(date!(2026 - 03 - 27)),
            ..Commitment::default()
        },
        their_wish: "To hear what Frozen found.".into(),
        agenda_sent: Some(date!(2026 - 03 - 10)),
        room: [
            (voss(), Seat { cares_about: "the audit".into(), wanted: "an owner".into(), ..Seat::default() }),
            (dudek(), Seat::default()),
        ]
        .into(),
        opening: Opening {
            words: "Does Dairy see the same?".into(),
            proof: "Dudek’s figures".into(),
            ..Opening::default()
        },
        questions: [
            (id(50), question("80", "What made Line 2 come up?", None, None)),
            (id(51), question("8180", "Who answers for it?", Some(authority), Some(voss()))),
            (id(52), question("8280", "What would you say without us?", Some(stance), Some(voss()))),
        ]
        .into(),
        bold: Bold {
            question: "Is this yours to decide?".into(),
            softener: "So that we prepare well.".into(),
            skip_when: "Armand walks in".into(),
            ..Bold::default()
        },
        objections: [(
            id(55),
            Objection {
                text: "Not this year.".into(),
                ask_back: "Money or timing?".into(),
                answer: "Frozen paid back in 7 months.".into(),
                ..Objection::default()
            },
        )]
        .into(),
        closing: Closing {
            words: "Shall we name the owner now?".into(),
            fallback: "ask for the figures".into(),
            ..Closing::default()
        },
        ..Call::default()
    };
    (plan, call)
}

#[test]
fn the_prep_copy_word_for_word() {
    let (plan, call) = friday();
    let expected = "\
[PREP COPY]
Call sheet · Ingrid Voss, Marek Dudek, Halvern Foods
Line 2 monitoring · 2026-03-13, 10:00, 45 min · Leads: Mara · Asks: Mara · Observes: Lena

Why now
  They are at “agree the problem”.
  We want: set the criteria

Commitment *
  Best: Voss names the owner (their action, by 2026-03-27)
  Acceptable: she opens the Dairy figures · Stop when: the capex freeze is confirmed

What they want
  To hear what Frozen found.
  Agenda sent 2026-03-10

Open promises
  Ours: A reference of their size (due 2026-03-10) · Theirs: The Dairy figures (overdue since 2026-03-01)

The room
  Ingrid Voss, COO, final authority, indifferent (unproven) · cares about: the audit · wanted: an owner
  Marek Dudek, Frozen director, veto, advocate (showed it) · gains: wants to run Dairy · risks: his own figures
  Absent and decisive: Luc Armand (veto)

Opening *
  “Does Dairy see the same?”
  Proof: Dudek’s figures

Questions *
  1. What made Line 2 come up?
  2. Who answers for it? (closes: what Ingrid Voss can decide)
  3. What would you say without us? (closes: where Ingrid Voss stands)

The bold one
  “Is this yours to decide?”
  Softener: So that we prepare well. · Skip if: Armand walks in

Objections
  “Not this year.”: Money or timing? · Answer: Frozen paid back in 7 months.

Closing words
  “Shall we name the owner now?”
  Otherwise: ask for the figures

After
  Obtained: ☐ yes ☐ partly ☐ no
  Agreed: ______ · Their share of talk: ______ · Next: ______
";
    assert_eq!(made(&plan, &call, Copy::Prep, Mode::Full).plain_text(), expected);
}

#[test]
fn the_clean_copy_word_for_word() {
    let (plan, call) = friday();
    let expected = "\
Agenda · Ingrid Voss, Marek Dudek, Halvern Foods
2026-03-13, 10:00, 45 min

What you would like from it
  To hear what Frozen found.

Agreed before
  From us: A reference of their size (due 2026-03-10)

Around the table
  Ingrid Voss, COO
  Marek Dudek, Frozen director

What we would like to ask
  1. What made Line 2 come up?
  2. Who answers for it?

Proposed next step
  Shall we name the owner now?
  Who does what, by when: ______

Notes
  ______
";
    assert_eq!(made(&plan, &call, Copy::Clean, Mode::Full).plain_text(), expected);
}

#[test]
fn three_minutes_are_the_starred_lines() {
    let (plan, call) = friday();
    let sheet = made(&plan, &call, Copy::Prep, Mode::ThreeMinutes);
    assert_eq!(
        sheet.lines.iter().map(|line| (line.number, line.starred)).collect::<Vec<_>>(),
        [(3, true), (7, true), (8, true)]
    );
    assert_eq!(sheet.title, "Ingrid Voss, Marek Dudek, Halvern Foods");
    let full = made(&plan, &call, Copy::Prep, Mode::Full);
    assert_eq!(full.lines.iter().map(|line| line.number).collect::<Vec<_>>(), (2..=12).collect::<Vec<u8>>());
}

#[test]
fn an_empty_sheet_leaves_room_to_write() {
    let (plan, call) = (plan(), Call::default());
    let sheet = made(&plan, &call, Copy::Prep, Mode::Full);
    assert_eq!((sheet.title.as_str(), sheet.meta.len()), ("Halvern Foods", 0));
    let write = Block::Write { labels: vec![], lines: 1 };
    for number in [2, 3, 6, 7, 8, 9, 10, 11] {
        let line = sheet.lines.iter().find(|line| line.number == number).unwrap();
        assert_eq!(line.body, std::slice::from_ref(&write), "{number}");
    }
    assert_eq!(density(&sheet), Density::Normal);
}

#[test]
fn a_held_call_prints_what_came_of_it() {
    let (plan, mut call) = friday();
    call.questions.get_mut(&id(50)).unwrap().answer = "The audit found it".into();
    call.debrief = Some(Debrief {
        held_on: Some(date!(2026 - 03 - 14)),
        obtained: Obtained::Partly.into(),
        agreed: "the Dairy figures".into(),
        by: Some(date!(2026 - 03 - 20)),
        talk_share: Some(60),
        ..Debrief::default()
    });
    let sheet = made(&plan, &call, Copy::Prep, Mode::Full);
    let text = sheet.plain_text();
    for part in [
        "2026-03-14, 10:00",
        "1. What made Line 2 come up? → The audit found it",
        "Obtained: ☐ yes ☑ partly ☐ no",
        "Agreed: the Dairy figures, by 2026-03-20",
        "Their share of talk: 60 %",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!made(&plan, &call, Copy::Clean, Mode::Full).plain_text().contains("The audit found it"));
}

#[test]
fn an_ordinary_sheet_is_set_normally_and_not_cut() {
    let (plan, call) = friday();
    let sheet = made(&plan, &call, Copy::Prep, Mode::Full);
    assert_eq!(density(&sheet), Density::Normal, "{}", weight(&sheet, Density::Normal));
    assert!(!sheet.plain_text().contains('…'));
}

#[test]
fn lists_too_long_say_how_many_more() {
    let (mut plan, mut call) = friday();
    for n in 0..7 {
        plan.promises.insert(id(400 + n), Arc::new(promise(&format!("Promise {n}"), Side::Ours, None)));
        call.questions.insert(id(500 + n), question(&format!("8380{n}"), &format!("Question {n}?"), None, None));
    }
    let text = made(&plan, &call, Copy::Prep, Mode::Full).plain_text();
    assert!(text.contains("and 4 more"), "{text}");
    assert!(text.contains("and 2 more"), "{text}");
}
