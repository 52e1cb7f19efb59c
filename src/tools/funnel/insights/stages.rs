//! Stages that are claimed, dates that slide, and growth that nothing covers.

use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, Aspect, EntityKind, EvidenceKind, Id, Money, Opportunity, Plan, Purpose, days_between};
use crate::playbook::Playbook;
use crate::tools::Readings;
use crate::tools::funnel::reading::{funnel, unproven};
use crate::tools::sale::deciders;
use std::sync::Arc;
use time::Date;

fn about(id: Id, aspect: Aspect) -> About {
    About { kind: EntityKind::Opportunity.into(), id, opportunity: Some(id), aspect: aspect.into() }
}

/// The sales that are still open.
fn open<'a>(plan: &'a Plan, playbook: &'a Playbook) -> impl Iterator<Item = (Id, &'a Arc<Opportunity>)> {
    plan.opportunities.iter().filter(|(_, sale)| !playbook.is_closed(&sale.stage)).map(|(id, sale)| (*id, sale))
}

/// A sale stands in a stage although the customer has not shown what the stages before it are earned by ("Implementing a
/// Unified Sales Process / Expand Account Wallet Share", 2014: stages follow what the customer does). It speaks once the
/// sale was worked on: a call was held in it, or something of it was proven.
pub fn stage_not_earned(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    open(plan, playbook).filter_map(|(id, sale)| not_earned(plan, playbook, today, id, sale)).collect()
}

fn not_earned(plan: &Plan, playbook: &Playbook, today: Date, id: Id, sale: &Opportunity) -> Option<Insight> {
    let missing = unproven(sale, playbook);
    let first = missing.first()?;
    let last_call = plan
        .calls
        .iter()
        .filter(|(_, call)| call.held() && call.opportunity == Some(id))
        .max_by_key(|(_, call)| call.day());
    let proven = sale.proofs.values().filter_map(|proof| proof.on).max();
    if last_call.is_none() && proven.is_none() {
        return None;
    }
    let text = playbook.criterion(first).unwrap_or(first);
    let stage = playbook.stage_name(&sale.stage);
    let headline = msg!("funnel-stage-not-earned", name = &sale.name, stage = stage, count = missing.len());
    let subject = about(id, Aspect::Stage);
    let mut insight =
        Insight::new("stage-not-earned", Severity::Act, Source::WalletShare2014, subject.clone(), headline)
            .fact(msg!("funnel-fact-stage", name = &sale.name, stage = stage), subject.clone())
            .fact(msg!("funnel-fact-missing", criterion = text), subject.clone())
            .worth(sale.amount.as_ref());
    if let Some((call, row)) = last_call {
        let fact = match row.day() {
            Some(day) => msg!("funnel-fact-call", day = day),
            None => msg!("funnel-fact-call-some-day"),
        };
        insight = insight.fact(fact, About::whole(EntityKind::Call, *call)).since(row.day(), today);
    } else if let Some(day) = proven {
        insight = insight.fact(msg!("funnel-fact-last-proof", day = day), subject.clone()).since(proven, today);
    }
    let ask = msg!("funnel-stage-not-earned-ask", criterion = text);
    Some(
        insight
            .asks(ask, Purpose::Commit, None, subject)
            .leads_to(msg!("funnel-stage-not-earned-move", criterion = text)),
    )
}

/// The close date moved twice and the customer did nothing on a day since ("Implementing a Unified Sales Process", 2014).
pub fn date_slides(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    open(plan, playbook).filter_map(|(id, sale)| slides(plan, playbook, today, id, sale)).collect()
}

fn slides(plan: &Plan, playbook: &Playbook, today: Date, id: Id, sale: &Opportunity) -> Option<Insight> {
    let later = |row: &&crate::plan::CloseMove| row.to > row.from;
    let mut moves: Vec<_> = sale.close_history.values().filter(later).collect();
    crate::plan::Arrange::arrange_by_key(&mut moves, |row| row.at);
    let counted = playbook.limits.slides.max(1);
    let last = moves.iter().rev().take(counted).rev().collect::<Vec<_>>();
    if last.len() < counted {
        return None;
    }
    let since = last.first()?.at.date()?;
    if customer_acted(plan, id, sale, since, today) {
        return None;
    }
    let subject = about(id, Aspect::CloseDate);
    let headline = msg!("funnel-date-slides", name = &sale.name, count = moves.len());
    let mut insight = Insight::new("date-slides", Severity::Act, Source::WalletShare2014, subject.clone(), headline)
        .since(Some(since), today)
        .worth(sale.amount.as_ref());
    for row in last {
        if let (Some(from), Some(to)) = (row.from, row.to) {
            insight = insight.fact(msg!("funnel-fact-moved", from = from, to = to), subject.clone());
        }
    }
    let owner = deciders(plan, id).first().copied();
    Some(
        insight
            .fact(msg!("funnel-fact-no-event", day = since), subject.clone())
            .asks(msg!("funnel-date-slides-ask"), Purpose::Commit, owner, subject)
            .leads_to(msg!("funnel-date-slides-move", name = &sale.name)),
    )
}

