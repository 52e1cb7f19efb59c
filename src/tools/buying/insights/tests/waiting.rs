use super::*;
use crate::plan::{
    About, Alternative, AlternativeKind, Aspect, Backing, Basis, EntityKind, Evidence, EvidenceKind, Plan,
};
use std::sync::Arc;

const COST: &str = "cost-of-waiting-unknown";
const EVENT: &str = "no-compelling-event";

fn doing_nothing() -> World {
    let mut world = World::new();
    world.ingrid();
    let row = Alternative {
        name: "Do nothing".into(),
        kind: AlternativeKind::DoNothing.into(),
        opportunity: Some(id(LINE2)),
        ..Alternative::default()
    };
    world.plan.alternatives.insert(id(60), Arc::new(row));
    world
}

#[test]
fn waiting_looks_free_until_they_say_what_it_costs() {
    let mut world = doing_nothing();
    assert_eq!(
        world.told_by(COST),
        [
            "Doing nothing is open to them on Line 2 monitoring, and nobody has said what it costs",
            "- Doing nothing is among their alternatives",
            "- Nobody on their side has said what waiting costs",
            "> If this stays as it is for another year, what does that cost you, and who pays it?",
        ]
    );
    world.edit_person(INGRID, |person| {
        let position = person.position_mut(id(LINE2));
        position.backs = Backing::Alternative.into();
        position.backs_alternative = Some(id(60));
    });
    world.sale(|row| row.cost_of_waiting = "About 40,000 a month.".into());
    assert_eq!(
        world.told_by(COST),
        [
            "What waiting costs them on Line 2 monitoring is our figure, not theirs",
            "- Ingrid Voss backs doing nothing",
            "- “About 40,000 a month” is our own reckoning",
            "> We reckon what waiting costs you; what would you put in its place?",
        ]
    );
    assert_eq!(world.find(COST)[0].ask.as_ref().unwrap().to, Some(id(INGRID)));
    world.sale(|row| row.cost_said_by = Some(id(INGRID)));
    assert!(world.quiet(COST));
    world.sale(|row| row.cost_said_by = Some(id(77)));
    assert!(!world.quiet(COST), "somebody who is gone");
}

#[test]
fn words_of_theirs_kept_as_evidence_settle_it() {
    let mut world = doing_nothing();
    let mut row = Evidence {
        about: About {
            kind: EntityKind::Opportunity.into(),
            id: id(LINE2),
            opportunity: Some(id(LINE2)),
            aspect: Aspect::CostOfWaiting.into(),
        },
        kind: EvidenceKind::Said.into(),
        basis: Basis::Hearsay.into(),
        on: Some(day(-3)),
        ..Evidence::default()
    };
    world.plan.evidence.insert(id(61), Arc::new(row.clone()));
    assert!(!world.quiet(COST), "hearsay");
    row.basis = Basis::FirstHand.into();
    world.plan.evidence.insert(id(61), Arc::new(row));
    assert!(world.quiet(COST));
}

#[test]
fn while_doing_nothing_is_no_alternative_the_cost_may_wait() {
    let mut world = doing_nothing();
    Plan::change(&mut world.plan.alternatives, id(60), |row| row.kind = AlternativeKind::InHouse.into());
    assert!(world.quiet(COST));
    Plan::change(&mut world.plan.alternatives, id(60), |row| {
        row.kind = AlternativeKind::DoNothing.into();
        row.opportunity = Some(id(901));
    });
    assert!(world.quiet(COST), "of another sale");
}

#[test]
fn a_date_nothing_of_theirs_stands_behind() {
    let mut world = World::new();
    world.ingrid();
    world.call(8, &[INGRID], |_| {});
    assert!(world.quiet(EVENT), "untouched");
    world.sale(|row| row.close_on = Some(day(30)));
    world.step("compare", |_| {});
    assert_eq!(
        world.told_by(EVENT),
        [
            "Nothing on their side makes the date of Line 2 monitoring matter",
            "- No event on their side makes the date matter",
            "- We expect the decision on 2026-12-22, 30 days from today",
            "- One call held, 8 days ago",
            "> What happens on your side if this is not decided by then?",
        ]
    );
    world.plan.calls.clear();
    assert!(world.quiet(EVENT), "too early");
    world.stage("proposal");
    assert!(!world.quiet(EVENT), "the stage needs it");
}

#[test]
fn an_event_needs_a_date_to_come() {
    let mut world = World::new();
    world.call(8, &[], |_| {});
    world.sale(|row| row.compelling_event = "The dairy contract ends".into());
    assert_eq!(world.told_by(EVENT)[1], "- “The dairy contract ends” has no date");
    world.sale(|row| row.event_on = Some(day(0)));
    assert!(world.quiet(EVENT));
    world.sale(|row| row.event_on = Some(day(-1)));
    assert_eq!(world.told_by(EVENT)[1], "- “The dairy contract ends” was yesterday, and nothing was decided");
}
