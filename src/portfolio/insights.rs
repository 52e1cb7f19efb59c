//! What the accounts say together. Rules after Edinger, "How to Get Your Salespeople to Execute Your Strategy".

use super::mix::{Measure, off_share};
use super::reading::{Portfolio, Row};
use crate::insight::{Finding, Severity, Source};
use crate::plan::{Arrange, Id};
use crate::playbook::{Area, Standing, TargetSegment};
use crate::text::{Arg, Msg};
use std::collections::BTreeMap;

/// Accounts, or sales, below which a pattern is none.
const ENOUGH: usize = 3;
/// Names an insight gives; the rest is counted.
const NAMED: usize = 3;

/// Everything the rules find, the most pressing first.
#[must_use]
pub fn findings(portfolio: &Portfolio<'_>) -> Vec<Finding> {
    let mut found: Vec<Finding> = [
        off_strategy(portfolio),
        no_rationale(portfolio),
        opportunism(portfolio),
        outside_territory(portfolio),
        segment_without_why(portfolio),
    ]
    .into_iter()
    .flatten()
    .chain(leads_off_target(portfolio))
    .collect();
    found.arrange_by_key(|finding| finding.severity);
    found
}

/// Most of what is pursued lies off the strategy, by two or more of accounts, pipeline and hours.
fn off_strategy(portfolio: &Portfolio<'_>) -> Option<Finding> {
    let known = portfolio.pursued().filter(|row| row.standing != Standing::Unknown).count();
    let shares: Vec<(Measure, i64)> = [Measure::Accounts, Measure::Pipeline, Measure::Hours]
        .into_iter()
        .filter_map(|measure| Some((measure, off_share(portfolio, measure)?)))
        .collect();
    let over = shares.iter().filter(|(_, share)| *share > 50).count();
    if known < ENOUGH || over < 2 {
        return None;
    }
    let fact = |(measure, share): &(Measure, i64)| {
        (Msg::dynamic(format!("portfolio-off-{}", measure.word())).with("share", *share), None)
    };
    Some(Finding {
        rule: "off-strategy",
        severity: Severity::Act,
        source: Source::Edinger,
        headline: msg!("off-strategy-headline"),
        because: shares.iter().map(fact).collect(),
        todo: msg!("off-strategy-todo"),
    })
}

/// Accounts off the strategy that are pursued without a written reason.
fn no_rationale(portfolio: &Portfolio<'_>) -> Option<Finding> {
    let silent = |row: &&Row<'_>| row.standing == Standing::Off && row.brief.pursuit.rationale.trim().is_empty();
    let rows: Vec<&Row<'_>> = portfolio.pursued().filter(silent).collect();
    let first = rows.first()?;
    let headline = if rows.len() == 1 {
        msg!("no-rationale-one", name = &first.brief.name)
    } else {
        msg!("no-rationale-headline", count = rows.len())
    };
    Some(Finding {
        rule: "no-rationale",
        severity: Severity::Watch,
        source: Source::Edinger,
        headline,
        because: named(&rows, |row| {
            msg!("portfolio-pursued", name = &row.brief.name, count = row.brief.pursuit.sales.len())
        }),
        todo: msg!("no-rationale-todo"),
    })
}

/// Low-hanging fruit is no longer the exception.
fn opportunism(portfolio: &Portfolio<'_>) -> Option<Finding> {
    let all = portfolio.sales().count();
    let fruit = portfolio.opportunistic();
    let share = (fruit * 100).checked_div(all)?;
    if all < ENOUGH || fruit * 100 <= all * usize::from(portfolio.playbook.limits.opportunism_share) {
        return None;
    }
    Some(Finding {
        rule: "opportunism-is-the-norm",
        severity: Severity::Watch,
        source: Source::Edinger,
        headline: msg!("opportunism-is-the-norm-headline", share = share),
        because: vec![
            (msg!("opportunism-count", count = fruit, all = all), None),
            (msg!("opportunism-limit", share = portfolio.playbook.limits.opportunism_share), None),
        ],
        todo: msg!("opportunism-is-the-norm-todo"),
    })
}

