//! The picture: for each value question a scale from 1 to 5 with our guess, their answer, and the gap between.

use super::reading::{Asked, asked};
use crate::picture::{LARGER, Picture, Shape, Twin, Words, clip, wrap};
use crate::plan::Plan;
use crate::playbook::Playbook;
use crate::text::Msg;

/// Below this width the question stands above its scale, in pixels.
const NARROW: f64 = 560.0;
/// Space around everything, in pixels.
const EDGE: f64 = 14.0;
/// A question's column, in pixels.
const QUESTIONS: f64 = 230.0;
/// Height of a scale with what stands above and below it, in pixels.
const SCALE: f64 = 76.0;
/// Height of a line of a question, in pixels.
const LINE: f64 = 17.0;

/// One scale: its ends and its height on the page.
struct Scale {
    left: f64,
    right: f64,
    y: f64,
}

impl Scale {
    fn x(&self, step: u8) -> f64 {
        self.left + (self.right - self.left) * f64::from(step.clamp(1, 5) - 1) / 4.0
    }
}

/// The scales of all value questions, at a width in pixels.
#[must_use]
pub fn picture(plan: &Plan, playbook: &Playbook, width: f64) -> Picture {
    let width = width.max(240.0);
    let narrow = width < NARROW;
    let questions = asked(plan, playbook);
    let (mut shapes, mut y) = (Vec::new(), 0.0);
    for (at, asked) in questions.iter().enumerate() {
        if at > 0 {
            shapes.push(Shape::line([EDGE, y, width - EDGE, y], "row-line"));
        }
        let (row, height) = scale_row(asked, width, narrow, y);
        shapes.push(Shape::Link { about: asked.about(), label: label(asked), shapes: row });
        y += height;
    }
    Picture { title: msg!("value-title"), width, height: y.max(1.0), shapes, twin: twin(plan, &questions) }
}

#[allow(clippy::cast_precision_loss)] // a line or two
fn scale_row(asked: &Asked<'_>, width: f64, narrow: bool, top: f64) -> (Vec<Shape>, f64) {
    let room = if narrow { width - EDGE * 2.0 } else { QUESTIONS - 24.0 };
    let lines = wrap(asked.question.text.trim(), room / LARGER, if narrow { 2 } else { 3 });
    let words = lines.len() as f64 * LINE;
    let height = if narrow { words + 12.0 + SCALE } else { SCALE + 14.0 };
    let mut y = if narrow { top + 20.0 } else { top + (height - words) / 2.0 + 12.0 };
    let mut shapes = vec![Shape::rect([EDGE / 2.0, top + 2.0, width - EDGE, height - 4.0], "hit")];
    for line in lines {
        shapes.push(Shape::text([EDGE, y], line, "start question"));
        y += LINE;
    }
    let left = if narrow { EDGE + 14.0 } else { EDGE + QUESTIONS };
    let foot = if narrow { top + height - SCALE / 2.0 } else { top + height / 2.0 + 2.0 };
    shapes.extend(scale(asked, &Scale { left, right: width - EDGE - 14.0, y: foot }));
    (shapes, height)
}

fn scale(asked: &Asked<'_>, scale: &Scale) -> Vec<Shape> {
    let Scale { left, right, y } = *scale;
    let mut shapes = vec![Shape::line([left, y, right, y], "axis")];
    for step in 1..=5 {
        let x = scale.x(step);
        shapes.push(Shape::line([x, y - 4.0, x, y + 4.0], "axis"));
    }
    let room = (right - left) / 2.0;
    let (low, high) = (clip(asked.question.low.trim(), room), clip(asked.question.high.trim(), room));
    shapes.push(Shape::text([left - 8.0, y + 24.0], low, "start meaning"));
    shapes.push(Shape::text([right + 8.0, y + 24.0], high, "end meaning"));
    shapes.extend(marks(asked, scale));
    shapes
}

/// Our guess is a ring, their answer a filled square; the gap is the bar between them.
fn marks(asked: &Asked<'_>, scale: &Scale) -> Vec<Shape> {
    let y = scale.y;
    let ring = |step: u8| Shape::Circle { at: [scale.x(step), y, 8.0], class: "guess" };
    let square = |step: u8| Shape::rect([scale.x(step) - 7.0, y - 7.0, 14.0, 14.0], "answer");
    let word = |step: u8, text: Msg| Shape::text([scale.x(step), y - 15.0], text, "middle mark");
    let middle =
        |text: Msg| Shape::text([f64::midpoint(scale.left, scale.right), y - 15.0], text, "middle quiet-words");
    match (asked.guess(), asked.answer()) {
        (None, None) => vec![middle(msg!("value-no-guess"))],
        (Some(guess), None) => vec![ring(guess), word(guess, msg!("value-mark-us", step = guess))],
        (None, Some(answer)) => vec![square(answer), word(answer, msg!("value-mark-they", step = answer))],
        (Some(guess), Some(answer)) if guess == answer => {
            vec![ring(guess), square(answer), word(guess, msg!("value-mark-both", step = guess))]
        }
        (Some(guess), Some(answer)) => {
            let class = if answer < guess { "gap below" } else { "gap above" };
            let (from, to) = (scale.x(guess.min(answer)), scale.x(guess.max(answer)));
            vec![
                Shape::rect([from, y - 3.0, to - from, 6.0], class),
                ring(guess),
                square(answer),
                word(guess, msg!("value-mark-us", step = guess)),
                word(answer, msg!("value-mark-they", step = answer)),
            ]
        }
    }
}

