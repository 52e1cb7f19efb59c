//! A fuzzer with a seed: files of every kind, harmed in every way that comes to mind. Nothing may panic, and a refusal comes
//! within a second and says why. What once did harm is kept in `tests/data/crashers`.

use super::crm::{Kind as Records, Mapping};
use super::csv::Table;
use super::{FileError, backup_file, look, made, read_any, sample};
use crate::playbook::{Playbook, Written};
use crate::text::{Catalog, IsoFormats};
use std::time::{Duration, Instant};
use time::macros::date;

/// Harmed files of each kind.
const CASES: usize = 500;
/// The longest a file may take. The budget is a second in the app; a debug build on a busy machine is given more.
const LONGEST: Duration = Duration::from_secs(5);

/// A small generator of numbers (xorshift64*), so that a seed is a case.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, end: usize) -> usize {
        if end == 0 { 0 } else { usize::try_from(self.next() % end as u64).unwrap_or_default() }
    }

    fn one_of<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.below(list.len())]
    }
}

/// What replaces a value, or is put somewhere.
const ODD: &[&str] = &[
    "null",
    "true",
    "-1",
    "1e308",
    "1e999",
    "-0.0",
    "18446744073709551616",
    "99999999999999999999999999",
    "\"\"",
    "[]",
    "{}",
    "[[[[{}]]]]",
    "\"\\u0000\"",
    "\"\\ud800\"",
    "\"9999-99-99\"",
    "\"-9999-01-01\"",
    "\"24:61\"",
    "\"#\"",
    "\"#a\"",
    "\"00000000-0000-0000-0000-000000000000\"",
    "{\"#a\":{\"#a\":\"#a\"}}",
    "9223372036854775807",
    "-9223372036854775808",
    "\"\u{202e}\u{feff}\u{0}\"",
    "\u{0}",
    "\\",
    "\"",
    "}",
    "]",
    ",,",
    "\r\n",
    ";",
    "\t",
    "\u{1F600}",
];

fn harm(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let at = dice.below(bytes.len());
    match dice.below(8) {
        0 => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << (at % 8)),
        1 => bytes.truncate(at),
        2 => {
            let part: Vec<u8> = bytes.iter().skip(at).take(dice.below(400)).copied().collect();
            let to = dice.below(bytes.len());
            bytes.splice(to..to, part);
        }
        3 => {
            let end = (at + dice.below(200)).min(bytes.len());
            bytes.drain(at..end);
        }
        4 => {
            let deep = "[{\"a\":".repeat(1 + dice.below(200));
            bytes.splice(at..at, deep.into_bytes());
        }
        5 => {
            let number = "9".repeat(1 + dice.below(400));
            bytes.splice(at..at, number.into_bytes());
        }
        6 => {
            let odd = dice.one_of(ODD);
            bytes.splice(at..at, odd.bytes());
        }
        // In the place of a whole value: behind a colon, up to where it ends.
        _ => {
            let colon = bytes.iter().skip(at).position(|byte| *byte == b':').map_or(at, |found| at + found + 1);
            let long = bytes.iter().skip(colon).position(|byte| matches!(byte, b',' | b'\n' | b'}')).unwrap_or(0);
            bytes.splice(colon..colon + long, dice.one_of(ODD).bytes());
        }
    }
}

/// A file without its checksum, so that what is harmed is looked at and not only found damaged.
fn unsealed(text: &str) -> Vec<u8> {
    let mut file: serde_json::Value = serde_json::from_str(text).unwrap();
    file.as_object_mut().unwrap().remove("checksum");
    serde_json::to_vec_pretty(&file).unwrap()
}

fn reads(bytes: &[u8]) -> Option<FileError> {
    let refusal = read_any(bytes).err();
    let _ = look(bytes);
    refusal
}

fn reads_as_table(bytes: &[u8]) -> Option<FileError> {
    match Table::read(bytes, &|bytes| String::from_utf8_lossy(bytes).into_owned()) {
        Ok(table) => {
            let _ = Mapping::guess(&table, Records::guess(&table.headers));
            None
        }
        Err(error) => Some(error),
    }
}

/// Harms a file again and again, one to four times each, and reads it.
fn fuzz(seed: u64, sound: &[u8], read: fn(&[u8]) -> Option<FileError>) {
    let catalog = Catalog::new(&[], Box::new(IsoFormats));
    let mut refused = 0;
    for case in 0..CASES {
        let mut dice = Dice(seed + 1 + case as u64);
        let mut bytes = sound.to_vec();
        for _ in 0..=dice.below(4) {
            harm(&mut bytes, &mut dice);
        }
        let begun = Instant::now();
        let refusal = read(&bytes);
        assert!(begun.elapsed() < LONGEST, "seed {seed}, case {case} took {:?}", begun.elapsed());
        if let Some(error) = refusal {
            refused += 1;
            let said = catalog.say(&error.message());
            assert!(said.contains(' ') && !said.contains("{ $"), "seed {seed}, case {case}: {said}");
        }
    }
    assert!(refused > CASES / 20, "only {refused} of {CASES} were refused: nothing was harmed");
}

#[test]
fn harmed_plans_never_panic() {
    fuzz(1_000, &unsealed(include_str!("../../tests/data/by-hand.groundplan")), reads);
    fuzz(2_000, &unsealed(include_str!("../../tests/golden/plan-v1.groundplan")), reads);
}

#[test]
fn harmed_calls_never_panic() {
    fuzz(3_000, &unsealed(include_str!("../../tests/golden/call-v1.groundplan")), reads);
}

#[test]
fn harmed_playbooks_never_panic() {
    fuzz(4_000, &unsealed(include_str!("../../tests/golden/playbook-v1.groundplan")), reads);
}

#[test]
fn harmed_backups_never_panic() {
    let book = Written::of(Playbook::staffing(&|msg| msg.key.to_string()));
    let plan: crate::plan::Plan = serde_json::from_value(made::one_of_each()).unwrap();
    let text = backup_file::export([&plan], Some(&book), "Mara", &made::exported()).unwrap();
    fuzz(5_000, &unsealed(&text), reads);
    // Sealed: here most of it is found damaged before it is looked at.
    fuzz(6_000, text.as_bytes(), reads);
}

#[test]
fn harmed_exercises_never_panic() {
    fuzz(9_000, &unsealed(include_str!("../../tests/golden/exercise-v1.groundplan")), reads);
}

#[test]
fn harmed_submissions_never_panic() {
    fuzz(10_000, &unsealed(include_str!("../../tests/golden/submission-v1.groundplan")), reads);
}

#[test]
fn harmed_tables_never_panic() {
    let real = include_bytes!("../../tests/data/salesforce-accountData.csv");
    fuzz(7_000, &real[..real.len().min(4_000)], reads_as_table);
}

#[test]
fn harmed_samples_never_panic() {
    fn reads_as_sample(bytes: &[u8]) -> Option<FileError> {
        let text = String::from_utf8_lossy(bytes);
        // It is our own file, and still goes through the same hands.
        if super::scan::depth(&text).is_err() {
            return Some(FileError::TooDeep { limit: 64 });
        }
        sample::plan(&text, date!(2026 - 11 - 22)).err()
    }
    fuzz(8_000, &serde_json::to_vec(&made::one_of_each()).unwrap(), reads_as_sample);
}

#[test]
fn what_once_did_harm_is_refused_or_read() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/crashers");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        let begun = Instant::now();
        let _ = (reads(&bytes), reads_as_table(&bytes));
        assert!(begun.elapsed() < LONGEST, "{}", path.display());
    }
}
