//! What was left out is in no byte of the file, and its absence takes nothing away when the file comes back.

use super::*;
use crate::files::import::{Incoming, compare, take};
use crate::files::{envelope, made, plan_file};
use proptest::prelude::*;
use serde_json::Value;

/// Put into every text that is to stay behind.
const SECRET: &str = "zq-secret-qz";

/// Every text of a value with the secret added.
fn marked(value: &mut Value) {
    match value {
        // Ids, days and stored words are read back; only words that people typed can carry a secret.
        Value::String(text) if text.contains(' ') => text.push_str(SECRET),
        Value::Object(map) => map.values_mut().for_each(marked),
        Value::Array(items) => items.iter_mut().for_each(marked),
        _ => {}
    }
}

fn typed<T: serde::Serialize + serde::de::DeserializeOwned>(row: &T) -> T {
    let mut value = serde_json::to_value(row).unwrap();
    marked(&mut value);
    serde_json::from_value(value).unwrap()
}

fn secret(text: &mut String) {
    text.push_str(SECRET);
}

/// The sample with a secret in everything personal.
fn with_secret_motives(mut plan: Plan) -> Plan {
    let sales: Vec<Id> = plan.opportunities.keys().copied().collect();
    each(&mut plan.stakeholders, |person| {
        for sale in &sales {
            let position = person.position_mut(*sale);
            secret(&mut position.motive);
            secret(&mut position.risk);
            position.extra.insert("gains".into(), SECRET.into());
        }
    });
    for aspect in [Aspect::Motive, Aspect::Risk] {
        let person = *plan.stakeholders.keys().next().unwrap();
        let about = About::person(person, sales[0], aspect);
        let id = Id::of_origin(&[aspect_word(aspect)]);
        let subject = serde_json::to_string(&about).unwrap();
        plan.evidence.insert(
            id,
            Arc::new(crate::plan::Evidence { about: about.clone(), text: SECRET.into(), ..Default::default() }),
        );
        plan.pins.insert(
            id,
            Arc::new(crate::plan::Pin { about: about.clone(), question: SECRET.into(), ..Default::default() }),
        );
        plan.moves.insert(
            id,
            Arc::new(crate::plan::Move { about: Some(about.clone()), text: SECRET.into(), ..Default::default() }),
        );
        plan.dismissals
            .insert(id, Arc::new(crate::plan::Dismissal { subject, reason: SECRET.into(), ..Default::default() }));
        each(&mut plan.calls, |call| {
            let question =
                crate::plan::CallQuestion { about: Some(about.clone()), text: SECRET.into(), ..Default::default() };
            call.questions.insert(id, question);
            call.bold.about = Some(about.clone());
            secret(&mut call.bold.question);
            call.room.values_mut().for_each(|seat| secret(&mut seat.cares_about));
        });
    }
    plan.extra.insert("coaching".into(), SECRET.into());
    plan
}

fn aspect_word(aspect: Aspect) -> &'static str {
    crate::plan::Words::word(aspect)
}

/// The sample with a secret in every row of the sales that are not the chosen one.
fn with_secret_others(mut plan: Plan, only: Id) -> Plan {
    let other = |sale: Option<Id>| sale.is_some_and(|sale| sale != only);
    macro_rules! mark {
        ($($table:ident),+) => {
            $(for row in plan.$table.values_mut().filter(|row| other(row.opportunity)) {
                *row = Arc::new(typed(&**row));
            })+
        };
    }
    mark!(calls, promises, alternatives, steps, criteria, problems, statements, paths, moves, dismissals);
    for (_, row) in plan.opportunities.iter_mut().filter(|(id, _)| **id != only) {
        *row = Arc::new(typed(&**row));
        secret(&mut Arc::make_mut(row).name);
    }
    let gone: BTreeSet<Id> =
        plan.criteria.iter().filter(|(_, row)| other(row.opportunity)).map(|(id, _)| *id).collect();
    for row in plan.ratings.values_mut().filter(|row| gone.contains(&row.criterion)) {
        secret(&mut Arc::make_mut(row).proof);
    }
    for row in plan.evidence.values_mut().filter(|row| other(row.about.opportunity)) {
        secret(&mut Arc::make_mut(row).text);
    }
    each(&mut plan.stakeholders, |person| {
        for (_, position) in person.positions.iter_mut().filter(|(sale, _)| **sale != only) {
            secret(&mut position.motive);
        }
    });
    plan
}

fn text(plan: &Plan, what: &LeaveOut) -> String {
    plan_file::export_without(plan, what, &made::exported()).unwrap()
}

#[test]
fn the_secrets_are_in_the_whole_file() {
    let plan = made::sample();
    let only = *plan.opportunities.keys().next().unwrap();
    assert!(text(&with_secret_motives(plan.clone()), &LeaveOut::default()).contains(SECRET));
    assert!(text(&with_secret_others(plan, only), &LeaveOut::default()).contains(SECRET));
}

