use super::*;
use crate::tools::people::moves::Heading;
use proptest::prelude::*;
use std::sync::Arc;

fn plan(people: &[(u128, &str, Option<u128>)]) -> Plan {
    let mut plan = Plan::new(Id::fixed(99_999), "Halvern Foods");
    for (n, name, boss) in people {
        let row = Stakeholder { name: (*name).into(), reports_to: boss.map(Id::fixed), ..Stakeholder::default() };
        plan.stakeholders.insert(Id::fixed(*n), Arc::new(row));
    }
    plan
}

/// Ann leads five, who lead everybody else up to `count`.
fn company(count: u128) -> Plan {
    let mut people = vec![(1, "Ann", None)];
    people.extend((2..=6).map(|n| (n, "Bo with a name that is rather long", Some(1))));
    people.extend((7..=count).map(|n| (n, "Cy", Some(2 + n % 5))));
    plan(&people)
}

fn count(trees: &[Branch]) -> usize {
    trees.iter().map(|branch| 1 + count(&branch.below)).sum()
}

fn drawn(plan: &Plan, folded: &BTreeSet<Id>, width: f64) -> Chart {
    chart(&forest(plan), folded, width)
}

fn card(chart: &Chart, n: u128) -> &Card {
    chart.cards.iter().find(|card| card.id == Id::fixed(n)).unwrap()
}

fn middle(card: &Card) -> f64 {
    card.area.x + card.area.width / 2.0
}

/// No two cards touch, all are on the paper, and on a wide page every boss stands above the middle of their reports.
fn sound(chart: &Chart) -> Result<(), TestCaseError> {
    for (index, card) in chart.cards.iter().enumerate() {
        let area = card.area;
        prop_assert!(area.x >= 0.0 && area.x + area.width <= chart.width, "{card:?} of {}", chart.width);
        prop_assert!(area.y >= 0.0 && area.y + area.height <= chart.height, "{card:?} of {}", chart.height);
        for other in chart.cards.iter().skip(index + 1) {
            prop_assert!(!area.overlaps(&other.area), "{card:?}\n{other:?}");
        }
        let below: Vec<&Card> = chart.cards.iter().filter(|other| other.boss == Some(card.id)).collect();
        prop_assert!(below.iter().all(|other| other.area.y >= area.y + area.height), "{card:?}");
        if !chart.list && !below.is_empty() {
            let (least, most) = below
                .iter()
                .fold((f64::MAX, f64::MIN), |(least, most), other| (least.min(middle(other)), most.max(middle(other))));
            prop_assert!((middle(card) - f64::midpoint(least, most)).abs() < 0.01, "{card:?} over {least} to {most}");
        }
    }
    Ok(())
}

fn any_people() -> impl Strategy<Value = Vec<Option<u128>>> {
    prop::collection::vec(prop::option::weighted(0.9, 1..=200_u128), 1..=200)
}

fn of_bosses(bosses: &[Option<u128>]) -> Plan {
    let people: Vec<_> = (1..).zip(bosses).map(|(n, boss)| (n, "Somebody with a name", *boss)).collect();
    plan(&people)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn two_hundred_people_never_overlap_and_bosses_stand_above_the_middle_of_their_reports(
        bosses in any_people(), folds in prop::collection::btree_set(1..=200_u128, 0..40), width in 200.0..1600.0_f64,
    ) {
        let folded = folds.into_iter().map(Id::fixed).collect();
        sound(&drawn(&of_bosses(&bosses), &folded, width))?;
    }

    #[test]
    fn whatever_is_unfolded_everybody_is_shown_once(bosses in any_people(), width in 200.0..1600.0_f64) {
        let plan = of_bosses(&bosses);
        let chart = drawn(&plan, &BTreeSet::new(), width);
        let ids: BTreeSet<Id> = chart.cards.iter().map(|card| card.id).collect();
        prop_assert_eq!((chart.cards.len(), ids.len()), (bosses.len(), bosses.len()));
    }

    #[test]
    fn no_move_makes_a_circle(bosses in any_people(), moves in prop::collection::vec((1..=200_u128, prop::option::of(1..=200_u128)), 1..40)) {
        let mut plan = of_bosses(&bosses);
        for n in 1..=200 {
            // Only plans without circles to begin with: each reports to an earlier one.
            Plan::change(&mut plan.stakeholders, Id::fixed(n), |row| row.reports_to = row.reports_to.filter(|boss| *boss < Id::fixed(n)));
        }
        for (person, boss) in moves {
            report_to(&mut plan, Id::fixed(person), boss.map(Id::fixed));
        }
        for id in plan.stakeholders.keys() {
            prop_assert!(!above(&plan, *id).contains(id));
        }
    }

    #[test]
    fn reading_on_reaches_everybody(bosses in any_people(), width in 200.0..1600.0_f64) {
        let chart = drawn(&of_bosses(&bosses), &BTreeSet::new(), width);
        let on = Key::To(if chart.list { Heading::Down } else { Heading::Right });
        let mut seen = vec![chart.cards[0].id];
        while let Some(next) = step(&chart, *seen.last().unwrap(), on) {
            prop_assert!(!seen.contains(&next));
            seen.push(next);
        }
        prop_assert_eq!(seen.len(), bosses.len());
    }
}

#[test]
fn everybody_stands_in_it_once_even_in_a_circle() {
    let plan = plan(&[(1, "Ann", Some(2)), (2, "Bo", Some(1)), (3, "Cy", Some(3)), (4, "Di", Some(77))]);
    let trees = forest(&plan);
    assert_eq!(count(&trees), 4);
    assert_eq!(trees.len(), 3, "Cy, Di, and the circle opened at Ann");
    assert_eq!(above(&plan, Id::fixed(1)), [Id::fixed(2), Id::fixed(1)], "a circle is walked once");
}

