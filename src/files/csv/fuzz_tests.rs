//! Files torn, doubled and scribbled on, from a seed: nothing panics, nothing takes long, no line is lost.

use super::*;
use crate::files::crm::{Choices, Here, Kind, Mapping, Matching, Survey, Ticks, When};
use crate::plan::Stamp;
use crate::playbook::Playbook;
use std::sync::Arc;
use std::time::{Duration, Instant};
use time::macros::date;

/// Cases in a run; enough to meet every kind of mutation on every file many times.
const CASES: u64 = 250;
const SEED: u64 = 20_261_122;

/// A small generator of numbers (Knuth's), so that a failing case can be run again.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most.max(1)
    }
}

/// What breaks readers of tables.
const NASTY: &[&[u8]] = &[
    b"\"",
    b"\"\"",
    b"\"\"\"\"",
    b",",
    b";",
    b"\t",
    b"\n",
    b"\r",
    b"\r\n",
    b"\0",
    b"\xFF\xFE",
    b"\xEF\xBB\xBF",
    b"=1+1",
    b"99999999999999999999",
    b"-0",
    b"1e308",
    b"31/02/2026",
    b"\xF0\x9F\x92\xA9",
    b"\xC3",
    b"????",
    b"\"\n\"",
    b"sep=;\n",
];

fn mutate(bytes: &mut Vec<u8>, dice: &mut Dice) {
    for _ in 0..=dice.below(6) {
        let at = dice.below(bytes.len() + 1);
        let end = (at + dice.below(200)).min(bytes.len());
        match dice.below(6) {
            0 => bytes.truncate(at),
            1 => _ = bytes.drain(at..end),
            2 => {
                let piece = bytes[at..end].to_vec();
                let to = dice.below(bytes.len() + 1);
                bytes.splice(to..to, piece);
            }
            3 if at < bytes.len() => bytes[at] = u8::try_from(dice.below(256)).unwrap(),
            _ => {
                let nasty = NASTY[dice.below(NASTY.len())].repeat(1 + dice.below(3));
                bytes.splice(at..at, nasty);
            }
        }
    }
}

fn seeds() -> Vec<Vec<u8>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/crm");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut seeds: Vec<Vec<u8>> = files.iter().map(|path| std::fs::read(path).unwrap()).collect();
    let real = include_bytes!("../../../tests/data/salesforce-accountData.csv");
    seeds.push(real[..6_000].to_vec());
    seeds
}

/// Everything an import does with a file, short of saving.
fn whole_way(bytes: &[u8], kind: Option<Kind>, playbook: &Playbook) {
    let legacy = |bytes: &[u8]| encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned();
    let Ok(table) = Table::read(bytes, &legacy) else { return };
    let table = Arc::new(table);
    let kind = kind.unwrap_or_else(|| Kind::guess(&table.headers));
    let choices = Choices { kind, make_accounts: true, ..Choices::default() };
    let mapping = Mapping::guess(&table, kind);
    let survey = Survey::of(&table, &mapping);
    let here = Here::default();
    let mut matching = Matching::new(table.clone(), &mapping, &choices, &survey, date!(2026 - 11 - 22));
    while !matching.advance(&here, playbook, 64) {}
    let found = matching.finish();
    if mapping.has_name() {
        assert_eq!(found.candidates.len() + found.rejected.len(), table.rows.len() + table.rejected.len());
    }
    let ticks = Ticks::default();
    let when = When { today: date!(2026 - 11 - 22), now: Stamp(0) };
    for (id, places) in found.plans(&ticks) {
        let _ = found.make(id, &places, &here, &ticks, when);
    }
    let not_taken = found.not_taken(&table, &ticks);
    let text = rejected_csv(&table, &not_taken, "reason", &|_| String::new());
    assert!(text.starts_with('\u{FEFF}'));
}

#[test]
fn mutated_exports_neither_panic_nor_take_long() {
    let (seeds, playbook) = (seeds(), Playbook::standard(&|msg| msg.key.to_string()));
    let mut dice = Dice(SEED);
    for case in 0..CASES {
        let mut bytes = seeds[dice.below(seeds.len())].clone();
        mutate(&mut bytes, &mut dice);
        let kind = Kind::ALL.get(dice.below(6)).copied();
        let began = Instant::now();
        whole_way(&bytes, kind, &playbook);
        let took = began.elapsed();
        assert!(took < Duration::from_secs(1), "case {case} took {took:?}");
    }
}

/// A quarter of a megabyte built to be read over and over: the time it takes stays within a small multiple of a plain one's.
#[test]
fn hostile_files_end() {
    let patterns: &[&[u8]] = &[
        b"\"",
        b"\"a\"\"\n",
        b"\"\"\"\n",
        b"\"x\"\"y\n",
        b"a,\"\n",
        b"\"\n\n",
        b",",
        b"a\n",
        b"\"a\"b\n",
        b"\r",
        b"a,b\n\"\"\"\",",
    ];
    for pattern in patterns {
        let mut bytes = b"Name,City\n".to_vec();
        bytes.extend(pattern.repeat((1 << 18) / pattern.len()));
        let began = Instant::now();
        let read = Table::read(&bytes, &|_| String::new());
        let took = began.elapsed();
        // Without optimisation, on a busy machine.
        assert!(took < Duration::from_secs(10), "{:?} took {took:?}", String::from_utf8_lossy(pattern));
        drop(read);
    }
}

#[test]
fn what_was_found_by_mutation_stays_found() {
    for bytes in
        [&b""[..], b"\"", b"Name\n\"", b"Name,Name\n\"\"\"", b"\xEF\xBB\xBF", b"sep=;", b"sep=;\n;\n", b"Name\n\0"]
    {
        whole_way(bytes, None, &Playbook::default());
    }
}
