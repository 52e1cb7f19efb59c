use super::*;
use crate::plan::{CauseBrief, Money};
use crate::tools::tried::say;

fn sale(n: u128, outcome: Decided, amount: i64, causes: &[(&str, Whose, bool)]) -> DecidedBrief {
    let cause = |&(theme, whose, shown): &(&str, Whose, bool)| CauseBrief {
        text: format!("{theme} of {n}"),
        whose: whose.into(),
        shown,
        theme: theme.into(),
    };
    DecidedBrief {
        sale: Some(Id::fixed(n)),
        name: format!("Sale {n}"),
        debrief: (!causes.is_empty()).then(|| Id::fixed(100 + n)),
        outcome: outcome.into(),
        amount: Some(Money::new(amount, "EUR")),
        causes: causes.iter().map(cause).collect(),
        ..DecidedBrief::default()
    }
}

fn account(n: u128, decided: Vec<DecidedBrief>) -> Summary {
    Summary { id: Id::fixed(n), name: format!("Account {n}"), decided, ..Summary::default() }
}

#[test]
fn causes_are_counted_by_whose_they_are_and_what_shows_them() {
    let briefs = [
        account(50, vec![sale(1, Decided::Won, 10, &[("value", Whose::Ours, true), ("price", Whose::Luck, false)])]),
        account(
            51,
            vec![sale(2, Decided::Lost, 20, &[("price", Whose::Customer, false), ("price", Whose::Open, false)])],
        ),
    ];
    let found = patterns(&briefs);
    let whose: Vec<_> = found.whose.iter().map(|(whose, count)| (whose.word(), count.won, count.lost)).collect();
    assert_eq!(whose, [("open", 0, 1), ("ours", 1, 0), ("customer", 0, 1), ("luck", 1, 0)]);
    assert_eq!((found.facts, found.beliefs), (Count { won: 1, lost: 0 }, Count { won: 1, lost: 2 }));
    assert_eq!((found.decided, found.debriefed), (Count { won: 1, lost: 1 }, Count { won: 1, lost: 1 }));
}

#[test]
fn a_reason_counts_once_a_debrief_and_repeats_from_the_second() {
    let briefs = [account(
        50,
        vec![
            sale(1, Decided::Won, 10, &[("value", Whose::Ours, true)]),
            sale(2, Decided::Lost, 20, &[("price", Whose::Customer, false), ("price", Whose::Open, true)]),
            sale(3, Decided::Lost, 30, &[("price", Whose::Customer, false)]),
        ],
    )];
    let found = patterns(&briefs);
    let told: Vec<_> = found.reasons.iter().map(|it| (it.theme, it.debriefs.sum(), it.shown, it.repeats())).collect();
    assert_eq!(told, [("price", 2, 1, true), ("value", 1, 1, false)]);
    assert_eq!(found.reasons[0].example, "price of 2");
}

#[test]
fn wins_wait_before_losses_and_the_greatest_first() {
    let briefs = [
        account(50, vec![sale(1, Decided::Lost, 900, &[]), sale(2, Decided::Won, 10, &[])]),
        account(51, vec![sale(3, Decided::Won, 20, &[])]),
    ];
    let waiting: Vec<_> = patterns(&briefs).waiting.iter().map(|sale| sale.brief.name.clone()).collect();
    assert_eq!(waiting, ["Sale 3", "Sale 2", "Sale 1"]);
}

#[test]
fn losses_alone_are_told_with_the_wins_that_wait() {
    let lost = || sale(1, Decided::Lost, 10, &[("price", Whose::Customer, false)]);
    let told = |decided: Vec<DecidedBrief>| {
        let briefs = [account(50, decided)];
        only_losses(&patterns(&briefs)).map(|found| {
            let facts = found.because.iter().map(|(fact, _)| format!("- {}", say(fact)));
            std::iter::once(say(&found.headline)).chain(facts).chain([say(&found.todo)]).collect::<Vec<_>>()
        })
    };
    assert_eq!(
        told(vec![lost(), sale(2, Decided::Won, 10, &[])]).unwrap(),
        [
            "One loss was debriefed, and none of one win was",
            "- One loss has a debrief",
            "- “Sale 2” at Account 50 was won and waits for a debrief",
            "Begin with a win: what worked can be repeated",
        ]
    );
    assert!(told(vec![lost()]).is_none(), "nothing was won");
    assert!(told(vec![sale(2, Decided::Won, 10, &[])]).is_none(), "nothing was debriefed at all");
    assert!(told(vec![lost(), sale(2, Decided::Won, 10, &[("value", Whose::Ours, false)])]).is_none());
}
