//! Evidence about a person as it is listed and written down: whose word it is, what it still proves, and one form for it.

use crate::plan::{
    About, Arrange, Aspect, Basis, EntityKind, Evidence, EvidenceKind, Id, Open, Plan, Words, days_between,
};
use std::cmp::Reverse;
use std::sync::Arc;
use time::Date;

/// The sides of a person that evidence is written down about.
pub const ASPECTS: [Aspect; 4] = [Aspect::Stance, Aspect::Authority, Aspect::Motive, Aspect::Risk];

/// Whom we have it from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// The person it is about.
    Themselves,
    /// A document.
    Document,
    /// Another player: hearsay.
    Player(Id),
    /// Somebody who is no player: hearsay.
    Somebody,
    /// We have known each other for years.
    Acquaintance,
    /// We believe so.
    Belief,
}

impl Whose {
    /// The word a picker stores; another player is their id.
    #[must_use]
    pub fn word(self) -> String {
        match self {
            Self::Themselves => "themselves".into(),
            Self::Document => "document".into(),
            Self::Somebody => "somebody".into(),
            Self::Acquaintance => "acquaintance".into(),
            Self::Belief => "belief".into(),
            Self::Player(id) => id.to_string(),
        }
    }

    /// What a picker's word stands for; somebody, when it cannot be read.
    #[must_use]
    pub fn of_word(word: &str) -> Self {
        let plain = [Self::Themselves, Self::Document, Self::Acquaintance, Self::Belief];
        let player = || word.parse().map_or(Self::Somebody, Self::Player);
        plain.into_iter().find(|whose| whose.word() == word).unwrap_or_else(player)
    }

    fn of(evidence: &Evidence) -> Self {
        match evidence.basis.get() {
            Basis::FirstHand => Self::Themselves,
            Basis::Document => Self::Document,
            Basis::Acquaintance => Self::Acquaintance,
            Basis::Belief => Self::Belief,
            Basis::Hearsay => {
                evidence.from.filter(|from| *from != evidence.about.id).map_or(Self::Somebody, Self::Player)
            }
        }
    }

    fn basis(self) -> Basis {
        match self {
            Self::Themselves => Basis::FirstHand,
            Self::Document => Basis::Document,
            Self::Acquaintance => Basis::Acquaintance,
            Self::Belief => Basis::Belief,
            Self::Player(_) | Self::Somebody => Basis::Hearsay,
        }
    }
}

/// A piece of evidence while it is written down.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// What it is about.
    pub aspect: Aspect,
    /// The stance or authority it shows, as a stored word; empty for none.
    pub supports: String,
    /// Did or said.
    pub kind: EvidenceKind,
    /// Their words or act.
    pub text: String,
    /// Whom we have it from.
    pub whose: Whose,
    /// The day it happened.
    pub on: Option<Date>,
}

impl Draft {
    /// A blank one about where a person stands.
    #[must_use]
    pub fn new(supports: &str, today: Date) -> Self {
        Self {
            aspect: Aspect::Stance,
            supports: supports.to_owned(),
            kind: EvidenceKind::Said,
            text: String::new(),
            whose: Whose::Themselves,
            on: Some(today),
        }
    }

    /// A written one, to be changed.
    #[must_use]
    pub fn of(evidence: &Evidence) -> Self {
        Self {
            aspect: evidence.about.aspect.get(),
            supports: evidence.supports.clone(),
            kind: evidence.kind.get(),
            text: evidence.text.clone(),
            whose: Whose::of(evidence),
            on: evidence.on,
        }
    }

