//! Two tracks: our stage above, the customer's steps below, and the stretch we run ahead between them.

mod tall;
mod wide;

use super::reading::{Buying, State, Step, name};
use crate::picture::{Picture, Shape, Twin, Words};
use crate::plan::{About, EntityKind};
use crate::text::Msg;
use time::Date;

/// Below this width the tracks run down the page.
const NARROW: f64 = 520.0;
/// The narrowest a step may be when the tracks run across.
const LEAST_STEP: f64 = 96.0;
/// What the names of the tracks take on the left when they run across.
const GUTTER: f64 = 58.0;

/// The picture for a width in CSS pixels.
#[must_use]
pub fn picture(buying: &Buying<'_, '_>, width: f64) -> Picture {
    let marks = marks(buying, width);
    let step = (width - GUTTER) / count(buying.steps.len());
    let (shapes, height) = if width < NARROW || step < LEAST_STEP {
        tall::draw(buying, &marks, width)
    } else {
        wide::draw(buying, &marks, width)
    };
    Picture { title: title(buying), width, height, shapes, twin: twin(buying, &marks) }
}

/// A small count as a figure to draw with.
#[allow(clippy::cast_precision_loss)] // steps: far below 2^52
fn count(n: usize) -> f64 {
    n.max(1) as f64
}

fn title(buying: &Buying<'_, '_>) -> Msg {
    match buying.ahead() {
        Some(steps) if steps > 0 => msg!("buying-picture-ahead", count = steps),
        Some(_) => msg!("buying-picture-level"),
        None => msg!("buying-picture"),
    }
}

/// A day drawn between the steps.
#[derive(Debug, Clone, PartialEq)]
struct Mark {
    /// How many steps stand before it.
    at: usize,
    /// Its day.
    on: Date,
    /// What it is called; the day comes with it.
    label: Msg,
    /// Its row.
    about: Option<About>,
    class: &'static str,
}

/// Today, their event and the day we expect the decision, each behind the last step whose day has come by then. Nothing
/// while no step has a day.
fn marks(buying: &Buying<'_, '_>, width: f64) -> Vec<Mark> {
    use crate::plan::{Arrange, Aspect};
    let days: Vec<Option<Date>> = buying.steps.iter().map(|step| step.day(buying.today())).collect();
    if days.iter().all(Option::is_none) {
        return Vec::new();
    }
    let at = |on: Date| days.iter().rposition(|day| day.is_some_and(|day| day <= on)).map_or(0, |last| last + 1);
    let today = buying.today();
    let mut marks =
        vec![Mark { at: at(today), on: today, label: msg!("buying-mark-today"), about: None, class: "buying-today" }];
    if let Some(on) = buying.row.event_on {
        let label = match buying.row.compelling_event.trim() {
            "" => msg!("buying-mark-event", date = on),
            event => msg!(
                "buying-mark-event-named",
                date = on,
                event = crate::picture::clip(event, (width * 0.4).max(150.0))
            ),
        };
        let about = Some(buying.about(Aspect::CloseDate));
        marks.push(Mark { at: at(on), on, label, about, class: "buying-event" });
    }
    if let Some(on) = buying.row.close_on {
        let label = msg!("buying-mark-close", date = on);
        let about = Some(buying.about(Aspect::CloseDate));
        marks.push(Mark { at: at(on), on, label, about, class: "buying-close" });
    }
    marks.arrange_by_key(|mark| mark.on);
    marks
}

/// The open stages of ours that belong to a step, by name.
fn stages(buying: &Buying<'_, '_>, step: &Step<'_>) -> Vec<String> {
    let Some(key) = step.place.and_then(|place| buying.playbook().customer_steps.get(place)) else { return Vec::new() };
    let here = buying.playbook().stages.iter().filter(|stage| !stage.closed && stage.customer_step == key.key);
    here.map(|stage| stage.name.clone()).collect()
}

/// Whether our stage belongs to this step.
fn is_ours(buying: &Buying<'_, '_>, step: &Step<'_>) -> bool {
    step.place.is_some() && step.place == buying.expected
}

/// Whether they are at this step.
fn is_theirs(buying: &Buying<'_, '_>, step: &Step<'_>) -> bool {
    step.place.is_some() && step.place == buying.theirs.map(|at| at.place)
}

/// How far a step is, in words.
fn state(buying: &Buying<'_, '_>, step: &Step<'_>) -> Msg {
    match step.state(buying.today()) {
        State::Done(_) => msg!("buying-state-done"),
        State::Overdue(days) => msg!("buying-state-late", days = days),
        State::Due(_) => msg!("buying-state-due"),
        State::Open if is_theirs(buying, step) => msg!("buying-state-here"),
        State::Open if step.row.is_some() => msg!("buying-state-open"),
        State::Open => msg!("buying-state-not-written"),
    }
}

