//! Edits of paths: one is chosen, a person is needed or not, an assumption is shown.

use crate::plan::{Assumption, Id, Plan};
use std::sync::Arc;
use time::Date;

/// Chooses a path and unchooses the others of its opportunity.
pub fn choose(plan: &mut Plan, path: Id) {
    let Some(opportunity) = plan.paths.get(&path).map(|row| row.opportunity) else { return };
    for (id, row) in &mut plan.paths {
        let chosen = *id == path;
        if row.opportunity == opportunity && row.chosen != chosen {
            Arc::make_mut(row).chosen = chosen;
        }
    }
}

/// Marks a person as needed by a path, or as not needed.
pub fn need(plan: &mut Plan, path: Id, person: Id, needed: bool) {
    Plan::change(&mut plan.paths, path, |row| {
        if needed {
            row.needs.insert(person, true);
        } else {
            row.needs.remove(&person);
        }
    });
}

/// Adds something a path rests on.
pub fn assume(plan: &mut Plan, path: Id, id: Id, text: &str) {
    Plan::change(&mut plan.paths, path, |row| {
        row.assumptions.insert(id, Assumption { text: text.to_owned(), ..Assumption::default() });
    });
}

/// Says what showed an assumption to be true, today; an empty text takes that back.
pub fn show(plan: &mut Plan, path: Id, assumption: Id, proof: &str, today: Date) {
    Plan::change(&mut plan.paths, path, |row| {
        if let Some(row) = row.assumptions.get_mut(&assumption) {
            row.proven_on = (!proof.trim().is_empty()).then_some(today);
            proof.clone_into(&mut row.proof);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{StrategyPath, diff};
    use crate::tools::whitespace::insights::fixture::{SALE, TODAY, World, id};

    fn world() -> World {
        let mut world = World::new();
        for (n, sale) in [(1, SALE), (2, SALE), (3, 901)] {
            let row = StrategyPath { opportunity: Some(id(sale)), chosen: n != 1, ..StrategyPath::default() };
            world.plan.paths.insert(id(n), Arc::new(row));
        }
        world
    }

    #[test]
    fn choosing_one_unchooses_the_others_of_its_sale_only() {
        let mut world = world();
        choose(&mut world.plan, id(1));
        let chosen: Vec<Id> = world.plan.paths.iter().filter(|(_, row)| row.chosen).map(|(id, _)| *id).collect();
        assert_eq!(chosen, [id(1), id(3)]);
        let before = world.plan.clone();
        choose(&mut world.plan, id(1));
        assert!(diff(&before, &world.plan).is_empty(), "twice is once");
        choose(&mut world.plan, id(77));
        assert!(diff(&before, &world.plan).is_empty());
    }

    #[test]
    fn needs_and_assumptions_come_and_go() {
        let mut world = world();
        need(&mut world.plan, id(1), id(5), true);
        assume(&mut world.plan, id(1), id(6), "Frozen pays from its own budget");
        show(&mut world.plan, id(1), id(6), "Shown the budget line", TODAY);
        let row = world.plan.paths[&id(1)].clone();
        assert_eq!((row.needs.len(), row.assumptions[&id(6)].proven_on), (1, Some(TODAY)));
        show(&mut world.plan, id(1), id(6), " ", TODAY);
        need(&mut world.plan, id(1), id(5), false);
        let row = world.plan.paths[&id(1)].clone();
        assert_eq!((row.needs.len(), row.assumptions[&id(6)].proven_on), (0, None));
    }
}
