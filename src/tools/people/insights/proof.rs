//! Support that proves nothing, proof that has aged, and proof that was borrowed.

use super::case::{Case, Head, ask, each_sale, stance_word};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{Aspect, Basis, Evidence, Id, Purpose, Stance};
use crate::tools::Readings;
use crate::tools::people::reading::{Family, Player, Reading, Sale};

const ACQUAINTANCE: Head =
    Head { id: "acquaintance-as-proof", severity: Severity::Watch, source: Source::StrategicAccounts2012 };
const EXPIRED: Head = Head { id: "proof-expired", severity: Severity::Watch, source: Source::StrategicAccounts2012 };
const GENERALISED: Head =
    Head { id: "stance-generalised", severity: Severity::Watch, source: Source::StrategicAccounts2012 };

/// All that supports somebody's stance is years known, hearsay or our belief ("Sales Growth in Strategic Accounts": a
/// recent conversation, not thirty years' acquaintance). Speaks of people with power and of advocates; an advocate the
/// sale leans on is `unproven-advocate`'s, so that soft support cannot make an *act* a *watch*.
pub fn acquaintance_as_proof(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { playbook, .. } = *read;
    each_sale(read, |reading, sale| {
        let matters = |player: &Player<'_>| {
            (player.stance() == Stance::Advocate || player.power(&playbook.limits).is_some())
                && !reading.soft_support(player.id, sale.id, player.stance()).is_empty()
                && !reading.backed(sale, player).ever()
                && !reading.is_hope(sale, player)
        };
        reading.weightiest(sale, matters).into_iter().map(|player| acquaintance(reading, sale, player)).collect()
    })
}

fn acquaintance(reading: &Reading<'_>, sale: &Sale<'_>, player: &Player<'_>) -> Insight {
    let soft = reading.soft_support(player.id, sale.id, player.stance());
    let support = match soft.first().map(|(_, row)| row.basis.get()) {
        Some(Basis::Acquaintance) => "acquaintance",
        Some(Basis::Belief) => "belief",
        _ => "hearsay",
    };
    let headline = msg!(
        "players-acquaintance-as-proof",
        name = &player.person.name,
        stance = stance_word(player.stance()),
        support = support,
    );
    let about = player.about(sale, Aspect::Stance);
    let question = msg!("players-acquaintance-as-proof-ask", opportunity = sale.name());
    let case = Case::new(reading, sale).marked(player).soft(player).last_met(player);
    case.tells(ACQUAINTANCE, about.clone(), headline, ask(question, Purpose::Prove, Some(player.id), about))
}

/// A stance we rely on is past its shelf life ("Sales Growth in Strategic Accounts": validate and test from time to
/// time, before it counts). We rely on whoever can say yes or no, and on the advocates the sale leans on.
pub fn proof_expired(read: &Readings<'_, '_>) -> Vec<Insight> {
    each_sale(read, |reading, sale| {
        let aged = |player: &Player<'_>| {
            let backed = reading.backed(sale, player);
            let relied = player.says_yes() || player.says_no() || player.stance() == Stance::Advocate;
            !backed.proven() && backed.ever() && relied && reading.leans_on(sale, player)
        };
        reading.weightiest(sale, aged).into_iter().filter_map(|player| expired(reading, sale, player)).collect()
    })
}

fn expired(reading: &Reading<'_>, sale: &Sale<'_>, player: &Player<'_>) -> Option<Insight> {
    let last = reading.backed(sale, player).expired?;
    let about = player.about(sale, Aspect::Stance);
    let case = Case::new(reading, sale).proof(player);
    let case = case
        .fact(msg!("players-fact-shelf-life", limit = reading.playbook.limits.shelf_life), about.clone())
        .last_met(player);
    let headline =
        msg!("players-proof-expired", name = &player.person.name, days = last.age, opportunity = sale.name());
    let question = msg!("players-proof-expired-ask", opportunity = sale.name(), date = last.on);
    Some(case.tells(EXPIRED, about.clone(), headline, ask(question, Purpose::Prove, Some(player.id), about)))
}

