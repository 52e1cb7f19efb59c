//! Criteria against alternatives: what weighs how much, and who stands where on it.

mod tall;
mod wide;

use super::reading::{Rated, Rival, Score, Stand, Threat, Weighed, Word};
use crate::picture::{Picture, Shape, Twin, Words};
use crate::plan::{EntityKind, Id};
use crate::text::Msg;

/// Below this width each criterion is a block of lines instead of a row.
const NARROW: f64 = 520.0;
/// The narrowest a column may be.
const LEAST_COLUMN: f64 = 104.0;
/// What the criteria's names take on the left of the table.
const NAMES: f64 = 190.0;
/// From one dot to the next.
const DOT: f64 = 12.0;

/// The picture for a width in CSS pixels.
#[must_use]
pub fn picture(threat: &Threat<'_, '_>, width: f64) -> Picture {
    let column = (width - NAMES) / count(threat.rivals.len() + 1);
    let (shapes, height) =
        if width < NARROW || column < LEAST_COLUMN { tall::draw(threat, width) } else { wide::draw(threat, width) };
    Picture { title: msg!("threat-picture"), width, height, shapes, twin: twin(threat) }
}

/// A small count as a figure to draw with.
#[allow(clippy::cast_precision_loss)] // columns and rows: far below 2^52
fn count(n: usize) -> f64 {
    n as f64
}

/// The columns: us, then every alternative.
fn columns<'t, 'a>(threat: &'t Threat<'_, 'a>) -> impl Iterator<Item = Option<&'t Rival<'a>>> {
    std::iter::once(None).chain(threat.rivals.iter().map(Some))
}

