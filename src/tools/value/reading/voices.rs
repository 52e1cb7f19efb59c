//! What each person would count as value.

use super::statements;
use crate::plan::{Id, Statement};
use crate::tools::people::reading::{Player, Reading};

/// A person of weight, and what is said of value with their name on it.
#[derive(Debug, Clone)]
pub struct Voice<'a> {
    /// The person.
    pub id: Id,
    /// Their name.
    pub name: &'a str,
    /// What they said or confirmed themselves.
    pub theirs: Vec<&'a Statement>,
    /// What we think would count for them.
    pub ours: Vec<&'a Statement>,
}

/// The people of weight in a sale (they can say yes or no, or their word carries), and everybody a statement names.
#[must_use]
pub fn voices<'a>(reading: &Reading<'a>, sale: Id) -> Vec<Voice<'a>> {
    let plan = reading.plan;
    let of = |player: &Player<'a>| {
        let said = |row: &&Statement| row.confirmed_by == Some(player.id);
        let mine: Vec<&'a Statement> = statements(plan, Some(sale))
            .map(|(_, row)| row)
            .filter(|row| said(row) || row.counts_for == Some(player.id))
            .collect();
        let (theirs, ours) = mine.into_iter().partition(said);
        Voice { id: player.id, name: &player.person.name, theirs, ours }
    };
    let Some(sale) = reading.sales().iter().find(|found| found.id == sale) else { return Vec::new() };
    let all = reading.weightiest(sale, |_| true);
    let weighty = |player: &&&Player<'a>| player.power(&reading.playbook.limits).is_some();
    let named = |voice: &Voice<'_>| !voice.theirs.is_empty() || !voice.ours.is_empty();
    all.iter()
        .map(|player| (weighty(&player), of(player)))
        .filter(|(weighty, voice)| *weighty || named(voice))
        .map(|(_, voice)| voice)
        .collect()
}
