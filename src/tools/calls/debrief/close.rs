//! Writing a debrief into the plan.

use super::{Answers, agreed_promise, learnt_fact, next_call_id, stance_evidence};
use crate::plan::{
    About, Aspect, Basis, Bold, BoldOutcome, Call, CallQuestion, Debrief, EntityKind, Evidence, EvidenceKind, Fact, Id,
    Mark, Obtained, Open, Outcome, Plan, Promise, Seat, Side, Stance, Words,
};
use crate::playbook::Playbook;
use crate::tools::calls::questions::is_blank;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use time::Date;

/// What a debrief brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Closed {
    /// The next call, when one was planned.
    pub next: Option<Id>,
    /// Pieces of evidence from this call about people.
    pub evidence: usize,
    /// Facts learnt on it.
    pub facts: usize,
    /// Answers to value questions.
    pub values: usize,
    /// Pinned questions it answered.
    pub pins: usize,
}

/// Closes a call: writes what became of its questions, and makes evidence, stances, facts, answers on value, promises and
/// the next call of it. The day it was held falls back to the planned one, then to today. Nothing happens when there is no
/// such call.
pub fn close(plan: &mut Plan, playbook: &Playbook, call: Id, answers: &Answers, today: Date, by: &str) -> Closed {
    let Some(before) = plan.calls.get(&call).cloned() else { return Closed::default() };
    let on = answers.held_on.or(before.on).unwrap_or(today);
    let desk = Desk { call, before: &before, answers, on, by };
    Plan::change(&mut plan.calls, call, |row| desk.write_call(row));
    desk.write_people(plan);
    let became = desk.write_answers(plan, playbook);
    let facts = desk.write_facts(plan) + became.facts;
    desk.write_promises(plan);
    let next = desk.plan_next(plan);
    let of_people = |e: &Evidence| e.call == Some(call) && e.about.kind == EntityKind::Stakeholder;
    let evidence = plan.evidence.values().filter(|e| of_people(e)).count();
    Closed { next, evidence, facts, values: became.values, pins: became.pins }
}

/// One debrief on its way into the plan.
pub(super) struct Desk<'a> {
    pub call: Id,
    /// The call as it stood before.
    pub before: &'a Call,
    pub answers: &'a Answers,
    pub on: Date,
    pub by: &'a str,
}

