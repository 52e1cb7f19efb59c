use super::*;

const UNPROVEN: &str = "unproven-advocate";
const MAY_NOT: &str = "may-not-be-able-to-champion";

fn priya() -> World {
    let mut world = ingrid();
    world.person(PRIYA, "Priya Nand", NoAuthority, Advocate, Some(4));
    world
}

#[test]
fn an_advocate_on_hearsay_is_unproven() {
    let mut world = priya();
    world.person(TOMAS, "Tomas Reyl", Uses, Indifferent, Some(2));
    let hearsay = world.evidence(PRIYA, "advocate", EvidenceKind::Said, Basis::Hearsay, 140);
    world.edit_evidence(hearsay, |row| row.from = Some(id(TOMAS)));
    assert_eq!(
        world.told_by(UNPROVEN),
        [
            "Priya Nand is an advocate on hearsay",
            "- Marked advocate by Anna, 20 days ago",
            "- No proof: hearsay from Tomas Reyl, 140 days ago: “We cannot go on like this”",
            "- Priya Nand was never met on a held call",
            "> Would you put the case for Line 2 monitoring in front of Ingrid Voss yourself?",
        ]
    );
    let found = &world.find(UNPROVEN)[0];
    assert_eq!((found.at_stake, found.age), (420_000, 140));
    let ask = found.ask.as_ref().unwrap();
    assert_eq!((ask.purpose, ask.to), (Purpose::Prove, Some(id(PRIYA))));
    assert_eq!(ask.about, About::person(id(PRIYA), id(LINE2), Aspect::Stance));
    assert!(found.because.iter().all(|fact| fact.about.id == id(PRIYA)));
}

#[test]
fn each_kind_of_support_has_its_own_words() {
    for (basis, headline) in [
        (Basis::Acquaintance, "Priya Nand is an advocate on acquaintance"),
        (Basis::Belief, "Priya Nand is an advocate because we believe so"),
    ] {
        let mut world = priya();
        world.evidence(PRIYA, "advocate", EvidenceKind::Said, basis, 3);
        assert_eq!(world.headlines(UNPROVEN), [headline]);
    }
    let mut world = priya();
    world.call(9, &[PRIYA]);
    world.change(PRIYA, |person| person.position_mut(id(LINE2)).marked = None);
    assert_eq!(
        world.told_by(UNPROVEN),
        [
            "Priya Nand is an advocate, and nothing shows it",
            "- Marked advocate, nobody noted by whom or when",
            "- Nothing Priya Nand did or said about Line 2 monitoring is recorded",
            "- Priya Nand was last met 9 days ago",
            "> Would you put the case for Line 2 monitoring in front of Ingrid Voss yourself?",
        ]
    );
}

#[test]
fn a_decider_is_asked_for_the_decision_and_others_for_a_word() {
    let mut world = World::new();
    world.person(INGRID, "Ingrid Voss", Final, Advocate, Some(5));
    assert_eq!(
        world.told_by(UNPROVEN).last().unwrap(),
        "> If you had to decide on Line 2 monitoring today, what would you do, and why?"
    );
    let mut world = World::new();
    world.person(PRIYA, "Priya Nand", NoAuthority, Advocate, None);
    assert_eq!(
        world.told_by(UNPROVEN).last().unwrap(),
        "> What would you tell your colleagues about Line 2 monitoring when we are not in the room?"
    );
}

#[test]
fn proof_quiets_it_whatever_its_age_and_filler_does_not() {
    for days in [0, 90, 91, 400] {
        let mut world = priya();
        world.said(PRIYA, "advocate", days);
        assert!(world.quiet(UNPROVEN), "{days}");
    }
    let mut world = priya();
    world.change(PRIYA, |person| {
        person.title = "Head of Operations Excellence".into();
        person.notes = "Loves us, trust me".into();
        let position = person.position_mut(id(LINE2));
        (position.motive, position.risk) = ("Promotion".into(), "None".into());
        (position.for_change, position.for_our_change) = (Some(true), Some(true));
    });
    let undated = world.said(PRIYA, "advocate", 1);
    world.edit_evidence(undated, |row| row.on = None);
    assert_eq!(world.headlines(UNPROVEN), ["Priya Nand is an advocate, and nothing shows it"]);
}

