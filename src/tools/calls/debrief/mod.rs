//! The debrief: two minutes after a call, its answers become dated evidence, stances change, promises are kept track of
//! and the next call is planned.
//!
//! [`Answers`] is the draft a form binds to; [`close`] writes it into the plan. Rows made by a debrief have ids derived
//! from the call, so that closing twice, or editing an old debrief, changes them and never doubles them.

mod answers;
mod close;
mod goes;

pub use close::{Closed, close};
pub use goes::{Goes, goes, said_to_go};

use super::questions::is_blank;
use crate::plan::{
    About, BoldOutcome, Call, EntityKind, EvidenceKind, Id, Obtained, Open, Outcome, Plan, Side, Stance, Words,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use time::Date;

/// What is said about a call once it was held.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    /// The day it was held.
    #[serde(with = "crate::plan::iso_date::option")]
    pub held_on: Option<Date>,
    /// What became of each question, by its id.
    pub questions: BTreeMap<Id, Answer>,
    /// What became of the bold question.
    pub bold: BoldAnswer,
    /// What was seen of each person in the room.
    pub people: BTreeMap<Id, Shown>,
    /// Whether the commitment was obtained.
    pub obtained: Obtained,
    /// What exactly they agreed to.
    pub agreed: String,
    /// By when they will do it.
    #[serde(with = "crate::plan::iso_date::option")]
    pub by: Option<Date>,
    /// Their share of the talk, in percent.
    pub talk_share: Option<u8>,
    /// What was new: one fact on each line.
    pub learnt: String,
    /// Who told us what was new, when it was one person.
    pub learnt_from: Option<Id>,
    /// What happens next.
    pub next: String,
    /// Promises made on the call.
    pub promises: Vec<Promised>,
    /// Promises that were open and are kept now.
    pub kept: BTreeSet<Id>,
    /// The day of the next call, when one was agreed.
    #[serde(with = "crate::plan::iso_date::option")]
    pub next_call: Option<Date>,
    /// How the plan stood when an old debrief was opened again.
    was: Was,
}

/// What an opened debrief had made: whatever is gone from the answers since is taken back.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
struct Was {
    promises: BTreeSet<Id>,
    kept: BTreeSet<Id>,
    #[serde(with = "crate::plan::iso_date::option")]
    next_call: Option<Date>,
    learnt_from: Option<Id>,
}

/// What became of a question.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Answer {
    /// Answered, avoided or skipped. Words without an outcome count as answered.
    pub outcome: Outcome,
    /// The answer, in their words.
    pub answer: String,
    /// Whether they said it or did it.
    pub kind: EvidenceKind,
    /// Who said it, when it is one of the players.
    pub from: Option<Id>,
    /// The stance or authority it shows, as a stored word; empty while nobody has said: an answer proves nothing by itself.
    pub shows: String,
    /// Of a value question: their answer on its scale, 1 (worst for us) to 5.
    pub step: Option<u8>,
    /// Whether it is left on the call instead of going where it belongs.
    pub stay: bool,
}

/// What became of the bold question.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct BoldAnswer {
    /// Asked or skipped. Words without an outcome count as asked.
    pub outcome: BoldOutcome,
    /// The answer, in their words.
    pub answer: String,
    /// Whether they said it or did it.
    pub kind: EvidenceKind,
    /// Who said it, when it is one of the players.
    pub from: Option<Id>,
    /// The stance or authority it shows, as for an [`Answer`].
    pub shows: String,
    /// Of a value question: their answer, as for an [`Answer`].
    pub step: Option<u8>,
    /// Whether it is left on the call.
    pub stay: bool,
}

/// What a person showed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Shown {
    /// Where they stand now; `None` leaves it as it was.
    pub stance: Option<Stance>,
    /// The words or the act that shows it; without a new stance they speak for the present one.
    pub words: String,
    /// Whether they said it or did it.
    pub kind: EvidenceKind,
}

/// A promise made on the call.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Promised {
    /// The promise in the plan; `None` for a new one.
    pub id: Option<Id>,
    /// Ours or theirs.
    pub side: Side,
    /// What was promised; nothing is kept of an empty one.
    pub text: String,
    /// By when.
    #[serde(with = "crate::plan::iso_date::option")]
    pub due: Option<Date>,
    /// To whom, or by whom.
    pub person: Option<Id>,
}

