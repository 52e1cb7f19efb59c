//! The tracks down the page, for narrow screens and for many steps.

use super::{Mark, count, hatch, is_ours, is_theirs, knot, linked, ours, stages, state};
use crate::picture::{Shape, clip, wrap};
use crate::tools::buying::reading::{Buying, Step, name};

const OURS: f64 = 14.0;
const THEIRS: f64 = 50.0;
const WORDS: f64 = 74.0;
const LINE: f64 = 17.0;
const HEAD: f64 = 34.0;

/// The shapes and the height.
pub(super) fn draw(buying: &Buying<'_, '_>, marks: &[Mark], width: f64) -> (Vec<Shape>, f64) {
    let mut tops = Vec::new();
    let mut steps = Vec::new();
    let mut days = Vec::new();
    let mut y = HEAD;
    for (at, row) in buying.steps.iter().enumerate() {
        y = pass_marks(marks, at, y, width, &mut days);
        tops.push(y + 10.0);
        let (shapes, height) = step(buying, row, y, width);
        steps.extend(shapes);
        y += height;
    }
    y = pass_marks(marks, buying.steps.len(), y, width, &mut days);
    let place = |is: &dyn Fn(&Step<'_>) -> bool| buying.steps.iter().position(is).and_then(|at| tops.get(at)).copied();
    let we = place(&|step| is_ours(buying, step));
    let they = place(&|step| is_theirs(buying, step));
    let (top, end) = (tops.first().copied().unwrap_or(HEAD), tops.last().copied().unwrap_or(HEAD));
    let mut shapes = vec![
        Shape::text([OURS - 10.0, 16.0], msg!("buying-we"), "buying-track start"),
        Shape::text([THEIRS, 16.0], msg!("buying-they"), "buying-track middle"),
        Shape::Line { at: [OURS, top, OURS, end], class: "buying-base" },
        Shape::Line { at: [THEIRS, top, THEIRS, end], class: "buying-base" },
    ];
    if let Some(we) = we {
        shapes.push(Shape::Line { at: [OURS, top, OURS, we], class: "buying-ours" });
    }
    if let Some(they) = they {
        shapes.push(Shape::Line { at: [THEIRS, top, THEIRS, they], class: "buying-theirs" });
    }
    if let (Some(we), Some(they)) = (we, they)
        && we > they
    {
        let stretch = [OURS + 10.0, they, THEIRS - OURS - 20.0, we - they];
        shapes.push(Shape::rect(stretch, "buying-gap"));
        shapes.push(hatch(stretch));
    }
    shapes.extend(days);
    shapes.extend(steps);
    (shapes, y + 6.0)
}

/// Draws the days that stand before a step; gives the top of what follows.
fn pass_marks(marks: &[Mark], at: usize, mut y: f64, width: f64, into: &mut Vec<Shape>) -> f64 {
    for mark in marks.iter().filter(|mark| mark.at == at) {
        let class = if mark.class == "buying-today" { "buying-today-words start" } else { "buying-meta start" };
        into.push(Shape::text([WORDS, y + 11.0], mark.label.clone(), class));
        into.push(Shape::Line { at: [2.0, y + 16.0, width - 2.0, y + 16.0], class: mark.class });
        y += 28.0;
    }
    y
}

/// One step with our stage that belongs to it; gives its height as well.
fn step(buying: &Buying<'_, '_>, row: &Step<'_>, top: f64, width: f64) -> (Vec<Shape>, f64) {
    let room = width - WORDS - 4.0;
    let dot = top + 10.0;
    let mut inner = knot(buying, row, [THEIRS, dot]);
    let class = if row.row.is_some() { "buying-name start" } else { "buying-name quiet start" };
    let mut y = top + 14.0;
    for line in wrap(row.name, room, 2) {
        inner.push(Shape::text([WORDS, y], line, class));
        y += LINE;
    }
    if row.row.is_some() || is_theirs(buying, row) {
        let words = match row.day(buying.today()) {
            Some(on) => msg!("buying-line-day", state = state(buying, row), date = on),
            None => state(buying, row),
        };
        inner.push(Shape::text([WORDS, y], words, "buying-state start"));
        y += LINE;
        let owner = name(buying.plan(), row.owner());
        if !owner.is_empty() {
            inner.push(Shape::text([WORDS, y], clip(owner, room), "buying-meta start"));
            y += LINE;
        }
    }
    let mut shapes = linked(buying, row, inner);
    let names = stages(buying, row);
    if is_ours(buying, row) {
        let stage = clip(buying.playbook().stage_name(&buying.row.stage), room - 90.0);
        let ahead = buying.ahead().filter(|steps| *steps > 0).map(|count| msg!("buying-gap", count = count));
        shapes.push(ours([OURS, dot]));
        for words in [Some(msg!("buying-we-here", stage = stage)), ahead].into_iter().flatten() {
            shapes.push(Shape::text([WORDS, y], words, "buying-stage-here start"));
            y += LINE;
        }
    } else if !names.is_empty() {
        shapes.push(Shape::Circle { at: [OURS, dot, 3.5], class: "buying-stop" });
    }
    (shapes, y - top + count(1) * 8.0)
}
