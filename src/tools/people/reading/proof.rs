//! What proves a claim about a person: a recent word or deed of their own, in this very sale.
//!
//! "Sales Growth in Strategic Accounts" (2012): prove how people will decide with a recent conversation, not with thirty
//! years' acquaintance; test it again from time to time, before it counts.

use super::Reading;
use crate::plan::{
    Arrange, Aspect, Authority, Basis, EntityKind, Evidence, EvidenceKind, Id, Plan, Stance, Words, days_between,
};
use crate::playbook::Playbook;
use time::{Date, Duration};

/// Days after which no proof is asked for any more, whatever a playbook says: a century.
const LONGEST: i64 = 36_500;

/// How well a claim is proven; the order is the strength.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Proof {
    /// Nothing that counts: no evidence, hearsay, acquaintance, our belief, or proof past its shelf life.
    #[default]
    Unproven,
    /// They said so: half a proof.
    Said,
    /// They did something: a solid one.
    Did,
}

impl Proof {
    /// The word used in message keys (`proof-did`).
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Unproven => "unproven",
            Self::Said => "said",
            Self::Did => "did",
        }
    }
}

/// The piece of evidence a proof stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// The evidence.
    pub evidence: Id,
    /// [`Proof::Did`] or [`Proof::Said`].
    pub proof: Proof,
    /// The day it happened.
    pub on: Date,
    /// Days since then, 0 for today.
    pub age: i64,
}

/// What stands behind one claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Backed {
    /// The best proof inside its shelf life: a deed before a word, then the newest.
    pub by: Option<Piece>,
    /// What would be the best proof but for its age: the newest, then a deed before a word.
    pub expired: Option<Piece>,
}

impl Backed {
    /// How well the claim is proven today.
    #[must_use]
    pub fn proof(&self) -> Proof {
        self.by.map_or(Proof::Unproven, |piece| piece.proof)
    }

    /// Whether anything inside its shelf life proves the claim.
    #[must_use]
    pub fn proven(&self) -> bool {
        self.by.is_some()
    }

    /// Whether it was proven once, however long ago.
    #[must_use]
    pub fn ever(&self) -> bool {
        self.by.or(self.expired).is_some()
    }
}

/// Where a person stands, without how hard they push: a word against us proves a passive opponent and an active one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// For us.
    Advocate,
    /// Does not mind.
    Indifferent,
    /// Against us, in either way.
    Opposed,
}

impl Family {
    /// The family of a stance; `None` while the stance is unknown.
    #[must_use]
    pub fn of(stance: Stance) -> Option<Self> {
        match stance {
            Stance::Unknown => None,
            Stance::Advocate => Some(Self::Advocate),
            Stance::Indifferent => Some(Self::Indifferent),
            Stance::OpposedPassive | Stance::OpposedActive => Some(Self::Opposed),
        }
    }

    /// Whether evidence for this stored word speaks for the family.
    #[must_use]
    pub fn includes(self, supports: &str) -> bool {
        Stance::from_word(supports).and_then(Self::of) == Some(self)
    }
}

/// What proves where a person stands in an opportunity. Hearsay, acquaintance and belief never do; neither does evidence
/// without a date, of the future, about another opportunity or about people in general. The shelf life includes its
/// last day.
#[must_use]
pub fn proof_of_stance(plan: &Plan, person: Id, opportunity: Id, playbook: &Playbook, today: Date) -> Backed {
    let stance = plan.stakeholders.get(&person).map(|p| p.position(opportunity).stance.get()).unwrap_or_default();
    stance_backed(about_person(plan, person, opportunity), stance, playbook, today)
}

/// The last day on which something proves that a person stands where they are marked: a shelf life after the newest word or
/// deed that does; `None` where nothing does today.
#[must_use]
pub fn proven_until(plan: &Plan, person: Id, opportunity: Id, playbook: &Playbook, today: Date) -> Option<Date> {
    let family = Family::of(plan.stakeholders.get(&person)?.position(opportunity).stance.get())?;
    let shelf_life = playbook.limits.shelf_life;
    let fits = about_person(plan, person, opportunity)
        .filter(|(_, e)| e.about.aspect == Aspect::Stance && family.includes(&e.supports));
    let pieces = fits.filter_map(|(id, row)| piece(id, row, today)).filter(|piece| piece.age <= shelf_life);
    pieces.map(|piece| piece.on.saturating_add(Duration::days(shelf_life.clamp(0, LONGEST)))).max()
}

/// The same for what a person can do to the decision.
#[must_use]
pub fn proof_of_authority(plan: &Plan, person: Id, opportunity: Id, playbook: &Playbook, today: Date) -> Backed {
    let authority = plan.stakeholders.get(&person).map(|p| p.position(opportunity).authority.get()).unwrap_or_default();
    authority_backed(about_person(plan, person, opportunity), authority, playbook, today)
}

