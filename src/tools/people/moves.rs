//! Moving on the players' map: from person to person, and a person to another place.

use super::layout::{Area, Map, ZONES, band_of, zone_of};
use crate::plan::{Arrange, Id, Stance};

/// Where a person stands on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// From left to right.
    pub stance: Stance,
    /// From bottom to top, 1 to 5; `None` while nobody has said.
    pub sway: Option<u8>,
}

/// An arrow key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heading {
    /// To the left.
    Left,
    /// To the right.
    Right,
    /// Upwards.
    Up,
    /// Downwards.
    Down,
}

impl Heading {
    /// The heading of a key by its DOM name.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Some(match key {
            "ArrowLeft" => Self::Left,
            "ArrowRight" => Self::Right,
            "ArrowUp" => Self::Up,
            "ArrowDown" => Self::Down,
            _ => return None,
        })
    }
}

/// The stances from left to right, one for each zone of the map.
const ACROSS: [Stance; 4] = [Stance::OpposedActive, Stance::OpposedPassive, Stance::Indifferent, Stance::Advocate];

/// Everybody as one reads a page: from the top, each lane from the left.
#[must_use]
pub fn reading_order(map: &Map) -> Vec<Id> {
    let mut all: Vec<_> = map.placed.iter().map(|p| (p.y, p.x, p.id)).collect();
    all.arrange_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.cmp(&b.2)));
    all.into_iter().map(|(_, _, id)| id).collect()
}

/// The person an arrow key leads to. Left and right read on from lane to lane, so that they reach everybody; up and down
/// go to the nearest in the next lane. `None` at the edge.
#[must_use]
pub fn neighbour(map: &Map, from: Id, heading: Heading) -> Option<Id> {
    let here = map.placed.iter().find(|p| p.id == from)?;
    let order = reading_order(map);
    let at = order.iter().position(|id| *id == from)?;
    let lane = |up: bool| {
        let beyond = map.placed.iter().filter(move |p| if up { p.y < here.y } else { p.y > here.y });
        beyond.min_by(|a, b| {
            let far = |y: f64| (y - here.y).abs();
            let aside = |x: f64| (x - here.x).abs();
            far(a.y).total_cmp(&far(b.y)).then(aside(a.x).total_cmp(&aside(b.x))).then(a.id.cmp(&b.id))
        })
    };
    match heading {
        Heading::Left => order.get(at.checked_sub(1)?).copied(),
        Heading::Right => order.get(at + 1).copied(),
        Heading::Up => lane(true).map(|p| p.id),
        Heading::Down => lane(false).map(|p| p.id),
    }
}

/// One step in a direction. An unknown stance stands in the middle, an unknown sway too; at the edge nothing changes.
#[must_use]
pub fn nudged(now: Standing, heading: Heading) -> Standing {
    let (sway, _) = band_of(now.sway);
    let zone = zone_of(now.stance);
    let across = |zone: usize| ACROSS.get(zone).copied().unwrap_or(now.stance);
    match heading {
        Heading::Left => Standing { stance: zone.checked_sub(1).map_or(now.stance, across), ..now },
        Heading::Right => Standing { stance: across(zone + 1), ..now },
        Heading::Up if sway < 5 => Standing { sway: Some(sway + 1), ..now },
        Heading::Down if sway > 1 => Standing { sway: Some(sway - 1), ..now },
        Heading::Up | Heading::Down => now,
    }
}

/// What dropping a person at a point means. Inside their own zone or band nothing changes, so that an unknown stance
/// stays unknown while only the sway is moved, and the other way round. Beyond the edge counts as the edge.
#[must_use]
pub fn dropped(map: &Map, point: (f64, f64), now: Standing) -> Standing {
    let (left, right) = map.sides;
    let share = (point.0 - left) / (right - left);
    let zone = ZONES.iter().position(|(_, end)| share < *end).unwrap_or(ZONES.len() - 1);
    let band = map.bands.iter().find(|band| point.1 < band.bottom).or(map.bands.last());
    let stance = if zone == zone_of(now.stance) { now.stance } else { ACROSS.get(zone).copied().unwrap_or_default() };
    let sway = band.map(|band| band.sway).filter(|sway| *sway != band_of(now.sway).0).or(now.sway);
    Standing { stance, sway }
}

/// The part of the map that stands for a stance and a sway.
#[must_use]
pub fn cell(map: &Map, standing: Standing) -> Area {
    let (left, right) = zone(map, zone_of(standing.stance));
    let (sway, _) = band_of(standing.sway);
    let (top, bottom) = map.bands.iter().find(|band| band.sway == sway).map_or((0.0, 0.0), |b| (b.top, b.bottom));
    Area { x: left, y: top, width: right - left, height: bottom - top }
}

/// The zones from left to right: the stance each stands for (the middle one for indifferent and unknown), with its left
/// and right edge.
#[must_use]
pub fn zones(map: &Map) -> Vec<(Stance, f64, f64)> {
    ACROSS
        .iter()
        .enumerate()
        .map(|(index, stance)| {
            let (left, right) = zone(map, index);
            (*stance, left, right)
        })
        .collect()
}

