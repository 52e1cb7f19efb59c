use super::super::received::{Received, Sent};
use super::super::reps::reps;
use super::super::sample::{TODAY, account, playbook};
use super::super::{Portfolio, reps::Rep};
use super::*;
use crate::plan::{SaleBrief, Stamp};
use crate::playbook::BuyerRole;
use crate::text::{Catalog, IsoFormats};
use time::Duration;

fn book() -> Playbook {
    let role = |name: &str, new| BuyerRole { name: name.into(), new, ..BuyerRole::default() };
    Playbook { roles: vec![role("Maintenance", false), role("Board", true)], ..playbook() }
}

fn pursued(name: &str) -> Summary {
    let mut brief = account(name, "Food", "Norway");
    brief.pursuit.sales = vec![SaleBrief::default()];
    brief.proof = Some(TODAY);
    brief.calls = vec![call(99, 30, false)];
    brief
}

fn call(number: u128, days: i64, held: bool) -> CallBrief {
    let on = Some(TODAY + Duration::days(days));
    let room = vec!["Ann".to_owned()];
    CallBrief {
        id: Id::fixed(number),
        title: "The figures".into(),
        on,
        held,
        room,
        commitment: true,
        ..CallBrief::default()
    }
}

fn with<T>(briefs: &[Summary], sent: bool, read: impl FnOnce(&Rep<'_>) -> T) -> T {
    let mut received = Received::default();
    for brief in briefs.iter().filter(|_| sent) {
        received.take(brief.id, Sent { at: Stamp(1), by: "Mara".into() });
    }
    let book = book();
    let portfolio = Portfolio::new(briefs, &book, TODAY);
    read(&reps(&portfolio, &received, TODAY)[0])
}

fn said(briefs: &[Summary]) -> Vec<Vec<String>> {
    let catalog = Catalog::new(&[], Box::new(IsoFormats));
    let say = |prompt: Prompt| {
        let facts = prompt.because.iter().map(|(fact, _)| catalog.say(fact));
        std::iter::once(catalog.say(&prompt.ask)).chain(facts).collect()
    };
    with(briefs, true, |rep| prompts(rep, &book(), TODAY)).into_iter().map(say).collect()
}

#[test]
fn a_call_nobody_wrote_up_is_asked_about_after_two_days() {
    let mut plan = pursued("Halvern Foods");
    plan.calls.push(call(1, -2, false));
    assert_eq!(said(&[plan.clone()]), [[""; 0]; 0], "there is still time");
    plan.calls.push(call(2, -3, false));
    assert_eq!(
        said(&[plan.clone()]),
        [[
            "What did you learn in the call that nobody has written up yet?",
            "“The figures” at Halvern Foods, 2026-11-19"
        ]]
    );
    plan.calls.extend((3..7).map(|n| call(n, -9, false)));
    let asked = said(&[plan]);
    assert_eq!(asked[0][0], "What did you learn in the 5 calls that nobody has written up yet?");
    assert_eq!((asked[0].len(), asked[0][4].as_str()), (5, "and 2 more"));
}

#[test]
fn a_call_that_asks_for_nothing_is_asked_about_while_it_can_still_be_changed() {
    let mut plan = pursued("Halvern Foods");
    plan.calls.push(CallBrief { commitment: false, ..call(1, 7, false) });
    assert_eq!(said(&[plan.clone()])[0][0], "What do you want them to do at the end of your next call?");
    plan.calls[1].on = Some(TODAY + Duration::days(8));
    assert_eq!(said(&[plan]), [[""; 0]; 0], "a week off");
}

#[test]
fn an_account_off_the_profile_wants_a_reason() {
    let mut plan = pursued("Osprey Bank");
    plan.segment = "Banking".into();
    assert_eq!(
        said(&[plan.clone()]),
        [[
            "What makes Osprey Bank worth your time?",
            "Osprey Bank is not what you look for, and nobody has written down why"
        ]]
    );
    plan.pursuit.rationale = "A favour".into();
    assert_eq!(said(&[plan]), [[""; 0]; 0]);
}

#[test]
fn proof_past_its_shelf_life_is_asked_about() {
    let mut plan = pursued("Halvern Foods");
    plan.proof = Some(TODAY - Duration::days(90));
    assert_eq!(said(&[plan.clone()]), [[""; 0]; 0]);
    plan.proof = Some(TODAY - Duration::days(91));
    assert_eq!(
        said(&[plan.clone()]),
        [[
            "What has Halvern Foods told you themselves lately?",
            "Halvern Foods: the newest thing written down is of 2026-08-23"
        ]]
    );
    plan.pursuit.sales.clear();
    plan.proof = None;
    assert_eq!(said(&[plan]), [[""; 0]; 0], "nothing is open");
}

#[test]
fn old_acquaintances_only_is_asked_about_from_three_calls_on() {
    let old = |n| CallBrief { old_buyers: vec!["Maintenance".into()], ..call(n, -5, true) };
    let mut plan = pursued("Halvern Foods");
    plan.calls.extend([old(1), old(2)]);
    assert_eq!(said(&[plan.clone()]), [[""; 0]; 0]);
    plan.calls.push(old(3));
    let asked = said(&[plan.clone()]);
    assert_eq!(asked[0][0], "Who would have to say yes to what is new (Board), and who could bring you to them?");
    plan.calls.push(CallBrief { new_buyers: vec!["Board".into()], ..call(4, -4, true) });
    assert_eq!(said(&[plan]), [[""; 0]; 0], "one of them is new");
}

#[test]
fn an_open_sale_without_a_call_ahead_is_asked_about() {
    let mut plan = pursued("Halvern Foods");
    plan.calls = vec![call(1, 0, false)];
    assert_eq!(said(&[plan.clone()]), [[""; 0]; 0], "today is ahead");
    plan.calls = vec![call(1, -9, true)];
    assert_eq!(
        said(&[plan])[0],
        [
            "What would make Halvern Foods want to see you again?",
            "Halvern Foods: something is open, and no call is planned"
        ]
    );
}

#[test]
fn every_prompt_is_a_question_and_nobody_is_asked_about_plans_they_did_not_send() {
    let mut plan = pursued("Osprey Bank");
    plan.segment = "Banking".into();
    plan.proof = Some(TODAY - Duration::days(200));
    plan.calls = (1..5).map(|n| CallBrief { old_buyers: vec!["Maintenance".into()], ..call(n, -5, true) }).collect();
    plan.calls.push(call(9, -5, false));
    let asked = said(&[plan.clone()]);
    assert_eq!(asked.len(), 5);
    assert!(asked.iter().all(|prompt| prompt[0].ends_with('?')), "{asked:?}");
    assert_eq!(with(&[plan], false, |rep| prompts(rep, &book(), TODAY)), [], "made here, sent by nobody");
}