    /// The evidence about a person in one sale. `base` is the piece that is changed (a blank one for a new one); what the
    /// form does not show stays as it was.
    #[must_use]
    pub fn finish(self, base: Evidence, person: Id, sale: Id, by: &str) -> Evidence {
        let is_new = base == Evidence::default();
        if !is_new && Self::of(&base) == self {
            return base;
        }
        let from = match self.whose {
            Whose::Themselves => Some(person),
            Whose::Player(id) => Some(id),
            Whose::Document | Whose::Somebody | Whose::Acquaintance | Whose::Belief => None,
        };
        let about = if is_new { About::person(person, sale, self.aspect) } else { base.about.clone() };
        // A kind or basis of a newer version of the app is only overwritten by a choice, never by saving the form.
        let kept = |same: bool| !is_new && same;
        Evidence {
            kind: if kept(base.kind.get() == self.kind) { base.kind.clone() } else { self.kind.into() },
            basis: if kept(Whose::of(&base) == self.whose) { base.basis.clone() } else { self.whose.basis().into() },
            from: if kept(Whose::of(&base) == self.whose) { base.from } else { from },
            about: if about.aspect.get() == self.aspect {
                about
            } else {
                About { aspect: self.aspect.into(), ..about }
            },
            supports: if matches!(self.aspect, Aspect::Stance | Aspect::Authority) {
                self.supports
            } else {
                String::new()
            },
            text: self.text.trim().to_owned(),
            on: self.on,
            recorded_by: if is_new { by.to_owned() } else { base.recorded_by.clone() },
            ..base
        }
    }
}

/// What a piece of evidence is still worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worth {
    /// It proves what it speaks for.
    Proof,
    /// It did, until its shelf life was over; its age in days.
    Expired(i64),
    /// It never proves anything: hearsay, acquaintance, belief.
    Soft(Basis),
    /// Nobody noted the day, or it lies ahead: it proves nothing.
    Undated,
}

/// What a piece of evidence is worth today, with proof counting for `shelf_life` days (its last one included).
#[must_use]
pub fn worth(evidence: &Evidence, shelf_life: i64, today: Date) -> Worth {
    let soft = |basis: Basis| matches!(basis, Basis::Hearsay | Basis::Acquaintance | Basis::Belief);
    match (&evidence.basis, evidence.on.map(|on| days_between(on, today))) {
        (Open::Known(basis), _) if soft(*basis) => Worth::Soft(*basis),
        (_, Some(age)) if age > shelf_life => Worth::Expired(age),
        (_, Some(age)) if age >= 0 => Worth::Proof,
        _ => Worth::Undated,
    }
}

/// The evidence about a person in one sale and in general, newest first, and how many pieces speak of other sales.
#[must_use]
pub fn listed(plan: &Plan, person: Id, sale: Option<Id>) -> (Vec<(Id, Arc<Evidence>)>, usize) {
    let about = plan.evidence.iter().filter(|(_, e)| e.about.kind == EntityKind::Stakeholder && e.about.id == person);
    let (mut here, elsewhere): (Vec<_>, Vec<_>) = about
        .map(|(id, row)| (*id, row.clone()))
        .partition(|(_, row)| row.about.opportunity.is_none() || row.about.opportunity == sale);
    here.arrange_by_key(|(id, row)| Reverse((row.on, *id)));
    (here, elsewhere.len())
}

