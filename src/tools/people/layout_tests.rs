#![allow(clippy::cast_possible_truncation, clippy::float_cmp)] // small numbers; the same layout gives the same floats
use super::*;
use proptest::prelude::*;

const STANCES: [Stance; 5] =
    [Stance::OpposedActive, Stance::OpposedPassive, Stance::Indifferent, Stance::Unknown, Stance::Advocate];

fn spot(n: u128, name: &str, stance: Stance, sway: Option<u8>) -> Spot {
    Spot { id: Id::fixed(n), name: name.into(), role: "COO · final authority".into(), stance, sway, radius: 18.0 }
}

fn at(map: &Map, n: u128) -> &Placed {
    map.placed.iter().find(|p| p.id == Id::fixed(n)).unwrap()
}

/// Every node lies in its own area, every area on the canvas, and no two touch.
fn sound(map: &Map) -> Result<(), TestCaseError> {
    for (n, a) in map.placed.iter().enumerate() {
        let area = &a.area;
        prop_assert!(area.x >= 0.0 && area.x + area.width <= map.width, "{a:?}");
        prop_assert!(area.y >= 0.0 && area.y + area.height <= map.height, "{a:?}");
        prop_assert!(a.x - a.radius >= area.x - 1e-6 && a.x + a.radius <= area.x + area.width + 1e-6, "{a:?}");
        prop_assert!(a.y - a.radius >= area.y - 1e-6 && (a.y + a.radius < a.label_y || a.shown == 0), "{a:?}");
        let lines = [(&a.name, NAME)].into_iter().chain(a.role.iter().map(|line| (line, ROLE)));
        for (number, (line, font)) in lines.take(a.shown).enumerate() {
            let last = a.label_y + LINE * number as f64;
            prop_assert!(last < area.y + area.height, "{a:?}");
            let half = text_width(line, font) / 2.0;
            prop_assert!(a.label_x - half >= area.x - 1e-6 && a.label_x + half <= area.x + area.width + 1e-6, "{a:?}");
        }
        for b in map.placed.iter().skip(n + 1) {
            prop_assert!(!area.overlaps(&b.area), "{a:?}\n{b:?}");
        }
    }
    Ok(())
}

