//! What the plan means for growth: the map of units and offerings, our share, and the money over time.
//!
//! Sums are taken in one currency, the one most amounts of the map are in; amounts in another one are left out of them.

use crate::plan::{Arrange, Cell, CellStatus, Id, Money, Move, Offering, Opportunity, Plan, Unit};
use crate::playbook::Playbook;
use crate::text::Arg;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// A plan's units and offerings as they are read together.
pub struct Ground<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// How this organisation sells.
    pub playbook: &'a Playbook,
    /// The units, the one that spends most first.
    pub units: Vec<UnitRow<'a>>,
    /// The offerings, oldest first.
    pub offerings: Vec<(Id, &'a Offering)>,
    /// The currency of the sums.
    pub currency: String,
    cells: BTreeMap<(Id, Id), (Id, &'a Cell)>,
}

/// One unit with its money, in whole units of the ground's currency a year.
#[derive(Debug, Clone, Copy)]
pub struct UnitRow<'a> {
    /// The unit.
    pub id: Id,
    /// Its row.
    pub row: &'a Unit,
    /// What it spends on what we could sell.
    pub spend: Option<i64>,
    /// What of it is ours: by our share, else by what its cells say.
    pub ours: Option<i64>,
    /// Our share, in percent, 0 to 100.
    pub share: Option<i64>,
}

