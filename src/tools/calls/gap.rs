//! The gap a question closes, in words.

use super::debrief::{Goes, goes};
use crate::plan::{About, EntityKind, Plan, Words};
use crate::playbook::Playbook;
use crate::text::Msg;

/// What a question is to find out. `brief` shortens names where there is little room.
#[must_use]
pub fn gap(plan: &Plan, playbook: &Playbook, about: &About, brief: &dyn Fn(&str) -> String) -> Msg {
    if about.kind == EntityKind::Promise {
        return msg!("sheet-gap-promise");
    }
    if about.kind == EntityKind::Pin {
        return msg!("sheet-gap-pin");
    }
    if let Some(opportunity) = plan.opportunities.get(&about.id) {
        return msg!("sheet-gap-opportunity", name = brief(&opportunity.name));
    }
    if let Some(person) = plan.stakeholders.get(&about.id) {
        let aspect = about.aspect.get();
        return Msg::dynamic(format!("sheet-gap-{}", aspect.word())).with("name", brief(&person.name));
    }
    match goes(plan, playbook, Some(about), "") {
        Some(Goes::Topic(key)) if !key.is_empty() => {
            msg!("sheet-gap-topic", topic = brief(playbook.topic_name(&key)))
        }
        Some(Goes::Value(_)) => msg!("sheet-gap-value"),
        _ => msg!("sheet-gap-other"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Aspect, Id};
    use crate::tools::calls::sample::{catalog, id, line2, plan, playbook, voss};
    use crate::tools::picture::reading::topic_id;
    use crate::tools::value::reading::question_id;

    #[test]
    fn every_gap_has_words() {
        let (plan, playbook) = (plan(), playbook());
        let said = |about: About| catalog().say(&gap(&plan, &playbook, &about, &str::to_owned));
        let whole = |kind, id: Id| said(About::whole(kind, id));
        assert_eq!(said(About::person(voss(), line2(), Aspect::Stance)), "where Ingrid Voss stands");
        assert_eq!(whole(EntityKind::Opportunity, line2()), "what we do not know of Line 2 monitoring");
        assert_eq!(whole(EntityKind::Fact, topic_id("buying")), "what we know about “How they buy”");
        assert_eq!(
            whole(EntityKind::ValueAnswer, question_id(&playbook.value_questions[0].key)),
            "what we are worth to them"
        );
        assert_eq!(whole(EntityKind::Pin, id(99)), "a question a colleague pinned");
        assert_eq!(whole(EntityKind::Promise, id(99)), "an open promise");
        assert_eq!(whole(EntityKind::Cell, id(99)), "a gap in the plan");
    }
}
