//! A table as plain values, for spreadsheets and CSV.

use serde::{Deserialize, Serialize};
use time::Date;

/// A table with a name. It crosses to the worker as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Grid {
    /// What it is called: the sheet's name.
    pub name: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, each with one cell for each column.
    pub rows: Vec<Vec<Cell>>,
    /// What stands before the sums; there is no row of sums without a column to sum.
    pub total: String,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// How wide it is, in characters.
    pub width: u16,
    /// Where its whole numbers are summed: the column that says in which currency each is. Sums never mix currencies.
    pub summed_by: Option<usize>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Cell {
    /// Nothing: not known.
    #[default]
    Empty,
    /// Words.
    Text(String),
    /// A number; may be negative.
    Number(i64),
    /// A day.
    Day(#[serde(with = "crate::plan::iso_date")] Date),
}

impl Cell {
    /// Words; nothing when there are none.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.trim().is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// A number that may be missing.
    #[must_use]
    pub fn number(number: Option<impl Into<i64>>) -> Self {
        number.map_or(Self::Empty, |number| Self::Number(number.into()))
    }

    /// A day that may be missing.
    #[must_use]
    pub fn day(day: Option<Date>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }
}

impl Column {
    /// A column of some width, in characters.
    #[must_use]
    pub fn new(title: String, width: u16) -> Self {
        Self { title, width, summed_by: None }
    }

    /// The same, its numbers summed by the currencies of another column.
    #[must_use]
    pub fn summed(self, by: usize) -> Self {
        Self { summed_by: Some(by), ..self }
    }
}

impl Grid {
    /// The currencies a column is summed by, in the order they first appear.
    #[must_use]
    pub fn currencies(&self, by: usize) -> Vec<&str> {
        let mut found: Vec<&str> = Vec::new();
        for row in &self.rows {
            if let Some(Cell::Text(word)) = row.get(by)
                && !found.contains(&word.as_str())
            {
                found.push(word);
            }
        }
        found
    }

    /// The sum of a column's numbers in one currency.
    #[must_use]
    pub fn sum(&self, column: usize, by: usize, currency: &str) -> i64 {
        let of = |row: &&Vec<Cell>| matches!(row.get(by), Some(Cell::Text(word)) if word == currency);
        let number = |row: &Vec<Cell>| if let Some(Cell::Number(number)) = row.get(column) { *number } else { 0 };
        self.rows.iter().filter(of).map(number).fold(0, i64::saturating_add)
    }
}

/// Whether a spreadsheet could take words for a formula or a command (OWASP, "CSV Injection"): they begin with `=`, `+`,
/// `-`, `@`, a tab or a line break, also behind spaces and in their full-width forms. A plain number is none: `-5` stays.
#[must_use]
pub fn looks_like_a_formula(text: &str) -> bool {
    let begins = |c: char| matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠');
    let first = text.starts_with(begins) || text.trim_start().starts_with(begins);
    first && !is_plain_number(text)
}

fn is_plain_number(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let whole = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    match digits.split_once(['.', ',']) {
        Some((before, after)) => whole(before) && whole(after),
        None => whole(digits),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_known_and_numbers_are_none() {
        for text in [
            "=1+1",
            "+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "  =1",
            "＝1",
            "+49 30 12",
            "-",
            "-1.",
            "--5",
        ] {
            assert!(looks_like_a_formula(text), "{text:?}");
        }
        for text in ["", "-5", "-5.25", "+3,5", "1-2", "a=b", "Line 2", " plain", "’=1"] {
            assert!(!looks_like_a_formula(text), "{text:?}");
        }
    }

    #[test]
    fn sums_never_mix_currencies() {
        let row = |amount: i64, currency: &str| vec![Cell::Number(amount), Cell::text(currency)];
        let grid = Grid { rows: vec![row(5, "EUR"), row(-2, "EUR"), row(7, "USD")], ..Grid::default() };
        assert_eq!(grid.currencies(1), ["EUR", "USD"]);
        assert_eq!((grid.sum(0, 1, "EUR"), grid.sum(0, 1, "USD")), (3, 7));
    }
}
