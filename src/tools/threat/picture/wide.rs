//! The table: criteria down, us and the alternatives across.

use super::{
    DOT, NAMES, backers, columns, count, criterion_link, dots, head, pointer, rival_link, score, trail, word,
    word_class,
};
use crate::picture::{Shape, clip, wrap};
use crate::tools::threat::reading::{Threat, Weighed};

const LINE: f64 = 15.0;
/// From a column's left edge to its first dot.
const INDENT: f64 = 26.0;

/// The shapes and the height.
pub(super) fn draw(threat: &Threat<'_, '_>, width: f64) -> (Vec<Shape>, f64) {
    let column = (width - NAMES) / count(threat.rivals.len() + 1);
    let left = |at: usize| NAMES + column * count(at);
    let backed = threat.rivals.iter().any(|rival| !rival.backers.is_empty());
    let mut shapes = Vec::new();
    for (at, rival) in columns(threat).enumerate() {
        let x = left(at) + INDENT - 4.0;
        let room = column - INDENT - 2.0;
        match rival {
            None => shapes.push(Shape::text([x, 16.0], msg!("threat-we"), "threat-we start")),
            Some(rival) => {
                let mut inner = vec![Shape::text([x, 16.0], clip(rival.row.name.trim(), room), "threat-rival start")];
                if !rival.backers.is_empty() {
                    inner.push(Shape::text([x, 32.0], clip(&backers(rival).join(", "), room), "threat-backer start"));
                }
                shapes.push(rival_link(threat, rival, inner));
            }
        }
    }
    if backed {
        shapes.push(Shape::text([12.0, 32.0], msg!("threat-backed-by"), "threat-meta start"));
    }
    let mut y = if backed { 42.0 } else { 26.0 };
    for criterion in &threat.criteria {
        let (inner, height) = row(threat, criterion, y, width, &left);
        shapes.push(Shape::Line { at: [0.0, y, width, y], class: "threat-rule" });
        shapes.push(criterion_link(threat, criterion, inner));
        y += height;
    }
    let scored = threat.criteria.iter().any(|criterion| threat.stand(criterion.id).is_some());
    if scored {
        shapes.push(Shape::Line { at: [0.0, y, width, y], class: "threat-rule strong" });
        shapes.push(Shape::text([12.0, y + 20.0], msg!("threat-weighted"), "threat-name start"));
        for (at, rival) in columns(threat).enumerate() {
            let Some(found) = threat.score(rival.map(|rival| rival.id)) else { continue };
            let ((figure, from), x) = (score(&found), left(at) + INDENT - 4.0);
            let below = if figure.is_some() { LINE } else { 0.0 };
            shapes.extend(figure.map(|figure| Shape::text([x, y + 20.0], figure, "threat-name start")));
            shapes.extend(from.map(|from| Shape::text([x, y + 20.0 + below], from, "threat-meta start")));
        }
        y += 28.0 + LINE;
    }
    (shapes, y + 6.0)
}

/// One criterion: the heavier it is, the taller its row and the bar beside it.
fn row(
    threat: &Threat<'_, '_>,
    criterion: &Weighed<'_>,
    top: f64,
    width: f64,
    left: &dyn Fn(usize) -> f64,
) -> (Vec<Shape>, f64) {
    let names = wrap(criterion.row.name.trim(), NAMES - 30.0, 2);
    let trails = columns(threat).any(|rival| trail(threat, criterion.id, rival.map(|rival| rival.id)).is_some());
    let heavy = f64::from(criterion.weight);
    let needed = 14.0 + LINE * count(names.len() + 1);
    let height = (44.0 + 4.0 * heavy + if trails { LINE } else { 0.0 }).max(needed);
    let (mut shapes, _) = head(criterion, names, [top, width, height], LINE);
    for (at, rival) in columns(threat).enumerate() {
        let rival = rival.map(|rival| rival.id);
        let x = left(at) + INDENT;
        let dot = top + 18.0;
        shapes.extend(dots(threat, threat.rated(criterion.id, rival), [x, dot]));
        let mut below = top + 38.0;
        if let Some(stand) = threat.stand(criterion.id).filter(|_| rival.is_none()) {
            shapes.extend(pointer(&stand, [x - DOT - 2.0, dot]));
            shapes.push(Shape::text([x - 4.0, below], word(&stand), word_class(&stand)));
            below += LINE;
        }
        if let Some(trail) = trail(threat, criterion.id, rival) {
            shapes.push(Shape::text([x - 4.0, below], trail, "threat-trail start"));
        }
    }
    (shapes, height)
}
