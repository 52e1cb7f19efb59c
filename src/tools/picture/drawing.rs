//! The picture: a row for each topic, a square for each fact, and an empty place for each one still wanted, so that the
//! hole is seen before anything is read.

use super::reading::{Coverage, Covered, Known, quote, told_by, when};
use crate::picture::{LARGER, Picture, Shape, Twin, Words, clip, wrap};
use crate::plan::Id;
use crate::text::Msg;

/// Below this width the name stands above its squares, in pixels.
const NARROW: f64 = 520.0;
/// From square to square, in pixels: enough for a finger.
const PITCH: f64 = 27.0;
/// A square's side, in pixels.
const SIDE: f64 = 18.0;
/// Space around everything, in pixels.
const EDGE: f64 = 14.0;
/// A name's column, in pixels.
const NAMES: f64 = 212.0;

/// Where things stand at a width.
struct Plot {
    width: f64,
    narrow: bool,
    /// Left end of the squares.
    left: f64,
    /// Height of a row.
    row: f64,
    /// Squares that fit beside each other.
    fit: usize,
}

impl Plot {
    fn new(width: f64) -> Self {
        let width = width.max(240.0);
        let narrow = width < NARROW;
        let left = if narrow { EDGE } else { EDGE + NAMES };
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // some dozens, never negative
        let fit = ((width - left - EDGE) / PITCH).max(4.0) as usize;
        Self { width, narrow, left, row: if narrow { 62.0 } else { 46.0 }, fit }
    }

    /// Left end of a square.
    #[allow(clippy::cast_precision_loss)] // some dozens
    fn x(&self, place: usize) -> f64 {
        self.left + PITCH * place as f64
    }

    /// Top of a row's squares.
    fn top(&self, y: f64) -> f64 {
        if self.narrow { y + 32.0 } else { y + (self.row - SIDE) / 2.0 }
    }
}

/// What we know at a width in pixels; nothing is drawn while nothing is known.
#[must_use]
pub fn picture(coverage: &Coverage<'_>, width: f64) -> Picture {
    let plot = Plot::new(width);
    let (mut shapes, mut cells, mut y) = (Vec::new(), Vec::new(), EDGE / 2.0);
    let mut drawn = Vec::new();
    for topic in &coverage.topics {
        drawn.extend(topic_row(coverage, topic, &plot, y, &mut cells));
        y += plot.row;
    }
    if !coverage.unsorted.is_empty() {
        drawn.extend(unsorted_row(coverage, &plot, y, &mut cells));
        y += plot.row;
    }
    shapes.extend(links(coverage, &cells));
    shapes.extend(drawn);
    Picture { title: msg!("picture-title"), width: plot.width, height: y + EDGE / 2.0, shapes, twin: twin(coverage) }
}

type Cells = Vec<(Id, [f64; 2])>;

fn topic_row(coverage: &Coverage<'_>, topic: &Covered<'_>, plot: &Plot, y: f64, cells: &mut Cells) -> Vec<Shape> {
    let count = topic.facts.len();
    let mut shapes = vec![Shape::line([EDGE, y + plot.row, plot.width - EDGE, y + plot.row], "row-line")];
    let hole = count == 0 && topic.matters();
    if hole {
        let at = if plot.narrow {
            [EDGE, y + 27.0, plot.width - EDGE * 2.0, 28.0]
        } else {
            [plot.left - 6.0, y + 7.0, plot.width - plot.left - EDGE + 6.0, plot.row - 14.0]
        };
        shapes.push(Shape::rect(at, "hole"));
    }
    let name = name(topic, plot, y);
    let label = msg!(
        "picture-topic-label",
        topic = &topic.topic.name,
        importance = importance(topic.importance),
        count = count,
        missing = topic.missing(),
    );
    shapes.push(Shape::Link { about: topic.about(), label, shapes: name });
    // The empty places are the point: facts make room for them.
    let wanted = topic.missing();
    let end = facts(coverage, &topic.facts, (plot, y), plot.fit.saturating_sub(wanted).max(1), cells, &mut shapes);
    for place in end..end + wanted {
        shapes.push(Shape::rect([plot.x(place), plot.top(y), SIDE, SIDE], "wanted"));
    }
    if hole {
        let x = plot.x(end + wanted) + 4.0;
        shapes.push(Shape::text([x, plot.top(y) + 13.5], msg!("picture-nothing"), "start hole-words"));
    }
    shapes
}

fn name(topic: &Covered<'_>, plot: &Plot, y: f64) -> Vec<Shape> {
    let dots: String = (1..=3).map(|n| if n <= topic.importance { '●' } else { '○' }).collect();
    let (room, lines) = if plot.narrow { (plot.width - EDGE * 2.0 - 44.0, 1) } else { (NAMES - 54.0, 2) };
    let lines = wrap(&topic.topic.name, room / LARGER, lines);
    let height = if plot.narrow { 26.0 } else { plot.row };
    let mut shapes = vec![Shape::rect([EDGE, y + 1.0, room + 40.0, height - 2.0], "hit")];
    let middle = if plot.narrow { y + 19.0 } else { y + plot.row / 2.0 + 4.5 };
    let first = if lines.len() > 1 { middle - 8.0 } else { middle };
    shapes.push(Shape::text([EDGE, first], dots, "start importance"));
    for (line, at) in lines.into_iter().zip([first, first + 16.0]) {
        shapes.push(Shape::text([EDGE + 42.0, at], line, "start topic"));
    }
    shapes
}

