use super::*;
use crate::plan::{Member, Plan};
use std::sync::Arc;

const LIKED: &str = "liked-without-horsepower";
const SINGLE: &str = "single-threaded";
const TIE: &str = "unique-tie-unused";

fn tomas() -> World {
    let mut world = World::new();
    world.person(INGRID, "Ingrid Voss", Final, Indifferent, Some(5));
    world.person(TOMAS, "Tomas Reyl", Uses, Indifferent, Some(2));
    world.person(LUC, "Luc Armand", Veto, Unknown, Some(5));
    world
}

#[test]
fn time_that_goes_to_people_without_power_is_told() {
    let mut world = tomas();
    world.call(50, &[TOMAS]);
    assert!(world.quiet(LIKED), "one contact is no habit");
    world.call(20, &[LUC]);
    world.call(19, &[TOMAS]);
    world.call(5, &[TOMAS]);
    assert_eq!(
        world.told_by(LIKED),
        [
            "3 of 4 recent contacts went to people without power, and Ingrid Voss was not met",
            "- Tomas Reyl: met 3 times, sway 2 of 5, no line to power",
            "- Ingrid Voss can say yes, and was not met in 60 days",
            "> Would you introduce us to Ingrid Voss, and say why it is worth the time?",
        ]
    );
    let ask = world.find(LIKED)[0].ask.clone().unwrap();
    assert_eq!((ask.purpose, ask.to), (Purpose::Access, Some(id(TOMAS))));
}

#[test]
fn half_is_not_more_than_half_and_old_contact_does_not_count() {
    let mut world = tomas();
    world.call(20, &[LUC]);
    world.call(19, &[TOMAS]);
    world.call(61, &[TOMAS]);
    assert!(world.quiet(LIKED));
    world.call(60, &[TOMAS]);
    assert!(!world.quiet(LIKED));
}

#[test]
fn power_unknown_is_no_power_and_sway_is() {
    for (sway, fires) in [(None, true), (Some(3), true), (Some(4), false)] {
        let mut world = tomas();
        world.change(TOMAS, |person| person.sway = sway);
        for days in [9, 8] {
            world.call(days, &[TOMAS]);
        }
        assert_eq!(!world.quiet(LIKED), fires, "{sway:?}");
    }
    let mut world = tomas();
    world.change(TOMAS, |person| person.sway = None);
    for days in [9, 8] {
        world.call(days, &[TOMAS]);
    }
    assert_eq!(world.told_by(LIKED)[1], "- Tomas Reyl: met 2 times, sway unknown, no line to power");
}

#[test]
fn a_met_decider_or_a_line_that_carried_settles_it() {
    let with_calls = || {
        let mut world = tomas();
        for days in [9, 8] {
            world.call(days, &[TOMAS]);
        }
        world
    };
    let mut world = with_calls();
    world.line(TOMAS, INGRID);
    assert!(!world.quiet(LIKED), "a drawn line has carried nothing");
    world.told(TOMAS, Aspect::Access, "", 8);
    assert!(world.quiet(LIKED));
    for (days, quiet) in [(60, true), (61, false)] {
        let mut world = with_calls();
        world.call(days, &[INGRID]);
        assert_eq!(world.quiet(LIKED), quiet, "{days}");
    }
    let mut world = with_calls();
    world.position(INGRID, LINE2, Recommends, Indifferent);
    assert!(world.quiet(LIKED), "nobody is known to decide");
}

#[test]
fn three_calls_with_one_person_are_a_single_thread() {
    let mut world = tomas();
    world.call(80, &[LUC]);
    world.call(50, &[TOMAS]);
    assert!(world.quiet(SINGLE), "two calls");
    world.call(5, &[TOMAS]);
    assert_eq!(
        world.told_by(SINGLE),
        [
            "All contact on Line 2 monitoring runs through Tomas Reyl",
            "- 3 calls held, the last 5 days ago",
            "- Met in 60 days: Tomas Reyl",
            "- Mapped and never met: Ingrid Voss",
            "> Who else will live with Line 2 monitoring, and would you introduce us?",
        ]
    );
    let found = world.find(SINGLE).remove(0);
    let ask = found.ask.unwrap();
    assert_eq!((found.age, ask.to, ask.purpose), (80, Some(id(TOMAS)), Purpose::Access));
    world.call(60, &[LUC]);
    assert!(world.quiet(SINGLE), "a second person inside the window");
}

