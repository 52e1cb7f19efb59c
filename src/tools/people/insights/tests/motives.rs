use super::*;
use crate::plan::{Alternative, Backing};
use std::sync::Arc;

const MOTIVE: &str = "motive-unknown";
const NOBODY: &str = "nobody-opposed";

fn met_twice() -> World {
    let mut world = ingrid();
    world.call(9, &[INGRID]);
    world
}

#[test]
fn after_two_meetings_motive_and_risk_should_be_known() {
    assert!(ingrid().quiet(MOTIVE), "one meeting");
    let mut world = met_twice();
    world.change(INGRID, |person| person.position_mut(id(LINE2)).risk = "Her seat on the board".into());
    assert_eq!(
        world.told_by(MOTIVE),
        [
            "We have not heard what Ingrid Voss gains or risks with Line 2 monitoring",
            "- Ingrid Voss: final authority, indifferent",
            "- Ingrid Voss: 2 meetings, the last 9 days ago",
            "- Nobody has heard what Ingrid Voss would gain",
            "- The risk “Her seat on the board” is our own guess",
            "> If Line 2 monitoring goes well, what does that mean for you personally?",
        ]
    );
    let found = world.find(MOTIVE).remove(0);
    assert_eq!((found.age, found.ask.unwrap().about.aspect.get()), (41, Aspect::Motive));
}

#[test]
fn words_of_theirs_settle_each_half() {
    let mut world = met_twice();
    world.told(INGRID, Aspect::Motive, "", 9);
    assert_eq!(world.headlines(MOTIVE), ["We have not heard what Ingrid Voss risks with Line 2 monitoring"]);
    assert_eq!(
        world.told_by(MOTIVE).last().unwrap(),
        "> If Line 2 monitoring goes wrong, what does that mean for you personally?"
    );
    let belief = world.told(INGRID, Aspect::Risk, "", 9);
    world.edit_evidence(belief, |row| row.basis = Basis::Belief.into());
    assert!(!world.quiet(MOTIVE));
    world.told(INGRID, Aspect::Risk, "", 9);
    assert!(world.quiet(MOTIVE));
    let mut world = met_twice();
    world.told(INGRID, Aspect::Risk, "", 9);
    assert_eq!(world.headlines(MOTIVE), ["We have not heard what Ingrid Voss gains from Line 2 monitoring"]);
}

#[test]
fn it_asks_about_those_we_depend_on() {
    for (authority, stance, fires) in
        [(Veto, Unknown, true), (Uses, Advocate, true), (Recommends, OpposedActive, false), (Uses, Unknown, false)]
    {
        let mut world = World::new();
        world.person(LUC, "Luc Armand", authority, stance, Some(2));
        for days in [9, 8] {
            world.call(days, &[LUC]);
        }
        assert_eq!(!world.quiet(MOTIVE), fires, "{authority:?} {stance:?}");
    }
}

fn crowd(people: u128) -> World {
    let mut world = World::new();
    for n in 1..=people {
        let stance = if n == 1 { Advocate } else { Indifferent };
        world.person(n, &format!("Person {n}"), Recommends, stance, None);
    }
    world
}

#[test]
fn five_people_and_nobody_against_is_odd() {
    assert!(crowd(4).quiet(NOBODY));
    let mut world = crowd(5);
    let rival = Alternative { name: "Corvus".into(), ..Alternative::default() };
    world.plan.alternatives.insert(id(70), Arc::new(rival));
    world.did(1, "advocate", 3);
    assert_eq!(
        world.told_by(NOBODY),
        [
            "5 people on Line 2 monitoring and nobody against: who loses if we win?",
            "- One advocate, 4 indifferent, nobody against",
            "- 1 of 5 stances are proven",
            "- “Corvus” is among their alternatives",
            "> Who loses something if Line 2 monitoring goes ahead?",
        ]
    );
    assert_eq!(world.find(NOBODY)[0].ask.as_ref().unwrap().to, Some(id(1)));
}

#[test]
fn people_nobody_knows_are_not_counted() {
    let mut world = crowd(4);
    world.person(5, "Yusuf Kaya", NoAuthority, Unknown, None);
    assert!(world.quiet(NOBODY));
}

#[test]
fn any_resistance_settles_it() {
    let mut world = crowd(5);
    world.person(6, "Luc Armand", Uses, OpposedPassive, None);
    assert!(world.quiet(NOBODY), "one is against");
    let mut world = crowd(5);
    world.evidence(2, "opposed_active", EvidenceKind::Said, Basis::Hearsay, 3);
    assert!(world.quiet(NOBODY), "somebody spoke of it");
    let mut world = crowd(5);
    world.change(3, |person| person.position_mut(id(LINE2)).backs = Backing::Alternative.into());
    assert!(world.quiet(NOBODY), "one backs an alternative");
}
