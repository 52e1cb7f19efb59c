//! What the plan means for the threat: how we stand against everything they could do instead.
//!
//! R. Ruff, "New sales strategy process being implemented – caution ahead!" (2012), names the nature of the competitive
//! threat as one of three compulsory tools. Doing nothing and building it themselves are alternatives like any other.

mod matrix;
mod nature;

pub use matrix::{Rated, Weighed, Word, weighed};
pub use nature::{Nature, is_price, nature, sentence};

use crate::insight::Moment;
use crate::plan::{
    About, Alternative, AlternativeKind, Aspect, Authority, Backing, EntityKind, Id, Opportunity, Plan, Stakeholder,
};
use crate::playbook::Playbook;
use crate::text::Arg;
use crate::tools::buying::reading::{about, weightiest, weightiest_who};
use crate::tools::people::reading::{Held, Reading, has_sway};
use std::collections::BTreeMap;
use time::Date;

/// One opportunity, its criteria, and what stands against us in it, as of today.
pub struct Threat<'r, 'a> {
    /// The people and the held calls, read once for all opportunities.
    pub people: &'r Reading<'a>,
    /// The opportunity.
    pub id: Id,
    /// Its row.
    pub row: &'a Opportunity,
    /// The criteria, the heaviest first.
    pub criteria: Vec<Weighed<'a>>,
    /// What they could do instead: suppliers first, then in-house, then nothing.
    pub rivals: Vec<Rival<'a>>,
    /// Ratings by criterion and alternative (`None` is us), the newest last.
    pub(crate) ratings: BTreeMap<(Id, Option<Id>), Vec<Rated<'a>>>,
}

/// One thing they could do instead of buying from us.
#[derive(Debug, Clone)]
pub struct Rival<'a> {
    /// Its row's id.
    pub id: Id,
    /// Its row.
    pub row: &'a Alternative,
    /// Who backs it, the weightiest first.
    pub backers: Vec<(Id, &'a Stakeholder)>,
}

/// How we stand on one criterion against the best of the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stand<'a> {
    /// Our rating.
    pub ours: Rated<'a>,
    /// The best of theirs.
    pub theirs: Rated<'a>,
    /// Whose that is.
    pub rival: Id,
}

/// The weighted score of a column, and how much it stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Score {
    /// In percent of what is possible on the criteria it is rated on.
    pub percent: i64,
    /// On how many criteria with a weight it is rated, at least one.
    pub rated: usize,
    /// How many criteria have a weight.
    pub of: usize,
}

impl Score {
    /// Whether every criterion is in it.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.rated == self.of
    }

    /// Whether it may be held against another one: at least half of the criteria are in it.
    #[must_use]
    pub fn is_comparable(&self) -> bool {
        2 * self.rated >= self.of
    }
}

impl Stand<'_> {
    /// Steps we are ahead, from −4 to 4.
    #[must_use]
    pub fn lead(&self) -> i8 {
        let step = |score: u8| i8::try_from(score).unwrap_or_default();
        step(self.ours.score) - step(self.theirs.score)
    }
}

impl<'r, 'a> Threat<'r, 'a> {
    /// Reads one opportunity; `None` when it is not there.
    #[must_use]
    pub fn new(people: &'r Reading<'a>, id: Id) -> Option<Self> {
        let plan = people.plan;
        let row: &Opportunity = plan.opportunities.get(&id)?;
        let criteria = weighed(plan, id);
        let ratings = matrix::ratings(plan, &criteria, people.today);
        Some(Self { people, id, row, criteria, rivals: rivals(plan, id), ratings })
    }

