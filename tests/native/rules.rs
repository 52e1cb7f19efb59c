//! Laws over all rules, on plans nobody wrote by hand.

#[path = "../made/portfolio.rs"]
mod portfolio;

use groundplan::insight::{Insight, shown};
use groundplan::plan::{Id, Open, Plan};
use groundplan::playbook::Playbook;
use groundplan::text::{Catalog, IsoFormats};
use groundplan::tools::{rules, run};
use portfolio::{LARGE, ORDINARY, plan};
use std::collections::BTreeSet;
use time::Date;
use time::macros::date;

const TODAY: Date = date!(2026 - 11 - 22);

fn catalog() -> Catalog {
    Catalog::new(&[], Box::new(IsoFormats))
}

fn playbook() -> Playbook {
    let catalog = catalog();
    Playbook::standard(&|msg| catalog.say(msg))
}

fn found(plan: &Plan, playbook: &Playbook) -> Vec<Insight> {
    run(&rules(), plan, playbook, TODAY)
}

/// Whether a row is there: rows of the plan, the account, or what stands for a row before it exists (a square of the growth
/// map, a topic, a value question).
fn is_there(plan: &Plan, about: &groundplan::plan::About) -> bool {
    use groundplan::plan::EntityKind as Kind;
    match &about.kind {
        Open::Known(Kind::Account | Kind::Cell | Kind::Question | Kind::ValueAnswer | Kind::Fact) => true,
        Open::Known(kind) => kind.table().is_some_and(|table| plan.holds(table, about.id)),
        Open::Other(_) => false,
    }
}

#[test]
fn every_insight_stands_on_two_facts_that_are_there_and_speaks_whole_sentences() {
    let (playbook, catalog) = (playbook(), catalog());
    let mut spoken = BTreeSet::new();
    for seed in 0..60 {
        let plan = plan(seed, ORDINARY, &playbook, TODAY);
        for insight in found(&plan, &playbook) {
            let rule = insight.rule;
            spoken.insert(rule);
            assert!(insight.because.len() >= 2, "{rule} stands on {} facts (seed {seed})", insight.because.len());
            for fact in &insight.because {
                assert!(is_there(&plan, &fact.about), "{rule}: {:?} is not there (seed {seed})", fact.about);
            }
            let asked = insight.ask.iter().map(|ask| &ask.text);
            let said = std::iter::once(&insight.headline).chain(insight.because.iter().map(|fact| &fact.text));
            for msg in said.chain(asked).chain(insight.todo.iter()) {
                let text = catalog.say(msg);
                assert!(text != msg.key && !text.contains('{') && !text.trim().is_empty(), "{rule}: {text}");
            }
            for key in [format!("why-{rule}"), format!("source-{}", insight.source.word())] {
                assert_ne!(catalog.say(&groundplan::text::Msg::dynamic(key.clone())), key, "{rule}");
            }
        }
    }
    assert!(spoken.len() > 45, "only {} rules ever spoke: {spoken:?}", spoken.len());
}

#[test]
fn the_made_plans_hold_reviews_and_debriefs_and_the_rules_about_both_speak() {
    let playbook = playbook();
    let plans: Vec<_> = (0..60).map(|seed| plan(seed, ORDINARY, &playbook, TODAY)).collect();
    let share = |has: fn(&Plan) -> bool| plans.iter().filter(|plan| has(plan)).count();
    let (reviewed, debriefed) = (share(|plan| !plan.reviews.is_empty()), share(|plan| !plan.debriefs.is_empty()));
    assert!((6..=40).contains(&reviewed) && (6..=40).contains(&debriefed), "{reviewed} and {debriefed} of 60");
    let spoken: BTreeSet<_> = plans.iter().flat_map(|plan| found(plan, &playbook)).map(|it| it.rule).collect();
    let of = |cards: &[groundplan::tools::RuleCard]| cards.iter().filter(|card| spoken.contains(card.id)).count();
    let (reviews, debriefs) = (of(groundplan::tools::reviews::RULES), of(groundplan::tools::winloss::RULES));
    assert!(reviews >= 5 && debriefs >= 3, "{reviews} rules of reviews and {debriefs} of debriefs: {spoken:?}");
}

#[test]
fn the_same_plan_says_the_same_in_the_same_order() {
    let playbook = playbook();
    for seed in [1, 2, 3] {
        let plan = plan(seed, LARGE, &playbook, TODAY);
        assert_eq!(found(&plan, &playbook), found(&plan.clone(), &playbook));
    }
}

/// The rules of a run share what they read: what one of them says must not depend on who read before it.
#[test]
fn together_each_rule_says_what_it_says_alone() {
    let playbook = playbook();
    for (seed, size) in [(1, ORDINARY), (2, ORDINARY), (3, ORDINARY), (4, LARGE)] {
        let plan = plan(seed, size, &playbook, TODAY);
        let together = found(&plan, &playbook);
        // Of those that speak of a blank, one a tool is kept.
        for card in rules().iter().filter(|card| !card.blank) {
            let its_own: Vec<_> = together.iter().filter(|insight| insight.rule == card.id).cloned().collect();
            assert_eq!(run(&[*card], &plan, &playbook, TODAY), its_own, "{} (seed {seed})", card.id);
        }
    }
}

#[test]
fn at_most_nine_are_shown_and_none_is_lost() {
    let playbook = playbook();
    for seed in 0..20 {
        let plan = plan(seed, LARGE, &playbook, TODAY);
        let all = found(&plan, &playbook);
        let shown = shown(&plan, all.clone());
        assert!(shown.first.len() <= 9);
        assert_eq!(shown.first.len() + shown.more.len() + shown.dismissed.len(), all.len());
    }
}

#[test]
fn a_portfolio_nobody_has_touched_is_quiet() {
    let playbook = playbook();
    for n in 0..50 {
        let mut plan = Plan::new(Id::of_origin(&["imported", &n.to_string()]), "Imported");
        plan.account_mut().origin = Some(groundplan::plan::Origin { system: "csv".into(), ..Default::default() });
        plan.account_mut().target_growth = Some(10);
        assert!(found(&plan, &playbook).is_empty());
    }
}

#[test]
fn a_closed_sale_says_nothing_of_itself() {
    let playbook = playbook();
    for seed in 0..30 {
        let mut plan = plan(seed, ORDINARY, &playbook, TODAY);
        let sales: Vec<Id> = plan.opportunities.keys().copied().collect();
        for sale in &sales {
            Plan::change(&mut plan.opportunities, *sale, |row| row.stage = "lost".into());
        }
        for insight in found(&plan, &playbook) {
            let of_sale = insight.subject.opportunity.is_some_and(|sale| sales.contains(&sale));
            // What was promised, or is still to be written down, outlives the sale.
            let outlives =
                ["promise-open", "not-debriefed", "move-overdue", "question-unanswered"].contains(&insight.rule);
            // And a debrief speaks of nothing else.
            let looks_back = groundplan::tools::winloss::RULES.iter().any(|card| card.id == insight.rule);
            assert!(!of_sale || outlives || looks_back, "{} speaks of a lost sale (seed {seed})", insight.rule);
        }
    }
}
