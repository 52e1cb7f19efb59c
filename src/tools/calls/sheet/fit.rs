//! One page, always: what a page weighs, and how far texts are clipped to make it fit.
//!
//! The arithmetic is for the narrower and shorter of A4 and US Letter with 12 mm margins (186 × 255 mm), a label column of
//! 28 mm and therefore 158 mm of text. The print style must keep to it: body text of 10/13, 9/11.5 or 8/10 pt for the three
//! densities, quotes a fifth larger, 0.4 of a row between lines, 1.4 rows for a line to write on, title within two rows,
//! `overflow-wrap: anywhere`. Rows are counted with letters half as wide as they are high and an eighth of every row lost
//! to word wrap, which is wider than any common text face runs.

use super::{Block, Line, Sheet};

/// How tightly to set a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Density {
    /// 10 pt on 13.
    Normal,
    /// 9 pt on 11.5.
    Tight,
    /// 8 pt on 10.
    Tightest,
}

impl Density {
    const ALL: [Self; 3] = [Self::Normal, Self::Tight, Self::Tightest];

    /// Tenths of a row on one page.
    const fn capacity(self) -> usize {
        match self {
            Self::Normal => 540,
            Self::Tight => 615,
            Self::Tightest => 710,
        }
    }

    /// Letters in one row of text.
    const fn letters(self) -> usize {
        match self {
            Self::Normal => 78,
            Self::Tight => 87,
            Self::Tightest => 98,
        }
    }

    /// The word used in class names.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Tight => "tight",
            Self::Tightest => "tightest",
        }
    }
}

/// How much may be printed: letters of a text, rows of a list, lines to write on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    /// Letters of a text that has the line to itself.
    pub long: usize,
    /// Letters of a text beside others.
    pub short: usize,
    /// Letters of a name or a few words.
    pub brief: usize,
    /// People in the room.
    pub people: usize,
    /// Promises of each side.
    pub promises: usize,
    /// Questions.
    pub questions: usize,
    /// Lines to write on below each question.
    pub write: u8,
    /// Whether a question says whom to ask and what it closes.
    pub notes: bool,
}

/// What to try, in this order, with the smallest print it may need: full texts first, then fewer lines to write on, then
/// small print, and only then shorter texts.
pub(super) const FIRST_TO_LAST: &[(Room, Density)] = &[
    (Room { write: 2, ..Room::FULL }, Density::Tight),
    (Room::FULL, Density::Tightest),
    (Room { long: 260, short: 120, brief: 50, promises: 3, questions: 7, ..Room::FULL }, Density::Tightest),
    (Room { long: 220, short: 100, brief: 44, promises: 2, questions: 6, ..Room::FULL }, Density::Tightest),
    (Room { long: 160, short: 80, brief: 36, promises: 2, questions: 5, ..Room::FULL }, Density::Tightest),
    (Room { long: 120, short: 60, brief: 30, promises: 1, questions: 5, ..Room::FULL }, Density::Tightest),
];

impl Room {
    /// As much as a careful person writes.
    const FULL: Self =
        Self { long: 400, short: 200, brief: 60, people: 4, promises: 4, questions: 8, write: 1, notes: true };

    /// Fits whatever was typed.
    pub const TIGHTEST: Self =
        Self { long: 76, short: 30, brief: 22, people: 4, promises: 1, questions: 5, write: 1, notes: false };
}

/// Tenths of a row a page takes when set at a density.
#[must_use]
pub fn weight(sheet: &Sheet, density: Density) -> usize {
    let title = (rows(&sheet.title, density.letters() / 2) * 18).max(18);
    let head = title + 6 + rows(&sheet.meta.join(" · "), density.letters()) * 10;
    head + sheet.lines.iter().map(|line| line_weight(line, density)).sum::<usize>()
}

/// The loosest density at which the page fits; the tightest one always does.
#[must_use]
pub fn density(sheet: &Sheet) -> Density {
    let fits = |density: &Density| weight(sheet, *density) <= density.capacity();
    Density::ALL.into_iter().find(fits).unwrap_or(Density::Tightest)
}

/// Whether the page fits at the tightest density.
#[must_use]
pub fn fits(sheet: &Sheet) -> bool {
    weight(sheet, Density::Tightest) <= Density::Tightest.capacity()
}

fn line_weight(line: &Line, density: Density) -> usize {
    let label = rows(&line.label, density.letters() / 5) * 10;
    let body: usize = line.body.iter().map(|block| block_weight(block, density.letters())).sum();
    4 + body.max(label)
}

fn block_weight(block: &Block, letters: usize) -> usize {
    let text = rows(&block.flow(), letters) * 10;
    match block {
        Block::Quote(_) => rows(&block.flow(), letters * 5 / 6) * 12,
        Block::Question(row) => text + usize::from(row.lines) * 14,
        Block::Write { lines, .. } => usize::from(*lines) * 14,
        _ => text,
    }
}

fn rows(text: &str, letters: usize) -> usize {
    text.chars().map(width).sum::<usize>().div_ceil(letters.max(1))
}

/// How many letters' room a character takes.
fn width(c: char) -> usize {
    match c {
        'm' | 'w' | '@' | '%' | '—' | '…' | '☐' | '☑' => 2,
        c if c.is_uppercase() || c >= '\u{1100}' => 2,
        _ => 1,
    }
}

/// The text in one row of single spaces, cut to `most` letters' room; what is cut ends in "…", at a word where one ends
/// near by.
#[must_use]
pub fn clip(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().map(width).sum::<usize>() <= most {
        return text;
    }
    let mut room = most.saturating_sub(width('…'));
    let kept: String = text
        .chars()
        .take_while(|c| {
            let fits = width(*c) <= room;
            room = room.saturating_sub(width(*c));
            fits
        })
        .collect();
    let at_word = kept.rsplit_once(' ').map(|(head, tail)| (head, tail.chars().count()));
    let kept = match at_word {
        Some((head, tail)) if tail <= 12 && !head.is_empty() => head,
        _ => kept.as_str(),
    };
    format!("{}…", kept.trim_end_matches([' ', ',', ';', ':', '.']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_stays_and_loses_its_line_breaks() {
        assert_eq!(clip("  one\n two\t three ", 40), "one two three");
    }

    #[test]
    fn a_long_text_is_cut_at_a_word() {
        assert_eq!(clip("the audit of the second line lands in April", 30), "the audit of the second…");
        assert_eq!(clip(&"x".repeat(50), 10), format!("{}…", "x".repeat(8)));
        assert_eq!(clip("anything", 0), "…");
    }

    #[test]
    fn wide_letters_take_more_room() {
        assert_eq!(rows(&"W".repeat(50), 98), 2);
        assert_eq!(rows(&"i".repeat(98), 98), 1);
        assert_eq!(rows("", 98), 0);
    }
}
