use super::*;
use crate::plan::{Cell, CellStatus, Money, Offering, Plan, Unit};
use std::sync::Arc;

const TRAVEL: &str = "advocate-can-travel";
const SOFIE: u128 = 8;

/// Marek, proven in Frozen, has a line to Sofie in Bakery, where Corvus sits.
fn bakery(status: CellStatus) -> World {
    let mut world = ingrid_and_marek();
    world.change(MAREK, |person| person.unit = "Frozen".into());
    world.person(SOFIE, "Sofie Bek", NoAuthority, Unknown, Some(3));
    world.change(SOFIE, |person| person.unit = "bakery".into());
    world.line(MAREK, SOFIE);
    let unit = Unit { name: "Bakery".into(), ..Unit::default() };
    world.plan.units.insert(id(60), Arc::new(unit));
    let offering = Offering { name: "Monitoring".into(), ..Offering::default() };
    world.plan.offerings.insert(id(61), Arc::new(offering));
    let cell = Cell {
        unit: id(60),
        offering: id(61),
        status: status.into(),
        potential: Some(Money::new(300_000, "EUR")),
        incumbent: "Corvus".into(),
        ..Cell::default()
    };
    world.plan.cells.insert(id(62), Arc::new(cell));
    world
}

#[test]
fn a_proven_advocate_with_a_line_into_whitespace_can_travel() {
    let world = bakery(CellStatus::Theirs);
    assert_eq!(
        world.told_by(TRAVEL),
        [
            "Marek Dudek can carry us into Bakery",
            "- Shared the downtime figures, 12 days ago",
            "- Marek Dudek has a line to Sofie Bek in Bakery",
            "- Bakery: Corvus holds Monitoring, worth 300000 EUR a year",
            "> Would you introduce us to Sofie Bek in Bakery, and say why you are for it?",
        ]
    );
    assert_eq!(world.find(TRAVEL)[0].at_stake, 300_000);
    let mut world = bakery(CellStatus::Idle);
    assert_eq!(world.told_by(TRAVEL)[3], "- Bakery: Monitoring is idle, worth 300000 EUR a year");
    Plan::change(&mut world.plan.cells, id(62), |cell| (cell.potential, cell.offering) = (None, id(0)));
    assert_eq!(world.told_by(TRAVEL)[3], "- Bakery: one offering is idle, potential unknown");
}

#[test]
fn only_whitespace_is_worth_the_journey() {
    for status in [CellStatus::Unknown, CellStatus::Pursued, CellStatus::Ours] {
        assert!(bakery(status).quiet(TRAVEL), "{status:?}");
    }
}

#[test]
fn only_a_proven_advocate_travels() {
    for (days, fires) in [(90, true), (91, false)] {
        let mut world = bakery(CellStatus::Idle);
        let proof = *world.plan.evidence.iter().find(|(_, row)| row.about.id == id(MAREK)).unwrap().0;
        Plan::change(&mut world.plan.evidence, proof, |row| row.on = Some(days_ago(days)));
        assert_eq!(!world.quiet(TRAVEL), fires, "{days}");
    }
}

#[test]
fn it_takes_a_line_and_another_unit() {
    let mut world = bakery(CellStatus::Idle);
    world.change(MAREK, |person| person.influences.clear());
    assert!(world.quiet(TRAVEL));
    world.line(SOFIE, MAREK);
    assert!(!world.quiet(TRAVEL), "whoever is heard by Marek hears him too");
    world.change(MAREK, |person| person.unit = "BAKERY".into());
    assert!(world.quiet(TRAVEL), "at home there is nowhere to travel");
}

#[test]
fn a_journey_is_told_once_whatever_the_number_of_opportunities() {
    let mut world = bakery(CellStatus::Idle);
    world.opportunity(REFRESH, "Sensor refresh", 60_000);
    world.position(MAREK, REFRESH, Uses, Advocate);
    let proof = world.did(MAREK, "advocate", 2);
    world.edit_evidence(proof, |row| row.about.opportunity = Some(id(REFRESH)));
    assert_eq!(world.find(TRAVEL).len(), 1);
}
