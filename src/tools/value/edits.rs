//! Our guess first, their answer later: whoever has heard the answer cannot guess any more.

use super::reading::{question_id, row_of};
use crate::plan::{Id, Plan, ValueAnswer};
use std::sync::Arc;
use time::Date;

/// The steps of the scale.
pub const SCALE: std::ops::RangeInclusive<u8> = 1..=5;

/// Notes what we think they will answer, 1 to 5. Says whether it was taken: once they have answered it stays as it was.
pub fn guess(plan: &mut Plan, key: &str, step: u8, today: Date) -> bool {
    let (id, row) = row_of(plan, key).map_or_else(|| (question_id(key), None), |(id, row)| (id, Some(row)));
    if !SCALE.contains(&step) || row.is_some_and(|row| row.answer.is_some()) {
        return false;
    }
    let fresh = ValueAnswer { question: key.to_owned(), ..ValueAnswer::default() };
    let mut row = row.cloned().unwrap_or(fresh);
    row.guess = Some(step);
    row.guessed_on = Some(today);
    plan.value_answers.insert(id, Arc::new(row));
    true
}

/// Notes what they answered, 1 to 5. Says whether it was taken: without a guess before it, it is not.
pub fn answer(plan: &mut Plan, key: &str, step: u8, today: Date) -> bool {
    let guessed: Option<Id> = row_of(plan, key).filter(|(_, row)| row.guess.is_some()).map(|(id, _)| id);
    guessed.filter(|_| SCALE.contains(&step)).is_some_and(|id| {
        Plan::change(&mut plan.value_answers, id, |row| {
            row.answer = Some(step);
            row.answered_on = row.answered_on.or(Some(today));
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 22);

    #[test]
    fn the_answer_comes_after_the_guess_and_the_guess_not_after_the_answer() {
        let mut plan = Plan::default();
        assert!(!answer(&mut plan, "replace", 2, TODAY), "nobody has guessed");
        assert!(plan.value_answers.is_empty());
        assert!(!guess(&mut plan, "replace", 6, TODAY) && !guess(&mut plan, "replace", 0, TODAY));
        assert!(guess(&mut plan, "replace", 3, TODAY) && guess(&mut plan, "replace", 4, TODAY));
        assert!(!answer(&mut plan, "replace", 6, TODAY));
        assert!(answer(&mut plan, "replace", 2, TODAY));
        assert!(!guess(&mut plan, "replace", 2, TODAY), "now it would be no guess");
        assert!(answer(&mut plan, "replace", 3, TODAY), "a slip can be put right");
        let row = plan.value_answers.values().next().unwrap();
        assert_eq!((row.guess, row.answer, row.guessed_on), (Some(4), Some(3), Some(TODAY)));
        assert_eq!(plan.value_answers.len(), 1);
    }
}
