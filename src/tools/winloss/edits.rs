//! Changing the debriefs of a plan.

use super::before::Beforehand;
use super::reading::{causes, ending};
use crate::plan::{About, Before, Cause, Found, Id, Plan, WinLoss, order_after};
use crate::playbook::Playbook;
use std::collections::BTreeMap;
use std::sync::Arc;
use time::Date;

/// Begins the debrief of a decided sale. It was decided on the day it was expected, where that has come; else today.
pub fn begin(plan: &mut Plan, playbook: &Playbook, id: Id, sale: Id, today: Date) {
    let Some(row) = plan.opportunities.get(&sale) else { return };
    let outcome = ending(playbook, &row.stage).unwrap_or_default();
    let decided_on = row.close_on.filter(|on| *on <= today).unwrap_or(today);
    let row = WinLoss {
        opportunity: Some(sale),
        outcome: outcome.into(),
        decided_on: Some(decided_on),
        held_on: Some(today),
        ..WinLoss::default()
    };
    plan.debriefs.insert(id, Arc::new(row));
}

/// Removes a debrief with its causes.
pub fn remove(plan: &mut Plan, debrief: Id) {
    plan.debriefs.remove(&debrief);
    plan.causes.retain(|_, row| row.debrief != debrief);
}

/// Adds a claimed cause below the others.
pub fn claim(plan: &mut Plan, debrief: Id, id: Id, text: &str) {
    let last = plan.causes.values().filter(|row| row.debrief == debrief).map(|row| row.order.as_str()).max();
    let order = order_after(last.unwrap_or_default());
    plan.causes.insert(id, Arc::new(Cause { debrief, order, text: text.trim().to_owned(), ..Cause::default() }));
}

/// Lets a cause change places with the one before it: the heaviest stands first.
pub fn heavier(plan: &mut Plan, cause: Id) {
    let Some(debrief) = plan.causes.get(&cause).map(|row| row.debrief) else { return };
    let list: Vec<Id> = causes(plan, debrief).into_iter().map(|(id, _)| id).collect();
    let Some(at) = list.iter().position(|id| *id == cause).filter(|at| *at > 0) else { return };
    let order = |plan: &Plan, at: usize| {
        list.get(at).and_then(|id| plan.causes.get(id)).map(|row| row.order.clone()).unwrap_or_default()
    };
    let two_before = if at > 1 { order(plan, at - 2) } else { String::new() };
    let between = crate::plan::order_between(&two_before, &order(plan, at - 1));
    Plan::change(&mut plan.causes, cause, |row| row.order = between);
}

/// Points a cause at the row it is about, and writes down what the plan said of it then: a history stays with its browser, a
/// debrief travels.
pub fn point(plan: &mut Plan, cause: Id, about: Option<About>, before: BTreeMap<String, Before>) {
    Plan::change(&mut plan.causes, cause, |row| {
        row.about = about;
        row.before = before;
    });
}

/// Writes down for all causes of a debrief what the plan said then. Days nobody can look at any more keep what is written.
pub fn lay_beside(plan: &mut Plan, debrief: Id, then: &Beforehand<'_>) {
    let list: Vec<(Id, About)> =
        causes(plan, debrief).iter().filter_map(|(id, row)| Some((*id, row.about.clone()?))).collect();
    for (id, about) in list {
        let seen = then.of(&about);
        Plan::change(&mut plan.causes, id, |row| {
            row.before.extend(seen.into_iter().filter(|(_, new)| new.found != Found::Unknown));
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Decided, Whose};
    use crate::tools::winloss::fixture::{DEBRIEF, LOST, TODAY, World, id};
    use time::macros::date;

    #[test]
    fn a_debrief_begins_with_what_is_known_already() {
        let mut world = World::new();
        begin(&mut world.plan, &world.playbook, id(11), id(LOST), TODAY);
        let row = &world.plan.debriefs[&id(11)];
        assert_eq!((row.outcome.get(), row.decided_on), (Decided::Lost, Some(date!(2026 - 11 - 02))));
        Plan::change(&mut world.plan.opportunities, id(LOST), |sale| sale.close_on = Some(date!(2027 - 01 - 01)));
        begin(&mut world.plan, &world.playbook, id(12), id(LOST), TODAY);
        assert_eq!(world.plan.debriefs[&id(12)].decided_on, Some(TODAY), "nothing is decided in days to come");
        begin(&mut world.plan, &world.playbook, id(13), id(77), TODAY);
        assert!(!world.plan.debriefs.contains_key(&id(13)), "there is no such sale");
    }

    #[test]
    fn causes_stand_in_the_order_of_their_weight() {
        let mut world = World::new();
        for (n, text) in [(30, "a"), (31, "b"), (32, "c")] {
            claim(&mut world.plan, id(DEBRIEF), id(n), text);
        }
        let told = |world: &World| -> String {
            causes(&world.plan, id(DEBRIEF)).iter().map(|(_, row)| row.text.as_str()).collect()
        };
        assert_eq!(told(&world), "abc");
        heavier(&mut world.plan, id(32));
        assert_eq!(told(&world), "acb");
        heavier(&mut world.plan, id(32));
        assert_eq!(told(&world), "cab");
        heavier(&mut world.plan, id(32));
        assert_eq!(told(&world), "cab", "nothing is before the first");
    }

    #[test]
    fn a_debrief_goes_with_its_causes_and_no_others() {
        let mut world = World::new();
        world.cause(30, "a", Whose::Ours);
        world.debrief(11, LOST, Decided::Lost);
        claim(&mut world.plan, id(11), id(31), "b");
        remove(&mut world.plan, id(DEBRIEF));
        assert_eq!(world.plan.causes.keys().collect::<Vec<_>>(), [&id(31)]);
        assert_eq!(world.plan.debriefs.len(), 1);
    }
}
