//! The paths side by side, each with what it rests on and the cheapest test of it.

use super::reading::{Reply, Standing, Tested, paths};
use crate::picture::{Picture, Shape, Twin, Words, clip, wrap};
use crate::plan::{About, Aspect, EntityKind, Id, Plan};
use crate::playbook::Playbook;
use crate::text::{Arg, Msg};
use crate::tools::people::reading::Reading;
use time::Date;

/// The narrowest a column can be and still hold its words.
const NARROWEST: f64 = 230.0;
/// Space between columns, and inside a frame.
const GAP: f64 = 12.0;
/// Height of a line of text.
const LINE: f64 = 18.0;
/// Most people, and most assumptions, drawn of one path.
const MOST: usize = 5;

/// The paths of an opportunity: beside each other where the width allows it, else one below the other.
#[must_use]
pub fn side_by_side(plan: &Plan, playbook: &Playbook, opportunity: Id, today: Date, width: f64) -> Picture {
    let reading = Reading::new(plan, playbook, today);
    let all = paths(&reading, opportunity);
    #[allow(clippy::cast_precision_loss)] // a handful of paths
    let count = all.len().max(1) as f64;
    let beside = (width - GAP * (count - 1.0)) / count;
    let each = if beside >= NARROWEST { beside } else { width };
    let mut shapes = Vec::new();
    let (mut x, mut y, mut height) = (0.0, 0.0, 0.0_f64);
    for path in &all {
        let mut column = Column { shapes: Vec::new(), x: x + GAP, y: y + GAP, width: each - 2.0 * GAP };
        column.fill(path, opportunity);
        let bottom = column.y + GAP;
        let class = if path.row.chosen { "st-frame chosen" } else { "st-frame" };
        shapes.push(Shape::rect([x + 1.0, y + 1.0, each - 2.0, bottom - y - 2.0], class));
        shapes.append(&mut column.shapes);
        height = height.max(bottom);
        if each < width { x += each + GAP } else { y = bottom + GAP }
    }
    Picture {
        title: msg!("strategy-paths-drawn"),
        width,
        height: height.max(LINE),
        shapes,
        twin: twin(&all, opportunity),
    }
}

struct Column {
    shapes: Vec<Shape>,
    x: f64,
    y: f64,
    width: f64,
}

impl Column {
    fn line(&mut self, words: impl Into<Words>, class: &'static str) {
        self.y += LINE;
        self.shapes.push(Shape::text([self.x, self.y - 5.0], words, class));
    }

    fn head(&mut self, msg: Msg) {
        self.y += 6.0;
        self.line(msg, "start quiet");
    }

    fn wrapped(&mut self, text: &str, lines: usize) {
        for line in wrap(text, self.width, lines) {
            self.line(line, "start");
        }
    }

    fn fill(&mut self, path: &Tested<'_>, sale: Id) {
        let title = match path.name() {
            Arg::Text(name) => wrap(&name, self.width * 0.9, 2).into_iter().map(Words::from).collect(),
            _ => vec![Words::from(msg!("strategy-some-path"))],
        };
        let mut shapes = Vec::new();
        for words in title {
            self.y += LINE;
            shapes.push(Shape::text([self.x, self.y - 5.0], words, "start strong"));
        }
        let about = About { opportunity: Some(sale), ..About::whole(EntityKind::Path, path.id) };
        self.shapes.push(Shape::Link { about, label: label(path), shapes });
        self.line(summary(path), "start");
        if !path.needs.is_empty() {
            self.head(msg!("strategy-needs"));
        }
        for need in path.needs.iter().take(MOST) {
            let about = About::person(need.id, sale, Aspect::Stance);
            let label = msg!("strategy-need-of", name = need.name, standing = standing_word(need.standing));
            self.y += LINE;
            let base = self.y - 5.0;
            let mut shapes = glyph(need.standing, self.x + 6.0, base - 4.0);
            shapes.push(Shape::text([self.x + 18.0, base], clip(need.name, self.width - 120.0), "start"));
            shapes.push(Shape::text([self.x + self.width, base], standing_word(need.standing), "end quiet"));
            self.shapes.push(Shape::Link { about, label, shapes });
        }
        self.more(path.needs.len());
        if !path.assumptions.is_empty() {
            self.head(msg!("strategy-assumes"));
        }
        for (_, row, shown) in path.assumptions.iter().take(MOST) {
            let standing = if *shown { Standing::Proven } else { Standing::Unknown };
            let top = self.y + LINE - 9.0;
            self.shapes.extend(glyph(standing, self.x + 6.0, top));
            for line in wrap(row.text.trim(), self.width - 18.0, 2) {
                self.y += LINE;
                self.shapes.push(Shape::text([self.x + 18.0, self.y - 5.0], line, "start"));
            }
            self.y += LINE;
            self.shapes.push(Shape::text([self.x + 18.0, self.y - 5.0], shown_word(*shown), "start quiet"));
        }
        self.more(path.assumptions.len());
        self.head(msg!("strategy-their-answer"));
        self.line(reply_word(path.reply), "start");
        self.head(path.test_head());
        match (path.row.test.trim(), path.cheapest()) {
            ("", Some(test)) => self.line(test, "start"),
            ("", None) => self.line(msg!("strategy-test-none"), "start"),
            (typed, _) => self.wrapped(typed, 3),
        }
    }

