use super::board::dispute;
use super::fixture::{TODAY, exercise, handed_in, id, place, playbook, sale};
use super::*;
use crate::files::{Exercise, Exported, SubmissionFile};
use crate::picture::Shape;
use crate::plan::{
    About, Aspect, Authority, Evidence, Fact, Plan, Stakeholder, Stamp, Stance, StrategyPath, WinningSentence,
};
use crate::text::{Catalog, IsoFormats, Msg};
use proptest::prelude::*;
use std::sync::Arc;

fn read(exercise: &Exercise, file: &SubmissionFile) -> Answer {
    Answer::read(exercise, file, &playbook(), TODAY)
}

fn answers(exercise: &Exercise, stances: &[[Stance; 2]]) -> Vec<Answer> {
    let handed = stances.iter().zip(1..).map(|(stances, number)| handed_in(exercise, number, *stances));
    handed.map(|file| read(exercise, &file)).collect()
}

fn said(msg: &Msg) -> String {
    Catalog::new(&[], Box::new(IsoFormats)).say(msg).replace(['\u{2068}', '\u{2069}'], "")
}

use Stance::{Advocate, Indifferent, OpposedActive, Unknown};

#[test]
fn a_participant_works_in_a_marked_account_of_its_own() {
    let exercise = exercise();
    let plan = begun(&exercise);
    assert_eq!((plan.id, plan.account.exercise), (exercise.account(), Some(exercise.id)));
    assert_ne!(plan.id, exercise.case.id);
    assert_eq!(plan.stakeholders, exercise.case.stakeholders, "rows are known again by their ids");
}

#[test]
fn the_most_disputed_person_comes_first() {
    let exercise = exercise();
    let answers = answers(&exercise, &[[Advocate, Advocate], [Advocate, OpposedActive], [Advocate, Indifferent]]);
    let board = Board::new(&exercise, &answers, None, sale());
    let names: Vec<_> = board.people.iter().map(|row| (row.name.as_str(), row.dispute)).collect();
    assert_eq!(names, [("Bo", 83), ("Ann", 0)]);
    assert_eq!(board.person(id(2)).unwrap().stances, [1, 1, 0, 1, 0]);
    assert_eq!((board.answers, board.person(id(9))), (3, None));
}

#[test]
fn who_left_a_person_open_counts_as_unknown_and_who_has_them_nowhere_does_not_count() {
    let exercise = exercise();
    let open = read(&exercise, &handed_in(&exercise, 1, [Advocate, Unknown]));
    let mut file = handed_in(&exercise, 2, [Advocate, Advocate]);
    file.submission.plan.stakeholders.remove(&id(2));
    let gone = read(&exercise, &file);
    assert_eq!((open.said_of(id(2), sale()).unwrap().stance, gone.said_of(id(2), sale())), (Unknown, None));
    let row = Board::new(&exercise, &[open, gone], None, sale()).person(id(2)).cloned().unwrap();
    assert_eq!((row.stances, row.dispute), ([0, 0, 0, 0, 1], 0), "one voice differs from nobody");
}

#[test]
fn people_the_participants_add_share_a_row_by_name() {
    let exercise = exercise();
    let added = |number: u128, name: &str| {
        let mut file = handed_in(&exercise, number, [Unknown, Unknown]);
        let person = Stakeholder { name: name.into(), ..Stakeholder::default() };
        file.submission.plan.stakeholders.insert(id(1_000 + number), Arc::new(person));
        place(&mut file.submission.plan, 1_000 + number, Advocate, Authority::Veto);
        read(&exercise, &file)
    };
    let answers = [added(1, "Cy Fox"), added(2, " cy fox "), added(3, "ANN")];
    let board = Board::new(&exercise, &answers, None, sale());
    assert_eq!(board.people.len(), 3);
    let cy = board.people.iter().find(|row| row.name.trim().eq_ignore_ascii_case("cy fox")).unwrap();
    assert_eq!((cy.stances[0], cy.stances[4], cy.authorities[1]), (2, 0, 2), "the third has no such person");
}

