use super::*;
use crate::plan::{
    About, Alternative, Aspect, Authority, Bold, BoldOutcome, CallQuestion, Closing, Commitment, Debrief, EntityKind,
    Evidence, Fact, Id, Objection, Obtained, Opening, Outcome, Promise, Purpose, Seat, Side, TimeOfDay, Words,
};
use crate::tools::calls::sample::{TODAY, armand, catalog, dudek, id, line2, plan, playbook, promise, voss};
use proptest::prelude::*;
use std::sync::Arc;
use time::macros::date;

fn made(plan: &Plan, call: &Call, copy: Copy, mode: Mode) -> Sheet {
    let catalog = catalog();
    sheet(plan, &playbook(), call, (copy, mode), TODAY, &|msg| catalog.say(msg))
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
  Best: Voss names the owner
  Their action, by 2026-03-27
  Acceptable: she opens the Dairy figures · Stop when: the capex freeze is confirmed

What they want
  To hear what Frozen found.
  Agenda sent 2026-03-10

Open promises
  Ours: A reference of their size (due 2026-03-10)
  Theirs: The Dairy figures (overdue since 2026-03-01)

The room
  Ingrid Voss, COO, final authority, indifferent (unproven) · cares about: the audit · wanted: an owner
  Marek Dudek, Frozen director, veto, advocate (showed it) · gains: wants to run Dairy · risks: his own figures
  Absent and decisive: Luc Armand (veto)

Opening *
  “Does Dairy see the same?”
  Proof: Dudek’s figures

Questions *
  1. What made Line 2 come up?
  2. Who answers for it? (to Ingrid Voss · closes: what Ingrid Voss can decide)
  3. What would you say without us? (to Ingrid Voss · closes: where Ingrid Voss stands)

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

/// Every text of a plan and a call that is ours alone, each a token of its own: none of them may reach the clean copy.
fn secrets(token: &str) -> (Plan, Call) {
    let mut count = 0;
    let mut secret = || {
        count += 1;
        format!("{token}{count}")
    };
    let (mut plan, mut call) = friday();
    let account = plan.account_mut();
    (account.rationale, account.notes, account.segment) = (secret(), secret(), secret());
    for person in plan.stakeholders.values_mut() {
        let person = Arc::make_mut(person);
        (person.notes, person.unit, person.region, person.email) = (secret(), secret(), secret(), secret());
        for position in person.positions.values_mut() {
            (position.motive, position.risk) = (secret(), secret());
            position.marked = Some(crate::plan::Mark { on: Some(TODAY), by: secret() });
        }
    }
    Plan::change(&mut plan.opportunities, line2(), |o| {
        (o.name, o.our_next_step, o.their_next_step) = (secret(), secret(), secret());
        (o.compelling_event, o.stage, o.unit) = (secret(), secret(), secret());
    });
    for evidence in plan.evidence.values_mut() {
        let evidence = Arc::make_mut(evidence);
        (evidence.text, evidence.recorded_by) = (secret(), secret());
    }
    let said = Evidence { text: secret(), from: Some(voss()), on: Some(TODAY), ..Evidence::default() };
    plan.evidence.insert(id(25), Arc::new(said));
    plan.facts.insert(id(35), Arc::new(Fact { text: secret(), from: Some(voss()), ..Fact::default() }));
    let rival = Alternative { name: secret(), strength: secret(), our_answer: secret(), ..Alternative::default() };
    plan.alternatives.insert(id(36), Arc::new(rival));
    let elsewhere = Promise { person: Some(armand()), ..promise(&secret(), Side::Ours, Some(TODAY)) };
    plan.promises.insert(id(42), Arc::new(elsewhere));
    (call.lead, call.asks, call.observes) = (secret(), secret(), secret());
    (call.why_now, call.step_wanted) = (secret(), secret());
    call.commitment = Commitment {
        best: secret(),
        acceptable: secret(),
        stop: secret(),
        by: call.commitment.by,
        ..Commitment::default()
    };
    for seat in call.room.values_mut() {
        (seat.cares_about, seat.wanted) = (secret(), secret());
    }
    call.opening = Opening { words: secret(), proof: secret(), ..Opening::default() };
    call.bold = Bold {
        question: secret(),
        softener: secret(),
        skip_when: secret(),
        rule: secret(),
        answer: secret(),
        outcome: BoldOutcome::Asked.into(),
        ..Bold::default()
    };
    call.objections.insert(
        id(56),
        Objection { text: secret(), ask_back: secret(), answer: secret(), proof: secret(), ..Objection::default() },
    );
    call.closing.fallback = secret();
    for question in call.questions.values_mut() {
        (question.answer, question.rule) = (secret(), secret());
        question.outcome = Outcome::Answered.into();
    }
    for (n, aspect) in [Aspect::Stance, Aspect::Motive, Aspect::Risk].into_iter().enumerate() {
        let about = About::person(voss(), line2(), aspect);
        call.questions.insert(id(57 + n as u128), question("9", &secret(), Some(about), None));
    }
    let about_rival = About::whole(EntityKind::Alternative, id(36));
    let private = CallQuestion { private: true, ..question("9", &secret(), Some(about_rival), None) };
    call.questions.insert(id(63), private);
    call.debrief = Some(Debrief {
        held_on: Some(TODAY),
        agreed: secret(),
        learnt: secret(),
        next: secret(),
        by_whom: secret(),
        ..Debrief::default()
    });
    (plan, call)
}

fn everything(sheet: &Sheet) -> String {
    format!("{} {sheet:?}", sheet.plain_text())
}

/// Words that would tell where somebody stands or what they can decide.
fn telling() -> Vec<String> {
    let catalog = catalog();
    let say = |key: String| catalog.say(&Msg::dynamic(key));
    let stances = Stance::ALL.iter().map(|s| say(format!("sheet-stance-{}", s.word().replace('_', "-"))));
    let authorities = Authority::ALL.iter().map(|a| say(format!("sheet-authority-{}", a.word())));
    let stored = Stance::ALL.iter().map(|s| s.word()).chain(Authority::ALL.iter().map(|a| a.word()));
    let stored = stored.filter(|word| !["none", "unknown"].contains(word)).map(ToOwned::to_owned);
    stances.chain(authorities).chain(stored).collect()
}

#[test]
fn the_words_for_stance_and_authority_are_written() {
    for word in telling() {
        assert!(!word.starts_with("sheet-"), "{word}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_of_ours_reaches_the_clean_copy(token in "[a-z]{8}zq", stance in 0..5_usize, authority in 0..6_usize) {
        let (mut plan, call) = secrets(&token);
        for person in plan.stakeholders.values_mut() {
            let position = Arc::make_mut(person).position_mut(line2());
            position.stance = Stance::ALL[stance].into();
            position.authority = Authority::ALL[authority].into();
        }
        for call in [Call { debrief: None, ..call.clone() }, call] {
            for mode in [Mode::Full, Mode::ThreeMinutes] {
                let clean = made(&plan, &call, Copy::Clean, mode);
                let text = everything(&clean).to_lowercase();
                prop_assert!(!text.contains(&token), "{text}");
                for word in telling() {
                    prop_assert!(!clean.plain_text().to_lowercase().contains(&word), "{word} in {text}");
                }
                prop_assert!(clean.mark.is_none());
            }
            let prep = made(&plan, &call, Copy::Prep, Mode::Full);
            prop_assert!(prep.plain_text().starts_with("[PREP COPY]"));
            prop_assert!(prep.plain_text().contains(&token), "the test would miss what it looks for");
        }
    }

    #[test]
    fn every_page_is_one_page(
        texts in prop::collection::vec(prop_oneof!["[a-z ]{0,80}", "[A-Z]{0,600}", "[a-z \n]{0,900}", "W{400}", "[一-龥]{0,300}"], 1..12),
        people in 0..9_u128,
        rows in 0..14_u128,
        held in any::<bool>(),
    ) {
        let (plan, call) = typed(&texts, people, rows, held);
        for copy in [Copy::Prep, Copy::Clean] {
            for mode in [Mode::Full, Mode::ThreeMinutes] {
                let sheet = made(&plan, &call, copy, mode);
                let set = density(&sheet);
                prop_assert!(fit::fits(&sheet), "{} tenths of a row: {}", weight(&sheet, set), sheet.plain_text());
            }
        }
    }
}

#[test]
fn the_tightest_page_fits_the_longest_texts_with_room_to_spare() {
    for held in [false, true] {
        let (plan, call) = typed(&["W".repeat(900), "wide words and more ".repeat(60)], 9, 14, held);
        let catalog = catalog();
        let playbook = playbook();
        let say = |msg: &Msg| catalog.say(msg);
        let made =
            Made { plan: &plan, playbook: &playbook, call: &call, today: TODAY, say: &say, room: Room::TIGHTEST };
        for sheet in [prep::sheet(&made), clean::sheet(&made)] {
            // Other languages need longer labels: a tenth of the page stays free for them.
            let weight = weight(&sheet, Density::Tightest);
            assert!(weight <= 640, "{weight}: {}", sheet.plain_text());
        }
    }
}

/// A plan and a call where somebody typed these texts everywhere.
fn typed(texts: &[String], people: u128, rows: u128, held: bool) -> (Plan, Call) {
    let mut at = 0;
    let mut text = || {
        at += 1;
        texts[at % texts.len()].clone()
    };
    let (mut plan, mut call) = friday();
    plan.account_mut().name = text();
    Plan::change(&mut plan.opportunities, line2(), |o| o.name = text());
    for n in 0..people * 2 {
        let mut person = plan.stakeholders[&voss()].as_ref().clone();
        (person.name, person.title) = (text(), text());
        (person.position_mut(line2()).motive, person.position_mut(line2()).risk) = (text(), text());
        plan.stakeholders.insert(id(200 + n), Arc::new(person));
        if n < people {
            call.room.insert(id(200 + n), Seat { cares_about: text(), wanted: text(), ..Seat::default() });
        }
    }
    for n in 0..rows {
        let side = if n % 2 == 0 { Side::Ours } else { Side::Theirs };
        plan.promises.insert(id(300 + n), Arc::new(promise(&text(), side, Some(TODAY))));
        let about = About::person(id(200), line2(), Aspect::Authority);
        let row = CallQuestion {
            purpose: Purpose::Prove.into(),
            ..question(&format!("9{n:02}"), &text(), Some(about), Some(id(200)))
        };
        let answer = if held { text() } else { String::new() };
        call.questions.insert(id(320 + n), CallQuestion { answer, ..row });
        let row = Objection { text: text(), ask_back: text(), answer: text(), proof: text(), ..Objection::default() };
        call.objections.insert(id(340 + n), row);
    }
    (call.title, call.lead, call.asks, call.observes) = (text(), text(), text(), text());
    (call.why_now, call.step_wanted, call.their_wish) = (text(), text(), text());
    call.commitment =
        Commitment { best: text(), acceptable: text(), stop: text(), by: Some(TODAY), ..Commitment::default() };
    call.opening = Opening { words: text(), proof: text(), ..Opening::default() };
    call.bold = Bold { question: text(), softener: text(), skip_when: text(), answer: text(), ..Bold::default() };
    call.closing = Closing { words: text(), fallback: text(), ..Closing::default() };
    if held {
        call.debrief =
            Some(Debrief { agreed: text(), by: Some(TODAY), learnt: text(), next: text(), ..Debrief::default() });
    }
    (plan, call)
}

#[test]
fn a_prefilled_sheet_is_printed_in_full() {
    let (plan, playbook, catalog) = (plan(), playbook(), catalog());
    let say = |msg: &Msg| catalog.say(msg);
    let known = crate::tools::calls::prefill::Known {
        plan: &plan,
        playbook: &playbook,
        insights: &[],
        today: TODAY,
        say: &say,
    };
    let room = [voss(), dudek(), armand()];
    let call = crate::tools::calls::prefill::new_call(
        &known,
        Some(line2()),
        &room,
        "Mara",
        &mut crate::tools::calls::sample::ids(),
    );
    let sheet = sheet(&plan, &playbook, &call, (Copy::Prep, Mode::Full), TODAY, &say);
    assert!(!sheet.plain_text().contains('…'), "{}", sheet.plain_text());
    assert!(density(&sheet) <= Density::Tight);
}
