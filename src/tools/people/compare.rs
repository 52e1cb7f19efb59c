//! Two sales side by side: the same people, assessed anew in each ("Sales Growth in Strategic Accounts", 2012: where a
//! person stands in one sale says nothing of the next).

use super::reading::{PlayerReading, players};
use super::words;
use crate::picture::{Picture, Shape, Twin, Words, clip};
use crate::plan::{About, Authority, EntityKind, Id, Plan, Stance};
use crate::playbook::Playbook;
use crate::text::Msg;
use std::collections::BTreeMap;
use time::Date;

const HEAD: f64 = 34.0;
const ROW: f64 = 46.0;
/// Below this width a person's name stands above where they stand, and not beside it.
const NARROW: f64 = 520.0;
/// What the name takes above.
const NAME: f64 = 20.0;
/// Bold letters are wider than those the room is measured by.
const BOLD: f64 = 1.1;
/// Names told above the picture; of more, only how many.
const TOLD: usize = 4;
/// Sales shown side by side.
const MOST: usize = 2;

/// One person in each of the sales: a reading, or none where nobody has placed them.
pub struct Compared {
    /// The person.
    pub id: Id,
    /// Their name.
    pub name: String,
    /// Their readings, in the order of the sales.
    pub at: Vec<Option<PlayerReading>>,
}

/// The sales that are compared: the open one first, then the one with most people on it.
#[must_use]
pub fn sales(plan: &Plan, here: Option<Id>) -> Vec<Id> {
    let people = |sale: Id| plan.stakeholders.values().filter(|person| person.positions.contains_key(&sale)).count();
    let counted = plan.opportunities.keys().map(|sale| (Some(*sale) != here, std::cmp::Reverse(people(*sale)), *sale));
    let mut list: Vec<_> = counted.filter(|(_, people, _)| people.0 > 0).collect();
    crate::plan::Arrange::arrange_by_key(&mut list, |order| *order);
    let mut list: Vec<Id> = list.into_iter().map(|(.., sale)| sale).collect();
    list.truncate(MOST);
    list
}

/// Everybody who is placed in one of the sales at least: those who differ first.
#[must_use]
pub fn compared(plan: &Plan, playbook: &Playbook, sales: &[Id], today: Date) -> Vec<Compared> {
    let mut all: BTreeMap<Id, Compared> = BTreeMap::new();
    for (column, sale) in sales.iter().enumerate() {
        for reading in players(plan, *sale, playbook, today) {
            let row = all.entry(reading.id).or_insert_with(|| Compared {
                id: reading.id,
                name: reading.name.clone(),
                at: sales.iter().map(|_| None).collect(),
            });
            if let Some(place) = row.at.get_mut(column) {
                *place = Some(reading);
            }
        }
    }
    let mut list: Vec<Compared> = all.into_values().collect();
    crate::plan::Arrange::arrange_by_key(&mut list, |row| (!differs(row), row.name.clone(), row.id));
    list
}

/// Whether a person stands elsewhere in one sale than in the other, where both are known.
fn differs(row: &Compared) -> bool {
    let mut known = row.at.iter().flatten().map(|reading| reading.stance).filter(|stance| *stance != Stance::Unknown);
    let first = known.next();
    known.any(|stance| Some(stance) != first)
}

/// The picture for a width in pixels; empty with fewer than two sales.
#[must_use]
pub fn picture(plan: &Plan, playbook: &Playbook, here: Option<Id>, today: Date, width: f64) -> Picture {
    let sales = sales(plan, here);
    let rows = compared(plan, playbook, &sales, today);
    let narrow = width < NARROW;
    let (names, name_above) = if narrow { (0.0, NAME) } else { (180.0, 0.0) };
    let row_height = ROW + name_above;
    let column = (width - names) / as_f64(sales.len().max(1));
    let mut shapes = Vec::new();
    for (index, sale) in sales.iter().enumerate() {
        let name = plan.opportunities.get(sale).map(|sale| sale.name.clone()).unwrap_or_default();
        let x = names + as_f64(index) * column;
        shapes.push(Shape::text([x, 18.0], clip(&name, (column - 8.0) / BOLD), "strong"));
    }
    for (index, row) in rows.iter().enumerate() {
        let y = HEAD + as_f64(index) * row_height;
        shapes.push(Shape::line([0.0, y - 8.0, width, y - 8.0], "rule"));
        let room = if narrow { width } else { names };
        shapes.push(Shape::Link { about: about(row), label: label(row), shapes: cells(row, y, [room, names, column]) });
    }
    let height = HEAD + as_f64(rows.len()) * row_height;
    let twin = twin(plan, &sales, &rows);
    Picture { title: msg!("compare-title"), width, height, shapes, twin }
}

fn about(row: &Compared) -> About {
    About::whole(EntityKind::Stakeholder, row.id)
}

fn label(row: &Compared) -> Msg {
    if differs(row) {
        msg!("compare-person-differs", name = &row.name)
    } else {
        msg!("compare-person", name = &row.name)
    }
}

