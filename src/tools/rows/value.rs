//! Between what a row stores and what a field shows: text either way.

use super::{Field, Kind};
use crate::plan::Money;
use serde_json::{Value, json};
use time::Date;
use time::macros::format_description;

/// What a field's input holds for a row: text as stored, a date as `2026-11-22`, an amount as `420000 EUR`, `true` for a
/// tick, an id for another row; empty for nothing.
#[must_use]
pub fn read(row: &Value, field: &Field) -> String {
    read_at(row, field.kind, field.path())
}

/// The same by the way to the value.
#[must_use]
pub fn read_at<'a>(row: &Value, kind: Kind, mut path: impl Iterator<Item = &'a str>) -> String {
    match path.try_fold(row, |here, name| here.get(name)) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Bool(on)) => if *on { "true" } else { "" }.to_owned(),
        Some(Value::Object(money)) if kind == Kind::Money => {
            let part = |name: &str| money.get(name).cloned().unwrap_or_default();
            format!("{} {}", part("amount"), part("currency").as_str().unwrap_or_default())
        }
        Some(other) => other.to_string(),
    }
}

/// What a row stores for an input's text; `None` when the text cannot be one.
#[must_use]
pub fn write(text: &str, kind: Kind) -> Option<Value> {
    let trimmed = text.trim();
    match kind {
        Kind::Line | Kind::Text | Kind::Words(..) | Kind::Playbook(_) | Kind::Colleague => Some(json!(text)),
        Kind::Tick => Some(json!(trimmed == "true")),
        _ if trimmed.is_empty() => Some(Value::Null),
        Kind::Row(_) => Some(json!(trimmed)),
        Kind::Date => {
            let day = Date::parse(trimmed, format_description!("[year]-[month]-[day]")).ok()?;
            Some(json!(day.to_string()))
        }
        Kind::Number(most) | Kind::Scale(_, most) => {
            trimmed.parse::<u8>().ok().filter(|figure| *figure <= most).map(|figure| json!(figure))
        }
        Kind::Money => money(trimmed, "EUR").and_then(|money| serde_json::to_value(money).ok()),
    }
}

/// Signs of currencies that stand for one in most people's writing, and on our own screens.
const SIGNS: [(char, &str); 3] = [('€', "EUR"), ('£', "GBP"), ('$', "USD")];

/// An amount as people write it: "420,000 USD", "420 000", "€60,000", "EUR 60000", "50k", "1.2m"; the given currency when none is named.
#[must_use]
pub fn money(text: &str, currency: &str) -> Option<Money> {
    let text = &SIGNS.iter().fold(text.to_owned(), |text, (sign, code)| text.replace(*sign, code));
    let known = |c: char| c.is_ascii_alphanumeric() || " .,'’-\u{a0}\u{202f}".contains(c);
    let first = text.find(|c: char| c.is_ascii_digit() || c == '-')?;
    let (before, rest) = text.split_at(first);
    let end = rest.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(rest.len());
    let (figure, after) = rest.split_at(end);
    let after = after.trim();
    let (factor, after) = match after.split_at_checked(1) {
        Some(("k" | "K", more)) if !more.starts_with(|c: char| c.is_ascii_alphabetic()) => (1_000, more),
        Some(("m" | "M", more)) if !more.starts_with(|c: char| c.is_ascii_alphabetic()) => (1_000_000, more),
        _ => (1, after),
    };
    let code = format!("{}{}", before.trim(), after.trim()).to_ascii_uppercase();
    let currency = match code.len() {
        0 => currency,
        3 if code.chars().all(|c| c.is_ascii_alphabetic()) => &code,
        _ => return None,
    };
    if !text.chars().all(known) {
        return None;
    }
    amount(figure.trim(), factor).map(|amount| Money::new(amount, currency))
}

/// A figure in whole units. Before thousands or millions a point or comma stands for a fraction ("1.2m"), else it only
/// groups digits.
fn amount(figure: &str, factor: i64) -> Option<i64> {
    let digits = |text: &str| text.chars().filter(|c| c.is_ascii_digit() || *c == '-').collect::<String>();
    if factor == 1 {
        return digits(figure).parse().ok();
    }
    let (whole, fraction) = figure.split_once(['.', ',']).unwrap_or((figure, ""));
    let places = u32::try_from(fraction.len()).ok().filter(|places| *places <= 6)?;
    let scaled: i64 = digits(&format!("{whole}{fraction}")).parse().ok()?;
    scaled.checked_mul(factor).map(|amount| amount / 10_i64.pow(places))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::rows::field;

    #[test]
    fn what_is_written_is_read_back() {
        let cases = [
            (Kind::Line, "Sign the pilot", "Sign the pilot"),
            (Kind::Date, "2026-11-22", "2026-11-22"),
            (Kind::Number(100), "40", "40"),
            (Kind::Scale("weight", 5), "5", "5"),
            (Kind::Money, "420,000 usd", "420000 USD"),
            (Kind::Money, "60 000", "60000 EUR"),
            (Kind::Money, "50k", "50000 EUR"),
            (Kind::Money, "1.2m usd", "1200000 USD"),
            (Kind::Money, "EUR 7,500", "7500 EUR"),
            (Kind::Money, "€180,000", "180000 EUR"),
            (Kind::Money, "180.000 €", "180000 EUR"),
            (Kind::Money, "£1.2m", "1200000 GBP"),
            (Kind::Money, "420000 KRW", "420000 KRW"),
            (Kind::Money, "3 MXN", "3 MXN"),
            (Kind::Tick, "true", "true"),
            (Kind::Tick, "", ""),
            (Kind::Date, "", ""),
            (Kind::Row("stakeholders"), "", ""),
        ];
        for (kind, typed, shown) in cases {
            let row = json!({ "at": write(typed, kind).unwrap() });
            assert_eq!(read(&row, &field("at", kind)), shown, "{kind:?} {typed}");
        }
    }

    #[test]
    fn what_cannot_be_stored_is_refused() {
        for (kind, typed) in [
            (Kind::Date, "tomorrow"),
            (Kind::Number(100), "101"),
            (Kind::Scale("weight", 5), "6"),
            (Kind::Money, "a lot"),
            (Kind::Money, "12 € USD"),
            (Kind::Money, "5 kg of it"),
            (Kind::Money, "12 EU"),
        ] {
            assert_eq!(write(typed, kind), None, "{kind:?} {typed}");
        }
    }

    #[test]
    fn a_slash_leads_into_an_object() {
        let row = json!({ "sentence": { "because": "payback" } });
        assert_eq!(read(&row, &field("sentence/because", Kind::Line)), "payback");
        assert_eq!(read(&row, &field("sentence/nothing", Kind::Line)), "");
    }
}
