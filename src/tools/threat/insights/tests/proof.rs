use super::*;

const UNKNOWN: &str = "unknown-on-what-matters";
const UNPROVEN: &str = "rating-without-proof";
const STRENGTH: &str = "ahead-on-the-heaviest";

#[test]
fn after_two_meetings_a_heavy_criterion_should_be_rated() {
    let mut world = World::halvern();
    world.sale.call(20, &[INGRID], |_| {});
    assert!(world.quiet(UNKNOWN), "one meeting");
    world.sale.call(4, &[INGRID], |_| {});
    assert_eq!(
        world.told_by(UNKNOWN),
        [
            "We do not know how we compare on “Payback”, which weighs heavily on Line 2 monitoring",
            "- “Payback” weighs 5 of 5 with Ingrid Voss",
            "- Nobody has rated us on “Payback”",
            "- 2 calls held, the last 4 days ago",
            "> How do you see us on “Payback” beside the others, and what makes you think so?",
        ]
    );
    world.rate(PAYBACK, None, 3, 1);
    assert_eq!(world.told_by(UNKNOWN)[2], "- On “Payback” we are rated 3, and nothing else is");
    for criterion in [PAYBACK, PRICE] {
        world.rate(criterion, None, 3, 1);
        world.rate(criterion, Some(CORVUS), 3, 1);
    }
    assert!(world.quiet(UNKNOWN), "a light one may wait");
}

#[test]
fn a_lead_nobody_else_speaks_of() {
    let mut world = World::halvern();
    let ours = world.rate(PAYBACK, None, 4, 7);
    world.rate(PAYBACK, Some(CORVUS), 3, 7);
    assert_eq!(
        world.told_by(UNPROVEN),
        [
            "That we hold our own on “Payback” on Line 2 monitoring is our word, not theirs",
            "- Payback: we 4, Corvus 3",
            "- That we are a 4 is our own belief; nobody at the customer said so",
            "- “Payback” weighs 5 of 5 with Ingrid Voss",
            "> From 1 to 5, where would you put us on “Payback”, and why?",
        ]
    );
    let found = world.find(UNPROVEN).remove(0);
    assert_eq!((found.age, found.ask.unwrap().about.id), (7, ours));
    world.said(INGRID, PAYBACK, None, 4, 1);
    assert!(world.quiet(UNPROVEN));
}

#[test]
fn being_behind_is_another_rule_and_old_words_fade() {
    let mut world = World::halvern();
    world.rate(PAYBACK, None, 3, 7);
    world.rate(PAYBACK, Some(CORVUS), 4, 7);
    assert!(world.quiet(UNPROVEN), "behind");
    let mut world = World::halvern();
    world.rate(PAYBACK, Some(CORVUS), 3, 100);
    world.said(INGRID, PAYBACK, None, 3, 91);
    assert_eq!(
        world.told_by(UNPROVEN)[1..3],
        ["- Payback: we are level with Corvus", "- Ingrid Voss said so 91 days ago, longer than words keep",]
    );
    let mut world = World::halvern();
    world.rate(SERVICE, None, 5, 7);
    world.rate(SERVICE, Some(CORVUS), 4, 7);
    assert!(world.quiet(UNPROVEN), "light");
}

#[test]
fn ahead_where_it_weighs_most_and_they_say_so() {
    let mut world = World::halvern();
    world.rate(PAYBACK, Some(CORVUS), 3, 7);
    world.rate(PAYBACK, None, 4, 7);
    assert!(world.quiet(STRENGTH), "our own belief");
    world.said(INGRID, PAYBACK, None, 4, 6);
    assert_eq!(
        world.told_by(STRENGTH),
        [
            "We are ahead on “Payback”, what weighs most on Line 2 monitoring, and they say so",
            "- Payback: we 4, Corvus 3",
            "- Ingrid Voss said so, 6 days ago",
            "- “Payback” weighs 5 of 5 with Ingrid Voss",
            "> You put us ahead on “Payback”. Would you say that to whoever decides?",
        ]
    );
    world.rate(PAYBACK, Some(NOTHING), 4, 1);
    assert!(world.quiet(STRENGTH), "level with doing nothing");
}
