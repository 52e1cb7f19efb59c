//! Where each card of the org chart stands.
//!
//! On a wide page every boss stands above the middle of their own reports; a team in which nobody leads anybody is stacked
//! in columns, so that a department is as wide as its teams and not as its people. On a phone the same is an indented list.

use super::Branch;
use crate::plan::Id;
use crate::tools::people::layout::Area;
use std::collections::BTreeSet;
use std::fmt::Write;

/// Width and height of a card on a wide page.
const CARD: [f64; 2] = [196.0, 60.0];
/// Between two cards side by side, and between a boss and their reports.
const GAP: [f64; 2] = [14.0, 36.0];
/// Between two trees.
const APART: f64 = 30.0;
/// Between two cards of a stack.
const CLOSE: f64 = 8.0;
/// Left of a stack, for the line that leads down it.
const SPINE: f64 = 14.0;
/// Cards in one column of a stack.
const STACK: usize = 8;
/// Reports of whoever is on top who stand in a row although their teams are folded away.
const ROW_OF_LEADS: usize = 6;
/// Height of the line of words above those who stand in no tree.
const HEADING: f64 = 30.0;
/// Below this width the chart is a list.
const NARROW: f64 = 640.0;
/// How much a level of the list is set in; no card gets narrower than [`LEAST`].
const INDENT: f64 = 18.0;
/// The narrowest card of the list.
const LEAST: f64 = 170.0;

/// One person's card.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// The person.
    pub id: Id,
    /// Whom it hangs under.
    pub boss: Option<Id>,
    /// Levels from the top, from 1.
    pub level: usize,
    /// Where it stands.
    pub area: Area,
    /// How many people stand below, at any depth.
    pub team: usize,
    /// Whether they are folded away.
    pub folded: bool,
}

/// The chart, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Chart {
    /// Width of all of it; at least what was handed in.
    pub width: f64,
    /// Height of all of it.
    pub height: f64,
    /// Whether it is a list, for a narrow page.
    pub list: bool,
    /// The cards as one reads them: everybody before those below them.
    pub cards: Vec<Card>,
    /// The lines between them, as SVG paths.
    pub lines: Vec<String>,
    /// Baseline of the words above those who neither lead nor report to anybody.
    pub loose: Option<f64>,
}

/// Lays the trees out for a page of some width, without the teams folded away.
#[must_use]
pub fn chart(trees: &[Branch], folded: &BTreeSet<Id>, width: f64) -> Chart {
    let width = if width.is_finite() { width.max(LEAST + 2.0) } else { NARROW };
    let mut drawing = Drawing { chart: Chart { width, list: width < NARROW, ..Chart::default() }, folded };
    let (teams, loose): (Vec<&Branch>, Vec<&Branch>) = trees.iter().partition(|tree| !tree.below.is_empty());
    if drawing.chart.list {
        drawing.list(&teams, &loose);
    } else {
        drawing.wide(&teams, &loose);
    }
    drawing.chart
}

struct Drawing<'a> {
    chart: Chart,
    folded: &'a BTreeSet<Id>,
}

/// A person's place among others: whom they hang under, and how deep.
#[derive(Clone, Copy)]
struct Under {
    boss: Option<Id>,
    level: usize,
}

