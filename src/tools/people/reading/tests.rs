use super::*;
use crate::plan::{Aspect, Authority, Basis, EvidenceKind, Influence, Open};
use crate::tools::people::fixture::{LINE2, REFRESH, TODAY, World, days_ago, id};

fn advocate() -> World {
    let mut world = World::new();
    world.person(1, "Marek Dudek", Authority::Veto, Stance::Advocate, Some(4));
    world
}

fn proof(world: &World) -> Backed {
    proof_of_stance(&world.plan, id(1), id(LINE2), &world.playbook, TODAY)
}

#[test]
fn a_recent_deed_is_solid_and_a_recent_word_is_half() {
    let mut world = advocate();
    assert_eq!(proof(&world), Backed::default());
    let word = world.said(1, "advocate", 3);
    assert_eq!(proof(&world).by.unwrap().evidence, id(word));
    assert_eq!(proof(&world).proof(), Proof::Said);
    let deed = world.did(1, "advocate", 40);
    assert_eq!(proof(&world).by, Some(Piece { evidence: id(deed), proof: Proof::Did, on: days_ago(40), age: 40 }));
    let newer = world.did(1, "advocate", 12);
    assert_eq!(proof(&world).by.unwrap().evidence, id(newer));
}

#[test]
fn the_shelf_life_includes_its_last_day() {
    for (days, proven) in [(0, true), (90, true), (91, false)] {
        let mut world = advocate();
        world.did(1, "advocate", days);
        assert_eq!(proof(&world).proven(), proven, "{days}");
        assert_eq!(proof(&world).expired.map(|p| p.age), (!proven).then_some(days));
        assert!(proof(&world).ever());
    }
}

#[test]
fn hearsay_acquaintance_belief_and_unknown_words_prove_nothing() {
    let mut world = advocate();
    for basis in [Basis::Hearsay, Basis::Acquaintance, Basis::Belief] {
        world.evidence(1, "advocate", EvidenceKind::Did, basis, 1);
    }
    let newer = world.did(1, "advocate", 1);
    world.edit_evidence(newer, |row| row.basis = Open::Other("overheard".into()));
    let newer = world.did(1, "advocate", 1);
    world.edit_evidence(newer, |row| row.kind = Open::Other("sang".into()));
    assert_eq!(proof(&world), Backed::default());
    world.evidence(1, "advocate", EvidenceKind::Said, Basis::Document, 1);
    assert_eq!(proof(&world).proof(), Proof::Said);
}

#[test]
fn evidence_without_a_date_of_the_future_elsewhere_or_of_something_else_proves_nothing() {
    let mut world = advocate();
    let edits: [fn(&mut Evidence); 6] = [
        |row| row.on = None,
        |row| row.on = Some(days_ago(-1)),
        |row| row.about.opportunity = Some(id(REFRESH)),
        |row| row.about.opportunity = None,
        |row| row.about.aspect = Aspect::Authority.into(),
        |row| row.supports = String::new(),
    ];
    for edit in edits {
        let n = world.did(1, "advocate", 5);
        world.edit_evidence(n, edit);
    }
    world.did(1, "indifferent", 5);
    assert_eq!(proof(&world), Backed::default());
}

#[test]
fn a_word_against_us_proves_either_way_of_being_against() {
    let mut world = World::new();
    world.person(1, "Luc Armand", Authority::Veto, Stance::OpposedPassive, Some(5));
    world.said(1, "opposed_active", 41);
    assert_eq!(proof(&world).proof(), Proof::Said);
    world.position(1, LINE2, Authority::Veto, Stance::Unknown);
    assert_eq!(proof(&world), Backed::default());
}