fn any_spots() -> impl Strategy<Value = Vec<Spot>> {
    let one = (".{0,60}", ".{0,80}", 0..5_usize, prop::option::of(0..9_u8), 0.0..40.0_f64);
    prop::collection::vec(one, 0..=200).prop_map(|all| {
        all.into_iter()
            .enumerate()
            .map(|(n, (name, role, stance, sway, radius))| Spot {
                id: Id::fixed(n as u128),
                name,
                role,
                stance: STANCES[stance],
                sway,
                radius,
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn nobody_overlaps_and_everybody_is_on_the_canvas(spots in any_spots(), wide in any::<bool>()) {
        let map = layout(&spots, if wide { 760.0 } else { 360.0 });
        prop_assert_eq!(map.placed.len(), spots.len());
        sound(&map)?;
    }

    #[test]
    fn the_order_handed_in_does_not_matter(spots in any_spots()) {
        let mut turned = spots.clone();
        turned.reverse();
        prop_assert_eq!(layout(&spots, 760.0), layout(&turned, 760.0));
    }
}

#[test]
fn forty_people_with_long_names_in_one_corner_fit_a_phone() {
    let name = "Maximiliane-Wilhelmine von Württemberg-Hohenlohe";
    let spots: Vec<_> = (0..40).map(|n| spot(n, name, Stance::Advocate, Some(5))).collect();
    for width in [360.0, 760.0, 1.0, f64::NAN, f64::INFINITY] {
        sound(&layout(&spots, width)).unwrap();
    }
}

#[test]
fn stance_goes_from_left_to_right_and_sway_from_bottom_to_top() {
    let spots: Vec<_> = STANCES.iter().zip(1..).map(|(s, n)| spot(n, "Ada", *s, Some(3))).collect();
    let map = layout(&spots, 760.0);
    let x = |n| at(&map, n).x;
    assert!(x(1) < x(2) && x(2) < x(3) && x(4) < x(5), "{map:?}");
    let spots: Vec<_> = (1..=5).map(|n| spot(n.into(), "Ada", Stance::Advocate, Some(n))).collect();
    let map = layout(&spots, 760.0);
    for n in 1..5 {
        assert!(at(&map, n).y > at(&map, n + 1).y);
        let band = map.bands.iter().find(|b| u128::from(b.sway) == n).unwrap();
        assert!(band.top < at(&map, n).y && at(&map, n).y < band.bottom);
    }
}

#[test]
fn unknown_sway_sits_in_the_middle_and_is_flagged() {
    let map = layout(&[spot(1, "Ada", Stance::Unknown, None), spot(2, "Bo", Stance::Unknown, Some(3))], 760.0);
    assert!(at(&map, 1).unrated && !at(&map, 2).unrated);
    let middle = map.bands[2];
    assert_eq!(middle.sway, 3);
    assert!(middle.top < at(&map, 1).y && at(&map, 1).y < middle.bottom);
}

#[test]
fn moving_one_person_leaves_the_other_bands_as_they_were() {
    let mut spots: Vec<_> =
        (0..12).map(|n| spot(n, "Ada Lovelace", STANCES[n as usize % 5], Some(n as u8 % 5 + 1))).collect();
    let before = layout(&spots, 760.0);
    spots[0].stance = Stance::Advocate; // stays in band 1
    let after = layout(&spots, 760.0);
    for n in (0..12).filter(|n| n % 5 != 0) {
        assert_eq!(at(&before, n).x, at(&after, n).x);
        assert_eq!(at(&before, n).y, at(&after, n).y);
    }
}

#[test]
fn a_long_name_keeps_its_last_word_and_a_long_role_is_cut() {
    let mut one = spot(1, "Bartholomew Featherstonehaugh", Stance::OpposedActive, Some(5));
    one.role = "Vice President of Operational Excellence and Continuous Improvement".into();
    let map = layout(&[one], 360.0);
    assert_eq!(map.placed[0].name, "B. Featherstoneh…");
    assert_eq!(map.placed[0].role, ["Vice President of", "Operational Excellenc…"]);
    let map = layout(&[spot(1, "Ingrid  Voss\n", Stance::OpposedActive, Some(5))], 360.0);
    assert_eq!(map.placed[0].name, "Ingrid Voss");
}

#[test]
fn nobody_at_all_is_a_map_of_empty_bands() {
    let map = layout(&[], 760.0);
    assert_eq!((map.bands.len(), map.placed.len()), (5, 0));
    assert!(map.height < 440.0);
}

#[test]
fn in_a_crowd_those_who_weigh_most_carry_their_names_and_the_map_stays_a_map() {
    let spots: Vec<_> = (0..200_u128)
        .map(|n| {
            let mut one =
                spot(n, "Maximiliane von Württemberg", STANCES[n as usize * 7 / 3 % 5], Some(n as u8 % 5 + 1));
            one.radius = if n < 12 { 20.0 } else { 12.0 };
            one
        })
        .collect();
    let few = layout(&spots[..40], 760.0);
    assert!(few.placed.iter().all(|p| p.shown == 1 + p.role.len()));
    for (width, labels, tallest) in [(760.0, 30, 1_850.0), (360.0, 16, 2_600.0)] {
        let map = layout(&spots, width);
        sound(&map).unwrap();
        let named = map.placed.iter().filter(|p| p.shown > 0).count();
        assert!((labels / 2..=labels).contains(&named), "{named}");
        assert!((0..8).all(|n| at(&map, n).shown == 1), "authority comes first");
        assert!(map.height < tallest, "{width}: {}", map.height);
    }
}
