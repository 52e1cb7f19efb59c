//! Building an insight: facts are gathered one by one, and the oldest of them gives its age.

use crate::insight::{Ask, Because, Insight, Severity, Source};
use crate::plan::{
    About, Aspect, Authority, Basis, EntityKind, Evidence, EvidenceKind, Id, Plan, Purpose, Stance, Words, days_between,
};
use crate::text::Msg;
use crate::tools::Readings;
use crate::tools::people::reading::{Held, Player, Reading, Sale};
use time::Date;

/// Longest stretch of somebody's own words repeated in a fact, in characters.
const LONGEST_QUOTE: usize = 120;
/// Most facts of one sort in an insight.
pub const MOST: usize = 3;

/// What all insights of a rule share.
#[derive(Debug, Clone, Copy)]
pub struct Head {
    /// The rule's id.
    pub id: &'static str,
    /// Act, watch or strength.
    pub severity: Severity,
    /// Where the rule comes from.
    pub source: Source,
}

/// Lets a rule look at every open opportunity with players in it.
pub fn each_sale<'a>(read: &Readings<'_, 'a>, look: impl Fn(&Reading<'a>, &Sale<'a>) -> Vec<Insight>) -> Vec<Insight> {
    read.people.sales().iter().flat_map(|sale| look(read.people, sale)).collect()
}

/// The facts gathered for one insight.
pub struct Case<'r, 'a> {
    reading: &'r Reading<'a>,
    sale: &'r Sale<'r>,
    because: Vec<Because>,
    oldest: i64,
}

impl<'r, 'a> Case<'r, 'a> {
    pub fn new(reading: &'r Reading<'a>, sale: &'r Sale<'r>) -> Self {
        Self { reading, sale, because: Vec::new(), oldest: 0 }
    }

    /// Adds a fact and the row that holds it.
    pub fn fact(mut self, text: Msg, about: About) -> Self {
        self.because.push(Because { text, about });
        self
    }

    /// Lets a day count for the age of the insight.
    pub fn since(mut self, day: Option<Date>) -> Self {
        self.oldest = day.map_or(0, |day| days_between(day, self.reading.today)).max(self.oldest);
        self
    }

    /// Who marked the stance, and when.
    pub fn marked(self, player: &Player<'_>) -> Self {
        let stance = stance_word(player.stance());
        let mark = player.position.marked.clone().unwrap_or_default();
        let text = match (mark.by.trim(), mark.on) {
            ("", None) => msg!("players-fact-marked-only", stance = stance),
            ("", Some(_)) => msg!("players-fact-marked-on", stance = stance, when = when(self.reading, mark.on)),
            (by, _) => msg!("players-fact-marked", stance = stance, by = by, when = when(self.reading, mark.on)),
        };
        let about = player.about(self.sale, Aspect::Stance);
        self.fact(text, about).since(mark.on)
    }

    /// What they can do to the decision, and where they stand.
    pub fn standing(self, player: &Player<'_>) -> Self {
        let text = msg!(
            "players-fact-standing",
            name = &player.person.name,
            authority = authority_word(player.position.authority.get()),
            stance = stance_word(player.stance()),
        );
        let about = player.about(self.sale, Aspect::Authority);
        self.fact(text, about)
    }

    /// What proves the stance, or proved it once, or supports it without proving it; at worst that nothing does.
    pub fn proof(self, player: &Player<'_>) -> Self {
        let backed = self.reading.backed(self.sale, player);
        match backed.by.or(backed.expired).and_then(|piece| self.reading.plan.evidence.get(&piece.evidence)) {
            Some(row) => self.evidence(player, row),
            None => self.soft(player),
        }
    }

    /// What supports the stance without proving it; at worst that nothing does.
    pub fn soft(self, player: &Player<'_>) -> Self {
        let soft = self.reading.soft_support(player.id, self.sale.id, player.stance());
        if soft.is_empty() {
            let text = msg!("players-fact-nothing", name = &player.person.name, opportunity = self.sale.name());
            let about = player.about(self.sale, Aspect::Stance);
            return self.fact(text, about);
        }
        soft.into_iter().take(MOST).fold(self, |case, (_, row)| case.evidence(player, row))
    }

