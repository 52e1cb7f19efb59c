use super::*;
use crate::playbook::Stage;
use crate::tools::winloss::fixture::{DEBRIEF, LOST, VOSS, WON, World, id};

fn with(world: &World) -> Vec<(Id, &Cause)> {
    causes(&world.plan, id(DEBRIEF))
}

#[test]
fn decided_sales_wait_wins_first_and_the_greatest_first() {
    let mut world = World::new();
    world.sale(3, "Cold store", 90, "won");
    world.sale(4, "Bakery", 500, "lost");
    world.sale(5, "Dairy", 900, "proposal");
    let names = |world: &World| -> Vec<(String, Decided)> {
        waiting(&world.plan, &world.playbook).iter().map(|it| (it.row.name.clone(), it.outcome)).collect()
    };
    let expected = [("Cold store", Decided::Won), ("Bakery", Decided::Lost), ("Sensor refresh", Decided::Lost)];
    assert_eq!(names(&world), expected.map(|(name, outcome)| (name.to_owned(), outcome)));
    world.plan.debriefs.clear();
    assert_eq!(names(&world)[0].0, "Line 2 monitoring", "420 before 90");
}

#[test]
fn an_own_process_ends_as_its_words_say_else_the_first_ending_is_the_win() {
    let stage = |key: &str, closed| Stage { key: key.into(), name: key.into(), closed, ..Stage::default() };
    let playbook = Playbook {
        stages: vec![stage("offer", false), stage("signed", true), stage("dropped", true), stage("closed_lost", true)],
        ..Playbook::default()
    };
    let ends = ["offer", "signed", "dropped", "closed_lost", "gone"].map(|key| ending(&playbook, key));
    assert_eq!(ends, [None, Some(Decided::Won), Some(Decided::Lost), Some(Decided::Lost), None]);
}

#[test]
fn a_fact_needs_words_or_deeds_of_somebody_who_is_there_on_a_day() {
    let mut world = World::new();
    world.cause(30, "They saw the hours", Whose::Ours);
    let shown = |world: &World| is_shown(&world.plan, &world.plan.causes[&id(30)]);
    assert!(!shown(&world));
    world.show(30);
    assert!(shown(&world));
    for spoil in [
        |row: &mut Cause| row.grounds = Grounds::Belief.into(),
        |row: &mut Cause| row.proof = " ".into(),
        |row: &mut Cause| row.proof_by = None,
        |row: &mut Cause| row.proof_by = Some(id(999)),
        |row: &mut Cause| row.proof_on = None,
    ] {
        world.show(30);
        world.change_cause(30, spoil);
        assert!(!shown(&world));
    }
}

#[test]
fn a_reason_has_a_theme_by_its_words_and_else_by_its_row() {
    let mut world = World::new();
    let mut told = |text: &str, person: Option<u128>| {
        world.cause(30, text, Whose::Ours);
        if let Some(person) = person {
            world.about(30, person);
        }
        theme(&world.plan.causes[&id(30)])
    };
    assert_eq!(told("Our price was lower", Some(VOSS)), Theme::Price);
    assert_eq!(told("They trust us", None), Theme::Relationship);
    assert_eq!(told("Waiting cost them 61 hours", None), Theme::Other, "their cost is no price of ours");
    assert_eq!(told("She signed", Some(VOSS)), Theme::People);
}

#[test]
fn luck_leads_where_it_comes_first_or_is_named_more_often() {
    let mut world = World::new();
    assert!(!led_by_luck(&with(&world)), "nothing is claimed");
    world.cause(30, "The rival went bankrupt", Whose::Luck);
    assert!(led_by_luck(&with(&world)));
    world.cause(29, "We asked early", Whose::Ours);
    assert!(!led_by_luck(&with(&world)), "one each, ours is heavier");
    world.cause(31, "Their budget doubled", Whose::Luck);
    assert!(led_by_luck(&with(&world)));
}

#[test]
fn only_what_we_did_becomes_a_blueprint() {
    let mut world = World::new();
    let told = |world: &World| blueprint(&world.plan, &world.playbook, id(DEBRIEF), &world.plan.debriefs[&id(DEBRIEF)]);
    assert_eq!(told(&world), Blueprint::Blank);
    world.change(|row| row.practice = "Walk the line first".into());
    assert_eq!(told(&world), Blueprint::NotOurs);
    world.cause(30, "We asked early", Whose::Ours);
    assert_eq!(told(&world), Blueprint::Ready);
    world.cause(29, "The rival went bankrupt", Whose::Luck);
    assert_eq!(told(&world), Blueprint::Luck);
    world.plan.causes.remove(&id(29));
    world
        .playbook
        .practices
        .push(crate::playbook::Practice { name: "Walk the line first ".into(), text: String::new() });
    assert_eq!(told(&world), Blueprint::Shared);
    world.change(|row| row.outcome = Decided::Lost.into());
    assert_eq!(told(&world), Blueprint::NotWon);
}

#[test]
fn a_debrief_names_its_sale() {
    let world = World::new();
    assert_eq!(sale_name(&world.plan, &world.plan.debriefs[&id(DEBRIEF)]), "Line 2 monitoring");
    assert!(debrief_of(&world.plan, id(WON)).is_some() && debrief_of(&world.plan, id(LOST)).is_none());
}
