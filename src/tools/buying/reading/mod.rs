//! What the plan means for how they buy: where they are, where our stage would have them, and what comes next.
//!
//! R. Ruff, "New sales strategy process being implemented – caution ahead!" (2012), names the characteristics of the
//! buying process as one of three compulsory tools; "Implementing a Unified Sales Process" (2014) wants every step of
//! ours to stand on one of the customer's.

mod sentence;
mod track;
mod waiting;
mod who;

pub use sentence::sentence;
pub use track::{State, Step};
pub use waiting::{Cost, cost, doing_nothing};
pub use who::{ago, known, name, sale_name, weightiest, weightiest_who};

use crate::insight::Moment;
use crate::plan::{About, Aspect, EntityKind, Id, Opportunity, Plan, Stakeholder};
use crate::playbook::Playbook;
use crate::tools::people::reading::{Held, Reading};
use std::cell::OnceCell;
use time::Date;

/// How one opportunity is being bought, as of today.
pub struct Buying<'r, 'a> {
    /// The people and the held calls, read once for all opportunities.
    pub people: &'r Reading<'a>,
    /// The opportunity.
    pub id: Id,
    /// Its row.
    pub row: &'a Opportunity,
    /// Every step there is to show, in order: the playbook's, and the customer's own between them.
    pub steps: Vec<Step<'a>>,
    /// Where they are.
    pub theirs: Option<Position>,
    /// Where our stage would have them: the place of its step in the playbook, from 0.
    pub expected: Option<usize>,
    /// The people mapped in it, sorted when the first rule asks.
    weightiest: OnceCell<Vec<(Id, &'a Stakeholder)>>,
}

/// Where the customer is in their own process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The step they are at: its place in the playbook, from 0.
    pub place: usize,
    /// How we know.
    pub by: Known,
}

/// What a position stands on; the order is the strength.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Known {
    /// A step of theirs that is planned and not done: they are there at the most.
    Planned(Id),
    /// We noted it on the opportunity.
    Noted,
    /// A step they have done: they are at the one after it.
    Done(Id),
}

impl<'r, 'a> Buying<'r, 'a> {
    /// Reads one opportunity; `None` when it is not there.
    #[must_use]
    pub fn new(people: &'r Reading<'a>, id: Id) -> Option<Self> {
        let (plan, playbook) = (people.plan, people.playbook);
        let row: &Opportunity = plan.opportunities.get(&id)?;
        let rows = track::rows(plan, playbook, id);
        let theirs = track::position(&rows, row, playbook, people.today);
        let steps = track::merged(rows, playbook, theirs);
        let expected = playbook
            .stage(&row.stage)
            .filter(|stage| !stage.closed)
            .and_then(|stage| playbook.step_place(&stage.customer_step));
        Some(Self { people, id, row, steps, theirs, expected, weightiest: OnceCell::new() })
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

    /// The people mapped in it, the weightiest first (see [`weightiest`]).
    #[must_use]
    pub fn weightiest(&self) -> &[(Id, &'a Stakeholder)] {
        self.weightiest.get_or_init(|| weightiest(self.plan(), self.id))
    }

    /// How many steps we run ahead of them; negative when they are further than our stage; `None` when either is unknown.
    #[must_use]
    pub fn ahead(&self) -> Option<i64> {
        let (theirs, expected) = (self.theirs?.place, self.expected?);
        Some(i64::try_from(expected).ok()? - i64::try_from(theirs).ok()?)
    }

    /// The step they have to take next: the first one not done behind the last one done, else the one they are at, else
    /// the first somebody wrote down.
    #[must_use]
    pub fn next(&self) -> Option<&Step<'a>> {
        let today = self.today();
        let last_done = self.steps.iter().rposition(|step| step.is_done(today));
        let at = self.theirs.map(|at| at.place);
        let from = match (last_done, at) {
            (Some(done), _) => done + 1,
            (None, Some(place)) => self.steps.iter().position(|step| step.place == Some(place)).unwrap_or_default(),
            (None, None) => self.steps.iter().position(|step| step.row.is_some())?,
        };
        self.steps.iter().skip(from).find(|step| !step.is_done(today))
    }

    /// The rows of steps, in order.
    pub fn written(&self) -> impl Iterator<Item = &Step<'a>> {
        self.steps.iter().filter(|step| step.row.is_some())
    }

    /// Steps past their date that nothing shows to be done, the longest overdue first.
    #[must_use]
    pub fn overdue(&self) -> Vec<(&Step<'a>, i64)> {
        let late = |step| match Step::state(step, self.today()) {
            State::Overdue(days) => Some((step, days)),
            _ => None,
        };
        let mut found: Vec<_> = self.written().filter_map(late).collect();
        crate::plan::Arrange::arrange_by_key(&mut found, |(_, days)| std::cmp::Reverse(*days));
        found
    }

    /// Held calls about it, oldest first.
    #[must_use]
    pub fn held(&self) -> Vec<&Held<'a>> {
        self.people.held_in(self.id).collect()
    }

    /// When blanks in this room may be spoken of: something was written here, and a call was held or the stage is one
    /// that cannot be earned without knowing how they decide.
    #[must_use]
    pub fn moment(&self) -> Moment {
        let said = |text: &str| !text.trim().is_empty();
        let row = self.row;
        Moment {
            touched: self.written().next().is_some()
                || [&row.customer_step, &row.compelling_event, &row.cost_of_waiting, &row.constraints]
                    .iter()
                    .any(|text| said(text))
                || row.event_on.is_some(),
            call_held: self.people.held_in(self.id).next().is_some(),
            stage_needs_it: self.playbook().stage(&row.stage).is_some_and(|stage| stage.needs_players),
        }
    }

    /// One side of the opportunity, as what a fact or a question is about.
    #[must_use]
    pub fn about(&self, aspect: Aspect) -> About {
        about(EntityKind::Opportunity, self.id, self.id, aspect)
    }

    /// A row of this sale, as what a fact is about.
    #[must_use]
    pub fn about_row(&self, kind: EntityKind, row: Id) -> About {
        about(kind, row, self.id, Aspect::Whole)
    }

    /// A step: its row, or the opportunity while nobody has written it down.
    #[must_use]
    pub fn about_step(&self, step: &Step<'_>) -> About {
        step.id.map_or_else(|| self.about(Aspect::Stage), |id| self.about_row(EntityKind::Step, id))
    }
}

/// One side of a row, in one opportunity.
#[must_use]
pub fn about(kind: EntityKind, row: Id, opportunity: Id, aspect: Aspect) -> About {
    About { kind: kind.into(), id: row, opportunity: Some(opportunity), aspect: aspect.into() }
}

#[cfg(test)]
mod tests;
