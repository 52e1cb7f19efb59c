//! The rule about reviews: it fires, it does not, its boundary, and its exact words.

use crate::plan::{Call, Debrief, Review};
use crate::tools::whitespace::insights::fixture::{World, days_ago, id};
use std::sync::Arc;

const REVIEW: &str = "not-reviewed";

/// Calls on these days before today, held.
fn with_calls(days: &[i64]) -> World {
    let mut world = World::new();
    for (at, days) in days.iter().enumerate() {
        let call = Call { on: Some(days_ago(*days)), debrief: Some(Debrief::default()), ..Call::default() };
        world.plan.calls.insert(id(200 + at as u128), Arc::new(call));
    }
    world
}

fn review(world: &mut World, days: i64, held: bool) {
    let row = Review { on: Some(days_ago(days)), held, ..Review::default() };
    world.plan.reviews.insert(id(300), Arc::new(row));
}

#[test]
fn a_plan_at_work_is_to_be_looked_at_together() {
    let mut world = with_calls(&[91, 10]);
    assert_eq!(
        world.told_by(REVIEW),
        [
            "Calls have been held for 91 days, and nobody has looked at this plan together",
            "- 2 calls were held since",
            "- At stake: Line 2 monitoring",
            "* Look at the plan together for fifteen minutes",
        ]
    );
    assert!(with_calls(&[90]).quiet(REVIEW), "a quarter is not over");
    assert!(World::new().quiet(REVIEW), "no call, nothing to look at");
    review(&mut world, 95, true);
    assert_eq!(world.told_by(REVIEW)[0], "Nobody has looked at this plan together for 95 days");
    review(&mut world, 90, true);
    assert!(world.quiet(REVIEW));
    review(&mut world, 5, true);
    assert!(world.quiet(REVIEW), "looked at five days ago");
}

#[test]
fn a_review_ahead_is_enough_and_so_is_silence_since_the_last() {
    let mut world = with_calls(&[120, 100]);
    review(&mut world, -3, false);
    assert!(world.quiet(REVIEW), "it is in the calendar");
    review(&mut world, 3, false);
    assert!(!world.quiet(REVIEW), "it was in the calendar and was not held");
    review(&mut world, 99, true);
    assert!(world.quiet(REVIEW), "nothing has happened since");
}
