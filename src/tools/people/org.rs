//! The org chart: who reports to whom, as a tidy tree where the paper is wide enough, else as an indented list.

use super::words;
use crate::picture::{Picture, Shape, Twin, Words, clip};
use crate::plan::{About, Arrange, EntityKind, Id, Plan, Stakeholder};
use crate::text::Msg;
use std::collections::{BTreeMap, BTreeSet};

/// People from which the chart says more than the map.
pub const WORTH_DRAWING: usize = 12;

const BOX: [f64; 2] = [140.0, 44.0];
const GAP: [f64; 2] = [12.0, 34.0];
const ROW: f64 = 50.0;
const INDENT: f64 = 22.0;

/// A person with those who report to them; nobody stands in it twice, whatever the plan says of circles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// The person.
    pub id: Id,
    /// Those who report to them, by name.
    pub below: Vec<Branch>,
}

/// The people as trees: whoever reports to nobody on the plan stands on top. A circle is opened at the first of its people
/// by name.
#[must_use]
pub fn forest(plan: &Plan) -> Vec<Branch> {
    let mut below: BTreeMap<Option<Id>, Vec<(&str, Id)>> = BTreeMap::new();
    for (id, person) in &plan.stakeholders {
        let boss = person.reports_to.filter(|boss| boss != id && plan.stakeholders.contains_key(boss));
        below.entry(boss).or_default().push((&person.name, *id));
    }
    for list in below.values_mut() {
        list.arrange_by_key(|(name, id)| ((*name).to_owned(), *id));
    }
    let mut seen = BTreeSet::new();
    let mut trees = grown(&below, None, &mut seen);
    let mut rest: Vec<(&str, Id)> = plan.stakeholders.iter().map(|(id, person)| (person.name.as_str(), *id)).collect();
    rest.arrange_by_key(|(name, id)| ((*name).to_owned(), *id));
    for (_, id) in rest {
        if seen.insert(id) {
            trees.push(Branch { id, below: grown(&below, Some(id), &mut seen) });
        }
    }
    trees
}

/// Everybody below one person. The depth is bounded by the number of people, each of whom stands in it once; a chain of
/// bosses longer than any organisation has is cut into a tree of its own, so that no file can exhaust the stack.
fn grown(below: &BTreeMap<Option<Id>, Vec<(&str, Id)>>, boss: Option<Id>, seen: &mut BTreeSet<Id>) -> Vec<Branch> {
    fn inner(
        below: &BTreeMap<Option<Id>, Vec<(&str, Id)>>,
        boss: Option<Id>,
        seen: &mut BTreeSet<Id>,
        depth: usize,
    ) -> Vec<Branch> {
        const DEEPEST: usize = 40;
        if depth > DEEPEST {
            return Vec::new();
        }
        let here: Vec<Id> = below.get(&boss).into_iter().flatten().map(|(_, id)| *id).collect();
        let fresh: Vec<Id> = here.into_iter().filter(|id| seen.insert(*id)).collect();
        fresh.into_iter().map(|id| Branch { id, below: inner(below, Some(id), seen, depth + 1) }).collect()
    }
    inner(below, boss, seen, 0)
}

/// Where a person's box stands: left and top.
type Spots = BTreeMap<Id, [f64; 2]>;

/// A tidy tree: leaves side by side, everybody above the middle of those who report to them.
fn tidy(trees: &[Branch], spots: &mut Spots, next: &mut f64, depth: f64) -> Vec<f64> {
    let place = |branch: &Branch, spots: &mut Spots, next: &mut f64| {
        let under = tidy(&branch.below, spots, next, depth + 1.0);
        let x = match (under.first(), under.last()) {
            (Some(first), Some(last)) => f64::midpoint(*first, *last),
            _ => {
                let x = *next;
                *next += BOX[0] + GAP[0];
                x
            }
        };
        spots.insert(branch.id, [x, depth * (BOX[1] + GAP[1])]);
        x
    };
    trees.iter().map(|branch| place(branch, spots, next)).collect()
}

