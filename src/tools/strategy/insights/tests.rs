//! Every rule: it fires, it does not, its boundary, and its exact words.

use crate::plan::{
    About, Aspect, Authority, CellStatus, Criterion, EntityKind, Money, Move, MoveKind, Pin, Stance, Statement,
    StrategyPath,
};
use crate::tools::strategy::edits::{assume, need, show};
use crate::tools::strategy::moves::{answer, finish};
use crate::tools::whitespace::insights::fixture::{MONITORING, SALE, TODAY, World, days_ago, id};
use std::sync::Arc;
use time::macros::date;

const UNTESTED: &str = "untested-path";
const GENERIC: &str = "generic-strategy";
const MAINTAIN: &str = "mostly-maintain";
const COST: &str = "cost-without-growth";
const OVERDUE: &str = "move-overdue";
const HORIZON: &str = "outside-the-horizon";
const PINNED: &str = "question-unanswered";

fn path(world: &mut World, change: impl FnOnce(&mut StrategyPath)) {
    let mut row = StrategyPath {
        opportunity: Some(id(SALE)),
        name: "Through Frozen".into(),
        chosen: true,
        ..StrategyPath::default()
    };
    change(&mut row);
    world.plan.paths.insert(id(1), Arc::new(row));
}

/// The chosen path needs Marek, an advocate on our own word.
fn leaning() -> World {
    let mut world = World::new();
    world.person(5, "Marek Dudek", "Frozen");
    world.stands(5, Authority::Veto, Stance::Advocate);
    path(&mut world, |_| ());
    need(&mut world.plan, id(1), id(5), true);
    world
}

#[test]
fn a_chosen_path_on_an_unproven_person_is_untested() {
    let mut world = leaning();
    assert_eq!(
        world.told_by(UNTESTED),
        [
            "“Through Frozen” rests on one thing nobody has shown",
            "- It is chosen without a rival",
            "- It needs Marek Dudek, who is for us on our own word only",
            "> When Line 2 monitoring comes up and we are not there, what will you say?",
            "* Ask Marek Dudek for a favour only an advocate would do",
        ]
    );
    assert_eq!(world.find(UNTESTED)[0].at_stake, 420_000);
    path(&mut world, |row| {
        row.needs = [(id(5), true)].into();
        (row.reason, row.test) = ("Frozen pays itself".into(), "Ask for the June figures".into());
        row.test_result = "Done, all fine".into();
    });
    let told = world.told_by(UNTESTED);
    assert_eq!(told[1], "- It is chosen because: Frozen pays itself");
    assert_eq!(told[4], "* Test “Through Frozen”: Ask for the June figures", "a typed result proves nothing");
    world.advocate(5, 90);
    assert!(world.quiet(UNTESTED));
}

#[test]
fn assumptions_count_until_something_recent_shows_them() {
    let mut world = World::new();
    path(&mut world, |_| ());
    assert!(world.quiet(UNTESTED), "a path that rests on nothing yet is a blank");
    assume(&mut world.plan, id(1), id(20), "Frozen pays from its own budget");
    let told = world.told_by(UNTESTED);
    assert_eq!(told[2], "- It assumes “Frozen pays from its own budget”, and nothing shows it");
    assert_eq!(told[3], "> We go by this: “Frozen pays from its own budget”. Where does that not hold?");
    show(&mut world.plan, id(1), id(20), "Marek showed the line", days_ago(90));
    assert!(world.quiet(UNTESTED));
    show(&mut world.plan, id(1), id(20), "Marek showed the line", days_ago(91));
    assert!(!world.quiet(UNTESTED));
}

#[test]
fn only_the_chosen_path_of_an_open_sale_is_looked_at() {
    let mut world = leaning();
    path(&mut world, |row| (row.chosen, row.needs) = (false, [(id(5), true)].into()));
    assert!(world.quiet(UNTESTED));
    let mut world = leaning();
    world.change_sale(SALE, |row| row.stage = "won".into());
    assert!(world.quiet(UNTESTED));
    let mut world = leaning();
    world.stands(5, Authority::Veto, Stance::OpposedActive);
    let told = world.told_by(UNTESTED);
    assert_eq!(told[2], "- It needs Marek Dudek, who is against it");
    assert_eq!(told[3], "> What would have to be different for you to let Line 2 monitoring go ahead?");
}

