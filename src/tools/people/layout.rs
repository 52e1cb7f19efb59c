//! Where each player stands on the map: stance from left to right, sway from bottom to top.
//!
//! Nodes and labels never overlap. A band of sway is packed in lanes: each player keeps the horizontal place of their
//! stance and moves to the next lane where the label would touch a neighbour's. The canvas grows in height, never in
//! width. Who moves changes only the band they leave and the one they enter. In a crowd only those who weigh most carry
//! their names; the others are dots below them, and say theirs when they are pointed at.

use super::fit::{NAME, ROLE, fit_name, fit_role, text_width};
use crate::plan::{Arrange, Id, Stance};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// One player to place.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// The person.
    pub id: Id,
    /// First line of the label.
    pub name: String,
    /// What stands below the name; empty for nothing.
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
    /// Baseline of the label's first line; the others follow [`LINE`] below each other.
    pub label_y: f64,
    /// First line, shortened to fit.
    pub name: String,
    /// The lines below it, at most three, shortened to fit.
    pub role: Vec<String>,
    /// How many lines of the label are shown; in a crowd the important carry their name only, and the others say theirs
    /// when they are pointed at.
    pub shown: usize,
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

impl Placed {
    /// What so many lines of the label cover, with some air.
    #[must_use]
    pub fn plate(&self, lines: usize) -> Area {
        let widths = std::iter::once(text_width(&self.name, NAME)).chain(self.role.iter().map(|l| text_width(l, ROLE)));
        let width = widths.take(lines).fold(0.0, f64::max) + 2.0 * INSET;
        let height = (1..lines).fold(LINE + FOOT, |height, _| height + LINE);
        Area { x: self.label_x - width / 2.0, y: self.label_y - LINE, width, height }
    }

    /// The whole label, shown or not.
    #[must_use]
    pub fn whole_plate(&self) -> Area {
        self.plate(1 + self.role.len())
    }
}

impl Map {
    /// Where no line should run: over a label or a node, or off the canvas.
    #[must_use]
    pub fn taken(&self) -> Vec<Area> {
        let (far, width, height) = (10_000.0, self.width, self.height);
        let around = [
            Area { x: -far, y: -far, width: 2.0 * far, height: far },
            Area { x: -far, y: height, width: 2.0 * far, height: far },
            Area { x: -far, y: 0.0, width: far, height },
            Area { x: width, y: 0.0, width: far, height },
        ];
        let labels = self.placed.iter().filter(|placed| placed.shown > 0).map(|placed| placed.plate(placed.shown));
        // A line begins beside its own node, at whatever angle: the corners of a square around it stay free.
        let node = |placed: &Placed| {
            let half = placed.radius * 0.75;
            Area { x: placed.x - half, y: placed.y - half, width: 2.0 * half, height: 2.0 * half }
        };
        labels.chain(self.placed.iter().map(node)).chain(around).collect()
    }
}

/// Distance between two lines of a label.
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
/// From the last baseline to the end of the label.
const FOOT: f64 = 6.0;
/// Players above which it is a crowd.
pub const CROWD: usize = 40;
/// Labels shown in a crowd, on a wide canvas and on a phone: of all, and of those who stand in one cell.
const LABELLED: [(usize, usize); 2] = [(30, 3), (16, 2)];
/// Narrowest canvas that is laid out; a narrower one is treated as this wide.
const NARROWEST: f64 = 200.0;
/// Below this width the margins shrink (a phone).
const NARROW: f64 = 560.0;
/// Air between a label and the edge of the plot.
const INSET: f64 = 5.0;
/// Widest label.
const WIDEST_LABEL: f64 = 180.0;
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
    let named = named(spots, width);
    let mut y = TOP;
    for sway in (1..=5).rev() {
        let top = y;
        let lanes = pack(spots, &named, sway, sides);
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

/// Whose labels are shown: everybody's, and in a crowd those with the most authority, then the most sway.
fn named(spots: &[Spot], width: f64) -> BTreeSet<Id> {
    if spots.len() <= CROWD {
        return spots.iter().map(|spot| spot.id).collect();
    }
    let mut all: Vec<&Spot> = spots.iter().collect();
    all.arrange_by(|a, b| {
        let weight = |spot: &Spot| (Reverse(spot.sway), spot.id);
        b.radius.total_cmp(&a.radius).then_with(|| weight(a).cmp(&weight(b)))
    });
    let [wide, narrow] = LABELLED;
    let (most, together) = if width < NARROW { narrow } else { wide };
    let mut cells: BTreeMap<(u8, usize), usize> = BTreeMap::new();
    let has_room = |spot: &&Spot| {
        let there = cells.entry((band_of(spot.sway).0, zone_of(spot.stance))).or_default();
        *there += 1;
        *there <= together
    };
    all.into_iter().filter(has_room).take(most).map(|spot| spot.id).collect()
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
    role: Vec<String>,
    shown: usize,
    left: f64,
    right: f64,
}

/// Players side by side.
#[derive(Default)]
struct Lane<'a> {
    nodes: Vec<Node<'a>>,
    /// The largest radius in it.
    radius: f64,
    /// Height of its labels, from the nodes' lower edge.
    label: f64,
}

