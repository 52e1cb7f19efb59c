//! What is said of a player on the map, in the table and to a screen reader.

use super::reading::{PlayerReading, Proof, Reading, players_of};
use crate::plan::{Authority, Basis, Id, Plan, Stance, Words};
use crate::playbook::Playbook;
use crate::text::Msg;
use time::Date;

/// A player as the map and the table show them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Where they stand and what proves it.
    pub player: PlayerReading,
    /// Where an unproven stance comes from all the same: hearsay, acquaintance or belief, the newest.
    pub soft: Option<Basis>,
}

/// The players of an opportunity: most sway first.
#[must_use]
pub fn rows(plan: &Plan, opportunity: Id, playbook: &Playbook, today: Date) -> Vec<Row> {
    let reading = Reading::new(plan, playbook, today);
    let soft = |player: &PlayerReading| {
        let found = reading.soft_support(player.id, opportunity, player.stance);
        found.first().map(|(_, evidence)| evidence.basis.get())
    };
    let players = players_of(&reading, opportunity).into_iter();
    players.map(|player| Row { soft: soft(&player).filter(|_| player.proof == Proof::Unproven), player }).collect()
}

/// "final authority".
#[must_use]
pub fn authority(authority: Authority) -> Msg {
    Msg::dynamic(format!("authority-{}", hyphened(authority.word())))
}

/// "passively against".
#[must_use]
pub fn stance(stance: Stance) -> Msg {
    Msg::dynamic(format!("stance-{}", hyphened(stance.word())))
}

/// "hearsay".
#[must_use]
pub fn basis(basis: Basis) -> Msg {
    Msg::dynamic(format!("basis-{}", hyphened(basis.word())))
}

/// "not at ease": how our seller feels about meeting somebody, 1 to 5.
#[must_use]
pub fn comfort(level: u8) -> Msg {
    Msg::dynamic(format!("people-comfort-{}", level.clamp(1, 5)))
}

/// A stored word as it stands in keys and class names.
#[must_use]
pub fn hyphened(word: &str) -> String {
    word.replace('_', "-")
}

/// "sway 4 of 5", or that nobody has said.
#[must_use]
pub fn sway(sway: Option<u8>) -> Msg {
    sway.map_or_else(|| msg!("people-sway-open"), |sway| msg!("people-sway-of", sway = sway))
}

/// "4", or "not known": for a sentence about a change.
#[must_use]
pub fn sway_word(sway: Option<u8>) -> Msg {
    sway.map_or_else(|| msg!("people-sway-none"), |sway| msg!("people-sway-figure", sway = sway))
}

/// What proves the stance: "said, 41 days ago", "expired, 140 days old", "hearsay only", "nothing yet".
#[must_use]
pub fn proof(row: &Row) -> Msg {
    let player = &row.player;
    let ago = || msg!("players-ago", days = player.proof_age.unwrap_or_default());
    match (player.proof, player.expired_age, row.soft) {
        (Proof::Did, ..) => msg!("people-proof-did", ago = ago()),
        (Proof::Said, ..) => msg!("people-proof-said", ago = ago()),
        (Proof::Unproven, Some(days), _) => msg!("people-proof-expired", days = days),
        (Proof::Unproven, None, Some(soft)) => msg!("people-proof-soft", basis = basis(soft)),
        (Proof::Unproven, None, None) => msg!("people-proof-nothing"),
    }
}

/// "COO · final authority"; an authority nobody has found out is not spoken of.
#[must_use]
pub fn role(player: &PlayerReading, say: &dyn Fn(&Msg) -> String) -> String {
    let title = Some(player.title.trim().to_owned()).filter(|title| !title.is_empty());
    let known = (player.authority != Authority::Unknown).then(|| say(&authority(player.authority)));
    title.into_iter().chain(known).collect::<Vec<_>>().join(" · ")
}

/// A name to call somebody by who has none yet.
#[must_use]
pub fn name(name: &str) -> Msg {
    if name.trim().is_empty() { msg!("people-unnamed") } else { msg!("people-named", name = name) }
}

/// The whole player in one breath, for whoever cannot see the map.
#[must_use]
pub fn spoken(row: &Row, say: &dyn Fn(&Msg) -> String) -> Msg {
    let player = &row.player;
    let who = [say(&name(&player.name)), role(player, say)];
    let who: Vec<String> = who.into_iter().filter(|part| !part.is_empty()).collect();
    msg!(
        "people-spoken",
        who = who.join(", "),
        stance = stance(player.stance),
        proof = proof(row),
        sway = sway(player.sway)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{About, Aspect};
    use crate::plan::{Evidence, EvidenceKind, Opportunity, Position, Stakeholder};
    use crate::text::{Catalog, IsoFormats};
    use std::sync::Arc;
    use time::Duration;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 22);

    fn told(age: i64, basis: Basis, kind: EvidenceKind) -> Evidence {
        Evidence {
            about: About::person(Id::fixed(1), Id::fixed(2), Aspect::Stance),
            supports: "advocate".into(),
            kind: kind.into(),
            basis: basis.into(),
            on: Some(TODAY - Duration::days(age)),
            ..Evidence::default()
        }
    }

    fn row(evidence: &[Evidence]) -> Row {
        let mut plan = Plan::new(Id::fixed(9), "Halvern Foods");
        let position =
            Position { stance: Stance::Advocate.into(), authority: Authority::Veto.into(), ..Position::default() };
        let person = Stakeholder {
            name: "Priya Nand".into(),
            title: "Operations Excellence".into(),
            sway: Some(4),
            positions: [(Id::fixed(2), position)].into(),
            ..Stakeholder::default()
        };
        plan.stakeholders.insert(Id::fixed(1), Arc::new(person));
        plan.opportunities.insert(Id::fixed(2), Arc::new(Opportunity::default()));
        for (number, piece) in (10..).zip(evidence) {
            plan.evidence.insert(Id::fixed(number), Arc::new(piece.clone()));
        }
        rows(&plan, Id::fixed(2), &Playbook::standard(&|msg| msg.key.to_string()), TODAY).pop().unwrap()
    }

    fn says(evidence: &[Evidence]) -> String {
        Catalog::new(&[], Box::new(IsoFormats)).say(&proof(&row(evidence)))
    }

    #[test]
    fn proof_is_said_in_a_few_words() {
        use Basis::{FirstHand, Hearsay};
        use EvidenceKind::{Did, Said};
        assert_eq!(says(&[]), "nothing yet");
        assert_eq!(says(&[told(41, FirstHand, Said)]), "said, 41 days ago");
        assert_eq!(says(&[told(41, FirstHand, Said), told(50, FirstHand, Did)]), "did, 50 days ago");
        assert_eq!(says(&[told(140, FirstHand, Said)]), "expired, 140 days old");
        assert_eq!(says(&[told(140, Hearsay, Said)]), "hearsay only");
        assert_eq!(says(&[told(140, Hearsay, Said), told(0, FirstHand, Said)]), "said, today");
    }

    #[test]
    fn a_player_is_spoken_in_one_breath() {
        let catalog = Catalog::new(&[], Box::new(IsoFormats));
        let mut row = row(&[]);
        let say = |msg: &Msg| catalog.say(msg);
        assert_eq!(
            say(&spoken(&row, &say)),
            "Priya Nand, Operations Excellence · veto: advocate, nothing yet, sway 4 of 5"
        );
        row.player.name.clear();
        row.player.title.clear();
        row.player.authority = Authority::Unknown;
        row.player.sway = None;
        assert_eq!(say(&spoken(&row, &say)), "Somebody without a name: advocate, nothing yet, sway not known");
    }
}
