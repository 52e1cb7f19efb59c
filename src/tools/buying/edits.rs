//! What one click does to the plan.

use super::reading::Buying;
use crate::plan::{BuyingStep, Id, Plan, order_after};
use crate::playbook::Playbook;
use crate::tools::people::reading::Reading;
use std::sync::Arc;
use time::Date;

/// Writes down the steps of the playbook that an opportunity has not got yet, behind what is there. Says how many.
pub fn usual_steps(
    plan: &mut Plan,
    playbook: &Playbook,
    today: Date,
    opportunity: Id,
    ids: &mut dyn FnMut() -> Id,
) -> usize {
    let missing = missing(plan, playbook, today, opportunity);
    let mut last = last_order(plan, opportunity);
    let count = missing.len();
    for (key, name) in missing {
        last = order_after(&last);
        let row =
            BuyingStep { opportunity: Some(opportunity), key, name, order: last.clone(), ..BuyingStep::default() };
        plan.steps.insert(ids(), Arc::new(row));
    }
    count
}

/// The playbook's steps an opportunity has not got yet: key and name.
fn missing(plan: &Plan, playbook: &Playbook, today: Date, opportunity: Id) -> Vec<(String, String)> {
    let people = Reading::new(plan, playbook, today);
    let Some(buying) = Buying::new(&people, opportunity) else { return Vec::new() };
    let bare = buying.steps.iter().filter(|step| step.row.is_none());
    let of_playbook = bare.filter_map(|step| playbook.customer_steps.get(step.place?));
    of_playbook.map(|step| (step.key.clone(), step.name.clone())).collect()
}

/// The order of an opportunity's last step; empty when it has none.
#[must_use]
pub fn last_order(plan: &Plan, opportunity: Id) -> String {
    let here = plan.steps.values().filter(|row| row.opportunity == Some(opportunity));
    here.map(|row| row.order.clone()).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::buying::fixture::{LINE2, TODAY, World, id};

    #[test]
    fn the_usual_steps_fill_what_is_missing_and_nothing_twice() {
        let mut world = World::new();
        world.step("compare", |_| {});
        let mut next = 2000;
        let mut ids = || {
            next += 1;
            id(next)
        };
        let playbook = world.playbook.clone();
        assert_eq!(usual_steps(&mut world.plan, &playbook, TODAY, id(LINE2), &mut ids), 5);
        assert_eq!(usual_steps(&mut world.plan, &playbook, TODAY, id(LINE2), &mut ids), 0);
        let written = world.read(|buying| buying.written().map(|step| step.place).collect::<Vec<_>>());
        assert_eq!(written, (0..6).map(Some).collect::<Vec<_>>(), "in the playbook's order");
        assert!(world.plan.steps.values().all(|row| row.opportunity == Some(id(LINE2))));
        assert_eq!(world.read(|buying| buying.theirs), None, "names alone tell nothing");
    }
}