/// Accounts that are worked on although they lie outside every territory.
fn outside_territory(portfolio: &Portfolio<'_>) -> Option<Finding> {
    let rows: Vec<&Row<'_>> = portfolio.pursued().filter(|row| row.area == Area::Out).collect();
    let first = rows.first()?;
    let headline = if rows.len() == 1 {
        msg!("outside-territory-one", name = &first.brief.name)
    } else {
        msg!("outside-territory-headline", count = rows.len())
    };
    let areas: Vec<Arg> = portfolio.playbook.territories.iter().map(|area| Arg::from(&area.name)).collect();
    let mut because = vec![(msg!("portfolio-territories", names = areas), None)];
    because.extend(named(&rows, |row| msg!("portfolio-lies", name = &row.brief.name, region = place(row))));
    Some(Finding {
        rule: "outside-territory",
        severity: Severity::Watch,
        source: Source::Edinger,
        headline,
        because,
        todo: msg!("outside-territory-todo"),
    })
}

fn place(row: &Row<'_>) -> String {
    let known = [row.brief.region.as_str(), &row.brief.pursuit.territory, &row.brief.pursuit.industry];
    known.into_iter().find(|text| !text.trim().is_empty()).unwrap_or_default().to_owned()
}

/// Segments we sell to without having written down why.
fn segment_without_why(portfolio: &Portfolio<'_>) -> Option<Finding> {
    let blank = |segment: &&TargetSegment| segment.reason.trim().is_empty();
    let counted = |name: &str| portfolio.pursued().filter(|row| row.segment.is_some_and(|s| s.name == name)).count();
    let silent = portfolio.playbook.segments.iter().filter(blank);
    let found: Vec<(&str, usize)> =
        silent.map(|s| (s.name.as_str(), counted(&s.name))).filter(|(_, count)| *count > 0).collect();
    let (name, _) = *found.first()?;
    let mut because: Vec<_> = found
        .iter()
        .map(|(name, count)| (msg!("segment-without-why-count", name = *name, count = *count), None))
        .collect();
    because.push((msg!("segment-without-why-blank"), None));
    Some(Finding {
        rule: "segment-without-why",
        severity: Severity::Watch,
        source: Source::Edinger,
        headline: msg!("segment-without-why-headline", name = name),
        because,
        todo: msg!("segment-without-why-todo"),
    })
}

/// Sources whose leads are mostly accounts we do not want.
fn leads_off_target(portfolio: &Portfolio<'_>) -> Vec<Finding> {
    let mut sources: BTreeMap<String, (usize, Vec<&Row<'_>>)> = BTreeMap::new();
    for (row, sale) in portfolio.sales().filter(|(row, _)| row.standing != Standing::Unknown) {
        let source = sale.source.trim();
        if source.is_empty() {
            continue;
        }
        let (all, off) = sources.entry(source.to_owned()).or_default();
        *all += 1;
        if row.standing == Standing::Off {
            off.push(row);
        }
    }
    let mostly = sources.into_iter().filter(|(_, (all, off))| *all >= ENOUGH && off.len() * 2 > *all);
    mostly
        .map(|(source, (all, off))| {
            let mut because = vec![(msg!("leads-off-target-count", count = off.len(), all = all), None)];
            because.extend(named(&off, |row| msg!("portfolio-not-wanted", name = &row.brief.name)));
            Finding {
                rule: "leads-off-target",
                severity: Severity::Watch,
                source: Source::Edinger,
                headline: msg!("leads-off-target-headline", source = source),
                because,
                todo: msg!("leads-off-target-todo"),
            }
        })
        .collect()
}

/// The first few accounts by name, and how many more there are.
fn named(rows: &[&Row<'_>], say: impl Fn(&Row<'_>) -> Msg) -> Vec<(Msg, Option<Id>)> {
    let mut because: Vec<_> = rows.iter().take(NAMED).map(|row| (say(row), Some(row.brief.id))).collect();
    if let Some(more) = rows.len().checked_sub(NAMED).filter(|more| *more > 0) {
        because.push((msg!("portfolio-more", count = more), None));
    }
    because
}

#[cfg(test)]
#[path = "insights_tests.rs"]
mod tests;
