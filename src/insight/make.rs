//! Building an insight, part by part.

use super::{Ask, Because, Insight, Severity, Source};
use crate::plan::{About, Id, Money, Purpose, days_between};
use crate::text::Msg;
use time::Date;

impl Insight {
    /// An insight that stands on nothing yet.
    #[must_use]
    pub fn new(rule: &'static str, severity: Severity, source: Source, subject: About, headline: Msg) -> Self {
        Self {
            rule,
            severity,
            subject,
            headline,
            because: Vec::new(),
            ask: None,
            todo: None,
            source,
            at_stake: 0,
            age: 0,
        }
    }

    /// Adds a fact and the row that holds it.
    #[must_use]
    pub fn fact(mut self, text: Msg, about: About) -> Self {
        self.because.push(Because { text, about });
        self
    }

    /// Lets a day count for its age.
    #[must_use]
    pub fn since(mut self, day: Option<Date>, today: Date) -> Self {
        self.age = day.map_or(0, |day| days_between(day, today)).max(self.age);
        self
    }

    /// What is at stake.
    #[must_use]
    pub fn worth(mut self, amount: Option<&Money>) -> Self {
        self.at_stake = amount.map_or(0, |money| money.amount);
        self
    }

    /// The question it leads to: for whom, and what its answer is about.
    #[must_use]
    pub fn asks(mut self, text: Msg, purpose: Purpose, to: Option<Id>, about: About) -> Self {
        self.ask = Some(Ask { text, purpose, to, about, softener: None, risk: None });
        self
    }

    /// The move it leads to.
    #[must_use]
    pub fn leads_to(mut self, text: Msg) -> Self {
        self.todo = Some(text);
        self
    }
}
