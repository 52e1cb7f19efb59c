//! What happens after the training.

use super::{NAMED, found};
use crate::insight::{Finding, Severity};
use crate::plan::{Id, days_between};
use crate::team::adoption::model::{Activity, Event, Programme, State, Vehicle};
use crate::text::Msg;
use std::collections::BTreeSet;
use time::Date;

/// Days after the training within which enthusiasm lasts by itself.
const WINDOW: i64 = 14;
/// Events from which variety is looked at.
const ENOUGH: usize = 3;
/// Activities and vehicles a reinforcement has at least.
const ACTIVITIES: usize = 3;
const VEHICLES: usize = 2;

/// Events that were not missed, by their day.
fn dated(programme: &Programme) -> Vec<(Id, &Event, Date)> {
    let kept = programme.events_in_order().into_iter().filter(|(_, event)| event.state != State::Missed);
    kept.filter_map(|(id, event)| Some((id, event, event.on?))).collect()
}

/// Nothing is planned after the second week, or two events lie further apart than the cadence.
pub(super) fn fades(programme: &Programme) -> Option<Finding> {
    let (step, trained) = programme.training()?;
    let after: Vec<_> = dated(programme).into_iter().filter(|(.., on)| *on > trained).collect();
    let mut because = vec![(msg!("fades-training", on = trained), Some(step))];
    let late = after.iter().any(|(.., on)| days_between(trained, *on) > WINDOW);
    if !late {
        because.push(match after.last() {
            Some((id, _, on)) => (msg!("fades-last", on = *on), Some(*id)),
            None => (msg!("fades-nothing"), None),
        });
        return Some(found("reinforcement-fades", Severity::Act, msg!("fades-headline"), because, msg!("fades-todo")));
    }
    let days: Vec<(Option<Id>, Date)> =
        std::iter::once((Some(step), trained)).chain(after.iter().map(|(id, _, on)| (Some(*id), *on))).collect();
    let cadence = programme.days_between();
    let gap = days.windows(2).find_map(|pair| match pair {
        [(_, from), (id, to)] if days_between(*from, *to) > cadence => Some((*id, *from, *to)),
        _ => None,
    });
    let (id, from, to) = gap?;
    because.push((msg!("fades-gap", from = from, to = to, days = days_between(from, to)), id));
    because.push((msg!("fades-cadence", days = cadence), None));
    let headline = msg!("fades-gap-headline");
    Some(found("reinforcement-fades", Severity::Act, headline, because, msg!("fades-todo")))
}

/// The same again and again, or always in the same way.
pub(super) fn one_vehicle(programme: &Programme) -> Option<Finding> {
    let events: Vec<&Event> = programme.events.values().filter(|event| event.state != State::Missed).collect();
    let activities: BTreeSet<Activity> = events.iter().map(|event| event.activity.get()).collect();
    let vehicles: BTreeSet<Vehicle> = events.iter().map(|event| event.vehicle.get()).collect();
    if events.len() < ENOUGH || (activities.len() >= ACTIVITIES && vehicles.len() >= VEHICLES) {
        return None;
    }
    let because = vec![
        (msg!("one-vehicle-events", count = events.len()), None),
        (msg!("one-vehicle-activities", count = activities.len()), None),
        (msg!("one-vehicle-vehicles", count = vehicles.len()), None),
    ];
    Some(found("one-vehicle", Severity::Watch, msg!("one-vehicle-headline"), because, msg!("one-vehicle-todo")))
}

/// Events ahead that nobody leads.
pub(super) fn leader_missing(programme: &Programme, today: Date) -> Option<Finding> {
    let ahead = programme.events_in_order().into_iter().filter(|(_, event)| {
        event.state == State::Planned && event.on.is_some_and(|on| on >= today) && event.leader.trim().is_empty()
    });
    let rows: Vec<(Id, &Event)> = ahead.collect();
    if rows.is_empty() {
        return None;
    }
    let fact = |(id, event): &(Id, &Event)| {
        Some((msg!("leader-missing-event", words = event.content.trim(), on = event.on?), Some(*id)))
    };
    let mut because: Vec<(Msg, Option<Id>)> = rows.iter().take(NAMED).filter_map(fact).collect();
    because.push((msg!("leader-missing-blank", count = rows.len()), None));
    let headline = msg!("leader-missing-headline", count = rows.len());
    Some(found("leader-missing", Severity::Watch, headline, because, msg!("leader-missing-todo")))
}

/// Roles that have to work differently and that no event is for.
pub(super) fn not_the_whole_organisation(programme: &Programme) -> Option<Finding> {
    let events: Vec<&Event> = programme.events.values().filter(|event| event.state != State::Missed).collect();
    if events.is_empty() || events.iter().any(|event| programme.audience(event).is_none()) {
        return None; // an event for everybody leaves nobody out
    }
    let reached: BTreeSet<&str> = events.iter().map(|event| event.audience.as_str()).collect();
    let left = programme.roles.iter().filter(|(id, _)| !reached.contains(id.to_string().as_str()));
    let mut because: Vec<(Msg, Option<Id>)> =
        left.map(|(id, role)| (msg!("left-out-role", name = &role.name), Some(*id))).collect();
    let count = because.len();
    if count == 0 {
        return None;
    }
    because.truncate(NAMED);
    because.push((msg!("left-out-events", count = events.len()), None));
    let headline = msg!("left-out-headline", count = count);
    Some(found("not-the-whole-organisation", Severity::Watch, headline, because, msg!("left-out-todo")))
}
