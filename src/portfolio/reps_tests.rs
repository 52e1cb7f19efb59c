use super::super::sample::{TODAY, account, playbook};
use super::*;
use crate::plan::{About, Id, Money, ReviewKind, SaleBrief, Stamp};
use crate::text::Msg;
use time::Duration;

fn pursued(name: &str, segment: &str, amount: i64) -> Summary {
    let mut brief = account(name, segment, "Norway");
    let amount = Some(Money::new(amount, "EUR"));
    brief.pursuit.sales = vec![SaleBrief { amount: amount.clone(), ..SaleBrief::default() }];
    brief.pipeline = amount;
    brief
}

fn call(number: u128, days: i64, held: bool) -> CallBrief {
    CallBrief { id: Id::fixed(number), on: Some(TODAY + Duration::days(days)), held, ..CallBrief::default() }
}

fn sent(received: &mut Received, plan: &Summary, by: &str, at: i64) {
    received.take(plan.id, Sent { at: Stamp(at), by: by.into() });
}

#[test]
fn plans_belong_to_whoever_sent_them_last() {
    let (one, two, three, four) =
        (pursued("A", "Food", 10), pursued("B", "Banking", 20), pursued("C", "Food", 5), pursued("D", "Food", 1));
    let mut blank = account("E", "Food", "");
    blank.untouched = true;
    let mut received = Received::default();
    sent(&mut received, &one, "Mara", 10);
    sent(&mut received, &two, "Lena", 20);
    sent(&mut received, &two, "Mara", 30);
    sent(&mut received, &three, " ", 5);
    let (briefs, book) = ([one, two, three, four, blank], playbook());
    let portfolio = Portfolio::new(&briefs, &book, TODAY);
    let team = reps(&portfolio, &received, TODAY);
    let said: Vec<_> = team.iter().map(|rep| (rep.whose.clone(), rep.rows.len(), rep.worth, rep.off)).collect();
    assert_eq!(
        said,
        [(Whose::Sent("Mara".into()), 2, 30, 1), (Whose::Unsigned, 1, 5, 0), (Whose::Own, 1, 1, 0),],
        "what was only imported belongs to nobody"
    );
    assert_eq!(team[0].last, Some(Sent { at: Stamp(30), by: "Mara".into() }));
    assert_eq!(team[2].last, None);
    assert_eq!(owner(&received, &briefs[0]), "Mara");
    let owned = Summary { owner: "Jo".into(), ..briefs[0].clone() };
    assert_eq!(owner(&received, &owned), "Jo", "the owner counts before the sender");
}

#[test]
fn calls_ahead_and_missed_are_counted() {
    let mut plan = pursued("A", "Food", 10);
    plan.calls = vec![
        call(1, 0, false),
        call(2, 7, false),
        call(3, 8, false),
        call(4, -2, false),
        call(5, -3, false),
        call(6, -9, true),
    ];
    let (briefs, book) = ([plan], playbook());
    let team = reps(&Portfolio::new(&briefs, &book, TODAY), &Received::default(), TODAY);
    assert_eq!((team[0].ahead, team[0].to_debrief), (2, 1));
}

#[test]
fn each_account_speaks_before_anybody_speaks_twice() {
    let insight = |rule: &str| InsightBrief {
        rule: rule.into(),
        severity: "act".into(),
        headline: Msg::default(),
        about: About::default(),
    };
    let (mut small, mut large) = (pursued("Small", "Food", 10), pursued("Large", "Food", 99));
    small.insights = vec![insight("a"), insight("b")];
    large.insights = vec![insight("c"), insight("d")];
    let (briefs, book) = ([small, large], playbook());
    let team = reps(&Portfolio::new(&briefs, &book, TODAY), &Received::default(), TODAY);
    let rules: Vec<_> = insights(&team[0], 3).into_iter().map(|(_, one)| one.rule.as_str()).collect();
    assert_eq!(rules, ["c", "a", "d"]);
}

#[test]
fn the_calendar_holds_what_is_set_and_names_what_is_not() {
    let review = |days: Option<i64>, held| ReviewBrief {
        kind: ReviewKind::Two.into(),
        on: days.map(|days| TODAY + Duration::days(days)),
        held,
        ..ReviewBrief::default()
    };
    let with = |name: &str, reviews| Summary { reviews, ..pursued(name, "Food", 1) };
    let briefs = [
        with("Ahead", vec![review(Some(9), false)]),
        with("Late", vec![review(Some(-1), false)]),
        with("Undated", vec![review(None, false)]),
        with("Held lately", vec![review(Some(-90), true)]),
        with("Held long ago", vec![review(Some(-91), true)]),
        with("Never", vec![]),
        account("Idle", "Food", ""),
    ];
    let book = playbook();
    let (set, none) = calendar(&Portfolio::new(&briefs, &book, TODAY), TODAY);
    let names: Vec<_> = set.iter().map(|(plan, _)| plan.name.as_str()).collect();
    assert_eq!(names, ["Late", "Ahead", "Undated"]);
    assert_eq!(none.iter().map(|plan| plan.name.as_str()).collect::<Vec<_>>(), ["Held long ago", "Never"]);
}

#[test]
fn the_oldest_question_comes_first() {
    let pin = |days: i64| PinBrief { on: Some(TODAY - Duration::days(days)), ..PinBrief::default() };
    let mut one = account("A", "Food", "");
    let mut two = account("B", "Food", "");
    (one.pins, two.pins) = (vec![pin(3)], vec![pin(9), pin(1)]);
    let (briefs, book) = ([one, two], playbook());
    let portfolio = Portfolio::new(&briefs, &book, TODAY);
    let asked: Vec<_> = questions(&portfolio).into_iter().map(|(plan, _)| plan.name.as_str()).collect();
    assert_eq!(asked, ["B", "A", "B"]);
}
