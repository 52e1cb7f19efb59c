//! Every rule: it fires, it does not, its boundary, and its exact words.

use crate::plan::{About, Authority, EntityKind, Move, Stance};
use crate::tools::picture::RULES;
use crate::tools::picture::fixture::{LINE2, World, days_ago, id, say};
use std::sync::Arc;

const TOMAS: u128 = 7;
const LUC: u128 = 2;
const MAREK: u128 = 4;

/// Seven facts on operations and one on pressures, from people who know.
fn lopsided() -> World {
    let mut world = World::new(RULES);
    world.person(TOMAS, "Tomas Reyl", "Maintenance Lead", Some(2));
    world.person(LUC, "Luc Armand", "CFO", Some(4));
    world.facts("operations", 6, TOMAS);
    world.fact("operations", "Night shifts run with one fitter", TOMAS, 12);
    world.fact("pressures", "Capex is frozen", LUC, 12);
    world
}

#[test]
fn eight_facts_of_one_kind_lead_to_the_next_three_topics() {
    assert_eq!(
        lopsided().told_by("breadth-first"),
        [
            "7 of 8 facts are about “Operations, and what we change in them”, and 5 topics that matter are empty",
            "- “Operations, and what we change in them”: 7 facts, the newest today",
            "- “How they buy”: nothing yet; Luc Armand would know",
            "- “Value and money”: nothing yet; Luc Armand would know",
            "- “Their business and market”: nothing yet; nobody on the map would know",
            "> How did you decide the last time you bought something of this size?",
        ]
    );
    let found = lopsided().find("breadth-first").remove(0);
    assert_eq!((found.age, found.ask.unwrap().to), (12, Some(id(LUC))));
}

#[test]
fn seven_facts_are_too_few_to_speak_of_the_spread() {
    let mut world = lopsided();
    world.plan.facts.pop_last();
    assert!(world.quiet("breadth-first"));
    let mut world = World::new(RULES);
    for (topic, count) in [("operations", 4), ("pressures", 3), ("buying", 3)] {
        world.facts(topic, count, 0);
    }
    assert!(world.quiet("breadth-first"), "forty percent is not over forty percent");
    world.facts("operations", 1, 0);
    assert!(!world.quiet("breadth-first"));
    world.facts("value", 1, 0);
    world.facts("business", 1, 0);
    world.facts("operations", 6, 0);
    assert!(world.quiet("breadth-first"), "two of seven empty are less than a third");
}

#[test]
fn once_every_sale_is_closed_discovery_rests() {
    let mut world = lopsided();
    world.sale(|sale| sale.stage = "won".into());
    assert!(world.speaking().is_empty());
}

#[test]
fn most_facts_on_what_matters_little_are_the_wrong_things() {
    let mut world = lopsided();
    assert!(world.quiet("wrong-things"));
    world.plan.account_mut().topics.insert("operations".into(), 1);
    assert_eq!(
        world.told_by("wrong-things"),
        [
            "7 of 8 facts are about what matters little here",
            "- “Operations, and what we change in them”: 7 facts, the newest today",
            "- “How they buy”: nothing yet; Luc Armand would know",
            "- “Value and money”: nothing yet; Luc Armand would know",
            "- “Their business and market”: nothing yet; nobody on the map would know",
            "> How did you decide the last time you bought something of this size?",
        ]
    );
    assert!(world.quiet("breadth-first"), "one of the two speaks");
    world.facts("value", 6, LUC);
    assert!(world.quiet("wrong-things"), "half is not most");
}

