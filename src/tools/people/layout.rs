//! Where each player stands on the map: stance from left to right, sway from bottom to top.
//!
//! Nodes and labels never overlap. A band of sway is packed in lanes: each player keeps the horizontal place of their
//! stance and moves to the next lane where the label would touch a neighbour's. The canvas grows in height, never in
//! width. Who moves changes only the band they leave and the one they enter.

use crate::plan::{Arrange, Id, Stance};

/// One player to place.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// The person.
    pub id: Id,
    /// First line of the label.
    pub name: String,
    /// Second line of the label; empty for none.
    pub role: String,
    /// Where they stand.
    pub stance: Stance,
    /// How far their word carries, 1 to 5; `None` is shown in the middle band, flagged.
    pub sway: Option<u8>,
    /// Radius of the node in canvas units.
    pub radius: f64,
}

/// A rectangle in canvas units, from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Area {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Area {
    /// Whether two areas share more than an edge.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.x + other.width
            && other.x < self.x + self.width
            && self.y < other.y + other.height
            && other.y < self.y + self.height
    }
}

/// A placed player.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// The person.
    pub id: Id,
    /// Centre of the node.
    pub x: f64,
    /// Centre of the node.
    pub y: f64,
    /// Radius of the node.
    pub radius: f64,
    /// Nobody has said how far their word carries: the height means nothing.
    pub unrated: bool,
    /// Horizontal middle of the label, under the node as far as the canvas allows.
    pub label_x: f64,
    /// Baseline of the label's first line; the second follows [`LINE`] below.
    pub label_y: f64,
    /// First line, shortened to fit.
    pub name: String,
    /// Second line, shortened to fit.
    pub role: String,
    /// What node and label cover together; the label lies inside its width.
    pub area: Area,
}

/// One band of sway.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// 5 at the top to 1 at the bottom.
    pub sway: u8,
    /// Upper edge.
    pub top: f64,
    /// Lower edge.
    pub bottom: f64,
}

/// The map, ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Map {
    /// Width of the canvas, as handed in.
    pub width: f64,
    /// Height it grew to.
    pub height: f64,
    /// Left and right edge of the plot.
    pub sides: (f64, f64),
    /// The five bands from top to bottom.
    pub bands: Vec<Band>,
    /// Everybody, by band, stance and name.
    pub placed: Vec<Placed>,
}

/// Distance between the two lines of a label.
pub const LINE: f64 = 15.0;
/// Canvas left free above the plot.
const TOP: f64 = 12.0;
/// Canvas left free below the plot, for the words of the horizontal axis.
const BOTTOM: f64 = 46.0;
/// Height of a band with nobody in it.
const EMPTY_BAND: f64 = 72.0;
/// Air above, between and below lanes, and between neighbours in one.
const GAP: f64 = 8.0;
/// From the node's lower edge to the first baseline.
const BASELINE: f64 = 15.0;
/// Height of a label of two lines, from the node's lower edge.
const LABEL: f64 = 36.0;
/// Font sizes of the two lines.
const FONTS: (f64, f64) = (13.0, 11.5);
/// Narrowest canvas that is laid out; a narrower one is treated as this wide.
const NARROWEST: f64 = 200.0;
/// Below this width the margins shrink (a phone).
const NARROW: f64 = 560.0;
/// Air between a label and the edge of the plot.
const INSET: f64 = 5.0;
/// Widest label.
const WIDEST_LABEL: f64 = 168.0;
/// Between the parts of a role.
const DOT: &str = " · ";
/// Room below which a cut title says nothing any more.
const LEAST_TITLE: f64 = 40.0;
/// Room one player wants inside the zone of their stance.
const COLUMN: f64 = 96.0;
/// Where the zones of the plot begin and end: actively against, passively against, indifferent or unknown, advocate.
pub(super) const ZONES: [(f64, f64); 4] = [(0.0, 0.19), (0.19, 0.4), (0.4, 0.67), (0.67, 1.0)];

/// Places players on a canvas of the given width.
#[must_use]
pub fn layout(spots: &[Spot], width: f64) -> Map {
    let width = if width.is_finite() { width.max(NARROWEST) } else { NARROWEST };
    let sides = if width < NARROW { (26.0, width - 6.0) } else { (64.0, width - 24.0) };
    let mut map = Map { width, height: 0.0, sides, bands: Vec::new(), placed: Vec::new() };
    let mut y = TOP;
    for sway in (1..=5).rev() {
        let top = y;
        let lanes = pack(spots, sway, sides);
        for lane in &lanes {
            y += GAP;
            map.placed.extend(lane.nodes.iter().map(|node| node.at(y, lane)));
            y += lane.height();
        }
        y = if lanes.is_empty() { top + EMPTY_BAND } else { y + GAP };
        map.bands.push(Band { sway, top, bottom: y });
    }
    map.height = y + BOTTOM;
    map
}

/// The band a player belongs to, and whether anybody has said so.
pub(super) fn band_of(sway: Option<u8>) -> (u8, bool) {
    sway.map_or((3, true), |sway| (sway.clamp(1, 5), false))
}

/// Which of [`ZONES`] a stance belongs to.
pub(super) fn zone_of(stance: Stance) -> usize {
    match stance {
        Stance::OpposedActive => 0,
        Stance::OpposedPassive => 1,
        Stance::Indifferent | Stance::Unknown => 2,
        Stance::Advocate => 3,
    }
}

/// A player with a horizontal place and no vertical one yet.
struct Node<'a> {
    spot: &'a Spot,
    x: f64,
    radius: f64,
    label_x: f64,
    name: String,
    role: String,
    left: f64,
    right: f64,
}

