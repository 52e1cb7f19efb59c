//! From text to rows. Whatever is wrong with one line costs that line only.

use super::Encoding;
use super::decode::decode;
use super::records::Records;
use crate::files::{FileError, check_size};
use crate::text::Msg;
use std::collections::BTreeMap;

/// What stands between two fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tab.
    Tab,
}

impl Delimiter {
    const ALL: [Self; 3] = [Self::Comma, Self::Semicolon, Self::Tab];

    /// Its name.
    #[must_use]
    pub fn message(self) -> Msg {
        match self {
            Self::Comma => msg!("csv-delimiter-comma"),
            Self::Semicolon => msg!("csv-delimiter-semicolon"),
            Self::Tab => msg!("csv-delimiter-tab"),
        }
    }

    pub(super) fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}

/// One row that could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line it starts on, from 1.
    pub line: u64,
    /// Its fields as they stand in the file, as many as the header has.
    pub fields: Vec<String>,
}

impl Row {
    /// What a column holds, without surrounding white space; empty where there is no such column.
    #[must_use]
    pub fn cell(&self, column: usize) -> &str {
        self.fields.get(column).map_or("", |field| field.trim())
    }
}

/// One row that could not be taken, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Rejected {
    /// The line it starts on, from 1.
    pub line: u64,
    /// The column of that line where it went wrong, from 1; 1 for the row as a whole.
    pub column: usize,
    /// Why.
    pub reason: Msg,
    /// Its fields as they stand in the file; where they cannot be told apart, the whole line as one.
    pub fields: Vec<String>,
}

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Held {
    /// How many rows hold something in it.
    pub values: usize,
    /// Its first few values, each once.
    pub samples: Vec<String>,
}

/// Sample values of a column.
const SAMPLES: usize = 2;
/// Rows a table may have, those that cannot be read included: what fits into a browser's memory several times over.
pub const MOST_ROWS: usize = 50_000;
/// Columns a table may have.
pub const MOST_COLUMNS: usize = 1_000;

/// A table as it was read: every line below the header is in `rows`, in `rejected`, or blank.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// How its text was encoded.
    pub encoding: Encoding,
    /// What stands between its fields.
    pub delimiter: Delimiter,
    /// The column headings, without surrounding white space.
    pub headers: Vec<String>,
    /// The rows that could be read.
    pub rows: Vec<Row>,
    /// The lines that could not.
    pub rejected: Vec<Rejected>,
    /// What each column holds.
    pub(super) held: Vec<Held>,
}

impl Table {
    /// Reads a table in one go. `legacy` decodes Windows-1252.
    ///
    /// # Errors
    /// Those of [`Reading`].
    pub fn read(bytes: &[u8], legacy: &dyn Fn(&[u8]) -> String) -> Result<Self, FileError> {
        let mut reading = Reading::new(bytes, legacy)?;
        while !reading.advance(MOST_ROWS)? {}
        reading.finish()
    }

    /// What a column holds; nothing where there is no such column.
    #[must_use]
    pub fn held(&self, column: usize) -> Held {
        self.held.get(column).cloned().unwrap_or_default()
    }

    /// Headings that stand over more than one column, each once.
    #[must_use]
    pub fn repeated(&self) -> Vec<&str> {
        let mut seen = BTreeMap::<&str, usize>::new();
        for header in self.headers.iter().filter(|header| !header.is_empty()) {
            *seen.entry(header).or_default() += 1;
        }
        seen.into_iter().filter(|(_, times)| *times > 1).map(|(header, _)| header).collect()
    }

    fn push(&mut self, row: Row) {
        for (held, value) in self.held.iter_mut().zip(&row.fields) {
            let value = value.trim();
            held.values += usize::from(!value.is_empty());
            if !value.is_empty() && held.samples.len() < SAMPLES && held.samples.iter().all(|other| other != value) {
                held.samples.push(value.to_owned());
            }
        }
        self.rows.push(row);
    }
}

/// A table being read, some rows at a time, so that a page stays responsive and a reader can be stopped: it is dropped.
pub struct Reading {
    text: String,
    /// Where the next record starts.
    at: usize,
    line: u64,
    table: Table,
}

