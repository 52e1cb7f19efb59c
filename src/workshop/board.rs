//! How the room sees the case: everybody's answers laid over each other.

use super::Answer;
use super::answer::Placed;
use crate::files::Exercise;
use crate::plan::{Arrange, Authority, Id, Stance, Words};
use std::collections::BTreeMap;

/// The stances in the order they are drawn: from advocate to active opponent, then unknown.
pub const STANCES: [Stance; 5] =
    [Stance::Advocate, Stance::Indifferent, Stance::OpposedPassive, Stance::OpposedActive, Stance::Unknown];

/// The authorities in the order they are told, unknown last.
pub const AUTHORITIES: [Authority; 6] =
    [Authority::Final, Authority::Veto, Authority::Recommends, Authority::Uses, Authority::None, Authority::Unknown];

/// The board of one opportunity.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Board {
    /// The opportunity it speaks of.
    pub sale: Id,
    /// How many answers there are.
    pub answers: usize,
    /// The people, the most disputed first.
    pub people: Vec<PersonRow>,
    /// How many ticked each task, in the order of the tasks.
    pub tasks: Vec<(Id, usize)>,
}

/// How the room placed one person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PersonRow {
    /// The row.
    pub id: Id,
    /// Their name.
    pub name: String,
    /// Their title.
    pub title: String,
    /// How many said so, in the order of [`STANCES`].
    pub stances: [usize; 5],
    /// How many said so, in the order of [`AUTHORITIES`].
    pub authorities: [usize; 6],
    /// How far the room differs over their stance, in percent: 0 where all say the same, 100 where all are said alike often.
    pub dispute: u8,
    /// The same of their authority.
    pub authority_dispute: u8,
    /// Where the trainer's solution has them; `None` where it does not speak of them.
    pub solution: Option<Placed>,
    /// How many placed them otherwise than the solution does.
    pub off: usize,
}

impl Board {
    /// Lays the answers over each other, for one of the case's opportunities.
    #[must_use]
    pub fn new(exercise: &Exercise, answers: &[Answer], solution: Option<&Answer>, sale: Id) -> Self {
        let mut rows: BTreeMap<Id, PersonRow> = BTreeMap::new();
        for answer in solution.into_iter().chain(answers) {
            for (id, seen) in &answer.people {
                let (name, title) = (seen.name.clone(), seen.title.clone());
                rows.entry(*id).or_insert_with(|| PersonRow { id: *id, name, title, ..PersonRow::default() });
            }
        }
        // The case has the last word on what somebody is called.
        for (id, person) in &exercise.case.stakeholders {
            let row = rows.entry(*id).or_default();
            (row.id, row.name, row.title) = (*id, person.name.clone(), person.title.clone());
        }
        let mut people: Vec<PersonRow> = rows.into_values().map(|row| counted(row, answers, solution, sale)).collect();
        people.arrange_by_key(|row| {
            (std::cmp::Reverse((row.dispute, row.authority_dispute)), row.name.to_lowercase(), row.id)
        });
        let ticked = |id: Id| answers.iter().filter(|answer| answer.done.contains(&id)).count();
        let tasks = crate::plan::sorted(&exercise.tasks, |task| &task.order).into_iter();
        let tasks = tasks.map(|(id, _)| (id, ticked(id))).collect();
        Self { sale, answers: answers.len(), people, tasks }
    }

    /// A person's row.
    #[must_use]
    pub fn person(&self, id: Id) -> Option<&PersonRow> {
        self.people.iter().find(|row| row.id == id)
    }
}

impl PersonRow {
    /// What most said of their stance, and how many; the first in order where several are said alike often.
    #[must_use]
    pub fn leading_stances(&self) -> Vec<(Stance, usize)> {
        ranked(&STANCES, &self.stances)
    }

    /// What most said of their authority, and how many.
    #[must_use]
    pub fn leading_authorities(&self) -> Vec<(Authority, usize)> {
        ranked(&AUTHORITIES, &self.authorities)
    }
}

fn ranked<T: Words>(words: &[T], counts: &[usize]) -> Vec<(T, usize)> {
    let mut all: Vec<(T, usize)> = words.iter().copied().zip(counts.iter().copied()).collect();
    all.retain(|(_, count)| *count > 0);
    all.arrange_by_key(|(_, count)| std::cmp::Reverse(*count));
    all
}

fn counted(mut row: PersonRow, answers: &[Answer], solution: Option<&Answer>, sale: Id) -> PersonRow {
    let solved = solution.filter(|solution| solution.people.contains_key(&row.id));
    row.solution = solved.map(|solution| solution.placed(row.id, sale));
    // Whoever does not have them on the map says nothing of them, and differs from nobody.
    for at in answers.iter().filter_map(|answer| answer.said_of(row.id, sale)) {
        count(&STANCES, at.stance, &mut row.stances);
        count(&AUTHORITIES, at.authority, &mut row.authorities);
        row.off += usize::from(row.solution.is_some_and(|solution| solution.stance != at.stance));
    }
    row.dispute = dispute(&row.stances);
    row.authority_dispute = dispute(&row.authorities);
    row
}

fn count<T: PartialEq>(words: &[T], word: T, counts: &mut [usize]) {
    let place = words.iter().position(|known| *known == word);
    if let Some(count) = place.and_then(|place| counts.get_mut(place)) {
        *count += 1;
    }
}

/// The index of qualitative variation (A. R. Wilcox, "Indices of Qualitative Variation", 1967), in percent: one minus the
/// sum of the squared shares, as a part of the most it could be with so many words.
#[must_use]
pub(super) fn dispute(counts: &[usize]) -> u8 {
    let (all, words) = (counts.iter().sum::<usize>(), counts.len());
    if all < 2 || words < 2 {
        return 0;
    }
    u8::try_from(differing(counts) * words * 100 / (all * all * (words - 1))).unwrap_or(100).min(100)
}

/// How likely two of the room say different things, in percent: a measure that can be compared whatever is asked.
#[must_use]
pub(super) fn apart(counts: &[usize]) -> u8 {
    let all: usize = counts.iter().sum();
    u8::try_from((differing(counts) * 100).checked_div(all * all).unwrap_or(0)).unwrap_or(100)
}

/// The pairs that say different things, out of the square of all.
fn differing(counts: &[usize]) -> usize {
    let all: usize = counts.iter().sum();
    all * all - counts.iter().map(|count| count * count).sum::<usize>()
}