impl Answer {
    /// The outcome; words nobody gave an outcome count as an answer.
    #[must_use]
    pub fn settled(&self) -> Outcome {
        match self.outcome {
            Outcome::Open if !is_blank(&self.answer) => Outcome::Answered,
            outcome => outcome,
        }
    }
}

impl BoldAnswer {
    /// The outcome; words nobody gave an outcome count as an answer.
    #[must_use]
    pub fn settled(&self) -> BoldOutcome {
        match self.outcome {
            BoldOutcome::Open if !is_blank(&self.answer) => BoldOutcome::Asked,
            outcome => outcome,
        }
    }
}

/// The evidence an answer becomes, by its place on the sheet: the question's id, or a word for the bold one.
fn place_evidence(call: Id, place: &str) -> Id {
    Id::of_origin(&[&call.to_string(), place, "answer"])
}

/// The fact an answer becomes.
fn answer_fact(call: Id, place: &str) -> Id {
    Id::of_origin(&[&call.to_string(), place, "fact"])
}

/// The row a value question's answer becomes.
fn answer_value(call: Id, place: &str) -> Id {
    Id::of_origin(&[&call.to_string(), place, "value"])
}

/// The evidence of what a person showed.
fn stance_evidence(call: Id, person: Id) -> Id {
    Id::of_origin(&[&call.to_string(), &person.to_string(), "stance"])
}

/// The promise that what was agreed becomes.
fn agreed_promise(call: Id) -> Id {
    Id::of_origin(&[&call.to_string(), "agreed"])
}

/// The fact a line of what was learnt becomes.
fn learnt_fact(call: Id, line: &str) -> Id {
    Id::of_origin(&[&call.to_string(), line, "learnt"])
}

/// The call planned by a debrief.
fn next_call_id(call: Id) -> Id {
    Id::of_origin(&[&call.to_string(), "next"])
}

impl Answers {
    /// The draft for a call: blank when it has not been debriefed, as it was when it has.
    #[must_use]
    pub fn of(plan: &Plan, call: Id, today: Date) -> Self {
        match plan.calls.get(&call) {
            Some(row) if row.held() => Self::reopen(plan, call),
            _ => Self::blank(plan, call, today),
        }
    }

    /// A draft for a call that has no debrief yet: held on its day, each question put to the person it is meant for.
    #[must_use]
    pub fn blank(plan: &Plan, call: Id, today: Date) -> Self {
        let Some(row) = plan.calls.get(&call) else { return Self::default() };
        let alone = only_one(row);
        let asked = row.questions.iter().filter(|(_, q)| !is_blank(&q.text));
        Self {
            held_on: Some(row.on.filter(|on| *on <= today).unwrap_or(today)),
            questions: asked.map(|(id, q)| (*id, Answer { from: q.to.or(alone), ..Answer::default() })).collect(),
            bold: BoldAnswer { from: row.bold.to.or(alone), ..BoldAnswer::default() },
            people: row.room.keys().map(|id| (*id, Shown::default())).collect(),
            learnt_from: alone,
            ..Self::default()
        }
    }

    /// The answers of a call that has a debrief, to be changed.
    #[must_use]
    pub fn reopen(plan: &Plan, call: Id) -> Self {
        let Some(row) = plan.calls.get(&call) else { return Self::default() };
        let Some(debrief) = &row.debrief else { return Self::default() };
        let alone = only_one(row);
        let questions = row.questions.iter().filter(|(_, q)| !is_blank(&q.text)).map(|(id, q)| {
            let made = Made::of(plan, call, &id.to_string(), (q.about.as_ref(), &q.answer), q.to.or(alone));
            let Made { kind, from, shows, step, stay } = made;
            (*id, Answer { outcome: q.outcome.get(), answer: q.answer.clone(), kind, from, shows, step, stay })
        });
        let asked = (row.bold.about.as_ref(), row.bold.answer.as_str());
        let Made { kind, from, shows, step, stay } = Made::of(plan, call, answers::BOLD, asked, row.bold.to.or(alone));
        let (outcome, answer) = (row.bold.outcome.get(), row.bold.answer.clone());
        let bold = BoldAnswer { outcome, answer, kind, from, shows, step, stay };
        let made = || plan.promises.iter().filter(|(id, p)| p.call == Some(call) && **id != agreed_promise(call));
        let kept: BTreeSet<Id> = plan
            .promises
            .iter()
            .filter(|(_, p)| p.kept_on.is_some() && p.kept_on == debrief.held_on && p.call != Some(call))
            .map(|(id, _)| *id)
            .collect();
        let next = plan.calls.get(&next_call_id(call)).and_then(|next| next.on);
        let first = debrief.learnt.lines().map(str::trim).find(|line| !line.is_empty());
        let told = first.and_then(|line| plan.facts.get(&learnt_fact(call, line)));
        let learnt_from = told.map_or(alone, |fact| fact.from);
        let people = row.room.keys().map(|id| (*id, shown(plan, (call, row), debrief.held_on, *id)));
        Self {
            held_on: debrief.held_on,
            questions: questions.collect(),
            bold,
            people: people.collect(),
            obtained: debrief.obtained.get(),
            agreed: debrief.agreed.clone(),
            by: debrief.by,
            talk_share: debrief.talk_share,
            learnt: debrief.learnt.clone(),
            learnt_from,
            next: debrief.next.clone(),
            promises: made()
                .map(|(id, p)| Promised {
                    id: Some(*id),
                    side: p.side.get(),
                    text: p.text.clone(),
                    due: p.due,
                    person: p.person,
                })
                .collect(),
            kept: kept.clone(),
            next_call: next,
            was: Was { promises: made().map(|(id, _)| *id).collect(), kept, next_call: next, learnt_from },
        }
    }
}

