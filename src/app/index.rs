//! What a brief holds of a plan's rows: the questions that wait for an answer, and what everything can be found by.

use crate::plan::{About, Arrange, EntityKind, Id, PinBrief, Plan, RowBrief};

/// Longest text a row is found by, in characters.
const LINE: usize = 90;

/// The pinned questions that wait for an answer, oldest first.
#[must_use]
pub fn pins(plan: &Plan) -> Vec<PinBrief> {
    let open = plan.pins.values().filter(|pin| pin.answer.trim().is_empty() && !pin.question.trim().is_empty());
    let mut list: Vec<PinBrief> = open
        .map(|pin| PinBrief {
            about: pin.about.clone(),
            question: pin.question.clone(),
            by: pin.by.clone(),
            on: pin.on,
        })
        .collect();
    list.arrange_by_key(|pin| (pin.on, pin.about.id));
    list
}

/// Everything with words in it, by those words: people with their titles, sales, facts, problems and the rest. Calls have a
/// brief of their own.
#[must_use]
pub fn rows(plan: &Plan) -> Vec<RowBrief> {
    let mut list = Vec::new();
    let mut add = |kind: EntityKind, id: &Id, texts: &[&str]| {
        let parts: Vec<&str> = texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
        if !parts.is_empty() {
            let text = parts.join(", ").chars().take(LINE).collect();
            list.push(RowBrief { about: About::whole(kind, *id), text });
        }
    };
    plan.stakeholders.iter().for_each(|(id, row)| add(EntityKind::Stakeholder, id, &[&row.name, &row.title]));
    plan.opportunities.iter().for_each(|(id, row)| add(EntityKind::Opportunity, id, &[&row.name]));
    plan.facts.iter().for_each(|(id, row)| add(EntityKind::Fact, id, &[&row.text]));
    plan.questions.iter().for_each(|(id, row)| add(EntityKind::Question, id, &[&row.text]));
    plan.alternatives.iter().for_each(|(id, row)| add(EntityKind::Alternative, id, &[&row.name]));
    plan.criteria.iter().for_each(|(id, row)| add(EntityKind::Criterion, id, &[&row.name]));
    plan.problems.iter().for_each(|(id, row)| add(EntityKind::Problem, id, &[&row.text]));
    plan.statements.iter().for_each(|(id, row)| add(EntityKind::Statement, id, &[&row.text]));
    plan.units.iter().for_each(|(id, row)| add(EntityKind::Unit, id, &[&row.name]));
    plan.paths.iter().for_each(|(id, row)| add(EntityKind::Path, id, &[&row.name, &row.how]));
    plan.moves.iter().for_each(|(id, row)| add(EntityKind::Move, id, &[&row.text]));
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Fact, Pin, Stakeholder};
    use std::sync::Arc;
    use time::macros::date;

    #[test]
    fn people_are_found_by_title_and_facts_by_their_words() {
        let mut plan = Plan::new(Id::fixed(1), "Halvern Foods");
        let ann = Stakeholder { name: "Ann".into(), title: "COO".into(), ..Stakeholder::default() };
        plan.stakeholders.insert(Id::fixed(2), Arc::new(ann));
        plan.stakeholders.insert(Id::fixed(3), Arc::default());
        plan.facts.insert(Id::fixed(4), Arc::new(Fact { text: "x".repeat(300), ..Fact::default() }));
        let rows = rows(&plan);
        assert_eq!(rows.iter().map(|row| row.text.chars().count()).collect::<Vec<_>>(), ["Ann, COO".len(), LINE]);
    }

    #[test]
    fn answered_questions_do_not_wait() {
        let mut plan = Plan::new(Id::fixed(1), "Halvern Foods");
        let pin = |question: &str, answer: &str, on| {
            Arc::new(Pin { question: question.into(), answer: answer.into(), on: Some(on), ..Pin::default() })
        };
        plan.pins.insert(Id::fixed(2), pin("Who signs?", "", date!(2026 - 11 - 20)));
        plan.pins.insert(Id::fixed(3), pin("Since when?", "", date!(2026 - 11 - 10)));
        plan.pins.insert(Id::fixed(4), pin("Why?", "The audit", date!(2026 - 11 - 01)));
        let questions: Vec<String> = pins(&plan).into_iter().map(|pin| pin.question).collect();
        assert_eq!(questions, ["Since when?", "Who signs?"]);
    }
}
