//! The laws of patches, held for random plans and random edits.

use super::*;
use crate::text::Msg;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Few ids, so that random rows meet.
fn id() -> impl Strategy<Value = Id> {
    (1_u128..6).prop_map(Id::fixed)
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), "[a-c]{1,2}", "[é🌿\"\\\\<]{1,2}", Just("unknown".to_owned())]
}

fn date() -> impl Strategy<Value = Option<time::Date>> {
    proptest::option::of((2_460_000_i32..2_462_000).prop_map(|day| time::Date::from_julian_day(day).unwrap()))
}

fn money() -> impl Strategy<Value = Option<Money>> {
    let some = (-9_i64..9, prop_oneof!["EUR", "SEK"]);
    proptest::option::of(some.prop_map(|(amount, currency)| Money::new(amount, &currency)))
}

/// A word this version may not know.
fn open<T: Words + std::fmt::Debug>() -> impl Strategy<Value = Open<T>> {
    let known = (0..T::ALL.len()).prop_map(|at| Open::Known(T::ALL[at]));
    prop_oneof![3 => known, 1 => "new_[ab]".prop_map(Open::Other)]
}

/// What another version may have written in a field of its own.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from), // NaN and infinities become null
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            btree_map("[k-m]", inner, 0..3).prop_map(|map| Value::Object(Map::from_iter(map))),
        ]
    })
}

fn extra() -> impl Strategy<Value = Extra> {
    btree_map("x_[a-c]", json(), 0..3)
}

fn rows<T: std::fmt::Debug>(row: impl Strategy<Value = T>) -> impl Strategy<Value = Rows<T>> {
    btree_map(id(), row, 0..3)
}

fn table<T: std::fmt::Debug>(row: impl Strategy<Value = T>) -> impl Strategy<Value = Table<T>> {
    btree_map(id(), row.prop_map(std::sync::Arc::new), 0..4)
}

prop_compose! {
    fn position()(
        authority in open(), stance in open(), for_change in any::<Option<bool>>(), motive in text(),
        marked in proptest::option::of((date(), text()).prop_map(|(on, by)| Mark { on, by })),
        backs_alternative in proptest::option::of(id()), extra in extra(),
    ) -> Position {
        Position { authority, stance, marked, for_change, motive, backs_alternative, extra, ..Position::default() }
    }
}

prop_compose! {
    fn stakeholder()(
        name in text(), reports_to in proptest::option::of(id()), sway in any::<Option<u8>>(),
        influences in btree_map(id(), (any::<u8>(), extra()).prop_map(|(strength, extra)| Influence { strength, extra }), 0..3),
        relationships in btree_map(id(), any::<u8>(), 0..3), positions in btree_map(id(), position(), 0..3), extra in extra(),
    ) -> Stakeholder {
        Stakeholder { name, reports_to, influences, sway, relationships, positions, extra, ..Stakeholder::default() }
    }
}

prop_compose! {
    fn question()(
        order in text(), text in text(), purpose in open(), outcome in open(), to in proptest::option::of(id()),
        about in proptest::option::of((id(), open()).prop_map(|(id, aspect)| About { id, aspect, ..About::default() })),
        extra in extra(),
    ) -> CallQuestion {
        CallQuestion { order, text, purpose, about, to, outcome, extra, ..CallQuestion::default() }
    }
}

prop_compose! {
    fn call()(
        title in text(), on in date(), minutes in any::<Option<u16>>(), best in text(), whose in open(),
        at in proptest::option::of((0_u16..24, 0_u16..60).prop_map(|(h, m)| TimeOfDay::new(h, m).unwrap())),
        room in btree_map(id(), text().prop_map(|wanted| Seat { wanted, ..Seat::default() }), 0..3),
        questions in rows(question()), extra in extra(),
        debrief in proptest::option::of((date(), open(), extra()).prop_map(|(held_on, obtained, extra)| Debrief { held_on, obtained, extra, ..Debrief::default() })),
    ) -> Call {
        let commitment = Commitment { best, whose, ..Commitment::default() };
        Call { title, on, at, minutes, commitment, room, questions, debrief, extra, ..Call::default() }
    }
}