/// How a rating is drawn: solid where they said so lately, dashed where it is our belief.
fn class(threat: &Threat<'_, '_>, rated: Rated<'_>) -> &'static str {
    match threat.word(rated) {
        Word::Theirs(_) => "threat-dot said",
        Word::Expired(_) | Word::Ours => "threat-dot believed",
    }
}

/// Five dots from a left edge, as many of them filled as the score says; words where nobody has rated.
fn dots(threat: &Threat<'_, '_>, rated: Option<Rated<'_>>, [left, y]: [f64; 2]) -> Vec<Shape> {
    let Some(rated) = rated else {
        return vec![Shape::text([left - 4.0, y + 4.0], msg!("threat-not-rated"), "threat-meta start")];
    };
    let filled = class(threat, rated);
    (0..5_u8)
        .map(|n| {
            let class = if n < rated.score { filled } else { "threat-dot" };
            Shape::Circle { at: [left + f64::from(n) * DOT, y, 4.5], class }
        })
        .collect()
}

/// A weighted score: what it says, and what it stands on where that is not everything. Of a column rated on less than half
/// there is no figure to be held against the others.
fn score(score: &Score) -> (Option<Msg>, Option<Msg>) {
    let figure = score.is_comparable().then(|| msg!("threat-score", score = score.percent));
    let stands_on = (!score.is_whole()).then(|| msg!("threat-score-from", rated = score.rated, count = score.of));
    (figure, stands_on)
}

/// Scores of a pair over time, at most the last three; nothing while there is only one.
fn trail(threat: &Threat<'_, '_>, criterion: Id, alternative: Option<Id>) -> Option<String> {
    let history = threat.history(criterion, alternative);
    let from = history.len().saturating_sub(3);
    let scores: Vec<String> = history.iter().skip(from).map(|rated| rated.score.to_string()).collect();
    (scores.len() > 1).then(|| scores.join(" → "))
}

/// How we stand, in one word.
fn word(stand: &Stand<'_>) -> Msg {
    match stand.lead() {
        1.. => msg!("threat-word-ahead"),
        0 => msg!("threat-word-level"),
        _ => msg!("threat-word-behind"),
    }
}

fn word_class(stand: &Stand<'_>) -> &'static str {
    match stand.lead() {
        1.. => "threat-ahead start",
        0 => "threat-meta start",
        _ => "threat-behind start",
    }
}

/// A triangle that points up where we are ahead and down where we are behind.
fn pointer(stand: &Stand<'_>, [x, y]: [f64; 2]) -> Option<Shape> {
    match stand.lead() {
        1.. => Some(Shape::Path { d: format!("M{x:.1} {:.1}l5 8h-10Z", y - 4.0), class: "threat-up" }),
        0 => None,
        _ => Some(Shape::Path { d: format!("M{x:.1} {:.1}l5 -8h-10Z", y + 4.0), class: "threat-down" }),
    }
}

/// The weight in words, and whether it can still change.
fn weight(criterion: &Weighed<'_>) -> Msg {
    match (criterion.weight, criterion.row.frozen) {
        (0, false) => msg!("threat-weight-unknown"),
        (0, true) => msg!("threat-weight-unknown-frozen"),
        (weight, false) => msg!("threat-weight", weight = weight),
        (weight, true) => msg!("threat-weight-frozen", weight = weight),
    }
}

/// The length of the bar for each step of a weight.
const BAR: f64 = 8.0;

/// Where a criterion begins: its bar, the taller the heavier, its name and its weight; answers the baseline of the weight.
fn head(criterion: &Weighed<'_>, names: Vec<String>, [top, width, height]: [f64; 3], line: f64) -> (Vec<Shape>, f64) {
    let mut shapes = Vec::new();
    if criterion.heavy {
        shapes.push(Shape::rect([0.0, top, width, height], "threat-heavy"));
    }
    // The same length for the same weight, however tall the row.
    let bar = (BAR * f64::from(criterion.weight)).min(height - 8.0);
    shapes.push(Shape::rect([0.0, top + 4.0, 5.0, bar], "threat-bar"));
    let mut y = top + 18.0;
    for name in names {
        shapes.push(Shape::text([12.0, y], name, "threat-name start"));
        y += line;
    }
    shapes.push(Shape::text([12.0, y], weight(criterion), "threat-meta start"));
    (shapes, y)
}

/// A link to a criterion around what is drawn of it.
fn criterion_link(threat: &Threat<'_, '_>, criterion: &Weighed<'_>, shapes: Vec<Shape>) -> Shape {
    let name = criterion.row.name.trim();
    let label = match threat.stand(criterion.id) {
        Some(stand) => msg!(
            "threat-label-compared",
            criterion = name,
            weight = weight(criterion),
            word = word(&stand),
            rival = threat.rival_name(stand.rival)
        ),
        None => msg!("threat-label", criterion = name, weight = weight(criterion)),
    };
    Shape::Link { about: threat.about(EntityKind::Criterion, criterion.id), label, shapes }
}

/// A link to an alternative around what is drawn of it.
fn rival_link(threat: &Threat<'_, '_>, rival: &Rival<'_>, shapes: Vec<Shape>) -> Shape {
    let name = rival.row.name.trim();
    let label = match backers(rival) {
        names if names.is_empty() => msg!("threat-rival-label", rival = name),
        names => msg!("threat-rival-label-backed", rival = name, names = names),
    };
    Shape::Link { about: threat.about(EntityKind::Alternative, rival.id), label, shapes }
}

/// Who backs an alternative, by name.
fn backers(rival: &Rival<'_>) -> Vec<String> {
    rival.backers.iter().map(|(_, person)| person.name.clone()).collect()
}

/// A weighted score in one phrase.
fn whole_score(found: &Score) -> Msg {
    match score(found) {
        (Some(figure), None) => figure,
        (Some(figure), Some(from)) => msg!("threat-score-and-from", score = figure, from = from),
        (None, _) => msg!("threat-score-too-few", rated = found.rated, count = found.of),
    }
}

/// The same as a table: a row for each criterion, a column for us and for each alternative.
fn twin(threat: &Threat<'_, '_>) -> Twin {
    let mut head: Vec<Words> =
        vec![msg!("threat-twin-criterion").into(), msg!("row-criteria-weight").into(), msg!("threat-we").into()];
    head.extend(threat.rivals.iter().map(|rival| Words::from(rival.row.name.trim())));
    head.push(msg!("threat-twin-stand").into());
    let cell = |criterion: Id, alternative: Option<Id>| -> Words {
        let Some(rated) = threat.rated(criterion, alternative) else { return msg!("threat-not-rated").into() };
        let name = |id: Id| threat.plan().stakeholders.get(&id).map(|row| row.name.clone()).unwrap_or_default();
        match threat.word(rated) {
            Word::Ours => msg!("threat-cell-ours", score = rated.score).into(),
            Word::Theirs(person) => msg!("threat-cell-said", score = rated.score, person = name(person)).into(),
            Word::Expired(person) => msg!("threat-cell-old", score = rated.score, person = name(person)).into(),
        }
    };
    let mut rows: Vec<_> = threat
        .criteria
        .iter()
        .map(|criterion| {
            let plain = criterion.weight > 0 && !criterion.row.frozen;
            let words =
                if plain { Msg::dynamic(format!("criterion-weight-{}", criterion.weight)) } else { weight(criterion) };
            let mut cells: Vec<Words> = vec![criterion.row.name.trim().into(), words.into()];
            cells.extend(columns(threat).map(|rival| cell(criterion.id, rival.map(|rival| rival.id))));
            let stand = threat.stand(criterion.id);
            cells.push(stand.map_or_else(|| Words::from(""), |stand| word(&stand).into()));
            (Some(threat.about(EntityKind::Criterion, criterion.id)), cells)
        })
        .collect();
    let scores: Vec<_> = columns(threat).map(|rival| threat.score(rival.map(|rival| rival.id))).collect();
    if scores.iter().any(Option::is_some) {
        let mut cells: Vec<Words> = vec![msg!("threat-weighted").into(), "".into()];
        cells.extend(
            scores.iter().map(|found| found.as_ref().map_or_else(|| Words::from(""), |it| whole_score(it).into())),
        );
        rows.push((None, cells));
    }
    if threat.rivals.iter().any(|rival| !rival.backers.is_empty()) {
        let mut cells: Vec<Words> = vec![msg!("threat-backed-by").into(), "".into(), "".into()];
        cells.extend(threat.rivals.iter().map(|rival| Words::from(backers(rival).join(", "))));
        rows.push((None, cells));
    }
    Twin { head, rows }
}

#[cfg(test)]
mod tests;
