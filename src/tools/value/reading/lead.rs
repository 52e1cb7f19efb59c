//! The one sentence above the scale.

use super::{Asked, asked, has_spoken, problems, statements};
use crate::plan::{Id, Recognition};
use crate::text::Msg;
use crate::tools::people::reading::Reading;
use std::cmp::Reverse;

/// Sentences shown at once.
const MOST: usize = 2;

/// What the entries mean together: how far our picture of ourselves is theirs, and in whose words.
#[must_use]
pub fn lead(reading: &Reading<'_>, sale: Option<Id>) -> Vec<Msg> {
    let (plan, playbook) = (reading.plan, reading.playbook);
    let questions = asked(plan, playbook);
    let said = [compared(reading, &questions, sale), words(reading, sale), waiting(reading, sale)];
    let said: Vec<Msg> = said.into_iter().flatten().take(MOST).collect();
    if said.is_empty() {
        let first = questions.first().map(|asked| msg!("value-lead-empty", question = &asked.question.text));
        return first.into_iter().collect();
    }
    said
}

fn compared(reading: &Reading<'_>, questions: &[Asked<'_>], sale: Option<Id>) -> Option<Msg> {
    let gaps = || questions.iter().filter_map(|asked| asked.gap().map(|gap| (gap, asked)));
    let Some((gap, widest)) = gaps().max_by_key(|(gap, _)| (gap.unsigned_abs(), Reverse(*gap))) else {
        return guessed(reading, questions, sale);
    };
    let (question, guess, answer) = (&widest.question.text, widest.guess()?, widest.answer()?);
    Some(match gap {
        0 => msg!("value-lead-agreed", count = gaps().count()),
        below if below < 0 => msg!("value-lead-below", question = question, guess = guess, answer = answer),
        _ => msg!("value-lead-above", question = question, guess = guess, answer = answer),
    })
}

/// Guesses that nobody has answered, and who could.
fn guessed(reading: &Reading<'_>, questions: &[Asked<'_>], sale: Option<Id>) -> Option<Msg> {
    let count = questions.iter().filter(|asked| asked.guess().is_some()).count();
    if count == 0 {
        return None;
    }
    let sales = reading.sales();
    let sale = sales.iter().find(|found| Some(found.id) == sale);
    let met = sale.and_then(|sale| {
        let people = reading.weightiest(sale, |player| reading.last_met(player.id).is_some());
        people.first().map(|player| player.person.name.clone())
    });
    Some(match met {
        Some(name) => msg!("value-lead-guessed-ask", count = count, name = name),
        None => msg!("value-lead-guessed", count = count),
    })
}

fn words(reading: &Reading<'_>, sale: Option<Id>) -> Option<Msg> {
    let plan = reading.plan;
    let count = statements(plan, sale).count();
    let theirs = statements(plan, sale).filter(|(_, row)| row.confirmed_by.is_some()).count();
    let sales = reading.sales();
    let decider = sales.iter().find(|found| Some(found.id) == sale).and_then(|sale| {
        let silent = reading.yes(sale).into_iter().find(|yes| !has_spoken(plan, |id| id == yes.id));
        silent.map(|yes| yes.person.name.clone())
    });
    match (count, theirs, decider) {
        (0, ..) => None,
        (_, 0, _) => Some(msg!("value-lead-ours", count = count)),
        (_, _, Some(name)) => Some(msg!("value-lead-silent", theirs = theirs, count = count, name = name)),
        _ => Some(msg!("value-lead-theirs", theirs = theirs, count = count)),
    }
}

/// Insights that nobody has brought yet.
fn waiting(reading: &Reading<'_>, sale: Option<Id>) -> Option<Msg> {
    let unseen =
        |row: &&crate::plan::Problem| row.recognition == Recognition::Unrecognised && row.delivered_on.is_none();
    let count = problems(reading.plan, sale).map(|(_, row)| row).filter(unseen).count();
    (count > 0).then(|| msg!("value-lead-waiting", count = count))
}