#[test]
fn facts_from_people_who_would_not_know_are_worth_little() {
    let mut world = World::new(RULES);
    world.person(TOMAS, "Tomas Reyl", "Maintenance Lead", Some(2));
    world.fact("buying", "Capex is decided in May", TOMAS, 5);
    assert!(world.quiet("wrong-people"), "one fact is no pattern");
    world.fact("buying", "Procurement only signs", TOMAS, 3);
    assert_eq!(
        world.told_by("wrong-people"),
        [
            "What we know about “How they buy” comes from Tomas Reyl, who would hardly know",
            "- “Procurement only signs”: Tomas Reyl, 3 days ago",
            "- “Capex is decided in May”: Tomas Reyl, 5 days ago",
            "- Tomas Reyl is Maintenance Lead, and nobody on the map would know better",
            "> Who in your house would know about “How they buy”, and would you introduce us?",
        ]
    );
    assert_eq!(world.asks("wrong-people"), Some(id(TOMAS)));
    world.person(LUC, "Luc Armand", "CFO", Some(4));
    assert_eq!(
        world.told_by("wrong-people")[3..],
        ["- Luc Armand, CFO, would know", "> How did you decide the last time you bought something of this size?"]
    );
    assert_eq!(world.asks("wrong-people"), Some(id(LUC)));
}

#[test]
fn one_who_knows_or_cannot_be_judged_settles_it() {
    let mut world = World::new(RULES);
    world.person(TOMAS, "Tomas Reyl", "Maintenance Lead", Some(2));
    world.person(LUC, "Luc Armand", "CFO", Some(4));
    for n in 0..3 {
        world.fact("buying", &format!("Fact {n}"), TOMAS, 5);
    }
    assert!(!world.quiet("wrong-people"));
    let last = world.fact("buying", "I sign", LUC, 5);
    assert!(world.quiet("wrong-people"), "one of them knows");
    world.edit_fact(last, |fact| fact.from = None);
    assert!(!world.quiet("wrong-people"), "nobody's word is no knowledge");
    world.change(TOMAS, |person| person.title = String::new());
    assert!(world.quiet("wrong-people"), "without a title nobody can be judged");
    world.change(TOMAS, |person| person.title = "Maintenance".into());
    world.plan.account_mut().topics.insert("buying".into(), 1);
    assert!(world.quiet("wrong-people"), "it matters little here");
}

#[test]
fn five_facts_of_our_own_and_no_word_from_the_customer() {
    let mut world = World::new(RULES);
    world.person(LUC, "Luc Armand", "CFO", Some(4));
    for days in [30, 3, 2, 1] {
        world.fact("value", &format!("Noted {days} days back"), 0, days);
    }
    assert!(world.quiet("writing-down-what-we-know"), "four");
    let fifth = world.fact("operations", "Line 2 is old", 0, 31);
    assert!(world.quiet("writing-down-what-we-know"), "one of them is older than thirty days");
    world.edit_fact(fifth, |fact| fact.on = Some(days_ago(0)));
    world.call(31, &[LUC]);
    assert_eq!(
        world.told_by("writing-down-what-we-know"),
        [
            "5 facts of our own in 30 days, and not a word from the customer",
            "- “Line 2 is old”: nobody noted who said it, today",
            "- “Noted 1 days back”: nobody noted who said it, yesterday",
            "- “Noted 2 days back”: nobody noted who said it, 2 days ago",
            "- The last word from the customer came 31 days ago",
            "> Which figure are you measured on this year, and what stands in its way?",
        ]
    );
    world.call(30, &[LUC]);
    assert!(world.quiet("writing-down-what-we-know"), "a call thirty days ago is news");
}

/// Luc, who can veto, and Tomas disagree about payback.
fn disputed() -> (World, u128, u128) {
    let mut world = World::new(RULES);
    world.person(LUC, "Luc Armand", "CFO", Some(4));
    world.person(TOMAS, "Tomas Reyl", "Maintenance Lead", Some(2));
    let a = world.fact("value", "Nothing pays back in two years", LUC, 20);
    let b = world.fact("value", "The heads paid for themselves in one", TOMAS, 4);
    world.edit_fact(b, |fact| fact.conflicts_with = Some(id(a)));
    (world, a, b)
}

