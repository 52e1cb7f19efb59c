//! The plan as tables, for spreadsheets: players, whitespace, criteria, funnel, moves, actions.

use crate::files::out::grid::{Cell, Column, Grid};
use crate::plan::{Arrange, Id, Money, Plan, Side, Words};
use crate::playbook::Playbook;
use crate::text::Msg;
use crate::tools::calls::reading::title;
use crate::tools::people::words;
use crate::tools::threat::reading::weighed;
use std::fmt::Display;
use time::Date;

type Say<'a> = &'a dyn Fn(&Msg) -> String;

/// Every table with a row in it.
#[must_use]
pub fn tables(plan: &Plan, playbook: &Playbook, today: Date, say: Say<'_>) -> Vec<Grid> {
    let made = Made { plan, playbook, today, say };
    let mut grids =
        vec![made.players(), made.whitespace(), made.criteria(), made.funnel(), made.moves(), made.actions()];
    grids.retain(|grid| !grid.rows.is_empty());
    grids
}

struct Made<'a> {
    plan: &'a Plan,
    playbook: &'a Playbook,
    today: Date,
    say: Say<'a>,
}

/// A word of an enumeration, as its message.
fn word(group: &str, word: impl Display) -> Msg {
    Msg::dynamic(format!("{group}-{}", word.to_string().replace('_', "-")))
}

