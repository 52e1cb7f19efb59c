//! A line of influence between two players: a bow that begins and ends at the edge of their nodes and, of the bows there
//! are, the flattest that crosses the fewest names.

use super::layout::{Area, Placed};

/// Air between a node and its line.
const AIR: f64 = 4.0;
/// How far a line bows, as a share of its length: first upwards, away from the labels below the nodes, and slightly.
const BOWS: [f64; 7] = [0.13, 0.26, -0.13, -0.26, 0.42, -0.42, 0.6];
/// Points of a bow at which it is asked what lies there.
const STEPS: u32 = 24;

/// The line as an SVG path, around the labels handed in as far as a bow can be; `None` when the two are too close for one
/// to be seen.
#[must_use]
pub fn curve(from: &Placed, to: &Placed, labels: &[Area]) -> Option<String> {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    if dx.hypot(dy) <= from.radius + to.radius + 3.0 * AIR {
        return None;
    }
    let bows = BOWS.iter().map(|bow| Bow::new(from, to, *bow));
    let best =
        bows.map(|bow| (bow.crosses(labels), bow)).reduce(|best, next| if next.0 < best.0 { next } else { best });
    best.map(|(_, bow)| bow.path())
}

/// A quadratic curve.
struct Bow {
    start: (f64, f64),
    bend: (f64, f64),
    end: (f64, f64),
}

impl Bow {
    fn new(from: &Placed, to: &Placed, bow: f64) -> Self {
        let (dx, dy) = (to.x - from.x, to.y - from.y);
        let up = if dx >= 0.0 { 1.0 } else { -1.0 };
        let middle = (f64::midpoint(from.x, to.x), f64::midpoint(from.y, to.y));
        let bend = (middle.0 + up * dy * bow, middle.1 - up * dx * bow);
        let start = towards((from.x, from.y), bend, from.radius + AIR);
        let end = towards((to.x, to.y), bend, to.radius + AIR);
        Self { start, bend, end }
    }

    fn at(&self, share: f64) -> (f64, f64) {
        let mix = |a: f64, b: f64, c: f64| {
            let rest = 1.0 - share;
            rest * rest * a + 2.0 * rest * share * b + share * share * c
        };
        (mix(self.start.0, self.bend.0, self.end.0), mix(self.start.1, self.bend.1, self.end.1))
    }

    /// At how many of its points a label lies.
    fn crosses(&self, labels: &[Area]) -> usize {
        let points = (0..=STEPS).map(|step| self.at(f64::from(step) / f64::from(STEPS)));
        points.filter(|(x, y)| labels.iter().any(|label| within(label, *x, *y))).count()
    }

    fn path(&self) -> String {
        let Self { start, bend, end } = self;
        format!("M{:.1} {:.1}Q{:.1} {:.1} {:.1} {:.1}", start.0, start.1, bend.0, bend.1, end.0, end.1)
    }
}

fn within(area: &Area, x: f64, y: f64) -> bool {
    area.x < x && x < area.x + area.width && area.y < y && y < area.y + area.height
}

fn towards(from: (f64, f64), to: (f64, f64), by: f64) -> (f64, f64) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy).max(f64::EPSILON);
    (from.0 + dx / length * by, from.1 + dy / length * by)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Id;

    fn at(x: f64, y: f64) -> Placed {
        Placed {
            id: Id::default(),
            x,
            y,
            radius: 10.0,
            unrated: false,
            label_x: x,
            label_y: y,
            name: String::new(),
            role: Vec::new(),
            shown: 1,
            area: Area::default(),
        }
    }

    fn numbers(path: &str) -> Vec<f64> {
        path.split(['M', 'Q', ' ']).filter(|t| !t.is_empty()).map(|t| t.parse().unwrap()).collect()
    }

    #[test]
    fn it_touches_neither_node_and_bows_upwards() {
        for (a, b) in [(at(0.0, 100.0), at(300.0, 100.0)), (at(300.0, 100.0), at(0.0, 100.0))] {
            let n = numbers(&curve(&a, &b, &[]).unwrap());
            assert!((n[0] - a.x).hypot(n[1] - a.y) > a.radius, "{n:?}");
            assert!((n[4] - b.x).hypot(n[5] - b.y) > b.radius, "{n:?}");
            assert!(n[3] < 100.0, "{n:?}");
        }
    }

    #[test]
    fn neighbours_have_no_room_for_one() {
        assert_eq!(curve(&at(0.0, 0.0), &at(0.0, 0.0), &[]), None);
        assert_eq!(curve(&at(0.0, 0.0), &at(20.0, 0.0), &[]), None);
    }

    #[test]
    fn it_goes_around_a_name_where_a_bow_can() {
        let (a, b) = (at(0.0, 100.0), at(300.0, 100.0));
        let name = Area { x: 100.0, y: 66.0, width: 100.0, height: 32.0 };
        let slight = numbers(&curve(&a, &b, &[]).unwrap());
        let around = numbers(&curve(&a, &b, &[name]).unwrap());
        assert_ne!(slight, around);
        let bow = Bow { start: (around[0], around[1]), bend: (around[2], around[3]), end: (around[4], around[5]) };
        assert_eq!(bow.crosses(&[name]), 0);
        let everywhere = Area { x: -500.0, y: -500.0, width: 1_000.0, height: 1_000.0 };
        assert_eq!(numbers(&curve(&a, &b, &[everywhere]).unwrap()), slight, "no bow helps: the slight one");
    }
}
