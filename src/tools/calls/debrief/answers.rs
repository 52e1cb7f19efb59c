//! What was answered becomes what it is: evidence about a person, a fact of a topic, the customer's word on value, the answer
//! to a pinned question. Each row has an id derived from the call and the question, so that closing twice changes it and
//! never doubles it; what was sorted or reworded since stays so.

use super::close::{Desk, supported};
use super::goes::{Goes, goes};
use super::{answer_fact, answer_value, place_evidence};
use crate::plan::{
    About, Aspect, BoldOutcome, EntityKind, EvidenceKind, Fact, Id, Outcome, Plan, Stance, ValueAnswer, Words,
};
use crate::playbook::Playbook;
use crate::tools::calls::questions::is_blank;
use crate::tools::value::reading::row_of;
use std::sync::Arc;

/// How many rows the answers became, people's evidence not counted.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Became {
    pub facts: usize,
    pub values: usize,
    pub pins: usize,
}

/// One answer on its way into the plan.
struct Said<'a> {
    /// Where it stands on the sheet: the question's id, or a word for the bold one.
    place: String,
    about: Option<&'a About>,
    /// The words; empty when there is no answer, or when it stays on the call.
    words: &'a str,
    /// The words the call held before.
    before: &'a str,
    kind: EvidenceKind,
    from: Option<Id>,
    shows: &'a str,
    step: Option<u8>,
}

/// The place of the bold question on its sheet.
pub(super) const BOLD: &str = "bold";