/// An indented list: one line each, below whom they report to.
fn indented(trees: &[Branch], spots: &mut Spots, row: &mut f64, depth: f64) {
    for branch in trees {
        spots.insert(branch.id, [depth * INDENT, *row * ROW]);
        *row += 1.0;
        indented(&branch.below, spots, row, depth + 1.0);
    }
}

/// The chart for a width in pixels. Stances are those of one opportunity.
#[must_use]
pub fn picture(plan: &Plan, sale: Option<Id>, width: f64) -> Picture {
    let trees = forest(plan);
    let (mut spots, mut next) = (Spots::new(), 0.0);
    tidy(&trees, &mut spots, &mut next, 0.0);
    let wide = next - GAP[0] <= width;
    if !wide {
        spots.clear();
        indented(&trees, &mut spots, &mut 0.0, 0.0);
    }
    let height = spots.values().map(|[_, y]| y + BOX[1] + 6.0).fold(BOX[1], f64::max);
    let mut shapes = lines(&trees, &spots, wide);
    shapes.extend(plan.stakeholders.iter().filter_map(|(id, person)| {
        let spot = spots.get(id)?;
        Some(card(*id, person, sale, *spot, if wide { BOX[0] } else { width - spot[0] - 2.0 }))
    }));
    Picture { title: msg!("org-chart"), width, height, shapes, twin: twin(plan, sale) }
}

fn lines(trees: &[Branch], spots: &Spots, wide: bool) -> Vec<Shape> {
    let mut all = Vec::new();
    for branch in trees {
        for below in &branch.below {
            let (Some([x, y]), Some([to_x, to_y])) = (spots.get(&branch.id), spots.get(&below.id)) else { continue };
            let d = if wide {
                let (x, y, to_x) = (x + BOX[0] / 2.0, y + BOX[1], to_x + BOX[0] / 2.0);
                let middle = y + GAP[1] / 2.0;
                format!("M{x:.1} {y:.1}V{middle:.1}H{to_x:.1}V{to_y:.1}")
            } else {
                format!("M{:.1} {:.1}V{:.1}H{:.1}", x + 8.0, y + BOX[1], to_y + BOX[1] / 2.0, to_x)
            };
            all.push(Shape::Path { d, class: "rule org-line" });
        }
        all.extend(lines(&branch.below, spots, wide));
    }
    all
}

fn stance_of(person: &Stakeholder, sale: Option<Id>) -> Option<Msg> {
    Some(words::stance(person.positions.get(&sale?)?.stance.get()))
}

fn card(id: Id, person: &Stakeholder, sale: Option<Id>, [x, y]: [f64; 2], width: f64) -> Shape {
    let name = words::name(&person.name);
    let label = match stance_of(person, sale) {
        Some(stance) => msg!("org-person-stance", name = name.clone(), title = &person.title, stance = stance),
        None => msg!("org-person", name = name.clone(), title = &person.title),
    };
    let room = width - 16.0;
    let class = match person.positions.get(&sale.unwrap_or_default()).map(|at| at.stance.get()) {
        Some(crate::plan::Stance::Advocate) => "org-box for",
        Some(stance) if stance.opposed() => "org-box against",
        _ => "org-box",
    };
    let first: Words = if person.name.trim().is_empty() { name.into() } else { clip(&person.name, room).into() };
    Shape::Link {
        about: About::whole(EntityKind::Stakeholder, id),
        label,
        shapes: vec![
            Shape::rect([x + 1.0, y + 1.0, width.max(20.0), BOX[1]], class),
            Shape::text([x + 9.0, y + 19.0], first, "strong"),
            Shape::text([x + 9.0, y + 36.0], clip(&person.title, room), "quiet"),
        ],
    }
}

