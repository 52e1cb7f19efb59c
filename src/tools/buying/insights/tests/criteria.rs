use super::*;
use crate::plan::{Authority, Money, Statement};
use std::sync::Arc;

const WRONG: &str = "criteria-from-the-wrong-people";
const PRICE: &str = "price-sensitivity-unmet";

fn beatas_criteria() -> World {
    let mut world = World::new();
    world.ingrid();
    world.person(BEATA, "Beata Lind", Authority::Recommends, Some(2));
    world.criterion(50, "Price", 5, Some(BEATA));
    world.criterion(51, "Terms of payment", 5, Some(BEATA));
    world.criterion(52, "Uptime", 2, Some(INGRID));
    world
}

#[test]
fn the_yardstick_belongs_to_somebody_without_a_say() {
    let world = beatas_criteria();
    assert_eq!(
        world.told_by(WRONG),
        [
            "The heavy criteria on Line 2 monitoring come from people whose word does not carry, while Ingrid Voss decides",
            "- “Price”, weight 5 of 5, comes from Beata Lind, sway 2 of 5",
            "- “Terms of payment”, weight 5 of 5, comes from Beata Lind, sway 2 of 5",
            "- Ingrid Voss decides, and none of the heavy criteria is theirs",
            "> What would you judge it by yourself, and what weighs most?",
        ]
    );
    assert_eq!(world.find(WRONG)[0].ask.as_ref().unwrap().to, Some(id(INGRID)));
}

#[test]
fn half_of_them_is_no_majority_and_sway_is_a_say() {
    let mut world = beatas_criteria();
    world.criterion(51, "Uptime of the line", 5, Some(INGRID));
    assert!(world.quiet(WRONG), "half");
    let mut world = beatas_criteria();
    world.edit_person(BEATA, |person| person.sway = Some(4));
    assert!(world.quiet(WRONG), "sway 4");
    world.edit_person(BEATA, |person| person.sway = None);
    assert!(world.quiet(WRONG), "nobody knows");
    let mut world = beatas_criteria();
    world.plan.stakeholders.remove(&id(INGRID));
    assert!(world.quiet(WRONG), "nobody is known to decide");
}

#[test]
fn who_looks_at_the_price_wants_a_figure() {
    let mut world = World::new();
    world.person(INGRID, "Luc Armand", Authority::Veto, Some(5));
    world.edit_person(INGRID, |person| person.position_mut(id(LINE2)).price_sensitivity = Some(1));
    assert!(world.quiet(PRICE), "it matters little");
    world.edit_person(INGRID, |person| person.position_mut(id(LINE2)).price_sensitivity = Some(2));
    assert_eq!(
        world.told_by(PRICE),
        [
            "Luc Armand looks at the price of Line 2 monitoring, and nobody there has put our worth into money",
            "- Luc Armand can stop it, and looks hard at the price",
            "- No statement of our worth stands against it",
            "> What would this have to bring you in a year for the price not to be the question?",
        ]
    );
    let mut ours = Statement {
        text: "We save them a shift a week".into(),
        worth: Some(Money::new(90_000, "EUR")),
        ..Statement::default()
    };
    world.plan.statements.insert(id(70), Arc::new(ours.clone()));
    assert_eq!(world.told_by(PRICE)[2], "- What we are worth, 90000 EUR a year, is our own figure");
    ours.worth = None;
    ours.confirmed_by = Some(id(INGRID));
    world.plan.statements.insert(id(70), Arc::new(ours.clone()));
    assert_eq!(world.told_by(PRICE)[2], "- One statement of our worth, without a figure");
    ours.worth = Some(Money::new(90_000, "EUR"));
    world.plan.statements.insert(id(70), Arc::new(ours));
    assert!(world.quiet(PRICE));
}

#[test]
fn somebody_who_only_recommends_does_not_raise_it() {
    let mut world = World::new();
    world.person(BEATA, "Beata Lind", Authority::Recommends, Some(5));
    world.edit_person(BEATA, |person| person.position_mut(id(LINE2)).price_sensitivity = Some(3));
    assert!(world.quiet(PRICE));
}
