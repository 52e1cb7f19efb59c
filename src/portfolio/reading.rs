//! The accounts as the strategy sees them.

use crate::plan::{OpportunityKind, SaleBrief, Summary, days_between};
use crate::playbook::{Area, Fitness, Playbook, Standing, TargetSegment, Whereabouts, area, fitness, speaks_of};
use time::Date;

/// How far back calls count as what we spend our time on, in days: a quarter.
const WINDOW: i64 = 91;

/// One account as the strategy sees it.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// The account.
    pub brief: &'a Summary,
    /// How it meets the target profile.
    pub fit: Fitness,
    /// The segment it belongs to.
    pub segment: Option<&'a TargetSegment>,
    /// Where it lies.
    pub area: Area<'a>,
    /// Whether it is an account we want, all told.
    pub standing: Standing,
    /// Minutes of calls held within the last quarter.
    pub minutes: u32,
}

impl Row<'_> {
    /// Whether anybody works on it: an open opportunity, or time spent.
    #[must_use]
    pub fn pursued(&self) -> bool {
        !self.brief.pursuit.sales.is_empty() || self.minutes > 0
    }

    /// How many of its open opportunities are marked as low-hanging fruit.
    #[must_use]
    pub fn opportunistic(&self) -> usize {
        self.brief.pursuit.sales.iter().filter(|sale| sale.kind == OpportunityKind::Opportunistic).count()
    }

    /// Whether it is known to be none we look for, by its profile, its segment or where it lies.
    #[must_use]
    pub fn is_off(&self) -> bool {
        self.standing == Standing::Off || self.area == Area::Out
    }

    /// What its open opportunities are worth together, in one currency.
    #[must_use]
    pub fn worth(&self, currency: &str) -> i64 {
        let amounts = self.brief.pursuit.sales.iter().filter_map(|sale| sale.amount.as_ref());
        amounts.filter(|money| money.currency == currency).fold(0, |sum, money| sum.saturating_add(money.amount))
    }
}

/// All accounts, read once.
#[derive(Debug, Clone)]
pub struct Portfolio<'a> {
    /// How this organisation sells.
    pub playbook: &'a Playbook,
    /// The accounts, as they were listed.
    pub rows: Vec<Row<'a>>,
    /// The currency most amounts are in; others are left out of sums. Empty where there are no amounts.
    pub currency: String,
}

impl<'a> Portfolio<'a> {
    /// Reads the accounts by the playbook.
    #[must_use]
    pub fn new(briefs: &'a [Summary], playbook: &'a Playbook, today: Date) -> Self {
        let rows = briefs.iter().filter(|brief| !brief.exercise).map(|brief| row(brief, playbook, today)).collect();
        Self { playbook, rows, currency: usual_currency(briefs) }
    }

    /// The accounts somebody works on.
    pub fn pursued(&self) -> impl Iterator<Item = &Row<'a>> {
        self.rows.iter().filter(|row| row.pursued())
    }

    /// Whether of most accounts that somebody works on nobody knows yet if they are wanted: then silence says nothing.
    #[must_use]
    pub fn is_little_known(&self) -> bool {
        let unknown = self.pursued().filter(|row| row.standing == Standing::Unknown).count();
        unknown * 2 > self.pursued().count()
    }

    /// Every open opportunity of the accounts, with its account.
    pub fn sales(&self) -> impl Iterator<Item = (&Row<'a>, &'a SaleBrief)> {
        self.rows.iter().flat_map(|row| row.brief.pursuit.sales.iter().map(move |sale| (row, sale)))
    }

    /// Open opportunities marked as low-hanging fruit.
    #[must_use]
    pub fn opportunistic(&self) -> usize {
        self.rows.iter().map(Row::opportunistic).sum()
    }
}

fn row<'a>(brief: &'a Summary, playbook: &'a Playbook, today: Date) -> Row<'a> {
    let pursuit = &brief.pursuit;
    let fit = fitness(&pursuit.profile, playbook);
    let sector = [brief.segment.as_str(), pursuit.industry.as_str()].join(" ");
    let segment = playbook.segments.iter().find(|segment| belongs(&sector, segment));
    let at = Whereabouts {
        territory: &pursuit.territory,
        region: &brief.region,
        industry: &pursuit.industry,
        name: &brief.name,
    };
    let recent = pursuit.minutes.iter().filter(|spent| (0..=WINDOW).contains(&days_between(spent.on, today)));
    Row {
        brief,
        fit,
        segment,
        area: area(at, playbook),
        standing: standing(fit.standing, segment.is_some(), !sector.trim().is_empty() && !playbook.segments.is_empty()),
        minutes: recent.map(|spent| spent.minutes).sum(),
    }
}