/// A sentence and a move that could stand anywhere, in a plan that knows people, a criterion and a unit.
fn generic() -> World {
    let mut world = World::new();
    world.person(5, "Marek Dudek", "Frozen");
    world.stands(5, Authority::Veto, Stance::Advocate);
    world.unit(3, "Frozen", 2_800_000, None);
    let criterion = Criterion { opportunity: Some(id(SALE)), name: "Payback in a year".into(), ..Criterion::default() };
    world.plan.criteria.insert(id(4), Arc::new(criterion));
    world.change_sale(SALE, |row| row.sentence.because = "we offer the best quality and service".into());
    let row = Move { text: "Deepen the relationship".into(), ..Move::default() };
    world.plan.moves.insert(id(6), Arc::new(row));
    world
}

#[test]
fn words_that_fit_any_account_are_generic() {
    let world = generic();
    assert_eq!(
        world.told_by(GENERIC),
        [
            "How we mean to win Line 2 monitoring could stand in any other plan",
            "- We win because “we offer the best quality and service”",
            "- A move: “Deepen the relationship”",
            "- The plan knows one player, one criterion and one unit; none of them is named",
            "> In your own words: what has to happen for Line 2 monitoring to have been worth it?",
        ]
    );
}

#[test]
fn a_player_a_criterion_a_unit_or_their_words_make_it_this_account() {
    for because in [
        "we offer Marek the best quality and service",
        "we have the shortest payback of all suppliers",
        "our service fits how frozen works there",
    ] {
        let mut world = generic();
        world.change_sale(SALE, |row| row.sentence.because = because.into());
        assert!(world.quiet(GENERIC), "{because}");
    }
    let mut world = generic();
    world.change_sale(SALE, |row| row.sentence.who = Some(id(5)));
    assert!(world.quiet(GENERIC));
    let mut world = generic();
    let theirs = Statement { text: "The best quality and least scrap".into(), ..Statement::default() };
    world.plan.statements.insert(id(8), Arc::new(theirs.clone()));
    assert!(!world.quiet(GENERIC), "our own statement");
    world.plan.statements.insert(id(8), Arc::new(Statement { confirmed_by: Some(id(5)), ..theirs }));
    assert!(world.quiet(GENERIC), "the customer's own words");
}

#[test]
fn few_words_and_a_plan_with_nobody_in_it_cannot_be_judged() {
    let mut world = generic();
    world.change_sale(SALE, |row| row.sentence.because = "best quality".into());
    assert!(world.quiet(GENERIC));
    let mut world = generic();
    world.plan.criteria.clear();
    assert!(world.quiet(GENERIC), "one player and one unit");
}

fn put(world: &mut World, n: u128, kind: MoveKind, change: impl FnOnce(&mut Move)) {
    let mut row = Move { text: format!("Move {n}"), kind: kind.into(), owner: "Anna".into(), ..Move::default() };
    change(&mut row);
    world.plan.moves.insert(id(n), Arc::new(row));
}

#[test]
fn moves_that_only_protect_are_told_beside_what_lies_idle() {
    let mut world = World::new();
    put(&mut world, 1, MoveKind::Protect, |_| ());
    put(&mut world, 2, MoveKind::Protect, |_| ());
    put(&mut world, 3, MoveKind::Grow, |_| ());
    assert_eq!(
        world.told_by(MAINTAIN),
        [
            "Most of what we do here keeps what we have",
            "- 2 of 3 open moves protect what we have",
            "- What goes beyond: “Move 3”",
            "* Find one move that brings revenue beyond today’s",
        ]
    );
    world.plan.account_mut().target_growth = Some(25);
    world.unit(3, "Frozen", 2_800_000, None);
    world.cell(3, MONITORING, CellStatus::Idle, 1_100_000);
    let told = world.told_by(MAINTAIN);
    assert_eq!(told[0], "Growth of 25 % is planned, and most of what we do keeps what we have");
    assert_eq!(told[3], "- Monitoring in Frozen lies idle, 1100000 EUR a year");
    assert_eq!(told[5], "* Find out who decides on Monitoring in Frozen, and meet them");
    put(&mut world, 4, MoveKind::Enter, |_| ());
    assert!(world.quiet(MAINTAIN), "half is not most");
    finish(&mut world.plan, id(4), true, TODAY);
    assert!(!world.quiet(MAINTAIN));
    finish(&mut world.plan, id(2), true, TODAY);
    assert!(world.quiet(MAINTAIN), "two open moves are too few to judge");
}

