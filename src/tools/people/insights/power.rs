//! Who can say yes, who can say no, and whether they are with us.

use super::case::{Case, Head, MOST, ask, each_sale, names, when};
use crate::insight::{Ask, Insight, Severity, Source};
use crate::plan::{Aspect, Purpose, Stance};
use crate::tools::Readings;
use crate::tools::people::reading::{Player, Reading, Sale};

const NO_ADVOCATE: Head =
    Head { id: "no-advocate-with-yes", severity: Severity::Act, source: Source::StrategicAccounts2012 };
const FINAL_UNKNOWN: Head =
    Head { id: "final-authority-unknown", severity: Severity::Act, source: Source::StrategicAccounts2012 };
const OPPOSED: Head = Head { id: "opposed-with-power", severity: Severity::Act, source: Source::StrategicAccounts2012 };
const PROVEN_YES: Head = Head { id: "proven-yes", severity: Severity::Strength, source: Source::StrategicAccounts2012 };

/// Nobody who can say yes is a proven advocate, and no proven advocate reaches one ("Sales Growth in Strategic
/// Accounts": turn relationships into advocates). Quiet while `unproven-advocate` says it of the decider, and while the
/// map was only just typed.
pub fn no_advocate_with_yes(read: &Readings<'_, '_>) -> Vec<Insight> {
    each_sale(read, |reading, sale| {
        let yes = reading.yes(sale);
        if yes.is_empty() || yes.iter().any(|player| reading.is_hope(sale, player)) || reading.just_typed(sale) {
            return Vec::new();
        }
        let proven = reading.proven_advocates(sale);
        let carried = |advocate: &&Player<'_>| {
            yes.iter().any(|yes| yes.id == advocate.id || reading.reaches(sale, advocate.id, yes.id))
        };
        if proven.iter().any(carried) { Vec::new() } else { vec![no_advocate(reading, sale, &yes, &proven)] }
    })
}

fn no_advocate(reading: &Reading<'_>, sale: &Sale<'_>, yes: &[&Player<'_>], proven: &[&Player<'_>]) -> Insight {
    let mut case = Case::new(reading, sale);
    for player in yes.iter().take(MOST) {
        case = case.standing(player).last_met(player);
    }
    if proven.is_empty() {
        let count = reading.advocates(sale).len();
        case = case.fact(msg!("players-fact-none-proven", count = count), sale.about());
    }
    for player in proven.iter().take(MOST) {
        let text = msg!("players-fact-proven-without-line", name = &player.person.name, yes = names(yes));
        case = case.fact(text, player.about(sale, Aspect::Access));
    }
    let headline = msg!("players-no-advocate-with-yes", yes = names(yes), opportunity = sale.name());
    let question = match (proven.first(), yes.first()) {
        (Some(advocate), _) => ask(
            msg!("players-no-advocate-with-yes-ask-advocate", yes = names(yes.get(..1).unwrap_or_default())),
            Purpose::Access,
            Some(advocate.id),
            advocate.about(sale, Aspect::Access),
        ),
        (None, yes) => ask(
            msg!("players-no-advocate-with-yes-ask", opportunity = sale.name()),
            Purpose::Learn,
            yes.map(|yes| yes.id),
            yes.map_or_else(|| sale.about(), |yes| yes.about(sale, Aspect::Stance)),
        ),
    };
    case.tells(NO_ADVOCATE, sale.about(), headline, question)
}

/// † Nobody is known to be able to say yes, or somebody is only marked so. Offers the bold question of "Sales Growth in
/// Strategic Accounts", what softens it and what it risks. A confirmation keeps, however old: that somebody decided
/// once is worth more than a guess.
pub fn final_authority_unknown(read: &Readings<'_, '_>) -> Vec<Insight> {
    each_sale(read, |reading, sale| {
        let yes = reading.yes(sale);
        let confirmed = yes.iter().any(|player| decides(reading, sale, player));
        if confirmed || !reading.moment(sale).has_come() {
            return Vec::new();
        }
        vec![final_unknown(reading, sale, yes.first().copied())]
    })
}

/// Whether somebody's own words or deeds, or a document, ever confirmed that a person says yes finally.
fn decides(reading: &Reading<'_>, sale: &Sale<'_>, player: &Player<'_>) -> bool {
    player.says_yes() && reading.authority(player.id, sale.id, player.position.authority.get()).ever()
}

