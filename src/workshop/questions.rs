//! Three questions to the room, where it differs most.

use super::board::apart;
use super::{Answer, Board, PersonRow};
use crate::plan::{Arrange, Words};
use crate::text::Msg;
use std::collections::{BTreeMap, BTreeSet};

/// How many are asked: what a discussion of a quarter of an hour holds.
const MOST: usize = 3;

/// The questions, the most disputed first; at most one of each kind, and none where everybody agrees or there is nobody to
/// differ from.
#[must_use]
pub fn questions(board: &Board, answers: &[Answer]) -> Vec<Msg> {
    if answers.len() < 2 {
        return Vec::new();
    }
    let all = [stance(board), authority(board), against_solution(board), Some(path(board, answers)), gap(answers)];
    let mut found: Vec<(u8, Msg)> = all.into_iter().flatten().filter(|(weight, _)| *weight > 0).collect();
    found.arrange_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    found.into_iter().take(MOST).map(|(_, question)| question).collect()
}

fn word(beginning: &str, word: &str) -> Msg {
    Msg::dynamic(format!("{beginning}-{}", word.replace('_', "-")))
}

/// Everything that was said, by how many, the most first: nobody's view is passed over. `None` where all say the same.
fn groups<T: Words>(beginning: &str, said: &[(T, usize)]) -> Option<Vec<Msg>> {
    let group = |at: usize, (what, count): &(T, usize)| {
        let what = word(beginning, what.word());
        if at == 0 {
            msg!("workshop-ask-most", count = *count, what = what)
        } else {
            msg!("workshop-ask-some", count = *count, what = what)
        }
    };
    let all = || said.iter().enumerate().map(|(at, one)| group(at, one)).collect();
    (said.len() > 1).then(all)
}

fn stance(board: &Board) -> Option<(u8, Msg)> {
    let row = board.people.first()?;
    let said = groups("stance", &row.leading_stances())?;
    Some((apart(&row.stances), msg!("workshop-ask-stance", name = &row.name, said = said)))
}

fn authority(board: &Board) -> Option<(u8, Msg)> {
    let row = board.people.iter().max_by_key(|row| row.authority_dispute)?;
    let said = groups("authority", &row.leading_authorities())?;
    Some((apart(&row.authorities), msg!("workshop-ask-authority", name = &row.name, said = said)))
}

/// The person most of the room placed otherwise than the solution; not the most disputed one, who is asked about already.
fn against_solution(board: &Board) -> Option<(u8, Msg)> {
    let row: &PersonRow = board.people.iter().skip(1).filter(|row| row.off > 0).max_by_key(|row| row.off)?;
    let solution = row.solution?;
    let question = msg!(
        "workshop-ask-solution",
        name = &row.name,
        off = row.off,
        all = board.answers,
        stance = word("stance", solution.stance.word()),
    );
    Some((share(row.off, board.answers), question))
}

/// The paths that were chosen, where there is more than one.
fn path(board: &Board, answers: &[Answer]) -> (u8, Msg) {
    let mut chosen: BTreeMap<String, usize> = BTreeMap::new();
    let paths = answers.iter().filter_map(|answer| answer.ways.get(&board.sale)).map(|way| way.path.trim());
    for path in paths.filter(|path| !path.is_empty()) {
        *chosen.entry(path.to_lowercase()).or_default() += 1;
    }
    let counts: Vec<usize> = chosen.into_values().collect();
    (apart(&counts), msg!("workshop-ask-path", count = counts.len()))
}

/// The insight that about half of the room has left open.
fn gap(answers: &[Answer]) -> Option<(u8, Msg)> {
    let mut open: BTreeMap<&str, (usize, &Msg)> = BTreeMap::new();
    for answer in answers {
        let mut told = BTreeSet::new();
        for (rule, headline) in answer.open.iter().filter(|(rule, _)| told.insert(*rule)) {
            open.entry(rule).or_insert((0, headline)).0 += 1;
        }
    }
    let weigh = |count: usize| apart(&[count, answers.len() - count]);
    let (count, headline) = open.into_values().max_by_key(|(count, _)| weigh(*count))?;
    let question = msg!("workshop-ask-gap", count = count, all = answers.len(), headline = headline.clone());
    Some((weigh(count), question))
}

/// A part of a whole, in percent.
fn share(part: usize, whole: usize) -> u8 {
    u8::try_from((part * 100).checked_div(whole).unwrap_or(0)).unwrap_or(100)
}