#[test]
fn money_in_protecting_moves_counts_as_well() {
    let mut world = World::new();
    let worth = |amount| move |row: &mut Move| row.investment = Some(Money::new(amount, "EUR"));
    put(&mut world, 1, MoveKind::Protect, worth(60_000));
    put(&mut world, 2, MoveKind::Grow, worth(20_000));
    put(&mut world, 3, MoveKind::Enter, worth(30_000));
    assert_eq!(world.told_by(MAINTAIN)[2], "- 60000 EUR of 110000 EUR go into them");
    put(&mut world, 3, MoveKind::Enter, worth(40_000));
    assert!(world.quiet(MAINTAIN));
}

/// Two years of revenue, and a move in each.
fn two_years(sold: i64) -> World {
    let mut world = World::new();
    world.plan.account_mut().revenue =
        [("2024", 700_000), ("2025", sold)].map(|(p, m)| (p.to_owned(), Money::new(m, "EUR"))).into();
    put(&mut world, 1, MoveKind::Grow, |row| {
        (row.done_on, row.investment) = (Some(date!(2024 - 05 - 01)), Some(Money::new(20_000, "EUR")));
    });
    put(&mut world, 2, MoveKind::Grow, |row| {
        (row.due, row.investment) = (Some(date!(2025 - 05 - 01)), Some(Money::new(50_000, "EUR")));
        row.done_on = row.due;
    });
    world
}

#[test]
fn more_put_in_and_no_more_sold_is_cost_without_growth() {
    assert_eq!(
        two_years(700_000).told_by(COST),
        [
            "We put more into the account in 2025, and they did not buy more",
            "- We put in 20000 EUR in 2024 and 50000 EUR in 2025",
            "- They bought for 700000 EUR in 2024 and for 700000 EUR in 2025",
            "- The largest part: “Move 2”, 50000 EUR",
            "* Decide what “Move 2” has to bring, or stop it",
        ]
    );
    assert!(!two_years(707_000).quiet(COST), "one percent is flat");
    assert!(two_years(708_000).quiet(COST), "more than one is growth");
}

#[test]
fn without_more_cost_or_without_a_year_before_there_is_nothing_to_say() {
    let mut world = two_years(700_000);
    put(&mut world, 1, MoveKind::Grow, |row| {
        (row.done_on, row.investment) = (Some(date!(2024 - 05 - 01)), Some(Money::new(50_000, "EUR")));
    });
    assert!(world.quiet(COST), "as much as before");
    let mut world = two_years(700_000);
    world.plan.account_mut().revenue.remove("2024");
    assert!(world.quiet(COST));
    let mut world = two_years(700_000);
    world.plan.moves.remove(&id(1));
    assert!(world.quiet(COST), "the first year's cost is unknown, not nothing");
}

#[test]
fn a_move_past_its_date_is_told_until_it_is_answered_for() {
    let mut world = World::new();
    put(&mut world, 1, MoveKind::Grow, |row| row.due = Some(days_ago(0)));
    assert!(world.quiet(OVERDUE), "due today");
    put(&mut world, 1, MoveKind::Grow, |row| row.due = Some(days_ago(12)));
    assert_eq!(
        world.told_by(OVERDUE),
        [
            "“Move 1” was due 12 days ago, and nobody has answered for it",
            "- “Move 1”, Anna: due 12 days ago",
            "- Nobody has said since what became of it",
            "* Settle with Anna whether “Move 1” is done, moved or dropped",
        ]
    );
    assert_eq!(world.find(OVERDUE)[0].age, 12);
    put(&mut world, 2, MoveKind::Grow, |row| {
        (row.due, row.opportunity, row.owner) = (Some(days_ago(20)), Some(id(SALE)), String::new());
    });
    world.change_sale(SALE, |row| row.close_on = Some(days_ago(-30)));
    assert_eq!(
        world.told_by(OVERDUE),
        [
            "2 moves are past their date, and nobody has answered for them",
            "- “Move 2”, owned by nobody: due 20 days ago",
            "- “Move 1”, Anna: due 12 days ago",
            "- It serves Line 2 monitoring, expected to be decided on 2026-12-22",
            "* Find somebody who owns “Move 2”, or drop it",
        ]
    );
    answer(&mut world.plan, id(1), "Waits for the audit", TODAY);
    assert_eq!(world.find(OVERDUE)[0].because.len(), 2);
    world.change_sale(SALE, |row| row.stage = "won".into());
    assert!(world.quiet(OVERDUE), "that sale is over");
}

