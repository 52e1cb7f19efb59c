//! The opportunity the tools speak about.

use crate::plan::{Authority, Id, Opportunity, Plan, Stakeholder};
use crate::playbook::Playbook;
use std::cmp::Reverse;
use std::sync::Arc;

/// The opportunity picked by hand, else the open one worth most, else any that is worth most; `None` while the plan has
/// none.
#[must_use]
pub fn leading(plan: &Plan, playbook: &Playbook, picked: Option<Id>) -> Option<Id> {
    let is_here = |id: &Id| plan.opportunities.contains_key(id);
    let rank = |(id, row): (&Id, &Arc<Opportunity>)| {
        let worth = row.amount.as_ref().map_or(0, |money| money.amount);
        (!playbook.is_closed(&row.stage), worth, Reverse(*id))
    };
    let best = || plan.opportunities.iter().map(rank).max().map(|(_, _, Reverse(id))| id);
    picked.filter(is_here).or_else(best)
}

/// The given opportunity, or a first one made for it: where a person stands is always about one sale. To be called inside
/// an edit, so that one undo takes back both.
pub fn or_first(plan: &mut Plan, current: Option<Id>, new: impl FnOnce() -> Id, name: &str) -> Id {
    current.filter(|id| plan.opportunities.contains_key(id)).unwrap_or_else(|| {
        let id = new();
        plan.opportunities.insert(id, Arc::new(Opportunity { name: name.to_owned(), ..Opportunity::default() }));
        id
    })
}

/// Those who can say yes finally in a sale, by the plan.
#[must_use]
pub fn deciders(plan: &Plan, sale: Id) -> Vec<Id> {
    let says_yes =
        |person: &Stakeholder| person.positions.get(&sale).is_some_and(|at| at.authority == Authority::Final);
    plan.stakeholders.iter().filter(|(_, person)| says_yes(person)).map(|(id, _)| *id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Money;

    fn plan() -> Plan {
        let mut plan = Plan::new(Id::fixed(9), "Halvern Foods");
        for (id, amount, stage) in [(1, 60, "proposal"), (2, 420, "proposal"), (3, 900, "won"), (4, 420, "proposal")] {
            let row =
                Opportunity { amount: Some(Money::new(amount, "EUR")), stage: stage.into(), ..Opportunity::default() };
            plan.opportunities.insert(Id::fixed(id), Arc::new(row));
        }
        plan
    }

    #[test]
    fn the_open_one_worth_most_leads_until_another_is_picked() {
        let (plan, playbook) = (plan(), Playbook::standard(&|msg| msg.key.to_string()));
        assert!(playbook.is_closed("won"), "the test speaks of a closed stage");
        assert_eq!(leading(&plan, &playbook, None), Some(Id::fixed(2)));
        assert_eq!(leading(&plan, &playbook, Some(Id::fixed(1))), Some(Id::fixed(1)));
        assert_eq!(leading(&plan, &playbook, Some(Id::fixed(7))), Some(Id::fixed(2)), "one that is gone");
        assert_eq!(leading(&Plan::default(), &playbook, None), None);
    }

    #[test]
    fn a_first_one_is_made_only_when_there_is_none() {
        let mut plan = plan();
        assert_eq!(or_first(&mut plan, Some(Id::fixed(3)), || Id::fixed(8), "First"), Id::fixed(3));
        assert_eq!(plan.opportunities.len(), 4);
        let mut empty = Plan::default();
        assert_eq!(or_first(&mut empty, None, || Id::fixed(8), "First"), Id::fixed(8));
        assert_eq!(empty.opportunities.get(&Id::fixed(8)).unwrap().name, "First");
    }
}
