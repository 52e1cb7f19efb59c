use super::*;
use crate::plan::Opportunity;
use crate::playbook::Stage;
use crate::text::{Catalog, IsoFormats};
use serde_json::json;
use std::sync::{Arc, LazyLock};

fn catalog() -> Catalog {
    Catalog::new(&["en".to_owned()], Box::new(IsoFormats))
}

fn path(parts: &[&str]) -> Vec<String> {
    parts.iter().map(|&part| part.to_owned()).collect()
}

/// Names by a playbook that calls one stage as no key would.
fn names(plan: &Plan) -> Names<'_> {
    static PLAYBOOK: LazyLock<Playbook> = LazyLock::new(|| {
        let stages = vec![Stage { key: "propose".into(), name: "Offer on the table".into(), ..Stage::default() }];
        Playbook { stages, ..Playbook::default() }
    });
    Names { plan, playbook: &PLAYBOOK }
}

fn says(parts: &[&str], value: Value, plan: &Plan) -> String {
    let told = value_words(&path(parts), Some(&value), names(plan)).map(|arg| msg!("said-set", what = "x", to = arg));
    let said = told.map(|told| catalog().say(&told)).unwrap_or_default();
    said.trim_start_matches("x: ").replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn words_of_the_format_are_said_by_the_words_of_the_app() {
    let (person, sale) = (Id::fixed(1).to_string(), Id::fixed(2).to_string());
    let plan = Plan::default();
    let at = |field: &'static str| {
        ["stakeholders".to_owned(), person.clone(), "positions".into(), sale.clone(), field.into()]
    };
    let say = |field, word: &str| {
        let at = at(field);
        says(&at.each_ref().map(String::as_str), json!(word), &plan)
    };
    assert_eq!(say("stance", "opposed_active"), "actively against");
    assert_eq!(say("authority", "final"), "final authority");
    assert_eq!(say("stance", "a_word_of_tomorrow"), "a word of tomorrow");
    assert_eq!(say("motive", "final"), "final", "somebody's own word stays what it is");
    assert_eq!(says(&["calls", &person, "bold", "outcome"], json!("skipped"), &plan), "Not asked");
    assert_eq!(says(&["account", "profile", "size"], json!("partly"), &plan), "Partly");
    let position = json!({"stance": "advocate", "authority": "veto", "motive": "", "marked": null});
    assert_eq!(says(&["stakeholders", &person, "positions", &sale], position, &plan), "veto, advocate");
}

#[test]
fn amounts_days_and_scales_are_said_as_everywhere() {
    let sale = Id::fixed(2).to_string();
    let mut plan = Plan::default();
    let row = Opportunity { amount: Some(Money::new(1, "EUR")), ..Opportunity::default() };
    plan.opportunities.insert(Id::fixed(2), Arc::new(row));
    let whole = json!({"amount": 420_000, "currency": "EUR"});
    let told = says(&["opportunities", &sale, "amount"], whole, &plan);
    assert_eq!(told, says(&["opportunities", &sale, "amount", "amount"], json!(420_000), &plan));
    assert!(told.contains("EUR"), "{told}");
    let day = value_words(&path(&["opportunities", &sale, "close_on"]), Some(&json!("2026-06-02")), names(&plan));
    assert!(matches!(day, Some(Arg::Date(_))));
    let knows = says(&["stakeholders", &sale, "relationships", "x"], json!(0), &plan);
    assert_eq!(knows, catalog().say(&Msg::dynamic("people-relationship-0".into())));
    assert_eq!(value_words(&path(&["calls", &sale, "minutes"]), Some(&json!(30)), names(&plan)), Some(Arg::Number(30)));
}

#[test]
fn a_stage_is_said_by_its_name_in_the_playbook() {
    let (plan, sale) = (Plan::default(), Id::fixed(2).to_string());
    let stage = |key: &str| says(&["opportunities", &sale, "stage"], json!(key), &plan);
    assert_eq!(stage("propose"), "Offer on the table");
    assert_eq!(stage("gone_since"), "gone since", "a key that the playbook no longer has");
    assert_eq!(says(&["opportunities", &sale, "next_step"], json!("propose"), &plan), "propose", "somebody's own word");
}

#[test]
fn nothing_is_nothing_and_long_texts_are_shortened() {
    let plan = Plan::default();
    for nothing in [json!(null), json!(""), json!("  "), json!([]), json!({"a": ""})] {
        assert_eq!(value_words(&path(&["account", "name"]), Some(&nothing), names(&plan)), None, "{nothing}");
    }
    let long = says(&["account", "name"], json!("word ".repeat(60)), &plan);
    assert!(long.chars().count() <= LONGEST + 1 && long.ends_with('…'));
    assert_eq!(says(&["stakeholders", "x", "reports_to"], json!(Id::fixed(9).to_string()), &plan), "…");
}

#[test]
fn every_word_of_the_table_stands_in_the_catalogue() {
    let catalog = catalog();
    for (_, _, words, group) in WORDS {
        for word in words() {
            let key = format!("{group}-{}", word.replace('_', "-"));
            assert_ne!(catalog.say(&Msg::dynamic(key.clone())), key, "no text for {key}");
        }
    }
}
