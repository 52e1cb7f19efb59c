//! What a path's test finds.

use super::*;
use crate::plan::{Alternative, Authority};
use crate::tools::strategy::edits::{assume, choose, need as needs, show};
use crate::tools::strategy::lead::lead;
use crate::tools::whitespace::insights::fixture::{SALE, TODAY, World, days_ago, id, say};
use std::sync::Arc;

fn world() -> World {
    let mut world = World::new();
    for (n, name) in [(1, "Through Frozen"), (2, "Through IT")] {
        let row = StrategyPath { opportunity: Some(id(SALE)), name: name.into(), ..StrategyPath::default() };
        world.plan.paths.insert(id(n), Arc::new(row));
    }
    for (n, name) in [(5, "Marek Dudek"), (6, "Jonas Ohm"), (7, "Ingrid Voss"), (8, "Priya Nand"), (9, "Yusuf Kaya")] {
        world.person(n, name, "");
    }
    world.advocate(5, 12);
    world.stands(6, Authority::Recommends, Stance::OpposedActive);
    world.stands(7, Authority::Final, Stance::Indifferent);
    world.stands(8, Authority::Recommends, Stance::Advocate);
    world
}

fn read(world: &World) -> Vec<(usize, Vec<Standing>, Reply, Option<String>)> {
    let reading = Reading::new(&world.plan, &world.playbook, TODAY);
    let one = |path: Tested<'_>| {
        let standing = path.needs.iter().map(|need| need.standing).collect();
        (path.open(), standing, path.reply, path.cheapest().map(|msg| say(&msg)))
    };
    paths(&reading, id(SALE)).into_iter().map(one).collect()
}

#[test]
fn needed_people_are_read_by_their_proof() {
    let mut world = world();
    for person in 5..=9 {
        needs(&mut world.plan, id(1), id(person), true);
    }
    let found = read(&world).remove(0);
    assert_eq!(
        found.1,
        [Standing::Proven, Standing::Opposed, Standing::Indifferent, Standing::Unproven, Standing::Unknown]
    );
    assert_eq!(found.0, 4);
    world.change_person(9, |row| row.relationships = [(id(1), 3)].into());
    assert_eq!(read(&world)[0].3.as_deref(), Some("Ask Yusuf Kaya where they stand"), "whom we know best comes first");
}

#[test]
fn proof_past_its_shelf_life_proves_nothing_anymore() {
    for (days, standing) in [(90, Standing::Proven), (91, Standing::Unproven)] {
        let mut world = world();
        world.plan.evidence.clear();
        world.advocate(5, days);
        needs(&mut world.plan, id(1), id(5), true);
        assert_eq!(read(&world)[0].1, [standing], "{days}");
    }
}

#[test]
fn an_assumption_needs_a_word_and_a_recent_day() {
    let mut world = world();
    assume(&mut world.plan, id(1), id(20), "Frozen pays from its own budget");
    assert_eq!((read(&world)[0].0, read(&world)[0].3.as_deref()), (1, Some("Check the first assumption")));
    show(&mut world.plan, id(1), id(20), "Marek showed the line", days_ago(90));
    assert_eq!(read(&world)[0].0, 0);
    show(&mut world.plan, id(1), id(20), "Marek showed the line", days_ago(91));
    assert_eq!(read(&world)[0].0, 1, "past its shelf life");
    show(&mut world.plan, id(1), id(20), "", TODAY);
    assert_eq!(read(&world)[0].0, 1);
}

#[test]
fn the_rivals_answer_is_met_by_ours() {
    let mut world = world();
    needs(&mut world.plan, id(1), id(5), true);
    assert_eq!(read(&world)[0].2, Reply::NotThought);
    Arc::make_mut(world.plan.paths.get_mut(&id(1)).unwrap()).reply = "They cut the price".into();
    assert_eq!((read(&world)[0].2, read(&world)[0].3.as_deref()), (Reply::Open, Some("Think through their answer")));
    let rival = Alternative { our_answer: "Cost of downtime".into(), ..Alternative::default() };
    world.plan.alternatives.insert(id(30), Arc::new(Alternative { opportunity: Some(id(901)), ..rival.clone() }));
    assert_eq!(read(&world)[0].2, Reply::Open, "that one is of another sale");
    world.plan.alternatives.insert(id(31), Arc::new(rival));
    assert_eq!((read(&world)[0].2, read(&world)[0].3.as_deref()), (Reply::Answered(id(31)), None));
}

#[test]
fn the_sentence_above_weighs_the_paths() {
    let mut world = world();
    let told = |world: &World| lead(&world.plan, &world.playbook, id(SALE), TODAY).map(|msg| say(&msg));
    assert_eq!(
        told(&world).unwrap(),
        "Whom does “Through Frozen” need, and what has to be true? Then it can be tested."
    );
    needs(&mut world.plan, id(1), id(5), true);
    assert_eq!(
        told(&world).unwrap(),
        "“Through Frozen” rests on nothing unproven; what its rival rests on is not said yet."
    );
    needs(&mut world.plan, id(2), id(6), true);
    needs(&mut world.plan, id(2), id(7), true);
    assert_eq!(
        told(&world).unwrap(),
        "“Through Frozen” rests on nothing unproven, “Through IT” rests on 2 things nobody has shown; none is chosen yet."
    );
    choose(&mut world.plan, id(1));
    assert_eq!(
        told(&world).unwrap(),
        "Chosen: “Through Frozen” rests on nothing unproven; “Through IT” rests on 2 things nobody has shown."
    );
    choose(&mut world.plan, id(2));
    assert!(told(&world).unwrap().starts_with("The chosen path is the bolder one: “Through IT” rests on 2 things"));
    world.plan.paths.remove(&id(1));
    assert_eq!(
        told(&world).unwrap(),
        "“Through IT” rests on 2 things nobody has shown, and it has no rival: one path is no choice."
    );
}
