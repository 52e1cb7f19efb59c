//! Databases as earlier releases left them, kept in tests/golden/ for ever: each is put into a fresh IndexedDB record by
//! record, opened with today's app, and nothing of it may be missing.

use crate::{fresh_name, open, raw};
use groundplan::plan::{Author, Id, Patch, Stamp, Stance, diff};
use groundplan::storage::{Rev, Storage};
use groundplan::text::Msg;
use serde_json::Value;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

const V1: &str = include_str!("../golden/database-v1.json");

/// The records of one store, keys and values as they were.
fn records<'a>(dump: &'a Value, store: &str) -> impl Iterator<Item = (&'a Value, &'a Value)> + use<'a> {
    dump["stores"][store].as_array().unwrap().iter().map(|record| (&record[0], &record[1]))
}

fn js(value: &Value) -> JsValue {
    js_sys::JSON::parse(&value.to_string()).unwrap()
}

/// A database holding the dump, made without the app.
async fn restored(dump: &Value) -> String {
    let name = fresh_name();
    let version = u32::try_from(dump["version"].as_u64().unwrap()).unwrap();
    let stores: Vec<&String> = dump["stores"].as_object().unwrap().keys().collect();
    let index = |store: &str| dump["indexes"][store].as_str().map(str::to_owned);
    let shape = stores.iter().map(|store| ((*store).clone(), index(store))).collect();
    let db = raw::open_with(&name, version, shape).await;
    for store in stores {
        for (key, value) in records(dump, store) {
            raw::put(&db, store, js(key), js(value)).await;
        }
    }
    db.close();
    name
}

/// Fails unless everything in `old` is in `new`, which may hold more: fields added since.
fn holds(new: &Value, old: &Value, at: &str) {
    match (new, old) {
        (Value::Object(new), Value::Object(old)) => {
            for (key, old) in old {
                holds(new.get(key).unwrap_or(&Value::Null), old, &format!("{at}/{key}"));
            }
        }
        (Value::Array(new), Value::Array(old)) => {
            assert_eq!(new.len(), old.len(), "{at}");
            for (place, (new, old)) in new.iter().zip(old).enumerate() {
                holds(new, old, &format!("{at}/{place}"));
            }
        }
        (new, old) => assert_eq!(new, old, "{at}"),
    }
}

fn parsed(text: &Value) -> Value {
    serde_json::from_str(text.as_str().unwrap()).unwrap()
}

#[wasm_bindgen_test]
async fn a_database_of_version_1_is_all_there() {
    let dump: Value = serde_json::from_str(V1).unwrap();
    let storage = open(&restored(&dump).await).await;

    for (key, record) in records(&dump, "plans") {
        let (id, record): (Id, Value) = (key.as_str().unwrap().parse().unwrap(), parsed(record));
        let stored = storage.load(id).await.unwrap().unwrap();
        assert_eq!(stored.rev, Rev(record["rev"].as_u64().unwrap()));
        holds(&serde_json::to_value(&stored.plan).unwrap(), &record["plan"], key.as_str().unwrap());
    }
    let summaries = serde_json::to_value(storage.summaries().await.unwrap()).unwrap();
    assert_eq!(summaries.as_array().unwrap().len(), 3);
    for (summary, (key, old)) in summaries.as_array().unwrap().iter().zip(records(&dump, "heads")) {
        holds(summary, &parsed(old)["summary"], key.as_str().unwrap());
    }
    let outbox = serde_json::to_value(storage.outbox(100).await.unwrap()).unwrap();
    let mut placed: Vec<&Value> = records(&dump, "patches").map(|(_, entry)| entry).collect();
    placed.retain(|entry| entry["place"].is_number());
    placed.sort_by_key(|entry| entry["place"].as_u64());
    assert_eq!((outbox.as_array().unwrap().len(), placed.len()), (2, 2));
    for (patch, entry) in outbox.as_array().unwrap().iter().zip(placed) {
        holds(patch, &parsed(&entry["patch"]), &entry["place"].to_string());
    }
    for (name, value) in records(&dump, "settings") {
        let setting = storage.setting(name.as_str().unwrap()).await.unwrap();
        assert_eq!(setting.as_deref(), value.as_str(), "{name}");
    }
    assert_eq!(storage.saves().await, Ok(5));
}

#[wasm_bindgen_test]
async fn a_database_of_version_1_means_what_it_meant() {
    let dump: Value = serde_json::from_str(V1).unwrap();
    let storage = open(&restored(&dump).await).await;
    let id: Id = "00000000-0000-8000-8000-0000000000a1".parse().unwrap();
    let plan = storage.load(id).await.unwrap().unwrap().plan;
    assert_eq!(plan.account.name, "Halvern Foods");
    assert_eq!(plan.account.revenue["2026-Q1"].amount, -5_000);
    let voss = &plan.stakeholders[&"00000000-0000-8000-8000-0000000000d1".parse().unwrap()];
    let line_2: Id = "00000000-0000-8000-8000-0000000000e1".parse().unwrap();
    assert!(voss.position(line_2).stance == Stance::Indifferent);
    assert_eq!(plan.calls.values().next().unwrap().at.unwrap().to_string(), "09:30");
    assert_eq!(plan.opportunities[&line_2].close_on, None);
    assert!(plan.team.is_empty());
    assert_eq!(plan.extra["later"], 7);
}

#[wasm_bindgen_test]
async fn a_database_of_version_1_goes_on() {
    let dump: Value = serde_json::from_str(V1).unwrap();
    let storage = open(&restored(&dump).await).await;
    let id: Id = "00000000-0000-8000-8000-0000000000a1".parse().unwrap();
    let stored = storage.load(id).await.unwrap().unwrap();
    let mut plan = stored.plan.clone();
    plan.account_mut().name = "Halvern".into();
    let patch = |number: u128, ops| {
        let label = Msg::dynamic("test".into());
        Patch { id: Id::fixed(number), plan: id, at: Stamp(0), by: Author::default(), label, ops }
    };
    // 0x203 was applied and settled in the old app; 0x301 is new.
    let pending = [patch(0x203, vec![]), patch(0x301, diff(&stored.plan, &plan))];
    storage.save(stored.rev, &plan, &pending).await.unwrap();
    let outbox: Vec<Id> = storage.outbox(100).await.unwrap().iter().map(|patch| patch.id).collect();
    assert_eq!(outbox, [0x201, 0x202, 0x301].map(Id::fixed));
    assert_eq!(storage.load(id).await.unwrap().unwrap().plan, plan);
    assert_eq!(storage.saves().await, Ok(6));
}