impl<'a> Desk<'a> {
    fn said(&self) -> impl Iterator<Item = Said<'a>> {
        let (answers, before) = (self.answers, self.before);
        let questions = answers.questions.iter().map(|(id, answer)| {
            let row = before.questions.get(id);
            let counts = answer.settled() == Outcome::Answered && !answer.stay;
            Said {
                place: id.to_string(),
                about: row.and_then(|row| row.about.as_ref()),
                words: if counts { answer.answer.trim() } else { "" },
                before: row.map_or("", |row| row.answer.trim()),
                kind: answer.kind,
                from: answer.from,
                shows: &answer.shows,
                step: answer.step,
            }
        });
        let bold = &answers.bold;
        let counts = bold.settled() == BoldOutcome::Asked && !bold.stay;
        questions.chain(std::iter::once(Said {
            place: BOLD.to_owned(),
            about: before.bold.about.as_ref(),
            words: if counts { bold.answer.trim() } else { "" },
            before: before.bold.answer.trim(),
            kind: bold.kind,
            from: bold.from,
            shows: &bold.shows,
            step: bold.step,
        }))
    }

    /// Every answer to its place; an answer taken back takes along what was made of it.
    pub(super) fn write_answers(&self, plan: &mut Plan, playbook: &Playbook) -> Became {
        let mut became = Became::default();
        for said in self.said() {
            match goes(plan, playbook, said.about, said.before) {
                Some(Goes::Person(_)) => self.write_evidence(plan, &said),
                Some(Goes::Topic(key)) => became.facts += usize::from(self.write_fact(plan, &said, key)),
                Some(Goes::Value(key)) => became.values += usize::from(self.write_value(plan, &said, &key)),
                Some(Goes::Pin(id)) => became.pins += usize::from(self.answer_pin(plan, &said, id)),
                None => {}
            }
        }
        became
    }

    fn write_evidence(&self, plan: &mut Plan, said: &Said<'_>) {
        let Some(about) = said.about.cloned() else { return };
        let supports = self.supports(&about, said.shows);
        // What an answer shows of a stance moves the person on the map, unless the debrief says of them elsewhere.
        let elsewhere = self.answers.people.get(&about.id).is_some_and(|shown| shown.stance.is_some());
        let stance = Stance::from_word(&supports).filter(|_| about.aspect == Aspect::Stance && !is_blank(said.words));
        if let (Some(stance), Some(sale), false) = (stance, about.opportunity, elsewhere) {
            self.mark(plan, about.id, sale, stance);
        }
        let id = place_evidence(self.call, &said.place);
        self.put(plan, id, about, supports, (said.words, said.kind, said.from));
    }

    /// The word an answer speaks for: what was said it shows, else the stance given for the person. Never what we believed
    /// before: a "no" from somebody we took for an advocate must not prove that they are one.
    fn supports(&self, about: &About, shows: &str) -> String {
        if !matches!(about.aspect.get(), Aspect::Stance | Aspect::Authority) {
            return String::new();
        }
        let given = self.answers.people.get(&about.id).and_then(|shown| shown.stance);
        let given = given.filter(|_| about.aspect == Aspect::Stance && about.opportunity == self.before.opportunity);
        match given {
            _ if !is_blank(shows) => shows.to_owned(),
            Some(stance) => supported(&stance.into(), Stance::Unknown),
            None => String::new(),
        }
    }

    /// A fact of the topic, and behind it who said or did it. An open question it answers is closed.
    fn write_fact(&self, plan: &mut Plan, said: &Said<'_>, topic: String) -> bool {
        let id = answer_fact(self.call, &said.place);
        let evidence = (said.words, said.kind, said.from);
        let about = About::whole(EntityKind::Fact, id);
        self.put(plan, place_evidence(self.call, &said.place), about, String::new(), evidence);
        let answered = !is_blank(said.words);
        let asked = said.about.filter(|about| about.kind == EntityKind::Question);
        if let Some(asked) = asked.filter(|_| answered || !is_blank(said.before)) {
            let held = self.held_before();
            Plan::change(&mut plan.questions, asked.id, |row| {
                let earlier = row.closed_on.filter(|on| Some(*on) != held);
                row.closed_on = earlier.or_else(|| answered.then_some(self.on));
            });
        }
        if !answered {
            plan.facts.remove(&id);
            return false;
        }
        let by = self.by.to_owned();
        let fresh = Fact { topic, recorded_by: by, call: Some(self.call), ..Fact::default() };
        let mut fact = plan.facts.get(&id).map_or(fresh, |row| row.as_ref().clone());
        if fact.text.is_empty() || said.words != said.before {
            said.words.clone_into(&mut fact.text);
        }
        fact.from = said.from;
        fact.on = fact.on.filter(|on| Some(*on) != self.held_before()).or(Some(self.on));
        plan.facts.insert(id, Arc::new(fact));
        true
    }

    /// Their answer to a value question, in a row of its own beside our guess: earlier answers stay in theirs.
    fn write_value(&self, plan: &mut Plan, said: &Said<'_>, key: &str) -> bool {
        let id = answer_value(self.call, &said.place);
        if is_blank(said.words) {
            take_back_value(plan, id);
            return false;
        }
        let guess = row_of(plan, key).map(|(_, row)| (row.guess, row.guessed_on)).unwrap_or_default();
        let (guess, guessed_on) = guess;
        let fresh = ValueAnswer { question: key.to_owned(), guess, guessed_on, ..ValueAnswer::default() };
        let mut row = plan.value_answers.get(&id).map_or(fresh, |row| row.as_ref().clone());
        if row.words.is_empty() || said.words != said.before {
            said.words.clone_into(&mut row.words);
        }
        row.answer = said.step.filter(|step| (1..=5).contains(step));
        row.answered_by = said.from;
        row.answered_on = row.answered_on.filter(|on| Some(*on) != self.held_before()).or(Some(self.on));
        plan.value_answers.insert(id, Arc::new(row));
        true
    }

    /// Answers a pinned question, unless somebody has answered it elsewhere.
    fn answer_pin(&self, plan: &mut Plan, said: &Said<'_>, id: Id) -> bool {
        let answered = !is_blank(said.words);
        Plan::change(&mut plan.pins, id, |pin| {
            if pin.answer.trim() == said.words && answered {
                return;
            }
            said.words.clone_into(&mut pin.answer);
            pin.answered_by = if answered { self.by.to_owned() } else { String::new() };
            pin.answered_on = answered.then_some(self.on);
        });
        answered
    }
}

/// Takes an answer away again; a guess that stands nowhere else stays.
fn take_back_value(plan: &mut Plan, id: Id) {
    let Some(row) = plan.value_answers.get(&id).cloned() else { return };
    let same = |other: &ValueAnswer| other.question == row.question && other.guess == row.guess;
    let kept_elsewhere = plan.value_answers.iter().any(|(other, it)| *other != id && same(it));
    if row.guess.is_none() || kept_elsewhere {
        plan.value_answers.remove(&id);
    } else {
        Plan::change(&mut plan.value_answers, id, |row| {
            (row.answer, row.answered_by, row.answered_on) = (None, None, None);
            row.words.clear();
        });
    }
}
