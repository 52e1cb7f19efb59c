//! The rules about strategic account reviews ("Sales Growth in Strategic Accounts", 2012; R. Ruff, 2012): whether everybody
//! is prepared, whether it is about what it is for, and whether anything came of the last one.

mod before;
mod later;
mod room;

use crate::insight::Tool;
use crate::plan::{Id, Participant, Review, days_between};
use crate::tools::{Readings, RuleCard};

macro_rules! cards {
    ($($id:literal $rule:path;)+) => {
        &[$(RuleCard { id: $id, tool: Tool::Reviews, blank: false, rule: $rule }),+]
    };
}

/// The rules of this room, in the order of the catalogue.
pub const RULES: &[RuleCard] = cards! {
    "role-unfilled" before::role_unfilled;
    "not-prepared" before::not_prepared;
    "daily-topics" before::daily_topics;
    "review-horizon" room::review_horizon;
    "silent-member" room::silent_member;
    "region-missing" before::region_missing;
    "no-growth-item" later::no_growth_item;
    "follow-up-overdue" later::follow_up_overdue;
    "over-time" room::over_time;
};

/// The next review, while it is today or ahead.
fn coming<'a>(read: &Readings<'_, 'a>) -> Option<(Id, &'a Review, i64)> {
    let dated = super::reading::ahead(read.plan).into_iter().filter_map(|(id, row)| Some((id, row, row.on?)));
    let mut ahead = dated.map(|(id, row, on)| (id, row, days_between(read.today, on)));
    ahead.find(|(_, _, days)| *days >= 0)
}

/// The next review, once it is near enough that everybody should be prepared.
fn near<'a>(read: &Readings<'_, 'a>) -> Option<(Id, &'a Review, i64)> {
    coming(read).filter(|(_, _, days)| *days <= read.playbook.limits.prepare_days)
}

/// The review people sit in now, else the last one that was held, while it is recent enough to matter.
fn at_hand<'a>(read: &Readings<'_, 'a>) -> Option<(Id, &'a Review)> {
    let Readings { plan, playbook, today, .. } = *read;
    let now = super::reading::ahead(plan).into_iter().find(|(_, row)| super::reading::under_way(row));
    let recent = |row: &Review| row.on.is_some_and(|on| days_between(on, today) <= playbook.limits.review_days);
    now.or_else(|| super::reading::held(plan).into_iter().next().filter(|(_, row)| recent(row)))
}

/// The names of people, those without one left out.
fn names(people: &[(Id, &Participant)]) -> Vec<String> {
    people.iter().map(|(_, one)| one.name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
}

#[cfg(test)]
mod tests;