#[test]
fn a_contradiction_cannot_wait_once_somebody_who_decides_believes_half_of_it() {
    let (mut world, a, b) = disputed();
    assert!(world.quiet("contradiction"), "nothing leans on it yet");
    world.stands(LUC, Authority::Veto, Stance::Unknown);
    assert_eq!(
        world.told_by("contradiction"),
        [
            "Two facts contradict each other, and Luc Armand, who has a say in Line 2 monitoring, believes one of them",
            "- “Nothing pays back in two years”: Luc Armand, 20 days ago",
            "- “The heads paid for themselves in one”: Tomas Reyl, 4 days ago",
            "- Why it cannot wait: Luc Armand, who has a say in Line 2 monitoring, believes one of them",
            "> We have heard two things: “Nothing pays back in two years” and “The heads paid for themselves in one”. Which is it, from where you sit?",
        ]
    );
    let found = world.find("contradiction").remove(0);
    assert_eq!((found.at_stake, found.age), (420_000, 20));
    assert_eq!(found.because[0].about, About::whole(EntityKind::Fact, id(a)));
    assert_eq!(found.because[1].about, About::whole(EntityKind::Fact, id(b)));
    world.person(MAREK, "Marek Dudek", "Director Frozen", Some(4));
    assert_eq!(world.asks("contradiction"), Some(id(MAREK)), "somebody who told neither of them");
    world.sale(|sale| sale.stage = "lost".into());
    assert!(world.quiet("contradiction"));
}

#[test]
fn a_call_a_move_or_a_stage_can_lean_on_it() {
    let (mut world, a, _) = disputed();
    let call = world.call(-3, &[TOMAS]);
    world.edit_call(call, |call| call.opening.words = "You said: “Nothing pays back in two years.” Why?".into());
    assert_eq!(
        world.told_by("contradiction")[0],
        "Two facts contradict each other, and a planned call opens with one of them"
    );
    world.plan.calls.clear();
    let row = Move { text: "Show it".into(), about: Some(About::whole(EntityKind::Fact, id(a))), ..Move::default() };
    world.plan.moves.insert(id(60), Arc::new(row));
    assert_eq!(
        world.told_by("contradiction")[0],
        "Two facts contradict each other, and a move of ours rests on one of them"
    );
    world.plan.moves.clear();
    world.sale(|sale| sale.cost_of_waiting = "Nothing pays back in two years, so they wait".into());
    assert_eq!(
        world.told_by("contradiction")[0],
        "Two facts contradict each other, and Line 2 monitoring rests on one of them"
    );
}

#[test]
fn what_matters_much_and_stands_on_shaky_ground_is_where_to_dig() {
    let (mut world, ..) = disputed();
    assert_eq!(
        world.told_by("dig-here"),
        [
            "“Value and money” matters much here, and what we know contradicts itself",
            "- “Nothing pays back in two years”: Luc Armand, 20 days ago",
            "- “The heads paid for themselves in one”: Tomas Reyl, 4 days ago",
            "- Luc Armand, CFO, would know",
            "> If it worked, which line of your budget would show it?",
        ]
    );
    world.stands(LUC, Authority::Final, Stance::Unknown);
    assert!(world.quiet("dig-here"), "the contradiction speaks for itself");
}

#[test]
fn old_facts_are_dug_up_on_the_day_after_their_shelf_life() {
    let mut world = World::new(RULES);
    let old = world.fact("buying", "Capex is decided in May", 0, 90);
    assert!(world.quiet("dig-here"));
    world.edit_fact(old, |fact| fact.on = Some(days_ago(91)));
    assert_eq!(
        world.told_by("dig-here"),
        [
            "“How they buy” matters much here, and all we know is older than 90 days",
            "- “Capex is decided in May”: nobody noted who said it, 91 days ago",
            "- Nobody on the map would know about “How they buy”",
            "> How did you decide the last time you bought something of this size?",
        ]
    );
    world.plan.account_mut().topics.insert("buying".into(), 2);
    assert!(world.quiet("dig-here"), "it matters, but not much");
}