#[test]
fn lesser_advocates_are_left_alone_once_one_is_proven() {
    for (sway, fires) in [(Some(3), false), (None, false), (Some(4), true)] {
        let mut world = ingrid_and_marek();
        world.person(PRIYA, "Priya Nand", Recommends, Advocate, sway);
        assert_eq!(!world.quiet(UNPROVEN), fires, "{sway:?}");
    }
    let mut world = ingrid();
    world.person(PRIYA, "Priya Nand", Recommends, Advocate, Some(1));
    assert!(!world.quiet(UNPROVEN), "nobody else to lean on");
}

#[test]
fn others_than_advocates_and_closed_opportunities_are_no_matter() {
    for stance in [Unknown, Indifferent, OpposedPassive, OpposedActive] {
        let mut world = World::new();
        world.person(PRIYA, "Priya Nand", Final, stance, Some(5));
        assert!(world.quiet(UNPROVEN), "{stance:?}");
    }
    let mut world = priya();
    world.stage(LINE2, "won");
    assert!(world.quiet(UNPROVEN));
}

#[test]
fn of_a_map_just_typed_the_weightiest_is_named() {
    let mut world = World::new();
    world.person(PRIYA, "Priya Nand", NoAuthority, Advocate, Some(5));
    world.person(MAREK, "Marek Dudek", Veto, Advocate, None);
    world.person(TOMAS, "Tomas Reyl", Uses, Advocate, Some(2));
    assert_eq!(world.find(UNPROVEN).len(), 3);
    world.marked_today();
    assert_eq!(world.headlines(UNPROVEN), ["Marek Dudek is an advocate, and nothing shows it"]);
}

#[test]
fn a_proven_advocate_of_unknown_standing_may_not_be_able_to_champion() {
    let mut world = ingrid();
    world.person(PRIYA, "Priya Nand", NoAuthority, Advocate, Some(4));
    world.did(PRIYA, "advocate", 12);
    assert_eq!(
        world.told_by(MAY_NOT),
        [
            "Priya Nand is for us, and may not be able to champion Line 2 monitoring",
            "- Shared the downtime figures, 12 days ago",
            "- What Priya Nand can do to the decision on Line 2 monitoring is unknown",
            "- Sway 4 of 5 is our own guess",
            "> How are decisions like Line 2 monitoring made here, and what is your part in them?",
        ]
    );
    let ask = world.find(MAY_NOT)[0].ask.clone().unwrap();
    assert_eq!((ask.purpose, ask.about.aspect.get()), (Purpose::Learn, Aspect::Authority));
    for aspect in [Aspect::Authority, Aspect::Sway, Aspect::Access] {
        let mut world = world.clone();
        world.told(PRIYA, aspect, "", 500);
        assert!(world.quiet(MAY_NOT), "{aspect:?}");
    }
}

#[test]
fn a_typed_standing_counts_until_the_second_meeting() {
    let mut world = ingrid_and_marek();
    world.call(30, &[MAREK]);
    assert!(world.quiet(MAY_NOT));
    world.call(20, &[MAREK]);
    assert_eq!(world.told_by(MAY_NOT)[2], "- Marek Dudek is marked “veto”, and 2 meetings did not confirm it");
}

#[test]
fn the_unproven_and_the_deciders_belong_to_other_rules() {
    assert!(priya().quiet(MAY_NOT));
    let mut world = World::new();
    world.person(INGRID, "Ingrid Voss", Final, Advocate, None);
    world.did(INGRID, "advocate", 1);
    for days in [3, 2] {
        world.call(days, &[INGRID]);
    }
    assert!(world.quiet(MAY_NOT));
}