#[test]
fn authority_is_proven_by_its_own_evidence_only() {
    let mut world = advocate();
    let check = |world: &World| proof_of_authority(&world.plan, id(1), id(LINE2), &world.playbook, TODAY);
    world.did(1, "advocate", 1);
    world.told(1, Aspect::Authority, "final", 1);
    assert!(!check(&world).ever());
    world.told(1, Aspect::Authority, "veto", 91);
    assert!(check(&world).ever() && !check(&world).proven());
    world.told(1, Aspect::Authority, "veto", 90);
    assert!(check(&world).proven());
}

#[test]
fn sway_carries_from_the_limit_on() {
    let limits = &World::new().playbook.limits;
    assert!([Some(4), Some(5)].iter().all(|s| has_sway(*s, limits)));
    assert!([None, Some(0), Some(3)].iter().all(|s| !has_sway(*s, limits)));
}

#[test]
fn closed_opportunities_and_empty_ones_are_no_sales() {
    let mut world = advocate();
    world.opportunity(REFRESH, "Sensor refresh", 60_000);
    let count = |world: &World| Reading::new(&world.plan, &world.playbook, TODAY).sales().len();
    assert_eq!(count(&world), 1);
    world.position(1, REFRESH, Authority::Uses, Stance::Unknown);
    assert_eq!(count(&world), 2);
    world.stage(LINE2, "won");
    assert_eq!(count(&world), 1);
}

#[test]
fn contact_counts_held_calls_inside_the_window() {
    let mut world = advocate();
    world.call(60, &[1, 2]);
    world.call(61, &[1]);
    world.call(-1, &[1]);
    let planned = world.call(2, &[1]);
    world.edit_call(planned, |call| call.debrief = None);
    let other = world.call(2, &[1]);
    world.edit_call(other, |call| call.opportunity = None);
    let reading = Reading::new(&world.plan, &world.playbook, TODAY);
    let sale = &reading.sales()[0];
    assert_eq!(reading.recent_contact(sale).into_iter().collect::<Vec<_>>(), [(id(1), 1), (id(2), 1)]);
    assert_eq!(reading.meetings(id(1), sale.id).count(), 2);
    assert_eq!(reading.last_met(id(1)).unwrap().day, Some(days_ago(2)));
    assert!(reading.last_met(id(3)).is_none());
}

fn reaches(world: &World) -> bool {
    let reading = Reading::new(&world.plan, &world.playbook, TODAY);
    reading.reaches(&reading.sales()[0], id(1), id(2))
}

fn with_ingrid() -> World {
    let mut world = advocate();
    world.person(2, "Ingrid Voss", Authority::Final, Stance::Indifferent, Some(5));
    world
}

#[test]
fn a_line_that_is_only_drawn_reaches_nobody_until_evidence_says_it_carries() {
    let mut world = with_ingrid();
    world.line(1, 2);
    assert!(!reaches(&world));
    world.told(1, Aspect::Access, "", 91);
    assert!(!reaches(&world), "expired");
    world.told(1, Aspect::Access, "", 90);
    assert!(reaches(&world));
    world.change(1, |person| person.influences.clear());
    assert!(!reaches(&world), "evidence that names nobody needs a line");
    world.told(1, Aspect::Access, &id(3).to_string(), 1);
    assert!(!reaches(&world), "it names somebody else");
    world.told(1, Aspect::Access, &id(2).to_string(), 1);
    assert!(reaches(&world));
}

#[test]
fn sitting_in_one_held_call_is_reaching() {
    let mut world = with_ingrid();
    world.call(91, &[1, 2]);
    world.call(1, &[1]);
    assert!(!reaches(&world));
    world.call(90, &[1, 2]);
    assert!(reaches(&world));
}

#[test]
fn drawn_lines_are_followed_as_far_as_told_and_rings_end() {
    let mut world = advocate();
    for n in 2..=4 {
        world.person(n, "Somebody", Authority::Unknown, Stance::Unknown, None);
    }
    world.line(1, 2);
    world.line(2, 1);
    world.change(2, |person| person.reports_to = Some(id(3)));
    world.line(3, 4);
    assert!(line_drawn(&world.plan, id(1), id(3), 2));
    assert!(!line_drawn(&world.plan, id(1), id(4), 2));
    assert!(line_drawn(&world.plan, id(1), id(4), 3));
    assert!(!line_drawn(&world.plan, id(4), id(1), 9));
}

