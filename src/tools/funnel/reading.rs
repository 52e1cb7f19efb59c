//! What the sales come to: how far each is by proof, by quarter, against the growth we plan for.

use crate::plan::{Id, Opportunity, Plan};
use crate::playbook::Playbook;
use time::Date;

/// A calendar quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    /// The year.
    pub year: i32,
    /// 1 to 4.
    pub number: u8,
}

impl Quarter {
    /// The quarter of a day.
    #[must_use]
    pub fn of(day: Date) -> Self {
        Self { year: day.year(), number: (u8::from(day.month()) - 1) / 3 + 1 }
    }

    /// The one after it.
    #[must_use]
    pub fn next(self) -> Self {
        if self.number >= 4 {
            Self { year: self.year + 1, number: 1 }
        } else {
            Self { number: self.number + 1, ..self }
        }
    }
}

/// The stage a sale has earned: the last one of which every exit criterion, and those of all stages before it, is proven.
/// `None` when not even the first is. Proof is what somebody at the customer did or said on a day.
#[must_use]
pub fn earned_place(sale: &Opportunity, playbook: &Playbook) -> Option<usize> {
    let open = playbook.stages.iter().take_while(|stage| !stage.closed);
    open.take_while(|stage| stage.criteria.iter().all(|criterion| is_proven(sale, &criterion.key)))
        .count()
        .checked_sub(1)
}

/// Whether somebody at the customer showed that an exit criterion is met: words, a name and a day.
#[must_use]
pub fn is_proven(sale: &Opportunity, criterion: &str) -> bool {
    sale.proofs
        .get(criterion)
        .is_some_and(|proof| !proof.text.trim().is_empty() && proof.by.is_some() && proof.on.is_some())
}

/// The exit criteria of the stages before the present one that nothing proves, by key, in order.
#[must_use]
pub fn unproven<'a>(sale: &Opportunity, playbook: &'a Playbook) -> Vec<&'a str> {
    let Some(place) = playbook.stage_place(&sale.stage) else { return Vec::new() };
    let before = playbook.stages.iter().take(place).filter(|stage| !stage.closed);
    let keys = before.flat_map(|stage| stage.criteria.iter().map(|criterion| criterion.key.as_str()));
    keys.filter(|key| !is_proven(sale, key)).collect()
}

/// Whether the stage a sale stands in is earned: nothing before it is left to prove.
#[must_use]
pub fn is_earned(sale: &Opportunity, playbook: &Playbook) -> bool {
    unproven(sale, playbook).is_empty()
}

/// Whether the customer has shown anything that earns a stage, and all that the present one takes: a lead of which nothing is
/// shown stands where it may stand, and has earned nothing yet.
fn has_earned(sale: &Opportunity, playbook: &Playbook) -> bool {
    is_earned(sale, playbook) && earned_place(sale, playbook).is_some()
}

/// What the open sales of a quarter are worth, and how much of that is earned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// The quarter.
    pub quarter: Quarter,
    /// The sales expected in it.
    pub sales: Vec<Id>,
    /// Their worth together, in whole units of the account's currency.
    pub total: i64,
    /// The part of it that stands in an earned stage.
    pub earned: i64,
}

/// The funnel over three quarters against the growth we plan for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Funnel {
    /// This quarter and the two after it.
    pub bars: Vec<Bar>,
    /// Open sales that are expected in none of them, or on no day.
    pub elsewhere: Vec<Id>,
    /// The currency all figures are in; empty when no sale has an amount.
    pub currency: String,
    /// The growth planned for the coming year, in the same currency; `None` when target or revenue is unknown.
    pub target: Option<i64>,
}

impl Funnel {
    /// The earned worth of the three quarters.
    #[must_use]
    pub fn earned(&self) -> i64 {
        self.bars.iter().map(|bar| bar.earned).sum()
    }

    /// The worth of the three quarters, earned or not.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.bars.iter().map(|bar| bar.total).sum()
    }
}

/// The currency most of the open sales are in; sales in another one are counted but not added up.
fn currency<'a>(sales: impl Iterator<Item = &'a Opportunity>) -> String {
    let mut counts = std::collections::BTreeMap::<&str, usize>::new();
    for amount in sales.filter_map(|sale| sale.amount.as_ref()) {
        *counts.entry(&amount.currency).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(code, _)| code.to_owned()).unwrap_or_default()
}

/// Revenue of the last whole period there is, times the planned growth.
fn target(plan: &Plan, currency: &str) -> Option<i64> {
    let growth = i64::from(plan.account.target_growth?);
    let (_, revenue) = plan.account.revenue.iter().next_back()?;
    (revenue.currency == currency || currency.is_empty()).then(|| revenue.amount.saturating_mul(growth) / 100)
}

