//! The intended mix of business against the actual one.

use super::reading::{Portfolio, Row};
use crate::playbook::Standing;

/// What the mix is measured by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Accounts somebody works on.
    Accounts,
    /// What their open opportunities are worth.
    Pipeline,
    /// What they bought in the last year written down.
    Revenue,
    /// Time spent on calls in the last quarter.
    Hours,
}

impl Measure {
    /// All of them, in reading order.
    pub const ALL: [Self; 4] = [Self::Accounts, Self::Pipeline, Self::Revenue, Self::Hours];

    /// The word used in keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Accounts => "accounts",
            Self::Pipeline => "pipeline",
            Self::Revenue => "revenue",
            Self::Hours => "hours",
        }
    }

    /// How much of it a pursued account carries; amounts in other currencies are left out.
    #[must_use]
    pub fn of(self, row: &Row<'_>, currency: &str) -> i64 {
        match self {
            Self::Accounts => 1,
            Self::Pipeline => row.worth(currency),
            Self::Revenue => {
                let revenue = row.brief.pursuit.revenue.as_ref().filter(|money| money.currency == currency);
                revenue.map_or(0, |money| money.amount.max(0))
            }
            Self::Hours => i64::from(row.minutes),
        }
    }
}

/// A part of the mix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slice<'a> {
    /// A segment of the playbook.
    Segment(&'a str),
    /// Accounts we want that are in no segment.
    Wanted,
    /// Accounts we do not want.
    Off,
    /// Accounts of which too little is known.
    Unknown,
}

/// The mix by one measure.
#[derive(Debug, Clone, PartialEq)]
pub struct Mix<'a> {
    /// What it is measured by.
    pub measure: Measure,
    /// Everything together, in the measure's own unit (accounts, whole currency units, minutes).
    pub total: i64,
    /// Each part with its share in percent; parts of nothing are left out.
    pub parts: Vec<(Slice<'a>, i64)>,
}

impl Mix<'_> {
    /// The share of a part, in percent.
    #[must_use]
    pub fn share(&self, slice: Slice<'_>) -> i64 {
        self.parts.iter().find(|(part, _)| *part == slice).map_or(0, |(_, share)| *share)
    }
}

fn slice<'a>(row: &Row<'a>) -> Slice<'a> {
    match (row.standing, row.segment) {
        (Standing::Off, _) => Slice::Off,
        (Standing::Unknown, _) => Slice::Unknown,
        (Standing::On, Some(segment)) => Slice::Segment(&segment.name),
        (Standing::On, None) => Slice::Wanted,
    }
}

/// The actual mix of what is pursued, by one measure.
#[must_use]
pub fn mix<'a>(portfolio: &Portfolio<'a>, measure: Measure) -> Mix<'a> {
    let segments = portfolio.playbook.segments.iter().map(|segment| Slice::Segment(&segment.name));
    let mut sums: Vec<(Slice<'a>, i64)> =
        segments.chain([Slice::Wanted, Slice::Off, Slice::Unknown]).map(|slice| (slice, 0)).collect();
    let mut total = 0_i64;
    for row in portfolio.pursued() {
        let amount = measure.of(row, &portfolio.currency);
        total = total.saturating_add(amount);
        let part = slice(row);
        if let Some((_, sum)) = sums.iter_mut().find(|(slice, _)| *slice == part) {
            *sum = sum.saturating_add(amount);
        }
    }
    let share = |sum: i64| sum.saturating_mul(100).checked_div(total).unwrap_or(0);
    let parts = sums.into_iter().filter(|(_, sum)| *sum > 0).map(|(slice, sum)| (slice, share(sum))).collect();
    Mix { measure, total, parts }
}

/// The share of what is known of a measure that lies off the strategy, in percent; `None` where nothing is known.
#[must_use]
pub fn off_share(portfolio: &Portfolio<'_>, measure: Measure) -> Option<i64> {
    let sum = |standing| {
        let rows = portfolio.pursued().filter(move |row| row.standing == standing);
        rows.fold(0_i64, |sum, row| sum.saturating_add(measure.of(row, &portfolio.currency)))
    };
    let (on, off) = (sum(Standing::On), sum(Standing::Off));
    off.saturating_mul(100).checked_div(on.saturating_add(off))
}

#[cfg(test)]
mod tests {
    use super::super::sample::{TODAY, account, playbook};
    use super::*;
    use crate::plan::{Money, SaleBrief, Spent, Summary};

    fn pursued(name: &str, segment: &str, amount: i64, minutes: u32) -> Summary {
        let mut brief = account(name, segment, "Norway");
        let amount = Some(Money::new(amount, "EUR"));
        brief.pursuit.sales = vec![SaleBrief { amount, ..SaleBrief::default() }];
        brief.pursuit.minutes = vec![Spent { on: TODAY, minutes }];
        brief
    }

    #[test]
    fn each_measure_has_its_own_mix() {
        let briefs = [
            pursued("Halvern Foods", "Food", 300, 60),
            pursued("Osprey Bank", "Banking", 100, 180),
            pursued("????", "", 0, 0),
            account("Idle Foods", "Food", "Norway"),
        ];
        let book = playbook();
        let all = Portfolio::new(&briefs, &book, TODAY);
        let by = |measure| mix(&all, measure).parts;
        let food = Slice::Segment("Food");
        assert_eq!(by(Measure::Accounts), [(food, 33), (Slice::Off, 33), (Slice::Unknown, 33)], "nobody works on Idle");
        assert_eq!(by(Measure::Pipeline), [(food, 75), (Slice::Off, 25)]);
        assert_eq!(by(Measure::Hours), [(food, 25), (Slice::Off, 75)]);
        assert_eq!((mix(&all, Measure::Revenue).total, by(Measure::Revenue)), (0, vec![]));
        assert_eq!(mix(&all, Measure::Hours).share(Slice::Off), 75);
        assert_eq!((off_share(&all, Measure::Accounts), off_share(&all, Measure::Revenue)), (Some(50), None));
    }
}
