//! Quick capture: one line of text becomes a player ("Jane Doe, VP Operations, final authority, advocate").
//!
//! The name comes first, the rest in any order. Nothing is lost: what is no known word is the title, then the unit, then
//! kept as unread.

use crate::plan::{Authority, Id, Mark, Stakeholder, Stance};
use time::Date;

/// What one line says of a person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Captured {
    /// The name: the first part of the line.
    pub name: String,
    /// Job title: the first part that is no known word; empty for none.
    pub title: String,
    /// Business unit: the second such part; empty for none.
    pub unit: String,
    /// What they can do to the decision; unknown when the line does not say.
    pub authority: Authority,
    /// Where they stand; unknown when the line does not say.
    pub stance: Stance,
    /// How far their word carries, 1 to 5; `None` when the line does not say.
    pub sway: Option<u8>,
    /// Parts that found no place: further words, or a second word of a kind that says something else.
    pub unread: Vec<String>,
}

/// What a known word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    Authority(Authority),
    Stance(Stance),
    Sway(u8),
}

use Known::{Authority as A, Stance as S};

/// The vocabulary, in lower case, with single spaces and no hyphens. People type in their own language whatever language
/// the app speaks, so all are known at once.
const WORDS: &[(&str, Known)] = &[
    // English
    ("final authority", A(Authority::Final)),
    ("final", A(Authority::Final)),
    ("final say", A(Authority::Final)),
    ("decides", A(Authority::Final)),
    ("decider", A(Authority::Final)),
    ("decision maker", A(Authority::Final)),
    ("can say yes", A(Authority::Final)),
    ("veto", A(Authority::Veto)),
    ("can veto", A(Authority::Veto)),
    ("can say no", A(Authority::Veto)),
    ("can stop it", A(Authority::Veto)),
    ("recommends", A(Authority::Recommends)),
    ("recommender", A(Authority::Recommends)),
    ("user", A(Authority::Uses)),
    ("uses", A(Authority::Uses)),
    ("uses it", A(Authority::Uses)),
    ("no say", A(Authority::None)),
    ("authority unknown", A(Authority::Unknown)),
    ("advocate", S(Stance::Advocate)),
    ("champion", S(Stance::Advocate)),
    ("sponsor", S(Stance::Advocate)),
    ("for us", S(Stance::Advocate)),
    ("with us", S(Stance::Advocate)),
    ("on our side", S(Stance::Advocate)),
    ("in favour", S(Stance::Advocate)),
    ("in favor", S(Stance::Advocate)),
    ("supporter", S(Stance::Advocate)),
    ("supports us", S(Stance::Advocate)),
    ("supportive", S(Stance::Advocate)),
    ("promoter", S(Stance::Advocate)),
    ("ally", S(Stance::Advocate)),
    ("indifferent", S(Stance::Indifferent)),
    ("neutral", S(Stance::Indifferent)),
    ("undecided", S(Stance::Indifferent)),
    ("does not care", S(Stance::Indifferent)),
    ("against", S(Stance::OpposedPassive)),
    ("against us", S(Stance::OpposedPassive)),
    ("opposed", S(Stance::OpposedPassive)),
    ("opposes us", S(Stance::OpposedPassive)),
    ("opponent", S(Stance::OpposedPassive)),
    ("passive opponent", S(Stance::OpposedPassive)),
    ("sceptic", S(Stance::OpposedPassive)),
    ("skeptic", S(Stance::OpposedPassive)),
    ("sceptical", S(Stance::OpposedPassive)),
    ("skeptical", S(Stance::OpposedPassive)),
    ("passively against", S(Stance::OpposedPassive)),
    ("passively opposed", S(Stance::OpposedPassive)),
    ("actively against", S(Stance::OpposedActive)),
    ("actively opposed", S(Stance::OpposedActive)),
    ("active opponent", S(Stance::OpposedActive)),
    ("works against us", S(Stance::OpposedActive)),
    ("blocker", S(Stance::OpposedActive)),
    ("blocks us", S(Stance::OpposedActive)),
    ("enemy", S(Stance::OpposedActive)),
    ("detractor", S(Stance::OpposedActive)),
    ("unknown", S(Stance::Unknown)),
    ("stance unknown", S(Stance::Unknown)),
    // German
    ("letzte instanz", A(Authority::Final)),
    ("entscheidet", A(Authority::Final)),
    ("entscheider", A(Authority::Final)),
    ("entscheiderin", A(Authority::Final)),
    ("kann ja sagen", A(Authority::Final)),
    ("vetorecht", A(Authority::Veto)),
    ("hat veto", A(Authority::Veto)),
    ("kann nein sagen", A(Authority::Veto)),
    ("kann stoppen", A(Authority::Veto)),
    ("empfiehlt", A(Authority::Recommends)),
    ("nutzer", A(Authority::Uses)),
    ("nutzerin", A(Authority::Uses)),
    ("anwender", A(Authority::Uses)),
    ("anwenderin", A(Authority::Uses)),
    ("nutzt", A(Authority::Uses)),
    ("nutzt es", A(Authority::Uses)),
    ("ohne mitsprache", A(Authority::None)),
    ("keine mitsprache", A(Authority::None)),
    ("fürsprecher", S(Stance::Advocate)),
    ("fürsprecherin", S(Stance::Advocate)),
    ("für uns", S(Stance::Advocate)),
    ("auf unserer seite", S(Stance::Advocate)),
    ("befürworter", S(Stance::Advocate)),
    ("befürworterin", S(Stance::Advocate)),
    ("unterstützer", S(Stance::Advocate)),
    ("unterstützerin", S(Stance::Advocate)),
    ("gleichgültig", S(Stance::Indifferent)),
    ("unentschieden", S(Stance::Indifferent)),
    ("dagegen", S(Stance::OpposedPassive)),
    ("gegen uns", S(Stance::OpposedPassive)),
    ("gegner", S(Stance::OpposedPassive)),
    ("gegnerin", S(Stance::OpposedPassive)),
    ("skeptiker", S(Stance::OpposedPassive)),
    ("skeptikerin", S(Stance::OpposedPassive)),
    ("skeptisch", S(Stance::OpposedPassive)),
    ("passiv dagegen", S(Stance::OpposedPassive)),
    ("aktiv dagegen", S(Stance::OpposedActive)),
    ("blockierer", S(Stance::OpposedActive)),
    ("blockiererin", S(Stance::OpposedActive)),
    ("unbekannt", S(Stance::Unknown)),
];

