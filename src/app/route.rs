//! Where the user is, as the part of the URL behind `#`: it survives reload, bookmarks and any static host.

use crate::plan::{Id, Words, iso_day, iso_text};
use std::fmt;
use std::str::FromStr;
use time::Date;

/// The user's own accounts, the sample, which has a database of its own, or a file that is only looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Space {
    /// Real data.
    #[default]
    Own,
    /// The sample account's sandbox.
    Sample,
    /// A plan from a file, to be looked at.
    File,
}

impl Space {
    /// The name of its database, journal and channel.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Sample => "sample",
            Self::File => "file",
        }
    }
}

/// A place in a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Place {
    /// What to do next; the three doors while there is nothing yet.
    #[default]
    Today,
    /// All accounts.
    Accounts,
    /// All calls.
    Calls,
    /// One of the places of those who lead a team; one of its rows opened.
    Lead(Lead, Option<Id>),
    /// The workshops of those who train; one of them opened.
    Workshops(Option<Id>),
    /// A workshop's board, with who said what of one person of its case.
    WorkshopPerson(Id, Id),
    /// Bringing files in.
    Import,
    /// How the organisation sells.
    Playbook,
    /// Name, language, theme, data.
    Settings,
    /// A week of all calls: the one that holds the day, this one without a day.
    Week(Option<Date>),
    /// The sheet of somebody who watches a call, by the id it is kept under.
    Observe(Id),
    /// Inside one account.
    Account(Id, Tab),
}

impl Place {
    /// The page that shows it: an opened row, or another copy of a printed sheet, is no other page.
    #[must_use]
    pub fn page(self) -> Self {
        let (id, tab) = match self {
            Self::Account(id, tab) => (id, tab),
            Self::Week(_) => return Self::Week(None),
            Self::Lead(lead, _) => return Self::Lead(lead, None),
            Self::Workshops(_) | Self::WorkshopPerson(..) => return Self::Workshops(None),
            place => return place,
        };
        let tab = match tab {
            Tab::Week(_) => Tab::Week(None),
            Tab::People(_) => Tab::People(None),
            Tab::Planning(tool, _) => Tab::Planning(tool, None),
            Tab::Debriefs(_) => Tab::Debriefs(None),
            Tab::Sheet { call, .. } => Tab::Sheet { call, clean: false, short: false },
            tab => tab,
        };
        Self::Account(id, tab)
    }

    /// Whether it names a row that is opened on its page.
    #[must_use]
    pub fn names_a_row(self) -> bool {
        matches!(self, Self::Account(_, Tab::People(Some(_)) | Tab::Planning(_, Some(_)) | Tab::Debriefs(Some(_))))
            || matches!(self, Self::Lead(_, Some(_)) | Self::Workshops(Some(_)) | Self::WorkshopPerson(..))
    }
}

/// A place inside an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tab {
    /// The account itself: what it is, its opportunities, what we know.
    Profile,
    /// The players; one of them opened.
    People(Option<Id>),
    /// A planning tool; one of its rows opened.
    Planning(Planning, Option<Id>),
    /// The account's calls.
    Calls,
    /// A week of the account's calls.
    Week(Option<Date>),
    /// One call's worksheet.
    Call(Id),
    /// One call's debrief.
    Debrief(Id),
    /// Who changed what, and when.
    History,
    /// Looking at the plan together, two people for a quarter of an hour.
    Review,
    /// One strategic account review: before, in and after the room.
    Meeting(Id),
    /// Why sales were won or lost; one of them opened.
    Debriefs(Option<Id>),
    /// Asking somebody to observe a call.
    Observer(Id),
    /// One call's printed page.
    Sheet {
        /// The call.
        call: Id,
        /// Without anything private.
        clean: bool,
        /// The starred lines only.
        short: bool,
    },
}

words! {
    /// The places of those who lead a team; the word is the one in the address.
    Lead {
        /// What waits for whoever leads: insights by rep, reviews, pinned questions, plans that were sent.
        Team = "team",
        /// Does what is pursued serve the strategy.
        Portfolio = "portfolio",
        /// The account reviews, before and after.
        Reviews = "reviews",
        /// Why sales were won and lost.
        Debriefs = "debriefs",
        /// Private notes of whoever coaches.
        Coaching = "coaching",
        /// How the way of working takes hold.
        Adoption = "adoption",
    }
}

words! {
    /// The planning tools that have a place of their own; the word is the one in the address.
    Planning {
        /// Discovery.
        Picture = "picture",
        /// How they buy.
        Buying = "buying",
        /// What they could do instead.
        Threat = "threat",
        /// What we are worth to them.
        Value = "value",
        /// Where growth hides.
        Growth = "growth",
        /// How we mean to win.
        Strategy = "strategy",
        /// The sales by stage.
        Funnel = "funnel",
        /// The whole plan on one page.
        Page = "plan",
    }
}

/// A place in a space: what the address bar holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Route {
    /// Own accounts or the sample.
    pub space: Space,
    /// Where in it.
    pub place: Place,
}

impl Route {
    /// A place in a space.
    #[must_use]
    pub fn new(space: Space, place: Place) -> Self {
        Self { space, place }
    }

