//! What the moves bring: growth, or only more of the same.

use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, Arrange, EntityKind, Id, Money, Move, MoveKind, Plan, Purpose};
use crate::playbook::Playbook;
use crate::tools::Readings;
use crate::tools::whitespace::guide::{guide, proven};
use crate::tools::whitespace::reading::{offering_name, revenue, unit_name};
use std::cmp::Reverse;
use std::sync::Arc;
use time::Date;

/// Moves from which their mix can be judged.
const ENOUGH_MOVES: usize = 3;
/// Growth of revenue up to which it counts as flat, in percent.
const FLAT: i64 = 1;

fn move_about(id: Id) -> About {
    About::whole(EntityKind::Move, id)
}

fn account(plan: &Plan) -> About {
    About::whole(EntityKind::Account, plan.id)
}

/// A currency, and what each move costs in it.
type Invested<'a> = (&'a str, Vec<(Id, &'a Move, i64)>);

/// What moves cost, in the currency of the first that has a figure; amounts in another one are left out.
fn invested<'a>(moves: &[(Id, &'a Move)]) -> Option<Invested<'a>> {
    let currency = moves.iter().find_map(|(_, row)| row.investment.as_ref())?.currency.as_str();
    let fits = |money: &&Money| money.currency == currency;
    let of = |(id, row): &(Id, &'a Move)| Some((*id, *row, row.investment.as_ref().filter(fits)?.amount));
    Some((currency, moves.iter().filter_map(of).collect()))
}

/// Most moves, or most of the money in them, keep what we have ("Sales Growth in Strategic Accounts": actions have to bring
/// revenue beyond today's; maintaining, protecting and managing does not).
pub fn mostly_maintain(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, .. } = *read;
    let open = |(_, row): &(&Id, &Arc<Move>)| row.done_on.is_none() && !over(plan, playbook, row);
    let moves: Vec<(Id, &Move)> = plan.moves.iter().filter(open).map(|(id, row)| (*id, &**row)).collect();
    let keeps = |row: &Move| row.kind == MoveKind::Protect;
    let keeping: Vec<_> = moves.iter().filter(|(_, row)| keeps(row)).collect();
    let Some((first, _)) = keeping.first() else { return Vec::new() };
    let money = invested(&moves);
    let sums = money.as_ref().map(|(currency, all)| {
        let sum = |only: bool| {
            all.iter()
                .filter(|(_, row, _)| !only || keeps(row))
                .map(|(.., amount)| *amount)
                .fold(0, i64::saturating_add)
        };
        (*currency, sum(true), sum(false))
    });
    let by_money = sums.filter(|(_, kept, all)| *all > 0 && kept.saturating_mul(2) > *all);
    if moves.len() < ENOUGH_MOVES || (keeping.len() * 2 <= moves.len() && by_money.is_none()) {
        return Vec::new();
    }
    let headline = match plan.account.target_growth.filter(|growth| *growth > 0) {
        Some(growth) => msg!("strategy-mostly-maintain-target", growth = growth),
        None => msg!("strategy-mostly-maintain"),
    };
    let source = Source::StrategicAccounts2012;
    let mut insight = Insight::new("mostly-maintain", Severity::Watch, source, move_about(*first), headline);
    let counts = msg!("strategy-fact-keeping", keeping = keeping.len(), count = moves.len());
    insight = insight.fact(counts, move_about(*first));
    if let Some((currency, kept, all)) = by_money {
        let (kept, all) = (Money::new(kept, currency), Money::new(all, currency));
        insight = insight.fact(msg!("strategy-fact-invested", kept = kept, all = all), move_about(*first));
    }
    insight = match moves.iter().find(|(_, row)| !keeps(row)) {
        Some((id, row)) => insight.fact(msg!("strategy-fact-beyond", text = row.text.trim()), move_about(*id)),
        None => insight.fact(msg!("strategy-fact-nothing-beyond"), account(plan)),
    };
    let ground = read.ground();
    let Some((worth, square, cell, _)) = ground.idle().into_iter().next() else {
        return vec![insight.leads_to(msg!("strategy-mostly-maintain-todo"))];
    };
    let (unit, offering) = (unit_name(square.unit.row), offering_name(square.offering.1));
    let text = msg!(
        "whitespace-fact-open-square",
        unit = unit.clone(),
        offering = offering.clone(),
        worth = ground.money(worth)
    );
    let here = About::whole(EntityKind::Cell, cell);
    let reading = read.people;
    let to = guide(reading, &proven(reading), &square.unit.row.name).person();
    let question = msg!("whitespace-richest-ask", unit = unit.clone(), offering = offering.clone());
    let insight = insight.fact(text, here.clone()).worth(Some(&ground.money(worth)));
    vec![insight.asks(question, Purpose::Learn, to, here).leads_to(msg!(
        "whitespace-richest-todo",
        unit = unit,
        offering = offering
    ))]
}

