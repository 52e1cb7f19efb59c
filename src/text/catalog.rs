//! The catalogue: Fluent messages of one language, English behind it.

use super::{Arg, Msg};
use crate::plan::Money;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
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
            "sealed.en",
            "accounts.en",
            "people.en",
            "coaching.en",
            "adoption.en",
            "players.en",
            "calls.en",
            "callview.en",
            "playbook.en",
            "staffing.en",
            "book.en",
            "tools.en",
            "picture.en",
            "buying.en",
            "threat.en",
            "value.en",
            "whitespace.en",
            "winloss.en",
            "strategy.en",
            "funnel.en",
            "portfolio.en",
            "reps.en",
            "files.en",
            "out.en",
            "history.en",
            "review.en",
            "reviews.en",
            "workshop.en"
        ),
    },
    Language { tag: "de", name: "Deutsch", sources: locale!("people.de", "players.de") },
];

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
    bundles: Vec<FluentBundle<FluentResource>>,
    formats: Box<dyn Formats>,
}

impl Catalog {
    /// The catalogue of the best match for a list of BCP 47 tags, most wanted first.
    #[must_use]
    pub fn new(wanted: &[String], formats: Box<dyn Formats>) -> Self {
        let language = pick(wanted);
        let mut bundles = vec![bundle(language)];
        if let Some(english) = LANGUAGES.first().filter(|english| **english != language) {
            bundles.push(bundle(*english));
        }
        Self { language, bundles, formats }
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
        let found = self.bundles.iter().find_map(|b| b.get_message(&msg.key).and_then(|m| m.value()).map(|v| (b, v)));
        let Some((bundle, pattern)) = found else { return msg.key.to_string() };
        let mut args = FluentArgs::new();
        for (name, arg) in &msg.args {
            args.set(name.as_ref(), self.value(arg));
        }
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
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

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = language.tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![tag]);
    bundle.set_use_isolating(false);
    // A line that cannot be parsed leaves the others usable; a test refuses such a file.
    for source in language.sources {
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(usable, _)| usable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}