fn unsorted_row(coverage: &Coverage<'_>, plot: &Plot, y: f64, cells: &mut Cells) -> Vec<Shape> {
    let at = if plot.narrow { y + 19.0 } else { y + plot.row / 2.0 + 4.5 };
    let mut shapes = vec![Shape::text([EDGE, at], msg!("picture-unsorted"), "start topic")];
    facts(coverage, &coverage.unsorted, (plot, y), plot.fit, cells, &mut shapes);
    shapes
}

/// Draws the facts of a row, at most so many places wide; hands back the first place that is free.
fn facts(
    coverage: &Coverage<'_>,
    facts: &[Known<'_>],
    (plot, y): (&Plot, f64),
    most: usize,
    cells: &mut Cells,
    shapes: &mut Vec<Shape>,
) -> usize {
    let shown = if facts.len() > most { most.saturating_sub(1) } else { facts.len() };
    for (place, known) in facts.iter().take(shown).enumerate() {
        let (x, top) = (plot.x(place), plot.top(y));
        cells.push((known.id, [x + SIDE / 2.0, top + SIDE / 2.0]));
        shapes.push(cell(coverage, known, x, top));
    }
    let hidden = facts.len() - shown;
    if hidden > 0 {
        let at = [plot.x(shown), plot.top(y) + 13.5];
        shapes.push(Shape::text(at, msg!("picture-more", count = hidden), "start more"));
    }
    shown + usize::from(hidden > 0)
}

fn cell(coverage: &Coverage<'_>, known: &Known<'_>, x: f64, y: f64) -> Shape {
    let disputed = coverage.disputed(known.id);
    let class = match (disputed, known.fresh) {
        (true, _) => "fact disputed",
        (false, true) => "fact fresh",
        (false, false) => "fact aged",
    };
    let gap = (PITCH - SIDE) / 2.0;
    let mut shapes = vec![Shape::rect([x - gap, y - gap, PITCH, PITCH], "hit"), Shape::rect([x, y, SIDE, SIDE], class)];
    let sign = if disputed {
        Some("≠")
    } else if known.theirs() {
        None
    } else {
        Some("?")
    };
    let style = if known.fresh && !disputed { "middle sign on-fill" } else { "middle sign" };
    shapes.extend(sign.map(|sign| Shape::text([x + SIDE / 2.0, y + 13.5], sign, style)));
    Shape::Link { about: known.about(), label: cell_label(coverage, known), shapes }
}

fn state(coverage: &Coverage<'_>, known: &Known<'_>) -> Msg {
    if coverage.disputed(known.id) {
        msg!("picture-state-disputed")
    } else if known.fresh {
        msg!("picture-state-fresh")
    } else {
        msg!("picture-state-aged")
    }
}

fn cell_label(coverage: &Coverage<'_>, known: &Known<'_>) -> Msg {
    let (text, state) = (quote(&known.fact.text), state(coverage, known));
    let when = when(known.fact.on, coverage.today);
    match told_by(coverage.plan, known.fact) {
        Some((_, person)) => {
            msg!("picture-cell-from", text = text, name = &person.name, state = state, when = when)
        }
        None => msg!("picture-cell", text = text, state = state, when = when),
    }
}

/// A line between any two facts that contradict each other and are both drawn; an arc where they share a row.
fn links(coverage: &Coverage<'_>, cells: &Cells) -> Vec<Shape> {
    let at = |id: Id| cells.iter().find(|(cell, _)| *cell == id).map(|(_, at)| *at);
    let drawn = coverage.conflicts.iter().filter_map(|(a, b)| Some((at(a.id)?, at(b.id)?)));
    drawn
        .map(|([x1, y1], [x2, y2])| {
            let bend = if (y1 - y2).abs() < 1.0 { y1 - PITCH } else { f64::midpoint(y1, y2) };
            let d = format!("M{x1:.1} {y1:.1}Q{:.1} {bend:.1} {x2:.1} {y2:.1}", f64::midpoint(x1, x2));
            Shape::Path { d, class: "conflict" }
        })
        .collect()
}

fn importance(importance: u8) -> Msg {
    Msg::dynamic(format!("importance-{importance}"))
}

fn twin(coverage: &Coverage<'_>) -> Twin {
    let head = [
        msg!("picture-head-topic"),
        msg!("picture-head-importance"),
        msg!("picture-head-facts"),
        msg!("picture-head-fresh"),
        msg!("picture-head-wanted"),
        msg!("picture-head-knows"),
    ];
    let number = |count: usize| Words::Plain(count.to_string());
    let rows = coverage.topics.iter().map(|topic| {
        let knows: Vec<&str> = topic.knowers().iter().take(2).map(|(_, person)| person.name.as_str()).collect();
        let cells = vec![
            Words::from(topic.topic.name.as_str()),
            Words::from(importance(topic.importance)),
            number(topic.facts.len()),
            number(topic.solid),
            number(topic.missing()),
            Words::Plain(clip(&knows.join(", "), 400.0)),
        ];
        (Some(topic.about()), cells)
    });
    let unsorted = (!coverage.unsorted.is_empty()).then(|| {
        let count = coverage.unsorted.len();
        (None, vec![Words::from(msg!("picture-unsorted")), Words::from(""), number(count)])
    });
    Twin { head: head.into_iter().map(Words::from).collect(), rows: rows.chain(unsorted).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::width_of;
    use crate::tools::picture::RULES;
    use crate::tools::picture::fixture::{TODAY, World, id, say};

    fn drawn(world: &World, width: f64) -> Picture {
        picture(&Coverage::new(&world.plan, &world.playbook, TODAY), width)
    }

    fn flat(shapes: &[Shape]) -> Vec<&Shape> {
        fn inner(shape: &Shape) -> Vec<&Shape> {
            match shape {
                Shape::Link { shapes, .. } => flat(shapes),
                plain => vec![plain],
            }
        }
        shapes.iter().flat_map(inner).collect()
    }

    fn rects<'a>(picture: &'a Picture, class: &str) -> Vec<&'a [f64; 4]> {
        let of = |shape: &'a Shape| match shape {
            Shape::Rect { at, class: own } if own == &class => Some(at),
            _ => None,
        };
        flat(&picture.shapes).into_iter().filter_map(of).collect()
    }

    fn full() -> World {
        let mut world = World::new(RULES);
        world.person(2, "Luc Armand", "CFO", Some(4));
        world.facts("operations", 40, 2);
        world.fact("value", "Old", 2, 200);
        world.facts("", 3, 0);
        let a = world.fact("buying", "Capex is decided in May", 2, 3);
        let b = world.fact("pressures", "Capex is frozen", 2, 3);
        world.edit_fact(a, |fact| fact.conflicts_with = Some(id(b)));
        world
    }

    #[test]
    fn what_is_missing_is_drawn_as_a_hole() {
        let mut world = World::new(RULES);
        let empty = drawn(&world, 700.0);
        assert_eq!((rects(&empty, "hole").len(), rects(&empty, "wanted").len()), (7, 17));
        world.fact("value", "Payback decides", 0, 3);
        world.plan.account_mut().topics.insert("business".into(), 1);
        let some = drawn(&world, 700.0);
        assert_eq!((rects(&some, "hole").len(), rects(&some, "wanted").len()), (5, 15));
        assert_eq!(rects(&some, "fact fresh").len(), 1);
    }

    #[test]
    fn everything_stays_inside_at_every_width() {
        for width in [280.0, 356.0, 390.0, 519.0, 520.0, 720.0, 1100.0] {
            let picture = drawn(&full(), width);
            for shape in flat(&picture.shapes) {
                let (left, right) = match shape {
                    Shape::Rect { at, .. } => (at[0], at[0] + at[2]),
                    Shape::Text { at, words: Words::Plain(text), class } if class.contains("start") => {
                        (at[0], at[0] + width_of(text))
                    }
                    Shape::Text { at, words: Words::Msg(msg), class } if class.contains("start") => {
                        (at[0], at[0] + width_of(&say(msg)))
                    }
                    _ => continue,
                };
                assert!(left >= 0.0 && right <= width, "{width}: {shape:?}");
            }
        }
    }

    #[test]
    fn facts_that_do_not_fit_are_counted_and_squares_never_overlap() {
        for width in [320.0, 720.0] {
            let picture = drawn(&full(), width);
            let mut hits = rects(&picture, "hit");
            hits.retain(|at| (at[2] - PITCH).abs() < 0.1);
            for (n, a) in hits.iter().enumerate() {
                for b in &hits[n + 1..] {
                    let apart = (a[0] - b[0]).abs() >= PITCH - 0.01 || (a[1] - b[1]).abs() >= PITCH - 0.01;
                    assert!(apart, "{a:?} {b:?}");
                }
            }
            let more = flat(&picture.shapes)
                .into_iter()
                .filter(|shape| matches!(shape, Shape::Text { class: "start more", .. }))
                .count();
            assert_eq!(more, 1, "{width}");
        }
    }

    #[test]
    fn a_contradiction_is_a_line_between_two_signs() {
        let picture = drawn(&full(), 700.0);
        let lines = picture.shapes.iter().filter(|shape| matches!(shape, Shape::Path { class: "conflict", .. }));
        assert_eq!((lines.count(), rects(&picture, "fact disputed").len()), (1, 2));
        assert_eq!(rects(&picture, "fact aged").len(), 1);
    }

    #[test]
    fn the_table_says_the_same() {
        let picture = drawn(&full(), 700.0);
        assert_eq!(picture.twin.rows.len(), 8);
        let Words::Plain(facts) = &picture.twin.rows[2].1[2] else { panic!("a number") };
        assert_eq!(facts, "40");
    }
}