impl Made<'_> {
    fn grid(&self, name: Msg, columns: Vec<(Msg, u16)>, rows: Vec<Vec<Cell>>) -> Grid {
        let columns = columns.into_iter().map(|(title, width)| Column::new((self.say)(&title), width)).collect();
        Grid { name: (self.say)(&name), columns, rows, total: (self.say)(&msg!("table-total")) }
    }

    fn said(&self, msg: &Msg) -> Cell {
        Cell::text((self.say)(msg))
    }

    fn sale(&self, id: Option<Id>) -> Cell {
        id.and_then(|id| self.plan.opportunities.get(&id)).map_or(Cell::Empty, |row| Cell::text(&row.name))
    }

    fn person(&self, id: Option<Id>) -> Cell {
        id.and_then(|id| self.plan.stakeholders.get(&id)).map_or(Cell::Empty, |row| Cell::text(&row.name))
    }

    /// One row for each person in each opportunity; people without one stand there once.
    fn players(&self) -> Grid {
        let columns = vec![
            (msg!("people-person"), 24),
            (msg!("table-title"), 24),
            (msg!("opportunity"), 22),
            (msg!("table-authority"), 16),
            (msg!("people-stance"), 18),
            (msg!("people-proof"), 22),
            (msg!("people-sway"), 8),
            (msg!("table-relationship"), 12),
            (msg!("table-reports-to"), 22),
        ];
        let mut rows = Vec::new();
        for sale in self.plan.opportunities.keys() {
            for row in words::rows(self.plan, *sale, self.playbook, self.today) {
                let player = &row.player;
                let boss = self.plan.stakeholders.get(&player.id).and_then(|person| person.reports_to);
                rows.push(vec![
                    self.said(&words::name(&player.name)),
                    Cell::text(&player.title),
                    self.sale(Some(*sale)),
                    self.said(&words::authority(player.authority)),
                    self.said(&words::stance(player.stance)),
                    self.said(&words::proof(&row)),
                    Cell::number(player.sway),
                    Cell::number(player.relationship),
                    self.person(boss),
                ]);
            }
        }
        let nowhere = |id: &Id| {
            let positions = self.plan.stakeholders.get(id).map(|person| &person.positions);
            positions.is_none_or(|positions| positions.keys().all(|sale| !self.plan.opportunities.contains_key(sale)))
        };
        for (_, person) in self.plan.stakeholders.iter().filter(|(id, _)| nowhere(id)) {
            let mut row = vec![self.said(&words::name(&person.name)), Cell::text(&person.title)];
            row.extend([Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty, Cell::number(person.sway)]);
            row.extend([Cell::number(person.best_relationship()), self.person(person.reports_to)]);
            rows.push(row);
        }
        self.grid(msg!("table-players"), columns, rows)
    }

    fn whitespace(&self) -> Grid {
        let columns = vec![
            (msg!("table-unit"), 20),
            (msg!("table-offering"), 24),
            (msg!("table-status"), 14),
            (msg!("table-potential"), 14),
            (msg!("table-ours"), 14),
            (msg!("table-currency"), 10),
            (msg!("table-incumbent"), 18),
            (msg!("opportunity"), 22),
            (msg!("table-next-move"), 34),
            (msg!("table-note"), 34),
        ];
        let rows = self.plan.cells.values().map(|cell| {
            let unit = self.plan.units.get(&cell.unit).map(|row| row.name.clone()).unwrap_or_default();
            let offering = self.plan.offerings.get(&cell.offering).map(|row| row.name.clone()).unwrap_or_default();
            let [potential, ours, currency] = two_amounts(cell.potential.as_ref(), cell.ours.as_ref());
            vec![
                Cell::text(unit),
                Cell::text(offering),
                self.said(&word("cell-status", cell.status.get().word())),
                potential,
                ours,
                currency,
                Cell::text(&cell.incumbent),
                self.sale(cell.opportunity),
                Cell::text(&cell.next_move),
                Cell::text(&cell.note),
            ]
        });
        let mut grid = self.grid(msg!("table-whitespace"), columns, rows.collect());
        sum(&mut grid, &[3, 4], 5);
        grid
    }

    /// One row for each criterion: its weight, our rating and the best of the alternatives', the newest of each.
    fn criteria(&self) -> Grid {
        let columns = vec![
            (msg!("opportunity"), 22),
            (msg!("table-criterion"), 26),
            (msg!("table-weight"), 8),
            (msg!("table-whose"), 20),
            (msg!("table-alternative"), 22),
            (msg!("table-rating"), 8),
            (msg!("table-rated-on"), 12),
            (msg!("table-said-by"), 20),
        ];
        let mut rows = Vec::new();
        for sale in self.plan.opportunities.keys() {
            for criterion in weighed(self.plan, *sale) {
                let row = criterion.row;
                let lead = |alternative: Cell, rating: [Cell; 3]| {
                    let mut cells = vec![self.sale(Some(*sale)), Cell::text(&row.name), Cell::number(row.weight)];
                    cells.extend([self.person(row.whose), alternative]);
                    cells.extend(rating);
                    cells
                };
                let ratings = self.newest(criterion.id);
                if ratings.is_empty() {
                    rows.push(lead(Cell::Empty, [Cell::Empty, Cell::Empty, Cell::Empty]));
                }
                for rating in ratings {
                    let name = rating.alternative.and_then(|id| self.plan.alternatives.get(&id));
                    let name = match (rating.alternative, name) {
                        (None, _) => self.said(&msg!("table-us")),
                        (_, Some(row)) => Cell::text(&row.name),
                        (_, None) => Cell::Empty,
                    };
                    rows.push(lead(
                        name,
                        [Cell::number(rating.score), Cell::day(rating.on), self.person(rating.said_by)],
                    ));
                }
            }
        }
        self.grid(msg!("table-criteria"), columns, rows)
    }

    /// The newest rating of each alternative on a criterion, ours first.
    fn newest(&self, criterion: Id) -> Vec<&crate::plan::Rating> {
        let mut list: Vec<_> = self.plan.ratings.iter().filter(|(_, row)| row.criterion == criterion).collect();
        list.arrange_by_key(|(id, row)| (row.alternative, std::cmp::Reverse(row.on), **id));
        let mut newest: Vec<&crate::plan::Rating> = Vec::new();
        for (_, row) in list {
            if newest.last().is_none_or(|last| last.alternative != row.alternative) {
                newest.push(row);
            }
        }
        newest
    }

    fn funnel(&self) -> Grid {
        let columns = vec![
            (msg!("opportunity"), 26),
            (msg!("opportunity-kind"), 18),
            (msg!("table-stage"), 16),
            (msg!("table-their-step"), 20),
            (msg!("table-worth"), 14),
            (msg!("table-currency"), 10),
            (msg!("table-close"), 12),
            (msg!("table-moved"), 8),
            (msg!("table-our-next"), 34),
            (msg!("table-their-next"), 34),
        ];
        let rows = self.plan.opportunities.values().map(|row| {
            let [worth, currency] = amount(row.amount.as_ref());
            vec![
                Cell::text(&row.name),
                self.said(&word("opportunity-kind", row.kind.get().word())),
                Cell::text(self.playbook.stage_name(&row.stage)),
                Cell::text(self.playbook.step_name(&row.customer_step)),
                worth,
                currency,
                Cell::day(row.close_on),
                Cell::number(i64::try_from(row.close_history.len()).ok()),
                Cell::text(&row.our_next_step),
                Cell::text(&row.their_next_step),
            ]
        });
        let mut grid = self.grid(msg!("table-funnel"), columns, rows.collect());
        sum(&mut grid, &[4], 5);
        grid
    }

    fn moves(&self) -> Grid {
        let columns = vec![
            (msg!("table-move"), 40),
            (msg!("table-kind"), 12),
            (msg!("table-owner"), 18),
            (msg!("table-due"), 12),
            (msg!("table-done"), 12),
            (msg!("table-investment"), 12),
            (msg!("table-currency"), 10),
            (msg!("table-measure"), 30),
            (msg!("opportunity"), 22),
            (msg!("table-outcome"), 34),
        ];
        let rows = self.plan.moves.values().map(|row| {
            let [worth, currency] = amount(row.investment.as_ref());
            vec![
                Cell::text(&row.text),
                row.kind.known().map_or_else(Cell::default, |kind| self.said(&word("move-kind", kind.word()))),
                Cell::text(&row.owner),
                Cell::day(row.due),
                Cell::day(row.done_on),
                worth,
                currency,
                Cell::text(&row.measure),
                self.sale(row.opportunity),
                Cell::text(&row.outcome),
            ]
        });
        let mut grid = self.grid(msg!("table-moves"), columns, rows.collect());
        sum(&mut grid, &[5], 6);
        grid
    }

    /// Promises of either side, and the call each was made on.
    fn actions(&self) -> Grid {
        let columns = vec![
            (msg!("table-promise"), 40),
            (msg!("table-whose"), 10),
            (msg!("table-with"), 22),
            (msg!("table-due"), 12),
            (msg!("table-kept"), 12),
            (msg!("opportunity"), 22),
            (msg!("table-call"), 28),
        ];
        let rows = self.plan.promises.values().map(|row| {
            let side = if row.side == Side::Ours { msg!("call-promise-ours") } else { msg!("call-promise-theirs") };
            let call = row.call.and_then(|id| self.plan.calls.get(&id));
            vec![
                Cell::text(&row.text),
                self.said(&side),
                self.person(row.person),
                Cell::day(row.due),
                Cell::day(row.kept_on),
                self.sale(row.opportunity),
                call.map_or(Cell::Empty, |call| Cell::text(title(self.plan, call))),
            ]
        });
        self.grid(msg!("table-actions"), columns, rows.collect())
    }
}

