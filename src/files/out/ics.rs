//! Days and times as calendar entries (RFC 5545): calls, reviews, what is due.

use crate::plan::{Id, Stamp};
use serde::{Deserialize, Serialize};
use time::Date;

/// What a calendar is told of a row. It crosses to the worker as JSON. No alarms: when to be reminded is the reader's
/// choice. No attendees either: a calendar that reads one may send out invitations nobody asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The row: a call, a review, a move. Its entry keeps this identity, so that taking it in again updates the entry.
    pub row: Id,
    /// The instant it is exported; of two exports of a row the later one counts.
    pub made: Stamp,
    /// When it is.
    pub when: When,
    /// What it is called.
    pub title: String,
    /// The agenda.
    pub text: String,
}

/// When something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum When {
    /// On a day, nobody has said at which time.
    Day(#[serde(with = "crate::plan::iso_date")] Date),
    /// At an instant, for so many minutes. The instant is worked out where the time was typed, so that a reader in another
    /// time zone sees it on their own clock.
    At(Stamp, u16),
}

/// The calendar file, with an entry for each; `None` for an instant outside the calendar.
#[must_use]
pub fn calendar(events: &[Event]) -> Option<String> {
    use icalendar::{Calendar, Property};
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Groundplan//Groundplan//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    for event in events {
        calendar.push(entry(event)?);
    }
    Some(calendar.to_string())
}

fn entry(event: &Event) -> Option<icalendar::Event> {
    use icalendar::{Component, EventLike};
    let mut entry = icalendar::Event::new();
    let made = instant(event.made)?;
    entry.uid(&format!("{}@groundplan", event.row)).timestamp(made).last_modified(made);
    // Counted in minutes since 1970, which grows with every export and stays below the highest whole number of the format.
    entry.sequence(u32::try_from(event.made.0.div_euclid(60_000)).unwrap_or_default());
    entry.summary(&plain(&event.title)).description(&plain(&event.text));
    match event.when {
        When::Day(day) => {
            // The end is the first day after it (RFC 5545, 3.6.1).
            let month = u32::from(u8::from(day.month()));
            let day = chrono::NaiveDate::from_ymd_opt(day.year(), month, day.day().into())?;
            entry.starts(day).ends(day.succ_opt()?);
        }
        When::At(start, minutes) => {
            let end = Stamp(start.0.checked_add(i64::from(minutes.max(1)) * 60_000)?);
            entry.starts(instant(start)?).ends(instant(end)?);
        }
    }
    Some(entry.done())
}

fn instant(at: Stamp) -> Option<chrono::DateTime<chrono::Utc>> {
    chrono::DateTime::from_timestamp_millis(at.0)
}

/// Words without characters that would break the file's lines.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|c| !c.is_control() || *c == '\n').collect()
}

#[cfg(test)]
#[path = "ics_tests.rs"]
mod tests;