    fn more(&mut self, count: usize) {
        if count > MOST {
            self.line(msg!("strategy-and-more", count = count - MOST), "start quiet");
        }
    }
}

/// A shape for a standing: full for proven, half for our word only, a square for indifferent, a diamond for against, dashes
/// for unknown: the shapes of the players map.
fn glyph(standing: Standing, x: f64, y: f64) -> Vec<Shape> {
    let circle = |class| Shape::Circle { at: [x, y, 5.0], class };
    match standing {
        Standing::Proven => vec![circle("st-dot proven")],
        Standing::Unproven => {
            let half = format!("M{x:.1} {:.1}A5 5 0 0 0 {x:.1} {:.1}Z", y - 5.0, y + 5.0);
            vec![circle("st-dot"), Shape::Path { d: half, class: "st-dot half" }]
        }
        Standing::Indifferent => vec![Shape::rect([x - 4.5, y - 4.5, 9.0, 9.0], "st-dot indifferent")],
        Standing::Opposed => {
            let d = format!("M{x:.1} {:.1}l5.5 5.5l-5.5 5.5l-5.5 -5.5Z", y - 5.5);
            vec![Shape::Path { d, class: "st-dot opposed" }]
        }
        Standing::Unknown => vec![circle("st-dot unknown")],
    }
}

/// "proven", "our word only".
#[must_use]
pub fn standing_word(standing: Standing) -> Msg {
    Msg::dynamic(format!("strategy-standing-{}", standing.word()))
}

fn shown_word(shown: bool) -> Msg {
    if shown { msg!("strategy-shown") } else { msg!("strategy-not-shown") }
}

fn reply_word(reply: Reply) -> Msg {
    match reply {
        Reply::NotThought => msg!("strategy-reply-not-thought"),
        Reply::Open => msg!("strategy-reply-open"),
        Reply::Answered(_) => msg!("strategy-reply-answered"),
    }
}

/// "chosen, 2 things not shown".
fn summary(path: &Tested<'_>) -> Msg {
    let open =
        if path.is_testable() { msg!("strategy-open", count = path.open()) } else { msg!("strategy-untestable") };
    if path.row.chosen { msg!("strategy-chosen-and", open = open) } else { open }
}

fn label(path: &Tested<'_>) -> Msg {
    msg!("strategy-path-label", path = path.name(), summary = summary(path))
}

