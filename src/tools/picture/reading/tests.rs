use super::*;
use crate::tools::picture::RULES;
use crate::tools::picture::fixture::{TODAY, World, days_ago, id, say};

fn read(world: &World) -> Coverage<'_> {
    Coverage::new(&world.plan, &world.playbook, TODAY)
}

fn topic<'a, 'w>(coverage: &'a Coverage<'w>, key: &str) -> &'a Covered<'w> {
    coverage.topics.iter().find(|topic| topic.topic.key == key).unwrap()
}

#[test]
fn facts_go_to_their_topics_and_age() {
    let mut world = World::new(RULES);
    world.person(2, "Luc Armand", "Chief Financial Officer", Some(4));
    world.fact("value", "Payback decides", 2, 90);
    world.fact("value", "The old one", 2, 91);
    let undated = world.fact("value", "When was this?", 2, 0);
    world.edit_fact(undated, |fact| fact.on = None);
    world.fact("value", "  ", 2, 0);
    world.fact("", "Not sorted", 0, 0);
    world.fact("gone", "Of a topic nobody has any more", 0, 1);
    let coverage = read(&world);
    let value = topic(&coverage, "value");
    assert_eq!(value.facts.iter().map(|known| known.fresh).collect::<Vec<_>>(), [true, false, false]);
    assert_eq!((value.solid, value.importance, value.missing()), (1, 3, 2));
    assert_eq!(coverage.unsorted.len(), 2);
    assert_eq!(coverage.count(), 5, "an empty text is no fact");
}

#[test]
fn the_account_says_what_matters_here() {
    let mut world = World::new(RULES);
    world.plan.account_mut().topics.insert("value".into(), 1);
    world.plan.account_mut().topics.insert("business".into(), 9);
    let coverage = read(&world);
    assert_eq!((topic(&coverage, "value").importance, topic(&coverage, "business").importance), (1, 3));
    assert!(!topic(&coverage, "value").matters());
}

#[test]
fn titles_say_who_would_know() {
    let mut world = World::new(RULES);
    let who = [
        ("Chief Operating Officer", "value", true),
        ("Chief Operating Officer", "operations", false),
        ("CFO", "value", true),
        ("Purchasing Manager", "buying", true),
        ("Quality Lead", "alternatives", false),
        ("Head of IT", "alternatives", true),
        ("Information Technology", "alternatives", true),
        ("Site Engineering", "operations", true),
        ("Airline Sales", "operations", false),
        ("Vice President Supply", "pressures", true),
        ("", "value", false),
    ];
    for (title, key, expected) in who {
        world.person(2, "Somebody", title, None);
        let coverage = read(&world);
        assert_eq!(!topic(&coverage, key).knowers().is_empty(), expected, "{title} {key}");
    }
}

#[test]
fn the_next_topics_are_the_empty_ones_that_matter_most_and_go_to_different_people() {
    let mut world = World::new(RULES);
    world.person(2, "Luc Armand", "CFO", Some(4));
    world.person(3, "Beata Lind", "Procurement", Some(3));
    world.person(4, "Marek Dudek", "Director Frozen", Some(5));
    world.fact("pressures", "Penalties doubled", 4, 3);
    let coverage = read(&world);
    let next: Vec<_> = coverage
        .next()
        .iter()
        .map(|next| (coverage.topics[next.place].topic.key.as_str(), next.whom.map(|(id, _)| id)))
        .collect();
    assert_eq!(next, [("buying", Some(id(2))), ("value", Some(id(4))), ("business", Some(id(4)))]);
    world.plan.stakeholders.clear();
    assert!(read(&world).next().iter().all(|next| next.whom.is_none()), "nobody is invented");
}

