//! The map of units and offerings, and what they bought over time, as pictures.

use super::reading::{Ground, Square, UnitRow, offering_name, unit_name};
use crate::picture::{Picture, Shape, Twin, Words, clip};
use crate::plan::{About, CellStatus, EntityKind, Id, Plan, Words as _};
use crate::playbook::Playbook;
use crate::text::{Arg, Msg};

/// Width of the unit's column.
const LABEL: f64 = 150.0;
/// The narrowest a square can be and still hold its words.
const NARROWEST: f64 = 104.0;
/// The widest a square gets.
const WIDEST: f64 = 220.0;
/// Height of a square.
const TALL: f64 = 48.0;
/// Height of the row with the offerings' names.
const HEAD: f64 = 34.0;
/// Height of a square's line where the map is a list.
const LINE: f64 = 36.0;
/// Below this width the map is a list.
const LIST: f64 = 520.0;
/// Space between squares.
const GAP: f64 = 4.0;

/// The map: a grid where the width allows it, else a list by unit. The square of `picked` is marked.
#[must_use]
pub fn map(plan: &Plan, playbook: &Playbook, picked: Option<Id>, width: f64) -> Picture {
    let ground = Ground::new(plan, playbook);
    let squares = ground.squares();
    let richest = squares.iter().filter_map(|s| s.cell).map(|(_, cell)| ground.open_potential(cell)).max().unwrap_or(0);
    let tones = Tones { ground: &ground, richest, picked };
    #[allow(clippy::cast_precision_loss)] // a handful of offerings
    let columns = ground.offerings.len().max(1) as f64;
    let each = ((width - LABEL) / columns).min(WIDEST);
    let (shapes, height) = if width >= LIST && each >= NARROWEST { grid(&tones, each) } else { list(&tones, width) };
    Picture { title: msg!("whitespace-map"), width, height, shapes, twin: twin(&tones) }
}

struct Tones<'g, 'a> {
    ground: &'g Ground<'a>,
    richest: i64,
    picked: Option<Id>,
}