#[test]
fn moves_beyond_the_horizon_or_the_decision_come_too_late() {
    let mut world = World::new();
    put(&mut world, 1, MoveKind::Grow, |row| row.due = Some(days_ago(-183)));
    put(&mut world, 2, MoveKind::Grow, |row| row.due = Some(days_ago(-200)));
    put(&mut world, 3, MoveKind::Grow, |row| row.due = Some(days_ago(-182)));
    assert_eq!(
        world.told_by(HORIZON),
        [
            "2 of 3 moves come due too late to count",
            "- “Move 1” is due on 2027-05-24",
            "- “Move 2” is due on 2027-06-10",
            "- The plan looks ahead until 2027-05-23",
            "* Choose one step of it that can be done this quarter",
        ]
    );
    put(&mut world, 1, MoveKind::Grow, |row| row.due = Some(days_ago(-182)));
    assert!(world.quiet(HORIZON));
    put(&mut world, 1, MoveKind::Grow, |row| (row.due, row.opportunity) = (Some(days_ago(-40)), Some(id(SALE))));
    world.change_sale(SALE, |row| row.close_on = Some(days_ago(-30)));
    assert_eq!(world.told_by(HORIZON)[3], "- Line 2 monitoring is expected to be decided on 2026-12-22");
    world.change_sale(SALE, |row| row.close_on = Some(days_ago(1)));
    assert!(world.quiet(HORIZON), "a date that has passed decides nothing");
}

fn pinned(days: i64, answer: &str) -> World {
    let mut world = World::new();
    world.person(5, "Marek Dudek", "Frozen");
    let row = Pin {
        about: About::person(id(5), id(SALE), Aspect::Whole),
        question: "Has he ever bought anything himself?".into(),
        by: "Tom".into(),
        on: Some(days_ago(days)),
        answer: answer.into(),
        ..Pin::default()
    };
    world.plan.pins.insert(id(40), Arc::new(row));
    world
}

#[test]
fn a_pinned_question_waits_a_week() {
    let mut world = pinned(8, " ");
    assert_eq!(
        world.told_by(PINNED),
        [
            "A question has waited 8 days: “Has he ever bought anything himself?”",
            "- Asked by Tom 8 days ago, and not answered",
            "- It is pinned to “Marek Dudek”",
            "> Has he ever bought anything himself?",
        ]
    );
    let found = crate::tools::run(super::RULES, &world.plan, &world.playbook, TODAY);
    let insight = found.iter().find(|insight| insight.rule == PINNED).unwrap();
    assert_eq!(insight.ask.as_ref().unwrap().to, None, "not put to whom it is about");
    assert!(pinned(7, "").quiet(PINNED));
    assert!(pinned(8, "Twice, for the old line").quiet(PINNED));
    world.plan.stakeholders.clear();
    assert!(world.quiet(PINNED), "what it was pinned to is gone");
}

#[test]
fn a_question_about_a_sale_that_is_over_is_over_too() {
    let mut world = pinned(30, "");
    assert!(!world.quiet(PINNED));
    world.change_sale(SALE, |row| row.stage = "won".into());
    assert!(world.quiet(PINNED));
    let mut world = pinned(30, "");
    let account = About::whole(EntityKind::Account, world.plan.id);
    Arc::make_mut(world.plan.pins.get_mut(&id(40)).unwrap()).about = account;
    assert_eq!(world.told_by(PINNED)[2], "- It is pinned to “Halvern Foods”");
}

#[test]
fn six_entries_of_a_fresh_plan_are_enough() {
    assert_eq!(crate::tools::run(super::RULES, &leaning().plan, &leaning().playbook, TODAY).len(), 1);
}
