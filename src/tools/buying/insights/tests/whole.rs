use super::*;
use crate::insight::Severity;
use crate::tools::buying::RULES;
use crate::tools::run;
use crate::tools::tried::{Listed, catalogued, whole};

/// The Buying process of the catalogue, as far as it is this room's.
const CATALOGUE: [Listed; 9] = [
    ("ahead-of-the-customer", false, Severity::Act),
    ("continuation-not-advance", false, Severity::Act),
    ("cost-of-waiting-unknown", false, Severity::Watch),
    ("no-compelling-event", true, Severity::Watch),
    ("step-overdue", false, Severity::Watch),
    ("step-without-owner", true, Severity::Watch),
    ("process-unknown", true, Severity::Watch),
    ("criteria-from-the-wrong-people", false, Severity::Watch),
    ("price-sensitivity-unmet", false, Severity::Watch),
];

#[test]
fn the_rules_are_those_of_the_catalogue_and_explained() {
    catalogued(RULES, &CATALOGUE);
}

/// Much goes wrong at once.
fn busy() -> World {
    let mut world = World::new();
    world.ingrid();
    world.stage("proposal");
    world.step("notice", |row| row.done_on = Some(day(-40)));
    world.step("agree_problem", |row| row.due = Some(day(-10)));
    world.step("compare", |_| {});
    world.call(30, &[INGRID], |_| {});
    world.call(3, &[INGRID], |_| {});
    world
}

#[test]
fn every_insight_is_whole_and_at_most_one_speaks_of_a_blank() {
    let world = busy();
    let found = run(RULES, &world.plan, &world.playbook, TODAY);
    assert!(found.len() >= 4, "{:?}", found.iter().map(|i| i.rule).collect::<Vec<_>>());
    let blanks = found.iter().filter(|i| CATALOGUE.iter().any(|(id, blank, _)| *id == i.rule && *blank)).count();
    assert_eq!(blanks, 1);
    for insight in found {
        whole(&insight, &CATALOGUE, id(LINE2), "buying-");
    }
}

#[test]
fn two_entries_in_an_empty_plan_earn_an_insight() {
    let mut world = World::new();
    world.step("agree_problem", |row| row.due = Some(day(-1)));
    let found = run(RULES, &world.plan, &world.playbook, TODAY);
    assert_eq!(found.iter().map(|i| i.rule).collect::<Vec<_>>(), ["step-overdue"]);
}

#[test]
fn a_sale_that_is_over_raises_nothing() {
    let mut world = busy();
    world.stage("lost");
    assert!(run(RULES, &world.plan, &world.playbook, TODAY).is_empty());
    assert!(run(RULES, &World::new().plan, &world.playbook, TODAY).is_empty(), "an empty one neither");
}
