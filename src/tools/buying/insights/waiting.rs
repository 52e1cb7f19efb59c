//! Why they should move now, and what it costs them not to.

use super::ahead::short;
use super::each_sale;
use crate::insight::{Insight, Severity, Source};
use crate::plan::{Aspect, EntityKind, Purpose, days_between};
use crate::tools::Readings;
use crate::tools::buying::reading::{Buying, Cost, ago, cost, doing_nothing, name, sale_name};

/// People named at most in one insight.
const MOST: usize = 2;

/// Doing nothing is among their alternatives, and nobody at the customer has said what waiting costs (R. Ruff, "New
/// sales strategy process being implemented – caution ahead!": value and constraints differ in every sale; a figure of
/// ours is a guess).
pub fn cost_of_waiting_unknown(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, .. } = *read;
    each_sale(read, |buying| {
        let (nothing, backers) = doing_nothing(plan, buying.id)?;
        let cost = cost(buying);
        if cost == Cost::Theirs {
            return None;
        }
        let about = buying.about(Aspect::CostOfWaiting);
        let headline = if cost == Cost::Ours {
            msg!("buying-cost-ours", opportunity = sale_name(buying.row))
        } else {
            msg!("buying-cost-unknown", opportunity = sale_name(buying.row))
        };
        let mut found =
            Insight::new("cost-of-waiting-unknown", Severity::Watch, Source::Ruff2012, about.clone(), headline)
                .worth(buying.row.amount.as_ref());
        if backers.is_empty() {
            let text = msg!("buying-fact-nothing-alive");
            found = found.fact(text, buying.about_row(EntityKind::Alternative, nothing));
        }
        for (id, person) in backers.iter().take(MOST) {
            let text = msg!("buying-fact-backs-nothing", name = &person.name);
            found = found.fact(text, buying.about_row(EntityKind::Stakeholder, *id));
        }
        let text = match cost {
            Cost::Ours => msg!("buying-fact-cost-ours", words = short(&buying.row.cost_of_waiting)),
            _ => msg!("buying-fact-cost-unknown"),
        };
        found = found.fact(text, about.clone());
        let moves = buying.row.close_history.len();
        if moves > 0 {
            found = found.fact(msg!("buying-fact-close-moved", count = moves), buying.about(Aspect::CloseDate));
        }
        let to = backers.first().map(|(id, _)| *id);
        let to = to.or_else(|| buying.weightiest().first().map(|(id, _)| *id));
        let question = if cost == Cost::Ours { msg!("buying-cost-ask-check") } else { msg!("buying-cost-ask") };
        Some(found.asks(question, Purpose::Learn, to, about))
    })
}

/// † Nothing on their side makes the date matter: no event, one without a date, or one that has passed (R. Ruff: the
/// characteristics of the buying process).
pub fn no_compelling_event(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { today, .. } = *read;
    each_sale(read, |buying| {
        if !buying.moment().has_come() {
            return None;
        }
        let event = short(&buying.row.compelling_event);
        let stage = buying.about(Aspect::Stage);
        let text = match (event.as_str(), buying.row.event_on) {
            ("", None) => msg!("buying-fact-no-event"),
            ("", Some(day)) => msg!("buying-fact-date-without-event", date = day),
            (event, None) => msg!("buying-fact-event-undated", event = event),
            (event, Some(day)) if day < today => {
                msg!("buying-fact-event-passed", event = event, when = ago(Some(day), today))
            }
            _ => return None,
        };
        let headline = msg!("buying-no-event", opportunity = sale_name(buying.row));
        let mut found = Insight::new("no-compelling-event", Severity::Watch, Source::Ruff2012, stage.clone(), headline)
            .fact(text, buying.about(Aspect::CloseDate))
            .worth(buying.row.amount.as_ref());
        found = why_now(closes(found, buying), buying);
        let people = buying.weightiest();
        let to = people.first().map(|(id, _)| *id);
        Some(found.asks(msg!("buying-no-event-ask"), Purpose::Learn, to, stage))
    })
}

/// When we expect the decision.
pub(super) fn closes(found: Insight, buying: &Buying<'_, '_>) -> Insight {
    let Some(close) = buying.row.close_on else { return found };
    let days = days_between(buying.today(), close);
    let text = if days < 0 {
        msg!("buying-fact-close-past", date = close, days = -days)
    } else {
        msg!("buying-fact-close", date = close, days = days)
    };
    found.fact(text, buying.about(Aspect::CloseDate))
}

/// Why a blank is spoken of: the calls that were held, the stage that needs the answer.
pub(super) fn why_now(mut found: Insight, buying: &Buying<'_, '_>) -> Insight {
    let held = buying.held();
    if let Some(last) = held.last() {
        let when = ago(last.day, buying.today());
        let text = msg!("players-fact-calls-held", count = held.len(), when = when);
        let first = held.first().and_then(|first| first.day);
        found = found.fact(text, buying.about_row(EntityKind::Call, last.id)).since(first, buying.today());
    }
    if buying.moment().stage_needs_it {
        let stage = buying.playbook().stage_name(&buying.row.stage);
        found = found.fact(msg!("buying-fact-stage-needs", stage = stage), buying.about(Aspect::Stage));
    }
    found
}

/// A person's name where the plan knows them, for a fact.
pub(super) fn owned_by(buying: &Buying<'_, '_>, owner: Option<crate::plan::Id>) -> Option<String> {
    let text = name(buying.plan(), owner);
    (!text.is_empty()).then(|| text.to_owned())
}
