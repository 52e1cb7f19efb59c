//! Each rule: fires, does not, at its boundary, and what it says.

use super::RULES;
use crate::insight::Insight;
use crate::plan::{Call, CloseMove, Debrief, Evidence, EvidenceKind, Money, Stamp};
use crate::text::{Catalog, IsoFormats};
use crate::tools::funnel::fixture::{World, day, id};
use std::sync::Arc;

const TODAY: &str = "2026-11-22";

fn found(world: &World, rule: &str) -> Vec<Insight> {
    let card = RULES.iter().find(|card| card.id == rule).unwrap();
    crate::tools::alone(card, &world.plan, &world.playbook, day(TODAY))
}

/// Headline, facts and question of the only insight there is.
fn said(world: &World, rule: &str) -> Vec<String> {
    let catalog = Catalog::new(&[], Box::new(IsoFormats));
    let list = found(world, rule);
    assert_eq!(list.len(), 1, "{list:?}");
    let ask = list[0].ask.iter().map(|ask| &ask.text);
    let all = std::iter::once(&list[0].headline).chain(list[0].because.iter().map(|fact| &fact.text)).chain(ask);
    all.chain(list[0].todo.iter()).map(|msg| catalog.say(msg)).collect()
}

fn held(world: &mut World, on: &str) {
    let debrief = Some(Debrief { held_on: Some(day(on)), ..Debrief::default() });
    let call = Call { opportunity: Some(id(1)), on: Some(day(on)), debrief, ..Call::default() };
    world.plan.calls.insert(id(50), Arc::new(call));
}

#[test]
fn a_stage_nobody_earned_is_told_once_the_sale_was_worked_on() {
    let mut world = World::new();
    assert!(found(&world, "stage-not-earned").is_empty(), "a blank is no insight");
    held(&mut world, "2026-11-10");
    assert_eq!(
        said(&world, "stage-not-earned"),
        [
            "“Sale 1” stands in “proposal”, and 2 things that earn it are not shown",
            "“Sale 1” stands in “proposal”",
            "Nobody at the customer showed: problem",
            "Last call held on 2026-11-10",
            "What would I have to see on your side to know that this holds: problem?",
            "Get it shown: problem",
        ]
    );
    world.prove("problem", Some(id(7)), "2026-11-01");
    world.prove("owner", Some(id(7)), "2026-11-01");
    assert!(found(&world, "stage-not-earned").is_empty());
    world.change(|sale| sale.stage = "won".into());
    world.change(|sale| sale.proofs.clear());
    assert!(found(&world, "stage-not-earned").is_empty(), "what is closed is over");
}

fn moved(world: &mut World, n: u128, from: &str, to: &str, at: &str) {
    let stamp = Stamp((day(at) - day("1970-01-01")).whole_days() * 86_400_000);
    let row = CloseMove { from: Some(day(from)), to: Some(day(to)), at: stamp, ..CloseMove::default() };
    world.change(|sale| _ = sale.close_history.insert(id(n), row));
}

#[test]
fn a_date_slides_when_it_moved_twice_and_the_customer_did_nothing() {
    let mut world = World::new();
    moved(&mut world, 1, "2026-09-30", "2026-10-31", "2026-09-20");
    assert!(found(&world, "date-slides").is_empty(), "once is chance");
    moved(&mut world, 2, "2026-10-31", "2026-12-15", "2026-10-25");
    assert_eq!(
        said(&world, "date-slides"),
        [
            "The date of “Sale 1” moved 2 times, and the customer did nothing in between",
            "Moved from 2026-09-30 to 2026-10-31",
            "Moved from 2026-10-31 to 2026-12-15",
            "Nothing the customer did is on record since 2026-09-20",
            "What happens on your side between now and that date, and who has it in the calendar?",
            "Agree a dated step of the customer’s for “Sale 1”",
        ]
    );
    let act = Evidence {
        about: crate::plan::About { opportunity: Some(id(1)), ..Default::default() },
        kind: EvidenceKind::Did.into(),
        on: Some(day("2026-09-20")),
        ..Evidence::default()
    };
    world.plan.evidence.insert(id(60), Arc::new(act.clone()));
    assert_eq!(found(&world, "date-slides").len(), 1, "on the day of the move is not since");
    world.plan.evidence.insert(id(60), Arc::new(Evidence { on: Some(day("2026-09-21")), ..act }));
    assert!(found(&world, "date-slides").is_empty());
}

#[test]
fn a_date_that_came_nearer_does_not_slide() {
    let mut world = World::new();
    moved(&mut world, 1, "2026-09-30", "2026-10-31", "2026-09-20");
    moved(&mut world, 2, "2026-12-31", "2026-12-15", "2026-10-25");
    assert!(found(&world, "date-slides").is_empty());
}

#[test]
fn a_sale_is_stuck_after_one_and_a_half_times_its_usual_days() {
    let mut world = World::new();
    assert!(found(&world, "stuck").is_empty());
    world.prove("problem", Some(id(7)), "2026-10-09");
    assert!(found(&world, "stuck").is_empty(), "44 of 45 days");
    world.prove("problem", Some(id(7)), "2026-10-08");
    assert_eq!(
        said(&world, "stuck"),
        [
            "“Sale 1” has stood in “proposal” for 45 days without a sign from the customer",
            "The last thing shown dates from 2026-10-08",
            "A sale usually stays 30 days in “proposal”",
            "What has to happen on your side before this moves on, and what holds it up?",
        ]
    );
}

#[test]
fn growth_that_nothing_earned_covers_is_told() {
    let mut world = World::new();
    world.plan.account_mut().revenue = [("2026".into(), Money::new(4_000, "EUR"))].into();
    assert!(found(&world, "target-not-covered").is_empty(), "no target, nothing to cover");
    world.plan.account_mut().target_growth = Some(10);
    assert_eq!(
        said(&world, "target-not-covered"),
        [
            "0 EUR of the 400 EUR growth you plan for is earned",
            "Planned growth: 10 %, which is 400 EUR",
            "Expected in three quarters: 420 EUR; in an earned stage: 0 EUR",
            "Earn the stage “Sale 1” stands in",
        ]
    );
    world.prove("problem", Some(id(7)), "2026-11-01");
    world.prove("owner", Some(id(7)), "2026-11-01");
    assert!(found(&world, "target-not-covered").is_empty(), "420 earned cover 400");
    world.plan.account_mut().target_growth = Some(11);
    assert_eq!(found(&world, "target-not-covered").len(), 1, "420 do not cover 440");
}
