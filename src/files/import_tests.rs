use super::*;
use crate::files::{call_file, made};
use crate::plan::{About, Evidence, Stakeholder};
use proptest::prelude::*;

fn file(kind: Kind, plan: &Plan) -> Envelope {
    Envelope { kind, exported: made::exported(), plan: plan.clone(), warnings: vec![], history: None }
}

fn differs(mine: &Plan, file: &Envelope) -> Difference {
    match compare(Some(mine), file) {
        Incoming::Differs(difference) => difference,
        other => panic!("{other:?}"),
    }
}

fn person(name: &str) -> Arc<Stakeholder> {
    Arc::new(Stakeholder { name: name.into(), ..Stakeholder::default() })
}

const VOSS: u128 = 0x201;

#[test]
fn a_plan_nobody_has_here_is_new() {
    let plan = made::sample();
    assert_eq!(compare(None, &file(Kind::Plan, &plan)), Incoming::New(Box::new(plan)));
}

#[test]
fn the_same_file_again_changes_nothing() {
    let plan = made::sample();
    assert_eq!(compare(Some(&plan), &file(Kind::Plan, &plan)), Incoming::Same);
}

#[test]
fn differences_are_counted_and_taken() {
    let mine = made::sample();
    let mut theirs = mine.clone();
    theirs.account_mut().target_growth = Some(30);
    theirs.stakeholders.insert(Id::fixed(0x20a), person("Nora Fell"));
    Plan::change(&mut theirs.stakeholders, Id::fixed(VOSS), |voss| {
        voss.sway = Some(4);
        voss.notes = "Met twice.".into();
    });
    theirs.facts.remove(&Id::fixed(0x701));
    let file = file(Kind::Plan, &theirs);
    let difference = differs(&mine, &file);
    assert_eq!(difference.account, ["target_growth".to_owned()].into());
    let people = &difference.tables["stakeholders"];
    assert_eq!(people.new, [Id::fixed(0x20a)].into());
    assert_eq!(people.changed[&Id::fixed(VOSS)], ["sway".to_owned(), "notes".to_owned()].into());
    assert_eq!(difference.tables["facts"].only_here, [Id::fixed(0x701)].into());
    assert_eq!((difference.new_rows(), difference.changed_rows(), difference.rows_only_here()), (1, 1, 1));
    assert_eq!(difference.tables.len(), 2);

    let taken = take(&mine, &file);
    assert_eq!(taken.facts, mine.facts, "what is only here stays");
    assert_eq!(taken.stakeholders, theirs.stakeholders);
    assert_eq!(taken.account.target_growth, Some(30));
    assert_eq!(compare(Some(&taken), &file), Incoming::Same);

    let added = difference.add(&mine);
    assert_eq!(added.stakeholders[&Id::fixed(VOSS)], mine.stakeholders[&Id::fixed(VOSS)]);
    assert_eq!((added.stakeholders.len(), added.account.target_growth), (10, Some(25)));
}

#[test]
fn an_older_copy_takes_no_debrief_away() {
    let mine = made::sample();
    let mut theirs = mine.clone();
    Plan::change(&mut theirs.calls, Id::fixed(0x502), |call| {
        call.debrief = None;
        call.questions.clear();
        call.agenda_sent = None;
    });
    let taken = take(&mine, &file(Kind::Plan, &theirs));
    let (before, after) = (&mine.calls[&Id::fixed(0x502)], &taken.calls[&Id::fixed(0x502)]);
    assert_eq!((&after.debrief, &after.questions), (&before.debrief, &before.questions));
    assert_eq!(after.agenda_sent, None, "a cleared field is a change like any other");
}

#[test]
fn only_rows_missing_there_is_nothing_to_take() {
    let mine = made::sample();
    let theirs = Plan { facts: [].into(), ..mine.clone() };
    assert_eq!(compare(Some(&mine), &file(Kind::Plan, &theirs)), Incoming::Same);
}

