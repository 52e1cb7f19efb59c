//! How far we are with the people who buy, role by role, and which roles a call meets.
//!
//! S. Edinger, "How to Get Your Salespeople to Execute Your Strategy": when the offering changes, the buyers change.

use super::reading::room;
use crate::plan::{BuyerBrief, Call, Plan, Stakeholder, Stance};
use crate::playbook::{BuyerRole, Playbook};
use std::collections::BTreeSet;

/// The names of the roles in the room: those that have bought from us before, and those that are new to our sellers. People
/// whose title the playbook does not know are in neither.
#[must_use]
pub fn buyers_met(plan: &Plan, playbook: &Playbook, call: &Call) -> (Vec<String>, Vec<String>) {
    let roles: BTreeSet<(bool, &str)> = room(plan, call)
        .into_iter()
        .filter_map(|(_, person)| playbook.role_of(&person.title))
        .map(|role| (role.new, role.name.as_str()))
        .collect();
    let named = |new: bool| roles.iter().filter(|role| role.0 == new).map(|role| role.1.to_owned()).collect();
    (named(false), named(true))
}

/// How far we are with each role that somebody holds, in the playbook's order.
#[must_use]
pub fn buyers(plan: &Plan, playbook: &Playbook) -> Vec<BuyerBrief> {
    let met: BTreeSet<_> = plan.calls.values().filter(|call| call.held()).flat_map(|call| call.room.keys()).collect();
    let known: Vec<_> = plan
        .stakeholders
        .iter()
        .filter_map(|(id, person)| playbook.role_of(&person.title).map(|role| (role, *id, &**person)))
        .collect();
    let of = |role: &BuyerRole| {
        let people = || known.iter().filter(|(held, ..)| std::ptr::eq(*held, role));
        BuyerBrief {
            role: role.name.clone(),
            people: count(people().count()),
            met: count(people().filter(|(_, id, _)| met.contains(id)).count()),
            advocates: count(people().filter(|(.., person)| is_advocate(plan, playbook, person)).count()),
            comfort: people().flat_map(|(.., person)| person.positions.values().filter_map(|at| at.comfort)).min(),
        }
    };
    playbook.roles.iter().map(of).filter(|brief| brief.people > 0).collect()
}

/// Whether somebody marked a person as an advocate in an opportunity that is open.
fn is_advocate(plan: &Plan, playbook: &Playbook, person: &Stakeholder) -> bool {
    person.positions.iter().any(|(sale, at)| {
        let open = plan.opportunities.get(sale).is_some_and(|row| !playbook.is_closed(&row.stage));
        open && at.stance == Stance::Advocate
    })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::sample::{dudek, line2, plan, playbook, voss};
    use super::*;
    use crate::plan::{Debrief, Id, Seat};
    use std::sync::Arc;

    #[test]
    fn a_role_is_identified_then_met_then_won() {
        let (mut plan, book) = (plan(), playbook());
        Plan::change(&mut plan.stakeholders, voss(), |row| row.title = "Chief Operating Officer".into());
        plan.calls.clear();
        plan.stakeholders.retain(|id, _| *id == voss());
        let role = book.role_of("Chief Operating Officer").unwrap().name.clone();
        let brief = |plan: &Plan| buyers(plan, &book).into_iter().find(|brief| brief.role == role).unwrap();
        Plan::change(&mut plan.stakeholders, voss(), |row| {
            row.position_mut(line2()).stance = Stance::Indifferent.into();
        });
        assert_eq!((brief(&plan).people, brief(&plan).met, brief(&plan).advocates), (1, 0, 0));
        let call = Call { room: [(voss(), Seat::default())].into(), ..Call::default() };
        plan.calls.insert(Id::fixed(900), Arc::new(call.clone()));
        assert_eq!(brief(&plan).met, 0, "a call ahead meets nobody yet");
        plan.calls.insert(Id::fixed(900), Arc::new(Call { debrief: Some(Debrief::default()), ..call }));
        assert_eq!(brief(&plan).met, 1);
        Plan::change(&mut plan.stakeholders, voss(), |row| {
            row.position_mut(line2()).stance = Stance::Advocate.into();
            row.position_mut(line2()).comfort = Some(2);
        });
        assert_eq!((brief(&plan).advocates, brief(&plan).comfort), (1, Some(2)));
        Plan::change(&mut plan.opportunities, line2(), |row| row.stage = "lost".into());
        assert_eq!(brief(&plan).advocates, 0, "a lost sale has no advocates");
        Plan::change(&mut plan.stakeholders, voss(), |row| row.title = "Gardener".into());
        assert!(buyers(&plan, &book).iter().all(|brief| brief.role != role), "a title the playbook does not know");
    }

    #[test]
    fn a_room_holds_old_and_new_buyers() {
        let (mut plan, book) = (plan(), playbook());
        let title =
            |new: bool| book.roles.iter().find(|role| role.new == new).and_then(|role| role.titles.first()).cloned();
        Plan::change(&mut plan.stakeholders, voss(), |row| row.title = title(true).unwrap());
        Plan::change(&mut plan.stakeholders, dudek(), |row| row.title = title(false).unwrap());
        let room = [(voss(), Seat::default()), (dudek(), Seat::default())].into();
        let (old, new) = buyers_met(&plan, &book, &Call { room, ..Call::default() });
        assert_eq!((old.len(), new.len()), (1, 1));
        assert_eq!(buyers_met(&plan, &book, &Call::default()), (Vec::new(), Vec::new()));
    }
}
