use super::*;

const BEHIND: &str = "behind-on-what-matters";
const PRICE_ONLY: &str = "price-only";
const SHIFT: &str = "shift-the-criteria";

#[test]
fn behind_on_a_heavy_criterion() {
    let mut world = World::halvern();
    world.rate(PAYBACK, None, 2, 12);
    world.rate(PAYBACK, Some(NOTHING), 4, 12);
    assert_eq!(
        world.told_by(BEHIND),
        [
            "On “Payback”, which weighs heavily on Line 2 monitoring, leaving things as they are is ahead of us",
            "- Payback: leaving things as they are 4, we 2",
            "- “Payback” weighs 5 of 5 with Ingrid Voss",
            "- We have no answer to leaving things as they are yet",
            "> On “Payback”, what makes leaving things as they are the better answer for you?",
            "* Close the gap on “Payback” to leaving things as they are, or show why it should weigh less",
        ]
    );
    let found = world.find(BEHIND).remove(0);
    assert_eq!((found.age, found.at_stake, found.ask.unwrap().to), (12, 420_000, Some(id(INGRID))));
}

#[test]
fn level_light_or_unrated_is_not_behind() {
    let mut world = World::halvern();
    world.rate(PAYBACK, Some(CORVUS), 4, 1);
    assert!(world.quiet(BEHIND), "we are not rated");
    world.rate(PAYBACK, None, 4, 1);
    assert!(world.quiet(BEHIND), "level");
    world.rate(SERVICE, None, 1, 1);
    world.rate(SERVICE, Some(CORVUS), 5, 1);
    assert!(world.quiet(BEHIND), "light");
    world.rate(PAYBACK, Some(CORVUS), 5, 0);
    assert!(!world.quiet(BEHIND));
    world.rate(PAYBACK, None, 5, 0);
    assert!(world.quiet(BEHIND), "a newer rating of ours");
}

#[test]
fn whoever_said_it_is_asked_about_it() {
    let mut world = World::halvern();
    world.person(BEATA, "Beata Lind", Authority::Recommends, Some(2), Stance::Unknown);
    world.rate(PAYBACK, None, 2, 1);
    world.said(BEATA, PAYBACK, Some(CORVUS), 4, 1);
    assert_eq!(world.find(BEHIND)[0].ask.as_ref().unwrap().to, Some(id(BEATA)));
}

#[test]
fn the_price_is_all_we_have() {
    let mut world = World::halvern();
    world.rate(PRICE, None, 5, 1);
    world.rate(PRICE, Some(CORVUS), 3, 1);
    assert!(world.quiet(PRICE_ONLY), "one comparison");
    world.rate(PAYBACK, None, 3, 1);
    world.rate(PAYBACK, Some(CORVUS), 3, 1);
    assert_eq!(
        world.told_by(PRICE_ONLY),
        [
            "The price is all we have on Line 2 monitoring",
            "- Price: we 5, Corvus 3",
            "- Payback: we are level with Corvus",
            "> If the price were the same everywhere, whom would you choose, and why?",
        ]
    );
    world.rate(SERVICE, None, 4, 1);
    world.rate(SERVICE, Some(CORVUS), 3, 1);
    assert!(world.quiet(PRICE_ONLY), "service is a lead too");
}

#[test]
fn a_reason_that_is_only_the_price() {
    let mut world = World::halvern();
    for criterion in [PAYBACK, PRICE] {
        world.rate(criterion, None, 3, 1);
        world.rate(criterion, Some(CORVUS), 3, 1);
    }
    assert!(world.quiet(PRICE_ONLY));
    world.sale.sale(|row| row.sentence.because = "we are cheaper".into());
    assert_eq!(world.told_by(PRICE_ONLY)[1], "- The only reason we give for winning: “we are cheaper”");
    world.sale.sale(|row| row.sentence.because = "Frozen saw the downtime fall".into());
    assert!(world.quiet(PRICE_ONLY));
}

fn ahead_on_service() -> World {
    let mut world = World::halvern();
    world.rate(SERVICE, None, 4, 1);
    world.rate(SERVICE, Some(CORVUS), 2, 1);
    world
}

#[test]
fn our_leads_sit_on_light_criteria() {
    let mut world = ahead_on_service();
    world.person(BEATA, "Marek Dudek", Authority::Veto, Some(3), Stance::Advocate);
    assert_eq!(
        world.told_by(SHIFT),
        [
            "We are ahead on “Service at night”, and it weighs too little; Marek Dudek could raise it",
            "- Service at night: we 4, Corvus 2",
            "- “Service at night” weighs 2 of 5",
            "- “Payback” weighs 5 of 5 with Ingrid Voss",
            "- Marek Dudek could raise it",
            "> What would have to happen for “Service at night” to count more in this decision?",
            "* Have “Service at night” weighed again before the criteria are settled",
        ]
    );
    assert_eq!(world.find(SHIFT)[0].ask.as_ref().unwrap().to, Some(id(BEATA)));
}

#[test]
fn frozen_criteria_and_heavy_leads_leave_nothing_to_shift() {
    let mut world = ahead_on_service();
    world.rate(PAYBACK, None, 4, 1);
    world.rate(PAYBACK, Some(CORVUS), 3, 1);
    assert!(world.quiet(SHIFT), "we lead on a heavy one");
    let mut world = ahead_on_service();
    world.criterion(SERVICE, |row| row.frozen = true);
    assert!(world.quiet(SHIFT), "frozen");
}

#[test]
fn nobody_against_us_is_asked_to_raise_it() {
    let mut world = ahead_on_service();
    world.person(INGRID, "Ingrid Voss", Authority::Final, Some(5), Stance::OpposedActive);
    assert_eq!(world.told_by(SHIFT)[0], "We are ahead on “Service at night”, and it weighs too little");
    assert_eq!(world.find(SHIFT)[0].ask.as_ref().unwrap().to, None);
}
