//! Whether an account is one this organisation wants. What nobody has said is its own answer: unknown is neither in nor out.

use super::{Playbook, Territory};
use crate::plan::Account;

/// Where an account stands to something the playbook wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Standing {
    /// Too little is known, or the playbook wants nothing.
    #[default]
    Unknown,
    /// As it is wanted.
    Inside,
    /// Not as it is wanted.
    Outside,
}

/// Whether an account lies in a territory, and meets the target profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Fit {
    /// In one of the territories where we sell.
    pub territory: Standing,
    /// A customer as we want them.
    pub profile: Standing,
}

impl Fit {
    /// Whether it is known to be something else than wanted, in either way.
    #[must_use]
    pub fn off(self) -> bool {
        self.territory == Standing::Outside || self.profile == Standing::Outside
    }
}

/// Whether an account is one the playbook wants (S. Edinger, "How to Get Your Salespeople to Execute Your Strategy": who
/// most pursues clients off the profile is not pursuing the strategy).
#[must_use]
pub fn fit(account: &Account, playbook: &Playbook) -> Fit {
    Fit { territory: territory(account, &playbook.territories), profile: profile(account, playbook) }
}

/// Inside when a territory is named, or one of its words begins a word of region, industry or name. An account of which
/// none of territory, region and industry is known may lie anywhere.
fn territory(account: &Account, territories: &[Territory]) -> Standing {
    let told = [&account.territory, &account.region, &account.industry];
    if territories.is_empty() {
        return Standing::Unknown;
    }
    let named = |territory: &Territory| same(&territory.name, &account.territory);
    let spoken = |territory: &Territory| {
        let texts = told.into_iter().chain([&account.name]);
        texts.into_iter().any(|text| territory.words.iter().any(|word| speaks_of(text, word)))
    };
    if territories.iter().any(|territory| named(territory) || spoken(territory)) {
        Standing::Inside
    } else if told.iter().all(|text| text.is_empty()) {
        Standing::Unknown
    } else {
        Standing::Outside
    }
}

/// Inside with at least half of the profile's weight met, outside with more than half of it missed; what nobody has found
/// out counts for neither.
fn profile(account: &Account, playbook: &Playbook) -> Standing {
    let weight = |answer: Option<bool>| -> u32 {
        let of = |key| account.profile.get(key).copied();
        playbook.profile.iter().filter(|c| answer.is_none() || of(&c.key) == answer).map(|c| u32::from(c.weight)).sum()
    };
    let all = weight(None);
    if all > 0 && weight(Some(true)) * 2 >= all {
        Standing::Inside
    } else if weight(Some(false)) * 2 > all {
        Standing::Outside
    } else {
        Standing::Unknown
    }
}

fn same(a: &str, b: &str) -> bool {
    !a.trim().is_empty() && a.trim().to_lowercase() == b.trim().to_lowercase()
}

/// Whether a word of the text begins with this one; a word of up to three letters (`US`) has to be the whole word.
fn speaks_of(text: &str, word: &str) -> bool {
    let (text, word) = (text.to_lowercase(), word.trim().to_lowercase());
    let short = word.chars().count() <= 3;
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !word.is_empty()
        && text.match_indices(&word).any(|(at, found)| {
            let (before, after) =
                (text.get(..at).unwrap_or_default(), text.get(at + found.len()..).unwrap_or_default());
            let whole = !short || !letter(after.chars().next());
            whole && !letter(before.chars().next_back())
        })
}

#[cfg(test)]
mod tests {
    use super::Standing::{Inside, Outside, Unknown};
    use super::*;
    use crate::playbook::ProfileCriterion;

    fn playbook() -> Playbook {
        let criterion = |key: &str, weight| ProfileCriterion { key: key.into(), weight, ..ProfileCriterion::default() };
        Playbook {
            territories: vec![
                Territory { name: "North".into(), words: vec!["Sweden".into(), "NO".into()] },
                Territory { name: "Food".into(), words: vec!["food".into()] },
            ],
            profile: vec![criterion("need", 5), criterion("power", 3), criterion("growth", 2)],
            ..Playbook::default()
        }
    }

    fn with(change: impl Fn(&mut Account)) -> Fit {
        let mut account = Account { name: "Acme".into(), ..Account::default() };
        change(&mut account);
        fit(&account, &playbook())
    }

    #[test]
    fn a_territory_is_named_or_spoken_of() {
        assert_eq!(with(|a| a.territory = " north".into()).territory, Inside);
        assert_eq!(with(|a| a.region = "Skåne, Sweden".into()).territory, Inside);
        assert_eq!(with(|a| a.industry = "Foods & drinks".into()).territory, Inside);
        assert_eq!(with(|a| a.region = "NO".into()).territory, Inside);
        assert_eq!(with(|a| a.region = "Northern Norway".into()).territory, Outside, "two letters are a whole word");
        assert_eq!(with(|a| a.region = "France".into()).territory, Outside);
    }

    #[test]
    fn what_nobody_has_said_is_unknown() {
        assert_eq!(with(|_| ()), Fit::default());
        assert!(!with(|_| ()).off());
        let account = Account { region: "France".into(), ..Account::default() };
        assert_eq!(fit(&account, &Playbook::default()), Fit::default(), "a playbook that wants nothing");
    }

    #[test]
    fn the_profile_goes_by_weight() {
        let of = |answers: &[(&str, bool)]| {
            with(|a| a.profile = answers.iter().map(|(key, yes)| ((*key).to_owned(), *yes)).collect()).profile
        };
        assert_eq!(of(&[("need", true)]), Inside);
        assert_eq!(of(&[("power", true), ("growth", false)]), Unknown);
        assert_eq!(of(&[("need", false)]), Unknown, "half is not more than half");
        assert_eq!(of(&[("need", false), ("growth", false)]), Outside);
        assert_eq!(of(&[("gone", false)]), Unknown, "a criterion the playbook no longer has");
    }
}