/// Whether the customer did something on a day after `since`: finished a step, met a criterion, acted.
fn customer_acted(plan: &Plan, id: Id, sale: &Opportunity, since: Date, today: Date) -> bool {
    let after = |day: Option<Date>| day.is_some_and(|day| day > since && day <= today);
    let step = plan.steps.values().any(|step| step.opportunity == Some(id) && after(step.done_on));
    let proof = sale.proofs.values().any(|proof| after(proof.on));
    let mut acts = plan.evidence.values().filter(|row| row.kind == EvidenceKind::Did);
    step || proof || acts.any(|row| row.about.opportunity == Some(id) && after(row.on))
}

/// Nothing was proven for one and a half times as long as a sale usually stays in its stage ("How to Get Your Salespeople
/// to Execute Your Strategy", S. Edinger, on pipelines that only look full). It needs a first proof to count from.
pub fn stuck(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    let found = open(plan, playbook).filter_map(|(id, sale)| {
        let days = playbook.stage(&sale.stage)?.days;
        let last = sale.proofs.values().filter_map(|proof| proof.on).max()?;
        let waited = days_between(last, today);
        if days == 0 || waited * 2 < days * 3 {
            return None;
        }
        let stage = playbook.stage_name(&sale.stage);
        let subject = about(id, Aspect::Stage);
        let headline = msg!("funnel-stuck", name = &sale.name, stage = stage, days = waited);
        let insight = Insight::new("stuck", Severity::Watch, Source::Edinger, subject.clone(), headline)
            .fact(msg!("funnel-fact-last-proof", day = last), subject.clone())
            .fact(msg!("funnel-fact-usual", stage = stage, count = days), subject.clone());
        let insight = insight.since(Some(last), today).worth(sale.amount.as_ref());
        Some(insight.asks(msg!("funnel-stuck-ask"), Purpose::Commit, deciders(plan, id).first().copied(), subject))
    });
    found.collect()
}

/// What stands in an earned stage over three quarters is less than the growth that was planned ("Sales Growth in Strategic
/// Accounts", 2012: look two to three quarters ahead).
pub fn target_not_covered(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    let found = funnel(plan, playbook, today);
    let (Some(target), earned) = (found.target, found.earned()) else { return Vec::new() };
    if found.total() == 0 || earned >= target {
        return Vec::new();
    }
    let amount = |figure: i64| Money::new(figure, &found.currency);
    let account = About::whole(EntityKind::Account, plan.id);
    let biggest = found
        .bars
        .iter()
        .flat_map(|bar| &bar.sales)
        .filter_map(|id| plan.opportunities.get(id).map(|sale| (*id, sale)))
        .filter(|(_, sale)| !unproven(sale, playbook).is_empty())
        .max_by_key(|(_, sale)| sale.amount.as_ref().map_or(0, |amount| amount.amount));
    let headline = msg!("funnel-target-not-covered", earned = amount(earned), target = amount(target));
    let growth = plan.account.target_growth.unwrap_or_default();
    let mut insight =
        Insight::new("target-not-covered", Severity::Watch, Source::StrategicAccounts2012, account.clone(), headline)
            .fact(msg!("funnel-fact-target", growth = growth, target = amount(target)), account)
            .worth(Some(&amount(target - earned)));
    let totals = msg!("funnel-fact-total", total = amount(found.total()), earned = amount(earned));
    match biggest {
        Some((id, sale)) => {
            let subject = about(id, Aspect::Stage);
            insight = insight.fact(totals, subject.clone());
            insight = insight.leads_to(msg!("funnel-target-not-covered-move", name = &sale.name));
        }
        None => insight = insight.fact(totals, About::whole(EntityKind::Account, plan.id)),
    }
    vec![insight]
}
