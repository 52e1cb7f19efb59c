//! A block for each criterion, for narrow screens and for many alternatives.

use super::{backers, columns, count, criterion_link, dots, head, pointer, rival_link, score, trail, word, word_class};
use crate::picture::{Shape, clip, wrap};
use crate::tools::threat::reading::{Rival, Threat, Weighed};

const LINE: f64 = 16.0;
const ROW: f64 = 22.0;
const DOTS: f64 = 134.0;
const WORD: f64 = 200.0;
const TRAIL: f64 = 252.0;

/// The shapes and the height.
pub(super) fn draw(threat: &Threat<'_, '_>, width: f64) -> (Vec<Shape>, f64) {
    let mut shapes = Vec::new();
    let mut y = 0.0;
    for criterion in &threat.criteria {
        let (inner, height) = block(threat, criterion, y, width);
        shapes.push(criterion_link(threat, criterion, inner));
        y += height;
        shapes.push(Shape::Line { at: [0.0, y, width, y], class: "threat-rule" });
    }
    let scored = threat.criteria.iter().any(|criterion| threat.stand(criterion.id).is_some());
    if scored {
        y += 20.0;
        shapes.push(Shape::text([12.0, y], msg!("threat-weighted"), "threat-name start"));
    }
    for rival in columns(threat) {
        let (inner, height) = total(threat, rival, y, width, scored);
        match rival {
            Some(rival) => shapes.push(rival_link(threat, rival, inner)),
            None => shapes.extend(inner),
        }
        y += height;
    }
    (shapes, y + 10.0)
}

/// One criterion, and a line for us and for each alternative below it.
fn block(threat: &Threat<'_, '_>, criterion: &Weighed<'_>, top: f64, width: f64) -> (Vec<Shape>, f64) {
    let names = wrap(criterion.row.name.trim(), width - 24.0, 2);
    let height = 14.0 + LINE * count(names.len() + 1) + ROW * count(threat.rivals.len() + 1);
    let (mut shapes, foot) = head(criterion, names, [top, width, height], LINE);
    let mut y = foot + ROW - 2.0;
    for rival in columns(threat) {
        match rival {
            None => shapes.push(Shape::text([12.0, y], msg!("threat-we"), "threat-we start")),
            Some(rival) => {
                shapes.push(Shape::text([12.0, y], clip(rival.row.name.trim(), DOTS - 30.0), "threat-rival start"));
            }
        }
        let id = rival.map(|rival| rival.id);
        shapes.extend(dots(threat, threat.rated(criterion.id, id), [DOTS, y - 4.0]));
        if let Some(stand) = threat.stand(criterion.id).filter(|_| id.is_none()) {
            shapes.extend(pointer(&stand, [DOTS - 14.0, y - 4.0]));
            shapes.push(Shape::text([WORD, y], word(&stand), word_class(&stand)));
        }
        if let Some(trail) = trail(threat, criterion.id, id) {
            shapes.push(Shape::text([TRAIL, y], trail, "threat-trail start"));
        }
        y += ROW;
    }
    (shapes, height)
}

/// The weighted score of a column, and who backs it.
fn total(threat: &Threat<'_, '_>, rival: Option<&Rival<'_>>, top: f64, width: f64, scored: bool) -> (Vec<Shape>, f64) {
    let y = top + 20.0;
    let mut shapes = match rival {
        None if !scored => return (Vec::new(), 0.0),
        None => vec![Shape::text([12.0, y], msg!("threat-we"), "threat-we start")],
        Some(rival) => {
            vec![Shape::text([12.0, y], clip(rival.row.name.trim(), DOTS - 30.0), "threat-rival start")]
        }
    };
    if let Some(found) = threat.score(rival.map(|rival| rival.id)).filter(|_| scored) {
        let (figure, from) = score(&found);
        let x = if figure.is_some() { WORD } else { DOTS - 4.0 };
        shapes.extend(figure.map(|figure| Shape::text([DOTS - 4.0, y], figure, "threat-name start")));
        shapes.extend(from.map(|from| Shape::text([x, y], from, "threat-meta start")));
    }
    if let Some(rival) = rival.filter(|rival| !rival.backers.is_empty()) {
        let names = clip(&backers(rival).join(", "), width - 110.0);
        shapes.push(Shape::text([12.0, y + LINE], msg!("threat-backed", names = names), "threat-backer start"));
        return (shapes, 24.0 + LINE);
    }
    (shapes, 24.0)
}