    /// The plan.
    #[must_use]
    pub fn plan(&self) -> &'a Plan {
        self.people.plan
    }

    /// How this organisation sells.
    #[must_use]
    pub fn playbook(&self) -> &'a Playbook {
        self.people.playbook
    }

    /// Today, handed in.
    #[must_use]
    pub fn today(&self) -> Date {
        self.people.today
    }

    /// The rival of an id.
    #[must_use]
    pub fn rival(&self, id: Id) -> Option<&Rival<'a>> {
        self.rivals.iter().find(|rival| rival.id == id)
    }

    /// A rival as it is called inside a sentence.
    #[must_use]
    pub fn rival_name(&self, id: Id) -> Arg {
        self.rival(id).map_or_else(|| "".into(), |rival| called(rival.row))
    }

    /// How an alternative (`None` is us) stands on a criterion by its newest rating.
    #[must_use]
    pub fn rated(&self, criterion: Id, alternative: Option<Id>) -> Option<Rated<'a>> {
        self.history(criterion, alternative).last().copied()
    }

    /// Every rating of a pair, the newest last.
    #[must_use]
    pub fn history(&self, criterion: Id, alternative: Option<Id>) -> &[Rated<'a>] {
        self.ratings.get(&(criterion, alternative)).map_or(&[], Vec::as_slice)
    }

    /// How we stand on a criterion against the best of the others; `None` until both sides are rated.
    #[must_use]
    pub fn stand(&self, criterion: Id) -> Option<Stand<'a>> {
        let ours = self.rated(criterion, None)?;
        let rated = |rival: &Rival<'_>| Some((self.rated(criterion, Some(rival.id))?, rival.id));
        let mut best: Option<(Rated<'a>, Id)> = None;
        for (theirs, rival) in self.rivals.iter().filter_map(rated) {
            if best.is_none_or(|(so_far, _)| theirs.score > so_far.score) {
                best = Some((theirs, rival));
            }
        }
        best.map(|(theirs, rival)| Stand { ours, theirs, rival })
    }

    /// Criteria we are ahead on, the heaviest first.
    #[must_use]
    pub fn leads(&self) -> Vec<(&Weighed<'a>, Stand<'a>)> {
        self.stands(|stand| stand.lead() > 0)
    }

    /// Criteria we are behind on, the heaviest first.
    #[must_use]
    pub fn lags(&self) -> Vec<(&Weighed<'a>, Stand<'a>)> {
        self.stands(|stand| stand.lead() < 0)
    }

    fn stands(&self, fits: impl Fn(&Stand<'a>) -> bool) -> Vec<(&Weighed<'a>, Stand<'a>)> {
        let both = self.criteria.iter().filter_map(|criterion| Some((criterion, self.stand(criterion.id)?)));
        both.filter(|(_, stand)| fits(stand)).collect()
    }

    /// The weighted score of a column on the criteria it is rated on; `None` without any. A criterion nobody has weighed
    /// counts for nothing.
    #[must_use]
    pub fn score(&self, alternative: Option<Id>) -> Option<Score> {
        let (mut got, mut possible, mut rated) = (0, 0, 0);
        let weighed: Vec<_> = self.criteria.iter().filter(|criterion| criterion.weight > 0).collect();
        for criterion in &weighed {
            if let Some(rating) = self.rated(criterion.id, alternative) {
                got += i64::from(rating.score) * i64::from(criterion.weight);
                possible += 5 * i64::from(criterion.weight);
                rated += 1;
            }
        }
        (possible > 0).then(|| Score { percent: (got * 100 + possible / 2) / possible, rated, of: weighed.len() })
    }

    /// Who stands behind an alternative and has power here: can say yes or no, or has sway.
    #[must_use]
    pub fn sponsors(&self) -> Vec<(&Rival<'a>, Id, &'a Stakeholder)> {
        let strong = |person: &Stakeholder| {
            let authority = person.position(self.id).authority.get();
            matches!(authority, Authority::Final | Authority::Veto) || has_sway(person.sway, &self.playbook().limits)
        };
        let all = self.rivals.iter().flat_map(|rival| rival.backers.iter().map(move |(id, p)| (rival, *id, *p)));
        all.filter(|(_, _, person)| strong(person)).collect()
    }

    /// Whose word a rating is.
    #[must_use]
    pub fn word(&self, rated: Rated<'_>) -> Word {
        matrix::word(self.plan(), rated, self.playbook().limits.shelf_life, self.today())
    }

    /// Held calls about it, oldest first.
    #[must_use]
    pub fn held(&self) -> Vec<&Held<'a>> {
        self.people.held_in(self.id).collect()
    }

    /// When blanks in this room may be spoken of: something was written here, and a call was held or the stage is one
    /// that cannot be earned without it.
    #[must_use]
    pub fn moment(&self) -> Moment {
        let backed = || {
            let mut here = self.plan().stakeholders.values().filter_map(|person| person.positions.get(&self.id));
            here.any(|position| position.backs == Backing::Alternative)
        };
        Moment {
            touched: !self.criteria.is_empty() || !self.rivals.is_empty() || backed(),
            call_held: self.people.held_in(self.id).next().is_some(),
            stage_needs_it: self.playbook().stage(&self.row.stage).is_some_and(|stage| stage.needs_players),
        }
    }

    /// A row of this sale, as what a fact is about.
    #[must_use]
    pub fn about(&self, kind: EntityKind, row: Id) -> About {
        about(kind, row, self.id, Aspect::Whole)
    }

    /// The sale as a whole.
    #[must_use]
    pub fn about_sale(&self) -> About {
        self.about(EntityKind::Opportunity, self.id)
    }

    /// The people mapped in it, the weightiest first.
    #[must_use]
    pub fn players(&self) -> Vec<(Id, &'a Stakeholder)> {
        weightiest(self.plan(), self.id)
    }
}

/// What an alternative is called inside a sentence: a supplier by name, the other two by what they are.
#[must_use]
pub fn called(row: &Alternative) -> Arg {
    match row.kind.get() {
        AlternativeKind::Competitor => row.name.trim().into(),
        AlternativeKind::DoNothing => msg!("threat-called-nothing").into(),
        AlternativeKind::InHouse => msg!("threat-called-in-house").into(),
    }
}

/// What they could do instead in an opportunity: named suppliers first, then building it, then nothing; by name within.
#[must_use]
pub fn rivals(plan: &Plan, opportunity: Id) -> Vec<Rival<'_>> {
    let here = |row: &Alternative| row.opportunity.is_none_or(|own| own == opportunity);
    let named = |row: &Alternative| !row.name.trim().is_empty();
    let mut found: Vec<Rival<'_>> = plan
        .alternatives
        .iter()
        .filter(|(_, row)| here(row) && named(row))
        .map(|(id, row)| Rival { id: *id, row, backers: backers(plan, opportunity, *id) })
        .collect();
    let rank = |rival: &Rival<'_>| match rival.row.kind.get() {
        AlternativeKind::Competitor => 0,
        AlternativeKind::InHouse => 1,
        AlternativeKind::DoNothing => 2,
    };
    crate::plan::Arrange::arrange_by(&mut found, |a, b| {
        rank(a).cmp(&rank(b)).then_with(|| a.row.name.cmp(&b.row.name)).then(a.id.cmp(&b.id))
    });
    found
}

/// Who backs an alternative in an opportunity, the weightiest first.
fn backers(plan: &Plan, opportunity: Id, alternative: Id) -> Vec<(Id, &Stakeholder)> {
    weightiest_who(plan, opportunity, |position| {
        position.backs == Backing::Alternative && position.backs_alternative == Some(alternative)
    })
}

#[cfg(test)]
mod tests;
