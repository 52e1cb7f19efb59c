//! Nothing overlaps, everything leads somewhere, and the table says the same.

use super::picture;
use crate::picture::{Picture, Shape, Words, width_of};
use crate::tools::buying::fixture::{INGRID, World, day, id, say};

fn busy() -> World {
    let mut world = World::new();
    world.ingrid();
    world.stage("proposal");
    world.step("notice", |row| row.done_on = Some(day(-40)));
    world.step("agree_problem", |row| {
        row.due = Some(day(-10));
        row.owner = Some(id(INGRID));
    });
    world.step("Site visit by the works council and the insurer", |_| {});
    world.step("compare", |row| row.due = Some(day(20)));
    world.sale(|row| {
        row.close_on = Some(day(30));
        row.event_on = Some(day(60));
        row.compelling_event = "The dairy contract ends and has to be renewed or tendered".into();
    });
    world
}

fn words(words: &Words) -> String {
    match words {
        Words::Plain(text) => text.clone(),
        Words::Msg(msg) => say(msg),
    }
}

/// Every text with its box: left, right, baseline.
fn texts(shapes: &[Shape], into: &mut Vec<(f64, f64, f64, String)>) {
    for shape in shapes {
        match shape {
            Shape::Link { shapes, .. } => texts(shapes, into),
            Shape::Text { at: [x, y], words: said, class } => {
                let text = words(said);
                let width = width_of(&text);
                let left = match class.rsplit(' ').next() {
                    Some("end") => x - width,
                    Some("middle") => x - width / 2.0,
                    _ => *x,
                };
                into.push((left, left + width, *y, text));
            }
            _ => {}
        }
    }
}

fn check(picture: &Picture) {
    let mut found = Vec::new();
    texts(&picture.shapes, &mut found);
    for (at, (left, right, y, text)) in found.iter().enumerate() {
        assert!(*left >= -1.0 && *right <= picture.width + 1.0, "“{text}” leaves the picture at {}", picture.width);
        assert!(*y <= picture.height, "“{text}” lies below the picture");
        for (l, r, other_y, other) in found.iter().skip(at + 1) {
            let apart = r <= left || right <= l || (y - other_y).abs() >= 12.0;
            assert!(apart, "“{text}” and “{other}” overlap at {}", picture.width);
        }
    }
}

#[test]
fn words_stay_apart_and_inside_at_every_width() {
    for world in [World::new(), busy()] {
        for width in [320.0, 390.0, 519.0, 520.0, 640.0, 720.0, 760.0, 960.0, 1280.0] {
            check(&world.read(|buying| picture(buying, width)));
        }
    }
}

#[test]
fn the_stretch_we_run_ahead_is_drawn_and_told() {
    let world = busy();
    for width in [390.0, 960.0] {
        let drawn = world.read(|buying| picture(buying, width));
        let has =
            |class: &str| drawn.shapes.iter().any(|shape| matches!(shape, Shape::Path { class: c, .. } if *c == class));
        assert!(has("buying-hatch"), "{width}");
        assert_eq!(say(&drawn.title), "We run 2 steps ahead of them");
    }
    let mut level = busy();
    level.stage("discover");
    let drawn = level.read(|buying| picture(buying, 960.0));
    assert!(!drawn.shapes.iter().any(|shape| matches!(shape, Shape::Path { class: "buying-hatch", .. })));
}

#[test]
fn every_row_is_a_link_and_stands_in_the_table() {
    let world = busy();
    for width in [390.0, 960.0] {
        let drawn = world.read(|buying| picture(buying, width));
        let links = drawn.shapes.iter().filter(|shape| matches!(shape, Shape::Link { .. })).count();
        assert_eq!(links, 4);
        let told: Vec<Vec<String>> =
            drawn.twin.rows.iter().map(|(_, cells)| cells.iter().map(words).collect()).collect();
        assert_eq!(told.len(), 7 + 3, "steps and days");
        assert_eq!(told[1][..4], ["agree the problem", "10 days late", "2026-11-12", "Ingrid Voss"]);
        assert_eq!(told[2], ["Today"]);
        assert_eq!(told[5].last().unwrap(), "We are here: proposal");
    }
}
