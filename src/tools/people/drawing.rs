//! The players' map as a picture, for where nobody drags anybody: pages, files, print.

use super::curves::curve;
use super::layout::{LINE, Map, Placed, Spot, layout};
use super::moves::zones;
use super::reading::{Proof, lines};
use super::words::{self, Row, rows};
use crate::picture::{Picture, Shape, Twin, Words};
use crate::plan::{About, Aspect, Id, Plan, Stance, Words as _};
use crate::playbook::Playbook;
use crate::text::Msg;
use time::Date;

/// The players of an opportunity where they stand. The layout measures words, so they are spoken here.
#[must_use]
pub fn picture(
    plan: &Plan,
    playbook: &Playbook,
    opportunity: Id,
    today: Date,
    width: f64,
    say: &dyn Fn(&Msg) -> String,
) -> Picture {
    let rows = rows(plan, opportunity, playbook, today);
    let spots: Vec<Spot> = rows.iter().map(|row| spot(row, say)).collect();
    let map = layout(&spots, width);
    let mut shapes = paper(&map);
    let labels = map.taken();
    let at = |id| map.placed.iter().find(|placed| placed.id == id);
    for line in lines(plan, opportunity) {
        let class = if line.reports { "map-line reports" } else { "map-line" };
        let path = at(line.from).zip(at(line.to)).and_then(|(from, to)| curve(from, to, &labels));
        shapes.extend(path.map(|d| Shape::Path { d, class }));
    }
    for placed in &map.placed {
        shapes.extend(
            rows.iter().find(|row| row.player.id == placed.id).map(|row| player(row, placed, opportunity, say)),
        );
    }
    Picture {
        title: msg!("picture-players"),
        width: map.width,
        height: map.height,
        shapes,
        twin: twin(&rows, opportunity),
    }
}

fn spot(row: &Row, say: &dyn Fn(&Msg) -> String) -> Spot {
    let player = &row.player;
    Spot {
        id: player.id,
        name: say(&words::name(&player.name)),
        role: words::role(player, say),
        stance: player.stance,
        sway: player.sway,
        radius: player.size.radius(),
    }
}

/// Bands of sway, zones of stance, and their words.
fn paper(map: &Map) -> Vec<Shape> {
    let (left, right) = map.sides;
    let (top, bottom) = (map.bands.first().map_or(0.0, |b| b.top), map.bands.last().map_or(0.0, |b| b.bottom));
    let mut shapes = vec![Shape::rect([left, top, right - left, bottom - top], "map-edge")];
    for band in &map.bands {
        let middle = f64::midpoint(band.top, band.bottom);
        shapes.push(Shape::line([left, band.bottom, right, band.bottom], "rule"));
        shapes.push(Shape::text([left - 9.0, middle + 4.0], band.sway.to_string(), "end quiet"));
    }
    shapes.push(Shape::text([left + 6.0, top + 14.0], msg!("people-axis-sway"), "start quiet"));
    for (index, (stance, from, to)) in zones(map).into_iter().enumerate() {
        if index > 0 {
            shapes.push(Shape::line([from, top, from, bottom], "rule"));
        }
        let words = Msg::dynamic(format!("people-axis-{}", words::hyphened(stance.word())));
        shapes.push(Shape::text([f64::midpoint(from, to), bottom + 20.0], words, "middle quiet"));
    }
    shapes
}

fn player(row: &Row, placed: &Placed, opportunity: Id, say: &dyn Fn(&Msg) -> String) -> Shape {
    let (player, font) = (&row.player, 4.0);
    let mut shapes = vec![glyph(placed, player.stance, player.proof)];
    shapes.push(Shape::text([placed.x, placed.y + font], player.initials.clone(), "middle strong"));
    if placed.unrated {
        let at = [placed.x + placed.radius * 0.8, placed.y - placed.radius * 0.7];
        shapes.push(Shape::text(at, "?", "start quiet"));
    }
    if placed.shown > 0 {
        shapes.push(Shape::text([placed.label_x, placed.label_y], placed.name.clone(), "middle strong"));
    }
    let mut y = placed.label_y;
    for line in placed.role.iter().take(placed.shown.saturating_sub(1)) {
        y += LINE;
        shapes.push(Shape::text([placed.label_x, y], line.clone(), "middle quiet"));
    }
    let about = About::person(player.id, opportunity, Aspect::Whole);
    Shape::Link { about, label: words::spoken(row, say), shapes }
}

/// The shape of a stance with the outline of its proof: colour never says it alone.
fn glyph(placed: &Placed, stance: Stance, proof: Proof) -> Shape {
    let (x, y, radius) = (placed.x, placed.y, placed.radius);
    let class = class(stance, proof);
    match stance {
        Stance::Advocate => Shape::Circle { at: [x, y, radius], class },
        Stance::OpposedPassive | Stance::OpposedActive => {
            // A diamond holds less than a circle of the same reach.
            let r = radius * 1.16;
            let d = format!("M{x:.1} {:.1}L{:.1} {y:.1}L{x:.1} {:.1}L{:.1} {y:.1}Z", y - r, x + r, y + r, x - r);
            Shape::Path { d, class }
        }
        Stance::Indifferent | Stance::Unknown => {
            let side = radius * 0.88;
            Shape::rect([x - side, y - side, side * 2.0, side * 2.0], class)
        }
    }
}

fn class(stance: Stance, proof: Proof) -> &'static str {
    match (stance, proof) {
        (Stance::Advocate, Proof::Did) => "map-for",
        (Stance::Advocate, Proof::Said) => "map-for proof-said",
        (Stance::Advocate, Proof::Unproven) => "map-for proof-unproven",
        (Stance::Indifferent, Proof::Did) => "map-mid",
        (Stance::Indifferent, Proof::Said) => "map-mid proof-said",
        (Stance::Indifferent, Proof::Unproven) => "map-mid proof-unproven",
        (Stance::OpposedPassive | Stance::OpposedActive, Proof::Did) => "map-against",
        (Stance::OpposedPassive | Stance::OpposedActive, Proof::Said) => "map-against proof-said",
        (Stance::OpposedPassive | Stance::OpposedActive, Proof::Unproven) => "map-against proof-unproven",
        (Stance::Unknown, _) => "map-unknown proof-unproven",
    }
}

fn twin(rows: &[Row], opportunity: Id) -> Twin {
    let head = [msg!("people-person"), msg!("people-stance"), msg!("people-proof"), msg!("people-sway")];
    Twin {
        head: head.into_iter().map(Words::Msg).collect(),
        rows: rows
            .iter()
            .map(|row| {
                let player = &row.player;
                let cells = [
                    words::name(&player.name),
                    words::stance(player.stance),
                    words::proof(row),
                    words::sway(player.sway),
                ];
                let about = About::person(player.id, opportunity, Aspect::Whole);
                (Some(about), cells.into_iter().map(Words::Msg).collect())
            })
            .collect(),
    }
}
