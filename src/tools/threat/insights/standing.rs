//! How we stand on what matters to them.

use super::each_sale;
use super::named::answer;
use crate::insight::{Insight, Severity, Source};
use crate::plan::{Authority, EntityKind, Id, Purpose, Stakeholder, Stance};
use crate::text::Msg;
use crate::tools::Readings;
use crate::tools::buying::reading::{known, sale_name};
use crate::tools::people::reading::has_sway;
use crate::tools::threat::reading::{Stand, Threat, Weighed, Word, is_price};

/// Criteria named at most in one insight.
const MOST: usize = 3;

/// An alternative is ahead of us on a criterion in the upper half by weight (R. Ruff, "New sales strategy process being
/// implemented – caution ahead!": the nature of the competitive threat). One insight for each sale, led by the heaviest.
pub fn behind_on_what_matters(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, today, .. } = *read;
    each_sale(read, |threat| {
        let lags: Vec<_> = threat.lags().into_iter().filter(|(criterion, _)| criterion.heavy).collect();
        let (first, stand) = lags.first()?;
        let about = threat.about(EntityKind::Criterion, first.id);
        let rival = threat.rival_name(stand.rival);
        let name = first.row.name.trim();
        let headline =
            msg!("threat-behind", opportunity = sale_name(threat.row), criterion = name, rival = rival.clone());
        let mut found =
            Insight::new("behind-on-what-matters", Severity::Act, Source::Ruff2012, about.clone(), headline)
                .worth(threat.row.amount.as_ref());
        for (criterion, stand) in lags.iter().take(MOST) {
            found = found
                .fact(behind(threat, criterion, stand), threat.about(EntityKind::Rating, stand.theirs.id))
                .since(stand.theirs.row.on, today);
        }
        found = found.fact(weight(threat, first), about.clone());
        if let Some(rival) = threat.rival(stand.rival) {
            found = found.fact(answer(rival), threat.about(EntityKind::Alternative, rival.id));
        }
        let to = match threat.word(stand.theirs) {
            Word::Theirs(person) | Word::Expired(person) => Some(person),
            Word::Ours => known(plan, first.row.whose),
        };
        let to = to.or_else(|| threat.players().first().map(|(id, _)| *id));
        let question = msg!("threat-behind-ask", criterion = name, rival = rival.clone());
        let todo = msg!("threat-behind-todo", criterion = name, rival = rival);
        Some(found.asks(question, Purpose::Learn, to, about).leads_to(todo))
    })
}

/// How far behind, in figures.
fn behind(threat: &Threat<'_, '_>, criterion: &Weighed<'_>, stand: &Stand<'_>) -> Msg {
    msg!(
        "threat-fact-behind",
        criterion = criterion.row.name.trim(),
        rival = threat.rival_name(stand.rival),
        theirs = stand.theirs.score,
        ours = stand.ours.score
    )
}

/// How heavy a criterion is, and whose.
pub(super) fn weight(threat: &Threat<'_, '_>, criterion: &Weighed<'_>) -> Msg {
    let name = criterion.row.name.trim();
    match criterion.row.whose.and_then(|id| threat.plan().stakeholders.get(&id)) {
        Some(person) => {
            msg!("threat-fact-weight-of", criterion = name, weight = criterion.weight, person = &person.name)
        }
        None => msg!("threat-fact-weight", criterion = name, weight = criterion.weight),
    }
}

