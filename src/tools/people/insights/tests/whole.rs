//! The room as a whole: the list of rules, and how much of it a person is shown.

#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // small numbers of test rows

use super::*;
use crate::insight::{Severity, Source};
use crate::plan::{Authority, Origin, Stance, Words};
use crate::text::{Catalog, IsoFormats, LANGUAGES, Msg};
use crate::tools::people::{RULES, capture};
use proptest::prelude::*;
use std::sync::Arc;

/// The Players of the catalogue; † first to none.
const CATALOGUE: [(&str, bool, Severity); 17] = [
    ("unproven-advocate", false, Severity::Act),
    ("no-advocate-with-yes", false, Severity::Act),
    ("final-authority-unknown", true, Severity::Act),
    ("opposed-with-power", false, Severity::Act),
    ("access-withheld", false, Severity::Act),
    ("acquaintance-as-proof", false, Severity::Watch),
    ("liked-without-horsepower", false, Severity::Watch),
    ("stance-generalised", false, Severity::Watch),
    ("motive-unknown", true, Severity::Watch),
    ("may-not-be-able-to-champion", false, Severity::Watch),
    ("nobody-opposed", false, Severity::Watch),
    ("protecting-the-relationship", false, Severity::Watch),
    ("single-threaded", false, Severity::Watch),
    ("proof-expired", false, Severity::Watch),
    ("unique-tie-unused", false, Severity::Watch),
    ("advocate-can-travel", false, Severity::Strength),
    ("proven-yes", false, Severity::Strength),
];

#[test]
fn the_rules_are_those_of_the_catalogue() {
    let ours: Vec<_> = RULES.iter().map(|card| (card.id, card.blank)).collect();
    assert_eq!(ours, CATALOGUE.map(|(id, blank, _)| (id, blank)));
}

#[test]
fn every_rule_and_every_word_is_explained_in_every_language() {
    for language in LANGUAGES {
        let catalog = Catalog::new(&[language.tag.to_owned()], Box::new(IsoFormats));
        let has = |key: String| {
            let key = key.replace('_', "-");
            assert_ne!(catalog.say(&Msg::dynamic(key.clone())), key, "{}", language.tag);
        };
        let rules = CATALOGUE.iter().map(|(rule, ..)| format!("why-{rule}"));
        let stances = Stance::ALL.iter().map(|word| format!("stance-{}", word.word()));
        let authorities = Authority::ALL.iter().map(|word| format!("authority-{}", word.word()));
        let bases = Basis::ALL.iter().map(|word| format!("basis-{}", word.word()));
        let backings = crate::plan::Backing::ALL.iter().map(|word| format!("backing-{}", word.word()));
        let sources = [
            Source::Ruff2012,
            Source::Edinger,
            Source::StrategicAccounts2012,
            Source::AnalyzeSuccess,
            Source::WalletShare2014,
        ];
        let sources = sources.iter().map(|source| format!("source-{}", source.word()));
        for key in rules.chain(stances).chain(authorities).chain(bases).chain(backings).chain(sources) {
            has(key);
        }
    }
}

#[test]
fn german_has_every_sentence_with_the_same_arguments() {
    let (en, de) =
        (include_str!("../../../../../locales/players.en.ftl"), include_str!("../../../../../locales/players.de.ftl"));
    let keys = |text: &str| -> Vec<String> {
        text.lines()
            .filter_map(|line| line.split_once(" = "))
            .filter(|(key, _)| !key.starts_with([' ', '#']))
            .map(|(key, _)| key.to_owned())
            .collect()
    };
    assert_eq!(keys(en), keys(de));
    let arguments = |text: &str, key: &str| -> std::collections::BTreeSet<String> {
        let from = text.find(&format!("\n{key} = ")).unwrap() + 1;
        let rest = &text[from..];
        let end = rest.find("\nplayers-").or(rest.find("\n\n")).unwrap_or(rest.len());
        rest[..end]
            .split('$')
            .skip(1)
            .map(|a| a.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect())
            .collect()
    };
    for key in keys(en) {
        assert_eq!(arguments(en, &key), arguments(de, &key), "{key}");
    }
}

#[test]
fn every_sentence_that_is_said_is_written() {
    let en = include_str!("../../../../../locales/players.en.ftl");
    let code = [
        include_str!("../access.rs"),
        include_str!("../advocates.rs"),
        include_str!("../case.rs"),
        include_str!("../contact.rs"),
        include_str!("../motives.rs"),
        include_str!("../power.rs"),
        include_str!("../proof.rs"),
        include_str!("../travel.rs"),
        include_str!("../../reading/mod.rs"),
    ]
    .concat();
    let used: std::collections::BTreeSet<_> =
        code.split("\"players-").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let written: std::collections::BTreeSet<_> =
        en.lines().filter_map(|line| line.strip_prefix("players-")?.split(" =").next()).collect();
    assert_eq!(used, written);
}

