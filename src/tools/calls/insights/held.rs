//! Calls that were held, or should have been.

use super::{about, called, tells};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{
    About, Arrange, Call, EntityKind, Id, Manner, Observation, Obtained, Outcome, Plan, Purpose, Side, days_between,
};
use crate::playbook::Playbook;
use crate::text::Msg;
use crate::tools::Readings;
use std::sync::Arc;

/// Held calls of each sale that is still open, latest first.
fn held_by_sale<'a>(plan: &'a Plan, playbook: &Playbook) -> Vec<Vec<(Id, &'a Arc<Call>)>> {
    let over = |sale: &Option<Id>| {
        let row = sale.and_then(|id| plan.opportunities.get(&id));
        row.is_some_and(|row| playbook.is_closed(&row.stage))
    };
    let mut sales: Vec<Option<Id>> =
        plan.calls.values().filter(|call| call.held()).map(|call| call.opportunity).collect();
    sales.arrange_by_key(|sale| *sale);
    sales.dedup();
    sales.retain(|sale| !over(sale));
    let of = |sale: Option<Id>| {
        let mut calls: Vec<_> = plan
            .calls
            .iter()
            .filter(|(_, call)| call.held() && call.opportunity == sale)
            .map(|(id, call)| (*id, call))
            .collect();
        calls.arrange_by_key(|(id, call)| std::cmp::Reverse((call.day(), *id)));
        calls
    };
    sales.into_iter().map(of).collect()
}

/// What was seen of the call itself; a rehearsal tells nothing of it.
fn seen(call: &Call) -> impl Iterator<Item = &Observation> {
    call.observed.values().filter(|seen| !seen.rehearsal)
}

/// Whether a call sought an action of the customer's: one was written down, obtained, or seen to be sought.
pub fn sought(call: &Call) -> bool {
    let written = [&call.commitment.best, &call.commitment.acceptable].iter().any(|text| !text.trim().is_empty());
    let obtained = call.debrief.as_ref().is_some_and(|debrief| debrief.obtained != Obtained::Open);
    written || obtained || seen(call).any(|seen| seen.commitment_sought == Some(true))
}

/// The last two calls of a sale asked the customer for nothing ("Implementing a Unified Sales Process / Expand Account
/// Wallet Share", 2014: a call advances when the customer acts).
pub fn no_commitment_sought(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    let found = held_by_sale(plan, playbook).into_iter().filter_map(|calls| {
        let [(id, last), (before_id, before), ..] = calls.as_slice() else { return None };
        if sought(last) || sought(before) {
            return None;
        }
        let headline = msg!("call-rule-no-commitment", name = called(plan, last));
        let mut insight =
            tells("no-commitment-sought", Severity::Watch, Source::WalletShare2014, (*id, last), headline);
        for (id, call) in [(id, last), (before_id, before)] {
            let text = match call.day() {
                Some(day) => msg!("call-rule-fact-no-aim", name = called(plan, call), day = day),
                None => msg!("call-rule-fact-no-aim-undated", name = called(plan, call)),
            };
            insight = insight.fact(text, about(*id, call)).since(call.day(), today);
        }
        Some(insight.asks(msg!("call-rule-no-commitment-ask"), Purpose::Commit, None, about(*id, last)))
    });
    found.collect()
}

/// Whether a held call brought anything of the customer's: an answer, a fact, evidence, a promise of theirs.
fn brought_something(plan: &Plan, id: Id, call: &Call) -> bool {
    let answered = call.questions.values().any(|q| q.outcome == Outcome::Answered && !q.answer.trim().is_empty());
    let learnt = plan.facts.values().any(|fact| fact.call == Some(id));
    let shown = plan.evidence.values().any(|row| row.call == Some(id));
    let promised = plan.promises.values().any(|row| row.call == Some(id) && row.side == Side::Theirs);
    answered || learnt || shown || promised
}

