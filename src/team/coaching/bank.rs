//! Questions a manager can ask, by situation. The words stand in the catalogue.

use super::model::{Kept, Notes};
use crate::plan::Words;
use crate::team::Facts;
use crate::text::Msg;
use time::Date;

/// Questions for each situation.
const EACH: usize = 4;
/// Share of the talk from which we talked too much, in percent.
const TALK: usize = 50;

words! {
    /// What a one-to-one is about.
    Situation {
        /// The first talk.
        First = "first",
        /// The numbers are behind.
        Behind = "behind",
        /// We talk more than the customer does.
        Talking = "talking",
        /// The bold question was skipped.
        Bold = "bold",
        /// They say that something cannot be done.
        Limit = "limit",
        /// An agreement was kept.
        Kept = "kept",
        /// An agreement was not kept, or its day has come.
        Broken = "broken",
        /// A sale was lost.
        Lost = "lost",
        /// A sale was won.
        Won = "won",
        /// They do not want coaching now.
        NotNow = "not_now",
    }
}

impl Situation {
    /// Its name.
    #[must_use]
    pub fn name(self) -> Msg {
        Msg::dynamic(format!("situation-{}", self.word().replace('_', "-")))
    }

    /// Its questions.
    #[must_use]
    pub fn questions(self) -> Vec<Msg> {
        let word = self.word().replace('_', "-");
        (1..=EACH).map(|number| Msg::dynamic(format!("situation-{word}-{number}"))).collect()
    }
}

/// The situations that what is noted and what the plans show speak of, the nearest first; the first talk where nothing does.
#[must_use]
pub fn situations(notes: &Notes, facts: &Facts, today: Date) -> Vec<Situation> {
    let due = notes.open().iter().any(|(_, row)| row.by.is_some_and(|by| by <= today));
    let state = |wanted: Kept| notes.agreements.values().any(|row| row.state == wanted);
    let fits = [
        (notes.in_peace(today), Situation::NotNow),
        (due || state(Kept::Broken), Situation::Broken),
        (facts.skipped > 0, Situation::Bold),
        (facts.talk.is_some_and(|(talk, _)| talk > TALK), Situation::Talking),
        (!notes.limits.is_empty(), Situation::Limit),
        (state(Kept::Kept), Situation::Kept),
    ];
    let found: Vec<Situation> = fits.into_iter().filter(|(fits, _)| *fits).map(|(_, which)| which).collect();
    if found.is_empty() { vec![Situation::First] } else { found }
}

#[cfg(test)]
mod tests {
    use super::super::model::{Agreement, Note};
    use super::*;
    use crate::plan::Id;
    use crate::team::fixture::{TODAY, say};
    use std::collections::BTreeSet;

    #[test]
    fn every_situation_has_its_own_questions_and_all_of_them_ask() {
        let mut seen = BTreeSet::new();
        for situation in Situation::ALL {
            assert_ne!(say(&situation.name()), situation.name().key);
            for question in situation.questions() {
                let text = say(&question);
                assert!(text.ends_with('?'), "{text}");
                assert!(seen.insert(text.clone()), "twice: {text}");
            }
        }
    }

    #[test]
    fn situations_follow_from_what_is_known() {
        let mut notes = Notes::default();
        assert_eq!(situations(&notes, &Facts::default(), TODAY), [Situation::First]);
        let facts = Facts { skipped: 1, talk: Some((51, 2)), ..Facts::default() };
        assert_eq!(situations(&notes, &facts, TODAY), [Situation::Bold, Situation::Talking]);
        assert_eq!(situations(&notes, &Facts { talk: Some((50, 2)), ..Facts::default() }, TODAY), [Situation::First]);
        notes.agreements.insert(Id::fixed(1), Agreement { by: Some(TODAY), ..Agreement::default() });
        notes.limits.insert(Id::fixed(2), Note::default());
        assert_eq!(situations(&notes, &Facts::default(), TODAY), [Situation::Broken, Situation::Limit]);
        notes.not_now = true;
        assert_eq!(situations(&notes, &Facts::default(), TODAY)[0], Situation::NotNow);
    }
}
