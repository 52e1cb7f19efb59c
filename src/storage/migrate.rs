//! Plans written by earlier versions of the app, lifted step by step to today's shape. Used for the database and for
//! files alike, so that there is one ladder and one set of golden plans.

use super::{Result, Rev, StorageError, Stored};
use crate::plan::{Id, Plan, Texts, read_json};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The version of a plan's JSON this app writes. A new optional field needs no new version (missing fields are filled,
/// unknown ones kept); a field that moves or changes its meaning does.
pub const PLAN_VERSION: u32 = 1;

/// Lifts a plan by one version.
type Step = fn(Value) -> std::result::Result<Value, String>;

/// The ladder: the first step leads from version 1 to version 2, and so on.
const STEPS: &[Step] = &[];

const _: () = assert!(STEPS.len() + 1 == PLAN_VERSION as usize, "every version has the step that leads to it");

/// Reads a plan's JSON that was written as `version`.
///
/// # Errors
/// [`StorageError::TooNew`] when a newer app wrote it; [`StorageError::Damaged`] (with the plan's id, where it can be
/// read) when it is no plan.
pub fn plan_from_json(version: u32, json: Value) -> Result<Plan> {
    let name = json.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    let damaged = |reason: String| StorageError::Damaged { plan: name.clone(), reason };
    let json = climb(STEPS, version, json).map_err(|why| match why {
        Fall::TooNew { found, known } => StorageError::TooNew { found, known },
        Fall::Broken(reason) => damaged(reason),
    })?;
    serde_json::from_value(json).map_err(|error| damaged(error.to_string()))
}

enum Fall {
    TooNew { found: u32, known: u32 },
    Broken(String),
}

/// Takes the steps that are left from `version` on.
fn climb(steps: &[Step], version: u32, json: Value) -> std::result::Result<Value, Fall> {
    let known = u32::try_from(steps.len()).unwrap_or(u32::MAX).saturating_add(1);
    if version > known {
        return Err(Fall::TooNew { found: version, known });
    }
    let taken = version.checked_sub(1).and_then(|taken| usize::try_from(taken).ok());
    let Some(left) = taken.and_then(|taken| steps.get(taken..)) else {
        return Err(Fall::Broken(format!("version {version} never existed")));
    };
    left.iter().try_fold(json, |json, step| step(json)).map_err(Fall::Broken)
}

/// A plan as the database keeps it: one JSON text that tells its own version and revision.
#[derive(Serialize, Deserialize)]
struct Record<P> {
    version: u32,
    rev: Rev,
    plan: P,
}

/// The text under which the database keeps a plan. Rows whose texts are kept are not written anew.
///
/// # Errors
/// [`StorageError::Damaged`] when the plan cannot be written as JSON (no plan made here is such).
pub fn plan_to_text(rev: Rev, plan: &Plan, texts: &mut Texts) -> Result<String> {
    let damaged =
        |error: serde_json::Error| StorageError::Damaged { plan: plan.id.to_string(), reason: error.to_string() };
    let text = texts.plan(plan).map_err(damaged)?;
    Ok(format!("{{\"version\":{PLAN_VERSION},\"rev\":{},\"plan\":{text}}}", rev.0))
}

/// Reads what [`plan_to_text`] wrote, in this version or an earlier one.
///
/// # Errors
/// [`StorageError::Damaged`] naming `id` when it is no plan or another one, [`StorageError::TooNew`] when a newer app
/// wrote it.
pub fn plan_from_text(id: Id, text: &str) -> Result<Stored> {
    let damaged = |reason: String| StorageError::Damaged { plan: id.to_string(), reason };
    let record: Record<Value> = read_json(text).map_err(|error| damaged(error.to_string()))?;
    let plan = plan_from_json(record.version, record.plan).map_err(|error| match error {
        StorageError::Damaged { reason, .. } => damaged(reason),
        other => other,
    })?;
    let stored = Stored { rev: record.rev, plan };
    if stored.plan.id == id { Ok(stored) } else { Err(damaged(format!("it holds plan {}", stored.plan.id))) }
}

