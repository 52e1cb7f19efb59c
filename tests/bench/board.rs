//! Times the trainer's board: forty submissions of 500 KB read, checked, understood and laid over each other. Prints one
//! JSON line for `tests/bench/board.js`.

#![allow(clippy::expect_used)] // a figure that is missing may fail loudly

#[path = "../made/portfolio.rs"]
#[allow(dead_code)]
mod portfolio;

use groundplan::files::{Contents, Exercise, Exported, Submission, read_any, submission_file};
use groundplan::plan::{Id, Plan, Stance, Words};
use groundplan::playbook::Playbook;
use groundplan::text::{Catalog, IsoFormats};
use groundplan::workshop::{Answer, Board, heat, questions};
use portfolio::{LARGE, plan};
use std::time::Instant;
use time::macros::date;

const SUBMISSIONS: usize = 40;
const BYTES: usize = 500_000;

fn main() {
    let today = date!(2026 - 11 - 22);
    let catalog = Catalog::new(&[], Box::new(IsoFormats));
    let playbook = Playbook::standard(&|msg| catalog.say(msg));
    let case = padded(plan(7, LARGE, &playbook, today));
    let sale = case.opportunities.keys().next().copied().unwrap_or_default();
    let exercise = Exercise { id: Id::fixed(1), case, ..Exercise::default() };
    let files: Vec<String> = (0..SUBMISSIONS).map(|who| handed_in(&exercise, who, sale)).collect();

    let begun = Instant::now();
    let answers: Vec<Answer> = files
        .iter()
        .map(|text| match read_any(text.as_bytes()) {
            Ok(Contents::Submission(file)) => Answer::read(&exercise, &file, &playbook, today),
            other => panic!("no submission: {other:?}"),
        })
        .collect();
    let read = begun.elapsed().as_secs_f64() * 1_000.0;
    let begun = Instant::now();
    let board = Board::new(&exercise, &answers, None, sale);
    let asked = questions(&board, &answers);
    let picture = heat(&board, 900.0);
    let laid = begun.elapsed().as_secs_f64() * 1_000.0;
    assert!(!asked.is_empty() && picture.twin.rows.len() == LARGE.people);
    let kilobytes = files.first().map_or(0, |text| text.len() / 1_000);
    println!("{{\"read\":{read:.0},\"board\":{laid:.1},\"kilobytes\":{kilobytes}}}");
}

/// What one participant hands in: everybody placed somewhere.
fn handed_in(exercise: &Exercise, who: usize, sale: Id) -> String {
    let mut plan = exercise.case.clone();
    let people: Vec<Id> = plan.stakeholders.keys().copied().collect();
    for (number, id) in people.into_iter().enumerate() {
        let stance = Stance::ALL.get((number * 3 + who) % Stance::ALL.len()).copied().unwrap_or_default();
        Plan::change(&mut plan.stakeholders, id, |row| row.position_mut(sale).stance = stance.into());
    }
    let submission = Submission {
        id: Id::fixed(100 + who as u128),
        exercise: exercise.id,
        participant: format!("Participant {who}"),
        plan,
        ..Submission::default()
    };
    submission_file::export(&submission, &Exported::default()).expect("a file")
}

/// The plan with as many words as a file of that size holds.
fn padded(mut plan: Plan) -> Plan {
    let size = serde_json::to_string_pretty(&plan).map_or(0, |json| json.len());
    let quotes: Vec<Id> = plan.evidence.keys().copied().collect();
    let sentence = " They said that the line stood still.";
    let times = BYTES.saturating_sub(size) / quotes.len().max(1) / sentence.len();
    for id in quotes {
        Plan::change(&mut plan.evidence, id, |row| row.text.push_str(&sentence.repeat(times)));
    }
    plan
}
