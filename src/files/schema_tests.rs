//! The JSON Schema of the file format, made from the types. It is shipped as `public/schema/groundplan-1.json`; this fails
//! when that is stale, and `GROUNDPLAN_WRITE_SCHEMA=1 cargo test schema` writes it anew.

use super::envelope::{Enclosed, Exported, VERSION, read_any};
use super::exercise_file::MOST_TASKS;
use super::{Contents, Exercise, Kind, Submission};
use crate::plan::Plan;
use crate::playbook::Playbook;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};
use std::path::Path;

/// Figures that have a highest value (`validate.rs` refuses more): the type, the field, the most.
const MOST: &[(&str, &str, u64)] = &[
    ("Stakeholder", "sway", 5),
    ("Influence", "strength", 3),
    ("Position", "comfort", 5),
    ("Position", "price_sensitivity", 3),
    ("Unit", "our_share", 100),
    ("Criterion", "weight", 5),
    ("Rating", "score", 5),
    ("ValueAnswer", "guess", 5),
    ("ValueAnswer", "answer", 5),
    ("Debrief", "talk_share", 100),
];

fn schema() -> Value {
    let mut types = SchemaSettings::draft2020_12().into_generator();
    let plan = types.subschema_for::<Plan>();
    let playbook = types.subschema_for::<Playbook>();
    let exercise = types.subschema_for::<Exercise>();
    let submission = types.subschema_for::<Submission>();
    let exported = types.subschema_for::<Exported>();
    let enclosed = types.subschema_for::<Enclosed>();
    let mut defs = Value::Object(types.take_definitions(true));
    for (name, field, most) in MOST {
        defs[*name]["properties"][*field]["maximum"] = json!(most);
    }
    // What a plan must have when it comes from outside: a name.
    let named = json!({ "allOf": [plan, {
        "required": ["account"], "properties": { "account": { "required": ["name"] } },
    }] });
    let one_call = json!({ "allOf": [named, {
        "required": ["id", "calls"], "properties": { "calls": { "minProperties": 1, "maxProperties": 1 } },
    }] });
    let backup = json!({
        "type": "object",
        "required": ["plans"],
        "properties": {
            "plans": { "type": "object", "additionalProperties": named, "description": "Plans by id." },
            "playbook": { "anyOf": [playbook, { "type": "null" }] },
            "settings": { "type": "object", "properties": { "name": { "type": "string" } } },
        },
    });
    let exercise = json!({ "allOf": [exercise, {
        "required": ["id", "case"],
        "properties": { "case": named, "tasks": { "maxProperties": MOST_TASKS } },
    }] });
    let submission = json!({ "allOf": [submission, {
        "required": ["id", "exercise", "participant", "plan"], "properties": { "plan": named },
    }] });
    let of = |kind: Kind, contents: &Value| json!({ "properties": { "kind": { "const": kind.word() }, "contents": contents } });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A .groundplan file",
        "type": "object",
        "required": ["format", "kind", "version", "contents"],
        "properties": {
            "format": { "const": "groundplan" },
            "kind": { "enum": ["plan", "call", "playbook", "exercise", "submission", "backup"] },
            "version": { "const": VERSION },
            "exported": exported,
            "history": { "description": "The plan's history; leave it out when writing by hand.", "anyOf": [enclosed, { "type": "null" }] },
            "checksum": {
                "description": "SHA-256 of the compact JSON of `contents` with sorted keys. Leave it out when writing by hand.",
                "type": ["string", "null"], "pattern": "^[0-9a-fA-F]{64}$",
            },
        },
        "oneOf": [
            of(Kind::Plan, &named), of(Kind::Call, &one_call),
            of(Kind::Playbook, &json!(playbook)), of(Kind::Backup, &backup),
            of(Kind::Exercise, &exercise), of(Kind::Submission, &submission),
        ],
        "$defs": defs,
    })
}

#[test]
fn the_shipped_schema_is_the_one_of_the_types() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/schema/groundplan-1.json");
    let text = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
    if std::env::var_os("GROUNDPLAN_WRITE_SCHEMA").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &text).unwrap();
    }
    let shipped = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(shipped == text, "stale: GROUNDPLAN_WRITE_SCHEMA=1 cargo test schema");
}

#[test]
fn every_figure_with_a_highest_value_is_in_the_schema() {
    let schema = schema();
    for (name, field, most) in MOST {
        let found = &schema["$defs"][*name]["properties"][*field];
        assert!(found["type"].is_array() || found["type"].is_string(), "{name}.{field} is no field: {found}");
        assert_eq!(found["maximum"], json!(most));
    }
    for table in Plan::TABLES {
        assert!(schema["$defs"]["Plan"]["properties"][*table].is_object(), "{table}");
    }
}

/// The example in `docs/format.md`, between the fences.
fn example() -> &'static str {
    let text = include_str!("../../docs/format.md");
    text.split("```json\n").nth(1).unwrap().split("```").next().unwrap()
}

#[test]
fn the_documented_example_is_the_tested_file_and_imports() {
    let file = include_str!("../../tests/data/by-hand.groundplan");
    assert_eq!(example(), file, "docs/format.md shows tests/data/by-hand.groundplan");
    let Ok(Contents::Plan(read)) = read_any(file.as_bytes()) else { panic!("{:?}", read_any(file.as_bytes())) };
    assert_eq!((read.plan.account.name.as_str(), read.warnings.as_slice()), ("Northmill Paper", &[][..]));
    assert_eq!((read.plan.stakeholders.len(), read.plan.evidence.len(), read.plan.calls.len()), (2, 1, 1));
}