/// Reads what a newer app wrote as far as this one understands it, to be looked at and never to be saved. What it does not
/// know is among the unknown fields.
///
/// # Errors
/// [`StorageError::Damaged`] naming `id` when it is no plan to this app.
pub fn plan_at_sight(id: Id, text: &str) -> Result<Stored> {
    let mut record: Record<Value> =
        read_json(text).map_err(|error| StorageError::Damaged { plan: id.to_string(), reason: error.to_string() })?;
    record.version = record.version.min(PLAN_VERSION);
    plan_from_text(id, &serde_json::to_string(&record).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_plan_survives_its_text() {
        let mut plan = Plan::new(Id::fixed(1), "Halvern");
        plan.extra.insert("gadgets".into(), json!({"a": [1, null, 0.1]}));
        let text = plan_to_text(Rev(3), &plan, &mut Texts::default()).unwrap();
        assert_eq!(plan_from_text(plan.id, &text), Ok(Stored { rev: Rev(3), plan }));
    }

    /// The same golden plans that the browser test puts into a database; here for whoever runs only the native tests.
    #[test]
    fn the_plans_of_version_1_can_be_read() {
        let dump: Value = serde_json::from_str(include_str!("../../tests/golden/database-v1.json")).unwrap();
        for record in dump["stores"]["plans"].as_array().unwrap() {
            let (id, text) = (record[0].as_str().unwrap().parse().unwrap(), record[1].as_str().unwrap());
            let plan = plan_from_text(id, text).unwrap().plan;
            let old = serde_json::from_str::<Value>(text).unwrap()["plan"].take();
            assert_eq!(plan_from_json(1, old), Ok(plan), "a file of that time holds the same");
        }
    }

    #[test]
    fn what_cannot_be_read_names_the_plan() {
        let text = plan_to_text(Rev(1), &Plan::new(Id::fixed(2), "other"), &mut Texts::default()).unwrap();
        let (no_plan, no_version) = (r#"{"version":1,"rev":1,"plan":7}"#, r#"{"version":0,"rev":1,"plan":{}}"#);
        for broken in ["", "{", "[]", no_plan, no_version, &text] {
            let Err(StorageError::Damaged { plan, reason }) = plan_from_text(Id::fixed(1), broken) else {
                panic!("{broken} was read");
            };
            assert_eq!(plan, Id::fixed(1).to_string());
            assert!(!reason.is_empty());
        }
    }

    #[test]
    fn a_newer_plan_is_refused_not_guessed() {
        let newer = format!("{{\"version\":{},\"rev\":1,\"plan\":{{\"id\":\"{}\"}}}}", PLAN_VERSION + 1, Id::fixed(1));
        assert_eq!(
            plan_from_text(Id::fixed(1), &newer),
            Err(StorageError::TooNew { found: PLAN_VERSION + 1, known: PLAN_VERSION })
        );
    }

    #[test]
    fn a_newer_plan_can_be_looked_at() {
        let id = Id::fixed(1);
        let newer = json!({"version": 9, "rev": 4, "plan": {"id": id, "account": {"name": "Acme"}, "later": [1]}});
        let Stored { rev, plan } = plan_at_sight(id, &newer.to_string()).unwrap();
        assert_eq!((rev, plan.account.name.as_str(), &plan.extra["later"]), (Rev(4), "Acme", &json!([1])));
        assert!(matches!(plan_at_sight(id, "{"), Err(StorageError::Damaged { .. })));
        let other_shape = newer.to_string().replace(r#"{"name":"Acme"}"#, "7");
        assert!(matches!(plan_at_sight(id, &other_shape), Err(StorageError::Damaged { .. })));
    }

    #[test]
    fn the_ladder_is_climbed_from_where_one_stands() {
        let steps: &[Step] = &[
            |mut json| {
                json["two"] = json!(true);
                Ok(json)
            },
            |mut json| {
                json["three"] = json["two"].clone();
                Ok(json)
            },
        ];
        assert_eq!(climb(steps, 1, json!({})).ok(), Some(json!({"two": true, "three": true})));
        assert_eq!(climb(steps, 2, json!({})).ok(), Some(json!({"three": null})));
        assert_eq!(climb(steps, 3, json!({})).ok(), Some(json!({})));
        assert!(matches!(climb(steps, 4, json!({})), Err(Fall::TooNew { found: 4, known: 3 })));
        assert!(matches!(climb(steps, 0, json!({})), Err(Fall::Broken(_))));
        let failing: &[Step] = &[|_| Err("no".into())];
        assert!(matches!(climb(failing, 1, json!({})), Err(Fall::Broken(_))));
    }
}
