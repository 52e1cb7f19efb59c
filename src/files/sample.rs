//! The sample account. Its dates are distances from today, so that it never goes stale.

use super::{FileError, migrate, validate};
use crate::plan::{Id, Plan};
use serde_json::Value;
use time::{Date, Duration};

/// The id of the sample account.
#[must_use]
pub fn id() -> Id {
    Id::fixed(0xa1)
}

/// Reads a sample: the contents of a plan in which a date is written as `"@-140"` (days from today), an instant as
/// `"@ms-30"` (noon UTC of that day) and a year, also as a key, as `"@y-1"`. Only a text of exactly that form is replaced.
///
/// # Errors
/// When it is not JSON, or not the contents of a plan.
pub fn plan(json: &str, today: Date) -> Result<Plan, FileError> {
    let contents = serde_json::from_str(json).map_err(|error| FileError::Syntax {
        line: error.line(),
        column: error.column(),
        reason: error.to_string(),
    })?;
    let plan = migrate::plan_from_value(super::envelope::VERSION, dated(contents, today))?;
    validate::validate(super::Kind::Plan, &plan)?;
    Ok(plan)
}

fn dated(value: Value, today: Date) -> Value {
    match value {
        Value::Object(map) => {
            let entry = |(key, value): (String, Value)| match replaced(&key, today) {
                Some(Value::String(year)) => (year, dated(value, today)),
                _ => (key, dated(value, today)),
            };
            Value::Object(map.into_iter().map(entry).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(|item| dated(item, today)).collect()),
        Value::String(text) => replaced(&text, today).unwrap_or(Value::String(text)),
        plain => plain,
    }
}

/// What an offset stands for; `None` for any other text. The calendar's ends are as far as it goes.
fn replaced(text: &str, today: Date) -> Option<Value> {
    let offset = text.strip_prefix('@')?;
    let day = |days: &str| Some(today.saturating_add(Duration::days(signed(days)?)));
    if let Some(days) = offset.strip_prefix("ms") {
        let noon = day(days)?.with_hms(12, 0, 0).ok()?.assume_utc();
        return Some(Value::from(noon.unix_timestamp() * 1000));
    }
    if let Some(years) = offset.strip_prefix('y') {
        return Some(Value::from((i64::from(today.year()) + signed(years)?).to_string()));
    }
    day(offset).map(|day| Value::from(day.to_string()))
}

/// `0`, `+3` or `-140`, of at most five digits.
fn signed(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let short = (1..=5).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if short { text.parse().ok() } else { None }
}

#[cfg(test)]
#[path = "sample_tests.rs"]
mod tests;
