//! Files of the first version, kept as they were written. They are never rewritten: that they still open is the promise.

use super::envelope::{Envelope, read};
use super::{Kind, made};
use crate::plan::{Aspect, Id, Obtained, Open, Stance};
use time::macros::date;

fn plan() -> Envelope {
    read(include_bytes!("../../tests/golden/plan-v1.groundplan")).unwrap()
}

fn call() -> Envelope {
    read(include_bytes!("../../tests/golden/call-v1.groundplan")).unwrap()
}

#[test]
fn the_first_plan_file_still_opens() {
    let Envelope { kind, exported, plan, warnings, .. } = plan();
    assert_eq!((kind, exported, warnings), (Kind::Plan, made::exported(), vec![]));
    assert_eq!((plan.id, plan.account.name.as_str()), (Id::fixed(0xa1), "Halvern Foods"));
    assert_eq!((plan.stakeholders.len(), plan.evidence.len(), plan.facts.len(), plan.cells.len()), (9, 14, 10, 13));
    let priya = &plan.stakeholders[&Id::fixed(0x203)];
    let position = priya.position(Id::fixed(0x301));
    assert_eq!(position.stance, Stance::Advocate);
    assert_eq!(position.marked.unwrap().on, Some(date!(2026 - 07 - 05)));
    let evidence = &plan.evidence[&Id::fixed(0x401)];
    assert_eq!(evidence.about.aspect, Aspect::Stance);
    assert_eq!(evidence.text, "Tomas: “Priya is all for it, you can count on her.”");
    let held = &plan.calls[&Id::fixed(0x502)];
    assert_eq!(held.debrief.as_ref().unwrap().obtained, Obtained::Partly);
    assert_eq!(held.at.unwrap().minutes(), 14 * 60);
    assert_eq!(plan.account.revenue["2025"].amount, 752_000);
    assert_eq!(plan.opportunities[&Id::fixed(0x301)].close_history.len(), 2);
}

#[test]
fn what_the_first_version_did_not_know_is_still_there() {
    let plan = plan().plan;
    assert_eq!(plan.extra["pinned"]["question"], "Who loses if we win?");
    assert_eq!(plan.account.extra["health"], 0.1);
    let jonas = &plan.stakeholders[&Id::fixed(0x206)];
    assert_eq!(jonas.position(Id::fixed(0x302)).stance, Open::Other("waiting".into()));
}

#[test]
fn the_first_call_file_still_opens() {
    let Envelope { kind, plan, warnings, .. } = call();
    assert_eq!((kind, warnings), (Kind::Call, vec![]));
    assert_eq!(plan.id, Id::fixed(0xa1));
    let (id, call) = plan.calls.iter().next().unwrap();
    assert_eq!(
        (*id, call.title.as_str(), call.on),
        (Id::fixed(0x504), "Line 2 with Ingrid Voss", Some(date!(2026 - 11 - 25)))
    );
    assert_eq!((call.room.len(), call.questions.len()), (2, 2));
    assert!(plan.stakeholders.contains_key(&Id::fixed(0x201)));
}
