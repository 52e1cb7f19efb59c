//! What a table can be read as in two ways, found by looking over its columns.

use super::values::{currency, day_first, decimal_comma};
use super::{Mapping, Style};
use crate::files::csv::{Delimiter, Table};
use std::collections::BTreeMap;

/// A stage as the other system calls it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageText {
    /// Its name there.
    pub text: String,
    /// How many rows are in it.
    pub rows: usize,
}

/// What was seen in the columns.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Survey {
    /// The stages named, most rows first.
    pub stages: Vec<StageText>,
    /// Whether dates begin with the day; `None` when they can be read either way.
    pub day_first: Option<bool>,
    /// Whether there are dates that can be read either way.
    pub dates_unclear: bool,
    /// Whether figures have a decimal comma.
    pub decimal_comma: bool,
    /// Whether there are amounts without a currency.
    pub currency_missing: bool,
}

/// The stage a row is in: what its status says once the sale is over, else the stage.
pub(super) fn stage_text<'a>(stage: &'a str, status: &'a str) -> &'a str {
    let over = ["won", "lost", "canceled", "cancelled", "gewonnen", "verloren"];
    if stage.is_empty() || over.contains(&status.to_lowercase().as_str()) { status } else { stage }
}

impl Survey {
    /// Looks over a table read by a mapping.
    #[must_use]
    pub fn of(table: &Table, mapping: &Mapping) -> Self {
        let column = |field| mapping.column(field);
        let cells = |field| {
            let column = column(field);
            table
                .rows
                .iter()
                .filter_map(move |row| column.map(|column| row.cell(column)))
                .filter(|cell| !cell.is_empty())
        };
        let day_first = day_first(cells("close_on"));
        let comma = decimal_comma(cells("amount"));
        let (amount, code) = (column("amount"), column("currency"));
        let bare =
            |text: &str| currency(text.trim_matches(|c: char| !c.is_alphabetic() && !"€$£¥".contains(c))).is_none();
        let currency_missing = amount.is_some_and(|amount| {
            let none = |row: &crate::files::csv::Row| code.is_none_or(|code| row.cell(code).is_empty());
            table.rows.iter().any(|row| !row.cell(amount).is_empty() && bare(row.cell(amount)) && none(row))
        });
        Self {
            stages: stages(table, column("stage"), column("status")),
            dates_unclear: day_first.is_none() && cells("close_on").any(|text| text.contains('/')),
            day_first,
            decimal_comma: comma.unwrap_or(table.delimiter == Delimiter::Semicolon),
            currency_missing,
        }
    }

    /// How the file writes dates and amounts, with what was chosen where it does not tell.
    #[must_use]
    pub fn style(&self, day_first: Option<bool>, currency: &str) -> Style {
        Style {
            day_first: self.day_first.or(day_first).unwrap_or_default(),
            decimal_comma: self.decimal_comma,
            currency: currency.to_owned(),
        }
    }
}

fn stages(table: &Table, stage: Option<usize>, status: Option<usize>) -> Vec<StageText> {
    let mut counts = BTreeMap::<&str, usize>::new();
    let cell = |row, column: Option<usize>| column.map_or("", |column| crate::files::csv::Row::cell(row, column));
    for row in &table.rows {
        let text = stage_text(cell(row, stage), cell(row, status));
        if !text.is_empty() {
            *counts.entry(text).or_default() += 1;
        }
    }
    let mut found: Vec<_> = counts.into_iter().map(|(text, rows)| StageText { text: text.to_owned(), rows }).collect();
    crate::plan::Arrange::arrange_by_key(&mut found, |stage| std::cmp::Reverse(stage.rows));
    found
}