impl Tones<'_, '_> {
    /// Four tones by the share of the richest square's potential; the palest where nobody has given a figure.
    fn tone(&self, square: &Square<'_>) -> &'static str {
        let worth = square.cell.map_or(0, |(_, cell)| self.ground.open_potential(cell));
        match worth.saturating_mul(3).checked_div(self.richest).unwrap_or_default() {
            _ if worth == 0 => "ws-tone-0",
            0 => "ws-tone-1",
            1 => "ws-tone-2",
            _ => "ws-tone-3",
        }
    }

    /// The square's frame, its tone, the strip that says the status without words, and the mark of the picked one.
    fn frame(&self, square: &Square<'_>, [x, y, width, height]: [f64; 4]) -> Vec<Shape> {
        let mut shapes = vec![Shape::rect([x, y, width, height], self.tone(square))];
        shapes.extend(strip(square.status(), [x, y, 9.0, height]));
        if self.picked == Some(square.id()) {
            shapes.push(Shape::rect([x + 1.0, y + 1.0, width - 2.0, height - 2.0], "ws-picked"));
        }
        shapes
    }
}

/// What is drawn of a square, leading to its row.
fn link(square: &Square<'_>, shapes: Vec<Shape>) -> Shape {
    let about = About::whole(EntityKind::Cell, square.id());
    Shape::Link { about, label: label(square), shapes }
}

/// What could be sold there; nothing while nobody has said.
fn worth(square: &Square<'_>) -> Option<Msg> {
    let potential = square.cell?.1.potential.as_ref()?;
    Some(msg!("whitespace-amount", worth = potential))
}

/// The square in one breath.
fn label(square: &Square<'_>) -> Msg {
    let worth = square.cell.and_then(|(_, cell)| cell.potential.as_ref());
    let worth = worth.map_or_else(|| msg!("whitespace-worth-unknown"), |worth| msg!("whitespace-worth", worth = worth));
    msg!(
        "whitespace-square",
        offering = offering_name(square.offering.1),
        unit = unit_name(square.unit.row),
        status = status_word(square.status()),
        worth = worth,
    )
}

/// "idle", "ours".
#[must_use]
pub fn status_word(status: CellStatus) -> Msg {
    Msg::dynamic(format!("cell-status-{}", status.word()))
}

/// A strip at the left of a square: full for ours, half for pursued, slanted lines for a competitor's, an empty frame for
/// idle, dots for unknown.
fn strip(status: CellStatus, [x, y, width, height]: [f64; 4]) -> Vec<Shape> {
    match status {
        CellStatus::Ours => vec![Shape::rect([x, y, width, height], "ws-full")],
        CellStatus::Pursued => vec![
            Shape::rect([x, y, width, height], "ws-outline"),
            Shape::rect([x, y + height / 2.0, width, height / 2.0], "ws-full"),
        ],
        CellStatus::Idle => vec![Shape::rect([x, y, width, height], "ws-outline")],
        CellStatus::Theirs => {
            let lines = (0_u8..8).map(|n| y + f64::from(n) * height / 8.0 + height / 8.0);
            let slanted = |low: f64| format!("M{x:.1} {low:.1}L{:.1} {:.1}", x + width, (low - height / 8.0).max(y));
            vec![
                Shape::rect([x, y, width, height], "ws-outline theirs"),
                Shape::Path { d: lines.map(slanted).collect(), class: "ws-slanted" },
            ]
        }
        CellStatus::Unknown => {
            let dots = [0.25, 0.5, 0.75].map(|share| y + height * share);
            dots.into_iter().map(|at| Shape::Circle { at: [x + width / 2.0, at, 1.6], class: "ws-dot" }).collect()
        }
    }
}

fn text(words: &Arg, width: f64) -> Words {
    match words {
        Arg::Text(text) => clip(text, width).into(),
        Arg::Msg(msg) => (**msg).clone().into(),
        _ => "".into(),
    }
}

/// What a unit spends, and our share of it; nothing while nobody has said.
fn money_of(ground: &Ground<'_>, unit: &UnitRow<'_>) -> Option<Msg> {
    match (unit.spend, unit.share) {
        (Some(spend), Some(share)) => Some(msg!("whitespace-unit-money", spend = ground.money(spend), share = share)),
        (Some(spend), None) => Some(msg!("whitespace-unit-spend", spend = ground.money(spend))),
        (None, Some(share)) => Some(msg!("whitespace-unit-share", share = share)),
        (None, None) => None,
    }
}

fn unit_link(ground: &Ground<'_>, unit: &UnitRow<'_>, shapes: Vec<Shape>) -> Shape {
    let money = money_of(ground, unit);
    let label = match money {
        Some(money) => msg!("whitespace-unit-label", unit = unit_name(unit.row), money = money),
        None => msg!("whitespace-unit-plain", unit = unit_name(unit.row)),
    };
    Shape::Link { about: About::whole(EntityKind::Unit, unit.id), label, shapes }
}

fn grid(tones: &Tones<'_, '_>, each: f64) -> (Vec<Shape>, f64) {
    let mut shapes = Vec::new();
    let mut x = LABEL;
    for (_, offering) in &tones.ground.offerings {
        shapes.push(Shape::text(
            [x + 2.0, HEAD - 12.0],
            text(&offering_name(offering), each - GAP - 4.0),
            "start strong",
        ));
        x += each;
    }
    let mut y = HEAD;
    for unit in &tones.ground.units {
        let mut head = vec![Shape::text([0.0, y + 20.0], text(&unit_name(unit.row), LABEL - 8.0), "start strong")];
        if let Some(spend) = unit.spend {
            let words = msg!("whitespace-amount", worth = tones.ground.money(spend));
            head.push(Shape::text([0.0, y + 37.0], words, "start quiet"));
        }
        if let Some(share) = unit.share {
            head.push(Shape::text([LABEL - 8.0, y + 37.0], msg!("percent", number = share), "end quiet"));
        }
        shapes.push(unit_link(tones.ground, unit, head));
        for (square, n) in tones.ground.squares_of(*unit).zip(0_u16..) {
            let left = LABEL + f64::from(n) * each;
            let mut inside = tones.frame(&square, [left, y, each - GAP, TALL - GAP]);
            inside.push(Shape::text([left + 15.0, y + 18.0], status_short(square.status()), "start"));
            inside.extend(worth(&square).map(|worth| Shape::text([left + 15.0, y + 36.0], worth, "start strong")));
            shapes.push(link(&square, inside));
        }
        y += TALL;
    }
    (shapes, y + GAP)
}

fn list(tones: &Tones<'_, '_>, width: f64) -> (Vec<Shape>, f64) {
    let mut shapes = Vec::new();
    let mut y = 0.0;
    for unit in &tones.ground.units {
        let mut head = vec![Shape::text([0.0, y + 18.0], text(&unit_name(unit.row), width - 4.0), "start strong")];
        y += 24.0;
        if let Some(money) = money_of(tones.ground, unit) {
            head.push(Shape::text([0.0, y + 12.0], money, "start quiet"));
            y += 20.0;
        }
        shapes.push(unit_link(tones.ground, unit, head));
        for square in tones.ground.squares_of(*unit) {
            let mut inside = tones.frame(&square, [0.0, y, width, LINE - GAP]);
            let name = text(&offering_name(square.offering.1), width * 0.4 - 16.0);
            inside.push(Shape::text([15.0, y + 21.0], name, "start"));
            inside.push(Shape::text([width * 0.4 + 4.0, y + 21.0], status_short(square.status()), "start"));
            inside.extend(worth(&square).map(|worth| Shape::text([width - 6.0, y + 21.0], worth, "end strong")));
            shapes.push(link(&square, inside));
            y += LINE;
        }
        y += 12.0;
    }
    (shapes, y.max(LINE))
}

/// The status in a word short enough for a square.
fn status_short(status: CellStatus) -> Msg {
    match status {
        CellStatus::Unknown => msg!("whitespace-short-unknown"),
        CellStatus::Theirs => msg!("whitespace-short-theirs"),
        known => status_word(known),
    }
}

fn twin(tones: &Tones<'_, '_>) -> Twin {
    let offerings = tones.ground.offerings.iter().map(|(_, row)| text(&offering_name(row), f64::MAX));
    let head = [msg!("whitespace-column-unit").into(), msg!("whitespace-column-spend").into()];
    let row = |unit: &UnitRow<'_>| {
        let money = money_of(tones.ground, unit).map_or_else(|| "".into(), Words::from);
        let cell = |square: Square<'_>| -> Words {
            let status = status_word(square.status());
            match worth(&square) {
                Some(worth) => msg!("whitespace-status-worth", status = status, worth = worth).into(),
                None => status.into(),
            }
        };
        let name = text(&unit_name(unit.row), f64::MAX);
        let cells = [name, money].into_iter().chain(tones.ground.squares_of(*unit).map(cell)).collect();
        (Some(About::whole(EntityKind::Unit, unit.id)), cells)
    };
    Twin { head: head.into_iter().chain(offerings).collect(), rows: tones.ground.units.iter().map(row).collect() }
}

