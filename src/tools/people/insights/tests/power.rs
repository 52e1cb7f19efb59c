use super::*;

const NO_ADVOCATE: &str = "no-advocate-with-yes";
const FINAL: &str = "final-authority-unknown";
const OPPOSED: &str = "opposed-with-power";
const PROVEN_YES: &str = "proven-yes";

#[test]
fn a_proven_advocate_without_a_line_does_not_reach_the_yes() {
    let mut world = ingrid_and_marek();
    world.line(MAREK, INGRID);
    assert_eq!(
        world.told_by(NO_ADVOCATE),
        [
            "No proven advocate for Line 2 monitoring reaches Ingrid Voss, who can say yes",
            "- Ingrid Voss: final authority, indifferent",
            "- Ingrid Voss was last met 41 days ago",
            "- Marek Dudek is a proven advocate, and no line to Ingrid Voss has carried yet",
            "> Would you bring me along when you next see Ingrid Voss?",
        ]
    );
    let ask = world.find(NO_ADVOCATE)[0].ask.clone().unwrap();
    assert_eq!((ask.purpose, ask.to), (Purpose::Access, Some(id(MAREK))));
    world.call(90, &[MAREK, INGRID]);
    assert!(world.quiet(NO_ADVOCATE), "they sat in one room");
}

#[test]
fn evidence_of_access_is_a_line_that_carried() {
    for (days, quiet) in [(90, true), (91, false)] {
        let mut world = ingrid_and_marek();
        world.told(MAREK, Aspect::Access, &id(INGRID).to_string(), days);
        assert_eq!(world.quiet(NO_ADVOCATE), quiet, "{days}");
    }
}

#[test]
fn without_a_proven_advocate_the_decider_is_asked() {
    let mut world = ingrid();
    assert_eq!(
        world.told_by(NO_ADVOCATE)[3..],
        ["- Nobody is marked as an advocate", "> What would Line 2 monitoring have to do for you to back it yourself?"]
    );
    world.person(PRIYA, "Priya Nand", Recommends, Advocate, None);
    assert_eq!(world.told_by(NO_ADVOCATE)[3], "- The only advocate is unproven");
    world.person(TOMAS, "Tomas Reyl", Uses, Advocate, None);
    assert_eq!(world.told_by(NO_ADVOCATE)[3], "- None of the 2 advocates is proven");
}

#[test]
fn a_decider_proven_for_us_quiets_it_until_the_proof_expires() {
    for (days, quiet) in [(90, true), (91, false)] {
        let mut world = ingrid();
        world.position(INGRID, LINE2, Final, Advocate);
        world.said(INGRID, "advocate", days);
        assert_eq!(world.quiet(NO_ADVOCATE), quiet, "{days}");
    }
}

#[test]
fn it_says_nothing_where_another_rule_does_or_nobody_decides() {
    let mut world = ingrid();
    world.position(INGRID, LINE2, Final, Advocate);
    assert!(world.quiet(NO_ADVOCATE) && !world.quiet("unproven-advocate"));
    world.position(INGRID, LINE2, Veto, Indifferent);
    assert!(world.quiet(NO_ADVOCATE));
    let mut world = World::new();
    world.person(INGRID, "Ingrid Voss", Final, Indifferent, None);
    assert!(!world.quiet(NO_ADVOCATE));
    world.marked_today();
    assert!(world.quiet(NO_ADVOCATE), "just typed");
}

#[test]
fn the_bold_question_comes_when_a_call_was_held_and_nobody_is_known_to_decide() {
    let mut world = World::new();
    world.person(PRIYA, "Priya Nand", Recommends, Unknown, Some(4));
    world.person(TOMAS, "Tomas Reyl", Uses, Indifferent, Some(2));
    assert!(world.quiet(FINAL), "no call was held, and the stage does not need it");
    world.call(30, &[TOMAS]);
    world.call(8, &[PRIYA]);
    assert_eq!(
        world.told_by(FINAL),
        [
            "We do not know who can say yes to Line 2 monitoring",
            "- 2 people are mapped, none of them as final authority",
            "- 2 calls held, the last 8 days ago",
            "> Can you say yes to Line 2 monitoring finally, or does somebody else have to agree?",
        ]
    );
    let found = world.find(FINAL).remove(0);
    let ask = found.ask.unwrap();
    assert_eq!((ask.purpose, ask.to, found.age), (Purpose::Learn, Some(id(PRIYA)), 30));
    assert_eq!(ask.about, About::person(id(PRIYA), id(LINE2), Aspect::Authority));
    assert_eq!(say(&ask.softener.unwrap()), "So that I do not take your time with what belongs on another desk:");
    assert_eq!(
        say(&ask.risk.unwrap()),
        "In front of others it can sound like doubt in the person. Ask it alone, and welcome either answer."
    );
}

#[test]
fn a_stage_that_needs_the_players_is_moment_enough() {
    let mut world = World::new();
    world.person(PRIYA, "Priya Nand", Recommends, Unknown, None);
    world.stage(LINE2, "proposal");
    assert_eq!(
        world.told_by(FINAL)[1..3],
        [
            "- One person is mapped, and not as final authority",
            "- The stage “Proposal” cannot be earned without knowing who decides"
        ]
    );
    world.plan.stakeholders.clear();
    assert!(world.quiet(FINAL), "untouched");
}

