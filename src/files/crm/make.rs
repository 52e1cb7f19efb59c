//! From candidates to plans, one plan at a time, so that thousands can be saved in batches.

use super::entity::Entity;
use super::update::{Change, update};
use super::values::{same, unreadable};
use super::{Candidate, Fate, Found, Here, Kind, Ticks};
use crate::plan::{CloseMove, Id, Opportunity, Origin, Plan, Stakeholder, Stamp, Table};
use std::sync::Arc;
use time::Date;

/// When the import happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// The day.
    pub today: Date,
    /// The instant.
    pub now: Stamp,
}

/// A plan an import makes.
#[derive(Debug, Clone, PartialEq)]
pub enum Made {
    /// It is not here yet.
    New(Plan),
    /// It is here and changes.
    Changed(Plan),
}

impl Found {
    /// The plan of `id` with the candidates at these `places` in it; `None` where nothing of it changes.
    #[must_use]
    pub fn make(&self, id: Id, places: &[usize], here: &Here, ticks: &Ticks, when: When) -> Option<Made> {
        let candidates: Vec<&Candidate> = places.iter().filter_map(|place| self.candidates.get(*place)).collect();
        let first = candidates.first()?;
        let before = here.plan(id);
        let mut plan = match before {
            Some(plan) => plan.clone(),
            None if self.kind == Kind::Accounts => new_account(id, first, when),
            None => new_home(id, first, when),
        };
        for candidate in &candidates {
            let twin = Found::meets(candidate, ticks);
            match self.kind {
                Kind::Accounts => {
                    if before.is_some() {
                        update(plan.account_mut(), &candidate.link, &candidate.values, when.today);
                    }
                }
                Kind::Contacts => put(&mut plan.stakeholders, candidate, twin, when, |_, _| ()),
                Kind::Opportunities => put(&mut plan.opportunities, candidate, twin, when, |sale, changes| {
                    close_moved(sale, changes, candidate, when);
                    mark_origin(sale, candidate, when);
                }),
            }
        }
        if self.kind == Kind::Contacts {
            for candidate in &candidates {
                reports_to(&mut plan, candidate, ticks);
            }
        }
        match before {
            None => Some(Made::New(plan)),
            Some(before) if *before != plan => Some(Made::Changed(plan)),
            Some(_) => None,
        }
    }
}

/// A row for a candidate, or the row it meets brought up to date.
fn put<E: Entity + Default>(
    rows: &mut Table<E>,
    candidate: &Candidate,
    twin: Option<Id>,
    when: When,
    after: impl FnOnce(&mut E, &[Change]),
) {
    let id = twin.unwrap_or(candidate.own);
    let row = Arc::make_mut(rows.entry(id).or_default());
    let changes = update(row, &candidate.link, &candidate.values, when.today);
    after(row, &changes);
}

fn origin(candidate: &Candidate, key: &str, when: When) -> Origin {
    Origin { system: candidate.system.to_owned(), record: key.to_owned(), on: Some(when.today) }
}

fn new_account(id: Id, candidate: &Candidate, when: When) -> Plan {
    let mut plan = Plan::new(id, "");
    update(plan.account_mut(), &candidate.link, &candidate.values, when.today);
    plan.account_mut().origin = Some(origin(candidate, &candidate.home.key, when));
    plan
}

/// An account that is only known by what a contact or a sale says of it.
fn new_home(id: Id, candidate: &Candidate, when: When) -> Plan {
    let home = &candidate.home;
    let name = if home.name.is_empty() { &home.domain } else { &home.name };
    let mut plan = Plan::new(id, if name.is_empty() { &home.key } else { name });
    let account = plan.account_mut();
    account.domain.clone_from(&home.domain);
    let link = home.link(candidate.system);
    let system = link.split(':').next().unwrap_or_default().to_owned();
    account.origin = Some(Origin { system, record: home.key.clone(), on: Some(when.today) });
    plan
}

/// A moved close date leaves its trace, as one moved by hand does.
fn close_moved(sale: &mut Opportunity, changes: &[Change], candidate: &Candidate, when: When) {
    let moved = changes.iter().find(|change| change.field == "close_on" && change.taken && !change.here.is_empty());
    if let Some(change) = moved {
        let from = super::values::date(&change.here, false);
        let id = Id::of_origin(&["close-move", &candidate.link, &change.here, &change.there]);
        sale.close_history.insert(id, CloseMove { from, to: sale.close_on, at: when.now, ..CloseMove::default() });
    }
}

fn mark_origin(sale: &mut Opportunity, candidate: &Candidate, when: When) {
    if candidate.fate != Fate::Known && candidate.twin.is_none() && sale.origin.is_none() {
        let key = candidate.link.split_once(':').map_or("", |(_, key)| key);
        sale.origin = Some(origin(candidate, key, when));
    }
}

/// Whom a person reports to, where nobody has said so here: by key, or by a name only one person of the account has.
fn reports_to(plan: &mut Plan, candidate: &Candidate, ticks: &Ticks) {
    let person = Found::meets(candidate, ticks).unwrap_or(candidate.own);
    let link = super::here::link(candidate.system, &candidate.boss);
    let name = same(&candidate.boss);
    let linked = plan.stakeholders.iter().find(|(_, row)| row.imported.contains_key(&link)).map(|(id, _)| *id);
    let mut named = plan.stakeholders.iter().filter(|(_, row)| same(&row.name) == name && !unreadable(&row.name));
    let boss = match (linked, named.next(), named.next()) {
        (Some(id), ..) => id,
        (None, Some((id, _)), None) => *id,
        _ => return,
    };
    let circle = std::iter::successors(Some(boss), |id| plan.stakeholders.get(id)?.reports_to);
    if candidate.boss.is_empty() || circle.take(plan.stakeholders.len() + 1).any(|id| id == person) {
        return;
    }
    Plan::change(&mut plan.stakeholders, person, |row: &mut Stakeholder| _ = row.reports_to.get_or_insert(boss));
}