/// What they bought by period as bars, with the line of the target.
#[must_use]
pub fn revenue(plan: &Plan, playbook: &Playbook, width: f64) -> Picture {
    let ground = Ground::new(plan, playbook);
    let revenue = ground.revenue();
    let currency = plan.account.revenue.values().next_back().map(|money| money.currency.clone()).unwrap_or_default();
    let money = |amount: i64| msg!("whitespace-amount", worth = crate::plan::Money::new(amount, &currency));
    let shares = ground.shares();
    let share_of = |period: &str| shares.iter().find(|(known, _)| known == period).map(|(_, share)| *share);
    let target = ground.target();
    let most = revenue.iter().map(|(_, amount)| *amount).chain(target).max().unwrap_or(0).max(1);
    let (bar, left, right) = (26.0, 72.0, width - 8.0);
    // Money is far below 2^53, where a float would begin to lose units; the picture loses far more.
    #[allow(clippy::cast_precision_loss)]
    let at = |amount: i64| left + (right - left) * (amount.max(0) as f64 / most as f64);
    let mut shapes = Vec::new();
    let mut y = 6.0;
    for (period, amount) in &revenue {
        shapes.push(Shape::text([0.0, y + 17.0], clip(period, left - 6.0), "start"));
        shapes.push(Shape::rect([left, y, (at(*amount) - left).max(1.0), bar], "ws-bar"));
        shapes.push(Shape::text([left + 6.0, y + 17.0], money(*amount), "start strong"));
        y += bar + 8.0;
    }
    if let Some(target) = target {
        shapes.push(Shape::line([at(target), 0.0, at(target), y], "ws-target"));
        let words = msg!("whitespace-revenue-target", target = money(target));
        shapes.push(Shape::text([right, y + 14.0], words, "end strong"));
        y += 20.0;
    }
    let row = |(period, amount): &(String, i64)| {
        let share = share_of(period).map_or_else(|| "".into(), |share| msg!("percent", number = share).into());
        (None, vec![period.clone().into(), money(*amount).into(), share])
    };
    let mut rows: Vec<_> = revenue.iter().map(row).collect();
    rows.extend(target.map(|target| (None, vec![msg!("whitespace-target").into(), money(target).into(), "".into()])));
    let head = vec![
        msg!("whitespace-column-period").into(),
        msg!("whitespace-revenue-amount").into(),
        msg!("whitespace-column-share").into(),
    ];
    Picture { title: msg!("whitespace-revenue"), width, height: y.max(20.0), shapes, twin: Twin { head, rows } }
}

#[cfg(test)]
#[path = "picture_tests.rs"]
mod tests;
