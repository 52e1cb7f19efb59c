//! What is done in the field: managers, coaching, use.

use super::found;
use crate::insight::{Finding, Severity};
use crate::plan::{Id, days_between};
use crate::team::adoption::model::{Activity, Event, Programme, State};
use crate::team::adoption::schedule::{Standing, standing};
use crate::team::adoption::uses::{DAYS, RepUse, Uses, percent};
use crate::text::Msg;
use std::collections::BTreeMap;
use time::Date;

/// Events behind from which a leader's share held is looked at.
const LED: usize = 2;
/// Days after the training, and between two coachings, from which there is none.
const COACHING: i64 = 28;
/// Calls from which somebody's habits are looked at.
const CALLS: usize = 3;
/// Prepared calls in percent from which somebody works the new way, and up to which they work as before.
const MOST: usize = 75;
const LEAST: usize = 25;
/// Weeks in a row that use has to fall.
const FALLS: usize = 3;

/// What became of the events that somebody leads and whose day is over.
#[derive(Default)]
struct Led<'a> {
    all: usize,
    /// Those that were not held.
    gone: Vec<(Id, &'a Event)>,
}

/// Whoever leads the events lets most of them go by.
pub(super) fn manager_not_leading(programme: &Programme, today: Date) -> Option<Finding> {
    let mut led: BTreeMap<&str, Led<'_>> = BTreeMap::new();
    for (id, event) in programme.events_in_order() {
        let behind = matches!(standing(event, today), Standing::Waiting | Standing::Held | Standing::Missed);
        if behind && !event.leader.trim().is_empty() {
            let led = led.entry(event.leader.trim()).or_default();
            led.all += 1;
            if event.state != State::Held {
                led.gone.push((id, event));
            }
        }
    }
    let (name, Led { all, gone }) = led.into_iter().find(|(_, led)| led.all >= LED && led.gone.len() * 2 > led.all)?;
    let mut because = vec![(msg!("leading-count", name = name, count = gone.len(), all = all), None)];
    let fact = |(id, event): &(Id, &Event)| {
        Some((msg!("leading-event", words = event.content.trim(), on = event.on?), Some(*id)))
    };
    because.extend(gone.iter().take(super::NAMED).filter_map(fact));
    if programme.symptoms.get("example").is_some_and(|there| *there) {
        because.push((msg!("symptom-example"), None));
    }
    if because.len() < 2 {
        because.push((msg!("leading-silent"), None));
    }
    let headline = msg!("leading-headline", name = name);
    Some(found("manager-not-leading", Severity::Act, headline, because, msg!("leading-todo", name = name)))
}

/// Four weeks after the training nobody was coached in the last four weeks.
pub(super) fn no_coaching(programme: &Programme, today: Date) -> Option<Finding> {
    let (step, trained) = programme.training()?;
    let coached = |event: &&Event| event.activity == Activity::Coaching || event.activity == Activity::Joint;
    let held = programme.events.values().filter(coached).filter(|event| event.state == State::Held);
    let last = held.filter_map(|event| event.on).filter(|on| *on <= today).max();
    let since = last.map_or(trained, |last| last.max(trained));
    if days_between(since, today) <= COACHING {
        return None;
    }
    let fact = last.map_or_else(|| msg!("no-coaching-never"), |on| msg!("no-coaching-last", on = on));
    let because = vec![(msg!("fades-training", on = trained), Some(step)), (fact, None)];
    Some(found("no-coaching", Severity::Act, msg!("no-coaching-headline"), because, msg!("no-coaching-todo")))
}

/// Some work the new way and some as before.
pub(super) fn inconsistent(uses: &Uses) -> Option<Finding> {
    let share = |rep: &&RepUse| percent(rep.facts.prepared, rep.facts.calls).unwrap_or(0);
    let enough = || uses.reps.iter().filter(|rep| rep.facts.calls >= CALLS);
    let best = enough().max_by_key(share).filter(|rep| share(rep) >= MOST)?;
    let least = enough().min_by_key(share).filter(|rep| share(rep) <= LEAST)?;
    let fact = |rep: &RepUse| {
        (msg!("inconsistent-rep", name = &rep.name, count = rep.facts.prepared, all = rep.facts.calls), None)
    };
    let headline = msg!("inconsistent-headline", one = &best.name, other = &least.name);
    let because = vec![fact(best), fact(least), (msg!("inconsistent-days", days = DAYS), None)];
    Some(found("inconsistent", Severity::Watch, headline, because, msg!("inconsistent-todo", name = &best.name)))
}

/// Fewer planned calls a rep each week, three weeks running; the week that is not over does not count.
pub(super) fn use_falling(uses: &Uses) -> Option<Finding> {
    let over = uses.weeks.get(..uses.weeks.len().saturating_sub(1))?;
    let last = over.get(over.len().checked_sub(FALLS + 1)?..)?;
    // The same people throughout: their number changes nothing.
    if !last.is_sorted_by(|one, next| one.prepared > next.prepared) {
        return None;
    }
    let fact = |week: &crate::team::Week| (msg!("falling-week", on = week.from, count = week.prepared), None);
    let mut because: Vec<(Msg, Option<Id>)> = last.iter().map(fact).collect();
    because.push((msg!("falling-reps", count = uses.reps.len()), None));
    Some(found("use-falling", Severity::Act, msg!("falling-headline"), because, msg!("falling-todo")))
}