#[test]
fn severities_are_those_of_the_catalogue() {
    for found in halvern().run() {
        let (_, _, severity) = CATALOGUE.into_iter().find(|(id, ..)| *id == found.rule).unwrap();
        assert_eq!(found.severity, severity, "{}", found.rule);
    }
}

/// A worked account in which many rules fire.
fn halvern() -> World {
    let mut world = ingrid_and_marek();
    world.person(LUC, "Luc Armand", Veto, OpposedPassive, Some(5));
    world.said(LUC, "opposed_passive", 120);
    world.person(PRIYA, "Priya Nand", NoAuthority, Advocate, Some(4));
    world.evidence(PRIYA, "advocate", EvidenceKind::Said, Basis::Hearsay, 140);
    world.person(TOMAS, "Tomas Reyl", Uses, Indifferent, Some(2));
    for days in [40, 20, 5] {
        world.call(days, &[TOMAS, MAREK]);
    }
    world
}

#[test]
fn every_insight_stands_on_two_facts_and_leads_to_a_question() {
    let found = halvern().run();
    let rules: std::collections::BTreeSet<_> = found.iter().map(|i| i.rule).collect();
    assert!(rules.len() >= 6, "{rules:?}");
    for insight in found {
        assert!(insight.because.len() >= 2, "{}", insight.rule);
        let ask = insight.ask.unwrap();
        assert!(ask.about.opportunity.is_some(), "{}", insight.rule);
        for text in insight.because.iter().map(|fact| &fact.text).chain([&insight.headline, &ask.text]) {
            let text = say(text);
            assert!(!text.contains("players-") && !text.contains("{$") && !text.contains("  "), "{text}");
        }
    }
}

#[test]
fn an_account_that_was_only_imported_raises_nothing() {
    let mut world = World::new();
    world.plan.opportunities.clear();
    world.plan.account_mut().origin = Some(Origin { system: "salesforce".into(), ..Origin::default() });
    assert!(world.run().is_empty());
}

#[test]
fn the_line_a_rep_types_first_earns_an_insight_at_once() {
    let mut world = World::new();
    let jane = capture::parse("Jane Doe, VP Operations, final authority, advocate").unwrap();
    world.plan.stakeholders.insert(id(1), Arc::new(jane.into_stakeholder(id(LINE2), TODAY, "Anna")));
    let found = world.run();
    assert_eq!(found.len(), 1);
    assert_eq!(say(&found[0].headline), "Jane Doe is an advocate, and nothing shows it");
}

proptest! {
    #[test]
    fn four_people_typed_today_raise_at_most_three(
        people in prop::collection::vec((0..6_usize, 0..5_usize, prop::option::of(1..6_u8)), 4),
        stage in prop_oneof![Just("discover"), Just("proposal")],
        with_team in any::<bool>(),
    ) {
        let mut world = World::new();
        world.stage(LINE2, stage);
        for (n, (authority, stance, sway)) in people.into_iter().enumerate() {
            let n = n as u128 + 1;
            world.person(n, &format!("Person {n}"), Authority::ALL[authority], Stance::ALL[stance], sway);
            if with_team {
                world.plan.team.insert(id(n + 50), Arc::default());
                world.change(n, |person| { person.relationships.insert(id(n + 50), 4); });
            }
        }
        world.marked_today();
        let found = world.run();
        prop_assert!(found.len() <= 3, "{:?}", found.iter().map(|i| i.rule).collect::<Vec<_>>());
    }
}

#[test]
fn a_large_plan_is_read_in_a_time_nobody_notices() {
    let mut world = World::new();
    for sale in 0..10 {
        world.opportunity(900 + sale, &format!("Sale {sale}"), 1000);
    }
    for n in 1..=50_u128 {
        let (authority, stance) = (Authority::ALL[n as usize % 6], Stance::ALL[n as usize % 5]);
        world.person(n, &format!("Person {n}"), authority, stance, Some(n as u8 % 6));
        for sale in 1..10 {
            world.position(n, 900 + sale, authority, stance);
        }
    }
    for n in 0..300_u128 {
        let evidence = world.said(n % 50 + 1, "advocate", n as i64 % 120);
        world.edit_evidence(evidence, |row| row.about.opportunity = Some(id(900 + n % 10)));
    }
    for n in 0..30 {
        world.call(n, &[u128::from(n as u8) + 1, 2, 3]);
    }
    let found = world.run();
    assert!(found.len() > 50);
    assert_eq!(found, world.run());
    if std::env::var_os("GROUNDPLAN_TIME").is_some() {
        let from = std::time::Instant::now();
        for _ in 0..100 {
            std::hint::black_box(world.run());
        }
        println!("{} insights in {:?}", found.len(), from.elapsed() / 100);
    }
}
