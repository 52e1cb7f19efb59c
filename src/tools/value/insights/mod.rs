//! The rules of value.
//!
//! They look at what the customer said, when and to whom, never at how much we wrote. Rules about a sale stay quiet once it
//! is closed; those about what they buy already do not.

mod gaps;
mod held_back;
mod risk;
mod words;

use crate::insight::Tool;
use crate::plan::{About, EntityKind, Id, Plan};
use crate::text::Msg;
use crate::tools::RuleCard;

macro_rules! cards {
    ($($id:literal $rule:path;)+) => {
        &[$(RuleCard { id: $id, tool: Tool::Value, blank: false, rule: $rule }),+]
    };
}

/// The rules of this room, in the order of the catalogue.
pub const RULES: &[RuleCard] = cards! {
    "our-guess-their-answer" gaps::our_guess_their_answer;
    "liked-but-not-valued" words::liked_but_not_valued;
    "our-words-only" words::our_words_only;
    "question-avoided" held_back::question_avoided;
    "insight-not-delivered" held_back::insight_not_delivered;
    "power-hears-no-value" words::power_hears_no_value;
    "easy-to-replace" gaps::easy_to_replace;
    "base-at-risk" risk::base_at_risk;
};

/// Most facts of one sort in an insight.
const MOST: usize = 3;

/// The place of a person.
fn person(id: Id) -> About {
    About::whole(EntityKind::Stakeholder, id)
}

/// A person's name inside a sentence; a word for somebody who is not in the plan.
fn name_of(plan: &Plan, id: Option<Id>) -> Msg {
    match id.and_then(|id| plan.stakeholders.get(&id)) {
        Some(person) => msg!("value-name", name = &person.name),
        None => msg!("value-somebody"),
    }
}

#[cfg(test)]
mod tests;
