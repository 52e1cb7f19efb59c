//! Nothing overlaps, everything leads somewhere, and the table says the same.

use super::picture;
use crate::picture::Shape;
use crate::tools::buying::fixture::{INGRID, World, day, id, say};
use crate::tools::tried::{legible, spoken};

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

#[test]
fn words_stay_apart_and_inside_at_every_width() {
    for world in [World::new(), busy()] {
        for width in [320.0, 390.0, 519.0, 520.0, 640.0, 720.0, 760.0, 960.0, 1280.0] {
            legible(&world.read(|buying| picture(buying, width)));
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
            drawn.twin.rows.iter().map(|(_, cells)| cells.iter().map(spoken).collect()).collect();
        assert_eq!(told.len(), 7 + 3, "steps and days");
        assert_eq!(told[1][..4], ["agree the problem", "10 days late", "2026-11-12", "Ingrid Voss"]);
        assert_eq!(told[2], ["Today"]);
        assert_eq!(told[5].last().unwrap(), "We are here: proposal");
    }
}
