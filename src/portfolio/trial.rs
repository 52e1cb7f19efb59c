//! A change of the target profile, tried on the accounts there are before anybody adopts it.

use super::Portfolio;
use crate::plan::{Fit, Id, Pursuit, Summary};
use crate::playbook::{Playbook, Standing};
use time::Date;

/// An account that would stand otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The account.
    pub account: Id,
    /// Its name.
    pub name: String,
    /// How it stands now.
    pub from: Standing,
    /// How it would stand.
    pub to: Standing,
}

/// What a changed target profile would do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Trial {
    /// The number of accounts it was tried on.
    pub tried: usize,
    /// Those that stand otherwise at once.
    pub at_once: Vec<Change>,
    /// Of those that have not answered the criterion: who would stand otherwise once the answer is yes.
    pub yes: Vec<Change>,
    /// And once it is no.
    pub no: Vec<Change>,
}

/// Tries a changed playbook on all accounts; `key` is the criterion that is new or weighs otherwise ("Sales Strategy: analyze
/// success": good and bad business feed qualification; what nobody has answered is no no).
#[must_use]
pub fn trial(briefs: &[Summary], (now, then): (&Playbook, &Playbook), key: &str, today: Date) -> Trial {
    let before = standings(briefs, now, today);
    let changes = |answer: Option<Fit>| {
        let asked: Vec<Summary> = briefs.iter().map(|brief| answered(brief, key, answer)).collect();
        let after = standings(&asked, then, today);
        let rows = briefs.iter().zip(before.iter().zip(after));
        let moved = rows.filter(|(brief, (from, to))| *from != to && (answer.is_none() || is_open(brief, key)));
        moved
            .map(|(brief, (from, to))| Change { account: brief.id, name: brief.name.clone(), from: *from, to })
            .collect::<Vec<_>>()
    };
    Trial { tried: briefs.len(), at_once: changes(None), yes: changes(Some(Fit::Yes)), no: changes(Some(Fit::No)) }
}

fn standings(briefs: &[Summary], playbook: &Playbook, today: Date) -> Vec<Standing> {
    Portfolio::new(briefs, playbook, today).rows.iter().map(|row| row.standing).collect()
}

fn is_open(brief: &Summary, key: &str) -> bool {
    brief.pursuit.profile.get(key).is_none_or(|answer| *answer == Fit::Unknown)
}

/// What of a brief decides how the account stands, with an answer where it has none.
fn answered(brief: &Summary, key: &str, answer: Option<Fit>) -> Summary {
    let of = &brief.pursuit;
    let mut pursuit = Pursuit {
        territory: of.territory.clone(),
        industry: of.industry.clone(),
        profile: of.profile.clone(),
        ..Pursuit::default()
    };
    if let Some(answer) = answer.filter(|_| is_open(brief, key)) {
        pursuit.profile.insert(key.to_owned(), answer.into());
    }
    let (name, segment, region) = (brief.name.clone(), brief.segment.clone(), brief.region.clone());
    Summary { id: brief.id, name, segment, region, pursuit, ..Summary::default() }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{TODAY, account};
    use super::*;
    use crate::playbook::ProfileCriterion;

    fn playbook(criteria: &[(&str, u8)]) -> Playbook {
        let criterion = |&(key, weight): &(&str, u8)| ProfileCriterion { key: key.into(), text: key.into(), weight };
        Playbook { profile: criteria.iter().map(criterion).collect(), ..Playbook::default() }
    }

    fn with(name: &str, answers: &[(&str, Fit)]) -> Summary {
        let mut brief = account(name, "", "");
        brief.pursuit.profile = answers.iter().map(|(key, fit)| ((*key).to_owned(), (*fit).into())).collect();
        brief
    }

    fn told(changes: &[Change]) -> Vec<String> {
        let one = |change: &Change| format!("{} {} {}", change.name, change.from.word(), change.to.word());
        changes.iter().map(one).collect()
    }

    #[test]
    fn a_new_criterion_is_tried_unanswered_with_yes_and_with_no() {
        let now = playbook(&[("need", 3)]);
        let then = playbook(&[("need", 3), ("service", 5)]);
        let briefs = [with("Good", &[("need", Fit::Yes)]), with("Bad", &[("need", Fit::No)]), with("Open", &[])];
        let found = trial(&briefs, (&now, &then), "service", TODAY);
        assert_eq!(found.tried, 3);
        assert_eq!(told(&found.at_once), ["Good on unknown", "Bad off unknown"], "3 of 8 is too little to tell");
        assert_eq!(told(&found.yes), ["Bad off on", "Open unknown on"]);
        assert_eq!(told(&found.no), ["Good on off", "Open unknown off"]);
    }

    #[test]
    fn another_weight_moves_those_that_have_answered() {
        let now = playbook(&[("need", 3), ("power", 3)]);
        let then = playbook(&[("need", 3), ("power", 5)]);
        let briefs = [with("Half", &[("need", Fit::No), ("power", Fit::Yes)]), with("Open", &[("need", Fit::Yes)])];
        let found = trial(&briefs, (&now, &then), "power", TODAY);
        assert_eq!(told(&found.at_once), ["Half off on", "Open on unknown"]);
        assert_eq!(told(&found.no), ["Open on off"], "who has answered is not asked again");
    }

    #[test]
    fn nothing_changed_moves_nobody() {
        let same = playbook(&[("need", 3)]);
        let briefs = [with("Good", &[("need", Fit::Yes)])];
        assert_eq!(trial(&briefs, (&same, &same), "need", TODAY), Trial { tried: 1, ..Trial::default() });
        assert_eq!(trial(&[], (&same, &same), "need", TODAY), Trial::default());
    }
}