#[test]
fn the_lines_of_the_map_join_its_players_once() {
    let mut world = advocate();
    world.person(2, "Ingrid Voss", Authority::Final, Stance::Unknown, None);
    world.line(1, 2);
    world.line(1, 1);
    world.line(1, 77);
    world.change(1, |person| {
        person.reports_to = Some(id(2));
        person.influences.insert(id(2), Influence { strength: 9, ..Influence::default() });
    });
    world.change(2, |person| person.reports_to = Some(id(1)));
    let found = lines(&world.plan, id(LINE2));
    let (one, two) = (id(1), id(2));
    assert_eq!(
        found,
        [
            Line { from: one, to: two, strength: 3, reports: false },
            Line { from: two, to: one, strength: 1, reports: true }
        ]
    );
}

#[test]
fn players_come_with_all_the_view_needs_by_sway_then_name() {
    let mut world = advocate();
    world.person(2, "Ingrid Voss", Authority::Final, Stance::Indifferent, Some(5));
    world.person(3, "Yusuf Kaya", Authority::Unknown, Stance::Unknown, None);
    world.person(4, "Beata Lind", Authority::Recommends, Stance::OpposedPassive, Some(4));
    world.change(2, |person| person.title = "COO".into());
    world.did(1, "advocate", 12);
    world.said(4, "opposed_passive", 120);
    world.told(2, Aspect::Authority, "final", 7);
    let found = players(&world.plan, id(LINE2), &world.playbook, TODAY);
    let names: Vec<_> = found.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(names, ["Ingrid Voss", "Beata Lind", "Marek Dudek", "Yusuf Kaya"]);
    assert_eq!((found[0].title.as_str(), found[0].initials.as_str(), found[0].size), ("COO", "IV", Size::Final));
    assert_eq!((found[0].proof, found[0].authority_proof), (Proof::Unproven, Proof::Said));
    assert_eq!((found[1].proof, found[1].proof_age, found[1].expired_age), (Proof::Unproven, None, Some(120)));
    assert_eq!((found[2].proof, found[2].proof_age, found[2].expired_age), (Proof::Did, Some(12), None));
    assert_eq!((found[3].size, found[3].evidence), (Size::Small, None));
    assert!(players(&world.plan, id(REFRESH), &world.playbook, TODAY).is_empty());
}

#[test]
fn initials_are_of_the_first_and_the_last_word() {
    for (name, letters) in
        [("Ingrid Voss", "IV"), ("Cher", "C"), ("Ana  de la Cruz", "AC"), ("", ""), ("¿ ?", ""), ("ß x", "SSX")]
    {
        assert_eq!(initials(name), letters);
    }
}

#[test]
fn a_map_is_just_typed_until_it_settles_or_anything_stands_beside_it() {
    let fresh = |world: &World| {
        let reading = Reading::new(&world.plan, &world.playbook, TODAY);
        let sales = reading.sales();
        reading.just_typed(&sales[0])
    };
    let mut world = advocate();
    assert!(!fresh(&world), "marked 20 days ago");
    for (days, still) in [(0, true), (14, true), (15, false)] {
        world.change(1, |p| p.position_mut(id(LINE2)).marked.as_mut().unwrap().on = Some(days_ago(days)));
        assert_eq!(fresh(&world), still, "{days}");
    }
    world.marked_today();
    let n = world.evidence(1, "advocate", EvidenceKind::Said, Basis::Belief, 1);
    assert!(!fresh(&world));
    world.plan.evidence.remove(&id(n));
    world.call(1, &[]);
    assert!(!fresh(&world));
}
