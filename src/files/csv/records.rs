//! One record after the other, with an eye on quotation marks.
//!
//! The csv crate reads anything: a quotation mark out of place makes it swallow the lines below without a word. So each
//! record's text is looked at again; where a mark is out of place only the first line is given up, and reading goes on with
//! the next.

use super::{Delimiter, Rejected};
use crate::text::Msg;
use csv::{Position, ReaderBuilder, StringRecord, Terminator};
use std::io::{Cursor, SeekFrom};

/// One record as it was read.
pub(super) struct Record<'a> {
    /// The line it starts on, from 1.
    pub line: u64,
    /// Its fields as they stand in the file.
    pub fields: Vec<String>,
    /// Where its text starts.
    start: usize,
    /// Its text, line break included.
    raw: &'a str,
}

impl Record<'_> {
    /// Whether no field holds anything.
    pub fn blank(&self) -> bool {
        self.fields.iter().all(|field| field.trim().is_empty())
    }

    /// Whether it reaches over several lines.
    pub fn spans_lines(&self) -> bool {
        self.raw.trim_end_matches(['\r', '\n']).contains('\n')
    }

    /// Without blank fields beyond the expected ones: some programs end every line with a delimiter.
    pub fn tidied(mut self, expected: usize) -> Self {
        while self.fields.len() > expected && self.fields.last().is_some_and(|field| field.trim().is_empty()) {
            self.fields.pop();
        }
        self
    }
}

/// Reads the records of a text.
pub(super) struct Records<'a> {
    text: &'a str,
    delimiter: Delimiter,
    reader: csv::Reader<Cursor<&'a [u8]>>,
    /// The line of the next record.
    line: u64,
    /// Bytes that were read once more after a fault.
    reread: usize,
}

impl<'a> Records<'a> {
    /// The records of `text`, whose first line has the number `line`.
    pub fn new(text: &'a str, delimiter: Delimiter, line: u64) -> Self {
        Self { text, delimiter, reader: reader(text, delimiter), line, reread: 0 }
    }

    /// How many bytes of the text are behind.
    pub fn behind(&self) -> usize {
        usize::try_from(self.reader.position().byte()).unwrap_or_default()
    }

    /// The line of the next record.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The next record; `None` at the end.
    pub fn next(&mut self) -> Option<Result<Record<'a>, Rejected>> {
        let mut read = StringRecord::new();
        let start = self.behind();
        if !self.reader.read_record(&mut read).unwrap_or(false) {
            return None;
        }
        let end = self.behind();
        let raw = self.text.get(start..end)?;
        // The crate passes over empty lines on its way to the record.
        let empty = raw.len() - raw.trim_start_matches('\n').len();
        let (start, raw) = (start + empty, raw.trim_start_matches('\n'));
        let line = self.line + empty as u64;
        self.line = line + line_breaks(raw);
        let record = Record { line, fields: fields_of(&read), start, raw };
        match fault(raw, self.delimiter.byte()) {
            None => Some(Ok(record)),
            Some(fault) => {
                let before = raw.get(..fault.opened).unwrap_or_default();
                let at = i64::try_from(line + line_breaks(before)).unwrap_or(i64::MAX);
                let column = before.rsplit('\n').next().map_or(0, |text| text.chars().count()) + 1;
                let reason = if fault.never_closed {
                    msg!("csv-rejected-open-quote", line = at, column = column)
                } else {
                    msg!("csv-rejected-stray-quote", line = at, column = column)
                };
                Some(Err(self.give_up(&record, reason, column)))
            }
        }
    }

    /// Gives up the first line of a record and goes back to its second, should it have one.
    ///
    /// A file may be built so that every line seems to reach to the file's end. Once the whole of it was read a few times
    /// over, a fault costs all the lines it spans.
    pub fn give_up(&mut self, record: &Record<'a>, reason: Msg, column: usize) -> Rejected {
        let patient = self.reread < MOST_REREAD.saturating_mul(self.text.len());
        let first = record.raw.split_inclusive('\n').next().filter(|_| patient).unwrap_or(record.raw);
        if first.len() < record.raw.len() {
            self.reread += record.raw.len();
            let to = (record.start + first.len()) as u64;
            let mut position = Position::new();
            position.set_byte(to);
            // In memory every place can be sought.
            let _ = self.reader.seek_raw(SeekFrom::Start(to), position);
            self.line = record.line + 1;
        }
        let fields = vec![first.trim_end_matches(['\r', '\n']).to_owned()];
        Rejected { line: record.line, column, reason, fields }
    }
}

/// How many times over a text may be read because of faults in it.
const MOST_REREAD: usize = 8;

fn reader(text: &str, delimiter: Delimiter) -> csv::Reader<Cursor<&[u8]>> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter.byte())
        .terminator(Terminator::Any(b'\n'))
        .from_reader(Cursor::new(text.as_bytes()))
}

/// The fields; what is left of a line's end behind the last one is none of it.
fn fields_of(read: &StringRecord) -> Vec<String> {
    let mut fields: Vec<String> = read.iter().map(str::to_owned).collect();
    if let Some(last) = fields.last_mut().filter(|last| last.ends_with('\r')) {
        last.pop();
    }
    fields
}

fn line_breaks(text: &str) -> u64 {
    text.bytes().filter(|byte| *byte == b'\n').count() as u64
}

/// A quotation mark out of place.
struct Fault {
    /// Where the quoted field starts that it belongs to.
    opened: usize,
    /// The text ends inside that field.
    never_closed: bool,
}

/// The first quoted field that is not closed right before a delimiter or the end of the line. A mark in the middle of a
/// field that is not quoted (`5" pipe`) is only a character.
fn fault(raw: &str, delimiter: u8) -> Option<Fault> {
    let mut bytes = raw.bytes().enumerate().peekable();
    let mut field_starts = true;
    while let Some((at, byte)) = bytes.next() {
        if byte != b'"' || !field_starts {
            field_starts = byte == delimiter;
            continue;
        }
        let never_closed = loop {
            match bytes.next() {
                None => break true,
                Some((_, b'"')) => match bytes.next_if(|(_, next)| *next == b'"') {
                    Some(_) => {}
                    None => break false,
                },
                Some(_) => {}
            }
        };
        let closed_well = bytes.peek().is_none_or(|(_, next)| *next == delimiter || matches!(next, b'\r' | b'\n'));
        if never_closed || !closed_well {
            return Some(Fault { opened: at, never_closed });
        }
        field_starts = false;
    }
    None
}
