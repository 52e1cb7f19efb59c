//! What people gain and risk, and who loses.

use super::case::{Case, Head, ask, call, each_sale, quote, when};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{Aspect, Backing, EntityKind, Purpose, Stance};
use crate::tools::Readings;
use crate::tools::people::reading::{Family, Player, Reading, Sale};

const MOTIVE: Head = Head { id: "motive-unknown", severity: Severity::Watch, source: Source::StrategicAccounts2012 };
const NOBODY: Head = Head { id: "nobody-opposed", severity: Severity::Watch, source: Source::StrategicAccounts2012 };

/// † After two meetings nobody has heard what somebody we depend on gains or risks in this sale ("Sales Growth in
/// Strategic Accounts": personal motivation and personal risk are probed). What we typed ourselves is a guess until
/// somebody's words stand beside it.
pub fn motive_unknown(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { playbook, .. } = *read;
    each_sale(read, |reading, sale| {
        if !reading.moment(sale).has_come() {
            return Vec::new();
        }
        let matters = |player: &Player<'_>| {
            let advocate = player.stance() == Stance::Advocate && reading.leans_on(sale, player);
            (player.says_yes() || player.says_no() || advocate)
                && reading.meetings(player.id, sale.id).count() >= playbook.limits.meetings
        };
        reading.weightiest(sale, matters).into_iter().filter_map(|player| motive(reading, sale, player)).collect()
    })
}

fn motive(reading: &Reading<'_>, sale: &Sale<'_>, player: &Player<'_>) -> Option<Insight> {
    let unheard = |aspect| !reading.heard_of(player.id, sale.id, aspect);
    let (missing, aspect) = match (unheard(Aspect::Motive), unheard(Aspect::Risk)) {
        (true, true) => ("both", Aspect::Motive),
        (true, false) => ("motive", Aspect::Motive),
        (false, true) => ("risk", Aspect::Risk),
        (false, false) => return None,
    };
    let name = &player.person.name;
    let mut case = Case::new(reading, sale).standing(player);
    let meetings: Vec<_> = reading.meetings(player.id, sale.id).collect();
    if let Some(last) = meetings.last() {
        let text = msg!("players-fact-meetings", name = name, count = meetings.len(), when = when(reading, last.day));
        case = case.fact(text, call(last)).since(meetings.first().and_then(|first| first.day));
    }
    for (aspect, typed, word) in
        [(Aspect::Motive, &player.position.motive, "motive"), (Aspect::Risk, &player.position.risk, "risk")]
    {
        let text = match quote(typed) {
            _ if !unheard(aspect) => continue,
            empty if empty.is_empty() => msg!("players-fact-unheard", what = word, name = name),
            words => msg!("players-fact-guess", what = word, words = words, name = name),
        };
        case = case.fact(text, player.about(sale, aspect));
    }
    let headline = msg!("players-motive-unknown", what = missing, name = name, opportunity = sale.name());
    let question = if aspect == Aspect::Motive {
        msg!("players-motive-unknown-ask", opportunity = sale.name())
    } else {
        msg!("players-motive-unknown-ask-risk", opportunity = sale.name())
    };
    let about = player.about(sale, aspect);
    Some(case.tells(MOTIVE, about.clone(), headline, ask(question, Purpose::Learn, Some(player.id), about)))
}

/// Five or more people are mapped, nobody is against or backs an alternative, and no words tell of resistance: who loses if we win?
/// ("Sales Growth in Strategic Accounts": there are those against, passively or actively.) People whose stance nobody
/// knows are not counted.
pub fn nobody_opposed(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { playbook, .. } = *read;
    each_sale(read, |reading, sale| {
        let placed = reading.weightiest(sale, |player| player.stance() != Stance::Unknown);
        let resisting = |player: &Player<'_>| {
            let mut evidence = reading.evidence_about(player.id, Some(sale.id));
            player.stance().opposed()
                || player.position.backs == Backing::Alternative
                || evidence
                    .any(|(_, row)| row.about.aspect == Aspect::Stance && Family::Opposed.includes(&row.supports))
        };
        if placed.len() < playbook.limits.crowd || sale.players.iter().any(resisting) {
            return Vec::new();
        }
        vec![nobody(reading, sale, &placed)]
    })
}

fn nobody(reading: &Reading<'_>, sale: &Sale<'_>, placed: &[&Player<'_>]) -> Insight {
    let advocates = reading.advocates(sale);
    let proven = placed.iter().filter(|player| reading.backed(sale, player).proven()).count();
    let mut case = Case::new(reading, sale)
        .fact(
            msg!(
                "players-fact-all-friendly",
                advocates = advocates.len(),
                indifferent = placed.len() - advocates.len(),
            ),
            sale.about(),
        )
        .fact(msg!("players-fact-stances-proven", proven = proven, count = placed.len()), sale.about());
    let threat = reading
        .plan
        .alternatives
        .iter()
        .find(|(_, row)| row.opportunity.is_none_or(|id| id == sale.id) && !row.name.trim().is_empty());
    if let Some((id, row)) = threat {
        let text = msg!("players-fact-alternative", name = quote(&row.name));
        case = case.fact(text, crate::plan::About::whole(EntityKind::Alternative, *id));
    }
    let ally = reading.proven_advocates(sale).into_iter().next();
    let question = ask(
        msg!("players-nobody-opposed-ask", opportunity = sale.name()),
        Purpose::Learn,
        ally.map(|player| player.id),
        sale.about(),
    );
    let headline = msg!("players-nobody-opposed", count = placed.len(), opportunity = sale.name());
    case.tells(NOBODY, sale.about(), headline, question)
}
