//! Answers that are too easy, too heroic, or known only afterwards.

use super::{about, name};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, Cause, Decided, Id, Open, Plan, Purpose, Whose, WinLoss};
use crate::tools::Readings;
use crate::tools::sale::deciders;
use crate::tools::winloss::before::{name_of, unseen};
use crate::tools::winloss::reading::{causes, holding, is_easy, is_shown};

/// Causes named in an insight.
const MOST: usize = 3;

type Claimed<'a> = Vec<(Id, &'a Cause)>;

/// Every debrief that claims a cause.
fn claims<'a>(read: &Readings<'a, '_>) -> impl Iterator<Item = (Id, &'a WinLoss, Claimed<'a>)> {
    let plan = read.plan;
    let rows = holding(plan, read.playbook).map(|(id, row)| (id, row, causes(plan, id)));
    rows.filter(|(.., claimed)| !claimed.is_empty())
}

fn none_shown(plan: &Plan, claimed: &Claimed<'_>) -> bool {
    !claimed.iter().any(|(_, cause)| is_shown(plan, cause))
}

/// Only the relationship or the price is named, and nothing shows it ("Sales Growth in Strategic Accounts", 2012: won by
/// relationship, lost on price, says everybody).
pub fn easy_answer(read: &Readings<'_, '_>) -> Vec<Insight> {
    let plan = read.plan;
    let easy = |claimed: &Claimed<'_>| claimed.iter().all(|(_, cause)| is_easy(cause)) && none_shown(plan, claimed);
    let found = claims(read).filter(|(.., claimed)| easy(claimed)).map(|(id, row, claimed)| {
        let headline = match row.outcome.get() {
            Decided::Won => msg!("winloss-easy-won", sale = name(plan, row)),
            Decided::Lost => msg!("winloss-easy-lost", sale = name(plan, row)),
        };
        let insight =
            Insight::new("easy-answer", Severity::Watch, Source::StrategicAccounts2012, about(id, row), headline);
        let insight = with_causes(insight, id, row, &claimed);
        let whom = row.reason_by.or_else(|| deciders(plan, row.opportunity?).first().copied());
        with_reason(insight, id, row).asks(msg!("winloss-easy-ask"), Purpose::Learn, whom, about(id, row))
    });
    found.map(|insight| weighed(plan, insight)).collect()
}

/// A sale was won, every cause is ours, and none is shown ("Sales Strategy: analyze success": our actions, or right place,
/// right time, great product?). The easy answer is told by its own rule.
pub fn hero_story(read: &Readings<'_, '_>) -> Vec<Insight> {
    let plan = read.plan;
    let heroic = |row: &WinLoss, claimed: &Claimed<'_>| {
        row.outcome == Decided::Won
            && claimed.iter().all(|(_, cause)| cause.whose == Whose::Ours)
            && !claimed.iter().all(|(_, cause)| is_easy(cause))
            && none_shown(plan, claimed)
    };
    let found = claims(read).filter(|(_, row, claimed)| heroic(row, claimed)).map(|(id, row, claimed)| {
        let headline = msg!("winloss-hero", sale = name(plan, row), count = claimed.len());
        let insight = Insight::new("hero-story", Severity::Watch, Source::AnalyzeSuccess, about(id, row), headline);
        let insight = with_causes(insight, id, row, &claimed);
        let whom = row.reason_by.or_else(|| deciders(plan, row.opportunity?).first().copied());
        with_reason(insight, id, row).asks(msg!("winloss-hero-ask"), Purpose::Prove, whom, about(id, row))
    });
    found.map(|insight| weighed(plan, insight)).collect()
}

/// A claimed cause is about something the plan did not hold 90, 60 or 30 days before the decision ("Sales Strategy: analyze
/// success": fact or fiction). Quiet where no history tells.
pub fn hindsight(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, .. } = *read;
    let found = claims(read).filter_map(|(id, row, claimed)| {
        let late: Claimed<'_> = claimed.into_iter().filter(|(_, cause)| unseen(&cause.before)).collect();
        let (_, first) = late.first()?;
        let subject = about(id, row);
        let headline = msg!("winloss-hindsight", sale = name(plan, row), count = late.len());
        let mut insight = Insight::new("hindsight", Severity::Watch, Source::AnalyzeSuccess, subject.clone(), headline);
        for (_, cause) in late.iter().take(MOST) {
            insight = insight.fact(msg!("winloss-fact-claimed", text = cause.text.trim()), subject.clone());
            let what = cause.about.as_ref().map(|about| name_of(plan, playbook, about)).unwrap_or_default();
            let on = cause.before.values().filter_map(|seen| seen.on).max().or(row.decided_on).unwrap_or(read.today);
            let text = match what.as_str() {
                "" => msg!("winloss-fact-absent-some", on = on),
                what => msg!("winloss-fact-absent", what = what, on = on),
            };
            let there = cause.about.clone().filter(|about| is_there(plan, about));
            insight = insight.fact(text, there.unwrap_or_else(|| subject.clone()));
        }
        let asked = msg!("winloss-hindsight-ask", text = first.text.trim());
        Some(insight.asks(asked, Purpose::Prove, row.reason_by, subject))
    });
    found.map(|insight| weighed(plan, insight)).collect()
}

fn with_causes(mut insight: Insight, id: Id, row: &WinLoss, claimed: &Claimed<'_>) -> Insight {
    for (_, cause) in claimed.iter().take(MOST) {
        insight = insight.fact(msg!("winloss-fact-claimed", text = cause.text.trim()), about(id, row));
    }
    insight
}

/// What the customer says, beside what we say.
fn with_reason(insight: Insight, id: Id, row: &WinLoss) -> Insight {
    let text = match row.reason.trim() {
        "" => msg!("winloss-fact-no-reason"),
        reason => msg!("winloss-fact-reason", text = reason),
    };
    insight.fact(text, about(id, row))
}

fn is_there(plan: &Plan, about: &About) -> bool {
    let Open::Known(kind) = about.kind else { return false };
    kind.table().is_none_or(|table| plan.holds(table, about.id))
}

fn weighed(plan: &Plan, insight: Insight) -> Insight {
    let sale = insight.subject.opportunity.and_then(|id| plan.opportunities.get(&id));
    insight.worth(sale.and_then(|sale| sale.amount.as_ref()))
}
