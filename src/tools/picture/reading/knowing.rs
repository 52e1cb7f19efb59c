//! Who would know about a topic, judged by job titles.

use super::Person;
use crate::plan::{Arrange, Fact, Plan, Stakeholder};
use crate::playbook::Topic;
use std::cmp::Reverse;

/// Longest word that has to stand alone in a title, in letters: `it` is not meant by "Quality", nor `hr` by "Chris".
const SHORT: usize = 3;

/// Whether a person's title says that they would know about a topic. Words of the playbook count where a word of the title
/// begins with them; short ones only as whole words, or as the initials of the title ("Chief Operating Officer" is a COO).
#[must_use]
pub fn knows(person: &Stakeholder, topic: &Topic) -> bool {
    says(person, &words(topic))
}

/// Whether one of these people would know about a topic.
pub(super) fn somebody_knows(people: &[Person<'_>], topic: &Topic) -> bool {
    let words = words(topic);
    people.iter().any(|(_, person)| says(person, &words))
}

/// The words of a playbook's topic, ready to be looked for.
fn words(topic: &Topic) -> Vec<String> {
    let words = topic.known_by.iter().map(|word| word.trim().to_lowercase());
    words.filter(|word| !word.is_empty()).collect()
}

fn says(person: &Stakeholder, words: &[String]) -> bool {
    let title = person.title.to_lowercase();
    !title.trim().is_empty() && words.iter().any(|word| names(&title, word))
}

/// Everybody whose title says that they would know: most sway first, then by name.
pub(super) fn knowers<'a>(plan: &'a Plan, topic: &Topic) -> Vec<Person<'a>> {
    let words = words(topic);
    let people = plan.stakeholders.iter().filter(|(_, person)| says(person, &words));
    let mut found: Vec<Person<'a>> = people.map(|(id, person)| (*id, &**person)).collect();
    found.arrange_by(|a, b| (Reverse(a.1.sway), &a.1.name, a.0).cmp(&(Reverse(b.1.sway), &b.1.name, b.0)));
    found
}

/// The person who told us a fact, when they are still in the plan.
#[must_use]
pub fn told_by<'a>(plan: &'a Plan, fact: &Fact) -> Option<Person<'a>> {
    fact.from.and_then(|id| plan.stakeholders.get(&id).map(|person| (id, &**person)))
}

fn names(title: &str, word: &str) -> bool {
    let short = word.chars().count() <= SHORT;
    stands(title, word, short) || (short && initials(title, word))
}

/// Whether a word of the title begins with this one, or is it where only the whole will do.
fn stands(title: &str, word: &str, whole: bool) -> bool {
    let mut from = 0;
    // Looked for as a text, which is much quicker than trying every letter: few titles hold the word at all.
    while let Some(at) = title.get(from..).and_then(|rest| rest.find(word)).map(|found| from + found) {
        let (before, after) = (title.get(..at).unwrap_or_default(), title.get(at + word.len()..).unwrap_or_default());
        let glued = before.ends_with(char::is_alphanumeric);
        if !(glued || whole && after.starts_with(char::is_alphanumeric)) {
            return true;
        }
        // The next one may begin inside this one.
        from = at + word.chars().next().map_or(1, char::len_utf8);
    }
    false
}

/// Whether consecutive words of a title begin with these letters. One letter is no abbreviation.
fn initials(title: &str, word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let first: Vec<char> = title.split(|c: char| !c.is_alphanumeric()).filter_map(|part| part.chars().next()).collect();
    letters.len() > 1 && first.windows(letters.len()).any(|part| part == letters)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Every letter tried: what a word begins with where the letter before it is none.
    fn tried(title: &str, word: &str, whole: bool) -> bool {
        let mut inside = false;
        title.char_indices().any(|(at, c)| {
            let begins = !std::mem::replace(&mut inside, c.is_alphanumeric());
            let rest = title.get(at..).filter(|_| begins).and_then(|text| text.strip_prefix(word));
            rest.is_some_and(|rest| !whole || !rest.starts_with(char::is_alphanumeric))
        })
    }

    proptest! {
        #[test]
        fn a_word_is_found_as_if_every_letter_were_tried(
            title in "[abéß ,-]{0,12}", word in "[abéß ]{1,3}", whole in any::<bool>(),
        ) {
            prop_assert_eq!(stands(&title, &word, whole), tried(&title, &word, whole));
        }
    }
}