/// One square of the map; `cell` is `None` while nobody has entered anything there.
#[derive(Debug, Clone, Copy)]
pub struct Square<'a> {
    /// The unit.
    pub unit: UnitRow<'a>,
    /// The offering.
    pub offering: (Id, &'a Offering),
    /// What is known.
    pub cell: Option<(Id, &'a Cell)>,
}

/// What works on a square: an open opportunity, or a move that is not done.
#[derive(Debug, Clone, Copy)]
pub enum Pursuit<'a> {
    /// An opportunity.
    Sale(Id, &'a Opportunity),
    /// A move.
    Move(Id, &'a Move),
}

impl Square<'_> {
    /// How far we are; unknown where nobody has entered anything.
    #[must_use]
    pub fn status(&self) -> CellStatus {
        self.cell.map(|(_, cell)| cell.status.get()).unwrap_or_default()
    }

    /// The id of its row: the one it has, else the one it gets when something is entered, the same for everybody who
    /// enters something there.
    #[must_use]
    pub fn id(&self) -> Id {
        self.cell.map_or_else(|| cell_id(self.unit.id, self.offering.0), |(id, _)| id)
    }
}

/// The id of a new cell: two people who enter the same square in two copies mean the same row.
#[must_use]
pub fn cell_id(unit: Id, offering: Id) -> Id {
    Id::of_origin(&["cell", &unit.to_string(), &offering.to_string()])
}

/// A unit's name; a word for it while it has none.
#[must_use]
pub fn unit_name(row: &Unit) -> Arg {
    named(&row.name, msg!("whitespace-some-unit"))
}

/// An offering's name; a word for it while it has none.
#[must_use]
pub fn offering_name(row: &Offering) -> Arg {
    named(&row.name, msg!("whitespace-some-offering"))
}

/// A name as typed, or another word while it is blank.
#[must_use]
pub fn named(name: &str, otherwise: crate::text::Msg) -> Arg {
    if name.trim().is_empty() { otherwise.into() } else { name.trim().into() }
}

impl<'a> Ground<'a> {
    /// Reads a plan.
    #[must_use]
    pub fn new(plan: &'a Plan, playbook: &'a Playbook) -> Self {
        let currency = currency(plan);
        let mut cells = BTreeMap::new();
        for (id, cell) in plan.cells.iter().rev() {
            cells.insert((cell.unit, cell.offering), (*id, &**cell));
        }
        let mut units: Vec<_> = plan.units.iter().map(|(id, row)| unit_row(plan, *id, row, &currency)).collect();
        units.arrange_by(|a, b| (Reverse(a.spend), &a.row.name, a.id).cmp(&(Reverse(b.spend), &b.row.name, b.id)));
        let offerings = plan.offerings.iter().map(|(id, row)| (*id, &**row)).collect();
        Self { plan, playbook, units, offerings, currency, cells }
    }

    /// The squares, unit by unit.
    #[must_use]
    pub fn squares(&self) -> Vec<Square<'a>> {
        self.units.iter().flat_map(|unit| self.squares_of(*unit)).collect()
    }

    /// The squares of one unit.
    pub fn squares_of<'s>(&'s self, unit: UnitRow<'a>) -> impl Iterator<Item = Square<'a>> + use<'s, 'a> {
        self.offerings.iter().map(move |offering| Square {
            unit,
            offering: *offering,
            cell: self.cells.get(&(unit.id, offering.0)).copied(),
        })
    }

    /// The square whose row has (or will have) this id.
    #[must_use]
    pub fn square(&self, id: Id) -> Option<Square<'a>> {
        self.squares().into_iter().find(|square| square.id() == id)
    }

    /// What could still be sold there a year, beyond what we sell; 0 while nobody has said.
    #[must_use]
    pub fn open_potential(&self, cell: &Cell) -> i64 {
        let potential = self.amount(cell.potential.as_ref()).unwrap_or_default();
        (potential - self.amount(cell.ours.as_ref()).unwrap_or_default()).max(0)
    }

    /// What works on a cell; a note of a next move works on nothing.
    #[must_use]
    pub fn pursuit(&self, id: Id, cell: &Cell) -> Option<Pursuit<'a>> {
        let sale = cell.opportunity.and_then(|sale| Some((sale, &**self.plan.opportunities.get(&sale)?)));
        let sale = sale.filter(|(_, row)| !self.playbook.is_closed(&row.stage));
        let about = |row: &Move| row.done_on.is_none() && row.about.as_ref().is_some_and(|about| about.id == id);
        let moves = || self.plan.moves.iter().find(|(_, row)| about(row));
        sale.map(|(id, row)| Pursuit::Sale(id, row)).or_else(|| moves().map(|(id, row)| Pursuit::Move(*id, row)))
    }

    /// The squares that are nobody's and on which nothing works, the richest first; those without a figure are left out.
    #[must_use]
    pub fn idle(&self) -> Vec<(i64, Square<'a>, Id, &'a Cell)> {
        let mut found: Vec<_> =
            self.nobodys().into_iter().filter(|(.., id, cell)| self.pursuit(*id, cell).is_none()).collect();
        found.retain(|(worth, ..)| *worth > 0);
        found
    }

    /// The squares that are neither ours nor a competitor's, the richest first.
    #[must_use]
    pub fn nobodys(&self) -> Vec<(i64, Square<'a>, Id, &'a Cell)> {
        let taken = |status: CellStatus| matches!(status, CellStatus::Ours | CellStatus::Theirs);
        let open = self.squares().into_iter().filter(|square| !taken(square.status()));
        let mut found: Vec<_> = open
            .filter_map(|square| square.cell.map(|(id, cell)| (self.open_potential(cell), square, id, cell)))
            .collect();
        found.arrange_by_key(|(worth, _, id, _)| (Reverse(*worth), *id));
        found
    }

    /// What the units spend with us and in all, where both are known; `None` while no unit has both.
    #[must_use]
    pub fn wallet(&self) -> Option<(i64, i64)> {
        let both = self.units.iter().filter_map(|unit| Some((unit.ours?, unit.spend?)));
        both.reduce(|all, one| (all.0.saturating_add(one.0), all.1.saturating_add(one.1)))
    }

    /// Our share over all units by period, weighed by what each spends today; periods with one unit only count that one.
    #[must_use]
    pub fn shares(&self) -> Vec<(String, i64)> {
        let mut sums: BTreeMap<&String, (i64, i64)> = BTreeMap::new();
        for unit in &self.units {
            let Some(spend) = unit.spend.filter(|spend| *spend > 0) else { continue };
            for (period, share) in &unit.row.share_history {
                let sum = sums.entry(period).or_default();
                sum.0 = sum.0.saturating_add(spend.saturating_mul(i64::from(*share)));
                sum.1 = sum.1.saturating_add(spend);
            }
        }
        sums.into_iter().map(|(period, (ours, all))| (period.clone(), ours / all.max(1))).collect()
    }

    /// What we sold them by period, earliest first, in the ground's currency: years where there are any, else quarters.
    #[must_use]
    pub fn revenue(&self) -> Vec<(String, i64)> {
        revenue(self.plan)
    }

    /// What we want to sell them a year: the last period and the growth planned for; `None` while either is missing.
    #[must_use]
    pub fn target(&self) -> Option<i64> {
        let (_, last) = self.revenue().pop()?;
        let growth = i64::from(self.plan.account.target_growth?);
        Some(last.saturating_add(last.saturating_mul(growth) / 100))
    }

    /// An amount in the ground's currency.
    #[must_use]
    pub fn amount(&self, money: Option<&Money>) -> Option<i64> {
        in_currency(money, &self.currency)
    }

    /// A sum as money.
    #[must_use]
    pub fn money(&self, amount: i64) -> Money {
        Money::new(amount, &self.currency)
    }
}

/// What we sold an account by period, earliest first: years where there are any, else quarters, in the currency of the
/// latest one.
#[must_use]
pub fn revenue(plan: &Plan) -> Vec<(String, i64)> {
    let all = &plan.account.revenue;
    let is_year = |period: &&String| period.len() == 4 && period.bytes().all(|byte| byte.is_ascii_digit());
    let years = all.keys().any(|period| is_year(&period));
    let fits = all.iter().filter(|(period, _)| !years || is_year(period));
    let currency = fits.clone().next_back().map(|(_, money)| money.currency.clone()).unwrap_or_default();
    fits.filter(|(_, money)| money.currency == currency).map(|(period, money)| (period.clone(), money.amount)).collect()
}