/// Players side by side.
#[derive(Default)]
struct Lane<'a> {
    nodes: Vec<Node<'a>>,
    /// The largest radius in it.
    radius: f64,
}

impl<'a> Lane<'a> {
    fn height(&self) -> f64 {
        2.0 * self.radius + LABEL
    }

    fn has_room(&self, node: &Node<'_>) -> bool {
        self.nodes.iter().all(|other| node.right + GAP <= other.left || other.right + GAP <= node.left)
    }

    fn put(&mut self, node: Node<'a>) {
        self.radius = self.radius.max(node.radius);
        self.nodes.push(node);
    }
}

impl Node<'_> {
    /// Nodes of a lane share their middle line, labels their baseline.
    fn at(&self, top: f64, lane: &Lane<'_>) -> Placed {
        Placed {
            id: self.spot.id,
            x: self.x,
            y: top + lane.radius,
            radius: self.radius,
            unrated: band_of(self.spot.sway).1,
            label_x: self.label_x,
            label_y: top + 2.0 * lane.radius + BASELINE,
            name: self.name.clone(),
            role: self.role.clone(),
            area: Area { x: self.left, y: top, width: self.right - self.left, height: lane.height() },
        }
    }
}

/// Fills lanes from the top: by stance, then by name, so that one player's move disturbs few others.
fn pack(spots: &[Spot], sway: u8, sides: (f64, f64)) -> Vec<Lane<'_>> {
    let mut lanes: Vec<Lane<'_>> = Vec::new();
    for (zone, span) in ZONES.iter().enumerate() {
        let here = |spot: &&Spot| band_of(spot.sway).0 == sway && zone_of(spot.stance) == zone;
        let mut cell: Vec<&Spot> = spots.iter().filter(here).collect();
        cell.arrange_by(|a, b| a.name.cmp(&b.name).then(a.id.cmp(&b.id)));
        let plot = sides.1 - sides.0;
        let (left, width) = (sides.0 + span.0 * plot, (span.1 - span.0) * plot);
        let columns = columns(width, cell.len());
        for (spot, column) in cell.into_iter().zip((0..columns).cycle()) {
            let node = node(spot, left + (f64::from(column) + 0.5) * width / f64::from(columns), sides);
            match lanes.iter_mut().find(|lane| lane.has_room(&node)) {
                Some(lane) => lane.put(node),
                None => {
                    let mut lane = Lane::default();
                    lane.put(node);
                    lanes.push(lane);
                }
            }
        }
    }
    lanes
}

/// How many players stand side by side in a zone: as many as have room, and no more than there are.
fn columns(width: f64, players: usize) -> u32 {
    let wanted = u32::try_from(players).unwrap_or(u32::MAX);
    (1..=8_u32).rev().find(|n| f64::from(*n) * COLUMN <= width).unwrap_or(1).min(wanted).max(1)
}

fn node(spot: &Spot, x: f64, sides: (f64, f64)) -> Node<'_> {
    let radius = if spot.radius.is_finite() { spot.radius.clamp(6.0, 28.0) } else { 6.0 };
    let most = WIDEST_LABEL.min((sides.1 - sides.0) * 0.45);
    let name = fit_name(&spot.name, most);
    let role = fit_role(&spot.role, most);
    let half = text_width(&name, FONTS.0).max(text_width(&role, FONTS.1)) / 2.0;
    let x = x.clamp(sides.0 + radius, sides.1 - radius);
    let label_x = x.clamp(sides.0 + half + INSET, sides.1 - half - INSET);
    let (left, right) = ((x - radius).min(label_x - half), (x + radius).max(label_x + half));
    Node { spot, x, radius, label_x, name, role, left, right }
}

/// The width a text takes at most, estimated: the rules know no fonts, so every class of letters counts as its widest.
#[must_use]
pub fn text_width(text: &str, font: f64) -> f64 {
    let em = |c: char| match c {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | ' ' | '.' | ',' | '·' | '\'' | '-' => 0.4,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '…' | '—' => 1.0,
        'A'..='Z' => 0.74,
        '\u{0}'..='\u{2ff}' => 0.62,
        '\u{300}'..='\u{10ff}' => 0.75,
        _ => 1.15,
    };
    text.chars().map(em).sum::<f64>() * font
}

/// A name that fits: whole, else the first name as its initial, else cut.
fn fit_name(name: &str, most: f64) -> String {
    let whole = one_line(name);
    if text_width(&whole, FONTS.0) <= most {
        return whole;
    }
    let short = match whole.split_once(' ') {
        Some((first, rest)) => first.chars().next().map_or_else(String::new, |c| format!("{c}. {rest}")),
        None => whole,
    };
    cut(&short, FONTS.0, most)
}

/// A role that fits: what stands behind its last dot weighs most and is kept whole, the title before it is cut.
fn fit_role(role: &str, most: f64) -> String {
    let whole = one_line(role);
    let Some((title, last)) = whole.rsplit_once(DOT).filter(|_| text_width(&whole, FONTS.1) > most) else {
        return cut(&whole, FONTS.1, most);
    };
    let left = most - text_width(last, FONTS.1) - text_width(DOT, FONTS.1);
    if left < LEAST_TITLE { cut(last, FONTS.1, most) } else { format!("{}{DOT}{last}", cut(title, FONTS.1, left)) }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text, or as much of it as fits before an ellipsis.
fn cut(text: &str, font: f64, most: f64) -> String {
    if text_width(text, font) <= most {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut used = text_width("…", font);
    for c in text.chars() {
        used += text_width(c.encode_utf8(&mut [0; 4]), font);
        if used > most {
            break;
        }
        kept.push(c);
    }
    kept.truncate(kept.trim_end().len());
    kept + "…"
}

#[cfg(test)]
#[path = "layout_tests.rs"]
mod tests;
