//! Weights, ratings by age, and the nature of the threat.

use super::{Score, Word, sentence};
use crate::plan::{AlternativeKind, Authority, Stance};
use crate::tools::threat::fixture::{BEATA, CORVUS, INGRID, NOTHING, PAYBACK, PRICE, SERVICE, World, day, id, say};

fn lead(world: &World) -> String {
    world.read(|threat| say(&sentence(threat)))
}

#[test]
fn the_upper_half_by_weight_is_heavy_with_everything_as_heavy() {
    let heavy =
        |world: &World| world.read(|threat| threat.criteria.iter().map(|c| (c.weight, c.heavy)).collect::<Vec<_>>());
    let mut world = World::halvern();
    assert_eq!(heavy(&world), [(5, true), (4, true), (2, false)]);
    world.criterion(PRICE, |row| row.weight = Some(2));
    assert_eq!(heavy(&world), [(5, true), (2, true), (2, true)], "as heavy as the lightest of the half");
    world.criterion(PRICE, |row| row.weight = None);
    assert_eq!(heavy(&world), [(5, true), (2, false), (0, false)], "nobody has said");
}

#[test]
fn the_newest_rating_counts_and_the_older_are_history() {
    let mut world = World::halvern();
    world.rate(PAYBACK, None, 4, 3);
    world.rate(PAYBACK, None, 2, 30);
    let rows = world.rate(PAYBACK, None, 5, 0);
    world.rate(PAYBACK, None, 1, -1);
    let scores = |world: &World| {
        world.read(|t| t.history(id(PAYBACK), None).iter().map(|rated| rated.score).collect::<Vec<_>>())
    };
    assert_eq!(scores(&world), [2, 4, 5], "a day to come counts for nothing");
    crate::plan::Plan::change(&mut world.plan().ratings, rows, |row| row.on = None);
    assert_eq!(scores(&world), [5, 2, 4], "without a day is the oldest");
    crate::plan::Plan::change(&mut world.plan().ratings, rows, |row| row.score = Some(9));
    assert_eq!(scores(&world), [2, 4]);
}

#[test]
fn a_word_of_theirs_keeps_for_its_shelf_life() {
    let mut world = World::halvern();
    let at = world.said(INGRID, PAYBACK, None, 4, 90);
    let word = |world: &World| world.read(|t| t.word(t.rated(id(PAYBACK), None).unwrap()));
    assert_eq!(word(&world), Word::Theirs(id(INGRID)));
    crate::plan::Plan::change(&mut world.plan().ratings, at, |row| row.on = Some(day(-91)));
    assert_eq!(word(&world), Word::Expired(id(INGRID)));
    crate::plan::Plan::change(&mut world.plan().ratings, at, |row| row.said_by = Some(id(77)));
    assert_eq!(word(&world), Word::Ours, "somebody who is gone");
}

#[test]
fn the_score_is_weighted_over_what_is_rated() {
    let mut world = World::halvern();
    assert_eq!(world.read(|t| t.score(None)), None);
    world.rate(PAYBACK, None, 3, 1);
    let score = |world: &World| world.read(|t| t.score(None));
    assert_eq!(score(&world), Some(Score { percent: 60, rated: 1, of: 3 }));
    assert!(!score(&world).unwrap().is_comparable(), "one of three says nothing about the others");
    world.rate(SERVICE, None, 5, 1);
    assert_eq!(score(&world), Some(Score { percent: 71, rated: 2, of: 3 }), "(15 + 10) of 35");
    assert!(score(&world).unwrap().is_comparable() && !score(&world).unwrap().is_whole());
    world.criterion(SERVICE, |row| row.weight = None);
    assert_eq!(
        score(&world),
        Some(Score { percent: 60, rated: 1, of: 2 }),
        "a criterion without a weight is not in it"
    );
    world.rate(PRICE, None, 3, 1);
    assert!(score(&world).unwrap().is_whole());
}

#[test]
fn the_sentence_tells_the_nature_of_the_threat() {
    let mut world = World::new();
    assert!(lead(&world).starts_with("What could they do instead"));
    world.alternative(CORVUS, "Corvus", AlternativeKind::Competitor);
    assert_eq!(lead(&world), "Open to them instead: Corvus. What do they decide by, and what weighs most?");

    let mut world = World::halvern();
    assert!(lead(&world).ends_with("Nobody has held us against that yet."), "{}", lead(&world));
    world.rate(PAYBACK, None, 3, 1);
    world.rate(PAYBACK, Some(NOTHING), 4, 1);
    assert_eq!(
        lead(&world),
        "The threat is not a rival but waiting: leaving things as they are looks better on “Payback”."
    );
    world.rate(PAYBACK, Some(CORVUS), 5, 1);
    assert_eq!(lead(&world), "The threat is a better answer: Corvus is ahead of us on “Payback”.");
    world.rate(PAYBACK, None, 5, 0);
    assert!(lead(&world).starts_with("None of the 2 things they could do instead is ahead"));
    world.rate(PRICE, None, 2, 0);
    world.rate(PRICE, Some(CORVUS), 4, 0);
    assert_eq!(lead(&world), "The threat is the price: Corvus is ahead of us there and nowhere else.");
    world.person(BEATA, "Beata Lind", Authority::Recommends, Some(4), Stance::Indifferent);
    world.backs(BEATA, Some(CORVUS));
    assert_eq!(
        lead(&world),
        "The threat is a rival with a sponsor: Beata Lind backs Corvus, and “Price” gives the reason."
    );
    world.backs(BEATA, Some(NOTHING));
    assert_eq!(
        lead(&world),
        "The threat is not a rival but waiting: Beata Lind would rather leave things as they are."
    );
    world.alternative(NOTHING, "Their own build", AlternativeKind::InHouse);
    assert!(lead(&world).starts_with("The threat is their own ambition: Beata Lind wants to build it."));
}
