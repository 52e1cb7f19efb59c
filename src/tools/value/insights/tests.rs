//! Every rule: it fires, it does not, its boundary, and its exact words.

use crate::insight::Severity;
use crate::plan::{
    About, AccountKind, Aspect, Authority, Basis, CallQuestion, EntityKind, Evidence, EvidenceKind, Id, Member, Money,
    Outcome, Plan, Problem, Renewal, Stance, Statement,
};
use crate::tools::picture::fixture::{LINE2, TODAY, World, days_ago, id, say};
use crate::tools::value::RULES;
use crate::tools::value::edits;
use crate::tools::value::reading::question_id;
use std::sync::Arc;
use time::Duration;

const INGRID: u128 = 3;
const TOMAS: u128 = 7;

fn world() -> World {
    let mut world = World::new(RULES);
    world.person(INGRID, "Ingrid Voss", "Chief Operating Officer", Some(5));
    world.stands(INGRID, Authority::Final, Stance::Indifferent);
    world.person(TOMAS, "Tomas Reyl", "Maintenance Lead", Some(2));
    world.stands(TOMAS, Authority::Uses, Stance::Advocate);
    world
}

/// Guessed ten days ago, answered by Ingrid three days ago.
fn answered(world: &mut World, key: &str, guess: u8, answer: u8) {
    assert!(edits::guess(&mut world.plan, key, guess, days_ago(10)));
    assert!(edits::answer(&mut world.plan, key, answer, days_ago(3)));
    Plan::change(&mut world.plan.value_answers, question_id(key), |row| row.answered_by = Some(id(INGRID)));
}

fn statement(world: &mut World, n: u128, text: &str, by: Option<u128>) {
    let row = Statement { text: text.into(), confirmed_by: by.map(id), ..Statement::default() };
    world.plan.statements.insert(id(n), Arc::new(row));
}

fn likes_us(world: &mut World, n: u128, level: u8) {
    world.plan.team.insert(id(60), Arc::new(Member::default()));
    world.change(n, |person| {
        person.relationships.insert(id(60), level);
    });
}

fn proof(world: &mut World, n: u128) {
    let row = Evidence {
        about: About::person(id(n), id(LINE2), Aspect::Stance),
        supports: "advocate".into(),
        kind: EvidenceKind::Did.into(),
        basis: Basis::FirstHand.into(),
        on: Some(days_ago(5)),
        ..Evidence::default()
    };
    world.plan.evidence.insert(id(500 + n), Arc::new(row));
}

#[test]
fn two_steps_below_our_guess_is_something_to_do() {
    let mut world = world();
    answered(&mut world, "operations", 4, 3);
    assert!(world.quiet("our-guess-their-answer"), "one step");
    answered(&mut world, "growth", 5, 2);
    answered(&mut world, "people", 4, 2);
    let words = |row: &mut crate::plan::ValueAnswer| row.words = "Our plan does without you.".into();
    Plan::change(&mut world.plan.value_answers, question_id("growth"), words);
    assert_eq!(
        world.told_by("our-guess-their-answer"),
        [
            "Ingrid Voss answers 2 where we guessed 5: “How much do we help you grow?”",
            "- Our guess: 5, 10 days ago",
            "- Ingrid Voss answered 2, 3 days ago: “Our plan does without you”",
            "- “How much do our people add to what we supply?” Our guess 4, their answer 2",
            "> On “How much do we help you grow?” you said 2. What would have to change for it to be a 5?",
        ]
    );
    let found = world.find("our-guess-their-answer").remove(0);
    assert_eq!((found.severity, found.age, found.ask.unwrap().to), (Severity::Act, 3, Some(id(INGRID))));
}

#[test]
fn two_steps_above_is_something_to_build_on() {
    let mut world = world();
    answered(&mut world, "operations", 2, 4);
    assert_eq!(
        world.told_by("our-guess-their-answer"),
        [
            "Ingrid Voss answers 4 where we guessed only 2: “How much do we change in how your operation runs?”",
            "- Our guess: 2, 10 days ago",
            "- Ingrid Voss answered 4, 3 days ago",
            "> On “How much do we change in how your operation runs?” you said 4. What did that, and who else here should know?",
        ]
    );
    assert_eq!(world.find("our-guess-their-answer")[0].severity, Severity::Strength);
    answered(&mut world, "people", 4, 1);
    assert_eq!(world.find("our-guess-their-answer").len(), 2, "one each way");
}

