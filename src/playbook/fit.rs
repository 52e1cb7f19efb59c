//! How well an account meets the target profile.

use super::Playbook;
use crate::plan::{Fit, Open};
use std::collections::BTreeMap;

/// Share of the profile's weight that has to be answered before a score says anything, in percent.
const ANSWERED: u32 = 50;

/// Whether we want an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// It is what we look for.
    On,
    /// It is not.
    Off,
    /// Not enough is known.
    Unknown,
}

impl Standing {
    /// The word used in keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Unknown => "unknown",
        }
    }
}

/// How well an account meets the target profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fitness {
    /// What it meets of the answered criteria, by weight, in percent; `None` while nothing is answered.
    pub score: Option<u8>,
    /// How much of the profile's weight is answered, in percent.
    pub answered: u8,
    /// What follows.
    pub standing: Standing,
}

/// Scores answers by the playbook's weighted criteria; a part counts half, an unknown one not at all. After Edinger, "How to
/// Get Your Salespeople to Execute Your Strategy": the ideal client's profile has to be written down to be pursued.
#[must_use]
pub fn fitness(answers: &BTreeMap<String, Open<Fit>>, playbook: &Playbook) -> Fitness {
    let (mut met, mut known, mut all) = (0_u32, 0_u32, 0_u32);
    for criterion in &playbook.profile {
        let weight = u32::from(criterion.weight) * 2;
        all += weight;
        let part = match answers.get(&criterion.key).map(Open::get).unwrap_or_default() {
            Fit::Unknown => continue,
            Fit::Yes => weight,
            Fit::Partly => weight / 2,
            Fit::No => 0,
        };
        known += weight;
        met += part;
    }
    let score = percent(met, known);
    let answered = percent(known, all).unwrap_or(0);
    let standing = match score {
        Some(_) if u32::from(answered) < ANSWERED => Standing::Unknown,
        Some(score) if score >= playbook.limits.profile_share => Standing::On,
        Some(_) => Standing::Off,
        None => Standing::Unknown,
    };
    Fitness { score, answered, standing }
}

/// A part of a whole in percent, rounded down; `None` of nothing.
fn percent(part: u32, whole: u32) -> Option<u8> {
    (part * 100).checked_div(whole).and_then(|share| u8::try_from(share).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::ProfileCriterion;

    fn playbook() -> Playbook {
        let criterion = |key: &str, weight| ProfileCriterion { key: key.into(), text: key.into(), weight };
        Playbook {
            profile: vec![criterion("need", 5), criterion("power", 4), criterion("growth", 1)],
            ..Playbook::default()
        }
    }

    fn of(answers: &[(&str, Fit)]) -> Fitness {
        fitness(&answers.iter().map(|(key, fit)| ((*key).to_owned(), (*fit).into())).collect(), &playbook())
    }

    #[test]
    fn what_nobody_has_said_is_no_no() {
        assert_eq!(of(&[]), Fitness { score: None, answered: 0, standing: Standing::Unknown });
        assert_eq!(of(&[("need", Fit::Unknown)]), of(&[]));
        let one = of(&[("need", Fit::Yes)]);
        assert_eq!((one.score, one.answered, one.standing), (Some(100), 50, Standing::On));
    }

    #[test]
    fn too_little_of_the_profile_answered_decides_nothing() {
        let little = of(&[("power", Fit::No)]);
        assert_eq!((little.score, little.answered, little.standing), (Some(0), 40, Standing::Unknown));
    }

    #[test]
    fn the_limit_itself_is_on_and_just_below_is_off() {
        assert_eq!(of(&[("need", Fit::Yes), ("power", Fit::No), ("growth", Fit::Yes)]).standing, Standing::On, "60 %");
        let below = of(&[("need", Fit::Yes), ("power", Fit::No), ("growth", Fit::Partly)]);
        assert_eq!((below.score, below.standing), (Some(55), Standing::Off));
    }

    #[test]
    fn an_answer_to_a_criterion_the_playbook_lost_counts_nothing() {
        assert_eq!(of(&[("gone", Fit::Yes)]), of(&[]));
    }
}
