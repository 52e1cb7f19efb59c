//! Breadth before depth.

use super::{MOST, asking_next, count_line, fact_line, learnt, next_line};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, EntityKind, Id, Purpose};
use crate::tools::Readings;
use crate::tools::picture::reading::{Coverage, Next, told_by};
use std::collections::BTreeSet;

/// Eight facts or more, one topic holds over two fifths of them, and a third of the topics that matter are empty: names the
/// next three topics and whom to ask (R. Ruff, 2012: a broad base early, depth later). Quiet where `wrong-things` speaks.
pub fn breadth_first(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { today, .. } = *read;
    let Some(coverage) = learnt(read) else { return Vec::new() };
    let heavy = coverage.lopsided().and_then(|place| coverage.topic(place));
    let Some(heavy) = heavy.filter(|_| coverage.wrong_things().is_none()) else {
        return Vec::new();
    };
    let empty = coverage.topics.iter().filter(|topic| topic.matters() && topic.facts.is_empty()).count();
    let headline = msg!(
        "picture-breadth-first",
        count = heavy.facts.len(),
        total = coverage.count(),
        topic = &heavy.topic.name,
        empty = empty,
    );
    let (text, about) = count_line(coverage, heavy);
    let oldest = heavy.facts.iter().filter_map(|known| known.fact.on).min();
    let insight = Insight::new("breadth-first", Severity::Watch, Source::Ruff2012, heavy.about(), headline)
        .fact(text, about)
        .since(oldest, today);
    vec![and_next(insight, coverage, &coverage.next())]
}

/// Eight facts or more, and most of them in topics that matter little here (R. Ruff, 2012: a lot of information about the
/// wrong things).
pub fn wrong_things(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { today, .. } = *read;
    let Some(coverage) = learnt(read) else { return Vec::new() };
    let Some(little) = coverage.wrong_things() else { return Vec::new() };
    let Some(first) = little.first() else { return Vec::new() };
    let held: usize = little.iter().map(|topic| topic.facts.len()).sum();
    let headline = msg!("picture-wrong-things", count = held, total = coverage.count());
    let oldest = little.iter().flat_map(|topic| &topic.facts).filter_map(|known| known.fact.on).min();
    let mut insight = Insight::new("wrong-things", Severity::Watch, Source::Ruff2012, first.about(), headline);
    for topic in little.iter().take(MOST) {
        let (text, about) = count_line(coverage, topic);
        insight = insight.fact(text, about);
    }
    vec![and_next(insight.since(oldest, today), coverage, &coverage.next())]
}

fn and_next(mut insight: Insight, coverage: &Coverage<'_>, next: &[Next<'_>]) -> Insight {
    for (text, about) in next.iter().filter_map(|next| next_line(coverage, next)) {
        insight = insight.fact(text, about);
    }
    asking_next(insight, coverage, next)
}

/// Every topic that matters holds something fresh from the customer, and nothing is disputed: the broad base stands
/// (R. Ruff, 2012), and the next question is what was never asked.
pub fn broad_picture_complete(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, .. } = *read;
    let Some(coverage) = learnt(read) else { return Vec::new() };
    if !coverage.complete() {
        return Vec::new();
    }
    let people: BTreeSet<Id> =
        coverage.facts().filter_map(|known| told_by(plan, known.fact)).map(|(id, _)| id).collect();
    let whom = people.iter().filter_map(|id| plan.stakeholders.get(id).map(|person| (*id, person)));
    let whom = whom.max_by_key(|(id, person)| (person.sway, std::cmp::Reverse(*id))).map(|(id, _)| id);
    let about = About::whole(EntityKind::Account, plan.id);
    let headline = msg!("picture-complete", count = coverage.count(), people = people.len());
    let mut insight =
        Insight::new("broad-picture-complete", Severity::Strength, Source::Ruff2012, about.clone(), headline);
    let newest = coverage.topics.iter().filter(|topic| topic.matters()).filter_map(|topic| topic.facts.first());
    for known in newest.take(MOST) {
        insight = insight.fact(fact_line(coverage, known), known.about());
    }
    vec![insight.asks(msg!("picture-complete-ask"), Purpose::Learn, whom, about)]
}
