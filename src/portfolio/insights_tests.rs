use super::super::sample::{TODAY, account, playbook};
use super::*;
use crate::plan::{Money, OpportunityKind, SaleBrief, Spent, Summary};
use crate::playbook::Playbook;
use crate::text::{Catalog, IsoFormats};

fn sale(amount: i64) -> SaleBrief {
    SaleBrief { amount: Some(Money::new(amount, "EUR")), ..SaleBrief::default() }
}

fn pursued(name: &str, segment: &str, amount: i64, minutes: u32) -> Summary {
    let mut brief = account(name, segment, "Norway");
    brief.pursuit.sales = vec![sale(amount)];
    brief.pursuit.minutes = vec![Spent { on: TODAY, minutes }];
    brief
}

fn find(briefs: &[Summary], book: &Playbook, rule: &str) -> Option<Finding> {
    findings(&Portfolio::new(briefs, book, TODAY)).into_iter().find(|finding| finding.rule == rule)
}

fn said(finding: &Finding) -> Vec<String> {
    let catalog = Catalog::new(&[], Box::new(IsoFormats));
    let facts = finding.because.iter().map(|(fact, _)| fact);
    std::iter::once(&finding.headline).chain(facts).chain([&finding.todo]).map(|msg| catalog.say(msg)).collect()
}

/// The playbook with every reason given, so that only the rule in question speaks.
fn reasoned() -> Playbook {
    let mut book = playbook();
    book.segments[0].reason = "They stop when a line stops".into();
    book
}

#[test]
fn most_of_it_off_the_strategy_is_said_with_its_three_figures() {
    let briefs = [
        pursued("Halvern Foods", "Food", 300, 60),
        pursued("Osprey Bank", "Banking", 100, 120),
        pursued("Kestrel Insurance", "Insurance", 50, 60),
    ];
    let found = find(&briefs, &reasoned(), "off-strategy").unwrap();
    assert_eq!(
        said(&found),
        [
            "Most of what you pursue is not your strategy",
            "66 % of the accounts you work on are not ones you want",
            "33 % of the open pipeline lies with them",
            "75 % of the hours of the last quarter went to them",
            "Choose which of them to stop, or change the strategy and say so",
        ]
    );
    assert_eq!(found.severity, Severity::Act);
}

#[test]
fn half_is_not_most_and_two_accounts_are_no_pattern() {
    let even = [
        pursued("Halvern Foods", "Food", 100, 60),
        pursued("Norrby Foods", "Food", 100, 60),
        pursued("Osprey Bank", "Banking", 100, 60),
        pursued("Kestrel Insurance", "Insurance", 100, 60),
    ];
    assert_eq!(find(&even, &reasoned(), "off-strategy"), None);
    assert!(find(&even[1..], &reasoned(), "off-strategy").is_some());
    assert_eq!(find(&even[2..], &reasoned(), "off-strategy"), None, "two accounts");
    let unknown = ["A", "B", "C"].map(|name| pursued(name, "", 100, 60));
    assert_eq!(find(&unknown, &reasoned(), "off-strategy"), None, "unknown is no no");
}

#[test]
fn pursuit_off_the_profile_wants_a_written_reason() {
    let mut briefs = vec![pursued("Halvern Foods", "Food", 1, 0), pursued("Osprey Bank", "Banking", 1, 0)];
    let found = find(&briefs, &reasoned(), "no-rationale").unwrap();
    assert_eq!(
        said(&found),
        [
            "Nobody has written down why you pursue Osprey Bank",
            "Osprey Bank: not what you look for, and one open opportunity",
            "Write the reason down, or stop",
        ]
    );
    briefs.extend(["B", "C", "D"].map(|name| pursued(name, "Banking", 1, 0)));
    let found = find(&briefs, &reasoned(), "no-rationale").unwrap();
    assert_eq!(said(&found)[0], "Nobody has written down why you pursue 4 accounts you do not look for");
    assert_eq!((found.because.len(), said(&found)[4].as_str()), (4, "and one more"));
    briefs[1].pursuit.rationale = "A favour to the group's owner".into();
    assert!(find(&briefs[..2], &reasoned(), "no-rationale").is_none());
}