/// A person's row from `top` on: the name in its room, then a column for each sale from `left` on.
fn cells(row: &Compared, top: f64, [room, left, column]: [f64; 3]) -> Vec<Shape> {
    let mut shapes = vec![Shape::text([0.0, top + 13.0], clip(&row.name, (room - 8.0) / BOLD), "strong")];
    let y = if left > 0.0 { top } else { top + NAME };
    for (index, reading) in row.at.iter().enumerate() {
        let x = left + as_f64(index) * column;
        let Some(reading) = reading else {
            shapes.push(Shape::text([x, y + 13.0], msg!("compare-not-placed"), "quiet"));
            continue;
        };
        shapes.push(Shape::Circle { at: [x + 5.0, y + 9.0, 5.0], class: stance_class(reading.stance) });
        shapes.push(Shape::text([x + 16.0, y + 13.0], words::stance(reading.stance), ""));
        if reading.authority != Authority::Unknown {
            shapes.push(Shape::text([x + 16.0, y + 29.0], words::authority(reading.authority), "quiet"));
        }
    }
    shapes
}

/// The class of a stance; the word beside it says the same.
fn stance_class(stance: Stance) -> &'static str {
    match stance {
        Stance::Advocate => "dot for",
        Stance::OpposedPassive | Stance::OpposedActive => "dot against",
        Stance::Indifferent => "dot mid",
        Stance::Unknown => "dot",
    }
}

fn twin(plan: &Plan, sales: &[Id], rows: &[Compared]) -> Twin {
    let name = |sale: &Id| Words::Plain(plan.opportunities.get(sale).map(|s| s.name.clone()).unwrap_or_default());
    let cell = |reading: &Option<PlayerReading>| match reading {
        Some(reading) => Words::Msg(msg!(
            "compare-cell",
            stance = words::stance(reading.stance),
            authority = words::authority(reading.authority),
        )),
        None => Words::Msg(msg!("compare-not-placed")),
    };
    Twin {
        head: std::iter::once(Words::Msg(msg!("org-column-person"))).chain(sales.iter().map(name)).collect(),
        rows: rows
            .iter()
            .map(|row| {
                let cells = std::iter::once(Words::Plain(row.name.clone())).chain(row.at.iter().map(cell));
                (Some(About::whole(EntityKind::Stakeholder, row.id)), cells.collect())
            })
            .collect(),
    }
}

/// Counts of rows and columns, which are small.
#[allow(clippy::cast_precision_loss)]
fn as_f64(count: usize) -> f64 {
    count as f64
}

/// What to say above it: who stands elsewhere.
#[must_use]
pub fn lead(plan: &Plan, playbook: &Playbook, here: Option<Id>, today: Date) -> Msg {
    let rows = compared(plan, playbook, &sales(plan, here), today);
    let names: Vec<String> = rows.iter().filter(|row| differs(row)).map(|row| row.name.clone()).collect();
    match names.as_slice() {
        [] => msg!("compare-same"),
        [name] => msg!("compare-one", name = name),
        [first @ .., _] if first.len() >= TOLD => {
            msg!("compare-many", count = names.len(), names = first.iter().take(TOLD).cloned().collect::<Vec<_>>())
        }
        _ => msg!("compare-some", names = names),
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::World;
    use super::*;

    #[test]
    fn whoever_stands_elsewhere_comes_first() {
        let mut world = World::new();
        let here = *world.plan.opportunities.keys().next().unwrap();
        world.opportunity(777, "Sensor refresh", 60_000);
        for (n, name, there) in [(1, "Ann", Stance::Advocate), (2, "Bo", Stance::OpposedActive)] {
            world.person(n, name, Authority::Recommends, Stance::Advocate, Some(3));
            world.position(n, 777, Authority::Uses, there);
        }
        let today = time::macros::date!(2026 - 11 - 22);
        assert_eq!(sales(&world.plan, Some(here))[0], here);
        let rows = compared(&world.plan, &world.playbook, &sales(&world.plan, Some(here)), today);
        assert_eq!(rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ["Bo", "Ann"]);
        let picture = picture(&world.plan, &world.playbook, Some(here), today, 340.0);
        assert_eq!(picture.twin.rows.len(), 2);
        assert!(picture.height > picture_of(&world, here, 900.0).height, "on a phone the names stand above");
        assert_eq!(lead(&world.plan, &world.playbook, Some(here), today).key, "compare-one");
        for n in 3..=7 {
            world.person(n, "Somebody", Authority::Recommends, Stance::Advocate, Some(3));
            world.position(n, 777, Authority::Uses, Stance::OpposedActive);
        }
        assert_eq!(lead(&world.plan, &world.playbook, Some(here), today).key, "compare-many");
    }

    fn picture_of(world: &World, here: Id, width: f64) -> Picture {
        picture(&world.plan, &world.playbook, Some(here), time::macros::date!(2026 - 11 - 22), width)
    }
}
