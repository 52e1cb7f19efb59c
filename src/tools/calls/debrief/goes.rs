//! Where an answer goes: what its question is about decides.

use crate::plan::{About, EntityKind, Id, Open, Plan};
use crate::playbook::Playbook;
use crate::text::Msg;
use crate::tools::calls::questions::is_blank;
use crate::tools::picture::reading::topic_id;
use crate::tools::value::reading::question_id;

/// What an answer becomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Goes {
    /// Evidence about a person.
    Person(Id),
    /// A fact of a topic, by the topic's key; empty for one nobody has sorted.
    Topic(String),
    /// The customer's answer to a value question, by the question's key.
    Value(String),
    /// The answer to a pinned question.
    Pin(Id),
}

/// What the answer to a question becomes; `None` where it stays on the call: the question is about nothing, about a row that
/// has no room for answers, or about a pinned question that was answered elsewhere. `known` is the answer the call holds
/// already, which a pinned question may have from there.
#[must_use]
pub fn goes(plan: &Plan, playbook: &Playbook, about: Option<&About>, known: &str) -> Option<Goes> {
    let about = about?;
    let Open::Known(kind) = about.kind else { return None };
    match kind {
        EntityKind::Stakeholder => Some(Goes::Person(about.id)),
        EntityKind::Fact => topic(plan, playbook, about.id).map(Goes::Topic),
        EntityKind::Question => plan.questions.get(&about.id).map(|row| Goes::Topic(row.topic.clone())),
        EntityKind::ValueAnswer => value_question(plan, playbook, about.id).map(Goes::Value),
        EntityKind::Pin => {
            let free = |answer: &str| is_blank(answer) || answer.trim() == known.trim();
            plan.pins.get(&about.id).filter(|pin| free(&pin.answer)).map(|_| Goes::Pin(about.id))
        }
        _ => None,
    }
}

/// The topic a question points at, by itself or through one of its facts.
fn topic(plan: &Plan, playbook: &Playbook, id: Id) -> Option<String> {
    let pointed = playbook.topics.iter().find(|topic| topic_id(&topic.key) == id).map(|topic| topic.key.clone());
    pointed.or_else(|| plan.facts.get(&id).map(|fact| fact.topic.clone()))
}

fn value_question(plan: &Plan, playbook: &Playbook, id: Id) -> Option<String> {
    let pointed = playbook.value_questions.iter().find(|asked| question_id(&asked.key) == id);
    pointed.map(|asked| asked.key.clone()).or_else(|| plan.value_answers.get(&id).map(|row| row.question.clone()))
}

/// Where an answer goes, in a sentence.
#[must_use]
pub fn said_to_go(plan: &Plan, playbook: &Playbook, goes: &Goes) -> Msg {
    match goes {
        Goes::Person(id) => {
            msg!("debrief-goes-person", name = plan.stakeholders.get(id).map_or("", |row| row.name.as_str()))
        }
        Goes::Topic(key) if key.is_empty() => msg!("debrief-goes-fact"),
        Goes::Topic(key) => msg!("debrief-goes-topic", topic = playbook.topic_name(key)),
        Goes::Value(key) => {
            let asked = playbook.value_questions.iter().find(|asked| asked.key == *key);
            msg!("debrief-goes-value", question = asked.map_or(key.as_str(), |asked| asked.text.as_str()))
        }
        Goes::Pin(id) => msg!("debrief-goes-pin", question = plan.pins.get(id).map_or("", |pin| pin.question.as_str())),
    }
}