fn sum(grid: &mut Grid, columns: &[usize], by: usize) {
    for at in columns {
        if let Some(column) = grid.columns.get_mut(*at) {
            column.summed_by = Some(by);
        }
    }
}

fn amount(money: Option<&Money>) -> [Cell; 2] {
    money.map_or([Cell::Empty, Cell::Empty], |money| [Cell::Number(money.amount), Cell::text(&money.currency)])
}

/// Two amounts beside one currency. The second is shown only where its currency is the first's: a sum must not mix them.
fn two_amounts(one: Option<&Money>, other: Option<&Money>) -> [Cell; 3] {
    let currency = one.or(other).map(|money| money.currency.clone()).unwrap_or_default();
    let same = |money: Option<&Money>| Cell::number(money.filter(|money| money.currency == currency).map(|m| m.amount));
    [same(one), same(other), Cell::text(currency)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::out::csv::csv;
    use crate::text::{Catalog, IsoFormats};
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 22);

    fn of(change: impl FnOnce(&mut Plan)) -> Vec<Grid> {
        let catalog = Catalog::new(&[], Box::new(IsoFormats));
        let say = |msg: &Msg| catalog.say(msg);
        let text = include_str!("../../../public/sample/halvern-foods.json");
        let mut plan = crate::files::sample::plan(text, TODAY).unwrap();
        change(&mut plan);
        tables(&plan, &Playbook::standard(&say), TODAY, &say)
    }

    #[test]
    fn the_sample_fills_six_tables_of_even_rows() {
        let grids = of(|_| {});
        let names: Vec<&str> = grids.iter().map(|grid| grid.name.as_str()).collect();
        assert_eq!(names, ["Players", "Whitespace", "Criteria", "Funnel", "Moves", "Actions"]);
        for grid in &grids {
            assert!(grid.rows.iter().all(|row| row.len() == grid.columns.len()), "{}", grid.name);
            let words = serde_json::to_string(grid).unwrap();
            assert!(!words.contains("cell-status") && !words.contains("table-") && !words.contains("kind-"), "{words}");
        }
    }

    #[test]
    fn a_debt_stays_a_number_and_a_formula_becomes_words() {
        let grids = of(|plan| {
            let id = *plan.opportunities.keys().next().unwrap();
            Plan::change(&mut plan.opportunities, id, |row| {
                row.amount = Some(Money::new(-420_000, "EUR"));
                row.name = "=cmd|' /C calc'!A0".into();
            });
        });
        let funnel = grids.iter().find(|grid| grid.name == "Funnel").unwrap();
        let text = csv(funnel);
        assert!(text.contains(",-420000,EUR,") && text.contains("'=cmd") && !text.contains("\n=cmd"), "{text}");
    }

    #[test]
    fn an_empty_plan_has_no_table() {
        assert!(of(|plan| *plan = Plan::new(Id::fixed(1), "Northmill")).is_empty());
    }
}
