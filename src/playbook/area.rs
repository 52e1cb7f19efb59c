//! Whether an account lies where we sell, and all in all is one we want. What nobody has said is its own answer: unknown is
//! neither in nor out.

use super::{Playbook, Standing, fitness};
use crate::plan::Account;

/// Whether an account lies where we sell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area<'a> {
    /// In the territory of this name.
    In(&'a str),
    /// In none of them.
    Out,
    /// The playbook has no territories, or nothing is known of where the account lies.
    Unknown,
}

impl Area<'_> {
    /// The same without the name.
    #[must_use]
    pub fn standing(self) -> Standing {
        match self {
            Self::In(_) => Standing::On,
            Self::Out => Standing::Off,
            Self::Unknown => Standing::Unknown,
        }
    }
}

/// What tells where an account lies; a blank text where nobody has said.
#[derive(Debug, Clone, Copy)]
pub struct Whereabouts<'a> {
    /// The sales territory somebody filed it under.
    pub territory: &'a str,
    /// Country or region.
    pub region: &'a str,
    /// Industry.
    pub industry: &'a str,
    /// Its name.
    pub name: &'a str,
}

/// The territory an account lies in: the one it is filed under, or the first of which a word begins a word of region,
/// industry or name.
#[must_use]
pub fn area<'a>(at: Whereabouts<'_>, playbook: &'a Playbook) -> Area<'a> {
    let told = [at.territory, at.region, at.industry];
    let texts = told.into_iter().chain([at.name]);
    let lies_in = |words: &[String]| texts.clone().any(|text| words.iter().any(|word| speaks_of(text, word)));
    let found = playbook.territories.iter().find(|area| same(&area.name, at.territory) || lies_in(&area.words));
    match found {
        Some(area) => Area::In(&area.name),
        None if playbook.territories.is_empty() || told.iter().all(|text| text.trim().is_empty()) => Area::Unknown,
        None => Area::Out,
    }
}

/// Whether an account lies in a territory, and meets the target profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    /// In one of the territories where we sell.
    pub territory: Standing,
    /// A customer as we want them.
    pub profile: Standing,
}

impl Default for Wanted {
    fn default() -> Self {
        Self { territory: Standing::Unknown, profile: Standing::Unknown }
    }
}

impl Wanted {
    /// Whether it is known to be something else than wanted, in either way.
    #[must_use]
    pub fn off(self) -> bool {
        self.territory == Standing::Off || self.profile == Standing::Off
    }
}

/// Whether an account is one the playbook wants (S. Edinger, "How to Get Your Salespeople to Execute Your Strategy": who
/// most pursues clients off the profile is not pursuing the strategy).
#[must_use]
pub fn wanted(account: &Account, playbook: &Playbook) -> Wanted {
    let at = Whereabouts {
        territory: &account.territory,
        region: &account.region,
        industry: &account.industry,
        name: &account.name,
    };
    Wanted { territory: area(at, playbook).standing(), profile: fitness(&account.profile, playbook).standing }
}

fn same(a: &str, b: &str) -> bool {
    !a.trim().is_empty() && a.trim().to_lowercase() == b.trim().to_lowercase()
}

/// Whether a word of the text begins with this one; a word of up to three letters (`US`) has to be the whole word.
#[must_use]
pub fn speaks_of(text: &str, word: &str) -> bool {
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
    use super::Standing::{Off, On, Unknown};
    use super::*;
    use crate::playbook::Territory;

    fn playbook() -> Playbook {
        Playbook {
            territories: vec![
                Territory { name: "North".into(), words: vec!["Sweden".into(), "NO".into()] },
                Territory { name: "Food".into(), words: vec!["food".into()] },
            ],
            ..Playbook::default()
        }
    }

    fn with(change: impl Fn(&mut Account)) -> Standing {
        let mut account = Account { name: "Acme".into(), ..Account::default() };
        change(&mut account);
        wanted(&account, &playbook()).territory
    }

    #[test]
    fn a_territory_is_named_or_spoken_of() {
        assert_eq!(with(|a| a.territory = " north".into()), On);
        assert_eq!(with(|a| a.region = "Skåne, Sweden".into()), On);
        assert_eq!(with(|a| a.industry = "Foods & drinks".into()), On);
        assert_eq!(with(|a| a.region = "NO".into()), On);
        assert_eq!(with(|a| a.region = "Northern Norway".into()), Off, "two letters are a whole word");
        assert_eq!(with(|a| a.region = "France".into()), Off);
    }

    #[test]
    fn what_nobody_has_said_is_unknown() {
        assert_eq!(with(|_| ()), Unknown);
        let account = Account { region: "France".into(), ..Account::default() };
        assert_eq!(wanted(&account, &Playbook::default()), Wanted::default(), "a playbook that wants nothing");
        assert!(!Wanted::default().off());
    }
}