#[test]
fn a_contradiction_is_found_once_from_either_side() {
    let mut world = World::new(RULES);
    let a = world.fact("value", "Payback decides", 0, 9);
    let b = world.fact("value", "Payback does not matter", 0, 3);
    world.edit_fact(b, |fact| fact.conflicts_with = Some(id(a)));
    world.edit_fact(a, |fact| fact.conflicts_with = Some(id(b)));
    let coverage = read(&world);
    assert_eq!(coverage.conflicts.len(), 1);
    assert_eq!((coverage.conflicts[0].0.id, coverage.conflicts[0].1.id), (id(a), id(b)));
    assert_eq!(topic(&coverage, "value").solid, 0, "disputed facts are nothing to build on");
    world.edit_fact(a, |fact| fact.conflicts_with = Some(id(a)));
    world.edit_fact(b, |fact| fact.conflicts_with = Some(id(77)));
    assert!(read(&world).conflicts.is_empty(), "neither with itself nor with one that is gone");
}

#[test]
fn the_list_begins_with_what_waits_to_be_sorted() {
    let mut world = World::new(RULES);
    let old = world.fact("business", "Old", 0, 9);
    let new = world.fact("business", "New", 0, 1);
    let value = world.fact("value", "Value", 0, 0);
    let unsorted = world.fact("", "Unsorted", 0, 30);
    assert_eq!(listed(&world.plan, &world.playbook), [id(unsorted), id(new), id(old), id(value)]);
}

#[test]
fn the_last_word_is_the_newest_of_whatever_kind() {
    let mut world = World::new(RULES);
    assert_eq!(last_word(&world.plan, TODAY), None);
    world.fact("value", "Ours", 0, 1);
    assert_eq!(last_word(&world.plan, TODAY), None);
    world.fact("value", "Theirs", 2, 40);
    assert_eq!(last_word(&world.plan, TODAY).unwrap().0, days_ago(40));
    let call = world.call(12, &[2]);
    assert_eq!(last_word(&world.plan, TODAY), Some((days_ago(12), About::whole(EntityKind::Call, id(call)))));
}

fn led(world: &World) -> String {
    lead(&read(world)).iter().map(say).collect::<Vec<_>>().join(" ")
}

#[test]
fn one_sentence_says_what_to_ask_next_and_whom() {
    let mut world = World::new(RULES);
    assert_eq!(
        led(&world),
        "A broad base first: one answer on each topic before much on any of them. Begin with “Goals, pressures, obstacles” (we have yet to find out whom to ask)."
    );
    world.person(2, "Luc Armand", "CFO", Some(4));
    world.person(4, "Marek Dudek", "Director Frozen", Some(5));
    world.facts("operations", 2, 2);
    assert_eq!(
        led(&world),
        "What we know about “Operations, and what we change in them” comes from people who would hardly know. Ask next about “Goals, pressures, obstacles” (Marek Dudek), “How they buy” (Luc Armand), “Value and money” (Marek Dudek)."
    );
    world.facts("operations", 6, 4);
    assert!(led(&world).starts_with("We know much about “Operations, and what we change in them” and little else."));
    world.plan.account_mut().topics.insert("operations".into(), 1);
    assert!(led(&world).starts_with("Most of what we know is about what matters little here."));
}

#[test]
fn the_sentence_warns_of_what_cannot_be_built_on() {
    let mut world = World::new(RULES);
    let a = world.fact("value", "Payback decides", 0, 100);
    let b = world.fact("value", "Payback does not matter", 0, 100);
    assert!(led(&world).starts_with("2 of 2 facts are past their shelf life."), "{}", led(&world));
    world.edit_fact(a, |fact| fact.conflicts_with = Some(id(b)));
    assert!(led(&world).starts_with("Two of our facts contradict each other."), "{}", led(&world));
    world.plan.facts.clear();
    for key in ["business", "pressures", "operations", "organisation", "buying", "alternatives", "value"] {
        world.facts(key, 3, 0);
    }
    assert_eq!(
        led(&world),
        "Lately we have only written down what we knew. Every topic stands on fresh facts; from here on, depth: test what your plan rests on."
    );
}
