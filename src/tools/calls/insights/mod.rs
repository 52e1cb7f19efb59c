//! The rules of calls: what is planned without an aim, and what was held without an outcome.

mod buyers;
mod held;
mod planned;

#[cfg(test)]
mod tests;

use super::reading::title;
use crate::insight::{Insight, Severity, Source, Tool};
use crate::plan::{About, Call, EntityKind, Id, Plan};
use crate::text::Msg;
use crate::tools::{Rule, RuleCard};

const fn card(id: &'static str, rule: Rule) -> RuleCard {
    RuleCard { id, tool: Tool::Calls, blank: false, rule }
}

/// The rules of calls.
pub const RULES: &[RuleCard] = &[
    card("no-commitment-sought", held::no_commitment_sought),
    card("pitch-not-discussion", held::pitch_not_discussion),
    card("not-debriefed", held::not_debriefed),
    card("promise-open", held::promise_open),
    card("nothing-to-learn", planned::nothing_to_learn),
    card("nobody-here-can-act", planned::nobody_here_can_act),
    card("old-buyers", buyers::old_buyers),
    card("cannot-say-yes", buyers::cannot_say_yes),
    card("comfort-gap", buyers::comfort_gap),
];

/// A call as the row an insight speaks of.
fn about(id: Id, call: &Call) -> About {
    About { opportunity: call.opportunity, ..About::whole(EntityKind::Call, id) }
}

/// What people call it.
fn called(plan: &Plan, call: &Call) -> Msg {
    let name = title(plan, call);
    if name.trim().is_empty() { msg!("call-rule-a-call") } else { msg!("call-rule-called", name = name) }
}

/// An insight about one call.
fn tells(rule: &'static str, severity: Severity, source: Source, (id, call): (Id, &Call), headline: Msg) -> Insight {
    Insight::new(rule, severity, source, about(id, call), headline)
}
