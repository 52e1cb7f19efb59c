//! The catalogue: Fluent messages of one language, English behind it.

use super::quotes::nested;
use super::{Arg, Msg};
use crate::plan::Money;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::cell::{Cell, RefCell};
use time::Date;
use unic_langid::LanguageIdentifier;

/// A language the app speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// Its own name.
    pub name: &'static str,
    /// Its messages, one text for each file of `locales/`.
    pub sources: &'static [&'static str],
}

macro_rules! locale {
    ($($file:literal),+ $(,)?) => { &[$(include_str!(concat!("../../locales/", $file, ".ftl"))),+] };
}

/// English first: it is complete, and what another language lacks is said in English.
pub const LANGUAGES: &[Language] = &[
    Language {
        tag: "en",
        name: "English",
        sources: locale!(
            "app.en",
            "safety.en",
            "accounts.en",
            "people.en",
            "players.en",
            "calls.en",
            "playbook.en",
            "tools.en",
            "picture.en",
            "buying.en",
            "threat.en",
            "value.en",
            "whitespace.en",
            "winloss.en",
            "strategy.en",
            "funnel.en",
            "files.en",
            "reviews.en"
        ),
    },
    Language { tag: "de", name: "Deutsch", sources: locale!("people.de", "players.de") },
];

/// Messages in English that nothing says before the app's later parts are here, which bring them along: they stay out of the
/// start. A test holds that the start says none of them.
#[must_use]
pub fn later() -> &'static [&'static str] {
    locale!(
        "portfolio.en",
        "reps.en",
        "coaching.en",
        "adoption.en",
        "workshop.en",
        "book.en",
        "callview.en",
        "review.en",
        "history.en",
        "out.en",
        "sealed.en",
        "staffing.en"
    )
}

/// How numbers, dates and amounts are written; the browser's `Intl` in the app.
pub trait Formats {
    /// A calendar date.
    fn date(&self, date: Date) -> String;
    /// A whole number.
    fn number(&self, number: i64) -> String;
    /// An amount with its currency.
    fn money(&self, money: &Money) -> String;
    /// Several items as a list ("A, B and C").
    fn list(&self, items: &[String]) -> String;
}

/// The plain way, for tests and for files that machines read: ISO dates, no grouping.
#[derive(Debug, Clone, Copy, Default)]
pub struct IsoFormats;

impl Formats for IsoFormats {
    fn date(&self, date: Date) -> String {
        date.to_string()
    }

    fn number(&self, number: i64) -> String {
        number.to_string()
    }

    fn money(&self, money: &Money) -> String {
        format!("{} {}", money.amount, money.currency)
    }

    fn list(&self, items: &[String]) -> String {
        items.join(", ")
    }
}

/// Speaks messages in one language; what is missing there is said in English, and what is missing there too shows its key.
pub struct Catalog {
    language: Language,
    voices: Vec<Voice>,
    whole: Cell<bool>,
    formats: Box<dyn Formats>,
}

/// The messages of one language. A file is read when the first of its messages is said: the first screen speaks a tenth of them.
struct Voice {
    bundle: RefCell<FluentBundle<FluentResource>>,
    unread: RefCell<Vec<&'static str>>,
}

impl Voice {
    fn new(language: Language) -> Self {
        let tag: LanguageIdentifier = language.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        bundle.set_use_isolating(false);
        Self { bundle: RefCell::new(bundle), unread: RefCell::new(language.sources.to_vec()) }
    }

    /// The sentence, where this language has it. Messages of one file never refer to those of another.
    fn say(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        self.read_for(key);
        let bundle = self.bundle.borrow();
        let pattern = bundle.get_message(key)?.value()?;
        Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
    }

    /// Reads the file that has the message, unless that was done. A line that cannot be parsed leaves the others usable; a
    /// test refuses such a file.
    fn read_for(&self, key: &str) {
        if self.bundle.borrow().has_message(key) {
            return;
        }
        let mut unread = self.unread.borrow_mut();
        if let Some(at) = unread.iter().position(|source| defines(source, key)) {
            self.read(unread.swap_remove(at));
        }
    }

    fn read_all(&self) {
        self.unread.take().into_iter().for_each(|source| self.read(source));
    }

    fn read(&self, source: &str) {
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(usable, _)| usable);
        self.bundle.borrow_mut().add_resource_overriding(resource);
    }
}

/// Whether a file has a message of this key: at the beginning of a line, with its equals sign.
fn defines(source: &str, key: &str) -> bool {
    let ends = |(at, _): (usize, &str)| {
        source.get(at + key.len()..).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
    };
    let begins = |(at, _): &(usize, &str)| *at == 0 || source.get(..*at).is_some_and(|before| before.ends_with('\n'));
    source.match_indices(key).filter(begins).any(ends)
}

impl Catalog {
    /// The whole catalogue of the best match for a list of BCP 47 tags, most wanted first.
    #[must_use]
    pub fn new(wanted: &[String], formats: Box<dyn Formats>) -> Self {
        let catalog = Self::of_the_start(wanted, formats);
        catalog.learn(later());
        catalog
    }