fn step(step: Option<u8>) -> Msg {
    match step {
        Some(step) => msg!("value-name", name = step.to_string()),
        None => msg!("value-none"),
    }
}

fn label(asked: &Asked<'_>) -> Msg {
    msg!(
        "value-row-label",
        question = asked.question.text.trim(),
        guess = step(asked.guess()),
        answer = step(asked.answer()),
    )
}

fn twin(plan: &Plan, questions: &[Asked<'_>]) -> Twin {
    let head = [
        msg!("value-head-question"),
        msg!("value-head-guess"),
        msg!("value-head-answer"),
        msg!("value-head-gap"),
        msg!("value-head-who"),
    ];
    let rows = questions.iter().map(|asked| {
        let answer = if asked.answer().is_none() && asked.guess().is_some() {
            msg!("value-no-answer")
        } else {
            step(asked.answer())
        };
        let gap = asked.gap().map_or_else(String::new, |gap| format!("{gap:+}"));
        let who = asked.row.and_then(|row| row.answered_by).and_then(|id| plan.stakeholders.get(&id));
        let cells = vec![
            Words::from(asked.question.text.as_str()),
            Words::from(step(asked.guess())),
            Words::from(answer),
            Words::from(gap),
            Words::from(who.map(|person| person.name.clone()).unwrap_or_default()),
        ];
        (Some(asked.about()), cells)
    });
    Twin { head: head.into_iter().map(Words::from).collect(), rows: rows.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::width_of;
    use crate::tools::picture::fixture::{TODAY, World};
    use crate::tools::value::{RULES, edits};

    fn world(steps: &[(&str, u8, u8)]) -> World {
        let mut world = World::new(RULES);
        for (key, guess, answer) in steps {
            assert!(edits::guess(&mut world.plan, key, *guess, TODAY));
            assert_eq!(edits::answer(&mut world.plan, key, *answer, TODAY), (1..=5).contains(answer));
        }
        world
    }

    fn inner(picture: &Picture) -> Vec<&Shape> {
        fn parts(shape: &Shape) -> Vec<&Shape> {
            match shape {
                Shape::Link { shapes, .. } => shapes.iter().collect(),
                plain => vec![plain],
            }
        }
        picture.shapes.iter().flat_map(parts).collect()
    }

    fn classes(picture: &Picture, wanted: &str) -> usize {
        let is = |shape: &&&Shape| match shape {
            Shape::Rect { class, .. } | Shape::Circle { class, .. } => *class == wanted,
            _ => false,
        };
        inner(picture).iter().filter(is).count()
    }

    #[test]
    fn guess_answer_and_gap_are_drawn_as_far_as_they_are_known() {
        let world = world(&[("operations", 4, 2), ("replace", 2, 5), ("people", 3, 3), ("growth", 1, 0)]);
        let picture = picture(&world.plan, &world.playbook, 700.0);
        let seen = ["guess", "answer", "gap below", "gap above"].map(|class| classes(&picture, class));
        assert_eq!(seen, [4, 3, 1, 1]);
        let gaps: Vec<_> = picture.twin.rows.iter().map(|(_, cells)| cells[3].clone()).collect();
        assert_eq!(gaps, ["-2", "+3", "+0", ""].map(Words::from));
    }

    #[test]
    fn everything_stays_inside_and_rows_do_not_overlap() {
        let world = world(&[("operations", 5, 1), ("replace", 4, 5)]);
        for width in [280.0, 356.0, 559.0, 560.0, 720.0, 1100.0] {
            let picture = picture(&world.plan, &world.playbook, width);
            for shape in inner(&picture) {
                let (left, right) = match shape {
                    Shape::Rect { at, .. } => (at[0], at[0] + at[2]),
                    Shape::Circle { at, .. } => (at[0] - at[2], at[0] + at[2]),
                    Shape::Text { at, words: Words::Plain(text), class } if class.contains("start") => {
                        (at[0], at[0] + width_of(text))
                    }
                    Shape::Text { at, words: Words::Plain(text), class } if class.contains("end") => {
                        (at[0] - width_of(text), at[0])
                    }
                    _ => continue,
                };
                assert!(left >= 0.0 && right <= width, "{width}: {shape:?}");
            }
            let hits: Vec<_> = inner(&picture)
                .into_iter()
                .filter_map(|shape| match shape {
                    Shape::Rect { at, class: "hit" } => Some((at[1], at[1] + at[3])),
                    _ => None,
                })
                .collect();
            assert_eq!(hits.len(), 4);
            assert!(hits.windows(2).all(|pair| pair[0].1 <= pair[1].0), "{hits:?}");
            assert!(hits[3].1 <= picture.height);
        }
    }

    #[test]
    fn a_playbook_without_questions_draws_nothing() {
        let picture = picture(&Plan::default(), &Playbook::default(), 400.0);
        assert!(picture.shapes.is_empty() && picture.height > 0.0);
    }
}
