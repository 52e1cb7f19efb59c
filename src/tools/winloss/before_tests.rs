use super::*;
use crate::plan::{Authority, Move, Position, Statement, Whose};
use crate::tools::tried::say;
use crate::tools::winloss::edits::lay_beside;
use crate::tools::winloss::fixture::{DEBRIEF, DECIDED, LOST, NAND, VOSS, WON, World, id};
use time::macros::date;

fn about(kind: EntityKind, n: u128) -> About {
    About { opportunity: Some(id(WON)), ..About::whole(kind, id(n)) }
}

fn told(world: &World, about: &About) -> Option<String> {
    look((&world.plan, &world.playbook, DECIDED), id(WON), about).map(|msg| say(&msg))
}

fn stands(world: &mut World, person: u128, stance: Stance, authority: Authority) {
    let position = Position { stance: stance.into(), authority: authority.into(), ..Position::default() };
    Plan::change(&mut world.plan.stakeholders, id(person), |row| _ = row.positions.insert(id(WON), position));
}

#[test]
fn the_days_stand_before_the_decision() {
    let days = days_before(DECIDED);
    assert_eq!(days, [(90, date!(2026 - 08 - 04)), (60, date!(2026 - 09 - 03)), (30, date!(2026 - 10 - 03))]);
    assert!(days_before(Date::MIN).is_empty());
}

#[test]
fn a_person_stood_somewhere_or_nowhere() {
    let mut world = World::new();
    let voss = about(EntityKind::Stakeholder, VOSS);
    assert_eq!(told(&world, &voss).unwrap(), "known, and not placed in this sale");
    stands(&mut world, VOSS, Stance::Advocate, Authority::Final);
    assert_eq!(told(&world, &voss).unwrap(), "advocate, on our word only; final authority");
    stands(&mut world, VOSS, Stance::Unknown, Authority::Unknown);
    assert_eq!(told(&world, &voss).unwrap(), "stance not known; authority not known");
    assert_eq!(told(&world, &about(EntityKind::Stakeholder, 99)), None);
}

#[test]
fn a_criterion_a_threat_and_a_statement_say_what_they_said() {
    let mut world = World::new();
    world
        .plan
        .criteria
        .insert(id(40), Arc::new(Criterion { name: "Payback".into(), weight: Some(5), ..Criterion::default() }));
    let payback = about(EntityKind::Criterion, 40);
    assert_eq!(told(&world, &payback).unwrap(), "weight 5 of 5, and nobody had rated us");
    let rating = |score, on| Rating { criterion: id(40), score: Some(score), on: Some(on), ..Rating::default() };
    world.plan.ratings.insert(id(41), Arc::new(rating(2, date!(2026 - 10 - 01))));
    world.plan.ratings.insert(id(42), Arc::new(rating(4, date!(2026 - 09 - 01))));
    assert_eq!(told(&world, &payback).unwrap(), "weight 5 of 5, we stood at 2 of 5");
    let corvus = Alternative { name: "Corvus".into(), next_move: "Cut the price".into(), ..Alternative::default() };
    world.plan.alternatives.insert(id(43), Arc::new(corvus));
    let threat = about(EntityKind::Alternative, 43);
    assert_eq!(told(&world, &threat).unwrap(), "next move expected: “Cut the price”, without an answer of ours");
    let text = Statement { text: "61 hours lost".into(), ..Statement::default() };
    world.plan.statements.insert(id(44), Arc::new(text));
    assert_eq!(told(&world, &about(EntityKind::Statement, 44)).unwrap(), "“61 hours lost”, in our words");
    world.plan.moves.insert(id(45), Arc::new(Move { text: "Walk the line".into(), ..Move::default() }));
    assert_eq!(told(&world, &about(EntityKind::Move, 45)).unwrap(), "“Walk the line”, still to be done");
    assert_eq!(told(&world, &about(EntityKind::Problem, 44)), None, "another table has that id");
}

#[test]
fn what_a_cause_may_be_about_belongs_to_the_sale_or_to_the_account() {
    let mut world = World::new();
    for (n, sale) in [(40, Some(WON)), (41, Some(LOST)), (42, None)] {
        let row = Criterion { name: format!("Criterion {n}"), opportunity: sale.map(id), ..Criterion::default() };
        world.plan.criteria.insert(id(n), Arc::new(row));
    }
    world.plan.criteria.insert(id(43), Arc::default());
    let list = subjects(&world.plan, &world.playbook, id(WON));
    let names: Vec<_> = list.iter().map(|(_, kind, name)| format!("{kind} {name}")).collect();
    assert_eq!(
        names,
        ["stakeholder Ingrid Voss", "stakeholder Priya Nand", "criterion Criterion 40", "criterion Criterion 42"]
    );
}

fn seen(found: [Found; 3]) -> BTreeMap<String, Before> {
    let one = |(days, found): (&i64, Found)| (days.to_string(), Before { found: found.into(), ..Before::default() });
    DAYS.iter().zip(found).map(one).collect()
}

#[test]
fn only_what_was_never_there_is_unseen_and_what_nobody_can_tell_is_no_absence() {
    use Found::{Absent, There, Unknown};
    for (found, expected) in [
        ([Absent, Absent, Absent], true),
        ([Unknown, Unknown, Absent], true),
        ([Unknown, Unknown, Unknown], false),
        ([Absent, Absent, There], false),
        ([There, Absent, Absent], false),
        ([Absent, Absent, Unknown], false),
    ] {
        assert_eq!(unseen(&seen(found)), expected, "{found:?}");
    }
    assert!(!unseen(&BTreeMap::new()));
}

#[test]
fn what_is_laid_beside_is_written_down_and_an_unknown_day_forgets_nothing() {
    let mut world = World::new();
    world.cause(30, "She asked for it", Whose::Customer);
    world.about(30, NAND);
    let mut earlier = world.plan.clone();
    earlier.stakeholders.remove(&id(NAND));
    let then: Vec<Then> = days_before(DECIDED)
        .into_iter()
        .map(|(days, on)| Then { days, on, plan: (days < 90).then(|| Arc::new(earlier.clone())) })
        .collect();
    let playbook = world.playbook.clone();
    let beside = Beforehand { then: &then, playbook: &playbook, sale: id(WON), say: &say };
    lay_beside(&mut world.plan, id(DEBRIEF), &beside);
    let found = |world: &World| -> Vec<Found> {
        let row = &world.plan.causes[&id(30)];
        DAYS.iter().filter_map(|days| row.before.get(&days.to_string())).map(|seen| seen.found.get()).collect()
    };
    assert_eq!(found(&world), [Found::Absent, Found::Absent], "what nobody can tell is not written down");
    let gone: Vec<Then> = then.iter().map(|then| Then { plan: None, ..then.clone() }).collect();
    lay_beside(&mut world.plan, id(DEBRIEF), &Beforehand { then: &gone, ..beside });
    assert_eq!(found(&world), [Found::Absent, Found::Absent]);
}

proptest::proptest! {
    /// Whatever row a cause points at, looking for it in any plan says something or nothing, and never both.
    #[test]
    fn a_row_is_there_exactly_where_the_plan_holds_it(kind in 0..EntityKind::ALL.len(), n in 0_u128..60) {
        let mut world = World::new();
        world.cause(30, "a", Whose::Ours);
        let kind = EntityKind::ALL[kind];
        let there = kind.table().is_none_or(|table| world.plan.holds(table, id(n)));
        proptest::prop_assert_eq!(told(&world, &about(kind, n)).is_some(), there);
    }
}
