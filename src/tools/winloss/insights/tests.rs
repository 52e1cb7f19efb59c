use super::*;
use crate::insight::{Insight, Severity};
use crate::plan::{Authority, Before, Business, Decided, Found, Position, Whose};
use crate::playbook::{Practice, ProfileCriterion};
use crate::tools::alone;
use crate::tools::tried::{Listed, catalogued, told, whole};
use crate::tools::winloss::fixture::{DEBRIEF, DECIDED, LOST, NAND, TODAY, VOSS, WON, World, id};
use time::Duration;

const CATALOGUE: &[Listed] = &[
    ("easy-answer", false, Severity::Watch),
    ("hero-story", false, Severity::Watch),
    ("hindsight", false, Severity::Watch),
    ("only-losses", false, Severity::Watch),
    ("practice-not-shared", false, Severity::Watch),
    ("bad-business", false, Severity::Watch),
];

fn found(world: &World, rule: &str) -> Vec<Insight> {
    let card = RULES.iter().find(|card| card.id == rule).unwrap();
    let found = alone(card, &world.plan, &world.playbook, TODAY);
    for insight in &found {
        whole(insight, CATALOGUE, id(WON), "winloss-");
    }
    found
}

fn quiet(world: &World, rule: &str) {
    assert!(found(world, rule).is_empty(), "{rule}");
}

#[test]
fn the_rules_are_those_of_the_catalogue() {
    catalogued(RULES, CATALOGUE);
}

#[test]
fn price_and_relationship_alone_are_too_easy() {
    let mut world = World::new();
    quiet(&world, "easy-answer");
    world.cause(30, "They trust us", Whose::Ours);
    world.cause(31, "Our price was right", Whose::Customer);
    let position = Position { authority: Authority::Final.into(), ..Position::default() };
    Plan::change(&mut world.plan.stakeholders, id(VOSS), |row| _ = row.positions.insert(id(WON), position));
    let easy = found(&world, "easy-answer");
    assert_eq!(
        told(&easy, "easy-answer"),
        [
            "“Line 2 monitoring” was won by relationship or price, as every win is at first",
            "- Claimed: They trust us",
            "- Claimed: Our price was right",
            "- Their own reason is not known",
            "> What would have made you decide the other way?",
        ]
    );
    assert_eq!(easy[0].ask.as_ref().unwrap().to, Some(id(VOSS)), "who decided is asked");
    world.change(|row| {
        row.outcome = Decided::Lost.into();
        row.reason = "You were too dear".into();
    });
    let lines = told(&found(&world, "easy-answer"), "easy-answer");
    assert_eq!(lines[0], "“Line 2 monitoring” was lost on price or relationship, as every loss is at first");
    assert_eq!(lines[3], "- Their own reason: “You were too dear”");
    world.show(31);
    quiet(&world, "easy-answer");
}

#[test]
fn one_other_cause_and_the_answer_is_not_easy_any_more() {
    let mut world = World::new();
    world.cause(30, "They trust us", Whose::Ours);
    assert_eq!(found(&world, "easy-answer").len(), 1, "one is enough");
    world.cause(31, "The audit came early", Whose::Luck);
    quiet(&world, "easy-answer");
}

#[test]
fn a_win_that_is_all_ours_and_shown_by_nobody_is_a_hero_story() {
    let mut world = World::new();
    world.cause(30, "We walked the line with them", Whose::Ours);
    world.cause(31, "We trained their people", Whose::Ours);
    assert_eq!(
        told(&found(&world, "hero-story"), "hero-story"),
        [
            "All 2 causes of winning “Line 2 monitoring” are ours, and nothing shows one",
            "- Claimed: We walked the line with them",
            "- Claimed: We trained their people",
            "- Their own reason is not known",
            "> Looking back, what did we do that mattered to you, and what made no difference?",
        ]
    );
    world.show(31);
    quiet(&world, "hero-story");
}

