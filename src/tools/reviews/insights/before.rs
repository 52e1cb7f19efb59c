//! Before the room: roles, preparation, what is on the agenda, and who has to be there.

use super::super::reading::{
    Readiness, Role, about, agenda, brought_by, daily_minutes, holder, minutes, present, readiness, regions,
};
use super::{coming, names, near};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, Arrange, EntityKind, ReviewTopic};
use crate::text::Msg;
use crate::tools::Readings;
use std::cmp::Reverse;

const SOURCE: Source = Source::StrategicAccounts2012;
/// Facts of one sort in an insight, at most.
const MOST: usize = 3;
/// People from whom on it is a meeting.
const MEETING: usize = 2;
/// Items from which the mix of an agenda can be judged.
const ENOUGH_ITEMS: usize = 2;

/// The review is near and a role is nobody's ("Sales Growth in Strategic Accounts": moderator, time keeper, scribe). One
/// person may hold two.
pub fn role_unfilled(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Some((id, row, days)) = near(read) else { return Vec::new() };
    let here = present(row);
    let missing: Vec<Role> = Role::ALL.into_iter().filter(|role| holder(row, *role).is_none()).collect();
    let Some(first) = missing.first().filter(|_| here.len() >= MEETING) else { return Vec::new() };
    let idle: Vec<_> =
        here.iter().filter(|(_, one)| !Role::ALL.iter().any(|role| role.is_held_by(one))).copied().collect();
    let roles: Vec<Msg> = missing.iter().map(|role| role_name(*role)).collect();
    let headline = msg!("reviews-role-unfilled", days = days, count = missing.len(), roles = roles);
    let who = names(if idle.is_empty() { &here } else { &idle });
    let fact = if idle.is_empty() {
        msg!("reviews-fact-all-hold", names = names(&here))
    } else {
        msg!("reviews-fact-idle", names = who.clone())
    };
    let todo = match who.first() {
        Some(name) => msg!("reviews-role-unfilled-todo", name = name, role = role_name(*first)),
        None => msg!("reviews-role-unfilled-todo-nobody", role = role_name(*first)),
    };
    let insight = Insight::new("role-unfilled", Severity::Watch, SOURCE, about(id), headline);
    vec![insight.fact(msg!("reviews-fact-invited", count = here.len()), about(id)).fact(fact, about(id)).leads_to(todo)]
}

/// What a role is called inside a sentence.
fn role_name(role: Role) -> Msg {
    Msg::dynamic(format!("role-a-{}", role.word()))
}

/// The review is near and somebody has not studied the plan, or brings nothing ("Sales Growth in Strategic Accounts":
/// everyone prepares, and brings questions and ideas).
pub fn not_prepared(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Some((id, row, days)) = near(read) else { return Vec::new() };
    let here = present(row);
    let behind: Vec<_> =
        here.iter().filter(|(person, _)| readiness(row, *person) != Readiness::Ready).copied().collect();
    if here.len() < MEETING || behind.is_empty() {
        return Vec::new();
    }
    let unread: Vec<_> = behind.iter().filter(|(_, one)| one.studied_on.is_none()).copied().collect();
    let empty: Vec<_> = behind.iter().filter(|(person, _)| brought_by(row, *person).is_empty()).copied().collect();
    let headline = msg!("reviews-not-prepared", behind = behind.len(), count = here.len(), days = days);
    let mut insight = Insight::new("not-prepared", Severity::Act, SOURCE, about(id), headline);
    if !unread.is_empty() {
        insight = insight.fact(msg!("reviews-fact-unread", names = names(&unread)), about(id));
    }
    if !empty.is_empty() {
        insight = insight.fact(msg!("reviews-fact-empty", names = names(&empty)), about(id));
    }
    if unread.is_empty() || empty.is_empty() {
        insight = insight.fact(msg!("reviews-fact-ready", count = here.len() - behind.len()), about(id));
    }
    vec![insight.leads_to(msg!("reviews-not-prepared-todo", names = names(&behind)))]
}

/// More than a third of the minutes goes to what is spoken of every day anyway ("Sales Growth in Strategic Accounts": a
/// review is unlike the daily talk).
pub fn daily_topics(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Some((id, row, _)) = coming(read) else { return Vec::new() };
    let (daily, all, items) = (daily_minutes(row), minutes(row), agenda(row));
    // Whole percents: a third is not more than a third.
    if items.len() < ENOUGH_ITEMS || all == 0 || daily * 100 / all <= i64::from(read.playbook.limits.daily_share) {
        return Vec::new();
    }
    let mut these: Vec<_> = items.into_iter().filter(|(_, item)| item.topic == ReviewTopic::Daily).collect();
    these.arrange_by_key(|(item, row)| (Reverse(row.minutes), *item));
    let headline = msg!("reviews-daily-topics", daily = daily, all = all);
    let mut insight = Insight::new("daily-topics", Severity::Watch, SOURCE, about(id), headline);
    for (_, item) in these.iter().take(MOST) {
        insight = insight.fact(msg!("reviews-fact-item", text = item.text.trim(), minutes = item.minutes), about(id));
    }
    let rest = msg!("reviews-fact-rest", minutes = all - daily);
    let first = these.first().map(|(_, item)| item.text.trim().to_owned()).unwrap_or_default();
    vec![insight.fact(rest, about(id)).leads_to(msg!("reviews-daily-topics-todo", text = first))]
}

/// The account has several regions, and one of them has nobody in the room ("Sales Growth in Strategic Accounts": in a
/// global account, every region takes part). Quiet until somebody in the room speaks for a region.
pub fn region_missing(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Some((id, row, days)) = coming(read) else { return Vec::new() };
    let all = regions(read.plan, row);
    let missing: Vec<_> = all.iter().filter(|region| region.here.is_empty()).collect();
    let there: Vec<_> = all.iter().filter(|region| !region.here.is_empty()).collect();
    if missing.is_empty() || there.is_empty() {
        return Vec::new();
    }
    let listed: Vec<String> = missing.iter().map(|region| region.name.clone()).collect();
    let headline = msg!("reviews-region-missing", regions = listed.clone(), days = days);
    let mut insight = Insight::new("region-missing", Severity::Watch, SOURCE, about(id), headline);
    for region in there.iter().take(MOST) {
        let text = msg!("reviews-fact-region-here", region = &region.name, names = region.here.clone());
        insight = insight.fact(text, about(id));
    }
    let players = missing.iter().flat_map(|region| &region.players).filter_map(|person| {
        let row = read.plan.stakeholders.get(person)?;
        Some((*person, row.name.trim().to_owned(), row.region.trim().to_owned()))
    });
    let players: Vec<_> = players.take(MOST).collect();
    insight = match players.first() {
        Some((person, ..)) => {
            let who: Vec<String> = players.iter().map(|(_, name, _)| name.clone()).collect();
            let place = About::whole(EntityKind::Stakeholder, *person);
            insight.fact(msg!("reviews-fact-region-players", names = who), place)
        }
        None => {
            let place = About::whole(EntityKind::Account, read.plan.id);
            insight.fact(msg!("reviews-fact-region-of-account", regions = listed.clone()), place)
        }
    };
    let first = listed.into_iter().next().unwrap_or_default();
    vec![insight.leads_to(msg!("reviews-region-missing-todo", region = first))]
}
