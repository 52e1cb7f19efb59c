//! How the facts are spread: over topics, over people, and between their words and ours.

use super::knowing::somebody_knows;
use super::{Coverage, Covered, Known, Person, told_by};
use crate::plan::{About, Arrange, Basis, EntityKind as Kind, Id, Plan, days_between};
use std::cmp::Reverse;
use std::collections::BTreeSet;
use time::Date;

/// The days looked back over for something new from the customer (R. Ruff, 2012: nobody hands in what they know already).
pub const OWN_WINDOW: i64 = 30;
/// Facts of one topic from which it is worth asking who told them.
const TOLD: usize = 2;

impl<'a> Coverage<'a> {
    /// The place of the topic that has too large a share of the facts, while a third of the topics that matter are empty.
    #[must_use]
    pub fn lopsided(&self) -> Option<usize> {
        let (limits, count) = (&self.playbook.limits, self.count());
        let important = self.topics.iter().filter(|topic| topic.matters()).count();
        let empty = self.topics.iter().filter(|topic| topic.matters() && topic.facts.is_empty()).count();
        if count < limits.facts || empty == 0 || empty * 3 < important {
            return None;
        }
        self.topics.iter().position(|topic| topic.facts.len() * 100 > limits.topic_share * count)
    }

    /// The topics that matter little, where they hold most of the facts.
    #[must_use]
    pub fn wrong_things(&self) -> Option<Vec<&Covered<'a>>> {
        let count = self.count();
        let little = || self.topics.iter().filter(|topic| !topic.matters() && !topic.facts.is_empty());
        let held: usize = little().map(|topic| topic.facts.len()).sum();
        let mut found: Vec<_> = little().collect();
        found.arrange_by_key(|topic| Reverse(topic.facts.len()));
        (count >= self.playbook.limits.facts && held * 2 > count).then_some(found)
    }

    /// The topics that matter and were told by people whose titles say they would not know, with those people. Sources
    /// without a title cannot be judged.
    #[must_use]
    pub fn wrong_people(&self) -> Vec<(&Covered<'a>, Vec<Person<'a>>)> {
        let judged = |topic: &Covered<'a>| -> Option<Vec<Person<'a>>> {
            let told = topic.facts.iter().filter_map(|known| told_by(self.plan, known.fact));
            let mut told: Vec<Person<'a>> = told.collect();
            // Titles are read last: few topics have been told of often enough.
            if told.len() < TOLD || told.iter().any(|(_, person)| person.title.trim().is_empty()) {
                return None;
            }
            let mut seen = BTreeSet::new();
            told.retain(|(id, _)| seen.insert(*id));
            (!somebody_knows(&told, topic.topic)).then_some(told)
        };
        let topics = self.topics.iter().filter(|topic| topic.matters() && !topic.topic.known_by.is_empty());
        topics.filter_map(|topic| judged(topic).map(|people| (topic, people))).collect()
    }

    /// The facts we wrote down ourselves of late, newest first, while nothing new came from the customer.
    #[must_use]
    pub fn own_words(&self) -> Option<Vec<&Known<'a>>> {
        let recent = |on: Option<Date>| on.is_some_and(|on| (0..=OWN_WINDOW).contains(&days_between(on, self.today)));
        let mut ours: Vec<_> = self.facts().filter(|known| !known.theirs() && recent(known.fact.on)).collect();
        ours.arrange_by_key(|known| Reverse((known.fact.on, known.id)));
        let enough = ours.len() >= self.playbook.limits.own_words;
        (enough && !last_word(self.plan, self.today).is_some_and(|(on, _)| recent(Some(on)))).then_some(ours)
    }

    /// Whether every topic that matters holds something solid from the customer, and no fact is disputed.
    #[must_use]
    pub fn complete(&self) -> bool {
        let mut topics = self.topics.iter().filter(|topic| topic.matters()).peekable();
        let held = |topic: &Covered<'a>| topic.facts.iter().any(|known| known.fresh && known.theirs());
        topics.peek().is_some()
            && topics.all(held)
            && self.conflicts.is_empty()
            && self.count() >= self.playbook.limits.facts
    }
}

/// The last thing that came from the customer and its day: a fact with a source, a held call, a first-hand word or deed,
/// an answer on value or a confirmed statement.
#[must_use]
pub fn last_word(plan: &Plan, today: Date) -> Option<(Date, About)> {
    let at = |kind: Kind, id: &Id| About::whole(kind, *id);
    let told = plan.facts.iter().filter(|(_, row)| row.from.is_some() || row.call.is_some());
    let facts = told.map(|(id, row)| (row.on, at(Kind::Fact, id)));
    let held = plan.calls.iter().filter(|(_, call)| call.held());
    let calls = held.map(|(id, call)| (call.day(), at(Kind::Call, id)));
    let hard = |basis: Basis| matches!(basis, Basis::FirstHand | Basis::Document);
    let proof = plan.evidence.values().filter(|row| hard(row.basis.get()));
    let evidence = proof.map(|row| (row.on, row.about.clone()));
    let answered = plan.value_answers.iter().filter(|(_, row)| row.answered_by.is_some());
    let answers = answered.map(|(id, row)| (row.answered_on, at(Kind::ValueAnswer, id)));
    let confirmed = plan.statements.iter().filter(|(_, row)| row.confirmed_by.is_some());
    let said = confirmed.map(|(id, row)| (row.on, at(Kind::Statement, id)));
    let all = facts.chain(calls).chain(evidence).chain(answers).chain(said);
    all.filter_map(|(on, about)| on.filter(|on| *on <= today).map(|on| (on, about))).max()
}
