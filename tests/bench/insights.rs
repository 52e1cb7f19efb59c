//! Times the insights of the large plan and of a thousand ordinary ones, and reports how much is said. Prints one JSON line
//! for `tests/bench/insights.js`.

#![allow(clippy::indexing_slicing)] // a figure that is missing may fail loudly

#[path = "../made/portfolio.rs"]
mod portfolio;

use groundplan::insight::shown;
use groundplan::playbook::Playbook;
use groundplan::text::{Catalog, IsoFormats};
use groundplan::tools::{rules, run};
use portfolio::{LARGE, ORDINARY, plan};
use std::time::Instant;
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
            std::hint::black_box(run(&cards, &large, &playbook, today));
            start.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let many: Vec<_> = (0..1_000).map(|seed| plan(seed, ORDINARY, &playbook, today)).collect();
    let start = Instant::now();
    let found: Vec<_> = many.iter().map(|plan| shown(plan, run(&cards, plan, &playbook, today))).collect();
    let portfolio = start.elapsed().as_secs_f64() * 1_000.0;
    let at = |mut counts: Vec<usize>, percent: usize| {
        counts.sort_unstable();
        counts[(counts.len() - 1) * percent / 100]
    };
    let severity = |word: &str| -> Vec<usize> {
        let all = |shown: &groundplan::insight::Shown| {
            shown.first.iter().chain(&shown.more).filter(|i| i.severity.word() == word).count()
        };
        found.iter().map(all).collect()
    };
    let noise: Vec<String> = ["act", "watch", "strength"]
        .iter()
        .map(|word| format!("\"{word}\":[{},{}]", at(severity(word), 50), at(severity(word), 95)))
        .collect();
    println!(
        "{{\"large\":{:.3},\"portfolio\":{portfolio:.1},\"noise\":{{{}}}}}",
        times[times.len() / 2],
        noise.join(",")
    );
}
