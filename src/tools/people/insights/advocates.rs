//! Advocates: is it proven, and can they carry it?

use super::case::{Case, Head, ask, authority_word, each_sale};
use crate::insight::{Ask, Insight, Severity, Source};
use crate::plan::{Aspect, Authority, Basis, Purpose};
use crate::tools::Readings;
use crate::tools::people::reading::{Player, Reading, Sale};

const UNPROVEN: Head = Head { id: "unproven-advocate", severity: Severity::Act, source: Source::StrategicAccounts2012 };
const MAY_NOT: Head =
    Head { id: "may-not-be-able-to-champion", severity: Severity::Watch, source: Source::StrategicAccounts2012 };

/// An advocate the sale leans on whom nothing ever proved ("Sales Growth in Strategic Accounts": prove how they will
/// decide). Of a map that was only just typed it names the weightiest one.
pub fn unproven_advocate(read: &Readings<'_, '_>) -> Vec<Insight> {
    each_sale(read, |reading, sale| {
        let mut hopes = reading.weightiest(sale, |player| reading.is_hope(sale, player));
        if reading.just_typed(sale) {
            hopes.truncate(1);
        }
        hopes.into_iter().map(|player| unproven(reading, sale, player)).collect()
    })
}

fn unproven(reading: &Reading<'_>, sale: &Sale<'_>, player: &Player<'_>) -> Insight {
    let soft = reading.soft_support(player.id, sale.id, player.stance());
    let support = match soft.first().map(|(_, row)| row.basis.get()) {
        Some(Basis::Hearsay) => "hearsay",
        Some(Basis::Acquaintance) => "acquaintance",
        Some(Basis::Belief) => "belief",
        _ => "nothing",
    };
    let case = Case::new(reading, sale).marked(player).soft(player).last_met(player);
    let headline = msg!("players-unproven-advocate", name = &player.person.name, support = support);
    case.tells(UNPROVEN, player.about(sale, Aspect::Stance), headline, proving_question(reading, sale, player))
}

/// The conversation or favour that would prove an advocate.
fn proving_question(reading: &Reading<'_>, sale: &Sale<'_>, player: &Player<'_>) -> Ask {
    let yes = reading.yes(sale).into_iter().find(|yes| yes.id != player.id);
    let text = match yes {
        _ if player.says_yes() => msg!("players-unproven-advocate-ask-yes", opportunity = sale.name()),
        Some(yes) => {
            msg!("players-unproven-advocate-ask-favour", opportunity = sale.name(), yes = &yes.person.name)
        }
        None => msg!("players-unproven-advocate-ask", opportunity = sale.name()),
    };
    ask(text, Purpose::Prove, Some(player.id), player.about(sale, Aspect::Stance))
}

/// An advocate, proven now or once, whose own standing in this decision nobody has heard of ("Sales Growth in Strategic
/// Accounts": a contact may hide that they cannot champion). A typed authority counts until they were met often enough
/// for somebody to have heard. Who is marked as deciding belongs to `final-authority-unknown`.
pub fn may_not_be_able_to_champion(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { playbook, .. } = *read;
    each_sale(read, |reading, sale| {
        let shaky = |player: &Player<'_>| {
            let heard = [Aspect::Authority, Aspect::Sway, Aspect::Access]
                .into_iter()
                .any(|aspect| reading.heard_of(player.id, sale.id, aspect));
            let unmarked = player.position.authority.get() == Authority::Unknown;
            !heard
                && !player.says_yes()
                && reading.backed(sale, player).ever()
                && (unmarked || reading.meetings(player.id, sale.id).count() >= playbook.limits.meetings)
        };
        let advocates = reading.advocates(sale).into_iter().filter(|player| shaky(player));
        advocates.map(|player| may_not(reading, sale, player)).collect()
    })
}

fn may_not(reading: &Reading<'_>, sale: &Sale<'_>, player: &Player<'_>) -> Insight {
    let name = &player.person.name;
    let about = player.about(sale, Aspect::Authority);
    let standing = match player.position.authority.get() {
        Authority::Unknown => msg!("players-fact-standing-unknown", name = name, opportunity = sale.name()),
        marked => msg!(
            "players-fact-standing-unconfirmed",
            name = name,
            authority = authority_word(marked),
            meetings = reading.meetings(player.id, sale.id).count(),
        ),
    };
    let case = Case::new(reading, sale).proof(player).fact(standing, about.clone());
    let case = match player.person.sway {
        Some(sway) => case.fact(msg!("players-fact-sway-guess", sway = sway), player.about(sale, Aspect::Sway)),
        None => case,
    };
    let question = msg!("players-may-not-be-able-to-champion-ask", opportunity = sale.name());
    let headline = msg!("players-may-not-be-able-to-champion", name = name, opportunity = sale.name());
    case.tells(MAY_NOT, about.clone(), headline, ask(question, Purpose::Learn, Some(player.id), about))
}