/// The mark of a step on the customer's track: a tick when done, a triangle when late, a ring where they are.
fn knot(buying: &Buying<'_, '_>, step: &Step<'_>, [x, y]: [f64; 2]) -> Vec<Shape> {
    match step.state(buying.today()) {
        State::Done(_) => vec![
            Shape::Circle { at: [x, y, 8.0], class: "buying-done" },
            Shape::Path { d: format!("M{:.1} {y:.1} l2.6 2.8 l5 -5.6", x - 3.8), class: "buying-tick" },
        ],
        State::Overdue(_) => {
            vec![Shape::Path { d: format!("M{x:.1} {:.1} l9.5 16.5 h-19 Z", y - 10.0), class: "buying-late" }]
        }
        _ if is_theirs(buying, step) => vec![Shape::Circle { at: [x, y, 8.0], class: "buying-here" }],
        _ if step.row.is_some() => vec![Shape::Circle { at: [x, y, 6.0], class: "buying-open" }],
        _ => vec![Shape::Circle { at: [x, y, 5.0], class: "buying-ghost" }],
    }
}

/// Our mark: a square, so that it is told from theirs without its colour.
fn ours([x, y]: [f64; 2]) -> Shape {
    Shape::rect([x - 7.0, y - 7.0, 14.0, 14.0], "buying-we")
}

/// What a step says to somebody who does not see it.
fn label(buying: &Buying<'_, '_>, step: &Step<'_>) -> Msg {
    match name(buying.plan(), step.owner()) {
        "" => msg!("buying-step-label", step = step.name, state = state(buying, step)),
        owner => msg!("buying-step-label-owner", step = step.name, state = state(buying, step), owner = owner),
    }
}

/// Shapes as a link to the step's row, where it has one.
fn linked(buying: &Buying<'_, '_>, step: &Step<'_>, shapes: Vec<Shape>) -> Vec<Shape> {
    match step.id {
        Some(id) => {
            let about = buying.about_row(EntityKind::Step, id);
            vec![Shape::Link { about, label: label(buying, step), shapes }]
        }
        None => shapes,
    }
}

/// Slanting strokes over a stretch: how far we run ahead.
fn hatch([x, y, width, height]: [f64; 4]) -> Shape {
    let mut d = String::new();
    let mut along = 0.0;
    let long = width.max(height);
    while along < long {
        use std::fmt::Write;
        // Writing to a string cannot fail.
        let _ = if width >= height {
            let end = (along + 6.0).min(width);
            write!(d, "M{:.1} {:.1}L{:.1} {:.1}", x + along, y + height, x + end, y)
        } else {
            let end = (along + 6.0).min(height);
            write!(d, "M{:.1} {:.1}L{:.1} {:.1}", x, y + end, x + width, y + along)
        };
        along += 8.0;
    }
    Shape::Path { d, class: "buying-hatch" }
}

/// The same as a table: each step, how far it is, its day and owner, and our stage that belongs to it.
fn twin(buying: &Buying<'_, '_>, marks: &[Mark]) -> Twin {
    let head = vec![
        Words::Msg(msg!("buying-twin-step")),
        Words::Msg(msg!("buying-twin-state")),
        Words::Msg(msg!("buying-twin-day")),
        Words::Msg(msg!("row-steps-owner")),
        Words::Msg(msg!("buying-twin-stage")),
    ];
    let day =
        |step: &Step<'_>| step.day(buying.today()).map_or(Words::from(""), |on| msg!("buying-day", date = on).into());
    let stage = |step: &Step<'_>| -> Words {
        if is_ours(buying, step) {
            msg!("buying-we-here", stage = buying.playbook().stage_name(&buying.row.stage)).into()
        } else {
            stages(buying, step).join(", ").into()
        }
    };
    let mut rows: Vec<(Option<About>, Vec<Words>)> = buying
        .steps
        .iter()
        .map(|step| {
            let about = step.id.map(|id| buying.about_row(EntityKind::Step, id));
            let owner = name(buying.plan(), step.owner());
            (about, vec![step.name.into(), state(buying, step).into(), day(step), owner.into(), stage(step)])
        })
        .collect();
    for mark in marks.iter().rev() {
        let at = mark.at.min(rows.len());
        rows.insert(at, (mark.about.clone(), vec![mark.label.clone().into()]));
    }
    Twin { head, rows }
}

#[cfg(test)]
mod tests;
