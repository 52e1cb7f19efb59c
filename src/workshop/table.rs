//! The board as a table for spreadsheets: a row for each participant.

use super::{Answer, Board};
use crate::files::Exercise;
use crate::files::out::grid::{Cell, Column, Grid};
use crate::plan::Words;
use crate::text::Msg;

/// Everybody's answers side by side; `say` puts messages into words. A column for each person of the case says where they
/// were placed and with what authority, the most disputed first.
#[must_use]
pub fn grid(exercise: &Exercise, board: &Board, answers: &[Answer], say: &dyn Fn(&Msg) -> String) -> Grid {
    let fixed = [
        ("participant", 24),
        ("handed-in", 12),
        ("tasks", 8),
        ("facts", 8),
        ("evidence", 8),
        ("questions", 8),
        ("moves", 8),
        ("open", 8),
        ("sentence", 60),
        ("path", 24),
        ("reason", 40),
    ];
    let column = |(word, width): (&str, u16)| Column::new(say(&Msg::dynamic(format!("workshop-csv-{word}"))), width);
    let mut columns: Vec<Column> = fixed.map(column).to_vec();
    columns.extend(board.people.iter().map(|row| Column::new(row.name.clone(), 24)));
    let rows = answers.iter().map(|answer| cells(answer, board, say)).collect();
    Grid { name: exercise.called().to_owned(), columns, rows, total: String::new() }
}

fn cells(answer: &Answer, board: &Board, say: &dyn Fn(&Msg) -> String) -> Vec<Cell> {
    let number = |count: usize| Cell::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let way = answer.ways.get(&board.sale).cloned().unwrap_or_default();
    let word = |beginning: &str, word: &str| say(&Msg::dynamic(format!("{beginning}-{}", word.replace('_', "-"))));
    let mut cells = vec![
        Cell::text(answer.called()),
        Cell::day(answer.at.date()),
        number(answer.done.len()),
        number(answer.found.facts),
        number(answer.found.evidence),
        number(answer.found.questions),
        number(answer.found.moves),
        number(answer.open.len()),
        way.sentence.as_ref().map_or(Cell::Empty, |sentence| Cell::text(say(sentence))),
        Cell::text(way.path),
        Cell::text(way.reason),
    ];
    cells.extend(board.people.iter().map(|row| {
        let Some(at) = answer.said_of(row.id, board.sale) else { return Cell::Empty };
        Cell::text(format!("{} / {}", word("stance", at.stance.word()), word("authority", at.authority.word())))
    }));
    cells
}
