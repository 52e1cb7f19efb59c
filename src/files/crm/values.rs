//! Figures, dates, domains and words as other systems write them.

use crate::plan::{AccountKind, Money};
use time::{Date, Month};

/// How a file writes what can be read in two ways.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Style {
    /// Whether `03/04/2026` is the third of April.
    pub day_first: bool,
    /// Whether `1.234,5` has a decimal comma.
    pub decimal_comma: bool,
    /// The currency of amounts that name none.
    pub currency: String,
}

/// A date: ISO, with dots (day first), or with slashes (by the file's style); a time of day behind it is passed over.
pub(super) fn date(text: &str, day_first: bool) -> Option<Date> {
    let day = text.split([' ', 'T', ',']).next().unwrap_or_default();
    let parts: Vec<&str> = day.split(['-', '/', '.']).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    let number = |text: &str| text.parse::<u16>().ok().filter(|_| text.len() <= 4);
    let (first, second, third) = (number(a)?, number(b)?, number(c)?);
    let (year, month, day) = match (a.len(), day_first || day.contains('.')) {
        (4, _) => (first, second, third),
        (_, true) => (third, second, first),
        (_, false) => (third, first, second),
    };
    let year = if year < 100 && c.len() == 2 { year + 2000 } else { year };
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    // A year of three digits is a slip.
    let year = Some(i32::from(year)).filter(|year| (1900..=2200).contains(year))?;
    Date::from_calendar_date(year, month, u8::try_from(day).ok()?).ok()
}

/// Whether dates with slashes begin with the day, by what cannot be read otherwise; `None` when either is possible.
pub(super) fn day_first<'a>(texts: impl Iterator<Item = &'a str>) -> Option<bool> {
    for text in texts.filter(|text| text.contains('/')) {
        let mut parts = text.split([' ', '/']).map(|part| (part.len(), part.parse::<u16>().unwrap_or_default()));
        match (parts.next(), parts.next()) {
            (Some((4, _)), _) => {}
            (Some((_, 13..)), _) => return Some(true),
            (_, Some((_, 13..))) => return Some(false),
            _ => {}
        }
    }
    None
}

/// Whether figures have a decimal comma: what stands before one or two last digits decides.
pub(super) fn decimal_comma<'a>(texts: impl Iterator<Item = &'a str>) -> Option<bool> {
    let mut found = None;
    for text in texts {
        let figure = text.trim_matches(|c: char| !c.is_ascii_digit());
        let Some(at) = figure.rfind([',', '.']) else { continue };
        let decimals = figure.len() - at - 1;
        let comma = figure.get(at..).is_some_and(|rest| rest.starts_with(','));
        let both = figure.contains(',') && figure.contains('.');
        if both || (1..=2).contains(&decimals) {
            found = Some(comma);
        }
    }
    found
}

/// An amount in whole units: `50000`, `50,000.00`, `€ 12.000`, `USD 1,200.5`, `(1,200)`. The currency is that of the
/// figure, else of its column, else of the style.
pub(super) fn money(text: &str, column: &str, style: &Style) -> Option<Money> {
    let negative = text.contains('-') || (text.contains('(') && text.contains(')'));
    let (group, point) = if style.decimal_comma { ('.', ',') } else { (',', '.') };
    let mut figure = String::new();
    let mut words = String::new();
    for c in text.chars() {
        match c {
            '0'..='9' => figure.push(c),
            c if c == point => figure.push('.'),
            c if c == group || c.is_whitespace() || matches!(c, '\'' | '’' | '-' | '(' | ')' | '\u{202F}') => {}
            c => words.push(c),
        }
    }
    let amount: f64 = figure.parse().ok()?;
    let amount = if negative { -amount.round() } else { amount.round() };
    let currency = currency(&words).or_else(|| currency(column)).unwrap_or_else(|| style.currency.clone());
    let known = words.is_empty() || self::currency(&words).is_some();
    #[allow(clippy::cast_possible_truncation)] // held below what a figure keeps exactly
    (known && amount.abs() < 1e15).then_some(Money { amount: amount as i64, currency })
}

/// A currency by its code or sign.
pub(super) fn currency(text: &str) -> Option<String> {
    let code = match text.trim() {
        "€" | "Euro" | "euro" => "EUR",
        "$" | "US$" | "US Dollar" => "USD",
        "£" | "Pound Sterling" => "GBP",
        "¥" => "JPY",
        "Fr." => "CHF",
        code => code,
    };
    let code = code.to_uppercase();
    (code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase())).then_some(code)
}

/// Customer or prospect, from the words of common systems.
pub(super) fn kind(text: &str) -> Option<AccountKind> {
    let text = text.to_lowercase();
    let starts = |words: &[&str]| words.iter().any(|word| text.starts_with(word));
    if starts(&["customer", "client", "existing", "kunde", "bestandskunde"]) {
        Some(AccountKind::Customer)
    } else if starts(&[
        "prospect",
        "lead",
        "opportunity",
        "marketing",
        "sales",
        "subscriber",
        "interessent",
        "potenzial",
    ]) {
        Some(AccountKind::Prospect)
    } else {
        None
    }
}

/// `http://www.acme.com/about` is `acme.com`.
pub(super) fn domain(text: &str) -> String {
    let text = text.to_lowercase();
    let text = text.split_once("://").map_or(text.as_str(), |(_, rest)| rest);
    let host = text.split(['/', '?', '#']).next().unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host).to_owned()
}

/// Providers whose domain says nothing of whom somebody works for.
const PUBLIC: &[&str] = &[
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "yahoo.com",
    "icloud.com",
    "aol.com",
    "gmx.de",
    "gmx.net",
    "web.de",
    "t-online.de",
    "proton.me",
    "protonmail.com",
];

/// The domain of a mail address, unless anybody may have one there.
pub(super) fn mail_domain(email: &str) -> String {
    let domain = email.rsplit_once('@').map(|(_, host)| host.trim().to_lowercase()).unwrap_or_default();
    if PUBLIC.contains(&domain.as_str()) { String::new() } else { domain }
}

/// Yes or no, in the words of common systems.
pub(super) fn yes(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "true" | "1" | "yes" | "y" | "x" | "ja" | "wahr" => Some(true),
        "false" | "0" | "no" | "n" | "nein" | "falsch" => Some(false),
        _ => None,
    }
}

/// A count as systems and people write it: `1200`, `1,200`, `1.200`, `1 200`, `350.0`, `6.0E2`.
pub(super) fn count(text: &str) -> Option<u32> {
    let marks = [',', '.', '\'', '’', ' ', '\u{A0}', '\u{202F}'];
    let mut groups = text.split(marks);
    let first = groups.next().is_some_and(|group| (1..=3).contains(&group.len()));
    if text.contains(marks)
        && first
        && groups.all(|group| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit()))
    {
        return text.replace(marks, "").parse().ok();
    }
    text.parse().ok().or_else(|| {
        let figure: f64 = text.parse().ok()?;
        let whole = figure.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&figure);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // checked in the line above
        whole.then_some(figure as u32)
    })
}

/// Nothing to read in it, or characters lost on the way (`�`, or question marks in their place).
pub(super) fn unreadable(name: &str) -> bool {
    let lost = name.contains(char::REPLACEMENT_CHARACTER);
    lost || name.contains("??") || !name.chars().any(char::is_alphanumeric)
}

/// Names that differ in case and white space only are the same.
pub(super) fn same(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
#[path = "values_tests.rs"]
mod tests;
