//! What kind of threat it is, in one sentence.

use super::{Rival, Threat, called};
use crate::plan::{AlternativeKind, Id};
use crate::text::{Arg, Msg};

/// What a criterion or a reason about money is called; only for telling it from the others.
const PRICE_WORDS: &[&str] = &["price", "pricing", "cost", "cheap", "discount", "rebate", "preis", "kosten"];

/// The nature of the threat; the first that fits speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Nature {
    /// Nothing is named.
    Nothing,
    /// Somebody with power backs an alternative.
    Sponsor {
        /// The alternative.
        rival: Id,
        /// The person.
        person: Id,
    },
    /// They may build it themselves.
    InHouse(Id),
    /// They may leave things as they are.
    Inertia(Id),
    /// An alternative is ahead of us on the price and on nothing else.
    Price(Id),
    /// An alternative is better on what matters.
    Better {
        /// The alternative.
        rival: Id,
        /// The criterion.
        criterion: Id,
    },
    /// Alternatives are named, and nobody has held us against them.
    Unrated,
    /// No alternative is ahead on what weighs most.
    Held,
}

impl Nature {
    /// The alternative it comes from; `None` where it comes from none in particular.
    #[must_use]
    pub fn rival(&self) -> Option<Id> {
        match self {
            Self::Sponsor { rival, .. }
            | Self::Better { rival, .. }
            | Self::InHouse(rival)
            | Self::Inertia(rival)
            | Self::Price(rival) => Some(*rival),
            Self::Nothing | Self::Unrated | Self::Held => None,
        }
    }
}

/// Whether some words speak of the price.
#[must_use]
pub fn is_price(text: &str) -> bool {
    let text = text.to_lowercase();
    PRICE_WORDS.iter().any(|word| text.contains(word))
}

/// What kind of threat an opportunity is under. A sponsor comes before any figure: people decide. Then the alternative
/// that is ahead on the heaviest criterion; its kind tells its nature.
#[must_use]
pub fn nature(threat: &Threat<'_, '_>) -> Nature {
    if threat.rivals.is_empty() {
        return Nature::Nothing;
    }
    if let Some((rival, person, _)) = threat.sponsors().first() {
        return match rival.row.kind.get() {
            AlternativeKind::InHouse => Nature::InHouse(rival.id),
            AlternativeKind::DoNothing => Nature::Inertia(rival.id),
            AlternativeKind::Competitor => Nature::Sponsor { rival: rival.id, person: *person },
        };
    }
    let lags = threat.lags();
    let Some((criterion, stand)) = lags.iter().find(|(criterion, _)| criterion.heavy).or(lags.first()) else {
        let compared = threat.criteria.iter().any(|criterion| threat.stand(criterion.id).is_some());
        return if compared { Nature::Held } else { Nature::Unrated };
    };
    match threat.rival(stand.rival).map(|rival| rival.row.kind.get()) {
        Some(AlternativeKind::InHouse) => Nature::InHouse(stand.rival),
        Some(AlternativeKind::DoNothing) => Nature::Inertia(stand.rival),
        _ if lags.iter().all(|(criterion, _)| is_price(&criterion.row.name)) => Nature::Price(stand.rival),
        _ => Nature::Better { rival: stand.rival, criterion: criterion.id },
    }
}

/// The nature of the threat and what follows from it.
#[must_use]
pub fn sentence(threat: &Threat<'_, '_>) -> Msg {
    let name = |id: Id| threat.rival_name(id);
    match nature(threat) {
        Nature::Nothing => msg!("threat-lead-nothing"),
        Nature::Unrated if threat.criteria.is_empty() => msg!("threat-lead-no-criteria", names = names(&threat.rivals)),
        Nature::Unrated => msg!("threat-lead-unrated", names = names(&threat.rivals)),
        Nature::Held => msg!("threat-lead-held", count = threat.rivals.len(), criterion = heaviest(threat)),
        Nature::Sponsor { rival, person } => {
            let person = threat.plan().stakeholders.get(&person).map(|row| row.name.clone()).unwrap_or_default();
            match worst(threat, rival) {
                Some(criterion) => {
                    msg!("threat-lead-sponsor-ahead", rival = name(rival), person = person, criterion = criterion)
                }
                None => msg!("threat-lead-sponsor", rival = name(rival), person = person),
            }
        }
        Nature::InHouse(rival) => match backer(threat, rival) {
            Some(person) => msg!("threat-lead-in-house-backed", person = person),
            None => msg!("threat-lead-in-house", criterion = worst(threat, rival).unwrap_or_default()),
        },
        Nature::Inertia(rival) => match (backer(threat, rival), worst(threat, rival)) {
            (Some(person), _) => msg!("threat-lead-inertia-backed", person = person),
            (None, criterion) => msg!("threat-lead-inertia", criterion = criterion.unwrap_or_default()),
        },
        Nature::Price(rival) => msg!("threat-lead-price", rival = name(rival)),
        Nature::Better { rival, criterion } => {
            let criterion = threat.criteria.iter().find(|row| row.id == criterion);
            let criterion = criterion.map(|row| row.row.name.trim().to_owned()).unwrap_or_default();
            msg!("threat-lead-better", rival = name(rival), criterion = criterion)
        }
    }
}

fn names(rivals: &[Rival<'_>]) -> Vec<Arg> {
    rivals.iter().map(|rival| called(rival.row)).take(4).collect()
}

/// The heaviest criterion by name.
fn heaviest(threat: &Threat<'_, '_>) -> String {
    threat.criteria.first().map(|criterion| criterion.row.name.trim().to_owned()).unwrap_or_default()
}

/// The heaviest criterion one alternative is ahead of us on.
fn worst(threat: &Threat<'_, '_>, rival: Id) -> Option<String> {
    let behind = |criterion: &&super::Weighed<'_>| {
        let ours = threat.rated(criterion.id, None);
        let theirs = threat.rated(criterion.id, Some(rival));
        ours.zip(theirs).is_some_and(|(ours, theirs)| theirs.score > ours.score)
    };
    threat.criteria.iter().find(behind).map(|criterion| criterion.row.name.trim().to_owned())
}

fn backer(threat: &Threat<'_, '_>, rival: Id) -> Option<String> {
    let rival = threat.rival(rival)?;
    rival.backers.first().map(|(_, person)| person.name.clone())
}
