//! One page, whatever was typed.

use super::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_page_is_one_page(
        texts in prop::collection::vec(prop_oneof!["[a-z ]{0,80}", "[A-Z]{0,600}", "[a-z \n]{0,900}", "W{400}", "[一-龥]{0,300}"], 1..12),
        people in 0..9_u128,
        rows in 0..14_u128,
        held in any::<bool>(),
    ) {
        let (plan, call) = typed(&texts, people, rows, held);
        for copy in [Copy::Prep, Copy::Clean, Copy::Observer] {
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
    assert!(
        density(&sheet) <= Density::Tight,
        "{:?} {}",
        [Density::Normal, Density::Tight, Density::Tightest].map(|d| weight(&sheet, d)),
        sheet.plain_text()
    );
}