#[test]
fn a_loss_another_hand_or_the_easy_answer_is_no_hero_story() {
    let mut world = World::new();
    world.cause(30, "They trust us", Whose::Ours);
    quiet(&world, "hero-story"); // told by easy-answer
    world.cause(30, "We walked the line with them", Whose::Ours);
    assert_eq!(found(&world, "hero-story").len(), 1);
    world.cause(31, "The rival was late", Whose::Luck);
    quiet(&world, "hero-story");
    world.plan.causes.remove(&id(31));
    world.change(|row| row.outcome = Decided::Lost.into());
    quiet(&world, "hero-story");
}

fn before(world: &mut World, found: [Found; 3]) {
    world.change_cause(30, |row| {
        for (days, found) in [90, 60, 30].into_iter().zip(found) {
            let on = Some(DECIDED - Duration::days(days));
            row.before.insert(days.to_string(), Before { on, found: found.into(), ..Before::default() });
        }
    });
}

#[test]
fn what_the_plan_never_held_is_hindsight() {
    let mut world = World::new();
    world.cause(30, "Nand carried it to the board", Whose::Customer);
    world.about(30, NAND);
    quiet(&world, "hindsight");
    before(&mut world, [Found::Absent; 3]);
    let late = found(&world, "hindsight");
    assert_eq!(
        told(&late, "hindsight"),
        [
            "One cause of “Line 2 monitoring” was not in the plan before the decision",
            "- Claimed: Nand carried it to the board",
            "- On 2026-10-03 the plan did not know of Priya Nand",
            "> “Nand carried it to the board”: how could we have known that at the time?",
        ]
    );
    assert_eq!(late[0].because[1].about.id, id(NAND));
    world.plan.stakeholders.remove(&id(NAND));
    let gone = found(&world, "hindsight");
    assert_eq!(told(&gone, "hindsight")[2], "- On 2026-10-03 the plan did not know of it");
    assert_eq!(gone[0].because[1].about.id, id(DEBRIEF), "a link leads somewhere");
}

#[test]
fn one_day_with_it_or_no_history_is_no_hindsight() {
    let mut world = World::new();
    world.cause(30, "Nand carried it to the board", Whose::Customer);
    world.about(30, NAND);
    before(&mut world, [Found::Unknown, Found::Unknown, Found::Absent]);
    assert_eq!(found(&world, "hindsight").len(), 1, "the last day is enough where no other is known");
    for days in [
        [Found::Absent, Found::Absent, Found::There],
        [Found::There, Found::Absent, Found::Absent],
        [Found::Unknown; 3],
        [Found::Absent, Found::Absent, Found::Unknown],
    ] {
        before(&mut world, days);
        quiet(&world, "hindsight");
    }
}

fn lost_and_debriefed(world: &mut World) {
    world.plan.debriefs.clear();
    world.debrief(11, LOST, Decided::Lost);
    world.cause(30, "They cut the budget", Whose::Customer);
    world.change_cause(30, |row| row.debrief = id(11));
}

#[test]
fn losses_without_wins_are_half_of_what_can_be_learnt() {
    let mut world = World::new();
    lost_and_debriefed(&mut world);
    assert_eq!(
        told(&found(&world, "only-losses"), "only-losses"),
        [
            "Here losses are debriefed, and wins are not: one to none",
            "- The loss of “Sensor refresh” has a debrief",
            "- “Line 2 monitoring” was won and waits for one",
            "> What made you choose us for “Line 2 monitoring”?",
            "* Debrief a win",
        ]
    );
}

#[test]
fn without_a_loss_debriefed_or_without_a_win_waiting_it_is_quiet() {
    let mut world = World::new();
    world.plan.debriefs.clear();
    quiet(&world, "only-losses");
    lost_and_debriefed(&mut world);
    world.change_cause(30, |row| row.text.clear());
    quiet(&world, "only-losses"); // a debrief that claims nothing is none
    lost_and_debriefed(&mut world);
    world.debrief(DEBRIEF, WON, Decided::Won);
    quiet(&world, "only-losses"); // no win waits
    world.sale(3, "Cold store", 90, "won");
    assert_eq!(alone(&RULES[3], &world.plan, &world.playbook, TODAY).len(), 1, "a begun one is none yet");
    world.cause(31, "They saw the hours", Whose::Ours);
    quiet(&world, "only-losses");
}