prop_compose! {
    fn opportunity()(
        name in text(), kind in open(), amount in money(), close_on in date(), extra in extra(),
        close_history in rows((date(), any::<i64>()).prop_map(|(to, at)| CloseMove { to, at: Stamp(at), ..CloseMove::default() })),
    ) -> Opportunity {
        Opportunity { name, kind, amount, close_on, close_history, extra, ..Opportunity::default() }
    }
}

prop_compose! {
    fn account()(
        name in text(), kind in open(), employees in any::<Option<u32>>(), extra in extra(),
        revenue in btree_map("202[4-6]", money().prop_map(Option::unwrap_or_default), 0..3),
        renewals in rows((text(), money()).prop_map(|(what, amount)| Renewal { what, amount, ..Renewal::default() })),
        origin in proptest::option::of((text(), date()).prop_map(|(system, on)| Origin { system, on, ..Origin::default() })),
    ) -> Account {
        Account { name, kind, employees, revenue, renewals, origin, extra, ..Account::default() }
    }
}

/// Tables of a newer version: rows by id, and values that are none.
fn unknown_tables() -> impl Strategy<Value = Extra> {
    let rows = btree_map(id().prop_map(|id| id.to_string()), json(), 0..3);
    let rows = rows.prop_map(|rows| Value::Object(Map::from_iter(rows)));
    btree_map("gadgets|later", prop_oneof![rows, json()], 0..3)
}

prop_compose! {
    fn plan()(
        account in account(), stakeholders in table(stakeholder()), opportunities in table(opportunity()),
        calls in table(call()), extra in unknown_tables(),
        team in table((text(), extra()).prop_map(|(name, extra)| Member { name, extra, ..Member::default() })),
        cells in table((id(), open(), money()).prop_map(|(unit, status, potential)| Cell { unit, status, potential, ..Cell::default() })),
    ) -> Plan {
        Plan {
            id: Id::fixed(0), account: account.into(), team, stakeholders, opportunities, calls, cells, extra,
            ..Plan::default()
        }
    }
}

/// An edit as people make them: some of `to` taken over into the plan, the rest left as it is.
fn mix(from: &Plan, to: &Plan, which: u8) -> Plan {
    let mut mixed = from.clone();
    let takes = |bit: u8| which & (1 << bit) != 0;
    if takes(0) {
        mixed.account = to.account.clone();
    }
    if takes(1) {
        mixed.stakeholders = to.stakeholders.clone();
    }
    if takes(2) {
        mixed.opportunities = to.opportunities.clone();
    }
    if takes(3) {
        mixed.calls = to.calls.clone();
    }
    if takes(4) {
        mixed.team = to.team.clone();
    }
    if takes(5) {
        mixed.extra = to.extra.clone();
    }
    if takes(6) {
        // One field of one nested row, the commonest edit.
        for (id, person) in &to.stakeholders {
            Plan::change(&mut mixed.stakeholders, *id, |row| row.positions.clone_from(&person.positions));
        }
    }
    mixed
}

fn plan_and_edit() -> impl Strategy<Value = (Plan, Plan)> {
    (plan(), plan(), any::<u8>()).prop_map(|(a, b, which)| {
        let b = mix(&a, &b, which);
        (a, b)
    })
}

/// A plan, and what two people made of it.
fn plan_and_two_edits() -> impl Strategy<Value = (Plan, Plan, Plan)> {
    (plan_and_edit(), plan(), any::<u8>()).prop_map(|((a, b), c, which)| {
        let c = mix(&a, &c, which);
        (a, b, c)
    })
}

/// 64 cases, or as many as the environment asks for.
fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn patch(ops: Vec<Op>) -> Patch {
    let label = Msg::dynamic("test".into());
    Patch { id: Id::fixed(1), plan: Id::fixed(0), at: Stamp(1), by: Author::default(), label, ops }
}

