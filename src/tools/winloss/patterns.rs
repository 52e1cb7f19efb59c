//! What the debriefs of all accounts have in common. Reads briefs only.

use super::reading::Theme;
use crate::plan::{Arrange, Decided, DecidedBrief, Id, Summary, Whose, Words as _};
use crate::text::Msg;
use std::cmp::Reverse;

/// Debriefs from which a reason repeats.
const REPEATED: usize = 2;
/// Sales named in a finding.
const MOST: usize = 3;

/// A decided sale with its account.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sale<'a> {
    /// The account.
    pub account: Id,
    /// The account's name.
    pub name: &'a str,
    /// The sale.
    pub brief: &'a DecidedBrief,
}

/// How often something is claimed: in wins, in losses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// In debriefs of wins.
    pub won: usize,
    /// In debriefs of losses.
    pub lost: usize,
}

impl Count {
    fn add(&mut self, outcome: Decided) {
        match outcome {
            Decided::Won => self.won += 1,
            Decided::Lost => self.lost += 1,
        }
    }

    /// Both together.
    #[must_use]
    pub fn sum(self) -> usize {
        self.won + self.lost
    }
}

/// A reason that many debriefs name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// What it speaks of, by the word of its theme.
    pub theme: &'static str,
    /// How many debriefs name it.
    pub debriefs: Count,
    /// How many of them can show it.
    pub shown: usize,
    /// What is claimed, in the words of the heaviest of these causes.
    pub example: String,
}

/// What all debriefs say together.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Patterns<'a> {
    /// Decided sales that wait for a debrief, wins first, the greatest first.
    pub waiting: Vec<Sale<'a>>,
    /// The debriefs, the latest decision first.
    pub written: Vec<Sale<'a>>,
    /// Decided sales.
    pub decided: Count,
    /// Those with a debrief that claims a cause.
    pub debriefed: Count,
    /// Causes by whose doing they were, in reading order.
    pub whose: Vec<(Whose, Count)>,
    /// Causes that can be shown.
    pub facts: Count,
    /// Causes we only believe.
    pub beliefs: Count,
    /// Reasons by theme, the most frequent first.
    pub reasons: Vec<Reason>,
}

/// Reads the debriefs of all accounts.
#[must_use]
pub fn patterns(briefs: &[Summary]) -> Patterns<'_> {
    let all = briefs.iter().flat_map(|account| {
        account.decided.iter().map(|brief| Sale { account: account.id, name: &account.name, brief })
    });
    let mut found =
        Patterns { whose: Whose::ALL.iter().map(|whose| (*whose, Count::default())).collect(), ..Patterns::default() };
    for sale in all {
        let outcome = sale.brief.outcome.get();
        found.decided.add(outcome);
        match sale.brief.debrief {
            None => found.waiting.push(sale),
            Some(_) => found.written.push(sale),
        }
        if !sale.brief.causes.is_empty() {
            found.debriefed.add(outcome);
        }
        for cause in &sale.brief.causes {
            let grounds = if cause.shown { &mut found.facts } else { &mut found.beliefs };
            grounds.add(outcome);
            let of = found.whose.iter_mut().find(|(whose, _)| *whose == cause.whose.get());
            if let Some((_, count)) = of {
                count.add(outcome);
            }
        }
    }
    let worth = |sale: &Sale<'_>| sale.brief.amount.as_ref().map_or(0, |money| money.amount);
    found.waiting.arrange_by_key(|sale| (sale.brief.outcome.get(), Reverse(worth(sale)), sale.brief.sale));
    found.written.arrange_by_key(|sale| (Reverse(sale.brief.on), sale.brief.debrief));
    found.reasons = reasons(&found.written);
    found
}

fn reasons(written: &[Sale<'_>]) -> Vec<Reason> {
    let of = |theme: &Theme| {
        let theme = theme.word();
        let mut reason = Reason { theme, debriefs: Count::default(), shown: 0, example: String::new() };
        for sale in written {
            let Some(first) = sale.brief.causes.iter().find(|cause| cause.theme == theme) else { continue };
            reason.debriefs.add(sale.brief.outcome.get());
            reason.shown += usize::from(sale.brief.causes.iter().any(|cause| cause.theme == theme && cause.shown));
            if reason.example.is_empty() {
                reason.example.clone_from(&first.text);
            }
        }
        reason
    };
    let mut list: Vec<Reason> = Theme::ALL.iter().map(of).filter(|reason| reason.debriefs.sum() > 0).collect();
    list.arrange_by_key(|reason| (Reverse(reason.debriefs.sum()), reason.theme));
    list
}

impl Reason {
    /// Whether it is more than one story.
    #[must_use]
    pub fn repeats(&self) -> bool {
        self.debriefs.sum() >= REPEATED
    }
}

/// Something to do about the debriefs as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct OnlyLosses {
    /// One sentence.
    pub headline: Msg,
    /// The facts it stands on, with the account where there is one.
    pub because: Vec<(Msg, Option<Id>)>,
    /// What to do.
    pub todo: Msg,
}

/// Losses are debriefed, wins were made, and none of them is ("Sales Strategy: analyze success": wins deserve what losses
/// get). Over all accounts; within one the rule of the same id says so.
#[must_use]
pub fn only_losses(found: &Patterns<'_>) -> Option<OnlyLosses> {
    if found.debriefed.lost == 0 || found.debriefed.won > 0 || found.decided.won == 0 {
        return None;
    }
    let debriefed = (msg!("winloss-all-fact-losses", count = found.debriefed.lost), None);
    let waiting = found.waiting.iter().filter(|sale| sale.brief.outcome == Decided::Won).take(MOST);
    let waiting = waiting.map(|sale| {
        let text = msg!("winloss-all-fact-win", sale = sale.brief.name.as_str(), account = sale.name);
        (text, Some(sale.account))
    });
    Some(OnlyLosses {
        headline: msg!("winloss-all-only-losses", losses = found.debriefed.lost, wins = found.decided.won),
        because: std::iter::once(debriefed).chain(waiting).collect(),
        todo: msg!("winloss-all-only-losses-do"),
    })
}

#[cfg(test)]
#[path = "patterns_tests.rs"]
mod tests;
