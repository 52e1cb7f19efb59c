//! What we did not ask, and what we did not bring.

use super::{MOST, person};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, EntityKind, Id, Plan, Problem, Purpose, Recognition};
use crate::text::Msg;
use crate::tools::Readings;
use crate::tools::people::reading::{Held, Reading};
use crate::tools::picture::reading::{quote, when};
use crate::tools::value::reading::{Asked, LeftOut, asked, left_out};
use time::Date;

/// A value question stood on the sheet of two calls and came to nothing: we skipped it, or they avoided it ("Expand Account
/// Wallet Share", 2014: log what is avoided).
pub fn question_avoided(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    if plan.calls.is_empty() {
        return Vec::new();
    }
    let questions = asked(plan, playbook);
    let found = questions.iter().map(|asked| (asked, left_out(plan, asked)));
    let found = found.filter(|(_, calls)| calls.len() >= playbook.limits.asks.max(1));
    found.map(|(asked, calls)| avoided(plan, asked, &calls, today)).collect()
}

fn avoided(plan: &Plan, asked: &Asked<'_>, calls: &[LeftOut], today: Date) -> Insight {
    let question = asked.question.text.trim();
    let theirs = calls.iter().filter(|call| call.avoided).count();
    let whose = match theirs {
        0 => "ours",
        all if all == calls.len() => "theirs",
        _ => "both",
    };
    let headline = msg!("value-avoided", question = question, count = calls.len(), whose = whose);
    let mut insight =
        Insight::new("question-avoided", Severity::Watch, Source::WalletShare2014, asked.about(), headline);
    for call in calls.iter().rev().take(MOST) {
        let when = when(call.on, today);
        let text = if call.avoided {
            msg!("value-fact-avoided", when = when)
        } else {
            msg!("value-fact-skipped", when = when)
        };
        insight = insight.fact(text, About::whole(EntityKind::Call, call.call)).since(call.on, today);
    }
    let whom = calls.iter().rev().find_map(|call| call.to).filter(|id| plan.stakeholders.contains_key(id));
    insight.asks(msg!("value-avoided-ask", question = question), Purpose::Learn, whom, asked.about())
}

/// A problem they do not see yet is written down, and two calls since have not brought it (S. Edinger, "How to Get Your
/// Salespeople to Execute Your Strategy": insight into problems the client has not recognised is the value). Quiet once a
/// planned call carries it.
pub fn insight_not_delivered(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, .. } = *read;
    let unseen = |row: &Problem| {
        row.recognition == Recognition::Unrecognised && row.delivered_on.is_none() && !row.text.trim().is_empty()
    };
    let open = |row: &Problem| {
        let sale = row.opportunity.and_then(|id| plan.opportunities.get(&id));
        sale.is_none_or(|sale| !playbook.is_closed(&sale.stage))
    };
    let mut waiting = plan.problems.iter().filter(|(_, row)| unseen(row) && open(row)).peekable();
    if waiting.peek().is_none() {
        return Vec::new();
    }
    let reading = read.people;
    waiting.filter_map(|(id, row)| not_brought(reading, *id, row)).collect()
}

fn not_brought(reading: &Reading<'_>, id: Id, row: &Problem) -> Option<Insight> {
    let plan = reading.plan;
    let brings = |call: &crate::plan::Call| {
        let text = quote(&row.text).to_lowercase();
        call.carries == Some(id) || call.opening.words.to_lowercase().contains(&text)
    };
    if plan.calls.values().any(|call| brings(call)) {
        return None;
    }
    let made = id.made_on();
    let since = |held: &&Held<'_>| {
        let later = made.is_none_or(|made| held.day.is_some_and(|day| day > made));
        later && (row.opportunity.is_none() || held.call.opportunity == row.opportunity)
    };
    let calls: Vec<_> = reading.held().iter().filter(since).collect();
    if calls.len() < reading.playbook.limits.meetings {
        return None;
    }
    let about = About { opportunity: row.opportunity, ..About::whole(EntityKind::Problem, id) };
    let text = quote(&row.text);
    let headline = msg!("value-undelivered", problem = &text, count = calls.len());
    let sale = row.opportunity.and_then(|id| plan.opportunities.get(&id));
    let mut insight = Insight::new("insight-not-delivered", Severity::Watch, Source::Edinger, about.clone(), headline)
        .fact(msg!("value-fact-unseen", problem = &text), about.clone())
        .worth(sale.and_then(|sale| sale.amount.as_ref()));
    for held in calls.iter().rev().take(MOST) {
        let text = msg!("value-fact-call", when = when(held.day, reading.today));
        insight = insight.fact(text, About::whole(EntityKind::Call, held.id)).since(held.day, reading.today);
    }
    let whom = row.whose.filter(|id| plan.stakeholders.contains_key(id));
    if let Some((id, who)) = whom.and_then(|id| plan.stakeholders.get(&id).map(|who| (id, who))) {
        insight = insight.fact(msg!("value-fact-whose", name = &who.name), person(id));
    }
    Some(insight.asks(question(reading, row), Purpose::Learn, whom, about))
}

/// The playbook's question for a problem it knows, else one made of the problem.
fn question(reading: &Reading<'_>, row: &Problem) -> Msg {
    let plain = |text: &str| quote(text).to_lowercase();
    let known = reading.playbook.problems.iter().find(|known| plain(&known.text) == plain(&row.text));
    match known.map(|known| known.question.trim()).filter(|words| !words.is_empty()) {
        Some(words) => msg!("picture-ask-words", words = words),
        None => msg!("value-undelivered-ask", problem = quote(&row.text)),
    }
}
