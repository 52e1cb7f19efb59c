//! What a programme and its use say. Thresholds stand beside the rules.

mod people;
mod plan;
mod reinforcement;

use super::model::Programme;
use super::uses::Uses;
use crate::insight::{Finding, Severity, Source};
use crate::plan::Id;
use crate::team::finding::ranked;
use crate::text::Msg;
use time::Date;

/// Rows a rule names; the rest is counted.
const NAMED: usize = 3;

/// What the rules find, the most pressing first.
#[must_use]
pub fn findings(programme: &Programme, uses: &Uses, today: Date) -> Vec<Finding> {
    let one = [
        plan::training_before_purpose(programme),
        reinforcement::fades(programme),
        reinforcement::one_vehicle(programme),
        reinforcement::leader_missing(programme, today),
        reinforcement::not_the_whole_organisation(programme),
        people::manager_not_leading(programme, today),
        people::no_coaching(programme, today),
        people::inconsistent(uses),
        plan::barrier_without_answer(programme),
        people::use_falling(uses),
    ];
    ranked(one.into_iter().flatten().chain(plan::change_underestimated(programme)).collect())
}

/// A finding after "Implementing a Unified Sales Process".
fn found(rule: &'static str, severity: Severity, headline: Msg, because: Vec<(Msg, Option<Id>)>, todo: Msg) -> Finding {
    Finding { rule, severity, source: Source::WalletShare2014, headline, because, todo }
}

#[cfg(test)]
mod tests;
