//! Every rule: it fires, it does not, its boundary, and its exact words.

use super::fixture::{MONITORING, SALE, SENSORS, World, days_ago, id};
use crate::plan::{About, Authority, CellStatus, EntityKind, Money, Move, Stance};
use std::sync::Arc;

const BLIND: &str = "blind-spots";
const RICHEST: &str = "richest-cell-idle";
const ONE_UNIT: &str = "all-in-one-unit";
const TOP: &str = "no-executive-reach";
const BOX_OUT: &str = "box-out";
const GROWING: &str = "share-growing";

/// Three units; of six squares so many are known.
fn map(known: usize) -> World {
    let mut world = World::new();
    world.unit(1, "Dairy", 3_200_000, Some(20));
    world.unit(2, "Frozen", 2_800_000, Some(4));
    world.unit(3, "Logistics", 1_000_000, None);
    let squares = [(1, SENSORS), (1, MONITORING), (2, SENSORS), (2, MONITORING), (3, SENSORS), (3, MONITORING)];
    for (unit, offering) in squares.into_iter().take(known) {
        world.cell(unit, offering, CellStatus::Ours, 0);
    }
    world
}

#[test]
fn unknown_squares_where_money_is_spent_are_blind_spots() {
    let world = map(3);
    assert_eq!(
        world.told_by(BLIND),
        [
            "3 of 6 squares are unknown: growth may lie where nobody has looked",
            "- Frozen spends 2800000 EUR a year, and nobody has looked into Monitoring there",
            "- Logistics spends 1000000 EUR a year, and nobody has looked into Sensors, Monitoring there",
            "- 3 of 6 squares are known",
            "> Who in Frozen decides on Monitoring, and who supplies it today?",
        ]
    );
}

#[test]
fn a_third_unknown_is_no_blind_spot_and_neither_is_an_untouched_map() {
    let mut world = map(4);
    world.playbook.limits.blind_share = 34;
    assert!(world.quiet(BLIND), "two of six are not over 34 %");
    world.playbook.limits.blind_share = 33;
    assert!(!world.quiet(BLIND), "two of six are over 33 %");
    assert!(map(0).quiet(BLIND), "only drawn");
    let mut poor = map(3);
    for unit in [2, 3] {
        poor.change_unit(unit, |row| row.spend = None);
    }
    assert!(poor.quiet(BLIND), "nobody knows of any money there");
}

/// Frozen's monitoring lies idle; Dairy's sensors are worth less.
fn idle() -> (World, u128) {
    let mut world = World::new();
    world.unit(1, "Dairy", 3_200_000, Some(20));
    world.unit(2, "Frozen", 2_800_000, Some(4));
    world.cell(1, SENSORS, CellStatus::Idle, 300_000);
    let cell = world.cell(2, MONITORING, CellStatus::Idle, 1_100_000);
    (world, cell)
}

#[test]
fn the_richest_square_without_opportunity_or_move_is_pointed_at() {
    let (mut world, cell) = idle();
    assert_eq!(
        world.told_by(RICHEST),
        [
            "Monitoring in Frozen could bring 1100000 EUR a year, and nobody works on it",
            "- No open opportunity and no move works on it",
            "- What we pursue: Line 2 monitoring, 420000 EUR",
            "- Next comes Sensors in Dairy, 300000 EUR a year",
            "> What does Frozen do about Monitoring today, and what would make it look again?",
            "* Find out who decides on Monitoring in Frozen, and meet them",
        ]
    );
    assert_eq!(world.find(RICHEST)[0].at_stake, 1_100_000);
    world.person(5, "Marek Dudek", "frozen");
    assert_eq!(world.told_by(RICHEST)[4], "- Marek Dudek belongs to Frozen");
    world.advocate(5, 12);
    assert_eq!(world.told_by(RICHEST)[4], "- Marek Dudek is proven to be for us, 12 days ago");
    world.change_cell(cell, |row| row.next_move = "Call them".into());
    assert_eq!(world.told_by(RICHEST)[1], "- “Call them” is noted there, without an owner or a date");
}

#[test]
fn an_open_opportunity_or_a_move_works_on_a_square_and_a_status_does_not() {
    let (mut world, cell) = idle();
    world.change_cell(cell, |row| row.status = CellStatus::Pursued.into());
    assert!(!world.quiet(RICHEST), "marked as pursued, and nothing pursues it");
    world.change_cell(cell, |row| row.opportunity = Some(id(SALE)));
    assert!(world.quiet(RICHEST));
    world.change_sale(SALE, |row| row.stage = "won".into());
    assert!(!world.quiet(RICHEST), "that one is over");
    let about = Some(About::whole(EntityKind::Cell, id(cell)));
    let row = Move { text: "Meet Frozen".into(), about, ..Move::default() };
    world.plan.moves.insert(id(70), Arc::new(row));
    assert!(world.quiet(RICHEST));
    Arc::make_mut(world.plan.moves.get_mut(&id(70)).unwrap()).done_on = Some(days_ago(1));
    assert!(!world.quiet(RICHEST), "done, and it lies idle again");
}

