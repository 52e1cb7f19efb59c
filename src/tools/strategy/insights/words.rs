//! Whether the strategy's words are about this account, or could stand in any plan.

use super::paths::{name_of, open};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, EntityKind, EvidenceKind, Id, Opportunity, Plan, Purpose, Stakeholder};
use crate::tools::Readings;
use crate::tools::strategy::moves::serves;
use std::collections::BTreeSet;

/// Words of the strategy from which it can be judged at all.
pub const ENOUGH_WORDS: usize = 8;
/// Names the plan has to offer (people, criteria, units) before it is odd that none is used.
const ENOUGH_NAMES: usize = 3;
/// Letters from which a word of a criterion or unit is its own.
const OWN_WORD: usize = 5;
/// Words in a row that make a text somebody's words.
const QUOTED: usize = 3;

/// The words of a text, in lower case.
pub fn words(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    parts.map(str::to_lowercase).collect()
}

/// The winning sentence and the moves name no player, criterion or unit and use none of the customer's words (R. Ruff:
/// every account is different; a strategy is formulated, never picked from a menu). The comparison with other accounts is
/// `strategy::alike`.
pub fn generic_strategy(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, .. } = *read;
    open(plan, playbook).filter_map(|(id, row)| look(plan, id, row)).collect()
}

fn look(plan: &Plan, sale: Id, row: &Opportunity) -> Option<Insight> {
    let sentence = &row.sentence;
    if sentence.who.is_some_and(|who| plan.stakeholders.contains_key(&who)) {
        return None;
    }
    // Names are counted before any text is read: there has to be somebody a strategy could name.
    let players = players(plan, sale);
    let criteria = plan.criteria.values().filter(|row| row.opportunity == Some(sale)).count();
    if players.len() + criteria + plan.units.len() < ENOUGH_NAMES {
        return None;
    }
    let moves = || plan.moves.iter().filter(|(_, row)| row.done_on.is_none() && serves(row, Some(sale)));
    let mut texts: Vec<Vec<String>> =
        [&sentence.decides, &sentence.because, &sentence.lose_if].map(|text| words(text)).into();
    let has_sentence = texts.iter().any(|text| !text.is_empty());
    texts.extend(moves().flat_map(|(_, row)| [words(&row.text), words(&row.measure)]));
    let said: BTreeSet<&String> = texts.iter().flatten().collect();
    if texts.iter().map(Vec::len).sum::<usize>() < ENOUGH_WORDS
        || names_something(plan, sale, &said)
        || quotes(plan, sale, &texts)
    {
        return None;
    }
    let here = About { opportunity: Some(sale), ..About::whole(EntityKind::Opportunity, sale) };
    let headline = msg!("strategy-generic", opportunity = name_of(row));
    let mut insight = Insight::new("generic-strategy", Severity::Watch, Source::Ruff2012, here.clone(), headline);
    if has_sentence {
        let because = [&sentence.because, &sentence.decides, &sentence.lose_if]
            .into_iter()
            .find(|text| !text.trim().is_empty())?;
        insight = insight.fact(msg!("strategy-fact-sentence", words = because.trim()), here.clone());
    }
    for (id, row) in moves().filter(|(_, row)| !row.text.trim().is_empty()).take(2) {
        insight = insight.fact(msg!("strategy-fact-move", text = row.text.trim()), About::whole(EntityKind::Move, *id));
    }
    let counts = msg!("strategy-fact-unnamed", players = players.len(), criteria = criteria, units = plan.units.len());
    let (weightiest, _) = players.iter().max_by_key(|(id, row)| (row.sway, std::cmp::Reverse(*id))).copied().unzip();
    let place = match (weightiest, plan.units.keys().next()) {
        (Some(person), _) => About::whole(EntityKind::Stakeholder, person),
        (None, Some(unit)) => About::whole(EntityKind::Unit, *unit),
        (None, None) => here.clone(),
    };
    let question = msg!("strategy-generic-ask", opportunity = name_of(row));
    Some(insight.fact(counts, place).worth(row.amount.as_ref()).asks(question, Purpose::Learn, weightiest, here))
}

fn players(plan: &Plan, sale: Id) -> Vec<(Id, &Stakeholder)> {
    let here = plan.stakeholders.iter().filter(|(_, row)| row.positions.contains_key(&sale));
    here.map(|(id, row)| (*id, &**row)).collect()
}

fn names_something(plan: &Plan, sale: Id, said: &BTreeSet<&String>) -> bool {
    let has =
        |text: &str, least: usize| words(text).iter().any(|word| word.chars().count() >= least && said.contains(word));
    plan.stakeholders.values().any(|row| has(&row.name, 3))
        || plan.units.values().any(|row| has(&row.name, 3))
        || plan.criteria.values().any(|row| row.opportunity == Some(sale) && has(&row.name, OWN_WORD))
}

/// Whether three words in a row are the customer's own: a confirmed statement, a quote, a reckoned cost, an answer.
fn quotes(plan: &Plan, sale: Id, texts: &[Vec<String>]) -> bool {
    let statements = plan.statements.values().filter(|row| row.confirmed_by.is_some()).map(|row| &row.text);
    let quoted = plan.evidence.values().filter(|row| row.kind == EvidenceKind::Said).map(|row| &row.text);
    let answers = plan.value_answers.values().filter(|row| row.answered_by.is_some()).map(|row| &row.words);
    let cost = plan.opportunities.get(&sale).filter(|row| row.cost_said_by.is_some()).map(|row| &row.cost_of_waiting);
    statements.chain(quoted).chain(answers).chain(cost).any(|theirs| {
        let theirs = words(theirs);
        theirs.windows(QUOTED).any(|run| texts.iter().any(|text| text.windows(QUOTED).any(|ours| ours == run)))
    })
}
