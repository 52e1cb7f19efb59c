//! What the playbook knows for a call: about the roles of those in the room, and about whom we are up against.

use super::reading::room;
use crate::plan::{Call, Plan};
use crate::playbook::Playbook;
use crate::text::Msg;

/// How comfortable a seller has to be with a person, 1 to 5, before the role counts as familiar.
pub(super) const AT_EASE: u8 = 3;

/// What to know about one person or one competitor.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// The person with the role, or the competitor.
    pub title: Msg,
    /// What to know, most useful first.
    pub lines: Vec<Msg>,
    /// Whether the seller is not at ease with this role: new to us, or said to be uncomfortable.
    pub unfamiliar: bool,
}

/// The briefing for a call: a card for each person whose title the playbook knows, then one for each alternative it knows
/// by name. Nothing of it is typed for the call.
#[must_use]
pub fn briefing(plan: &Plan, playbook: &Playbook, call: &Call) -> Vec<Card> {
    let people = room(plan, call).into_iter().filter_map(|(_, person)| {
        let role = playbook.role_of(&person.title)?;
        let comfort = call.opportunity.and_then(|sale| person.positions.get(&sale)).and_then(|at| at.comfort);
        let mut lines = vec![msg!("call-brief-cares", what = &role.cares_about)];
        if !role.question.is_empty() {
            lines.push(msg!("call-brief-ask", question = &role.question));
        }
        Some(Card {
            title: msg!("call-brief-person", name = &person.name, role = &role.name),
            lines,
            unfamiliar: comfort.map_or(role.new, |comfort| comfort < AT_EASE),
        })
    });
    let against = plan
        .alternatives
        .values()
        .filter(|row| row.opportunity.is_none() || row.opportunity == call.opportunity)
        .filter_map(|row| {
            let known = playbook.competitors.iter().find(|known| alike(&known.name, &row.name))?;
            Some(Card {
                title: msg!("call-brief-against", name = &row.name),
                lines: vec![
                    msg!("call-brief-strength", text = &known.strength),
                    msg!("call-brief-win", text = &known.how_we_win),
                ],
                unfamiliar: false,
            })
        });
    people.chain(against).collect()
}

/// Whether two names are the same but for case and spaces around them.
fn alike(a: &str, b: &str) -> bool {
    !a.trim().is_empty() && a.trim().to_lowercase() == b.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::super::sample::{catalog, id, line2, plan, playbook, voss};
    use super::*;
    use crate::plan::{Alternative, Seat};
    use crate::playbook::Competitor;
    use std::sync::Arc;

    fn call() -> Call {
        Call { opportunity: Some(line2()), room: [(voss(), Seat::default())].into(), ..Call::default() }
    }

    #[test]
    fn a_person_is_briefed_by_the_role_in_the_title() {
        let mut plan = plan();
        let cards = briefing(&plan, &playbook(), &call());
        assert_eq!(cards.len(), 1);
        assert_eq!(catalog().say(&cards[0].title), "Ingrid Voss · General management");
        assert!(cards[0].unfamiliar, "the role is new to us");
        assert!(catalog().say(&cards[0].lines[0]).starts_with("Cares about the result of the year"));
        Plan::change(&mut plan.stakeholders, voss(), |person| person.position_mut(line2()).comfort = Some(4));
        assert!(!briefing(&plan, &playbook(), &call())[0].unfamiliar, "unless the seller is at ease");
        Plan::change(&mut plan.stakeholders, voss(), |person| person.title = "Gardener".into());
        assert!(briefing(&plan, &playbook(), &call()).is_empty());
    }

    #[test]
    fn a_competitor_is_briefed_by_its_name() {
        let mut plan = plan();
        let mut playbook = playbook();
        playbook.competitors.push(Competitor {
            name: "Corvus".into(),
            strength: "Price".into(),
            how_we_win: "Count the stops".into(),
            ..Competitor::default()
        });
        let row = Alternative { name: " corvus ".into(), opportunity: Some(line2()), ..Alternative::default() };
        plan.alternatives.insert(id(70), Arc::new(row.clone()));
        assert_eq!(briefing(&plan, &playbook, &call()).len(), 2);
        plan.alternatives.insert(id(70), Arc::new(Alternative { opportunity: Some(id(11)), ..row }));
        assert_eq!(briefing(&plan, &playbook, &call()).len(), 1, "of another sale");
    }
}
