//! The customer's steps in order, and where they are on them.

use super::{Known, Position};
use crate::plan::{Arrange, BuyingStep, Id, Opportunity, Plan, days_between};
use crate::playbook::Playbook;
use time::Date;

/// One step on the customer's track.
#[derive(Debug, Clone, Copy)]
pub struct Step<'a> {
    /// Its row; `None` for a step of the playbook that nobody has written down here.
    pub id: Option<Id>,
    /// What is written of it.
    pub row: Option<&'a BuyingStep>,
    /// Its place in the playbook, from 0; `None` for one of the customer's own.
    pub place: Option<usize>,
    /// Its name.
    pub name: &'a str,
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// They did it on that day.
    Done(Date),
    /// It was due that many days ago, and nothing shows that it is done.
    Overdue(i64),
    /// It is due today or later.
    Due(Date),
    /// Nobody knows when.
    Open,
}

impl Step<'_> {
    /// How far it is today. A day in the future does not make a step done; its last day does not make it overdue.
    #[must_use]
    pub fn state(&self, today: Date) -> State {
        let Some(row) = self.row else { return State::Open };
        match (row.done_on.filter(|day| *day <= today), row.due) {
            (Some(day), _) => State::Done(day),
            (None, Some(due)) if due < today => State::Overdue(days_between(due, today)),
            (None, Some(due)) => State::Due(due),
            (None, None) => State::Open,
        }
    }

    /// Whether they have done it.
    #[must_use]
    pub fn is_done(&self, today: Date) -> bool {
        matches!(self.state(today), State::Done(_))
    }

    /// The day it was done, else is due.
    #[must_use]
    pub fn day(&self, today: Date) -> Option<Date> {
        match self.state(today) {
            State::Done(day) | State::Due(day) => Some(day),
            State::Overdue(_) => self.row.and_then(|row| row.due),
            State::Open => None,
        }
    }

    /// Who at the customer owns it.
    #[must_use]
    pub fn owner(&self) -> Option<Id> {
        self.row.and_then(|row| row.owner)
    }

    /// Whether somebody did more than write its name: it has an owner or a date.
    #[must_use]
    pub fn is_planned(&self) -> bool {
        self.row.is_some_and(|row| row.owner.is_some() || row.due.is_some() || row.done_on.is_some())
    }
}

/// The steps written down for an opportunity, in their order. A row is a step of the playbook by its key, else by its
/// name; a second row of the same step counts as one of the customer's own.
pub(super) fn rows<'a>(plan: &'a Plan, playbook: &'a Playbook, opportunity: Id) -> Vec<Step<'a>> {
    let mut found: Vec<(Id, &BuyingStep)> = plan
        .steps
        .iter()
        .filter(|(_, row)| row.opportunity == Some(opportunity))
        .map(|(id, row)| (*id, &**row))
        .collect();
    found.arrange_by(|a, b| a.1.order.cmp(&b.1.order).then(a.0.cmp(&b.0)));
    let mut taken = Vec::new();
    found
        .into_iter()
        .map(|(id, row)| {
            let typed = row.name.trim();
            let named = |key: &str, name: &str| {
                if row.key.is_empty() { !typed.is_empty() && typed.eq_ignore_ascii_case(name) } else { row.key == key }
            };
            let place = playbook.customer_steps.iter().position(|step| named(&step.key, &step.name));
            let place = place.filter(|place| !taken.contains(place));
            taken.extend(place);
            let name = if typed.is_empty() { playbook.step_name(&row.key) } else { typed };
            Step { id: Some(id), row: Some(row), place, name }
        })
        .collect()
}

/// Where they are. What they did comes first, then what we noted, then what is planned: names alone tell nothing.
pub(super) fn position(rows: &[Step<'_>], row: &Opportunity, playbook: &Playbook, today: Date) -> Option<Position> {
    let last = playbook.customer_steps.len().checked_sub(1)?;
    let placed = || rows.iter().filter_map(|step| Some((step, step.place?, step.id?)));
    let done = placed().filter(|(step, ..)| step.is_done(today)).max_by_key(|(_, place, _)| *place);
    if let Some((_, place, id)) = done {
        return Some(Position { place: (place + 1).min(last), by: Known::Done(id) });
    }
    if let Some(place) = playbook.step_place(&row.customer_step) {
        return Some(Position { place, by: Known::Noted });
    }
    let planned = placed().filter(|(step, ..)| step.is_planned()).min_by_key(|(_, place, _)| *place);
    planned.map(|(_, place, id)| Position { place, by: Known::Planned(id) })
}

/// The playbook's steps with what is written of each, and the customer's own where they stand among them: behind the row
/// before them, else before the row behind them, else behind the step they are at.
pub(super) fn merged<'a>(rows: Vec<Step<'a>>, playbook: &'a Playbook, theirs: Option<Position>) -> Vec<Step<'a>> {
    let of_playbook = |(place, step): (usize, &'a crate::playbook::CustomerStep)| {
        let written = rows.iter().find(|row| row.place == Some(place));
        written.copied().unwrap_or(Step { id: None, row: None, place: Some(place), name: &step.name })
    };
    let mut steps: Vec<Step<'a>> = playbook.customer_steps.iter().enumerate().map(of_playbook).collect();
    for (at, own) in rows.iter().enumerate().filter(|(_, row)| row.place.is_none()) {
        let stands = |row: &Step<'_>| steps.iter().position(|step| step.id == row.id);
        let before = at.checked_sub(1).and_then(|before| rows.get(before)).and_then(stands).map(|found| found + 1);
        let behind = || rows.iter().skip(at + 1).find(|row| row.place.is_some()).and_then(stands);
        let here = || theirs.map_or(0, |theirs| theirs.place + 1);
        let to = before.or_else(behind).unwrap_or_else(here).min(steps.len());
        steps.insert(to, *own);
    }
    steps
}