    /// One piece of evidence about the player.
    pub fn evidence(self, player: &Player<'_>, row: &Evidence) -> Self {
        let when = when(self.reading, row.on);
        let words = quote(&row.text);
        let text = match (row.kind == EvidenceKind::Did, words.as_str()) {
            _ if !matches!(row.basis.get(), Basis::FirstHand | Basis::Document) => {
                let source = source_word(self.reading.plan, row);
                match words.as_str() {
                    "" => msg!("players-fact-soft", source = source, when = when),
                    words => msg!("players-fact-soft-words", source = source, when = when, words = words),
                }
            }
            (true, "") => msg!("players-fact-did-something", when = when),
            (true, words) => msg!("players-fact-did", words = words, when = when),
            (false, "") => msg!("players-fact-said-something", when = when),
            (false, words) => msg!("players-fact-said", words = words, when = when),
        };
        self.fact(text, row.about.clone()).since(row.on).and_of(player)
    }

    /// When they were last met.
    pub fn last_met(self, player: &Player<'_>) -> Self {
        let name = &player.person.name;
        match self.reading.last_met(player.id) {
            Some(held) => {
                let text = msg!("players-fact-met", name = name, when = when(self.reading, held.day));
                self.fact(text, call(held))
            }
            None => {
                let about = player.about(self.sale, Aspect::Relationship);
                self.fact(msg!("players-fact-never-met", name = name), about)
            }
        }
    }

    /// The finished insight.
    pub fn tells(self, head: Head, subject: About, headline: Msg, ask: Ask) -> Insight {
        Insight {
            rule: head.id,
            severity: head.severity,
            subject,
            headline,
            because: self.because,
            ask: Some(ask),
            todo: None,
            source: head.source,
            at_stake: self.sale.at_stake(),
            age: self.oldest,
        }
    }

    /// Facts about evidence are about the person in this sale, even where the row speaks of people in general.
    fn and_of(mut self, player: &Player<'_>) -> Self {
        if let Some(last) = self.because.last_mut().filter(|last| last.about.id != player.id) {
            last.about = player.about(self.sale, Aspect::Stance);
        }
        self
    }
}

/// How long ago, as people say it.
pub fn when(reading: &Reading<'_>, day: Option<Date>) -> Msg {
    match day {
        None => msg!("players-undated"),
        Some(day) if day > reading.today => msg!("players-on", date = day),
        Some(day) => msg!("players-ago", days = days_between(day, reading.today)),
    }
}

/// An ordinary question.
pub fn ask(text: Msg, purpose: Purpose, to: Option<Id>, about: About) -> Ask {
    Ask { text, purpose, to, about, softener: None, risk: None }
}

/// A held call as a fact's place.
pub fn call(held: &Held<'_>) -> About {
    About::whole(EntityKind::Call, held.id)
}

/// Where a person stands, inside a sentence.
pub fn stance_word(stance: Stance) -> Msg {
    match stance {
        Stance::Unknown => msg!("players-stance-unknown"),
        known => Msg::dynamic(format!("stance-{}", known.word().replace('_', "-"))),
    }
}

/// What a person can decide, inside a sentence.
pub fn authority_word(authority: Authority) -> Msg {
    match authority {
        Authority::Unknown => msg!("players-authority-unknown"),
        known => Msg::dynamic(format!("authority-{}", known.word().replace('_', "-"))),
    }
}

/// Where soft support comes from: hearsay from somebody, acquaintance, belief.
fn source_word(plan: &Plan, row: &Evidence) -> Msg {
    let basis = Msg::dynamic(format!("basis-{}", row.basis.get().word().replace('_', "-")));
    match row.from.filter(|from| *from != row.about.id).and_then(|from| plan.stakeholders.get(&from)) {
        Some(from) => msg!("players-source-from", basis = basis, name = &from.name),
        None => basis,
    }
}

/// Somebody's own words, shortened to what a fact has room for. The message brings its own quotation marks and stops;
/// marks inside become single ones, and one that was cut open is closed.
pub fn quote(text: &str) -> String {
    let marks = ['“', '”', '„', '"', '«', '»'];
    let text = text.trim().trim_matches('.').trim();
    let bare = text.trim_matches(marks).trim_matches('.').trim();
    let text = if bare.contains(marks) { text } else { bare };
    let mut open = false;
    let mut kept = String::new();
    for c in text.chars().take(LONGEST_QUOTE) {
        open ^= marks.contains(&c);
        kept.push(match (marks.contains(&c), open) {
            (false, _) => c,
            (true, true) => '‘',
            (true, false) => '’',
        });
    }
    if text.chars().nth(LONGEST_QUOTE).is_some() {
        kept = format!("{}…", kept.trim_end());
    }
    if open { kept + "’" } else { kept }
}

/// Names as an argument of a message ("A, B and C"), at most three of them.
pub fn names(players: &[&Player<'_>]) -> Vec<String> {
    players.iter().take(MOST).map(|player| player.person.name.clone()).collect()
}
