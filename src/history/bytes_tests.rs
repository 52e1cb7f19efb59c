//! Damaged and hostile bytes are refused, and never harm.

use super::super::cases::{begun, doe, two};
use super::*;
use flate2::Compression;
use flate2::write::DeflateEncoder;
use std::io::Write;

fn bytes() -> Vec<u8> {
    let (mut ann, mut bjorn) = two();
    ann.person(5, |person| person.notes.push_str(&"Owns the budget. ".repeat(40)));
    bjorn.person(6, |person| person.title = "COO".into());
    bjorn.edit(7, |plan| drop(plan.stakeholders.remove(&doe())));
    ann.merge(&bjorn);
    ann.history.save()
}

/// The same bytes with a checksum that fits what they hold now.
fn sealed(mut bytes: Vec<u8>) -> Vec<u8> {
    if bytes.len() > 8 {
        let digest = Sha256::digest(&bytes[8..]);
        bytes[4..8].copy_from_slice(&digest[..4]);
    }
    bytes
}

struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most.max(1)
    }
}

fn mutated(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=dice.below(3) {
        let at = dice.below(bytes.len());
        match dice.below(5) {
            0 => bytes[at] ^= 1 << dice.below(8),
            1 => bytes[at] = u8::try_from(dice.below(256)).unwrap(),
            2 => bytes.truncate(at.max(1)),
            3 => bytes.insert(at, 0xff),
            _ => {
                let until = (at + dice.below(40)).min(bytes.len());
                bytes.drain(at..until);
            }
        }
        if bytes.is_empty() {
            bytes.push(0);
        }
    }
    bytes
}

#[test]
fn damaged_bytes_are_refused() {
    let bytes = bytes();
    let whole = History::load(&bytes, [1; 16]).unwrap();
    let mut dice = Dice(7);
    for _ in 0..3_000 {
        let damaged = mutated(&bytes, &mut dice);
        match History::load(&damaged, [1; 16]) {
            Ok(read) => assert_eq!(read.plan(), whole.plan(), "bytes that came out the same"),
            Err(error) => assert!(!error.message().key.is_empty()),
        }
    }
}

#[test]
fn bytes_made_to_harm_are_refused_or_read() {
    let bytes = bytes();
    let mut dice = Dice(11);
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {})); // Automerge's panics are errors here, and need not be printed
    for _ in 0..3_000 {
        if let Ok(history) = History::load(&sealed(mutated(&bytes, &mut dice)), [1; 16]) {
            let _ = (history.conflicts(), history.timeline(), history.save());
        }
    }
    std::panic::set_hook(hook);
}

#[test]
fn too_much_is_refused_before_it_is_read() {
    let large = vec![0; usize::try_from(MAX_BYTES).unwrap() + 1];
    assert!(matches!(History::load(&large, [1; 16]), Err(HistoryError::TooLarge { .. })));
    // One packed column of zeros.
    let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
    packed.write_all(&vec![0; usize::try_from(MAX_UNPACKED).unwrap() + 1]).unwrap();
    let bomb = document_of(&[(0b1010, packed.finish().unwrap())]);
    assert_eq!(measure(&bomb), Err(HistoryError::TooLargeUnpacked { limit: MAX_UNPACKED }));
    // One run that announces a billion integers.
    let run = document_of(&[(0b0010, vec![0x80, 0x94, 0xeb, 0xdc, 0x03, 0x01])]);
    assert_eq!(measure(&run), Err(HistoryError::TooLargeUnpacked { limit: MAX_OPERATIONS }));
}

/// A document chunk with these columns of operations, and no change.
fn document_of(columns: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let number = |mut number: usize| {
        let mut bytes = Vec::new();
        while number > 0x7f {
            bytes.push(u8::try_from(number & 0x7f).unwrap() | 0x80);
            number >>= 7;
        }
        bytes.push(u8::try_from(number).unwrap());
        bytes
    };
    let mut body = vec![0, 0, 0, u8::try_from(columns.len()).unwrap()];
    for (kind, data) in columns {
        body.push(*kind);
        body.extend(number(data.len()));
    }
    body.extend(columns.iter().flat_map(|(_, data)| data));
    let header = [MAGIC, &[0; 4], &[0], &number(body.len())].concat();
    sealed([header, body].concat())
}

#[test]
fn another_beginning_is_refused() {
    let mut doc = Automerge::load(&begun().save()).unwrap();
    doc.set_actor(ActorId::from([3; 16]));
    let mut elsewhere = Automerge::new();
    elsewhere.merge(&mut doc).unwrap();
    assert!(History::load(&elsewhere.save(), [1; 16]).is_ok(), "the same changes are the same history");
    assert!(matches!(History::load(&Automerge::new().save(), [1; 16]), Err(HistoryError::Unreadable { .. })));
    assert!(matches!(History::load(b"{}", [1; 16]), Err(HistoryError::Damaged(_))));
}
