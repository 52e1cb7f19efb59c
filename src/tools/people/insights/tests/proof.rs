use super::*;

const ACQUAINTANCE: &str = "acquaintance-as-proof";
const EXPIRED: &str = "proof-expired";
const GENERALISED: &str = "stance-generalised";

fn luc_on(basis: Basis) -> World {
    let mut world = World::new();
    world.person(LUC, "Luc Armand", Veto, Indifferent, Some(5));
    let n = world.evidence(LUC, "indifferent", EvidenceKind::Said, basis, 30);
    world.edit_evidence(n, |row| row.text = "Golf every spring".into());
    world
}

#[test]
fn years_of_acquaintance_are_no_proof() {
    assert_eq!(
        luc_on(Basis::Acquaintance).told_by(ACQUAINTANCE),
        [
            "Luc Armand is marked indifferent because we have known each other for years",
            "- Marked indifferent by Anna, 20 days ago",
            "- No proof: acquaintance, 30 days ago: “Golf every spring”",
            "- Luc Armand was never met on a held call",
            "> How do you see Line 2 monitoring today, in your own words?",
        ]
    );
    assert_eq!(luc_on(Basis::Hearsay).headlines(ACQUAINTANCE), ["Luc Armand is marked indifferent on hearsay alone"]);
    assert_eq!(
        luc_on(Basis::Belief).headlines(ACQUAINTANCE),
        ["Luc Armand is marked indifferent because we believe so"]
    );
    assert!(luc_on(Basis::FirstHand).quiet(ACQUAINTANCE));
    assert!(luc_on(Basis::Document).quiet(ACQUAINTANCE));
}

#[test]
fn real_proof_of_any_age_quiets_it_and_nothing_recorded_is_a_blank() {
    let mut world = luc_on(Basis::Hearsay);
    world.said(LUC, "indifferent", 300);
    assert!(world.quiet(ACQUAINTANCE));
    let mut world = World::new();
    world.person(LUC, "Luc Armand", Veto, Indifferent, Some(5));
    assert!(world.quiet(ACQUAINTANCE));
}

#[test]
fn it_matters_for_people_with_power() {
    for (authority, sway, fires) in [(Recommends, Some(4), true), (Recommends, Some(3), false), (Final, None, true)] {
        let mut world = luc_on(Basis::Hearsay);
        world.position(LUC, LINE2, authority, Indifferent);
        world.change(LUC, |person| person.sway = sway);
        assert_eq!(!world.quiet(ACQUAINTANCE), fires, "{authority:?} {sway:?}");
    }
}

#[test]
fn an_advocate_is_said_once_as_act_or_as_watch() {
    let mut world = ingrid();
    world.person(PRIYA, "Priya Nand", Recommends, Advocate, Some(2));
    world.evidence(PRIYA, "advocate", EvidenceKind::Said, Basis::Acquaintance, 30);
    assert!(!world.quiet("unproven-advocate") && world.quiet(ACQUAINTANCE));
    world.person(MAREK, "Marek Dudek", Uses, Advocate, None);
    world.did(MAREK, "advocate", 1);
    assert!(world.quiet("unproven-advocate"));
    assert_eq!(
        world.headlines(ACQUAINTANCE),
        ["Priya Nand is marked advocate because we have known each other for years"]
    );
}

#[test]
fn proof_expires_the_day_after_its_shelf_life() {
    let mut world = World::new();
    world.person(MAREK, "Marek Dudek", Veto, Advocate, None);
    world.did(MAREK, "advocate", 91);
    world.call(70, &[MAREK]);
    assert_eq!(
        world.told_by(EXPIRED),
        [
            "What Marek Dudek thinks of Line 2 monitoring was last proven 91 days ago",
            "- Shared the downtime figures, 91 days ago",
            "- Proof counts for 90 days",
            "- Marek Dudek was last met 70 days ago",
            "> Where do you stand on Line 2 monitoring today, and what has changed since 2026-08-23?",
        ]
    );
    let mut fresh = world.clone();
    fresh.said(MAREK, "advocate", 90);
    assert!(fresh.quiet(EXPIRED));
    world.playbook.limits.shelf_life = 91;
    assert!(world.quiet(EXPIRED), "the playbook says how long");
}

