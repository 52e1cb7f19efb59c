//! What we are worth to them, as far as they have said so.
//!
//! "Implementing a Unified Sales Process / Expand Account Wallet Share" (2014): guess how they would answer, have them
//! answer, and learn from the gap. Golf and years are surface; what they say we change in their operations is not.

mod lead;
mod left_out;
mod voices;

pub use lead::lead;
pub use left_out::{LeftOut, left_out};
pub use voices::{Voice, voices};

use crate::plan::{About, Arrange, EntityKind, Id, Plan, Problem, Statement, ValueAnswer};
use crate::playbook::{Playbook, ValueQuestion};
use std::cmp::Reverse;

/// The id of a value question's answer: the same in every copy of a plan, so that two people who answer meet in one row.
/// It stands for the question while nobody has guessed.
#[must_use]
pub fn question_id(key: &str) -> Id {
    Id::of_origin(&["value question", key])
}

/// The row that speaks for a value question: the one answered last, else the one guessed last.
#[must_use]
pub fn row_of<'a>(plan: &'a Plan, key: &str) -> Option<(Id, &'a ValueAnswer)> {
    let rows = plan.value_answers.iter().filter(|(_, row)| row.question == key);
    rows.max_by_key(|(id, row)| (row.answer.is_some(), row.answered_on, row.guessed_on, **id))
        .map(|(id, row)| (*id, &**row))
}

/// Their other answers to a value question beside the row that speaks for it, newest first: nothing they said is lost.
#[must_use]
pub fn also_said<'a>(plan: &'a Plan, key: &str) -> Vec<&'a ValueAnswer> {
    let speaks = row_of(plan, key).map(|(id, _)| id);
    let said = |row: &ValueAnswer| row.question == key && (row.answer.is_some() || !row.words.trim().is_empty());
    let rows = plan.value_answers.iter().filter(|(id, row)| Some(**id) != speaks && said(row));
    let mut rows: Vec<_> = rows.map(|(id, row)| (*id, &**row)).collect();
    rows.arrange_by_key(|(id, row)| (Reverse(row.answered_on), *id));
    rows.into_iter().map(|(_, row)| row).collect()
}

/// One value question with our guess and their answer.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The question.
    pub question: &'a ValueQuestion,
    /// The row's id, or the one it would have.
    pub id: Id,
    /// What was guessed and answered.
    pub row: Option<&'a ValueAnswer>,
}

impl Asked<'_> {
    /// Our guess, 1 to 5.
    #[must_use]
    pub fn guess(&self) -> Option<u8> {
        self.row.and_then(|row| row.guess).filter(|step| (1..=5).contains(step))
    }

    /// Their answer, 1 to 5.
    #[must_use]
    pub fn answer(&self) -> Option<u8> {
        self.row.and_then(|row| row.answer).filter(|step| (1..=5).contains(step))
    }

    /// How far their answer lies above our guess, in steps: below zero where we thought more of ourselves than they do.
    /// `None` while either is missing, and for a guess made after the answer.
    #[must_use]
    pub fn gap(&self) -> Option<i8> {
        let row = self.row?;
        if matches!((row.guessed_on, row.answered_on), (Some(guessed), Some(answered)) if guessed > answered) {
            return None;
        }
        Some(self.answer()?.cast_signed() - self.guess()?.cast_signed())
    }

    /// The place of the question.
    #[must_use]
    pub fn about(&self) -> About {
        About::whole(EntityKind::ValueAnswer, self.id)
    }
}

/// Every value question of the playbook, in its order.
#[must_use]
pub fn asked<'a>(plan: &'a Plan, playbook: &'a Playbook) -> Vec<Asked<'a>> {
    let read = |question: &'a ValueQuestion| match row_of(plan, &question.key) {
        Some((id, row)) => Asked { question, id, row: Some(row) },
        None => Asked { question, id: question_id(&question.key), row: None },
    };
    playbook.value_questions.iter().map(read).collect()
}

/// Statements with something in them that belong to a sale, or to the account.
pub fn statements(plan: &Plan, sale: Option<Id>) -> impl Iterator<Item = (Id, &Statement)> {
    let here = move |row: &Statement| belongs(row.opportunity, sale) && !row.text.trim().is_empty();
    plan.statements.iter().filter(move |(_, row)| here(row)).map(|(id, row)| (*id, &**row))
}

/// Problems with something in them that belong to a sale, or to the account.
pub fn problems(plan: &Plan, sale: Option<Id>) -> impl Iterator<Item = (Id, &Problem)> {
    let here = move |row: &Problem| belongs(row.opportunity, sale) && !row.text.trim().is_empty();
    plan.problems.iter().filter(move |(_, row)| here(row)).map(|(id, row)| (*id, &**row))
}

fn belongs(to: Option<Id>, sale: Option<Id>) -> bool {
    to.is_none() || sale.is_none() || to == sale
}

/// Whether somebody at the customer said what we are worth: a statement they confirmed, or an answer of theirs.
#[must_use]
pub fn has_spoken(plan: &Plan, fits: impl Fn(Id) -> bool) -> bool {
    let confirmed = statements(plan, None).filter_map(|(_, row)| row.confirmed_by);
    let answers = plan.value_answers.values().filter(|row| row.answer.is_some() || !row.words.trim().is_empty());
    confirmed.chain(answers.filter_map(|row| row.answered_by)).any(fits)
}

/// The order of the statements on the page: those of the sale and the account, theirs first, the newest of each first.
#[must_use]
pub fn statements_listed(plan: &Plan, sale: Option<Id>) -> Vec<Id> {
    let mut rows: Vec<_> = plan.statements.iter().filter(|(_, row)| belongs(row.opportunity, sale)).collect();
    rows.arrange_by_key(|(id, row)| (row.confirmed_by.is_none(), Reverse(row.on), **id));
    rows.into_iter().map(|(id, _)| *id).collect()
}

/// The order of the problems on the page: those they do not see yet first, solved ones last.
#[must_use]
pub fn problems_listed(plan: &Plan, sale: Option<Id>) -> Vec<Id> {
    let mut rows: Vec<_> = plan.problems.iter().filter(|(_, row)| belongs(row.opportunity, sale)).collect();
    rows.arrange_by_key(|(id, row)| (row.recognition.get(), **id));
    rows.into_iter().map(|(id, _)| *id).collect()
}

#[cfg(test)]
mod tests;
