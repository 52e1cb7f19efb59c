//! What the plan means for how we mean to win: each path is tested on the people it needs, on what it assumes, and on
//! what the strongest rival would answer.
//!
//! R. Ruff, "New sales strategy process being implemented – caution ahead!" (2012): a strategy is formulated, never picked
//! from a menu; first gather, then analyse, then find the path.

use crate::plan::{AlternativeKind, Arrange, Assumption, Id, Stance, StrategyPath, days_between};
use crate::playbook::Playbook;
use crate::text::{Arg, Msg};
use crate::tools::people::reading::Reading;
use std::cmp::Reverse;
use time::Date;

/// Where a person a path needs stands, as far as it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// An advocate, proven inside the shelf life.
    Proven,
    /// An advocate on our own word.
    Unproven,
    /// Does not mind either way.
    Indifferent,
    /// Against us.
    Opposed,
    /// Nobody has found out.
    Unknown,
}

impl Standing {
    /// The word used in keys and class names.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Proven => "proven",
            Self::Unproven => "unproven",
            Self::Indifferent => "indifferent",
            Self::Opposed => "opposed",
            Self::Unknown => "unknown",
        }
    }
}

/// A person a path cannot do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Need<'a> {
    /// The person.
    pub id: Id,
    /// The name.
    pub name: &'a str,
    /// Where they stand.
    pub standing: Standing,
    /// The best relationship anybody of us has, 0 to 4: how cheap it is to ask.
    pub relationship: Option<u8>,
}

/// Whether the strongest rival's answer to a path is thought of, and met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// Nobody has written down what they would answer.
    NotThought,
    /// It is written down, and no answer of ours to an alternative of this sale is.
    Open,
    /// An alternative of this sale has our answer.
    Answered(Id),
}

/// A path with what its test found.
#[derive(Debug, Clone)]
pub struct Tested<'a> {
    /// The path.
    pub id: Id,
    /// Its row.
    pub row: &'a StrategyPath,
    /// The people it needs, those who are cheapest to ask first.
    pub needs: Vec<Need<'a>>,
    /// What it assumes, and whether that is shown.
    pub assumptions: Vec<(Id, &'a Assumption, bool)>,
    /// The rival's answer.
    pub reply: Reply,
}

impl<'a> Tested<'a> {
    /// The needed people who are not proven to be for us.
    pub fn weak(&self) -> impl Iterator<Item = &Need<'a>> {
        self.needs.iter().filter(|need| need.standing != Standing::Proven)
    }

    /// What it assumes without anything to show it.
    pub fn assumed(&self) -> impl Iterator<Item = &'a Assumption> {
        self.assumptions.iter().filter(|(_, _, shown)| !shown).map(|(_, row, _)| *row)
    }

    /// How much it rests on that nobody has shown: people and assumptions.
    #[must_use]
    pub fn open(&self) -> usize {
        self.weak().count() + self.assumed().count()
    }

    /// Whether it rests on anything that could be tested.
    #[must_use]
    pub fn is_testable(&self) -> bool {
        !self.needs.is_empty() || !self.assumptions.is_empty()
    }

    /// Its name; a word for it while it has none.
    #[must_use]
    pub fn name(&self) -> Arg {
        if self.row.name.trim().is_empty() { msg!("strategy-some-path").into() } else { self.row.name.trim().into() }
    }

    /// What the cheapest test is headed with: whose it is, theirs who plan or ours.
    #[must_use]
    pub fn test_head(&self) -> Msg {
        let ours = self.row.test.trim().is_empty() && self.cheapest().is_some();
        if ours { msg!("strategy-suggested-test") } else { msg!("strategy-cheapest-test") }
    }

    /// The cheapest test when nobody has written one down: the person we know best, then an assumption, then the rival's
    /// answer. `None` when nothing is open.
    #[must_use]
    pub fn cheapest(&self) -> Option<Msg> {
        if let Some(need) = self.weak().next() {
            return Some(match need.standing {
                Standing::Opposed => msg!("strategy-test-opposed", name = need.name),
                Standing::Indifferent => msg!("strategy-test-indifferent", name = need.name),
                Standing::Unknown => msg!("strategy-test-unknown", name = need.name),
                Standing::Proven | Standing::Unproven => msg!("strategy-test-unproven", name = need.name),
            });
        }
        if self.assumed().next().is_some() {
            return Some(msg!("strategy-test-assumption"));
        }
        (!matches!(self.reply, Reply::Answered(_)) && self.is_testable()).then(|| msg!("strategy-test-reply"))
    }
}