/// Reads the funnel of an account as of today.
#[must_use]
pub fn funnel(plan: &Plan, playbook: &Playbook, today: Date) -> Funnel {
    let open: Vec<(Id, &Opportunity)> = plan
        .opportunities
        .iter()
        .filter(|(_, sale)| !playbook.is_closed(&sale.stage))
        .map(|(id, sale)| (*id, &**sale))
        .collect();
    let currency = currency(open.iter().map(|(_, sale)| *sale));
    let first = Quarter::of(today);
    let quarters = [first, first.next(), first.next().next()];
    let in_quarter = |sale: &Opportunity| sale.close_on.map(Quarter::of);
    let worth = |sale: &Opportunity| {
        sale.amount.as_ref().filter(|amount| amount.currency == currency).map_or(0, |amount| amount.amount)
    };
    let bars = quarters.map(|quarter| {
        let sales: Vec<_> = open.iter().filter(|(_, sale)| in_quarter(sale) == Some(quarter)).collect();
        Bar {
            quarter,
            sales: sales.iter().map(|(id, _)| *id).collect(),
            total: sales.iter().map(|(_, sale)| worth(sale)).sum(),
            earned: sales.iter().filter(|(_, sale)| has_earned(sale, playbook)).map(|(_, sale)| worth(sale)).sum(),
        }
    });
    let elsewhere = open
        .iter()
        .filter(|(_, sale)| in_quarter(sale).is_none_or(|quarter| !quarters.contains(&quarter)))
        .map(|(id, _)| *id)
        .collect();
    Funnel { bars: bars.to_vec(), elsewhere, target: target(plan, &currency), currency }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{World, day, id};
    use super::*;
    use crate::plan::Money;
    use std::sync::Arc;

    #[test]
    fn quarters_follow_each_other_over_the_year() {
        let last = Quarter::of(day("2026-11-22"));
        assert_eq!(last, Quarter { year: 2026, number: 4 });
        assert_eq!(last.next(), Quarter { year: 2027, number: 1 });
        assert_eq!(Quarter::of(day("2026-01-01")).number, 1);
    }

    #[test]
    fn a_stage_is_earned_by_what_the_customer_showed_and_by_nothing_else() {
        let mut world = World::new();
        let sale = |world: &World| (*world.plan.opportunities[&id(1)]).clone();
        assert_eq!(unproven(&sale(&world), &world.playbook), ["problem", "owner"]);
        world.prove("problem", Some(id(7)), "2026-11-01");
        world.prove("owner", None, "2026-11-01");
        assert_eq!(unproven(&sale(&world), &world.playbook), ["owner"], "what nobody showed is no proof");
        assert_eq!(earned_place(&sale(&world), &world.playbook), Some(0));
        world.prove("owner", Some(id(7)), "2026-11-01");
        assert!(is_earned(&sale(&world), &world.playbook));
        assert_eq!(earned_place(&sale(&world), &world.playbook), Some(1));
    }

    #[test]
    fn quarters_add_up_what_is_open_and_in_one_currency() {
        let mut world = World::new();
        world.sale(2, 100, "2027-01-15", "proposal");
        world.sale(3, 50, "2027-01-20", "won");
        world.sale(4, 70, "2027-09-01", "lead");
        let other = Opportunity {
            amount: Some(Money::new(999, "USD")),
            close_on: Some(day("2026-12-01")),
            ..Opportunity::default()
        };
        world.plan.opportunities.insert(id(5), Arc::new(other));
        let funnel = funnel(&world.plan, &world.playbook, day("2026-11-22"));
        assert_eq!(funnel.bars.iter().map(|bar| bar.total).collect::<Vec<_>>(), [420, 100, 0]);
        assert_eq!(funnel.elsewhere, [id(4)]);
        assert_eq!((funnel.total(), funnel.earned(), funnel.currency.as_str()), (520, 0, "EUR"));
        assert_eq!(funnel.target, None);
    }

    #[test]
    fn a_lead_of_which_nothing_is_shown_has_earned_nothing() {
        let mut world = World::new();
        world.change(|sale| sale.stage = "lead".into());
        let earned = |world: &World| funnel(&world.plan, &world.playbook, day("2026-11-22")).earned();
        assert!(is_earned(&world.plan.opportunities[&id(1)], &world.playbook), "it stands where it may stand");
        assert_eq!(earned(&world), 0);
        world.prove("problem", Some(id(7)), "2026-11-01");
        assert_eq!(earned(&world), 420);
    }

    #[test]
    fn the_target_is_growth_on_the_last_revenue() {
        let mut world = World::new();
        world.plan.account_mut().target_growth = Some(15);
        world.plan.account_mut().revenue =
            [("2025".into(), Money::new(1_000, "EUR")), ("2026".into(), Money::new(2_000, "EUR"))].into();
        assert_eq!(funnel(&world.plan, &world.playbook, day("2026-11-22")).target, Some(300));
    }
}
