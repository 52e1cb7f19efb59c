use super::super::tests::{call, found, held, said, with};
use super::*;
use crate::plan::Plan;
use crate::tools::calls::sample::{armand, dudek, id, line2, voss};
use std::sync::Arc;
use time::macros::date;

/// Two held calls for the shift, both with purchasing.
fn shift() -> Plan {
    let days = [date!(2026 - 02 - 02), date!(2026 - 03 - 02)];
    let mut plan = with(&[(60, held(days[0], &[dudek()])), (61, held(days[1], &[dudek()]))]);
    Plan::change(&mut plan.opportunities, line2(), |sale| sale.kind = OpportunityKind::Shift.into());
    retitle(&mut plan, dudek(), false);
    retitle(&mut plan, armand(), false);
    retitle(&mut plan, voss(), true);
    plan
}

/// Gives somebody a title of the first role that is new to us, or of the first that is not.
fn retitle(plan: &mut Plan, who: Id, new: bool) {
    let playbook = crate::tools::calls::sample::playbook();
    let title = playbook.roles.iter().filter(|role| role.new == new).find_map(|role| {
        let fits = |title: &&String| playbook.role_of(title).is_some_and(|found| found.name == role.name);
        role.titles.iter().find(fits).cloned()
    });
    Plan::change(&mut plan.stakeholders, who, |person| person.title = title.unwrap());
}

#[test]
fn a_shift_sold_to_those_who_bought_before_is_told() {
    let plan = shift();
    let told = said(&plan, "old-buyers");
    assert_eq!(told[0], "Line 2 monitoring carries the shift, and its calls meet only those who bought before");
    assert_eq!(told[1], "2 calls held, and nobody in them is new to us");
    assert!(told[2].starts_with("Marek Dudek: "), "{told:?}");
    assert_eq!(told[3], "Ingrid Voss is on the map and was not met");
    assert_eq!(told[4], "Could you bring Ingrid Voss and us together?");
    assert_eq!(found(&plan, "old-buyers")[0].ask.as_ref().unwrap().to, Some(dudek()));
    let mut alone = plan.clone();
    alone.stakeholders.remove(&voss());
    assert!(said(&alone, "old-buyers")[3].starts_with("Who in your house answers for "));
}

#[test]
fn one_call_another_kind_of_sale_or_somebody_new_is_no_old_buyer() {
    let quiet = |change: &dyn Fn(&mut Plan)| {
        let mut plan = shift();
        change(&mut plan);
        found(&plan, "old-buyers").is_empty()
    };
    assert!(!quiet(&|_| ()));
    assert!(quiet(&|plan| _ = plan.calls.remove(&id(60))), "one call is no pattern");
    assert!(quiet(&|plan| {
        Plan::change(&mut plan.opportunities, line2(), |sale| sale.kind = OpportunityKind::Core.into());
    }));
    assert!(quiet(&|plan| {
        Plan::change(&mut plan.calls, id(61), |call| _ = call.room.insert(voss(), crate::plan::Seat::default()));
    }));
    assert!(
        quiet(&|plan| {
            plan.calls.insert(id(62), Arc::new(call(date!(2026 - 03 - 30), &[voss()])));
        }),
        "a call ahead meets somebody new"
    );
    assert!(
        quiet(&|plan| {
            Plan::change(&mut plan.stakeholders, dudek(), |person| person.title = "Gardener".into());
        }),
        "a title nobody knows cannot be judged"
    );
}

/// Three held calls that asked Dudek for something.
fn asked() -> Plan {
    let days = [date!(2026 - 01 - 12), date!(2026 - 02 - 02), date!(2026 - 03 - 02)];
    let calls = days.map(|day| {
        let mut call = held(day, &[dudek()]);
        call.commitment.best = "Release the budget".into();
        call
    });
    let [a, b, c] = calls;
    with(&[(60, a), (61, b), (62, c)])
}

#[test]
fn three_calls_that_asked_people_who_cannot_say_yes_are_told() {
    assert_eq!(
        said(&asked(), "cannot-say-yes"),
        [
            "The last 3 calls for Line 2 monitoring asked people who cannot say yes",
            "“Marek Dudek” asked for a commitment",
            "“Marek Dudek” asked for a commitment",
            "“Marek Dudek” asked for a commitment",
            "Ingrid Voss says yes finally, and was in none of them",
            "Who would have to agree to this, and could we put it to Ingrid Voss together?",
        ]
    );
}

#[test]
fn two_calls_a_yes_in_the_room_or_a_line_that_carried_are_quiet() {
    let mut plan = asked();
    plan.calls.remove(&id(60));
    assert!(found(&plan, "cannot-say-yes").is_empty(), "two are not three");
    let mut plan = asked();
    Plan::change(&mut plan.calls, id(61), |call| call.commitment.best.clear());
    assert!(found(&plan, "cannot-say-yes").is_empty(), "one of them asked for nothing");
    let mut plan = asked();
    Plan::change(&mut plan.calls, id(60), |call| _ = call.room.insert(voss(), crate::plan::Seat::default()));
    assert!(found(&plan, "cannot-say-yes").is_empty(), "she was there");
    let mut plan = asked();
    let mut together = held(date!(2026 - 02 - 20), &[dudek(), voss()]);
    together.opportunity = None;
    plan.calls.insert(id(63), Arc::new(together));
    assert!(found(&plan, "cannot-say-yes").is_empty(), "his line to her has carried");
    let mut plan = asked();
    Plan::change(&mut plan.stakeholders, dudek(), |person| person.reports_to = Some(voss()));
    assert_eq!(found(&plan, "cannot-say-yes").len(), 1, "a line that is only drawn proves nothing");
    Plan::change(&mut plan.stakeholders, voss(), |person| person.positions.clear());
    assert!(found(&plan, "cannot-say-yes").is_empty(), "nobody knows who says yes");
}

#[test]
fn a_call_with_a_role_the_seller_is_not_at_ease_with_is_told() {
    let on = date!(2026 - 03 - 17);
    let mut plan = with(&[(60, call(on, &[voss()]))]);
    retitle(&mut plan, voss(), true);
    assert!(found(&plan, "comfort-gap").is_empty(), "nobody has said how it feels");
    Plan::change(&mut plan.stakeholders, voss(), |person| person.position_mut(line2()).comfort = Some(2));
    let told = said(&plan, "comfort-gap");
    assert_eq!(
        told[0],
        "You meet Ingrid Voss on 2026-03-17: a role that is new to us, and one you are not at ease with"
    );
    assert_eq!(told[1], "With Ingrid Voss: not at ease");
    assert!(told[2].contains(" is new to us and cares about "), "{told:?}");
    assert_eq!(told[3], "Planned for 2026-03-17");
    assert!(told[4].starts_with("Read the briefing for “Ingrid Voss”, or take somebody along who knows "));
    Plan::change(&mut plan.calls, id(60), |call| call.on = Some(date!(2026 - 03 - 18)));
    assert!(found(&plan, "comfort-gap").is_empty(), "eight days are time enough");
    Plan::change(&mut plan.calls, id(60), |call| call.on = Some(on));
    Plan::change(&mut plan.stakeholders, voss(), |person| person.position_mut(line2()).comfort = Some(3));
    assert!(found(&plan, "comfort-gap").is_empty(), "three is at ease");
    Plan::change(&mut plan.stakeholders, voss(), |person| person.position_mut(line2()).comfort = Some(1));
    retitle(&mut plan, voss(), false);
    assert!(found(&plan, "comfort-gap").is_empty(), "an old buyer needs no briefing");
}