#[test]
fn a_single_fact_is_few_once_there_are_many_elsewhere() {
    let mut world = World::new(RULES);
    for topic in ["business", "operations", "organisation", "alternatives", "pressures", "value"] {
        world.facts(topic, 2, 0);
    }
    assert!(world.quiet("dig-here"), "an empty topic is a blank");
    world.facts("buying", 1, 0);
    assert_eq!(world.told_by("dig-here")[0], "“How they buy” matters much here, and rests on a single fact");
    world.facts("buying", 1, 0);
    assert!(world.quiet("dig-here"));
    let mut lopsided = lopsided();
    assert!(lopsided.quiet("dig-here"), "breadth comes first");
    lopsided.plan.facts.clear();
    lopsided.fact("buying", "Capex is decided in May", 0, 2);
    assert!(lopsided.quiet("dig-here"), "it is early");
}

#[test]
fn the_broad_picture_is_complete_when_the_customer_has_spoken_on_everything_that_matters() {
    let mut world = World::new(RULES);
    world.person(LUC, "Luc Armand", "CFO", Some(4));
    for topic in ["business", "pressures", "operations", "organisation", "buying", "alternatives"] {
        world.fact(topic, &format!("On {topic}"), LUC, 3);
    }
    world.fact("value", "Payback decides", LUC, 91);
    world.fact("value", "Payback decides, we think", 0, 3);
    assert!(world.quiet("broad-picture-complete"), "the fresh word on value is ours");
    world.fact("value", "Payback decides still", LUC, 90);
    assert_eq!(
        world.told_by("broad-picture-complete"),
        [
            "The broad picture stands: 9 facts from one person, and no topic that matters is empty",
            "- “On business”: Luc Armand, 3 days ago",
            "- “On pressures”: Luc Armand, 3 days ago",
            "- “On operations”: Luc Armand, 3 days ago",
            "> What have we never asked you that we should have asked?",
        ]
    );
    let (a, b) = (*world.plan.facts.first_key_value().unwrap().0, 10_002);
    world.edit_fact(b, |fact| fact.conflicts_with = Some(a));
    assert!(world.quiet("broad-picture-complete"), "two of them contradict each other");
}

#[test]
fn every_rule_is_explained() {
    for card in RULES {
        let key = format!("why-{}", card.id);
        assert_ne!(say(&crate::text::Msg::dynamic(key.clone())), key);
    }
    assert!(World::new(RULES).speaking().is_empty(), "a fresh plan raises nothing, {LINE2}");
}

#[test]
fn three_people_and_three_facts_earn_an_insight() {
    let mut world = World::new(RULES);
    world.person(TOMAS, "Tomas Reyl", "Maintenance Lead", None);
    world.fact("buying", "Capex is decided in May", TOMAS, 0);
    world.fact("buying", "Procurement only signs", TOMAS, 0);
    assert_eq!(world.speaking(), ["wrong-people"], "within six entries, and only one");
}

#[test]
fn a_large_plan_is_read_in_a_time_nobody_notices() {
    let mut world = World::new(RULES);
    for n in 1..=50_u8 {
        let title = if n % 2 == 0 { "Director Operations" } else { "Purchasing Manager" };
        world.person(u128::from(n), &format!("Person {n}"), title, Some(n % 6));
    }
    for n in 0..300_u16 {
        let topic = world.playbook.topics[usize::from(n % 7)].key.clone();
        world.fact(&topic, &format!("Fact {n}"), u128::from(n % 50) + 1, i64::from(n % 120));
    }
    assert_eq!(world.speaking(), world.speaking());
    if std::env::var_os("GROUNDPLAN_TIME").is_some() {
        let from = std::time::Instant::now();
        for _ in 0..100 {
            std::hint::black_box(world.speaking());
        }
        println!("{:?}: {:?}", world.speaking(), from.elapsed() / 100);
    }
}
