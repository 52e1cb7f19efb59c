//! The printed page as data, in two copies.
//!
//! The **prep** copy is ours and says so: stance, proof, motive, risk, the bold question. The **clean** copy may lie on
//! the customer's table: it is built from a short list of what may be seen, never by removing from the other.
//!
//! Either fits one page of A4 or US Letter, whatever somebody typed: [`sheet`] clips texts until it does, and
//! [`density`] says how tightly to set it. See `fit.rs` for what the print style must keep to.

pub(super) mod clean;
mod fit;
mod observer;
mod prep;

pub use fit::{Density, clip, density, fits, weight};

use crate::plan::{Call, Id, Observation, Plan, Stance};
use crate::playbook::Playbook;
use crate::text::Msg;
use fit::Room;
use std::fmt::Write;
use time::Date;

/// Whose eyes a copy is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copy {
    /// Ours: marked, with everything we believe.
    Prep,
    /// Theirs: nothing that may not lie on the customer's table.
    Clean,
    /// For whoever watches: marked, with the words to be said and boxes to tick.
    Observer,
}

/// How much of the worksheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// All twelve lines.
    Full,
    /// Three minutes: the heading and the starred lines.
    ThreeMinutes,
}

/// A page, spoken in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Whose eyes it is for.
    pub copy: Copy,
    /// The mark of the prep copy; `None` on a clean one.
    pub mark: Option<String>,
    /// The small word above the title.
    pub eyebrow: String,
    /// The call and the account.
    pub title: String,
    /// Opportunity, time, who does what: shown in one row with dots between.
    pub meta: Vec<String>,
    /// The lines.
    pub lines: Vec<Line>,
}

/// One line of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number on the worksheet, 2 to 12 (line 1 is the heading).
    pub number: u8,
    /// What it is called.
    pub label: String,
    /// Whether it belongs to the three-minute version.
    pub starred: bool,
    /// What it holds.
    pub body: Vec<Block>,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Plain words.
    Text(String),
    /// Words with a bold word before each, one after the other in the same paragraph: (bold word, words).
    Labelled(Vec<(String, String)>),
    /// Words to be said aloud, set larger; quotation marks included.
    Quote(String),
    /// A remark, set smaller.
    Note(String),
    /// A person.
    Person(PersonRow),
    /// A question with room to write.
    Question(QuestionRow),
    /// Boxes to tick.
    Checks {
        /// What is asked.
        label: String,
        /// The answers, and which are ticked.
        options: Vec<(String, bool)>,
    },
    /// Room to write by hand.
    Write {
        /// What belongs there, side by side on the first line; none for plain lines.
        labels: Vec<String>,
        /// How many lines.
        lines: u8,
    },
}

/// A person in the room.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PersonRow {
    /// The name.
    pub name: String,
    /// The job title; may be empty.
    pub title: String,
    /// Prep only: what they can decide.
    pub authority: String,
    /// Prep only: where they stand, for the mark beside the words.
    pub mark: Option<Stance>,
    /// Prep only: where they stand and what proves it.
    pub stance: String,
    /// Prep only: cares about, wanted, gains, risks.
    pub details: Vec<(String, String)>,
}

/// A question with room to write.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct QuestionRow {
    /// Its number in asking order.
    pub number: usize,
    /// The words.
    pub text: String,
    /// Prep only: whom to ask, and the gap it closes; may be empty.
    pub note: String,
    /// Prep only: the answer, once there is one.
    pub answer: String,
    /// Lines to write on.
    pub lines: u8,
}

/// What a page is made from.
#[derive(Clone, Copy)]
struct Made<'a> {
    plan: &'a Plan,
    playbook: &'a Playbook,
    call: &'a Call,
    today: Date,
    say: &'a dyn Fn(&Msg) -> String,
    room: Room,
}

/// The page of a call. Texts too long for one page end in "…", lists in "and 2 more".
#[must_use]
pub fn sheet(
    plan: &Plan,
    playbook: &Playbook,
    call: &Call,
    (copy, mode): (Copy, Mode),
    today: Date,
    say: &dyn Fn(&Msg) -> String,
) -> Sheet {
    fitted(|room: Room| {
        let page = Made { plan, playbook, call, today, say, room };
        let mut sheet = match copy {
            Copy::Prep => prep::sheet(&page),
            Copy::Clean => clean::sheet(&page),
            Copy::Observer => observer::sheet(&page, Id::default(), &Observation::default()),
        };
        if mode == Mode::ThreeMinutes {
            sheet.lines.retain(|line| matches!(line.number, 3 | 7 | 8));
        }
        sheet
    })
}

