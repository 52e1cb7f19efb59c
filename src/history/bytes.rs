//! The document as bytes. What comes from a file is measured before Automerge reads it: a few kilobytes can unpack to
//! gigabytes, or announce a billion operations.

use super::{Actor, History, HistoryError, begin_with, document, read};
use automerge::{ActorId, Automerge, LoadOptions, TextEncoding};
use flate2::read::DeflateDecoder;
use sha2::{Digest, Sha256};
use std::io::Read;

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
        let options = LoadOptions::new().text_encoding(TextEncoding::UnicodeCodePoint);
        let mut doc = Automerge::load_with_options(bytes, options)?;
        doc.set_actor(ActorId::from(actor));
        let history = Self::of_document(doc)?;
        history.check_beginning(actor)?;
        Ok(history)
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

fn damaged(reason: &str) -> HistoryError {
    HistoryError::Damaged(reason.to_owned())
}

/// Where a chunk begins.
const MAGIC: &[u8] = &[0x85, 0x6f, 0x4a, 0x83];
/// The bit in a column's number that says it is packed.
const PACKED: u64 = 0b1000;

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
    for (number, length) in columns {
        let data = input.take(length)?;
        let data = if number & PACKED == 0 { data.to_vec() } else { unpacked(data, left)? };
        left = left.saturating_sub(data.len() as u64);
        if rows(number & 0b111, &data)? > MAX_OPERATIONS {
            return Err(HistoryError::TooLargeUnpacked { limit: MAX_OPERATIONS });
        }
    }
    Ok(())
}

fn unpacked(data: &[u8], left: u64) -> Result<Vec<u8>, HistoryError> {
    let mut out = Vec::new();
    let mut reader = DeflateDecoder::new(data).take(left + 1);
    reader.read_to_end(&mut out).map_err(|error| HistoryError::Damaged(error.to_string()))?;
    if out.len() as u64 > left { Err(HistoryError::TooLargeUnpacked { limit: MAX_UNPACKED }) } else { Ok(out) }
}

/// How many rows a column announces. Columns are run-length encoded; their kinds are group 0, actor 1, integer 2, delta 3,
/// boolean 4, text 5, length of a value 6, values 7.
fn rows(kind: u64, data: &[u8]) -> Result<u64, HistoryError> {
    let mut input = Bytes(data);
    let mut rows = 0_u64;
    while kind != 7 && !input.0.is_empty() {
        let count = if kind == 4 { i128::from(input.number()?) } else { input.signed()? };
        match count {
            _ if kind == 4 => {}
            0 => {
                rows = rows.saturating_add(input.number()?);
                continue;
            }
            1.. => input.value(kind)?,
            _ => {
                for _ in 0..count.unsigned_abs() {
                    input.value(kind)?;
                }
            }
        }
        rows = rows.saturating_add(u64::try_from(count.unsigned_abs()).unwrap_or(u64::MAX));
    }
    Ok(rows)
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

    /// One value of a column.
    fn value(&mut self, kind: u64) -> Result<(), HistoryError> {
        if kind == 5 {
            let length = self.number()?;
            self.take(length)?;
        } else {
            self.groups()?;
        }
        Ok(())
    }

    /// The columns that follow: number and length in bytes.
    fn columns(&mut self) -> Result<Vec<(u64, u64)>, HistoryError> {
        (0..self.number()?).map(|_| Ok((self.number()?, self.number()?))).collect()
    }
}

#[cfg(test)]
#[path = "bytes_tests.rs"]
mod tests;