#[test]
fn one_figure_alone_says_nothing_new() {
    let mut world = World::new();
    world.unit(2, "Frozen", 2_800_000, Some(4));
    world.cell(2, MONITORING, CellStatus::Idle, 1_100_000);
    assert!(!world.quiet(RICHEST), "beside an open opportunity it does");
    world.change_sale(SALE, |row| row.stage = "won".into());
    assert!(world.quiet(RICHEST));
    world.cell(2, SENSORS, CellStatus::Idle, 0);
    assert!(world.quiet(RICHEST), "a square without a figure is nothing to compare with");
}

#[test]
fn what_is_ours_or_theirs_is_not_idle() {
    for status in [CellStatus::Ours, CellStatus::Theirs] {
        let (mut world, cell) = idle();
        world.change_cell(cell, |row| row.status = status.into());
        assert_ne!(world.find(RICHEST)[0].subject.id, id(cell), "{status:?}");
    }
}

#[test]
fn a_map_of_six_entries_already_says_something() {
    let mut world = World::new();
    world.plan.offerings.clear();
    assert!(world.quiet(RICHEST));
    let mut world = World::new();
    world.unit(1, "Frozen", 2_000_000, None);
    world.cell(1, MONITORING, CellStatus::Idle, 900_000);
    assert_eq!(world.find(RICHEST).len(), 1);
}

/// Dairy buys 640,000, Frozen so much.
fn sales(frozen: u8) -> World {
    let mut world = World::new();
    world.unit(1, "Dairy", 3_200_000, Some(20));
    world.unit(2, "Frozen", 2_800_000, Some(frozen));
    world
}

#[test]
fn sales_in_one_unit_are_told_with_the_money_elsewhere() {
    let mut world = sales(4);
    assert_eq!(
        world.told_by(ONE_UNIT),
        [
            "Almost all we sell here hangs on Dairy",
            "- Dairy is 85 % of what the account buys from us",
            "- Frozen spends 2800000 EUR a year, 112000 EUR of it with us",
            "> Who in Frozen has the same problem, and would you introduce us?",
        ]
    );
    world.playbook.limits.one_unit_share = 85;
    assert!(world.quiet(ONE_UNIT), "85 % is not over 85 %");
    assert!(sales(10).quiet(ONE_UNIT), "640 of 920");
    let mut alone = World::new();
    alone.unit(1, "Dairy", 3_200_000, Some(20));
    assert!(alone.quiet(ONE_UNIT), "there is no elsewhere");
}

#[test]
fn relationships_in_one_unit_count_as_well() {
    let mut world = sales(10);
    for (n, unit) in [(5, "Dairy"), (6, "Dairy"), (7, "dairy"), (8, "Frozen")] {
        world.person(n, &format!("Person {n}"), unit);
        world.change_person(n, |row| row.relationships = [(id(1), 2)].into());
    }
    assert_eq!(
        world.told_by(ONE_UNIT)[..2],
        [
            "Almost everybody we know here belongs to Dairy".to_owned(),
            "- 3 of 4 relationships are with people of Dairy".to_owned()
        ]
    );
    world.change_person(5, |row| row.relationships = [(id(1), 1)].into());
    assert!(world.quiet(ONE_UNIT), "two of three");
}

/// Three calls with Tomas; Ingrid decides; Frozen's monitoring lies idle.
fn below_the_top() -> World {
    let (mut world, _) = idle();
    world.person(5, "Tomas Reyl", "Dairy");
    world.person(6, "Ingrid Voss", "Group");
    world.stands(6, Authority::Final, Stance::Indifferent);
    for days in [30, 20, 10] {
        world.call(days, &[5]);
    }
    world
}

#[test]
fn calls_below_the_top_are_told_when_growth_lies_open() {
    let mut world = below_the_top();
    assert_eq!(
        world.told_by(TOP),
        [
            "Nobody at the top was met in 90 days, Ingrid Voss included",
            "- 3 calls held in 90 days, none with anybody at the top",
            "- Ingrid Voss was never met on a held call",
            "- Monitoring in Frozen lies idle, 1100000 EUR a year",
            "> What would Ingrid Voss want to hear from us about growth, and would you take us along?",
        ]
    );
    world.call(91, &[6]);
    assert_eq!(world.told_by(TOP)[2], "- Ingrid Voss was last met 91 days ago");
    world.call(90, &[6]);
    assert!(world.quiet(TOP), "inside the shelf life");
}

#[test]
fn it_takes_calls_somebody_at_the_top_and_something_idle() {
    let mut world = below_the_top();
    world.playbook.limits.single_thread_calls = 4;
    assert!(world.quiet(TOP));
    let mut world = below_the_top();
    world.stands(6, Authority::Recommends, Stance::Indifferent);
    assert!(world.quiet(TOP), "a top nobody has named is a blank");
    world.change_person(6, |row| row.sway = Some(5));
    assert!(!world.quiet(TOP));
    world.change_person(6, |row| row.sway = None);
    world.change_person(5, |row| row.reports_to = Some(id(6)));
    assert!(!world.quiet(TOP), "Tomas reports to her, and she to nobody");
    world.plan.cells.clear();
    assert!(world.quiet(TOP));
}

