//! The org chart as a picture that can leave the app: everybody unfolded.

use super::chart::{Card, chart};
use super::{forest, spoken, stance_of, twin};
use crate::picture::{Picture, Shape, Words, clip};
use crate::plan::{About, EntityKind, Id, Plan, Stance};
use crate::tools::people::words;
use std::collections::BTreeSet;

/// Everybody with whom they report to, for a page of some width; wider where the teams are.
#[must_use]
pub fn picture(plan: &Plan, sale: Option<Id>, width: f64) -> Picture {
    let chart = chart(&forest(plan), &BTreeSet::new(), width);
    let mut shapes: Vec<Shape> =
        chart.lines.iter().map(|d| Shape::Path { d: d.clone(), class: "rule org-line" }).collect();
    shapes.extend(chart.loose.map(|y| Shape::text([1.0, y], msg!("org-loose"), "start quiet")));
    shapes.extend(chart.cards.iter().filter_map(|card| drawn(plan, sale, card)));
    Picture { title: msg!("org-chart"), width: chart.width, height: chart.height, shapes, twin: twin(plan, sale) }
}

fn drawn(plan: &Plan, sale: Option<Id>, card: &Card) -> Option<Shape> {
    let person = plan.stakeholders.get(&card.id)?;
    let (area, room) = (&card.area, card.area.width - 16.0);
    let stance = sale.and_then(|sale| person.positions.get(&sale)).map(|at| at.stance.get());
    let class = match stance {
        Some(Stance::Advocate) => "org-box for",
        Some(stance) if stance.opposed() => "org-box against",
        _ => "org-box",
    };
    let blank = person.name.trim().is_empty();
    let name: Words = if blank { words::name(&person.name).into() } else { clip(&person.name, room).into() };
    let mut shapes = vec![
        Shape::rect([area.x, area.y, area.width, area.height], class),
        Shape::text([area.x + 8.0, area.y + 18.0], name, "start strong"),
        Shape::text([area.x + 8.0, area.y + 34.0], clip(&person.title, room), "start quiet"),
    ];
    let says = stance_of(person, sale).map(|says| Shape::text([area.x + 8.0, area.y + 50.0], says, "start quiet"));
    shapes.extend(says);
    let about = About::whole(EntityKind::Stakeholder, card.id);
    Some(Shape::Link { about, label: spoken(person, sale), shapes })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Stakeholder;
    use std::sync::Arc;

    #[test]
    fn everybody_is_on_it_once_with_a_line_to_whom_they_report() {
        let mut plan = Plan::new(Id::fixed(1), "Halvern Foods");
        for n in 0..30_u128 {
            let reports_to = (n > 0).then(|| Id::fixed(10 + (n - 1) / 3));
            let row = Stakeholder { name: format!("Person {n}"), reports_to, ..Stakeholder::default() };
            plan.stakeholders.insert(Id::fixed(10 + n), Arc::new(row));
        }
        let picture = picture(&plan, None, 900.0);
        let people = picture.shapes.iter().filter(|shape| matches!(shape, Shape::Link { .. })).count();
        assert_eq!((people, picture.twin.rows.len()), (30, 30));
        assert!(picture.shapes.iter().any(|shape| matches!(shape, Shape::Path { .. })));
        assert!(picture.width >= 900.0 && picture.height > 100.0);
    }
}