    /// The link to it.
    #[must_use]
    pub fn href(&self) -> String {
        format!("#{self}")
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.space != Space::Own {
            write!(f, "/{}", self.space.name())?;
        }
        match self.place {
            Place::Today => f.write_str("/"),
            Place::Accounts => f.write_str("/accounts"),
            Place::Calls => f.write_str("/calls"),
            Place::Lead(lead, row) => write!(f, "/{}{}", lead.word(), slashed(row)),
            Place::Workshops(row) => write!(f, "/workshops{}", slashed(row)),
            Place::WorkshopPerson(id, person) => write!(f, "/workshops/{id}/{person}"),
            Place::Import => f.write_str("/import"),
            Place::Playbook => f.write_str("/playbook"),
            Place::Settings => f.write_str("/settings"),
            Place::Week(day) => write!(f, "/calls/week{}", slashed(day.map(iso_text))),
            Place::Observe(call) => write!(f, "/observe/{call}"),
            Place::Account(id, tab) => write!(f, "/accounts/{id}{tab}"),
        }
    }
}

impl fmt::Display for Tab {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Profile => Ok(()),
            Self::People(None) => f.write_str("/people"),
            Self::People(Some(person)) => write!(f, "/people/{person}"),
            Self::Planning(tool, None) => write!(f, "/{}", tool.word()),
            Self::Planning(tool, Some(row)) => write!(f, "/{}/{row}", tool.word()),
            Self::Calls => f.write_str("/calls"),
            Self::History => f.write_str("/history"),
            Self::Review => f.write_str("/review"),
            Self::Meeting(review) => write!(f, "/review/{review}"),
            Self::Debriefs(row) => write!(f, "/debriefs{}", slashed(*row)),
            Self::Week(day) => write!(f, "/calls/week{}", slashed(day.map(iso_text))),
            Self::Observer(call) => write!(f, "/calls/{call}/observer"),
            Self::Call(call) => write!(f, "/calls/{call}"),
            Self::Debrief(call) => write!(f, "/calls/{call}/debrief"),
            Self::Sheet { call, clean, short } => {
                let copy = if *clean { "clean" } else { "prep" };
                write!(f, "/calls/{call}/sheet/{copy}{}", if *short { "/short" } else { "" })
            }
        }
    }
}

/// The end of an address; nothing where there is none.
fn slashed<T: fmt::Display>(end: Option<T>) -> String {
    end.map(|end| format!("/{end}")).unwrap_or_default()
}

/// The day at the end of an address; `Err` for what is none.
fn day(rest: &[&str]) -> Result<Option<Date>, ()> {
    match rest {
        [] => Ok(None),
        [day] => iso_day(day).map(Some).ok_or(()),
        _ => Err(()),
    }
}

/// The row at the end of an address, where there is one; `None` for what is none.
#[allow(clippy::option_option)] // no row is a place, and what is no row is none
fn row(rest: &[&str]) -> Option<Option<Id>> {
    match rest {
        [] => Some(None),
        [row] => row.parse().ok().map(Some),
        _ => None,
    }
}

/// The text is no place of this app.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no such place: {0}")]
pub struct NoSuchPlace(pub String);

impl FromStr for Route {
    type Err = NoSuchPlace;

    /// Reads what follows `#`; an empty text is the start.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let lost = || NoSuchPlace(text.to_owned());
        let mut parts: Vec<&str> = text.split('/').filter(|part| !part.is_empty()).collect();
        let space = [Space::Sample, Space::File].into_iter().find(|space| parts.first() == Some(&space.name()));
        if space.is_some() {
            parts.remove(0);
        }
        let space = space.unwrap_or_default();
        let place = match parts.as_slice() {
            [] | ["today"] => Place::Today,
            ["accounts"] => Place::Accounts,
            ["calls"] => Place::Calls,
            ["workshops", id, person] => {
                Place::WorkshopPerson(id.parse().map_err(|_| lost())?, person.parse().map_err(|_| lost())?)
            }
            ["workshops", rest @ ..] => Place::Workshops(row(rest).ok_or_else(lost)?),
            ["calls", "week", rest @ ..] => Place::Week(day(rest).map_err(|()| lost())?),
            ["observe", call] => Place::Observe(call.parse().map_err(|_| lost())?),
            ["import"] => Place::Import,
            ["playbook"] => Place::Playbook,
            ["settings"] => Place::Settings,
            ["accounts", id, rest @ ..] => Place::Account(id.parse().map_err(|_| lost())?, tab(rest).ok_or_else(lost)?),
            [word, rest @ ..] => Place::Lead(Lead::from_word(word).ok_or_else(lost)?, row(rest).ok_or_else(lost)?),
        };
        Ok(Self { space, place })
    }
}

fn tab(parts: &[&str]) -> Option<Tab> {
    Some(match parts {
        [] => Tab::Profile,
        ["people"] => Tab::People(None),
        ["people", person] => Tab::People(Some(person.parse().ok()?)),
        ["calls"] => Tab::Calls,
        ["calls", "week", rest @ ..] => Tab::Week(day(rest).ok()?),
        ["history"] => Tab::History,
        ["review"] => Tab::Review,
        ["review", review] => Tab::Meeting(review.parse().ok()?),
        ["debriefs", rest @ ..] => Tab::Debriefs(row(rest)?),
        ["calls", call, "observer"] => Tab::Observer(call.parse().ok()?),
        ["calls", call] => Tab::Call(call.parse().ok()?),
        ["calls", call, "debrief"] => Tab::Debrief(call.parse().ok()?),
        ["calls", call, "sheet", copy @ ("prep" | "clean"), rest @ ..] => Tab::Sheet {
            call: call.parse().ok()?,
            clean: *copy == "clean",
            short: match rest {
                [] => false,
                ["short"] => true,
                _ => return None,
            },
        },
        [tool] => Tab::Planning(Planning::from_word(tool)?, None),
        [tool, row] => Tab::Planning(Planning::from_word(tool)?, Some(row.parse().ok()?)),
        _ => return None,
    })
}

#[cfg(test)]
#[path = "route_tests.rs"]
mod tests;