/// The observer's page of a call, with what they have filled in so far.
#[must_use]
pub fn observer_sheet(
    (plan, playbook): (&Plan, &Playbook),
    (id, call): (Id, &Call),
    seen: &Observation,
    today: Date,
    say: &dyn Fn(&Msg) -> String,
) -> Sheet {
    fitted(|room| observer::sheet(&Made { plan, playbook, call, today, say, room }, id, seen))
}

/// The page in the largest print and with the longest texts that fit.
fn fitted(make: impl Fn(Room) -> Sheet) -> Sheet {
    let fitting = fit::FIRST_TO_LAST.iter().map(|(room, most)| (make(*room), *most));
    let fitting = fitting.into_iter().find(|(sheet, most)| density(sheet) <= *most && fit::fits(sheet));
    fitting.map_or_else(|| make(Room::TIGHTEST), |(sheet, _)| sheet)
}

impl Block {
    /// The block as one text; several of them are set on rows of their own.
    #[must_use]
    pub fn flow(&self) -> String {
        match self {
            Self::Text(text) | Self::Note(text) | Self::Quote(text) => text.clone(),
            Self::Labelled(parts) => {
                parts.iter().map(|(label, text)| format!("{label}: {text}")).collect::<Vec<_>>().join(" · ")
            }
            Self::Person(row) => row.flow(),
            Self::Question(row) => row.flow(),
            Self::Checks { label, options } => {
                let boxes = options.iter().map(|(name, on)| format!("{} {name}", if *on { '☑' } else { '☐' }));
                let boxes = boxes.collect::<Vec<_>>().join(" ");
                if label.is_empty() { boxes } else { format!("{label}: {boxes}") }
            }
            Self::Write { labels, .. } if labels.is_empty() => "______".to_owned(),
            Self::Write { labels, .. } => {
                labels.iter().map(|label| format!("{label}: ______")).collect::<Vec<_>>().join(" · ")
            }
        }
    }
}

impl PersonRow {
    fn flow(&self) -> String {
        let head = [&self.name, &self.title, &self.authority, &self.stance].into_iter().filter(|part| !part.is_empty());
        let mut text = head.map(String::as_str).collect::<Vec<_>>().join(", ");
        for (label, value) in &self.details {
            let _ = write!(text, " · {label}: {value}");
        }
        text
    }
}

impl QuestionRow {
    fn flow(&self) -> String {
        let note = if self.note.is_empty() { String::new() } else { format!(" ({})", self.note) };
        let answer = if self.answer.is_empty() { String::new() } else { format!(" → {}", self.answer) };
        format!("{}. {}{note}{answer}", self.number, self.text)
    }
}

impl Sheet {
    /// The page as plain text, for copying.
    #[must_use]
    pub fn plain_text(&self) -> String {
        let mut text = self.mark.as_ref().map(|mark| format!("[{mark}]\n")).unwrap_or_default();
        let _ = writeln!(text, "{} · {}", self.eyebrow, self.title);
        if !self.meta.is_empty() {
            let _ = writeln!(text, "{}", self.meta.join(" · "));
        }
        for line in &self.lines {
            let _ = writeln!(text, "\n{}{}", line.label, if line.starred { " *" } else { "" });
            for block in &line.body {
                let _ = writeln!(text, "  {}", block.flow());
            }
        }
        text
    }
}

impl Made<'_> {
    fn speak(&self, msg: &Msg) -> String {
        (self.say)(msg)
    }

    /// A text of full length.
    fn long(&self, text: &str) -> String {
        fit::clip(text, self.room.long)
    }

    /// A text of half a row.
    fn short(&self, text: &str) -> String {
        fit::clip(text, self.room.short)
    }

    /// A word or two beside others.
    fn brief(&self, text: &str) -> String {
        fit::clip(text, self.room.brief)
    }
}

#[cfg(test)]
mod tests;