#[test]
fn a_customer_who_could_easily_do_without_us_says_so_once() {
    let mut world = world();
    answered(&mut world, "replace", 4, 2);
    assert!(world.quiet("easy-to-replace"), "nobody has said that they buy from us");
    assert!(!world.quiet("our-guess-their-answer"));
    world.plan.account_mut().kind = AccountKind::Customer.into();
    world.plan.account_mut().revenue.insert("2025".into(), Money::new(752_000, "EUR"));
    assert_eq!(
        world.told_by("easy-to-replace"),
        [
            "They buy from us, and Ingrid Voss says we are easy to replace",
            "- Ingrid Voss answered 2, 3 days ago",
            "- We thought it 2 steps harder",
            "- They bought 752000 EUR from us in 2025",
            "> If you replaced us, what would you lose on the first day, and who would notice?",
            "* Build something with Ingrid Voss that no other supplier could take over in a month",
        ]
    );
    assert_eq!(world.find("easy-to-replace")[0].at_stake, 752_000);
    assert!(world.quiet("our-guess-their-answer"), "one of the two speaks");
    renews(&mut world, 30);
    assert_eq!(world.told_by("easy-to-replace")[3], "- “Dairy sensors” ends on 2026-12-22");
    edits::answer(&mut world.plan, "replace", 3, TODAY);
    assert!(world.quiet("easy-to-replace"));
}

#[test]
fn somebody_who_likes_us_has_not_said_what_we_are_worth() {
    let mut world = world();
    likes_us(&mut world, TOMAS, 3);
    assert!(world.quiet("liked-but-not-valued"), "they have not been met");
    world.call(6, &[TOMAS]);
    assert_eq!(
        world.told_by("liked-but-not-valued"),
        [
            "Tomas Reyl likes us, and nobody there has said what we are worth",
            "- Relationship with Tomas Reyl: 3 of 4",
            "- Tomas Reyl was met 6 days ago",
            "> If we were gone tomorrow, what would you miss, and what would it cost you?",
        ]
    );
    likes_us(&mut world, TOMAS, 2);
    assert!(world.quiet("liked-but-not-valued"));
    likes_us(&mut world, TOMAS, 4);
    statement(&mut world, 40, "Nobody is called at night any more", None);
    assert_eq!(world.told_by("liked-but-not-valued")[3], "- “Nobody is called at night any more” is our own sentence");
    statement(&mut world, 40, "Nobody is called at night any more", Some(TOMAS));
    assert!(world.quiet("liked-but-not-valued"), "somebody has");
}

#[test]
fn two_statements_and_both_are_ours() {
    let mut world = world();
    statement(&mut world, 40, "It pays for itself in a year.", None);
    statement(&mut world, 41, "   ", None);
    assert!(world.quiet("our-words-only"), "one sentence and a blank");
    statement(&mut world, 41, "Nobody is called at night any more", None);
    assert_eq!(
        world.told_by("our-words-only"),
        [
            "2 statements of value, and all of them are ours",
            "- “It pays for itself in a year” is our own sentence",
            "- “Nobody is called at night any more” is our own sentence",
            "> In your own words, what in our work is worth most to you?",
        ]
    );
    assert_eq!(world.asks("our-words-only"), Some(id(INGRID)), "whoever weighs most");
    Plan::change(&mut world.plan.statements, id(41), |row| row.counts_for = Some(id(TOMAS)));
    assert_eq!(world.asks("our-words-only"), Some(id(TOMAS)), "for whom it counts");
    likes_us(&mut world, TOMAS, 4);
    world.call(6, &[TOMAS]);
    assert!(world.quiet("liked-but-not-valued"), "one of the two speaks");
    statement(&mut world, 41, "Nobody is called at night any more", Some(TOMAS));
    assert!(world.quiet("our-words-only"));
}

fn on_a_call(world: &mut World, days: i64, outcome: Outcome) {
    let call = world.call(days, &[TOMAS]);
    let question = CallQuestion {
        text: "How easily could you do without us?".into(),
        about: Some(About::whole(EntityKind::ValueAnswer, question_id("replace"))),
        to: Some(id(TOMAS)),
        outcome: outcome.into(),
        ..CallQuestion::default()
    };
    world.edit_call(call, |call| {
        call.questions.insert(id(1), question);
    });
}