/// What the profile says stands; where it says nothing, the segment decides.
fn standing(profile: Standing, in_segment: bool, segments_tell: bool) -> Standing {
    match (profile, in_segment) {
        (Standing::Unknown, true) => Standing::On,
        (Standing::Unknown, false) if segments_tell => Standing::Off,
        (known, _) => known,
    }
}

/// Whether a text names a segment: one of its words, or its own name where it has none.
fn belongs(text: &str, segment: &TargetSegment) -> bool {
    let words = || segment.words.iter().filter(|word| !word.trim().is_empty());
    words().any(|word| speaks_of(text, word)) || (words().next().is_none() && speaks_of(text, &segment.name))
}

/// The currency of most amounts; the first in the alphabet where two are as frequent.
fn usual_currency(briefs: &[Summary]) -> String {
    let mut counts = std::collections::BTreeMap::<&str, usize>::new();
    for brief in briefs {
        let amounts = brief.pursuit.sales.iter().filter_map(|sale| sale.amount.as_ref());
        for money in amounts.chain(&brief.pursuit.revenue) {
            *counts.entry(money.currency.as_str()).or_default() += 1;
        }
    }
    let most = counts.values().copied().max().unwrap_or(0);
    counts.into_iter().find(|(_, count)| *count == most).map(|(name, _)| name.to_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::sample::{TODAY, account, playbook};
    use super::*;
    use crate::plan::{Money, Spent};
    use time::Duration;

    fn read(brief: &Summary, playbook: &Playbook) -> (Standing, Option<String>, String) {
        let row = row(brief, playbook, TODAY);
        (row.standing, row.segment.map(|s| s.name.clone()), format!("{:?}", row.area))
    }

    #[test]
    fn an_account_is_put_into_its_segment_and_territory_by_words() {
        let book = playbook();
        let food = account("Halvern Foods", "Food & drink", "Norway");
        assert_eq!(read(&food, &book), (Standing::On, Some("Food".into()), "In(\"Nordics\")".into()));
        let bank = account("Osprey Bank", "Banking", "Spain");
        assert_eq!(read(&bank, &book), (Standing::Off, None, "Out".into()));
        let blank = account("????????", "", "");
        assert_eq!(read(&blank, &book), (Standing::Unknown, None, "Unknown".into()), "nothing known is no no");
    }

    #[test]
    fn answers_to_the_profile_outweigh_the_segment() {
        let book = playbook();
        let mut food = account("Halvern Foods", "Food & drink", "Norway");
        for criterion in &book.profile {
            food.pursuit.profile.insert(criterion.key.clone(), crate::plan::Fit::No.into());
        }
        assert_eq!(read(&food, &book).0, Standing::Off);
    }

    #[test]
    fn time_older_than_a_quarter_is_not_what_we_spend_today() {
        let mut food = account("Halvern Foods", "Food", "Norway");
        let spent = |days| Spent { on: TODAY - Duration::days(days), minutes: 60 };
        food.pursuit.minutes = vec![spent(0), spent(91), spent(92), spent(-1)];
        let book = playbook();
        assert_eq!(row(&food, &book, TODAY).minutes, 120);
    }

    #[test]
    fn sums_are_in_the_usual_currency() {
        let sale =
            |amount, currency: &str| SaleBrief { amount: Some(Money::new(amount, currency)), ..SaleBrief::default() };
        let mut one = account("A", "Food", "");
        one.pursuit.sales = vec![sale(10, "EUR"), sale(5, "SEK"), sale(7, "EUR")];
        let briefs = [one];
        let book = playbook();
        let all = Portfolio::new(&briefs, &book, TODAY);
        assert_eq!((all.currency.as_str(), all.rows[0].worth("EUR")), ("EUR", 17));
        assert_eq!(Portfolio::new(&[], &book, TODAY).currency, "");
    }
}