fn zone(map: &Map, index: usize) -> (f64, f64) {
    let (left, right) = map.sides;
    let (from, to) = ZONES.get(index).copied().unwrap_or_default();
    (left + from * (right - left), left + to * (right - left))
}

#[cfg(test)]
mod tests {
    use super::super::layout::{Spot, layout};
    use super::*;
    use crate::plan::Words;
    use proptest::prelude::*;

    fn spot(number: u128, stance: Stance, sway: Option<u8>) -> Spot {
        Spot {
            id: Id::fixed(number),
            name: format!("Person {number}"),
            role: "Role".into(),
            stance,
            sway,
            radius: 14.0,
        }
    }

    fn some_spots() -> impl Strategy<Value = Vec<Spot>> {
        let one = (0..Stance::ALL.len(), proptest::option::of(1..=5_u8));
        proptest::collection::vec(one, 1..40).prop_map(|list| {
            let numbered = (1..).zip(list);
            numbered.map(|(number, (stance, sway))| spot(number, Stance::ALL[stance], sway)).collect()
        })
    }

    proptest! {
        #[test]
        fn reading_on_reaches_everybody_once(spots in some_spots(), width in 300.0..1200.0_f64) {
            let map = layout(&spots, width);
            let mut seen = vec![reading_order(&map)[0]];
            while let Some(next) = neighbour(&map, *seen.last().unwrap(), Heading::Right) {
                prop_assert!(!seen.contains(&next));
                prop_assert_eq!(neighbour(&map, next, Heading::Left), seen.last().copied());
                seen.push(next);
            }
            prop_assert_eq!(seen.len(), spots.len());
        }

        #[test]
        fn up_and_down_change_the_lane(spots in some_spots(), width in 300.0..1200.0_f64) {
            let map = layout(&spots, width);
            let y = |id: Id| map.placed.iter().find(|p| p.id == id).unwrap().y;
            for placed in &map.placed {
                if let Some(up) = neighbour(&map, placed.id, Heading::Up) {
                    prop_assert!(y(up) < placed.y);
                }
                if let Some(down) = neighbour(&map, placed.id, Heading::Down) {
                    prop_assert!(y(down) > placed.y);
                }
            }
        }

        #[test]
        fn dropping_somebody_where_they_stand_changes_nothing(spots in some_spots(), width in 300.0..1200.0_f64) {
            let map = layout(&spots, width);
            for spot in &spots {
                let placed = map.placed.iter().find(|p| p.id == spot.id).unwrap();
                let now = Standing { stance: spot.stance, sway: spot.sway };
                prop_assert_eq!(dropped(&map, (placed.x, placed.y), now), now);
            }
        }

        #[test]
        fn whoever_is_dropped_lands_in_that_cell(spots in some_spots(), x in -50.0..1300.0_f64, y in -50.0..4000.0_f64) {
            let map = layout(&spots, 900.0);
            let to = dropped(&map, (x, y), Standing { stance: spots[0].stance, sway: spots[0].sway });
            let cell = cell(&map, to);
            let inside = (
                x.clamp(map.sides.0, map.sides.1),
                y.clamp(map.bands[0].top, map.bands[4].bottom),
            );
            prop_assert!(cell.x - 1e-6 <= inside.0 && inside.0 <= cell.x + cell.width + 1e-6);
            prop_assert!(cell.y - 1e-6 <= inside.1 && inside.1 <= cell.y + cell.height + 1e-6);
        }
    }

    #[test]
    fn nudging_walks_across_and_stops_at_the_edge() {
        let at = |stance, sway| Standing { stance, sway };
        let mut now = at(Stance::OpposedActive, Some(1));
        let mut seen = vec![];
        for _ in 0..4 {
            now = nudged(now, Heading::Right);
            seen.push(now.stance);
        }
        assert_eq!(seen, [Stance::OpposedPassive, Stance::Indifferent, Stance::Advocate, Stance::Advocate]);
        assert_eq!(nudged(at(Stance::OpposedActive, None), Heading::Left), at(Stance::OpposedActive, None));
        assert_eq!(nudged(at(Stance::Unknown, None), Heading::Left), at(Stance::OpposedPassive, None));
        assert_eq!(nudged(at(Stance::Unknown, None), Heading::Up), at(Stance::Unknown, Some(4)));
        assert_eq!(nudged(at(Stance::Unknown, Some(5)), Heading::Up), at(Stance::Unknown, Some(5)));
        assert_eq!(nudged(at(Stance::Unknown, Some(2)), Heading::Down), at(Stance::Unknown, Some(1)));
        assert_eq!(nudged(at(Stance::Unknown, Some(1)), Heading::Down), at(Stance::Unknown, Some(1)));
    }

    #[test]
    fn moving_only_up_keeps_an_unknown_stance_and_only_across_an_unknown_sway() {
        let map = layout(&[spot(1, Stance::Unknown, None)], 900.0);
        let placed = map.placed[0].clone();
        let now = Standing { stance: Stance::Unknown, sway: None };
        let top = map.bands[0].top + 1.0;
        assert_eq!(dropped(&map, (placed.x, top), now), Standing { stance: Stance::Unknown, sway: Some(5) });
        let right = map.sides.1 - 1.0;
        assert_eq!(dropped(&map, (right, placed.y), now), Standing { stance: Stance::Advocate, sway: None });
    }
}