#[test]
fn a_chain_as_long_as_a_file_allows_ends_well() {
    let names: Vec<(u128, &str, Option<u128>)> = (1..3_000).map(|n| (n, "X", (n > 1).then(|| n - 1))).collect();
    let plan = plan(&names);
    assert_eq!(count(&forest(&plan)), 2_999);
    for width in [340.0, 1_000.0, f64::NAN, 0.0] {
        assert_eq!(drawn(&plan, &BTreeSet::new(), width).cards.len(), 2_999);
    }
}

#[test]
fn a_small_company_is_open_and_a_large_one_opens_its_upper_levels() {
    assert!(folded_at_first(&forest(&company(40))).is_empty());
    let trees = forest(&company(200));
    let folded = folded_at_first(&trees);
    assert_eq!(folded, (2..=6).map(Id::fixed).collect());
    let chart = chart(&trees, &folded, 1_060.0);
    assert_eq!(chart.cards.len(), 6);
    assert!(chart.cards.iter().skip(1).all(|card| card.folded && card.team >= 38));
    assert!(chart.width <= 1_120.0, "five leads stand side by side: {}", chart.width);
}

#[test]
fn a_team_that_leads_nobody_is_stacked_and_not_spread() {
    let people: Vec<_> = std::iter::once((1, "Ann", None)).chain((2..=13).map(|n| (n, "Bo", Some(1)))).collect();
    let chart = drawn(&plan(&people), &BTreeSet::new(), 700.0);
    assert!(chart.width <= 700.0, "{}", chart.width);
    let columns: BTreeSet<String> = (2..=13).map(|n| format!("{:.0}", card(&chart, n).area.x)).collect();
    assert_eq!(columns.len(), 2);
}

#[test]
fn whoever_stands_in_no_tree_has_a_place_of_their_own() {
    let people = [(1, "Ann", None), (2, "Bo", Some(1)), (3, "Cy", None), (4, "Di", None)];
    for width in [340.0, 1_000.0] {
        let chart = drawn(&plan(&people), &BTreeSet::new(), width);
        let heading = chart.loose.unwrap();
        assert!(card(&chart, 2).area.y < heading && heading < card(&chart, 3).area.y);
        sound(&chart).unwrap();
    }
    assert_eq!(drawn(&plan(&people[..2]), &BTreeSet::new(), 1_000.0).loose, None);
}

#[test]
fn nobody_reports_to_themselves_or_in_a_circle() {
    let mut plan = plan(&[(1, "Ann", None), (2, "Bo", Some(1)), (3, "Cy", Some(2)), (4, "Di", None)]);
    let refused = |plan: &Plan, person, boss: Option<u128>| refusal(plan, Id::fixed(person), boss.map(Id::fixed));
    assert_eq!(refused(&plan, 1, Some(1)), Some(Refusal::Oneself));
    assert_eq!(refused(&plan, 1, Some(3)), Some(Refusal::Circle));
    assert_eq!(refused(&plan, 3, Some(4)), None);
    assert_eq!(refused(&plan, 3, None), None);
    report_to(&mut plan, Id::fixed(1), Some(Id::fixed(3)));
    report_to(&mut plan, Id::fixed(2), Some(Id::fixed(77)));
    report_to(&mut plan, Id::fixed(3), Some(Id::fixed(4)));
    let boss = |n: u128| plan.stakeholders[&Id::fixed(n)].reports_to;
    assert_eq!((boss(1), boss(2), boss(3)), (None, Some(Id::fixed(1)), Some(Id::fixed(4))));
}

#[test]
fn arrows_lead_to_the_boss_the_reports_and_on() {
    let plan = plan(&[(1, "Ann", None), (2, "Bo", Some(1)), (3, "Cy", Some(1)), (4, "Di", Some(3))]);
    let chart = drawn(&plan, &BTreeSet::new(), 1_000.0);
    let go = |from: u128, heading| step(&chart, Id::fixed(from), Key::To(heading));
    assert_eq!(go(4, Heading::Up), Some(Id::fixed(3)));
    assert_eq!(go(1, Heading::Up), None);
    assert_eq!(go(3, Heading::Down), Some(Id::fixed(4)));
    assert_eq!((go(2, Heading::Right), go(3, Heading::Left)), (Some(Id::fixed(3)), Some(Id::fixed(2))));
    let list = drawn(&plan, &BTreeSet::new(), 360.0);
    assert_eq!(step(&list, Id::fixed(4), Key::To(Heading::Left)), Some(Id::fixed(3)));
    assert_eq!(step(&list, Id::fixed(1), Key::To(Heading::Down)), Some(Id::fixed(2)));
    assert_eq!(
        (step(&list, Id::fixed(2), Key::First), step(&list, Id::fixed(2), Key::Last)),
        (Some(Id::fixed(1)), Some(Id::fixed(4)))
    );
}

#[test]
fn a_person_is_found_by_name_title_or_unit_also_where_they_are_folded_away() {
    let mut plan = company(200);
    Plan::change(&mut plan.stakeholders, Id::fixed(150), |row| row.title = "Head of Drying".into());
    let trees = forest(&plan);
    assert_eq!(found(&plan, &trees, " drying HEAD "), [Id::fixed(150)]);
    assert_eq!(found(&plan, &trees, "bo").len(), 5);
    assert!(found(&plan, &trees, "  ").is_empty());
    assert_eq!(above(&plan, Id::fixed(150)), [Id::fixed(2), Id::fixed(1)]);
    assert_eq!(twin(&plan, None).rows.len(), 200);
}
