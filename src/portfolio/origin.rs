//! What kind of business is pursued, and where it came from: opportunism marked, lead sources held against the target.
//!
//! S. Edinger, "How to Get Your Salespeople to Execute Your Strategy": low-hanging fruit is allowed as long as it stays a
//! minority, and those who bring leads have to know whom we look for.

use super::reading::Portfolio;
use crate::plan::{Arrange, OpportunityKind, Words as _};
use crate::playbook::Standing;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Open opportunities of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind {
    /// The kind.
    pub kind: OpportunityKind,
    /// How many there are.
    pub count: usize,
    /// What they are worth, in the portfolio's currency.
    pub worth: i64,
}

/// The kinds that occur: low-hanging fruit first, so that it can be held against its limit.
#[must_use]
pub fn kinds(portfolio: &Portfolio<'_>) -> Vec<Kind> {
    let mut all: Vec<OpportunityKind> = vec![OpportunityKind::Opportunistic];
    all.extend(OpportunityKind::ALL.iter().copied().filter(|kind| *kind != OpportunityKind::Opportunistic));
    let of = |kind: OpportunityKind| {
        let sales = || portfolio.sales().filter(|(_, sale)| sale.kind == kind);
        let amounts = sales().filter_map(|(_, sale)| sale.amount.as_ref());
        let ours = amounts.filter(|money| money.currency == portfolio.currency);
        Kind { kind, count: sales().count(), worth: ours.fold(0, |sum, money| sum.saturating_add(money.amount)) }
    };
    all.into_iter().map(of).filter(|kind| kind.count > 0).collect()
}

/// Where leads came from, and what accounts they brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadSource {
    /// As somebody wrote it; empty where nobody did.
    pub name: String,
    /// Open opportunities with accounts we look for.
    pub on: usize,
    /// With accounts of which too little is known.
    pub unknown: usize,
    /// With accounts we do not look for.
    pub off: usize,
}

impl LeadSource {
    /// All of them.
    #[must_use]
    pub fn all(&self) -> usize {
        self.on + self.unknown + self.off
    }
}

/// The sources, the most fruitful first, what nobody has said last. The same name in other letters is the same source.
#[must_use]
pub fn lead_sources(portfolio: &Portfolio<'_>) -> Vec<LeadSource> {
    let mut found: BTreeMap<String, LeadSource> = BTreeMap::new();
    for (row, sale) in portfolio.sales() {
        let name = sale.source.trim();
        let source = found.entry(name.to_lowercase()).or_insert_with(|| LeadSource {
            name: name.to_owned(),
            on: 0,
            unknown: 0,
            off: 0,
        });
        let count = match row.standing {
            Standing::On => &mut source.on,
            Standing::Unknown => &mut source.unknown,
            Standing::Off => &mut source.off,
        };
        *count += 1;
    }
    let mut sources: Vec<LeadSource> = found.into_values().collect();
    sources.arrange_by_key(|source| (source.name.is_empty(), Reverse(source.all())));
    sources
}

#[cfg(test)]
mod tests {
    use super::super::sample::{TODAY, account, playbook};
    use super::*;
    use crate::plan::{Money, SaleBrief, Summary};

    fn from(name: &str, segment: &str, source: &str, kind: OpportunityKind) -> Summary {
        let mut brief = account(name, segment, "Norway");
        let amount = Some(Money::new(100, "EUR"));
        brief.pursuit.sales =
            vec![SaleBrief { kind: kind.into(), amount, source: source.into(), ..SaleBrief::default() }];
        brief
    }

    #[test]
    fn sources_are_held_against_the_target() {
        use OpportunityKind::Core;
        let briefs = [
            from("Halvern Foods", "Food", "Trade fair", Core),
            from("Osprey Bank", "Banking", " trade Fair ", Core),
            from("????", "", "Trade fair", Core),
            from("Norrby Foods", "Food", "Partner", Core),
            from("Kite Foods", "Food", "", Core),
        ];
        let book = playbook();
        let found = lead_sources(&Portfolio::new(&briefs, &book, TODAY));
        let said: Vec<_> = found.iter().map(|s| (s.name.as_str(), s.on, s.unknown, s.off)).collect();
        assert_eq!(said, [("Trade fair", 1, 1, 1), ("Partner", 1, 0, 0), ("", 1, 0, 0)]);
        assert!(lead_sources(&Portfolio::new(&[], &book, TODAY)).is_empty());
    }

    #[test]
    fn fruit_comes_first_and_what_does_not_occur_is_left_out() {
        use OpportunityKind::{Core, Opportunistic};
        let briefs = [from("A", "Food", "", Core), from("B", "Food", "", Opportunistic), from("C", "Food", "", Core)];
        let book = playbook();
        let found = kinds(&Portfolio::new(&briefs, &book, TODAY));
        let said: Vec<_> = found.iter().map(|kind| (kind.kind, kind.count, kind.worth)).collect();
        assert_eq!(said, [(Opportunistic, 1, 100), (Core, 2, 200)]);
    }
}