#[test]
fn what_was_found_is_what_the_case_did_not_hold() {
    let mut exercise = exercise();
    exercise.case.facts.insert(id(30), Arc::new(Fact::default()));
    let mut file = handed_in(&exercise, 1, [Advocate, Unknown]);
    let plan = &mut file.submission.plan;
    plan.facts.insert(id(31), Arc::new(Fact::default()));
    let evidence = |aspect, text: &str| {
        Arc::new(Evidence { about: About::person(id(1), sale(), aspect), text: text.to_owned(), ..Evidence::default() })
    };
    plan.evidence.insert(id(32), evidence(Aspect::Stance, "She asked for a pilot"));
    plan.evidence.insert(id(33), evidence(Aspect::Motive, "SECRET"));
    Plan::change(&mut plan.opportunities, sale(), |row| {
        row.sentence = WinningSentence { who: Some(id(1)), decides: "to pilot".into(), ..WinningSentence::default() };
    });
    let path = StrategyPath { name: "Pilot".into(), chosen: true, reason: "Cheap".into(), ..StrategyPath::default() };
    plan.paths.insert(id(34), Arc::new(path));
    file.submission.done = [(id(21), true), (id(22), false), (id(99), true)].into();
    let answer = read(&exercise, &file);
    assert_eq!(answer.found, Found { facts: 1, evidence: 2, questions: 0, moves: 0 });
    assert_eq!(answer.people[&id(1)].said, ["She asked for a pilot"], "what is private is told to nobody");
    let way = &answer.ways[&sale()];
    assert_eq!((way.path.as_str(), way.reason.as_str()), ("Pilot", "Cheap"));
    assert_eq!(said(way.sentence.as_ref().unwrap()), "We win if Ann decides to pilot by … because ….");
    assert_eq!(answer.done, [id(21)].into(), "ticked, and a task of the exercise");
    let board = Board::new(&exercise, &[answer], None, sale());
    assert_eq!(board.tasks, [(id(22), 0), (id(21), 1)]);
}

#[test]
fn the_solution_is_met_by_names_where_it_is_another_account() {
    let mut exercise = exercise();
    let mut solved = Plan::new(id(500), "Solved");
    solved.opportunities.insert(id(510), Arc::clone(&exercise.case.opportunities[&sale()]));
    let mut ann = Stakeholder { name: "ann".into(), ..Stakeholder::default() };
    ann.position_mut(id(510)).stance = OpposedActive.into();
    solved.stakeholders.insert(id(501), Arc::new(ann));
    exercise.solution = Some(solved);
    let solution = Answer::solution(&exercise, &playbook(), TODAY).unwrap();
    let answers = answers(&exercise, &[[Advocate, Unknown], [OpposedActive, Unknown]]);
    let board = Board::new(&exercise, &answers, Some(&solution), sale());
    let ann = board.person(id(1)).unwrap();
    assert_eq!((ann.solution.unwrap().stance, ann.off), (OpposedActive, 1));
    assert_eq!(board.people.len(), 2);
    let keys = |answers: &[Answer]| {
        let board = Board::new(&exercise, answers, Some(&solution), sale());
        questions(&board, answers)
            .iter()
            .map(|msg| msg.key.to_string())
            .filter(|key| key != "workshop-ask-gap")
            .collect::<Vec<_>>()
    };
    assert_eq!(keys(&answers), ["workshop-ask-stance"], "nobody is asked about twice");
    let others = self::answers(&exercise, &[[OpposedActive, Advocate], [OpposedActive, Indifferent]]);
    assert_eq!(
        keys(&others),
        ["workshop-ask-stance"],
        "there the room differs, and all agree with the trainer elsewhere"
    );
    let all_off = self::answers(&exercise, &[[Advocate, Advocate], [Advocate, Indifferent]]);
    assert_eq!(keys(&all_off), ["workshop-ask-solution", "workshop-ask-stance"]);
}

#[test]
fn questions_are_asked_where_the_room_differs_and_nowhere_else() {
    let exercise = exercise();
    let of = |stances: &[[Stance; 2]]| {
        let answers = answers(&exercise, stances);
        questions(&Board::new(&exercise, &answers, None, sale()), &answers)
    };
    assert!(of(&[]).is_empty() && of(&[[Advocate, Unknown]]).is_empty(), "nobody to differ from");
    assert!(of(&[[Advocate, Unknown], [Advocate, Unknown]]).is_empty(), "all agree");
    let asked = of(&[[Advocate, Unknown], [Advocate, Unknown], [OpposedActive, Unknown]]);
    assert_eq!(asked[0].key, "workshop-ask-stance");
    let text = said(&asked[0]);
    assert!(text.contains("Ann: 2 of you say “advocate”, 1 “actively against”"), "{text}");
    let three = of(&[[Advocate, Unknown], [Indifferent, Unknown], [OpposedActive, Unknown], [Advocate, Unknown]]);
    let text = said(&three[0]);
    for group in ["2 of you say “advocate”", "1 “indifferent”", "1 “actively against”"] {
        assert!(text.contains(group), "nobody is passed over: {text}");
    }
    let many = of(&[[Advocate, Indifferent], [OpposedActive, Unknown], [Unknown, Advocate], [Indifferent, Advocate]]);
    assert!(many.len() <= 3);
}

