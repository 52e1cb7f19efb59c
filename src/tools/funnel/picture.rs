//! The funnel drawn: a bar for each quarter, the earned part of it filled, and the growth we plan for as a mark.

use super::reading::{Bar, Funnel, Quarter};
use crate::picture::{Picture, Shape, Twin, Words};
use crate::plan::{About, EntityKind, Money, Plan};
use crate::text::Msg;

const ROW: f64 = 52.0;
const BAR: f64 = 18.0;

/// The name of a quarter.
#[must_use]
pub fn quarter_name(quarter: Quarter) -> Msg {
    msg!("funnel-quarter", number = quarter.number, year = quarter.year.to_string())
}

/// The picture for a width in pixels.
#[must_use]
pub fn picture(plan: &Plan, funnel: &Funnel, width: f64) -> Picture {
    let amount = |figure: i64| Money::new(figure, &funnel.currency);
    let most = funnel.total().max(funnel.target.unwrap_or(0)).max(1);
    let scale = |figure: i64| as_f64(figure) / as_f64(most) * (width - 2.0);
    let mut picture = Picture { title: msg!("funnel-picture"), width, ..Picture::default() };
    let mut y = 4.0;
    let rows = funnel.bars.iter().map(|bar| (quarter_name(bar.quarter), bar.total, bar.earned));
    let together = (msg!("funnel-together"), funnel.total(), funnel.earned());
    for (name, total, earned) in rows.chain([together]) {
        let figures = msg!("funnel-bar-label", quarter = name.clone(), total = amount(total), earned = amount(earned),);
        picture.shapes.push(Shape::text([1.0, y + 14.0], figures, "label"));
        picture.shapes.push(Shape::rect([1.0, y + 22.0, scale(total).max(1.0), BAR], "expected"));
        picture.shapes.push(Shape::rect([1.0, y + 22.0, scale(earned), BAR], "earned"));
        y += ROW;
    }
    if let Some(target) = funnel.target.filter(|target| *target > 0) {
        let x = 1.0 + scale(target);
        picture.shapes.push(Shape::line([x, y - ROW + 18.0, x, y - ROW + 26.0 + BAR], "target"));
        let class = if x > width / 2.0 { "quiet end" } else { "quiet" };
        picture.shapes.push(Shape::text([x, y + 6.0], msg!("funnel-target", target = amount(target)), class));
        y += 14.0;
    }
    picture.height = y;
    picture.twin = twin(plan, funnel);
    picture
}

/// The quarters with their sales as a table.
fn twin(plan: &Plan, funnel: &Funnel) -> Twin {
    let amount = |figure: i64| -> Words { msg!("amount", amount = Money::new(figure, &funnel.currency)).into() };
    let row = |bar: &Bar| {
        let names: Vec<&str> =
            bar.sales.iter().filter_map(|id| plan.opportunities.get(id)).map(|sale| sale.name.as_str()).collect();
        let about = bar.sales.first().map(|id| About::whole(EntityKind::Opportunity, *id));
        let cells =
            vec![quarter_name(bar.quarter).into(), names.join(", ").into(), amount(bar.total), amount(bar.earned)];
        (about, cells)
    };
    Twin {
        head: [
            msg!("funnel-column-quarter"),
            msg!("funnel-column-sales"),
            msg!("funnel-expected"),
            msg!("funnel-earned"),
        ]
        .map(Words::Msg)
        .to_vec(),
        rows: funnel.bars.iter().map(row).collect(),
    }
}

/// Amounts fit a picture's precision many times over.
#[allow(clippy::cast_precision_loss)]
fn as_f64(figure: i64) -> f64 {
    figure as f64
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{World, day, id};
    use super::super::reading::funnel;
    use super::*;

    fn drawn(world: &World, width: f64) -> Picture {
        picture(&world.plan, &funnel(&world.plan, &world.playbook, day("2026-11-22")), width)
    }

    #[test]
    fn nothing_is_drawn_outside_the_paper() {
        let mut world = World::new();
        world.plan.account_mut().revenue = [("2026".into(), Money::new(4_000, "EUR"))].into();
        for growth in [0, 5, 40] {
            world.plan.account_mut().target_growth = Some(growth);
            for width in [320.0, 900.0] {
                let picture = drawn(&world, width);
                for shape in &picture.shapes {
                    let Shape::Rect { at: [x, y, w, h], .. } = shape else { continue };
                    assert!(*x >= 0.0 && x + w <= width && y + h <= picture.height, "{shape:?}");
                }
            }
        }
    }

    #[test]
    fn the_table_holds_what_the_picture_shows() {
        let mut world = World::new();
        world.prove("problem", Some(id(7)), "2026-11-01");
        let picture = drawn(&world, 600.0);
        assert_eq!(picture.twin.rows.len(), 3);
        assert_eq!(picture.twin.rows[0].0.as_ref().map(|about| about.id), Some(id(1)));
        assert_eq!(picture.shapes.iter().filter(|shape| matches!(shape, Shape::Rect { .. })).count(), 8);
    }
}
