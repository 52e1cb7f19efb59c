//! What was asked for and did not come, and what was not asked.

use super::case::{Case, Head, ask, call, each_sale, names, quote, when};
use crate::insight::{Ask, Insight, Severity, Source};
use crate::plan::{Aspect, BoldOutcome, Call, Id, Outcome, Purpose};
use crate::tools::Readings;
use crate::tools::people::reading::{Held, Player, Reading, Sale};

const WITHHELD: Head = Head { id: "access-withheld", severity: Severity::Act, source: Source::StrategicAccounts2012 };
const PROTECTING: Head =
    Head { id: "protecting-the-relationship", severity: Severity::Watch, source: Source::StrategicAccounts2012 };

/// An advocate was asked on two calls for access to whoever says yes, and no meeting came ("Sales Growth in Strategic
/// Accounts": a contact may hide that they cannot champion). A meeting on the day of the first request does not count.
pub fn access_withheld(read: &Readings<'_, '_>) -> Vec<Insight> {
    each_sale(read, |reading, sale| {
        let yes = reading.yes(sale);
        if yes.is_empty() {
            return Vec::new();
        }
        let advocates = reading.advocates(sale).into_iter().filter(|player| !player.says_yes());
        advocates.filter_map(|player| withheld(reading, sale, player, &yes)).collect()
    })
}

fn withheld(reading: &Reading<'_>, sale: &Sale<'_>, player: &Player<'_>, yes: &[&Player<'_>]) -> Option<Insight> {
    let asked: Vec<_> = reading.held_in(sale.id).filter(|held| asked_for_access(held.call, player.id)).collect();
    let first = asked.first().filter(|_| asked.len() >= reading.playbook.limits.asks)?;
    let since = |held: &Held<'_>| held.day > first.day || (held.id != first.id && first.day.is_none());
    if reading.held().iter().any(|held| since(held) && yes.iter().any(|yes| held.met(yes.id))) {
        return None;
    }
    let mut case = Case::new(reading, sale).since(first.day);
    for held in &asked {
        let text = msg!("players-fact-asked-access", name = &player.person.name, when = when(reading, held.day));
        case = case.fact(text, call(held));
    }
    let name = &player.person.name;
    let case = case.fact(msg!("players-fact-no-meeting-since", yes = names(yes)), sale.about());
    let headline = msg!("players-access-withheld", name = name, yes = names(yes), count = asked.len());
    let question = msg!("players-access-withheld-ask", yes = names(yes.get(..1).unwrap_or_default()));
    let about = player.about(sale, Aspect::Access);
    Some(case.tells(WITHHELD, about.clone(), headline, ask(question, Purpose::Access, Some(player.id), about)))
}

/// Whether a person was asked on a call to bring us to somebody, and heard it: answered or avoided, not skipped.
fn asked_for_access(call: &Call, person: Id) -> bool {
    call.questions.values().any(|question| {
        let of_them = |about: &crate::plan::About| about.id == person && about.aspect == Aspect::Access;
        let to_them =
            question.to == Some(person) || (question.to.is_none() && question.about.as_ref().is_some_and(of_them));
        let heard = question.outcome == Outcome::Answered || question.outcome == Outcome::Avoided;
        question.purpose == Purpose::Access && to_them && heard
    })
}

/// Somebody of us is close to a player, and the bold question to them was skipped on two calls and never asked since
/// ("Sales Growth in Strategic Accounts" warns when the relationship is protected at the sale's expense).
pub fn protecting_the_relationship(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { playbook, .. } = *read;
    each_sale(read, |reading, sale| {
        let close = |player: &Player<'_>| {
            player.person.best_relationship().is_some_and(|best| best >= playbook.limits.close_relationship)
        };
        let players = reading.weightiest(sale, close);
        players.into_iter().filter_map(|player| protecting(reading, sale, player)).collect()
    })
}

fn protecting(reading: &Reading<'_>, sale: &Sale<'_>, player: &Player<'_>) -> Option<Insight> {
    let to_them: Vec<_> = reading.held_in(sale.id).filter(|held| bold_to(held.call, player.id)).collect();
    let asked = to_them.iter().rposition(|held| held.call.bold.outcome == BoldOutcome::Asked);
    let since = to_them.into_iter().skip(asked.map_or(0, |at| at + 1));
    let skipped: Vec<_> = since.filter(|held| held.call.bold.outcome == BoldOutcome::Skipped).collect();
    let last = skipped.last().filter(|_| skipped.len() >= reading.playbook.limits.asks)?;
    let name = &player.person.name;
    let best = player.person.best_relationship().unwrap_or_default();
    let mut case = Case::new(reading, sale).since(skipped.first().and_then(|held| held.day));
    case = case
        .fact(msg!("players-fact-relationship", name = name, level = best), player.about(sale, Aspect::Relationship));
    for held in &skipped {
        case = case.fact(msg!("players-fact-bold-skipped", when = when(reading, held.day)), call(held));
    }
    let words = match quote(&last.call.bold.question) {
        empty if empty.is_empty() => msg!("players-protecting-ask", opportunity = sale.name()),
        words => msg!("players-their-words", words = words),
    };
    let softener = match quote(&last.call.bold.softener) {
        empty if empty.is_empty() => msg!("players-protecting-softener"),
        words => msg!("players-their-words", words = words),
    };
    let about = player.about(sale, Aspect::Whole);
    let question = Ask {
        softener: Some(softener),
        risk: Some(msg!("players-protecting-risk", name = name)),
        ..ask(words, Purpose::Learn, Some(player.id), about)
    };
    let headline = msg!("players-protecting-the-relationship", name = name, count = skipped.len());
    Some(case.tells(PROTECTING, player.about(sale, Aspect::Relationship), headline, question))
}

/// Whether the bold question of a call was meant for a person: named, or alone in the room.
fn bold_to(call: &Call, person: Id) -> bool {
    call.bold.to.map_or_else(|| call.room.len() == 1 && call.room.contains_key(&person), |to| to == person)
}