/// Words that announce a sway ("sway 4", "Einfluss 4").
const SWAY: &[&str] = &["sway", "einfluss"];

/// Reads one line. `None` when it holds no name.
#[must_use]
pub fn parse(line: &str) -> Option<Captured> {
    let mut parts = parts(line).into_iter();
    let mut captured = Captured { name: parts.next()?, ..Captured::default() };
    let (mut authority, mut stance) = (None, None);
    for part in parts {
        let settled = match meaning(&part) {
            Some(Known::Authority(word)) => *authority.get_or_insert(word) == word,
            Some(Known::Stance(word)) => *stance.get_or_insert(word) == word,
            Some(Known::Sway(sway)) => *captured.sway.get_or_insert(sway) == sway,
            None => false,
        };
        if !settled {
            captured.keep(part);
        }
    }
    captured.authority = authority.unwrap_or_default();
    captured.stance = stance.unwrap_or_default();
    Some(captured)
}

/// The parts of a line: commas, semicolons and dashes with space around them stand between them.
#[must_use]
pub fn parts(line: &str) -> Vec<String> {
    let words = |part: &str| -> Vec<String> {
        let words: Vec<&str> = part.split_whitespace().collect();
        words.split(|word| matches!(*word, "-" | "–" | "—")).map(|words| words.join(" ")).collect()
    };
    line.split([',', ';', '，', '；']).flat_map(words).filter(|part| !part.is_empty()).collect()
}

/// Reads several people, one to a line.
#[must_use]
pub fn parse_lines(text: &str) -> Vec<Captured> {
    text.lines().filter_map(parse).collect()
}

impl Captured {
    /// Finds a place for a part that says nothing new. A second, different word of a known kind is no title.
    fn keep(&mut self, part: String) {
        if meaning(&part).is_some() {
            self.unread.push(part);
        } else if self.title.is_empty() {
            self.title = part;
        } else if self.unit.is_empty() {
            self.unit = part;
        } else {
            self.unread.push(part);
        }
    }

    /// The player, mapped in an opportunity when there is one; a stance is marked as said by `by` today. Unread parts
    /// become notes. Without an opportunity, authority and stance have no place to go and are dropped: ask for one first.
    #[must_use]
    pub fn into_stakeholder(self, opportunity: impl Into<Option<Id>>, today: Date, by: &str) -> Stakeholder {
        let mut person = Stakeholder {
            name: self.name,
            title: self.title,
            unit: self.unit,
            sway: self.sway,
            notes: self.unread.join("; "),
            ..Stakeholder::default()
        };
        if let Some(opportunity) = opportunity.into() {
            let position = person.position_mut(opportunity);
            position.authority = self.authority.into();
            position.stance = self.stance.into();
            position.marked = (self.stance != Stance::Unknown).then(|| Mark { on: Some(today), by: by.to_owned() });
        }
        person
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn meaning(part: &str) -> Option<Known> {
    let plain = one_line(&part.to_lowercase().replace(['-', '.', ':', '!', '='], " "));
    WORDS.iter().find(|(word, _)| *word == plain).map(|(_, known)| *known).or_else(|| sway(&plain))
}

/// `4/5`, `sway 4`, `sway 4/5`; a bare number is no sway.
fn sway(plain: &str) -> Option<Known> {
    let announced = SWAY.iter().find_map(|word| plain.strip_prefix(word)?.strip_prefix(' '));
    let (figure, scale) = match announced.unwrap_or(plain).split_once('/') {
        Some((figure, scale)) => (figure, Some(scale)),
        None => (announced?, None),
    };
    let figure: u8 = figure.trim().parse().ok()?;
    let fits = (1..=5).contains(&figure) && scale.is_none_or(|scale| scale.trim() == "5");
    fits.then_some(Known::Sway(figure))
}

#[cfg(test)]
#[path = "capture_tests.rs"]
mod tests;