    /// What the app starts with; the rest is learned when it arrives.
    #[must_use]
    pub fn of_the_start(wanted: &[String], formats: Box<dyn Formats>) -> Self {
        let language = pick(wanted);
        let english = LANGUAGES.first().filter(|english| **english != language);
        let voices = [Some(&language), english].into_iter().flatten().map(|language| Voice::new(*language)).collect();
        let catalog = Self { language, voices, whole: Cell::new(false), formats };
        if let (Some(voice), Some(_)) = (catalog.voices.first(), english) {
            // What it lacks is asked for again and again, and would be looked for each time in what is unread.
            voice.read_all();
        }
        catalog
    }

    /// Learns more English, once.
    pub fn learn(&self, sources: &[&'static str]) {
        if let Some(english) = self.voices.last().filter(|_| !self.whole.replace(true)) {
            english.unread.borrow_mut().extend(sources);
        }
    }

    /// The language spoken.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// How numbers, dates and amounts are written.
    #[must_use]
    pub fn formats(&self) -> &dyn Formats {
        self.formats.as_ref()
    }

    /// The sentence. A message nobody has written shows its key: ugly, and never a panic.
    #[must_use]
    pub fn say(&self, msg: &Msg) -> String {
        let mut args = FluentArgs::new();
        for (name, arg) in &msg.args {
            args.set(name.as_ref(), self.value(arg));
        }
        let said = self.voices.iter().find_map(|voice| voice.say(&msg.key, &args));
        said.map_or_else(|| msg.key.to_string(), nested)
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            #[allow(clippy::cast_precision_loss)] // counts and days: far below 2^53
            Arg::Number(number) => FluentValue::from(*number as f64),
            other => FluentValue::from(self.text(other)),
        }
    }

    fn text(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => self.formats.number(*number),
            Arg::Date(date) => self.formats.date(*date),
            Arg::Money(money) => self.formats.money(money),
            Arg::Msg(msg) => self.say(msg),
            Arg::List(items) => self.formats.list(&items.iter().map(|item| self.text(item)).collect::<Vec<_>>()),
        }
    }
}

fn pick(wanted: &[String]) -> Language {
    let base = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let found = wanted.iter().find_map(|tag| LANGUAGES.iter().find(|language| language.tag == base(tag)));
    let english = Language { tag: "en", name: "English", sources: &[] };
    found.or(LANGUAGES.first()).copied().unwrap_or(english)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_defined_where_a_line_begins_with_its_key() {
        let source = "# one = no message\npeople-lead = Lead\npeople = People\nwide  = Two spaces\nlong =\n    people is told here";
        for key in ["people", "people-lead", "wide", "long"] {
            assert!(defines(source, key), "{key}");
        }
        for key in ["lead", "one", "peopl", "people is told", ""] {
            assert!(!defines(source, key), "{key}");
        }
    }

    #[test]
    fn a_file_is_read_when_the_first_of_its_messages_is_said() {
        for language in LANGUAGES {
            let rest = if language.tag == "en" { later() } else { &[] };
            let sources: Vec<&str> = language.sources.iter().chain(rest).copied().collect();
            for source in &sources {
                let keys = source.lines().filter_map(|line| line.split_once(" =").map(|(key, _)| key));
                let keys: Vec<&str> = keys.filter(|key| defines(source, key)).collect();
                let voice = Voice::new(*language);
                voice.unread.borrow_mut().extend(rest);
                voice.read_for(keys[keys.len() - 1]);
                assert_eq!(voice.unread.borrow().len(), sources.len() - 1, "{}: {}", language.tag, keys[0]);
                let bundle = voice.bundle.borrow();
                assert!(keys.len() > 3 && keys.iter().all(|key| bundle.has_message(key)), "{}", keys[0]);
            }
        }
    }

    #[test]
    fn what_comes_later_is_learned_once() {
        let start = Catalog::of_the_start(&[], Box::new(IsoFormats));
        assert_eq!(start.say(&msg!("portfolio")), "portfolio");
        for _ in 0..2 {
            start.learn(later());
        }
        assert_eq!(start.say(&msg!("portfolio")), "Portfolio");
        let unread = start.voices[0].unread.borrow();
        assert!(unread.iter().all(|source| unread.iter().filter(|other| *other == source).count() == 1));
    }

    #[test]
    fn what_another_language_lacks_is_said_in_english() {
        let german = Catalog::new(&["de".to_owned()], Box::new(IsoFormats));
        let english = Catalog::new(&[], Box::new(IsoFormats));
        assert_ne!(german.say(&msg!("authority-unknown")), english.say(&msg!("authority-unknown")));
        assert_eq!(german.say(&msg!("portfolio")), english.say(&msg!("portfolio")));
        let key = "nobody-has-written-this";
        assert_eq!(german.say(&Msg::dynamic(key.to_owned())), key);
    }
}
