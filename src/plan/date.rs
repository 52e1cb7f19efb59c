//! Calendar dates, instants and times of day. Nothing here reads a clock: today is always handed in.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use time::Date;

/// An instant: milliseconds since 1970-01-01T00:00:00 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Stamp(pub i64);

impl Stamp {
    /// The UTC date this instant falls on; `None` outside the years −9999 to 9999.
    #[must_use]
    pub fn date(self) -> Option<Date> {
        time::OffsetDateTime::from_unix_timestamp(self.0.div_euclid(1000)).ok().map(time::OffsetDateTime::date)
    }
}

/// Whole days from `from` to `to`; negative when `to` is earlier.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i64 {
    (to - from).whole_days()
}

/// A time of day in minutes since midnight (0 to 1439), written `HH:MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// `None` unless the hour is below 24 and the minute below 60.
    #[must_use]
    pub fn new(hour: u16, minute: u16) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self(hour * 60 + minute))
    }

    /// Minutes since midnight, 0 to 1439.
    #[must_use]
    pub fn minutes(self) -> u16 {
        self.0
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl FromStr for TimeOfDay {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parsed = text.split_once(':').and_then(|(h, m)| Self::new(h.parse().ok()?, m.get(..2)?.parse().ok()?));
        parsed.ok_or_else(|| format!("not a time of day: {text}"))
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}

#[allow(missing_docs)] // the macro writes it without
mod made {
    time::serde::format_description!(pub iso_format, Date, "[year]-[month]-[day]");
}

/// A date as stored plans and files write it: `2026-11-22`.
#[must_use]
pub fn iso_text(date: Date) -> String {
    date.to_string()
}

/// The date of such a text; `None` when it is none.
#[must_use]
pub fn iso_day(text: &str) -> Option<Date> {
    Date::parse(text, time::macros::format_description!("[year]-[month]-[day]")).ok()
}

/// Dates as `2026-11-22` in stored plans and files.
pub mod iso {
    pub use super::made::iso_format::{deserialize, serialize};
    /// The same for optional dates.
    pub mod option {
        pub use super::super::made::iso_format::option::{deserialize, serialize};
    }
}

/// A date in the JSON Schema of the file format.
#[cfg(test)]
pub(super) struct Day;

#[cfg(test)]
impl schemars::JsonSchema for Day {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A calendar day, such as 2026-11-22.",
            "type": "string",
            "pattern": r"^\d{4}-\d{2}-\d{2}$",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_day_are_checked() {
        assert_eq!("09:05".parse::<TimeOfDay>().unwrap().minutes(), 545);
        assert_eq!(TimeOfDay::new(23, 59).unwrap().to_string(), "23:59");
        for bad in ["24:00", "12:60", "noon", "", "1", "12:", "٠٩:٠٠"] {
            assert!(bad.parse::<TimeOfDay>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_day_is_read_as_it_is_written() {
        let day = time::macros::date!(2026 - 11 - 22);
        assert_eq!(iso_day(&iso_text(day)), Some(day));
        for bad in ["2026-11-31", "22.11.2026", "2026-11-22T09:00", ""] {
            assert_eq!(iso_day(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_stamp_outside_the_calendar_has_no_date() {
        assert!(Stamp(i64::MAX).date().is_none());
        assert_eq!(Stamp(-1).date().unwrap().to_string(), "1969-12-31");
    }
}
