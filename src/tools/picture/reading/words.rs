//! Words inside sentences.

use crate::plan::days_between;
use crate::text::Msg;
use time::Date;

/// Longest stretch of somebody's own words repeated in a fact, in characters.
const LONGEST: usize = 120;

/// How long ago, as people say it.
#[must_use]
pub fn when(day: Option<Date>, today: Date) -> Msg {
    match day {
        None => msg!("players-undated"),
        Some(day) if day > today => msg!("players-on", date = day),
        Some(day) => msg!("players-ago", days = days_between(day, today)),
    }
}

/// Somebody's own words, shortened to what a fact has room for, without the marks and the stop the message brings itself.
#[must_use]
pub fn quote(text: &str) -> String {
    let text = text.trim().trim_matches(['“', '”', '„', '"', '«', '»', '.']).trim();
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let kept: String = text.chars().take(LONGEST).collect();
    format!("{}…", kept.trim_end())
}
