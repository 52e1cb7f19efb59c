//! The document as bytes. What comes from a file is measured before Automerge reads it: a few kilobytes can unpack to
//! gigabytes, or announce a billion operations.

use super::{Actor, History, HistoryError, begin_with, document, read};
use automerge::{ActorId, Automerge, LoadOptions, TextEncoding};
use flate2::read::DeflateDecoder;
use sha2::{Digest, Sha256};
use std::io::Read;
use std::panic::catch_unwind;

/// Most bytes that are read: 10 MiB.
pub const MAX_BYTES: u64 = 10 << 20;
/// Most bytes they may unpack to: 50 MiB.
pub const MAX_UNPACKED: u64 = 50 << 20;
/// Most operations a document may hold (each character of prose is one).
pub const MAX_OPERATIONS: u64 = 8_000_000;

impl History {
    /// The history as bytes, packed.
    #[must_use]
    pub fn save(&self) -> Vec<u8> {
        self.doc.save()
    }

    /// The same, not packed: for looking at what is in it.
    #[must_use]
    pub fn save_unpacked(&self) -> Vec<u8> {
        self.doc.save_nocompress()
    }

    /// Reads a history back.
    ///
    /// # Errors
    /// [`HistoryError::TooLarge`] and [`HistoryError::TooLargeUnpacked`] before anything is read; [`HistoryError::Damaged`]
    /// where it is no document, or not whole; the others where it is none of ours.
    pub fn load(bytes: &[u8], actor: Actor) -> Result<Self, HistoryError> {
        let size = bytes.len() as u64;
        if size > MAX_BYTES {
            return Err(HistoryError::TooLarge { size, limit: MAX_BYTES });
        }
        measure(bytes)?;
        // Bytes that were made to harm can still make Automerge panic. Where a panic unwinds (natively) it is an error like
        // any other; in the browser it ends the worker, which is then started anew.
        catch_unwind(|| read_whole(bytes, actor)).unwrap_or_else(|_| Err(damaged("it contradicts itself")))
    }

    /// Every copy begins with the same change; else two copies would not meet.
    fn check_beginning(&self, actor: Actor) -> Result<(), HistoryError> {
        let changes = self.doc.get_changes_meta(&[]);
        let beginnings = changes.iter().filter(|change| change.deps.is_empty()).count();
        let is_copy = read::note(&self.doc, document::LEFT_OUT_KEY)?.is_some();
        let right = is_copy || self.root() == begin_with(self.plan.id, actor, None, &[])?.root();
        if beginnings == 1 && right { Ok(()) } else { Err(damaged("it begins with another change")) }
    }
}

/// Reads the document and the plan in it.
fn read_whole(bytes: &[u8], actor: Actor) -> Result<History, HistoryError> {
    let options = LoadOptions::new().text_encoding(TextEncoding::UnicodeCodePoint);
    let mut doc = Automerge::load_with_options(bytes, options)?;
    doc.set_actor(ActorId::from(actor));
    let history = History::of_document(doc)?;
    history.check_beginning(actor)?;
    Ok(history)
}

fn damaged(reason: &str) -> HistoryError {
    HistoryError::Damaged(reason.to_owned())
}

/// Where a chunk begins.
const MAGIC: &[u8] = &[0x85, 0x6f, 0x4a, 0x83];
/// The bit in a column's number that says it is packed.
const PACKED: u64 = 0b1000;
const BOOLEANS: u64 = 4;
const TEXTS: u64 = 5;
const VALUES: u64 = 7;

/// Walks over a document chunk of the format (<https://automerge.org/automerge-binary-format-spec/>): checksum, and how
/// much its columns unpack to. We write a single chunk of this kind; files that hold others are refused.
fn measure(bytes: &[u8]) -> Result<(), HistoryError> {
    let mut input = Bytes(bytes);
    let (magic, checksum) = (input.take(4)?, input.take(4)?);
    let hashed = input.0;
    let kind = input.take(1)?;
    let length = input.number()?;
    if magic != MAGIC || kind != [0] || length != input.0.len() as u64 {
        return Err(damaged("no document"));
    }
    if Sha256::digest(hashed).get(..4) != Some(checksum) {
        return Err(damaged("the checksum is wrong"));
    }
    for _ in 0..input.number()? {
        let length = input.number()?;
        input.take(length)?;
    }
    for _ in 0..input.number()? {
        input.take(32)?;
    }
    let mut columns = input.columns()?;
    columns.extend(input.columns()?);
    let mut left = MAX_UNPACKED;
    let mut values = 0;
    for (number, length) in columns {
        let data = input.take(length)?;
        let data = if number & PACKED == 0 { data.to_vec() } else { unpacked(data, left)? };
        left = left.saturating_sub(data.len() as u64);
        let kind = number & 0b111;
        if kind == VALUES {
            if values != data.len() as u64 {
                return Err(damaged("its values are not as long as they say"));
            }
            continue;
        }
        let column = Column::read(kind, &data)?;
        if column.rows > MAX_OPERATIONS {
            return Err(HistoryError::TooLargeUnpacked { limit: MAX_OPERATIONS });
        }
        values = column.value_bytes;
    }
    Ok(())
}

