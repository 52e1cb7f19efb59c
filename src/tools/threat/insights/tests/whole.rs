use super::*;
use crate::insight::Severity;
use crate::tools::run;
use crate::tools::threat::RULES;
use crate::tools::tried::{Listed, catalogued, whole};

/// The Competitive threat of the catalogue.
const CATALOGUE: [Listed; 8] = [
    ("no-alternative-named", true, Severity::Watch),
    ("behind-on-what-matters", false, Severity::Act),
    ("unknown-on-what-matters", false, Severity::Watch),
    ("their-sponsor", false, Severity::Act),
    ("price-only", false, Severity::Watch),
    ("shift-the-criteria", false, Severity::Watch),
    ("rating-without-proof", false, Severity::Watch),
    ("ahead-on-the-heaviest", false, Severity::Strength),
];

#[test]
fn the_rules_are_those_of_the_catalogue_and_explained() {
    catalogued(RULES, &CATALOGUE);
}

fn busy() -> World {
    let mut world = World::halvern();
    world.backs(INGRID, Some(NOTHING));
    world.rate(PAYBACK, None, 2, 9);
    world.rate(PAYBACK, Some(NOTHING), 4, 9);
    world.rate(PRICE, None, 4, 9);
    world.rate(PRICE, Some(CORVUS), 3, 9);
    world
}

#[test]
fn every_insight_is_whole() {
    let found = run(RULES, &busy().sale.plan, &busy().sale.playbook, TODAY);
    let rules: Vec<_> = found.iter().map(|insight| insight.rule).collect();
    assert_eq!(rules, ["behind-on-what-matters", "their-sponsor", "rating-without-proof", "price-only"]);
    for insight in found {
        whole(&insight, &CATALOGUE, id(LINE2), "threat-");
    }
}

#[test]
fn four_entries_in_an_empty_plan_earn_an_insight() {
    let mut world = World::new();
    world.alternative(CORVUS, "Corvus", AlternativeKind::Competitor);
    world.sale.criterion(PAYBACK, "Payback", 5, None);
    world.rate(PAYBACK, None, 3, 0);
    world.rate(PAYBACK, Some(CORVUS), 4, 0);
    let found = run(RULES, &world.sale.plan, &world.sale.playbook, TODAY);
    assert_eq!(found.iter().map(|i| i.rule).collect::<Vec<_>>(), ["behind-on-what-matters"]);
}

#[test]
fn names_alone_and_a_sale_that_is_over_raise_nothing() {
    let world = World::halvern();
    assert!(run(RULES, &world.sale.plan, &world.sale.playbook, TODAY).is_empty());
    let mut world = busy();
    world.sale.stage("won");
    assert!(run(RULES, &world.sale.plan, &world.sale.playbook, TODAY).is_empty());
}
