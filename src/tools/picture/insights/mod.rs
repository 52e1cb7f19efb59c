//! The rules of discovery.
//!
//! They look at who told what and when, never at how much was typed: facts nobody at the customer stands behind count for
//! the spread only. All stay quiet once every sale is closed.

mod breadth;
mod disputed;
mod sources;

use super::reading::{Coverage, Covered, Known, Next, quote, told_by, when};
use crate::insight::{Insight, Tool};
use crate::plan::{About, EntityKind, Purpose};
use crate::text::Msg;
use crate::tools::{Readings, RuleCard};

macro_rules! cards {
    ($($id:literal $rule:path;)+) => {
        &[$(RuleCard { id: $id, tool: Tool::Picture, blank: false, rule: $rule }),+]
    };
}

/// The rules of this room, in the order of the catalogue.
pub const RULES: &[RuleCard] = cards! {
    "breadth-first" breadth::breadth_first;
    "dig-here" disputed::dig_here;
    "wrong-people" sources::wrong_people;
    "wrong-things" breadth::wrong_things;
    "writing-down-what-we-know" sources::writing_down_what_we_know;
    "contradiction" disputed::contradiction;
    "broad-picture-complete" breadth::broad_picture_complete;
};

/// Most facts of one sort in an insight.
const MOST: usize = 3;

/// What is known, where there is anything, and a sale to learn it for.
fn learnt<'n, 'a>(read: &'n Readings<'_, 'a>) -> Option<&'n Coverage<'a>> {
    let coverage = (!read.plan.facts.is_empty()).then(|| read.coverage());
    coverage.filter(|coverage| coverage.selling())
}

/// A fact with whoever told it, and when.
fn fact_line(coverage: &Coverage<'_>, known: &Known<'_>) -> Msg {
    let (text, when) = (quote(&known.fact.text), when(known.fact.on, coverage.today));
    match told_by(coverage.plan, known.fact) {
        Some((_, person)) => msg!("picture-fact-told", text = text, name = &person.name, when = when),
        None => msg!("picture-fact-noted", text = text, when = when),
    }
}

/// How many facts a topic holds.
fn count_line(coverage: &Coverage<'_>, topic: &Covered<'_>) -> (Msg, About) {
    let (name, count) = (&topic.topic.name, topic.facts.len());
    match topic.facts.first() {
        Some(newest) => {
            let when = when(newest.fact.on, coverage.today);
            (msg!("picture-fact-count", topic = name, count = count, when = when), newest.about())
        }
        None => (msg!("picture-fact-empty", topic = name), topic.about()),
    }
}

/// What a topic to ask about next holds, and who would know.
fn next_line(coverage: &Coverage<'_>, next: &Next<'_>) -> Option<(Msg, About)> {
    let topic = coverage.topic(next.place)?;
    let (name, count) = (&topic.topic.name, topic.facts.len());
    Some(match next.whom {
        Some((id, person)) => (
            msg!("picture-fact-next", topic = name, count = count, name = &person.name),
            About::whole(EntityKind::Stakeholder, id),
        ),
        None => (msg!("picture-fact-next-nobody", topic = name, count = count), topic.about()),
    })
}

/// Who would know about a topic.
fn knower_line(topic: &Covered<'_>) -> Option<(Msg, About)> {
    let (id, person) = topic.knowers().first()?;
    let text = msg!("picture-fact-knower", name = &person.name, title = person.title.trim());
    Some((text, About::whole(EntityKind::Stakeholder, *id)))
}

/// The question that opens a topic.
fn topic_question(topic: &Covered<'_>) -> Msg {
    match topic.topic.question.trim() {
        "" => msg!("picture-ask-topic", topic = &topic.topic.name),
        words => msg!("picture-ask-words", words = words),
    }
}

/// Lets an insight ask about the first of the topics to ask about next.
fn asking_next(insight: Insight, coverage: &Coverage<'_>, next: &[Next<'_>]) -> Insight {
    let first = next.first().and_then(|next| coverage.topic(next.place).map(|topic| (topic, next.whom)));
    let Some((topic, whom)) = first else { return insight };
    insight.asks(topic_question(topic), Purpose::Learn, whom.map(|(id, _)| id), topic.about())
}

#[cfg(test)]
mod tests;
