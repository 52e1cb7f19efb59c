//! Whether two accounts have the same strategy (R. Ruff, 2012: every account is different; a strategy is formulated, never
//! picked from a menu).
//!
//! A brief holds the strategy's distinct words as numbers: enough to lay two beside each other, and nothing to read.

use super::insights::words::{ENOUGH_WORDS, words};
use super::moves::serves;
use crate::plan::Plan;
use crate::playbook::Playbook;
use std::collections::BTreeSet;

/// The distinct words of the winning sentences and open moves of open sales, as numbers in order; without the account's own
/// name, and empty below eight words, from which nothing can be told.
#[must_use]
pub fn sketch(plan: &Plan, playbook: &Playbook) -> Vec<u32> {
    let open = || plan.opportunities.iter().filter(|(_, sale)| !playbook.is_closed(&sale.stage));
    let said = open().flat_map(|(_, sale)| {
        let sentence = &sale.sentence;
        [&sentence.decides, &sentence.because, &sentence.lose_if].map(|text| words(text)).concat()
    });
    let moves = plan.moves.values().filter(|row| row.done_on.is_none());
    let moves = moves.filter(|row| open().any(|(id, _)| serves(row, Some(*id))));
    let own: BTreeSet<String> = words(&plan.account.name).into_iter().collect();
    let said = said.chain(moves.flat_map(|row| [words(&row.text), words(&row.measure)].concat()));
    let said: BTreeSet<u32> = said.filter(|word| !own.contains(word)).map(|word| number(&word)).collect();
    if said.len() < ENOUGH_WORDS { Vec::new() } else { said.into_iter().collect() }
}

/// How much of the words of two sketches is the same, in percent of all words of both.
#[must_use]
pub fn percent_alike(a: &[u32], b: &[u32]) -> u8 {
    let (short, long) = (a.len().min(b.len()), a.len().max(b.len()));
    // Most pairs differ too much in length to be alike at all.
    if short == 0 || short * 2 < long {
        return 0;
    }
    let a: BTreeSet<&u32> = a.iter().collect();
    let common = b.iter().filter(|word| a.contains(word)).count();
    u8::try_from(common * 100 / (short + long - common)).unwrap_or(100)
}

/// A word as a number (FNV-1a): the same in every browser and version.
fn number(word: &str) -> u32 {
    word.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Id, Move, Opportunity, WinningSentence};
    use std::sync::Arc;

    fn playbook() -> Playbook {
        Playbook::standard(&|msg| msg.key.to_string())
    }

    fn plan(name: &str, because: &str) -> Plan {
        let mut plan = Plan::new(Id::fixed(1), name);
        let sentence = WinningSentence {
            decides: "the board decides for a managed service".into(),
            because: because.into(),
            ..WinningSentence::default()
        };
        plan.opportunities.insert(Id::fixed(2), Arc::new(Opportunity { sentence, ..Opportunity::default() }));
        plan
    }

    #[test]
    fn the_same_words_are_the_same_strategy_whatever_the_account_is_called() {
        let because = "it lowers cost and risk";
        let one = sketch(&plan("Halvern Foods", &format!("{because} for Halvern")), &playbook());
        let two = sketch(&plan("Northmill", &format!("{because} for Northmill")), &playbook());
        assert_eq!(percent_alike(&one, &two), 100);
        let other = sketch(&plan("Third", "Ingrid Voss loses 61 hours on Line 2 every six weeks"), &playbook());
        assert!(percent_alike(&one, &other) < 50);
    }

    #[test]
    fn few_words_tell_nothing_and_closed_sales_are_over() {
        let mut short = plan("Northmill", "");
        assert!(sketch(&short, &playbook()).is_empty(), "seven words");
        let row = Move { text: "cost".into(), ..Move::default() };
        short.moves.insert(Id::fixed(3), Arc::new(row));
        assert_eq!(sketch(&short, &playbook()).len(), 8, "a move of the account counts");
        Plan::change(&mut short.opportunities, Id::fixed(2), |sale| sale.stage = "won".into());
        assert!(sketch(&short, &playbook()).is_empty());
    }

    #[test]
    fn likeness_is_counted_over_all_words_of_both() {
        let ten: Vec<u32> = (0..10).collect();
        assert_eq!(percent_alike(&ten, &ten), 100);
        assert_eq!(percent_alike(&ten, &ten[..8]), 80);
        assert_eq!(percent_alike(&ten[..8], &ten), 80);
        assert_eq!(percent_alike(&ten[..9], &ten[1..]), 80);
        assert_eq!(percent_alike(&ten, &[]), 0);
        assert_eq!(percent_alike(&ten, &ten[..4]), 0, "less than half as long");
    }
}