#[test]
fn no_motive_is_in_the_bytes() {
    let what = LeaveOut { motives: true, ..LeaveOut::default() };
    let text = text(&with_secret_motives(made::sample()), &what);
    assert!(!text.contains(SECRET), "{}", around(&text));
}

#[test]
fn no_other_sale_is_in_the_bytes() {
    let plan = made::sample();
    for only in plan.opportunities.keys() {
        let what = LeaveOut { others_than: Some(*only), ..LeaveOut::default() };
        let text = text(&with_secret_others(plan.clone(), *only), &what);
        assert!(!text.contains(SECRET), "{}", around(&text));
        for other in plan.opportunities.keys().filter(|id| *id != only) {
            assert!(!text.contains(&other.to_string()), "the other sale is named: {other}");
        }
    }
}

#[test]
fn a_debrief_goes_with_its_sale_and_its_causes_with_it() {
    use crate::plan::{Cause, WinLoss};
    let mut plan = made::sample();
    let sales: Vec<Id> = plan.opportunities.keys().copied().collect();
    for (n, sale) in (500..).step_by(2).zip(&sales) {
        let debrief = WinLoss { opportunity: Some(*sale), ..WinLoss::default() };
        plan.debriefs.insert(Id::fixed(n), Arc::new(debrief));
        let cause = Cause { debrief: Id::fixed(n), text: format!("Why {sale}"), ..Cause::default() };
        plan.causes.insert(Id::fixed(n + 1), Arc::new(cause));
    }
    let what = LeaveOut { others_than: sales.first().copied(), ..LeaveOut::default() };
    let kept = without(&plan, &what);
    assert_eq!((kept.debriefs.len(), kept.causes.len()), (1, 1));
    assert!(sales.len() > 1, "or this test says nothing");
}

#[test]
fn no_minutes_are_in_the_bytes() {
    let mut plan = made::sample();
    each(&mut plan.calls, |call| call.minutes = Some(4711));
    assert!(text(&plan, &LeaveOut::default()).contains("4711"));
    assert!(!text(&plan, &LeaveOut { hours: true, ..LeaveOut::default() }).contains("4711"));
}

fn around(text: &str) -> &str {
    let at = text.find(SECRET).unwrap_or_default();
    text.get(at.saturating_sub(200)..at).unwrap_or_default()
}

/// What somebody may leave out of the sample.
fn choices() -> impl Strategy<Value = LeaveOut> {
    let sales: Vec<Id> = made::sample().opportunities.keys().copied().collect();
    (any::<bool>(), any::<bool>(), proptest::option::of(proptest::sample::select(sales)))
        .prop_map(|(motives, hours, others_than)| LeaveOut { motives, hours, others_than })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_is_left_out_takes_nothing_away_when_it_comes_back(what in choices(), note in "[a-z ]{1,20}") {
        let mine = with_secret_motives(made::sample());
        let mut sent = envelope::read(text(&mine, &what).as_bytes()).unwrap();
        prop_assert_eq!(LeaveOut::of(&sent.plan), what);
        prop_assert_eq!(compare(Some(&mine), &sent), Incoming::Same);
        // A colleague adds a note to a person and sends the copy back: that, and nothing else, changes.
        let person = *sent.plan.stakeholders.keys().next().unwrap();
        Plan::change(&mut sent.plan.stakeholders, person, |row| row.notes = format!("theirs {note}"));
        let taken = take(&mine, &sent);
        let mut expected = mine.clone();
        Plan::change(&mut expected.stakeholders, person, |row| row.notes = format!("theirs {note}"));
        prop_assert_eq!(taken, expected);
    }

    #[test]
    fn leaving_out_twice_is_leaving_out_once(what in choices()) {
        let once = without(&made::sample(), &what);
        prop_assert_eq!(without(&once, &what), once);
    }

    #[test]
    fn nothing_in_a_copy_points_at_what_is_gone(what in choices()) {
        let file = envelope::read(text(&made::sample(), &what).as_bytes()).unwrap();
        let whole = envelope::read(text(&made::sample(), &LeaveOut::default()).as_bytes()).unwrap();
        prop_assert!(file.warnings.len() <= whole.warnings.len(), "{:?}", file.warnings);
    }
}

#[test]
fn a_page_that_carries_a_plan_is_taken_in_as_one() {
    use crate::files::out::{Document, html};
    let words = html::Words { language: "en", contents: "", as_table: "", foot: "" };
    let plan = made::sample();
    let file = text(&plan, &LeaveOut::default());
    let page = html::page(&Document { title: "<x>".into(), ..Document::default() }, words, "", Some(&file));
    let Ok(crate::files::Contents::Plan(read)) = crate::files::read_any(page.as_bytes()) else { panic!("not read") };
    assert_eq!(read.plan, plan);
    let empty = html::page(&Document::default(), words, "", None);
    assert_eq!(crate::files::read_any(empty.as_bytes()), Err(crate::files::FileError::NoPlanInPage));
    let harmed = page.replacen("Ingrid", "Ingrad", 1);
    assert_eq!(crate::files::read_any(harmed.as_bytes()), Err(crate::files::FileError::Damaged));
}
