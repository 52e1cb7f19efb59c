//! In the room: how far ahead it looks, who says nothing, and the time.

use super::super::reading::{
    Horizon, about, agenda, brought_by, horizon, horizon_end, item_seconds, notes, present, silent, under_way,
};
use super::{at_hand, names};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, Arrange, EntityKind, Id, NoteKind, Plan, Review};
use crate::tools::Readings;
use std::cmp::Reverse;
use time::Date;

const SOURCE: Source = Source::StrategicAccounts2012;
/// Facts of one sort in an insight, at most.
const MOST: usize = 3;
/// Dated goals and actions from which their reach can be judged.
const ENOUGH: usize = 2;

/// Something dated that was agreed in a review: its words, its day, where it stands.
struct Dated {
    text: String,
    on: Date,
    about: About,
}

fn dated(plan: &Plan, id: Id, row: &Review) -> Vec<Dated> {
    let goals = notes(row, NoteKind::Goal).into_iter();
    let goals = goals.filter_map(|(_, goal)| Some(Dated { text: goal.text.clone(), on: goal.by?, about: about(id) }));
    let actions = super::super::reading::actions(plan, id).into_iter().filter(|(_, row)| row.done_on.is_none());
    let actions = actions.filter_map(|(id, row)| {
        Some(Dated { text: row.text.clone(), on: row.due?, about: About::whole(EntityKind::Move, id) })
    });
    goals.chain(actions).collect()
}

/// Half or more of the dated goals and actions lie beyond the horizon of a review ("Sales Growth in Strategic Accounts":
/// two to three quarters).
pub fn review_horizon(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    let Some((id, row)) = at_hand(read) else { return Vec::new() };
    let (from, quarters) = (row.on.unwrap_or(today), playbook.limits.horizon_quarters);
    let all = dated(plan, id, row);
    let mut beyond: Vec<&Dated> = all.iter().filter(|one| horizon(from, one.on, quarters) == Horizon::Beyond).collect();
    if all.len() < ENOUGH || beyond.len() * 2 < all.len() {
        return Vec::new();
    }
    beyond.arrange_by_key(|one| Reverse(one.on));
    let headline = msg!("reviews-horizon", beyond = beyond.len(), count = all.len());
    let mut insight = Insight::new("review-horizon", Severity::Watch, SOURCE, about(id), headline);
    for one in beyond.iter().take(MOST) {
        insight = insight.fact(msg!("reviews-fact-dated", text = one.text.trim(), on = one.on), one.about.clone());
    }
    let end = msg!("reviews-fact-horizon", on = horizon_end(from, playbook));
    vec![insight.fact(end, about(id)).leads_to(msg!("reviews-horizon-todo"))]
}

/// Somebody in the room has said nothing by the second half of it ("Sales Growth in Strategic Accounts": every member takes
/// part). Quiet where nobody ticked who spoke.
pub fn silent_member(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Some((id, row)) = at_hand(read) else { return Vec::new() };
    let (here, quiet) = (present(row), silent(row));
    let items = agenda(row);
    let done = items.iter().filter(|(_, item)| item.done).count();
    let late = row.held || done * 2 >= items.len();
    if quiet.is_empty() || quiet.len() == here.len() || !late {
        return Vec::new();
    }
    let who = names(&quiet);
    let headline = if row.held {
        msg!("reviews-silent-held", names = who.clone())
    } else {
        msg!("reviews-silent", names = who.clone())
    };
    let spoke = msg!("reviews-fact-spoke", spoke = here.len() - quiet.len(), count = here.len());
    let mut insight =
        Insight::new("silent-member", Severity::Watch, SOURCE, about(id), headline).fact(spoke, about(id));
    let bring = quiet.iter().find_map(|(person, one)| {
        let (_, first) = brought_by(row, *person).into_iter().next()?;
        Some((one.name.clone(), first.text.trim().to_owned()))
    });
    let region = quiet.iter().find(|(_, one)| !one.region.trim().is_empty());
    insight = match (bring, region) {
        (Some((name, text)), _) => insight.fact(msg!("reviews-fact-brings", name = name, text = text), about(id)),
        (None, Some((_, one))) => {
            let text = msg!("reviews-fact-speaks-for", name = &one.name, region = one.region.trim());
            insight.fact(text, about(id))
        }
        (None, None) => insight.fact(msg!("reviews-fact-agenda", done = done, count = items.len()), about(id)),
    };
    let first = who.into_iter().next().unwrap_or_default();
    vec![insight.leads_to(if row.held {
        msg!("reviews-silent-held-todo", name = first)
    } else {
        msg!("reviews-silent-todo", name = first)
    })]
}

/// The items that are through took more than a tenth over their time boxes: what comes last, goals and actions, is what
/// falls off ("Sales Growth in Strategic Accounts": a time keeper keeps the time).
pub fn over_time(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Some((id, row)) = at_hand(read) else { return Vec::new() };
    let items = agenda(row);
    let through: Vec<_> = items.iter().filter(|(_, item)| item.seconds > 0).collect();
    let used: i64 = through.iter().map(|(_, item)| i64::from(item.seconds)).sum();
    let boxed: i64 = through.iter().map(|(_, item)| item_seconds(item)).sum();
    if boxed == 0 || used * 10 <= boxed * 11 {
        return Vec::new();
    }
    let over = |seconds: i64, boxed: i64| (seconds - boxed).max(0) / 60;
    let headline = msg!("reviews-over-time", used = used / 60, boxed = boxed / 60);
    let mut insight = Insight::new("over-time", Severity::Watch, SOURCE, about(id), headline);
    let mut worst: Vec<_> =
        through.iter().map(|(_, item)| (over(item.seconds.into(), item_seconds(item)), item.text.trim())).collect();
    worst.arrange_by_key(|(over, text)| (Reverse(*over), (*text).to_owned()));
    let first = worst.first().map(|(_, text)| (*text).to_owned()).unwrap_or_default();
    for (over, text) in worst.iter().filter(|(over, _)| *over > 0).take(MOST) {
        insight = insight.fact(msg!("reviews-fact-over", text = *text, minutes = *over), about(id));
    }
    let missed: Vec<String> = items
        .iter()
        .filter(|(_, item)| item.seconds == 0 && !item.done)
        .map(|(_, item)| item.text.trim().to_owned())
        .take(MOST)
        .collect();
    let left = match (missed.is_empty(), under_way(row)) {
        (true, _) => msg!("reviews-fact-all-reached", count = items.len()),
        (false, true) => msg!("reviews-fact-to-come", items = missed),
        (false, false) => msg!("reviews-fact-missed", items = missed),
    };
    vec![insight.fact(left, about(id)).leads_to(msg!("reviews-over-time-todo", text = first))]
}