fn in_currency(money: Option<&Money>, currency: &str) -> Option<i64> {
    money.filter(|money| money.currency == currency).map(|money| money.amount)
}

fn unit_row<'a>(plan: &Plan, id: Id, row: &'a Unit, currency: &str) -> UnitRow<'a> {
    let spend = in_currency(row.spend.as_ref(), currency);
    let sold = plan.cells.values().filter(|cell| cell.unit == id);
    let sold = sold.filter_map(|cell| in_currency(cell.ours.as_ref(), currency)).reduce(i64::saturating_add);
    let by_share = row.our_share.zip(spend).map(|(share, spend)| spend.saturating_mul(i64::from(share)) / 100);
    let ours = by_share.or(sold);
    let by_sales =
        || ours.zip(spend.filter(|spend| *spend > 0)).map(|(ours, spend)| (ours.saturating_mul(100) / spend).min(100));
    UnitRow { id, row, spend, ours, share: row.our_share.map(i64::from).or_else(by_sales) }
}

/// The currency most amounts of the map are in; among equals the first by its code; euros on an empty map.
fn currency(plan: &Plan) -> String {
    let units = plan.units.values().filter_map(|unit| unit.spend.as_ref());
    let cells = plan.cells.values().flat_map(|cell| cell.potential.iter().chain(&cell.ours));
    let used: Vec<&str> = units.chain(cells).map(|money| money.currency.as_str()).collect();
    let codes: BTreeSet<&str> = used.iter().copied().collect();
    let most = codes.into_iter().max_by_key(|code| (used.iter().filter(|used| *used == code).count(), Reverse(*code)));
    most.unwrap_or("EUR").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::whitespace::insights::fixture::{MONITORING, SENSORS, World, id};

    #[test]
    fn our_share_comes_from_the_unit_or_from_what_its_cells_say() {
        let mut world = World::new();
        world.unit(1, "Dairy", 3_200_000, Some(20));
        world.unit(2, "Frozen", 1_000_000, None);
        let cell = world.cell(2, SENSORS, CellStatus::Ours, 0);
        world.change_cell(cell, |cell| cell.ours = Some(Money::new(50_000, "EUR")));
        let ground = world.ground();
        assert_eq!(ground.units[0].ours, Some(640_000));
        assert_eq!((ground.units[1].ours, ground.units[1].share), (Some(50_000), Some(5)));
        assert_eq!(ground.wallet(), Some((690_000, 4_200_000)));
    }

    #[test]
    fn a_square_has_one_id_whoever_enters_it() {
        let mut world = World::new();
        world.unit(1, "Dairy", 100, None);
        let ground = world.ground();
        let squares = ground.squares();
        assert_eq!(squares.len(), 2);
        assert_eq!(squares[0].id(), cell_id(id(1), id(SENSORS)));
        assert!(ground.square(cell_id(id(1), id(MONITORING))).is_some());
        assert!(ground.square(id(77)).is_none());
    }

    #[test]
    fn another_currency_stays_out_of_the_sums() {
        let mut world = World::new();
        world.unit(1, "Dairy", 3_000_000, Some(10));
        world.unit(2, "Frozen", 1_000_000, Some(10));
        world.unit(3, "Overseas", 9_000_000, Some(90));
        world.change_unit(3, |unit| unit.spend = Some(Money::new(9_000_000, "USD")));
        assert_eq!(world.ground().wallet(), Some((400_000, 4_000_000)));
    }

    #[test]
    fn shares_are_weighed_and_revenue_is_by_year() {
        let mut world = World::new();
        world.unit(1, "Dairy", 3_000_000, Some(20));
        world.unit(2, "Frozen", 1_000_000, Some(4));
        world.change_unit(1, |unit| unit.share_history = [("2024".into(), 10), ("2025".into(), 20)].into());
        world.change_unit(2, |unit| unit.share_history = [("2025".into(), 4)].into());
        world.plan.account_mut().revenue =
            [("2024", 700), ("2025", 800), ("2025-Q1", 200)].map(|(p, m)| (p.to_owned(), Money::new(m, "EUR"))).into();
        world.plan.account_mut().target_growth = Some(25);
        let ground = world.ground();
        assert_eq!(ground.shares(), [("2024".to_owned(), 10), ("2025".to_owned(), 16)]);
        assert_eq!(ground.revenue(), [("2024".to_owned(), 700), ("2025".to_owned(), 800)]);
        assert_eq!(ground.target(), Some(1_000));
    }

    #[test]
    fn huge_figures_do_not_overflow() {
        let mut world = World::new();
        world.unit(1, "Dairy", i64::MAX, Some(100));
        world.unit(2, "Frozen", i64::MAX, Some(100));
        world.change_unit(1, |unit| unit.share_history = [("2025".into(), 255)].into());
        let ground = world.ground();
        assert!(ground.wallet().is_some() && !ground.shares().is_empty());
    }
}
