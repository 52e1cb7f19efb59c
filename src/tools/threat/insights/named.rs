//! What is named among the alternatives, and who stands behind it.

use super::each_sale;
use crate::insight::{Insight, Severity, Source};
use crate::plan::{AlternativeKind, Authority, Backing, EntityKind, Id, Purpose, Stakeholder};
use crate::text::Msg;
use crate::tools::Readings;
use crate::tools::buying::reading::{ago, sale_name};
use crate::tools::threat::reading::{Rival, Threat, called};

/// † We work on the sale, and nothing is named that they could do instead; doing nothing and building it themselves
/// count (R. Ruff, "New sales strategy process being implemented – caution ahead!": the nature of the competitive
/// threat).
pub fn no_alternative_named(read: &Readings<'_, '_>) -> Vec<Insight> {
    each_sale(read, |threat| {
        if !threat.rivals.is_empty() || !threat.moment().has_come() {
            return None;
        }
        let subject = threat.about_sale();
        let headline = msg!("threat-none-named", opportunity = sale_name(threat.row));
        let mut found =
            Insight::new("no-alternative-named", Severity::Watch, Source::Ruff2012, subject.clone(), headline)
                .worth(threat.row.amount.as_ref());
        if let Some(first) = threat.criteria.first() {
            let text =
                msg!("threat-fact-criteria-alone", count = threat.criteria.len(), criterion = first.row.name.trim());
            found = found.fact(text, threat.about(EntityKind::Criterion, first.id));
        }
        let backer =
            threat.players().into_iter().find(|(_, person)| person.position(threat.id).backs == Backing::Alternative);
        if let Some((id, person)) = backer {
            let text = msg!("threat-fact-backs-unnamed", name = &person.name);
            found = found.fact(text, threat.about(EntityKind::Stakeholder, id));
        }
        found = why_now(found, threat);
        let to = backer.map(|(id, _)| id).or_else(|| threat.players().first().map(|(id, _)| *id));
        Some(found.asks(msg!("threat-none-named-ask"), Purpose::Learn, to, subject))
    })
}

/// Why it is spoken of now: the calls that were held, the stage that needs the answer.
pub(super) fn why_now(mut found: Insight, threat: &Threat<'_, '_>) -> Insight {
    let held = threat.held();
    if let Some(last) = held.last() {
        let when = ago(last.day, threat.today());
        let text = msg!("players-fact-calls-held", count = held.len(), when = when);
        let first = held.first().and_then(|first| first.day);
        found = found.fact(text, threat.about(EntityKind::Call, last.id)).since(first, threat.today());
    }
    if threat.moment().stage_needs_it {
        let stage = threat.playbook().stage_name(&threat.row.stage);
        found = found.fact(msg!("threat-fact-stage-needs", stage = stage), threat.about_sale());
    }
    found
}

/// Somebody who can say yes or no, or whose word carries, backs an alternative ("Sales Growth in Strategic Accounts":
/// those against us are players like any other).
pub fn their_sponsor(read: &Readings<'_, '_>) -> Vec<Insight> {
    each_sale(read, |threat| {
        let sponsors = threat.sponsors();
        let (rival, id, person) = sponsors.iter().min_by_key(|(_, _, person)| rank(person, threat.id))?;
        let about = threat.about(EntityKind::Stakeholder, *id);
        let name = called(rival.row);
        let headline = match rival.row.kind.get() {
            AlternativeKind::DoNothing => msg!("threat-sponsor-nothing", person = &person.name),
            AlternativeKind::InHouse => msg!("threat-sponsor-in-house", person = &person.name),
            AlternativeKind::Competitor => msg!("threat-sponsor", person = &person.name, rival = name.clone()),
        };
        let mut found =
            Insight::new("their-sponsor", Severity::Act, Source::StrategicAccounts2012, about.clone(), headline)
                .fact(power(person, threat.id), about.clone())
                .worth(threat.row.amount.as_ref());
        for (other, id, person) in sponsors.iter().filter(|(_, other, _)| other != id).take(2) {
            let text = msg!("threat-fact-also-backs", person = &person.name, rival = called(other.row));
            found = found.fact(text, threat.about(EntityKind::Stakeholder, *id));
        }
        let lag = threat.lags().into_iter().find(|(_, stand)| stand.rival == rival.id);
        if let Some((criterion, stand)) = lag {
            let text = msg!(
                "threat-fact-behind",
                criterion = criterion.row.name.trim(),
                rival = name.clone(),
                theirs = stand.theirs.score,
                ours = stand.ours.score
            );
            found = found.fact(text, threat.about(EntityKind::Criterion, criterion.id));
        }
        found = found.fact(answer(rival), threat.about(EntityKind::Alternative, rival.id));
        let todo = msg!("threat-sponsor-todo", person = &person.name, rival = name.clone());
        Some(
            found
                .asks(msg!("threat-sponsor-ask", rival = name.clone()), Purpose::Learn, Some(*id), about)
                .leads_to(todo),
        )
    })
}

/// Yes before no before sway; a higher sway first within.
fn rank(person: &Stakeholder, opportunity: Id) -> (u8, std::cmp::Reverse<Option<u8>>) {
    let rank = match person.position(opportunity).authority.get() {
        Authority::Final => 0,
        Authority::Veto => 1,
        _ => 2,
    };
    (rank, std::cmp::Reverse(person.sway))
}

/// What makes a backer dangerous.
fn power(person: &Stakeholder, opportunity: Id) -> Msg {
    match person.position(opportunity).authority.get() {
        Authority::Final => msg!("threat-fact-sponsor-yes", person = &person.name),
        Authority::Veto => msg!("threat-fact-sponsor-no", person = &person.name),
        _ => msg!("threat-fact-sponsor-sway", person = &person.name, sway = person.sway.unwrap_or_default()),
    }
}

/// What we mean to do about an alternative.
pub(super) fn answer(rival: &Rival<'_>) -> Msg {
    let name = called(rival.row);
    match rival.row.our_answer.trim() {
        "" => msg!("threat-fact-no-answer", rival = name),
        words => msg!("threat-fact-answer", rival = name, words = crate::picture::clip(words, 560.0)),
    }
}