impl Drawing<'_> {
    fn is_folded(&self, branch: &Branch) -> bool {
        self.folded.contains(&branch.id)
    }

    fn shows_nobody(&self, branch: &Branch) -> bool {
        branch.below.is_empty() || self.is_folded(branch)
    }

    fn put(&mut self, branch: &Branch, under: Under, area: Area) {
        self.chart.height = self.chart.height.max(area.y + area.height + 2.0);
        self.chart.width = self.chart.width.max(area.x + area.width + 1.0);
        self.chart.cards.push(Card {
            id: branch.id,
            boss: under.boss,
            level: under.level,
            area,
            team: branch.team(),
            folded: self.is_folded(branch) && !branch.below.is_empty(),
        });
    }

    fn wide(&mut self, teams: &[&Branch], loose: &[&Branch]) {
        let top = Under { boss: None, level: 1 };
        let mut left = 1.0;
        for tree in teams {
            left = self.tree(tree, top, left, 1.0).right + APART;
        }
        let columns = ((self.chart.width + GAP[0]) / (CARD[0] + GAP[0])).floor().max(1.0);
        let mut at = [1.0, self.heading(loose)];
        for branch in loose {
            self.put(branch, top, area(at));
            at[0] += CARD[0] + GAP[0];
            if at[0] + CARD[0] > columns * (CARD[0] + GAP[0]) {
                at = [1.0, at[1] + CARD[1] + CLOSE];
            }
        }
    }

    /// Leaves room for the words above those who stand in no tree; says where their first card begins.
    fn heading(&mut self, loose: &[&Branch]) -> f64 {
        if loose.is_empty() {
            return self.chart.height;
        }
        let above = if self.chart.cards.is_empty() { 0.0 } else { self.chart.height + CLOSE };
        self.chart.loose = Some(above + HEADING - 11.0);
        above + HEADING
    }

    /// A person with everybody below, from a left edge on. Their card is written before the others and placed after them.
    fn tree(&mut self, branch: &Branch, under: Under, left: f64, top: f64) -> Spread {
        let own = self.chart.cards.len();
        self.put(branch, under, area([left, top]));
        if self.shows_nobody(branch) {
            return Spread { middle: left + CARD[0] / 2.0, right: left + CARD[0] };
        }
        let spread = self.team(branch, under.level + 1, left, top + CARD[1]);
        if let Some(card) = self.chart.cards.get_mut(own) {
            card.area.x = spread.middle - CARD[0] / 2.0;
        }
        spread
    }

    /// The reports of one person below a line; answers the middle between the outermost of them.
    fn team(&mut self, branch: &Branch, level: usize, left: f64, line: f64) -> Spread {
        let under = Under { boss: Some(branch.id), level };
        let (bus, top) = (line + GAP[1] / 2.0, line + GAP[1]);
        let (plain, mut rows): (Vec<&Branch>, Vec<&Branch>) =
            branch.below.iter().partition(|below| self.shows_nobody(below));
        let leads = plain.iter().filter(|below| !below.below.is_empty()).count();
        let in_a_row = level == 2 && leads == plain.len() && leads <= ROW_OF_LEADS;
        let stacked = plain.len() > 2 && !in_a_row;
        if !stacked {
            rows = branch.below.iter().collect();
        }
        let mut middles = Vec::new();
        let mut x = left;
        for below in &rows {
            let spread = self.tree(below, under, x, top);
            self.chart.lines.push(format!("M{:.1} {bus:.1}V{top:.1}", spread.middle));
            middles.push(spread.middle);
            x = spread.right + GAP[0];
        }
        let mut reach = middles.clone();
        if stacked {
            let (edges, spines, right) = self.stack(&plain, under, x, top, bus);
            middles.extend(edges);
            reach.extend(spines);
            x = right + GAP[0];
        }
        let least = |all: &[f64]| all.iter().copied().fold(f64::INFINITY, f64::min);
        let most = |all: &[f64]| all.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let middle = f64::midpoint(least(&middles), most(&middles));
        reach.push(middle);
        self.chart.lines.push(format!(
            "M{middle:.1} {line:.1}V{bus:.1}M{:.1} {bus:.1}H{:.1}",
            least(&reach),
            most(&reach)
        ));
        Spread { middle, right: x - GAP[0] }
    }

    /// People who lead nobody in sight, in columns: the middles of the first and the last column, the lines down them, and
    /// the right edge.
    fn stack(&mut self, plain: &[&Branch], under: Under, left: f64, top: f64, bus: f64) -> ([f64; 2], Vec<f64>, f64) {
        let rows = plain.len().div_ceil(plain.len().div_ceil(STACK));
        let (mut x, mut spines) = (left + SPINE, Vec::new());
        for column in plain.chunks(rows) {
            let (spine, mut y) = (x - SPINE / 2.0, top);
            let mut d = format!("M{spine:.1} {bus:.1}");
            for branch in column {
                self.put(branch, under, area([x, y]));
                let middle = y + CARD[1] / 2.0;
                let _ = write!(d, "V{middle:.1}H{x:.1}H{spine:.1}");
                y += CARD[1] + CLOSE;
            }
            self.chart.lines.push(d);
            spines.push(spine);
            x += CARD[0] + GAP[0] + SPINE;
        }
        let right = x - GAP[0] - SPINE;
        ([left + SPINE + CARD[0] / 2.0, right - CARD[0] / 2.0], spines, right)
    }

    fn list(&mut self, teams: &[&Branch], loose: &[&Branch]) {
        let top = Under { boss: None, level: 1 };
        let mut y = 1.0;
        for tree in teams {
            self.rows(tree, top, &mut y);
        }
        y = self.heading(loose).max(y);
        for branch in loose {
            self.rows(branch, top, &mut y);
        }
    }

    #[allow(clippy::cast_precision_loss)] // levels are few
    fn rows(&mut self, branch: &Branch, under: Under, y: &mut f64) {
        let x = 1.0 + ((under.level - 1) as f64 * INDENT).min(self.chart.width - LEAST - 2.0).max(0.0);
        let own = Area { x, y: *y, width: self.chart.width - x - 1.0, height: CARD[1] };
        self.put(branch, under, own);
        *y += CARD[1] + CLOSE;
        if self.shows_nobody(branch) {
            return;
        }
        let mut d = String::new();
        for below in &branch.below {
            let middle = *y + CARD[1] / 2.0;
            let _ = write!(d, "M{:.1} {:.1}V{middle:.1}h{:.1}", x + 8.0, own.y + own.height, INDENT - 8.0);
            self.rows(below, Under { boss: Some(branch.id), level: under.level + 1 }, y);
        }
        self.chart.lines.push(d);
    }
}

/// How far somebody with everybody below reaches.
struct Spread {
    /// The middle of their own card.
    middle: f64,
    /// The right edge of all of it.
    right: f64,
}

fn area([x, y]: [f64; 2]) -> Area {
    Area { x, y, width: CARD[0], height: CARD[1] }
}
