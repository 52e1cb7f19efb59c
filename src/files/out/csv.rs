//! CSV, one file for each table: UTF-8 with a byte order mark, commas, lines that end as RFC 4180 has them.

use super::{Cell, Grid, looks_like_a_formula};
use csv::{Terminator, WriterBuilder};

/// What tells spreadsheet programs that the file is UTF-8.
const MARK: &str = "\u{feff}";

/// The table as CSV, without sums. Words that a spreadsheet would take for a formula get an apostrophe before them, which
/// it takes for "these are words"; numbers, negative ones too, stay numbers.
#[must_use]
pub fn csv(grid: &Grid) -> String {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    let head: Vec<String> = grid.columns.iter().map(|column| words(&column.title)).collect();
    // Writing into memory does not fail, and every row is as long as the columns say.
    let _ = writer.write_record(&head);
    for row in &grid.rows {
        let cell = |at: usize| row.get(at).map(cell).unwrap_or_default();
        let _ = writer.write_record((0..head.len()).map(cell));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    MARK.to_owned() + &String::from_utf8(bytes).unwrap_or_default()
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => words(text),
        Cell::Number(number) => number.to_string(),
        Cell::Day(day) => day.to_string(),
    }
}

fn words(text: &str) -> String {
    if looks_like_a_formula(text) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::super::Column;
    use super::*;
    use time::macros::date;

    #[test]
    fn words_stay_words_and_numbers_stay_numbers() {
        let grid = Grid {
            columns: ["Name", "Amount", "Due"].map(|title| Column::new(title.into(), 10)).into(),
            rows: vec![
                vec![Cell::text("=HYPERLINK(\"x\")"), Cell::Number(-5), Cell::Day(date!(2026 - 11 - 22))],
                vec![Cell::text("Müller, \"Bo\"\nLund"), Cell::Empty],
            ],
            ..Grid::default()
        };
        assert_eq!(
            csv(&grid),
            "\u{feff}Name,Amount,Due\r\n\"'=HYPERLINK(\"\"x\"\")\",-5,2026-11-22\r\n\"Müller, \"\"Bo\"\"\nLund\",,\r\n"
        );
    }

    proptest::proptest! {
        #[test]
        fn any_words_come_back_as_they_were(text in "\\PC*|[=+@\\-\t\r\n ,\";']{0,12}") {
            let grid = Grid {
                columns: vec![Column::new("Name".into(), 10), Column::new("Other".into(), 5)],
                rows: vec![vec![Cell::text(text.clone()), Cell::Number(1)]],
                ..Grid::default()
            };
            let written = csv(&grid);
            let mut reader = ::csv::Reader::from_reader(written.trim_start_matches('\u{feff}').as_bytes());
            let row = reader.records().next().unwrap().unwrap();
            let found = row.get(0).unwrap();
            proptest::prop_assert!(!looks_like_a_formula(found));
            let kept = if text.trim().is_empty() { "" } else { text.as_str() };
            proptest::prop_assert_eq!(if looks_like_a_formula(kept) { found.strip_prefix('\'').unwrap() } else { found }, kept);
        }
    }
}
