//! Fields bound to the open plan: a signal that reads a value, a callback that writes it as one edit.

use super::desk::Desk;
use crate::plan::{Money, Open, Plan, Words};
use crate::text::Msg;
use crate::text::live::t;
use crate::ui::Options;
use leptos::prelude::*;
use std::str::FromStr;
use time::Date;
use time::macros::format_description;

/// A field's two ends.
pub type Bound = (Signal<String>, Callback<String>);

/// A text of the plan. The label is what undo calls the edit.
pub fn text(
    desk: Desk,
    label: Msg,
    read: impl Fn(&Plan) -> Option<String> + Send + Sync + 'static,
    write: impl Fn(&mut Plan, String) + Send + Sync + 'static,
) -> Bound {
    let value = Memo::new(move |_| desk.plan.with(|plan| read(plan)).unwrap_or_default());
    let on_input = Callback::new(move |text: String| desk.edit(label.clone(), |plan| write(plan, text)));
    (value.into(), on_input)
}

/// A stored word of an enumeration, for a picker.
#[must_use]
pub fn word<T: Words>(value: &Open<T>) -> String {
    match value {
        Open::Known(known) => known.word().to_owned(),
        Open::Other(other) => other.clone(),
    }
}

/// The enumeration's value of a picker's word.
#[must_use]
pub fn from_word<T: Words>(word: &str) -> Open<T> {
    T::from_word(word).map_or_else(|| Open::Other(word.to_owned()), Open::Known)
}

/// What a picker of an enumeration offers; texts are `group-word` in the catalogue.
#[must_use]
pub fn options<T: Words>(group: &str) -> Options {
    T::ALL.iter().map(|value| (value.word().to_owned(), t(&word_key(group, value.word())))).collect()
}

/// The message of one value of an enumeration.
#[must_use]
pub fn word_key(group: &str, word: &str) -> Msg {
    Msg::dynamic(format!("{group}-{}", word.replace('_', "-")))
}

/// A date field's text; empty for none.
#[must_use]
pub fn date_text(date: Option<Date>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

/// The date of a date field; `None` when it is empty or no date.
#[must_use]
pub fn date_of(text: &str) -> Option<Date> {
    Date::parse(text, format_description!("[year]-[month]-[day]")).ok()
}

/// A whole number; `None` when the text is none. Spaces, points, commas and apostrophes between digits are passed over.
#[must_use]
pub fn number_of<T: FromStr>(text: &str) -> Option<T> {
    let digits: String =
        text.chars().filter(|c| !matches!(c, ' ' | '.' | ',' | '\'' | '’' | '\u{a0}' | '\u{202f}')).collect();
    digits.parse().ok()
}

/// An amount as typed ("420,000"), in the given currency.
#[must_use]
pub fn money_of(text: &str, currency: &str) -> Option<Money> {
    number_of(text).map(|amount| Money::new(amount, currency))
}