impl Desk<'_> {
    fn write_call(&self, row: &mut Call) {
        let answers = self.answers;
        for (id, answer) in &answers.questions {
            if let Some(question) = row.questions.get_mut(id) {
                question.outcome = known(&question.outcome, answer.settled());
                answer.answer.trim().clone_into(&mut question.answer);
            }
        }
        if !is_blank(&row.bold.question) {
            row.bold.outcome = known(&row.bold.outcome, answers.bold.settled());
            answers.bold.answer.trim().clone_into(&mut row.bold.answer);
        }
        let old = row.debrief.take().unwrap_or_default();
        row.debrief = Some(Debrief {
            held_on: Some(self.on),
            obtained: known(&old.obtained, answers.obtained),
            agreed: answers.agreed.trim().to_owned(),
            by: answers.by,
            talk_share: answers.talk_share.map(|percent| percent.min(100)),
            learnt: answers.learnt.trim().to_owned(),
            next: answers.next.trim().to_owned(),
            by_whom: self.by.to_owned(),
            extra: old.extra,
        });
    }

    /// Stances, and what shows them. An older debrief never overrules a newer mark.
    fn write_people(&self, plan: &mut Plan) {
        for (person, shown) in &self.answers.people {
            let Some(stakeholder) = plan.stakeholders.get(person) else { continue };
            let id = stance_evidence(self.call, *person);
            let Some(opportunity) = self.before.opportunity else {
                // Without a sale there is no stance; the words still tell of the person.
                let about = About::whole(EntityKind::Stakeholder, *person);
                self.put(plan, id, about, String::new(), (&shown.words, shown.kind, Some(*person)));
                continue;
            };
            let position = stakeholder.position(opportunity);
            let supports = match (shown.stance, plan.evidence.get(&id)) {
                (Some(stance), _) => supported(&stance.into(), Stance::Unknown),
                (None, Some(known)) => known.supports.clone(),
                (None, None) => supported(&position.stance, Stance::Unknown),
            };
            if let Some(stance) = shown.stance {
                self.mark(plan, *person, opportunity, stance);
            }
            let about = About::person(*person, opportunity, Aspect::Stance);
            self.put(plan, id, about, supports, (&shown.words, shown.kind, Some(*person)));
        }
    }

    /// Where a person stands now, unless somebody has marked it later than this call.
    pub(super) fn mark(&self, plan: &mut Plan, person: Id, opportunity: Id, stance: Stance) {
        Plan::change(&mut plan.stakeholders, person, |row| {
            let position = row.position_mut(opportunity);
            let marked = position.marked.as_ref().and_then(|mark| mark.on);
            let as_it_is = position.stance == stance && marked == Some(self.on);
            if !as_it_is && marked.is_none_or(|on| on <= self.on) {
                position.stance = stance.into();
                position.marked = Some(Mark { on: Some(self.on), by: self.by.to_owned() });
            }
        });
    }

    /// Writes a piece of evidence, or removes it when there are no words. Whoever the claim is about speaks first-hand, and
    /// so does a player who tells a fact; what they say about others is hearsay.
    pub(super) fn put(
        &self,
        plan: &mut Plan,
        id: Id,
        about: About,
        supports: String,
        (words, kind, from): (&str, EvidenceKind, Option<Id>),
    ) {
        if is_blank(words) {
            plan.evidence.remove(&id);
            return;
        }
        let old = plan.evidence.get(&id).map(|row| row.as_ref().clone()).unwrap_or_default();
        let text = words.trim().to_owned();
        let recorded_by = if old.text == text { old.recorded_by } else { self.by.to_owned() };
        let first_hand = from == Some(about.id) || (about.kind == EntityKind::Fact && from.is_some());
        let basis = if first_hand { Basis::FirstHand } else { Basis::Hearsay };
        let row = Evidence {
            about,
            supports,
            kind: known(&old.kind, kind),
            basis: basis.into(),
            text,
            from,
            on: Some(self.on),
            recorded_by,
            call: Some(self.call),
            extra: old.extra,
        };
        plan.evidence.insert(id, Arc::new(row));
    }

    /// One fact for each line of what was learnt, as they said it and not yet sorted into a topic. A line that was there
    /// before leaves its fact as it was sorted or reworded since; a line gone takes its fact with it.
    fn write_facts(&self, plan: &mut Plan) -> usize {
        let ids = |text: &str| -> BTreeMap<Id, String> {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            lines.map(|line| (learnt_fact(self.call, line), line.to_owned())).collect()
        };
        let old = ids(self.before.debrief.as_ref().map_or("", |debrief| debrief.learnt.as_str()));
        let new = ids(&self.answers.learnt);
        let from = self.answers.learnt_from;
        for (id, text) in &new {
            let fresh = Fact {
                text: text.clone(),
                from,
                on: Some(self.on),
                recorded_by: self.by.to_owned(),
                call: Some(self.call),
                ..Fact::default()
            };
            let mut fact = plan.facts.get(id).map_or(fresh, |row| row.as_ref().clone());
            if fact.on == self.held_before() {
                fact.on = Some(self.on);
            }
            if from != self.answers.was.learnt_from {
                fact.from = from;
            }
            plan.facts.insert(*id, Arc::new(fact));
        }
        for gone in old.keys().filter(|id| !new.contains_key(id)) {
            plan.facts.remove(gone);
        }
        new.len()
    }

    /// What they agreed to is their promise until it is kept.
    fn write_agreed(&self, plan: &mut Plan) {
        let id = agreed_promise(self.call);
        let text = self.answers.agreed.trim();
        if text.is_empty() || !matches!(self.answers.obtained, Obtained::Yes | Obtained::Partly) {
            plan.promises.remove(&id);
            return;
        }
        let old = plan.promises.get(&id).map(|row| row.as_ref().clone()).unwrap_or_default();
        let alone = self.before.room.keys().next().copied().filter(|_| self.before.room.len() == 1);
        let row = Promise {
            text: text.to_owned(),
            side: Side::Theirs.into(),
            due: self.answers.by,
            person: old.person.or(alone),
            call: Some(self.call),
            opportunity: self.before.opportunity,
            ..old
        };
        plan.promises.insert(id, Arc::new(row));
    }

    /// Promises made, kept and taken back.
    fn write_promises(&self, plan: &mut Plan) {
        self.write_agreed(plan);
        let mut made = BTreeSet::new();
        for promised in self.answers.promises.iter().filter(|p| !is_blank(&p.text)) {
            let text = promised.text.trim();
            let id = promised
                .id
                .unwrap_or_else(|| Id::of_origin(&[&self.call.to_string(), "promise", promised.side.word(), text]));
            let fresh = Promise { call: Some(self.call), opportunity: self.before.opportunity, ..Promise::default() };
            let old = plan.promises.get(&id).map_or(fresh, |row| row.as_ref().clone());
            let (side, text) = (known(&old.side, promised.side), text.to_owned());
            let row = Promise { text, side, person: promised.person, due: promised.due, ..old };
            plan.promises.insert(id, Arc::new(row));
            made.insert(id);
        }
        for gone in self.answers.was.promises.difference(&made) {
            plan.promises.remove(gone);
        }
        for id in &self.answers.kept {
            Plan::change(&mut plan.promises, *id, |promise| {
                promise.kept_on = promise.kept_on.filter(|on| Some(*on) != self.held_before()).or(Some(self.on));
            });
        }
        for id in self.answers.was.kept.difference(&self.answers.kept) {
            Plan::change(&mut plan.promises, *id, |promise| promise.kept_on = None);
        }
    }

    pub(super) fn held_before(&self) -> Option<Date> {
        self.before.debrief.as_ref().and_then(|debrief| debrief.held_on)
    }

    /// The next call takes the room and every question that found no answer. Closing again carries over only what has
    /// changed since, so that whatever was done to the next call's sheet stays done.
    fn plan_next(&self, plan: &mut Plan) -> Option<Id> {
        let id = next_call_id(self.call);
        let planned = plan.calls.get(&id).cloned();
        let Some(on) = self.answers.next_call else {
            if self.answers.was.next_call.is_some() && planned.as_ref().is_some_and(|next| !next.held()) {
                Plan::change(&mut plan.calls, id, |next| next.on = None);
            }
            return planned.map(|_| id);
        };
        let now = plan.calls.get(&self.call).cloned().unwrap_or_default();
        let carried = match &planned {
            Some(_) => carried_over(self.call, self.before),
            None => BTreeMap::new(),
        };
        let carry = carried_over(self.call, &now);
        let mut next = planned.map_or_else(|| self.follow_up(&now), |row| row.as_ref().clone());
        if next.held() {
            return Some(id);
        }
        next.on = Some(on);
        for (question, row) in &carry {
            if !carried.contains_key(question) {
                next.questions.insert(*question, row.clone());
            }
        }
        next.questions.retain(|question, _| !carried.contains_key(question) || carry.contains_key(question));
        plan.calls.insert(id, Arc::new(next));
        Some(id)
    }

    fn follow_up(&self, call: &Call) -> Call {
        let skipped = call.bold.outcome != BoldOutcome::Asked && !is_blank(&call.bold.question);
        Call {
            opportunity: call.opportunity,
            minutes: call.minutes,
            lead: call.lead.clone(),
            asks: call.asks.clone(),
            observes: call.observes.clone(),
            why_now: self.answers.next.trim().to_owned(),
            room: call
                .room
                .iter()
                .map(|(id, seat)| (*id, Seat { cares_about: seat.cares_about.clone(), ..Seat::default() }))
                .collect(),
            bold: if skipped {
                Bold { outcome: BoldOutcome::Open.into(), answer: String::new(), ..call.bold.clone() }
            } else {
                Bold::default()
            },
            ..Call::default()
        }
    }
}

/// Questions without an answer, under the ids they get in the next call.
fn carried_over(call: Id, row: &Call) -> BTreeMap<Id, CallQuestion> {
    let unanswered = row.questions.iter().filter(|(_, q)| q.outcome != Outcome::Answered && !is_blank(&q.text));
    unanswered
        .map(|(id, q)| {
            let next = Id::of_origin(&[&call.to_string(), &id.to_string(), "next"]);
            (next, CallQuestion { outcome: Outcome::Open.into(), answer: String::new(), ..q.clone() })
        })
        .collect()
}

/// The value given, unless it is what a value this version does not know reads as: then that stays.
fn known<T: Copy + Default + PartialEq>(stored: &Open<T>, given: T) -> Open<T> {
    if stored.get() == given { stored.clone() } else { given.into() }
}

/// The word of a claim; empty for the value that says nobody knows.
pub(super) fn supported<T: Words + PartialEq>(value: &Open<T>, unknown: T) -> String {
    match value {
        Open::Known(value) if *value == unknown => String::new(),
        Open::Known(value) => value.word().to_owned(),
        Open::Other(word) => word.clone(),
    }
}