/// Corvus holds Bakery's sensors, and Sofie there is proven.
fn bakery(days: i64) -> (World, u128) {
    let mut world = World::new();
    world.unit(3, "Bakery", 1_600_000, Some(0));
    let cell = world.cell(3, SENSORS, CellStatus::Theirs, 310_000);
    world.change_cell(cell, |row| row.incumbent = "Corvus".into());
    world.person(8, "Sofie Bek", "Bakery");
    world.advocate(8, days);
    (world, cell)
}

#[test]
fn a_proven_advocate_inside_a_competitors_square_can_box_out() {
    let (mut world, cell) = bakery(12);
    assert_eq!(
        world.told_by(BOX_OUT),
        [
            "Corvus holds Sensors in Bakery, and Sofie Bek there is with us",
            "- Bakery: Corvus holds Sensors, worth 310000 EUR a year",
            "- Sofie Bek is proven to be for us, 12 days ago",
            "> What would have to go wrong with Corvus before Bakery looked at somebody else?",
            "* Work out with Sofie Bek how Bakery could change from Corvus",
        ]
    );
    world.change_cell(cell, |row| (row.incumbent, row.potential) = (String::new(), None));
    assert_eq!(world.told_by(BOX_OUT)[1], "- Bakery: a competitor holds Sensors, potential unknown");
    world.change_cell(cell, |row| row.opportunity = Some(id(SALE)));
    assert!(world.quiet(BOX_OUT));
}

#[test]
fn boxing_out_takes_proof_and_the_same_unit() {
    assert!(!bakery(90).0.quiet(BOX_OUT));
    assert!(bakery(91).0.quiet(BOX_OUT), "past its shelf life");
    let (mut world, cell) = bakery(12);
    world.change_person(8, |row| row.unit = "Dairy".into());
    assert!(world.quiet(BOX_OUT));
    let (mut world, _) = bakery(12);
    world.change_cell(cell, |row| row.status = CellStatus::Idle.into());
    assert!(world.quiet(BOX_OUT));
}

#[test]
fn a_share_that_grew_is_a_strength_and_one_that_fell_again_is_not() {
    let mut world = sales(4);
    world.change_unit(1, |row| row.share_history = [("2024".into(), 14), ("2025".into(), 20)].into());
    world.person(5, "Tomas Reyl", "Dairy");
    assert_eq!(
        world.told_by(GROWING),
        [
            "Our share in Dairy grew from 14 % to 20 %",
            "- Our share was 14 % in 2024 and 20 % in 2025",
            "- Dairy spends 3200000 EUR a year: the gain is 192000 EUR",
            "> What made Dairy give us more of its business since 2024?",
        ]
    );
    assert_eq!(world.find(GROWING)[0].ask.as_ref().unwrap().to, Some(id(5)));
    world.change_unit(1, |row| row.our_share = Some(19));
    assert!(world.quiet(GROWING), "it has fallen since");
    world.change_unit(1, |row| row.our_share = None);
    assert!(!world.quiet(GROWING));
    world.change_unit(1, |row| row.share_history = [("2024".into(), 20), ("2025".into(), 20)].into());
    assert!(world.quiet(GROWING));
    world.change_unit(1, |row| row.share_history = [("2025".into(), 20)].into());
    assert!(world.quiet(GROWING), "one figure grows from nothing");
}

#[test]
fn every_fact_leads_to_a_row_of_the_plan() {
    let mut world = below_the_top();
    world.change_unit(1, |row| row.share_history = [("2024".into(), 14), ("2025".into(), 20)].into());
    world.unit(3, "Bakery", 1_600_000, Some(0));
    let cell = world.cell(3, SENSORS, CellStatus::Theirs, 310_000);
    world.change_cell(cell, |row| row.incumbent = "Corvus".into());
    world.person(8, "Sofie Bek", "Bakery");
    world.advocate(8, 3);
    let all = crate::tools::run(super::RULES, &world.plan, &world.playbook, super::fixture::TODAY);
    assert_eq!(all.len(), 6);
    for about in all.iter().flat_map(|insight| insight.because.iter().map(|fact| &fact.about)) {
        assert!(world.plan.holds(about.kind.get().table().unwrap(), about.id), "{about:?}");
    }
    assert!(all.iter().all(|insight| insight.ask.is_some() && insight.because.len() >= 2));
}

#[test]
fn amounts_of_another_currency_are_not_mixed_in() {
    let (mut world, _) = idle();
    let cell = world.cell(1, MONITORING, CellStatus::Idle, 0);
    world.change_cell(cell, |row| row.potential = Some(Money::new(9_000_000, "USD")));
    assert!(world.told_by(RICHEST)[0].contains("1100000 EUR"));
}