#[test]
fn a_value_question_left_out_on_two_calls_is_the_one_that_counts() {
    let mut world = world();
    on_a_call(&mut world, 20, Outcome::Skipped);
    assert!(world.quiet("question-avoided"), "once");
    on_a_call(&mut world, 6, Outcome::Skipped);
    assert_eq!(
        world.told_by("question-avoided"),
        [
            "We left “How hard would it be to replace us?” unasked on 2 calls",
            "- We did not ask it on a call 6 days ago",
            "- We did not ask it on a call 20 days ago",
            "> How hard would it be to replace us?",
        ]
    );
    assert_eq!((world.asks("question-avoided"), world.find("question-avoided")[0].age), (Some(id(TOMAS)), 20));
    on_a_call(&mut world, 2, Outcome::Avoided);
    let told = world.told_by("question-avoided");
    assert_eq!(
        told[..2],
        ["“How hard would it be to replace us?” came to nothing on 3 calls", "- They avoided it on a call 2 days ago"]
    );
    answered(&mut world, "replace", 3, 3);
    assert!(world.quiet("question-avoided"), "it has its answer");
}

fn problem(world: &mut World, n: Id) {
    let row = Problem { text: "Each plant solves the same problem on its own.".into(), ..Problem::default() };
    world.plan.problems.insert(n, Arc::new(row));
}

#[test]
fn an_insight_that_two_calls_have_not_brought_helps_nobody() {
    let mut world = world();
    problem(&mut world, id(50));
    world.call(20, &[TOMAS]);
    assert!(world.quiet("insight-not-delivered"), "one call");
    world.call(6, &[TOMAS]);
    let change = |world: &mut World, change: fn(&mut Problem)| {
        assert!(Plan::change(&mut world.plan.problems, id(50), change));
    };
    change(&mut world, |row| row.whose = Some(id(INGRID)));
    assert_eq!(
        world.told_by("insight-not-delivered"),
        [
            "“Each plant solves the same problem on its own” was not brought on 2 calls, and they do not see it yet",
            "- They do not see it yet: “Each plant solves the same problem on its own”",
            "- A call 6 days ago did not bring it",
            "- A call 20 days ago did not bring it",
            "- Ingrid Voss suffers most from it",
            "> Which plant has this behind it already, and who told the others?",
        ]
    );
    change(&mut world, |row| row.text = "Bearings run warm for days".into());
    assert_eq!(
        world.told_by("insight-not-delivered")[5],
        "> Others in your line of business tell us: “Bearings run warm for days.” Where would one see that here?"
    );
    let planned = world.call(-3, &[INGRID]);
    world.edit_call(planned, |call| call.carries = Some(id(50)));
    assert!(world.quiet("insight-not-delivered"), "the next call carries it");
    world.plan.calls.remove(&id(planned));
    change(&mut world, |row| row.delivered_on = Some(days_ago(6)));
    assert!(world.quiet("insight-not-delivered"), "they have heard it");
    change(&mut world, |row| {
        row.delivered_on = None;
        row.recognition = crate::plan::Recognition::Recognised.into();
    });
    assert!(world.quiet("insight-not-delivered"), "they see it");
}

#[test]
fn calls_before_it_was_written_down_could_not_bring_it() {
    let mut world = world();
    let midnight = |days: i64| days_ago(days).midnight().assume_utc().unix_timestamp().cast_unsigned() * 1000;
    let made = Id::v7(midnight(10), [1; 10]);
    problem(&mut world, made);
    for days in [20, 10, 9] {
        world.call(days, &[TOMAS]);
    }
    assert!(world.quiet("insight-not-delivered"), "one call since, and one on that day");
    world.call(8, &[TOMAS]);
    assert!(!world.quiet("insight-not-delivered"));
    let elsewhere = |row: &mut Problem| row.opportunity = Some(id(77));
    Plan::change(&mut world.plan.problems, made, elsewhere);
    assert!(world.quiet("insight-not-delivered"), "those calls were about another sale");
    Plan::change(&mut world.plan.problems, made, |row| row.opportunity = Some(id(LINE2)));
    assert!(!world.quiet("insight-not-delivered"));
    world.sale(|sale| sale.stage = "won".into());
    assert!(world.quiet("insight-not-delivered"), "that sale is over");
}

