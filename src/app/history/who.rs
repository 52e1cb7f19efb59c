//! Who did it, for the reader.

use crate::app::state::App;
use crate::history::Voice;
use crate::plan::Author;
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

/// Who wrote a value, and when.
pub fn said_by(app: App, voice: &Voice) -> String {
    t(&msg!("conflict-by", name = name_of(app, &voice.by), on = voice.at.date().map(date).unwrap_or_default()))
}
