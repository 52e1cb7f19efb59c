use super::*;
use crate::insight::Severity;
use crate::plan::{About, CallQuestion, Evidence, Position, Promise, Side, Stance};
use crate::tools::calls::sample::{
    TODAY, armand, bold, catalog, dudek, id, ids, insight, line2, person, plan, playbook, promise, voss,
};
use std::sync::Arc;
use time::macros::date;

struct Desk {
    plan: Plan,
    insights: Vec<Insight>,
}

impl Desk {
    fn new() -> Self {
        Self { plan: plan(), insights: vec![] }
    }

    fn with(&self, ask: impl FnOnce(&Known<'_>) -> Call) -> Call {
        let (catalog, playbook) = (catalog(), playbook());
        let say = |msg: &Msg| catalog.say(msg);
        ask(&Known { plan: &self.plan, playbook: &playbook, insights: &self.insights, today: TODAY, say: &say })
    }

    fn call(&self, room: &[Id]) -> Call {
        self.with(|known| new_call(known, Some(line2()), room, "Mara", &mut ids()))
    }

    fn refreshed(&self, call: &Call) -> Call {
        self.with(|known| refresh(known, call, &mut ids()))
    }
}

fn questions(call: &Call) -> Vec<&str> {
    call.questions_in_order().into_iter().map(|(_, q)| q.text.as_str()).collect()
}

fn about(person: Id, aspect: Aspect) -> About {
    About::person(person, line2(), aspect)
}

#[test]
fn the_author_leads_and_asks() {
    let call = Desk::new().call(&[voss()]);
    assert_eq!((call.lead.as_str(), call.asks.as_str(), call.observes.as_str()), ("Mara", "Mara", ""));
    assert_eq!((call.on, call.title.as_str(), call.opportunity), (None, "", Some(line2())));
}

#[test]
fn why_now_is_their_step_and_what_makes_waiting_costly() {
    let mut desk = Desk::new();
    let call = desk.call(&[voss()]);
    assert_eq!(call.why_now, "They are at “agree the problem”. The audit of Line 2 lands on 2 April.");
    assert_eq!(call.step_wanted, "set the criteria");
    Plan::change(&mut desk.plan.opportunities, line2(), |o| {
        o.compelling_event.clear();
        o.customer_step = "use".into();
    });
    let call = desk.call(&[voss()]);
    assert_eq!((call.why_now.as_str(), call.step_wanted.as_str()), ("They are at “put it to use”.", ""));
    Plan::change(&mut desk.plan.opportunities, line2(), |o| o.customer_step.clear());
    assert_eq!(desk.call(&[voss()]).why_now, "");
}

#[test]
fn whoever_says_yes_and_is_absent_is_the_commitment() {
    let call = Desk::new().call(&[dudek()]);
    assert_eq!(call.commitment.best, "Ingrid Voss meets us");
    assert_eq!(call.commitment.acceptable, "Marek Dudek tells us what Ingrid Voss will look at first");
    assert_eq!(call.commitment.stop, "we have asked twice for Ingrid Voss and no meeting came of it");
    assert_eq!(call.commitment.by, Some(date!(2026 - 03 - 24)));
    assert_eq!(call.commitment.whose, Side::Theirs);
    assert_eq!(call.closing.words, "Could we find a date with Ingrid Voss now, while we are together?");
    assert_eq!(
        call.closing.fallback,
        "What would Ingrid Voss want to hear from you first, and who else should be there?"
    );
}

#[test]
fn with_the_yes_in_the_room_an_absent_veto_is_brought_to_the_table() {
    let call = Desk::new().call(&[voss(), dudek()]);
    assert_eq!(call.commitment.best, "Ingrid Voss brings Luc Armand to the table");
    assert_eq!(call.closing.words, "Shall we fix half an hour with Luc Armand before we part?");
}

#[test]
fn with_everybody_in_the_room_the_next_step_is_taken() {
    let call = Desk::new().call(&[voss(), dudek(), armand()]);
    assert_eq!(call.commitment.best, "Ingrid Voss takes the step “set the criteria” and names the day");
    let words = "If we have understood you, the next step is “set the criteria”. Who takes it on, and which day do we write down?";
    assert_eq!(call.closing.words, words);
}

#[test]
fn nobody_known_to_decide_makes_that_the_commitment() {
    let mut desk = Desk::new();
    Plan::change(&mut desk.plan.stakeholders, voss(), |p| {
        p.position_mut(line2()).authority = Authority::Unknown.into();
    });
    let call = desk.call(&[dudek()]);
    assert_eq!(call.commitment.best, "Marek Dudek tells us who says yes in the end, and introduces us");
}

#[test]
fn an_empty_room_and_a_call_without_a_sale() {
    let desk = Desk::new();
    let call = desk.call(&[]);
    assert_eq!((call.commitment.best.as_str(), call.closing.words.as_str()), ("", ""));
    let call = desk.with(|known| new_call(known, None, &[voss()], "Mara", &mut ids()));
    assert_eq!(call.commitment.best, "they name an owner and a date for the next step");
    assert_eq!(call.why_now, "");
}

#[test]
fn the_other_proposals_wait_behind_the_first() {
    let mut call = Call { opportunity: Some(line2()), ..Call::default() };
    call.room.insert(voss(), Seat::default());
    let desk = Desk::new();
    let mut best = vec![];
    desk.with(|known| {
        best = commitment::proposals(known, &call).into_iter().map(|p| p.best).collect();
        call.clone()
    });
    assert_eq!(
        best,
        [
            "Ingrid Voss brings Luc Armand to the table",
            "Ingrid Voss brings Marek Dudek to the table",
            "Ingrid Voss takes the step “set the criteria” and names the day",
            "they name an owner and a date for the next step",
        ]
    );
}

#[test]
fn own_commitments_get_closing_words_of_their_own() {
    let desk = Desk::new();
    let mut call = Call { opportunity: Some(line2()), ..Call::default() };
    call.room.insert(voss(), Seat::default());
    call.commitment.best = "Voss opens the Dairy figures.".into();
    let call = desk.refreshed(&call);
    assert_eq!(call.commitment.acceptable, "", "the line was not empty");
    assert_eq!(call.closing.words, "Can we agree on this today: Voss opens the Dairy figures?");
    assert_eq!(call.closing.fallback, "");
}

#[test]
fn the_room_says_what_they_said_and_never_their_motive() {
    let mut desk = Desk::new();
    Plan::change(&mut desk.plan.stakeholders, dudek(), |p| p.position_mut(line2()).motive = "wants Dairy".into());
    let private = Evidence {
        about: about(dudek(), Aspect::Motive),
        kind: EvidenceKind::Said.into(),
        basis: Basis::FirstHand.into(),
        text: "I want to run Dairy".into(),
        from: Some(dudek()),
        on: Some(TODAY),
        ..Evidence::default()
    };
    desk.plan.evidence.insert(id(21), Arc::new(private.clone()));
    let call = desk.call(&[dudek(), voss()]);
    assert_eq!(call.room[&dudek()].cares_about, "Frozen lost 61 hours on Line 2 in six weeks");
    assert_eq!(call.room[&voss()].cares_about, "");
    assert_eq!(call.room[&voss()].wanted, "A decision on the next step");
    assert_eq!(call.room[&dudek()].wanted, "What would make them say no");
    let open = Evidence { about: about(dudek(), Aspect::Whole), text: "Restarts kill us".into(), ..private };
    desk.plan.evidence.insert(id(22), Arc::new(open));
    assert_eq!(desk.call(&[dudek()]).room[&dudek()].cares_about, "Restarts kill us", "the newest counts");
}

#[test]
fn what_we_want_from_each_comes_from_the_insights() {
    let mut desk = Desk::new();
    let mut ask = insight(
        "access-withheld",
        Severity::Act,
        "Can you take us along?",
        Some(dudek()),
        about(voss(), Aspect::Access),
    );
    ask.ask.as_mut().unwrap().purpose = Purpose::Access;
    desk.insights =
        vec![ask, insight("x", Severity::Watch, "Who signs?", Some(voss()), about(voss(), Aspect::Authority))];
    let call = desk.call(&[dudek(), voss()]);
    assert_eq!(call.room[&dudek()].wanted, "The way to Ingrid Voss");
    assert_eq!(call.room[&voss()].wanted, "An answer: Who signs?");
}

#[test]
fn the_opening_is_the_newest_fact_first_hand() {
    let mut desk = Desk::new();
    let call = desk.call(&[dudek()]);
    assert_eq!(
        call.opening.words,
        "You told us: “Frozen lost 61 hours on Line 2 in six weeks.” Is that still how you see it?"
    );
    assert_eq!(call.opening.proof, "Marek Dudek, first-hand, 2026-02-20");
    assert_eq!(
        desk.call(&[dudek(), voss()]).opening.words,
        "Marek Dudek told us: “Frozen lost 61 hours on Line 2 in six weeks.” Do the rest of you see it the same way?"
    );
    let elsewhere = desk.call(&[voss()]).opening.words;
    assert_eq!(
        elsewhere,
        "Somebody close to it in your house told us: “Frozen lost 61 hours on Line 2 in six weeks.” Do you see the same?"
    );
    desk.plan.facts.clear();
    let call = desk.call(&[voss()]);
    assert_eq!((call.opening.words, call.opening.proof), (playbook().openings[0].clone(), String::new()));
}

#[test]
fn hearsay_opens_no_call() {
    let mut desk = Desk::new();
    desk.plan.facts =
        [(id(32), Arc::new(Fact { text: "They say so".into(), on: Some(TODAY), ..Fact::default() }))].into();
    assert_eq!(desk.call(&[voss()]).opening.words, playbook().openings[0]);
}

#[test]
fn questions_in_asking_order() {
    let mut desk = Desk::new();
    desk.insights = vec![
        insight("w", Severity::Watch, "Watched?", Some(voss()), about(voss(), Aspect::Sway)),
        insight("any", Severity::Act, "Anybody?", None, about(armand(), Aspect::Stance)),
        insight("here", Severity::Act, "Her?", Some(voss()), about(voss(), Aspect::Stance)),
        insight("gone", Severity::Act, "Him?", Some(armand()), about(armand(), Aspect::Risk)),
    ];
    let call = desk.call(&[voss()]);
    assert_eq!(
        questions(&call),
        [
            "Her?",
            "Anybody?",
            "Watched?",
            "What part of this is yours to settle, and where does it go after you?",
            "If this works out, what becomes easier for you yourself?",
        ]
    );
    let rows = call.questions_in_order();
    assert_eq!(rows[0].1.rule, "here");
    assert_eq!((rows[0].1.to, rows[0].1.private), (Some(voss()), true));
    assert_eq!(rows[2].1.about, Some(about(voss(), Aspect::Sway)));
    assert!(!rows[2].1.private && !rows[3].1.private && rows[4].1.private);
    assert_eq!(rows[3].1.purpose, Purpose::Prove);
}

#[test]
fn unproven_claims_then_promises_then_the_playbook() {
    let mut desk = Desk::new();
    let promised = Promise { person: Some(dudek()), ..promise("the Dairy figures.", Side::Theirs, None) };
    desk.plan.promises.insert(id(40), Arc::new(promised));
    desk.plan.promises.insert(id(41), Arc::new(promise("a reference", Side::Ours, None)));
    let call = desk.call(&[dudek(), voss()]);
    assert_eq!(
        questions(&call),
        [
            "What part of this is yours to settle, and where does it go after you?",
            "What would have to be different for this to matter to you?",
            "Where do we stand with this: the Dairy figures?",
            "What made this come up now rather than a year ago?",
            "Who has to answer for it if nothing changes?",
        ]
    );
    let rows = call.questions_in_order();
    assert_eq!(rows[0].1.to, Some(voss()), "whoever decides is asked first; the same words are not asked twice");
    assert_eq!(rows[2].1.purpose, Purpose::Commit);
    assert_eq!((rows[3].1.about.clone(), rows[3].1.to), (None, None));
}

#[test]
fn every_stance_has_its_question() {
    let ask = |stance: Stance| {
        let mut desk = Desk::new();
        desk.plan.stakeholders.insert(id(5), Arc::new(person("Ann", "", Authority::None, stance)));
        questions(&desk.call(&[id(5)]))[0].to_owned()
    };
    assert_eq!(ask(Stance::Unknown), "How does this look from where you sit?");
    assert_eq!(ask(Stance::Advocate), "If this comes up when we are not there, what will you say about it?");
    assert_eq!(ask(Stance::OpposedActive), "What speaks against it, from where you sit?");
}

#[test]
fn a_proven_claim_is_not_asked_about() {
    let desk = Desk::new();
    let call = desk.call(&[dudek()]);
    let stance = about(dudek(), Aspect::Stance);
    assert!(call.questions.values().all(|q| q.about.as_ref() != Some(&stance)));
}

#[test]
fn another_sales_questions_stay_there() {
    let mut desk = Desk::new();
    let other = About::person(voss(), id(11), Aspect::Stance);
    desk.insights = vec![insight("other", Severity::Act, "Elsewhere?", Some(voss()), other)];
    assert!(!questions(&desk.call(&[voss()])).contains(&"Elsewhere?"));
}

#[test]
fn the_same_words_or_gap_are_asked_once() {
    let mut desk = Desk::new();
    desk.insights = vec![
        insight("a", Severity::Act, "Who signs?", None, about(voss(), Aspect::Authority)),
        insight("b", Severity::Act, " who SIGNS ", None, about(armand(), Aspect::Authority)),
        insight("c", Severity::Act, "Who decides?", None, about(voss(), Aspect::Authority)),
    ];
    let call = desk.call(&[voss()]);
    assert_eq!(questions(&call)[0], "Who signs?");
    assert!(!questions(&call).iter().any(|text| [" who SIGNS ", "Who decides?"].contains(text)));
}

#[test]
fn the_bold_question_comes_from_an_insight_else_from_the_playbook() {
    let mut desk = Desk::new();
    let standard = playbook().bold[0].clone();
    let line = desk.call(&[voss()]).bold;
    assert_eq!(
        (&line.question, &line.softener, &line.skip_when),
        (&standard.question, &standard.softener, &standard.skip_when)
    );
    assert_eq!(line.to, Some(voss()), "she is the only one it can go to");
    let claim = about(voss(), Aspect::Authority);
    desk.insights = vec![bold(insight("final", Severity::Act, "Is it yours?", Some(voss()), claim.clone()))];
    let call = desk.call(&[voss()]);
    assert_eq!(call.bold.question, "Is it yours?");
    assert_eq!(call.bold.softener, "So that we prepare well.");
    assert_eq!(call.bold.skip_when, "this would cost more than the answer is worth: He may feel tested.");
    assert_eq!((call.bold.rule.as_str(), call.bold.about.clone(), call.bold.to), ("final", Some(claim), Some(voss())));
    assert!(!questions(&call).contains(&"Is it yours?"), "it has a line of its own");
}

#[test]
fn three_objections_of_the_playbook() {
    let call = Desk::new().call(&[voss()]);
    let rows: Vec<_> = call.objections_in_order().into_iter().map(|(_, o)| (&o.text, &o.ask_back, &o.answer)).collect();
    let playbook = playbook();
    let known: Vec<_> = playbook.objections.iter().map(|o| (&o.text, &o.ask_back, &o.answer)).collect();
    assert_eq!(rows, known);
}

#[test]
fn filling_the_blanks_leaves_what_was_written() {
    let desk = Desk::new();
    let mut call = Call { opportunity: Some(line2()), why_now: "Because.".into(), ..Call::default() };
    call.room.insert(voss(), Seat { cares_about: "The audit".into(), ..Seat::default() });
    call.opening.words = "Mine?".into();
    call.bold.question = "Dare?".into();
    call.closing.words = "So?".into();
    call.commitment.stop = "never".into();
    let own =
        |order: &str, text: &str| CallQuestion { order: order.into(), text: text.into(), ..CallQuestion::default() };
    call.questions.insert(id(70), own("80", "First?"));
    call.questions.insert(id(71), own("8180", ""));
    let full = desk.refreshed(&call);
    assert_eq!(full.why_now, "Because.");
    assert_eq!((full.opening.words.as_str(), full.opening.proof.as_str()), ("Mine?", ""));
    assert_eq!((full.bold.question.as_str(), full.bold.softener.as_str()), ("Dare?", ""));
    assert_eq!((full.closing.words.as_str(), full.closing.fallback.as_str()), ("So?", ""));
    assert_eq!((full.commitment.best.as_str(), full.commitment.by), ("", None));
    assert_eq!(
        full.room[&voss()],
        Seat { cares_about: "The audit".into(), wanted: "A decision on the next step".into(), ..Seat::default() }
    );
    assert_eq!(questions(&full).len(), 5);
    assert_eq!(questions(&full)[0], "First?");
    assert_eq!(full.questions[&id(71)].order, "8180", "a blank row is filled where it stands");
    assert!(!full.questions[&id(71)].text.is_empty());
    assert_eq!(desk.refreshed(&full), full, "nothing is left to fill");
}

#[test]
fn a_position_without_an_opportunity_asks_nothing_of_it() {
    let mut desk = Desk::new();
    Plan::change(&mut desk.plan.stakeholders, voss(), |p| p.positions = [(id(11), Position::default())].into());
    let call = desk.with(|known| new_call(known, None, &[voss()], "Mara", &mut ids()));
    assert!(call.questions.values().all(|q| q.about.is_none()));
    assert_eq!(call.room[&voss()].wanted, "");
}