fn twin(all: &[Tested<'_>], sale: Id) -> Twin {
    let row = |path: &Tested<'_>| {
        let about = About { opportunity: Some(sale), ..About::whole(EntityKind::Path, path.id) };
        let need = |need: &super::reading::Need<'_>| {
            msg!("strategy-need-of", name = need.name, standing = standing_word(need.standing))
        };
        let assumption = |row: &(Id, &crate::plan::Assumption, bool)| {
            msg!("strategy-need-of", name = row.1.text.trim(), standing = shown_word(row.2))
        };
        let list = |items: Vec<Msg>| Words::from(msg!("strategy-list", items = items));
        let test = match (path.row.test.trim(), path.cheapest()) {
            ("", Some(test)) => msg!("strategy-suggested", test = test).into(),
            ("", None) => msg!("strategy-test-none").into(),
            (typed, _) => Words::from(typed),
        };
        let cells = vec![
            label(path).into(),
            list(path.needs.iter().map(need).collect()),
            list(path.assumptions.iter().map(assumption).collect()),
            reply_word(path.reply).into(),
            test,
        ];
        (Some(about), cells)
    };
    let head = vec![
        msg!("strategy-path").into(),
        msg!("strategy-needs").into(),
        msg!("strategy-assumes").into(),
        msg!("strategy-their-answer").into(),
        msg!("strategy-cheapest-test").into(),
    ];
    Twin { head, rows: all.iter().map(row).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Authority, Stance, StrategyPath, Words as _};
    use crate::tools::strategy::edits::{assume, need};
    use crate::tools::whitespace::insights::fixture::{SALE, TODAY, World, id, say};
    use std::sync::Arc;

    fn world(paths: u128, rests: u128) -> World {
        let mut world = World::new();
        for n in 0..rests {
            world.person(50 + n, "Somebody with quite a long name indeed", "");
            world.stands(50 + n, Authority::Uses, Stance::ALL[usize::try_from(n).unwrap() % 5]);
        }
        for n in 1..=paths {
            let name = format!("Path {n} with a name that runs on and on beyond its column");
            let row = StrategyPath { opportunity: Some(id(SALE)), name, chosen: n == 1, ..StrategyPath::default() };
            world.plan.paths.insert(id(n), Arc::new(row));
            for other in 0..rests {
                need(&mut world.plan, id(n), id(50 + other), true);
                assume(&mut world.plan, id(n), id(200 + n * 50 + other), &"they see it as we do, ".repeat(6));
            }
        }
        world
    }

    fn extents(shapes: &[Shape], found: &mut Vec<(f64, f64)>) {
        for shape in shapes {
            match shape {
                Shape::Link { shapes, .. } => extents(shapes, found),
                Shape::Rect { at: [x, y, w, h], .. } => found.push((x + w, y + h)),
                Shape::Text { at: [x, y], .. } => found.push((*x, y + 3.0)),
                Shape::Circle { at: [x, y, r], .. } => found.push((x + r, y + r)),
                Shape::Line { .. } | Shape::Path { .. } => {}
            }
        }
    }

    #[test]
    fn nothing_leaves_the_frame() {
        for (paths, rests) in [(0, 0), (1, 0), (2, 5), (3, 8), (6, 2)] {
            let world = world(paths, rests);
            for width in [320.0, 390.0, 700.0, 1100.0] {
                let picture = side_by_side(&world.plan, &world.playbook, id(SALE), TODAY, width);
                let mut found = Vec::new();
                extents(&picture.shapes, &mut found);
                for (x, y) in found {
                    assert!(x <= width && y <= picture.height, "{paths} at {width}: {x} {y} of {}", picture.height);
                }
                assert_eq!(picture.twin.rows.len(), usize::try_from(paths).unwrap());
            }
        }
    }

    #[test]
    fn columns_stand_beside_each_other_where_there_is_room() {
        let world = world(2, 1);
        let tall = |width| side_by_side(&world.plan, &world.playbook, id(SALE), TODAY, width).height;
        assert!(tall(390.0) > 1.6 * tall(900.0));
    }

    #[test]
    fn the_table_says_whose_test_it_is() {
        let test = |world: &World| {
            let picture = side_by_side(&world.plan, &world.playbook, id(SALE), TODAY, 900.0);
            match &picture.twin.rows[0].1[4] {
                Words::Msg(msg) => say(msg),
                Words::Plain(text) => text.clone(),
            }
        };
        let mut world = world(1, 1);
        assert!(test(&world).ends_with(" (our suggestion)"), "{}", test(&world));
        Plan::change(&mut world.plan.paths, id(1), |row| row.test = "Ask for the June figures".into());
        assert_eq!(test(&world), "Ask for the June figures");
    }

    #[test]
    fn a_path_says_what_it_rests_on() {
        let world = world(1, 1);
        let reading = Reading::new(&world.plan, &world.playbook, TODAY);
        let found = paths(&reading, id(SALE));
        assert!(say(&label(&found[0])).ends_with(": chosen, 2 things not shown"), "{}", say(&label(&found[0])));
    }
}
