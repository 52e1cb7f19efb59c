//! Nothing of ours reaches the clean copy.

use super::*;

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
fn closing_words_that_quote_our_commitment_stay_with_us() {
    let (plan, mut call) = friday();
    call.commitment.best = "Voss drops the rival.".into();
    call.closing.words = "Can we agree on this today: Voss drops the rival?".into();
    assert!(!made(&plan, &call, Copy::Clean, Mode::Full).plain_text().contains("rival"));
    assert!(made(&plan, &call, Copy::Prep, Mode::Full).plain_text().contains("today: Voss drops the rival?"));
}

#[test]
fn the_observers_page_tells_no_stance_motive_or_risk() {
    let (mut plan, mut call) = secrets("secret");
    // What an observer does see: the words to be said, the aim, the objections expected.
    (call.opening.words, call.bold.question) = ("How did it go?".into(), "Who says yes?".into());
    (call.commitment.best, call.commitment.acceptable) = ("A date".into(), "A name".into());
    for row in call.objections.values_mut() {
        row.text = "Too dear".into();
    }
    for row in call.questions.values_mut() {
        row.text = "Why now?".into();
    }
    plan.opportunities.clear();
    let text = everything(&made(&plan, &call, Copy::Observer, Mode::Full)).to_lowercase();
    assert!(!text.contains("secret"), "{text}");
    for word in telling() {
        assert!(!text.contains(&word), "{word}");
    }
}

#[test]
fn the_words_for_stance_and_authority_are_written() {
    let gaps = Aspect::ALL.iter().map(|aspect| format!("sheet-gap-{}", aspect.word()));
    let obtained =
        Obtained::ALL.iter().filter(|o| **o != Obtained::Open).map(|o| format!("sheet-obtained-{}", o.word()));
    let spoken = gaps.chain(obtained).map(|key| catalog().say(&Msg::dynamic(key).with("name", "Ann")));
    for word in telling().into_iter().chain(spoken) {
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
}