fn unpacked(data: &[u8], left: u64) -> Result<Vec<u8>, HistoryError> {
    let mut out = Vec::new();
    let mut reader = DeflateDecoder::new(data).take(left + 1);
    reader.read_to_end(&mut out).map_err(|error| HistoryError::Damaged(error.to_string()))?;
    if out.len() as u64 > left { Err(HistoryError::TooLargeUnpacked { limit: MAX_UNPACKED }) } else { Ok(out) }
}

/// What a column announces.
#[derive(Default)]
struct Column {
    rows: u64,
    /// Of a column of lengths: how long the values are, in all.
    value_bytes: u64,
}

impl Column {
    /// Columns are run-length encoded. Their kinds: group 0, actor 1, integer 2, delta 3, boolean 4, text 5, lengths and
    /// types of values 6, the values themselves 7.
    fn read(kind: u64, data: &[u8]) -> Result<Self, HistoryError> {
        let mut input = Bytes(data);
        let mut column = Self::default();
        while !input.0.is_empty() {
            if kind == BOOLEANS {
                column.add(input.number()?, 0);
                continue;
            }
            match input.signed()? {
                0 => column.add(input.number()?, 0),
                count @ 1.. => column.add(u64::try_from(count).unwrap_or(u64::MAX), input.value(kind)?),
                count => {
                    for _ in 0..count.unsigned_abs() {
                        column.add(1, input.value(kind)?);
                    }
                }
            }
        }
        Ok(column)
    }

    /// A run of rows with the same value; of a length, the lowest four bits are the type.
    fn add(&mut self, rows: u64, value: u64) {
        self.rows = self.rows.saturating_add(rows);
        self.value_bytes = self.value_bytes.saturating_add(rows.saturating_mul(value >> 4));
    }
}

/// What is still to be read.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, length: u64) -> Result<&'a [u8], HistoryError> {
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        let (taken, rest) = self.0.split_at_checked(length).ok_or_else(|| damaged("it is cut off"))?;
        self.0 = rest;
        Ok(taken)
    }

    /// The seven-bit groups of a LEB128 number, lowest first, with the number of bits.
    fn groups(&mut self) -> Result<(u128, u32), HistoryError> {
        let (mut number, mut bits) = (0_u128, 0);
        loop {
            let byte = self.take(1)?.first().copied().unwrap_or_default();
            number |= u128::from(byte & 0x7f) << bits;
            bits += 7;
            if byte & 0x80 == 0 {
                return Ok((number, bits));
            }
            if bits > 70 {
                return Err(damaged("a number is too long"));
            }
        }
    }

    fn number(&mut self) -> Result<u64, HistoryError> {
        u64::try_from(self.groups()?.0).map_err(|_| damaged("a number is too large"))
    }

    fn signed(&mut self) -> Result<i128, HistoryError> {
        let (number, bits) = self.groups()?;
        let number = i128::try_from(number).map_err(|_| damaged("a number is too large"))?;
        Ok(if number >> (bits - 1) & 1 == 1 { number - (1_i128 << bits) } else { number })
    }

    /// One value of a column; of a text, nothing.
    fn value(&mut self, kind: u64) -> Result<u64, HistoryError> {
        if kind == TEXTS {
            let length = self.number()?;
            return self.take(length).map(|_| 0);
        }
        Ok(u64::try_from(self.groups()?.0).unwrap_or(u64::MAX))
    }

    /// The columns that follow: number and length in bytes.
    fn columns(&mut self) -> Result<Vec<(u64, u64)>, HistoryError> {
        (0..self.number()?).map(|_| Ok((self.number()?, self.number()?))).collect()
    }
}

#[cfg(test)]
#[path = "bytes_tests.rs"]
mod tests;