/// What an answer was made into when the call was closed.
#[derive(Default)]
struct Made {
    kind: EvidenceKind,
    /// Who said it.
    from: Option<Id>,
    shows: String,
    step: Option<u8>,
    /// There is an answer, and nothing was made of it.
    stay: bool,
}

impl Made {
    /// `meant` is whom the question was meant for: they have answered while nothing says otherwise.
    fn of(plan: &Plan, call: Id, place: &str, (about, answer): (Option<&About>, &str), meant: Option<Id>) -> Self {
        let evidence = plan.evidence.get(&place_evidence(call, place));
        let value = plan.value_answers.get(&answer_value(call, place)).filter(|row| !is_blank(&row.words));
        let fact = plan.facts.get(&answer_fact(call, place));
        let pin = about.filter(|about| about.kind == EntityKind::Pin).and_then(|about| plan.pins.get(&about.id));
        let pinned = pin.is_some_and(|pin| pin.answer.trim() == answer.trim());
        // A fact thrown out since has left its evidence behind, and stays thrown out.
        let of_fact = evidence.is_some_and(|row| row.about.kind == EntityKind::Fact);
        let made = fact.is_some() || value.is_some() || pinned || (evidence.is_some() && !of_fact);
        Self {
            kind: evidence.map(|row| row.kind.get()).unwrap_or_default(),
            from: evidence.map(|row| row.from).or(value.map(|row| row.answered_by)).unwrap_or(meant),
            shows: evidence.map(|row| row.supports.clone()).unwrap_or_default(),
            step: value.and_then(|row| row.answer),
            stay: !made && !is_blank(answer),
        }
    }
}

/// What a debrief said of a person. The stance is the one marked that day; one marked since is not this debrief's.
fn shown(plan: &Plan, (call, row): (Id, &Call), held_on: Option<Date>, person: Id) -> Shown {
    let evidence = plan.evidence.get(&stance_evidence(call, person));
    let position = row.opportunity.and_then(|o| plan.stakeholders.get(&person).map(|p| p.position(o)));
    let marked = position.filter(|p| held_on.is_some() && p.marked.as_ref().and_then(|mark| mark.on) == held_on);
    let stance = marked.and_then(|p| match p.stance {
        Open::Known(stance) => Some(stance),
        Open::Other(_) => None,
    });
    let stance = stance.filter(|stance| evidence.is_none_or(|e| e.supports == stance.word()));
    match evidence {
        Some(e) => Shown { stance, words: e.text.clone(), kind: e.kind.get() },
        None => Shown { stance, ..Shown::default() },
    }
}

/// The person in the room, when there is one only.
fn only_one(call: &Call) -> Option<Id> {
    let mut people = call.room.keys();
    people.next().copied().filter(|_| people.next().is_none())
}

/// A draft as text, to be kept where a closed tab does not take it along.
#[must_use]
pub fn draft_to_text(answers: &Answers) -> String {
    serde_json::to_string(answers).unwrap_or_default()
}

/// The draft a text holds; `None` when it holds none that this version reads.
#[must_use]
pub fn draft_of_text(text: &str) -> Option<Answers> {
    crate::plan::read_json(text).ok()
}

#[cfg(test)]
mod tests;