fn over(plan: &Plan, playbook: &Playbook, row: &Move) -> bool {
    let sale = row.opportunity.and_then(|id| plan.opportunities.get(&id));
    sale.is_some_and(|sale| playbook.is_closed(&sale.stage))
}

/// What we put into the account went up from one year to the next, and what they buy did not ("Sales Growth in Strategic
/// Accounts": investment grows while revenue does not). A move belongs to the year it was done or is due in.
pub fn cost_without_growth(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, .. } = *read;
    let revenue = revenue(plan);
    let mut latest = revenue.iter().rev().filter_map(|(period, amount)| Some((period.parse::<i32>().ok()?, *amount)));
    let (Some((now, sold)), Some((before, sold_before))) = (latest.next(), latest.next()) else { return Vec::new() };
    let year = |row: &Move| row.done_on.or(row.due).map(Date::year);
    let moves: Vec<(Id, &Move)> = plan.moves.iter().map(|(id, row)| (*id, &**row)).collect();
    let Some((currency, mut spent)) = invested(&moves) else { return Vec::new() };
    let sum = |in_year: i32| {
        let here = spent.iter().filter(|(_, row, _)| year(row) == Some(in_year));
        here.map(|(.., amount)| *amount).fold(0, i64::saturating_add)
    };
    let (put, put_before) = (sum(now), sum(before));
    let flat = sold.saturating_mul(100) <= sold_before.saturating_mul(100 + FLAT);
    if put_before <= 0 || put <= put_before || !flat {
        return Vec::new();
    }
    spent.retain(|(_, row, _)| year(row) == Some(now));
    spent.arrange_by_key(|(id, _, amount)| (Reverse(*amount), *id));
    let Some((largest, row, amount)) = spent.first() else { return Vec::new() };
    let in_sales = plan.account.revenue.values().next_back().map(|money| money.currency.clone()).unwrap_or_default();
    let sales = |amount: i64| Money::new(amount, &in_sales);
    let cost = |amount: i64| Money::new(amount, currency);
    let headline = msg!("strategy-cost-without-growth", now = now.to_string());
    let source = Source::StrategicAccounts2012;
    let name = row.text.trim();
    vec![
        Insight::new("cost-without-growth", Severity::Act, source, account(plan), headline)
            .fact(
                msg!(
                    "strategy-fact-put-in",
                    before = before.to_string(),
                    was = cost(put_before),
                    now = now.to_string(),
                    is = cost(put)
                ),
                move_about(*largest),
            )
            .fact(
                msg!(
                    "strategy-fact-sold",
                    before = before.to_string(),
                    was = sales(sold_before),
                    now = now.to_string(),
                    is = sales(sold)
                ),
                account(plan),
            )
            .fact(msg!("strategy-fact-largest", text = name, amount = cost(*amount)), move_about(*largest))
            .worth(Some(&cost(put)))
            .leads_to(msg!("strategy-cost-without-growth-todo", text = name)),
    ]
}