fn final_unknown(reading: &Reading<'_>, sale: &Sale<'_>, claimed: Option<&Player<'_>>) -> Insight {
    let case = Case::new(reading, sale);
    let (case, headline) = match claimed {
        Some(player) => {
            let text = msg!("players-fact-final-claimed", name = &player.person.name);
            let headline =
                msg!("players-final-authority-claimed", name = &player.person.name, opportunity = sale.name());
            (case.fact(text, player.about(sale, Aspect::Authority)), headline)
        }
        None => {
            let text = msg!("players-fact-nobody-final", count = sale.players.len());
            (case.fact(text, sale.about()), msg!("players-final-authority-unknown", opportunity = sale.name()))
        }
    };
    let case = why_now(case, reading, sale);
    let to = claimed.or_else(|| reading.weightiest(sale, |_| true).into_iter().next());
    let about = to.map_or_else(|| sale.about(), |player| player.about(sale, Aspect::Authority));
    let question = Ask {
        softener: Some(msg!("players-final-authority-softener")),
        risk: Some(msg!("players-final-authority-risk")),
        ..ask(
            msg!("players-final-authority-ask", opportunity = sale.name()),
            Purpose::Learn,
            to.map(|player| player.id),
            about,
        )
    };
    case.tells(FINAL_UNKNOWN, sale.about(), headline, question)
}

/// Why a blank is spoken of: the calls that were held, the stage that needs the answer.
fn why_now<'r, 'a>(mut case: Case<'r, 'a>, reading: &Reading<'_>, sale: &Sale<'_>) -> Case<'r, 'a> {
    let held: Vec<_> = reading.held_in(sale.id).collect();
    if let Some(last) = held.last() {
        let text = msg!("players-fact-calls-held", count = held.len(), when = when(reading, last.day));
        case = case.fact(text, super::case::call(last)).since(held.first().and_then(|first| first.day));
    }
    if reading.moment(sale).stage_needs_it {
        let stage = reading.playbook.stage_name(&sale.row.stage);
        case = case.fact(msg!("players-fact-stage-needs", stage = stage), sale.about());
    }
    case
}

/// Somebody who can say yes or no is against us, whatever the sum of friends ("Sales Growth in Strategic Accounts": a
/// player is for, against or indifferent). Of a map that was only just typed it names the weightiest one.
pub fn opposed_with_power(read: &Readings<'_, '_>) -> Vec<Insight> {
    each_sale(read, |reading, sale| {
        let mut against =
            reading.weightiest(sale, |player| player.stance().opposed() && (player.says_yes() || player.says_no()));
        if reading.just_typed(sale) {
            against.truncate(1);
        }
        against.into_iter().map(|player| opposed(reading, sale, player)).collect()
    })
}

fn opposed(reading: &Reading<'_>, sale: &Sale<'_>, player: &Player<'_>) -> Insight {
    let friends = reading.advocates(sale).len();
    let about = player.about(sale, Aspect::Stance);
    let case = Case::new(reading, sale).standing(player).proof(player);
    let case = case.fact(msg!("players-fact-friends", count = friends), sale.about());
    let case = case.since(player.position.marked.as_ref().and_then(|mark| mark.on));
    let name = &player.person.name;
    let headline = if player.says_yes() {
        msg!("players-opposed-yes", name = name, opportunity = sale.name())
    } else {
        msg!("players-opposed-no", name = name, opportunity = sale.name())
    };
    let question = msg!("players-opposed-ask", opportunity = sale.name());
    case.tells(OPPOSED, about.clone(), headline, ask(question, Purpose::Learn, Some(player.id), about))
}

/// Who can say yes is a proven advocate: the strength to ask a commitment from ("Sales Growth in Strategic Accounts").
/// Both halves must be more than typed: that they decide, and that they are for us.
pub fn proven_yes(read: &Readings<'_, '_>) -> Vec<Insight> {
    each_sale(read, |reading, sale| {
        let sure = |player: &Player<'_>| {
            player.stance() == Stance::Advocate
                && reading.backed(sale, player).proven()
                && decides(reading, sale, player)
        };
        let found = reading.yes(sale).into_iter().filter(|player| sure(player));
        found.map(|player| with_us(reading, sale, player)).collect()
    })
}

fn with_us(reading: &Reading<'_>, sale: &Sale<'_>, player: &Player<'_>) -> Insight {
    let case = Case::new(reading, sale).standing(player).proof(player);
    let question = ask(
        msg!("players-proven-yes-ask", opportunity = sale.name()),
        Purpose::Commit,
        Some(player.id),
        player.about(sale, Aspect::Stance),
    );
    let headline = msg!("players-proven-yes", name = &player.person.name, opportunity = sale.name());
    case.tells(PROVEN_YES, player.about(sale, Aspect::Stance), headline, question)
}
