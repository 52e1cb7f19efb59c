//! From text to rows. Whatever is wrong with one line costs that line only.

use super::Encoding;
use super::decode::decode;
use super::records::Records;
use crate::files::{FileError, check_size};
use crate::text::Msg;

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
    /// Its fields without surrounding white space, as many as the header has.
    pub fields: Vec<String>,
}

/// One row that could not be taken, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Rejected {
    /// The line it starts on, from 1.
    pub line: u64,
    /// Why.
    pub reason: Msg,
    /// The line as it stands in the file.
    pub raw: String,
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

/// A table as it was read: every line below the header is in `rows`, in `rejected`, or blank.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// How its text was encoded.
    pub encoding: Encoding,
    /// What stands between its fields.
    pub delimiter: Delimiter,
    /// The column headings.
    pub headers: Vec<String>,
    /// The rows that could be read.
    pub rows: Vec<Row>,
    /// The lines that could not.
    pub rejected: Vec<Rejected>,
}

impl Table {
    /// Reads a table. `legacy` decodes Windows-1252.
    ///
    /// # Errors
    /// Too large, empty, no text, a workbook, or nothing below the header.
    pub fn read(bytes: &[u8], legacy: &dyn Fn(&[u8]) -> String) -> Result<Self, FileError> {
        check_size(bytes.len() as u64)?;
        let (text, encoding) = decode(bytes, legacy)?;
        // Old Macintosh programs end lines with a carriage return alone, which would hide the line numbers.
        let text = if text.contains('\n') { text } else { text.replace('\r', "\n") };
        let (delimiter, body, line) = delimiter(&text);
        let mut records = Records::new(body, delimiter, line);
        let headers = loop {
            match records.next() {
                None => return Err(FileError::Empty),
                Some(Ok(record)) if record.blank() => {}
                Some(Ok(record)) => break record.fields,
                Some(Err(rejected)) => return Err(FileError::NoHeader { line: rejected.line }),
            }
        };
        let mut table = Self { encoding, delimiter, headers, rows: Vec::new(), rejected: Vec::new() };
        table.fill(records);
        if table.rows.is_empty() && table.rejected.is_empty() { Err(FileError::NoRows) } else { Ok(table) }
    }

    /// What a column holds; nothing where there is no such column.
    #[must_use]
    pub fn held(&self, column: usize) -> Held {
        let mut held = Held::default();
        for value in self.rows.iter().filter_map(|row| row.fields.get(column)).filter(|value| !value.is_empty()) {
            held.values += 1;
            if held.samples.len() < SAMPLES && !held.samples.contains(value) {
                held.samples.push(value.clone());
            }
        }
        held
    }

    fn fill(&mut self, mut records: Records<'_>) {
        let expected = self.headers.len();
        while let Some(record) = records.next() {
            match record.map(|record| record.tidied(expected)) {
                Ok(record) if record.blank() => {}
                Ok(record) if record.fields.len() == expected => {
                    self.rows.push(Row { line: record.line, fields: record.fields });
                }
                Ok(record) => {
                    let reason = msg!("csv-rejected-fields", found = record.fields.len(), expected = expected);
                    self.rejected.push(records.give_up(&record, reason));
                }
                Err(rejected) => self.rejected.push(rejected),
            }
        }
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