fn twin(plan: &Plan, sale: Option<Id>) -> Twin {
    let row = |(id, person): (&Id, &std::sync::Arc<Stakeholder>)| {
        let boss = person.reports_to.and_then(|boss| plan.stakeholders.get(&boss)).map(|boss| boss.name.clone());
        let stance: Words = stance_of(person, sale).map_or_else(|| "".into(), Words::Msg);
        let cells =
            vec![person.name.clone().into(), person.title.clone().into(), boss.unwrap_or_default().into(), stance];
        (Some(About::whole(EntityKind::Stakeholder, *id)), cells)
    };
    Twin {
        head: [msg!("org-column-person"), msg!("org-column-title"), msg!("org-column-boss"), msg!("org-column-stance")]
            .map(Words::Msg)
            .to_vec(),
        rows: plan.stakeholders.iter().map(row).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn plan(people: &[(u128, &str, Option<u128>)]) -> Plan {
        let mut plan = Plan::new(Id::fixed(99), "Halvern Foods");
        for (n, name, boss) in people {
            let row = Stakeholder { name: (*name).into(), reports_to: boss.map(Id::fixed), ..Stakeholder::default() };
            plan.stakeholders.insert(Id::fixed(*n), Arc::new(row));
        }
        plan
    }

    fn count(trees: &[Branch]) -> usize {
        trees.iter().map(|branch| 1 + count(&branch.below)).sum()
    }

    #[test]
    fn everybody_stands_in_it_once_even_in_a_circle() {
        let plan = plan(&[(1, "Ann", Some(2)), (2, "Bo", Some(1)), (3, "Cy", Some(3)), (4, "Di", Some(77))]);
        let trees = forest(&plan);
        assert_eq!(count(&trees), 4);
        assert_eq!(trees.len(), 3, "Cy, Di, and the circle opened at Ann");
    }

    #[test]
    fn a_chain_as_long_as_a_file_allows_ends_well() {
        let names: Vec<(u128, &str, Option<u128>)> = (1..3_000).map(|n| (n, "X", (n > 1).then(|| n - 1))).collect();
        assert_eq!(count(&forest(&plan(&names))), 2_999);
    }

    #[test]
    fn boxes_never_overlap_and_never_leave_the_paper() {
        let mut people = vec![(1, "Ann", None)];
        people.extend((2..=6).map(|n| (n, "Bo with a name that is rather long", Some(1))));
        people.extend((7..=200).map(|n| (n, "Cy", Some(2 + n % 5))));
        for (few, width) in [(6, 1_000.0), (6, 340.0), (200, 1_000.0), (200, 340.0)] {
            let picture = picture(&plan(people.get(..few).unwrap()), None, width);
            let boxes: Vec<[f64; 4]> = picture
                .shapes
                .iter()
                .filter_map(|shape| match shape {
                    Shape::Link { shapes, .. } => shapes.first(),
                    _ => None,
                })
                .map(|shape| if let Shape::Rect { at, .. } = shape { *at } else { [0.0; 4] })
                .collect();
            assert_eq!(boxes.len(), few);
            for (index, [x, y, w, h]) in boxes.iter().enumerate() {
                assert!(*x >= 0.0 && x + w <= width && y + h <= picture.height, "{width}: {x} {y} {w}");
                for [x2, y2, w2, h2] in boxes.iter().skip(index + 1) {
                    let apart = x + w <= *x2 || x2 + w2 <= *x || y + h <= *y2 || y2 + h2 <= *y;
                    assert!(apart, "{width}: {x},{y} and {x2},{y2}");
                }
            }
        }
    }

    #[test]
    fn the_boss_stands_above_the_middle() {
        let plan = plan(&[(1, "Ann", None), (2, "Bo", Some(1)), (3, "Cy", Some(1))]);
        let (mut spots, mut next) = (Spots::new(), 0.0);
        tidy(&forest(&plan), &mut spots, &mut next, 0.0);
        let x = |n: u128| spots[&Id::fixed(n)][0];
        assert!((x(1) - f64::midpoint(x(2), x(3))).abs() < 0.01);
        assert_eq!(picture(&plan, None, 800.0).twin.rows.len(), 3);
    }
}
