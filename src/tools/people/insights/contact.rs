//! Whom our time goes to.

use super::case::{Case, Head, MOST, ask, call, each_sale, names, when};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{Arrange, Aspect, Call, Id, Plan, Purpose};
use crate::tools::Readings;
use crate::tools::people::reading::{Player, Reading, Sale};
use std::collections::{BTreeMap, BTreeSet};

const LIKED: Head =
    Head { id: "liked-without-horsepower", severity: Severity::Watch, source: Source::StrategicAccounts2012 };
const SINGLE: Head = Head { id: "single-threaded", severity: Severity::Watch, source: Source::WalletShare2014 };
const TIE: Head = Head { id: "unique-tie-unused", severity: Severity::Watch, source: Source::StrategicAccounts2012 };

/// More than half of the recent contact went to people with little sway and no line to power, while somebody who can
/// say yes was not met ("Sales Growth in Strategic Accounts": no horsepower, little worth for this sale). Contact is
/// counted per person and call; a single one is no habit.
pub fn liked_without_horsepower(read: &Readings<'_, '_>) -> Vec<Insight> {
    each_sale(read, |reading, sale| {
        let yes = reading.yes(sale);
        if yes.is_empty() {
            return Vec::new();
        }
        let recent = |player: &Player<'_>| reading.last_met(player.id).is_some_and(|held| reading.recent(held));
        let unmet: Vec<_> = yes.into_iter().filter(|player| !recent(player)).collect();
        let met = reading.recent_contact(sale);
        let total: usize = met.values().sum();
        if unmet.is_empty() || total < 2 {
            return Vec::new();
        }
        let weak = |player: &Player<'_>| met.contains_key(&player.id) && without_horsepower(reading, sale, player);
        let mut liked = reading.weightiest(sale, weak);
        let times = |player: &Player<'_>| met.get(&player.id).copied().unwrap_or(0);
        liked.arrange_by_key(|player| std::cmp::Reverse(times(player)));
        let share: usize = liked.iter().map(|player| times(player)).sum();
        if 2 * share > total {
            vec![liked_only(reading, sale, (&liked, &met), (share, total), &unmet)]
        } else {
            Vec::new()
        }
    })
}

/// No power of their own, and no line that ever carried to anybody who can say yes or no.
fn without_horsepower(reading: &Reading<'_>, sale: &Sale<'_>, player: &Player<'_>) -> bool {
    let mut powerful = sale.players.iter().filter(|other| other.says_yes() || other.says_no());
    player.power(&reading.playbook.limits).is_none()
        && !powerful.any(|other| reading.reaches(sale, player.id, other.id))
}