fn applied(plan: &Plan, ops: &[Op], on_clash: OnClash) -> (Plan, Vec<Clash>) {
    let mut plan = plan.clone();
    let clashes = apply(&mut plan, ops, on_clash);
    (plan, clashes)
}

/// Through JSON text, as the journal, the database and files do it.
fn through_json<T: serde::Serialize + serde::de::DeserializeOwned>(value: &T) -> T {
    serde_json::from_str(&serde_json::to_string(value).unwrap()).unwrap()
}

/// Whether one of the paths leads to or below the other.
fn meet(a: &[Op], b: &[Op]) -> bool {
    a.iter().any(|a| b.iter().any(|b| a.path.iter().zip(&b.path).all(|(a, b)| a == b)))
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn applying_the_difference_arrives((a, b) in plan_and_edit()) {
        for on_clash in [OnClash::Overwrite, OnClash::Skip] {
            let (arrived, clashes) = applied(&a, &diff(&a, &b), on_clash);
            prop_assert_eq!(&arrived, &b);
            prop_assert_eq!(clashes, vec![]);
        }
    }

    #[test]
    fn the_inverse_leads_back((a, b) in plan_and_edit()) {
        let (back, clashes) = applied(&b, &patch(diff(&a, &b)).inverse(), OnClash::Skip);
        prop_assert_eq!(back, a);
        prop_assert_eq!(clashes, vec![]);
    }

    #[test]
    fn applying_twice_is_applying_once((a, b) in plan_and_edit()) {
        let (twice, clashes) = applied(&b, &diff(&a, &b), OnClash::Overwrite);
        prop_assert_eq!(twice, b);
        prop_assert_eq!(clashes, vec![]);
    }

    #[test]
    fn what_did_not_change_is_no_difference_and_the_same_pointer((a, b) in plan_and_edit()) {
        prop_assert_eq!(diff(&a, &a), vec![]);
        prop_assert_eq!(diff(&a, &through_json(&a)), vec![], "equal rows that are other pointers");
        let ops = diff(&a, &b);
        let (arrived, _) = applied(&a, &ops, OnClash::Overwrite);
        let touched: BTreeSet<(&str, &str)> =
            ops.iter().map(|op| (op.path[0].as_str(), op.path.get(1).map_or("", String::as_str))).collect();
        for (id, row) in &arrived.stakeholders {
            let untouched = !touched.contains(&("stakeholders", id.to_string().as_str()));
            prop_assert_eq!(untouched, a.stakeholders.get(id).is_some_and(|old| std::sync::Arc::ptr_eq(old, row)));
        }
        let account_untouched = !touched.iter().any(|(table, _)| *table == "account");
        prop_assert_eq!(account_untouched, std::sync::Arc::ptr_eq(&a.account, &arrived.account));
    }

    #[test]
    fn edits_of_different_fields_commute((a, b, c) in plan_and_two_edits()) {
        let ours = diff(&a, &b);
        // Of their edit, only what does not touch ours.
        let theirs: Vec<Op> = diff(&a, &c).into_iter().filter(|op| !meet(&ours, std::slice::from_ref(op))).collect();
        let (one, first) = applied(&applied(&a, &ours, OnClash::Overwrite).0, &theirs, OnClash::Overwrite);
        let (other, second) = applied(&applied(&a, &theirs, OnClash::Overwrite).0, &ours, OnClash::Overwrite);
        prop_assert_eq!(&one, &other);
        prop_assert_eq!((first, second), (vec![], vec![]), "and nobody hears of it");
        prop_assert!(diff(&one, &applied(&one, &ours, OnClash::Overwrite).0).is_empty(), "ours is in it");
        prop_assert!(diff(&one, &applied(&one, &theirs, OnClash::Overwrite).0).is_empty(), "theirs is in it");
    }

    #[test]
    fn a_patch_means_the_same_after_json((a, b, c) in plan_and_two_edits()) {
        let original = patch(diff(&a, &b));
        let read = through_json(&original);
        prop_assert_eq!(&read, &original);
        for on_clash in [OnClash::Overwrite, OnClash::Skip] {
            prop_assert_eq!(applied(&c, &read.ops, on_clash), applied(&c, &original.ops, on_clash));
        }
    }

    #[test]
    fn a_plan_is_the_same_after_json(a in plan()) {
        prop_assert_eq!(through_json(&a), a);
    }

    #[test]
    fn nothing_gets_lost_silently_between_two_people((a, b, c) in plan_and_two_edits()) {
        let ours = diff(&a, &b);
        let (now, clashes) = applied(&c, &ours, OnClash::Overwrite);
        let (json, theirs) = (serde_json::to_value(&now).unwrap(), serde_json::to_value(&c).unwrap());
        // Every value we wrote is there, or told as not written.
        for op in &ours {
            for (path, wrote) in leaves(&op.path, op.to.as_ref().unwrap_or(&Value::Null)) {
                let told = clashes.iter().any(|clash| !clash.written && starts_with(&path, &clash.path));
                let blank = op.from.as_ref().is_none_or(Value::is_null) && apply::is_blank(wrote);
                prop_assert!(told || blank || same(at(&json, &path), Some(wrote)), "{:?} of {:?} is lost", path, op);
            }
        }
        // Every value of theirs is there, or we changed it knowingly, or it is told.
        for (path, found) in leaves(&[], &theirs) {
            let told = clashes.iter().any(|clash| clash.written && starts_with(&path, &clash.path));
            let known = |op: &Op| starts_with(&path, &op.path) && same(at(&theirs, &op.path), op.from.as_ref());
            let blank = apply::is_blank(found) || ours.iter().any(known);
            prop_assert!(told || blank || same(at(&json, &path), Some(found)), "{:?} of theirs is lost", path);
        }
    }

    #[test]
    fn a_clash_was_a_clash((a, b, c) in plan_and_two_edits()) {
        let (ours, theirs) = (diff(&a, &b), diff(&a, &c));
        for clash in applied(&c, &ours, OnClash::Overwrite).1 {
            let meets = |op: &Op| starts_with(&op.path, &clash.path) || starts_with(&clash.path, &op.path);
            prop_assert!(ours.iter().any(meets) && theirs.iter().any(meets), "{:?}", clash);
        }
    }

    #[test]
    fn nonsense_is_told_and_harms_nothing(
        a in plan(),
        ops in vec((vec(prop_oneof![
            Just("account".to_owned()), Just("stakeholders".to_owned()), Just("positions".to_owned()), Just("name".to_owned()),
            Just("gadgets".to_owned()), id().prop_map(|id| id.to_string()), text(),
        ], 0..5), proptest::option::of(json()), proptest::option::of(json())), 0..4),
    ) {
        let ops: Vec<Op> = ops.into_iter().map(|(path, from, to)| Op { path, from, to }).collect();
        for on_clash in [OnClash::Overwrite, OnClash::Skip] {
            let (changed, _) = applied(&a, &ops, on_clash);
            prop_assert_eq!(through_json(&changed), changed, "still a plan");
        }
    }
}

/// The value at a path of a plan written as JSON.
fn at<'a>(json: &'a Value, path: &[String]) -> Option<&'a Value> {
    path.iter().try_fold(json, |here, part| here.get(part))
}

/// Every value below `json` that is no object, with its path; an empty object counts as one.
fn leaves<'a>(path: &[String], json: &'a Value) -> Vec<(Path, &'a Value)> {
    match json {
        Value::Object(map) if !map.is_empty() => {
            map.iter().flat_map(|(key, value)| leaves(&[path, std::slice::from_ref(key)].concat(), value)).collect()
        }
        leaf => vec![(path.to_vec(), leaf)],
    }
}

fn starts_with(path: &[String], prefix: &[String]) -> bool {
    path.starts_with(prefix)
}

/// Absent is null, as in a plan.
fn same(a: Option<&Value>, b: Option<&Value>) -> bool {
    a.filter(|a| !a.is_null()) == b.filter(|b| !b.is_null())
}
