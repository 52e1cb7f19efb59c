//! Noise is the enemy: when a rule may speak, and what was set aside.

use super::Insight;
use crate::plan::{Id, Plan};
use crate::text::{Arg, Msg};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Whether the moment has come for a † rule: its tool was touched, and a call was held or the stage needs the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Somebody entered something in the tool.
    pub touched: bool,
    /// A call was held (in this opportunity, where the rule is about one).
    pub call_held: bool,
    /// Our stage is one that cannot be earned without the answer.
    pub stage_needs_it: bool,
}

impl Moment {
    /// Whether a blank may be spoken of.
    #[must_use]
    pub fn has_come(self) -> bool {
        self.touched && (self.call_held || self.stage_needs_it)
    }
}

/// A stable text for what an insight is about: kind, row, opportunity and aspect.
#[must_use]
pub fn subject_key(insight: &Insight) -> String {
    serde_json::to_string(&insight.subject).unwrap_or_default()
}

/// A digest of the facts an insight stands on, without how many days ago they were: a dismissed insight stays quiet until
/// this changes, not until tomorrow.
#[must_use]
pub fn facts_digest(insight: &Insight) -> String {
    let mut hash = Sha256::new();
    for fact in &insight.because {
        hash_msg(&mut hash, &fact.text);
        hash.update(serde_json::to_vec(&fact.about).unwrap_or_default());
    }
    hash.finalize().iter().take(12).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn hash_msg(hash: &mut Sha256, msg: &Msg) {
    hash.update(msg.key.as_bytes());
    for (name, arg) in msg.args.iter().filter(|(name, _)| name != "days") {
        hash.update(name.as_bytes());
        hash_arg(hash, arg);
    }
}

/// Messages inside messages lose their days too: "said so, { 12 days ago }".
fn hash_arg(hash: &mut Sha256, arg: &Arg) {
    match arg {
        Arg::Msg(msg) => hash_msg(hash, msg),
        Arg::List(items) => items.iter().for_each(|item| hash_arg(hash, item)),
        plain => hash.update(serde_json::to_vec(plain).unwrap_or_default()),
    }
}

/// Whether somebody set this insight aside, and neither its facts nor the opportunity's stage have changed since.
#[must_use]
pub fn is_dismissed(plan: &Plan, insight: &Insight) -> bool {
    let mut of_rule = plan.dismissals.values().filter(|d| d.rule == insight.rule).peekable();
    if of_rule.peek().is_none() {
        return false;
    }
    let subject = subject_key(insight);
    let mut same = of_rule.filter(|d| d.subject == subject).peekable();
    if same.peek().is_none() {
        return false;
    }
    let facts = facts_digest(insight);
    same.any(|d| d.facts == facts && d.stage == stage_of(plan, d.opportunity))
}

/// The stage of an opportunity, empty when there is none.
pub(super) fn stage_of(plan: &Plan, opportunity: Option<Id>) -> String {
    opportunity.and_then(|id| plan.opportunities.get(&id)).map(|o| o.stage.clone()).unwrap_or_default()
}
