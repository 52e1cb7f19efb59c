//! The board as a picture: a row for each person of the case, a column for each stance, darker where more of the room says so.

use super::board::{Board, PersonRow, STANCES};
use crate::picture::{Picture, Shape, Twin, Words, clip};
use crate::plan::{About, Authority, EntityKind, Stance, Words as _};
use crate::text::Msg;

/// Height of a row.
const ROW: f64 = 40.0;
/// Height of the columns' names.
const HEAD: f64 = 38.0;
/// Height of a name above its squares, where there is no room beside them.
const NAME: f64 = 38.0;
/// Below this width names stand above their squares.
const NARROW: f64 = 560.0;
/// Space between squares.
const GAP: f64 = 3.0;

/// Where the squares of a row stand.
struct Layout {
    width: f64,
    left: f64,
    each: f64,
    narrow: bool,
}

impl Layout {
    fn new(width: f64) -> Self {
        let narrow = width < NARROW;
        let (left, right) = if narrow { (0.0, 0.0) } else { ((width * 0.28).min(230.0), 92.0) };
        // Right of the squares stands how far the room differs.
        Self { width, left, each: (width - left - right) / 5.0, narrow }
    }

    fn column(&self, column: u8) -> f64 {
        self.left + f64::from(column) * self.each
    }

    fn tall(&self) -> f64 {
        if self.narrow { ROW + NAME } else { ROW }
    }
}

/// The picture for a width in pixels. Each name leads to who said what of that person.
#[must_use]
pub fn heat(board: &Board, width: f64) -> Picture {
    let at = Layout::new(width);
    let mut shapes = Vec::new();
    for (stance, column) in STANCES.into_iter().zip(0_u8..) {
        let middle = at.column(column) + (at.each - GAP) / 2.0;
        let mut line = HEAD - 8.0;
        if stance.opposed() {
            shapes.push(Shape::text([middle, line], msg!("workshop-short-against"), "middle quiet"));
            line -= 14.0;
        }
        shapes.push(Shape::text([middle, line], short(stance), "middle quiet"));
    }
    if !at.narrow {
        shapes.push(Shape::text([at.width, HEAD - 8.0], msg!("workshop-column-dispute"), "end quiet"));
    }
    let mut y = HEAD;
    for row in &board.people {
        shapes.push(link(board, row, &at, y));
        y += at.tall();
    }
    Picture { title: msg!("workshop-heat"), width, height: y + GAP, shapes, twin: twin(board) }
}

fn link(board: &Board, row: &PersonRow, at: &Layout, y: f64) -> Shape {
    let (name_at, squares) = if at.narrow { (y + 15.0, y + NAME) } else { (y + 16.0, y) };
    let room = if at.narrow { at.width - 90.0 } else { at.left - 10.0 };
    let mut shapes = vec![Shape::rect([0.0, y, at.width, at.tall()], "hit")];
    shapes.push(Shape::text([0.0, name_at], clip(&row.name, room), "start strong"));
    shapes.extend(authority(board, row).map(|said| Shape::text([0.0, name_at + 15.0], said, "start quiet")));
    for ((stance, count), column) in STANCES.into_iter().zip(row.stances).zip(0_u8..) {
        let x = at.column(column);
        let middle = x + (at.each - GAP) / 2.0;
        let square = [x, squares, at.each - GAP, ROW - GAP];
        shapes.push(Shape::rect(square, tone(count, board.answers)));
        if count > 0 {
            shapes.push(Shape::text([middle, squares + 23.0], count.to_string(), "middle strong"));
        }
        if row.solution.is_some_and(|solution| solution.stance == stance) {
            let inner = [x + 1.5, squares + 1.5, at.each - GAP - 3.0, ROW - GAP - 3.0];
            shapes.push(Shape::rect(inner, "heat-solution"));
        }
    }
    let dispute = msg!("percent", number = row.dispute);
    shapes.push(Shape::text([at.width, name_at], dispute, "end"));
    let about = About::whole(EntityKind::Stakeholder, row.id);
    let said = row
        .leading_stances()
        .into_iter()
        .map(|(stance, count)| msg!("workshop-said", count = count, stance = stance_name(stance)));
    let said: Vec<Msg> = said.collect();
    Shape::Link { about, label: msg!("workshop-person-label", name = &row.name, said = said), shapes }
}

/// What most say of their authority; nothing where nobody has said anything at all.
fn authority(board: &Board, row: &PersonRow) -> Option<Msg> {
    let (authority, count) = row.leading_authorities().into_iter().next()?;
    let word = if authority == Authority::Unknown {
        msg!("sheet-authority-unknown")
    } else {
        Msg::dynamic(format!("authority-{}", authority.word()))
    };
    Some(msg!("workshop-authority-most", authority = word, count = count, all = board.answers))
}

/// Five tones by the share of the room.
fn tone(count: usize, all: usize) -> &'static str {
    match (count * 4).checked_div(all) {
        _ if count == 0 => "heat-0",
        None | Some(0) => "heat-1",
        Some(1) => "heat-2",
        Some(2) => "heat-3",
        Some(_) => "heat-4",
    }
}

/// "advocate", "passively against".
fn stance_name(stance: Stance) -> Msg {
    Msg::dynamic(format!("stance-{}", stance.word().replace('_', "-")))
}

/// A stance in a word short enough for a column.
fn short(stance: Stance) -> Msg {
    Msg::dynamic(format!("workshop-short-{}", stance.word().replace('_', "-")))
}

fn twin(board: &Board) -> Twin {
    let solved = board.people.iter().any(|row| row.solution.is_some());
    let mut head: Vec<Words> = vec![msg!("workshop-column-person").into()];
    head.extend(STANCES.map(|stance| Words::from(stance_name(stance))));
    head.push(msg!("workshop-column-dispute").into());
    head.push(msg!("workshop-column-authority").into());
    if solved {
        head.push(msg!("workshop-column-solution").into());
    }
    let row = |row: &PersonRow| {
        let mut cells: Vec<Words> = vec![row.name.clone().into()];
        cells.extend(row.stances.map(|count| Words::from(count.to_string())));
        cells.push(msg!("percent", number = row.dispute).into());
        cells.push(authority(board, row).map_or_else(|| "".into(), Words::from));
        if solved {
            cells.push(row.solution.map_or_else(|| "".into(), |solution| stance_name(solution.stance).into()));
        }
        (Some(About::whole(EntityKind::Stakeholder, row.id)), cells)
    };
    Twin { head, rows: board.people.iter().map(row).collect() }
}
