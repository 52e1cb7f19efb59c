use super::super::sample::{TODAY, account, playbook};
use super::*;
use crate::plan::{Money, OpportunityKind, SaleBrief, Spent, Summary};
use proptest::prelude::*;

fn pursued(name: &str, segment: &str, region: &str, amount: i64) -> Summary {
    let mut brief = account(name, segment, region);
    let amount = Some(Money::new(amount, "EUR"));
    brief.pursuit.sales = vec![SaleBrief { amount, ..SaleBrief::default() }];
    brief.owner = if amount_is_large(&brief) { "Mara".into() } else { String::new() };
    brief
}

fn amount_is_large(brief: &Summary) -> bool {
    brief.pursuit.sales.iter().filter_map(|sale| sale.amount.as_ref()).any(|money| money.amount > 100)
}

fn four() -> Vec<Line> {
    let mut fruit = pursued("Kite Foods", "Food", "Sweden", 50);
    fruit.pursuit.sales[0].kind = OpportunityKind::Opportunistic.into();
    fruit.pursuit.minutes = vec![Spent { on: TODAY, minutes: 90 }];
    let briefs = [
        pursued("Halvern Foods", "Food", "Norway", 300),
        pursued("Osprey Bank", "Banking", "Spain", 200),
        fruit,
        account("Idle Foods", "Food", ""),
    ];
    let book = playbook();
    lines(&Portfolio::new(&briefs, &book, TODAY), |row| row.brief.owner.clone())
}

fn named(lines: &[Line], view: &View) -> Vec<Vec<String>> {
    let group = |group: Group| group.rows.into_iter().map(|at| lines[at].name.clone()).collect();
    arrange(lines, view).into_iter().map(group).collect()
}

fn view(show: &str, sort: &str, group: &str) -> View {
    View { filter: String::new(), show: show.into(), sort: sort.into(), group: group.into() }
}

#[test]
fn what_is_shown_and_in_which_order() {
    let lines = four();
    let said = |show, sort| named(&lines, &view(show, sort, "none")).concat();
    assert_eq!(said("pursued", "fit"), ["Osprey Bank", "Halvern Foods", "Kite Foods"], "what is not wanted first");
    assert_eq!(said("all", "name"), ["Halvern Foods", "Idle Foods", "Kite Foods", "Osprey Bank"]);
    assert_eq!(said("pursued", "worth"), ["Halvern Foods", "Osprey Bank", "Kite Foods"]);
    assert_eq!(said("pursued", "hours")[0], "Kite Foods");
    assert_eq!(said("off", "name"), ["Osprey Bank"]);
    assert_eq!(said("fruit", "name"), ["Kite Foods"]);
    assert_eq!(said("unknown", "name"), [""; 0]);
    assert_eq!(said("", ""), said("pursued", "fit"), "words nobody knows stand for the first");
}

#[test]
fn every_word_of_a_filter_has_to_occur() {
    let lines = four();
    let said = |filter: &str| named(&lines, &View { filter: filter.into(), ..view("all", "name", "none") }).concat();
    assert_eq!(said("FOOD norw"), ["Halvern Foods"]);
    assert_eq!(said("mara"), ["Halvern Foods", "Osprey Bank"], "the owner counts");
    assert_eq!(said("food bank"), [""; 0]);
}

#[test]
fn groups_have_names_and_sums_and_the_unnamed_come_last() {
    let lines = four();
    let said = |group: &str| {
        let groups = arrange(&lines, &view("all", "name", group));
        groups.into_iter().map(|group| (group.key, group.rows.len(), group.worth)).collect::<Vec<_>>()
    };
    let name = |text: &str| Key::Named(text.into());
    assert_eq!(said("owner"), [(name("Mara"), 2, 500), (Key::Unsaid, 2, 50)]);
    assert_eq!(said("segment"), [(name("Banking"), 1, 200), (name("Food"), 3, 350)]);
    assert_eq!(said("territory"), [(name("Nordics"), 2, 350), (Key::Outside, 1, 200), (Key::Unsaid, 1, 0)]);
    assert_eq!(said("standing").len(), 2);
    assert_eq!(said("none"), [(Key::All, 4, 550)]);
}

#[test]
fn a_view_is_kept_under_its_name_once() {
    let mut views = Vec::new();
    keep(&mut views, " Mine ", view("off", "fit", "none"));
    keep(&mut views, "Mine", view("all", "fit", "owner"));
    keep(&mut views, "  ", view("all", "fit", "owner"));
    assert_eq!(views.len(), 1);
    assert_eq!((views[0].name.as_str(), views[0].view.show.as_str()), ("Mine", "all"));
    let text = serde_json::to_string(&views).unwrap();
    assert_eq!(serde_json::from_str::<Vec<NamedView>>(&text).unwrap(), views);
    assert_eq!(serde_json::from_str::<Vec<NamedView>>(r#"[{"name":"Old"}]"#).unwrap()[0].view, View::default());
}

proptest! {
    #[test]
    fn grouping_loses_and_doubles_nobody(
        picks in prop::collection::vec((0_usize..4, any::<bool>()), 0..40),
        show in 0_usize..5, sort in 0_usize..4, group in 0_usize..5,
    ) {
        let four = four();
        let lines: Vec<Line> = picks.iter().map(|(at, _)| four[*at].clone()).collect();
        let of = |group: &str| {
            let mut all: Vec<usize> = arrange(&lines, &view(View::SHOWS[show], View::SORTS[sort], group))
                .into_iter().flat_map(|group| group.rows).collect();
            all.sort_unstable();
            all
        };
        let (grouped, plain) = (of(View::GROUPS[group]), of("none"));
        prop_assert_eq!(&grouped, &plain);
        prop_assert!(plain.windows(2).all(|two| two[0] < two[1]));
    }
}