#[test]
fn low_hanging_fruit_stays_a_minority() {
    let mut brief = pursued("Halvern Foods", "Food", 1, 0);
    let fruit = || SaleBrief { kind: OpportunityKind::Opportunistic.into(), ..sale(1) };
    brief.pursuit.sales = vec![fruit(), sale(1), sale(1)];
    assert!(find(&[brief.clone()], &reasoned(), "opportunism-is-the-norm").is_some(), "a third is over 33 %");
    brief.pursuit.sales.push(sale(1));
    assert!(find(&[brief.clone()], &reasoned(), "opportunism-is-the-norm").is_none(), "a quarter");
    brief.pursuit.sales = vec![fruit(), fruit()];
    assert!(find(&[brief.clone()], &reasoned(), "opportunism-is-the-norm").is_none(), "two sales are no pattern");
    brief.pursuit.sales = vec![fruit(), fruit(), sale(1), sale(1)];
    assert_eq!(
        said(&find(&[brief], &reasoned(), "opportunism-is-the-norm").unwrap())[..3],
        [
            "50 % of your open opportunities are low-hanging fruit",
            "2 of 4 are marked as opportunistic",
            "Your playbook lets it be 33 %",
        ]
    );
}

#[test]
fn accounts_outside_every_territory_are_shown() {
    let mut bank = pursued("Osprey Foods", "Food", 1, 0);
    bank.region = "Spain".into();
    let found = find(&[bank.clone()], &reasoned(), "outside-territory").unwrap();
    assert_eq!(
        said(&found)[..3],
        ["Osprey Foods lies outside your territories", "Your playbook sells in Nordics", "Osprey Foods: Spain"]
    );
    bank.region = "Sweden".into();
    assert!(find(&[bank.clone()], &reasoned(), "outside-territory").is_none());
    bank.region = String::new();
    assert!(find(&[bank], &reasoned(), "outside-territory").is_none(), "nobody said where it lies");
}

#[test]
fn a_segment_has_a_reason() {
    let briefs = [pursued("Halvern Foods", "Food", 1, 0)];
    let found = find(&briefs, &playbook(), "segment-without-why").unwrap();
    assert_eq!(
        said(&found)[..2],
        ["Nobody has written down why you sell to “Food”", "You work on one account in “Food”"]
    );
    assert!(find(&briefs, &reasoned(), "segment-without-why").is_none());
    assert!(find(&[], &playbook(), "segment-without-why").is_none(), "nobody sells there yet");
}

#[test]
fn a_source_that_brings_the_wrong_accounts_is_named() {
    let from = |name: &str, segment: &str| {
        let mut brief = pursued(name, segment, 1, 0);
        brief.pursuit.sales[0].source = "Trade fair".into();
        brief
    };
    let mut briefs = vec![from("Halvern Foods", "Food"), from("Osprey Bank", "Banking"), from("Kite Bank", "Banking")];
    let found = find(&briefs, &reasoned(), "leads-off-target").unwrap();
    assert_eq!(
        said(&found)[..3],
        [
            "“Trade fair” mostly brings accounts you do not look for",
            "2 of 3 opportunities from there are with such accounts",
            "Osprey Bank is not what you look for",
        ]
    );
    briefs.push(from("Norrby Foods", "Food"));
    assert!(find(&briefs, &reasoned(), "leads-off-target").is_none(), "half is not most");
}

#[test]
fn a_freshly_imported_portfolio_says_nothing() {
    let briefs: Vec<Summary> = (0..400).map(|n| account(&format!("Account {n}"), "Banking", "Spain")).collect();
    assert_eq!(findings(&Portfolio::new(&briefs, &playbook(), TODAY)), []);
}
