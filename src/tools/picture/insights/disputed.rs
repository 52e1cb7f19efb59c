//! What cannot be built on: facts that contradict each other, that have aged, or that stand alone.

use super::{MOST, fact_line, knower_line, learnt, topic_question};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, EntityKind, Id, Plan, Purpose};
use crate::text::Msg;
use crate::tools::Readings;
use crate::tools::picture::reading::{Coverage, Covered, Known, Leaning, leaning, quote, told_by};

/// Importance of the topics worth digging into.
const MUCH: u8 = 3;
/// Topics named at once: the order of digging is the point.
const PLACES: usize = 2;

/// Two facts are marked as saying the opposite, and a decision leans on one of them: a planned call, a move, a stage, or
/// somebody who decides (R. Ruff, 2012: gather, analyse, then choose the path).
pub fn contradiction(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Some(coverage) = learnt(read) else { return Vec::new() };
    coverage.conflicts.iter().filter_map(|(a, b)| contradicted(coverage, a, b)).collect()
}

fn contradicted(coverage: &Coverage<'_>, older: &Known<'_>, newer: &Known<'_>) -> Option<Insight> {
    let plan = coverage.plan;
    let leaning = leaning(coverage, older).or_else(|| leaning(coverage, newer))?;
    let (why, about, sale) = leans(plan, leaning);
    let headline = msg!("picture-contradiction", leaning = why.clone());
    let topic = coverage.topics.iter().find(|topic| topic.topic.key == newer.fact.topic);
    let heard = |known: &Known<'_>| told_by(plan, known.fact).map(|(id, _)| id);
    let told = [heard(older), heard(newer)];
    let third = topic.and_then(|topic| topic.knowers().iter().map(|(id, _)| *id).find(|id| !told.contains(&Some(*id))));
    let question = msg!("picture-contradiction-ask", one = quote(&older.fact.text), other = quote(&newer.fact.text));
    let whom = third.or_else(|| heard(newer)).or_else(|| heard(older));
    let insight = Insight::new("contradiction", Severity::Act, Source::Ruff2012, newer.about(), headline)
        .fact(fact_line(coverage, older), older.about())
        .fact(fact_line(coverage, newer), newer.about())
        .fact(msg!("picture-fact-leaning", leaning = why), about)
        .since(older.fact.on, coverage.today)
        .worth(sale.and_then(|id| plan.opportunities.get(&id)).and_then(|sale| sale.amount.as_ref()))
        .asks(question, Purpose::Prove, whom, newer.about());
    Some(insight)
}

/// What leans on a fact: in words, its row, and the sale it serves.
fn leans(plan: &Plan, leaning: Leaning) -> (Msg, About, Option<Id>) {
    let name = |id: Id| plan.opportunities.get(&id).map(|sale| sale.name.clone()).unwrap_or_default();
    match leaning {
        Leaning::Call(id) => {
            let sale = plan.calls.get(&id).and_then(|call| call.opportunity);
            (msg!("picture-lean-call"), About::whole(EntityKind::Call, id), sale)
        }
        Leaning::Move(id) => {
            let sale = plan.moves.get(&id).and_then(|row| row.opportunity);
            (msg!("picture-lean-move"), About::whole(EntityKind::Move, id), sale)
        }
        Leaning::Sale(id) => {
            (msg!("picture-lean-sale", sale = name(id)), About::whole(EntityKind::Opportunity, id), Some(id))
        }
        Leaning::Decider { sale, person } => {
            let who = plan.stakeholders.get(&person).map(|person| person.name.clone()).unwrap_or_default();
            let text = msg!("picture-lean-decider", name = who, sale = name(sale));
            (text, About { opportunity: Some(sale), ..About::whole(EntityKind::Stakeholder, person) }, Some(sale))
        }
    }
}

/// A topic that matters much stands on facts that contradict each other, have all aged, or are too few (R. Ruff, 2012: first
/// answers show where to dig). An empty topic is none of its business; pairs that `contradiction` speaks of are left to
/// it, and few facts to `breadth-first` where that one speaks.
pub fn dig_here(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { playbook, .. } = *read;
    let Some(coverage) = learnt(read) else { return Vec::new() };
    let spread = coverage.count() < playbook.limits.facts || coverage.lopsided().is_some();
    let places = coverage.topics.iter().filter(|topic| topic.importance == MUCH);
    places.filter_map(|topic| shaky(coverage, topic, spread)).take(PLACES).collect()
}

fn shaky(coverage: &Coverage<'_>, topic: &Covered<'_>, few_is_early: bool) -> Option<Insight> {
    let name = &topic.topic.name;
    let here = |known: &Known<'_>| known.fact.topic == topic.topic.key;
    let quiet = |known: &Known<'_>| leaning(coverage, known).is_none();
    let pair = coverage.conflicts.iter().find(|(a, b)| (here(a) || here(b)) && quiet(a) && quiet(b));
    let aged = !topic.facts.is_empty() && topic.facts.iter().all(|known| !known.fresh);
    let (headline, facts) = match (pair, topic.facts.as_slice()) {
        (Some((a, b)), _) => (msg!("picture-dig-disputed", topic = name), vec![*a, *b]),
        (None, facts) if aged => {
            let limit = coverage.playbook.limits.shelf_life;
            (msg!("picture-dig-aged", topic = name, limit = limit), facts.to_vec())
        }
        (None, [only]) if !few_is_early => (msg!("picture-dig-few", topic = name), vec![*only]),
        _ => return None,
    };
    let mut insight = Insight::new("dig-here", Severity::Watch, Source::Ruff2012, topic.about(), headline);
    for known in facts.iter().take(MOST) {
        insight = insight.fact(fact_line(coverage, known), known.about()).since(known.fact.on, coverage.today);
    }
    let (text, about) =
        knower_line(topic).unwrap_or_else(|| (msg!("picture-fact-nobody", topic = name), topic.about()));
    let whom = topic.knowers().first().map(|(id, _)| *id);
    Some(insight.fact(text, about).asks(topic_question(topic), Purpose::Learn, whom, topic.about()))
}