/// Price is the only thing we are ahead on, or the only reason we give for winning ("Sales Growth in Strategic Accounts"
/// on winning by relationship and losing on price; S. Edinger: value beyond the product).
pub fn price_only(read: &Readings<'_, '_>) -> Vec<Insight> {
    each_sale(read, |threat| {
        let leads = threat.leads();
        if leads.iter().any(|(criterion, _)| !is_price(&criterion.row.name)) {
            return None;
        }
        let compared = threat.criteria.iter().filter(|criterion| threat.stand(criterion.id).is_some()).count();
        let why = threat.row.sentence.because.trim();
        let said = is_price(why);
        let lead = leads.first();
        // One comparison alone says nothing about the others.
        if compared < 2 || (lead.is_none() && !said) {
            return None;
        }
        let subject = threat.about_sale();
        let headline = msg!("threat-price-only", opportunity = sale_name(threat.row));
        let mut found =
            Insight::new("price-only", Severity::Watch, Source::StrategicAccounts2012, subject.clone(), headline)
                .worth(threat.row.amount.as_ref());
        if let Some((criterion, stand)) = lead {
            found = found.fact(ahead(threat, criterion, stand), threat.about(EntityKind::Criterion, criterion.id));
        }
        if said {
            found = found.fact(msg!("threat-fact-because-price", words = why), subject.clone());
        }
        let other = threat
            .criteria
            .iter()
            .find(|criterion| !is_price(&criterion.row.name) && threat.stand(criterion.id).is_some());
        if let Some((criterion, stand)) = other.and_then(|other| Some((other, threat.stand(other.id)?))) {
            let text = if stand.lead() == 0 {
                let name = criterion.row.name.trim();
                msg!("threat-fact-level", criterion = name, rival = threat.rival_name(stand.rival))
            } else {
                behind(threat, criterion, &stand)
            };
            found = found.fact(text, threat.about(EntityKind::Criterion, criterion.id));
        }
        let to = threat.players().first().map(|(id, _)| *id);
        Some(found.asks(msg!("threat-price-only-ask"), Purpose::Learn, to, subject))
    })
}

/// How far ahead, in figures.
pub(super) fn ahead(threat: &Threat<'_, '_>, criterion: &Weighed<'_>, stand: &Stand<'_>) -> Msg {
    msg!(
        "threat-fact-ahead",
        criterion = criterion.row.name.trim(),
        rival = threat.rival_name(stand.rival),
        theirs = stand.theirs.score,
        ours = stand.ours.score
    )
}

/// What we are ahead on weighs little with them, and one of those criteria may still be raised; names who could (R. Ruff:
/// a strategy is formulated from what is different in this sale).
pub fn shift_the_criteria(read: &Readings<'_, '_>) -> Vec<Insight> {
    each_sale(read, |threat| {
        let leads = threat.leads();
        if leads.iter().any(|(criterion, _)| criterion.heavy) {
            return None;
        }
        let (lead, stand) = leads.iter().find(|(criterion, _)| !criterion.row.frozen)?;
        let heaviest = threat.criteria.iter().find(|criterion| criterion.heavy)?;
        let about = threat.about(EntityKind::Criterion, lead.id);
        let name = lead.row.name.trim();
        let raiser = raiser(threat, lead);
        let headline = match raiser {
            Some((_, person)) => msg!("threat-shift-by", criterion = name, person = &person.name),
            None => msg!("threat-shift", criterion = name),
        };
        let mut found = Insight::new("shift-the-criteria", Severity::Watch, Source::Ruff2012, about.clone(), headline)
            .fact(ahead(threat, lead, stand), about.clone())
            .fact(weight(threat, lead), about.clone())
            .fact(weight(threat, heaviest), threat.about(EntityKind::Criterion, heaviest.id))
            .worth(threat.row.amount.as_ref());
        if let Some((id, person)) = raiser {
            let text = if lead.row.whose == Some(id) {
                msg!("threat-fact-raiser-own", person = &person.name)
            } else {
                msg!("threat-fact-raiser", person = &person.name)
            };
            found = found.fact(text, threat.about(EntityKind::Stakeholder, id));
        }
        let question = msg!("threat-shift-ask", criterion = name);
        let todo = msg!("threat-shift-todo", criterion = name);
        Some(found.asks(question, Purpose::Learn, raiser.map(|(id, _)| id), about).leads_to(todo))
    })
}

/// Who could raise a criterion: its own author where their word carries, else an advocate whose word does, else whoever
/// decides. Nobody against us.
fn raiser<'a>(threat: &Threat<'_, 'a>, criterion: &Weighed<'_>) -> Option<(Id, &'a Stakeholder)> {
    let position = |person: &Stakeholder| person.position(threat.id);
    let carries = |person: &Stakeholder| {
        matches!(position(person).authority.get(), Authority::Final | Authority::Veto)
            || has_sway(person.sway, &threat.playbook().limits)
    };
    let mut able: Vec<_> = threat.players();
    able.retain(|(_, person)| carries(person) && !position(person).stance.get().opposed());
    let own = able.iter().find(|(id, _)| criterion.row.whose == Some(*id));
    let advocate = || able.iter().find(|(_, person)| position(person).stance == Stance::Advocate);
    own.or_else(advocate).or(able.first()).copied()
}
