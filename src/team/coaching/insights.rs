//! What the notes on one person say. Rules after "Sales Growth in Strategic Accounts" (2012).

use super::model::Notes;
use crate::insight::{Finding, Severity, Source};
use crate::plan::Id;
use crate::team::Facts;
use crate::team::finding::ranked;
use crate::text::Msg;
use time::Date;

/// What the rules find, the most pressing first. While somebody does not want coaching, nothing is asked until the day they
/// named.
#[must_use]
pub fn findings(notes: &Notes, facts: &Facts, today: Date) -> Vec<Finding> {
    if notes.not_now {
        return not_now(notes, today).into_iter().collect();
    }
    let mut found: Vec<Finding> = agreement_due(notes, today);
    found.extend(agreement_without_consequence(notes));
    found.extend(pearl_unknown(notes, facts));
    ranked(found)
}

fn found(rule: &'static str, severity: Severity, headline: Msg, because: Vec<(Msg, Option<Id>)>, todo: Msg) -> Finding {
    Finding { rule, severity, source: Source::StrategicAccounts2012, headline, because, todo }
}

/// The day has come that somebody named who did not want coaching.
fn not_now(notes: &Notes, today: Date) -> Option<Finding> {
    let until = notes.until.filter(|until| *until <= today)?;
    let because = vec![(msg!("not-now-said", name = &notes.name), None), (msg!("not-now-until", on = until), None)];
    let headline = msg!("not-now-headline", name = &notes.name);
    Some(found("not-now", Severity::Watch, headline, because, msg!("not-now-todo")))
}

/// The day of an agreement has come, and nobody has said what became of it.
fn agreement_due(notes: &Notes, today: Date) -> Vec<Finding> {
    let due = notes.open().into_iter().filter_map(|(id, row)| Some((id, row, row.by.filter(|by| *by <= today)?)));
    due.map(|(id, row, by)| {
        let follows = if row.consequence.trim().is_empty() {
            msg!("agreement-due-open", name = &notes.name)
        } else {
            msg!("agreement-due-consequence", words = row.consequence.trim())
        };
        let because = vec![(msg!("agreement-due-by", on = by), Some(id)), (follows, Some(id))];
        let headline = msg!("agreement-due-headline", name = &notes.name, words = row.text.trim());
        found("agreement-due", Severity::Act, headline, because, msg!("agreement-due-todo"))
    })
    .collect()
}

/// An agreement has a day, and they have not said what should follow where they do not keep it.
fn agreement_without_consequence(notes: &Notes) -> Option<Finding> {
    let bare = |(_, row): &(Id, &super::Agreement)| row.by.is_some() && row.consequence.trim().is_empty();
    let open = notes.open();
    let (id, row) = *open.iter().find(|entry| bare(entry))?;
    let because = vec![
        (msg!("agreement-bare-agreed", words = row.text.trim(), on = row.by?), Some(id)),
        (msg!("agreement-bare-blank", name = &notes.name), Some(id)),
    ];
    let headline = msg!("agreement-bare-headline", name = &notes.name);
    Some(found("agreement-without-consequence", Severity::Watch, headline, because, msg!("agreement-bare-todo")))
}

/// We work with somebody and do not know what drives them.
fn pearl_unknown(notes: &Notes, facts: &Facts) -> Option<Finding> {
    let known = notes.pearls.values().any(|row| !row.text.trim().is_empty());
    if known || (facts.calls == 0 && !notes.is_begun()) {
        return None;
    }
    let works = if facts.calls > 0 {
        msg!("pearl-unknown-calls", name = &notes.name, count = facts.calls)
    } else {
        msg!("pearl-unknown-notes", name = &notes.name)
    };
    let because = vec![(works, None), (msg!("pearl-unknown-blank", name = &notes.name), None)];
    let headline = msg!("pearl-unknown-headline", name = &notes.name);
    Some(found("pearl-unknown", Severity::Watch, headline, because, msg!("pearl-unknown-todo")))
}

#[cfg(test)]
#[path = "insights_tests.rs"]
mod tests;
