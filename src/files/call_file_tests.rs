use super::*;
use crate::files::envelope::read;
use crate::files::made;
use crate::files::{Kind, plan_file};
use crate::plan::{About, Evidence, Promise};

const VOSS_CALL: u128 = 0x504;

fn names(plan: &Plan) -> Vec<&str> {
    plan.stakeholders.values().map(|person| person.name.as_str()).collect()
}

#[test]
fn everything_on_the_sheet_is_in_the_file() {
    let plan = made::sample();
    let id = Id::fixed(VOSS_CALL);
    let text = export(&plan, id, &made::exported()).unwrap().unwrap();
    let file = read(text.as_bytes()).unwrap();
    assert_eq!((file.kind, &file.plan), (Kind::Call, &part(&plan, id).unwrap()));
    let there = &file.plan;
    assert_eq!((there.id, there.account.name.as_str()), (plan.id, "Halvern Foods"));
    assert_eq!(there.calls.keys().collect::<Vec<_>>(), [&id]);
    assert_eq!(there.calls[&id], plan.calls[&id]);
    assert_eq!(there.opportunities.keys().collect::<Vec<_>>(), [&Id::fixed(0x301)]);
    assert_eq!(there.team, plan.team);
    // Voss and Marek are in the room, Luc holds a veto and is absent, Priya is named by a question, and Tomas is quoted.
    assert_eq!(names(there), ["Ingrid Voss", "Luc Armand", "Priya Nand", "Marek Dudek", "Tomas Reyl"]);
    let promised: Vec<_> = there.promises.values().map(|promise| promise.text.as_str()).collect();
    assert_eq!(promised.len(), 2, "the open ones: {promised:?}");
    let hearsay = there.evidence.values().filter(|row| row.about.id == Id::fixed(0x203)).count();
    assert_eq!(hearsay, 1);
    assert_eq!(there.alternatives, plan.alternatives);
}

#[test]
fn the_rest_of_the_plan_stays_at_home() {
    let there = part(&made::sample(), Id::fixed(VOSS_CALL)).unwrap();
    assert!(there.facts.is_empty() && there.cells.is_empty() && there.units.is_empty() && there.offerings.is_empty());
    assert!(there.account.revenue.is_empty() && there.account.renewals.is_empty() && there.account.notes.is_empty());
    assert!(there.account.origin.is_none() && there.dismissals.is_empty() && there.extra.is_empty());
    assert!(there.evidence.values().all(|row| row.about.opportunity != Some(Id::fixed(0x302))));
}

#[test]
fn questions_bring_what_they_name() {
    let mut plan = made::sample();
    let id = Id::fixed(VOSS_CALL);
    let call = std::sync::Arc::make_mut(plan.calls.get_mut(&id).unwrap());
    let mut question = call.questions.values().next().unwrap().clone();
    for (n, kind, row) in [
        (1, EntityKind::Fact, 0x701),
        (2, EntityKind::Cell, 0xb08),
        (3, EntityKind::Opportunity, 0x302),
        (4, EntityKind::Promise, 0x603),
    ] {
        question.about = Some(About::whole(kind, Id::fixed(row)));
        call.questions.insert(Id::fixed(0x5f0 + n), question.clone());
    }
    call.bold.to = Some(Id::fixed(0x209));
    let there = part(&plan, id).unwrap();
    assert!(there.facts.contains_key(&Id::fixed(0x701)));
    assert!(there.cells.contains_key(&Id::fixed(0xb08)));
    assert!(there.opportunities.contains_key(&Id::fixed(0x302)));
    assert!(there.promises.contains_key(&Id::fixed(0x603)));
    assert!(there.stakeholders.contains_key(&Id::fixed(0x209)));
}

#[test]
fn a_call_without_an_opportunity_is_a_file_too() {
    let mut plan = Plan::new(Id::fixed(1), "Halvern Foods");
    plan.calls.insert(Id::fixed(2), Arc::new(Call::default()));
    plan.promises.insert(Id::fixed(3), Arc::new(Promise::default()));
    plan.evidence.insert(Id::fixed(4), Arc::new(Evidence::default()));
    let there = part(&plan, Id::fixed(2)).unwrap();
    assert!(there.promises.is_empty() && there.evidence.is_empty());
    assert!(export(&plan, Id::fixed(2), &made::exported()).unwrap().is_ok());
    assert!(export(&plan, Id::fixed(9), &made::exported()).is_none());
}

#[test]
fn a_plan_file_is_no_call_file() {
    let text = plan_file::export(&made::sample(), &made::exported()).unwrap();
    let as_call = text.replacen("\"kind\": \"plan\"", "\"kind\": \"call\"", 1);
    assert_eq!(read(as_call.as_bytes()), Err(FileError::NotOneCall { found: 4 }));
}