#[test]
fn what_worked_and_stays_here_is_told() {
    let mut world = World::new();
    world.cause(30, "We walked the line with them", Whose::Ours);
    quiet(&world, "practice-not-shared"); // neither shown nor told
    world.change(|row| row.practice = "Walk the line first".into());
    assert_eq!(
        told(&found(&world, "practice-not-shared"), "practice-not-shared"),
        [
            "What won “Line 2 monitoring” stays in this account",
            "- Ours: We walked the line with them",
            "- “Walk the line first” is not in the playbook",
            "> Which of the things we did would you want from any supplier?",
            "* Put it into the playbook",
        ]
    );
    world.change(|row| row.practice.clear());
    world.show(30);
    let lines = told(&found(&world, "practice-not-shared"), "practice-not-shared");
    assert_eq!(lines[2], "- Nobody has written down how others can do it");
}

#[test]
fn shared_lucky_or_lost_is_no_practice_to_share() {
    let mut world = World::new();
    world.cause(30, "We walked the line with them", Whose::Ours);
    world.show(30);
    world.change(|row| row.practice = "Walk the line first".into());
    world.cause(29, "The rival went bankrupt", Whose::Luck);
    quiet(&world, "practice-not-shared"); // luck came first
    world.change(|row| row.practice.clear());
    quiet(&world, "practice-not-shared");
    world.plan.causes.remove(&id(29));
    world.change(|row| row.practice = "Walk the line first".into());
    assert_eq!(found(&world, "practice-not-shared").len(), 1);
    world.playbook.practices.push(Practice { name: "Walk the line first".into(), text: String::new() });
    quiet(&world, "practice-not-shared");
    world.playbook.practices.clear();
    world.change(|row| row.outcome = Decided::Lost.into());
    quiet(&world, "practice-not-shared");
}

#[test]
fn bad_business_for_both_needs_a_rule() {
    let mut world = World::new();
    world.bad();
    assert_eq!(
        told(&found(&world, "bad-business"), "bad-business"),
        [
            "“Line 2 monitoring” was bad business for both sides, and nothing keeps the next one out",
            "- Bad for us, and bad for them",
            "- No qualification rule was drawn from it",
            "> Knowing what you know now, would you buy it again?",
            "* Draw a qualification rule from it",
        ]
    );
    world.change(|row| row.rule = "They pay for service".into());
    let lines = told(&found(&world, "bad-business"), "bad-business");
    assert_eq!(lines[2], "- “They pay for service” is typed here and not in the target profile");
    world.change(|row| row.rule_key = "service".into());
    assert_eq!(found(&world, "bad-business").len(), 1, "the playbook has no such criterion");
    let adopted = ProfileCriterion { key: "service".into(), text: "They pay for service".into(), weight: 3 };
    world.playbook.profile.push(adopted);
    quiet(&world, "bad-business");
}

#[test]
fn bad_for_one_side_alone_is_quiet() {
    for (us, them) in
        [(Business::Bad, Business::Good), (Business::Bad, Business::Open), (Business::Good, Business::Bad)]
    {
        let mut world = World::new();
        world.change(|row| (row.for_us, row.for_them) = (us.into(), them.into()));
        quiet(&world, "bad-business");
    }
}

#[test]
fn a_debrief_whose_sale_is_gone_still_speaks() {
    let mut world = World::new();
    world.bad();
    world.plan.opportunities.remove(&id(WON));
    let lines = told(&found(&world, "bad-business"), "bad-business");
    assert!(lines[0].starts_with("“a sale” was"), "{}", lines[0]);
}
