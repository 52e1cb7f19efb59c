use super::*;
use crate::plan::{Authority, Stance};
use crate::plan::{CallQuestion, Outcome, Recognition, Statement};
use crate::tools::people::reading::Reading;
use crate::tools::picture::fixture::{LINE2, TODAY, World, days_ago, id, say};
use crate::tools::value::RULES;
use crate::tools::value::edits;
use std::sync::Arc;

const INGRID: u128 = 1;

fn led(world: &World) -> String {
    let reading = Reading::new(&world.plan, &world.playbook, TODAY);
    lead(&reading, Some(id(LINE2))).iter().map(say).collect::<Vec<_>>().join(" ")
}

fn statement(world: &mut World, n: u128, text: &str, by: Option<u128>) {
    let row = Statement { text: text.into(), confirmed_by: by.map(id), ..Statement::default() };
    world.plan.statements.insert(id(n), Arc::new(row));
}

#[test]
fn the_gap_is_their_answer_less_our_guess_and_hindsight_is_none() {
    let mut world = World::new(RULES);
    assert!(edits::guess(&mut world.plan, "replace", 4, days_ago(9)));
    let gap = |world: &World| asked(&world.plan, &world.playbook)[1].gap();
    assert_eq!(gap(&world), None);
    assert!(edits::answer(&mut world.plan, "replace", 2, TODAY));
    assert_eq!(gap(&world), Some(-2));
    Plan::change(&mut world.plan.value_answers, question_id("replace"), |row| row.answered_on = Some(days_ago(10)));
    assert_eq!(gap(&world), None, "guessed on the day after the answer");
    Plan::change(&mut world.plan.value_answers, question_id("replace"), |row| row.answered_on = None);
    assert_eq!(gap(&world), Some(-2));
    Plan::change(&mut world.plan.value_answers, question_id("replace"), |row| row.answer = Some(9));
    assert_eq!(gap(&world), None, "no step of the scale");
}

#[test]
fn the_row_answered_last_speaks_for_its_question() {
    let mut world = World::new(RULES);
    for (n, guess, answer, days) in [(50, 3, Some(1), 40), (51, 4, Some(2), 4), (52, 5, None, 1)] {
        let row = ValueAnswer {
            question: "growth".into(),
            guess: Some(guess),
            guessed_on: Some(days_ago(days + 1)),
            answer,
            answered_on: answer.map(|_| days_ago(days)),
            ..ValueAnswer::default()
        };
        world.plan.value_answers.insert(id(n), Arc::new(row));
    }
    assert_eq!(row_of(&world.plan, "growth").unwrap().0, id(51));
    assert_eq!(row_of(&world.plan, "people"), None);
}

#[test]
fn a_question_on_a_sheet_is_known_by_its_place_or_its_words() {
    let mut world = World::new(RULES);
    let replace = world.playbook.value_questions[1].clone();
    for (days, outcome) in
        [(20, Outcome::Skipped), (10, Outcome::Avoided), (5, Outcome::Answered), (-2, Outcome::Skipped)]
    {
        let call = world.call(days, &[]);
        let question =
            CallQuestion { text: replace.text.to_uppercase(), outcome: outcome.into(), ..CallQuestion::default() };
        world.edit_call(call, |call| {
            call.questions.insert(id(1), question);
        });
    }
    let seen = |world: &World| {
        let asked = asked(&world.plan, &world.playbook);
        left_out(&world.plan, &asked[1]).iter().map(|it| (it.on, it.avoided)).collect::<Vec<_>>()
    };
    assert_eq!(seen(&world), [(Some(days_ago(20)), false), (Some(days_ago(10)), true)]);
    edits::guess(&mut world.plan, "replace", 3, TODAY);
    edits::answer(&mut world.plan, "replace", 3, TODAY);
    assert!(seen(&world).is_empty(), "answered since");
}

#[test]
fn one_sentence_says_how_far_our_picture_of_ourselves_is_theirs() {
    let mut world = World::new(RULES);
    assert_eq!(
        led(&world),
        "Guess before you ask: what would they say to “How much do we change in how your operation runs?” The gap between the two is what you learn from."
    );
    edits::guess(&mut world.plan, "replace", 4, days_ago(3));
    assert_eq!(led(&world), "One guess of ours, and no answer yet. Ask somebody who lives with what we supply.");
    world.person(INGRID, "Ingrid Voss", "COO", Some(5));
    world.stands(INGRID, Authority::Final, Stance::Indifferent);
    world.call(5, &[INGRID]);
    assert_eq!(led(&world), "One guess of ours, and no answer yet. Ingrid Voss would be the one to ask.");
    edits::answer(&mut world.plan, "replace", 2, TODAY);
    statement(&mut world, 40, "It pays for itself", None);
    assert_eq!(
        led(&world),
        "We think more of ourselves than they do: 4 against 2 on “How hard would it be to replace us?” The one statement of value is our own."
    );
    edits::answer(&mut world.plan, "replace", 5, TODAY);
    statement(&mut world, 41, "Nobody is called at night any more", Some(2));
    assert_eq!(
        led(&world),
        "They think more of us than we do: 5 against 4 on “How hard would it be to replace us?” 1 of 2 statements of value are in their words, and none is from Ingrid Voss, who decides."
    );
    edits::answer(&mut world.plan, "replace", 4, TODAY);
    statement(&mut world, 42, "Fewer surprises", Some(INGRID));
    assert_eq!(
        led(&world),
        "On the one question they have answered, they see us as we do. 2 of 3 statements of value are in their words."
    );
}

#[test]
fn people_of_weight_and_people_with_a_statement_have_a_voice() {
    let mut world = World::new(RULES);
    for (n, name, authority) in
        [(1, "Ingrid Voss", Authority::Final), (2, "Tomas Reyl", Authority::Uses), (3, "Beata Lind", Authority::Uses)]
    {
        world.person(n, name, "", None);
        world.stands(n, authority, Stance::Unknown);
    }
    statement(&mut world, 40, "Nobody is called at night any more", Some(2));
    Plan::change(&mut world.plan.statements, id(40), |row| row.counts_for = Some(id(1)));
    let reading = Reading::new(&world.plan, &world.playbook, TODAY);
    let heard: Vec<_> =
        voices(&reading, id(LINE2)).iter().map(|voice| (voice.name, voice.theirs.len(), voice.ours.len())).collect();
    assert_eq!(heard, [("Ingrid Voss", 0, 1), ("Tomas Reyl", 1, 0)]);
}

#[test]
fn what_they_do_not_see_yet_comes_first() {
    let mut world = World::new(RULES);
    for (n, recognition) in [(1, Recognition::Solved), (2, Recognition::Unrecognised), (3, Recognition::Recognised)] {
        let row = Problem { text: "x".into(), recognition: recognition.into(), ..Problem::default() };
        world.plan.problems.insert(id(n), Arc::new(row));
    }
    Plan::change(&mut world.plan.problems, id(3), |row| row.opportunity = Some(id(77)));
    assert_eq!(problems_listed(&world.plan, None), [id(2), id(3), id(1)]);
    assert_eq!(problems_listed(&world.plan, Some(id(LINE2))), [id(2), id(1)], "the other sale's stays there");
    assert_eq!(led(&world), "One problem they do not see yet waits to be brought.");
}
