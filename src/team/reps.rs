//! Who works on the accounts, and how, as the plans in this browser tell it.

use crate::plan::{Arrange, BoldOutcome, CallHabit, Manner, Summary, days_between};
use crate::tools::calls::week::monday;
use std::collections::BTreeMap;
use time::{Date, Duration};

/// Somebody who leads calls.
#[derive(Debug, Clone, PartialEq)]
pub struct Rep<'a> {
    /// The name, as it stands on the newest of their calls.
    pub name: String,
    /// Their calls with the account, the latest first; those without a day last.
    pub calls: Vec<(&'a Summary, &'a CallHabit)>,
}

/// What their calls of a while show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Facts {
    /// Calls that lie behind, debriefed or not.
    pub calls: usize,
    /// Those whose starred lines were filled.
    pub prepared: usize,
    /// Those that were debriefed.
    pub debriefed: usize,
    /// How much of the time we talked on average, in percent, and on how many calls somebody said so.
    pub talk: Option<(usize, usize)>,
    /// Bold questions that stood on the sheet of a debriefed call.
    pub bold: usize,
    /// Those that were skipped.
    pub skipped: usize,
    /// Calls somebody watched who said whether it was a pitch.
    pub watched: usize,
    /// Those that were pitches.
    pub pitches: usize,
}

/// The calls of one week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week {
    /// Its Monday.
    pub from: Date,
    /// Calls of that week.
    pub calls: usize,
    /// Those whose starred lines were filled.
    pub prepared: usize,
    /// Those that were debriefed.
    pub debriefed: usize,
}

/// Whether two names are one person's: capitals and blanks around them do not matter.
#[must_use]
pub fn same_name(one: &str, other: &str) -> bool {
    key(one) == key(other)
}

fn key(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Everybody who leads a call, by name.
#[must_use]
pub fn reps(briefs: &[Summary]) -> Vec<Rep<'_>> {
    let mut found: BTreeMap<String, Rep<'_>> = BTreeMap::new();
    for brief in briefs {
        for call in brief.habits.iter().flat_map(|habits| &habits.calls) {
            let key = key(&call.by);
            if !key.is_empty() {
                let name = call.by.trim().to_owned();
                found.entry(key).or_insert(Rep { name, calls: Vec::new() }).calls.push((brief, call));
            }
        }
    }
    let mut reps: Vec<Rep<'_>> = found.into_values().collect();
    for rep in &mut reps {
        rep.calls.arrange_by_key(|(_, call)| (std::cmp::Reverse(call.on), call.id));
        if let Some((_, newest)) = rep.calls.first() {
            newest.by.trim().clone_into(&mut rep.name);
        }
    }
    reps
}

impl Rep<'_> {
    /// What their calls of the last days show, today's included.
    #[must_use]
    pub fn facts(&self, days: i64, today: Date) -> Facts {
        let within = |call: &&CallHabit| call.on.is_some_and(|on| (0..=days).contains(&days_between(on, today)));
        let behind = |call: &&CallHabit| call.held || call.on.is_some_and(|on| on < today);
        let calls: Vec<&CallHabit> = self.calls.iter().map(|(_, call)| *call).filter(within).filter(behind).collect();
        let count = |wanted: &dyn Fn(&CallHabit) -> bool| calls.iter().filter(|call| wanted(call)).count();
        let talks: Vec<usize> = calls.iter().filter_map(|call| call.talk).map(usize::from).collect();
        Facts {
            calls: calls.len(),
            prepared: count(&|call| call.prepared),
            debriefed: count(&|call| call.held),
            talk: talks.iter().sum::<usize>().checked_div(talks.len()).map(|average| (average, talks.len())),
            bold: count(&|call| call.held && call.bold.is_some()),
            skipped: count(&|call| call.held && call.bold.as_ref().is_some_and(|bold| *bold == BoldOutcome::Skipped)),
            watched: count(&|call| call.manner != Manner::Open),
            pitches: count(&|call| call.manner == Manner::Pitch),
        }
    }
}

/// The calls of the last weeks, the oldest first; the week that is not over yet comes last.
#[must_use]
pub fn weeks(briefs: &[Summary], count: i64, today: Date) -> Vec<Week> {
    let this = monday(today);
    let first = |back: i64| this.checked_sub(Duration::weeks(back)).unwrap_or(this);
    let mut weeks: Vec<Week> =
        (0..count).rev().map(|back| Week { from: first(back), calls: 0, prepared: 0, debriefed: 0 }).collect();
    for call in briefs.iter().filter_map(|brief| brief.habits.as_ref()).flat_map(|habits| &habits.calls) {
        let Some(on) = call.on.map(monday) else { continue };
        if let Some(week) = weeks.iter_mut().find(|week| week.from == on) {
            week.calls += 1;
            week.prepared += usize::from(call.prepared);
            week.debriefed += usize::from(call.held);
        }
    }
    weeks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::team::fixture::{TODAY, account, call};
    use time::macros::date;

    #[test]
    fn a_name_is_one_person_however_it_is_typed() {
        let briefs = [
            account(1, vec![call("ada  quill ", date!(2026 - 11 - 01), true)]),
            account(2, vec![call("Ada Quill", date!(2026 - 11 - 20), false), call("", TODAY, true)]),
        ];
        let found = reps(&briefs);
        assert_eq!(
            found.iter().map(|rep| (rep.name.as_str(), rep.calls.len())).collect::<Vec<_>>(),
            [("Ada Quill", 2)]
        );
        assert!(same_name("ADA QUILL", " ada quill"));
        assert!(!same_name("Ada", "Ada Quill"));
    }

    #[test]
    fn calls_ahead_and_long_past_do_not_count() {
        let mut open = call("Ada", date!(2026 - 11 - 21), true);
        open.held = false;
        let mut ahead = call("Ada", TODAY, true);
        ahead.held = false;
        let old = call("Ada", date!(2026 - 09 - 22), true);
        let mut held = call("Ada", date!(2026 - 09 - 23), false);
        (held.talk, held.bold) = (Some(70), Some(BoldOutcome::Skipped.into()));
        let briefs = [account(1, vec![open, ahead, old, held])];
        let facts = reps(&briefs)[0].facts(60, TODAY);
        let wanted =
            Facts { calls: 2, prepared: 1, debriefed: 1, talk: Some((70, 1)), bold: 1, skipped: 1, ..Facts::default() };
        assert_eq!(facts, wanted);
    }

    #[test]
    fn weeks_begin_on_monday_and_end_with_the_one_that_is_not_over() {
        let briefs =
            [account(1, vec![call("Ada", date!(2026 - 11 - 16), true), call("Bo", date!(2026 - 11 - 15), false)])];
        let found = weeks(&briefs, 3, TODAY);
        let told: Vec<_> = found.iter().map(|week| (week.from, week.calls, week.prepared)).collect();
        let monday = [date!(2026 - 11 - 02), date!(2026 - 11 - 09), date!(2026 - 11 - 16)];
        assert_eq!(told, [(monday[0], 0, 0), (monday[1], 1, 0), (monday[2], 1, 1)]);
    }
}
