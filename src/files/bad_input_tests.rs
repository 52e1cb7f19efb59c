//! What arrives is not always what was sent.

use super::envelope::{check_size, read, write};
use super::*;
use crate::plan::{Id, Plan};
use crate::text::{Catalog, IsoFormats};
use proptest::prelude::*;
use serde_json::{Value, json};

const GOLDEN: &str = include_str!("../../tests/golden/plan-v1.groundplan");

fn small() -> String {
    write(Kind::Plan, &Plan::new(Id::fixed(1), "Halvern Foods"), &made::exported())
}

/// The small file with one field of its envelope or contents changed, and no checksum.
fn with(pointer: &str, value: Value) -> String {
    let mut file: Value = serde_json::from_str(&small()).unwrap();
    file.as_object_mut().unwrap().remove("checksum");
    *file.pointer_mut(pointer).unwrap() = value;
    file.to_string()
}

fn refused(text: &str) -> FileError {
    read(text.as_bytes()).unwrap_err()
}

fn said(error: &FileError) -> String {
    Catalog::new(&[], Box::new(IsoFormats)).say(&error.message())
}

#[test]
fn what_is_no_plan_is_refused_with_its_reason() {
    assert_eq!(refused(""), FileError::Empty);
    assert_eq!(refused("[1, 2]"), FileError::NotGroundplan);
    assert_eq!(refused("{}"), FileError::NotGroundplan);
    assert_eq!(refused(&with("/format", json!("other"))), FileError::NotGroundplan);
    assert_eq!(refused(&with("/kind", json!("recipe"))), FileError::UnknownKind("recipe".into()));
    assert_eq!(refused(&with("/kind", json!(3))), FileError::UnknownKind(String::new()));
    assert_eq!(refused(&with("/kind", json!("exercise"))), FileError::KindNotYet(Kind::Exercise));
    assert_eq!(refused(&with("/version", json!("1"))), FileError::NoVersion);
    assert_eq!(refused(&with("/version", json!(0))), FileError::NoVersion);
    assert_eq!(refused(&with("/version", json!(2))), FileError::Newer { found: 2, known: 1 });
    assert_eq!(refused(&with("/kind", json!("call"))), FileError::NotOneCall { found: 0 });
}

#[test]
fn a_place_that_cannot_be_read_is_named() {
    let Err(FileError::Syntax { line, column, reason }) = read(b"{\n  \"format\": groundplan\n}") else { panic!() };
    assert_eq!((line, column, reason.as_str()), (2, 13, "expected value"));
    assert_eq!(refused("{\n\"format\":"), FileError::CutOff { line: 2 });
    assert!(matches!(refused("\u{1F600}"), FileError::Syntax { line: 1, .. }));
}

#[test]
fn a_field_of_a_wrong_type_is_named() {
    let path = |text: &str| match refused(text) {
        FileError::Field { path, .. } => path,
        other => panic!("{other:?}"),
    };
    assert_eq!(path(&with("/contents/account/name", json!(5))), "account.name");
    assert_eq!(path(&with("/contents/account/employees", json!("many"))), "account.employees");
    assert_eq!(path(&with("/contents/calls", json!([]))), "calls");
    assert_eq!(path(&with("/contents", json!("nothing"))), "contents");
    assert_eq!(path(&with("/contents/stakeholders", json!({"x": {}}))), "stakeholders.x");
    let id = Id::fixed(7).to_string();
    let person = json!({ &id: {"sway": "high"} });
    assert_eq!(path(&with("/contents/stakeholders", person)), format!("stakeholders.{id}.sway"));
    let call = json!({ &id: {"questions": { &id: {"text": {}}}}});
    assert_eq!(path(&with("/contents/calls", call)), format!("calls.{id}.questions.{id}.text"));
}

#[test]
fn a_plan_needs_an_id_and_a_name() {
    assert_eq!(refused(&with("/contents/id", json!(Id::default().to_string()))), FileError::NoId);
    assert_eq!(refused(&with("/contents/account", json!({}))), FileError::NoName);
    assert_eq!(refused(&with("/contents", json!({"account": {}}))), FileError::NoName);
}

#[test]
fn a_changed_file_is_damaged_until_its_checksum_is_removed() {
    let changed = small().replace("Halvern Foods", "Halvern Fuuds");
    assert_eq!(refused(&changed), FileError::Damaged);
    let by_hand: String = changed.lines().filter(|line| !line.contains("\"checksum\"")).collect();
    let by_hand = by_hand.replace("\"history\": null,", "\"history\": null");
    assert_eq!(read(by_hand.as_bytes()).unwrap().plan.account.name, "Halvern Fuuds");
    assert_eq!(refused(&small().replace("\"checksum\": \"", "\"checksum\": \"0")), FileError::Damaged);
}

