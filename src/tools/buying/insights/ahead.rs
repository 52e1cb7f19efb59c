//! Where we run on and they do not follow.

use super::each_sale;
use super::waiting::closes;
use crate::insight::{Insight, Severity, Source};
use crate::plan::{Aspect, Call, Debrief, EntityKind, EvidenceKind, Id, Obtained, Purpose, Side};
use crate::text::Msg;
use crate::tools::Readings;
use crate::tools::buying::reading::{Buying, Known, State, Step, ago, known, name, sale_name};
use crate::tools::people::reading::Held;
use time::Date;

/// Calls after which a customer should have moved.
const CALLS: usize = 2;
/// Words of this many or fewer are read as a bare appointment when one of them is a meeting.
const FEW_WORDS: usize = 5;
/// What a mere appointment is called.
const APPOINTMENTS: &[&str] = &["meet", "meeting", "call", "talk", "catch", "follow-up", "touch", "discuss", "speak"];

/// Our stage is later than the step the customer is at ("Implementing a Unified Sales Process": our process runs along
/// the customer's purchasing process).
pub fn ahead_of_the_customer(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, .. } = *read;
    each_sale(read, |buying| {
        let steps = buying.ahead().filter(|steps| *steps > 0)?;
        let at = buying.theirs?;
        let here = buying.steps.iter().find(|step| step.place == Some(at.place))?;
        let wanted = buying.steps.iter().find(|step| step.place == buying.expected)?;
        let stage = playbook.stage_name(&buying.row.stage);
        let headline =
            msg!("buying-ahead", opportunity = sale_name(buying.row), stage = stage, step = here.name, count = steps);
        let subject = buying.about(Aspect::Stage);
        let mut found = Insight::new("ahead-of-the-customer", Severity::Act, SOURCE, subject.clone(), headline)
            .fact(msg!("buying-fact-stage", stage = stage, step = wanted.name), subject)
            .worth(buying.row.amount.as_ref());
        found = where_they_are(found, buying, at.by, here);
        found = closes(found, buying);
        let owner = known(plan, here.owner());
        let to = owner.or_else(|| buying.weightiest().first().map(|(id, _)| *id));
        let todo = match owner {
            Some(_) => msg!("buying-ahead-todo-owner", step = here.name, owner = name(plan, owner), stage = stage),
            None => msg!("buying-ahead-todo", step = here.name, stage = stage),
        };
        Some(
            found
                .asks(msg!("buying-ahead-ask", step = here.name), Purpose::Commit, to, buying.about_step(here))
                .leads_to(todo),
        )
    })
}

const SOURCE: Source = Source::WalletShare2014;

/// What we know of where they are.
fn where_they_are(found: Insight, buying: &Buying<'_, '_>, by: Known, here: &Step<'_>) -> Insight {
    let today = buying.today();
    match by {
        Known::Done(id) => {
            let Some(step) = buying.steps.iter().find(|step| step.id == Some(id)) else { return found };
            let day = step.day(today);
            let text = msg!("buying-fact-last-done", step = step.name, when = ago(day, today), next = here.name);
            found.fact(text, buying.about_step(step)).since(day, today)
        }
        Known::Noted => found.fact(msg!("buying-fact-noted", step = here.name), buying.about(Aspect::Stage)),
        Known::Planned(_) => found.fact(planned(buying, here), buying.about_step(here)),
    }
}

/// A step that is not done: when it is due, and who owns it.
fn planned(buying: &Buying<'_, '_>, step: &Step<'_>) -> Msg {
    let owner = name(buying.plan(), step.owner());
    match (owner, step.state(buying.today())) {
        (_, State::Overdue(days)) => msg!("buying-fact-overdue", step = step.name, days = days),
        ("", State::Due(due)) => msg!("buying-fact-due", step = step.name, date = due),
        ("", _) => msg!("buying-fact-not-done", step = step.name),
        (owner, State::Due(due)) => {
            msg!("buying-fact-due-owner", step = step.name, date = due, owner = owner)
        }
        (owner, _) => msg!("buying-fact-owner", step = step.name, owner = owner),
    }
}