fn liked_only(
    reading: &Reading<'_>,
    sale: &Sale<'_>,
    (liked, met): (&[&Player<'_>], &BTreeMap<Id, usize>),
    (share, total): (usize, usize),
    unmet: &[&Player<'_>],
) -> Insight {
    let window = reading.playbook.limits.contact_window;
    let mut case = Case::new(reading, sale);
    for player in liked.iter().take(MOST) {
        let count = met.get(&player.id).copied().unwrap_or(0);
        let text = match player.person.sway {
            Some(sway) => msg!("players-fact-met-weak", name = &player.person.name, count = count, sway = sway),
            None => msg!("players-fact-met-unrated", name = &player.person.name, count = count),
        };
        case = case.fact(text, player.about(sale, Aspect::Sway));
    }
    for player in unmet.iter().take(MOST) {
        let text = msg!("players-fact-yes-unmet", name = &player.person.name, window = window);
        case = case.fact(text, player.about(sale, Aspect::Access));
    }
    let headline = msg!("players-liked-without-horsepower", share = share, total = total, yes = names(unmet));
    let first = liked.first();
    let question = ask(
        msg!("players-liked-without-horsepower-ask", yes = names(unmet.get(..1).unwrap_or_default())),
        Purpose::Access,
        first.map(|player| player.id),
        first.map_or_else(|| sale.about(), |player| player.about(sale, Aspect::Access)),
    );
    case.tells(LIKED, sale.about(), headline, question)
}

/// After three calls, all recent contact is with one person, or with one unit although another is known ("Expand
/// Account Wallet Share": from *my client* to company and company).
pub fn single_threaded(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, .. } = *read;
    each_sale(read, |reading, sale| {
        if reading.held_in(sale.id).count() < playbook.limits.single_thread_calls {
            return Vec::new();
        }
        let met = reading.recent_contact(sale);
        let people: Vec<_> = met.keys().filter_map(|id| plan.stakeholders.get(id).map(|row| (*id, row))).collect();
        let units: BTreeSet<&str> = people.iter().map(|(_, row)| row.unit.trim()).collect();
        let only = match (people.as_slice(), units.first()) {
            ([(_, row)], _) if met.len() == 1 => {
                msg!("players-single-threaded-person", name = &row.name, opportunity = sale.name())
            }
            ([_, _, ..], Some(unit)) if units.len() == 1 && !unit.is_empty() && knows_other_unit(plan, unit) => {
                msg!("players-single-threaded-unit", unit = *unit, opportunity = sale.name())
            }
            _ => return Vec::new(),
        };
        vec![threaded(reading, sale, only, &met)]
    })
}

fn knows_other_unit(plan: &Plan, unit: &str) -> bool {
    let people = plan.stakeholders.values().map(|row| row.unit.trim());
    let units = plan.units.values().map(|row| row.name.trim());
    people.chain(units).any(|other| !other.is_empty() && other != unit)
}

fn threaded(reading: &Reading<'_>, sale: &Sale<'_>, headline: crate::text::Msg, met: &BTreeMap<Id, usize>) -> Insight {
    let window = reading.playbook.limits.contact_window;
    let held: Vec<_> = reading.held_in(sale.id).collect();
    let mut case = Case::new(reading, sale).since(held.first().and_then(|first| first.day));
    if let Some(last) = held.last() {
        case =
            case.fact(msg!("players-fact-calls-held", count = held.len(), when = when(reading, last.day)), call(last));
    }
    let people: Vec<_> = met.keys().filter_map(|id| reading.plan.stakeholders.get(id)).take(MOST).collect();
    let list: Vec<String> = people.iter().map(|row| row.name.clone()).collect();
    case = case.fact(msg!("players-fact-met-only", names = list, window = window), sale.about());
    let missing = reading.weightiest(sale, |player| reading.last_met(player.id).is_none());
    if !missing.is_empty() {
        let text = msg!("players-fact-never-met-these", names = names(&missing), count = missing.len());
        case = case.fact(text, sale.about());
    }
    let most = met.iter().max_by_key(|(_, times)| **times).map(|(id, _)| *id);
    let about = most.map_or_else(|| sale.about(), |id| crate::plan::About::person(id, sale.id, Aspect::Access));
    let question = ask(msg!("players-single-threaded-ask", opportunity = sale.name()), Purpose::Access, most, about);
    case.tells(SINGLE, sale.about(), headline, question)
}

/// A colleague knows a person of power better than anybody else of us does, and no call brings the two together
/// ("Sales Growth in Strategic Accounts": unique ties become intelligence actions). Said once per person, in the
/// opportunity that is worth most.
pub fn unique_tie_unused(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, .. } = *read;
    if plan.team.len() < 2 {
        return Vec::new();
    }
    let reading = read.people;
    let mut sales: Vec<_> = reading.sales().iter().collect();
    sales.arrange_by_key(|sale| (std::cmp::Reverse(sale.at_stake()), sale.id));
    let mut spoken = BTreeSet::new();
    let mut found = Vec::new();
    for sale in sales.into_iter().filter(|sale| !reading.just_typed(sale)) {
        for player in reading.weightiest(sale, |player| player.power(&playbook.limits).is_some()) {
            let unused = best_tie(reading, player).filter(|tie| !used(reading, player.id, &tie.name));
            if let Some(tie) = unused
                && spoken.insert(player.id)
            {
                found.push(unused_tie(reading, sale, player, &tie));
            }
        }
    }
    found
}

struct Tie {
    name: String,
    level: u8,
    next: u8,
}

/// The member whose relationship is better than everybody else's, and strong enough to be worth using.
fn best_tie(reading: &Reading<'_>, player: &Player<'_>) -> Option<Tie> {
    let levels = player.person.relationships.iter().filter(|(member, _)| reading.plan.team.contains_key(member));
    let (member, level) = levels.clone().max_by_key(|(_, level)| **level)?;
    let next = levels.filter(|(other, _)| *other != member).map(|(_, level)| *level).max().unwrap_or(0);
    let name = reading.plan.team.get(member)?.name.trim().to_owned();
    (*level >= reading.playbook.limits.tie && *level > next && !name.is_empty()).then_some(Tie {
        name,
        level: *level,
        next,
    })
}

/// Whether a call brings them together: planned, or held inside the contact window.
fn used(reading: &Reading<'_>, person: Id, member: &str) -> bool {
    let takes_part = |call: &Call| {
        [&call.lead, &call.asks, &call.observes].iter().any(|name| name.trim().to_lowercase() == member.to_lowercase())
    };
    let counts = |call: &Call| {
        let age = call.day().map(|day| crate::plan::days_between(day, reading.today));
        if call.held() {
            age.is_some_and(|age| age <= reading.playbook.limits.contact_window)
        } else {
            age.is_none_or(|age| age <= 0)
        }
    };
    reading.plan.calls.values().any(|call| call.room.contains_key(&person) && takes_part(call) && counts(call))
}

fn unused_tie(reading: &Reading<'_>, sale: &Sale<'_>, player: &Player<'_>, tie: &Tie) -> Insight {
    let name = &player.person.name;
    let about = player.about(sale, Aspect::Relationship);
    let known = msg!("players-fact-tie", member = &tie.name, name = name, level = tie.level, next = tie.next,);
    let unused = msg!(
        "players-fact-tie-unused",
        member = &tie.name,
        name = name,
        window = reading.playbook.limits.contact_window,
    );
    let case = Case::new(reading, sale).standing(player).fact(known, about.clone()).fact(unused, about.clone());
    let headline = msg!("players-unique-tie-unused", member = &tie.name, name = name);
    let question = ask(
        msg!("players-unique-tie-unused-ask", opportunity = sale.name()),
        Purpose::Learn,
        Some(player.id),
        player.about(sale, Aspect::Stance),
    );
    case.tells(TIE, about, headline, question)
}
