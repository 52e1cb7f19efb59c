//! When the next review is.

use crate::plan::{Cadence, Review};
use time::{Date, Duration, Month, Weekday};

/// Months ahead where nobody has said how often a review comes.
const USUAL: u8 = 3;
/// Days until a first review, so that everybody can prepare.
const FIRST: i64 = 14;

/// The same day so many months later; the last of the month where it has no such day. A weekend moves on to its Monday.
#[must_use]
pub fn months_later(day: Date, months: u8) -> Date {
    let index = i32::from(u8::from(day.month())) - 1 + i32::from(months);
    let (year, month) = (day.year() + index / 12, index % 12 + 1);
    let month = u8::try_from(month).ok().and_then(|month| Month::try_from(month).ok()).unwrap_or(day.month());
    let last = month.length(year);
    workday(Date::from_calendar_date(year, month, day.day().min(last)).unwrap_or(day))
}

/// The day itself, or the Monday after a weekend.
fn workday(day: Date) -> Date {
    let days = match day.weekday() {
        Weekday::Saturday => 2,
        Weekday::Sunday => 1,
        _ => 0,
    };
    day.saturating_add(Duration::days(days))
}

/// The day a first review is proposed for.
#[must_use]
pub fn first(today: Date) -> Date {
    workday(today.saturating_add(Duration::days(FIRST)))
}

/// The day of the review after this one: by its cadence, a quarter where it has none; never before tomorrow.
#[must_use]
pub fn next(review: &Review, today: Date) -> Date {
    let months = review.cadence.get().months().unwrap_or(USUAL);
    let planned = months_later(review.on.unwrap_or(today), months);
    if planned > today { planned } else { months_later(today, months) }
}

/// The cadence a review goes on with: its own, quarterly where it has none.
#[must_use]
pub fn cadence(review: &Review) -> Cadence {
    match review.cadence.get() {
        Cadence::Once => Cadence::Quarterly,
        cadence => cadence,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::macros::date;

    #[test]
    fn months_keep_to_the_calendar_and_to_the_week() {
        assert_eq!(months_later(date!(2026 - 11 - 23), 3), date!(2027 - 02 - 23));
        assert_eq!(months_later(date!(2026 - 11 - 30), 3), date!(2027 - 03 - 01), "the 28th is a Sunday");
        assert_eq!(months_later(date!(2026 - 12 - 31), 1), date!(2027 - 02 - 01), "the 31st is a Sunday");
        assert_eq!(months_later(date!(2024 - 02 - 29), 12), date!(2025 - 02 - 28));
    }

    #[test]
    fn the_next_one_is_ahead() {
        let row = |cadence: Cadence, on| Review { cadence: cadence.into(), on: Some(on), ..Review::default() };
        let today = date!(2026 - 11 - 23);
        assert_eq!(next(&row(Cadence::Once, today), today), date!(2027 - 02 - 23));
        assert_eq!(next(&row(Cadence::Monthly, today), today), date!(2026 - 12 - 23));
        let late = row(Cadence::Monthly, date!(2026 - 06 - 01));
        assert_eq!(next(&late, today), date!(2026 - 12 - 23), "a series that rested goes on from today");
        assert_eq!(next(&Review::default(), today), date!(2027 - 02 - 23));
        assert_eq!(first(date!(2026 - 11 - 21)), date!(2026 - 12 - 07), "a Saturday moves to its Monday");
        assert_eq!(cadence(&Review::default()), Cadence::Quarterly);
    }

    proptest! {
        #[test]
        fn later_is_later_and_never_on_a_weekend(days in 0_i64..40_000, months in 1_u8..=24) {
            let day = date!(1990 - 01 - 01) + Duration::days(days);
            let later = months_later(day, months);
            let apart = (later - day).whole_days();
            prop_assert!(apart >= 28 * i64::from(months) - 3 && apart <= 31 * i64::from(months) + 2);
            prop_assert!(!matches!(later.weekday(), Weekday::Saturday | Weekday::Sunday));
        }
    }
}