/// Two calls, and nothing they will do by a day of their own ("Implementing a Unified Sales Process": the steps the
/// customer takes, not only ours). Another appointment is none.
pub fn continuation_not_advance(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { today, .. } = *read;
    each_sale(read, |buying| {
        let held = buying.held();
        let last: Vec<&Held<'_>> = held.iter().skip(held.len().checked_sub(CALLS)?).copied().collect();
        let since = last.first().and_then(|first| first.day);
        if last.iter().any(|held| moved(held.call)) || acted_since(buying, since, &last) {
            return None;
        }
        let headline = msg!("buying-continuation", opportunity = sale_name(buying.row), count = last.len());
        let subject = buying.about(Aspect::Whole);
        let mut found = Insight::new("continuation-not-advance", Severity::Act, SOURCE, subject, headline)
            .since(since, today)
            .worth(buying.row.amount.as_ref());
        for held in last.iter().rev() {
            let text = msg!("buying-fact-call", when = ago(held.day, today), result = result(held.call));
            found = found.fact(text, buying.about_row(EntityKind::Call, held.id));
        }
        let in_room = |(id, _): &(Id, _)| last.last().is_some_and(|held| held.met(*id));
        let to = buying.weightiest().iter().copied().find(in_room).map(|(id, _)| id);
        let question = match buying.next() {
            Some(step) => msg!("buying-continuation-ask-step", step = step.name),
            None => msg!("buying-continuation-ask"),
        };
        let about = buying.next().map_or_else(|| buying.about(Aspect::Whole), |step| buying.about_step(step));
        Some(found.asks(question, Purpose::Commit, to, about))
    })
}

/// Whether a call brought an action of theirs with a day to it.
fn moved(call: &Call) -> bool {
    let theirs = call.commitment.whose.get() == Side::Theirs;
    call.debrief.as_ref().is_some_and(|debrief| {
        let obtained = matches!(debrief.obtained.get(), Obtained::Yes | Obtained::Partly);
        let words = words_of(call, debrief);
        theirs && obtained && debrief.by.is_some() && !words.is_empty() && !is_appointment(words)
    })
}

/// What they agreed to: the debrief's words, else the commitment as it was planned, where the best was obtained.
fn words_of<'a>(call: &'a Call, debrief: &'a Debrief) -> &'a str {
    let agreed = debrief.agreed.trim();
    if agreed.is_empty() && debrief.obtained == Obtained::Yes { call.commitment.best.trim() } else { agreed }
}

/// Whether some words name nothing but another meeting.
fn is_appointment(words: &str) -> bool {
    let lower = words.to_lowercase();
    let named: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|w| !w.is_empty()).collect();
    named.len() <= FEW_WORDS && named.iter().any(|word| APPOINTMENTS.contains(word))
}

/// Whether they did, or promised for a day, anything since.
fn acted_since(buying: &Buying<'_, '_>, since: Option<Date>, calls: &[&Held<'_>]) -> bool {
    let after = |day: Option<Date>| day.is_some_and(|day| since.is_none_or(|since| day >= since));
    let plan = buying.plan();
    let promised = plan.promises.values().any(|row| {
        let here = row.opportunity == Some(buying.id) || calls.iter().any(|held| row.call == Some(held.id));
        here && row.side.get() == Side::Theirs && after(row.due) && !is_appointment(&row.text)
    });
    let stepped = buying.written().any(|step| {
        let done = step.row.and_then(|row| row.done_on).filter(|day| *day <= buying.today());
        after(done) || (step.owner().is_some() && after(step.row.and_then(|row| row.due)))
    });
    let proved = buying.row.proofs.values().any(|proof| after(proof.on) && !proof.text.trim().is_empty());
    let did = plan
        .evidence
        .values()
        .any(|row| row.about.opportunity == Some(buying.id) && row.kind == EvidenceKind::Did && after(row.on));
    promised || stepped || proved || did
}

/// What came of a call, in a few words.
fn result(call: &Call) -> Msg {
    let Some(debrief) = &call.debrief else { return msg!("buying-result-nothing") };
    let words = words_of(call, debrief);
    match (words, debrief.by) {
        ("", _) => msg!("buying-result-nothing"),
        (words, None) => msg!("buying-result-undated", words = short(words)),
        (words, Some(_)) if is_appointment(words) => msg!("buying-result-meeting", words = short(words)),
        (words, Some(_)) => msg!("buying-result-ours", words = short(words)),
    }
}

/// Somebody's words, as long as a fact has room for.
pub(super) fn short(text: &str) -> String {
    const LONGEST: usize = 90;
    let text = text.trim().trim_end_matches('.');
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(LONGEST).collect();
    format!("{}…", cut.trim_end())
}
