//! A line of influence between two players: a slight bow that begins and ends at the edge of their nodes.

use super::layout::Placed;

/// Air between a node and its line.
const AIR: f64 = 4.0;
/// How far a line bows, as a share of its length.
const BOW: f64 = 0.13;

/// The line as an SVG path; `None` when the two are too close for one to be seen.
#[must_use]
pub fn curve(from: &Placed, to: &Placed) -> Option<String> {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let length = dx.hypot(dy);
    if length <= from.radius + to.radius + 3.0 * AIR {
        return None;
    }
    // Always bows upwards, away from the labels below the nodes.
    let up = if dx >= 0.0 { 1.0 } else { -1.0 };
    let middle = (f64::midpoint(from.x, to.x), f64::midpoint(from.y, to.y));
    let bow = (middle.0 + up * dy * BOW, middle.1 - up * dx * BOW);
    let start = towards((from.x, from.y), bow, from.radius + AIR);
    let end = towards((to.x, to.y), bow, to.radius + AIR);
    Some(format!("M{:.1} {:.1}Q{:.1} {:.1} {:.1} {:.1}", start.0, start.1, bow.0, bow.1, end.0, end.1))
}

fn towards(from: (f64, f64), to: (f64, f64), by: f64) -> (f64, f64) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy).max(f64::EPSILON);
    (from.0 + dx / length * by, from.1 + dy / length * by)
}

#[cfg(test)]
mod tests {
    use super::super::layout::Area;
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
            role: String::new(),
            area: Area::default(),
        }
    }

    fn numbers(path: &str) -> Vec<f64> {
        path.split(['M', 'Q', ' ']).filter(|t| !t.is_empty()).map(|t| t.parse().unwrap()).collect()
    }

    #[test]
    fn it_touches_neither_node_and_bows_upwards() {
        for (a, b) in [(at(0.0, 100.0), at(300.0, 100.0)), (at(300.0, 100.0), at(0.0, 100.0))] {
            let n = numbers(&curve(&a, &b).unwrap());
            assert!((n[0] - a.x).hypot(n[1] - a.y) > a.radius, "{n:?}");
            assert!((n[4] - b.x).hypot(n[5] - b.y) > b.radius, "{n:?}");
            assert!(n[3] < 100.0, "{n:?}");
        }
    }

    #[test]
    fn neighbours_have_no_room_for_one() {
        assert_eq!(curve(&at(0.0, 0.0), &at(0.0, 0.0)), None);
        assert_eq!(curve(&at(0.0, 0.0), &at(20.0, 0.0)), None);
    }
}
