//! Times the insights of the large plan and of a thousand ordinary ones, and reports how much is said. Prints one JSON line
//! for `tests/bench/insights.js`.

#![allow(clippy::indexing_slicing)] // a figure that is missing may fail loudly

#[path = "../made/portfolio.rs"]
mod portfolio;

use groundplan::app::summary::summarise;
use groundplan::insight::{Shown, shown};
use groundplan::plan::{Plan, Stamp};
use groundplan::playbook::Playbook;
use groundplan::portfolio::board::{View, arrange, lines};
use groundplan::portfolio::origin::{kinds, lead_sources};
use groundplan::portfolio::prompts::prompts;
use groundplan::portfolio::reasons::reasons;
use groundplan::portfolio::received::{Received, Sent};
use groundplan::portfolio::reps::{owner, reps};
use groundplan::portfolio::shift::shift;
use groundplan::portfolio::{Portfolio, findings};
use groundplan::text::{Catalog, IsoFormats};
use groundplan::tools::{rules, run};
use portfolio::{LARGE, ORDINARY, plan};
use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;
use time::Date;
use time::macros::date;

fn main() {
    let today = date!(2026 - 11 - 22);
    let catalog = Catalog::new(&[], Box::new(IsoFormats));
    let playbook = Playbook::standard(&|msg| catalog.say(msg));
    let cards = rules();
    let large = plan(7, LARGE, &playbook, today);
    let mut times: Vec<f64> = (0..60)
        .map(|_| {
            let start = Instant::now();
            black_box(run(&cards, &large, &playbook, today));
            start.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let many: Vec<_> = (0..1_000).map(|seed| plan(seed, ORDINARY, &playbook, today)).collect();
    let start = Instant::now();
    // As a round of briefs does it: what was found in one plan is gone before the next one is looked at.
    let found: Vec<[usize; 3]> =
        many.iter().map(|plan| counts(&shown(plan, run(&cards, plan, &playbook, today)))).collect();
    let portfolio = start.elapsed().as_secs_f64() * 1_000.0;
    let whole = across(&many, playbook.clone(), today);
    let at = |mut counts: Vec<usize>, percent: usize| {
        counts.sort_unstable();
        counts[(counts.len() - 1) * percent / 100]
    };
    let severity = |which: usize| -> Vec<usize> { found.iter().map(|counts| counts[which]).collect() };
    let noise: Vec<String> = SEVERITIES
        .iter()
        .enumerate()
        .map(|(which, word)| format!("\"{word}\":[{},{}]", at(severity(which), 50), at(severity(which), 95)))
        .collect();
    println!(
        "{{\"large\":{:.3},\"portfolio\":{portfolio:.1},\"across\":{whole:.2},\"noise\":{{{}}}}}",
        times[times.len() / 2],
        noise.join(",")
    );
}

/// In the order they are counted.
const SEVERITIES: [&str; 3] = ["act", "watch", "strength"];

/// How many insights of each severity are shown or wait.
fn counts(shown: &Shown) -> [usize; 3] {
    let of = |word: &str| shown.first.iter().chain(&shown.more).filter(|i| i.severity.word() == word).count();
    SEVERITIES.map(of)
}

/// Milliseconds for everything that is said across these accounts: the rules, the shift, kinds and sources, reasons, the list,
/// the team and what to ask it. Reading the briefs, which every save has made, is not part of it.
fn across(plans: &[Plan], playbook: Playbook, today: Date) -> f64 {
    let playbook = Arc::new(playbook);
    let briefs: Vec<_> = plans.iter().map(|plan| summarise(plan, &playbook, today, Stamp::default(), None)).collect();
    let mut received = Received::default();
    for (n, brief) in briefs.iter().enumerate() {
        received.take(brief.id, Sent { at: Stamp::default(), by: format!("Rep {}", n % 8) });
    }
    let mut times: Vec<f64> = (0..9)
        .map(|_| {
            let start = Instant::now();
            let read = Portfolio::new(&briefs, &playbook, today);
            black_box((findings(&read), shift(&read, today), reasons(&read, today), kinds(&read), lead_sources(&read)));
            let list = lines(&read, |row| owner(&received, row.brief));
            black_box(arrange(&list, &View { group: "segment".into(), ..View::default() }));
            let team = reps(&read, &received, today);
            black_box(team.iter().map(|rep| prompts(rep, &playbook, today)).collect::<Vec<_>>());
            start.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