/// What evidence about one side of a person would show by default: what is marked.
#[must_use]
pub fn marked_word(plan: &Plan, person: Id, sale: Option<Id>, aspect: Aspect) -> String {
    let position =
        sale.and_then(|sale| plan.stakeholders.get(&person).map(|row| row.position(sale))).unwrap_or_default();
    let word = match aspect {
        Aspect::Stance => position.stance.get().word(),
        Aspect::Authority => position.authority.get().word(),
        _ => "",
    };
    if word == "unknown" { String::new() } else { word.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 22);

    fn priya() -> Id {
        Id::fixed(1)
    }

    fn draft(whose: Whose) -> Draft {
        Draft { text: " Shared the figures ".into(), whose, ..Draft::new("advocate", TODAY) }
    }

    fn finish(draft: Draft, base: Evidence) -> Evidence {
        draft.finish(base, priya(), Id::fixed(5), "Lena")
    }

    #[test]
    fn every_source_survives_the_picker_and_the_evidence() {
        let player = Whose::Player(Id::fixed(7));
        for whose in [Whose::Themselves, Whose::Document, player, Whose::Somebody, Whose::Acquaintance, Whose::Belief] {
            assert_eq!(Whose::of_word(&whose.word()), whose);
            let made = finish(draft(whose), Evidence::default());
            assert_eq!(Draft::of(&made).whose, whose);
        }
        assert_eq!(Whose::of_word("…"), Whose::Somebody);
    }

    #[test]
    fn a_new_piece_says_who_what_and_when() {
        let made = finish(draft(Whose::Player(Id::fixed(7))), Evidence::default());
        assert_eq!(made.about, About::person(priya(), Id::fixed(5), Aspect::Stance));
        assert_eq!((made.text.as_str(), made.supports.as_str()), ("Shared the figures", "advocate"));
        assert_eq!((made.basis.get(), made.from, made.on), (Basis::Hearsay, Some(Id::fixed(7)), Some(TODAY)));
        assert_eq!(made.recorded_by, "Lena");
        let motive = Draft { aspect: Aspect::Motive, ..draft(Whose::Themselves) };
        assert_eq!(finish(motive, Evidence::default()).supports, "", "a motive supports no stored word");
    }

    #[test]
    fn changing_one_field_leaves_the_rest_alone() {
        let base = Evidence {
            kind: Open::Other("wrote".into()),
            basis: Open::Other("overheard".into()),
            call: Some(Id::fixed(8)),
            recorded_by: "Marc".into(),
            about: About { opportunity: None, ..About::person(priya(), Id::fixed(5), Aspect::Stance) },
            ..Evidence::default()
        };
        let changed = finish(Draft { text: "New".into(), ..Draft::of(&base) }, base.clone());
        assert_eq!(changed, Evidence { text: "New".into(), ..base.clone() });
        assert_eq!(finish(Draft::of(&base), base.clone()), base);
    }

    #[test]
    fn worth_follows_basis_and_age() {
        let piece = |basis: Basis, on: Option<Date>| Evidence { basis: basis.into(), on, ..Evidence::default() };
        let days = |days: i64| Some(TODAY - time::Duration::days(days));
        let worth = |evidence: &Evidence| worth(evidence, 90, TODAY);
        assert_eq!(worth(&piece(Basis::FirstHand, days(90))), Worth::Proof);
        assert_eq!(worth(&piece(Basis::Document, days(91))), Worth::Expired(91));
        assert_eq!(worth(&piece(Basis::FirstHand, days(-1))), Worth::Undated);
        assert_eq!(worth(&piece(Basis::FirstHand, None)), Worth::Undated);
        assert_eq!(worth(&piece(Basis::Hearsay, days(3))), Worth::Soft(Basis::Hearsay));
    }

    #[test]
    fn evidence_of_this_sale_and_in_general_is_listed_newest_first() {
        let mut plan = Plan::default();
        let mut put = |id: u128, person: u128, sale: Option<u128>, on: Option<Date>| {
            let about = About {
                opportunity: sale.map(Id::fixed),
                ..About::person(Id::fixed(person), Id::fixed(0), Aspect::Stance)
            };
            plan.evidence.insert(Id::fixed(id), Arc::new(Evidence { about, on, ..Evidence::default() }));
        };
        put(10, 1, Some(5), Some(date!(2026 - 01 - 01)));
        put(11, 1, None, Some(date!(2026 - 02 - 01)));
        put(12, 1, Some(6), Some(TODAY));
        put(13, 2, Some(5), Some(TODAY));
        put(14, 1, Some(5), None);
        let (here, elsewhere) = listed(&plan, priya(), Some(Id::fixed(5)));
        let ids: Vec<Id> = here.into_iter().map(|(id, _)| id).collect();
        assert_eq!((ids, elsewhere), (vec![Id::fixed(11), Id::fixed(10), Id::fixed(14)], 1));
    }
}