#[test]
fn it_matters_where_we_rely_on_the_stance() {
    for (authority, stance, word, fires) in [
        (Final, Indifferent, "indifferent", true),
        (Veto, OpposedActive, "opposed_passive", true),
        (Uses, Advocate, "advocate", true),
        (Uses, Indifferent, "indifferent", false),
    ] {
        let mut world = World::new();
        world.person(LUC, "Luc Armand", authority, stance, None);
        world.said(LUC, word, 120);
        assert_eq!(!world.quiet(EXPIRED), fires, "{authority:?} {stance:?}");
    }
    let mut world = World::new();
    world.person(TOMAS, "Tomas Reyl", Uses, Advocate, Some(2));
    world.said(TOMAS, "advocate", 120);
    world.person(MAREK, "Marek Dudek", Uses, Advocate, Some(2));
    world.did(MAREK, "advocate", 1);
    assert!(world.quiet(EXPIRED), "somebody else is proven, and Tomas has no power");
}

/// Tomas is indifferent in both opportunities.
fn tomas() -> World {
    let mut world = World::new();
    world.opportunity(REFRESH, "Sensor refresh", 60_000);
    world.person(TOMAS, "Tomas Reyl", Uses, Indifferent, Some(2));
    world.position(TOMAS, REFRESH, Uses, Indifferent);
    world
}

fn about_refresh(world: &mut World, days: i64) -> u128 {
    let n = world.said(TOMAS, "indifferent", days);
    world.edit_evidence(n, |row| row.about.opportunity = Some(id(REFRESH)));
    n
}

#[test]
fn a_stance_without_words_of_its_own_is_borrowed() {
    let mut world = tomas();
    assert!(world.quiet(GENERALISED), "nothing is recorded anywhere");
    about_refresh(&mut world, 33);
    assert_eq!(
        world.told_by(GENERALISED),
        [
            "Where Tomas Reyl stands on Line 2 monitoring is borrowed from Sensor refresh",
            "- Said “We cannot go on like this”, 33 days ago",
            "- Marked indifferent on Line 2 monitoring, with nothing beyond what was said about Sensor refresh",
            "> Leaving Sensor refresh aside, how do you see Line 2 monitoring?",
        ]
    );
    let found = world.find(GENERALISED).remove(0);
    assert_eq!(found.subject, About::person(id(TOMAS), id(LINE2), Aspect::Stance));
    assert_eq!((found.at_stake, found.age), (420_000, 33));
}

#[test]
fn words_of_its_own_settle_it_and_the_same_words_twice_do_not() {
    let mut world = tomas();
    about_refresh(&mut world, 33);
    let own = world.said(TOMAS, "indifferent", 33);
    assert_eq!(
        world.headlines(GENERALISED),
        ["Where Tomas Reyl stands on Sensor refresh is borrowed from Line 2 monitoring"]
    );
    world.edit_evidence(own, |row| row.text = "Line 2 is not my business".into());
    assert!(world.quiet(GENERALISED));
    world.edit_evidence(own, |row| row.text = "We cannot go on like this".into());
    world.edit_evidence(own, |row| row.on = Some(days_ago(32)));
    assert!(world.quiet(GENERALISED), "said again on another day");
}

#[test]
fn a_general_remark_is_borrowed_once() {
    let mut world = tomas();
    let n = world.said(TOMAS, "indifferent", 5);
    world.edit_evidence(n, |row| row.about.opportunity = None);
    assert_eq!(
        world.told_by(GENERALISED)[2],
        "- Marked indifferent on Sensor refresh and on Line 2 monitoring, with nothing said about either"
    );
}

#[test]
fn different_stances_and_closed_opportunities_are_not_compared() {
    let mut world = tomas();
    about_refresh(&mut world, 33);
    world.position(TOMAS, LINE2, Uses, OpposedPassive);
    assert!(world.quiet(GENERALISED));
    world.position(TOMAS, LINE2, Uses, Indifferent);
    world.stage(REFRESH, "won");
    assert!(world.quiet(GENERALISED));
}

#[test]
fn an_advocate_we_lean_on_is_unproven_rather_than_generalised() {
    let mut world = tomas();
    for sale in [LINE2, REFRESH] {
        world.position(TOMAS, sale, Uses, Advocate);
    }
    let n = about_refresh(&mut world, 5);
    world.edit_evidence(n, |row| row.supports = "advocate".into());
    assert!(world.quiet(GENERALISED) && world.find("unproven-advocate").len() == 1);
}

#[test]
fn quotation_marks_inside_a_quote_are_single_and_closed() {
    use crate::tools::people::insights::case::quote;
    assert_eq!(quote("“I will put it to the board.”"), "I will put it to the board");
    assert_eq!(quote("Minutes: “moved to next year’s list.”"), "Minutes: ‘moved to next year’s list.’");
    assert_eq!(quote("He said: \"no"), "He said: ‘no’");
    let long = quote(&format!("Minutes: “{}”", "word ".repeat(60)));
    assert!(long.ends_with("…’"), "{long}");
    assert_eq!(quote(" “” "), "");
}
