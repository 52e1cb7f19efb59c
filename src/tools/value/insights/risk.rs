//! The business we have.

use super::{MOST, person};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, EntityKind, Purpose, Renewal, Stance, days_between};
use crate::tools::Readings;
use crate::tools::people::reading::{Player, Reading, Sale};
use time::Date;

/// Days of a quarter.
const QUARTER: i64 = 91;

/// A contract ends within two quarters, and nobody of power is a proven advocate in any open sale ("Sales Growth in
/// Strategic Accounts", 2012: the base may be more at risk than it seems). Quiet while nobody is on the map: that is a
/// blank, and other rules' business.
pub fn base_at_risk(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    let soon = |on: Date| (0..=playbook.limits.horizon_quarters * QUARTER).contains(&days_between(today, on));
    let ending = plan.account.renewals.values().filter_map(|row| row.on.filter(|on| soon(*on)).map(|on| (row, on)));
    let mut ending: Vec<_> = ending.collect();
    crate::plan::Arrange::arrange_by_key(&mut ending, |(row, on)| (*on, row.what.clone()));
    let Some((renewal, on)) = ending.first().copied() else { return Vec::new() };
    let reading = read.people;
    let sales = reading.sales();
    let strong =
        |sale: &Sale<'_>| reading.proven_advocates(sale).iter().any(|player| player.power(&playbook.limits).is_some());
    if sales.is_empty() || sales.iter().any(strong) {
        return Vec::new();
    }
    vec![at_risk(reading, sales, (renewal, on))]
}

fn at_risk(reading: &Reading<'_>, sales: &[Sale<'_>], (renewal, on): (&Renewal, Date)) -> Insight {
    let (plan, today) = (reading.plan, reading.today);
    let account = About::whole(EntityKind::Account, plan.id);
    let what = renewal.what.trim();
    let headline = msg!("value-base", what = what, days = days_between(today, on));
    let mut insight =
        Insight::new("base-at-risk", Severity::Act, Source::StrategicAccounts2012, account.clone(), headline)
            .fact(msg!("value-fact-renewal", what = what, date = on), account.clone())
            .worth(renewal.amount.as_ref());
    let limits = &reading.playbook.limits;
    let powerful = |player: &Player<'_>| player.power(limits).is_some() && !player.stance().opposed();
    let mut whom = None;
    for sale in sales {
        let allies = reading.proven_advocates(sale).into_iter().map(|player| (player, "weak"));
        let people = reading
            .weightiest(sale, powerful)
            .into_iter()
            .map(|player| (player, if player.stance() == Stance::Advocate { "unproven" } else { "undecided" }));
        for (player, how) in people.chain(allies).take(MOST) {
            let text = msg!("value-fact-stands", name = &player.person.name, how = how);
            let about = About { opportunity: Some(sale.id), ..person(player.id) };
            whom = whom.or(Some(player.id));
            if insight.because.iter().all(|fact| fact.about.id != player.id) {
                insight = insight.fact(text, about);
            }
        }
    }
    if insight.because.len() < 2 {
        insight = insight.fact(msg!("value-fact-no-power", count = plan.stakeholders.len()), account.clone());
    }
    let about = whom.map_or(account, person);
    insight.asks(msg!("value-base-ask", what = what), Purpose::Learn, whom, about).leads_to(msg!(
        "value-base-move",
        what = what,
        date = on
    ))
}