#[test]
fn whoever_decides_and_was_met_should_have_said_what_it_is_worth() {
    let mut world = world();
    assert!(world.quiet("power-hears-no-value"), "nobody reaches her yet");
    world.call(41, &[INGRID]);
    statement(&mut world, 40, "Nobody is called at night any more", Some(TOMAS));
    assert_eq!(
        world.told_by("power-hears-no-value"),
        [
            "Ingrid Voss decides on Line 2 monitoring, and no word on what we are worth is theirs",
            "- Ingrid Voss can say yes to Line 2 monitoring",
            "- Ingrid Voss was met 41 days ago",
            "- “Nobody is called at night any more” is what Tomas Reyl said",
            "> If Line 2 monitoring works, what is it worth to you in a year, and how would you put it yourself?",
        ]
    );
    let found = world.find("power-hears-no-value").remove(0);
    assert_eq!((found.at_stake, found.age, found.subject.opportunity), (420_000, 41, Some(id(LINE2))));
    statement(&mut world, 41, "Fewer surprises", Some(INGRID));
    assert!(world.quiet("power-hears-no-value"));
    world.plan.statements.remove(&id(41));
    answered(&mut world, "people", 3, 3);
    assert!(world.quiet("power-hears-no-value"), "an answer on the scale is her word, too");
    world.plan.value_answers.clear();
    world.sale(|sale| sale.stage = "lost".into());
    assert!(world.quiet("power-hears-no-value"));
}

#[test]
fn a_proven_advocates_line_brings_the_decider_within_reach() {
    let mut world = world();
    proof(&mut world, TOMAS);
    assert!(world.quiet("power-hears-no-value"));
    let call = world.call(30, &[INGRID, TOMAS]);
    world.edit_call(call, |call| call.opportunity = Some(id(901)));
    assert_eq!(
        world.told_by("power-hears-no-value")[2],
        "- Tomas Reyl, a proven advocate, has a line to Ingrid Voss that carried"
    );
    world.change(INGRID, |person| person.position_mut(id(LINE2)).authority = Authority::Veto.into());
    assert!(world.quiet("power-hears-no-value"), "a veto is no yes");
}

fn renews(world: &mut World, days: i64) {
    let row = Renewal {
        what: "Dairy sensors".into(),
        on: Some(TODAY + Duration::days(days)),
        amount: Some(Money::new(560_000, "EUR")),
        ..Renewal::default()
    };
    world.plan.account_mut().renewals.insert(id(31), row);
}

#[test]
fn a_contract_ends_and_nobody_of_power_would_fight_for_it() {
    let mut world = world();
    proof(&mut world, TOMAS);
    renews(&mut world, 183);
    assert!(world.quiet("base-at-risk"), "beyond two quarters");
    renews(&mut world, 182);
    assert_eq!(
        world.told_by("base-at-risk"),
        [
            "“Dairy sensors” ends in 182 days, and nobody of power is a proven advocate",
            "- “Dairy sensors” ends on 2027-05-23",
            "- Ingrid Voss has power and is no advocate",
            "- Tomas Reyl is a proven advocate, without power",
            "> If “Dairy sensors” ended tomorrow, who here would fight to keep it, and why?",
            "* Win an advocate with power before “Dairy sensors” ends on 2027-05-23",
        ]
    );
    assert_eq!(world.find("base-at-risk")[0].at_stake, 560_000);
    world.stands(INGRID, Authority::Final, Stance::Advocate);
    assert_eq!(
        world.told_by("base-at-risk")[2],
        "- Ingrid Voss has power and counts as an advocate, which nothing recent proves"
    );
    proof(&mut world, INGRID);
    assert!(world.quiet("base-at-risk"));
}

#[test]
fn a_contract_alone_is_a_blank_about_people() {
    let mut world = World::new(RULES);
    renews(&mut world, 30);
    assert!(world.quiet("base-at-risk"), "nobody is on the map");
    world.person(TOMAS, "Tomas Reyl", "", None);
    world.stands(TOMAS, Authority::Uses, Stance::Indifferent);
    assert_eq!(world.told_by("base-at-risk")[2], "- One person is known, and without power to keep it");
    renews(&mut world, -1);
    assert!(world.quiet("base-at-risk"), "it has ended");
}

#[test]
fn every_rule_is_explained_and_a_fresh_map_raises_nothing() {
    for card in RULES {
        let key = format!("why-{}", card.id);
        assert_ne!(say(&crate::text::Msg::dynamic(key.clone())), key);
    }
    let mut world = world();
    likes_us(&mut world, INGRID, 4);
    assert!(world.speaking().is_empty());
    statement(&mut world, 40, "It pays for itself in a year.", None);
    statement(&mut world, 41, "Nobody is called at night any more", None);
    assert_eq!(world.speaking(), ["our-words-only"], "within six entries, and only one");
}
