//! What the comparison rests on.

use super::each_sale;
use super::named::why_now;
use super::standing::{ahead, weight};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{EntityKind, Id, Purpose};
use crate::tools::Readings;
use crate::tools::buying::reading::{ago, known, name, sale_name};
use crate::tools::threat::reading::{Threat, Weighed, Word};

/// After two meetings nobody knows how we or the others stand on a heavy criterion (R. Ruff, "New sales strategy process
/// being implemented – caution ahead!": breadth first, then where it matters).
pub fn unknown_on_what_matters(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { playbook, .. } = *read;
    each_sale(read, |threat| {
        if threat.held().len() < playbook.limits.meetings || threat.rivals.is_empty() {
            return None;
        }
        let open: Vec<&Weighed<'_>> = threat
            .criteria
            .iter()
            .filter(|criterion| criterion.heavy && threat.stand(criterion.id).is_none())
            .collect();
        let first = open.first()?;
        let criterion = first.row.name.trim();
        let about = threat.about(EntityKind::Criterion, first.id);
        let headline = msg!("threat-unknown", opportunity = sale_name(threat.row), criterion = criterion);
        let text = match threat.rated(first.id, None) {
            Some(ours) => msg!("threat-fact-only-ours", criterion = criterion, ours = ours.score),
            None => msg!("threat-fact-unrated", criterion = criterion),
        };
        let found = Insight::new("unknown-on-what-matters", Severity::Watch, Source::Ruff2012, about.clone(), headline)
            .fact(weight(threat, first), about.clone())
            .fact(text, about.clone())
            .worth(threat.row.amount.as_ref());
        let to = whom(threat, first);
        let question = msg!("threat-unknown-ask", criterion = criterion);
        Some(why_now(found, threat).asks(question, Purpose::Learn, to, about))
    })
}

/// Whom to ask about a criterion: whose it is, else the weightiest player.
fn whom(threat: &Threat<'_, '_>, criterion: &Weighed<'_>) -> Option<Id> {
    known(threat.plan(), criterion.row.whose).or_else(|| threat.players().first().map(|(id, _)| *id))
}

/// We hold our own on a heavy criterion, and nobody at the customer says so, or not lately ("Sales Growth in Strategic
/// Accounts": every claim is tested, and tested again before it counts).
pub fn rating_without_proof(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, today, .. } = *read;
    each_sale(read, |threat| {
        let leaning = threat.criteria.iter().filter(|criterion| criterion.heavy).find_map(|criterion| {
            let stand = threat.stand(criterion.id).filter(|stand| stand.lead() >= 0)?;
            let word = threat.word(stand.ours);
            (!matches!(word, Word::Theirs(_))).then_some((criterion, stand, word))
        });
        let (criterion, stand, word) = leaning?;
        let about = threat.about(EntityKind::Rating, stand.ours.id);
        let title = criterion.row.name.trim();
        let headline = msg!("threat-unproven", opportunity = sale_name(threat.row), criterion = title);
        let text = match word {
            Word::Expired(person) => msg!(
                "threat-fact-said-long-ago",
                person = name(plan, Some(person)),
                when = ago(stand.ours.row.on, today)
            ),
            _ => msg!("threat-fact-our-belief", ours = stand.ours.score),
        };
        let place = if stand.lead() == 0 {
            msg!("threat-fact-level", criterion = title, rival = threat.rival_name(stand.rival))
        } else {
            ahead(threat, criterion, &stand)
        };
        let of = threat.about(EntityKind::Criterion, criterion.id);
        let to = match word {
            Word::Expired(person) => Some(person),
            _ => whom(threat, criterion),
        };
        Some(
            Insight::new(
                "rating-without-proof",
                Severity::Watch,
                Source::StrategicAccounts2012,
                about.clone(),
                headline,
            )
            .fact(place, of.clone())
            .fact(text, about.clone())
            .fact(weight(threat, criterion), of)
            .since(stand.ours.row.on, today)
            .worth(threat.row.amount.as_ref())
            .asks(msg!("threat-unproven-ask", criterion = title), Purpose::Prove, to, about),
        )
    })
}

/// On the heaviest criterion we are ahead of every alternative that is rated, and somebody at the customer said so
/// lately: what to build the case on (R. Ruff: what counts as value to these players).
pub fn ahead_on_the_heaviest(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, today, .. } = *read;
    each_sale(read, |threat| {
        let criterion = threat.criteria.first().filter(|criterion| criterion.heavy)?;
        let stand = threat.stand(criterion.id).filter(|stand| stand.lead() > 0)?;
        let Word::Theirs(person) = threat.word(stand.ours) else { return None };
        let about = threat.about(EntityKind::Criterion, criterion.id);
        let title = criterion.row.name.trim();
        let who = name(plan, Some(person));
        let said = msg!("threat-fact-said", person = who, when = ago(stand.ours.row.on, today));
        let headline = msg!("threat-ahead", opportunity = sale_name(threat.row), criterion = title);
        Some(
            Insight::new("ahead-on-the-heaviest", Severity::Strength, Source::Ruff2012, about.clone(), headline)
                .fact(ahead(threat, criterion, &stand), about.clone())
                .fact(said, threat.about(EntityKind::Rating, stand.ours.id))
                .fact(weight(threat, criterion), about.clone())
                .since(stand.ours.row.on, today)
                .worth(threat.row.amount.as_ref())
                .asks(msg!("threat-ahead-ask", criterion = title), Purpose::Commit, Some(person), about),
        )
    })
}
