//! How far we are with the people who buy, role by role, and which roles a call meets.
//!
//! S. Edinger, "How to Get Your Salespeople to Execute Your Strategy": when the offering changes, the buyers change.

use super::reading::room;
use crate::plan::{BuyerBrief, Call, Id, Plan, Stakeholder, Stance};
use crate::playbook::{BuyerRole, Playbook};
use crate::tools::people::reading::proven_until;
use std::collections::BTreeSet;
use time::Date;

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
pub fn buyers(plan: &Plan, playbook: &Playbook, today: Date) -> Vec<BuyerBrief> {
    let met: BTreeSet<_> = plan.calls.values().filter(|call| call.held()).flat_map(|call| call.room.keys()).collect();
    let known: Vec<_> = plan
        .stakeholders
        .iter()
        .filter_map(|(id, person)| playbook.role_of(&person.title).map(|role| (role, *id, &**person)))
        .collect();
    let of = |role: &BuyerRole| {
        let people = || known.iter().filter(|(held, ..)| std::ptr::eq(*held, role));
        let proven = people().flat_map(|(_, id, person)| {
            advocate_in(plan, playbook, person).filter_map(|sale| proven_until(plan, *id, sale, playbook, today))
        });
        BuyerBrief {
            role: role.name.clone(),
            people: count(people().count()),
            met: count(people().filter(|(_, id, _)| met.contains(id)).count()),
            advocates: count(
                people().filter(|(.., person)| advocate_in(plan, playbook, person).next().is_some()).count(),
            ),
            proven_until: proven.max(),
            comfort: people().flat_map(|(.., person)| person.positions.values().filter_map(|at| at.comfort)).min(),
        }
    };
    playbook.roles.iter().map(of).filter(|brief| brief.people > 0).collect()
}

/// The open opportunities in which somebody marked a person as an advocate; whether anything proves it is another question.
fn advocate_in(plan: &Plan, playbook: &Playbook, person: &Stakeholder) -> impl Iterator<Item = Id> {
    person.positions.iter().filter_map(|(sale, at)| {
        let open = plan.opportunities.get(sale).is_some_and(|row| !playbook.is_closed(&row.stage));
        (open && at.stance == Stance::Advocate).then_some(*sale)
    })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::sample::{TODAY, dudek, line2, plan, playbook, voss};
    use super::*;
    use crate::plan::{About, Aspect, Basis, Debrief, Evidence, EvidenceKind, Id, Seat};
    use std::sync::Arc;
    use time::Duration;

    #[test]
    fn a_role_is_identified_then_met_then_won() {
        let (mut plan, book) = (plan(), playbook());
        Plan::change(&mut plan.stakeholders, voss(), |row| row.title = "Chief Operating Officer".into());
        plan.calls.clear();
        plan.stakeholders.retain(|id, _| *id == voss());
        let role = book.role_of("Chief Operating Officer").unwrap().name.clone();
        let brief = |plan: &Plan| buyers(plan, &book, TODAY).into_iter().find(|brief| brief.role == role).unwrap();
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
        assert!(
            buyers(&plan, &book, TODAY).iter().all(|brief| brief.role != role),
            "a title the playbook does not know"
        );
    }

    #[test]
    fn an_advocate_is_assumed_until_a_word_or_deed_of_their_own_proves_it_and_for_its_shelf_life() {
        let (mut plan, book) = (plan(), playbook());
        plan.evidence.clear();
        plan.stakeholders.retain(|id, _| *id == voss());
        Plan::change(&mut plan.stakeholders, voss(), |row| {
            row.title = "Chief Operating Officer".into();
            row.position_mut(line2()).stance = Stance::Advocate.into();
        });
        let brief = |plan: &Plan| {
            buyers(plan, &book, TODAY).into_iter().map(|brief| (brief.advocates, brief.proven_until)).next()
        };
        assert_eq!(brief(&plan), Some((1, None)), "marked, and no more");
        let told = |days: i64, kind: EvidenceKind, basis: Basis, supports: &str| {
            Arc::new(Evidence {
                about: About::person(voss(), line2(), Aspect::Stance),
                supports: supports.into(),
                kind: kind.into(),
                basis: basis.into(),
                on: Some(TODAY - Duration::days(days)),
                ..Evidence::default()
            })
        };
        plan.evidence.insert(Id::fixed(901), told(5, EvidenceKind::Said, Basis::Hearsay, "advocate"));
        plan.evidence.insert(Id::fixed(902), told(5, EvidenceKind::Did, Basis::FirstHand, "indifferent"));
        plan.evidence.insert(Id::fixed(903), told(91, EvidenceKind::Did, Basis::FirstHand, "advocate"));
        assert_eq!(brief(&plan), Some((1, None)), "hearsay, another stance, and a deed of long ago prove nothing");
        plan.evidence.insert(Id::fixed(904), told(90, EvidenceKind::Did, Basis::FirstHand, "advocate"));
        assert_eq!(brief(&plan), Some((1, Some(TODAY))), "the last day of its shelf life");
        plan.evidence.insert(Id::fixed(905), told(10, EvidenceKind::Said, Basis::FirstHand, "advocate"));
        assert_eq!(brief(&plan), Some((1, Some(TODAY + Duration::days(80)))), "the newest of them lasts longest");
        Plan::change(&mut plan.opportunities, line2(), |row| row.stage = "lost".into());
        assert_eq!(brief(&plan), Some((0, None)), "a lost sale has no advocates");
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
