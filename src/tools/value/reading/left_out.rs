//! Value questions that were on a call's sheet and came to nothing.

use super::Asked;
use crate::plan::{Call, CallQuestion, EntityKind, Id, Outcome, Plan};
use time::Date;

/// A held call on which a value question came to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeftOut {
    /// The call.
    pub call: Id,
    /// The day it was held.
    pub on: Option<Date>,
    /// Whom it was meant for.
    pub to: Option<Id>,
    /// They avoided it; else we did not ask.
    pub avoided: bool,
}

/// The calls on which a value question was skipped by us or avoided by them, oldest first; a question answered on the
/// scale is left alone.
#[must_use]
pub fn left_out(plan: &Plan, asked: &Asked<'_>) -> Vec<LeftOut> {
    if asked.answer().is_some() {
        return Vec::new();
    }
    let mut found: Vec<LeftOut> = plan.calls.iter().filter_map(|(id, call)| on_call(*id, call, asked)).collect();
    crate::plan::Arrange::arrange_by_key(&mut found, |it| (it.on, it.call));
    found
}

fn on_call(id: Id, call: &Call, asked: &Asked<'_>) -> Option<LeftOut> {
    let question = call.questions.values().find(|question| is_it(question, asked))?;
    let avoided = match question.outcome.get() {
        Outcome::Avoided => true,
        Outcome::Skipped => false,
        Outcome::Open | Outcome::Answered => return None,
    };
    call.held().then(|| LeftOut { call: id, on: call.day(), to: question.to, avoided })
}

/// Whether a question on a sheet is this value question: it points at it, or has its words.
fn is_it(question: &CallQuestion, asked: &Asked<'_>) -> bool {
    fn plain(text: &str) -> impl Iterator<Item = char> {
        text.trim().trim_end_matches('?').chars().flat_map(char::to_lowercase)
    }
    let points = question.about.as_ref().is_some_and(|about| {
        about.kind == EntityKind::ValueAnswer
            && (about.id == asked.id || about.id == super::question_id(&asked.question.key))
    });
    let mut words = plain(&asked.question.text).peekable();
    points || (words.peek().is_some() && words.eq(plain(&question.text)))
}