/// One person's stance in two opportunities rests on the same evidence ("Sales Growth in Strategic Accounts": motives
/// are situational, every sale is assessed anew). The same words entered twice count once; so does a general remark.
pub fn stance_generalised(read: &Readings<'_, '_>) -> Vec<Insight> {
    let reading = read.people;
    let sales = reading.sales();
    let mut found = Vec::new();
    for (at, sale) in sales.iter().enumerate() {
        for player in sale.players.iter().filter(|player| player.person.positions.len() > 1) {
            let Some(family) = Family::of(player.stance()).filter(|_| !reading.is_hope(sale, player)) else { continue };
            // Read once, however many other sales they are compared with.
            let own = supporting(reading, player.id, Some(sale.id), family);
            let general = supporting(reading, player.id, None, family);
            let there =
                |(n, other)| Some((other, borrowed(reading, (n < at, other), player, family, (&own, &general))?));
            let others = sales.iter().enumerate().filter(|(_, other)| other.id != sale.id);
            if let Some((other, row)) = others.into_iter().find_map(there) {
                found.push(generalised(reading, sale, player, other, row));
            }
        }
    }
    found
}

/// The evidence of another sale that the stance in this one rests on, of which there is its `own` and what is `general`.
/// Where the same words are entered in both, the later of the two is the borrower (`earlier` says which the other one is).
fn borrowed<'a>(
    reading: &Reading<'a>,
    (earlier, other): (bool, &Sale<'a>),
    player: &Player<'a>,
    family: Family,
    (own, general): (&[&'a Evidence], &[&'a Evidence]),
) -> Option<&'a Evidence> {
    let there = player.person.positions.get(&other.id)?;
    if Family::of(there.stance.get()) != Some(family) {
        return None;
    }
    let theirs = supporting(reading, player.id, Some(other.id), family);
    if own.is_empty() {
        // Both lean on a general remark: say so once.
        return if theirs.is_empty() && earlier { general.first() } else { theirs.first() }.copied();
    }
    let all_theirs = own.iter().all(|mine| theirs.iter().any(|row| same(mine, row)));
    own.first().filter(|_| all_theirs && (earlier || theirs.len() > own.len())).copied()
}

fn supporting<'a>(reading: &Reading<'a>, person: Id, sale: Option<Id>, family: Family) -> Vec<&'a Evidence> {
    let all = reading.evidence_about(person, sale).map(|(_, row)| row);
    all.filter(|row| row.about.aspect == Aspect::Stance && family.includes(&row.supports)).collect()
}

/// Whether two rows tell of the same occasion: the same words on the same day.
fn same(a: &Evidence, b: &Evidence) -> bool {
    a.on == b.on && a.text.trim() == b.text.trim()
}

fn generalised(
    reading: &Reading<'_>,
    sale: &Sale<'_>,
    player: &Player<'_>,
    other: &Sale<'_>,
    row: &Evidence,
) -> Insight {
    let about = player.about(sale, Aspect::Stance);
    let name = &player.person.name;
    let (stance, here, there) = (stance_word(player.stance()), sale.name(), other.name());
    let only = if row.about.opportunity.is_none() {
        msg!("players-fact-rests-on-a-remark", stance = stance, opportunity = here, other = there)
    } else {
        msg!("players-fact-rests-elsewhere", stance = stance, opportunity = here, other = there)
    };
    let case = Case::new(reading, sale).evidence(player, row).fact(only, about.clone());
    let headline = msg!("players-stance-generalised", name = name, opportunity = sale.name(), other = other.name());
    let question = msg!("players-stance-generalised-ask", opportunity = sale.name(), other = other.name());
    case.tells(GENERALISED, about.clone(), headline, ask(question, Purpose::Prove, Some(player.id), about))
}