fn about_person(plan: &Plan, person: Id, opportunity: Id) -> impl Iterator<Item = (Id, &Evidence)> {
    plan.evidence.iter().map(|(id, row)| (*id, &**row)).filter(move |(_, e)| {
        e.about.kind == EntityKind::Stakeholder && e.about.id == person && e.about.opportunity == Some(opportunity)
    })
}

pub(super) fn stance_backed<'a>(
    evidence: impl Iterator<Item = (Id, &'a Evidence)>,
    stance: Stance,
    playbook: &Playbook,
    today: Date,
) -> Backed {
    let Some(family) = Family::of(stance) else { return Backed::default() };
    let fits = evidence.filter(|(_, e)| e.about.aspect == Aspect::Stance && family.includes(&e.supports));
    weigh(fits, playbook.limits.shelf_life, today)
}

pub(super) fn authority_backed<'a>(
    evidence: impl Iterator<Item = (Id, &'a Evidence)>,
    authority: Authority,
    playbook: &Playbook,
    today: Date,
) -> Backed {
    if authority == Authority::Unknown {
        return Backed::default();
    }
    let fits = evidence.filter(|(_, e)| e.about.aspect == Aspect::Authority && e.supports == authority.word());
    weigh(fits, playbook.limits.shelf_life, today)
}

/// The best proof among evidence for one claim, and the best that has expired.
pub(super) fn weigh<'a>(evidence: impl Iterator<Item = (Id, &'a Evidence)>, shelf_life: i64, today: Date) -> Backed {
    let mut backed = Backed::default();
    for (id, row) in evidence {
        let Some(piece) = piece(id, row, today) else { continue };
        if piece.age > shelf_life {
            let rank = |p: &Piece| (p.on, p.proof, p.evidence);
            backed.expired = backed.expired.into_iter().chain([piece]).max_by_key(rank);
        } else {
            let rank = |p: &Piece| (p.proof, p.on, p.evidence);
            backed.by = backed.by.into_iter().chain([piece]).max_by_key(rank);
        }
    }
    backed
}

/// The evidence as a proof, whatever its age; `None` when it can prove nothing. A kind or basis of a newer version of
/// the app proves nothing here.
pub(super) fn piece(id: Id, row: &Evidence, today: Date) -> Option<Piece> {
    if !is_hard(row) {
        return None;
    }
    let proof = if row.kind == EvidenceKind::Did {
        Proof::Did
    } else if row.kind == EvidenceKind::Said {
        Proof::Said
    } else {
        return None;
    };
    let on = row.on?;
    let age = days_between(on, today);
    (age >= 0).then_some(Piece { evidence: id, proof, on, age })
}

/// First-hand or read in a document.
pub(super) fn is_hard(row: &Evidence) -> bool {
    row.basis == Basis::FirstHand || row.basis == Basis::Document
}

/// Hearsay, acquaintance or belief: it supports a claim and proves nothing.
pub(super) fn is_soft(row: &Evidence) -> bool {
    row.basis == Basis::Hearsay || row.basis == Basis::Acquaintance || row.basis == Basis::Belief
}

impl<'a> Reading<'a> {
    /// What proves where a person stands.
    #[must_use]
    pub fn stance(&self, person: Id, opportunity: Id, stance: Stance) -> Backed {
        stance_backed(self.evidence_about(person, Some(opportunity)), stance, self.playbook, self.today)
    }

    /// What proves what a person can decide.
    #[must_use]
    pub fn authority(&self, person: Id, opportunity: Id, authority: Authority) -> Backed {
        authority_backed(self.evidence_about(person, Some(opportunity)), authority, self.playbook, self.today)
    }

    /// Hearsay, acquaintance and belief that support a stance, newest first.
    #[must_use]
    pub fn soft_support(&self, person: Id, opportunity: Id, stance: Stance) -> Vec<(Id, &'a Evidence)> {
        let Some(family) = Family::of(stance) else { return Vec::new() };
        let mut found: Vec<_> = self
            .evidence_about(person, Some(opportunity))
            .filter(|(_, e)| e.about.aspect == Aspect::Stance && family.includes(&e.supports) && is_soft(e))
            .collect();
        found.arrange_by_key(|(id, e)| std::cmp::Reverse((e.on, *id)));
        found
    }

    /// Whether somebody's own words, deeds or documents tell of one side of a person, however long ago.
    #[must_use]
    pub fn heard_of(&self, person: Id, opportunity: Id, aspect: Aspect) -> bool {
        self.evidence_about(person, Some(opportunity)).any(|(_, e)| e.about.aspect == aspect && is_hard(e))
    }
}
