//! Times merging: 300 + 300 edits of the large plan, and fifty submissions of 500 KB. Prints one JSON line for
//! `tests/bench/history.js`.

#![allow(clippy::indexing_slicing, clippy::expect_used)] // a figure that is missing may fail loudly

#[path = "../made/portfolio.rs"]
#[allow(dead_code)]
mod portfolio;

use groundplan::history::History;
use groundplan::msg;
use groundplan::plan::{Author, Id, Patch, Plan, Stamp, diff};
use groundplan::playbook::Playbook;
use groundplan::text::{Catalog, IsoFormats};
use portfolio::{LARGE, plan};
use std::time::Instant;
use time::macros::date;

const EDITS: usize = 300;
const SUBMISSIONS: usize = 50;
const SUBMISSION_BYTES: usize = 500_000;

fn main() {
    let catalog = Catalog::new(&[], Box::new(IsoFormats));
    let playbook = Playbook::standard(&|msg| catalog.say(msg));
    let large = plan(7, LARGE, &playbook, date!(2026 - 11 - 22));
    let begun = History::of_plan(&large, Stamp(1), &Author::default(), [9; 16]).expect("a history");

    let (ours, theirs) = (edited(&begun, 1, EDITS), edited(&begun, 2, EDITS));
    let mut merge: Vec<f64> = (0..9).map(|_| timed(|| drop(ours.clone().merge(&theirs).expect("merged")))).collect();
    merge.sort_by(f64::total_cmp);
    let preview = timed(|| drop(ours.preview(&theirs).expect("a preview")));
    let mut both = ours.clone();
    both.merge(&theirs).expect("merged");
    let bytes = both.save();
    let load = timed(|| drop(History::load(&bytes, [3; 16]).expect("read")));
    let timeline = timed(|| drop(both.timeline().expect("a timeline")));
    let record = timed(|| drop(edited(&begun, 3, 100))) / 100.0;

    let large = padded(large);
    let set = History::of_plan(&large, Stamp(1), &Author::default(), [9; 16]).expect("a history");
    let submitted: Vec<Vec<u8>> = (0..SUBMISSIONS).map(|who| edited(&set, 10 + who, 20).save()).collect();
    let mut trainer = set.clone();
    let submissions = timed(|| {
        for bytes in &submitted {
            trainer.merge(&History::load(bytes, [4; 16]).expect("read")).expect("merged");
        }
    });
    println!(
        "{{\"merge\":{:.1},\"preview\":{preview:.1},\"load\":{load:.1},\"timeline\":{timeline:.1},\"record\":{record:.2},\
         \"submissions\":{submissions:.0},\"kilobytes\":{},\"packed\":{}}}",
        merge[merge.len() / 2],
        serde_json::to_string(&large).map_or(0, |json| json.len() / 1_000),
        submitted[0].len() / 1_000,
    );
}

/// Milliseconds.
fn timed(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64() * 1_000.0
}

/// The history after some edits by one person: names, sentences, stances, some of them in the same places as others'.
fn edited(begun: &History, who: usize, edits: usize) -> History {
    let mut history = History::load(&begun.save(), [u8::try_from(who).unwrap_or(255); 16]).expect("read");
    let people: Vec<Id> = history.plan().stakeholders.keys().copied().collect();
    let calls: Vec<Id> = history.plan().calls.keys().copied().collect();
    for number in 0..edits {
        let mut plan = history.plan().clone();
        let person = people[(number * 7 + who) % people.len()];
        Plan::change(&mut plan.stakeholders, person, |row| match number % 3 {
            0 => row.title = format!("title {who} {number}"),
            1 => row.notes = format!("{} Noted by {who}: {number}.", row.notes),
            _ => row.sway = u8::try_from(number % 5 + 1).ok(),
        });
        if number % 5 == 0 && !calls.is_empty() {
            let call = calls[number % calls.len()];
            Plan::change(&mut plan.calls, call, |row| row.why_now = format!("{} again {who}", row.why_now));
        }
        let ops = diff(history.plan(), &plan);
        let id = Id::of_origin(&[&who.to_string(), &number.to_string()]);
        let at = Stamp(i64::try_from(number).unwrap_or(0) * 1_000);
        let by = Author { device: Id::fixed(who as u128), name: format!("author {who}") };
        history.record(&Patch { id, plan: plan.id, at, by, label: msg!("history-edit"), ops }).expect("recorded");
    }
    history
}

/// The plan with as many words as a file of that size holds: a fifth of them in notes, which merge by text, the others in
/// quotes.
fn padded(mut plan: Plan) -> Plan {
    let size = serde_json::to_string(&plan).map_or(0, |json| json.len());
    let more = SUBMISSION_BYTES.saturating_sub(size);
    let quotes: Vec<Id> = plan.evidence.keys().copied().collect();
    let people: Vec<Id> = plan.stakeholders.keys().copied().collect();
    for (number, id) in quotes.iter().enumerate() {
        let words = words(number, more * 4 / 5 / quotes.len());
        Plan::change(&mut plan.evidence, *id, |row| row.text.push_str(&words));
    }
    for (number, id) in people.iter().enumerate() {
        let words = words(number, more / 5 / people.len());
        Plan::change(&mut plan.stakeholders, *id, |row| row.notes.push_str(&words));
    }
    plan
}

fn words(number: usize, length: usize) -> String {
    let sentence = format!(" They said on day {number} that the line stood still.");
    sentence.repeat(length / sentence.len())
}
