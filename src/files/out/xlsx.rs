//! A workbook with one sheet for each table. Linked by the engine's worker alone: the library is large.

use super::{Cell, Grid, looks_like_a_formula};
use crate::plan::Stamp;
use rust_xlsxwriter::utility::row_col_to_cell;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatBorder, Formula, Workbook, Worksheet, XlsxError};

/// The longest text a cell may hold, in UTF-16 units (ECMA-376).
const MOST_TEXT: usize = 32_767;

struct Formats {
    head: Format,
    text: Format,
    /// For words a spreadsheet would take for a formula once somebody edits the cell.
    quoted: Format,
    number: Format,
    day: Format,
    label: Format,
    total: Format,
}

/// The bytes of an `.xlsx` file: numbers as numbers, days as days, sums as formulas, headings that stay in sight. `at` is
/// the instant it is made, so that the same tables give the same bytes.
///
/// # Errors
/// Those of the library, in words: more rows or columns than a sheet has.
pub fn workbook(grids: &[Grid], title: &str, at: Stamp) -> Result<Vec<u8>, String> {
    written(grids, title, at).map_err(|error| error.to_string())
}

fn written(grids: &[Grid], title: &str, at: Stamp) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::from_timestamp(at.0.div_euclid(1000))?;
    book.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&made));
    let formats = Formats::new();
    let mut names = Vec::new();
    for grid in grids {
        let sheet = book.add_worksheet();
        sheet.set_name(sheet_name(&grid.name, &mut names))?;
        fill(sheet, grid, &formats)?;
    }
    book.save_to_buffer()
}

impl Formats {
    fn new() -> Self {
        let plain = Format::new().set_text_wrap().set_align(rust_xlsxwriter::FormatAlign::Top);
        let sum = Format::new().set_bold().set_border_top(FormatBorder::Thin);
        Self {
            head: Format::new().set_bold().set_border_bottom(FormatBorder::Thin).set_text_wrap(),
            quoted: plain.clone().set_quote_prefix(),
            number: plain.clone().set_num_format("#,##0"),
            day: plain.clone().set_num_format("yyyy-mm-dd"),
            text: plain,
            label: sum.clone(),
            total: sum.set_num_format("#,##0"),
        }
    }
}

fn fill(sheet: &mut Worksheet, grid: &Grid, formats: &Formats) -> Result<(), XlsxError> {
    for (at, column) in (0_u16..).zip(&grid.columns) {
        sheet.set_column_width(at, f64::from(column.width))?;
        sheet.write_string_with_format(0, at, clipped(&column.title), &formats.head)?;
    }
    for (row, cells) in (1_u32..).zip(&grid.rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            write(sheet, (row, column), cell, formats)?;
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_repeat_rows(0, 0)?;
    let last = u32::try_from(grid.rows.len()).unwrap_or(u32::MAX);
    if let (Some(right), 1..) = (grid.columns.len().checked_sub(1), last) {
        sheet.autofilter(0, 0, last, u16::try_from(right).unwrap_or(u16::MAX))?;
        totals(sheet, grid, last, formats)?;
    }
    Ok(())
}

fn write(sheet: &mut Worksheet, (row, column): (u32, u16), cell: &Cell, formats: &Formats) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Text(text) => {
            let format = if looks_like_a_formula(text) { &formats.quoted } else { &formats.text };
            sheet.write_string_with_format(row, column, clipped(text), format)?;
        }
        Cell::Number(number) => {
            #[allow(clippy::cast_precision_loss)] // figures people type
            let number = *number as f64;
            sheet.write_number_with_format(row, column, number, &formats.number)?;
        }
        Cell::Day(day) => {
            let of = |year| ExcelDateTime::from_ymd(year, day.month().into(), day.day());
            // Spreadsheets count days from 1900; an earlier one is written as words.
            match u16::try_from(day.year()).ok().and_then(|year| of(year).ok()) {
                Some(date) => sheet.write_datetime_with_format(row, column, &date, &formats.day)?,
                None => sheet.write_string_with_format(row, column, day.to_string(), &formats.text)?,
            };
        }
    }
    Ok(())
}

