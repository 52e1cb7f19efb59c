//! Who did it, for the reader.

use crate::app::state::App;
use crate::history::Voice;
use crate::plan::{Author, Stamp};
use crate::text::live::{date, t};
use leptos::prelude::*;

/// Who made an edit: what was made on this device is the reader's own.
pub fn name_of(app: App, by: &Author) -> String {
    if app.author.with_untracked(|me| me.device == by.device) {
        t(&msg!("history-you"))
    } else if by.name.is_empty() {
        t(&msg!("history-somebody"))
    } else {
        by.name.clone()
    }
}

/// Who wrote a value, on which day and at what time.
pub fn said_by(app: App, voice: &Voice) -> String {
    t(&msg!("conflict-by", name = name_of(app, &voice.by), on = moment(voice.at)))
}

/// The same by the day alone: many edits of one day are one.
pub fn said_on(app: App, voice: &Voice) -> String {
    t(&msg!("conflict-by", name = name_of(app, &voice.by), on = voice.at.date().map(date).unwrap_or_default()))
}

/// The day and the time on the reader's clock; nothing where nobody knows.
pub fn moment(at: Stamp) -> String {
    let on = at.date().filter(|_| at > Stamp::default());
    on.map(|on| t(&msg!("history-moment", on = date(on), time = clock(at)))).unwrap_or_default()
}

/// The time of day on the reader's clock.
pub fn clock(at: Stamp) -> String {
    #[allow(clippy::cast_precision_loss)] // milliseconds since 1970
    let at = js_sys::Date::new(&(at.0 as f64).into());
    format!("{:02}:{:02}", at.get_hours(), at.get_minutes())
}