#[test]
fn a_typed_decider_is_a_claim_and_only_evidence_settles_it() {
    let mut world = World::new();
    world.person(INGRID, "Ingrid Voss", Final, Unknown, Some(5));
    world.call(1, &[INGRID]);
    assert_eq!(
        world.told_by(FINAL),
        [
            "Ingrid Voss decides on Line 2 monitoring, or so we think",
            "- Ingrid Voss is marked as final authority, and nothing first-hand confirms it",
            "- One call held, yesterday",
            "> Can you say yes to Line 2 monitoring finally, or does somebody else have to agree?",
        ]
    );
    let hearsay = world.told(INGRID, Aspect::Authority, "final", 3);
    world.edit_evidence(hearsay, |row| row.basis = Basis::Hearsay.into());
    world.told(INGRID, Aspect::Authority, "veto", 3);
    assert!(!world.quiet(FINAL));
    world.told(INGRID, Aspect::Authority, "final", 300);
    assert!(world.quiet(FINAL));
}

#[test]
fn a_call_on_another_opportunity_is_not_the_moment() {
    let mut world = World::new();
    world.person(PRIYA, "Priya Nand", Recommends, Unknown, None);
    let call = world.call(3, &[PRIYA]);
    world.edit_call(call, |row| row.opportunity = None);
    assert!(world.quiet(FINAL));
    world.edit_call(call, |row| row.opportunity = Some(id(LINE2)));
    assert!(!world.quiet(FINAL));
    world.edit_call(call, |row| row.debrief = None);
    assert!(world.quiet(FINAL), "planned and not held");
}

#[test]
fn a_veto_against_us_outweighs_friends() {
    let mut world = ingrid_and_marek();
    world.person(LUC, "Luc Armand", Veto, OpposedPassive, Some(5));
    world.said(LUC, "opposed_passive", 41);
    assert_eq!(
        world.told_by(OPPOSED),
        [
            "Luc Armand can stop Line 2 monitoring, and is against it",
            "- Luc Armand: veto, passively against",
            "- Said “We cannot go on like this”, 41 days ago",
            "- One advocate does not outweigh that",
            "> What in Line 2 monitoring would have to change for you to live with it?",
        ]
    );
    let found = world.find(OPPOSED).remove(0);
    assert_eq!((found.age, found.ask.unwrap().about.aspect.get()), (41, Aspect::Stance));
}

#[test]
fn only_a_yes_or_a_no_against_us_counts() {
    for (authority, stance, fires) in [
        (Veto, OpposedActive, true),
        (Final, OpposedPassive, true),
        (Recommends, OpposedActive, false),
        (Veto, Indifferent, false),
        (Final, Unknown, false),
    ] {
        let mut world = World::new();
        world.person(LUC, "Luc Armand", authority, stance, Some(5));
        assert_eq!(!world.quiet(OPPOSED), fires, "{authority:?} {stance:?}");
    }
    let mut world = World::new();
    world.person(LUC, "Luc Armand", Final, OpposedActive, None);
    assert_eq!(
        world.told_by(OPPOSED)[..4],
        [
            "Luc Armand decides on Line 2 monitoring, and is against it",
            "- Luc Armand: final authority, actively against",
            "- Nothing Luc Armand did or said about Line 2 monitoring is recorded",
            "- Nobody is marked as an advocate to set against it",
        ]
    );
    world.person(MAREK, "Marek Dudek", Veto, OpposedActive, Some(5));
    assert_eq!(world.find(OPPOSED).len(), 2);
    world.marked_today();
    assert_eq!(world.headlines(OPPOSED), ["Luc Armand decides on Line 2 monitoring, and is against it"]);
}

#[test]
fn a_decider_proven_for_us_is_a_strength() {
    let mut world = ingrid();
    world.position(INGRID, LINE2, Final, Advocate);
    world.did(INGRID, "advocate", 90);
    assert_eq!(
        world.told_by(PROVEN_YES),
        [
            "Ingrid Voss can say yes to Line 2 monitoring, and is proven to be with us",
            "- Ingrid Voss: final authority, advocate",
            "- Shared the downtime figures, 90 days ago",
            "> What has to happen on your side before you say yes to Line 2 monitoring, and by when?",
        ]
    );
    assert_eq!(world.find(PROVEN_YES)[0].ask.as_ref().unwrap().purpose, Purpose::Commit);
    world.position(INGRID, LINE2, Final, Indifferent);
    assert!(world.quiet(PROVEN_YES));
}

#[test]
fn a_strength_needs_both_halves_proven() {
    let mut world = World::new();
    world.person(INGRID, "Ingrid Voss", Final, Advocate, Some(5));
    let deed = world.did(INGRID, "advocate", 91);
    world.told(INGRID, Aspect::Authority, "final", 10);
    assert!(world.quiet(PROVEN_YES), "expired");
    world.edit_evidence(deed, |row| row.on = Some(days_ago(90)));
    assert!(!world.quiet(PROVEN_YES));
    world.plan.evidence.retain(|_, row| row.about.aspect == Aspect::Stance);
    assert!(world.quiet(PROVEN_YES), "that she decides is only typed");
}
