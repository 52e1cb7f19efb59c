//! Whose yardstick it is, and whom the price worries.

use super::each_sale;
use crate::insight::{Insight, Severity, Source};
use crate::plan::{Aspect, Authority, EntityKind, Id, Purpose, Stakeholder};
use crate::playbook::Playbook;
use crate::text::Msg;
use crate::tools::Readings;
use crate::tools::buying::reading::{Buying, sale_name};
use crate::tools::people::reading::has_sway;
use crate::tools::threat::reading::{Weighed, weighed};

/// Price sensitivity from which the price matters to a person (0 to 3).
const SENSITIVE: u8 = 2;
/// Facts of one sort at most.
const MOST: usize = 3;

/// The heavy criteria came from people whose word does not carry, and somebody else decides ("New sales strategy process
/// being implemented – caution ahead!", R. Ruff: much information about the wrong things from the wrong people).
pub fn criteria_from_the_wrong_people(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, .. } = *read;
    each_sale(read, |buying| {
        let all = weighed(plan, buying.id);
        let heavy: Vec<&Weighed<'_>> = all.iter().filter(|criterion| criterion.heavy).collect();
        let owned = |criterion: &Weighed<'_>| {
            let id = criterion.row.whose?;
            Some((id, plan.stakeholders.get(&id)?))
        };
        let is_light = |criterion: &&&Weighed<'_>| {
            owned(criterion).is_some_and(|(_, person)| !carries(person, buying.id, playbook))
        };
        let light: Vec<&&Weighed<'_>> = heavy.iter().filter(is_light).collect();
        let known = heavy.iter().filter(|criterion| owned(criterion).is_some()).count();
        let (decider, person) = buying.weightiest().iter().copied().find(|(_, p)| decides(p, buying.id))?;
        if light.is_empty() || light.len() * 2 <= known {
            return None;
        }
        let first = light.first()?;
        let subject = buying.about_row(EntityKind::Criterion, first.id);
        let headline =
            msg!("buying-wrong-people", opportunity = sale_name(buying.row), name = &person.name, count = light.len());
        let mut found = Insight::new(
            "criteria-from-the-wrong-people",
            Severity::Watch,
            Source::Ruff2012,
            subject.clone(),
            headline,
        )
        .worth(buying.row.amount.as_ref());
        for criterion in light.iter().take(MOST) {
            let Some((_, owner)) = owned(criterion) else { continue };
            let text = match owner.sway {
                Some(sway) => msg!(
                    "buying-fact-criterion-of",
                    criterion = criterion.row.name.trim(),
                    weight = criterion.weight,
                    name = &owner.name,
                    sway = sway
                ),
                None => msg!(
                    "buying-fact-criterion-of-nobody",
                    criterion = criterion.row.name.trim(),
                    weight = criterion.weight,
                    name = &owner.name
                ),
            };
            found = found.fact(text, buying.about_row(EntityKind::Criterion, criterion.id));
        }
        let theirs = heavy.iter().filter(|criterion| criterion.row.whose == Some(decider)).count();
        let text = msg!("buying-fact-decider-criteria", name = &person.name, count = theirs);
        found = found.fact(text, buying.about_row(EntityKind::Stakeholder, decider));
        Some(found.asks(msg!("buying-wrong-people-ask"), Purpose::Learn, Some(decider), subject))
    })
}

/// Whether a person's word carries in a decision: they can say yes or no, or have sway. What nobody knows of them is
/// counted for them, so that a blank raises nothing.
fn carries(person: &Stakeholder, opportunity: Id, playbook: &Playbook) -> bool {
    let authority = person.positions.get(&opportunity).map(|position| position.authority.get());
    let no_say = matches!(authority, Some(Authority::Uses | Authority::None));
    decides(person, opportunity) || has_sway(person.sway, &playbook.limits) || (person.sway.is_none() && !no_say)
}

fn decides(person: &Stakeholder, opportunity: Id) -> bool {
    let authority = person.positions.get(&opportunity).map(|position| position.authority.get());
    matches!(authority, Some(Authority::Final | Authority::Veto))
}

/// Somebody who can say yes or no looks at the price, and nobody at the customer has put our worth into money
/// ("Sales Strategy: analyze success" warns of "lost on price" as the easy answer).
pub fn price_sensitivity_unmet(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, .. } = *read;
    each_sale(read, |buying| {
        let minds = |person: &Stakeholder| {
            let position = person.positions.get(&buying.id);
            decides(person, buying.id) && position.and_then(|p| p.price_sensitivity) >= Some(SENSITIVE)
        };
        let (id, person) = buying.weightiest().iter().copied().find(|(_, person)| minds(person))?;
        let here: Vec<_> = plan
            .statements
            .iter()
            .filter(|(_, row)| row.opportunity.is_none_or(|own| own == buying.id) && !row.text.trim().is_empty())
            .collect();
        let theirs = |by: Option<Id>| by.is_some_and(|by| plan.stakeholders.contains_key(&by));
        if here.iter().any(|(_, row)| row.worth.is_some() && theirs(row.confirmed_by)) {
            return None;
        }
        let about = buying_price(buying, id);
        let headline = msg!("buying-price", name = &person.name, opportunity = sale_name(buying.row));
        let yes = person.position(buying.id).authority == Authority::Final;
        let text = if yes {
            msg!("buying-fact-price-yes", name = &person.name)
        } else {
            msg!("buying-fact-price-no", name = &person.name)
        };
        let figure = here.iter().find(|(_, row)| row.worth.is_some());
        let (words, of): (Msg, _) = match figure.or(here.first()) {
            Some((own, row)) => {
                let of = buying.about_row(EntityKind::Statement, **own);
                match &row.worth {
                    Some(worth) => (msg!("buying-fact-worth-ours", worth = worth), of),
                    None => (msg!("buying-fact-worth-none", count = here.len()), of),
                }
            }
            None => (msg!("buying-fact-worth-nothing"), buying.about(Aspect::Whole)),
        };
        let found =
            Insight::new("price-sensitivity-unmet", Severity::Watch, Source::AnalyzeSuccess, about.clone(), headline)
                .fact(text, about.clone())
                .fact(words, of)
                .worth(buying.row.amount.as_ref());
        Some(found.asks(msg!("buying-price-ask"), Purpose::Learn, Some(id), about))
    })
}

fn buying_price(buying: &Buying<'_, '_>, person: Id) -> crate::plan::About {
    crate::plan::About::person(person, buying.id, Aspect::Price)
}
