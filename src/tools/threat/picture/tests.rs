//! Nothing overlaps, everything leads somewhere, and the table says the same.

use super::picture;
use crate::picture::Shape;
use crate::plan::AlternativeKind;
use crate::tools::threat::fixture::{CORVUS, INGRID, NOTHING, PAYBACK, PRICE, World, id};
use crate::tools::tried::{legible, spoken, texts};

fn busy() -> World {
    let mut world = World::halvern();
    world.backs(INGRID, Some(NOTHING));
    world.said(INGRID, PAYBACK, None, 2, 60);
    world.said(INGRID, PAYBACK, None, 3, 9);
    world.rate(PAYBACK, Some(NOTHING), 4, 9);
    world.rate(PAYBACK, Some(CORVUS), 2, 40);
    world.rate(PAYBACK, Some(CORVUS), 3, 9);
    world.rate(PRICE, None, 4, 9);
    world.rate(PRICE, Some(CORVUS), 3, 9);
    world
}

#[test]
fn words_stay_apart_and_inside_at_every_width() {
    let mut many = busy();
    for n in 0..7 {
        many.alternative(80 + n, "A supplier with a long name and a longer legal form", AlternativeKind::Competitor);
    }
    many.sale.criterion(70, "How soon a fault at night is found and somebody is standing at the machine", 5, None);
    for world in [World::new(), World::halvern(), busy(), many] {
        for width in [320.0, 390.0, 519.0, 520.0, 640.0, 720.0, 960.0, 1280.0] {
            legible(&world.read(|threat| picture(threat, width)));
        }
    }
}

#[test]
fn dots_say_the_score_and_whose_word_it_is() {
    let drawn = busy().read(|threat| picture(threat, 960.0));
    let mut found = Vec::new();
    for shape in &drawn.shapes {
        if let Shape::Link { shapes, .. } = shape {
            found.extend(shapes.iter().filter_map(|shape| match shape {
                Shape::Circle { class, .. } => Some(*class),
                _ => None,
            }));
        }
    }
    let how_many = |class: &str| found.iter().filter(|found| **found == class).count();
    assert_eq!(how_many("threat-dot said"), 3, "ours on payback");
    assert_eq!(how_many("threat-dot believed"), 3 + 4 + 4 + 3);
    assert_eq!(found.len(), 5 * 5);
}

#[test]
fn the_table_says_the_same() {
    let drawn = busy().read(|threat| picture(threat, 390.0));
    let told: Vec<Vec<String>> = drawn.twin.rows.iter().map(|(_, cells)| cells.iter().map(spoken).collect()).collect();
    assert_eq!(
        told,
        [
            vec!["Payback", "5, most", "3, says Ingrid Voss", "3, our belief", "4, our belief", "behind"],
            vec!["Price", "4", "4, our belief", "3, our belief", "not rated", "ahead"],
            vec!["Service at night", "2", "not rated", "not rated", "not rated", ""],
            vec![
                "Weighted",
                "",
                "69 % from 2 of 3 criteria",
                "60 % from 2 of 3 criteria",
                "rated on 1 of 3 criteria, too few to compare"
            ],
            vec!["Backed by", "", "", "", "Ingrid Voss"],
        ]
    );
    assert_eq!(drawn.twin.rows[0].0.as_ref().unwrap().id, id(PAYBACK));
    assert_eq!(drawn.twin.head.len(), 6);
}

#[test]
fn a_second_rating_leaves_a_trail() {
    let mut found = Vec::new();
    texts(&busy().read(|threat| picture(threat, 720.0)).shapes, &mut found);
    let trails: Vec<&String> = found.iter().map(|(.., text)| text).filter(|text| text.contains('→')).collect();
    assert_eq!(trails, ["2 → 3", "2 → 3"]);
}
