//! The plan page: it says what the plan says, and fits whatever was typed.

use super::*;
use crate::plan::{Alternative, Authority, CellStatus, Move, Stance, StrategyPath};
use crate::tools::strategy::edits::need;
use crate::tools::whitespace::insights::fixture::{MONITORING, SALE, TODAY, World, days_ago, id, say};
use std::sync::Arc;

fn world() -> World {
    let mut world = World::new();
    world.person(5, "Marek Dudek", "Frozen");
    world.advocate(5, 12);
    world.person(6, "Ingrid Voss", "Group");
    world.stands(6, Authority::Final, Stance::Indifferent);
    world.unit(3, "Frozen", 2_800_000, None);
    world.cell(3, MONITORING, CellStatus::Idle, 1_100_000);
    world.change_sale(SALE, |row| {
        row.sentence.who = Some(id(6));
        row.sentence.because = "Frozen pays back in seven months".into();
        row.sentence.lose_if = "IT builds it".into();
        (row.compelling_event, row.event_on) = ("The audit".into(), Some(days_ago(-10)));
    });
    let rival = Alternative { name: "Corvus".into(), strength: "is cheap".into(), ..Alternative::default() };
    world.plan.alternatives.insert(id(7), Arc::new(rival));
    let words = Statement { text: "We lost 61 hours".into(), confirmed_by: Some(id(5)), ..Statement::default() };
    world.plan.statements.insert(id(8), Arc::new(words));
    let path = StrategyPath {
        opportunity: Some(id(SALE)),
        name: "Through Frozen".into(),
        chosen: true,
        ..StrategyPath::default()
    };
    world.plan.paths.insert(id(9), Arc::new(path));
    need(&mut world.plan, id(9), id(6), true);
    let row =
        Move { text: "Show the figures".into(), owner: "Anna".into(), due: Some(days_ago(-7)), ..Move::default() };
    world.plan.moves.insert(id(10), Arc::new(row));
    world.plan.account_mut().revenue = [("2025".to_owned(), Money::new(752_000, "EUR"))].into();
    world.plan.account_mut().target_growth = Some(25);
    world
}

fn of(world: &World, sale: Option<u128>) -> Sheet {
    page(&world.plan, &world.playbook, sale.map(id), TODAY, &say)
}

#[test]
fn the_page_says_what_the_plan_says() {
    let told = of(&world(), Some(SALE)).plain_text();
    for words in [
        "Halvern Foods",
        "Line 2 monitoring · 420000 EUR · As of 2026-11-22",
        "We win if Ingrid Voss decides … by … because Frozen pays back in seven months",
        "We lose if IT builds it",
        "Ingrid Voss, final authority, indifferent, nothing yet",
        "Marek Dudek, recommends, advocate, did, 12 days ago",
        "Event: The audit, 2026-12-02",
        "Corvus",
        "“We lost 61 hours”",
        "Marek Dudek said so",
        "Monitoring in Frozen lies idle, 1100000 EUR a year",
        "Path: Through Frozen",
        "Cheapest test, our suggestion: Find out what Ingrid Voss would gain",
        "Show the figures (grow, Anna, due 2026-11-29)",
        "752000 EUR in 2025; 25 % more is 940000 EUR",
    ] {
        assert!(told.contains(words), "{words} is not in\n{told}");
    }
}

#[test]
fn an_empty_plan_has_an_empty_page() {
    let plan = Plan::new(id(1), "Halvern Foods");
    let sheet = page(&plan, &Playbook::default(), None, TODAY, &say);
    assert!(sheet.lines.is_empty());
    assert_eq!(sheet.meta, ["As of 2026-11-22"]);
}

#[test]
fn lists_are_cut_by_count_and_say_so() {
    let mut world = world();
    for n in 100..130 {
        world.plan.moves.insert(id(n), Arc::new(Move { text: format!("Move {n}"), ..Move::default() }));
    }
    assert!(of(&world, Some(SALE)).plain_text().contains("and 24 more"));
}

#[test]
fn it_fits_whatever_was_typed() {
    let mut world = world();
    let much = "Wide words MMMM ".repeat(200);
    world.plan.account_mut().name.clone_from(&much);
    for n in 100..160 {
        world.person(n, &much, &much);
        world.change_person(n, |row| row.title.clone_from(&much));
        world.stands(n, Authority::Veto, Stance::OpposedActive);
        let row = Move { text: much.clone(), owner: much.clone(), due: Some(TODAY), ..Move::default() };
        world.plan.moves.insert(id(n), Arc::new(row));
        world.unit(n, &much, 5, None);
        world.cell(n, MONITORING, CellStatus::Idle, i64::MAX);
    }
    world.change_sale(SALE, |row| {
        for text in [
            &mut row.name,
            &mut row.sentence.decides,
            &mut row.sentence.because,
            &mut row.sentence.lose_if,
            &mut row.compelling_event,
            &mut row.cost_of_waiting,
            &mut row.stage,
            &mut row.customer_step,
        ] {
            text.clone_from(&much);
        }
    });
    let rival = Alternative {
        name: much.clone(),
        strength: much.clone(),
        next_move: much.clone(),
        our_answer: much.clone(),
        ..Alternative::default()
    };
    world.plan.alternatives.insert(id(7), Arc::new(rival));
    let words = Statement { text: much.clone(), confirmed_by: Some(id(100)), ..Statement::default() };
    world.plan.statements.insert(id(8), Arc::new(words));
    let path = StrategyPath {
        opportunity: Some(id(SALE)),
        name: much.clone(),
        how: much.clone(),
        reason: much.clone(),
        test: much,
        chosen: true,
        ..StrategyPath::default()
    };
    world.plan.paths.insert(id(9), Arc::new(path));
    let sheet = of(&world, Some(SALE));
    assert!(fits(&sheet), "{}", sheet.plain_text());
    assert_eq!(sheet.lines.len(), 9);
}

#[test]
fn the_threat_is_said_as_threat_says_it() {
    let mut world = world();
    let rival = Alternative {
        name: "Corvus".into(),
        next_move: "Cut the price".into(),
        our_answer: "Show the hours lost".into(),
        ..Alternative::default()
    };
    world.plan.alternatives.insert(id(7), Arc::new(rival));
    let reading = Reading::new(&world.plan, &world.playbook, TODAY);
    let said = say(&sentence(&Threat::new(&reading, id(SALE)).unwrap()));
    let told = of(&world, Some(SALE)).plain_text();
    for words in [said.as_str(), "Their next move: Cut the price", "Our answer: Show the hours lost"] {
        assert!(told.contains(words), "{words} is not in\n{told}");
    }
}

#[test]
fn every_heading_leads_to_the_tool_it_quotes() {
    use EntityKind::{Account, Alternative, Cell, Path, Stakeholder, Statement};
    let kind = |number| source(number, Some(id(SALE))).kind.get();
    let kinds = [1, 2, 4, 5, 6, 7, 8, 9].map(kind);
    assert_eq!(kinds, [Path, Stakeholder, Alternative, Statement, Cell, Path, Path, Account]);
}