#[test]
fn what_this_version_does_not_know_is_taken_and_told() {
    let mine = made::sample();
    let mut theirs = mine.clone();
    theirs.extra.insert("workshops".into(), serde_json::json!({"a": 1}));
    let file = file(Kind::Plan, &theirs);
    let difference = differs(&mine, &file);
    assert_eq!((&difference.other, difference.tables.len()), (&["workshops".to_owned()].into(), 0));
    assert_eq!(difference.take(&mine), theirs);
}

#[test]
fn a_call_file_adds_what_is_missing_and_changes_only_when_asked() {
    let whole = made::sample();
    let call = Id::fixed(0x504);
    let mut theirs = call_file::part(&whole, call).unwrap();
    assert_eq!(
        compare(Some(&whole), &file(Kind::Call, &theirs)),
        Incoming::Same,
        "the account's blank fields do not count"
    );
    Plan::change(&mut theirs.calls, call, |call| call.closing.words = "Shall we?".into());
    let mut mine = whole.clone();
    mine.stakeholders.remove(&Id::fixed(0x203));
    let file = file(Kind::Call, &theirs);
    let difference = differs(&mine, &file);
    assert_eq!((difference.new_rows(), difference.changed_rows(), difference.rows_only_here()), (1, 1, 0));
    assert!(difference.account.is_empty());

    let added = difference.add(&mine);
    assert_eq!(added, whole);
    let taken = difference.take(&mine);
    assert_eq!(taken.calls[&call].closing.words, "Shall we?");
    assert_eq!(taken.account, whole.account);
    assert_eq!(compare(Some(&taken), &file), Incoming::Same);
}

#[test]
fn a_call_file_opens_in_an_empty_profile() {
    let whole = made::sample();
    let part = call_file::part(&whole, Id::fixed(0x504)).unwrap();
    let Incoming::New(plan) = compare(None, &file(Kind::Call, &part)) else { panic!() };
    assert_eq!(*plan, part);
    // The whole plan arrives later.
    let later = take(&plan, &file(Kind::Plan, &whole));
    assert_eq!(later, whole);
}

#[test]
fn a_copy_stands_beside_its_original() {
    let mut plan = made::sample();
    let about = About::whole(EntityKind::Account, plan.id);
    let evidence = Evidence { about: about.clone(), ..Evidence::default() };
    plan.evidence.insert(Id::fixed(0x4ff), Arc::new(evidence));
    Plan::change(&mut plan.calls, Id::fixed(0x504), |call| {
        call.questions.values_mut().for_each(|question| question.about = Some(about.clone()));
    });
    let dismissal = crate::plan::Dismissal { subject: serde_json::to_string(&about).unwrap(), ..Default::default() };
    plan.dismissals.insert(Id::fixed(0xd01), Arc::new(dismissal));
    let copy = as_copy(&plan, Id::fixed(0xa2));
    assert_eq!(copy.id, Id::fixed(0xa2));
    let json = serde_json::to_string(&copy).unwrap();
    assert!(!json.contains(&Id::fixed(0xa1).to_string()));
    assert_eq!(as_copy(&copy, plan.id), plan);
    assert_eq!(copy.stakeholders, plan.stakeholders);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn taking_a_file_settles_it_and_loses_nothing(mine in made::plans(), theirs in made::plans()) {
        for kind in [Kind::Plan, Kind::Call] {
            let file = file(kind, &theirs);
            let taken = take(&mine, &file);
            prop_assert_eq!(compare(Some(&taken), &file), Incoming::Same);
            prop_assert_eq!(take(&taken, &file), taken.clone());
            for id in mine.stakeholders.keys().chain(theirs.stakeholders.keys()) {
                prop_assert!(taken.stakeholders.contains_key(id));
            }
            for (id, call) in &mine.calls {
                prop_assert!(taken.calls[id].debrief.is_some() || call.debrief.is_none());
            }
        }
    }
}
