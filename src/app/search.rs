//! Fuzzy search over a few hundred titles.

use crate::plan::Arrange;
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

/// The indexes of the titles that match, best first; equal ones in their own order. An empty query matches everything.
#[must_use]
pub fn search(query: &str, titles: &[String]) -> Vec<usize> {
    let pattern = Pattern::parse(query, CaseMatching::Ignore, Normalization::Smart);
    let mut matcher = Matcher::new(Config::DEFAULT);
    let mut buffer = Vec::new();
    let mut found: Vec<(u32, usize)> = titles
        .iter()
        .enumerate()
        .filter_map(|(index, title)| {
            pattern.score(Utf32Str::new(title, &mut buffer), &mut matcher).map(|score| (score, index))
        })
        .collect();
    found.arrange_by_key(|(score, index)| (std::cmp::Reverse(*score), *index));
    found.into_iter().map(|(_, index)| index).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles() -> Vec<String> {
        ["Halvern Foods", "Fjord Haulage", "New account", "Æther Works"].map(str::to_owned).to_vec()
    }

    #[test]
    fn letters_in_order_are_enough() {
        assert_eq!(search("hafo", &titles()).first(), Some(&0));
        assert!(search("zzz", &titles()).is_empty());
    }

    #[test]
    fn nothing_typed_finds_everything_in_its_order() {
        assert_eq!(search("", &titles()), [0, 1, 2, 3]);
    }

    #[test]
    fn odd_input_is_only_text() {
        for query in ["^", "$", "!", "'", "\\", "(", "\u{202e}", "🙂"] {
            let _ = search(query, &titles());
        }
        assert_eq!(search("!zzz", &titles()).len(), 4, "a leading ! excludes");
    }
}