#[test]
fn order_of_keys_and_white_space_do_no_damage() {
    let file: Value = serde_json::from_str(&small()).unwrap();
    assert!(file["checksum"].is_string());
    assert!(read(file.to_string().as_bytes()).is_ok());
    assert!(read(format!("\u{FEFF}{}", small()).as_bytes()).is_ok());
    assert!(read(small().replace('\n', "\r\n").as_bytes()).is_ok());
}

#[test]
fn utf16_is_told_by_name() {
    let wide: Vec<u8> = small().encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read(&wide), Err(FileError::Utf16));
    assert!(said(&FileError::Utf16).contains("UTF-16"));
}

#[test]
fn limits_are_kept() {
    assert_eq!(check_size(MAX_BYTES), Ok(()));
    assert_eq!(check_size(MAX_BYTES + 1), Err(FileError::TooLarge { size: MAX_BYTES + 1, limit: MAX_BYTES }));
    let large = " ".repeat(11 << 20);
    assert!(matches!(refused(&large), FileError::TooLarge { .. }));
    for open in ["[", "{\"a\":", "[{\"a\":"] {
        assert_eq!(refused(&open.repeat(100_000)), FileError::TooDeep { limit: 64 });
    }
    let nested = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(refused(&format!("{{\"contents\":{nested}}}")), FileError::TooDeep { limit: 64 });
}

#[test]
fn numbers_survive_exactly() {
    let mut plan = Plan::new(Id::fixed(1), "Halvern Foods");
    for (n, number) in
        [5e-324, f64::MAX, 0.1 + 0.2, 1.000_000_000_000_000_2, -0.0, 123_456_789.123_456_78].iter().enumerate()
    {
        plan.extra.insert(format!("float{n}"), json!(number));
    }
    plan.extra.insert("large".into(), json!(u64::MAX));
    plan.extra.insert("small".into(), json!(i64::MIN));
    let text = plan_file::export(&plan, &made::exported()).unwrap();
    assert_eq!(read(text.as_bytes()).unwrap().plan, plan);
}

#[test]
fn every_naughty_string_survives_in_every_text_field() {
    let base = made::one_of_each();
    let reads = |value: &Value| serde_json::from_value::<Plan>(value.clone());
    let is_text = |place: &String| {
        let mut probe = base.clone();
        let Some(leaf) = probe.pointer_mut(place).filter(|leaf| leaf.is_string()) else { return false };
        *leaf = json!("§");
        reads(&probe).is_ok()
    };
    let texts: Vec<String> = made::places(&base).into_iter().filter(is_text).collect();
    assert!(texts.len() > 100, "{}", texts.len());
    for naughty in made::naughty() {
        let mut value = base.clone();
        for place in &texts {
            *value.pointer_mut(place).unwrap() = json!(naughty);
        }
        let plan = reads(&value).unwrap();
        let text = write(Kind::Plan, &plan, &made::exported());
        assert_eq!(read(text.as_bytes()).unwrap().plan, plan, "{naughty:?}");
    }
}

#[test]
fn a_cut_off_file_is_refused_wherever_it_was_cut() {
    let bytes = GOLDEN.trim_end().as_bytes();
    for end in (0..bytes.len()).step_by(97) {
        let error = read(&bytes[..end]).unwrap_err();
        assert!(
            matches!(error, FileError::Empty | FileError::CutOff { .. } | FileError::NotUtf8 { .. }),
            "{end}: {error:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn a_mutated_file_never_panics(
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        checked in any::<bool>(),
    ) {
        // Without its checksum a file is read to the end, however it was mutilated.
        let word = if checked { "\"checksum\"" } else { "\"removed!\"" };
        let mut bytes = GOLDEN.replacen("\"checksum\"", word, 1).into_bytes();
        for (at, byte) in edits {
            let at = at.index(bytes.len());
            bytes[at] = if checked { byte } else { b' ' + byte % 95 };
        }
        if let Err(error) = read(&bytes) {
            prop_assert!(!said(&error).is_empty());
        }
    }

    #[test]
    fn any_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(read(&bytes).is_err());
        let _ = csv::Table::read(&bytes, &|bytes| bytes.iter().map(|byte| char::from(*byte)).collect());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn every_plan_survives_its_file(plan in made::plans()) {
        let text = plan_file::export(&plan, &made::exported()).unwrap();
        let back = read(text.as_bytes()).unwrap();
        prop_assert_eq!(&back.plan, &plan);
        prop_assert_eq!(back.exported, made::exported());
        prop_assert!(text.ends_with('\n'));
    }
}