#[test]
fn one_unit_is_a_single_thread_too_when_another_is_known() {
    let mut world = tomas();
    for n in [TOMAS, LUC] {
        world.change(n, |person| person.unit = "Dairy".into());
    }
    for days in [9, 8, 7] {
        world.call(days, &[TOMAS, LUC]);
    }
    assert!(world.quiet(SINGLE), "no other unit is known");
    world.change(INGRID, |person| person.unit = "Group".into());
    assert_eq!(world.headlines(SINGLE), ["All contact on Line 2 monitoring stays inside Dairy"]);
    world.change(LUC, |person| person.unit = String::new());
    assert!(world.quiet(SINGLE), "nobody knows where Luc belongs");
}

#[test]
fn no_recent_contact_is_no_thread_at_all() {
    let mut world = tomas();
    for days in [90, 80, 61] {
        world.call(days, &[TOMAS]);
    }
    assert!(world.quiet(SINGLE));
}

fn team(level: u8, next: u8) -> World {
    let mut world = World::new();
    for (n, name) in [(50, "Anna"), (51, "Lena")] {
        world.plan.team.insert(id(n), Arc::new(Member { name: name.into(), ..Member::default() }));
    }
    world.person(PRIYA, "Yusuf Kaya", NoAuthority, Unknown, Some(4));
    world.change(PRIYA, |person| person.relationships = [(id(50), next), (id(51), level)].into());
    world
}

#[test]
fn a_colleagues_tie_that_no_call_uses_is_told() {
    let world = team(3, 1);
    assert_eq!(
        world.told_by(TIE),
        [
            "Lena knows Yusuf Kaya best, and no call uses it",
            "- Yusuf Kaya: authority unknown, stance unknown",
            "- Lena and Yusuf Kaya: relationship 3 of 4; the next closest of us: 1 of 4",
            "- No call planned, or held in 60 days, brings Lena and Yusuf Kaya together",
            "> How does Line 2 monitoring look from where you sit?",
        ]
    );
}

#[test]
fn a_tie_must_be_the_best_and_strong_enough() {
    for (level, next, fires) in [(2, 1, true), (1, 0, false), (3, 3, false), (1, 3, true)] {
        assert_eq!(!team(level, next).quiet(TIE), fires, "{level} {next}");
    }
    let mut world = team(3, 1);
    world.change(PRIYA, |person| person.sway = Some(3));
    assert!(world.quiet(TIE), "no power");
    let mut world = team(3, 1);
    world.plan.team.remove(&id(50));
    assert!(world.quiet(TIE), "no colleagues");
    let mut world = team(3, 1);
    world.marked_today();
    assert!(world.quiet(TIE), "just typed");
}

#[test]
fn a_call_that_brings_them_together_settles_it() {
    for (days, held, quiet) in [(60, true, true), (61, true, false), (-5, false, true), (5, false, false)] {
        let mut world = team(3, 1);
        let call = world.call(days, &[PRIYA]);
        world.edit_call(call, |row| {
            row.observes = " lena".into();
            row.debrief = row.debrief.take().filter(|_| held);
        });
        assert_eq!(world.quiet(TIE), quiet, "{days} {held}");
    }
    let mut world = team(3, 1);
    world.call(5, &[PRIYA]);
    assert!(!world.quiet(TIE), "Anna went alone");
}

#[test]
fn a_tie_is_told_once_in_the_largest_opportunity() {
    let mut world = team(3, 1);
    world.opportunity(REFRESH, "Sensor refresh", 60_000);
    world.position(PRIYA, REFRESH, NoAuthority, Unknown);
    assert_eq!(world.find(TIE)[0].subject.opportunity, Some(id(LINE2)));
    assert_eq!(world.find(TIE).len(), 1);
    Plan::change(&mut world.plan.opportunities, id(LINE2), |row| row.amount = None);
    assert_eq!(world.find(TIE)[0].subject.opportunity, Some(id(REFRESH)));
}
