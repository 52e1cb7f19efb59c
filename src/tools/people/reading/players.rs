//! The players of one opportunity, ready to be shown: the map and its table compute nothing.

use super::{Backed, Proof, Reading, mapped};
use crate::plan::{Arrange, Authority, Id, Plan, Stance};
use crate::playbook::Playbook;
use std::cmp::Reverse;
use time::Date;

/// How large a player is drawn: what they can do to the decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Size {
    /// No say, or nobody has found out.
    Small,
    /// Uses what is bought.
    Medium,
    /// Recommends.
    Large,
    /// Can stop it.
    Veto,
    /// Can say yes finally.
    Final,
}

impl Size {
    /// The size of an authority.
    #[must_use]
    pub fn of(authority: Authority) -> Self {
        match authority {
            Authority::Unknown | Authority::None => Self::Small,
            Authority::Uses => Self::Medium,
            Authority::Recommends => Self::Large,
            Authority::Veto => Self::Veto,
            Authority::Final => Self::Final,
        }
    }

    /// The radius on the map, in its own units (pixels at its natural width).
    #[must_use]
    pub fn radius(self) -> f64 {
        match self {
            Self::Small => 12.0,
            Self::Medium => 13.5,
            Self::Large => 15.5,
            Self::Veto => 18.0,
            Self::Final => 20.0,
        }
    }
}

/// One player as the map and the table show them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlayerReading {
    /// The person.
    pub id: Id,
    /// Their name.
    pub name: String,
    /// One or two letters for the node.
    pub initials: String,
    /// Job title.
    pub title: String,
    /// The business unit they belong to.
    pub unit: String,
    /// What they can do to the decision.
    pub authority: Authority,
    /// Where they stand.
    pub stance: Stance,
    /// What proves the stance.
    pub proof: Proof,
    /// Days since that proof; `None` while unproven.
    pub proof_age: Option<i64>,
    /// The evidence it stands on, or the expired one.
    pub evidence: Option<Id>,
    /// Days since the last proof, when it is past its shelf life and nothing newer proves the stance.
    pub expired_age: Option<i64>,
    /// What proves the authority.
    pub authority_proof: Proof,
    /// How far their word carries, 1 to 5.
    pub sway: Option<u8>,
    /// The best relationship anybody of us has, 0 to 4.
    pub relationship: Option<u8>,
    /// How large they are drawn.
    pub size: Size,
}

/// The players of an opportunity: most sway first (nobody's guess last), then by name.
#[must_use]
pub fn players(plan: &Plan, opportunity: Id, playbook: &Playbook, today: Date) -> Vec<PlayerReading> {
    players_of(&Reading::new(plan, playbook, today), opportunity)
}

/// The same of a plan that is being read already.
#[must_use]
pub fn players_of(reading: &Reading<'_>, opportunity: Id) -> Vec<PlayerReading> {
    let mut found: Vec<_> = mapped(reading.plan, opportunity)
        .into_iter()
        .map(|player| {
            let (authority, stance) = (player.position.authority.get(), player.stance());
            let backed = reading.stance(player.id, opportunity, stance);
            PlayerReading {
                id: player.id,
                name: player.person.name.clone(),
                initials: initials(&player.person.name),
                title: player.person.title.clone(),
                unit: player.person.unit.clone(),
                authority,
                stance,
                proof: backed.proof(),
                proof_age: backed.by.map(|piece| piece.age),
                evidence: backed.by.or(backed.expired).map(|piece| piece.evidence),
                expired_age: expired_age(&backed),
                authority_proof: reading.authority(player.id, opportunity, authority).proof(),
                sway: player.person.sway.map(|sway| sway.clamp(1, 5)),
                relationship: player.person.best_relationship(),
                size: Size::of(authority),
            }
        })
        .collect();
    found.arrange_by(|a, b| (Reverse(a.sway), &a.name, a.id).cmp(&(Reverse(b.sway), &b.name, b.id)));
    found
}

fn expired_age(backed: &Backed) -> Option<i64> {
    backed.expired.filter(|_| !backed.proven()).map(|piece| piece.age)
}

/// The first letters of the first and the last word of a name; empty for a name without letters.
#[must_use]
pub fn initials(name: &str) -> String {
    let mut letters = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    letters.next().into_iter().chain(letters.next_back()).flat_map(char::to_uppercase).collect()
}
