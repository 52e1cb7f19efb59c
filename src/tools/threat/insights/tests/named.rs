use super::*;
use crate::plan::Plan;

const NONE: &str = "no-alternative-named";
const SPONSOR: &str = "their-sponsor";

#[test]
fn work_on_criteria_and_nothing_to_hold_them_against() {
    let mut world = World::new();
    world.sale.call(5, &[], |_| {});
    assert!(world.quiet(NONE), "untouched");
    world.sale.ingrid();
    world.sale.criterion(PAYBACK, "Payback", 5, None);
    assert_eq!(
        world.told_by(NONE),
        [
            "Nothing is named that they could do instead of Line 2 monitoring",
            "- One criterion is noted, “Payback”, and nothing to hold it against",
            "- One call held, 5 days ago",
            "> What else are you looking at, and what happens if you leave it as it is?",
        ]
    );
    world.plan().calls.clear();
    assert!(world.quiet(NONE), "too early");
    world.sale.stage("proposal");
    assert!(!world.quiet(NONE), "the stage needs it");
    world.alternative(NOTHING, "Do nothing", AlternativeKind::DoNothing);
    assert!(world.quiet(NONE), "doing nothing counts");
}

#[test]
fn somebody_backs_what_nobody_wrote_down() {
    let mut world = World::new();
    world.sale.call(5, &[], |_| {});
    world.person(BEATA, "Beata Lind", Authority::Recommends, None, Stance::Indifferent);
    world.backs(BEATA, None);
    assert_eq!(world.told_by(NONE)[1], "- Beata Lind backs an alternative, and nobody wrote down which");
    assert_eq!(world.find(NONE)[0].ask.as_ref().unwrap().to, Some(id(BEATA)));
}

#[test]
fn a_rival_with_a_sponsor_is_dangerous() {
    let mut world = World::halvern();
    world.person(BEATA, "Beata Lind", Authority::Recommends, Some(4), Stance::OpposedPassive);
    world.backs(BEATA, Some(CORVUS));
    world.rate(PRICE, None, 2, 3);
    world.rate(PRICE, Some(CORVUS), 4, 3);
    Plan::change(&mut world.plan().alternatives, id(CORVUS), |row| {
        row.our_answer = "Whole cost over five years".into();
    });
    assert_eq!(
        world.told_by(SPONSOR),
        [
            "Beata Lind backs Corvus, and can carry it",
            "- Beata Lind has sway 4 of 5",
            "- Price: Corvus 4, we 2",
            "- Our answer to Corvus: Whole cost over five years",
            "> What does Corvus give you that you would not want to lose?",
            "* Find out what Beata Lind gains with Corvus, and what we can set against it",
        ]
    );
    assert_eq!(world.find(SPONSOR)[0].at_stake, 420_000);
}

#[test]
fn yes_no_and_sway_count_and_nobody_else() {
    for (authority, sway, fires) in [
        (Authority::Final, None, true),
        (Authority::Veto, Some(1), true),
        (Authority::Recommends, Some(4), true),
        (Authority::Recommends, Some(3), false),
        (Authority::Uses, None, false),
    ] {
        let mut world = World::halvern();
        world.person(BEATA, "Beata Lind", authority, sway, Stance::Unknown);
        world.backs(BEATA, Some(NOTHING));
        assert_eq!(!world.quiet(SPONSOR), fires, "{authority:?} {sway:?}");
    }
    let mut world = World::halvern();
    world.backs(INGRID, None);
    assert!(world.quiet(SPONSOR), "of no named alternative");
}

#[test]
fn the_one_who_decides_comes_first() {
    let mut world = World::halvern();
    world.person(BEATA, "Beata Lind", Authority::Veto, Some(5), Stance::Unknown);
    world.backs(BEATA, Some(CORVUS));
    world.backs(INGRID, Some(NOTHING));
    assert_eq!(
        world.told_by(SPONSOR)[..4],
        [
            "Ingrid Voss would rather do nothing, and can see to it",
            "- Ingrid Voss can say yes",
            "- Beata Lind backs Corvus as well",
            "- We have no answer to leaving things as they are yet",
        ]
    );
}