/// One line of sums for each currency, two lines below the rows: the gap keeps sorting from taking them along.
fn totals(sheet: &mut Worksheet, grid: &Grid, last: u32, formats: &Formats) -> Result<(), XlsxError> {
    let summed: Vec<(usize, usize)> =
        grid.columns.iter().enumerate().filter_map(|(at, column)| Some((at, column.summed_by?))).collect();
    let mut currencies: Vec<&str> = Vec::new();
    for (_, by) in &summed {
        currencies
            .extend(grid.currencies(*by).into_iter().filter(|word| !currencies.contains(word)).collect::<Vec<_>>());
    }
    for (row, currency) in (last + 2..).zip(&currencies) {
        let label = format!("{} {currency}", grid.total);
        sheet.write_string_with_format(row, 0, label.trim(), &formats.label)?;
        for (at, by) in &summed {
            let (Ok(column), Ok(key)) = (u16::try_from(*at), u16::try_from(*by)) else { continue };
            let range = |column| format!("{}:{}", row_col_to_cell(1, column), row_col_to_cell(last, column));
            let word = currency.replace('"', "\"\"");
            let formula = format!("=SUMIF({},\"{word}\",{})", range(key), range(column));
            let result = grid.sum(*at, *by, currency).to_string();
            sheet.write_formula_with_format(row, column, Formula::new(formula).set_result(result), &formats.total)?;
        }
    }
    Ok(())
}

fn clipped(text: &str) -> String {
    first(text, MOST_TEXT)
}

/// As much of a text as so many UTF-16 units hold.
fn first(text: &str, mut room: usize) -> String {
    let fits = |c: &char| {
        let fits = c.len_utf16() <= room;
        room = room.saturating_sub(c.len_utf16());
        fits
    };
    text.chars().take_while(fits).collect()
}

/// A name that a sheet may have and no other one has: 31 letters, none of `[]:*?/\`, no apostrophe at the ends.
fn sheet_name(name: &str, taken: &mut Vec<String>) -> String {
    let plain: String = name.chars().map(|c| if "[]:*?/\\".contains(c) || c.is_control() { ' ' } else { c }).collect();
    let bare = |text: &str| text.trim_matches(['\'', ' ']).to_owned();
    let short = |text: &str, most: usize| bare(&first(&bare(text), most));
    let stem = Some(short(&plain, 31)).filter(|stem| !stem.is_empty()).unwrap_or_else(|| "1".to_owned());
    let used = |name: &str, taken: &[String]| taken.iter().any(|other| other.eq_ignore_ascii_case(name));
    let mut found = stem.clone();
    for number in 2..1000 {
        if !used(&found, taken) {
            break;
        }
        found = format!("{} {number}", short(&stem, 27));
    }
    taken.push(found.clone());
    found
}

#[cfg(test)]
mod tests {
    use super::super::Column;
    use super::*;

    #[test]
    fn sheet_names_are_such_as_excel_takes() {
        let mut taken = Vec::new();
        assert_eq!(sheet_name("Players: who/what?", &mut taken), "Players  who what");
        assert_eq!(sheet_name("'quoted'", &mut taken), "quoted");
        assert_eq!(sheet_name("QUOTED", &mut taken), "QUOTED 2");
        assert_eq!(sheet_name("", &mut taken), "1");
        assert!(sheet_name(&"😀".repeat(40), &mut taken).encode_utf16().count() <= 31);
    }

    #[test]
    fn the_same_tables_give_the_same_bytes() {
        let grid = Grid {
            name: "A".into(),
            columns: vec![Column::new("Worth".into(), 9).summed(1), Column::new("Currency".into(), 9)],
            rows: vec![vec![Cell::Number(-5), Cell::text("E\"U")], vec![Cell::text("=1"), Cell::text("E\"U")]],
            total: "Total".into(),
        };
        let made = || workbook(std::slice::from_ref(&grid), "t", Stamp(1_790_000_000_000)).unwrap();
        assert!(made().starts_with(b"PK") && made() == made());
        assert!(workbook(&[], "nothing", Stamp(0)).is_ok());
    }
}