/// Whether an assumption is shown: somebody wrote down what showed it and when, inside the shelf life of proof.
#[must_use]
pub fn is_shown(row: &Assumption, playbook: &Playbook, today: Date) -> bool {
    let age = row.proven_on.map(|day| days_between(day, today));
    !row.proof.trim().is_empty() && age.is_some_and(|age| (0..=playbook.limits.shelf_life).contains(&age))
}

/// The paths of one opportunity in their order, each tested.
#[must_use]
pub fn paths<'a>(reading: &Reading<'a>, opportunity: Id) -> Vec<Tested<'a>> {
    let plan = reading.plan;
    let mut rows: Vec<_> = plan.paths.iter().filter(|(_, row)| row.opportunity == Some(opportunity)).collect();
    rows.arrange_by(|a, b| (&a.1.order, a.0).cmp(&(&b.1.order, b.0)));
    rows.into_iter().map(|(id, row)| tested(reading, opportunity, *id, row)).collect()
}

/// The chosen path; the first where a merge left two.
#[must_use]
pub fn chosen<'p, 'a>(paths: &'p [Tested<'a>]) -> Option<&'p Tested<'a>> {
    paths.iter().find(|path| path.row.chosen)
}

fn tested<'a>(reading: &Reading<'a>, opportunity: Id, id: Id, row: &'a StrategyPath) -> Tested<'a> {
    let needed = row.needs.iter().filter(|(_, needed)| **needed).map(|(person, _)| *person);
    let mut needs: Vec<_> = needed.filter_map(|person| need(reading, opportunity, person)).collect();
    needs.arrange_by_key(|need| (Reverse(need.relationship), need.id));
    let assumptions = row.assumptions.iter().filter(|(_, row)| !row.text.trim().is_empty());
    let assumptions = assumptions.map(|(id, row)| (*id, row, is_shown(row, reading.playbook, reading.today))).collect();
    Tested { id, row, needs, assumptions, reply: reply(reading, opportunity, row) }
}

fn need<'a>(reading: &Reading<'a>, opportunity: Id, person: Id) -> Option<Need<'a>> {
    let row = reading.plan.stakeholders.get(&person)?;
    let stance = row.positions.get(&opportunity).map(|position| position.stance.get()).unwrap_or_default();
    let standing = match stance {
        Stance::Unknown => Standing::Unknown,
        Stance::Indifferent => Standing::Indifferent,
        Stance::OpposedPassive | Stance::OpposedActive => Standing::Opposed,
        Stance::Advocate if reading.stance(person, opportunity, stance).proven() => Standing::Proven,
        Stance::Advocate => Standing::Unproven,
    };
    Some(Need { id: person, name: &row.name, standing, relationship: row.best_relationship() })
}

fn reply(reading: &Reading<'_>, opportunity: Id, row: &StrategyPath) -> Reply {
    if row.reply.trim().is_empty() {
        return Reply::NotThought;
    }
    let here = reading.plan.alternatives.iter().filter(|(_, alternative)| {
        alternative.opportunity.is_none_or(|sale| sale == opportunity) && !alternative.our_answer.trim().is_empty()
    });
    // A competitor answers; doing nothing and building it themselves only stay as they are.
    let answered = here.min_by_key(|(id, alternative)| (alternative.kind != AlternativeKind::Competitor, **id));
    answered.map_or(Reply::Open, |(id, _)| Reply::Answered(*id))
}

#[cfg(test)]
#[path = "reading_tests.rs"]
mod tests;
