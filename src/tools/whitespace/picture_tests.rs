//! The pictures keep inside their frame at every width, and every square leads to its row.

use super::*;
use crate::plan::Money;
use crate::tools::whitespace::insights::fixture::{MONITORING, SENSORS, World, id, say};

fn world(units: u128) -> World {
    let mut world = World::new();
    for n in 1..=units {
        world.unit(n, &format!("Unit with a rather long name {n}"), 3_200_000, Some(20));
    }
    if units > 0 {
        world.cell(1, SENSORS, CellStatus::Idle, 1_100_000);
        world.cell(1, MONITORING, CellStatus::Theirs, 300_000);
    }
    world
}

fn links(picture: &Picture) -> Vec<(&About, String)> {
    let link = |shape: &'_ Shape| matches!(shape, Shape::Link { .. });
    let each = picture.shapes.iter().filter(|shape| link(shape)).map(|shape| match shape {
        Shape::Link { about, label, .. } => (about, say(label)),
        _ => unreachable!(),
    });
    each.collect()
}

fn boxes(shapes: &[Shape], found: &mut Vec<[f64; 4]>) {
    for shape in shapes {
        match shape {
            Shape::Link { shapes, .. } => boxes(shapes, found),
            Shape::Rect { at, .. } => found.push(*at),
            Shape::Text { at: [x, y], .. } => found.push([*x, *y - 10.0, 0.0, 12.0]),
            Shape::Circle { at: [x, y, r], .. } => found.push([x - r, y - r, 2.0 * r, 2.0 * r]),
            Shape::Line { .. } | Shape::Path { .. } => {}
        }
    }
}

#[test]
fn nothing_leaves_the_frame() {
    for units in [0, 1, 5, 30] {
        let mut world = world(units);
        world.plan.account_mut().revenue =
            [("2024", 700_000), ("2025", 800_000)].map(|(p, m)| (p.to_owned(), Money::new(m, "EUR"))).into();
        world.plan.account_mut().target_growth = Some(25);
        for width in [320.0, 390.0, 519.0, 520.0, 760.0, 1100.0] {
            for picture in
                [map(&world.plan, &world.playbook, None, width), revenue(&world.plan, &world.playbook, width)]
            {
                let mut found = Vec::new();
                boxes(&picture.shapes, &mut found);
                for [x, y, w, h] in found {
                    let inside = x >= -0.01 && y >= -0.01 && x + w <= width + 0.01 && y + h <= picture.height + 0.01;
                    assert!(inside, "{units} units at {width}: {x} {y} {w} {h} of {}", picture.height);
                }
            }
        }
    }
}

#[test]
fn every_square_leads_to_its_row_even_before_it_has_one() {
    let world = world(2);
    for width in [390.0, 900.0] {
        let picture = map(&world.plan, &world.playbook, None, width);
        let found = links(&picture);
        assert_eq!(found.len(), 2 + 4, "two units, four squares");
        let squares = world.ground().squares();
        let told: Vec<_> = found.iter().filter(|(about, _)| about.kind == EntityKind::Cell).collect();
        for square in squares {
            assert!(told.iter().any(|(about, _)| about.id == square.id()));
        }
        assert_eq!(told[0].1, "Sensors in Unit with a rather long name 1: idle, worth 1100000 EUR a year");
        assert_eq!(told[3].1, "Monitoring in Unit with a rather long name 2: not looked into, potential unknown");
    }
}

#[test]
fn the_table_says_the_same() {
    let picture = map(&world(1).plan, &world(1).playbook, Some(id(1)), 900.0);
    let said = |words: &Words| match words {
        Words::Plain(text) => text.clone(),
        Words::Msg(msg) => say(msg),
    };
    let head: Vec<_> = picture.twin.head.iter().map(said).collect();
    assert_eq!(head, ["Unit", "Spends, and our share", "Sensors", "Monitoring"]);
    let row: Vec<_> = picture.twin.rows[0].1.iter().map(said).collect();
    assert_eq!(
        row,
        [
            "Unit with a rather long name 1",
            "3200000 EUR a year, ours 20 %",
            "idle, 1100000 EUR",
            "a competitor’s, 300000 EUR"
        ]
    );
}

#[test]
fn the_richest_square_has_the_deepest_tone() {
    let world = world(1);
    let ground = world.ground();
    let tones = Tones { ground: &ground, richest: 1_100_000, picked: None };
    let squares = ground.squares();
    assert_eq!([tones.tone(&squares[0]), tones.tone(&squares[1])], ["ws-tone-3", "ws-tone-1"]);
}