impl Reading {
    /// Decodes the text and reads the headings.
    ///
    /// # Errors
    /// Too large, empty, no text, a workbook, too many columns, or headings that cannot be read.
    pub fn new(bytes: &[u8], legacy: &dyn Fn(&[u8]) -> String) -> Result<Self, FileError> {
        check_size(bytes.len() as u64)?;
        let (text, encoding) = decode(bytes, legacy)?;
        // Old Macintosh programs end lines with a carriage return alone, which would hide the line numbers.
        let text = if text.contains('\n') { text } else { text.replace('\r', "\n") };
        let (delimiter, body, line) = delimiter(&text);
        let skipped = text.len() - body.len();
        let mut records = Records::new(body, delimiter, line);
        let headers: Vec<String> = loop {
            match records.next() {
                None => return Err(FileError::Empty),
                Some(Ok(record)) if record.blank() => {}
                Some(Ok(record)) => break record.fields.iter().map(|field| field.trim().to_owned()).collect(),
                Some(Err(bad)) => return Err(FileError::NoHeader { line: bad.line, column: bad.column }),
            }
        };
        if headers.len() > MOST_COLUMNS {
            return Err(FileError::TooManyColumns { found: headers.len(), limit: MOST_COLUMNS });
        }
        let held = vec![Held::default(); headers.len()];
        let table = Table { encoding, delimiter, headers, rows: Vec::new(), rejected: Vec::new(), held };
        let (at, line) = (skipped + records.behind(), records.line());
        Ok(Self { text, at, line, table })
    }

    /// Reads at most so many more rows; `true` when there are none left.
    ///
    /// # Errors
    /// [`FileError::TooManyRows`].
    pub fn advance(&mut self, budget: usize) -> Result<bool, FileError> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let mut records = Records::new(rest, self.table.delimiter, self.line);
        let expected = self.table.headers.len();
        for _ in 0..budget {
            let Some(record) = records.next() else { return Ok(true) };
            match record.map(|record| record.tidied(expected)) {
                Ok(record) if record.blank() => {}
                Ok(record) if record.fields.len() == expected => {
                    self.table.push(Row { line: record.line, fields: record.fields });
                }
                Ok(record) => {
                    let reason = msg!("csv-rejected-fields", found = record.fields.len(), expected = expected);
                    let short = record.fields.len() < expected && !record.spans_lines();
                    let rejected = records.give_up(&record, reason, 1);
                    let fields = if short { record.fields } else { rejected.fields };
                    self.table.rejected.push(Rejected { fields, ..rejected });
                }
                Err(rejected) => self.table.rejected.push(rejected),
            }
            if self.table.rows.len() + self.table.rejected.len() > MOST_ROWS {
                return Err(FileError::TooManyRows { limit: MOST_ROWS });
            }
        }
        (self.at, self.line) = (self.at + records.behind(), records.line());
        Ok(false)
    }

    /// How much of the text is behind, 0 to 1.
    #[must_use]
    #[allow(clippy::cast_precision_loss)] // a share of at most 10 MiB
    pub fn progress(&self) -> f64 {
        self.at as f64 / self.text.len().max(1) as f64
    }

    /// The table.
    ///
    /// # Errors
    /// [`FileError::NoRows`] when there is nothing below the headings.
    pub fn finish(self) -> Result<Table, FileError> {
        let none = self.table.rows.is_empty() && self.table.rejected.is_empty();
        if none { Err(FileError::NoRows) } else { Ok(self.table) }
    }
}

/// The delimiter, the text below a spreadsheet's `sep=;` line, and the number of its first line. The delimiter is the one
/// that most often stands in the first line outside quotation marks.
fn delimiter(text: &str) -> (Delimiter, &str, u64) {
    let (first, below) = text.split_once('\n').unwrap_or((text, ""));
    let told = first.trim_end_matches(['\r', '"']).trim_start_matches('"').strip_prefix("sep=");
    if let Some(told) = Delimiter::ALL.into_iter().find(|d| told.is_some_and(|told| told.as_bytes() == [d.byte()])) {
        return (told, below, 2);
    }
    let mut counts = [0_usize; 3];
    let mut quoted = false;
    let header = text.trim_start_matches(['\r', '\n']);
    for byte in header.bytes().take_while(|byte| *byte != b'\n') {
        quoted ^= byte == b'"';
        for (count, delimiter) in counts.iter_mut().zip(Delimiter::ALL) {
            *count += usize::from(!quoted && byte == delimiter.byte());
        }
    }
    let most = counts.iter().max().copied().unwrap_or_default();
    let found = counts.iter().zip(Delimiter::ALL).find(|(count, _)| **count == most).map(|(_, delimiter)| delimiter);
    (found.unwrap_or(Delimiter::Comma), text, 1)
}

#[cfg(test)]
#[path = "table_tests.rs"]
mod tests;