impl<'a> Lane<'a> {
    fn height(&self) -> f64 {
        2.0 * self.radius + self.label
    }

    fn has_room(&self, node: &Node<'_>) -> bool {
        self.nodes.iter().all(|other| node.right + GAP <= other.left || other.right + GAP <= node.left)
    }

    fn put(&mut self, node: Node<'a>) {
        self.radius = self.radius.max(node.radius);
        // A line below the name is kept free also for those who have no title yet.
        let lines = if node.shown == 1 + node.role.len() { node.shown.max(2) } else { node.shown };
        if lines > 0 {
            let below = (1..lines).fold(BASELINE, |height, _| height + LINE);
            self.label = self.label.max(below + FOOT);
        }
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
            shown: self.shown,
            area: Area { x: self.left, y: top, width: self.right - self.left, height: lane.height() },
        }
    }
}

/// Fills lanes from the top: by stance, then by name, so that one player's move disturbs few others. Those without a label
/// stand in lanes of their own.
fn pack<'a>(spots: &'a [Spot], named: &BTreeSet<Id>, sway: u8, sides: (f64, f64)) -> Vec<Lane<'a>> {
    let mut all: Vec<Lane<'a>> = Vec::new();
    let lines = if spots.len() > CROWD { 1 } else { usize::MAX };
    for labelled in [true, false] {
        let mut lanes: Vec<Lane<'a>> = Vec::new();
        for (zone, span) in ZONES.iter().enumerate() {
            let here = |spot: &&Spot| {
                band_of(spot.sway).0 == sway && zone_of(spot.stance) == zone && named.contains(&spot.id) == labelled
            };
            let mut cell: Vec<&Spot> = spots.iter().filter(here).collect();
            cell.arrange_by(|a, b| a.name.cmp(&b.name).then(a.id.cmp(&b.id)));
            let plot = sides.1 - sides.0;
            let (left, width) = (sides.0 + span.0 * plot, (span.1 - span.0) * plot);
            let largest = cell.iter().map(|spot| radius(spot)).fold(0.0, f64::max);
            let columns = columns(width, cell.len(), if labelled { COLUMN } else { 2.0 * largest + GAP });
            for (spot, column) in cell.into_iter().zip((0..columns).cycle()) {
                let x = left + (f64::from(column) + 0.5) * width / f64::from(columns);
                let node = node(spot, x, sides, if labelled { lines } else { 0 });
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
        all.append(&mut lanes);
    }
    all
}

/// How many players stand side by side in a zone: as many as have room, and no more than there are.
fn columns(width: f64, players: usize, room: f64) -> u32 {
    let wanted = u32::try_from(players).unwrap_or(u32::MAX);
    (1..=24_u32).rev().find(|n| f64::from(*n) * room <= width).unwrap_or(1).min(wanted).max(1)
}

fn radius(spot: &Spot) -> f64 {
    if spot.radius.is_finite() { spot.radius.clamp(6.0, 28.0) } else { 6.0 }
}

fn node(spot: &Spot, x: f64, sides: (f64, f64), most_lines: usize) -> Node<'_> {
    let radius = radius(spot);
    let most = WIDEST_LABEL.min((sides.1 - sides.0) * 0.45);
    let (name, role) = (fit_name(&spot.name, most), fit_role(&spot.role, most));
    let shown = most_lines.min(1 + role.len());
    let widths = std::iter::once(text_width(&name, NAME)).chain(role.iter().map(|line| text_width(line, ROLE)));
    let half = widths.take(shown).fold(0.0, f64::max) / 2.0;
    let x = x.clamp(sides.0 + radius, sides.1 - radius);
    let label_x = x.clamp(sides.0 + half + INSET, sides.1 - half - INSET);
    let (left, right) = ((x - radius).min(label_x - half), (x + radius).max(label_x + half));
    Node { spot, x, radius, label_x, name, role, shown, left, right }
}

#[cfg(test)]
#[path = "layout_tests.rs"]
mod tests;