/// The last call was a pitch: we talked more than half the time, somebody who watched says so, or it brought nothing new
/// from the customer ("How to Get Your Salespeople to Execute Your Strategy", S. Edinger: lead a discussion, do not present).
pub fn pitch_not_discussion(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    let most = playbook.limits.talk_share;
    let found = held_by_sale(plan, playbook).into_iter().filter_map(|calls| {
        let (id, last) = *calls.first()?;
        let own = last.debrief.as_ref().and_then(|debrief| debrief.talk_share).map(|theirs| 100 - theirs.min(100));
        let talk = seen(last).filter_map(|seen| seen.talk_share).max().or(own).filter(|share| *share > most);
        let judged = seen(last).find(|seen| seen.manner == Manner::Pitch);
        let asked = last.questions.values().filter(|q| !q.text.trim().is_empty()).count();
        let silent = !brought_something(plan, id, last) && asked > 0;
        if talk.is_none() && judged.is_none() && !silent {
            return None;
        }
        let headline = msg!("call-rule-pitch", name = called(plan, last));
        let mut insight = tells("pitch-not-discussion", Severity::Watch, Source::Edinger, (id, last), headline);
        if let Some(day) = last.day() {
            insight = insight.fact(msg!("call-rule-fact-held", day = day), about(id, last));
        }
        if let Some(share) = talk {
            insight = insight.fact(msg!("call-rule-fact-talk", share = share), about(id, last));
        }
        if let Some(seen) = judged {
            insight = insight.fact(judged_line(seen), about(id, last));
        }
        if silent {
            insight = insight.fact(msg!("call-rule-fact-nothing-new", count = asked), about(id, last));
        }
        (insight.because.len() > 1).then(|| {
            let insight = insight.since(last.day(), today);
            insight.asks(msg!("call-rule-pitch-ask"), Purpose::Learn, None, about(id, last))
        })
    });
    found.collect()
}

fn judged_line(seen: &Observation) -> Msg {
    match seen.by.trim() {
        "" => msg!("call-rule-fact-seen-pitch"),
        by => msg!("call-rule-fact-seen-pitch-by", name = by),
    }
}

/// A prepared call's day has passed and nobody has written down what came of it.
pub fn not_debriefed(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    let waiting = playbook.limits.debrief_days;
    let late = plan.calls.iter().filter_map(|(id, call)| {
        let on = call.on.filter(|on| !call.held() && days_between(*on, today) >= waiting)?;
        let questions = call.questions.values().filter(|q| !q.text.trim().is_empty()).count();
        if questions == 0 && call.room.is_empty() {
            return None;
        }
        let headline = msg!("call-rule-not-debriefed", name = called(plan, call), days = days_between(on, today));
        let people = call.room.len();
        let insight = tells("not-debriefed", Severity::Act, Source::Edinger, (*id, call), headline)
            .fact(msg!("call-rule-fact-planned", day = on), about(*id, call))
            .fact(msg!("call-rule-fact-prepared", questions = questions, people = people), about(*id, call))
            .since(Some(on), today);
        Some(insight.leads_to(msg!("call-rule-not-debriefed-move", name = called(plan, call))))
    });
    late.collect()
}

/// A promise made on a call is past its date, ours or theirs.
pub fn promise_open(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, today, .. } = *read;
    let open = plan.promises.iter().filter_map(|(id, promise)| {
        let due = promise.due.filter(|due| *due < today && promise.kept_on.is_none())?;
        let (call_id, call) = promise.call.and_then(|id| plan.calls.get(&id).map(|call| (id, call)))?;
        let subject = About { opportunity: promise.opportunity, ..About::whole(EntityKind::Promise, *id) };
        let text = promise.text.trim().trim_end_matches('.');
        let days = days_between(due, today);
        let ours = promise.side == Side::Ours;
        let headline = if ours {
            msg!("call-rule-promise-ours", promise = text, days = days)
        } else {
            msg!("call-rule-promise-theirs", promise = text, days = days)
        };
        let made = match call.day() {
            Some(day) => msg!("call-rule-fact-promised", name = called(plan, call), day = day),
            None => msg!("call-rule-fact-promised-undated", name = called(plan, call)),
        };
        let insight = Insight::new("promise-open", Severity::Act, Source::Edinger, subject.clone(), headline)
            .fact(made, about(call_id, call))
            .fact(msg!("call-rule-fact-due", day = due), subject.clone())
            .since(Some(due), today);
        Some(if ours {
            insight.leads_to(msg!("call-rule-promise-move", promise = text))
        } else {
            insight.asks(msg!("call-rule-promise-ask", promise = text), Purpose::Commit, promise.person, subject)
        })
    });
    open.collect()
}