#[test]
fn authority_and_paths_are_asked_about_too() {
    let exercise = exercise();
    let with = |number: u128, authority: Authority, name: &str| {
        let mut file = handed_in(&exercise, number, [Advocate, Advocate]);
        place(&mut file.submission.plan, 2, Advocate, authority);
        let path = StrategyPath { name: name.into(), chosen: true, ..StrategyPath::default() };
        file.submission.plan.paths.insert(id(40), Arc::new(path));
        read(&exercise, &file)
    };
    let answers = [with(1, Authority::Final, "Pilot"), with(2, Authority::Veto, "Board")];
    let board = Board::new(&exercise, &answers, None, sale());
    let keys: Vec<String> = questions(&board, &answers).iter().map(|msg| msg.key.to_string()).collect();
    assert!(keys.contains(&"workshop-ask-path".to_owned()), "{keys:?}");
    assert!(keys.contains(&"workshop-ask-authority".to_owned()), "{keys:?}");
    for question in questions(&board, &answers) {
        assert!(!said(&question).contains(['{', '$']), "{}", said(&question));
    }
}

#[test]
fn the_newest_of_one_participant_stays() {
    let exercise = exercise();
    let mut workshop = Workshop { exercise: exercise.clone(), ..Workshop::default() };
    let at = |at: i64| {
        let file = handed_in(&exercise, 1, [Advocate, Advocate]);
        SubmissionFile { exported: Exported { at: Stamp(at), ..Exported::default() }, ..file }
    };
    assert_eq!(workshop.news(&at(5)), News::First);
    workshop.note(&at(5));
    assert_eq!(workshop.received[&id(101)].name, "P1");
    assert_eq!([4, 5, 6].map(|when| workshop.news(&at(when))), [News::Earlier, News::Same, News::Later]);
    workshop.exercise.id = id(8);
    assert_eq!(workshop.news(&at(9)), News::Elsewhere);
    assert!(!News::Elsewhere.taken() && News::Later.taken());
}

#[test]
fn the_picture_stays_on_its_paper_and_its_table_says_the_same() {
    let mut exercise = exercise();
    exercise.solution = Some(exercise.case.clone());
    let solution = Answer::solution(&exercise, &playbook(), TODAY);
    let answers = answers(&exercise, &[[Advocate, Unknown], [OpposedActive, Unknown]]);
    let board = Board::new(&exercise, &answers, solution.as_ref(), sale());
    for width in [300.0, 640.0, 1_100.0] {
        let picture = heat(&board, width);
        assert_eq!(picture.twin.rows.len(), 2);
        assert!(picture.twin.rows.iter().all(|(_, cells)| cells.len() == picture.twin.head.len()));
        let inside = |shape: &Shape| match shape {
            Shape::Link { shapes, .. } => shapes.clone(),
            _ => Vec::new(),
        };
        for shape in &picture.shapes.iter().flat_map(inside).collect::<Vec<_>>() {
            let Shape::Rect { at: [x, y, w, h], .. } = shape else { continue };
            assert!(*x >= 0.0 && x + w <= width + 0.01 && y + h <= picture.height, "{shape:?} at {width}");
        }
    }
}

#[test]
fn the_table_has_a_row_for_each_participant_and_a_column_for_each_person() {
    let exercise = exercise();
    let answers = answers(&exercise, &[[Advocate, Unknown], [OpposedActive, Unknown]]);
    let board = Board::new(&exercise, &answers, None, sale());
    let grid = grid(&exercise, &board, &answers, &said);
    assert_eq!((grid.rows.len(), grid.columns.len()), (2, 13));
    assert!(grid.rows.iter().all(|row| row.len() == 13));
    assert_eq!(grid.columns[11].title, "Ann");
    let text = crate::files::out::csv::csv(&grid);
    assert!(text.contains("actively against / unknown"), "{text}");
}

#[test]
fn two_of_one_name_are_told_apart_and_stay_so() {
    let exercise = exercise();
    let mut all = answers(&exercise, &[[Advocate, Unknown], [OpposedActive, Unknown], [Unknown, Unknown]]);
    for (answer, name) in all.iter_mut().zip(["Anna", " anna", "Bea"]) {
        answer.name = name.trim().to_owned();
    }
    all.reverse();
    tell_apart(&mut all);
    tell_apart(&mut all);
    let called: Vec<String> = all.iter().map(Answer::called).collect();
    assert_eq!(called, ["Bea", "anna (2)", "Anna"]);
    all.retain(|answer| answer.called() != "Anna");
    tell_apart(&mut all);
    assert_eq!(all[1].called(), "anna", "alone, a name needs no number");
}

proptest! {
    #[test]
    fn dispute_is_a_share_and_none_where_all_agree(counts in prop::collection::vec(0_usize..50, 0..7)) {
        let found = dispute(&counts);
        prop_assert!(found <= 100);
        let one_word = counts.iter().filter(|count| **count > 0).count() < 2;
        prop_assert_eq!(found == 0, one_word || counts.iter().sum::<usize>() < 2);
        let mut turned = counts.clone();
        turned.reverse();
        prop_assert_eq!(dispute(&turned), found);
    }
}
