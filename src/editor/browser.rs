//! What only a browser can tell: the time, the day, and something random.

use crate::plan::{Id, Stamp, TimeOfDay};
use time::{Date, Month};

/// Now.
#[must_use]
pub fn now() -> Stamp {
    #[allow(clippy::cast_possible_truncation)] // milliseconds since 1970 fit for 200 million years
    Stamp(js_sys::Date::now() as i64)
}

/// Today on the user's calendar.
#[must_use]
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let month = u8::try_from(now.get_month() + 1).ok().and_then(|month| Month::try_from(month).ok());
    let year = i32::try_from(now.get_full_year()).unwrap_or(1970);
    let day = u8::try_from(now.get_date()).unwrap_or(1);
    month
        .and_then(|month| Date::from_calendar_date(year, month, day).ok())
        .unwrap_or(time::macros::date!(1970 - 01 - 01))
}

/// The instant of a time of day on the user's own clock, summer time and all.
#[must_use]
pub fn instant(day: Date, at: TimeOfDay) -> Stamp {
    let (hour, minute) = (i32::from(at.minutes() / 60), i32::from(at.minutes() % 60));
    let (month, date) = (i32::from(u8::from(day.month())) - 1, i32::from(day.day()));
    let made = js_sys::Date::new_with_year_month_day_hr_min(day.year().unsigned_abs(), month, date, hour, minute);
    #[allow(clippy::cast_possible_truncation)] // milliseconds since 1970 fit for 200 million years
    Stamp(made.get_time() as i64)
}

/// A new id.
#[must_use]
pub fn new_id() -> Id {
    let mut random = [0_u8; 10];
    let filled = web_sys::window()
        .and_then(|window| window.crypto().ok())
        .is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut random).is_ok());
    if !filled {
        for byte in &mut random {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0 to 255
            let value = (js_sys::Math::random() * 256.0) as u8;
            *byte = value;
        }
    }
    Id::v7(u64::try_from(now().0).unwrap_or_default(), random)
}
