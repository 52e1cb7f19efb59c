//! The tracks across the page.

use super::{GUTTER, Mark, count, hatch, is_ours, is_theirs, knot, linked, ours, stages, state};
use crate::picture::{Shape, clip, wrap};
use crate::tools::buying::reading::{Buying, Step, name};

const OURS: f64 = 44.0;
const THEIRS: f64 = 98.0;
const NAMES: f64 = 126.0;
const LINE: f64 = 15.0;

/// The shapes and the height.
pub(super) fn draw(buying: &Buying<'_, '_>, marks: &[Mark], width: f64) -> (Vec<Shape>, f64) {
    let steps = &buying.steps;
    let step = (width - GUTTER) / count(steps.len());
    let middle = |at: usize| GUTTER + step * (count(at + 1) - 0.5);
    let end = middle(steps.len().saturating_sub(1));
    let mut shapes = vec![
        Shape::text([0.0, OURS + 4.0], msg!("buying-we"), "buying-track start"),
        Shape::text([0.0, THEIRS + 4.0], msg!("buying-they"), "buying-track start"),
        Shape::Line { at: [middle(0), OURS, end, OURS], class: "buying-base" },
        Shape::Line { at: [middle(0), THEIRS, end, THEIRS], class: "buying-base" },
    ];
    let we = steps.iter().position(|step| is_ours(buying, step));
    let they = steps.iter().position(|step| is_theirs(buying, step));
    if let Some(we) = we {
        shapes.push(Shape::Line { at: [middle(0), OURS, middle(we), OURS], class: "buying-ours" });
    }
    if let Some(they) = they {
        shapes.push(Shape::Line { at: [middle(0), THEIRS, middle(they), THEIRS], class: "buying-theirs" });
    }
    if let (Some(we), Some(they), Some(ahead)) = (we, they, buying.ahead().filter(|steps| *steps > 0)) {
        let stretch = [middle(they), OURS + 14.0, middle(we) - middle(they), THEIRS - OURS - 28.0];
        shapes.push(Shape::rect(stretch, "buying-gap"));
        shapes.push(hatch(stretch));
        let x = f64::midpoint(middle(they), middle(we));
        let y = f64::midpoint(OURS, THEIRS);
        shapes.push(Shape::rect([x - 48.0, y - 10.0, 96.0, 20.0], "buying-plate"));
        shapes.push(Shape::text([x, y + 4.5], msg!("buying-gap", count = ahead), "buying-gap-words middle"));
    }
    for (at, row) in steps.iter().enumerate() {
        shapes.extend(our_stage(buying, row, middle(at), step));
        shapes.extend(their_step(buying, row, middle(at), step));
    }
    let foot = NAMES + LINE * 6.0;
    for (nth, mark) in marks.iter().enumerate() {
        shapes.extend(drawn_mark(mark, nth, [step, foot, width]));
    }
    (shapes, foot + LINE * count(marks.len()) + 8.0)
}

/// The stages of ours above a step; the one we are at stands out.
fn our_stage(buying: &Buying<'_, '_>, row: &Step<'_>, x: f64, width: f64) -> Vec<Shape> {
    let here = is_ours(buying, row);
    let names = stages(buying, row);
    if names.is_empty() {
        return Vec::new();
    }
    let words = if here { buying.playbook().stage_name(&buying.row.stage).to_owned() } else { names.join(", ") };
    let class = if here { "buying-stage-here middle" } else { "buying-stage middle" };
    let words = Shape::text([x, OURS - 20.0], clip(&words, width - 6.0), class);
    let knot = if here { ours([x, OURS]) } else { Shape::Circle { at: [x, OURS, 3.5], class: "buying-stop" } };
    vec![words, knot]
}

/// One step of theirs: its knot, name, state, day and owner.
fn their_step(buying: &Buying<'_, '_>, row: &Step<'_>, x: f64, width: f64) -> Vec<Shape> {
    let mut shapes = knot(buying, row, [x, THEIRS]);
    let class = if row.row.is_some() { "buying-name middle" } else { "buying-name quiet middle" };
    let mut y = NAMES;
    for line in wrap(row.name, width - 8.0, 3) {
        shapes.push(Shape::text([x, y], line, class));
        y += LINE;
    }
    if row.row.is_some() || is_theirs(buying, row) {
        shapes.push(Shape::text([x, y], state(buying, row), "buying-state middle"));
        y += LINE;
    }
    if let Some(on) = row.day(buying.today()) {
        shapes.push(Shape::text([x, y], msg!("buying-day", date = on), "buying-meta middle"));
        y += LINE;
    }
    let owner = name(buying.plan(), row.owner());
    if !owner.is_empty() {
        shapes.push(Shape::text([x, y], clip(owner, width - 8.0), "buying-meta middle"));
    }
    linked(buying, row, shapes)
}

/// A day between two steps: a line through the customer's track, and its name on a line of its own below.
fn drawn_mark(mark: &Mark, nth: usize, [step, foot, width]: [f64; 3]) -> Vec<Shape> {
    let aside = count(nth + 1) * 5.0 - 5.0; // so that two marks between the same steps stay two
    let x = (GUTTER + step * (count(mark.at + 1) - 1.0) + aside).clamp(GUTTER, width - 2.0);
    let y = foot + LINE * count(nth + 1) - 2.0;
    let (at, class) = if x > width / 2.0 { (x - 5.0, "end") } else { (x + 5.0, "start") };
    let class = match (mark.class, class) {
        ("buying-today", "end") => "buying-today-words end",
        ("buying-today", _) => "buying-today-words start",
        (_, "end") => "buying-meta end",
        _ => "buying-meta start",
    };
    vec![
        Shape::Line { at: [x, THEIRS - 14.0, x, y + 3.0], class: mark.class },
        Shape::text([at, y], mark.label.clone(), class),
    ]
}
