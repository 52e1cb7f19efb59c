//! Calls that are still ahead, on a day.

use super::{about, called, tells};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{Call, Id, Plan, Purpose, Side, days_between};
use crate::playbook::Playbook;
use crate::tools::Readings;
use crate::tools::calls::reading::{is_ahead, readiness};
use crate::tools::people::reading::line_drawn;
use crate::tools::sale::deciders;
use std::sync::Arc;
use time::Date;

/// Days before a call from which its preparation is looked at.
const SOON: i64 = 7;

/// Calls of the next days with people in the room, in sales that are still open.
pub fn soon<'a>(
    plan: &'a Plan,
    playbook: &'a Playbook,
    today: Date,
) -> impl Iterator<Item = (Id, &'a Arc<Call>, Date)> {
    let over = |call: &Call| {
        let sale = call.opportunity.and_then(|id| plan.opportunities.get(&id));
        sale.is_some_and(|sale| playbook.is_closed(&sale.stage))
    };
    plan.calls
        .iter()
        .filter(move |(_, call)| is_ahead(call, today) && !call.room.is_empty() && !over(call))
        .filter_map(|(id, call)| call.on.map(|on| (*id, call, on)))
        .filter(move |(_, _, on)| days_between(today, *on) <= SOON)
}

/// The sheet of a call within a week has questions, and none is tied to a gap of the plan ("How to Get Your Salespeople to
/// Execute Your Strategy", S. Edinger: a call serves the plan).
pub fn nothing_to_learn(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    let found = soon(plan, playbook, today).filter_map(|(id, call, on)| {
        let questions = call.questions.values().filter(|q| !q.text.trim().is_empty()).count();
        if questions == 0 || readiness(call).question {
            return None;
        }
        let headline = msg!("call-rule-nothing-to-learn", name = called(plan, call));
        let insight = tells("nothing-to-learn", Severity::Watch, Source::Edinger, (id, call), headline)
            .fact(msg!("call-rule-fact-planned", day = on), about(id, call))
            .fact(msg!("call-rule-fact-no-gap", count = questions), about(id, call));
        Some(insight.leads_to(msg!("call-rule-nothing-to-learn-move", name = called(plan, call))))
    });
    found.collect()
}

/// What a call within a week asks of the customer is beyond everybody in the room: nobody there can say yes, and nobody
/// has a line to somebody who can ("How to Get Your Salespeople to Execute Your Strategy", S. Edinger: calls on people who
/// cannot buy). It needs to be known who says yes.
pub fn nobody_here_can_act(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    let steps = playbook.limits.line_steps.min(1);
    let found = soon(plan, playbook, today).filter_map(|(id, call, on)| {
        let sale = call.opportunity?;
        let wanted = call.commitment.best.trim();
        if wanted.is_empty() || call.commitment.whose == Side::Ours {
            return None;
        }
        let yes = deciders(plan, sale);
        let first = *yes.first()?;
        let reaches = |id: &Id| yes.contains(id) || yes.iter().any(|yes| line_drawn(plan, *id, *yes, steps));
        if call.room.keys().any(reaches) {
            return None;
        }
        let name = plan.stakeholders.get(&first).map(|person| person.name.clone()).unwrap_or_default();
        let headline = msg!("call-rule-nobody-can-act", name = called(plan, call), yes = &name);
        let subject = crate::plan::About::person(first, sale, crate::plan::Aspect::Access);
        let to = call.room.keys().next().copied();
        let insight = tells("nobody-here-can-act", Severity::Watch, Source::Edinger, (id, call), headline)
            .fact(msg!("call-rule-fact-planned", day = on), about(id, call))
            .fact(msg!("call-rule-fact-wanted", wanted = wanted), about(id, call))
            .fact(msg!("call-rule-fact-yes", name = &name), subject.clone());
        Some(insight.asks(msg!("call-rule-nobody-can-act-ask", yes = &name), Purpose::Access, to, subject))
    });
    found.collect()
}
